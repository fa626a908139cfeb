//! Practice elsewhere: what experts beyond the sources of Dutch alliances expect of the people in board and AMT.
//! (domain.md 11: NACG, IPM)

use crate::design::Design;
use crate::design::bovenkant::{Hat, Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit, PersonField, TeamEdit};
use crate::design::form::Side;
use crate::design::id::{Id, RoleId};
use crate::design::parties::Party;
use crate::design::stage::Stage;
use crate::design::team::Person;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::MANAGEMENT_TEAM_MOST;

/// What the two IPM functions that are not to be one person are called, in both languages and in small letters. A test
/// keeps them the names of the catalogue.
pub(super) const TECHNICAL: [&str; 2] = ["technisch manager", "technical manager"];
/// The other of the two.
pub(super) const CONTRACT: [&str; 2] = ["contractmanager", "contract manager"];

/// Members of the board who cannot bind their party, once it is laid down of one that they can. Who decides for the party
/// in a role of its own binds it there.
pub(crate) const BOARD_MEMBER_CANNOT_BIND: Rule = Rule {
    id: "board-member-cannot-bind",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere::BOARD_MEMBER_CANNOT_BIND,
    check: Check::Design(|facts| {
        let team = &facts.design.team;
        let binds = |it: &Person| it.can_bind || decides_at_home(facts.design, it);
        let boards = facts.design.bovenkant.of_kind(RoleKind::AllianceBoard);
        boards
            .filter_map(|board| {
                let (can, cannot): (Vec<&Person>, Vec<&Person>) = team.holders(board).partition(|it| binds(it));
                // Nobody said of anybody whether they can: not started.
                (can.iter().any(|it| it.can_bind) && !cannot.is_empty()).then(|| cannot_bind(board, &cannot))
            })
            .collect()
    }),
};

/// Whether somebody holds a role of the party's own that has a mandate.
fn decides_at_home(design: &Design, person: &Person) -> bool {
    let top = &design.bovenkant;
    let has_mandate = |role: RoleId| top.mandates.iter().any(|it| it.who == role || it.with.contains(&role));
    top.roles_of(person.id).any(|it| it.kind.speaks_for_parent() && has_mandate(it.id))
}

fn cannot_bind(board: &Role, people: &[&Person]) -> Finding {
    let binds = people.iter().map(|it| Edit::Team(TeamEdit::SetPerson(it.id, PersonField::CanBind(true))));
    let names: Vec<String> = people.iter().map(|it| it.name.clone()).collect();
    Finding::hint()
        .about(board.id)
        .about_all(people.iter().map(|it| it.id))
        .say("count", people.len())
        .say("board", board)
        .say("people", names)
        .fix(Fix::new("can-bind", binds).say("count", people.len()))
}

/// Partners of a side with several partners of whom nobody sits in the AMT; one signal for both sides.
pub(crate) const MANAGEMENT_TEAM_MISSES_PARTY: Rule = Rule {
    id: "management-team-misses-party",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere::MANAGEMENT_TEAM_MISSES_PARTY,
    check: Check::Design(|facts| {
        let teams = facts.design.bovenkant.of_kind(RoleKind::ManagementTeam);
        teams.filter_map(|amt| misses_party(facts.design, amt)).collect()
    }),
};

fn misses_party(design: &Design, amt: &Role) -> Option<Finding> {
    let missing: Vec<&Party> = Side::ALL.into_iter().flat_map(|side| missed(design, amt, side)).collect();
    if missing.is_empty() {
        return None;
    }
    let open = missing.iter().map(|it| Edit::Bovenkant(BovenkantEdit::OpenSeat(amt.id, (*it).into())));
    let names: Vec<String> = missing.iter().map(|it| it.name.clone()).collect();
    let finding = Finding::hint()
        .about(amt.id)
        .about_all(missing.iter().map(|it| it.id))
        .say("role", amt)
        .say("count", missing.len())
        .say("parties", names.clone())
        .fix(Fix::new("open-seat", open).say("role", amt).say("side", names));
    Some(finding)
}

