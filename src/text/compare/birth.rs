//! The birth where two designs differ: what its parts are called, and its values in words.

use serde_json::Value;

use crate::compare::{Key, Tree};
use crate::design::birth::{
    Aspect, Cause, Characteristic, Light, Moment, OwnMark, PriceBasis, Readiness, Requirements, State, TenderItem,
};
use crate::design::bovenkant::Hat;
use crate::text::compare::values::read;
use crate::text::messages::Text;

impl Text {
    /// A value of the birth that has words of its own.
    pub(super) fn birth_value(&self, kind: &str, field: &str, value: &Value) -> Option<String> {
        match (kind, field) {
            ("scores", "aspect") => read::<Aspect>(value).map(|it| self.word(it)),
            ("scores", "light") => read::<Light>(value).map(|it| self.word(it)),
            ("features", "of") => read::<Characteristic>(value).map(|it| self.word(it)),
            ("features", "marks") => Some(self.own_marks(&read::<Vec<OwnMark>>(value)?)),
            ("steps", "item") => read::<TenderItem>(value).map(|it| self.word(it)),
            ("steps", "state") => read::<State>(value).map(|it| self.word(it)),
            ("hats", "ready") => read::<Readiness>(value).map(|it| self.word(it)),
            ("design", "requirements") => read::<Requirements>(value).map(|it| self.word(it)),
            ("design", "basis") => read::<PriceBasis>(value).map(|it| self.word(it)),
            ("milestone", "when") => read::<Moment>(value).map(|it| self.language().moment(it)),
            ("action", "cause") => read::<Cause>(value).map(|it| match it {
                Cause::Aspect(it) => self.word(it),
                Cause::Characteristic(it) => self.word(it),
            }),
            _ => None,
        }
    }

    /// The team's own marks: 'Bouwteam: pleit ertegen'.
    fn own_marks(&self, marks: &[OwnMark]) -> String {
        let said = |it: &OwnMark| format!("{}: {}", self.word(it.form), self.word(it.mark));
        marks.iter().map(said).collect::<Vec<_>>().join(", ")
    }

    /// What a part of the birth is called that is known by what it is about.
    pub(super) fn birth_part_name(&self, tree: &Tree, key: &Key) -> Option<String> {
        let node = tree.node(key)?;
        let kind = tree.kind(key);
        let field = match kind.as_str() {
            "scores" => "aspect",
            "features" => "of",
            "steps" => "item",
            "hats" => "hat",
            _ => return None,
        };
        let value = node.fields.get(field)?;
        self.birth_value(&kind, field, value).or_else(|| read::<Hat>(value).map(|it| self.word(it)))
    }
}
