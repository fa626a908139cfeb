//! What if the actual cost is this: a slider under the curve, on the same axis, with what it means in a sentence.

use egui::style::HandleShape;
use egui::{Slider, SliderClamping, Ui};

use crate::picture::tokens::Ink;
use crate::text::worked;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};
use crate::ui::money::curve::state::{Seen, State, rounded};
use crate::ui::money::examples;

/// The slider, and what it says.
pub(crate) fn walk_ui(ui: &mut Ui, cx: &Cx, state: &mut State, seen: Seen, out: &mut Vec<Intent>) {
    let language = cx.text.language();
    let asks = match state.what_if {
        Some(cost) => style::strong(cx.text.with("curve-walk", [("amount", worked::amount(language, cost).into())])),
        None => style::secondary(cx.t("curve-walk-none"), cx.theme),
    };
    ui.add(egui::Label::new(asks).wrap());
    let [low, high] = seen.chart.range.cost;
    let mut value = state.what_if.unwrap_or(seen.shown.tab).to_f64().clamp(low, high);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        // The middle of the handle stands under the cost on the axis.
        let half = ui.spacing().interact_size.y / 2.0 / 1.2;
        ui.add_space((seen.chart.plot.x - half).max(0.0));
        ui.spacing_mut().slider_width = seen.chart.plot.width + 2.0 * half;
        // The rail has no edge of its own.
        ui.visuals_mut().widgets.inactive.bg_fill = style::color(Ink::Line, cx.theme);
        ui.spacing_mut().slider_rail_height = 4.0;
        let slider = Slider::new(&mut value, low..=high)
            .step_by(seen.chart.step())
            // It moves when somebody moves it: a cost that lies between its steps stays as it is.
            .clamping(SliderClamping::Edits)
            .show_value(false)
            .handle_shape(HandleShape::Circle);
        let response = ui.add(slider);
        style::name_field(&response, &cx.t("curve-walk-name"));
        if response.changed() {
            state.what_if = Some(rounded(seen, value));
        }
        if response.has_focus() {
            widgets::focus_ring(ui, response.rect.shrink(2.0), cx.theme);
        }
    });
    let Some(cost) = state.what_if else { return };
    let mut said = cx.text.worked(cx.design(), &seen.shown.curve, cost - seen.shown.tab);
    if let Some(less) = state.share_below(cx, cost) {
        said.push(cx.text.with("curve-walk-less", [("share", language.share(less).into())]));
    }
    let ink = style::color(Ink::Ink, cx.theme);
    widgets::selectable(ui, egui::RichText::new(said.join(" ")).color(ink));
    ui.horizontal_wrapped(|ui| {
        let setback = cost - seen.shown.tab;
        let known = cx.design().money.examples.iter().any(|it| it.setback == setback);
        if ui.add_enabled(!known, egui::Button::new(cx.t("curve-walk-keep"))).clicked() {
            out.push(examples::keep(cx, setback));
        }
        if ui.button(cx.t("curve-walk-clear")).clicked() {
            state.what_if = None;
        }
    });
}