/// The parties of a side that neither sit in the AMT nor lead a discipline under it.
fn missed<'a>(design: &'a Design, amt: &Role, side: Side) -> Vec<&'a Party> {
    let parties: Vec<&Party> = design.parties_of(side).filter(|it| !only_funds(design, it)).collect();
    let holders: Vec<&Person> = design.team.holders(amt).filter(|it| it.side() == Some(side)).collect();
    // A side with one party, or with nobody in the AMT, has a rule of its own; an open place is on its way. Where it is
    // not known where somebody comes from, nobody can be said to be missing.
    let known = !holders.is_empty() && holders.iter().all(|it| design.party_of_person(it).is_some());
    if parties.len() < 2 || !known || amt.seeks(side) {
        return Vec::new();
    }
    let top = &design.bovenkant;
    let under = |it: &&Role| top.reports_of(it.id).any(|line| line.to == amt.id);
    let leads = top.of_kind(RoleKind::DisciplineLeads).filter(under).flat_map(|it| design.team.holders(it));
    let there: Vec<&Person> = holders.into_iter().chain(leads).collect();
    let sends = |party: &Party| there.iter().any(|it| design.party_of_person(it).is_some_and(|it| it.id == party.id));
    parties.into_iter().filter(|it| !sends(it)).collect()
}

/// Whether all that a party of the client does here is fund, or look on from the board: no other role is its, none of its
/// people sits in a discipline, and it is not the one who takes over what is built.
fn only_funds(design: &Design, party: &Party) -> bool {
    let funds = |it: &Role| it.kind == RoleKind::Funder;
    let looks_on = |it: &Role| it.kind == RoleKind::AllianceBoard && party.side() == Some(Side::Client);
    let owns = |it: &Role| it.hats.contains(&Hat::OwnerAssetManager);
    let comes_from = |it: &Person| design.party_of_person(it).is_some_and(|it| it.id == party.id);
    let mut roles = design.roles_of_party(party.id).peekable();
    let outside = roles.peek().is_some() && roles.all(|it| (funds(it) || looks_on(it)) && !owns(it));
    outside && !design.team.members().any(comes_from)
}

/// An AMT of many people.
pub(crate) const MANAGEMENT_TEAM_LARGE: Rule = Rule {
    id: "management-team-large",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere::MANAGEMENT_TEAM_LARGE,
    check: Check::Design(|facts| {
        let teams = facts.design.bovenkant.of_kind(RoleKind::ManagementTeam);
        let large = teams.map(|it| (it, it.holders().count())).filter(|(_, people)| *people > MANAGEMENT_TEAM_MOST);
        let tell = |(amt, people): (&Role, usize)| {
            Finding::hint().about(amt.id).say("role", amt).say("people", people).say("most", MANAGEMENT_TEAM_MOST)
        };
        large.map(tell).collect()
    }),
};

/// Somebody who is technical manager and contract manager, by their function or by the names of their roles.
pub(crate) const ROLE_COUNT_PER_PERSON: Rule = Rule {
    id: "role-count-per-person",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Ipm],
    example: examples::elsewhere::ROLE_COUNT_PER_PERSON,
    check: Check::Design(|facts| {
        let both: Vec<&Person> = facts.design.team.everybody().filter(|it| is_both(facts, it)).collect();
        if both.is_empty() {
            return Vec::new();
        }
        let names: Vec<String> = both.iter().map(|it| it.name.clone()).collect();
        let about = both.iter().map(|it| Id::from(it.id));
        vec![Finding::hint().about_all(about).say("count", both.len()).say("people", names)]
    }),
};

fn is_both(facts: &Facts, person: &Person) -> bool {
    let roles = facts.design.bovenkant.roles_of(person.id).map(|it| it.name.to_lowercase());
    let does: Vec<String> = std::iter::once(person.function.to_lowercase()).chain(roles).collect();
    let is = |words: &[&str]| does.iter().any(|it| words.iter().any(|word| it.contains(word)));
    is(&TECHNICAL) && is(&CONTRACT)
}

#[cfg(test)]
mod tests {
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::bovenkant::LineKind;
    use crate::design::edit::{PartyEdit, RoleField};
    use crate::design::form::Form;
    use crate::design::id::ParentId;
    use crate::rules::all::signals;
    use crate::rules::elsewhere::RULES;
    use crate::rules::testing::{Builder, catalogue, design, fires, silent, solved_by, speaks};
    use crate::rules::testing_bovenkant::core;
    use crate::text::{Language, Text};

    fn binds(it: Builder, who: &str, can: bool) -> Builder {
        it.with_person(who, PersonField::CanBind(can))
    }

    #[test]
    fn every_rule_here_is_a_labelled_hint_with_words() {
        for rule in RULES {
            speaks(rule);
            assert_eq!(rule.severities, [Severity::Hint]);
            assert!(rule.is_elsewhere(), "{}", rule.id);
        }
        let text = Text::new(Language::Nl);
        let shown = BOARD_MEMBER_CANNOT_BIND.shown(catalogue()).expect("it has an example");
        assert_eq!(text.signal(&shown.signal).severity, "Tip · praktijk elders");
    }

