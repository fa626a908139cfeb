//! Rules about how decisions are divided: not all at the top, and owners together. (GV 5, ES 4.1 Proces)

use crate::design::Design;
use crate::design::bovenkant::{Mandate, Role, RoleKind, Subject};
use crate::design::id::RoleId;
use crate::design::parties::Party;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::SUBJECTS_TO_JUDGE;

/// The board decides on every subject and every amount, so that nothing is left to whoever is nearer to the work. What
/// only the client decides on does not count.
pub(crate) const DECISIONS_ALL_ON_TOP: Rule = Rule {
    id: "decisions-all-on-top",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::decisions::DECISIONS_ALL_ON_TOP,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let Some(board) = top.of_kind(RoleKind::AllianceBoard).next() else { return Vec::new() };
        let in_use = |it: &&Subject| top.reserved_to(it).is_empty() && top.mandates_on(it.id).next().is_some();
        let subjects: Vec<&Subject> = top.subjects.iter().filter(in_use).collect();
        let by_board = |it: &&Subject| top.mandates_on(it.id).all(|it| it.who == board.id);
        if subjects.len() < SUBJECTS_TO_JUDGE || !subjects.iter().all(by_board) {
            return Vec::new();
        }
        let finding = Finding::hint().about(board.id).about_all(subjects.iter().map(|it| it.id));
        vec![finding.say("board", board).say("count", subjects.len())]
    }),
};

/// Two parties of one side that each decide alone on one subject, reserved or not. One signal for a subject. Where the
/// board wrote why one of their roles is as it is (each decides on its own ground), it is asked.
pub(crate) const OWNERS_DECIDE_APART: Rule = Rule {
    id: "owners-decide-apart",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Ours, Source::Es("4.1 Proces")],
    example: examples::decisions::OWNERS_DECIDE_APART,
    check: Check::Design(|facts| {
        let subjects = facts.design.bovenkant.subjects.iter();
        subjects.filter_map(|it| decide_apart(facts.design, it)).collect()
    }),
};

fn decide_apart(design: &Design, subject: &Subject) -> Option<Finding> {
    let top = &design.bovenkant;
    let pairs: Vec<(RoleId, RoleId)> = top
        .alone_together_on(subject)
        .filter(|(one, other, _)| of_one_side(design, one, other))
        .map(|it| (it.0.who, it.1.who))
        .collect();
    let in_pair = |role: &&Role| pairs.iter().any(|(one, other)| *one == role.id || *other == role.id);
    let roles: Vec<&Role> = top.roles.iter().filter(in_pair).collect();
    let parties: Vec<&Party> = roles.iter().filter_map(|it| design.party_of_role(it)).collect();
    let side = parties.first()?.side()?;
    let meant = roles.iter().any(|it| it.has_reason());
    let finding = if meant { Finding::question().worded("meant") } else { Finding::warning() };
    let finding = finding.about(subject.id).about_all(roles.iter().map(|it| it.id)).say("subject", &subject.name);
    let names: Vec<String> = parties.iter().map(|it| it.name.clone()).collect();
    Some(finding.say("parties", names).say("roles", Arg::roles(roles)).say("side", side))
}

