//! What is otherwise about an element, one thing after the other: 'kans 30 → 25 %, verwacht € 1,5 → € 1,2 mln'.

use serde_json::Value;

use crate::compare::{Detail, Difference, Key, Place, Tree};
use crate::design::Design;
use crate::text::compare::beside::{Beside, NAMED, risk};
use crate::text::compare::names::LONG;
use crate::text::messages::Text;

/// Fields of which is told that they are otherwise and not how.
const UNTOLD: &[&str] = &["", "at", "money", "risks.axes", "rule+seen+subjects+wording"];

/// What stands at the end of a value and need not stand twice in a change.
const UNITS: &[&str] = &["\u{a0}%", "%", "\u{a0}mln", "\u{a0}mld", "\u{a0}k", "m", "bn", "k"];

/// A field that is otherwise.
struct Otherwise<'a> {
    kind: &'a str,
    field: &'a str,
    /// Whether the name of the field was said already.
    said: bool,
    before: Option<&'a Value>,
    after: Option<&'a Value>,
}

impl Text {
    /// All that is otherwise about an element that is in both.
    pub(super) fn details(&self, it: &Difference, of: Beside) -> String {
        let whole = it.key.is_root();
        let mut said: Vec<String> = it.details.iter().map(|detail| self.detail(detail, &it.key, whole, of)).collect();
        said.extend(self.expected(it, of));
        said.dedup();
        said.join(", ")
    }

    fn detail(&self, detail: &Detail, owner: &Key, whole: bool, of: Beside) -> String {
        let (before, after) = (of.comparison.before(), of.comparison.after());
        let list_word = |list: &str| self.get(&Self::field_key(&after.kind(owner), list));
        match detail {
            Detail::Field { of: key, field, before: was, after: is } => {
                let kind = after.kind(key);
                let own = key == owner;
                let otherwise =
                    Otherwise { kind: &kind, field, said: own && whole, before: was.as_ref(), after: is.as_ref() };
                let said = self.otherwise(&otherwise, of);
                if own || whole {
                    return said;
                }
                format!("{} {said}", self.bare_name(after, of.b, key))
            }
            Detail::Came { list, item } => {
                let (field, item) = (list_word(list), self.bare_name(after, of.b, item));
                self.listed("compare-came", whole, field, item)
            }
            Detail::Went { list, item } => {
                let (field, item) = (list_word(list), self.bare_name(before, of.a, item));
                self.listed("compare-went", whole, field, item)
            }
            Detail::Place { of: key, from, to } => {
                let from = self.stands_in(of.comparison.before(), of.a, from);
                let to = self.stands_in(after, of.b, to);
                let said = self.with("compare-from-to", [("from", from.into()), ("to", to.into())]);
                if key == owner { said } else { format!("{} {said}", self.bare_name(after, of.b, key)) }
            }
            Detail::Order { list, moved } => {
                let mut names: Vec<String> =
                    moved.iter().take(NAMED).map(|it| self.bare_name(after, of.b, it)).collect();
                let more = moved.len() - names.len();
                let last = names.len().saturating_sub(1);
                if more > 0 {
                    let (rest, count) = (names.split_off(last).concat(), more.into());
                    names.push(self.with("compare-and-more", [("names", rest.into()), ("count", count)]));
                }
                let names = names.join(", ");
                self.listed_order(whole, list_word(list), names)
            }
        }
    }

    fn listed(&self, key: &str, whole: bool, field: String, item: String) -> String {
        // Of a list of the whole the item is the name.
        if whole {
            return self.with(&format!("{key}-short"), [("item", field.into())]);
        }
        self.with(key, [("field", field.into()), ("item", item.into())])
    }

    fn listed_order(&self, whole: bool, field: String, names: String) -> String {
        if whole {
            return self.with("compare-order-short", [("names", names.into())]);
        }
        self.with("compare-order", [("field", field.into()), ("names", names.into())])
    }

    /// What an element stands in: a discipline, or outside of all.
    pub(super) fn stands_in(&self, tree: &Tree, design: &Design, place: &Place) -> String {
        if place.parent.is_root() {
            return match place.list.as_str() {
                "team.outside" => self.get("compare-outside"),
                list => self.get(&Self::field_key("design", list)),
            };
        }
        self.bare_name(tree, design, &place.parent)
    }

