//! The report: which parts it has, in which order, for whom; its pages as they will be printed; where it goes.

mod chosen;
mod pages;
mod parts;
mod state;
pub(crate) mod wish;

use std::path::Path;
use std::sync::Arc;

use egui::{Align, Context, Layout, ScrollArea, Ui, vec2};
use jiff::civil::Date;

use crate::design::catalogue::Catalogue;
use crate::design::edit::{Edit, ReportEdit};
use crate::design::id::IdKind;
use crate::report::{Kind, Loose};
use crate::text::Language;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{style, widgets};
use crate::ui::report::state::State;
pub(crate) use crate::ui::report::state::Was;
use crate::ui::report::wish::ReportWish;
use crate::ui::room::Room;

/// What is found by its name in this section.
pub(crate) const FIELDS: [&str; 3] = ["report-foreword", "report-for-whom", "report-parts"];

/// How wide the list of parts is, and under which width it stands above the pages.
const LIST: f32 = 286.0;
const NARROW: f32 = 720.0;
const GAP: f32 = 12.0;
/// So wide is the line with the loose sheets.
const SHEETS: f32 = 690.0;

/// The section between frames.
#[derive(Default)]
pub(crate) struct ReportRoom {
    state: State,
}

impl Room for ReportRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        widgets::heading_with(ui, cx, &cx.t("section-report"), &cx.t("report-says"), |ui| {
            for kind in Kind::ALL {
                let name = cx.t(&format!("report-save-{}", kind.ending()));
                let button = if kind == Kind::Pdf {
                    widgets::primary_button(ui, &name, cx.theme)
                } else {
                    widgets::button(ui, None, &name)
                };
                if button.clicked() {
                    out.push(Intent::Report(ReportWish::Save(kind)));
                }
            }
        });
        let made = self.state.made(cx);
        let room = ui.available_size();
        if room.x < NARROW {
            let high = (room.y * 0.4).max(160.0);
            ui.allocate_ui(vec2(room.x, high), |ui| choice_ui(ui, cx, &mut self.state, &made, out));
            ui.add_space(GAP);
            return self.pages_ui(ui, cx, &made, out);
        }
        let down = Layout::top_down(Align::Min);
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            ui.allocate_ui_with_layout(vec2(LIST, room.y), down, |ui| {
                choice_ui(ui, cx, &mut self.state, &made, out);
            });
            ui.allocate_ui_with_layout(ui.available_size(), down, |ui| self.pages_ui(ui, cx, &made, out));
        });
    }

    fn shows(&self, _kind: IdKind) -> bool {
        false
    }
}

impl ReportRoom {
    /// Reads a file that the report is compared with.
    pub(crate) fn read(&mut self, ctx: &Context, path: &Path, of: (Arc<Catalogue>, Language, Option<Date>)) {
        self.state.read(ctx, path, of);
    }

    /// What it is compared with.
    pub(crate) fn was(&self) -> Option<Arc<Was>> {
        self.state.was()
    }

    fn pages_ui(&mut self, ui: &mut Ui, cx: &Cx, made: &crate::report::Made, out: &mut Vec<Intent>) {
        pages::bar_ui(ui, cx, &mut self.state, made);
        // The sheets go on on a second line where there is little room.
        let foot = if ui.available_width() < SHEETS { 70.0 } else { 36.0 };
        let high = (ui.available_height() - foot).max(120.0);
        ui.allocate_ui(vec2(ui.available_width(), high), |ui| pages::pages_ui(ui, cx, &mut self.state, made));
        ui.horizontal_wrapped(|ui| {
            ui.label(style::secondary(cx.t("report-loose"), cx.theme));
            for it in Loose::ALL {
                if widgets::button(ui, None, &cx.t(it.key())).clicked() {
                    out.push(Intent::Report(ReportWish::Sheet(it)));
                }
            }
        });
    }
}

/// The card with what the report has.
fn choice_ui(ui: &mut Ui, cx: &Cx, state: &mut State, made: &crate::report::Made, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ScrollArea::vertical().id_salt("report choice").auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            // The bar at the right lies over nothing.
            ui.set_max_width(ui.available_width() - 10.0);
            chosen::shape_ui(ui, cx, made, out);
            parts::parts_ui(ui, cx, state, made, out);
            chosen::since_ui(ui, cx, state, out);
            let choice = &cx.design().report;
            let name = cx.t("report-foreword");
            widgets::labelled(ui, &name, cx.theme, |ui| {
                let look = Look { hint: "report-foreword-hint", rows: 3, ..Look::default() };
                fields::text_field(ui, cx, ("foreword", &name), &choice.foreword, look, out, |typed| {
                    Some(Edit::Report(ReportEdit::Foreword(typed.trim().to_owned())))
                });
            });
            let name = cx.t("report-for-whom");
            widgets::labelled(ui, &name, cx.theme, |ui| {
                let look = Look { hint: "report-for-whom-hint", ..Look::default() };
                fields::text_field(ui, cx, ("for whom", &name), &choice.for_whom, look, out, |typed| {
                    Some(Edit::Report(ReportEdit::ForWhom(typed.trim().to_owned())))
                });
            });
            widgets::follow_focus(ui);
        });
    });
}
