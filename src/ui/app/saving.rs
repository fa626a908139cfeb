//! Saving to a file: asks first where the file loses something by it, and tells what there is to know afterwards.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use crate::files::cautions::{Caution, cautions};
use crate::files::save::{self, SaveError};
use crate::files::{May, Written, underneath};
use crate::ui::app::state::App;
use crate::ui::kit::said;
use crate::ui::shell::asked::After;
use crate::ui::shell::dialogs::Dialog;

impl App {
    /// Saves, but asks first where somebody made the file read-only, gave it more names or wrote comments in it. Of a file
    /// that is replaced as a whole its comments were no part of the question.
    pub(super) fn save_minding(&mut self, ctx: &Context, (path, whole): (PathBuf, bool), then: Option<After>) {
        let found = cautions(&path, whole);
        let minded = self.minded.as_ref().filter(|it| it.0 == path).map_or(&[][..], |it| &it.1);
        if found.iter().all(|it| minded.contains(it)) {
            self.save_now(ctx, path, then);
        } else {
            self.dialogs.open(Dialog::Cautions { path, found, then });
        }
    }

    /// Saves once it was agreed to. That a file is read-only stays so, and is not asked at each save.
    pub(super) fn save_minded(&mut self, ctx: &Context, (path, found): (PathBuf, Vec<Caution>), then: Option<After>) {
        let lasting = found.into_iter().filter(|it| *it == Caution::ReadOnly).collect();
        self.minded = Some((path.clone(), lasting));
        self.save_now(ctx, path, then);
    }

    fn save_now(&mut self, ctx: &Context, path: PathBuf, then: Option<After>) {
        let Some(session) = &mut self.session else { return };
        let what = session.snapshot();
        // Whether it may be written over was asked by now.
        match save::save_over(&path, &what, May::Force) {
            Ok(saved) => {
                self.settings.remember(&path, &what.name);
                let at = underneath::written_at(&path);
                session.saved_to(path.clone(), Arc::clone(&what), (saved.stamp, at));
                self.keep_saved(ctx, &path, what, saved.stamp);
                self.keep_settings();
                self.tell_written(ctx, &saved.written, then);
            }
            Err(error) => self.tell_unsaved(&error, then),
        }
    }

    /// Goes on to what was wanted; where there is something to know of the file it is told, and stays to be read.
    fn tell_written(&mut self, ctx: &Context, written: &Written, then: Option<After>) {
        if let Some(words) = self.text.written(written) {
            said::warn(ctx, "saving", words);
            if then.is_some() {
                return;
            }
        }
        if let Some(then) = then {
            self.leave_now(ctx, then);
        }
    }

    fn tell_unsaved(&mut self, error: &SaveError, then: Option<After>) {
        let words = self.text.save_error(error);
        self.dialogs.open(Dialog::NotSaved { title: words.title, says: words.says, then });
    }
}
