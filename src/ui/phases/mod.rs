//! Phases and recalibration: a time line with everything that has a day, the phase of development that one recognises, what is
//! due; what is learned and harvested; how it is steered.

mod arrangement;
mod butterflies;
mod counted;
mod harvest;
mod leaders;
mod life;
mod organised;
mod pair;
mod spaces;
mod steering;
mod tasks;
mod uncertainty;

use egui::Ui;

use crate::design::Design;
use crate::design::edit::{ArrangementEdit, Edit, LifeEdit, SteeringEdit};
use crate::design::id::{
    ArrangementId, DecisionId, EventId, HarvestId, Id, IdKind, LeaderId, LearningId, MemberViewId, RecalibrationId,
    SpacedId,
};
use crate::picture::Which;
use crate::picture::tokens::Ink;
use crate::rules::Signal;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::tabs::{self, Part};
use crate::ui::kit::{icons, sought, widgets};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// What is found by its name in this section.
pub(crate) const FIELDS: [&str; 15] = [
    "life-line",
    "life-seen",
    "life-due",
    "life-phases",
    "life-pauses",
    "life-list",
    "learning-agenda",
    "harvest-yield",
    "steering-uncertain",
    "steering-counted",
    "steering-organised",
    "steering-spaces",
    "steering-leaders",
    "steering-butterflies",
    "steering-tasks",
];

/// A page of the section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// The time line.
    #[default]
    Time,
    /// Learning and harvest.
    Harvest,
    /// How it is steered.
    Steering,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Time, Self::Harvest, Self::Steering];

    const fn key(self) -> &'static str {
        match self {
            Self::Time => "phases-tab-time",
            Self::Harvest => "phases-tab-harvest",
            Self::Steering => "phases-tab-steering",
        }
    }

    /// What is said of it under the title.
    const fn says(self) -> &'static str {
        match self {
            Self::Time => "life-says",
            Self::Harvest => "harvest-says",
            Self::Steering => "steering-says",
        }
    }

    /// The page of a field that is found by its name.
    fn of_field(key: &str) -> Self {
        if steering::FIELDS.contains(&key) {
            Self::Steering
        } else if matches!(key, "learning-agenda" | "harvest-yield") {
            Self::Harvest
        } else {
            Self::Time
        }
    }

    /// The page that a rule is about.
    fn of_rule(id: &str) -> Self {
        match id {
            "learning-agenda-missing" | "harvest-missing" => Self::Harvest,
            "over-organised" | "under-organised" | "control-trust-mismatch" | "space-not-marked" => Self::Steering,
            _ => Self::Time,
        }
    }

    /// The page that shows a kind of element; none: it is of none of them.
    const fn of_kind(kind: IdKind) -> Option<Self> {
        match kind {
            IdKind::Recalibration | IdKind::Event | IdKind::Decision => Some(Self::Time),
            IdKind::Learning | IdKind::Harvest => Some(Self::Harvest),
            IdKind::Spaced | IdKind::Leader | IdKind::MemberView | IdKind::Arrangement => Some(Self::Steering),
            _ => None,
        }
    }
}

/// The section between frames.
#[derive(Default)]
pub(crate) struct PhasesRoom {
    tab: Tab,
    life: life::State,
}

impl Room for PhasesRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        if let Some(name) = sought::wanted(ui.ctx())
            && let Some(key) = FIELDS.into_iter().find(|it| cx.t(it) == name)
        {
            self.tab = Tab::of_field(key);
        }
        life::choose_added(cx, &mut self.life, out);
        let tab = self.tab;
        widgets::heading_with(ui, cx, &cx.t("section-phases"), &cx.t(tab.says()), |ui| {
            buttons_ui(ui, cx, (tab, &mut self.life), out);
        });
        self.tabs_ui(ui, cx);
        ui.add_space(2.0);
        ui.push_id(tab.key(), |ui| match tab {
            Tab::Time => life::life_ui(ui, cx, &mut self.life, out),
            Tab::Harvest => harvest::harvest_ui(ui, cx, out),
            Tab::Steering => steering::steering_ui(ui, cx, out),
        });
    }

    fn command(&self, command: Command, _design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        (command == Command::Delete).then(|| selection.iter().filter_map(|it| removal(*it)).collect())
    }

    fn show(&mut self, signal: &Signal) {
        self.tab = Tab::of_rule(signal.rule.id);
    }

    fn shows(&self, kind: IdKind) -> bool {
        Tab::of_kind(kind) == Some(self.tab)
    }
}

