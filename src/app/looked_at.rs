//! A design of which its file has more than is shown, since a newer version wrote it: it is looked at, and changed in a copy.

use crate::app::session::Session;
use crate::design::edit::Edit;
use crate::files::Newer;

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
