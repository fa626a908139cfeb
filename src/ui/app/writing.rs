//! A save that is going on, on a thread of its own: what came of it, and what the screen says meanwhile.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use egui::{Color32, Context, Frame};

use crate::files::save::SaveError;
use crate::files::saving::{Outcome, Save};
use crate::text::Text;
use crate::ui::kit::{dialog, style, widgets};
use crate::ui::shell::asked::After;
use crate::ui::shell::file_names;

/// Nothing is said of a save that is done within this time.
const SOON: Duration = Duration::from_millis(200);

/// What is done before each save, on its thread: a slow disk, in tests.
pub(crate) type Slow = Arc<dyn Fn() + Send + Sync>;

/// A save that is going on.
pub(crate) struct Saving {
    pub(super) save: Save,
    answer: Receiver<Outcome>,
    /// What came of it, while another question is on the screen that has typed words in it.
    pub(super) done: Option<Outcome>,
    since: Instant,
    /// What happens once it is done.
    pub(super) then: Option<After>,
    /// Where to save after it: what is on the screen then.
    pub(super) next: Option<PathBuf>,
}

impl Saving {
    /// Starts to save; `slow` is done before it.
    pub(super) fn start(ctx: &Context, save: Save, then: Option<After>, slow: Option<Slow>) -> Self {
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
    pub(super) fn answered(&mut self, within: Duration) -> Option<Outcome> {
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
    pub(super) fn ui(&self, ctx: &Context, text: &Text) -> bool {
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
