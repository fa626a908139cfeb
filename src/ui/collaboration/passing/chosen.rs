//! What somebody chose on a screen of the laptop that goes round.

use crate::design::collaboration::Filled;

/// What was chosen.
pub(super) enum Chosen {
    /// To hand a form in.
    HandIn(Filled),
    /// To leave what lies.
    Leave,
    /// To go on with what lies.
    Stay,
    /// The next one begins.
    Next,
    /// To fill in anew what was handed in last.
    Again,
    /// That was the last one.
    Last,
}
