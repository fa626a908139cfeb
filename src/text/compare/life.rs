//! The life of an alliance where two designs differ: what its parts are called, and their values in words.

use jiff::civil::Date;
use serde_json::Value;

use crate::compare::{Key, Tree};
use crate::design::Design;
use crate::design::life::{At, Development, EventKind, HarvestKind, Held, Rhythm, Seen, SharedWith, What};
use crate::design::phases::Phase;
use crate::text::compare::values::read;
use crate::text::messages::Text;

impl Text {
    /// A value of the life that has words of its own.
    pub(super) fn life_value(
        &self,
        kind: &str,
        field: &str,
        value: &Value,
        (first, then): (&Design, &Design),
    ) -> Option<String> {
        match (kind, field) {
            ("recalibration", "at") => read::<At>(value).map(|at| {
                let of = if first.life.planned(at).is_some() { first } else { then };
                let day = of.life.planned(at).map(|it| self.language().date(it));
                let tie = if matches!(at, At::On(_)) { String::new() } else { self.tie(of, at) };
                let parts = [Some(tie), Some(self.distance(at)), day];
                let parts: Vec<String> = parts.into_iter().flatten().filter(|it| !it.is_empty()).collect();
                parts.join(", ")
            }),
            ("recalibration", "held") => read::<Held>(value).map(|it| {
                let day = self.language().date(it.on);
                if it.outcome.is_empty() { day } else { format!("{day}, {}", it.outcome) }
            }),
            ("what", _) => read::<What>(value).map(|it| self.word(it)),
            ("seen", _) => read::<Seen>(value).map(|it| self.word(it)),
            ("shared", _) => read::<SharedWith>(value).map(|it| self.word(it)),
            ("event", "kind") => read::<EventKind>(value).map(|it| self.word(it)),
            ("harvest", "kind") => read::<HarvestKind>(value).map(|it| self.word(it)),
            ("developments", "to") => read::<Development>(value).map(|it| self.word(it)),
            (_, "rhythm") => read::<Rhythm>(value).map(|it| {
                let first = self.language().date(it.first);
                self.with("rhythm-from", [("every", self.rhythm(it).into()), ("day", first.into())])
            }),
            _ => None,
        }
    }

    /// What a part of it is called that goes by no name of its own.
    pub(super) fn life_part_name(&self, tree: &Tree, key: &Key) -> Option<String> {
        let fields = &tree.node(key)?.fields;
        match tree.kind(key).as_str() {
            "begins" => fields.get("phase").and_then(read::<Phase>).map(|it| self.phase(it)),
            "developments" => {
                let to = fields.get("to").and_then(read::<Development>).map(|it| self.word(it))?;
                let on = fields.get("on").and_then(read::<Date>).map(|it| self.language().date(it))?;
                Some(format!("{to}, {on}"))
            }
            _ => None,
        }
    }
}
