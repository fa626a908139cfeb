//! What an exercise points at: elements of the design it is played with, and its own steps and marks.

use std::sync::Arc;

use crate::design::document::Design;
use crate::design::edit::partners::place_id;
use crate::design::id::Id;
use crate::design::risks::Allocation;

/// The fields that hold a reference, by their paths in the document.
pub(super) const FIELDS: &[&str] = &[
    "design.workshop.planted[].about[]",
    "design.workshop.planted[].task",
    "design.workshop.planted[].counts",
    "design.workshop.reasons[].risk",
    "design.workshop.reasons[].to.Partner[]",
    "design.workshop.reasons[].to.Project[]",
    "design.workshop.marks[].on",
    "design.workshop.marks[].task",
];

/// Calls a visitor with every id that it points at.
pub(super) fn find(design: &Design, visit: &mut dyn FnMut(Id)) {
    let all = &design.workshop;
    for it in &all.planted {
        it.about.iter().for_each(|it| visit(*it));
        it.task.into_iter().for_each(|it| visit(it.into()));
        it.counts.into_iter().for_each(|it| visit(it.into()));
    }
    for it in &all.reasons {
        visit(it.risk.into());
        place_id(it.to).into_iter().for_each(&mut *visit);
    }
    for it in &all.marks {
        it.on.into_iter().for_each(&mut *visit);
        it.task.into_iter().for_each(|it| visit(it.into()));
    }
}

/// Drops what points at what is gone. A mistake or a mark goes with the last element that it is on; one about a part as a
/// whole is on none and stays.
pub(super) fn drop(design: &mut Design, is: &dyn Fn(Id) -> bool) {
    let all = Arc::make_mut(&mut design.workshop);
    all.planted.retain_mut(|it| {
        let whole = it.about.is_empty();
        it.about.retain(|it| is(*it));
        whole || !it.about.is_empty()
    });
    all.marks.retain(|it| it.on.is_none_or(is));
    all.reasons.retain(|it| is(it.risk.into()));
    for it in &mut all.reasons {
        if place_id(it.to).is_some_and(|it| !is(it)) {
            it.to = Allocation::Unplaced;
        }
    }
    for it in &mut all.planted {
        it.task = it.task.filter(|it| is((*it).into()));
        it.counts = it.counts.filter(|it| is((*it).into()));
    }
    for it in &mut all.marks {
        it.task = it.task.filter(|it| is((*it).into()));
    }
}
