//! Which form? The project's characteristics against six forms of contract, one by one and without a sum; what would have to
//! change for one of them; the form that the design is given.

pub(crate) mod changes;
pub(crate) mod mark;
pub(crate) mod state;
pub(crate) mod table;

use egui::{CornerRadius, Frame, Key, Label, Layout, Margin, Painter, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use crate::design::birth::Mark;
use crate::design::edit::{BirthEdit, Edit};
use crate::design::form::Form;
use crate::picture::tokens::Ink;
use crate::ui::birth::form::state::State;
use crate::ui::birth::marks;
use crate::ui::birth::segments::galley;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{style, widgets};

/// The least width of a card under the table.
const CARD: f32 = 340.0;

/// The part. Returns whether the board's motive is asked for.
pub(crate) fn form_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) -> bool {
    let mut motive = false;
    // As wide with a bar to scroll as without.
    let room = ui.available_width() - 8.0;
    ScrollArea::vertical().id_salt("form").auto_shrink(false).show(ui, |ui| {
        ui.set_width(room);
        ui.spacing_mut().item_spacing.y = 8.0;
        if chosen_ui(ui, cx, out) {
            state.follow_design();
        }
        let color = |ink| style::color(ink, cx.theme);
        let frame = Frame::new()
            .fill(color(Ink::Panel))
            .stroke(Stroke::new(1.0, color(Ink::Line)))
            .corner_radius(CornerRadius::same(8));
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            table::table_ui(ui, cx, state, out);
            motive = total_ui(ui, cx);
        });
        let small = style::secondary(cx.t("birth-form-whose"), cx.theme).size(style::SMALL);
        ui.add(Label::new(small).wrap());
        let cards =
            [Card::white(0, cx.t("birth-form-change"), cx.theme), Card::white(1, cx.t("birth-beside"), cx.theme)];
        parts::cards(ui, cx.theme, ("birth form", CARD, 2), cards.into(), |ui, which| match which {
            0 => changes::changes_ui(ui, cx, state, out),
            _ => changes::beside_ui(ui, cx),
        });
        escape(ui, state);
        widgets::follow_focus(ui);
    });
    motive
}

/// Esc closes what is open, unless it was meant for a field, a menu or what lies over the section.
fn escape(ui: &Ui, state: &mut State) {
    let typing = std::mem::replace(&mut state.typing, ui.ctx().text_edit_focused());
    let pressed = ui.input(|it| it.key_pressed(Key::Escape));
    if pressed && !typing && !egui::Popup::is_any_open(ui.ctx()) && state.close() {
        ui.ctx().request_repaint();
    }
}

/// The form that the design is given, or that it is open; and what the marks mean. Returns whether it was chosen.
fn chosen_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) -> bool {
    let mut chosen = false;
    let (now, name) = (cx.design().chosen_form(), cx.t("birth-form"));
    let word = |it: Option<Form>| it.map_or_else(|| parts::capital(&cx.t("form-open")), |it| cx.text.form(it));
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(&name, cx.theme));
        let options = std::iter::once(None)
            .chain(Form::ALL.into_iter().filter(|it| it.has_sides()).map(Some))
            .map(|it| (it, word(it)));
        let options: Vec<_> = options.collect();
        if let Some(to) = widgets::pick(ui, ("chosen form", &name), &word(now), Some(now), options, Some(190.0)) {
            chosen = true;
            out.push(Intent::Edit(match to {
                None => Edit::Birth(BirthEdit::SetFormOpen(true)),
                Some(form) if form == cx.design().form => Edit::Birth(BirthEdit::SetFormOpen(false)),
                Some(form) => Edit::SetForm(form),
            }));
        }
        ui.add_space(10.0);
        for mark in Mark::ALL {
            legend_ui(ui, cx, &cx.text.word(mark), |painter, at| marks::mark(painter, at, Some(mark), cx.theme));
        }
        legend_ui(ui, cx, &cx.t("birth-mark-own"), |painter, at| {
            painter.circle_filled(at.center(), 3.0, style::color(Ink::Focus, cx.theme));
        });
    });
    chosen
}

/// A mark with its word, which stay together where the row ends.
fn legend_ui(ui: &mut Ui, cx: &Cx, word: &str, mark: impl FnOnce(&Painter, Rect)) {
    let words = galley(ui, egui::RichText::new(word).size(style::SMALL));
    let (rect, shown) = ui.allocate_exact_size(vec2(20.0 + words.size().x, 18.0), Sense::hover());
    style::name(&shown, egui::accesskit::Role::Label, word);
    mark(ui.painter(), Rect::from_center_size(pos2(rect.left() + 7.5, rect.center().y), vec2(15.0, 15.0)));
    let at = pos2(rect.left() + 20.0, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, style::color(Ink::Ink, cx.theme));
}

/// That there is no sum, and why. Returns whether the board's motive is asked for.
fn total_ui(ui: &mut Ui, cx: &Cx) -> bool {
    let ground = style::color(Ink::Background, cx.theme);
    let corners = CornerRadius { sw: 8, se: 8, ..CornerRadius::ZERO };
    let frame = Frame::new().fill(ground).corner_radius(corners).inner_margin(Margin::symmetric(12, 8));
    let mut asked = false;
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                asked = widgets::button(ui, None, &cx.t("birth-form-motive")).clicked();
                ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.label(style::strong(cx.t("birth-form-no-total")));
                    ui.add_space(12.0);
                    let says = egui::RichText::new(cx.t("birth-no-total")).size(style::SMALL);
                    ui.add(Label::new(says).wrap());
                });
            });
        });
    });
    asked
}