    #[test]
    fn a_design_switches_practice_elsewhere_off() {
        let it = binds(core(Form::Full), "Bestuur 1", true);
        let told = |it: &Builder| {
            let signals = signals(&Facts::new(&it.design, catalogue())).now;
            signals.iter().any(|it| it.rule.is_elsewhere())
        };
        assert!(told(&it));
        let off = it.edit(Edit::SetElsewhere(false));
        assert!(!told(&off));
        assert!(told(&off.edit(Edit::SetElsewhere(true))));
    }

    #[test]
    fn every_member_of_the_board_can_bind() {
        let none = core(Form::Full);
        silent(&BOARD_MEMBER_CANNOT_BIND, &none.design);
        let one = binds(none, "Bestuur 1", true);
        assert_eq!(fires(&BOARD_MEMBER_CANNOT_BIND, &one.design).subjects.len(), 2);
        solved_by(&BOARD_MEMBER_CANNOT_BIND, &one.design, 0);
        silent(&BOARD_MEMBER_CANNOT_BIND, &binds(one.clone(), "Bestuur 2", true).design);
        // Who decides for the party in a role of its own binds it.
        let second = one.role(RoleKind::ContractorBoard, "Directie", &[]).appoint("Directie", "Bestuur 2");
        fires(&BOARD_MEMBER_CANNOT_BIND, &second.design);
        let mandated = second.subject("Scope", false).mandate("Scope", "Directie", 0, None);
        silent(&BOARD_MEMBER_CANNOT_BIND, &mandated.design);
        // Outside the board nobody has to.
        silent(&BOARD_MEMBER_CANNOT_BIND, &binds(core(Form::Full), "AMT 1", true).design);
    }

    /// A second party on the client's side, each with one organisation behind it; and the AMT.
    fn two_clients() -> (Builder, [ParentId; 2]) {
        let mut it = core(Form::Full).edit(Edit::Party(PartyEdit::Add("Provincie".into(), Client.into())));
        let parties: Vec<_> = it.design.parties_of(Client).map(|it| it.id).collect();
        let parents = [0, 1].map(|nth| {
            let made = it.make(Edit::Party(PartyEdit::AddParent(parties[nth], format!("Moeder {nth}"))));
            ParentId::try_from(made).expect("a parent")
        });
        (it, parents)
    }

    #[test]
    fn every_party_of_a_side_sits_in_the_amt() {
        let (it, [first, second]) = two_clients();
        let from = |it: Builder, who: &str, parent| it.with_person(who, PersonField::Parent(Some(parent)));
        // Whoever was there before the second party came belongs to the first.
        fires(&MANAGEMENT_TEAM_MISSES_PARTY, &it.design);
        let of_the_side = it.clone().with_person("AMT 1", PersonField::Of(Client.into()));
        silent(&MANAGEMENT_TEAM_MISSES_PARTY, &of_the_side.design);
        let known = from(it, "AMT 1", first);
        let finding = fires(&MANAGEMENT_TEAM_MISSES_PARTY, &known.design);
        assert_eq!(finding.subjects.len(), 2);
        solved_by(&MANAGEMENT_TEAM_MISSES_PARTY, &known.design, 0);
        let joined = known.clone().top(BovenkantEdit::AppointNew(known.role_id("AMT"), "Nieuw".into(), Client.into()));
        // Nobody knows where the new one comes from.
        silent(&MANAGEMENT_TEAM_MISSES_PARTY, &joined.design);
        // A party that only funds has no place in it.
        let funder = known.clone().role(RoleKind::Funder, "Subsidie", &[]);
        let subsidy = funder.role_id("Subsidie");
        let funder = funder.top(BovenkantEdit::AppointNew(subsidy, "Gever".into(), Client.into()));
        let funds = from(funder, "Gever", second);
        silent(&MANAGEMENT_TEAM_MISSES_PARTY, &funds.design);
        let more = funds.clone().role(RoleKind::AssetManager, "Beheer", &[]).appoint("Beheer", "Gever");
        fires(&MANAGEMENT_TEAM_MISSES_PARTY, &more.design);
        // From a seat in the board it looks on; whoever takes over what is built, or works along, does more.
        let looks_on = funds.appoint("Bestuur", "Gever");
        silent(&MANAGEMENT_TEAM_MISSES_PARTY, &looks_on.design);
        let board = looks_on.role_id("Bestuur");
        let owner = BovenkantEdit::SetRole(board, RoleField::Hat(Hat::OwnerAssetManager, true));
        fires(&MANAGEMENT_TEAM_MISSES_PARTY, &looks_on.clone().top(owner).design);
        let works = from(looks_on.discipline("Ontwerp", &[Client]), "Ontwerp 1", second);
        fires(&MANAGEMENT_TEAM_MISSES_PARTY, &works.design);
        fires(&MANAGEMENT_TEAM_MISSES_PARTY, &from(joined.clone(), "Nieuw", first).design);
        silent(&MANAGEMENT_TEAM_MISSES_PARTY, &from(joined, "Nieuw", second).design);
    }

