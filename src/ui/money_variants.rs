//! Variants: the money as it was kept beside the money as it is.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// The bar of the variants.
pub fn variants_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
