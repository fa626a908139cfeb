//! The characteristics against six forms: what each argues for, how it is here, and why. There is no sum.

use std::sync::Arc;

use egui::{
    Align, EventFilter, FocusDirection, Galley, Key, Layout, Modifiers, Rect, Response, Sense, Ui, UiBuilder, pos2,
    vec2,
};

use crate::design::birth::{Cause, Characteristic, ContractForm, Level};
use crate::design::edit::{BirthEdit, Edit};
use crate::picture::tokens::Ink;
use crate::ui::birth::acting;
use crate::ui::birth::form::mark::mark_ui;
use crate::ui::birth::form::state::State;
use crate::ui::birth::segments::galley;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{parts, rule, style, widgets};

/// The most of the width that names with what is here take.
const NAME: f32 = 0.27;
/// The least width of a form's marks, and of the reasons; where these do not fit they stand under the marks.
const FORM: f32 = 40.0;
const WHY: f32 = 150.0;
/// The least height of a row.
const ROW: f32 = 54.0;
/// The room for the arrow behind a value.
const ARROW: f32 = 28.0;
/// The room in a cell.
const PAD: f32 = 12.0;

/// Where the columns lie, from the left of the table.
struct Columns {
    name: f32,
    forms: [f32; 6],
    /// The width of the reasons; none: they stand under the marks.
    why: Option<f32>,
    width: f32,
}

/// The longest word of a heading decides how wide its column is.
fn widest(ui: &Ui, words: &str) -> f32 {
    let word = |it: &str| galley(ui, style::strong(it).size(style::SMALL)).size().x;
    words.split_whitespace().map(word).fold(FORM, f32::max).ceil() + 10.0
}

impl Columns {
    fn of(ui: &Ui, cx: &Cx, width: f32) -> Self {
        let named = |it: Characteristic| {
            let value = cx.text.characteristic(it, &cx.design().birth).value;
            let value = galley(ui, egui::RichText::new(value).size(style::SMALL)).size().x + ARROW;
            galley(ui, style::strong(cx.text.word(it))).size().x.max(value)
        };
        let name = (Characteristic::ALL.into_iter().map(named).fold(0.0, f32::max) + PAD + 10.0).min(width * NAME);
        let forms = ContractForm::ALL.map(|it| widest(ui, &cx.text.word(it)));
        let left = width - name - forms.iter().sum::<f32>() - PAD;
        let why = (left >= WHY).then_some(left);
        Self { name, forms, why, width }
    }

    /// The sides of a form's column.
    fn sides(&self, nth: usize) -> (f32, f32) {
        let left = self.name + self.forms[..nth].iter().sum::<f32>();
        (left, left + self.forms[nth])
    }

    fn forms_end(&self) -> f32 {
        self.name + self.forms.iter().sum::<f32>()
    }
}

/// The table.
pub(super) fn table_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let columns = Columns::of(ui, cx, ui.available_width());
    head_ui(ui, cx, &columns);
    for of in Characteristic::ALL {
        row_ui(ui, cx, &columns, of, state, out);
        if state.open == Some(of) {
            open_ui(ui, cx, of, state, out);
        }
    }
}

/// Words in the middle of a column, a line for each that does not fit.
fn head_ui(ui: &mut Ui, cx: &Cx, columns: &Columns) {
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width, 44.0), Sense::hover());
    let secondary = |words: String| galley(ui, style::secondary(words, cx.theme).size(style::SMALL));
    let ink = style::color(Ink::Ink2, cx.theme);
    let put = |words: Arc<Galley>, x: f32| {
        ui.painter().galley(pos2(rect.left() + x, rect.center().y - words.size().y / 2.0), words, ink);
    };
    put(secondary(cx.t("birth-form-traits")), PAD);
    if columns.why.is_some() {
        put(secondary(cx.t("birth-form-why")), columns.forms_end() + PAD);
    }
    for (nth, form) in ContractForm::ALL.into_iter().enumerate() {
        let (left, right) = columns.sides(nth);
        let cell = Rect::from_min_max(pos2(rect.left() + left, rect.top()), pos2(rect.left() + right, rect.bottom()));
        let mut job = egui::text::LayoutJob::default();
        let words = style::strong(cx.text.word(form)).size(style::SMALL);
        words.append_to(&mut job, ui.style(), egui::FontSelection::Default, Align::Center);
        (job.wrap.max_width, job.halign) = (cell.width(), Align::Center);
        let words = ui.painter().layout_job(job);
        let at = pos2(cell.center().x, cell.center().y - words.size().y / 2.0);
        ui.painter().galley(at, words, style::color(Ink::Ink, cx.theme));
    }
}

