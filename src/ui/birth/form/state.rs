//! What the part about the form remembers between frames.

use crate::design::birth::{Characteristic, ContractForm};
use crate::design::{Design, form::Form};

/// The part between frames.
#[derive(Default)]
pub(crate) struct State {
    /// The characteristic that is unfolded.
    pub(super) open: Option<Characteristic>,
    /// The form whose mark Tab comes to in a row.
    pub(super) column: usize,
    /// The form of which one asks what would have to change.
    target: Option<ContractForm>,
}

impl State {
    /// The form of which one asks what would have to change: at first the one that the design is laid out in.
    pub(super) fn target(&self, design: &Design) -> ContractForm {
        self.target.unwrap_or(match design.form {
            Form::Full => ContractForm::FullAlliance,
            Form::ThreeDomains => ContractForm::ThreeDomains,
        })
    }

    /// Asks about another form.
    pub(super) fn ask(&mut self, form: ContractForm) {
        self.target = Some(form);
    }
}
