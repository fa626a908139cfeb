//! The form of a change that is open in the list: its fields, its days, what was decided, and a difference of view.

use egui::{Align, Layout, Ui, vec2};

use crate::design::changes::{Change, ChangeState, Effect};
use crate::design::edit::{ChangeField, ChangesEdit, Edit};
use crate::design::id::Id;
use crate::ui::changes::apart::{self, set};
use crate::ui::changes::row;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::typed::Typed;
use crate::ui::kit::{beside, icons, numbers, style, widgets};

/// The widths of a number, what changes, a choice of somebody, a day, an amount.
const NUMBER: f32 = 58.0;
const WHAT: f32 = 250.0;
const WHO: f32 = 176.0;
const DAY: f32 = 104.0;
const AMOUNT: f32 = 118.0;
const SIGNED: f32 = 190.0;

/// The form.
pub(super) fn form_ui(ui: &mut Ui, cx: &Cx, it: &Change, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing = vec2(10.0, 6.0);
    ui.indent("form", |ui| {
        side_by_side(ui, |ui| what_ui(ui, cx, it, out));
        side_by_side(ui, |ui| money_ui(ui, cx, it, out));
        side_by_side(ui, |ui| days_ui(ui, cx, it, out));
        apart::apart_ui(ui, cx, it, out);
    });
}

/// Fields beside each other, their labels at one height, in as many rows as they take.
fn side_by_side(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let wrapped = Layout::left_to_right(Align::Min).with_main_wrap(true);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), wrapped, add);
}

/// A field under its label, so wide.
fn under(ui: &mut Ui, cx: &Cx, (label, width): (&str, f32), add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(egui::Label::new(style::secondary(label, cx.theme).size(style::SMALL)).truncate());
        add(ui);
    });
}

/// Its number, what it is, who raised it, who decides.
fn what_ui(ui: &mut Ui, cx: &Cx, it: &Change, out: &mut Vec<Intent>) {
    let (id, name) = (it.id, cx.text.change(it));
    let of = |key: &str| cx.text.with(key, [("name", name.as_str().into())]);
    under(ui, cx, (&cx.t("changes-number"), NUMBER), |ui| {
        let (look, name) = (Look { width: Some(NUMBER - 12.0), ..Look::default() }, of("changes-number-of"));
        fields::text_field(ui, cx, (("number", id), &name), &it.number, look, out, move |typed| {
            Some(set(id, ChangeField::Number(typed.trim().to_owned())))
        });
    });
    under(ui, cx, (&cx.t("changes-what"), WHAT), |ui| {
        let (look, name) = (Look { width: Some(WHAT - 12.0), ..Look::default() }, of("changes-what-of"));
        fields::text_field(ui, cx, (("what", id), &name), &it.what, look, out, move |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| set(id, ChangeField::What(what.to_owned())))
        });
    });
    let named = |it: Id| cx.text.element(cx.design(), it).unwrap_or_default();
    under(ui, cx, (&cx.t("changes-from"), WHO), |ui| {
        let none = cx.t("changes-from-none");
        let options = row::raisers(cx).into_iter().map(|it| (Some(it), named(it)));
        let options: Vec<_> = std::iter::once((None, none.clone())).chain(options).collect();
        let (shown, name) = (it.from.map_or(none, named), of("changes-from-of"));
        if let Some(to) = widgets::pick(ui, (("from", id), &name), &shown, Some(it.from), options, Some(WHO)) {
            out.push(Intent::Edit(set(id, ChangeField::From(to))));
        }
    });
    under(ui, cx, (&cx.t("changes-decides"), WHO), |ui| {
        let usual = cx.design().changes.way.decides.map_or_else(|| cx.t("changes-way-nobody"), named);
        let none = cx.text.with("changes-decides-usual", [("who", usual.into())]);
        let options = row::deciders(cx).into_iter().map(|it| (Some(it), named(it)));
        let options: Vec<_> = std::iter::once((None, none.clone())).chain(options).collect();
        let (shown, name) = (it.decides.map_or(none, named), of("changes-decides-of"));
        if let Some(to) = widgets::pick(ui, (("decides", id), &name), &shown, Some(it.decides), options, Some(WHO)) {
            out.push(Intent::Edit(set(id, ChangeField::Decides(to))));
        }
    });
}

