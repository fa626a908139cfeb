//! Lines between the rows of a table that are seen at every zoom: on whole pixels and at least one wide.

use egui::emath::GuiRounding;
use egui::{Rangef, Stroke, Ui};

use crate::picture::tokens::{Ink, Theme};
use crate::ui::kit::style;

/// A line right below a height, on the first whole pixels there: what clips the row leaves it in sight.
pub(crate) fn below(ui: &Ui, x: impl Into<Rangef>, y: f32, theme: Theme) {
    line(ui, x, y, 0.5, theme);
}

/// A line right above a height.
pub(crate) fn above(ui: &Ui, x: impl Into<Rangef>, y: f32, theme: Theme) {
    line(ui, x, y, -0.5, theme);
}

fn line(ui: &Ui, x: impl Into<Rangef>, y: f32, half: f32, theme: Theme) {
    let scale = ui.pixels_per_point();
    let width = 1.0_f32.round_to_pixels(scale).max(1.0 / scale);
    let y = y.round_to_pixels(scale) + half * width;
    ui.painter().hline(x, y, Stroke::new(width, style::color(Ink::Line, theme)));
}
