//! Examples of the rules about money.

use crate::design::arrangements::ArrangementKind;
use crate::design::edit::{Edit, MoneyEdit, MoneyField, PartyEdit, RiskField, RisksEdit, TierField};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::form::Form::{Full, ThreeDomains};
use crate::design::form::Side::{Client, Contractor};
use crate::design::money::{Bound, Fixed, Staffel, Tier};
use crate::design::risks::Allocation::{Allocated, Shared};
use crate::rules::examples::builder::{Builder, arranging, design};
use crate::rules::examples::example::{Cure, Example};

/// A million euro.
const MILLION: i64 = 1_000_000;

fn euro(millions: i64) -> Euro {
    Euro::new(millions * MILLION)
}

/// A change of a field, to a whole number of millions of euro.
fn to(field: fn(Option<Euro>) -> MoneyField, millions: i64) -> Edit {
    set(field(Some(euro(millions))))
}

fn set(field: MoneyField) -> Edit {
    Edit::Money(MoneyEdit::Set(field))
}

/// A design with direct cost (in millions of euro) and nothing else of money but an open book.
fn started(form: Form, direct: i64) -> Builder {
    design(form).edit(Edit::SetOpenBook(Some(true))).cost("Uitvoering", direct * MILLION)
}

/// A budget of 100 million euro in which everything has its place.
pub(crate) fn whole(form: Form) -> Builder {
    started(form, 80)
        .overhead("Algemene kosten", 6 * MILLION)
        .edit(to(MoneyField::Fee, 4))
        .edit(to(MoneyField::OptimisationRoom, 2))
        .edit(to(MoneyField::Fund, 8))
        .edit(to(MoneyField::ClientReserve, 10))
        .edit(set(MoneyField::How("Samen begroot en aan de markt getoetst".into())))
}

/// The same with half and half of every result, and at most four million euro for ON.
pub(crate) fn divided(form: Form) -> Builder {
    whole(form).staffel(halves(Some(4)))
}

/// Half and half of what stays within a tenth of the TAB, and of the rest too where there is no cap (in millions).
fn halves(cap: Option<i64>) -> Staffel {
    let tiers = vec![Tier::new(Some(Bound::Share(0.1)), 0.5), Tier::new(None, 0.5)];
    Staffel { gain: tiers.clone(), loss: tiers, gain_cap: cap.map(euro), loss_cap: cap.map(euro) }
}

pub(crate) const NOT_STARTED: Example = Example {
    design: || design(Full),
    cure: Cure::Edit(|_| {
        Edit::Money(MoneyEdit::AddCost { overhead: false, name: "Uitvoering".into(), amount: euro(80) })
    }),
};

pub(crate) const TAB_MISSING: Example =
    Example { design: || started(ThreeDomains, 80), cure: Cure::Edit(|_| to(MoneyField::Fund, 8)) };

pub(crate) const TAB_NOT_ADDING_UP: Example =
    Example { design: || whole(Full).edit(to(MoneyField::Tab, 104)), cure: Cure::WayOut };

pub(crate) const RISK_MONEY_MISSING: Example = Example {
    design: || whole(ThreeDomains).edit(set(MoneyField::Fund(None))).carried(RISK, Shared, MILLION),
    cure: Cure::Edit(|_| to(MoneyField::Fund, 8)),
};

pub(crate) const POT_WITHOUT_SHARED_RISKS: Example = Example {
    design: || whole(Full).carried(RISK, Allocated(Client), MILLION),
    cure: Cure::Edit(|it| Edit::Risks(RisksEdit::Move { risks: vec![it.risk_id(RISK)], to: Shared })),
};

pub(crate) const PARTNER_SHARES_OPEN: Example = Example {
    design: || {
        let it = divided(Full);
        let party = it.design.parties_of(Contractor).map(|it| it.id).next();
        let add = |it: Builder, (name, share)| {
            let mut it = it;
            let Some(party) = party else { return it };
            let made = it.make(Edit::Party(PartyEdit::AddParent(party, String::from(name))));
            it.edit(Edit::Money(MoneyEdit::SetPartner(made, Some(share))))
        };
        [("Bouwer", 0.6), ("Baggeraar", 0.3)].into_iter().fold(it, add)
    },
    cure: Cure::WayOut,
};

