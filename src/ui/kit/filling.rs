//! How a place comes to be filled: to whom it belongs, held by nobody yet or by another each time, and the plan for it.

use egui::Ui;

use crate::design::bovenkant::{Filling, OpenSeat};
use crate::design::edit::{BovenkantEdit, Edit, SeatField};
use crate::design::plan::Plan;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{belonging, widgets};

/// The width of the field with a date.
const DATE: f32 = 130.0;

/// The plan in two short lines, as a card has them: 'Anna regelt het', 'vóór 01-03-2027'; empty where it says nothing.
pub(crate) fn plan_lines(cx: &Cx, plan: Option<&Plan>) -> [String; 2] {
    let Some(plan) = plan.filter(|it| it.is_said()) else { return Default::default() };
    let by = |key: &str| plan.by.map(|it| cx.text.with(key, [("by", cx.text.language().date(it).into())]));
    match plan.who.trim() {
        "" => [by("filling-plan-by").unwrap_or_default(), String::new()],
        who => {
            let who = cx.text.with("filling-plan-who", [("who", who.into())]);
            [who, by("filling-plan-before").unwrap_or_default()]
        }
    }
}

/// The fields of a plan: who arranges it, and by when. `name` is what is filled.
pub(crate) fn plan_ui(
    ui: &mut Ui,
    cx: &Cx,
    name: &str,
    now: Option<&Plan>,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<Plan>) -> Edit + Copy + Send + Sync + 'static,
) {
    let of = |key: &str| cx.text.with(key, [("name", name.into())]);
    let said = move |plan: Plan| make(plan.is_said().then_some(plan));
    let now = now.cloned().unwrap_or_default();
    // Under each other: beside each other they would be wider than a narrow panel, which then slides out of the window.
    let (of_who, by) = (of("filling-who-of"), now.by);
    let look = Look { hint: "filling-who-hint", ..Look::default() };
    fields::text_field(ui, cx, ("plan who", &of_who), &now.who, look, out, move |typed: &str| {
        Some(said(Plan { who: typed.trim().to_owned(), by }))
    });
    let (of_by, who) = (of("filling-by-of"), now.who.clone());
    let day = (now.by, DATE, "filling-by-hint");
    let field = date_field(ui, cx, ("plan by", &of_by), day, out, move |by| said(Plan { who: who.clone(), by }));
    field.on_hover_text(of_by);
}

/// What is asked of an open place: to whom it belongs, how it is filled, and the plan where it is to be filled.
pub(crate) fn seat_ui(ui: &mut Ui, cx: &Cx, seat: &OpenSeat, name: &str, out: &mut Vec<Intent>) {
    let id = seat.id;
    let of = |key: &str| cx.text.with(key, [("name", name.into())]);
    let whose = of("filling-whose-of");
    if let Some(to) = belonging::choice(ui, cx, ("whose", &whose), seat.of, None) {
        out.push(set(seat, SeatField::Of(to)));
    }
    let (how, now) = (of("filling-how-of"), seat.filling == Filling::Changing);
    let options = [false, true].map(|it| (it, cx.t(how_key(it))));
    if let Some(to) = widgets::pick(ui, ("how", &how), &cx.t(how_key(now)), Some(now), options, None) {
        out.push(set(seat, SeatField::Filling(filling(to))));
    }
    if let Filling::Vacant(plan) = &seat.filling {
        plan_ui(ui, cx, name, plan.as_ref(), out, move |plan| {
            Edit::Bovenkant(BovenkantEdit::SetSeat(id, SeatField::Filling(Filling::Vacant(plan))))
        });
    }
}

/// The same in a menu, as far as it is chosen and not typed.
pub(crate) fn seat_menu(ui: &mut Ui, cx: &Cx, seat: &OpenSeat, out: &mut Vec<Intent>) {
    ui.set_min_width(200.0);
    let name = |whose: &str| cx.text.with("filling-to", [("side", whose.into())]);
    if let Some(to) = belonging::lines(ui, cx, name).filter(|to| *to != seat.of) {
        out.push(set(seat, SeatField::Of(to)));
    }
    ui.separator();
    let changing = seat.filling == Filling::Changing;
    if ui.button(cx.t(if changing { "filling-make-vacant" } else { "filling-make-changing" })).clicked() {
        out.push(set(seat, SeatField::Filling(filling(!changing))));
    }
}

fn set(seat: &OpenSeat, field: SeatField) -> Intent {
    Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetSeat(seat.id, field)))
}

const fn filling(changing: bool) -> Filling {
    if changing { Filling::Changing } else { Filling::Vacant(None) }
}

const fn how_key(changing: bool) -> &'static str {
    if changing { "filling-changing" } else { "filling-vacant" }
}
