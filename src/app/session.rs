//! One open design: the design itself, its file, its history, and what follows from its present revision.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::civil::Date;

use crate::app::history::{History, Mark, Step};
use crate::app::insight::Insight;
use crate::app::merged::Merged;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::edit::Edit;
use crate::design::id::{Id, Ids};
use crate::files::Newer;
use crate::files::save::Opened;
use crate::files::saving::Replaced;
use crate::files::underneath::Stamp;
use crate::finance::simulation::Draws;

/// One open design.
pub struct Session {
    design: Arc<Design>,
    saved: Option<Arc<Design>>,
    path: Option<PathBuf>,
    /// What the file's bytes were when it was opened or last saved.
    stamp: Option<Stamp>,
    /// When they were written.
    written: Option<SystemTime>,
    /// What was taken in of the file by a merge, which holds as long as that is not undone.
    merged: Option<Merged>,
    /// What was taken in of copies of it, likewise.
    copies: Vec<Merged>,
    history: History,
    insight: Insight,
    catalogue: Arc<Catalogue>,
    pub(super) ids: Ids,
    revision: u64,
    changed: bool,
    in_gesture: bool,
    draws: Draws,
    /// What its file has besides, as a newer version wrote it: nothing is changed in what is shown of it.
    pub(super) newer: Option<Newer>,
    /// What was to be changed all the same.
    pub(super) refused: Vec<Edit>,
}

impl Session {
    /// Opens a design that is in a file.
    pub fn opened(opened: Opened, path: PathBuf, catalogue: Arc<Catalogue>, ids: Ids) -> Self {
        let mut session = Self::new(opened.design, catalogue, ids);
        session.path = Some(path);
        session.stamp = Some(opened.stamp);
        session.written = opened.at;
        session.newer = opened.newer;
        session.saved = Some(Arc::clone(&session.design));
        session.changed = false;
        session
    }

    /// Opens a design that a window left behind: in no file as it is, whatever its file holds, until it is saved.
    pub fn recovered(
        design: Design,
        (path, stamp): (Option<PathBuf>, Option<Stamp>),
        catalogue: Arc<Catalogue>,
        ids: Ids,
    ) -> Self {
        let mut session = Self::new(design, catalogue, ids);
        (session.path, session.stamp, session.saved, session.changed) = (path, stamp, None, true);
        session
    }

    /// Opens a design that is in no file yet. An untouched one is not called changed: there is nothing to lose.
    pub fn new(design: Design, catalogue: Arc<Catalogue>, ids: Ids) -> Self {
        Self::with_draws(design, catalogue, ids, Draws::default())
    }

    /// The same with as many outcomes as one asks for.
    pub fn with_draws(design: Design, catalogue: Arc<Catalogue>, ids: Ids, draws: Draws) -> Self {
        let insight = Insight::with_draws(&design, &catalogue, draws).for_screen(&design);
        let design = Arc::new(design);
        Self {
            saved: Some(Arc::clone(&design)),
            design,
            path: None,
            stamp: None,
            written: None,
            merged: None,
            copies: Vec::new(),
            history: History::default(),
            insight,
            catalogue,
            ids,
            revision: 0,
            changed: false,
            in_gesture: false,
            draws,
            newer: None,
            refused: Vec::new(),
        }
    }

    /// The design.
    pub fn design(&self) -> &Design {
        &self.design
    }

    /// The design as a snapshot, to keep or to save.
    pub fn snapshot(&self) -> Arc<Design> {
        Arc::clone(&self.design)
    }

    /// What follows from it.
    pub fn insight(&self) -> &Insight {
        &self.insight
    }

    /// How the money is simulated.
    pub fn draws(&self) -> Draws {
        self.draws
    }

    /// Simulates with another number of outcomes; no change of the design.
    pub fn set_draws(&mut self, draws: Draws) {
        if draws != self.draws {
            self.draws = draws;
            self.revision += 1;
            self.insight = self.insight.follow(&self.design, &self.catalogue, draws);
        }
    }

    /// Keeps signals from sight, or no longer; no change of the design.
    pub fn set_quiet(&mut self, quiet: bool) {
        if quiet != self.insight.is_quiet() {
            self.insight.set_quiet(quiet);
            self.revision += 1;
            self.insight = self.insight.follow(&self.design, &self.catalogue, self.draws);
        }
    }

    /// Says which day it is; no change of the design.
    pub fn set_today(&mut self, today: Option<Date>) {
        if today != self.insight.today {
            self.insight.today = today;
            self.revision += 1;
            self.insight = self.insight.follow(&self.design, &self.catalogue, self.draws);
        }
    }

    /// The catalogues.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// A number that changes with every change of the design.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// The file it was opened from or last saved to.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// What its file's bytes were when it was opened or last saved.
    pub(crate) fn stamp(&self) -> Option<Stamp> {
        self.taken_in().map_or(self.stamp, |it| Some(it.stamp))
    }

    /// The design as its file was when it was opened or last saved, or as somebody else saved it and it was merged since;
    /// none: it is in no file.
    pub(crate) fn in_file(&self) -> Option<&Arc<Design>> {
        self.taken_in().map_or(self.saved.as_ref(), |it| Some(&it.theirs))
    }