    fn otherwise(&self, it: &Otherwise, of: Beside) -> String {
        let field = self.get(&Self::field_key(it.kind, it.field));
        let short = if it.said { "-short" } else { "" };
        let named = |key: &str| self.with(&format!("{key}{short}"), [("field", (&field).into())]);
        let flag = [it.before, it.after].iter().flatten().all(|it| it.is_boolean());
        let value = |value: &Value, first| {
            self.value(it.kind, it.field, value, if first { (of.a, of.b) } else { (of.b, of.a) })
        };
        if matches!(it.field, "name" | "title") && it.kind != "signatures" && it.kind != "waiver" {
            let before = it.before.and_then(Value::as_str).unwrap_or_default();
            // Of designs that did not begin as one, what stands in the same place is another thing and not another name.
            let key = if of.a.id == of.b.id { "compare-was-called" } else { "compare-stands-for" };
            return self.with(key, [("before", self.quoted(before).into())]);
        }
        if flag {
            let after = value(it.after.unwrap_or(&Value::Bool(false)), false);
            return if it.said {
                after
            } else {
                self.with("compare-set", [("field", field.into()), ("after", after.into())])
            };
        }
        let untold = UNTOLD.contains(&it.field) && it.kind != "seats"
            || [it.before, it.after].iter().flatten().any(|it| it.as_str().is_some_and(|it| it.chars().count() > LONG));
        // What has no place is not placed yet: that is a place too.
        let unplaced = (it.field == "allocation+party").then_some(&Value::Null);
        match (it.before.or(unplaced), it.after.or(unplaced)) {
            (None, _) if untold => named("compare-filled"),
            (_, None) if untold => named("compare-unset-text"),
            _ if untold => named("compare-rewritten"),
            (Some(was), Some(is)) => self.changed((it, field), value(was, true), value(is, false)),
            (None, Some(is)) if it.said => value(is, false),
            (None, Some(is)) => self.with("compare-set", [("field", field.into()), ("after", value(is, false).into())]),
            (Some(was), None) => {
                let before = value(was, true);
                self.with(&format!("compare-unset{short}"), [("field", field.into()), ("before", before.into())])
            }
            (None, None) => field,
        }
    }

    fn changed(&self, (it, field): (&Otherwise, String), before: String, after: String) -> String {
        if it.field == "allocation+party" {
            return self.with("compare-from-to", [("from", before.into()), ("to", after.into())]);
        }
        if before == after {
            // A long text that differs beyond what is shown of it.
            let short = if it.said { "-short" } else { "" };
            return self.with(&format!("compare-rewritten{short}"), [("field", field.into())]);
        }
        let before = without_unit(&before, &after);
        if it.said {
            return format!("{before} → {after}");
        }
        self.with("compare-change", [("field", field.into()), ("before", before.into()), ("after", after.into())])
    }

    /// What a risk comes to, where its estimates are otherwise.
    fn expected(&self, it: &Difference, of: Beside) -> Option<String> {
        let is_estimate = |it: &Detail| matches!(it, Detail::Field { field, .. } if ["impact", "probability", "planned"].contains(&field.as_str()));
        if !it.details.iter().any(is_estimate) {
            return None;
        }
        let (was, is) = (risk(of.a, &it.key)?.expected()?, risk(of.b, &it.key)?.expected()?);
        let (before, after) = (self.language().euro_short(was), self.language().euro_short(is));
        if before == after {
            return None;
        }
        let before = without_unit(&before, &after);
        Some(self.with("compare-expected", [("before", before.into()), ("after", after.into())]))
    }
}

/// A value without the unit that the next one says too: 30 → 25 %.
fn without_unit(before: &str, after: &str) -> String {
    let unit = UNITS.iter().find(|it| before.ends_with(**it) && after.ends_with(**it));
    let bare = unit.and_then(|it| before.strip_suffix(*it));
    let is_number = |it: &&str| it.ends_with(|it: char| it.is_ascii_digit());
    bare.filter(is_number).unwrap_or(before).to_owned()
}
