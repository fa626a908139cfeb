//! Recovery on the screen: keeps a copy of what is in no file yet, and offers what a window left behind that is not there
//! any more.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use egui::Context;

use crate::app::session::Session;
use crate::files::recovery::{self, Keeper, Origin};
use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::ui::app::copies::{Act, Offered};
use crate::ui::app::state::App;
use crate::ui::kit::said;
use crate::ui::shell::about::Kept;
use crate::ui::shell::asked::After;
use crate::ui::shell::dialogs::Dialog;

/// How long a start waits for what is found, so that it is there in the first frame.
const AT_ONCE: Duration = Duration::from_secs(2);

/// How often it is looked whether something was found, while that takes longer.
const AGAIN: Duration = Duration::from_millis(100);

impl App {
    /// Offers the copies that were left behind. Their files are looked at to say what differs, and may be on a share that
    /// does not answer: that is done off this thread, and does not hold up the start.
    pub fn offer_copies(&mut self) {
        let Some(folder) = self.world.recovery.clone() else { return };
        // Its own locks would keep it from finding them again.
        self.recovering.offers.clear();
        let (send, found) = channel();
        let language = self.settings.language;
        let look = move || {
            let text = Text::new(language);
            let lost = recovery::lost(&folder).into_iter();
            // Nobody listens any more once the window is gone.
            let _ = send.send(lost.map(|lost| Offered::new(lost, &text)).collect());
        };
        // A system without room for a thread offers them at the next start.
        if std::thread::Builder::new().name("look for copies".to_owned()).spawn(look).is_ok() {
            self.recovering.found = Some(found);
            self.take_offers(AT_ONCE);
        }
    }

    /// Takes in what was found, if that is known within this time.
    fn take_offers(&mut self, within: Duration) {
        let Some(found) = &self.recovering.found else { return };
        match found.recv_timeout(within) {
            Ok(offers) => (self.recovering.offers, self.recovering.found) = (offers, None),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => self.recovering.found = None,
        }
    }

    /// Wants a copy of what is on the screen where it is in no file yet, and none where it is.
    pub(crate) fn keep_copy(&mut self, ctx: &Context) {
        let Some(folder) = &self.world.recovery else { return };
        let it = &mut self.recovering;
        if let Some(trouble) = it.keeper.as_ref().and_then(Keeper::trouble) {
            let why = [("why", self.text.trouble(&trouble).into())];
            said::warn(ctx, "recovery", self.text.with("recovery-trouble", why));
        }
        let changed = self.session.as_ref().filter(|it| it.is_changed() && self.settings.keep_copies);
        let wanted = changed.map(|it| (it.snapshot(), origin(it)));
        let same = match (&it.kept, &wanted) {
            (Some(kept), Some((now, _))) => Arc::ptr_eq(kept, now),
            (kept, wanted) => kept.is_none() && wanted.is_none(),
        };
        if same {
            return;
        }
        let keeper = it.keeper(ctx, folder);
        match &wanted {
            Some((design, origin)) => keeper.keep(Arc::clone(design), origin.clone()),
            None => keeper.clear(),
        }
        it.kept = wanted.map(|it| it.0);
    }

    /// The window goes: where nobody chose to leave the changes behind, their copy is brought up to date.
    pub(crate) fn end_copies(&mut self) {
        let Some(keeper) = self.recovering.keeper.take() else { return };
        if self.may_close || !self.session.as_ref().is_some_and(Session::is_changed) {
            keeper.clear();
        }
        keeper.finish();
    }

    /// Throws every copy of earlier times away, and says how many there were.
    pub(crate) fn wipe_copies(&mut self, ctx: &Context) {
        self.recovering.offers.clear();
        let count = self.world.recovery.as_deref().map_or(0, recovery::wipe);
        said::say(ctx, "recovery", self.text.with("about-copies-wiped", [("count", count.into())]));
    }

    /// Goes on with a copy: unsaved until it is saved, in the file that it belongs to.
    pub(crate) fn recover(&mut self, ctx: &Context, copy: &Path) {
        let Some(nth) = self.recovering.offers.iter().position(|it| it.lost.copy() == copy) else { return };
        let (design, origin, slot) = self.recovering.offers.remove(nth).lost.taken();
        // The others wait for the next start, or for another window.
        self.recovering.offers.clear();
        // One that does not read has no way to be opened.
        let Ok(design) = design else { return };
        let name = [("name", (&design.name).into())];
        said::say(ctx, "recovery", self.text.with("recovery-opened", name));
        let ids = self.ids.split();
        let Origin { path, stamp } = origin;
        self.replace_session(ctx, Session::recovered(design, (path, stamp), Arc::clone(&self.catalogue), ids));
        if let Some(folder) = &self.world.recovery {
            self.recovering.keeper(ctx, folder).adopt(slot);
        }
        self.recovering.kept = None;
    }

    /// The copies that are offered, over everything else.
    pub(crate) fn recovery_ui(&mut self, ctx: &Context, theme: Theme) {
        if self.recovering.found.is_some() {
            self.take_offers(Duration::ZERO);
            ctx.request_repaint_after(AGAIN);
        }
        if !self.recovering.is_open() || self.dialogs.is_open() {
            return;
        }
        let act = self.recovering.ui(ctx, &self.text, theme);
        match act {
            Some(Act::Open(copy)) => self.leave(ctx, After::Recover(copy)),
            Some(Act::Discard(nth)) => self.recovering.offers.remove(nth).lost.discard(),
            Some(Act::Later) => self.recovering.offers.clear(),
            None => {}
        }
    }

    /// Tells where copies lie, and lets them be wiped and switched off.
    pub(crate) fn about(&mut self) {
        let copies = (self.world.recovery.clone(), self.settings.keep_copies);
        let versions = (self.world.versions.clone(), self.settings.keep_versions);
        self.dialogs.open(Dialog::About(Kept { copies, versions, sure: false }));
    }
}

/// The file of the design that is open.
fn origin(session: &Session) -> Origin {
    Origin { path: session.path().map(ToOwned::to_owned), stamp: session.stamp() }
}
