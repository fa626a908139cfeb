//! What stands out, as questions: each opens its paradox and cards. And the conditions themselves, for who comes for one.

use egui::accesskit::Role;
use egui::{Button, Label, Ui};

use crate::design::collaboration::{Condition, Voice};
use crate::picture::tokens::Ink;
use crate::rules::{Arg, Group, Signal};
use crate::ui::collaboration::course::heading;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The condition that a signal is about.
pub(super) fn condition_of(signal: &Signal) -> Option<Condition> {
    signal.finding.args.iter().find_map(|(name, it)| match it {
        Arg::Key(key) if *name == "condition" => Condition::ALL.into_iter().find(|it| it.key() == key),
        _ => None,
    })
}

/// The questions, and the conditions. Returns the condition that was chosen.
pub(super) fn standing_ui(ui: &mut Ui, cx: &Cx, now: Condition) -> Option<Condition> {
    let mut chosen = None;
    ui.spacing_mut().item_spacing.y = 6.0;
    heading(ui, cx.t("together-standing"));
    let asks = |it: &&Signal| it.rule.group == Group::Collaboration && it.finding.question;
    let all: Vec<&Signal> = cx.session.insight().signals.iter().filter(asks).collect();
    if all.is_empty() {
        ui.add(Label::new(style::secondary(cx.t("together-standing-none"), cx.theme)).wrap());
    }
    for signal in all {
        let Some(condition) = condition_of(signal) else { continue };
        let words = cx.text.signal(signal);
        if row_ui(ui, cx, (&words.title, condition == now)) {
            chosen = Some(condition);
        }
    }
    vessels_ui(ui, cx);
    ui.add_space(4.0);
    ui.add(Label::new(style::secondary(cx.t("together-conditions"), cx.theme).size(style::SMALL)).wrap());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for condition in Condition::ALL {
            let (name, here) = (cx.t(condition.key()), condition == now);
            let button = ui.add(Button::selectable(here, &name));
            button.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, here, &name));
            if button.clicked() {
                chosen = Some(condition);
            }
        }
    });
    chosen
}

/// Which conditions moved against each other, said carefully.
fn vessels_ui(ui: &mut Ui, cx: &Cx) {
    let all = &cx.design().collaboration;
    let said: Vec<String> = Voice::ALL
        .into_iter()
        .filter_map(|it| all.vessels(it).into_iter().next())
        .map(|it| cx.text.vessels(&it, all))
        .collect();
    if said.is_empty() {
        return;
    }
    ui.add_space(4.0);
    heading(ui, cx.t("together-vessels"));
    for it in said {
        ui.add(Label::new(it).wrap());
    }
    let care = style::secondary(cx.text.vessels_care(), cx.theme).size(style::SMALL);
    ui.add(Label::new(care).wrap());
}

/// A question. Returns whether it was clicked.
fn row_ui(ui: &mut Ui, cx: &Cx, (words, here): (&str, bool)) -> bool {
    let color = |ink| style::color(ink, cx.theme);
    let (fill, line) = if here { (Ink::FocusFill, Ink::Focus) } else { (Ink::Panel, Ink::Line) };
    let button =
        Button::new(style::strong(words)).fill(color(fill)).wrap().min_size(egui::vec2(ui.available_width(), 0.0));
    let button = ui.add(button.stroke(egui::Stroke::new(1.0, color(line))));
    style::name(&button, Role::Button, words);
    if button.has_focus() {
        widgets::focus_ring(ui, button.rect, cx.theme);
    }
    button.clicked()
}
