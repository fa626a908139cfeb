//! Rules about lines: between client and board, between AMT and executing contractor, none loose, no loops, no two
//! masters on one subject. (GV 2, GV 9, NdA De werking)

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{Line, LineKind, Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::Form;
use crate::design::id::{Id, RoleId};
use crate::design::lines::double_hat;
use crate::design::stage::Stage;
use crate::design::team::Person;
use crate::rules::bovenkant::roles::about_roles;
use crate::rules::bovenkant::voices;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix, arrange};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Client and alliance board are both there, without a line between them.
pub(crate) const CLIENT_BOARD_LINE_MISSING: Rule = Rule {
    id: "client-board-line-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(9)],
    example: examples::bovenkant::CLIENT_BOARD_LINE_MISSING,
    check: Check::Design(|facts| {
        let Some((client, board)) = client_without_board(facts.design) else { return Vec::new() };
        let line = BovenkantEdit::AddLine { from: client.id, to: board.id, kind: LineKind::DecidesWith, subject: None };
        let finding = Finding::blocker()
            .about(client.id)
            .about(board.id)
            .say("client", client)
            .say("board", board)
            .fix(Fix::new("draw-line", [Edit::Bovenkant(line)]).say("from", client).say("to", board));
        vec![finding]
    }),
};

/// The client role and the board that lack a line.
fn client_without_board(design: &Design) -> Option<(&Role, &Role)> {
    let top = &design.bovenkant;
    let client = top.roles.iter().find(|it| it.kind.is_client_role())?;
    let board = top.of_kind(RoleKind::AllianceBoard).next()?;
    let joined = top.joins(RoleKind::is_client_role, |it| it == RoleKind::AllianceBoard);
    (!joined).then_some((client, board))
}

/// In three domains: AMT and executing contractor are both there, without a line between them.
pub(crate) const CONTRACTOR_LINE_MISSING: Rule = Rule {
    id: "contractor-line-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(2)],
    example: examples::bovenkant::CONTRACTOR_LINE_MISSING,
    check: Check::Design(|facts| {
        let Some((amt, contractor)) = amt_without_contractor(facts.design) else { return Vec::new() };
        let line =
            BovenkantEdit::AddLine { from: amt.id, to: contractor.id, kind: LineKind::DecidesWith, subject: None };
        let finding = Finding::warning()
            .about(amt.id)
            .about(contractor.id)
            .say("amt", amt)
            .say("contractor", contractor)
            .fix(Fix::new("draw-line", [Edit::Bovenkant(line)]).say("from", amt).say("to", contractor));
        vec![finding]
    }),
};

/// The AMT and the executing contractor that lack a line.
fn amt_without_contractor(design: &Design) -> Option<(&Role, &Role)> {
    let top = &design.bovenkant;
    let amt = top.of_kind(RoleKind::ManagementTeam).next()?;
    let contractor = top.of_kind(RoleKind::ExecutingContractor).next()?;
    let joined = top.joins(|it| it == RoleKind::ManagementTeam, |it| it == RoleKind::ExecutingContractor);
    (design.form == Form::ThreeDomains && !joined).then_some((amt, contractor))
}

/// Roles without any line.
pub(crate) const ROLE_DETACHED: Rule = Rule {
    id: "role-detached",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(9)],
    example: examples::bovenkant::ROLE_DETACHED,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        // One cause, one signal: where a more specific rule asks for a role's line, that rule speaks.
        let lacking = [client_without_board(facts.design), amt_without_contractor(facts.design)];
        let told: Vec<RoleId> = lacking.into_iter().flatten().flat_map(|(a, b)| [a.id, b.id]).collect();
        let told = |it: &Role| {
            told.contains(&it.id) || (it.kind == RoleKind::AssetManager && voices::asset_manager_is_due(facts.design))
        };
        let loose: Vec<&Role> = top.roles.iter().filter(|it| !top.has_line(it.id) && !told(it)).collect();
        // The only role has nobody to draw a line to.
        if top.roles.len() < 2 { Vec::new() } else { about_roles(Finding::warning(), &loose) }
    }),
};

