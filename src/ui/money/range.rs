//! The range of a line of cost: what it may come to in the end, as three points in a row under the line, with what that
//! means beside the amount in the budget.

use egui::{Label, Ui};

use crate::design::edit::{CostField, Edit, MoneyEdit};
use crate::design::id::CostId;
use crate::design::money::CostLine;
use crate::design::risks::ThreePoint;
use crate::text::amounts::Beside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::Look;
use crate::ui::kit::{numbers, parts, style};
use crate::ui::money::amounts::{self, END, GAP};

/// The width that three points want, and the least of it, in points.
const POINTS: (f32, f32) = (176.0, 120.0);
/// How far the row stands in under its line.
const INDENT: f32 = 12.0;

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    /// The line whose range was asked for and is not there yet.
    asked: Option<CostId>,
    /// Whether its field still has to get the keyboard.
    fresh: bool,
}

impl State {
    /// Asks for the range of a line.
    pub(crate) fn ask(&mut self, line: CostId) {
        (self.asked, self.fresh) = (Some(line), true);
    }
}

/// The row under a line; nothing where it has no range and nobody asked for one.
pub(crate) fn range_ui(ui: &mut Ui, cx: &Cx, state: &mut State, line: &CostLine, out: &mut Vec<Intent>) {
    let asked = state.asked == Some(line.id);
    if line.range.is_none() && !asked {
        return;
    }
    let (id, name) = (line.id, cx.text.with("range-field", [("name", (&line.name).into())]));
    let field = amounts::ruled(ui, cx.theme, |ui| {
        ui.add_space(INDENT - GAP);
        let room = ui.available_width() - END - 2.0 * GAP;
        let width = POINTS.0.min(room * 0.66).max(POINTS.1);
        amounts::words(ui, room - width, style::secondary(cx.t("range"), cx.theme)).on_hover_text(cx.t("range-tip"));
        let look = Look { width: Some(width), right: true, ..Look::default() };
        let (amount, most) = (line.amount.to_f64(), cx.design().money.tab);
        let beside = move || Beside { median: (amount > 0.0).then_some(amount), most, ..Beside::default() };
        let field = amounts::quiet(ui, cx.theme, |ui| {
            numbers::points_field(ui, cx, ("range", &name), (line.range, look), beside, out, move |to| {
                Edit::Money(MoneyEdit::SetCost(id, CostField::Range(to)))
            })
        });
        ui.add_space(END);
        field
    });
    if asked && std::mem::take(&mut state.fresh) {
        parts::focus_all(ui, &field, "");
    } else if asked && !field.has_focus() {
        state.asked = None;
    }
    if let Some(range) = line.range {
        ui.horizontal(|ui| {
            ui.add_space(INDENT);
            ui.add(Label::new(style::secondary(says(cx, line, range), cx.theme).size(style::SMALL)).wrap());
        });
    }
}

/// What the range comes to on average beside the amount, and whether that lies outside it.
fn says(cx: &Cx, line: &CostLine, range: ThreePoint) -> String {
    let language = cx.text.language();
    let mean = cx.design().money.shape.mean(&range);
    let off = mean - line.amount.to_f64();
    let key = match off {
        it if it.abs() < 0.5 => "range-mean",
        it if it > 0.0 => "range-mean-more",
        _ => "range-mean-less",
    };
    let values = [("mean", language.euro_short(mean).into()), ("by", language.euro_short(off.abs()).into())];
    let mut said = cx.text.with(key, values);
    if !(range.low..=range.high).contains(&line.amount) {
        said = format!("{said} {}", cx.t("range-outside"));
    }
    said
}
