//! The report where two designs differ: its values in words.

use serde_json::Value;

use crate::design::report::{Part, Shape};
use crate::text::compare::values::read;
use crate::text::messages::Text;

impl Text {
    /// A value of the report that has words of its own.
    pub(super) fn report_value(&self, kind: &str, field: &str, value: &Value) -> Option<String> {
        match (kind, field) {
            ("design", "shape") => read::<Shape>(value).map(|it| self.get(it.key())),
            ("board" | "whole", _) => read::<Part>(value).map(|it| self.report_part(it)),
            ("design", "order") => {
                let parts = read::<Vec<Part>>(value)?;
                Some(self.list(&parts.into_iter().map(|it| self.report_part(it)).collect::<Vec<_>>()))
            }
            _ => None,
        }
    }
}
