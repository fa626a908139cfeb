//! Rules about the people in board and AMT: both sides in them, no hats that clash, not everything on one person.
//! (GV 9, ES 4.1 Belangen, Organisatie and Proces, ES 5)

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{Role, RoleKind, Votes};
use crate::design::catalogue::Agreement;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::id::Id;
use crate::design::lines;
use crate::design::stage::Stage;
use crate::design::team::{OneSided, Person};
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix, arrange};
use crate::rules::principles::agreement;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::{self, LEADS_TO_JUDGE};

/// An AMT whose holders all come from one side.
pub(crate) const MANAGEMENT_TEAM_ONE_SIDED: Rule = Rule {
    id: "management-team-one-sided",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(9), Source::Ours],
    example: examples::team::MANAGEMENT_TEAM_ONE_SIDED,
    check: Check::Design(|facts| one_sided(facts, RoleKind::ManagementTeam)),
};

/// An alliance board whose holders all come from one side, or in which the sides' votes differ.
pub(crate) const BOARD_UNBALANCED: Rule = Rule {
    id: "board-unbalanced",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Blocker, Severity::Warning],
    sources: &[Source::Es("4.1 Belangen"), Source::Ours],
    example: examples::team::BOARD_UNBALANCED,
    check: Check::Design(|facts| {
        let one_sided = one_sided(facts, RoleKind::AllianceBoard);
        if one_sided.is_empty() { votes_differ(facts).into_iter().collect() } else { one_sided }
    }),
};

/// Roles of a kind with holders of one side and no place open for the other. An open place makes it quiet: it shows by
/// itself, and there is no lighter severity for what is a contradiction once filled.
fn one_sided(facts: &Facts, kind: RoleKind) -> Vec<Finding> {
    // The chosen principle of fair representation says it, and names both.
    if agreement::is_contradicted(facts, Agreement::FairRepresentation) {
        return Vec::new();
    }
    let roles = facts.design.bovenkant.of_kind(kind);
    let one_sided = roles.filter_map(|it| facts.design.team.one_sided(it).map(|all| (it, all)));
    one_sided.filter(|(_, all)| !all.sought).map(|(role, all)| about_side(Finding::blocker(), role, all)).collect()
}

/// Says of a role that all who hold it come from one side, and offers a place to the other.
fn about_side(finding: Finding, role: &Role, all: OneSided) -> Finding {
    let open = BovenkantEdit::OpenSeat(role.id, all.lacks.into());
    finding
        .about(role.id)
        .say("role", role)
        .say("side", all.side)
        .say("other", all.lacks)
        .fix(Fix::new("open-seat", [Edit::Bovenkant(open)]).say("role", role).say("side", all.lacks))
}

/// Discipline leads who all come from one side, once there are enough of them.
pub(crate) const LEADS_ONE_SIDED: Rule = Rule {
    id: "leads-one-sided",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(9)],
    example: examples::team::LEADS_ONE_SIDED,
    check: Check::Design(|facts| {
        let roles = facts.design.bovenkant.of_kind(RoleKind::DisciplineLeads);
        roles.filter_map(|it| leads_one_sided(facts.design, it)).collect()
    }),
};

fn leads_one_sided(design: &Design, role: &Role) -> Option<Finding> {
    let all = design.team.one_sided(role).filter(|it| !it.sought)?;
    let people = design.team.holders(role).filter(|it| it.side() == Some(all.side)).count();
    (people >= LEADS_TO_JUDGE).then(|| about_side(Finding::warning(), role, all).say("people", people))
}

fn votes_differ(facts: &Facts) -> Option<Finding> {
    let top = &facts.design.bovenkant;
    let board = top.of_kind(RoleKind::AllianceBoard).next()?;
    let Votes { client, contractor } = top.board_votes?;
    if client == contractor {
        return None;
    }
    let most = client.max(contractor);
    let level = BovenkantEdit::SetVotes(Some(Votes { client: most, contractor: most }));
    let finding = Finding::warning()
        .worded("votes")
        .about(board.id)
        .say("role", board)
        .say("client", usize::from(client))
        .say("contractor", usize::from(contractor))
        .fix(Fix::new("level-votes", [Edit::Bovenkant(level)]).say("votes", usize::from(most)));
    Some(finding)
}

