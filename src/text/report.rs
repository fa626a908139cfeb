//! The report in words: its parts, and what an edit of it is called.

use crate::design::edit::ReportEdit;
use crate::design::report::Part;
use crate::text::messages::Text;

impl Text {
    /// What a part of the report is called.
    pub fn report_part(&self, part: Part) -> String {
        self.get(part.key())
    }

    /// Which part an edit of the report is about, or for whom it makes it.
    pub(super) fn report_place(&self, edit: &ReportEdit) -> String {
        match edit {
            ReportEdit::Shape(shape) | ReportEdit::Usual(shape) => self.get(shape.key()),
            ReportEdit::Has(_, part, _) | ReportEdit::Move(part, _) => self.report_part(*part),
            ReportEdit::ForWhom(_) | ReportEdit::Foreword(_) => String::new(),
        }
    }
}
