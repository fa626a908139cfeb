//! A register that is read off the screen's thread.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use egui::Context;

use crate::app::import::Words;
use crate::design::Design;
use crate::files::sheets::{SheetError, Watch};
use crate::text::{Language, Text};
use crate::ui::cx::Cx;
use crate::ui::import::work::{Input, Output};
use crate::ui::kit::waiting::Waiting;

/// What is read: the sheet and what was said of it by hand, for which design.
pub(super) struct Key {
    /// The sheet, with how often it was changed by hand; none: all sheets.
    pub(super) of: Option<(usize, u64)>,
    pub(super) design: Arc<Design>,
    pub(super) language: Language,
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of && self.language == other.language && Arc::ptr_eq(&self.design, &other.design)
    }
}

/// A register that is being read.
pub(super) struct Job {
    pub(super) key: Key,
    answer: Receiver<Result<Output, SheetError>>,
    watch: Arc<Watch>,
    since: Waiting,
}

impl Drop for Job {
    fn drop(&mut self) {
        // Nobody waits for it any more.
        self.watch.cancel.store(true, Ordering::Relaxed);
    }
}

impl Job {
    pub(super) fn start(ctx: &Context, key: Key, input: Input) -> Self {
        let (send, answer) = channel();
        let watch = Arc::new(Watch::default());
        let (design, language) = (Arc::clone(&key.design), key.language);
        let (ctx, watched) = (ctx.clone(), Arc::clone(&watch));
        let work = move || {
            let text = Text::new(language);
            text.speak_of(design.form);
            // Nobody listens any more once it was left.
            let _ = send.send(input.read(&Words::of(&design, language), &text, &watched));
            ctx.request_repaint();
        };
        // Where there is no room for a thread nothing comes, and it is asked again.
        let _ = std::thread::Builder::new().name("read a register".to_owned()).spawn(work);
        Self { key, answer, watch, since: Waiting::start() }
    }

    /// What was read, once it is; none: not yet.
    pub(super) fn answered(&self) -> Option<Option<Output>> {
        match self.answer.try_recv() {
            Ok(answer) => Some(answer.ok()),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(None),
        }
    }

    /// Covers the screen meanwhile, and says how far it is. Returns whether it is stopped.
    pub(super) fn ui(&self, ctx: &Context, cx: &Cx) -> bool {
        let rows = self.watch.rows.load(Ordering::Relaxed);
        let says = [cx.t("import-looking"), cx.text.with("import-reading-rows", [("count", rows.into())])];
        self.since.ui(ctx, "import-working", cx.text, [&says[0], &says[1]])
    }
}