/// Reporting lines that lead back to where they start. Each loop is a signal of its own.
pub(crate) const LINE_LOOP: Rule = Rule {
    id: "line-loop",
    group: Group::Bovenkant,
    stage: Stage::Sketch,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(9), Source::Ours],
    example: examples::bovenkant::LINE_LOOP,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let loops = top.reporting_loops();
        loops
            .iter()
            .map(|lines| {
                let roles: Vec<&Role> = lines.iter().filter_map(|it| top.role(it.from)).collect();
                Finding::blocker()
                    .about_all(roles.iter().map(|it| it.id))
                    .about_all(lines.iter().map(|it| it.id))
                    .say("count", roles.len())
                    .say("roles", Arg::roles(roles))
            })
            .collect()
    }),
};

/// A role that reports to two roles on one subject, or somebody in the AMT who answers to the alliance and to a parent,
/// without an arrangement about it.
pub(crate) const TWO_MASTERS: Rule = Rule {
    id: "two-masters",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nda("De werking")],
    example: examples::bovenkant::TWO_MASTERS,
    check: Check::Design(|facts| {
        let design = facts.design;
        let open = |id: Id| !design.arranged_about(ArrangementKind::TwoMasters, id);
        let roles =
            design.bovenkant.roles.iter().filter(|it| open(it.id.into())).filter_map(|it| role_masters(facts, it));
        let held = design.bovenkant.roles_by_person();
        let people = design.team.everybody().filter(|it| open(it.id.into()));
        let people = people.filter_map(|it| person_masters(facts, it, held.get(&it.id)?));
        roles.chain(people).collect()
    }),
};

fn role_masters(facts: &Facts, role: &Role) -> Option<Finding> {
    let top = &facts.design.bovenkant;
    let masters: Vec<&Role> = top.masters_of(role.id).into_iter().filter_map(|it| top.role(it)).collect();
    let finding = Finding::hint().about(role.id).about_all(masters.iter().map(|it| it.id)).say("role", role);
    let fix = write_down(facts, role.id.into(), role.into());
    (!masters.is_empty()).then(|| fix.into_iter().fold(finding.say("masters", Arg::roles(masters)), Finding::fix))
}

fn person_masters(facts: &Facts, person: &Person, held: &[&Role]) -> Option<Finding> {
    let top = &facts.design.bovenkant;
    let amt = held.iter().find(|it| it.kind == RoleKind::ManagementTeam)?;
    // Who speaks for a parent and leads the alliance is told by double-hat.
    if double_hat(held).is_some() {
        return None;
    }
    let others = || held.iter().filter(|it| it.id != amt.id).flat_map(|it| top.reports_of(it.id));
    let (to_alliance, to_parent) = top.reports_of(amt.id).find_map(|one| {
        let parent = |it: &&Line| top.role(it.to).is_some_and(|it| it.kind.side().is_some());
        if parent(&one) { None } else { others().find(|it| parent(it) && it.overlaps(one)).map(|it| (one, it)) }
    })?;
    let (alliance, parent) = (top.role(to_alliance.to)?, top.role(to_parent.to)?);
    // Somebody's parent is on their own side and speaks for it; a funder or the other side is another master.
    let own = parent.kind.speaks_for_parent() && parent.kind.side() == person.side();
    let finding = Finding::hint()
        .worded("person")
        .about(person.id)
        .about(alliance.id)
        .about(parent.id)
        .say("person", &person.name)
        .say("alliance", alliance)
        .say("own", usize::from(own))
        .say("parent", parent);
    let fix = write_down(facts, person.id.into(), Arg::from(&person.name));
    Some(fix.into_iter().fold(finding, Finding::fix))
}

