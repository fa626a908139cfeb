//! What is agreed about money beside the budget and the staffel: open book, when and how it was set, what sides can bear.

use egui::{Align, Label, Layout, Ui, vec2};

use crate::design::edit::{Edit, MoneyEdit, MoneyField};
use crate::design::euro::Euro;
use crate::design::money::{Fixed, Shape};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::beside;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::numbers;
use crate::ui::kit::widgets;
use crate::ui::money::amounts::{self, GAP, ROW};

/// The width of a field at the right of a row, and of a choice.
const FIELD: f32 = 112.0;
const CHOICE: f32 = 176.0;

/// The terms, as a card.
pub(crate) fn terms_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    if !money.is_started() {
        return;
    }
    amounts::card(
        ui,
        cx,
        &cx.t("money-terms"),
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            open_book(ui, cx, out);
            fixed(ui, cx, out);
            let name = cx.t("money-how");
            ui.label(name.as_str()).on_hover_text(cx.t("money-how-tip"));
            let look = Look { rows: 2, hint: "money-how-hint", ..Look::default() };
            fields::text_field(ui, cx, ("how", &name), &money.how, look, out, |typed| {
                Some(Edit::Money(MoneyEdit::Set(MoneyField::How(typed.trim().to_owned()))))
            });
            row(ui, cx, ("money-price-weight", "money-price-weight-tip"), FIELD, |ui, name| {
                let width = Some(ui.available_width());
                numbers::share_field(ui, cx, ("price-weight", name), money.price_weight, width, out, |to| {
                    Edit::Money(MoneyEdit::Set(MoneyField::PriceWeight(to)))
                });
            });
            amount(ui, cx, "money-at-risk", money.fee_at_risk, out, MoneyField::FeeAtRisk);
            amount(ui, cx, "money-reserve", money.client_reserve, out, MoneyField::ClientReserve);
            shape(ui, cx, out);
        },
    );
}

/// A row with its words at the left, over more lines where they need them, and a field at the right.
fn row(ui: &mut Ui, cx: &Cx, (key, tip): (&str, &str), width: f32, add: impl FnOnce(&mut Ui, &str)) {
    let name = cx.t(key);
    ui.horizontal(|ui| {
        let room = ui.available_width() - width - GAP;
        let at = Layout::left_to_right(Align::Center).with_main_wrap(true);
        ui.allocate_ui_with_layout(vec2(room, ROW), at, |ui| {
            ui.set_min_width(room);
            ui.add(Label::new(name.as_str()).wrap()).on_hover_text(cx.t(tip));
        });
        add(ui, &name);
    });
}

fn amount(
    ui: &mut Ui,
    cx: &Cx,
    key: &str,
    value: Option<Euro>,
    out: &mut Vec<Intent>,
    make: fn(Option<Euro>) -> MoneyField,
) {
    let tip = format!("{key}-tip");
    row(ui, cx, (key, &tip), FIELD, |ui, name| {
        let look = Look { width: Some(ui.available_width()), ..Look::default() };
        let set = move |to| Edit::Money(MoneyEdit::Set(make(to)));
        numbers::amount_field(ui, cx, (key, name), (value, look), beside::alone(cx), out, set);
    });
}

fn open_book(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let now = cx.design().money.open_book;
    let word = |it: Option<bool>| {
        cx.t(match it {
            Some(true) => "principles-open-book-yes",
            Some(false) => "principles-open-book-no",
            None => "principles-open-book-not-yet",
        })
    };
    row(ui, cx, ("principles-open-book", "money-open-book-tip"), CHOICE, |ui, name| {
        let options = [Some(true), Some(false), None].map(|it| (it, word(it)));
        if let Some(to) = widgets::pick(ui, ("open-book", name), &word(now), Some(now), options, None) {
            out.push(Intent::Edit(Edit::SetOpenBook(to)));
        }
    });
}

fn fixed(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let now = cx.design().money.fixed;
    let word = |it: Option<Fixed>| {
        cx.t(match it {
            Some(Fixed::InTender) => "money-fixed-tender",
            Some(Fixed::Later) => "money-fixed-later",
            None => "money-fixed-not-yet",
        })
    };
    row(ui, cx, ("money-fixed", "money-fixed-tip"), CHOICE, |ui, name| {
        let options = [Some(Fixed::InTender), Some(Fixed::Later), None].map(|it| (it, word(it)));
        if let Some(to) = widgets::pick(ui, ("fixed", name), &word(now), Some(now), options, None) {
            out.push(Intent::Edit(Edit::Money(MoneyEdit::Set(MoneyField::Fixed(to)))));
        }
    });
}

fn shape(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let now = cx.design().money.shape;
    let word = |it: Shape| {
        cx.t(match it {
            Shape::Pert => "money-shape-pert",
            Shape::Triangular => "money-shape-triangular",
        })
    };
    row(ui, cx, ("money-shape", "money-shape-tip"), FIELD, |ui, name| {
        let options = Shape::ALL.map(|it| (it, word(it)));
        if let Some(to) = widgets::pick(ui, ("shape", name), &word(now), Some(now), options, None) {
            out.push(Intent::Edit(Edit::Money(MoneyEdit::Set(MoneyField::Shape(to)))));
        }
    });
}
