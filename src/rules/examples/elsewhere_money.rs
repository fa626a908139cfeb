//! Examples of the practice elsewhere that is about money.

use crate::design::edit::{Edit, MoneyEdit, MoneyField, RiskField};
use crate::design::euro::Euro;
use crate::design::form::Form::Full;
use crate::design::risks::Allocation::Shared;
use crate::rules::examples::example::{Cure, Example};
use crate::rules::examples::money::{divided, whole};

pub(crate) const OVERHEAD_COUNTED_TWICE: Example = Example {
    design: || whole(Full).cost("Directiekeet", 300_000).overhead("directiekeet", 300_000),
    cure: Cure::WayOut,
};

pub(crate) const WORKED_EXAMPLES_MISSING: Example = Example { design: || divided(Full), cure: Cure::WayOut };

pub(crate) const RISK_POT_THIN: Example = Example {
    design: || {
        let strikes = RiskField::Probability(Some(1.0));
        divided(Full).carried("Grondwaterstand", Shared, 9_000_000).with_risk("Grondwaterstand", strikes)
    },
    cure: Cure::Edit(|_| Edit::Money(MoneyEdit::Set(MoneyField::RiskPot(Some(Euro::new(1_000_000)))))),
};
