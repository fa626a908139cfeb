//! Something that is read or worked out on another thread, so that the screen goes on meanwhile.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use egui::Context;

/// Something that is being worked out.
pub(crate) struct Reading<T>(Receiver<T>);

impl<T: Send + 'static> Reading<T> {
    /// Starts to work it out.
    pub(crate) fn start(ctx: &Context, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let (send, answer) = channel();
        let work = Arc::new(Mutex::new(Some(work)));
        let run = {
            let (work, send, ctx) = (Arc::clone(&work), send.clone(), ctx.clone());
            move || {
                do_it(&work, &send);
                ctx.request_repaint();
            }
        };
        if std::thread::Builder::new().name("look aside".to_owned()).spawn(run).is_err() {
            // A system without room for a thread waits instead.
            do_it(&work, &send);
        }
        Self(answer)
    }

    /// Waits for what comes of it, so long at most.
    pub(crate) fn wait(&self, most: Duration) {
        let _ = self.0.recv_timeout(most);
    }

    /// What came of it, once; none as long as it goes on.
    pub(crate) fn taken(&self) -> Option<T> {
        self.0.try_recv().ok()
    }
}

/// Does the work, once.
fn do_it<T>(work: &Mutex<Option<impl FnOnce() -> T>>, send: &Sender<T>) {
    let work = work.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(work) = work {
        // Nobody listens any more once something else was chosen.
        let _ = send.send(work());
    }
}
