//! What changes do to the forecast, beside the staffel: in sentences that say what is counted.

use egui::{Label, Ui};

use crate::finance::changes::Forecast;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};
use crate::ui::section::Section;

/// The card; nothing while there are no changes.
pub(crate) fn changes_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if cx.design().changes.list.is_empty() {
        return;
    }
    let forecasts = Forecast::all(cx.design(), cx.session.insight().simulation.as_ref());
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.label(style::strong(cx.t("changes-money")).size(style::CARD));
        if forecasts.is_empty() {
            ui.add(Label::new(style::secondary(cx.t("changes-bars-no-tab"), cx.theme)).wrap());
        }
        for it in &forecasts {
            ui.add(Label::new(cx.text.change_forecast(cx.design(), it)).wrap());
        }
        ui.add(Label::new(style::secondary(cx.t("changes-bars-counted"), cx.theme).size(style::SMALL)).wrap());
        if widgets::button(ui, None, &cx.t("changes-money-go")).clicked() {
            out.push(Intent::Go(Section::Changes));
        }
    });
}
