//! An exercise where two designs differ: what its parts are called, and their values in words.

use serde_json::Value;

use crate::compare::{Key, Tree};
use crate::design::form::Side;
use crate::design::workshop::{Both, Hidden, Kind, Place, Play, Rail, Topic};
use crate::text::compare::values::read;
use crate::text::messages::Text;

/// Fields with words in both languages.
const WORDS: &[&str] = &["aim", "title", "says", "mends", "note", "wants", "why"];

impl Text {
    /// A value of an exercise that has words of its own.
    pub(super) fn workshop_value(&self, kind: &str, field: &str, value: &Value) -> Option<String> {
        let listed = |all: Vec<String>| self.list(&all);
        match (kind, field) {
            (_, field) if value.is_object() && WORDS.contains(&field) => {
                read::<Both>(value).map(|it| self.quoted(self.both(&it)))
            }
            ("task", "hints") | ("design", "course" | "questions") => {
                let all = read::<Vec<Both>>(value)?;
                Some(listed(all.iter().map(|it| self.quoted(self.both(it))).collect()))
            }
            ("design", "kind") => read::<Kind>(value).map(|it| self.word(it)),
            ("design", "play") => read::<Play>(value).map(|it| self.word(it)),
            ("design", "hides") => {
                Some(listed(read::<Vec<Hidden>>(value)?.into_iter().map(|it| self.word(it)).collect()))
            }
            ("design", "presented") => {
                Some(listed(read::<Vec<Place>>(value)?.into_iter().map(|it| self.word(it)).collect()))
            }
            ("task", "place") => read::<Place>(value).map(|it| self.word(it)),
            ("mark" | "planted", "topic") => read::<Topic>(value).map(|it| self.word(it)),
            ("seats", "rails") => {
                let euro = |it| self.language().euro(it);
                let rail = |it: &Rail| {
                    let values = [("setback", euro(it.setback).into()), ("least", euro(it.least).into())];
                    self.with("compare-rail", values)
                };
                Some(listed(read::<Vec<Rail>>(value)?.iter().map(rail).collect()))
            }
            _ => None,
        }
    }

    /// What a part of it is called that goes by no name of its own.
    pub(super) fn workshop_part_name(&self, tree: &Tree, key: &Key) -> Option<String> {
        let fields = &tree.node(key)?.fields;
        match tree.kind(key).as_str() {
            "seats" => fields.get("side").and_then(read::<Side>).map(|it| self.side(it)),
            "mark" => {
                let number = fields.get("number")?.as_u64()?;
                Some(self.with("compare-mark", [("number", number.to_string().into())]))
            }
            "task" | "planted" => {
                let title = fields.get("title").and_then(read::<Both>).map(|it| self.both(&it).to_owned());
                title.filter(|it| !it.trim().is_empty())
            }
            _ => None,
        }
    }
}