impl PhasesRoom {
    fn tabs_ui(&mut self, ui: &mut Ui, cx: &Cx) {
        let part = |tab: Tab| {
            let words = cx.t(tab.key());
            let learning = &cx.design().life.learning;
            let counted = (tab == Tab::Harvest && !learning.is_empty()).then(|| {
                let learned = learning.iter().filter(|it| it.is_learned()).count();
                cx.text.with("learning-count", [("learned", learned.into()), ("all", learning.len().into())])
            });
            let spoken = counted.as_ref().map_or_else(|| words.clone(), |it| format!("{words}: {it}"));
            Part { words, counted: counted.map(|it| (it, Ink::Hint)), spoken }
        };
        let at = Tab::ALL.iter().position(|it| *it == self.tab).unwrap_or_default();
        if let Some(to) = tabs::parts_ui(ui, cx.theme, &Tab::ALL.map(part), at) {
            self.tab = Tab::ALL[to];
        }
    }
}

/// What stands at the end of the title: from the right to the left.
fn buttons_ui(ui: &mut Ui, cx: &Cx, (tab, state): (Tab, &mut life::State), out: &mut Vec<Intent>) {
    let (key, which) = match tab {
        Tab::Time => ("command-export-life", Which::Life),
        Tab::Harvest => ("command-export-harvest", Which::Harvest),
        Tab::Steering => ("command-export-steering", Which::Steering),
    };
    if widgets::button(ui, Some(icons::SAVE), &cx.t(key)).clicked() {
        out.push(Intent::Export(which));
    }
    if tab == Tab::Time {
        if widgets::button(ui, Some(icons::SAVE), &cx.t("command-export-calendar")).clicked() {
            out.push(Intent::ExportCalendar);
        }
        life::add_ui(ui, cx, state, out);
    }
}

/// What takes an element away.
fn removal(id: Id) -> Option<Edit> {
    match id.kind() {
        IdKind::Arrangement => {
            ArrangementId::try_from(id).ok().map(|it| Edit::Arrangement(ArrangementEdit::Remove(it)))
        }
        IdKind::Spaced => SpacedId::try_from(id).ok().map(|it| Edit::Steering(SteeringEdit::RemoveSpaced(it))),
        IdKind::Leader => LeaderId::try_from(id).ok().map(|it| Edit::Steering(SteeringEdit::RemoveLeader(it))),
        IdKind::MemberView => MemberViewId::try_from(id).ok().map(|it| Edit::Steering(SteeringEdit::RemoveMember(it))),
        IdKind::Recalibration => RecalibrationId::try_from(id).ok().map(|it| Edit::Life(LifeEdit::RemoveMoment(it))),
        IdKind::Event => EventId::try_from(id).ok().map(|it| Edit::Life(LifeEdit::RemoveEvent(it))),
        IdKind::Decision => DecisionId::try_from(id).ok().map(|it| Edit::Life(LifeEdit::RemoveDecision(it))),
        IdKind::Learning => LearningId::try_from(id).ok().map(|it| Edit::Life(LifeEdit::RemoveLearning(it))),
        IdKind::Harvest => HarvestId::try_from(id).ok().map(|it| Edit::Life(LifeEdit::RemoveHarvest(it))),
        _ => None,
    }
}
