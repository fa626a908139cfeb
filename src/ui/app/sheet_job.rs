//! A spreadsheet that is read off the screen's thread, which covers the screen and says how far it is.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

use egui::{Color32, Context, Frame};

use crate::files::sheets::{self, Book, SheetError, Watch};
use crate::text::Text;
use crate::ui::kit::{dialog, style, widgets};
use crate::ui::shell::file_names::shown_name;

/// Nothing is said of a file that is read within this time.
const SOON: Duration = Duration::from_millis(300);
/// How often the count of rows is shown anew meanwhile.
const TICK: Duration = Duration::from_millis(150);

/// A spreadsheet that is being read.
pub(crate) struct SheetJob {
    path: PathBuf,
    answer: Receiver<Result<Book, SheetError>>,
    watch: Arc<Watch>,
    since: Instant,
}

impl Drop for SheetJob {
    fn drop(&mut self) {
        // Nobody waits for it any more.
        self.watch.cancel.store(true, Ordering::Relaxed);
    }
}

impl SheetJob {
    pub(super) fn start(ctx: &Context, path: &Path) -> Self {
        let (send, answer) = channel();
        let watch = Arc::new(Watch::default());
        let work = {
            let (ctx, path, watch, send) = (ctx.clone(), path.to_owned(), Arc::clone(&watch), send.clone());
            move || {
                // Nobody listens any more once it was left.
                let _ = send.send(sheets::open(&path, &watch));
                ctx.request_repaint();
            }
        };
        if std::thread::Builder::new().name("read a sheet".to_owned()).spawn(work).is_err() {
            // A system without room for a thread waits instead.
            let _ = send.send(sheets::open(path, &watch));
        }
        #[expect(clippy::disallowed_methods, reason = "what takes long says so")]
        let since = Instant::now();
        Self { path: path.to_owned(), answer, watch, since }
    }

    /// Which file it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// What was read, once it is; none: not yet.
    pub(super) fn answered(&self) -> Option<Result<Book, SheetError>> {
        match self.answer.try_recv() {
            Ok(answer) => Some(answer),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(SheetError::Damaged(String::new()))),
        }
    }

    /// Covers the screen meanwhile, and says how far it is. Returns whether to leave it.
    pub(super) fn ui(&self, ctx: &Context, text: &Text) -> bool {
        let modal = dialog::modal(ctx, "sheet");
        if let Some(rest) = SOON.checked_sub(self.since.elapsed()) {
            ctx.request_repaint_after(rest);
            modal.backdrop_color(Color32::TRANSPARENT).frame(Frame::new()).show(ctx, |_| {});
            return false;
        }
        ctx.request_repaint_after(TICK);
        let shown = modal.show(ctx, |ui| {
            ui.set_width(360.0_f32.min(ctx.content_rect().width() - 48.0));
            let name = [("name", shown_name(&self.path).into())];
            ui.label(style::strong(text.with("import-reading", name)).size(style::CARD));
            let rows = self.watch.rows.load(Ordering::Relaxed);
            ui.label(text.with("import-reading-rows", [("count", rows.into())]));
            ui.add_space(12.0);
            widgets::button(ui, None, &text.get("import-cancel")).clicked()
        });
        shown.inner || shown.should_close()
    }
}
