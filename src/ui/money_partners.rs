//! Shares of several partners within a side, and risks that strike together.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// Partners and groups, as a card.
pub fn partners_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
