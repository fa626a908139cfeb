//! An item of the tender's list: why it is there, how far it is, who arranges it and when; or where in the design it stands that
//! it is done.

use egui::accesskit::Role;
use egui::{Align, Key, Label, Layout, Painter, Rect, Sense, Ui, vec2};

use crate::design::birth::{State as Far, Step, TenderItem};
use crate::design::edit::{BirthEdit, Edit, TenderEdit, TenderField};
use crate::picture::tokens::{Ink, Theme};
use crate::ui::birth::segments::DAY;
use crate::ui::birth::tender::state::State;
use crate::ui::birth::tender::way::{self, go, way};
use crate::ui::birth::{marks, segments};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{parts, sought, style, widgets};

/// The width of who arranges it, and of how far it is.
const WHO: f32 = 150.0;
const FAR: f32 = 226.0;
/// The words have at least so much beside the fields; where there is less the fields stand under them.
const WORDS: f32 = 230.0;

fn set(item: TenderItem, field: TenderField) -> Edit {
    Edit::Birth(BirthEdit::Tender(TenderEdit::SetStep(item, field)))
}

/// The row.
pub(super) fn item_ui(ui: &mut Ui, cx: &Cx, item: TenderItem, state: &mut State, out: &mut Vec<Intent>) {
    let step = cx.design().birth.tender.step(item);
    let elsewhere = cx.text.tender_done(item, cx.design());
    let fields = if elsewhere.is_some() { 200.0 } else { FAR + WHO + DAY + 24.0 };
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| match &elsewhere {
        Some(says) => done_ui(ui, cx, item, says, out),
        None => fields_ui(ui, cx, (item, step), out),
    };
    if ui.available_width() - fields < WORDS {
        words_ui(ui, cx, (item, step), state, out);
        ui.horizontal_wrapped(|ui| end(ui, out));
    } else {
        let room = ui.available_width() - fields - 16.0;
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(room);
                words_ui(ui, cx, (item, step), state, out);
            });
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                ui.allocate_ui_with_layout(vec2(fields, 26.0), Layout::left_to_right(Align::Center), |ui| end(ui, out));
            });
        });
    }
}

/// What it is and why it is on the list; what was arranged, once it is unfolded or said.
fn words_ui(ui: &mut Ui, cx: &Cx, (item, step): (TenderItem, Option<&Step>), state: &mut State, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 1.0;
    let word = cx.text.word(item);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(15.0, 24.0), Sense::hover());
        let at = Rect::from_center_size(rect.center(), vec2(15.0, 15.0));
        marks::state(ui.painter(), at, cx.design().tender_state(item), cx.theme);
        let name = cx.text.with("birth-tender-note-open", [("name", (&word).into())]);
        let link = parts::whole_link(ui, style::strong(&word), ui.available_width(), &name);
        sought::field(ui, &word, &link);
        if link.clicked() {
            state.open = (state.open != Some(item)).then_some(item);
        }
        if state.back == Some(item) {
            state.back = None;
            link.request_focus();
        }
    });
    let note = step.map(|it| it.note.as_str()).unwrap_or_default();
    let why = format!("{} {}", cx.text.tender_why(item), cx.text.tender_source(item));
    ui.horizontal_top(|ui| {
        ui.add_space(23.0);
        ui.vertical(|ui| {
            ui.add(Label::new(style::secondary(why, cx.theme).size(style::SMALL)).wrap());
            if state.open == Some(item) {
                let name = cx.text.with("birth-tender-note", [("name", (&word).into())]);
                let look = Look { hint: "birth-tender-note-hint", ..Look::default() };
                let field = fields::text_field(ui, cx, (("note", item), &name), note, look, out, move |typed| {
                    Some(set(item, TenderField::Note(typed.trim().to_owned())))
                });
                // Left by keys, what was typed folds up and the keyboard stays at the row.
                if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Escape) || it.key_pressed(Key::Enter)) {
                    (state.open, state.back) = (None, Some(item));
                    ui.ctx().request_repaint();
                }
            } else if !note.is_empty() {
                ui.add(Label::new(egui::RichText::new(note).size(style::SMALL)).wrap());
            }
            if cx.design().done(item).is_none() {
                way_ui(ui, cx, item, out);
            }
        });
    });
}

/// How far it is, who arranges it, and when.
fn fields_ui(ui: &mut Ui, cx: &Cx, (item, step): (TenderItem, Option<&Step>), out: &mut Vec<Intent>) {
    let word = cx.text.word(item);
    let answers = Far::ALL.map(|it| (it, parts::capital(&cx.text.word(it))));
    let paint = |painter: &Painter, at: Rect, it: Far, theme: Theme| marks::state(painter, at, it, theme);
    let now = step.map(|it| it.state).unwrap_or_default();
    let answered = segments::segments(ui, cx.theme, &word, Some(now), &answers, &paint);
    // One of the three it always is: there is nothing to take back.
    if let Some(Some(to)) = answered.to {
        out.push(Intent::Edit(set(item, TenderField::State(to))));
    }
    let name = cx.text.with("birth-tender-who", [("name", (&word).into())]);
    let who = step.map(|it| it.who.as_str()).unwrap_or_default();
    let look = Look { width: Some(WHO), hint: "birth-tender-who-hint", elide: true, ..Look::default() };
    fields::text_field(ui, cx, (("who", item), &name), who, look, out, move |typed| {
        Some(set(item, TenderField::Who(typed.trim().to_owned())))
    });
    let name = cx.text.with("birth-tender-when", [("name", (&word).into())]);
    let day = (step.and_then(|it| it.on), DAY, "birth-date-hint");
    date_field(ui, cx, (("when", item), &name), day, out, move |on| set(item, TenderField::On(on)));
}

/// Where it stands that it is done, and the way to it.
fn done_ui(ui: &mut Ui, cx: &Cx, item: TenderItem, says: &str, out: &mut Vec<Intent>) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        let done = parts::capital(&cx.text.word(Far::Done));
        let words = style::strong(&done).size(style::SMALL).color(style::color(Ink::Alliance, cx.theme));
        let shown = ui.label(words);
        style::name(&shown, Role::Label, &format!("{}: {done}, {says}", cx.text.word(item)));
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
        way_ui(ui, cx, item, out);
    });
}

/// The way to where it stands, where that is elsewhere.
fn way_ui(ui: &mut Ui, cx: &Cx, item: TenderItem, out: &mut Vec<Intent>) {
    let Some(to) = way(item) else { return };
    let words = way::name(cx, to, cx.design().done(item).is_some());
    let name = format!("{}: {words}", cx.text.word(item));
    if parts::link(ui, style::secondary(words, cx.theme).size(style::SMALL), ui.available_width(), &name).clicked() {
        go(ui.ctx(), cx, to, out);
    }
}

/// A line between two items.
pub(super) fn between(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.separator();
}

/// The heading of the list, with what its columns are.
pub(super) fn head_ui(ui: &mut Ui, cx: &Cx) {
    let counted = [("done", cx.design().tender_done().into()), ("all", TenderItem::ALL.len().into())];
    widgets::labelled(ui, &cx.text.with("birth-tender-says", counted), cx.theme, |_| {});
}
