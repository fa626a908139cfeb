//! Whether several owners on the client's side are tied to each other: by a mandate, a line or a step of the ladder. (ours)

use crate::design::Design;
use crate::design::bovenkant::{LineKind, Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::Side;
use crate::design::id::{PartyId, RoleId};
use crate::design::parties::Party;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Two or more parties on the client's side, and nothing says how they come to one voice: no mandate that they share, no
/// line by which they decide together, no step of the ladder where they meet. Meeting in the board is no answer: there
/// they sit with the contractor.
pub(crate) const OWNERS_NOT_LINKED: Rule = Rule {
    id: "owners-not-linked",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::bovenkant::OWNERS_NOT_LINKED,
    check: Check::Design(|facts| not_linked(facts.design).into_iter().collect()),
};

fn not_linked(design: &Design) -> Option<Finding> {
    let top = &design.bovenkant;
    let owners: Vec<&Party> = design.parties_of(Side::Client).filter(|it| !funds(design, it)).collect();
    // Without a role of the client there is nobody yet to tie, and that is told.
    let first = owners.first().filter(|_| top.roles.iter().any(|it| it.kind.is_client_role()))?;
    let ties = ties(design);
    let mut tied = vec![first.id];
    // Whoever is tied to one who is tied, is tied too.
    while let Some(more) = ties.iter().flatten().find(|it| {
        let meets = |tie: &&Vec<PartyId>| tie.contains(it) && tie.iter().any(|other| tied.contains(other));
        !tied.contains(it) && ties.iter().any(|tie| meets(&tie))
    }) {
        tied.push(*more);
    }
    if owners.iter().all(|it| tied.contains(&it.id)) {
        return None;
    }
    let names: Vec<String> = owners.iter().map(|it| it.name.clone()).collect();
    let finding = Finding::question().about_all(owners.iter().map(|it| it.id));
    let finding = finding.say("count", owners.len()).say("parties", names);
    Some(line(design, &owners, &tied).into_iter().fold(finding, Finding::fix))
}

/// Whether all that a party is here for is its money.
fn funds(design: &Design, party: &Party) -> bool {
    let mut roles = design.roles_of_party(party.id).filter(|it| !it.kind.leads_alliance()).peekable();
    roles.peek().is_some() && roles.all(|it| it.kind == RoleKind::Funder)
}

/// The parties of the client that each mandate, line and step brings together.
fn ties(design: &Design) -> Vec<Vec<PartyId>> {
    let top = &design.bovenkant;
    let of = |ids: &[RoleId]| {
        let roles = ids.iter().filter_map(|it| top.role(*it));
        roles.flat_map(|it| speaks_for(design, it)).collect::<Vec<PartyId>>()
    };
    let mandates = top.mandates.iter().map(|it| of(&[&[it.who], it.with.as_slice()].concat()));
    let together = top.lines.iter().filter(|it| it.kind == LineKind::DecidesWith);
    let steps = top.ladder.iter().filter_map(|it| it.role).map(|it| of(&[it]));
    mandates.chain(together.map(|it| of(&[it.from, it.to]))).chain(steps).collect()
}

/// The parties of the client that a role speaks for; none for a role in which the contractor sits too. An empty place
/// is a place all the same.
fn speaks_for(design: &Design, role: &Role) -> Vec<PartyId> {
    if let Some(party) = role.party {
        return vec![party];
    }
    let side = |side| design.team.holders(role).any(|it| it.side() == Some(side)) || role.seeks(side);
    if role.kind.leads_alliance() || side(Side::Contractor) {
        return Vec::new();
    }
    let people = design.team.holders(role).filter_map(|it| design.party_of_person(it));
    let places = role.open_seats().filter_map(|it| design.party_of(it.of));
    people.chain(places).map(|it| it.id).collect()
}

/// The way out that lets a role of an owner that is not tied decide together with one of an owner that is; none where
/// either has no role of its own.
fn line(design: &Design, owners: &[&Party], tied: &[PartyId]) -> Option<Fix> {
    let top = &design.bovenkant;
    let own = |party: PartyId| {
        let mut clients = top.roles.iter().filter(|it| it.kind.is_client_role());
        clients.find(|it| speaks_for(design, it) == [party])
    };
    let of = |is_tied: bool| owners.iter().filter(move |it| tied.contains(&it.id) == is_tied).find_map(|it| own(it.id));
    let (from, to) = (of(true)?, of(false)?);
    let draw = BovenkantEdit::AddLine { from: from.id, to: to.id, kind: LineKind::DecidesWith, subject: None };
    Some(Fix::new("draw-line", [Edit::Bovenkant(draw)]).say("from", from).say("to", to))
}

#[cfg(test)]
mod tests {
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::edit::{MandateField, PartyEdit, RoleField};
    use crate::design::form::Form;
    use crate::rules::testing::{Builder, design, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;

    /// A bovenkant with two owners, each with a role.
    fn two() -> Builder {
        let it = owner(owner(core(Form::Full), "Provincie"), "Gemeente");
        let first = it.design.parties[0].id;
        it.edit(Edit::Party(PartyEdit::Remove(first)))
    }

    /// One more owner, with a role of the client that speaks for it.
    fn owner(mut it: Builder, name: &str) -> Builder {
        let made = it.make(Edit::Party(PartyEdit::Add(name.into(), Client.into())));
        let party = PartyId::try_from(made).expect("a party");
        let it = it.role(RoleKind::Client, name, &[]);
        let role = it.role_id(name);
        it.top(BovenkantEdit::SetRole(role, RoleField::Party(Some(party))))
    }

    #[test]
    fn owners_are_tied_to_each_other() {
        silent(&OWNERS_NOT_LINKED, &core(Form::Full).design);
        let apart = two();
        let asked = fires(&OWNERS_NOT_LINKED, &apart.design);
        assert_eq!((asked.question, asked.subjects.len()), (true, 2));
        solved_by(&OWNERS_NOT_LINKED, &apart.design, 0);
        // A line with the board, or one that informs, ties nobody.
        let board = apart.clone().line("Provincie", LineKind::DecidesWith, "Bestuur");
        fires(&OWNERS_NOT_LINKED, &board.line("Gemeente", LineKind::DecidesWith, "Bestuur").design);
        fires(&OWNERS_NOT_LINKED, &apart.clone().line("Provincie", LineKind::Informs, "Gemeente").design);
        silent(&OWNERS_NOT_LINKED, &apart.line("Provincie", LineKind::DecidesWith, "Gemeente").design);
    }

    #[test]
    fn a_mandate_that_they_share_ties_them() {
        let alone = two().subject("Scope", false).mandate("Scope", "Provincie", 0, None);
        fires(&OWNERS_NOT_LINKED, &alone.design);
        let (mandate, other) = (alone.design.bovenkant.mandates[0].id, alone.role_id("Gemeente"));
        let with = BovenkantEdit::SetMandate(mandate, MandateField::With(other, true));
        silent(&OWNERS_NOT_LINKED, &alone.top(with).design);
    }

    #[test]
    fn a_step_where_they_meet_ties_them() {
        let table = |it: Builder| {
            let it = it.role(RoleKind::Other, "Eigenarentafel", &[]);
            let (role, parties) = (it.role_id("Eigenarentafel"), it.design.parties.clone());
            let owners = parties.iter().filter(|it| it.side() == Some(Client));
            owners.fold(it, |it, party| it.top(BovenkantEdit::AppointNew(role, party.name.clone(), party.into())))
        };
        // That it is there decides nothing yet.
        fires(&OWNERS_NOT_LINKED, &table(two()).design);
        let step = table(two()).step(Some("Eigenarentafel"), Some(10));
        silent(&OWNERS_NOT_LINKED, &step.design);
        let mixed = BovenkantEdit::AppointNew(step.role_id("Eigenarentafel"), "Bouwer".into(), Contractor.into());
        fires(&OWNERS_NOT_LINKED, &step.top(mixed).design);
    }

    #[test]
    fn of_three_owners_none_is_left_apart() {
        let three = owner(two(), "Rijk");
        let one = three.clone().line("Provincie", LineKind::DecidesWith, "Gemeente");
        assert_eq!(fires(&OWNERS_NOT_LINKED, &one.design).subjects.len(), 3);
        solved_by(&OWNERS_NOT_LINKED, &one.design, 0);
        silent(&OWNERS_NOT_LINKED, &one.line("Rijk", LineKind::DecidesWith, "Gemeente").design);
    }

    #[test]
    fn who_only_funds_is_no_owner_and_without_a_client_role_nobody_is_asked() {
        let two = two();
        let funds = two.clone().with(|it| {
            let role = it.bovenkant.roles.iter().position(|it| it.name == "Gemeente").expect("it is there");
            std::sync::Arc::make_mut(&mut it.bovenkant).roles[role].kind = RoleKind::Funder;
        });
        silent(&OWNERS_NOT_LINKED, &funds.design);
        let parties = design(Form::Full).edit(Edit::Party(PartyEdit::Add("Provincie".into(), Client.into())));
        silent(&OWNERS_NOT_LINKED, &parties.design);
        fires(&OWNERS_NOT_LINKED, &parties.role(RoleKind::Client, "OG", &[Client]).design);
    }
}
