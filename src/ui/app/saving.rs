//! Saving to a file, off the screen's thread: what is on the screen at that moment is written while one goes on. Asks first
//! where the file loses something by it or is another than was opened, and tells what there is to know afterwards.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use egui::{Color32, Context, Frame};

use crate::app::session::Session;
use crate::files::Written;
use crate::files::cautions::Caution;
use crate::files::save::SaveError;
use crate::files::saving::{Outcome, Save};
use crate::text::Text;
use crate::ui::app::state::App;
use crate::ui::kit::{dialog, said, style, widgets};
use crate::ui::shell::asked::After;
use crate::ui::shell::dialogs::Dialog;
use crate::ui::shell::file_names;

/// How long the screen waits for a save, so that one that is quick is done in the frame in which it was asked for.
const AT_ONCE: Duration = Duration::from_millis(40);

/// Nothing is said of a save that is done within this time.
const SOON: Duration = Duration::from_millis(200);

/// How long a window that goes waits for a save that is going on.
const AT_THE_END: Duration = Duration::from_secs(10);

/// What is done before each save, on its thread: a slow disk, in tests.
pub(crate) type Slow = Arc<dyn Fn() + Send + Sync>;

/// A save that is going on.
pub(crate) struct Saving {
    save: Save,
    answer: Receiver<Outcome>,
    /// What came of it, while another question is on the screen that has typed words in it.
    done: Option<Outcome>,
    since: Instant,
    /// What happens once it is done.
    then: Option<After>,
    /// Where to save after it: what is on the screen then.
    next: Option<PathBuf>,
}

impl Saving {
    fn start(ctx: &Context, save: Save, then: Option<After>, slow: Option<Slow>) -> Self {
        let (send, answer) = channel();
        let work = {
            let (ctx, save, send) = (ctx.clone(), save.clone(), send.clone());
            move || {
                if let Some(slow) = slow {
                    slow();
                }
                run(&save, &send);
                ctx.request_repaint();
            }
        };
        if std::thread::Builder::new().name("save a file".to_owned()).spawn(work).is_err() {
            // A system without room for a thread waits instead.
            run(&save, &send);
        }
        #[expect(clippy::disallowed_methods, reason = "what takes long says so")]
        let since = Instant::now();
        Self { save, answer, done: None, since, then, next: None }
    }

    /// What came of it within this time.
    fn answered(&mut self, within: Duration) -> Option<Outcome> {
        if let Some(done) = self.done.take() {
            return Some(done);
        }
        match self.answer.recv_timeout(within) {
            Ok(outcome) => Some(outcome),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => {
                let error = std::io::Error::other("the thread that wrote the file ended");
                Some(Outcome::Failed(SaveError { path: self.save.path.clone(), error: error.into() }))
            }
        }
    }

    /// Whether it takes so long that one is told.
    pub(crate) fn is_told(&self) -> bool {
        self.since.elapsed() >= SOON
    }

    /// Whether one wants to leave the design once it is saved: nothing more is done in it.
    pub(crate) fn leaves(&self) -> bool {
        self.then.is_some()
    }

    /// Sees to it that it is told in time. Where the design is left once it is saved, that waits over everything else;
    /// returns whether one stays all the same.
    fn ui(&self, ctx: &Context, text: &Text) -> bool {
        let rest = SOON.checked_sub(self.since.elapsed()).filter(|it| !it.is_zero());
        if let Some(rest) = rest {
            ctx.request_repaint_after(rest);
        }
        if !self.leaves() {
            return false;
        }
        let modal = dialog::modal(ctx, "saving");
        if rest.is_some() {
            modal.backdrop_color(Color32::TRANSPARENT).frame(Frame::new()).show(ctx, |_| {});
            return false;
        }
        let shown = modal.show(ctx, |ui| {
            ui.set_width(360.0_f32.min(ctx.content_rect().width() - 48.0));
            let name = [("name", file_names::shown_name(&self.save.path).into())];
            ui.label(style::strong(text.with("dialog-saving", name)).size(style::CARD));
            ui.label(text.get("dialog-saving-why"));
            ui.add_space(12.0);
            widgets::button(ui, None, &text.get("dialog-saving-stay")).clicked()
        });
        shown.inner
    }
}

fn run(save: &Save, send: &Sender<Outcome>) {
    // Nobody listens any more once the window is gone.
    let _ = send.send(save.run());
}

impl App {
    /// Whether a file is being saved.
    pub fn is_saving(&self) -> bool {
        self.saving.is_some()
    }

    /// Does this before each save from now on, on its thread: how tests try a slow disk.
    pub fn before_saving(&mut self, slow: impl Fn() + Send + Sync + 'static) {
        self.slow = Some(Arc::new(slow));
    }

