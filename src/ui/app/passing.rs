//! The laptop that goes round a table covers the whole window: commands, undo and menus wait until it is back.

use std::path::Path;

use egui::Context;

use crate::app::session::Session;
use crate::design::id::KeyMomentId;
use crate::ui::app::state::App;
use crate::ui::collaboration::passing::{Left, Passing};
use crate::ui::section::Section;
use crate::ui::shell::asked::Purpose;

impl App {
    /// Lets it go round about a key moment.
    pub(super) fn pass_round(&mut self, ctx: &Context, moment: KeyMomentId) {
        self.take_drafts_in(ctx);
        // What was handed in before is a step of its own.
        if let Some(session) = &mut self.session {
            session.set_gesture(false);
        }
        self.view.selection.clear();
        (self.view.open, self.view.many, self.view.palette) = (None, false, None);
        self.view.passing = Some(Passing::new(moment));
        ctx.request_repaint();
    }

    /// Asks for a sheet with forms about a key moment.
    pub(super) fn ask_forms(&mut self, ctx: &Context, moment: KeyMomentId) {
        let folder = self.session.as_ref().and_then(Session::path).and_then(Path::parent);
        let folder = folder.map(|it| it.join("")).unwrap_or_default();
        self.dialogs.ask_path(ctx, &self.text, Purpose::ReadForms(moment), folder, self.world.native_dialogs);
    }

    /// Reads it, and shows what it says before it counts.
    pub(super) fn read_forms(&mut self, ctx: &Context, moment: KeyMomentId, path: &Path) {
        self.go(Section::Collaboration);
        self.view.rooms.collaboration.read_sheet(ctx, moment, path);
    }

    /// Whether it goes round.
    pub(super) fn is_passing(&self) -> bool {
        self.view.passing.is_some() && self.session.is_some()
    }

    /// Goes on where it came back: at the spider of its moment once the last one handed in.
    pub(super) fn take_back(&mut self, ctx: &Context, left: Left) {
        let Some(passing) = self.view.passing.take() else { return };
        if left == Left::Done {
            self.go(Section::Collaboration);
            self.view.rooms.collaboration.look_at_moment(passing.moment());
        }
        ctx.request_repaint();
    }
}
