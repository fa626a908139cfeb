//! What one wishes of the report.

use crate::report::{Kind, Loose};

/// What one wishes of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReportWish {
    /// To save it as such a file.
    Save(Kind),
    /// To save a loose sheet.
    Sheet(Loose),
    /// To choose the design as it was in the last report.
    Before,
}
