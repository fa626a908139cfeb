//! Rules about the roles of the bovenkant: are they there, held by somebody, and clear about what they are for?
//! (GV 9, NdA De inrichting)

use crate::design::Design;
use crate::design::bovenkant::{OpenSeat, Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::Form;
use crate::design::id::Id;
use crate::design::parties::Party;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Nothing there yet: what to do first, and no other signal about the bovenkant.
pub const NOT_STARTED: Rule = Rule {
    id: "bovenkant-not-started",
    group: Group::Bovenkant,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::bovenkant::NOT_STARTED,
    check: Check::Design(|facts| if facts.design.bovenkant.is_started() { Vec::new() } else { vec![Finding::hint()] }),
};

/// Nobody is client of the alliance.
pub(crate) const CLIENT_ROLE_MISSING: Rule = Rule {
    id: "client-role-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(9), Source::Nda("De inrichting")],
    example: examples::bovenkant::CLIENT_ROLE_MISSING,
    check: Check::Design(|facts| {
        let kind = match facts.design.form {
            Form::ThreeDomains => RoleKind::ContractAuthority,
            Form::Full | Form::Programme => RoleKind::Client,
        };
        missing(facts, kind, RoleKind::is_client_role)
    }),
};

/// Both forms lead the alliance by a joint board.
pub(crate) const ALLIANCE_BOARD_MISSING: Rule = Rule {
    id: "alliance-board-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(9)],
    example: examples::bovenkant::ALLIANCE_BOARD_MISSING,
    check: Check::Design(|facts| missing(facts, RoleKind::AllianceBoard, |it| it == RoleKind::AllianceBoard)),
};

fn missing(facts: &Facts, kind: RoleKind, counts: impl Fn(RoleKind) -> bool) -> Vec<Finding> {
    let top = &facts.design.bovenkant;
    if !top.is_started() || top.roles.iter().any(|it| counts(it.kind)) {
        return Vec::new();
    }
    vec![Finding::blocker().say("role", kind).fix(add_role(facts, kind))]
}

/// Adds a role that goes by its kind, with the hats that the catalogue gives it; its words are for the team to write.
pub(super) fn add_role(facts: &Facts, kind: RoleKind) -> Fix {
    let hats = facts.catalogue.role(kind).map(|it| it.hats.clone()).unwrap_or_default();
    let (name, purpose, limits) = (String::new(), String::new(), String::new());
    Fix::new("add-role", [Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats })])
        .say("role", kind)
}

/// Roles that nobody holds; and the empty place of a party in a role that others hold.
pub(crate) const ROLE_VACANT: Rule = Rule {
    id: "role-vacant",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(9), Source::Ours],
    example: examples::bovenkant::ROLE_VACANT,
    check: Check::Design(|facts| {
        // A vacant role on the ladder is a dead end, which says it.
        let on_ladder = |it: &Role| facts.design.bovenkant.ladder.iter().any(|step| step.role == Some(it.id));
        let vacant = named(facts, |it| it.is_unplanned() && !on_ladder(it));
        vacant.into_iter().chain(empty_places(facts.design)).collect()
    }),
};

/// The open places, planned by nobody, of parties that have nobody else in a role of the client, the board or the AMT.
fn empty_places(design: &Design) -> Option<Finding> {
    let counts = |it: &&Role| it.kind.is_client_role() || it.kind.leads_alliance();
    let held = design.bovenkant.roles.iter().filter(counts).filter(|it| !it.is_vacant());
    let empty: Vec<(&Role, &Party)> =
        held.flat_map(|role| missed(design, role).into_iter().map(move |it| (role, it))).collect();
    let mut roles: Vec<&Role> = Vec::new();
    let mut parties: Vec<&Party> = Vec::new();
    for (role, party) in &empty {
        if !roles.iter().any(|it| it.id == role.id) {
            roles.push(role);
        }
        if !parties.iter().any(|it| it.id == party.id) {
            parties.push(party);
        }
    }
    let names: Vec<String> = parties.iter().map(|it| it.name.clone()).collect();
    let finding = Finding::warning().worded("seat").say("count", empty.len()).say("parties", names);
    let finding = finding.say("roles", Arg::roles(roles.iter().copied()));
    let subjects = roles.iter().map(|it| Id::from(it.id)).chain(parties.iter().map(|it| Id::from(it.id)));
    (!empty.is_empty()).then(|| finding.about_all(subjects))
}

/// The parties that have an open place in a role, nobody in it, and no plan.
fn missed<'a>(design: &'a Design, role: &Role) -> Vec<&'a Party> {
    let of = |it: &OpenSeat| design.party_of(it.of);
    let there = |party: &Party| {
        let mut holders = design.team.holders(role).filter_map(|it| design.party_of_person(it));
        let mut settled = role.open_seats().filter(|it| !it.is_unplanned()).filter_map(of);
        holders.any(|it| it.id == party.id) || settled.any(|it| it.id == party.id)
    };
    let mut missed: Vec<&Party> = role.open_seats().filter_map(of).filter(|it| !there(it)).collect();
    missed.dedup_by_key(|it| it.id);
    missed
}

