//! What the section shows apart from the design: its part, what is being added, what is renamed.

use crate::design::id::DisciplineId;
use crate::ui::team::add_many::Many;

/// A part of the section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Tab {
    /// The board.
    #[default]
    Board,
    /// Who holds which roles.
    Holders,
    /// What was arranged around the team.
    Arrangements,
    /// The partners and the organisations behind them.
    Parties,
}

impl Tab {
    pub(crate) const ALL: [Self; 4] = [Self::Board, Self::Holders, Self::Arrangements, Self::Parties];

    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Board => "team-tab-board",
            Self::Holders => "team-tab-holders",
            Self::Arrangements => "team-tab-arrangements",
            Self::Parties => "team-tab-parties",
        }
    }
}

/// What the section shows apart from the design.
#[derive(Default)]
pub(crate) struct Team {
    /// The part that is shown.
    pub tab: Tab,
    /// What is being added at once.
    pub many: Many,
    /// The discipline whose name is typed over in its place.
    pub(crate) renaming: Option<DisciplineId>,
    /// The same, once its field has the focus.
    pub(crate) renaming_since: Option<DisciplineId>,
    /// Whether board and AMT are folded to a strip; none: where there is no room for them beside the disciplines.
    pub(crate) folded: Option<bool>,
}
