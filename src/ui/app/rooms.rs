//! The sections, each with what it remembers from frame to frame.

use crate::design::euro::Euro;
use crate::ui::ambition::AmbitionRoom;
use crate::ui::birth::BirthRoom;
use crate::ui::bovenkant::Bovenkant;
use crate::ui::changes::ChangesRoom;
use crate::ui::collaboration::CollaborationRoom;
use crate::ui::money::MoneyRoom;
use crate::ui::phases::PhasesRoom;
use crate::ui::praatplaat::Praatplaat;
use crate::ui::principles::Principles;
use crate::ui::report::ReportRoom;
use crate::ui::risks::Risks;
use crate::ui::room::Room;
use crate::ui::section::Section;
use crate::ui::surroundings::SurroundingsRoom;
use crate::ui::team::Team;

/// All sections.
#[derive(Default)]
pub(crate) struct Rooms {
    praatplaat: Praatplaat,
    risks: Risks,
    principles: Principles,
    team: Team,
    bovenkant: Bovenkant,
    money: MoneyRoom,
    birth: BirthRoom,
    /// Known by itself: a laptop that went round turns it to a moment.
    pub(super) collaboration: CollaborationRoom,
    ambition: AmbitionRoom,
    surroundings: SurroundingsRoom,
    phases: PhasesRoom,
    changes: ChangesRoom,
    /// Known by itself: a file that it compares with is asked for by a dialog.
    pub(super) report: ReportRoom,
}

impl Rooms {
    /// The actual cost that is walked along the curve of money, in euro.
    pub(crate) fn walked_cost(&self) -> Option<Euro> {
        self.money.walked_cost()
    }

    /// The one that a section is.
    pub(crate) fn of(&mut self, section: Section) -> &mut dyn Room {
        match section {
            Section::Praatplaat => &mut self.praatplaat,
            Section::Risks => &mut self.risks,
            Section::Principles => &mut self.principles,
            Section::Team => &mut self.team,
            Section::Bovenkant => &mut self.bovenkant,
            Section::Money => &mut self.money,
            Section::Birth => &mut self.birth,
            Section::Collaboration => &mut self.collaboration,
            Section::Ambition => &mut self.ambition,
            Section::Surroundings => &mut self.surroundings,
            Section::Phases => &mut self.phases,
            Section::Changes => &mut self.changes,
            Section::Report => &mut self.report,
        }
    }
}
