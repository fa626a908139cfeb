//! The staffel as a table: tiers of gain and of loss, caps, and ready-made ones to start with.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// The staffel, as a card.
pub fn staffel_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
