//! The budget: its parts, which add up while one types, and the TAB.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// The budget, as a card.
pub fn tab_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
