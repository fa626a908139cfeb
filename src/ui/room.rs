//! What a section is to the frame around it: it shows itself, gives commands their meaning, and turns to a signal.

use egui::Ui;

use crate::design::Design;
use crate::design::edit::Edit;
use crate::design::id::{Id, IdKind};
use crate::rules::Signal;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::shell::command::Command;

/// A section of the screen, with what it shows apart from the design.
pub(crate) trait Room {
    /// Shows it.
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>);

    /// Shows what stands beside it in the place of the signals; false: nothing does.
    fn beside_ui(&mut self, _ui: &mut Ui, _cx: &Cx, _out: &mut Vec<Intent>) -> bool {
        false
    }

    /// What a command does here to what is selected, as edits; none: what it does everywhere.
    fn command(&self, _command: Command, _design: &Design, _selection: &[Id]) -> Option<Vec<Edit>> {
        None
    }

    /// What a command means to how one looks here; false: nothing.
    fn look_at(&mut self, _command: Command) -> bool {
        false
    }

    /// Turns to the part that a signal is about.
    fn show(&mut self, _signal: &Signal) {}

    /// What Ctrl+A chooses here, in the order in which it stands: all of the kind of `like`; none: of what one comes for.
    fn row(&self, _design: &Design, _like: Option<IdKind>) -> Vec<Id> {
        Vec::new()
    }

    /// Those among which an element whose details are open is one, in their order.
    fn beside(&self, design: &Design, id: Id) -> Vec<Id> {
        self.row(design, Some(id.kind()))
    }

    /// Whether elements of a kind are seen here. What is not seen is not selected: Delete takes away what one sees.
    fn shows(&self, kind: IdKind) -> bool;
}
