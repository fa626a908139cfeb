//! How long a decision takes: the parents as they say themselves, the roles by their step of the ladder.

use egui::accesskit::Role;
use egui::{Label, Rect, Sense, Ui, vec2};

use crate::picture::tokens::Ink;
use crate::ui::changes::columns::{self, Words};
use crate::ui::cx::Cx;
use crate::ui::kit::{sought, style, widgets};

/// How high a line is, and the parts (0-1) of it that name and bar have.
const HIGH: f32 = 24.0;
const NAME: f32 = 0.5;
const BAR: f32 = 0.24;

/// The card.
pub(super) fn leads_ui(ui: &mut Ui, cx: &Cx) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let title = cx.t("changes-leads");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        let leads = cx.design().leads();
        if leads.is_empty() {
            ui.add(Label::new(style::secondary(cx.t("changes-leads-none"), cx.theme)).wrap());
        }
        let most = leads.iter().map(|it| it.days).max().unwrap_or(1).max(1);
        for it in &leads {
            let name = cx.text.element(cx.design(), it.who).unwrap_or_default();
            let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), HIGH), Sense::hover());
            let days = usize::from(it.days);
            let took = if days >= 14 && days.is_multiple_of(7) {
                cx.text.with("changes-lead", [("weeks", (days / 7).into())])
            } else {
                cx.text.with("changes-lead-days", [("days", days.into())])
            };
            let part = |from: f32, width: f32| {
                let min = place.min + vec2(from * place.width(), 0.0);
                Rect::from_min_size(min, vec2(width * place.width() - 6.0, place.height()))
            };
            columns::paint(ui, cx, part(0.0, NAME), (&name, Words::PLAIN, false));
            let bar = part(NAME, BAR).shrink2(vec2(0.0, 8.0));
            ui.painter().rect_filled(bar, 3.0, style::color(Ink::Foundation, cx.theme));
            let full = bar.width() * f32::from(it.days) / f32::from(most);
            let filled = Rect::from_min_size(bar.min, vec2(full, bar.height()));
            ui.painter().rect_filled(filled, 3.0, style::color(Ink::Hint, cx.theme));
            let rest = Rect::from_min_max(part(NAME + BAR, 0.0).min, place.max);
            columns::paint(ui, cx, rest, (&took, Words::STRONG, true));
            style::name(&response, Role::Label, &format!("{name}: {took}"));
        }
    });
}
