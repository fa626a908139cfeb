//! Opening a file off the screen's thread: a large design, or one on a slow network, does not freeze the window.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::time::{Duration, Instant};

use egui::{Color32, Context, Frame};

use crate::app::session::Session;
use crate::design::catalogue::Catalogue;
use crate::design::id::Ids;
use crate::files::save::{self, OpenError};
use crate::text::Text;
use crate::ui::kit::{dialog, style, widgets};
use crate::ui::shell::file_names;

/// Nothing is said of a file that opens within this time.
const SOON: Duration = Duration::from_millis(200);

/// The session with the text of its file, or why there is none.
type Answer = Result<(Box<Session>, String), OpenError>;

/// A file that is being opened.
pub(crate) struct Opening {
    path: PathBuf,
    answer: Receiver<Answer>,
    since: Instant,
}

impl Opening {
    /// Starts to open a file.
    pub(crate) fn start(ctx: &Context, path: &Path, catalogue: Arc<Catalogue>, ids: Ids) -> Self {
        // Absolute, so that the recent list finds it from any folder.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (send, answer) = channel();
        let work = {
            let (ctx, path, send) = (ctx.clone(), path.clone(), send.clone());
            let catalogue = Arc::clone(&catalogue);
            let ids = ids.clone();
            move || {
                open(&path, catalogue, ids, &send);
                ctx.request_repaint();
            }
        };
        if std::thread::Builder::new().name("open a file".to_owned()).spawn(work).is_err() {
            // A system without room for a thread waits instead.
            open(&path, catalogue, ids, &send);
        }
        #[expect(clippy::disallowed_methods, reason = "what takes long says so")]
        let since = Instant::now();
        Self { path, answer, since }
    }

    /// The file.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What came of it; none as long as it goes on.
    pub(crate) fn answered(&self) -> Option<Answer> {
        match self.answer.try_recv() {
            Ok(answer) => Some(answer),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                let error = std::io::Error::other("the thread that read the file ended");
                Some(Err(OpenError::Io { path: self.path.clone(), error }))
            }
        }
    }

    /// Covers the screen meanwhile, so that nothing is done in the design that is left; says what it waits for once that
    /// takes a while. Returns whether to leave it.
    pub(crate) fn ui(&self, ctx: &Context, text: &Text) -> bool {
        let waited = self.since.elapsed();
        let modal = dialog::modal(ctx, "opening");
        if let Some(rest) = SOON.checked_sub(waited) {
            ctx.request_repaint_after(rest);
            modal.backdrop_color(Color32::TRANSPARENT).frame(Frame::new()).show(ctx, |_| {});
            return false;
        }
        let shown = modal.show(ctx, |ui| {
            ui.set_width(360.0_f32.min(ctx.content_rect().width() - 48.0));
            let name = [("name", file_names::shown_name(&self.path).into())];
            ui.label(style::strong(text.with("dialog-opening", name)).size(style::CARD));
            ui.label(text.get("dialog-opening-why"));
            ui.add_space(12.0);
            widgets::button(ui, None, &text.get("dialog-cancel")).clicked()
        });
        shown.inner
    }
}

fn open(path: &Path, catalogue: Arc<Catalogue>, ids: Ids, send: &Sender<Answer>) {
    let opened = save::read(path).map(|mut it| {
        let text = std::mem::take(&mut it.text);
        (Box::new(Session::opened(it, path.to_owned(), catalogue, ids)), text)
    });
    // Nobody listens any more once it was left.
    let _ = send.send(opened);
}
