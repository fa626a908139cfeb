//! What a register that was read does, with all that is remembered of it.

use crate::design::edit::Edit;
use crate::design::id::RiskId;
use crate::files::settings::Headings;

/// A register that is taken in.
#[derive(Clone, Debug)]
pub(crate) struct TakenIn {
    /// The one edit that does it.
    pub edit: Edit,
    /// What it changes of what is there.
    pub changed: Vec<RiskId>,
    /// What its headings were taken for.
    pub headings: Headings,
    /// What it did, in words.
    pub says: String,
}
