//! Whether leading is a function: nobody who coordinates or keeps the accounts decides alone on what binds partners, and
//! somebody of no partner leads the meeting.

use crate::design::edit::{Edit, FunctionField, ProgrammeEdit};
use crate::design::programme::{Function, FunctionKind};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// The coordinator or penvoerder decides alone on something that binds partners.
pub(crate) const LEADER_HOLDS_POWER: Rule = Rule {
    id: "leader-holds-power",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Av("Inzichten in alliantiesturing")],
    example: examples::programme::LEADER_HOLDS_POWER,
    check: Check::Design(|facts| {
        let leads = |it: &&Function| it.kind != FunctionKind::Chair && it.holds_power();
        facts.design.programme.functions.iter().filter(leads).map(found).collect()
    }),
};

fn found(it: &Function) -> Finding {
    let none = ProgrammeEdit::SetFunction(it.id, FunctionField::Alone(String::new()));
    Finding::warning()
        .about(it.id)
        .say("function", Arg::Key(it.kind.key().to_owned()))
        .say("what", it.alone.trim())
        .fix(Fix::new("function-no-power", [Edit::Programme(none)]))
}

/// Nobody of no partner leads the meeting.
pub(crate) const PROGRAMME_CHAIR_MISSING: Rule = Rule {
    id: "programme-chair-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Av("Inzichten in alliantiesturing")],
    example: examples::programme::PROGRAMME_CHAIR_MISSING,
    check: Check::Design(|facts| {
        let design = facts.design;
        if design.has_independent_chair() || design.partners().nth(1).is_none() {
            return Vec::new();
        }
        let chairs = || design.programme.functions.iter().filter(|it| it.kind == FunctionKind::Chair);
        if let Some((chair, party)) = chairs().find_map(|it| Some((it, design.party(it.party?)?))) {
            return vec![Finding::hint().worded("partner").about(chair.id).say("party", &party.name)];
        }
        if let Some(chair) = chairs().next() {
            return vec![Finding::hint().worded("open").about(chair.id)];
        }
        let add = Edit::Programme(ProgrammeEdit::AddFunction(FunctionKind::Chair));
        vec![Finding::hint().fix(Fix::new("add-chair", [add]))]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::{FunctionId, PartyId};
    use crate::design::parties::Standing;
    use crate::rules::examples::programme::{function, programme};
    use crate::rules::testing::{Builder, fires, silent};

    fn set(it: Builder, id: FunctionId, field: FunctionField) -> Builder {
        it.edit(Edit::Programme(ProgrammeEdit::SetFunction(id, field)))
    }

    #[test]
    fn a_coordinator_who_decides_alone_is_named_and_a_chair_who_rules_the_meeting_is_not() {
        for (kind, speaks) in
            [(FunctionKind::Coordinator, true), (FunctionKind::LeadApplicant, true), (FunctionKind::Chair, false)]
        {
            let (it, id) = function(programme(3), kind);
            silent(&LEADER_HOLDS_POWER, &it.design);
            silent(&LEADER_HOLDS_POWER, &set(it.clone(), id, FunctionField::Alone("  ".into())).design);
            let alone = set(it, id, FunctionField::Alone("welk project geld krijgt".into())).design;
            if speaks {
                assert_eq!(fires(&LEADER_HOLDS_POWER, &alone).subjects, [id.into()]);
            } else {
                silent(&LEADER_HOLDS_POWER, &alone);
            }
        }
    }

    #[test]
    fn a_chair_is_of_no_partner_and_somebody() {
        silent(&PROGRAMME_CHAIR_MISSING, &programme(1).design);
        assert_eq!(fires(&PROGRAMME_CHAIR_MISSING, &programme(2).design).variant, None);
        let (it, id) = function(programme(2), FunctionKind::Chair);
        assert_eq!(fires(&PROGRAMME_CHAIR_MISSING, &it.design).variant, Some("open"));
        let who = FunctionField::Who("M. de Vries".into());
        silent(&PROGRAMME_CHAIR_MISSING, &set(it.clone(), id, who.clone()).design);
        let party: PartyId = it.design.parties[0].id;
        let of_partner = set(set(it, id, who), id, FunctionField::Party(Some(party)));
        assert_eq!(fires(&PROGRAMME_CHAIR_MISSING, &of_partner.design).variant, Some("partner"));
        let away = crate::design::edit::PartyEdit::SetStanding(party, Standing::Independent);
        let apart = of_partner.edit(Edit::Party(away));
        silent(&PROGRAMME_CHAIR_MISSING, &apart.design);
    }
}
