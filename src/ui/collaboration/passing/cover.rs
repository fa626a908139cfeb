//! Between two people: the form is in, nothing of it is seen, and the laptop goes on. And the question before what lies is
//! left.

use egui::{Align, Button, Key, Layout, Modifiers, RichText, Ui, vec2};

use crate::design::collaboration::KeyMoment;
use crate::picture::tokens::Ink;
use crate::ui::collaboration::passing::chosen::Chosen;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, style, widgets};

/// How wide the words are at most.
const WORDS: f32 = 660.0;

/// In the middle of a white card that fills the window.
fn in_the_middle<R>(ui: &mut Ui, cx: &Cx, high: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_min_size(ui.available_size());
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space(((ui.available_height() - high) / 2.0).max(0.0));
            add(ui)
        })
        .inner
    })
}

/// A heading and what it says.
fn words_ui(ui: &mut Ui, cx: &Cx, title: &str, says: &str) {
    ui.label(style::strong(title).size(style::HERO));
    ui.add_space(4.0);
    ui.scope(|ui| {
        ui.set_max_width(WORDS.min(ui.available_width()));
        ui.add(egui::Label::new(style::secondary(says, cx.theme).size(style::CARD)).wrap());
    });
    ui.add_space(24.0);
}

/// Two large buttons beside each other, the first the one that is wanted. Returns which was pressed.
fn two_ui(ui: &mut Ui, cx: &Cx, names: [&str; 2], fresh: bool) -> Option<usize> {
    let mut pressed = None;
    let size = vec2(230.0_f32.min((ui.available_width() - 20.0) / 2.0), 46.0);
    let all = size.x * 2.0 + 12.0;
    ui.allocate_ui_with_layout(vec2(all, size.y), Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let words = style::strong(names[0]).size(style::CARD).color(style::color(Ink::Panel, cx.theme));
        let first = ui.add(Button::new(words).fill(style::color(Ink::Ink, cx.theme)).min_size(size));
        style::name(&first, egui::accesskit::Role::Button, names[0]);
        if fresh {
            first.request_focus();
        }
        let second = ui.add(Button::new(RichText::new(names[1]).size(style::CARD)).min_size(size));
        style::name(&second, egui::accesskit::Role::Button, names[1]);
        pressed = [first, second].iter().position(egui::Response::clicked);
    });
    pressed
}

/// A form was handed in.
pub(super) fn cover_ui(ui: &mut Ui, cx: &Cx, moment: &KeyMoment, stop: bool) -> Option<Chosen> {
    let escape = ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape));
    let mut chosen = (stop || escape).then_some(Chosen::Last);
    let count = [("count", moment.forms.len().into())];
    in_the_middle(ui, cx, 260.0, |ui| {
        ui.label(icons::CHECK.rich_text().size(40.0).color(style::color(Ink::Alliance, cx.theme)));
        ui.add_space(6.0);
        words_ui(ui, cx, &cx.t("passing-in"), &cx.t("passing-in-says"));
        let names = [cx.t("passing-next"), cx.t("passing-last")];
        match two_ui(ui, cx, [&names[0], &names[1]], false) {
            Some(0) => chosen = Some(Chosen::Next),
            Some(_) => chosen = Some(Chosen::Last),
            None => {}
        }
        ui.add_space(24.0);
        let again = cx.text.with("passing-again", count);
        let link = ui.add(Button::new(style::secondary(&again, cx.theme).underline()).frame(false));
        style::name(&link, egui::accesskit::Role::Button, &again);
        if link.clicked() {
            chosen = Some(Chosen::Again);
        }
    });
    let focused = ui.memory(|it| it.focused().is_some());
    if chosen.is_none() && !focused && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Enter)) {
        chosen = Some(Chosen::Next);
    }
    chosen
}

/// Whether to leave what lies.
pub(super) fn asks_ui(ui: &mut Ui, cx: &Cx) -> Option<Chosen> {
    let names = [cx.t("passing-stay"), cx.t("passing-leave")];
    let pressed = in_the_middle(ui, cx, 200.0, |ui| {
        words_ui(ui, cx, &cx.t("passing-asks"), &cx.t("passing-asks-says"));
        two_ui(ui, cx, [&names[0], &names[1]], false)
    });
    match pressed {
        Some(0) => Some(Chosen::Stay),
        Some(_) => Some(Chosen::Leave),
        None => None,
    }
}
