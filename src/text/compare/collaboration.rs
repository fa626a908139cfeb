//! The collaboration where two designs differ: what a form and a paradox are called, and their values in words.

use serde_json::Value;

use crate::compare::{Key, Tree};
use crate::design::arrangements::FromCard;
use crate::design::birth::Moment;
use crate::design::collaboration::{Condition, Halves, Voice};
use crate::text::compare::values::read;
use crate::text::messages::Text;

impl Text {
    /// A value of the collaboration that has words of its own.
    pub(super) fn collaboration_value(&self, kind: &str, field: &str, value: &Value) -> Option<String> {
        match (kind, field) {
            ("keymoment", "when") => read::<Moment>(value).map(|it| self.language().moment(it)),
            ("scoreform", "voice") => read::<Voice>(value).map(|it| self.word(it)),
            ("scoreform", "halves") => read::<Halves>(value).map(|it| self.halves(it)),
            ("paradoxes", "of") => read::<Condition>(value).map(|it| self.word(it)),
            ("arrangement", "from") => read::<FromCard>(value).map(|it| self.word(it.advice)),
            _ => None,
        }
    }

    /// What a part of the collaboration is called: a form by whose voice it is and never by a name, a paradox by its condition.
    pub(super) fn collaboration_part_name(&self, tree: &Tree, key: &Key) -> Option<String> {
        let node = tree.node(key)?;
        match tree.kind(key).as_str() {
            "scoreform" => {
                let voice = node.fields.get("voice").and_then(read::<Voice>).unwrap_or_default();
                let voice = self.word(voice).to_lowercase();
                Some(self.with("collaboration-form-of", [("voice", voice.into())]))
            }
            "paradoxes" => node.fields.get("of").and_then(read::<Condition>).map(|it| self.word(it)),
            _ => None,
        }
    }
}
