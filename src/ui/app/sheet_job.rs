//! A spreadsheet, or many rows that were pasted, read off the screen's thread, which covers the screen and says how far it is.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use egui::Context;

use crate::files::sheets::{self, Book, SheetError, Watch};
use crate::text::Text;
use crate::ui::kit::waiting::Waiting;
use crate::ui::shell::file_names::shown_name;

/// A spreadsheet that is being read.
pub(crate) struct SheetJob {
    /// Its file; none: it was pasted.
    path: Option<PathBuf>,
    answer: Receiver<Result<Book, SheetError>>,
    watch: Arc<Watch>,
    since: Waiting,
}

impl Drop for SheetJob {
    fn drop(&mut self) {
        // Nobody waits for it any more.
        self.watch.cancel.store(true, Ordering::Relaxed);
    }
}

impl SheetJob {
    /// Reads a file.
    pub(super) fn start(ctx: &Context, path: &Path) -> Self {
        let file = path.to_owned();
        Self::read(ctx, Some(path.to_owned()), move |watch| sheets::open(&file, watch))
    }

    /// Reads rows that were pasted.
    pub(super) fn pasted(ctx: &Context, words: String) -> Self {
        Self::read(ctx, None, move |watch| sheets::pasted(&words, watch))
    }

    fn read(
        ctx: &Context,
        path: Option<PathBuf>,
        read: impl Fn(&Watch) -> Result<Book, SheetError> + Clone + Send + 'static,
    ) -> Self {
        let (send, answer) = channel();
        let watch = Arc::new(Watch::default());
        let work = {
            let (ctx, watch, send, read) = (ctx.clone(), Arc::clone(&watch), send.clone(), read.clone());
            move || {
                // Nobody listens any more once it was left.
                let _ = send.send(read(&watch));
                ctx.request_repaint();
            }
        };
        if std::thread::Builder::new().name("read a sheet".to_owned()).spawn(work).is_err() {
            // A system without room for a thread waits instead.
            let _ = send.send(read(&watch));
        }
        Self { path, answer, watch, since: Waiting::start() }
    }

    /// Which file it is; none: it was pasted.
    pub(super) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
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
        let name = self.path().map_or_else(|| text.get("import-pasted"), shown_name);
        let name = [("name", name.into())];
        let rows = self.watch.rows.load(Ordering::Relaxed);
        let says = [text.with("import-reading", name), text.with("import-reading-rows", [("count", rows.into())])];
        self.since.ui(ctx, "sheet", text, [&says[0], &says[1]])
    }
}
