//! What the page keeps between frames.

use jiff::civil::Date;

use crate::design::id::{IdKind, RecalibrationId};
use crate::ui::cx::Cx;

/// The page between frames.
#[derive(Default)]
pub(in crate::ui::phases) struct State {
    /// What was added in the frame before: it is chosen as soon as it is there.
    pub(super) added: Option<IdKind>,
    /// The moment whose outcome is to be written: its field is to have the keyboard.
    pub(super) write: Option<RecalibrationId>,
    /// What is being written about a moment that was not recorded yet.
    pub(super) draft: Option<Draft>,
    /// Whether everything stands in rows too.
    pub(super) rows: bool,
}

/// What is being written of a moment before it is recorded.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The moment.
    pub(super) of: RecalibrationId,
    /// The day, as it is typed.
    pub(super) on: String,
    /// What came out of it.
    pub(super) outcome: String,
}

/// Today; whoever has no clock begins where the calendar of the program does.
pub(super) fn today(cx: &Cx) -> Date {
    cx.today.unwrap_or(Date::constant(2000, 1, 1))
}
