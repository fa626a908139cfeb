//! Changes to lines between roles.

use crate::design::bovenkant::{Bovenkant, Line, LineKind};
use crate::design::id::{Id, Ids, LineId, RoleId, SubjectId};

/// A field of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum LineField {
    /// Where it starts.
    From(RoleId),
    /// Where it ends.
    To(RoleId),
    /// What it means.
    Kind(LineKind),
    /// What it is about.
    Subject(Option<SubjectId>),
}

impl LineField {
    pub(super) fn set(&self, line: &mut Line) {
        match self {
            Self::From(role) if *role != line.to => line.from = *role,
            Self::To(role) if *role != line.from => line.to = *role,
            // A line from a role to itself says nothing.
            Self::From(_) | Self::To(_) => {}
            Self::Kind(kind) => line.kind = *kind,
            Self::Subject(subject) => line.subject = *subject,
        }
    }
}

/// Draws a line between two roles that are there.
pub(super) fn add(
    top: &mut Bovenkant,
    ids: &mut Ids,
    [from, to]: [RoleId; 2],
    kind: LineKind,
    subject: Option<SubjectId>,
) -> Option<Id> {
    if from == to || top.role(from).is_none() || top.role(to).is_none() {
        return None;
    }
    let id = LineId::new(ids);
    top.lines.push(Line { id, from, to, kind, subject });
    Some(id.into())
}
