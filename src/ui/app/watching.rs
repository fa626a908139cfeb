//! While a design is open its file can change underneath: the window says so, and asks what to do when one wants to know.

use egui::Context;

use crate::app::session::Session;
use crate::files::underneath::Underneath;
use crate::files::watch::Watch;
use crate::ui::app::state::App;
use crate::ui::shell::dialogs::Dialog;

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
    pub(crate) fn ask_underneath(&mut self) {
        let path = self.session.as_ref().and_then(Session::path).map(ToOwned::to_owned);
        let (Some(path), found) = (path, self.underneath.clone()) else { return };
        if found != Underneath::Same {
            self.dialogs.open(Dialog::Underneath { path, found, then: None });
        }
    }
}
