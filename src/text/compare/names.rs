//! What an element of a tree is called, whatever it is: by its name, or by what it ties together.

use serde_json::Value;

use crate::compare::{Key, Tree};
use crate::design::Design;
use crate::design::bovenkant::StepKind;
use crate::design::id::Id;
use crate::design::parties::{Belonging, Standing};
use crate::design::programme::FunctionKind;
use crate::rules::rule;
use crate::text::messages::Text;
use crate::text::signal::shorten;

/// How much of a text stands for its element.
const SHOWN: usize = 40;

/// Of a longer text is told that it is otherwise, and not how.
pub(super) const LONG: usize = 60;

impl Text {
    /// What an element is called; what is within another, with that.
    pub fn node_name(&self, tree: &Tree, design: &Design, key: &Key) -> String {
        let name = self.bare_name(tree, design, key);
        let parent = tree.parent(key).map(|it| tree.owner(it)).filter(|it| !it.is_root());
        match parent {
            Some(parent) => {
                let of = self.bare_name(tree, design, parent);
                self.with("compare-within", [("name", name.into()), ("of", of.into())])
            }
            None => name,
        }
    }

    /// What an element is called by itself.
    pub(super) fn bare_name(&self, tree: &Tree, design: &Design, key: &Key) -> String {
        let found = self.own_name(tree, design, key).filter(|it| !it.trim().is_empty());
        found.unwrap_or_else(|| {
            let kind = tree.kind(key);
            let word = format!("compare-kind-{kind}");
            let kind = if self.has(&word) { self.get(&word) } else { self.get("compare-nameless") };
            if key.is_root() { design.name.clone() } else { kind }
        })
    }

    fn own_name(&self, tree: &Tree, design: &Design, key: &Key) -> Option<String> {
        let node = tree.node(key)?;
        let text = |field: &str| node.fields.get(field).and_then(Value::as_str).unwrap_or_default();
        let id = |field: &str| self.id_name(text(field), (design, design));
        if let Some(itself) = node.itself() {
            return Some(self.value(&tree.kind(key), "", itself, (design, design)));
        }
        let part = self.birth_part_name(tree, key).or_else(|| self.collaboration_part_name(tree, key));
        let part = part.or_else(|| self.ambition_part_name(tree, design, key));
        let part = part.or_else(|| self.workshop_part_name(tree, key));
        if let Some(name) = part.or_else(|| self.life_part_name(tree, key)) {
            return Some(name);
        }
        match tree.kind(key).as_str() {
            "line" => node.fields.get("from+to").map(|it| self.value("line", "from+to", it, (design, design))),
            "mandate" => {
                let (subject, who) = (id("subject")?, id("who")?);
                Some(self.with("compare-mandate-of", [("subject", subject.into()), ("who", who.into())]))
            }
            "step" => {
                let kind = node.fields.get("kind").and_then(|it| serde_json::from_value::<StepKind>(it.clone()).ok());
                let name = id("role").unwrap_or_else(|| self.word(kind.unwrap_or_default()));
                Some(self.with("compare-step-of", [("name", name.into())]))
            }
            "function" => {
                let kind =
                    node.fields.get("kind").and_then(|it| serde_json::from_value::<FunctionKind>(it.clone()).ok());
                kind.map(|it| self.word(it))
            }
            "stakes" => id("party"),
            "note" => {
                let words = self.quoted(text("text"));
                Some(self.with("compare-note-of", [("words", words.into())]))
            }
            "waiver" => {
                let signal = node.fields.get("rule+seen+subjects+wording")?.get("rule")?.as_str()?;
                let name = rule(signal).map_or_else(|| signal.to_owned(), |it| self.rule_name(it));
                Some(self.with("compare-waiver-of", [("name", name.into())]))
            }
            "vacancy" => Some(self.vacancy(design, node.fields.get("party+side")?, text("function"))),
            "signatures" => id("party"),
            "partners" => id("who"),
            "reasons" => id("risk"),
            "variants" => Some(if text("name").is_empty() { "A" } else { text("name") }.to_owned()),
            _ => {
                let known = key.id().and_then(|it| self.element(design, it));
                known.or_else(|| ["name", "title"].into_iter().map(text).find(|it| !it.is_empty()).map(Into::into))
            }
        }
    }

    /// A vacancy: who fills it, and what is looked for.
    fn vacancy(&self, design: &Design, of: &Value, function: &str) -> String {
        let side = self.belongs(design, of);
        if function.trim().is_empty() {
            return self.with("compare-vacancy", [("side", side.into())]);
        }
        self.with("compare-vacancy-for", [("side", side.into()), ("function", function.into())])
    }

    /// To whom something belongs, from its fields.
    pub(super) fn belongs(&self, design: &Design, of: &Value) -> String {
        let standing = of.get("side").and_then(|it| serde_json::from_value::<Standing>(it.clone()).ok());
        let party = of.get("party").and_then(|it| serde_json::from_value(it.clone()).ok());
        standing.map(|standing| self.belonging(design, Belonging { standing, party })).unwrap_or_default()
    }

    /// What the element with this id is called, in the first design that has it.
    pub(super) fn id_name(&self, id: &str, (first, then): (&Design, &Design)) -> Option<String> {
        let id = Id::parse(id).ok()?;
        let named = |design: &Design| {
            let tree_name = || {
                let (tree, key) = (Tree::of(design), Key::from(id));
                tree.has(&key).then(|| self.bare_name(&tree, design, &key))
            };
            self.element(design, id).filter(|it| !it.is_empty()).or_else(tree_name)
        };
        named(first).or_else(|| named(then))
    }

    /// The beginning of a text between quotes.
    pub(super) fn quoted(&self, words: &str) -> String {
        let words = shorten(&words.split_whitespace().collect::<Vec<_>>().join(" "), SHOWN);
        self.with("compare-quoted", [("words", words.into())])
    }
}
