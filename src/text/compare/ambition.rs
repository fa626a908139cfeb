//! Ambition, surroundings and steering where two designs differ: what their parts are called, and their values in words.

use serde_json::Value;

use crate::compare::{Key, Tree};
use crate::design::Design;
use crate::design::ambition::{InterestKind, Verdict};
use crate::design::form::Domain;
use crate::design::id::Id;
use crate::design::parties::Standing;
use crate::design::phases::Phase;
use crate::design::steering::{Ingredient, Sign, Space, Uncertainty};
use crate::design::surroundings::{Involvement, Place};
use crate::design::tasks::Task;
use crate::text::compare::values::read;
use crate::text::messages::Text;

impl Text {
    /// A value of ambition, surroundings or steering that has words of its own.
    pub(super) fn ambition_value(&self, kind: &str, field: &str, value: &Value) -> Option<String> {
        match (kind, field) {
            ("weighing", "verdict") => read::<Verdict>(value).map(|it| self.word(it)),
            ("interest", "kind") => read::<InterestKind>(value).map(|it| self.word(it)),
            ("stakeholder", "involved") => read::<Involvement>(value).map(|it| self.word(it)),
            ("stakeholder", "place") => read::<Place>(value).map(|it| self.stakeholder_place(it)),
            ("memberview" | "placed", "at") => read::<Uncertainty>(value).map(|it| self.uncertainty(it)),
            ("memberview", "standing") => read::<Standing>(value).map(|it| self.word(it)),
            ("spaced", "space") => read::<Space>(value).map(|it| self.word(it)),
            ("adopted", "of") => read::<Ingredient>(value).map(|it| self.word(it)),
            ("signs", _) => read::<Sign>(value).map(|it| self.word(it)),
            ("tasks", "domain") => read::<Domain>(value).map(|it| self.task_domain(it)),
            ("tasks", _) => read::<Task>(value).map(|it| self.word(it)),
            _ => None,
        }
    }

    /// What a part of them is called that goes by no name of its own.
    pub(super) fn ambition_part_name(&self, tree: &Tree, design: &Design, key: &Key) -> Option<String> {
        let fields = &tree.node(key)?.fields;
        let board = || {
            let id = fields.get("board").and_then(Value::as_str).and_then(|it| Id::parse(it).ok())?;
            Some(self.board(design, id))
        };
        match tree.kind(key).as_str() {
            "own" => board(),
            "confirmation" => {
                let phase = fields.get("phase").and_then(read::<Phase>).unwrap_or_default();
                Some(self.with("confirmation-of", [("board", board()?.into()), ("phase", self.phase(phase).into())]))
            }
            "placed" => fields.get("at").and_then(read::<Uncertainty>).map(|it| self.uncertainty(it)),
            "adopted" => fields.get("of").and_then(read::<Ingredient>).map(|it| self.word(it)),
            "tasks" => fields.get("task").and_then(read::<Task>).map(|it| self.word(it)),
            _ => None,
        }
    }
}
