//! A design of which its file has more than is shown, since a newer version wrote it: it is looked at, and changed in a copy.

use std::path::Path;

use crate::app::session::Session;
use crate::design::edit::Edit;
use crate::files::Newer;
use crate::text::Text;

impl Session {
    /// What the file has that is not shown, where a newer version wrote it: then nothing can be changed but in a copy.
    pub fn newer(&self) -> Option<&Newer> {
        self.newer.as_ref()
    }

    /// Whether something was to be changed where nothing can be.
    pub(crate) fn has_refused(&self) -> bool {
        !self.refused.is_empty()
    }

    /// What was to be changed, to be done once it can be, or to be forgotten.
    pub(crate) fn take_refused(&mut self) -> Vec<Edit> {
        std::mem::take(&mut self.refused)
    }

    /// Keeps what would change something; of one field the last.
    pub(super) fn refuse(&mut self, edit: Edit) {
        if self.would_be(std::slice::from_ref(&edit)) != *self.design() {
            self.refused.retain(|it| !it.same_field(&edit));
            self.refused.push(edit);
        }
    }
}

impl Text {
    /// That a file is of a newer version, and what of it is not known, for the command line.
    pub fn newer_in_full(&self, path: &Path, newer: &Newer) -> String {
        let file = [("file", path.display().to_string().into())];
        let version = [("version", newer.version.to_string().into())];
        format!("{} {}\n{}", self.with("newer-check", version), self.left_out(newer), self.with("error-file", file))
    }

    /// What of a file of a newer version is not known, by its names there; that is nothing where all of it is.
    pub(crate) fn left_out(&self, newer: &Newer) -> String {
        let one = |(name, count): &(String, usize)| {
            self.with("newer-left-out-one", [("name", name.into()), ("count", (*count).into())])
        };
        let all: Vec<String> = newer.left_out.iter().map(one).collect();
        if all.is_empty() {
            self.get("newer-all")
        } else {
            self.with("newer-left-out", [("what", self.list(&all).into())])
        }
    }
}