    /// Saves what is on the screen to a file, unless there is something to ask. What is asked for while a save is going on
    /// waits for it: two never write at once.
    pub(super) fn save_to(&mut self, ctx: &Context, path: PathBuf, then: Option<After>) {
        // Absolute, so that the recent list finds it from any folder.
        let path = std::path::absolute(&path).unwrap_or(path);
        if let Some(saving) = &mut self.saving {
            saving.next = Some(path);
            saving.then = then.or_else(|| saving.then.take());
            return;
        }
        let Some(session) = &self.session else { return };
        let own = session.path() == Some(&*path);
        let agreed = self.agreed.as_ref().filter(|it| it.0 == path);
        let minded = self.minded.as_ref().filter(|it| it.0 == path);
        let save = Save {
            own,
            stamp: session.stamp().filter(|_| own),
            design: session.snapshot(),
            shown: agreed.map(|it| it.1.clone()),
            minded: minded.map(|it| it.1.clone()).unwrap_or_default(),
            path,
        };
        self.saving = Some(Saving::start(ctx, save, then, self.slow.clone()));
        self.take_saved(ctx, AT_ONCE);
    }

    /// Saves once what the file loses was agreed to.
    pub(super) fn save_minded(&mut self, ctx: &Context, (path, found): (PathBuf, Vec<Caution>), then: Option<After>) {
        self.minded = Some((path.clone(), found));
        self.save_to(ctx, path, then);
    }

    /// Takes in what came of a save, if that is known within this time.
    pub(super) fn take_saved(&mut self, ctx: &Context, within: Duration) {
        let Some(saving) = &mut self.saving else { return };
        let Some(outcome) = saving.answered(within) else { return };
        if self.dialogs.is_open() && !matches!(outcome, Outcome::Saved { .. }) {
            saving.done = Some(outcome);
            return;
        }
        let Some(Saving { save, then, next, .. }) = self.saving.take() else { return };
        // That a file is read-only stays so, and is not asked at each save.
        if let Some((_, found)) = &mut self.minded {
            found.retain(|it| *it == Caution::ReadOnly);
        }
        let path = save.path.clone();
        match outcome {
            Outcome::Saved { .. } => {
                let written = self.mark_saved(save, outcome);
                match next {
                    Some(next) => self.save_to(ctx, next, then),
                    None => self.tell_written(ctx, &written, then),
                }
            }
            Outcome::Underneath(found) => {
                self.agreed = None;
                self.dialogs.open(Dialog::Underneath { path, found, then });
            }
            Outcome::Cautions(found) => self.dialogs.open(Dialog::Cautions { path, found, then }),
            Outcome::Failed(error) => self.tell_unsaved(&error, then),
        }
        ctx.request_repaint();
    }

    /// What was written is saved; what was done since is not.
    fn mark_saved(&mut self, save: Save, outcome: Outcome) -> Written {
        let Outcome::Saved { saved, at } = outcome else { return Written::default() };
        self.agreed = None;
        self.settings.remember(&save.path, &save.design.name);
        if let Some(session) = &mut self.session {
            session.saved_to(save.path, save.design, (saved.stamp, at));
        }
        self.keep_settings();
        saved.written
    }

    /// Waits for a save that is going on: the window goes, or another design comes in its place.
    pub(super) fn finish_saving(&mut self) {
        let Some(mut saving) = self.saving.take() else { return };
        if let Some(outcome @ Outcome::Saved { .. }) = saving.answered(AT_THE_END) {
            self.mark_saved(saving.save, outcome);
        }
    }

    /// Leaves the design once the save is done that is going on; false where none is.
    pub(super) fn leaves_after_saving(&mut self, then: &After) -> bool {
        let Some(saving) = &mut self.saving else { return false };
        saving.then = Some(then.clone());
        true
    }

    /// Says that a save takes a while.
    pub(super) fn saving_ui(&mut self, ctx: &Context) {
        let stays = self.saving.as_ref().is_some_and(|it| it.ui(ctx, &self.text));
        if let Some(saving) = self.saving.as_mut().filter(|_| stays) {
            saving.then = None;
            ctx.request_repaint();
        }
    }

    /// Goes on to what was wanted; where there is something to know of the file it is told, and stays to be read.
    fn tell_written(&mut self, ctx: &Context, written: &Written, then: Option<After>) {
        if let Some(words) = self.text.written(written) {
            said::warn(ctx, "saving", words);
            return;
        }
        match then {
            // Something was done while it was written.
            Some(then) if self.session.as_ref().is_some_and(Session::is_changed) => self.leave(ctx, then),
            Some(then) => self.leave_now(ctx, then),
            None => {}
        }
    }

    fn tell_unsaved(&mut self, error: &SaveError, then: Option<After>) {
        let words = self.text.save_error(error);
        self.dialogs.open(Dialog::NotSaved { title: words.title, says: words.says, then });
    }
}
