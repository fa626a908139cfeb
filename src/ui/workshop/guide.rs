//! The facilitator's page: the aim, how it is led, what is asked afterwards, where risks lie best and why; to print too.

use egui::{Label, Ui};

use crate::picture::Which;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// The page.
pub(super) fn guide_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    // What is to be found stays covered until it is revealed, on this page too.
    let key = !cx.design().workshop.runs();
    let page = cx.text.guide(cx.design(), key);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        if widgets::button(ui, Some(icons::SAVE), &cx.t("workshop-guide-save")).clicked() {
            out.push(Intent::Export(Which::Workshop));
        }
        if !key {
            ui.add(Label::new(style::secondary(cx.t("workshop-guide-covered"), cx.theme)).wrap());
        }
        for (heading, lines) in page {
            ui.add_space(6.0);
            ui.label(style::strong(heading).size(style::CARD));
            for line in lines {
                ui.add(Label::new(line).wrap());
            }
        }
    });
}