/// Somebody who speaks for a parent and leads the alliance too, without an arrangement about it.
pub(crate) const DOUBLE_HAT: Rule = Rule {
    id: "double-hat",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Es("4.1 Proces"), Source::Es("5")],
    example: examples::team::DOUBLE_HAT,
    check: Check::Design(|facts| {
        let design = facts.design;
        let held = design.bovenkant.roles_by_person();
        let hats = |it: &Person| held.get(&it.id).and_then(|it| lines::double_hat(it));
        let open = design.team.everybody().filter(|it| !design.arranged_about(ArrangementKind::DoubleHat, it.id));
        open.filter_map(|it| hats(it).map(|(own, lead)| double_hat(design, it, &own, &lead))).collect()
    }),
};

fn double_hat(design: &Design, person: &Person, own: &[&Role], lead: &[&Role]) -> Finding {
    let finding = Finding::warning()
        .about(person.id)
        .about_all(own.iter().chain(lead).map(|it| it.id))
        .say("person", &person.name)
        .say("own", Arg::roles(own.iter().copied()))
        .say("lead", Arg::roles(lead.iter().copied()));
    let fix = arrange("arrange-double-hat", design, ArrangementKind::DoubleHat, Some(person.id.into()));
    fix.into_iter().map(|it| it.say("person", &person.name)).fold(finding, Finding::fix)
}

/// People with many roles.
pub(crate) const OVERLOADED_PERSON: Rule = Rule {
    id: "overloaded-person",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Es("4.1 Organisatie"), Source::Es("Bijlage Organisatie")],
    example: examples::team::OVERLOADED_PERSON,
    check: Check::Design(|facts| {
        let (top, least) = (&facts.design.bovenkant, thresholds::overloaded_roles(facts.design));
        let held = top.roles_by_person();
        let roles = |it: &Person| held.get(&it.id).map_or(0, Vec::len);
        let loaded: Vec<&Person> = facts.design.team.everybody().filter(|it| roles(it) >= least).collect();
        if loaded.is_empty() {
            return Vec::new();
        }
        let finding = Finding::warning()
            .about_all(loaded.iter().map(|it| Id::from(it.id)))
            .say("count", loaded.len())
            .say("people", loaded.iter().map(|it| it.name.clone()).collect::<Vec<_>>())
            .say("most", loaded.iter().map(|it| roles(it)).max().unwrap_or(least))
            .say("least", least);
        vec![finding]
    }),
};

#[cfg(test)]
mod tests {
    use crate::design::edit::{ArrangementEdit, Threshold};
    use crate::design::form::Form;
    use crate::design::form::Side::{self, Client, Contractor};
    use crate::rules::testing::{Builder, design, findings, fires, silent, solved_by, solved_once_written};

    use super::*;

    fn amt(sides: &[Side]) -> Builder {
        design(Form::Full).role(RoleKind::ManagementTeam, "AMT", sides)
    }

    fn board(sides: &[Side]) -> Builder {
        design(Form::Full).role(RoleKind::AllianceBoard, "Alliantiebestuur", sides)
    }

    fn votes(client: u8, contractor: u8) -> Edit {
        Edit::Bovenkant(BovenkantEdit::SetVotes(Some(Votes { client, contractor })))
    }

    #[test]
    fn an_amt_of_one_side_is_a_blocker() {
        solved_by(&MANAGEMENT_TEAM_ONE_SIDED, &amt(&[Contractor, Contractor]).design, 0);
        solved_by(&MANAGEMENT_TEAM_ONE_SIDED, &amt(&[Client]).design, 0);
        silent(&MANAGEMENT_TEAM_ONE_SIDED, &amt(&[Client, Contractor]).design);
        silent(&MANAGEMENT_TEAM_ONE_SIDED, &amt(&[]).design);
        silent(&MANAGEMENT_TEAM_ONE_SIDED, &board(&[Client]).design);
    }

    #[test]
    fn a_place_open_for_the_same_side_does_not_help() {
        let amt = amt(&[Contractor]);
        let open = BovenkantEdit::OpenSeat(amt.role_id("AMT"), Contractor.into());
        fires(&MANAGEMENT_TEAM_ONE_SIDED, &amt.edit(Edit::Bovenkant(open)).design);
    }

