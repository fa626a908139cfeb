//! What somebody else saved in the open file, and is in the design by a merge: as long as that merge is not undone, saving
//! writes over nobody's work.

use std::sync::Arc;
use std::time::SystemTime;

use crate::app::history::History;
use crate::design::Design;
use crate::design::edit::{Became, Edit};
use crate::files::underneath::Stamp;

/// What was taken in.
pub(super) struct Merged {
    /// The design before the merge: by that its step is found.
    pub before: Arc<Design>,
    /// What stood in the file.
    pub theirs: Arc<Design>,
    /// What its bytes were.
    pub stamp: Stamp,
    /// When they were written.
    pub at: Option<SystemTime>,
}

impl Merged {
    /// Whether the merge was done and not undone.
    pub(super) fn holds(&self, history: &History) -> bool {
        let is_merge = |edit: &Edit| matches!(edit, Edit::Become(_, Became::Merged));
        history.has(|it| Arc::ptr_eq(&it.before, &self.before) && is_merge(&it.edit))
    }
}
