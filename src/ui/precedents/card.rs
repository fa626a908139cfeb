//! The card of the one that is chosen: what, who, when, from whom and to whom, what it teaches, where sources differ.

use egui::{Align, CornerRadius, Frame, Label, Layout, Link, Margin, Ui, vec2};

use crate::design::form::Side;
use crate::picture::tokens::Ink;
use crate::rules::precedents::{Kind, Precedent, Tie};
use crate::text::precedents::Told;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};
use crate::ui::precedents::line::id_of;
use crate::ui::precedents::state::State;

/// The width of the labels.
const LABEL: f32 = 82.0;

/// That this is an example, and the way back to the signals.
pub(super) fn head_ui(ui: &mut Ui, cx: &Cx, state: &mut State) {
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("precedent-card")).size(style::CARD));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let count = cx.listed().count();
            let words = cx.text.with("precedent-card-signals", [("count", count.into())]);
            if ui.add(egui::Button::new(style::secondary(words, cx.theme)).frame_when_inactive(false)).clicked() {
                state.signals = true;
            }
        });
    });
    ui.add_space(4.0);
}

/// The card itself.
pub(super) fn card_ui(ui: &mut Ui, cx: &Cx, (it, state): (&'static Precedent, &mut State), out: &mut Vec<Intent>) {
    ui.add(Label::new(style::strong(cx.text.precedent_told(it, Told::Name)).size(style::SECTION)).wrap());
    let years = it.years().map(|_| format!(" · {}", cx.text.precedent_years(it))).unwrap_or_default();
    let form = format!("{}{years}", cx.text.precedent_told(it, Told::Form));
    ui.add(Label::new(style::secondary(form, cx.theme)).wrap());
    ui.add_space(6.0);
    buttons_ui(ui, cx, (it, state), out);
    ui.add_space(6.0);
    row_ui(ui, cx, "precedent-what", |ui| words_ui(ui, cx.text.precedent_told(it, Told::What)));
    row_ui(ui, cx, "precedent-partners", |ui| partners_ui(ui, cx, it));
    if !it.facts.is_empty() {
        row_ui(ui, cx, "precedent-facts", |ui| {
            for fact in it.facts {
                let (when, what) = cx.text.precedent_fact(it, fact);
                words_ui(ui, format!("{when} {what}"));
            }
        });
    }
    ties_ui(ui, cx, (it, state));
    ui.add_space(2.0);
    told_ui(ui, cx, "precedent-lesson", &cx.text.precedent_told(it, Told::Lesson), (Ink::Ink, Ink::AllianceFill));
    if it.differs {
        ui.add_space(8.0);
        let says = cx.text.precedent_told(it, Told::Differs);
        told_ui(ui, cx, "precedent-differs", &says, (Ink::Warning, Ink::WarningFill));
    }
    ui.add_space(8.0);
    row_ui(ui, cx, "precedent-source", |ui| words_ui(ui, cx.text.precedent_sources(it)));
}

/// Opening and comparing, or why neither is possible.
fn buttons_ui(ui: &mut Ui, cx: &Cx, (it, state): (&'static Precedent, &mut State), out: &mut Vec<Intent>) {
    let Some(key) = it.opens else {
        let why = if it.kind == Kind::Refused { "precedent-refused" } else { "precedent-opens-not" };
        ui.add(Label::new(style::secondary(cx.t(why), cx.theme).size(style::SMALL)).wrap());
        return;
    };
    ui.horizontal_wrapped(|ui| {
        let open = widgets::primary_button(ui, &cx.t("precedent-open"), cx.theme);
        if open.on_hover_text(cx.t("precedent-open-tip")).clicked() {
            out.push(Intent::Example(key));
        }
        let words = if state.compares() { "precedent-compare-close" } else { "precedent-compare" };
        if widgets::button(ui, None, &cx.t(words)).clicked() {
            state.turn_compare();
        }
    });
}

/// A label and what belongs to it, above a thin line.
fn row_ui(ui: &mut Ui, cx: &Cx, key: &str, add: impl FnOnce(&mut Ui)) {
    ui.separator();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        let size = vec2(LABEL, 0.0);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_width(LABEL);
            ui.add(Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
        });
        ui.vertical(add);
    });
}

fn words_ui(ui: &mut Ui, words: String) {
    widgets::selectable(ui, egui::RichText::new(words));
}

/// The sides with their marks; else who took part.
fn partners_ui(ui: &mut Ui, cx: &Cx, it: &Precedent) {
    let sides: &[Option<Side>] = if it.sides { &[Some(Side::Client), Some(Side::Contractor)] } else { &[None] };
    for (side, words) in sides.iter().zip(cx.text.precedent_partners(it)) {
        let Some(side) = side else {
            words_ui(ui, words);
            continue;
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            widgets::side_mark(ui, *side, false, cx.theme);
            ui.vertical(|ui| words_ui(ui, words));
        });
    }
}

/// From whom it learned and to whom it passed on, each to go to.
fn ties_ui(ui: &mut Ui, cx: &Cx, (it, state): (&'static Precedent, &mut State)) {
    let from: Vec<_> = it.learned_from().collect();
    let to: Vec<_> = it.passed_on_to().collect();
    let of = |all: &[(&'static Precedent, Tie)], tie| all.iter().filter(|it| it.1 == tie).map(|it| it.0).collect();
    let rows: [(&str, Vec<&'static Precedent>); 4] = [
        ("precedent-from", of(&from, Tie::Learned)),
        ("precedent-like", of(&from, Tie::Resembles)),
        ("precedent-to", of(&to, Tie::Learned)),
        ("precedent-liked-by", of(&to, Tie::Resembles)),
    ];
    for (key, all) in rows.into_iter().filter(|it| !it.1.is_empty()) {
        row_ui(ui, cx, key, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                let count = all.len();
                for (nth, other) in all.into_iter().enumerate() {
                    let link = ui.add(Link::new(cx.text.precedent(other)));
                    if nth + 1 < count {
                        ui.label(", ");
                    }
                    if link.clicked() {
                        state.choose(other);
                        ui.memory_mut(|it| it.request_focus(id_of(other)));
                    }
                }
            });
        });
    }
}

/// A coloured card with a heading.
fn told_ui(ui: &mut Ui, cx: &Cx, key: &str, says: &str, (ink, ground): (Ink, Ink)) {
    let frame = Frame::new().fill(style::color(ground, cx.theme)).corner_radius(CornerRadius::same(8));
    frame.inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        let sign = if ground == Ink::WarningFill { "≠ " } else { "" };
        ui.label(style::strong(format!("{sign}{}", cx.t(key))).color(style::color(ink, cx.theme)));
        widgets::selectable(ui, egui::RichText::new(says));
    });
}
