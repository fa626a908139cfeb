//! The sections, each with what it remembers from frame to frame.

use egui::Ui;

use crate::design::euro::Euro;
use crate::ui::ambition::AmbitionRoom;
use crate::ui::birth::BirthRoom;
use crate::ui::bovenkant::Bovenkant;
use crate::ui::changes::ChangesRoom;
use crate::ui::collaboration::CollaborationRoom;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::money::MoneyRoom;
use crate::ui::phases::PhasesRoom;
use crate::ui::praatplaat::Praatplaat;
use crate::ui::precedents::PrecedentsRoom;
use crate::ui::principles::Principles;
use crate::ui::report::ReportRoom;
use crate::ui::risks::Risks;
use crate::ui::room::Room;
use crate::ui::section::Section;
use crate::ui::signals;
use crate::ui::surroundings::SurroundingsRoom;
use crate::ui::team::Team;
use crate::ui::workshop::{WorkshopRoom, panel_ui};

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
    precedents: PrecedentsRoom,
    /// Known by itself: an exercise is played in every section.
    pub(super) workshop: WorkshopRoom,
    /// Known by itself: a file that it compares with is asked for by a dialog.
    pub(super) report: ReportRoom,
}

impl Rooms {
    /// The actual cost that is walked along the curve of money, in euro.
    pub(crate) fn walked_cost(&self) -> Option<Euro> {
        self.money.walked_cost()
    }

    /// What stands beside a section: the signals, or what the section has in their place; an exercise that is played or talked
    /// over stands there in every section.
    pub(super) fn beside_ui(
        &mut self,
        ui: &mut Ui,
        (section, cx): (Section, &Cx),
        panel: &mut signals::Panel,
        out: &mut Vec<Intent>,
    ) {
        if cx.design().workshop.runs() {
            panel_ui(ui, cx, &mut self.workshop.played, out);
        } else if !self.of(section).beside_ui(ui, cx, out) {
            signals::signals_ui(ui, cx, panel, out);
        }
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
            Section::Precedents => &mut self.precedents,
            Section::Workshop => &mut self.workshop,
            Section::Report => &mut self.report,
        }
    }
}
