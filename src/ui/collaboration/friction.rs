//! The conversation under pressure: ask, do not dig in. A short guide with its questions (NdA De werking; ES 4.1).

use egui::{Label, RichText, Ui};

use crate::picture::tokens::Ink;
use crate::ui::collaboration::tab::Tab;
use crate::ui::collaboration::wish::Wish;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{sought, style, widgets};
use crate::ui::section::Section;

/// The guide.
pub(super) fn friction_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) -> Option<Wish> {
    let mut wish = None;
    let title = ui.add(Label::new(style::strong(cx.t("rubs-says")).size(style::CARD)).wrap());
    sought::field(ui, &cx.t("rubs-title"), &title);
    ui.add_space(6.0);
    let steps = cx.text.rubs();
    let cards = steps.iter().enumerate().map(|(nth, it)| Card::white(nth, &it.title, cx.theme)).collect();
    parts::cards(ui, cx.theme, ("rubs", 260.0, 3), cards, |ui, nth| {
        let Some(step) = steps.get(nth) else { return };
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Label::new(style::strong(format!("{}. {}", nth + 1, step.title))).wrap());
        ui.add(Label::new(style::secondary(&step.says, cx.theme)).wrap());
        ui.add(Label::new(RichText::new(&step.ask).color(style::color(Ink::Focus, cx.theme))).wrap());
        ui.add(Label::new(style::secondary(&step.source, cx.theme).size(style::SMALL)).wrap());
    });
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        let ways = [
            ("friction-to-risks", Section::Risks),
            ("friction-to-principles", Section::Principles),
            ("friction-to-ladder", Section::Bovenkant),
        ];
        for (key, to) in ways {
            if widgets::button(ui, None, &cx.t(key)).clicked() {
                out.push(Intent::Go(to));
            }
        }
        if widgets::button(ui, None, &cx.t("together-to-course")).clicked() {
            wish = Some(Wish::Turn(Tab::Course));
        }
    });
    wish
}