pub(crate) const FEE_AT_RISK_TOO_HIGH: Example =
    Example { design: || whole(Full).edit(to(MoneyField::FeeAtRisk, 5)), cure: Cure::WayOut };

pub(crate) const STAFFEL_BROKEN: Example = Example {
    design: || {
        let back = TierField::UpTo(Some(Bound::Share(0.05)));
        divided(Full)
            .edit(Edit::Money(MoneyEdit::SetTier { loss: true, at: 1, to: back }))
            .edit(Edit::Money(MoneyEdit::AddTier { loss: true, at: 2, tier: Tier::new(None, 0.0) }))
    },
    cure: Cure::WayOut,
};

pub(crate) const STAFFEL_NO_CAP: Example = Example {
    design: || divided(Full).edit(Edit::Money(MoneyEdit::SetCap { loss: true, to: None })),
    cure: Cure::WayOut,
};

pub(crate) const STAFFEL_LOPSIDED: Example =
    Example { design: || divided(Full).edit(tier(0.2)), cure: Cure::Edit(|_| tier(0.4)) };

/// ON's share of the first losses.
fn tier(contractor: f64) -> Edit {
    Edit::Money(MoneyEdit::SetTier { loss: true, at: 0, to: TierField::Contractor(contractor) })
}

/// The risk that most examples are about; here it always strikes.
const RISK: &str = "Grondwaterstand";

fn strikes(it: Builder, at: Form, with: crate::design::risks::Allocation, millions: i64) -> Builder {
    debug_assert_eq!(it.design.form, at);
    it.carried(RISK, with, millions * MILLION).with_risk(RISK, RiskField::Probability(Some(1.0)))
}

pub(crate) const OPPOSED_INTERESTS: Example =
    Example { design: || strikes(divided(ThreeDomains), ThreeDomains, Allocated(Contractor), 6), cure: Cure::WayOut };

pub(crate) const GUARD_RAILS_CLIENT: Example =
    Example { design: || strikes(divided(ThreeDomains), ThreeDomains, Allocated(Client), 18), cure: Cure::WayOut };

pub(crate) const GUARD_RAILS_CONTRACTOR: Example =
    Example { design: || strikes(divided(ThreeDomains), ThreeDomains, Allocated(Contractor), 10), cure: Cure::WayOut };

pub(crate) const BUDGET_UNREALISTIC: Example =
    Example { design: || strikes(divided(Full), Full, Shared, 12), cure: Cure::Edit(|_| to(MoneyField::RiskPot, 4)) };

pub(crate) const CLOSED_BOOK: Example =
    Example { design: || whole(Full).edit(Edit::SetOpenBook(Some(false))), cure: Cure::WayOut };

pub(crate) const PRICE_DRIVEN_TENDER: Example = Example {
    design: || whole(Full).edit(set(MoneyField::PriceWeight(Some(0.6)))),
    cure: Cure::Edit(|_| set(MoneyField::PriceWeight(Some(0.3)))),
};

pub(crate) const NO_OPTIMISATION_ROOM: Example = Example {
    design: || whole(ThreeDomains).edit(set(MoneyField::OptimisationRoom(None))),
    cure: Cure::Edit(|_| to(MoneyField::OptimisationRoom, 2)),
};

pub(crate) const OVERHEAD_NOT_AGREED: Example = Example {
    design: || started(Full, 80),
    cure: Cure::Edit(|_| {
        Edit::Money(MoneyEdit::AddCost { overhead: true, name: "Algemene kosten".into(), amount: euro(6) })
    }),
};

pub(crate) const MARKET_CONFORMITY_OPEN: Example = Example {
    design: || whole(Full).edit(set(MoneyField::How("Samen begroot".into()))),
    cure: Cure::Edit(|_| arranging(ArrangementKind::MarketConformity)),
};

pub(crate) const RAILS_EARLY: Example = Example {
    design: || whole(Full).edit(set(MoneyField::Fixed(Some(Fixed::InTender)))),
    cure: Cure::Edit(|_| set(MoneyField::Fixed(Some(Fixed::Later)))),
};
