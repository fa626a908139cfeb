//! One moment, seen large: its spider, and the table that says the same. ← and → walk the moments.

use egui::{Grid, Key, Label, Modifiers, Sense, Ui, vec2};

use crate::design::collaboration::{Condition, Voice};
use crate::design::id::KeyMomentId;
use crate::picture::Which;
use crate::picture::tokens::Ink;
use crate::ui::collaboration::course::figures::{Figures, Seen};
use crate::ui::collaboration::course::spider;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// The most that the spider takes.
const SPIDER: f32 = 380.0;

/// The moment. Returns which one is seen next; none: all, small.
pub(super) fn large_ui(
    ui: &mut Ui,
    cx: &Cx,
    (figures, id): (&Figures, KeyMomentId),
    out: &mut Vec<Intent>,
) -> Option<KeyMomentId> {
    let all = &figures.moments;
    let at = all.iter().position(|it| it.id == id)?;
    let moment = &all[at];
    let mut next = Some(id);
    let go = |by: isize| all.get(at.saturating_add_signed(by)).map_or(id, |it| it.id);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let back = widgets::button(ui, None, &cx.t("together-back"));
            if back.clicked() {
                next = None;
            }
            let can = [at > 0, at + 1 < all.len()];
            for ((icon, key), (by, can)) in [(icons::BEFORE, "together-previous"), (icons::AFTER, "together-next")]
                .into_iter()
                .zip([(-1, can[0]), (1, can[1])])
            {
                let button = ui.add_enabled_ui(can, |ui| widgets::icon_button(ui, icon, &cx.t(key))).inner;
                if button.clicked() {
                    next = Some(go(by));
                }
            }
            ui.label(style::strong(&moment.name).size(style::CARD));
            ui.label(style::secondary(&moment.when, cx.theme));
            if widgets::button(ui, None, &cx.t("praatplaat-save-picture")).clicked() {
                out.push(Intent::Export(Which::Spider(id)));
            }
        });
        if !ui.ctx().text_edit_focused() && !egui::Popup::is_any_open(ui.ctx()) {
            let pressed = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
            if pressed(Key::ArrowLeft) {
                next = Some(go(-1));
            }
            if pressed(Key::ArrowRight) {
                next = Some(go(1));
            }
        }
        let wide = ui.available_width() > 640.0;
        let size = SPIDER.min(ui.available_width() * if wide { 0.55 } else { 1.0 });
        ui.horizontal_top(|ui| {
            let (rect, response) = ui.allocate_exact_size(vec2(size, size * 0.86), Sense::hover());
            style::name(&response, egui::accesskit::Role::Image, &moment.told);
            spider::plot_ui(ui, cx, rect, (moment, figures.ring, true));
            if wide {
                ui.add_space(16.0);
                ui.vertical(|ui| beside_ui(ui, cx, moment));
            }
        });
        if !wide {
            beside_ui(ui, cx, moment);
        }
    });
    next
}

/// The story, and the table.
fn beside_ui(ui: &mut Ui, cx: &Cx, moment: &Seen) {
    let language = cx.text.language();
    if !moment.story.is_empty() {
        ui.add(Label::new(&moment.story).wrap());
        ui.add_space(6.0);
    }
    Grid::new("table of a moment").num_columns(4).spacing(vec2(18.0, 6.0)).show(ui, |ui| {
        ui.label("");
        for voice in Voice::ALL {
            let values = [("voice", cx.text.voice_many(voice).into()), ("count", moment.forms(voice).into())];
            ui.label(style::secondary(cx.text.with("together-head", values), cx.theme).size(style::SMALL));
        }
        ui.label(style::secondary(cx.t("together-difference"), cx.theme).size(style::SMALL));
        ui.end_row();
        for (condition, difference) in Condition::ALL.into_iter().zip(moment.differences) {
            ui.label(cx.t(condition.key()));
            for voice in Voice::ALL {
                let mean = moment.group(voice).map(|it| language.one_decimal(it.tally.mean(condition)));
                let words = mean.unwrap_or_else(|| "–".to_owned());
                ui.label(style::strong(words).color(style::color(spider::ink(voice), cx.theme)));
            }
            let differs = difference.map(|it| language.one_decimal(it));
            ui.label(style::secondary(differs.unwrap_or_else(|| "–".to_owned()), cx.theme));
            ui.end_row();
        }
    });
    ui.add_space(6.0);
    ui.add(Label::new(&moment.says).wrap());
    if moment.not_ten > 0 {
        let says = cx.text.with("together-not-ten", [("count", moment.not_ten.into())]);
        ui.add(Label::new(egui::RichText::new(says).color(style::color(Ink::Blocker, cx.theme))).wrap());
    }
}