/// Roles that do not say what they are for.
pub(crate) const ROLE_TASK_MISSING: Rule = Rule {
    id: "role-task-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(9)],
    example: examples::bovenkant::ROLE_TASK_MISSING,
    check: Check::Design(|facts| named(facts, |it| it.purpose.trim().is_empty())),
};

/// Roles that do not say what they are not for.
pub(crate) const ROLE_LIMITS_MISSING: Rule = Rule {
    id: "role-limits-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(9)],
    example: examples::bovenkant::ROLE_LIMITS_MISSING,
    check: Check::Design(|facts| named(facts, |it| it.limits.trim().is_empty())),
};

/// One warning that names every role of which something holds.
fn named(facts: &Facts, holds: impl Fn(&Role) -> bool) -> Vec<Finding> {
    let roles: Vec<&Role> = facts.design.bovenkant.roles.iter().filter(|it| holds(it)).collect();
    about_roles(Finding::warning(), &roles)
}

/// A finding that names roles; none where there are none.
pub(super) fn about_roles(finding: Finding, roles: &[&Role]) -> Vec<Finding> {
    if roles.is_empty() {
        return Vec::new();
    }
    let finding = finding.about_all(roles.iter().map(|it| it.id));
    vec![finding.say("count", roles.len()).say("roles", Arg::roles(roles.iter().copied()))]
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::Filling;
    use crate::design::edit::{PartyEdit, RoleField, SeatField};
    use crate::design::form::Side::{Client, Contractor};
    use crate::design::parties::Belonging;
    use crate::design::plan::Plan;
    use crate::rules::all::rules;
    use crate::rules::bovenkant::RULES;
    use crate::rules::chapter::{Chapter, Group};
    use crate::rules::team;
    use crate::rules::testing::{Builder, design, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;
    use crate::text::{Language, Text};

    use crate::rules::forms::Unfit;

    use super::*;

    #[test]
    fn an_empty_bovenkant_is_told_where_to_begin_and_nothing_more() {
        for form in [Form::ThreeDomains, Form::Full] {
            let empty = design(form).design;
            fires(&NOT_STARTED, &empty);
            for rule in &RULES[1..] {
                silent(rule, &empty);
            }
        }
        silent(&NOT_STARTED, &design(Form::Full).role(RoleKind::Other, "Rol", &[]).design);
    }

    #[test]
    fn every_rule_here_has_its_words_in_both_languages() {
        assert!(
            rules()
                .filter(|it| it.chapter() == Chapter::Of(Group::Bovenkant)
                    && it.unfit(Form::Full) != Some(Unfit::Programme))
                .eq_by_id(RULES)
        );
        for text in Language::ALL.map(Text::new) {
            for rule in RULES.iter().chain(team::RULES) {
                for part in ["", ".why", ".name", ".explains"] {
                    let key = format!("rule-{}{part}", rule.id);
                    assert!(text.has(&key), "{}: {key}", text.language().tag());
                }
                let name = text.rule_name(rule);
                assert!(name.chars().count() <= 45, "{name}");
            }
        }
    }

    trait EqById {
        fn eq_by_id(self, rules: &[&Rule]) -> bool;
    }

    impl<'a, I: Iterator<Item = &'a Rule>> EqById for I {
        fn eq_by_id(self, rules: &[&Rule]) -> bool {
            self.map(|it| it.id).eq(rules.iter().map(|it| it.id))
        }
    }

    #[test]
    fn an_alliance_has_a_client() {
        for form in [Form::ThreeDomains, Form::Full] {
            let without = design(form).role(RoleKind::AllianceBoard, "Bestuur", &[Client, Contractor]);
            solved_by(&CLIENT_ROLE_MISSING, &without.design, 0);
            for kind in [RoleKind::Client, RoleKind::ContractAuthority] {
                silent(&CLIENT_ROLE_MISSING, &without.clone().role(kind, "OG", &[]).design);
            }
            fires(&CLIENT_ROLE_MISSING, &without.role(RoleKind::Funder, "HWBP", &[]).design);
        }
    }

    #[test]
    fn an_alliance_has_a_board() {
        for form in [Form::ThreeDomains, Form::Full] {
            let without = design(form).role(RoleKind::Client, "OG", &[Client]);
            solved_by(&ALLIANCE_BOARD_MISSING, &without.design, 0);
            silent(&ALLIANCE_BOARD_MISSING, &without.role(RoleKind::AllianceBoard, "Bestuur", &[]).design);
        }
    }

    #[test]
    fn vacant_roles_are_one_signal() {
        silent(&ROLE_VACANT, &core(Form::Full).design);
        let one = core(Form::Full).role(RoleKind::AssetManager, "Beheer", &[]);
        assert_eq!(fires(&ROLE_VACANT, &one.design).subjects.len(), 1);
        let open = BovenkantEdit::OpenSeat(one.role_id("Beheer"), Client.into());
        let mut open = one.clone().top(open);
        fires(&ROLE_VACANT, &open.design);
        // Who arranges it, or by when, makes it a plan; to be held by turns needs none.
        let seat = open.design.bovenkant.roles.iter().flat_map(Role::open_seats).map(|it| it.id).last();
        let seat = seat.expect("the seat is open");
        let fill = |filling| BovenkantEdit::SetSeat(seat, SeatField::Filling(filling));
        let plan = Plan { who: "Anna".into(), by: None };
        silent(&ROLE_VACANT, &open.clone().top(fill(Filling::Vacant(Some(plan)))).design);
        open = open.top(fill(Filling::Changing));
        silent(&ROLE_VACANT, &open.design);
        let two = one.role(RoleKind::ProcessGuardian, "Procesbewaker", &[]);
        assert_eq!(fires(&ROLE_VACANT, &two.design).subjects.len(), 2);
    }

    #[test]
    fn the_empty_place_of_a_party_is_told_where_others_sit() {
        let mut two = core(Form::Full);
        let made = two.make(Edit::Party(PartyEdit::Add("Provincie".into(), Client.into())));
        let party = two.design.party(made.try_into().expect("a party")).expect("it is there").clone();
        let open =
            |it: &Builder, role: &str| it.clone().top(BovenkantEdit::OpenSeat(it.role_id(role), (&party).into()));
        for role in ["OG", "Bestuur", "AMT"] {
            let found = fires(&ROLE_VACANT, &open(&two, role).design);
            assert_eq!((found.variant, found.subjects.len()), (Some("seat"), 2));
        }
        let board = open(&two, "Bestuur");
        let seat = board.design.bovenkant.roles[1].open_seats().next().expect("it is open").id;
        let fill = |filling| board.clone().top(BovenkantEdit::SetSeat(seat, SeatField::Filling(filling))).design;
        let plan = Plan { who: "Anna".into(), by: None };
        silent(&ROLE_VACANT, &fill(Filling::Vacant(Some(plan))));
        silent(&ROLE_VACANT, &fill(Filling::Changing));
        // Somebody else of it is there already: one seat more is no hole.
        let somebody = |it: Builder, of: Belonging| {
            let board = it.role_id("Bestuur");
            it.top(BovenkantEdit::AppointNew(board, "Nieuw".into(), of)).design
        };
        silent(&ROLE_VACANT, &somebody(board.clone(), (&party).into()));
        fires(&ROLE_VACANT, &somebody(board.clone(), Client.into()));
        // Of the only party of a side too; elsewhere in the bovenkant a place may wait.
        let only = |kind| {
            let it = design(Form::Full).role(kind, "Rol", &[Contractor]);
            let role = it.role_id("Rol");
            it.top(BovenkantEdit::OpenSeat(role, Client.into())).design
        };
        assert_eq!(fires(&ROLE_VACANT, &only(RoleKind::ManagementTeam)).variant, Some("seat"));
        silent(&ROLE_VACANT, &only(RoleKind::ProcessGuardian));
        // Where nobody sits at all the role itself is told.
        let nobody = design(Form::Full).role(RoleKind::AllianceBoard, "Bestuur", &[]);
        let nobody = nobody.clone().top(BovenkantEdit::OpenSeat(nobody.role_id("Bestuur"), Client.into()));
        assert_eq!(fires(&ROLE_VACANT, &nobody.design).variant, None);
    }

    #[test]
    fn a_role_says_what_it_is_for_and_what_not() {
        silent(&ROLE_TASK_MISSING, &core(Form::Full).design);
        silent(&ROLE_LIMITS_MISSING, &core(Form::Full).design);
        let amt = core(Form::Full).role_id("AMT");
        // Spaces say nothing.
        let blank = |field| core(Form::Full).top(BovenkantEdit::SetRole(amt, field)).design;
        let (no_task, no_limits) = (blank(RoleField::Purpose("  ".into())), blank(RoleField::Limits(String::new())));
        assert_eq!(fires(&ROLE_TASK_MISSING, &no_task).subjects, [amt.into()]);
        silent(&ROLE_LIMITS_MISSING, &no_task);
        assert_eq!(fires(&ROLE_LIMITS_MISSING, &no_limits).subjects, [amt.into()]);
        silent(&ROLE_TASK_MISSING, &no_limits);
    }

    #[test]
    fn a_role_without_a_name_goes_by_its_kind() {
        let unnamed = core(Form::Full).role(RoleKind::Other, "", &[]);
        let finding = fires(&ROLE_VACANT, &unnamed.design);
        assert!(finding.args.contains(&("roles", Arg::Roles(vec![(String::new(), RoleKind::Other)]))));
        let role = unnamed.design.bovenkant.roles.last().expect("the role was added");
        assert_eq!(Text::new(Language::Nl).role_name(role), "Andere rol");
    }
}
