//! Examples of the practice elsewhere that is about money.

use crate::design::edit::{Edit, MoneyEdit, MoneyField, RiskField};
use crate::design::euro::Euro;
use crate::design::form::Form::Full;
use crate::design::risks::Allocation::Shared;
use crate::rules::examples::builder::Builder;
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

pub(crate) const LOSS_BEYOND_FEE: Example = Example { design: || loses(12), cure: Cure::Edit(|_| loss(10)) };

/// The most that ON loses, in millions of euro; its profit and AK are ten together.
fn loses(millions: i64) -> Builder {
    divided(Full).edit(loss(millions))
}

fn loss(millions: i64) -> Edit {
    Edit::Money(MoneyEdit::SetCap { loss: true, to: Some(Euro::new(millions * 1_000_000)) })
}

/// Ten million euro for five risks that cost two together.
pub(crate) const TAB_RICH: Example = Example {
    design: || {
        ["Grondwaterstand", "Kabels en leidingen", "Bouwkuip", "Ontplofbare oorlogsresten", "Vergunning te laat"]
            .into_iter()
            .fold(divided(Full), |it, title| {
                it.carried(title, Shared, 400_000).with_risk(title, RiskField::Probability(Some(1.0)))
            })
    },
    cure: Cure::Edit(|_| {
        let (overhead, name, amount) = (false, "Tijdelijke brug".into(), Euro::new(8_000_000));
        Edit::Several(vec![
            Edit::Money(MoneyEdit::AddCost { overhead, name, amount }),
            Edit::Money(MoneyEdit::Set(MoneyField::Fund(None))),
        ])
    }),
};
