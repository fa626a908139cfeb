//! Saving to a file, off the screen's thread: what is on the screen at that moment is written while one goes on. Asks first
//! where the file loses something by it or is another than was opened, and tells what there is to know afterwards.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use crate::app::session::Session;
use crate::files::Written;
use crate::files::cautions::Caution;
use crate::files::save::SaveError;
use crate::files::saving::{Outcome, Save};
use crate::ui::app::state::App;
use crate::ui::app::writing::Saving;
use crate::ui::kit::said;
use crate::ui::shell::asked::After;
use crate::ui::shell::dialogs::Dialog;

/// How long the screen waits for a save, so that one that is quick is done in the frame in which it was asked for.
const AT_ONCE: Duration = Duration::from_millis(40);

/// How long a window that goes waits for a save that is going on.
const AT_THE_END: Duration = Duration::from_secs(10);

impl App {
    /// Whether a file is being saved.
    pub fn is_saving(&self) -> bool {
        self.saving.is_some()
    }

    /// Does this before each save from now on, on its thread: how tests try a slow disk.
    pub fn before_saving(&mut self, slow: impl Fn() + Send + Sync + 'static) {
        self.slow = Some(Arc::new(slow));
    }

    /// Saves what is on the screen to a file, unless there is something to ask. What is asked for while a save is going on
    /// waits for it: two never write at once.
    pub(super) fn save_to(&mut self, ctx: &Context, path: PathBuf, then: Option<After>) {
        // Absolute, so that the recent list finds it from any folder.
        let path = std::path::absolute(&path).unwrap_or(path);
        if let Some(saving) = &mut self.saving {
            saving.next = Some(path);
            saving.then = then.or_else(|| saving.then.take());
            return;
        }
        let own = self.session.as_ref().and_then(Session::path) == Some(&*path);
        if own && self.ask_copy_of_newer() {
            return;
        }
        let Some(session) = &self.session else { return };
        let agreed = self.agreed.as_ref().filter(|it| it.0 == path);
        let minded = self.minded.as_ref().filter(|it| it.0 == path);
        let save = Save {
            own,
            // A newer version's file is never what may be written over, by whatever name it is called.
            stamp: session.stamp().filter(|_| own && session.newer().is_none()),
            design: session.snapshot(),
            shown: agreed.map(|it| it.1.clone()),
            minded: minded.map(|it| it.1.clone()).unwrap_or_default(),
            path,
        };
        self.saving = Some(Saving::start(ctx, save, then, self.slow.clone()));
        self.take_saved(ctx, AT_ONCE);
    }

    /// Saves once what the file loses was agreed to.
    pub(super) fn save_minded(&mut self, ctx: &Context, (path, found): (PathBuf, Vec<Caution>), then: Option<After>) {
        self.minded = Some((path.clone(), found));
        self.save_to(ctx, path, then);
    }

    /// Takes in what came of a save, if that is known within this time.
    pub(super) fn take_saved(&mut self, ctx: &Context, within: Duration) {
        let Some(saving) = &mut self.saving else { return };
        let Some(outcome) = saving.answered(within) else { return };
        if self.dialogs.is_open() && !matches!(outcome, Outcome::Saved { .. }) {
            saving.done = Some(outcome);
            return;
        }
        let Some(Saving { save, then, next, .. }) = self.saving.take() else { return };
        // That a file is read-only stays so, and is not asked at each save.
        if let Some((_, found)) = &mut self.minded {
            found.retain(|it| *it == Caution::ReadOnly);
        }
        let path = save.path.clone();
        match outcome {
            Outcome::Saved { .. } => {
                let written = self.mark_saved(ctx, save, outcome);
                match next {
                    Some(next) => self.save_to(ctx, next, then),
                    None => self.tell_written(ctx, &written, then),
                }
            }
            Outcome::Underneath(found) => {
                self.agreed = None;
                self.ask_about(ctx, path, found, then);
            }
            Outcome::Cautions(found) => self.dialogs.open(Dialog::Cautions { path, found, then }),
            Outcome::Failed(error) => self.tell_unsaved(&error, then),
        }
        ctx.request_repaint();
    }

    /// What was written is saved; what was done since is not.
    fn mark_saved(&mut self, ctx: &Context, save: Save, outcome: Outcome) -> Written {
        let Outcome::Saved { saved, at, replaced } = outcome else { return Written::default() };
        self.agreed = None;
        self.settings.remember(&save.path, &save.design.name);
        // What others had saved stays to be looked at and brought back, and what was merged is a begin for the next time.
        let merged = self.session.as_mut().map(Session::merged_with).unwrap_or_default();
        for it in merged.into_iter().chain(replaced) {
            self.keep_theirs(ctx, &save.path, it);
        }
        if let Some(session) = &mut self.session {
            session.saved_to(save.path.clone(), Arc::clone(&save.design), (saved.stamp, at));
        }
        self.keep_saved(ctx, &save.path, save.design, saved.stamp);
        self.keep_settings();
        saved.written
    }

    /// Waits for a save that is going on: the window goes, or another design comes in its place.
    pub(super) fn finish_saving(&mut self, ctx: &Context) {
        let Some(mut saving) = self.saving.take() else { return };
        if let Some(outcome @ Outcome::Saved { .. }) = saving.answered(AT_THE_END) {
            self.mark_saved(ctx, saving.save, outcome);
        }
    }

    /// Leaves the design once the save is done that is going on; false where none is.
    pub(super) fn leaves_after_saving(&mut self, then: &After) -> bool {
        let Some(saving) = &mut self.saving else { return false };
        saving.then = Some(then.clone());
        true
    }

    /// Says that a save takes a while.
    pub(super) fn saving_ui(&mut self, ctx: &Context) {
        let stays = self.saving.as_ref().is_some_and(|it| it.ui(ctx, &self.text));
        if let Some(saving) = self.saving.as_mut().filter(|_| stays) {
            saving.then = None;
            ctx.request_repaint();
        }
    }

    /// Goes on to what was wanted; where there is something to know of the file it is told, and stays to be read.
    fn tell_written(&mut self, ctx: &Context, written: &Written, then: Option<After>) {
        if let Some(words) = self.text.written(written) {
            said::warn(ctx, "saving", words);
            return;
        }
        match then {
            // Something was done while it was written.
            Some(then) if self.session.as_ref().is_some_and(Session::is_changed) => self.leave(ctx, then),
            Some(then) => self.leave_now(ctx, then),
            None => {}
        }
    }

    fn tell_unsaved(&mut self, error: &SaveError, then: Option<After>) {
        let words = self.text.save_error(error);
        self.dialogs.open(Dialog::NotSaved { title: words.title, says: words.says, then });
    }
}
