//! Worked examples that are kept with the agreement, told in plain sentences, and the actual cost that one walks along the curve.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// The worked examples, as a card.
pub fn examples_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
