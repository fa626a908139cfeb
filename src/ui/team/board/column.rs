//! A column of the board: a role of the bovenkant or one that lacks, a discipline, or those outside all of them.

use crate::design::bovenkant::{Role, RoleKind};
use crate::design::id::Id;
use crate::design::team::Discipline;
use crate::ui::cx::Cx;

/// A column of the board.
#[derive(Clone, Copy)]
pub(crate) enum Column<'a> {
    /// The kinds of the bovenkant that lack, to be added.
    Lacking(&'a [RoleKind]),
    /// A role of the bovenkant.
    Role(&'a Role),
    /// A discipline.
    Discipline(&'a Discipline),
    /// Outside the disciplines.
    Outside,
}

impl Column<'_> {
    pub(crate) fn key(&self) -> (u8, Option<Id>) {
        match self {
            Self::Lacking(_) => (0, None),
            Self::Role(it) => (1, Some(it.id.into())),
            Self::Discipline(it) => (2, Some(it.id.into())),
            Self::Outside => (3, None),
        }
    }

    pub(crate) fn name(&self, cx: &Cx) -> String {
        match self {
            Self::Lacking(_) => cx.t("team-bovenkant"),
            Self::Role(it) => cx.text.role_name(it),
            Self::Discipline(it) => it.name.clone(),
            Self::Outside => cx.t("team-outside"),
        }
    }

    pub(crate) const fn is_top(&self) -> bool {
        matches!(self, Self::Lacking(_) | Self::Role(_))
    }
}
