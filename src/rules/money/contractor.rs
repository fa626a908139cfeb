//! Rules about what the contractor's side puts at stake and how its partners divide what it gets. (GV 5, NACG)

use crate::design::Design;
use crate::design::budget::Partner;
use crate::design::edit::{Edit, MoneyEdit, MoneyField};
use crate::design::form::Side;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Shares of the partners within a side that do not come to the whole. Quiet until one of them is agreed.
pub(crate) const PARTNER_SHARES_OPEN: Rule = Rule {
    id: "partner-shares-open",
    group: Group::Money,
    stage: Stage::Sketch,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(5), Source::Ours],
    example: examples::money::PARTNER_SHARES_OPEN,
    check: Check::Design(|facts| Side::ALL.into_iter().filter_map(|side| shares_open(facts.design, side)).collect()),
};

fn shares_open(design: &Design, side: Side) -> Option<Finding> {
    let off = design.shares_off(side)?;
    let partners: Vec<Partner> = design.partners_of(side).collect();
    let even = 1.0 / partners.len() as f64;
    let evenly = partners.iter().map(|it| Edit::Money(MoneyEdit::SetPartner(it.id, Some(even))));
    let finding = if off > 0.0 { Finding::blocker() } else { Finding::blocker().worded("short") };
    let finding = finding.about_all(partners.iter().map(|it| it.id)).say("side", side);
    let names: Vec<String> = partners.iter().map(|it| it.name.to_owned()).collect();
    Some(finding.say("partners", names).fix(Fix::new("divide-evenly", evenly).say("side", side)))
}

/// More of the fee at risk than there is fee.
pub(crate) const FEE_AT_RISK_TOO_HIGH: Rule = Rule {
    id: "fee-at-risk-too-high",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Blocker],
    sources: &[Source::Ours, Source::Nacg],
    example: examples::money::FEE_AT_RISK_TOO_HIGH,
    check: Check::Design(|facts| {
        let money = &facts.design.money;
        let (Some(fee), Some(at_risk)) = (money.fee, money.fee_at_risk) else { return Vec::new() };
        if at_risk <= fee {
            return Vec::new();
        }
        let to_fee = Edit::Money(MoneyEdit::Set(MoneyField::FeeAtRisk(Some(fee))));
        let finding = Finding::blocker().say("at-risk", at_risk).say("fee", fee);
        vec![finding.fix(Fix::new("set-fee-at-risk", [to_fee]).say("fee", fee))]
    }),
};

#[cfg(test)]
mod tests {
    use crate::design::edit::PartyEdit;
    use crate::design::euro::Euro;
    use crate::design::form::Form::Full;
    use crate::design::form::Side::{Client, Contractor};
    use crate::design::id::Id;
    use crate::rules::examples::money::whole;
    use crate::rules::testing::{Builder, findings, fires, silent, solved_by};

    use super::*;

    fn set(it: Builder, field: fn(Option<Euro>) -> MoneyField, euro: Option<i64>) -> Builder {
        it.edit(Edit::Money(MoneyEdit::Set(field(euro.map(Euro::new)))))
    }

    /// A combination of two on the contractor's side, with these shares.
    fn combined(shares: [Option<f64>; 2]) -> Builder {
        let it = whole(Full);
        let party = it.design.parties_of(Contractor).map(|it| it.id).next().expect("there is one");
        let add = |it: Builder, name: &str| it.edit(Edit::Party(PartyEdit::AddParent(party, name.into())));
        let it = ["Bouwer", "Baggeraar"].into_iter().fold(it, add);
        let partners: Vec<Id> = it.design.partners_of(Contractor).map(|it| it.id).collect();
        let share = |it: Builder, (id, to): (Id, Option<f64>)| it.edit(Edit::Money(MoneyEdit::SetPartner(id, to)));
        partners.into_iter().zip(shares).fold(it, share)
    }

    #[test]
    fn the_partners_of_a_side_divide_the_whole() {
        silent(&PARTNER_SHARES_OPEN, &combined([None, None]).design);
        silent(&PARTNER_SHARES_OPEN, &combined([Some(0.6), Some(0.4)]).design);
        silent(&PARTNER_SHARES_OPEN, &combined([Some(1.0), None]).design);
        let short = combined([Some(0.6), Some(0.3)]);
        let finding = fires(&PARTNER_SHARES_OPEN, &short.design);
        assert_eq!((finding.variant, finding.subjects.len()), (Some("short"), 2));
        solved_by(&PARTNER_SHARES_OPEN, &short.design, 0);
        let over = combined([Some(0.6), Some(0.5)]);
        assert_eq!(fires(&PARTNER_SHARES_OPEN, &over.design).variant, None);
        solved_by(&PARTNER_SHARES_OPEN, &over.design, 0);
        // Of one share alone the rest is open.
        fires(&PARTNER_SHARES_OPEN, &combined([Some(0.6), None]).design);
        // To a twentieth of a per cent it is a rounding.
        silent(&PARTNER_SHARES_OPEN, &combined([Some(0.5), Some(0.4996)]).design);
        fires(&PARTNER_SHARES_OPEN, &combined([Some(0.5), Some(0.4994)]).design);
    }

    #[test]
    fn each_side_with_several_partners_is_a_signal() {
        let it = combined([Some(0.6), Some(0.3)]).edit(Edit::Party(PartyEdit::Add("Provincie".into(), Client.into())));
        let client = it.design.partners_of(Client).map(|it| it.id).next().expect("there is one");
        let both = it.edit(Edit::Money(MoneyEdit::SetPartner(client, Some(0.5))));
        assert_eq!(findings(&PARTNER_SHARES_OPEN, &both.design).len(), 2);
    }

    #[test]
    fn no_more_is_at_risk_than_there_is() {
        let at_risk = |euro| set(whole(Full), MoneyField::FeeAtRisk, Some(euro));
        silent(&FEE_AT_RISK_TOO_HIGH, &whole(Full).design);
        silent(&FEE_AT_RISK_TOO_HIGH, &at_risk(4_000_000).design);
        solved_by(&FEE_AT_RISK_TOO_HIGH, &at_risk(4_000_001).design, 0);
        // Without a fee there is nothing to measure it against.
        silent(&FEE_AT_RISK_TOO_HIGH, &set(at_risk(4_000_001), MoneyField::Fee, None).design);
    }
}
