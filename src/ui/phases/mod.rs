//! Phases and recalibration. Its page on steering: how uncertain it is, which way the arrangements lean, how much is arranged,
//! what is strict and what is free, who leads without power, what others did that worked, and who does which task.

mod arrangement;
mod butterflies;
mod counted;
mod leaders;
mod organised;
mod spaces;
mod tasks;
mod uncertainty;

use egui::{Align, Layout, ScrollArea, Ui, vec2};

use crate::design::Design;
use crate::design::edit::{ArrangementEdit, Edit, SteeringEdit};
use crate::design::id::{ArrangementId, Id, IdKind, LeaderId, MemberViewId, SpacedId};
use crate::picture::Which;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, widgets};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// What is found by its name in this section.
pub(crate) const FIELDS: [&str; 7] = [
    "steering-uncertain",
    "steering-counted",
    "steering-organised",
    "steering-spaces",
    "steering-leaders",
    "steering-butterflies",
    "steering-tasks",
];

/// From this width on two cards stand beside each other.
const BESIDE: f32 = 740.0;
/// The room between cards.
const GAP: f32 = 10.0;

/// The section between frames.
#[derive(Default)]
pub(crate) struct PhasesRoom;

impl Room for PhasesRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        widgets::heading_with(ui, cx, &cx.t("section-phases"), &cx.t("steering-says"), |ui| {
            if widgets::button(ui, Some(icons::SAVE), &cx.t("command-export-steering")).clicked() {
                out.push(Intent::Export(Which::Steering));
            }
        });
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            pair(
                ui,
                0.46,
                out,
                |ui, out| uncertainty::uncertainty_ui(ui, cx, out),
                |ui, out| {
                    counted::counted_ui(ui, cx, out);
                },
            );
            pair(
                ui,
                0.46,
                out,
                |ui, out| organised::organised_ui(ui, cx, out),
                |ui, out| {
                    spaces::spaces_ui(ui, cx, out);
                },
            );
            pair(ui, 0.46, out, |ui, out| leaders::leaders_ui(ui, cx, out), |ui, out| tasks::tasks_ui(ui, cx, out));
            butterflies::butterflies_ui(ui, cx, out);
            widgets::follow_focus(ui);
        });
    }

    fn command(&self, command: Command, _design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        (command == Command::Delete).then(|| selection.iter().filter_map(|it| removal(*it)).collect())
    }

    fn shows(&self, kind: IdKind) -> bool {
        matches!(kind, IdKind::Spaced | IdKind::Leader | IdKind::MemberView | IdKind::Arrangement)
    }
}

/// What takes an element away.
fn removal(id: Id) -> Option<Edit> {
    let steering = match id.kind() {
        IdKind::Arrangement => {
            return ArrangementId::try_from(id).ok().map(|it| Edit::Arrangement(ArrangementEdit::Remove(it)));
        }
        IdKind::Spaced => SpacedId::try_from(id).ok().map(SteeringEdit::RemoveSpaced),
        IdKind::Leader => LeaderId::try_from(id).ok().map(SteeringEdit::RemoveLeader),
        IdKind::MemberView => MemberViewId::try_from(id).ok().map(SteeringEdit::RemoveMember),
        _ => None,
    };
    steering.map(Edit::Steering)
}

/// Two cards beside each other where there is room, and else under each other.
fn pair(
    ui: &mut Ui,
    share: f32,
    out: &mut Vec<Intent>,
    one: impl FnOnce(&mut Ui, &mut Vec<Intent>),
    other: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) {
    let room = ui.available_width();
    if room < BESIDE {
        one(ui, out);
        ui.add_space(GAP);
        other(ui, out);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let left = (room * share).floor();
            ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(left);
                one(ui, out);
            });
            ui.vertical(|ui| other(ui, out));
        });
    }
    ui.add_space(GAP);
}