/// By when, what it comes to, where that lands, and what was decided.
fn money_ui(ui: &mut Ui, cx: &Cx, it: &Change, out: &mut Vec<Intent>) {
    let (id, name, effect, amount) = (it.id, cx.text.change(it), it.effect, it.amount);
    let of = |key: &str| cx.text.with(key, [("name", name.as_str().into())]);
    // What a sign does differs by where the amount counts: more budget, or more cost.
    let sign = match effect {
        Effect::Budget => "changes-amount-budget",
        Effect::Result => "changes-amount-result",
    };
    under(ui, cx, (&cx.t(sign), SIGNED), |ui| {
        let look = Look { width: Some(AMOUNT - 12.0), hint: "changes-amount-hint", number: true, ..Look::default() };
        let (name, alone, language) = (of("changes-amount-of"), beside::alone(cx), cx.text.language());
        let make = move |amount| set(id, ChangeField::Amount(amount, effect));
        let field = (("amount", id), name.as_str());
        // What it does may be below zero, and a plus says what a number alone says.
        fields::read_field(ui, cx, field, &numbers::shown(language, amount), look, out, move |typed| {
            match typed.trim().trim_start_matches('+') {
                "" => Typed::Is(make(None), String::new()),
                typed => {
                    let reading = language.read_any_amount(typed, alone());
                    numbers::typed(reading, |it| language.euro(it), |it| make(Some(it)))
                }
            }
        });
    });
    under(ui, cx, (&cx.t("changes-effect"), AMOUNT), |ui| {
        let word = |it: Effect| cx.text.change_effect(cx.design().form, it);
        let options = Effect::ALL.map(|it| (it, word(it)));
        let name = of("changes-effect-of");
        let salted = (("effect", id), name.as_str());
        if let Some(to) = widgets::pick(ui, salted, &word(effect), Some(effect), options, Some(AMOUNT)) {
            out.push(Intent::Edit(set(id, ChangeField::Amount(amount, to))));
        }
    });
    let wide = DAY + 40.0;
    under(ui, cx, (&cx.t("changes-due"), wide), |ui| {
        let name = of("changes-due-of");
        let day = (it.due, wide - 12.0, "changes-due-hint");
        date_field(ui, cx, (("due", id), &name), day, out, move |day| set(id, ChangeField::Due(day)));
    });
    let room = (ui.available_width() - 8.0).max(WHAT);
    under(ui, cx, (&cx.t("changes-decision"), room), |ui| {
        let look = Look { width: Some(room - 12.0), hint: "changes-decision-hint", elide: true, ..Look::default() };
        let name = of("changes-decision-of");
        fields::text_field(ui, cx, (("decision", id), &name), &it.decision, look, out, move |typed| {
            Some(set(id, ChangeField::Decision(typed.trim().to_owned())))
        });
    });
}

/// The day of each state that it came to, how long the step took, and the buttons of its place in the list.
fn days_ui(ui: &mut Ui, cx: &Cx, it: &Change, out: &mut Vec<Intent>) {
    let (id, name) = (it.id, cx.text.change(it));
    for state in ChangeState::ALL.into_iter().filter(|state| *state <= it.state) {
        let word = cx.text.word(state);
        let took = it.days_to(state).and_then(|it| usize::try_from(it).ok());
        let took = took.map(|days| cx.text.with("changes-days-to", [("days", days.into())]));
        let label = took.map_or_else(|| word.clone(), |took| format!("{word} {took}"));
        under(ui, cx, (&label, DAY + 46.0), |ui| {
            let name =
                cx.text.with("changes-day-of", [("name", name.as_str().into()), ("state", word.as_str().into())]);
            let day = (it.day(state), DAY, "changes-day-hint");
            date_field(ui, cx, (("day", id, state), &name), day, out, move |day| set(id, ChangeField::Day(state, day)));
        });
    }
    if let Some(day) = cx.design().changes.settle_by(it) {
        let words = cx.text.with("changes-settle-by", [("date", cx.text.language().date(day).into())]);
        ui.label(style::secondary(words, cx.theme).size(style::SMALL));
    }
    let list = &cx.design().changes.list;
    let nth = list.iter().position(|other| other.id == id).unwrap_or(0);
    let of = |key: &str| cx.text.with(key, [("name", name.as_str().into())]);
    if let Some(by) = widgets::order_buttons(ui, (nth, list.len()), &[of("changes-earlier"), of("changes-later")]) {
        out.push(Intent::Edit(Edit::Changes(ChangesEdit::Shift(id, by))));
    }
    if widgets::icon_button(ui, icons::REMOVE, &of("changes-remove")).clicked() {
        out.push(Intent::Edit(Edit::Changes(ChangesEdit::Remove(id))));
    }
}