fn row_ui(ui: &mut Ui, cx: &Cx, columns: &Columns, of: Characteristic, state: &mut State, out: &mut Vec<Intent>) {
    let said = cx.text.characteristic(of, &cx.design().birth);
    let why_width = columns.why.unwrap_or(columns.width - columns.name) - PAD;
    let made = cx.design().birth.action_of(Cause::Characteristic(of)).map(|it| acting::agreed(cx, it));
    let why = why_words(ui, cx, (&said.why, &said.source, made.as_deref()), why_width);
    let under = if columns.why.is_none() { why.size().y + 6.0 } else { 0.0 };
    let height = (why.size().y + 14.0).max(ROW).max(if under > 0.0 { 40.0 + under } else { 0.0 });
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width, height.ceil()), Sense::hover());
    rule::above(ui, rect.left() + PAD..=rect.right() - PAD, rect.top(), cx.theme);
    let part = |left: f32, right: f32| {
        Rect::from_min_max(pos2(rect.left() + left, rect.top()), pos2(rect.left() + right, rect.bottom()))
    };
    let names = part(PAD, columns.name - 6.0).shrink2(vec2(0.0, 2.0));
    let build = UiBuilder::new().max_rect(names).id_salt(of).layout(Layout::top_down(Align::Min));
    // A child of its own: the next row comes under this one, however high its words are.
    name_ui(&mut ui.new_child(build), cx, (of, &said.value), state, out);
    keys(ui, of, state);
    let mut group: Vec<Response> = Vec::with_capacity(6);
    for (nth, form) in ContractForm::ALL.into_iter().enumerate() {
        let (left, right) = columns.sides(nth);
        let mut cell = part(left, right);
        if under > 0.0 {
            cell.set_height(40.0);
        }
        group.push(mark_ui(ui, cx, cell, (of, form, nth == state.column), out));
    }
    if let Some(nth) = group.iter().position(Response::clicked) {
        state.column = nth;
        group[nth].request_focus();
    }
    let (x, y) = match columns.why {
        Some(_) => (columns.forms_end() + PAD, rect.center().y - why.size().y / 2.0),
        None => (columns.name, rect.bottom() - under),
    };
    let place = Rect::from_min_size(pos2(rect.left() + x, y), why.size());
    let shown = ui.interact(place, ui.make_persistent_id(("why", of)), Sense::hover());
    let says: Vec<&str> = [said.why.as_str(), said.source.as_str()].into_iter().chain(made.as_deref()).collect();
    style::name(&shown, egui::accesskit::Role::Label, &says.join(" "));
    ui.painter().galley(place.min, why, style::color(Ink::Ink, cx.theme));
}

/// Why it argues as it does, with where that comes from, and the action that was made of it.
fn why_words(ui: &Ui, cx: &Cx, (why, source, made): (&str, &str, Option<&str>), width: f32) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::default();
    let mut add = |words: egui::RichText| {
        words.size(style::SMALL).append_to(&mut job, ui.style(), egui::FontSelection::Default, Align::Min);
    };
    if why.is_empty() {
        add(style::secondary(cx.t("birth-form-why-open"), cx.theme));
    } else {
        add(egui::RichText::new(format!("{why} ")));
        add(style::secondary(source, cx.theme));
    }
    if let Some(made) = made {
        add(style::strong(format!("\n{made}")));
    }
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}

