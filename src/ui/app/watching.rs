//! While a design is open its file can change underneath: the window says so, and asks what to do when one wants to know.

use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use egui::Context;

use crate::app::differing::Differs;
use crate::app::session::Session;
use crate::app::sources::Open;
use crate::files::underneath::Underneath;
use crate::files::watch::Watch;
use crate::text::Text;
use crate::ui::app::state::App;
use crate::ui::shell::asked::After;
use crate::ui::shell::dialogs::Dialog;

/// How long a question waits for what it tells.
const MOMENT: Duration = Duration::from_millis(120);

impl App {
    /// Watches the file that is open now, as it was opened or last saved, and takes in what was found.
    pub(crate) fn watch(&mut self, ctx: &Context) {
        let Some((path, stamp)) = self.session.as_ref().and_then(|it| Some((it.path()?, it.stamp()?))) else {
            (self.watcher, self.underneath) = (None, Underneath::Same);
            return;
        };
        if !self.watcher.as_ref().is_some_and(|it| it.is_of(path, stamp)) {
            let tell = ctx.clone();
            self.watcher = Some(Watch::start(path.to_owned(), stamp, move || tell.request_repaint()));
        }
        let found = self.watcher.as_ref().map_or(Underneath::Same, Watch::found);
        if found != self.underneath {
            self.underneath = found;
            ctx.request_repaint();
        }
    }

    /// Asks what to do about what was found.
    pub(crate) fn ask_underneath(&mut self, ctx: &Context) {
        let path = self.session.as_ref().and_then(Session::path).map(ToOwned::to_owned);
        let (Some(path), found) = (path, self.underneath.clone()) else { return };
        if found != Underneath::Same {
            self.ask_about(ctx, path, found, None);
        }
    }

    /// Asks what to do about what stands in a file; in what it differs is worked out meanwhile.
    pub(super) fn ask_about(&mut self, ctx: &Context, path: PathBuf, found: Underneath, then: Option<After>) {
        let differs = Arc::new(OnceLock::new());
        if let (Some(session), Underneath::Changed { .. }) = (&self.session, &found) {
            let (open, to, language) = (Open::of(session), Arc::clone(&differs), self.text.language());
            let (file, ctx, (done, known)) = (path.clone(), ctx.clone(), channel());
            let work = move || {
                // It is set once, by this thread alone.
                let _ = to.set(Differs::of(&file, &open, &Text::new(language)));
                let _ = done.send(());
                ctx.request_repaint();
            };
            // Without room for a thread the question stands without it.
            let _ = std::thread::Builder::new().name("what differs".to_owned()).spawn(work);
            // What comes later makes the buttons move: a moment's wait is better than a click on another one.
            let _ = known.recv_timeout(MOMENT);
        }
        self.dialogs.open(Dialog::Underneath { path, found, differs, then });
    }
}
