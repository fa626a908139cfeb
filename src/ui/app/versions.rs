//! Versions on the screen's side: hands over each state that was saved or opened, and tells what became of it.

use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use egui::Context;

use crate::design::Design;
use crate::files::saving::Replaced;
use crate::files::states::{How, Keeper, Label, New, Shelf, Told};
use crate::files::underneath::Stamp;
use crate::ui::app::screen::Screen;
use crate::ui::app::state::App;
use crate::ui::kit::said;

impl App {
    /// Who keeps states; none where there is no place for them.
    pub(super) fn keeper(&mut self, ctx: &Context) -> Option<&Keeper> {
        let folder = self.world.versions.clone()?;
        let tell = ctx.clone();
        Some(self.states.get_or_insert_with(|| Keeper::start(folder, move || tell.request_repaint())))
    }

    /// Keeps a state that was saved just now.
    pub(super) fn keep_saved(&mut self, ctx: &Context, path: &Path, design: Arc<Design>, stamp: Stamp) {
        let who = Some(self.settings.name.trim().to_owned()).filter(|it| !it.is_empty());
        let at = crate::files::underneath::written_at(path);
        self.keep_state(ctx, (design, None), (path, stamp, at), (How::Saved, who));
    }

    /// Keeps what stood in a file that was opened: what a colleague saved, or another computer.
    pub(super) fn keep_opened(&mut self, ctx: &Context, text: String) {
        let Some(session) = &self.session else { return };
        let (Some(path), Some(stamp)) = (session.path().map(ToOwned::to_owned), session.stamp()) else { return };
        let (design, at) = (session.snapshot(), session.written());
        self.keep_state(ctx, (design, Some(text)), (&path, stamp, at), (How::Opened, None));
    }

    /// Keeps what somebody else had saved: in this file, which is written over, or in a copy that was merged into it.
    pub(super) fn keep_theirs(&mut self, ctx: &Context, path: &Path, it: Replaced) {
        self.keep_state(ctx, (it.design, None), (path, it.stamp, it.at), (How::Opened, None));
    }

    fn keep_state(
        &mut self,
        ctx: &Context,
        (design, text): (Arc<Design>, Option<String>),
        (path, stamp, at): (&Path, Stamp, Option<SystemTime>),
        (how, who): (How, Option<String>),
    ) {
        let Some(at) = at.filter(|_| self.settings.keep_versions) else { return };
        let label = Label { file: path.to_owned(), at, name: None, who, how, stamp };
        if let Some(keeper) = self.keeper(ctx) {
            keeper.keep(New { design, text, label });
        }
    }

    /// Tells what became of what was to be kept, where somebody would want to know.
    pub(crate) fn tell_versions(&mut self, ctx: &Context) {
        let Some(keeper) = &self.states else { return };
        for told in keeper.told() {
            match told {
                Told::Trouble(why) => {
                    let why = [("why", self.text.trouble(&why).into())];
                    said::warn(ctx, "versions", self.text.with("versions-trouble", why));
                }
                Told::TooLarge => said::warn(ctx, "versions", self.text.get("versions-too-large")),
                Told::Wiped(count) => {
                    said::say(ctx, "versions", self.text.with("versions-wiped", [("count", count.into())]));
                }
            }
        }
    }

    /// The kept states of the open design, as they were last looked up, none: not yet; whether there is a place for them,
    /// and whether they are kept.
    pub(super) fn known_states(&self) -> (Option<Arc<Shelf>>, (bool, bool)) {
        let design = self.session.as_ref().map(|it| it.design().id);
        let shelf = self.states.as_ref().zip(design).and_then(|(it, design)| it.shelf(design));
        (shelf, (self.world.versions.is_some(), self.settings.keep_versions))
    }

    /// Looks up the kept states of the open design.
    pub(super) fn look_up_states(&mut self, ctx: &Context) {
        let Some(id) = self.session.as_ref().map(|it| it.design().id) else { return };
        if let Some(keeper) = self.keeper(ctx) {
            keeper.look(id);
        }
    }

    /// Throws all kept states away.
    pub(super) fn wipe_versions(&mut self, ctx: &Context) {
        if let Some(keeper) = self.keeper(ctx) {
            keeper.wipe();
        }
    }

    /// Whether what is looked at aside is still being read or worked out, or a picture is being drawn.
    pub fn is_looking(&self) -> bool {
        !self.drawing.is_empty() || self.view.aside.as_ref().is_some_and(Screen::is_busy)
    }

    /// Whether states are still being kept or looked up.
    pub fn is_keeping(&self) -> bool {
        self.states.as_ref().is_some_and(Keeper::is_busy)
    }
}
