//! What has to be chosen in a merge, in words: what it is of, and what each side and the begin have.

use serde_json::Value;

use crate::compare::{Conflict, Key, Side, What, Why};
use crate::design::Design;
use crate::text::compare::beside::Beside;
use crate::text::compare::merging::{Merging, nth};
use crate::text::compare::own::Own;
use crate::text::messages::Text;

/// Something that has to be chosen, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictText {
    /// The element.
    pub name: String,
    /// Where it is and what about it: 'Risico’s en kansen · gevolg'.
    pub of: String,
    /// What the first side has.
    pub a: Vec<String>,
    /// What it was at the begin; empty without one.
    pub base: Vec<String>,
    /// What the second side has.
    pub b: Vec<String>,
    /// Why it is asked.
    pub why: String,
    /// How it can be filled in by oneself; none: it is a choice between what is there.
    pub own: Option<Own>,
}

impl Text {
    /// A conflict in words.
    pub fn conflict(&self, it: &Conflict, of: &Merging) -> ConflictText {
        let has = |side: &Side| of.merge.side(*side).has(&it.unit.key);
        let side = Side::ALL.into_iter().find(has).unwrap_or(Side::A);
        let (tree, design) = (of.merge.side(side), of.sides[nth(side)]);
        let kind = tree.kind(&it.unit.key);
        let what = match &it.unit.what {
            What::There if it.owner == it.unit.key => self.get("compare-what-whole"),
            What::There => {
                let list = tree.node(&it.unit.key).and_then(|it| it.place.as_ref());
                let list = list.map(|it| Self::field_key(&tree.kind(&it.parent), &it.list));
                list.map(|it| self.get(&it)).unwrap_or_default()
            }
            What::Place => self.get("compare-what-place"),
            What::Order(list) => {
                let list = self.get(&Self::field_key(&kind, list));
                self.with("compare-what-order", [("field", list.into())])
            }
            What::Field(field) => self.get(&Self::field_key(&kind, field)),
        };
        let section = self.difference_section(&it.section);
        ConflictText {
            name: self.node_name(tree, design, &it.unit.key),
            of: format!("{section} · {what}"),
            a: self.side_of(it, of, Some(Side::A)),
            base: if of.base.is_some() { self.side_of(it, of, None) } else { Vec::new() },
            b: self.side_of(it, of, Some(Side::B)),
            why: self.why(it, of),
            own: self.own(it, of),
        }
    }

    fn why(&self, it: &Conflict, of: &Merging) -> String {
        match &it.why {
            Why::Both => self.get("compare-why-both"),
            Why::NoBase => self.get("compare-why-no-base"),
            Why::RemovedChanged(_) => self.get("compare-why-changed"),
            Why::RemovedUsed(side, users) => {
                let kept = side.other();
                let (tree, design) = (of.merge.side(kept), of.sides[nth(kept)]);
                let mut names: Vec<String> =
                    users.iter().map(|key| self.bare_name(tree, design, tree.owner(key))).collect();
                names.dedup();
                self.with("compare-why-used", [("names", self.list(&names).into())])
            }
        }
    }

    /// What a side, or the begin, has of what is chosen.
    fn side_of(&self, it: &Conflict, of: &Merging, side: Option<Side>) -> Vec<String> {
        let Some((tree, design)) = of.tree(side) else { return Vec::new() };
        let key = &it.unit.key;
        let Some(node) = tree.node(key) else {
            let gone = if of.base.is_some() && side.is_some() { "compare-side-removed" } else { "compare-side-absent" };
            return vec![self.get(gone)];
        };
        match &it.unit.what {
            What::There => self.whole_side(key, of, side),
            What::Place => node.place.iter().map(|it| self.stands_in(tree, design, it)).collect(),
            What::Order(list) => {
                let place = crate::compare::Place { parent: key.clone(), list: list.clone() };
                tree.list(&place).iter().map(|it| self.bare_name(tree, design, it)).collect()
            }
            What::Field(field) => vec![match node.fields.get(field) {
                None => self.get("compare-side-empty"),
                Some(value) => self.in_full(&tree.kind(key), field, value, design),
            }],
        }
    }

    /// What a side did to an element as a whole; at the begin it is as it was.
    fn whole_side(&self, key: &Key, of: &Merging, side: Option<Side>) -> Vec<String> {
        let Some(side) = side else { return vec![self.get("compare-side-was")] };
        let Some(since) = of.since(side) else { return vec![self.get("compare-side-there")] };
        let within = |it: &Key| since.after().up(it).chain(since.before().up(it)).any(|it| it == key);
        let beside = Beside { a: of.base.unwrap_or(of.sides[0]), b: of.sides[nth(side)], comparison: since };
        let of_it = since.differences.iter().filter(|it| within(&it.key));
        let said: Vec<String> = of_it
            .map(|it| {
                let text = self.difference(it, beside);
                if it.key == *key { text.says } else { text.line() }
            })
            .collect();
        if said.is_empty() { vec![self.get("compare-side-was")] } else { said }
    }

    /// A value with all that it says: who chooses has to read it.
    fn in_full(&self, kind: &str, field: &str, value: &Value, design: &Design) -> String {
        match value {
            Value::String(text) if text.chars().count() > 30 => text.clone(),
            value => self.value(kind, field, value, (design, design)),
        }
    }
}
