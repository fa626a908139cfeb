//! What the team took over from the practice cards, where it belongs: with the team, or with the principles.

use egui::{Label, Ui};

use crate::design::steering::Adopted;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{sought, style, widgets};
use crate::ui::section::Section;

/// The card; nothing where nothing was taken over.
pub(crate) fn adopted_ui(ui: &mut Ui, cx: &Cx, of_principles: bool, out: &mut Vec<Intent>) {
    let here = |it: &&Adopted| it.of.is_of_principles() == of_principles;
    let all: Vec<&Adopted> = cx.design().steering.adopted.iter().filter(here).collect();
    if all.is_empty() {
        return;
    }
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("steering-adopted")).size(style::CARD));
        for it in all {
            let word = cx.text.word(it.of);
            let words = if it.how.is_empty() { word } else { format!("{word}: {}", it.how) };
            ui.add(Label::new(words).wrap());
        }
        if widgets::button(ui, None, &cx.t("steering-adopted-go")).clicked() {
            sought::seek(ui.ctx(), &cx.t("steering-butterflies"));
            out.push(Intent::Go(Section::Phases));
        }
    });
    ui.add_space(6.0);
}
