//! While a design is open its file can change underneath: the window says so, and asks what to do when one wants to know.

use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use egui::Context;

use crate::app::differing::Differs;
use crate::app::session::Session;
use crate::app::sources::{Open, Source};
use crate::files::underneath::Underneath;
use crate::files::watch::Watch;
use crate::text::Text;
use crate::ui::app::state::App;
use crate::ui::aside::Aside;
use crate::ui::shell::asked::After;
use crate::ui::shell::dialogs::Dialog;

/// How long a question waits for what it tells.
const MOMENT: Duration = Duration::from_millis(120);

impl App {
    /// Watches the file that is open now, as it was opened or last saved, and takes in what was found.
    pub(crate) fn watch(&mut self, ctx: &Context) {
        if self.is_saving() {
            // What it finds now may be what this window writes.
            return;
        }
        let file = |it: &Session| Some((it.path()?.to_owned(), it.stamp()?, it.design().id));
        let Some((path, stamp, id)) = self.session.as_ref().and_then(file) else {
            (self.watcher, self.underneath) = (None, Underneath::Same);
            self.beside.clear();
            return;
        };
        if !self.watcher.as_ref().is_some_and(|it| it.is_of(&path, stamp)) {
            let tell = ctx.clone();
            self.watcher = Some(Watch::start(path, stamp, id, move || tell.request_repaint()));
        }
        let found = self.watcher.as_ref().map_or(Underneath::Same, Watch::found);
        if found != self.underneath {
            self.underneath = found;
            ctx.request_repaint();
        }
        // As long as nobody looked since the file was saved, what was found before holds.
        let Some(mut copies) = self.watcher.as_ref().and_then(Watch::copies) else { return };
        copies.retain(|it| !self.put_away.contains(it));
        if copies != self.beside {
            self.beside = copies;
            ctx.request_repaint();
        }
    }

    /// Brings a copy of the same design beside the file together with the open one, each choice under the user's eyes.
    pub(crate) fn merge_with(&mut self, ctx: &Context, path: PathBuf) {
        self.take_drafts_in(ctx);
        self.aside(ctx, Aside::Merge(Source::File(path), None));
    }

    /// Says no more of the copies that are told now, until they change.
    pub(crate) fn put_copies_away(&mut self) {
        self.put_away.append(&mut self.beside);
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
