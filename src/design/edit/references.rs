//! Every reference from one element to another: the fields that hold it, how it is found and how it is dropped.
//!
//! One table for all three, so that what is found to point at nothing can be taken away too. A waiver's subjects are not
//! in it: it is a record, and may be about what is gone.

use std::sync::Arc;

use crate::design::ambition::Exchange;
use crate::design::bovenkant::{Role, Seat};
use crate::design::document::Design;
use crate::design::edit::partners::{PARTNERS, PLACES};
use crate::design::edit::reference::Reference;
use crate::design::edit::workshop_references;
use crate::design::id::Id;
use crate::design::life::Moment;
use crate::design::risks::{Risk, RiskHolder};

/// Every reference, in the order of the document.
pub(crate) const REFERENCES: &[Reference] = &[
    Reference {
        fields: &[
            "design.risks.list[].holder.Person[]",
            "design.risks.list[].holder.Discipline[]",
            "design.risks.list[].holder.Role[]",
            "design.risks.list[].register.with[].Person[]",
            "design.risks.list[].register.with[].Discipline[]",
            "design.risks.list[].register.with[].Role[]",
        ],
        find: |design, visit| design.risks.list.iter().flat_map(Risk::holders).for_each(|it| visit(holder_id(it))),
        drop: |design, is| {
            for risk in &mut Arc::make_mut(&mut design.risks).list {
                risk.holder = risk.holder.filter(|it| is(holder_id(*it)));
                risk.register.with.retain(|it| is(holder_id(*it)));
                risk.tidy_holders();
            }
        },
    },
    Reference {
        fields: &["design.risks.list[].party"],
        find: |design, visit| design.risks.list.iter().filter_map(|it| it.party).for_each(|it| visit(it.into())),
        drop: |design, is| {
            for risk in &mut Arc::make_mut(&mut design.risks).list {
                risk.party = risk.party.filter(|it| is((*it).into()));
            }
        },
    },
    PLACES,
    PARTNERS,
    Reference {
        fields: &["design.principles.chosen[].signatures[].party"],
        find: |design, visit| {
            let signatures = design.principles.chosen.iter().flat_map(|it| &it.signatures);
            signatures.for_each(|it| visit(it.party.into()));
        },
        drop: |design, is| {
            for principle in &mut Arc::make_mut(&mut design.principles).chosen {
                principle.signatures.retain(|it| is(it.party.into()));
            }
        },
    },
    Reference {
        fields: &["design.team.disciplines[].people[].parent", "design.team.outside[].parent"],
        find: |design, visit| design.team.everybody().filter_map(|it| it.parent).for_each(|it| visit(it.into())),
        drop: |design, is| {
            let team = Arc::make_mut(&mut design.team);
            let members = team.disciplines.iter_mut().flat_map(|it| &mut it.people);
            for person in members.chain(&mut team.outside) {
                person.parent = person.parent.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &[
            "design.team.disciplines[].people[].party",
            "design.team.disciplines[].vacancies[].party",
            "design.team.outside[].party",
        ],
        find: |design, visit| {
            let team = &design.team;
            team.everybody().filter_map(|it| it.party).for_each(|it| visit(it.into()));
            let vacancies = team.disciplines.iter().flat_map(|it| &it.vacancies);
            vacancies.filter_map(|it| it.party).for_each(|it| visit(it.into()));
        },
        drop: |design, is| {
            let team = Arc::make_mut(&mut design.team);
            let members = team.disciplines.iter_mut().flat_map(|it| &mut it.people);
            for person in members.chain(&mut team.outside) {
                person.party = person.party.filter(|it| is((*it).into()));
            }
            for vacancy in team.disciplines.iter_mut().flat_map(|it| &mut it.vacancies) {
                vacancy.party = vacancy.party.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.roles[].party", "design.bovenkant.roles[].seats[].party"],
        find: |design, visit| {
            for role in &design.bovenkant.roles {
                role.party.into_iter().for_each(|it| visit(it.into()));
                role.open_seats().filter_map(|it| it.of.party).for_each(|it| visit(it.into()));
            }
        },
        drop: |design, is| {
            for role in &mut Arc::make_mut(&mut design.bovenkant).roles {
                role.party = role.party.filter(|it| is((*it).into()));
                for seat in &mut role.seats {
                    if let Seat::Open(seat) = seat {
                        seat.of.party = seat.of.party.filter(|it| is((*it).into()));
                    }
                }
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.roles[].seats[].Person[]"],
        find: |design, visit| design.bovenkant.roles.iter().flat_map(Role::holders).for_each(|it| visit(it.into())),
        drop: |design, is| {
            for role in &mut Arc::make_mut(&mut design.bovenkant).roles {
                role.seats.retain(|it| !matches!(it, Seat::Person(person) if !is((*person).into())));
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.lines[].from", "design.bovenkant.lines[].to"],
        find: |design, visit| {
            design.bovenkant.lines.iter().flat_map(|it| [it.from, it.to]).for_each(|it| visit(it.into()));
        },
        drop: |design, is| {
            Arc::make_mut(&mut design.bovenkant).lines.retain(|it| is(it.from.into()) && is(it.to.into()));
        },
    },
    Reference {
        fields: &["design.bovenkant.lines[].subject"],
        find: |design, visit| design.bovenkant.lines.iter().filter_map(|it| it.subject).for_each(|it| visit(it.into())),
        drop: |design, is| {
            for line in &mut Arc::make_mut(&mut design.bovenkant).lines {
                line.subject = line.subject.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.mandates[].subject", "design.bovenkant.mandates[].who"],
        find: |design, visit| {
            for mandate in &design.bovenkant.mandates {
                visit(mandate.subject.into());
                visit(mandate.who.into());
            }
        },
        drop: |design, is| {
            Arc::make_mut(&mut design.bovenkant).mandates.retain(|it| is(it.subject.into()) && is(it.who.into()));
        },
    },
    Reference {
        fields: &["design.bovenkant.mandates[].with[]"],
        find: |design, visit| {
            design.bovenkant.mandates.iter().flat_map(|it| &it.with).for_each(|it| visit((*it).into()));
        },
        drop: |design, is| {
            for mandate in &mut Arc::make_mut(&mut design.bovenkant).mandates {
                mandate.with.retain(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.ladder[].role"],
        find: |design, visit| design.bovenkant.ladder.iter().filter_map(|it| it.role).for_each(|it| visit(it.into())),
        drop: |design, is| {
            for step in &mut Arc::make_mut(&mut design.bovenkant).ladder {
                step.role = step.role.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.deadlock.role"],
        find: |design, visit| design.bovenkant.deadlock.iter().filter_map(|it| it.role).for_each(|it| visit(it.into())),
        drop: |design, is| {
            if let Some(deadlock) = &mut Arc::make_mut(&mut design.bovenkant).deadlock {
                deadlock.role = deadlock.role.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.cases[].risk"],
        find: |design, visit| design.bovenkant.cases.iter().filter_map(|it| it.risk).for_each(|it| visit(it.into())),
        drop: |design, is| {
            for case in &mut Arc::make_mut(&mut design.bovenkant).cases {
                case.risk = case.risk.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.bovenkant.cases[].subject"],
        find: |design, visit| design.bovenkant.cases.iter().filter_map(|it| it.subject).for_each(|it| visit(it.into())),
        drop: |design, is| {
            for case in &mut Arc::make_mut(&mut design.bovenkant).cases {
                case.subject = case.subject.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.birth.card.born"],
        find: |design, visit| design.birth.card.born.into_iter().for_each(|it| visit(it.into())),
        drop: |design, is| {
            let card = &mut Arc::make_mut(&mut design.birth).card;
            card.born = card.born.filter(|it| is((*it).into()));
        },
    },
    Reference {
        fields: &["design.ambition.own[].board", "design.ambition.confirmed[].board"],
        find: |design, visit| {
            design.ambition.own.iter().map(|it| it.board).for_each(&mut *visit);
            design.ambition.confirmed.iter().map(|it| it.board).for_each(visit);
        },
        drop: |design, is| {
            let ambition = Arc::make_mut(&mut design.ambition);
            ambition.own.retain(|it| is(it.board));
            ambition.confirmed.retain(|it| is(it.board));
        },
    },
    Reference {
        fields: &["design.ambition.interests[].party"],
        find: |design, visit| design.ambition.interests.iter().for_each(|it| visit(it.party.into())),
        drop: |design, is| Arc::make_mut(&mut design.ambition).interests.retain(|it| is(it.party.into())),
    },
    Reference {
        fields: &["design.ambition.exchanges[].one.party", "design.ambition.exchanges[].other.party"],
        find: |design, visit| {
            let shares = design.ambition.exchanges.iter().flat_map(|it| [&it.one, &it.other]);
            shares.for_each(|it| visit(it.party.into()));
        },
        drop: |design, is| {
            let both = |it: &Exchange| is(it.one.party.into()) && is(it.other.party.into());
            Arc::make_mut(&mut design.ambition).exchanges.retain(both);
        },
    },
    Reference {
        fields: &["design.ambition.exchanges[].about"],
        find: |design, visit| {
            design.ambition.exchanges.iter().filter_map(|it| it.about).for_each(|it| visit(it.into()));
        },
        drop: |design, is| {
            for exchange in &mut Arc::make_mut(&mut design.ambition).exchanges {
                exchange.about = exchange.about.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.surroundings.stakeholders[].principles[]"],
        find: |design, visit| {
            let holds = design.surroundings.stakeholders.iter().flat_map(|it| &it.principles);
            holds.for_each(|it| visit((*it).into()));
        },
        drop: |design, is| {
            for it in &mut Arc::make_mut(&mut design.surroundings).stakeholders {
                it.principles.retain(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.changes.way.decides", "design.changes.list[].from", "design.changes.list[].decides"],
        find: |design, visit| {
            let of = design.changes.list.iter().flat_map(|it| [it.from, it.decides]);
            design.changes.way.decides.into_iter().chain(of.flatten()).for_each(visit);
        },
        drop: |design, is| {
            let changes = Arc::make_mut(&mut design.changes);
            let of = changes.list.iter_mut().flat_map(|it| [&mut it.from, &mut it.decides]);
            of.chain([&mut changes.way.decides]).for_each(|it| *it = it.filter(|it| is(*it)));
        },
    },
    Reference {
        fields: &["design.changes.way.subject"],
        find: |design, visit| design.changes.way.subject.into_iter().for_each(|it| visit(it.into())),
        drop: |design, is| {
            let way = &mut Arc::make_mut(&mut design.changes).way;
            way.subject = way.subject.filter(|it| is((*it).into()));
        },
    },
    Reference {
        fields: &["design.changes.list[].apart.step"],
        find: |design, visit| {
            let steps = design.changes.list.iter().filter_map(|it| it.apart.as_ref()?.step);
            steps.for_each(|it| visit(it.into()));
        },
        drop: |design, is| {
            for it in Arc::make_mut(&mut design.changes).list.iter_mut().filter_map(|it| it.apart.as_mut()) {
                it.step = it.step.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.life.moments[].at.event"],
        find: |design, visit| {
            let events = design.life.moments.iter().filter_map(|it| it.at.event());
            events.for_each(|it| visit(it.into()));
        },
        drop: |design, is| {
            let there = |it: &Moment| it.at.event().is_none_or(|it| is(it.into()));
            Arc::make_mut(&mut design.life).moments.retain(there);
        },
    },
    Reference {
        fields: &["design.life.moments[].held.changed[]"],
        find: |design, visit| {
            let held = design.life.moments.iter().filter_map(|it| it.held.as_ref());
            held.flat_map(|it| &it.changed).for_each(|it| visit(*it));
        },
        drop: |design, is| {
            let life = Arc::make_mut(&mut design.life);
            for held in life.moments.iter_mut().filter_map(|it| it.held.as_mut()) {
                held.changed.retain(|it| is(*it));
            }
        },
    },
    Reference { fields: workshop_references::FIELDS, find: workshop_references::find, drop: workshop_references::drop },
    Reference {
        fields: &["design.money.partners[].who"],
        find: |design, visit| design.money.partners.iter().for_each(|it| visit(it.who)),
        drop: |design, is| Arc::make_mut(&mut design.money).partners.retain(|it| is(it.who)),
    },
    Reference {
        fields: &["design.money.groups[].risks[]"],
        find: |design, visit| design.money.groups.iter().flat_map(|it| &it.risks).for_each(|it| visit((*it).into())),
        drop: |design, is| {
            for group in &mut Arc::make_mut(&mut design.money).groups {
                group.risks.retain(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.arrangements[].from.moment"],
        find: |design, visit| {
            let from = design.arrangements.iter().filter_map(|it| it.from?.moment);
            from.for_each(|it| visit(it.into()));
        },
        drop: |design, is| {
            for from in Arc::make_mut(&mut design.arrangements).iter_mut().filter_map(|it| it.from.as_mut()) {
                from.moment = from.moment.filter(|it| is((*it).into()));
            }
        },
    },
    Reference {
        fields: &["design.arrangements[].about[]"],
        find: |design, visit| design.arrangements.iter().flat_map(|it| &it.about).for_each(|it| visit(*it)),
        drop: |design, is| Arc::make_mut(&mut design.arrangements).retain_mut(|it| keeps(&mut it.about, is)),
    },
    Reference {
        fields: &["design.notes[].about[]"],
        find: |design, visit| design.notes.iter().flat_map(|it| &it.about).for_each(|it| visit(*it)),
        drop: |design, is| Arc::make_mut(&mut design.notes).retain_mut(|it| keeps(&mut it.about, is)),
    },
];

/// Calls `visit` with every id that an element refers to, in the order of the document; waivers apart.
pub(crate) fn each_reference(design: &Design, visit: &mut dyn FnMut(Id)) {
    for it in REFERENCES {
        (it.find)(design, visit);
    }
}

/// The element that acts on a risk.
fn holder_id(holder: RiskHolder) -> Id {
    match holder {
        RiskHolder::Person(id) => id.into(),
        RiskHolder::Discipline(id) => id.into(),
        RiskHolder::Role(id) => id.into(),
    }
}

/// Drops what is gone from what something is about, and tells whether it stays. About nothing means about the whole
/// design: what was about somebody who is gone goes too.
fn keeps(about: &mut Vec<Id>, is: &dyn Fn(Id) -> bool) -> bool {
    let whole = about.is_empty();
    about.retain(|it| is(*it));
    whole || !about.is_empty()
}

#[cfg(test)]
#[path = "references_tests.rs"]
mod tests;