    #[test]
    fn who_leads_a_discipline_under_the_amt_knows_the_way_there() {
        let (it, [first, second]) = two_clients();
        let known = it.with_person("AMT 1", PersonField::Parent(Some(first)));
        let leads = known.role(RoleKind::DisciplineLeads, "Leiders", &[Client]);
        let leads = leads.with_person("Leiders 1", PersonField::Parent(Some(second)));
        // Leads that answer to somebody else are not under it.
        fires(&MANAGEMENT_TEAM_MISSES_PARTY, &leads.clone().line("Leiders", LineKind::ReportsTo, "Bestuur").design);
        let under = leads.line("Leiders", LineKind::ReportsTo, "AMT");
        silent(&MANAGEMENT_TEAM_MISSES_PARTY, &under.design);
        let gone = under.with_person("Leiders 1", PersonField::Parent(Some(first)));
        fires(&MANAGEMENT_TEAM_MISSES_PARTY, &gone.design);
    }

    #[test]
    fn parties_of_both_sides_are_one_signal() {
        let (it, [first, _]) = two_clients();
        let mut it = it.with_person("AMT 1", PersonField::Parent(Some(first)));
        let parties: Vec<_> = it.design.parties_of(Contractor).map(|it| it.id).collect();
        it = it.edit(Edit::Party(PartyEdit::Add("Bouwer".into(), Contractor.into())));
        let made = it.make(Edit::Party(PartyEdit::AddParent(parties[0], "Moeder 3".into())));
        let parent = ParentId::try_from(made).expect("a parent");
        let both = it.with_person("AMT 2", PersonField::Parent(Some(parent)));
        // The AMT, and a party of each side.
        assert_eq!(fires(&MANAGEMENT_TEAM_MISSES_PARTY, &both.design).subjects.len(), 3);
        solved_by(&MANAGEMENT_TEAM_MISSES_PARTY, &both.design, 0);
    }

    #[test]
    fn an_amt_has_ten_people_at_most() {
        let amt = |people: usize| {
            let sides: Vec<Side> = (0..people).map(|it| Side::ALL[it % 2]).collect();
            design(Form::Full).role(RoleKind::ManagementTeam, "AMT", &sides)
        };
        silent(&MANAGEMENT_TEAM_LARGE, &amt(10).design);
        fires(&MANAGEMENT_TEAM_LARGE, &amt(11).design);
        // An open place is nobody yet.
        let open = BovenkantEdit::OpenSeat(amt(10).role_id("AMT"), Contractor.into());
        silent(&MANAGEMENT_TEAM_LARGE, &amt(10).top(open).design);
    }

    #[test]
    fn technical_and_contract_manager_are_two_people() {
        let does = |function: &str| {
            let it = design(Form::Full).discipline("Ontwerp", &[Client]);
            it.with_person("Ontwerp 1", PersonField::Function(function.into()))
        };
        fires(&ROLE_COUNT_PER_PERSON, &does("Technisch manager en contractmanager").design);
        fires(&ROLE_COUNT_PER_PERSON, &does("Contract manager, technical manager").design);
        silent(&ROLE_COUNT_PER_PERSON, &does("Technisch manager").design);
        silent(&ROLE_COUNT_PER_PERSON, &does("Contractmanager en omgevingsmanager").design);
        let role = does("Technisch manager").role(RoleKind::Other, "Contractmanager", &[]);
        silent(&ROLE_COUNT_PER_PERSON, &role.design);
        fires(&ROLE_COUNT_PER_PERSON, &role.appoint("Contractmanager", "Ontwerp 1").design);
    }

    #[test]
    fn the_two_functions_are_called_as_the_catalogue_calls_them() {
        for (nth, language) in Language::ALL.into_iter().enumerate() {
            let text = Text::new(language);
            for (id, words) in [("technical-manager", TECHNICAL), ("contract-manager", CONTRACT)] {
                assert!(catalogue().functions.iter().any(|it| it.id == id && it.ipm), "{id}");
                assert_eq!(text.get(&format!("function-{id}")).to_lowercase(), words[nth]);
            }
        }
    }
}
