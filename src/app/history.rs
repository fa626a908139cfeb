//! Undo and redo as snapshots: there is no inverse code that could be wrong. Sections are shared between snapshots.

use std::sync::Arc;

use crate::design::Design;
use crate::design::edit::Edit;

/// One act that can be undone: the design before it, and what was done.
#[derive(Clone, Debug)]
pub struct Step {
    /// The design before.
    pub before: Arc<Design>,
    /// What was done; names the step in the menu.
    pub edit: Edit,
}

/// How the history stood at a moment.
#[derive(Clone, Debug)]
pub struct Mark {
    past: usize,
    future: Vec<(Arc<Design>, Step)>,
}

/// What was done, and what was undone.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Step>,
    future: Vec<(Arc<Design>, Step)>,
    /// Whether the next edit of the same field joins the last step: a gesture is going on.
    open: bool,
}

impl History {
    /// Keeps an act. Within one gesture the edits of one field are one step.
    pub fn done(&mut self, before: Arc<Design>, edit: Edit, in_gesture: bool) {
        self.future.clear();
        match self.past.last_mut() {
            Some(last) if self.open && in_gesture && last.edit.same_field(&edit) => last.edit = edit,
            _ => self.past.push(Step { before, edit }),
        }
        self.open = in_gesture;
    }

    /// The gesture has ended: the next edit is a step of its own.
    pub(crate) fn gesture_ended(&mut self) {
        self.open = false;
    }

    /// Takes the last act back: returns the design before it.
    pub fn undo(&mut self, now: Arc<Design>) -> Option<Arc<Design>> {
        let step = self.past.pop()?;
        self.open = false;
        let before = Arc::clone(&step.before);
        self.future.push((now, step));
        Some(before)
    }

    /// How it stands: what is done from now on joins no step before it.
    pub fn mark(&mut self) -> Mark {
        self.open = false;
        Mark { past: self.past.len(), future: self.future.clone() }
    }

    /// Takes back all that was done since a mark, as if it had not been. Returns the design before it; none
    /// where nothing was done.
    pub(crate) fn restore(&mut self, mark: Mark) -> Option<Arc<Design>> {
        self.open = false;
        let first = self.past.drain(mark.past.min(self.past.len())..).next()?;
        self.future = mark.future;
        Some(first.before)
    }

    /// The design at a mark; none where nothing was done since.
    pub fn at(&self, mark: &Mark) -> Option<&Arc<Design>> {
        self.past.get(mark.past).map(|it| &it.before)
    }

    /// Does the last undone act again: returns the design after it.
    pub fn redo(&mut self) -> Option<Arc<Design>> {
        let (after, step) = self.future.pop()?;
        self.open = false;
        self.past.push(step);
        Some(after)
    }

    /// Whether something was done that is like this, and not undone.
    pub(crate) fn has(&self, like: impl Fn(&Step) -> bool) -> bool {
        self.past.iter().any(like)
    }

    /// What undo would take back.
    pub fn next_undo(&self) -> Option<&Step> {
        self.past.last()
    }

    /// What redo would do again.
    pub fn next_redo(&self) -> Option<&Step> {
        self.future.last().map(|(_, step)| step)
    }
}
