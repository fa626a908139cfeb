//! Rules about the people in board and AMT: both sides in them, no hats that clash, not everything on one person.
//! (GV 9, ES 4.1 Belangen, Organisatie and Proces, ES 5)

use crate::design::Design;
use crate::design::arrangements::{ArrangementKind, Waiver};
use crate::design::bovenkant::{Role, RoleKind, Votes};
use crate::design::catalogue::Agreement;
use crate::design::edit::{ArrangementEdit, BovenkantEdit, Edit};
use crate::design::id::Id;
use crate::design::lines;
use crate::design::stage::Stage;
use crate::design::team::{OneSided, Person};
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
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

/// People who speak for a parent and lead the alliance too, without an arrangement about it. Those who do so in the same
/// roles are one signal.
pub(crate) const DOUBLE_HAT: Rule = Rule {
    id: DOUBLE_HAT_ID,
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
        let mut groups: Vec<Hats> = Vec::new();
        for person in open {
            let Some((own, lead)) = hats(person) else { continue };
            let mut hats = Hats { people: vec![person], own, lead, apart: false };
            hats.apart = is_accepted(design, &hats);
            match groups.iter_mut().find(|it| it.takes(&hats)) {
                Some(group) => group.people.push(person),
                None => groups.push(hats),
            }
        }
        groups.iter().map(|it| double_hat(design, it)).collect()
    }),
};

/// Its id, by which it knows what a board accepted of it.
const DOUBLE_HAT_ID: &str = "double-hat";

/// People who hold the same roles on both sides.
struct Hats<'a> {
    people: Vec<&'a Person>,
    own: Vec<&'a Role>,
    lead: Vec<&'a Role>,
    /// Whether the board accepted it of just them: then it stays a signal of its own, so that it stays accepted.
    apart: bool,
}

impl Hats<'_> {
    fn takes(&self, other: &Self) -> bool {
        let roles = |it: &Self| it.own.iter().chain(&it.lead).map(|it| it.id).collect::<Vec<_>>();
        !self.apart && !other.apart && roles(self) == roles(other)
    }
}

/// Whether the board accepted this of just these people.
fn is_accepted(design: &Design, hats: &Hats) -> bool {
    let told = double_hat(design, hats);
    let accepts = |it: &Waiver| it.rule == DOUBLE_HAT_ID && it.subjects == told.subjects && told.is_under(it);
    design.waivers.iter().any(accepts)
}

fn double_hat(design: &Design, hats: &Hats) -> Finding {
    let names: Vec<String> = hats.people.iter().map(|it| it.name.clone()).collect();
    let count = names.len();
    let finding = Finding::warning()
        .about_all(hats.people.iter().map(|it| it.id))
        .about_all(hats.own.iter().chain(&hats.lead).map(|it| it.id))
        .say("count", count)
        .say("people", names.clone())
        .say("own", Arg::roles(hats.own.iter().copied()))
        .say("lead", Arg::roles(hats.lead.iter().copied()));
    let begun = |it: &&&Person| design.begun(ArrangementKind::DoubleHat, Some(it.id.into()));
    let bare: Vec<Id> = hats.people.iter().filter(|it| !begun(it)).map(|it| it.id.into()).collect();
    if bare.is_empty() {
        return finding;
    }
    // One arrangement for all of them; its words are the board's.
    let add = ArrangementEdit::Add(ArrangementKind::DoubleHat, bare, String::new());
    let fix = Fix::new("arrange-double-hat", [Edit::Arrangement(add)]);
    finding.fix(fix.say("count", count).say("people", names))
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
        // A double hat is told by itself: the two roles of it count once.
        let counted = |it: &Person| {
            let double = held.get(&it.id).is_some_and(|it| lines::double_hat(it).is_some());
            roles(it) - usize::from(double)
        };
        let loaded: Vec<&Person> = facts.design.team.everybody().filter(|it| counted(it) >= least).collect();
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
    use crate::design::edit::Threshold;
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
    fn who_wears_the_same_two_hats_is_one_signal() {
        let directors = board(&[Contractor; 3]).role(RoleKind::ContractorBoard, "Directie", &[]);
        let two = directors.appoint("Directie", "Alliantiebestuur 1").appoint("Directie", "Alliantiebestuur 2");
        let found = fires(&DOUBLE_HAT, &two.design);
        assert_eq!(found.subjects.len(), 4, "two people and two roles");
        solved_once_written(&DOUBLE_HAT, &two.design);
        // Other roles are another pair.
        let third =
            two.clone().role(RoleKind::ExecutingContractor, "Aannemer", &[]).appoint("Aannemer", "Alliantiebestuur 3");
        assert_eq!(findings(&DOUBLE_HAT, &third.design).len(), 2);
        // One of them has an arrangement: it is about the other alone.
        let first = two.person_id("Alliantiebestuur 1");
        let arrange = ArrangementEdit::Add(ArrangementKind::DoubleHat, vec![first.into()], "Apart".into());
        assert_eq!(fires(&DOUBLE_HAT, &two.edit(Edit::Arrangement(arrange)).design).subjects.len(), 3);
    }

    #[test]
    fn what_was_accepted_of_one_person_stays_so() {
        let directors = board(&[Contractor; 3]).role(RoleKind::ContractorBoard, "Directie", &[]);
        let one = directors.appoint("Directie", "Alliantiebestuur 2");
        let found = fires(&DOUBLE_HAT, &one.design);
        let accept = Edit::Waive {
            rule: DOUBLE_HAT.id.into(),
            wording: found.wording(),
            subjects: found.subjects.clone(),
            reason: "Bewust".into(),
            name: "Bestuur".into(),
            on: None,
        };
        let more = one.edit(accept).appoint("Directie", "Alliantiebestuur 1").appoint("Directie", "Alliantiebestuur 3");
        let told = findings(&DOUBLE_HAT, &more.design);
        assert_eq!(told.len(), 2);
        assert!(told.iter().any(|it| it.subjects == found.subjects), "{told:?}");
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

    #[test]
    fn the_two_roles_of_a_double_hat_count_once() {
        let both = board(&[Client, Contractor]).role(RoleKind::Client, "OG", &[]).appoint("OG", "Alliantiebestuur 1");
        let three = both.role(RoleKind::Other, "Koepel", &[]).appoint("Koepel", "Alliantiebestuur 1");
        fires(&DOUBLE_HAT, &three.design);
        silent(&OVERLOADED_PERSON, &three.design);
        let four = three.role(RoleKind::Other, "Jury", &[]).appoint("Jury", "Alliantiebestuur 1");
        fires(&OVERLOADED_PERSON, &four.design);
    }
}
