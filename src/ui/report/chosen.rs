//! For whom the report is.

use egui::Ui;

use crate::design::edit::{Edit, ReportEdit};
use crate::design::report::Shape;
use crate::picture::tokens::Ink;
use crate::report::Made;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, tabs, widgets};
use crate::ui::report::state::State;
use crate::ui::report::wish::ReportWish;

/// For the board or whole, with how many pages that is.
pub(super) fn shape_ui(ui: &mut Ui, cx: &Cx, made: &Made, out: &mut Vec<Intent>) {
    ui.label(style::strong(cx.t("report-whom")));
    let now = cx.design().report.shape;
    let words = |it: Shape| {
        let name = cx.t(it.key());
        if it == now {
            cx.text.with("report-shape-pages", [("name", name.into()), ("count", made.book.pages.len().into())])
        } else {
            name
        }
    };
    let all = Shape::ALL.map(|it| (words(it), cx.text.with("report-shape-spoken", [("name", words(it).into())])));
    let width = ((ui.available_width() - 4.0) / 2.0).floor();
    let at = Shape::ALL.iter().position(|it| *it == now).unwrap_or(0);
    let to = ui.horizontal(|ui| tabs::answers_ui(ui, cx.theme, &all, (at, width))).inner;
    if let Some(to) = to.map(|it| Shape::ALL[it]).filter(|it| *it != now) {
        out.push(Intent::Edit(Edit::Report(ReportEdit::Shape(to))));
    }
}

/// What it is compared with: a file that one chooses.
pub(super) fn since_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    widgets::labelled(ui, &cx.t("report-since-label"), cx.theme, |ui| {
        ui.horizontal_wrapped(|ui| match state.was() {
            None => {
                if widgets::button(ui, None, &cx.t("report-since-choose")).clicked() {
                    out.push(Intent::Report(ReportWish::Before));
                }
            }
            Some(was) => {
                ui.add(egui::Label::new(&was.name).truncate());
                let name = cx.t("report-since-forget");
                if widgets::icon_button(ui, icons::CLOSE, &name).clicked() {
                    state.forget();
                }
            }
        });
        if let Some(why) = &state.refused {
            let ink = style::color(Ink::Blocker, cx.theme);
            ui.label(egui::RichText::new(&why.title).size(style::SMALL).color(ink));
        }
    });
}
