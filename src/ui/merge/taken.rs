//! What merges by itself, since the two sides do not touch the same: in words, with who made it. A click on a line makes it
//! a choice: as it merged, or as it was.

use egui::accesskit::Role;
use egui::{Align, Button, Label, Layout, RichText, Sense, Ui};

use crate::app::prepared::{Line, Prepared};
use crate::app::sources::Source;
use crate::compare::{Choice, Choices, Who};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The list.
pub(super) fn taken_ui(
    ui: &mut Ui,
    cx: &Cx,
    (prepared, theirs): (&Prepared, &Source),
    (choices, open): (&mut Choices, &mut Option<(usize, usize)>),
) {
    if prepared.base.is_none() {
        return;
    }
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(style::strong(cx.t("merge-itself")).size(style::CARD));
        let words = cx.text.with("merge-itself-says", [("count", prepared.count_taken(choices).into())]);
        ui.label(style::secondary(words, cx.theme));
    });
    if prepared.taken.is_empty() {
        return;
    }
    let theirs = theirs.name(cx.text);
    widgets::card(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        for (part, (section, lines)) in prepared.taken.iter().enumerate() {
            ui.label(style::strong(cx.text.difference_section(section)));
            for (nth, line) in lines.iter().enumerate() {
                let who = match line.who {
                    Who::A => cx.t("merge-by-ours"),
                    Who::B => theirs.clone(),
                    Who::Both => cx.t("merge-by-both"),
                    Who::Each => cx.t("merge-by-each"),
                };
                ui.push_id((part, nth), |ui| {
                    if line_ui(ui, cx, (line, &who), line.is_undone(choices)) {
                        *open = if *open == Some((part, nth)) { None } else { Some((part, nth)) };
                    }
                    if *open == Some((part, nth)) {
                        choose_ui(ui, cx, line, choices);
                    }
                });
            }
            ui.add_space(6.0);
        }
    });
}

/// A line. Returns whether it was clicked.
fn line_ui(ui: &mut Ui, cx: &Cx, (line, who): (&Line, &str), undone: bool) -> bool {
    let mut clicked = false;
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let who = if undone { cx.t("merge-undone") } else { who.to_owned() };
        ui.label(style::secondary(who, cx.theme).size(style::SMALL));
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            let mut words = RichText::new(&line.words).size(style::SMALL + 1.0);
            if undone {
                words = words.strikethrough().color(style::color(Ink::Ink2, cx.theme));
            }
            let row = ui.add(Label::new(words).wrap().sense(Sense::click()));
            style::name(&row, Role::Button, &cx.text.with("merge-line", [("words", (&line.words).into())]));
            if row.has_focus() {
                widgets::focus_ring(ui, row.rect.expand(2.0), cx.theme);
            }
            clicked =
                row.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(cx.t("merge-line-tip")).clicked();
        });
    });
    clicked
}

/// The choice that a line becomes.
fn choose_ui(ui: &mut Ui, cx: &Cx, line: &Line, choices: &mut Choices) {
    ui.horizontal_wrapped(|ui| {
        let undone = line.is_undone(choices);
        for (is, key) in [(false, "merge-take"), (true, "merge-leave")] {
            let words = cx.t(key);
            let button = ui.add(Button::selectable(undone == is, &words));
            style::name(
                &button,
                Role::RadioButton,
                &cx.text.with(&format!("{key}-of"), [("words", (&line.words).into())]),
            );
            if !button.clicked() {
                continue;
            }
            for unit in &line.units {
                if is {
                    choices.insert(unit.clone(), Choice::Base);
                } else {
                    choices.remove(unit);
                }
            }
        }
    });
}