/// What it is called, and how much of it there is here.
fn name_ui(ui: &mut Ui, cx: &Cx, (of, value): (Characteristic, &str), state: &mut State, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let word = cx.text.word(of);
    let name = cx.text.with("birth-form-note-open", [("name", (&word).into())]);
    let link = parts::link(ui, style::strong(&word), ui.available_width(), &name);
    if link.clicked() {
        state.open = (state.open != Some(of)).then_some(of);
    }
    if state.back == Some(of) {
        state.back = None;
        link.request_focus();
    }
    let open = cx.t("birth-level-open");
    let now = cx.design().birth.level(of);
    let levels = Level::ALL.map(|it| (Some(it), cx.text.level(of, it)));
    let options = levels.into_iter().chain([(None, open.clone())]);
    let shown = if value.is_empty() { &open } else { value };
    // A value reads as words with an arrow, not as one field among ten.
    ui.spacing_mut().button_padding = vec2(0.0, 2.0);
    ui.spacing_mut().interact_size.y = 24.0;
    ui.style_mut().override_text_style = Some(egui::TextStyle::Small);
    let quiet = &mut ui.visuals_mut().widgets.inactive;
    (quiet.weak_bg_fill, quiet.bg_stroke) = (egui::Color32::TRANSPARENT, egui::Stroke::NONE);
    let width = ui.available_width() - 4.0;
    if let Some(to) = widgets::pick(ui, ("level", &word), shown, Some(now), options, Some(width)) {
        out.push(Intent::Edit(Edit::Birth(BirthEdit::SetLevel(of, to))));
    }
}

/// What a row says in the team's own words, and its own marks back to the makers'.
fn open_ui(ui: &mut Ui, cx: &Cx, of: Characteristic, state: &mut State, out: &mut Vec<Intent>) {
    let feature = cx.design().birth.feature(of);
    let note = feature.map(|it| it.note.as_str()).unwrap_or_default();
    let own: Vec<ContractForm> = feature.map(|it| it.marks.iter().map(|it| it.form).collect()).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.add_space(PAD);
        ui.label(style::secondary(cx.t("birth-form-note"), cx.theme).size(style::SMALL));
        let name = cx.text.with("birth-form-note-of", [("name", cx.text.word(of).into())]);
        let look = Look { width: Some(260.0), hint: "birth-form-note-hint", ..Look::default() };
        let field = fields::text_field(ui, cx, (("note", of), &name), note, look, out, move |typed| {
            Some(Edit::Birth(BirthEdit::SetNote(of, typed.trim().to_owned())))
        });
        // Left by keys, the keyboard stays at the row; by Esc the row closes too.
        if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Escape)) {
            state.close();
        } else if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
            state.back = Some(of);
        }
        if !own.is_empty() && widgets::button(ui, None, &cx.t("birth-form-own-back")).clicked() {
            let back = own.iter().map(|it| Edit::Birth(BirthEdit::SetMark(of, *it, None)));
            out.push(Intent::Edit(Edit::Several(back.collect())));
        }
    });
    ui.add_space(6.0);
}

/// Arrows go from the mark that has the keyboard to those beside it, above and below it.
fn keys(ui: &Ui, of: Characteristic, state: &mut State) {
    let id = |of: Characteristic, nth: usize| egui::Id::unique(("birth mark", of, ContractForm::ALL[nth]));
    let here = id(of, state.column);
    if !ui.memory(|it| it.has_focus(here)) {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|it| it.set_focus_lock_filter(here, filter));
    let at = Characteristic::ALL.iter().position(|it| *it == of).unwrap_or(0);
    let pressed = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    let (row, column) = if pressed(Key::ArrowRight) {
        (at, (state.column + 1).min(5))
    } else if pressed(Key::ArrowLeft) {
        (at, state.column.saturating_sub(1))
    } else if pressed(Key::ArrowDown) {
        ((at + 1).min(Characteristic::ALL.len() - 1), state.column)
    } else if pressed(Key::ArrowUp) {
        (at.saturating_sub(1), state.column)
    } else {
        return;
    };
    state.column = column;
    let to = id(Characteristic::ALL[row], column);
    ui.memory_mut(|it| {
        it.move_focus(FocusDirection::None);
        it.request_focus(to);
    });
    ui.ctx().request_repaint();
}
