//! A difference of view about a change: what it is about, where it is on the ladder, and the way on.

use egui::{Button, Ui, WidgetInfo};

use crate::design::bovenkant::EscalationStep;
use crate::design::changes::{Apart, Change};
use crate::design::edit::{ChangeField, ChangesEdit, Edit};
use crate::design::euro::Euro;
use crate::design::id::ChangeId;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, style, widgets};
use crate::ui::section::Section;
use crate::ui::walk::Walk;

/// The width of what it is about.
const ABOUT: f32 = 300.0;

pub(super) fn set(id: ChangeId, field: ChangeField) -> Edit {
    Edit::Changes(ChangesEdit::Set(id, field))
}

/// The line; the ladder stands there only where there is a difference of view.
pub(super) fn apart_ui(ui: &mut Ui, cx: &Cx, it: &Change, out: &mut Vec<Intent>) {
    let (id, name) = (it.id, cx.text.change(it));
    let of = |key: &str| cx.text.with(key, [("name", name.as_str().into())]);
    ui.horizontal_wrapped(|ui| {
        let on = it.apart.is_some();
        if let Some(to) = parts::named_tick(ui, &cx.t("changes-apart"), &of("changes-apart-of"), on) {
            out.push(Intent::Edit(set(id, ChangeField::Apart(to))));
        }
        let Some(apart) = &it.apart else { return };
        let look = Look { width: Some(ABOUT), hint: "changes-apart-hint", elide: true, ..Look::default() };
        let about = of("compare-change-apart-about");
        let about = format!("{about}: {name}");
        fields::text_field(ui, cx, (("about", id), &about), &apart.about, look, out, move |typed| {
            Some(set(id, ChangeField::About(typed.trim().to_owned())))
        });
        ladder_ui(ui, cx, (it, apart), out);
    });
}

/// The steps of the ladder, the next one as a button, and the walk through mandates and ladder.
fn ladder_ui(ui: &mut Ui, cx: &Cx, (it, apart): (&Change, &Apart), out: &mut Vec<Intent>) {
    let (id, name) = (it.id, cx.text.change(it));
    let ladder = &cx.design().bovenkant.ladder;
    if ladder.is_empty() {
        ui.label(style::secondary(cx.t("changes-no-ladder"), cx.theme));
        if widgets::button(ui, None, &cx.t("command-go-bovenkant")).clicked() {
            out.push(Intent::Go(Section::Bovenkant));
        }
        return;
    }
    let at = apart.step.and_then(|step| ladder.iter().position(|it| it.id == step));
    for (nth, step) in ladder.iter().enumerate() {
        let word = format!("{} {}", nth + 1, step_word(cx, step));
        let (here, passed) = (at == Some(nth), at.is_some_and(|at| nth < at));
        let color = |ink| style::color(ink, cx.theme);
        let button = if here {
            Button::new(style::strong(&word).color(color(Ink::Panel))).fill(color(Ink::Ink))
        } else if passed {
            Button::new(word.as_str()).fill(color(Ink::AllianceFill))
        } else {
            Button::new(word.as_str()).fill(color(Ink::Panel))
        };
        let response = ui.add(button);
        let spoken = format!("{}: {word}", cx.text.with("changes-step-of", [("name", name.as_str().into())]));
        response.widget_info(|| WidgetInfo::selected(egui::accesskit::Role::RadioButton, true, here, &spoken));
        // A click on where it is takes it off the ladder again.
        let to = if here { None } else { Some(step.id) };
        let says = if here { cx.t("changes-step-from") } else { cx.text.word(step.kind) };
        if response.on_hover_text(says).clicked() {
            out.push(Intent::Edit(set(id, ChangeField::Step(to))));
        }
    }
    if let Some((nth, next)) = ladder.iter().enumerate().nth(at.map_or(0, |at| at + 1)) {
        let words = cx.text.with("changes-to-step", [("step", (nth + 1).into())]);
        if widgets::button(ui, None, &words).clicked() {
            out.push(Intent::Edit(set(id, ChangeField::Step(Some(next.id)))));
        }
    }
    let walk = ui.button((icons::WALK.rich_text(), cx.t("changes-walk")));
    style::name(&walk, egui::accesskit::Role::Button, &cx.text.with("changes-walk-of", [("name", name.into())]));
    if walk.clicked() {
        out.push(Intent::Walk(Some(walked(cx, it))));
        out.push(Intent::Go(Section::Bovenkant));
    }
}

/// Who takes a step, or what it does where nobody was chosen.
fn step_word(cx: &Cx, step: &EscalationStep) -> String {
    let role = step.role.and_then(|it| cx.design().bovenkant.role(it));
    role.map_or_else(|| cx.text.word(step.kind), |it| cx.text.role_name(it))
}

/// The case that a change is: the subject of changes among the mandates, its amount, from the day on which it was raised.
fn walked(cx: &Cx, it: &Change) -> Walk {
    let language = cx.text.language();
    let amount = it.amount.unwrap_or_default();
    let size = if amount < Euro::ZERO { -amount } else { amount };
    let new = Walk::new(cx.design().changes_subject(), it.raised.or(cx.today), language);
    Walk { amount: language.euro(size), ..new }
}
