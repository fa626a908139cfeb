//! A dot of the matrix: what egui calls it, and that it is in the hand.

use egui::Vec2;

use crate::design::id::RiskId;

/// Risks that hang under the pointer.
#[derive(Clone)]
pub(crate) struct Lifted {
    /// The one that was grabbed.
    pub(crate) risk: RiskId,
    /// Those with numbers that were selected with it: they go as far as it does.
    pub(crate) along: Vec<RiskId>,
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
        Self { risk, along: Vec::new(), grip: Vec2::ZERO }
    }

    /// Whether a risk is one of them.
    pub(crate) fn has(&self, risk: RiskId) -> bool {
        self.risk == risk || self.along.contains(&risk)
    }
}
