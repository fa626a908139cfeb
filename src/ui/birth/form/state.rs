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
    /// The characteristic to whose name the keyboard goes back.
    pub(super) back: Option<Characteristic>,
    /// Whether one typed somewhere in the pass before: then Esc was meant for that.
    pub(super) typing: bool,
    asked: Asked,
}

/// Of which form one asks what would have to change.
#[derive(Clone, Copy, Default)]
enum Asked {
    /// That which the design is laid out in.
    #[default]
    Own,
    /// This one.
    Form(ContractForm),
    /// None: it was closed.
    None,
}

impl State {
    /// The form of which one asks what would have to change: at first the one that the design is laid out in.
    pub(super) fn target(&self, design: &Design) -> Option<ContractForm> {
        match (self.asked, design.form) {
            (Asked::Form(it), _) => Some(it),
            // The source weighs no programmes.
            (Asked::None, _) | (Asked::Own, Form::Programme) => None,
            (Asked::Own, Form::Full) => Some(ContractForm::FullAlliance),
            (Asked::Own, Form::ThreeDomains) => Some(ContractForm::ThreeDomains),
        }
    }

    /// Asks about a form; about that which is asked about already, or about none, closes it.
    pub(super) fn ask(&mut self, form: Option<ContractForm>, design: &Design) {
        let again = form == self.target(design);
        self.asked = form.filter(|_| !again).map_or(Asked::None, Asked::Form);
    }

    /// The design is given a form: that is asked about from here on.
    pub(super) fn follow_design(&mut self) {
        self.asked = Asked::Own;
    }

    /// Closes what is open, the last of it first: a characteristic, then a form that was asked about. Returns whether there was
    /// any.
    pub(super) fn close(&mut self) -> bool {
        if let Some(of) = self.open.take() {
            self.back = Some(of);
            return true;
        }
        let asked = matches!(self.asked, Asked::Form(_));
        if asked {
            self.asked = Asked::None;
        }
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::Ids;

    #[test]
    fn a_form_that_is_asked_about_closes_and_follows_the_design_again() {
        let design = Design::new(&mut Ids::seeded(3), "Proef", Form::Full);
        let mut state = State::default();
        assert_eq!(state.target(&design), Some(ContractForm::FullAlliance));
        state.ask(Some(ContractForm::BuildingTeam), &design);
        assert_eq!(state.target(&design), Some(ContractForm::BuildingTeam));
        state.ask(Some(ContractForm::BuildingTeam), &design);
        assert_eq!(state.target(&design), None, "once more closes it");
        assert!(!state.close(), "nothing is open");
        state.ask(Some(ContractForm::TwoPhase), &design);
        state.open = Some(Characteristic::Scope);
        assert!(state.close() && state.open.is_none());
        assert_eq!(state.target(&design), Some(ContractForm::TwoPhase));
        assert!(state.close());
        assert_eq!(state.target(&design), None);
        state.follow_design();
        assert_eq!(state.target(&design), Some(ContractForm::FullAlliance));
    }
}
