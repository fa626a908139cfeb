//! What goes with the budget: when it was set, open book, price in the award, what both sides can bear.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// The terms, as a card.
pub fn terms_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