    /// What of the file is in the design by a merge that was not undone.
    fn taken_in(&self) -> Option<&Merged> {
        self.merged.as_ref().filter(|it| it.holds(&self.history))
    }

    /// Takes in what somebody else saved in the file, by an edit that merges it: saving writes over nobody's work then.
    #[expect(clippy::disallowed_methods, reason = "the session does its own edit")]
    pub(crate) fn merge(&mut self, edit: Edit, (theirs, stamp, at): (Arc<Design>, Stamp, Option<SystemTime>)) {
        let before = Arc::clone(&self.design);
        self.apply(edit);
        if Arc::ptr_eq(&before, &self.design) {
            (self.stamp, self.written, self.saved) = (Some(stamp), at, Some(theirs));
        } else {
            self.merged = Some(Merged { before, theirs, stamp, at });
        }
        self.changed = self.differs_from_file();
    }

    /// Takes in a copy that somebody else went on with, by an edit that merges it.
    #[expect(clippy::disallowed_methods, reason = "the session does its own edit")]
    pub(crate) fn merge_copy(&mut self, edit: Edit, (theirs, stamp, at): (Arc<Design>, Stamp, Option<SystemTime>)) {
        let before = Arc::clone(&self.design);
        self.apply(edit);
        self.copies.push(Merged { before, theirs, stamp, at });
    }

    /// What others had saved and is in the design by merges that were not undone, once: to be kept as it was when the
    /// result is saved.
    pub(crate) fn merged_with(&mut self) -> Vec<Replaced> {
        let all = self.merged.iter().chain(&self.copies).filter(|it| it.holds(&self.history));
        let all = all.map(|it| Replaced { design: Arc::clone(&it.theirs), stamp: it.stamp, at: it.at }).collect();
        self.copies.clear();
        all
    }

    fn differs_from_file(&self) -> bool {
        self.in_file().map(|it| &**it) != Some(&*self.design)
    }

    /// When its file was written that it was opened from or last saved to, where the system tells.
    pub(crate) fn written(&self) -> Option<SystemTime> {
        self.taken_in().map_or(self.written, |it| it.at)
    }

    /// Whether there is something that is not in the file.
    pub fn is_changed(&self) -> bool {
        self.changed
    }

    /// Says whether pointer or keys are down: edits of one field within one gesture are one step.
    pub(crate) fn set_gesture(&mut self, going_on: bool) {
        if self.in_gesture && !going_on {
            self.history.gesture_ended();
        }
        self.in_gesture = going_on;
    }

    /// Does an edit as one step. Returns the id of what it made. An edit that changes nothing leaves no step.
    pub fn apply(&mut self, edit: Edit) -> Option<Id> {
        if self.newer.is_some() {
            self.refuse(edit);
            return None;
        }
        let before = Arc::clone(&self.design);
        let made = edit.apply(Arc::make_mut(&mut self.design), &mut self.ids);
        if *self.design == *before {
            self.design = before;
            return made;
        }
        self.history.done(before, edit, self.in_gesture);
        self.refresh();
        made
    }

    /// Takes the last act back.
    pub fn undo(&mut self) -> bool {
        match self.history.undo(Arc::clone(&self.design)) {
            Some(before) => self.become_design(before),
            None => false,
        }
    }

    /// How the history stands: what is done from now on joins no step before it.
    pub fn mark(&mut self) -> Mark {
        self.history.mark()
    }

    /// Takes back all that was done since a mark, as if it had not been; what was done before it stays.
    pub(crate) fn restore(&mut self, mark: Mark) -> bool {
        match self.history.restore(mark) {
            Some(before) => self.become_design(before),
            None => false,
        }
    }

    /// Whether something was done since a mark, and all is as it was all the same.
    pub(crate) fn is_as_at(&self, mark: &Mark) -> bool {
        self.history.at(mark).is_some_and(|it| **it == *self.design)
    }

    /// Does the last undone act again.
    pub fn redo(&mut self) -> bool {
        match self.history.redo() {
            Some(after) => self.become_design(after),
            None => false,
        }
    }

    /// What undo would take back.
    pub fn next_undo(&self) -> Option<&Step> {
        self.history.next_undo()
    }

    /// What redo would do again.
    pub fn next_redo(&self) -> Option<&Step> {
        self.history.next_redo()
    }

    /// The design was saved to a file.
    pub(crate) fn saved_to(&mut self, path: PathBuf, what: Arc<Design>, (stamp, at): (Stamp, Option<SystemTime>)) {
        // A file of a newer version is never written over: this is a copy.
        (self.path, self.newer) = (Some(path), None);
        (self.stamp, self.written) = (Some(stamp), at);
        (self.saved, self.merged) = (Some(what), None);
        self.changed = self.differs_from_file();
    }

    fn become_design(&mut self, design: Arc<Design>) -> bool {
        self.design = design;
        self.refresh();
        true
    }

    fn refresh(&mut self) {
        self.revision += 1;
        self.insight = self.insight.follow(&self.design, &self.catalogue, self.draws);
        self.changed = self.differs_from_file();
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a session is tried by its edits")]
mod tests;