fn write_down(facts: &Facts, about: Id, who: Arg) -> Option<Fix> {
    let fix = arrange("arrange-two-masters", facts.design, ArrangementKind::TwoMasters, Some(about));
    fix.map(|it| it.say("who", who))
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::LineKind::{Advises, DecidesWith, Informs, ReportsTo};
    use crate::design::form::Side::{Client, Contractor};
    use crate::design::phases::Phase;
    use crate::rules::testing::{Builder, design, findings, fires, silent, solved_by, solved_once_written};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn roles(names: &[&str]) -> Builder {
        names.iter().fold(design(Form::Full), |it, name| it.role(RoleKind::Other, name, &[Client]))
    }

    #[test]
    fn client_and_board_have_a_line() {
        for kind in [RoleKind::Client, RoleKind::ContractAuthority] {
            let two = design(Form::ThreeDomains).role(kind, "OG", &[Client]);
            silent(&CLIENT_BOARD_LINE_MISSING, &two.design);
            let two = two.role(RoleKind::AllianceBoard, "Bestuur", &[Client, Contractor]);
            solved_by(&CLIENT_BOARD_LINE_MISSING, &two.design, 0);
            silent(&CLIENT_BOARD_LINE_MISSING, &two.clone().line("Bestuur", Informs, "OG").design);
            // A line by way of somebody else is not a line.
            let round =
                two.role(RoleKind::Other, "Staf", &[]).line("OG", Informs, "Staf").line("Staf", Informs, "Bestuur");
            fires(&CLIENT_BOARD_LINE_MISSING, &round.design);
        }
    }

    #[test]
    fn the_amt_and_who_builds_have_a_line_in_three_domains() {
        let with = |form| core(form).role(RoleKind::ExecutingContractor, "Bouwer", &[Contractor]);
        let apart = with(Form::ThreeDomains);
        solved_by(&CONTRACTOR_LINE_MISSING, &apart.design, 0);
        silent(&CONTRACTOR_LINE_MISSING, &core(Form::ThreeDomains).design);
        silent(&CONTRACTOR_LINE_MISSING, &with(Form::Full).design);
        silent(&CONTRACTOR_LINE_MISSING, &apart.clone().line("Bouwer", Informs, "AMT").design);
        // A line with the board is not one with the AMT; and the same cause is told once.
        fires(&CONTRACTOR_LINE_MISSING, &apart.clone().line("Bouwer", Informs, "Bestuur").design);
        silent(&ROLE_DETACHED, &apart.design);
        fires(&ROLE_DETACHED, &with(Form::Full).design);
    }

    #[test]
    fn roles_without_a_line_are_one_signal() {
        silent(&ROLE_DETACHED, &core(Form::Full).design);
        let loose = core(Form::Full).role(RoleKind::ProcessGuardian, "Procesbewaker", &[Client]);
        assert_eq!(fires(&ROLE_DETACHED, &loose.design).subjects.len(), 1);
        silent(&ROLE_DETACHED, &loose.line("Procesbewaker", Advises, "AMT").design);
        silent(&ROLE_DETACHED, &roles(&["Enige"]).design);
        assert_eq!(fires(&ROLE_DETACHED, &roles(&["Een", "Twee"]).design).subjects.len(), 2);
    }

    #[test]
    fn a_more_specific_rule_speaks_for_its_own_roles() {
        let two = design(Form::Full).role(RoleKind::Client, "OG", &[Client]).role(
            RoleKind::AllianceBoard,
            "Bestuur",
            &[Client, Contractor],
        );
        fires(&CLIENT_BOARD_LINE_MISSING, &two.design);
        silent(&ROLE_DETACHED, &two.design);
        let owner = core(Form::Full).role(RoleKind::AssetManager, "Beheer", &[Client]);
        silent(&ROLE_DETACHED, &owner.design);
        fires(&ROLE_DETACHED, &owner.edit(Edit::SetPhase(Phase::Exploration)).design);
    }

    #[test]
    fn reporting_in_a_loop_contradicts_itself() {
        let names = ["A", "B", "C"];
        let chain = || roles(&names).line("A", ReportsTo, "B").line("B", ReportsTo, "C");
        silent(&LINE_LOOP, &chain().design);
        let round = chain().line("C", ReportsTo, "A");
        let ids: Vec<Id> = names.iter().map(|it| round.role_id(it).into()).collect();
        assert_eq!(fires(&LINE_LOOP, &round.design).subjects[..3], ids);
        fires(&LINE_LOOP, &chain().line("B", ReportsTo, "A").design);
        silent(&LINE_LOOP, &chain().line("C", Informs, "A").design);
        silent(&LINE_LOOP, &chain().line("A", DecidesWith, "B").line("B", DecidesWith, "A").design);
        silent(&LINE_LOOP, &chain().line("A", ReportsTo, "C").design);
    }

    #[test]
    fn lines_about_different_subjects_make_no_loop() {
        let two = || roles(&["A", "B"]).subject("Planning", false).subject("Geld", true);
        silent(&LINE_LOOP, &two().reports_on("A", "B", "Planning").reports_on("B", "A", "Geld").design);
        fires(&LINE_LOOP, &two().reports_on("A", "B", "Geld").reports_on("B", "A", "Geld").design);
        fires(&LINE_LOOP, &two().line("A", ReportsTo, "B").reports_on("B", "A", "Geld").design);
    }

    #[test]
    fn loops_apart_are_told_apart_and_each_once() {
        let two = roles(&["A", "B", "C", "D"])
            .subject("Geld", true)
            .line("A", ReportsTo, "B")
            .line("B", ReportsTo, "A")
            .reports_on("B", "A", "Geld")
            .line("D", ReportsTo, "C")
            .line("C", ReportsTo, "D");
        assert_eq!(findings(&LINE_LOOP, &two.design).len(), 2);
    }

    #[test]
    fn one_subject_has_one_master() {
        let three = || roles(&["Ontwerpleider", "AMT", "ProRail"]).subject("Planning", false).subject("Geld", true);
        let two = three().line("Ontwerpleider", ReportsTo, "AMT").line("Ontwerpleider", ReportsTo, "ProRail");
        solved_once_written(&TWO_MASTERS, &two.design);
        let all_and_one =
            three().line("Ontwerpleider", ReportsTo, "AMT").reports_on("Ontwerpleider", "ProRail", "Geld");
        solved_once_written(&TWO_MASTERS, &all_and_one.design);
        let apart =
            three().reports_on("Ontwerpleider", "AMT", "Planning").reports_on("Ontwerpleider", "ProRail", "Geld");
        silent(&TWO_MASTERS, &apart.design);
        let informed = three().line("Ontwerpleider", ReportsTo, "AMT").line("Ontwerpleider", Informs, "ProRail");
        silent(&TWO_MASTERS, &informed.design);
        let twice = three().line("Ontwerpleider", ReportsTo, "AMT").reports_on("Ontwerpleider", "AMT", "Geld");
        silent(&TWO_MASTERS, &twice.design);
    }

    #[test]
    fn somebody_in_the_amt_answers_to_the_alliance_or_says_how() {
        let member = || {
            core(Form::ThreeDomains)
                .role(RoleKind::ContractAuthority, "Contractgemachtigde", &[Client])
                .role(RoleKind::Other, "Tracéhoofd", &[])
                .appoint("Tracéhoofd", "AMT 1")
        };
        silent(&TWO_MASTERS, &member().design);
        let answers = member().line("Tracéhoofd", ReportsTo, "Contractgemachtigde");
        assert_eq!(fires(&TWO_MASTERS, &answers.design).variant, Some("person"));
        solved_once_written(&TWO_MASTERS, &answers.design);
        // A double hat is told by its own rule.
        silent(&TWO_MASTERS, &answers.appoint("Contractgemachtigde", "AMT 1").design);
    }
}
