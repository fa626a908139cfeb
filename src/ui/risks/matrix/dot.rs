//! A dot of the matrix: what egui calls it, and that it is in the hand.

use egui::Vec2;

use crate::design::id::RiskId;

/// A risk that hangs under the pointer.
#[derive(Clone, Copy)]
pub(crate) struct Lifted {
    pub(crate) risk: RiskId,
    /// From the pointer to its dot.
    pub(crate) grip: Vec2,
}

/// The widget of a risk's own dot.
pub(crate) fn dot_id(risk: RiskId) -> egui::Id {
    egui::Id::unique(("dot", risk))
}

impl Lifted {
    /// A risk that comes from the strip of those without numbers.
    pub(crate) fn new(risk: RiskId) -> Self {
        Self { risk, grip: Vec2::ZERO }
    }
}
