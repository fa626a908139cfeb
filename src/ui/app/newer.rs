//! A file of a newer version is looked at and not changed: whoever wants to change it makes a copy, in which it is done.

use egui::Context;

use crate::app::session::Session;
use crate::ui::app::state::App;
use crate::ui::shell::dialogs::Dialog;

impl App {
    /// Asks to make a copy where the file that is open is of a newer version; false where it is not.
    pub(super) fn ask_copy_of_newer(&mut self) -> bool {
        let Some(newer) = self.session.as_ref().and_then(Session::newer).cloned() else { return false };
        self.dialogs.open(Dialog::Newer { newer });
        true
    }

    /// Asks to make a copy once somebody wanted to change what cannot be changed; forgets it where none is made.
    pub(super) fn ask_where_refused(&mut self, ctx: &Context) {
        let Some(session) = self.session.as_mut().filter(|it| it.has_refused()) else {
            self.copy_asked = false;
            return;
        };
        if self.dialogs.is_open() || self.saving.is_some() || ctx.input(|it| it.pointer.any_down()) {
            return;
        }
        if session.newer().is_none() {
            // The copy is there: what was wanted is done in it.
            for edit in session.take_refused() {
                self.edit(edit);
            }
        } else if self.copy_asked {
            session.take_refused();
        } else {
            self.copy_asked = self.ask_copy_of_newer();
        }
        ctx.request_repaint();
    }
}
