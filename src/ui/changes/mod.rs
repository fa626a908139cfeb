//! Changes to the assignment: how they are dealt with, the list with its states, and what they do to the money.

mod apart;
mod bars;
mod columns;
mod dots;
mod form;
mod harvest;
mod keeps;
mod leads;
mod list;
mod row;
mod shown;
mod way;

use egui::{Align, Layout, ScrollArea, Ui, vec2};

use crate::design::Design;
use crate::design::edit::{ChangesEdit, Edit};
use crate::design::id::{ChangeId, Id, IdKind};
use crate::finance::changes::Forecast;
use crate::picture::Which;
use crate::rules::Signal;
use crate::ui::changes::shown::{Shown, opened};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, sought, widgets};
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// What is found by its name in this section.
pub(crate) const FIELDS: [&str; 4] = ["changes-new", "changes-bars", "changes-keeps", "changes-leads"];

/// From this width on the bars have what each keeps beside them.
const BESIDE: f32 = 700.0;
/// The part (0-1) of the width that the bars have then, and the room between cards.
const BARS: f32 = 0.62;
const GAP: f32 = 12.0;

/// The section between frames: the change that is open is the selection.
#[derive(Default)]
pub(crate) struct ChangesRoom {
    shown: Shown,
    /// Whether the form of how changes are dealt with is open.
    way: bool,
    /// The change under the pointer.
    under: Option<ChangeId>,
}

impl Room for ChangesRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        self.under = None;
        let design = cx.design();
        widgets::heading_with(ui, cx, &cx.t("section-changes"), &cx.t("changes-says"), |ui| {
            self.buttons_ui(ui, cx, out);
        });
        ScrollArea::vertical().id_salt("changes").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = GAP;
            if self.way {
                way::way_ui(ui, cx, &mut self.way, out);
            }
            if design.changes.list.is_empty() {
                widgets::empty_state(ui, cx, &cx.t("changes-empty"), &cx.t("changes-empty-says"), |ui| {
                    if !self.way && widgets::primary_button(ui, &cx.t("changes-way-open"), cx.theme).clicked() {
                        self.way = true;
                    }
                    list::new_ui(ui, cx, out);
                });
            } else {
                list::list_ui(ui, cx, (&mut self.shown, &mut self.under), out);
                self.money_ui(ui, cx, out);
            }
            widgets::follow_focus(ui);
        });
    }

    fn command(&self, command: Command, _design: &Design, selection: &[Id]) -> Option<Vec<Edit>> {
        let remove = |it: &Id| ChangeId::try_from(*it).ok().map(ChangesEdit::Remove);
        let edits = selection.iter().filter_map(remove).map(Edit::Changes);
        (command == Command::Delete).then(|| edits.collect())
    }

    fn show(&mut self, _signal: &Signal) {
        // What a signal is about is not to be missed by what is left out.
        self.shown = Shown::All;
    }

    fn row(&self, design: &Design, _like: Option<IdKind>) -> Vec<Id> {
        design.changes.list.iter().map(|it| it.id.into()).collect()
    }

    fn shows(&self, kind: IdKind) -> bool {
        kind == IdKind::Change
    }
}

impl ChangesRoom {
    /// What stands beside the heading: saving the picture, how changes are dealt with, one more.
    fn buttons_ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        if widgets::icon_button(ui, icons::SAVE, &cx.t("command-export-changes")).clicked() {
            out.push(Intent::Export(Which::Changes(cx.session.draws())));
        }
        if widgets::button(ui, None, &cx.t("changes-way-open")).clicked() {
            self.way = !self.way;
        }
        if !cx.design().changes.list.is_empty() && widgets::button(ui, Some(icons::ADD), &cx.t("changes-add")).clicked()
        {
            self.shown = Shown::All;
            sought::seek(ui.ctx(), &cx.t("changes-new"));
        }
    }

    /// What the changes do to the money: the bars, what each side keeps, how long decisions take.
    fn money_ui(&self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        if !cx.design().form.has_sides() {
            // There is no budget to shift and no result to divide.
            leads::leads_ui(ui, cx);
            return;
        }
        let simulation = cx.session.insight().simulation.as_ref();
        let forecasts = Forecast::all(cx.design(), simulation);
        let opened = opened(cx);
        let held = self.under.or(opened).and_then(|id| cx.design().changes.change(id));
        let room = ui.available_width();
        if room < BESIDE {
            bars::bars_ui(ui, cx, &forecasts, held, out);
            keeps::keeps_ui(ui, cx, &forecasts, out);
            leads::leads_ui(ui, cx);
            harvest::harvest_ui(ui, cx, out);
            return;
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let left = (room * BARS).floor();
            ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(left);
                bars::bars_ui(ui, cx, &forecasts, held, out);
            });
            ui.vertical(|ui| {
                ui.set_width(room - left - GAP);
                keeps::keeps_ui(ui, cx, &forecasts, out);
                leads::leads_ui(ui, cx);
                harvest::harvest_ui(ui, cx, out);
            });
        });
    }
}
