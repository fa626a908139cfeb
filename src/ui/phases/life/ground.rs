//! What the time line and its tracks share: their measures, their names, and what is being moved.

use egui::{Ui, pos2};

use crate::design::phases::Phase;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// The room for the names of tracks.
pub(super) const LABEL: f32 = 132.0;
/// How high a track is.
pub(super) const TRACK: f32 = 20.0;

/// A transition that is being moved: the phase, and by how many days.
#[derive(Clone, Copy)]
pub(super) struct Moving {
    pub(super) phase: Phase,
    pub(super) days: i32,
}

/// Words at the left of the tracks.
pub(super) fn name(ui: &Ui, cx: &Cx, (x, middle): (f32, f32), words: &str, strong: bool) {
    let words = if strong { style::strong(words) } else { style::secondary(words, cx.theme) };
    let text = egui::WidgetText::from(words.size(style::SMALL));
    let galley = text.into_galley(ui, Some(egui::TextWrapMode::Truncate), LABEL - 10.0, egui::TextStyle::Body);
    let ink = style::color(if strong { Ink::Ink } else { Ink::Ink2 }, cx.theme);
    ui.painter().galley(pos2(x, middle - galley.size().y / 2.0), galley, ink);
}
