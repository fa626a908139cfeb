//! Which changes are listed, which of them is open, and by how much one is late.

use crate::design::changes::Change;
use crate::design::id::ChangeId;
use crate::ui::cx::Cx;

/// Which changes are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    /// All of them.
    #[default]
    All,
    /// Those that are still to be decided on.
    Open,
    /// Those that are past their term.
    Late,
}

impl Shown {
    pub(super) const ALL: [Self; 3] = [Self::All, Self::Open, Self::Late];

    pub(super) fn has(self, cx: &Cx, it: &Change) -> bool {
        match self {
            Self::All => true,
            Self::Open => it.is_open(),
            Self::Late => late(cx, it) > 0,
        }
    }

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::All => "changes-filter-all",
            Self::Open => "changes-filter-open",
            Self::Late => "changes-filter-late",
        }
    }
}

/// By how many days a change is past its term; zero where today is not known.
pub(super) fn late(cx: &Cx, it: &Change) -> u32 {
    cx.today.map_or(0, |today| cx.design().changes.late(it, today))
}

/// The change that is open: the one that is selected.
pub(super) fn opened(cx: &Cx) -> Option<ChangeId> {
    let selected = cx.selection.iter().find_map(|it| ChangeId::try_from(*it).ok());
    selected.filter(|it| cx.design().changes.change(*it).is_some())
}
