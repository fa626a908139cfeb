//! Rows of the Money section: words at the left, an amount at the right that looks like text until one points at it.

use egui::{Align, Label, Layout, Rect, Response, RichText, Stroke, Ui, vec2};

use crate::design::Design;
use crate::design::edit::Edit;
use crate::design::euro::Euro;
use crate::picture::tokens::{Ink, Theme};
use crate::text::amounts::Beside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{beside, numbers, rule, style, widgets};

/// The least and the most width of an amount.
const AMOUNT: (f32, f32) = (78.0, 136.0);
/// The width of a menu or a mark at the end of a row; rows without one keep the room, so that amounts line up.
pub(crate) const END: f32 = 28.0;
/// Room between the parts of a row.
pub(crate) const GAP: f32 = 4.0;
/// The least height of a row: a target that can be hit.
pub(crate) const ROW: f32 = 26.0;

/// A card of the section, with a heading and something at the end of the heading's row.
pub(crate) fn card(ui: &mut Ui, cx: &Cx, title: &str, end: impl FnOnce(&mut Ui), add: impl FnOnce(&mut Ui)) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let spacing = ui.spacing_mut();
        spacing.item_spacing = vec2(GAP, 2.0);
        spacing.button_padding.x = 5.0;
        ui.horizontal(|ui| {
            ui.set_min_height(ROW);
            // A long name goes on in a second line rather than under what stands at the end.
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                end(ui);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(style::strong(title).size(style::CARD)).wrap());
                });
            });
        });
        add(ui);
    });
}

/// Fields within look like words until they are pointed at or have the focus.
pub(crate) fn quiet<R>(ui: &mut Ui, theme: Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.0, style::color(Ink::Panel, theme));
        add(ui)
    })
    .inner
}

/// A row with a thin line below it.
pub(crate) fn ruled<R>(ui: &mut Ui, theme: Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ui.horizontal(|ui| {
        ui.set_min_height(ROW);
        add(ui)
    });
    let rect = shown.response.rect;
    rule(ui, rect, theme);
    shown.inner
}

fn rule(ui: &Ui, rect: Rect, theme: Theme) {
    rule::below(ui, rect.left()..=ui.max_rect().right(), rect.bottom() + 0.5, theme);
}

/// The width of the amounts of the section.
pub(crate) fn width(ui: &Ui) -> f32 {
    ui.spacing().text_edit_width
}

/// Gives the section's fields for amounts their width: found once, and handed down to every row with the spacing.
pub(crate) fn set_width(ui: &mut Ui, cx: &Cx, kept: &mut Kept<(), f32>) {
    let width = kept.get(cx, (), || widest(ui, cx));
    ui.spacing_mut().text_edit_width = *width;
}

/// The width at which the widest amount is whole; what is left is for names.
fn widest(ui: &Ui, cx: &Cx) -> f32 {
    let (money, budget, language) = (&cx.design().money, cx.design().budget(), cx.text.language());
    let lines = money.direct.iter().chain(&money.overhead).map(|it| it.amount);
    let caps = money.staffel.iter().flat_map(|it| [it.gain_cap, it.loss_cap]).flatten();
    let others = [money.fee, money.risk_pot, money.optimisation_room, money.fund, money.tab];
    let sums = [budget.parts(), budget.direct, budget.overhead, budget.prices];
    let all = lines.chain(caps).chain(others.into_iter().flatten()).chain(sums);
    let longest = all.map(|it| language.euro_exact(it)).max_by_key(String::len).unwrap_or_default();
    let font = egui::TextStyle::Body.resolve(ui.style());
    let words = ui.painter().layout_no_wrap(longest, font, egui::Color32::PLACEHOLDER).size().x;
    // Room for the padding of a field, and for a sum, which is strong.
    (words * 1.06 + 14.0).clamp(AMOUNT.0, AMOUNT.1)
}

/// Words over a width, cut where it ends.
pub(crate) fn words(ui: &mut Ui, width: f32, words: impl Into<RichText>) -> Response {
    let at = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, ROW), at, |ui| {
        ui.set_min_width(width);
        ui.add(Label::new(words.into()).truncate())
    })
    .inner
}

/// Words at the right of a width.
pub(crate) fn at_right(ui: &mut Ui, width: f32, words: impl Into<RichText>) -> Response {
    let at = Layout::right_to_left(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, ROW), at, |ui| {
        ui.set_min_width(width);
        // As far from the edge as in a field.
        ui.add_space(ui.spacing().button_padding.x);
        ui.add(Label::new(words.into()).truncate())
    })
    .inner
}

/// A field for an amount, at the right of its width; what stands in it is short where nothing is lost by that.
pub(crate) fn amount_field(
    ui: &mut Ui,
    cx: &Cx,
    field: (&str, &str),
    (value, ghost): (Option<Euro>, &str),
    beside: impl Fn() -> Beside + Send + Sync + 'static,
    out: &mut Vec<Intent>,
    make: impl Fn(Option<Euro>) -> Edit + Send + Sync + 'static,
) -> Response {
    let look = Look { width: Some(width(ui)), ghost, right: true, ..Look::default() };
    quiet(ui, cx.theme, |ui| numbers::amount_field(ui, cx, field, (value, look), beside, out, make))
}

/// A row with what it is called and the field for its amount.
pub(crate) fn amount_row(
    ui: &mut Ui,
    cx: &Cx,
    (key, tip): (&str, &str),
    (value, ghost): (Option<Euro>, &str),
    out: &mut Vec<Intent>,
    make: impl Fn(Option<Euro>) -> Edit + Send + Sync + 'static,
) {
    ruled(ui, cx.theme, |ui| {
        let name = cx.t(key);
        let room = ui.available_width() - width(ui) - END - 2.0 * GAP;
        let label = words(ui, room, name.as_str());
        if !tip.is_empty() {
            label.on_hover_text(cx.t(tip));
        }
        amount_field(ui, cx, (key, &name), (value, ghost), beside::alone(cx), out, make);
        ui.add_space(END);
    });
}

/// A row with an amount that follows from others.
pub(crate) fn computed_row(ui: &mut Ui, cx: &Cx, (name, tip): (&str, &str), amount: Euro) {
    let shown = ruled(ui, cx.theme, |ui| {
        let room = ui.available_width() - width(ui) - END - 2.0 * GAP;
        let label = words(ui, room, name);
        let amount = cx.text.language().euro_exact(amount);
        let at = at_right(ui, width(ui), style::secondary(&amount, cx.theme));
        ui.add_space(END);
        label.union(at)
    });
    if !tip.is_empty() {
        shown.on_hover_text(tip);
    }
}

/// The design with what is being typed in it, and what this frame reports: sums follow the fingers.
pub(crate) fn as_typed(ui: &Ui, cx: &Cx, out: &[Intent]) -> Design {
    let reported = out.iter().filter_map(|it| if let Intent::Edit(edit) = it { Some(edit.clone()) } else { None });
    let edits: Vec<Edit> = fields::in_hand(ui.ctx()).into_iter().chain(reported).collect();
    cx.session.would_be(&edits)
}
