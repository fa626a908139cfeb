//! Changes to subjects of decision, and to one mandate at a time.

use crate::design::bovenkant::{Bovenkant, Mandate, Subject};
use crate::design::euro::Euro;
use crate::design::id::{Id, Ids, MandateId, RoleId, SubjectId};
use crate::design::phases::Phase;

/// A field of a mandate.
#[derive(Clone, Debug, PartialEq)]
pub enum MandateField {
    /// Who decides.
    Who(RoleId),
    /// Decides with another role, or no longer.
    With(RoleId, bool),
    /// Above this amount in euro.
    Above(Euro),
    /// Up to this amount in euro.
    UpTo(Option<Euro>),
}

impl MandateField {
    pub(super) fn set(&self, mandate: &mut Mandate) {
        // Whoever changes it decided on it.
        mandate.proposed = false;
        match self {
            Self::Who(role) => {
                mandate.who = *role;
                mandate.with.retain(|it| it != role);
            }
            Self::With(role, on) => {
                mandate.with.retain(|it| it != role);
                if *on && *role != mandate.who {
                    mandate.with.push(*role);
                }
            }
            // The bound that was typed holds; the other gives way, so that a mandate never ends below its start.
            Self::Above(amount) => {
                mandate.above = (*amount).max(Euro::ZERO);
                mandate.up_to = mandate.up_to.map(|it| it.max(mandate.above));
            }
            Self::UpTo(amount) => {
                mandate.up_to = amount.map(|it| it.max(Euro::ZERO));
                mandate.above = mandate.up_to.map_or(mandate.above, |it| it.min(mandate.above));
            }
        }
    }
}

/// Gives a mandate, renewed for the phase of now.
pub(super) fn add(
    top: &mut Bovenkant,
    ids: &mut Ids,
    phase: Phase,
    (subject, who): (SubjectId, RoleId),
    (above, up_to): (Euro, Option<Euro>),
) -> Id {
    let (id, above) = (MandateId::new(ids), above.max(Euro::ZERO));
    let up_to = up_to.map(|it| it.max(above));
    let (with, renewed, proposed) = (Vec::new(), Some(phase), false);
    top.mandates.push(Mandate { id, subject, above, up_to, who, with, renewed, proposed });
    id.into()
}

/// Marks roles and mandates as renewed for a phase.
pub(super) fn renew(top: &mut Bovenkant, phase: Phase) {
    top.roles.iter_mut().for_each(|it| it.reconfirmed = Some(phase));
    top.mandates.iter_mut().for_each(|it| (it.renewed, it.proposed) = (Some(phase), false));
}

/// Adds a subject of decision.
pub(super) fn add_subject(top: &mut Bovenkant, ids: &mut Ids, name: &str, money: bool, reserved: bool) -> Id {
    let id = SubjectId::new(ids);
    top.subjects.push(Subject { id, name: name.to_owned(), money, reserved });
    id.into()
}

pub(super) fn subject_mut(top: &mut Bovenkant, id: SubjectId) -> Option<&mut Subject> {
    top.subjects.iter_mut().find(|it| it.id == id)
}
