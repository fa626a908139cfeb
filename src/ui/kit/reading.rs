//! Something that is read or worked out on another thread, so that the screen goes on meanwhile.

use std::sync::mpsc::{Receiver, channel};

use egui::Context;

/// Something that is being worked out.
pub(crate) struct Reading<T>(Receiver<T>);

impl<T: Send + 'static> Reading<T> {
    /// Starts to work it out.
    pub(crate) fn start(ctx: &Context, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let (send, answer) = channel();
        let ctx = ctx.clone();
        let task = move || {
            // Nobody listens any more once something else was chosen.
            let _ = send.send(work());
            ctx.request_repaint();
        };
        // A system without room for a thread never answers; the screen says that it reads, and everything else works.
        let _ = std::thread::Builder::new().name("look aside".to_owned()).spawn(task);
        Self(answer)
    }

    /// What came of it, once; none as long as it goes on.
    pub(crate) fn taken(&self) -> Option<T> {
        self.0.try_recv().ok()
    }
}
