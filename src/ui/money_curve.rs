//! The curve of both results against actual cost, with the histogram of the outcomes under it on one axis.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// What is remembered from frame to frame.
#[derive(Default)]
pub struct State {}

/// The curve: a card as wide as there is room.
pub fn curve_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
