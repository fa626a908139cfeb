//! What each risk alone does, as a tornado, and what each measure buys.

use egui::Ui;

use crate::ui::money::Panel;
use crate::ui::{Cx, Intent};

/// What is remembered from frame to frame.
#[derive(Default)]
pub struct State {}

/// The tornado and the measures, as a card.
pub fn tornado_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel, out: &mut Vec<Intent>) {
    let _ = (ui, cx, panel, out);
}
