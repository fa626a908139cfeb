//! What an act of the user changed beyond itself: the figures before it and after it, told by a label for a moment.

use std::sync::Arc;

use egui::Context;

use crate::app::news::Figures;
use crate::app::session::Session;
use crate::design::Design;
use crate::ui::app::state::App;
use crate::ui::intent::Intent;
use crate::ui::kit::aftermath;
use crate::ui::shell::command::Command;

/// The design before an act, with its figures.
pub(super) struct Before(Arc<Design>, Figures);

fn figures(session: &Session) -> Figures {
    Figures::of(session.design(), session.insight())
}

impl App {
    /// How it was before an act that may change a design; none of what only looks, undoes or opens. What hangs under the
    /// pointer says for itself what it does.
    pub(super) fn before(&self, ctx: &Context, intent: &Intent) -> Option<Before> {
        if matches!(intent, Intent::Command(Command::Undo | Command::Redo)) {
            // What was told is no longer so.
            aftermath::hush(ctx);
        }
        let edits = match intent {
            Intent::Edit(_) | Intent::TakeIn(_) => true,
            Intent::Command(command) => matches!(
                command,
                Command::Duplicate
                    | Command::Delete
                    | Command::MoveLeft
                    | Command::MoveRight
                    | Command::MoveToTray
                    | Command::MoveToAlliance
            ),
            _ => false,
        };
        let session = self.session.as_ref().filter(|_| edits && !self.view.gesture.is_alive())?;
        Some(Before(session.snapshot(), figures(session)))
    }

    /// Tells which figures are others since then.
    pub(super) fn tell_since(&self, ctx: &Context, before: Option<Before>) {
        let (Some(Before(was, before)), Some(session)) = (before, &self.session) else { return };
        if Arc::ptr_eq(&was, &session.snapshot()) {
            return;
        }
        // What an exercise begins to hide, or shows again, is no news.
        if was.workshop.runs() != session.design().workshop.runs() {
            return;
        }
        let Some(step) = session.next_undo() else { return };
        let act = self.text.edit_name(&step.edit, &step.before);
        aftermath::tell(ctx, &self.text, session.design(), &act, [&before, &figures(session)]);
    }
}
