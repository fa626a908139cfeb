//! After an edit: nothing refers to what is gone.

use std::collections::HashSet;
use std::sync::Arc;

use crate::design::bovenkant::Seat;
use crate::design::document::Design;
use crate::design::id::Id;
use crate::design::risks::RiskHolder;

/// Drops every reference to an element that no longer exists. A waiver keeps its subjects: it is a record.
pub fn sweep(design: &mut Design) {
    let mut there = HashSet::new();
    design.each_id(&mut |id| {
        there.insert(id);
    });
    if !dangles(design, &there) {
        return;
    }
    let is = |id: Id| there.contains(&id);

    for risk in &mut Arc::make_mut(&mut design.risks).list {
        risk.holder = risk.holder.filter(|it| is(holder_id(*it)));
    }
    for principle in &mut Arc::make_mut(&mut design.principles).chosen {
        principle.signatures.retain(|it| is(it.party.into()));
    }
    let money = Arc::make_mut(&mut design.money);
    money.partners.retain(|it| is(it.who));
    for group in &mut money.groups {
        group.risks.retain(|it| is((*it).into()));
    }
    let team = Arc::make_mut(&mut design.team);
    for person in team.disciplines.iter_mut().flat_map(|it| &mut it.people).chain(&mut team.outside) {
        person.parent = person.parent.filter(|it| is((*it).into()));
    }
    let top = Arc::make_mut(&mut design.bovenkant);
    for role in &mut top.roles {
        role.seats.retain(|it| !matches!(it, Seat::Person(person) if !is((*person).into())));
    }
    top.lines.retain(|it| is(it.from.into()) && is(it.to.into()));
    for line in &mut top.lines {
        line.subject = line.subject.filter(|it| is((*it).into()));
    }
    top.mandates.retain(|it| is(it.subject.into()) && is(it.who.into()));
    for mandate in &mut top.mandates {
        mandate.with.retain(|it| is((*it).into()));
    }
    for step in &mut top.ladder {
        step.role = step.role.filter(|it| is((*it).into()));
    }
    if let Some(deadlock) = &mut top.deadlock {
        deadlock.role = deadlock.role.filter(|it| is((*it).into()));
    }
    for case in &mut top.cases {
        case.risk = case.risk.filter(|it| is((*it).into()));
        case.subject = case.subject.filter(|it| is((*it).into()));
    }
    // About nothing means about the whole design: what was about somebody who is gone goes too.
    let keeps = |about: &mut Vec<Id>| {
        let whole = about.is_empty();
        about.retain(|it| is(*it));
        whole || !about.is_empty()
    };
    Arc::make_mut(&mut design.arrangements).retain_mut(|it| keeps(&mut it.about));
    Arc::make_mut(&mut design.notes).retain_mut(|it| keeps(&mut it.about));
    // What a sweep takes away may have had ids of its own (a line, a mandate) that a note was about.
    sweep(design);
}

/// The element that acts on a risk.
fn holder_id(holder: RiskHolder) -> Id {
    match holder {
        RiskHolder::Person(id) => id.into(),
        RiskHolder::Discipline(id) => id.into(),
        RiskHolder::Role(id) => id.into(),
    }
}

/// Whether anything refers to what is not there; looked at first, so that an edit copies only what it changes.
fn dangles(design: &Design, there: &HashSet<Id>) -> bool {
    let mut dangles = false;
    each_reference(design, &mut |id| dangles |= !there.contains(&id));
    dangles
}

/// Calls `visit` with every id that an element refers to, in file order; waivers apart.
pub(crate) fn each_reference(design: &Design, visit: &mut dyn FnMut(Id)) {
    design.risks.list.iter().filter_map(|it| it.holder).for_each(|it| visit(holder_id(it)));
    for signature in design.principles.chosen.iter().flat_map(|it| &it.signatures) {
        visit(signature.party.into());
    }
    design.money.partners.iter().for_each(|it| visit(it.who));
    design.money.groups.iter().flat_map(|it| &it.risks).for_each(|it| visit((*it).into()));
    design.team.everybody().filter_map(|it| it.parent).for_each(|it| visit(it.into()));
    let top = &design.bovenkant;
    top.roles.iter().flat_map(crate::design::bovenkant::Role::holders).for_each(|it| visit(it.into()));
    for line in &top.lines {
        visit(line.from.into());
        visit(line.to.into());
        line.subject.iter().for_each(|it| visit((*it).into()));
    }
    for mandate in &top.mandates {
        visit(mandate.subject.into());
        visit(mandate.who.into());
        mandate.with.iter().for_each(|it| visit((*it).into()));
    }
    top.ladder.iter().filter_map(|it| it.role).for_each(|it| visit(it.into()));
    top.deadlock.iter().filter_map(|it| it.role).for_each(|it| visit(it.into()));
    for case in &top.cases {
        case.risk.iter().for_each(|it| visit((*it).into()));
        case.subject.iter().for_each(|it| visit((*it).into()));
    }
    design.arrangements.iter().flat_map(|it| &it.about).for_each(|it| visit(*it));
    design.notes.iter().flat_map(|it| &it.about).for_each(|it| visit(*it));
}
