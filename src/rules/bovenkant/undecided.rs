//! Whether somebody decides: on every subject, on any subject at all, and which client on what only the client decides.
//! (ES Bijlage Organisatie)

use crate::design::Design;
use crate::design::bovenkant::{Line, LineKind, RoleKind, Subject};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::Side;
use crate::design::id::RoleId;
use crate::design::stage::Stage;
use crate::rules::bovenkant::mandates::named;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Subjects that nobody decides on; board and AMT without any subject; and, as a question, what only the client decides
/// on where it is several and no mandate says which.
pub(crate) const MANDATE_MISSING: Rule = Rule {
    id: "mandate-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Es("Bijlage Organisatie")],
    example: examples::decisions::MANDATE_MISSING,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        if top.subjects.is_empty() {
            return no_subjects(facts).into_iter().collect();
        }
        // On what is reserved the client decides, by whichever role it has.
        let nobodys = |it: &&Subject| top.mandates_on(it.id).next().is_none() && top.reserved_to(it).is_empty();
        let open: Vec<&Subject> = top.subjects.iter().filter(nobodys).collect();
        let whose: Vec<&Subject> = top.subjects.iter().filter(|it| several_decide(facts.design, it)).collect();
        let question = Finding::question().worded("reserved");
        [(open, Finding::warning()), (whose, question)]
            .into_iter()
            .filter(|(subjects, _)| !subjects.is_empty())
            .map(|(subjects, finding)| named(finding, &subjects))
            .collect()
    }),
};

/// Board and AMT are there, and not one subject on which somebody decides.
fn no_subjects(facts: &Facts) -> Option<Finding> {
    let top = &facts.design.bovenkant;
    let lead = [RoleKind::AllianceBoard, RoleKind::ManagementTeam].map(|it| top.of_kind(it).next());
    let [Some(board), Some(amt)] = lead else { return None };
    let usual = facts.catalogue.subjects.iter().filter(|it| it.usual);
    let add = usual.map(|it| BovenkantEdit::AddUsualSubject { entry: it.id.clone(), money: it.money });
    let add: Vec<Edit> = add.map(Edit::Bovenkant).collect();
    let count = add.len();
    let finding = Finding::warning().worded("no-subjects").about(board.id).about(amt.id);
    let finding = finding.say("board", board).say("amt", amt);
    Some(finding.fix(Fix::new("usual-subjects", add).say("count", count)))
}

/// Whether only the client decides on a subject, the client is several, and nothing says which of them: no mandate, and
/// no line by which they decide together.
fn several_decide(design: &Design, subject: &Subject) -> bool {
    let top = &design.bovenkant;
    let clients = || top.roles.iter().filter(|it| it.kind.is_client_role());
    let several = design.has_several(Side::Client) || clients().nth(1).is_some();
    let is_theirs = |it: RoleId| top.role(it).is_some_and(|it| it.kind.is_client_role());
    let mandated = top.mandates_on(subject.id).any(|it| is_theirs(it.who));
    let about_it = |it: &Line| it.subject.is_none() || it.subject == Some(subject.id);
    let joins = |it: &Line| it.kind == LineKind::DecidesWith && is_theirs(it.from) && is_theirs(it.to);
    let together = top.lines.iter().any(|it| joins(it) && about_it(it));
    several && !mandated && !together && !top.reserved_to(subject).is_empty()
}

#[cfg(test)]
mod tests {
    use crate::design::edit::PartyEdit;
    use crate::design::form::Form;
    use crate::design::id::Ids;
    use crate::rules::testing::{Builder, fires, silent};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn money() -> Builder {
        core(Form::Full).subject("Grondaankoop", true)
    }

    #[test]
    fn a_subject_in_use_has_somebody_who_decides() {
        assert_eq!(fires(&MANDATE_MISSING, &money().design).variant, None);
        silent(&MANDATE_MISSING, &money().mandate("Grondaankoop", "AMT", 0, None).design);
        assert_eq!(fires(&MANDATE_MISSING, &money().subject("Planning", false).design).subjects.len(), 2);
    }

    #[test]
    fn board_and_amt_lay_down_who_decides_on_what() {
        let core = core(Form::Full);
        let found = fires(&MANDATE_MISSING, &core.design);
        assert_eq!((found.variant, found.subjects.len()), (Some("no-subjects"), 2));
        // The way out is a start: who decides is for the team to say.
        let mut after = core.design.clone();
        found.fixes[0].edit.apply(&mut after, &mut Ids::seeded(9));
        assert_eq!(fires(&MANDATE_MISSING, &after).variant, None);
        for role in ["Bestuur", "AMT"] {
            let without = BovenkantEdit::RemoveRole(core.role_id(role));
            silent(&MANDATE_MISSING, &core.clone().top(without).design);
        }
    }

    #[test]
    fn of_several_clients_is_asked_which_decides_on_what_is_reserved() {
        let reserved = |it: Builder| {
            let subject = it.subject_id("Scope");
            it.top(BovenkantEdit::SetSubjectReserved(subject, true))
        };
        let one = core(Form::Full).subject("Scope", false);
        silent(&MANDATE_MISSING, &reserved(one.clone()).design);
        let parties = one.clone().edit(Edit::Party(PartyEdit::Add("Provincie".into(), Side::Client.into())));
        let two = reserved(parties);
        let asked = fires(&MANDATE_MISSING, &two.design);
        assert_eq!((asked.question, asked.variant), (true, Some("reserved")));
        silent(&MANDATE_MISSING, &two.clone().mandate("Scope", "OG", 0, None).design);
        // A mandate of the alliance says nothing of which client.
        fires(&MANDATE_MISSING, &two.mandate("Scope", "Bestuur", 0, None).design);
        let roles = reserved(one.role(RoleKind::ContractAuthority, "Gemachtigde", &[Side::Client]));
        assert_eq!(fires(&MANDATE_MISSING, &roles.design).variant, Some("reserved"));
        silent(&MANDATE_MISSING, &roles.line("Gemachtigde", LineKind::DecidesWith, "OG").design);
    }

    #[test]
    fn what_is_reserved_is_the_clients_once_there_is_one() {
        let subject = money().subject_id("Grondaankoop");
        let reserved = money().top(BovenkantEdit::SetSubjectReserved(subject, true));
        silent(&MANDATE_MISSING, &reserved.design);
        let client = reserved.role_id("OG");
        assert_eq!(fires(&MANDATE_MISSING, &reserved.top(BovenkantEdit::RemoveRole(client)).design).variant, None);
    }
}
