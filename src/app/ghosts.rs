//! What the first of two designs had, laid into the second where it was: so a picture of the second makes room for it.

use std::collections::BTreeMap;

use crate::compare::{Comparison, Mark};
use crate::design::Design;
use crate::design::edit::{BovenkantEdit, Edit, PrinciplesEdit, RisksEdit, TeamEdit};
use crate::design::id::{DisciplineId, Id, IdKind, Ids, PrincipleId, RiskId, RoleId};
use crate::design::risks::Risk;

/// The second design with what the first had.
pub struct Ghosts {
    /// The design: to be painted, and never to be saved.
    pub design: Design,
    /// What stands in it for what of the first.
    of: BTreeMap<Id, Id>,
}

impl Ghosts {
    /// Of two designs.
    pub fn of(a: &Design, b: &Design, comparison: &Comparison) -> Self {
        let (mut design, mut of) = (b.clone(), BTreeMap::new());
        // Whatever the seed, an id that either has is not made again: those that are made here are new to both.
        let mut ids = Ids::seeded(GHOSTS);
        for it in &comparison.differences {
            let Some((id, edit)) = it.id.and_then(|id| Some((id, ghost(a, b, (id, it.mark))?))) else { continue };
            if let Some(made) = edit.apply(&mut design, &mut ids).filter(|it| !a.has(*it) && !b.has(*it)) {
                of.insert(made, id);
            }
        }
        Self { design, of }
    }

    /// What a ghost is of; none: it is none.
    pub fn is_of(&self, id: Id) -> Option<Id> {
        self.of.get(&id).copied()
    }

    /// The ghost of an element.
    pub fn find(&self, id: Id) -> Option<Id> {
        self.of.iter().find(|it| *it.1 == id).map(|it| *it.0)
    }
}

const GHOSTS: u64 = 0x6768_6f73_7473;

/// The edit that lays what was where it was; none: there is nothing to see of it.
fn ghost(a: &Design, b: &Design, (id, mark): (Id, Mark)) -> Option<Edit> {
    match id.kind() {
        IdKind::Risk => {
            let id = RiskId::try_from(id).ok()?;
            let was = a.risks.get(id)?;
            let elsewhere = b.risks.get(id).is_none_or(|it| it.allocation != was.allocation);
            // Without an estimate it counts in no sum.
            let it = Risk { probability: None, impact: None, price: None, measures: Vec::new(), ..was.clone() };
            elsewhere.then(|| Edit::Risks(RisksEdit::AddFilled(Box::new(it))))
        }
        _ if mark != Mark::Removed => None,
        IdKind::Principle => {
            let it = a.principles.get(PrincipleId::try_from(id).ok()?)?;
            Some(Edit::Principles(match &it.entry {
                Some(entry) if it.name.is_empty() => PrinciplesEdit::Choose(entry.clone()),
                _ => PrinciplesEdit::AddOwn(it.name.clone()),
            }))
        }
        IdKind::Role => {
            let it = a.bovenkant.role(RoleId::try_from(id).ok()?)?;
            let (kind, name, hats) = (it.kind, it.name.clone(), it.hats.clone());
            let (purpose, limits) = (String::new(), String::new());
            Some(Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats }))
        }
        IdKind::Discipline => {
            let it = a.team.discipline(DisciplineId::try_from(id).ok()?)?;
            Some(Edit::Team(TeamEdit::AddDiscipline(it.name.clone())))
        }
        _ => None,
    }
}
