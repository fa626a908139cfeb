//! What the team's own register knows of a risk, in its form: number, status, real amount, cause, consequence, time, others.

use egui::Ui;

use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::register::Status;
use crate::design::risks::Risk;
use crate::text::amounts::Unit;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::beside as around;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, numbers, style, widgets};
use crate::ui::risks::form_parts::{beside, set};
use crate::ui::risks::register::edit;
use crate::ui::risks::register::values::holder_name;

/// How wide a number or a date is.
const SHORT: f32 = 130.0;

/// Number, status with its day, the real amount of what occurred, cause, consequence, time.
pub(super) fn entry_ui(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let entry = &risk.register;
    short(ui, cx, risk, ("register-form-number", &entry.number), out, RiskField::Number);
    let name = cx.t("register-form-status");
    beside(ui, cx, &name, |ui| {
        let options = Status::ALL.map(|it| (it, cx.text.word(it)));
        let shown = cx.text.word(entry.status);
        if let Some(to) = widgets::pick(
            ui,
            ("status", &name),
            &shown,
            Some(entry.status),
            options,
            Some(SHORT.min(ui.available_width())),
        ) {
            out.push(set(risk, RiskField::Status(to, cx.today)));
        }
    });
    if entry.status != Status::Open {
        since(ui, cx, risk, out);
        let key = if entry.status == Status::Closed { "register-closed-says" } else { "register-occurred-says" };
        ui.label(style::secondary(cx.t(key), cx.theme).size(style::SMALL));
    }
    if entry.status == Status::Occurred {
        actual(ui, cx, risk, out);
    }
    long(ui, cx, risk, ("register-form-cause", &entry.cause), out, RiskField::Cause);
    long(ui, cx, risk, ("register-form-consequence", &entry.consequence), out, RiskField::Consequence);
    short(ui, cx, risk, ("register-form-delay", &entry.delay), out, RiskField::Delay);
}

/// A line of words beside its label.
fn short(
    ui: &mut Ui,
    cx: &Cx,
    risk: &Risk,
    (key, now): (&'static str, &str),
    out: &mut Vec<Intent>,
    field: fn(String) -> RiskField,
) {
    let (id, name) = (risk.id, cx.t(key));
    beside(ui, cx, &name, |ui| {
        let look = Look { width: Some(SHORT), ..Look::default() };
        fields::text_field(ui, cx, (key, &name), now, look, out, move |typed| {
            Some(Edit::Risks(RisksEdit::Set(id, field(typed.trim().to_owned()))))
        });
    });
}

/// Words of several lines below their label.
fn long(
    ui: &mut Ui,
    cx: &Cx,
    risk: &Risk,
    (key, now): (&'static str, &str),
    out: &mut Vec<Intent>,
    field: fn(String) -> RiskField,
) {
    let (id, name) = (risk.id, cx.t(key));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { rows: 2, ..Look::default() };
        fields::text_field(ui, cx, (key, &name), now, look, out, move |typed| {
            Some(Edit::Risks(RisksEdit::Set(id, field(typed.trim().to_owned()))))
        });
    });
}

/// The day from which it stands so.
fn since(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let (id, status, name) = (risk.id, risk.register.status, cx.t("register-form-since"));
    beside(ui, cx, &name, |ui| {
        let day = (risk.register.since, SHORT, "filling-by-hint");
        date_field(ui, cx, ("since", &name), day, out, move |since| {
            Edit::Risks(RisksEdit::Set(id, RiskField::Status(status, since)))
        });
    });
}

/// What it really came to; until that is said the likely amount is counted, and one click says that it was that.
fn actual(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let (id, entry) = (risk.id, &risk.register);
    let name = cx.t("register-form-actual");
    beside(ui, cx, &name, |ui| {
        let others = around::impacts(cx, id, Unit::Euro);
        numbers::amount_field(ui, cx, ("actual", &name), (entry.actual, Look::default()), others, out, move |to| {
            Edit::Risks(RisksEdit::Set(id, RiskField::Actual(to)))
        });
    });
    let Some(likely) = risk.impact.map(|it| it.likely).filter(|_| entry.actual.is_none()) else { return };
    let says = cx.text.with("register-form-actual-likely", [("amount", cx.text.language().euro(likely).into())]);
    if widgets::button(ui, None, &says).clicked() {
        out.push(set(risk, RiskField::Actual(Some(likely))));
    }
}

/// Who act on it besides its holder: each with what takes it off, and a choice of one more.
pub(super) fn with_ui(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    if risk.holder.is_none() {
        return;
    }
    let with = &risk.register.with;
    for it in with {
        let Some(name) = holder_name(cx, *it) else { continue };
        ui.horizontal(|ui| {
            ui.label(name.as_str());
            let off = cx.text.with("register-form-with-off", [("name", name.into())]);
            if widgets::icon_button(ui, icons::CLOSE, &off).clicked() {
                let left = with.iter().copied().filter(|other| other != it).collect();
                out.push(set(risk, RiskField::With(left)));
            }
        });
    }
    let name = cx.t("register-form-with");
    let known = |it: &crate::design::risks::RiskHolder| risk.holder == Some(*it) || with.contains(it);
    let options: Vec<_> = edit::holders(cx).into_iter().filter(|(it, _)| it.is_some_and(|it| !known(&it))).collect();
    if options.is_empty() {
        return;
    }
    let chosen = widgets::pick(ui, ("with", &name), &name, None, options, None);
    if let Some(Some(to)) = chosen {
        out.push(set(risk, RiskField::With(with.iter().copied().chain([to]).collect())));
    }
}
