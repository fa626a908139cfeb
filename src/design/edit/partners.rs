//! What in a programme points at partners and projects. Entries of the table of references.

use std::sync::Arc;

use crate::design::edit::reference::Reference;
use crate::design::id::Id;
use crate::design::risks::Allocation;

/// The partner or project that a risk lies with; without it, it lies in the tray.
pub(super) const PLACES: Reference = Reference {
    fields: &["design.risks.list[].allocation.Partner[]", "design.risks.list[].allocation.Project[]"],
    find: |design, visit| {
        let risks = design.risks.list.iter();
        risks.filter_map(|it| place_id(it.allocation)).for_each(visit);
    },
    drop: |design, is| {
        for risk in &mut Arc::make_mut(&mut design.risks).list {
            if place_id(risk.allocation).is_some_and(|it| !is(it)) {
                risk.allocation = Allocation::Unplaced;
            }
        }
    },
};

/// Who brings, who has a function, who takes part.
pub(super) const PARTNERS: Reference = Reference {
    fields: &[
        "design.programme.stakes[].party",
        "design.programme.functions[].party",
        "design.programme.projects[].partners[]",
    ],
    find: |design, visit| {
        let all = &design.programme;
        all.stakes.iter().for_each(|it| visit(it.party.into()));
        all.functions.iter().filter_map(|it| it.party).for_each(|it| visit(it.into()));
        all.projects.iter().flat_map(|it| &it.partners).for_each(|it| visit((*it).into()));
    },
    drop: |design, is| {
        let all = Arc::make_mut(&mut design.programme);
        all.stakes.retain(|it| is(it.party.into()));
        all.functions.iter_mut().for_each(|it| it.party = it.party.filter(|it| is((*it).into())));
        all.projects.iter_mut().for_each(|it| it.partners.retain(|it| is((*it).into())));
    },
};

/// The partner or the project that a risk lies with in a programme.
pub(super) fn place_id(place: Allocation) -> Option<Id> {
    match place {
        Allocation::Partner(id) => Some(id.into()),
        Allocation::Project(id) => Some(id.into()),
        Allocation::Unplaced | Allocation::Shared | Allocation::Allocated(_) => None,
    }
}
