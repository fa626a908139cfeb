//! Keeps and looks up states on a thread of its own, one thing after the other: the screen says what it wants and goes on.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use crate::design::Design;
use crate::design::id::DesignId;
use crate::files::format;
use crate::files::states::shelf::{self, Kept, Label, Shelf, State};
use crate::files::trouble::Trouble;

/// A state to keep.
#[derive(Clone, Debug)]
pub struct New {
    /// The design.
    pub design: Arc<Design>,
    /// Its text as it stood in the file; none: as the program writes it.
    pub text: Option<String>,
    /// What is known of it; the file may be called by any of its names.
    pub label: Label,
}

/// What somebody would want to know.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Something could not be done.
    Trouble(Trouble),
    /// A state is larger than what is kept.
    TooLarge,
    /// So many were wiped.
    Wiped(usize),
}

enum Job {
    Keep(Box<New>),
    Look(DesignId),
    Rename(Box<State>, Option<String>),
    Remove(Box<State>),
    Wipe,
}

/// Keeps and looks up states on a thread of its own.
pub struct Keeper {
    jobs: Option<Sender<Job>>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared(Mutex<Found>);

#[derive(Default)]
struct Found {
    shelf: Option<(DesignId, Arc<Shelf>)>,
    told: Vec<Told>,
    /// How many jobs wait or are being done.
    left: usize,
}

impl Shared {
    /// Each change is one assignment, so a thread that panicked left nothing half done.
    fn found(&self) -> MutexGuard<'_, Found> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keeper {
    /// Starts to keep states in a folder. `tell` is called after each thing that was done.
    pub fn start(folder: PathBuf, tell: impl Fn() + Send + 'static) -> Self {
        let shared = Arc::new(Shared::default());
        let (jobs, todo) = channel();
        let its = Arc::clone(&shared);
        let work = move || work(&its, &folder, (&todo, &tell));
        let thread = std::thread::Builder::new().name("versions".to_owned()).spawn(work);
        if let Err(error) = &thread {
            shared.found().told.push(Told::Trouble(Trouble::of(error)));
        }
        let jobs = thread.is_ok().then_some(jobs);
        Self { jobs, shared, thread: thread.ok() }
    }

    fn want(&self, job: Job) {
        let Some(jobs) = &self.jobs else { return };
        self.shared.found().left += 1;
        if jobs.send(job).is_err() {
            self.shared.found().left = 0;
        }
    }

    /// Keeps a state.
    pub fn keep(&self, new: New) {
        self.want(Job::Keep(Box::new(new)));
    }

    /// Looks up the states of a design.
    pub fn look(&self, design: DesignId) {
        self.want(Job::Look(design));
    }

    /// Gives a state a name, or none.
    pub fn rename(&self, state: State, name: Option<String>) {
        self.want(Job::Rename(Box::new(state), name));
    }

    /// Removes a state.
    pub fn remove(&self, state: State) {
        self.want(Job::Remove(Box::new(state)));
    }

    /// Removes every state of every design.
    pub fn wipe(&self) {
        self.want(Job::Wipe);
    }

    /// The states of a design as they were last looked up; none: not yet.
    pub fn shelf(&self, design: DesignId) -> Option<Arc<Shelf>> {
        self.shared.found().shelf.as_ref().filter(|it| it.0 == design).map(|it| Arc::clone(&it.1))
    }

    /// What somebody would want to know, told once.
    pub fn told(&self) -> Vec<Told> {
        std::mem::take(&mut self.shared.found().told)
    }

    /// Whether something is still to be done.
    pub fn is_busy(&self) -> bool {
        self.shared.found().left > 0
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // What was saved last is kept before the window goes.
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(shared: &Shared, folder: &Path, (todo, tell): (&Receiver<Job>, &dyn Fn())) {
    let mut looked = None;
    while let Ok(job) = todo.recv() {
        if let Job::Look(design) = &job {
            looked = Some(*design);
        }
        let told = done(folder, job);
        let shelf = looked.map(|it| (it, Arc::new(shelf::list(folder, it))));
        let mut found = shared.found();
        found.told.extend(told);
        found.shelf = shelf;
        found.left = found.left.saturating_sub(1);
        drop(found);
        tell();
    }
}

fn done(folder: &Path, job: Job) -> Option<Told> {
    let done = match job {
        Job::Keep(new) => return kept(folder, *new),
        Job::Look(_) => Ok(()),
        Job::Rename(state, name) => shelf::rename(&state, name),
        Job::Remove(state) => shelf::remove(&state),
        Job::Wipe => return Some(Told::Wiped(shelf::wipe(folder))),
    };
    done.err().map(Told::Trouble)
}

fn kept(folder: &Path, New { design, text, mut label }: New) -> Option<Told> {
    label.file = Label::known_as(&label.file);
    // A design that has no text was not saved either.
    let text = text.or_else(|| format::write(&design).ok())?;
    match shelf::keep(folder, design.id, &label, &text) {
        Ok(Kept::New | Kept::Known) => None,
        Ok(Kept::TooLarge) => Some(Told::TooLarge),
        Err(trouble) => Some(Told::Trouble(trouble)),
    }
}
