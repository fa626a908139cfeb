//! Keeps the copy of this window up to date, on a thread of its own: the screen hands over a snapshot and goes on.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::design::Design;
use crate::files::recovery::slot::{Origin, Slot};
use crate::files::trouble::Trouble;

/// How long after the first change that it lacks a copy is written.
const AFTER: Duration = Duration::from_millis(500);

/// Keeps the copy of this window up to date, on a thread of its own.
pub struct Keeper {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    slot: Option<Slot>,
    wanted: Option<Wanted>,
    /// When what is wanted is to be done.
    due: Option<Instant>,
    busy: bool,
    ends: bool,
    trouble: Option<Trouble>,
}

enum Wanted {
    Copy(Arc<Design>, Origin),
    Nothing,
}

impl Shared {
    /// A thread that panicked with the lock left nothing half done: each change of the state is one assignment.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keeper {
    /// Starts to keep copies in a folder. `tell` is called when one could not be written.
    pub fn start(folder: PathBuf, tell: impl Fn() + Send + 'static) -> Self {
        let shared = Arc::new(Shared { state: Mutex::default(), changed: Condvar::new() });
        let its = Arc::clone(&shared);
        let work = move || work(&its, &folder, &tell);
        // Without room for a thread there are no copies; `trouble` says so.
        let thread = std::thread::Builder::new().name("recovery copy".to_owned()).spawn(work);
        if let Err(error) = &thread {
            shared.state().trouble = Some(Trouble::of(error));
        }
        Self { shared, thread: thread.ok() }
    }

    fn want(&self, wanted: Wanted, at_once: bool) {
        let mut state = self.shared.state();
        let due = Instant::now() + if at_once { Duration::ZERO } else { AFTER };
        state.due = Some(state.due.map_or(due, |it| it.min(due)));
        state.wanted = Some(wanted);
        self.shared.changed.notify_all();
    }

    /// Wants a copy of a design, half a second after the first change that it lacks.
    pub fn keep(&self, design: Arc<Design>, origin: Origin) {
        self.want(Wanted::Copy(design, origin), false);
    }

    /// Wants no copy any more: all is in the file, or was left on purpose.
    pub fn clear(&self) {
        self.want(Wanted::Nothing, true);
    }

    /// Goes on in the slot of a copy that was left behind; it is written over by what is kept next.
    pub fn adopt(&self, slot: Slot) {
        let mut state = self.shared.state();
        if let Some(before) = state.slot.replace(slot) {
            before.end();
        }
    }

    /// Waits until what is wanted is done.
    pub fn finish(&self) {
        let mut state = self.shared.state();
        state.due = state.due.map(|_| Instant::now());
        self.shared.changed.notify_all();
        while self.thread.as_ref().is_some_and(|it| !it.is_finished()) && (state.wanted.is_some() || state.busy) {
            let wait = self.shared.changed.wait_timeout(state, Duration::from_millis(20));
            state = wait.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// What kept the last copy from being written, told once.
    pub fn trouble(&self) -> Option<Trouble> {
        self.shared.state().trouble.take()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        {
            let mut state = self.shared.state();
            state.ends = true;
            state.due = state.due.map(|_| Instant::now());
            self.shared.changed.notify_all();
        }
        if let Some(thread) = self.thread.take() {
            // It ended either way; what it could not write was told.
            let _ = thread.join();
        }
        let mut state = self.shared.state();
        if state.slot.as_ref().is_some_and(|it| !it.copy.exists())
            && let Some(slot) = state.slot.take()
        {
            slot.end();
        }
    }
}

fn work(shared: &Shared, folder: &Path, tell: &dyn Fn()) {
    let mut state = shared.state();
    loop {
        let now = Instant::now();
        match (state.due, state.ends) {
            (Some(due), _) if due <= now => {}
            (None, true) => return,
            (Some(due), _) => {
                let wait = shared.changed.wait_timeout(state, due - now);
                state = wait.unwrap_or_else(PoisonError::into_inner).0;
                continue;
            }
            (None, false) => {
                state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
        }
        state.due = None;
        let Some(wanted) = state.wanted.take() else { continue };
        // The screen does not wait for the disk; whoever adopts meanwhile puts another slot in this place.
        let slot = state.slot.take();
        state.busy = true;
        drop(state);
        let (slot, trouble) = done(slot, folder, &wanted);
        state = shared.state();
        state.busy = false;
        match (&state.slot, slot) {
            (None, slot) => state.slot = slot,
            (Some(_), Some(old)) => old.end(),
            (Some(_), None) => {}
        }
        if trouble.is_some() {
            state.trouble = trouble;
            tell();
        }
        shared.changed.notify_all();
    }
}

fn done(slot: Option<Slot>, folder: &Path, wanted: &Wanted) -> (Option<Slot>, Option<Trouble>) {
    match wanted {
        Wanted::Nothing => {
            slot.iter().for_each(Slot::clear);
            (slot, None)
        }
        Wanted::Copy(design, origin) => {
            let slot = match slot.map_or_else(|| Slot::new(folder), Ok) {
                Ok(slot) => slot,
                Err(error) => return (None, Some(Trouble::of(&error))),
            };
            let trouble = slot.write(design, origin).err().map(|it| Trouble::of(&it));
            (Some(slot), trouble)
        }
    }
}