/// Whether two mandates are of two parties that stand on one side.
pub(super) fn of_one_side(design: &Design, one: &Mandate, other: &Mandate) -> bool {
    let party = |it: &Mandate| design.bovenkant.role(it.who).and_then(|it| design.party_of_role(it));
    match (party(one), party(other)) {
        (Some(one), Some(other)) => one.id != other.id && one.side().is_some() && one.side() == other.side(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::design::edit::{BovenkantEdit, Edit, MandateField, PartyEdit, RoleField};
    use crate::design::form::Form::Full;
    use crate::design::form::Side::{Client, Contractor};
    use crate::design::id::PartyId;
    use crate::rules::bovenkant::mandates::MANDATE_OVERLAP;
    use crate::rules::testing::{Builder, fires, silent};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    const SUBJECTS: [&str; 3] = ["Inkoop", "Planning", "Scope"];

    /// So many subjects on which the board decides, some with amounts.
    fn by_board(count: usize) -> Builder {
        SUBJECTS
            .iter()
            .take(count)
            .enumerate()
            .fold(core(Full), |it, (at, name)| it.subject(name, at == 0).mandate(name, "Bestuur", 0, None))
    }

    fn reserve(it: Builder, subject: &str) -> Builder {
        let subject = it.subject_id(subject);
        it.top(BovenkantEdit::SetSubjectReserved(subject, true))
    }

    #[test]
    fn not_everything_is_the_boards() {
        silent(&DECISIONS_ALL_ON_TOP, &by_board(2).design);
        let all = by_board(3);
        assert_eq!(fires(&DECISIONS_ALL_ON_TOP, &all.design).subjects.len(), 4);
        // A subject on which nobody decides is another rule's; one that is reserved does not count.
        fires(&DECISIONS_ALL_ON_TOP, &all.clone().subject("Open", false).design);
        silent(&DECISIONS_ALL_ON_TOP, &reserve(all.clone(), "Scope").design);
        // One amount that the AMT decides on is enough.
        let first = all.design.bovenkant.mandates[0].id;
        let above = BovenkantEdit::SetMandate(first, MandateField::Above(crate::design::euro::Euro::new(500)));
        silent(&DECISIONS_ALL_ON_TOP, &all.top(above).mandate("Inkoop", "AMT", 0, Some(500)).design);
    }

    /// Two clients with a role each, that both decide alone on land.
    fn owners() -> Builder {
        let it = core(Full).edit(Edit::Party(PartyEdit::Add("Gemeente".into(), Client.into()))).role(
            RoleKind::Client,
            "Gemeente",
            &[],
        );
        let parties: Vec<PartyId> = it.design.parties_of(Client).map(|it| it.id).collect();
        let (first, second) = (it.role_id("OG"), it.role_id("Gemeente"));
        let speaks = |role, party| BovenkantEdit::SetRole(role, RoleField::Party(Some(party)));
        let it = it.top(speaks(first, parties[0])).top(speaks(second, parties[1])).subject("Grond", false);
        it.mandate("Grond", "OG", 0, None).mandate("Grond", "Gemeente", 0, None)
    }

    #[test]
    fn owners_of_one_side_decide_together() {
        let apart = owners();
        let finding = fires(&OWNERS_DECIDE_APART, &apart.design);
        assert_eq!((finding.severity, finding.subjects.len()), (Severity::Warning, 3));
        fires(&OWNERS_DECIDE_APART, &reserve(apart.clone(), "Grond").design);
        // The same cause is told once.
        silent(&MANDATE_OVERLAP, &apart.design);
        fires(&MANDATE_OVERLAP, &apart.clone().mandate("Grond", "AMT", 0, None).design);
        let (mandate, with) = (apart.design.bovenkant.mandates[0].id, apart.role_id("Gemeente"));
        let joint = BovenkantEdit::SetMandate(mandate, MandateField::With(with, true));
        silent(&OWNERS_DECIDE_APART, &apart.clone().top(joint).design);
        let why = BovenkantEdit::SetRole(with, RoleField::Reason("Over haar eigen grond".into()));
        assert!(fires(&OWNERS_DECIDE_APART, &apart.clone().top(why).design).question);
        // The two sides are another matter, and so is a role that speaks for nobody in particular.
        let other = apart.design.parties_of(Contractor).map(|it| it.id).next();
        let moved = apart.clone().top(BovenkantEdit::SetRole(with, RoleField::Party(other)));
        silent(&OWNERS_DECIDE_APART, &moved.design);
        fires(&MANDATE_OVERLAP, &moved.design);
        silent(&OWNERS_DECIDE_APART, &apart.top(BovenkantEdit::SetRole(with, RoleField::Party(None))).design);
    }

    #[test]
    fn owners_may_decide_on_amounts_apart() {
        let amounts = |above: i64| {
            let it = owners().subject("Werk", true);
            let it = it.mandate("Werk", "OG", 0, Some(500)).mandate("Werk", "Gemeente", above, None);
            let grond = it.design.bovenkant.mandates[0].id;
            it.top(BovenkantEdit::RemoveMandate(grond)).design
        };
        silent(&OWNERS_DECIDE_APART, &amounts(500));
        fires(&OWNERS_DECIDE_APART, &amounts(499));
    }
}
