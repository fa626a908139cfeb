//! Changes to the assignment where two designs differ: their values in words.

use serde_json::Value;

use crate::design::changes::{ChangeState, Effect, Method};
use crate::text::compare::values::read;
use crate::text::messages::Text;

impl Text {
    /// A value of the changes, or of how they are dealt with, that has words of its own.
    pub(super) fn changes_value(&self, kind: &str, field: &str, value: &Value) -> Option<String> {
        match (kind, field) {
            ("change", "state") => read::<ChangeState>(value).map(|it| self.word(it)),
            ("change" | "design", "effect") => read::<Effect>(value).map(|it| self.get(it.key())),
            ("design", "method") => read::<Method>(value).map(|it| self.word(it)),
            _ => None,
        }
    }
}
