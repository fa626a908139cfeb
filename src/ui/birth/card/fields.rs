//! The texts of the birth card: the task, how heavy it is, what made it possible, who helped, where it was told.

use egui::{Label, Ui};

use crate::design::birth::{Card, View};
use crate::design::edit::{BirthEdit, CardEdit, CardField, Edit};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{style, widgets};

/// A text, under its name.
fn text_ui(ui: &mut Ui, cx: &Cx, (field, key, rows): (CardField, &str, usize), value: &str, out: &mut Vec<Intent>) {
    let name = cx.t(key);
    let hint = format!("{key}-hint");
    let look = Look { rows, hint: &hint, ..Look::default() };
    widgets::labelled(ui, &name, cx.theme, |ui| {
        fields::text_field(ui, cx, (field, &name), value, look, out, move |typed| {
            Some(Edit::Birth(BirthEdit::Card(CardEdit::Set(field, typed.trim().to_owned()))))
        });
    });
}

/// What it is for and how heavy it is.
pub(super) fn what_ui(ui: &mut Ui, cx: &Cx, card: &Card, out: &mut Vec<Intent>) {
    text_ui(ui, cx, (CardField::Task, "birth-card-task-field", 1), &card.task, out);
    text_ui(ui, cx, (CardField::Weight, "birth-card-weight-field", 1), &card.weight, out);
}

/// What made it possible, by view; who helped; where it was told.
pub(super) fn possible_ui(ui: &mut Ui, cx: &Cx, card: &Card, out: &mut Vec<Intent>) {
    ui.label(style::strong(cx.t("birth-made-possible")).size(style::CARD));
    ui.add(Label::new(style::secondary(cx.t("birth-card-possible-says"), cx.theme).size(style::SMALL)).wrap());
    for view in View::ALL {
        let key = match view {
            View::Project => "birth-card-project-field",
            View::People => "birth-card-people-field",
            View::Organisation => "birth-card-organisation-field",
        };
        text_ui(ui, cx, (CardField::Possible(view), key, 2), card.possible(view), out);
    }
    text_ui(ui, cx, (CardField::Helped, "birth-card-helped-field", 1), &card.helped, out);
    text_ui(ui, cx, (CardField::Source, "birth-card-source-field", 1), &card.source, out);
}