    #[test]
    fn a_board_of_one_side_is_a_blocker() {
        let one = board(&[Client, Client]);
        assert_eq!(fires(&BOARD_UNBALANCED, &one.design).severity, Severity::Blocker);
        solved_by(&BOARD_UNBALANCED, &one.design, 0);
        // One cause, one signal: the votes wait until both sides sit there.
        assert_eq!(findings(&BOARD_UNBALANCED, &one.edit(votes(2, 1)).design).len(), 1);
        silent(&BOARD_UNBALANCED, &board(&[Client, Contractor]).design);
        silent(&BOARD_UNBALANCED, &board(&[]).design);
    }

    #[test]
    fn votes_that_differ_are_a_warning() {
        let two = || board(&[Client, Contractor]);
        let finding = fires(&BOARD_UNBALANCED, &two().edit(votes(3, 2)).design);
        assert_eq!((finding.severity, finding.variant), (Severity::Warning, Some("votes")));
        solved_by(&BOARD_UNBALANCED, &two().edit(votes(3, 2)).design, 0);
        silent(&BOARD_UNBALANCED, &two().edit(votes(3, 3)).design);
        silent(&BOARD_UNBALANCED, &design(Form::Full).edit(votes(3, 2)).design);
    }

    #[test]
    fn disciplines_are_led_from_both_sides() {
        let leads = |sides: &[Side]| design(Form::Full).role(RoleKind::DisciplineLeads, "Leiders", sides);
        silent(&LEADS_ONE_SIDED, &leads(&[Contractor; 2]).design);
        solved_by(&LEADS_ONE_SIDED, &leads(&[Contractor; 3]).design, 0);
        solved_by(&LEADS_ONE_SIDED, &leads(&[Client; 4]).design, 0);
        silent(&LEADS_ONE_SIDED, &leads(&[Contractor, Contractor, Client]).design);
        silent(&LEADS_ONE_SIDED, &amt(&[Contractor; 3]).design);
    }

    #[test]
    fn a_double_hat_asks_for_an_arrangement() {
        for own in [RoleKind::Client, RoleKind::ContractAuthority] {
            let both = amt(&[Client, Contractor]).role(own, "OG", &[]).appoint("OG", "AMT 1");
            solved_once_written(&DOUBLE_HAT, &both.design);
        }
        for own in [RoleKind::ExecutingContractor, RoleKind::ContractorBoard] {
            let both = board(&[Client, Contractor]).role(own, "ON", &[]).appoint("ON", "Alliantiebestuur 2");
            solved_once_written(&DOUBLE_HAT, &both.design);
        }
    }

    #[test]
    fn roles_of_one_sort_are_no_double_hat() {
        let lead = amt(&[Client, Contractor]).role(RoleKind::AllianceBoard, "Bestuur", &[]).appoint("Bestuur", "AMT 1");
        silent(&DOUBLE_HAT, &lead.design);
        silent(&DOUBLE_HAT, &amt(&[Client]).role(RoleKind::Client, "OG", &[Client]).design);
        // Owner and funder stand on the client's side but speak for no party in the alliance.
        let owner = amt(&[Client]).role(RoleKind::AssetManager, "Beheer", &[]).appoint("Beheer", "AMT 1");
        silent(&DOUBLE_HAT, &owner.design);
    }

    #[test]
    fn an_arrangement_about_somebody_else_does_not_count() {
        let both = amt(&[Client, Contractor]).role(RoleKind::Client, "OG", &[]).appoint("OG", "AMT 1");
        let other = both.person_id("AMT 2").into();
        let arrange = ArrangementEdit::Add(ArrangementKind::DoubleHat, vec![other], "Apart".into());
        fires(&DOUBLE_HAT, &both.edit(Edit::Arrangement(arrange)).design);
    }

    fn with_roles(roles: usize) -> Builder {
        let first = design(Form::Full).role(RoleKind::Other, "Rol 0", &[Client]);
        (1..roles).fold(first, |it, at| {
            let name = format!("Rol {at}");
            it.role(RoleKind::Other, &name, &[]).appoint(&name, "Rol 0 1")
        })
    }

    #[test]
    fn three_roles_are_many_for_one_person() {
        fires(&OVERLOADED_PERSON, &with_roles(3).design);
        silent(&OVERLOADED_PERSON, &with_roles(2).design);
        let own = |to| Edit::SetThreshold(Threshold::OverloadedRoles, Some(to));
        silent(&OVERLOADED_PERSON, &with_roles(3).edit(own(4.0)).design);
        fires(&OVERLOADED_PERSON, &with_roles(4).edit(own(4.0)).design);
    }
}
