//! The surroundings: who has a stake outside the parents, on a map of interest and influence, and what was agreed with whom.

mod form;
mod list;
mod map;

use egui::{Align, Layout, ScrollArea, Ui, vec2};

use crate::design::Design;
use crate::design::edit::{Edit, SurroundingsEdit};
use crate::design::id::{Id, IdKind, StakeholderId};
use crate::picture::Which;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, widgets};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// What is found by its name in this section.
pub(crate) const FIELDS: [&str; 2] = ["surroundings-new", "surroundings-map"];

/// From this width on the form stands beside the map.
const BESIDE: f32 = 780.0;

/// The section between frames: what is chosen is the selection.
#[derive(Default)]
pub(crate) struct SurroundingsRoom;

impl Room for SurroundingsRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        widgets::heading_with(ui, cx, &cx.t("section-surroundings"), &cx.t("surroundings-says"), |ui| {
            if widgets::button(ui, Some(icons::SAVE), &cx.t("command-export-surroundings")).clicked() {
                out.push(Intent::Export(Which::Surroundings));
            }
        });
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            let chosen = chosen(cx);
            let room = ui.available_width();
            if room < BESIDE {
                map::map_ui(ui, cx, out);
                ui.add_space(10.0);
                form::form_ui(ui, cx, chosen, out);
            } else {
                ui.horizontal_top(|ui| {
                    let left = (room * 0.55).floor();
                    ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(left);
                        map::map_ui(ui, cx, out);
                    });
                    ui.vertical(|ui| form::form_ui(ui, cx, chosen, out));
                });
            }
            ui.add_space(10.0);
            list::list_ui(ui, cx, out);
            widgets::follow_focus(ui);
        });
    }

    fn command(&self, command: Command, _design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        let remove = |it: &Id| StakeholderId::try_from(*it).ok().map(SurroundingsEdit::Remove);
        let edits = selection.iter().filter_map(remove).map(Edit::Surroundings);
        (command == Command::Delete).then(|| edits.collect())
    }

    fn row(&self, design: &Design, _like: Option<IdKind>) -> Vec<Id> {
        design.surroundings.stakeholders.iter().map(|it| it.id.into()).collect()
    }

    fn shows(&self, kind: IdKind) -> bool {
        kind == IdKind::Stakeholder
    }
}

/// The stakeholder whose form is shown: the one that is selected, or else the first.
fn chosen(cx: &Cx) -> Option<StakeholderId> {
    let selected = cx.selection.iter().find_map(|it| StakeholderId::try_from(*it).ok());
    let there = |id: &StakeholderId| cx.design().surroundings.stakeholder(*id).is_some();
    selected.filter(there).or_else(|| cx.design().surroundings.stakeholders.first().map(|it| it.id))
}
