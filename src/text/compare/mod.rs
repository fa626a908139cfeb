//! Differences in words: what an element is called, and in what it differs, as one would say it across the table.

mod ambition;
mod beside;
mod birth;
mod changes;
mod collaboration;
mod conflicts;
mod details;
mod figures;
mod life;
mod merging;
mod names;
mod own;
mod report;
mod values;
mod workshop;

use std::collections::BTreeMap;

use crate::compare::{Detail, Difference, Key, Mark, Section, Tree};
use crate::design::Design;
use crate::design::risks::Allocation;
use crate::text::compare::beside::{NAMED, risk};
use crate::text::messages::Text;

pub use self::beside::{Beside, DifferenceText};
pub use self::conflicts::ConflictText;
pub use self::figures::Figure;
pub use self::merging::Merging;
pub use self::own::{Own, OwnKind};

impl Text {
    /// A section of differences.
    pub fn difference_section(&self, section: &Section) -> String {
        self.get(&format!("compare-section-{}", section.key()))
    }

    /// What a mark says: nieuw, weg, verplaatst, gewijzigd.
    pub fn mark(&self, mark: Mark) -> String {
        self.get(&format!("compare-mark-{}", mark.key()))
    }

    /// The key of a field or list of a kind of element in the language files.
    pub fn field_key(kind: &str, field: &str) -> String {
        format!("compare-{kind}-{}", field.replace(['.', '_', '+'], "-"))
    }

    /// A difference in words.
    pub fn difference(&self, it: &Difference, of: Beside) -> DifferenceText {
        let (tree, design) = of.side(it.mark);
        let name = if it.key.is_root() { self.whole_name(it, of) } else { self.node_name(tree, design, &it.key) };
        let held = self.held(tree, design, &it.key).filter(|_| it.details.is_empty());
        if let Some((name, item)) = held {
            let key = if it.mark == Mark::Removed { "compare-went-short" } else { "compare-came-short" };
            let says = self.with(key, [("item", item.into())]);
            return DifferenceText { mark: it.mark, name, says, aside: None };
        }
        let says = match it.mark {
            Mark::Added if it.details.is_empty() => self.came(tree, design, &it.key),
            Mark::Removed if it.details.is_empty() => self.went(tree, design, &it.key),
            _ => self.details(it, of),
        };
        let says = self.with_along(says, it, (tree, design));
        DifferenceText { mark: it.mark, name, says, aside: self.aside(it, of) }
    }

    /// Every difference, by section, as a text to paste: a heading and its lines.
    pub fn differences(&self, of: Beside) -> String {
        let mut lines = Vec::new();
        for (section, all) in of.comparison.sections() {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.push(format!("{} ({})", self.difference_section(section), all.len()));
            lines.extend(all.iter().map(|it| format!("{} {}", sign(it.mark), self.difference(it, of).line())));
        }
        lines.into_iter().map(|it| it + "\n").collect()
    }

    /// What a field or a list of the design as a whole is called.
    fn whole_name(&self, it: &Difference, of: Beside) -> String {
        let field = match it.details.first() {
            Some(Detail::Field { of: key, field, .. }) if key.is_root() => field,
            Some(Detail::Field { of: key, .. } | Detail::Place { of: key, .. }) => {
                return self.node_name(of.comparison.after(), of.b, key);
            }
            Some(Detail::Came { item, .. }) => return self.node_name(of.comparison.after(), of.b, item),
            Some(Detail::Went { item, .. }) => return self.node_name(of.comparison.before(), of.a, item),
            Some(Detail::Order { list, .. }) => list,
            None => return String::new(),
        };
        capital(&self.get(&Self::field_key("design", field)))
    }

    fn came(&self, tree: &Tree, design: &Design, key: &Key) -> String {
        match self.where_it_is(tree, design, key) {
            Some(place) => self.with("compare-added-in", [("place", place.into())]),
            None => self.get("compare-added"),
        }
    }

    fn went(&self, tree: &Tree, design: &Design, key: &Key) -> String {
        match self.where_it_is(tree, design, key) {
            Some(place) => self.with("compare-removed-from", [("place", place.into())]),
            None => self.get("compare-removed"),
        }
    }

    /// Of somebody or a vacancy in a discipline: the discipline, and who or what it is.
    fn held(&self, tree: &Tree, design: &Design, key: &Key) -> Option<(String, String)> {
        let parent = tree.parent(key).filter(|it| !it.is_root())?;
        let held = ["person", "vacancy"].contains(&tree.kind(key).as_str());
        held.then(|| (self.bare_name(tree, design, parent), self.bare_name(tree, design, key)))
    }

    /// Where an element is, for what came and went: the room of a risk, the amounts of a mandate.
    fn where_it_is(&self, tree: &Tree, design: &Design, key: &Key) -> Option<String> {
        let fields = &tree.node(key)?.fields;
        let value = |field: &str| fields.get(field).map(|it| self.value(&tree.kind(key), field, it, (design, design)));
        match tree.kind(key).as_str() {
            "risk" => Some(self.in_place(design, risk(design, key)?.allocation)),
            "mandate" => value("above+up_to"),
            "cost" => value("amount"),
            "worked" => value("setback"),
            "line" => value("kind"),
            _ => None,
        }
    }

    /// In a room: in de alliantie, bij ON.
    fn in_place(&self, design: &Design, place: Allocation) -> String {
        match place {
            Allocation::Shared => self.get("compare-in-shared"),
            Allocation::Unplaced => self.get("compare-in-unplaced"),
            Allocation::Allocated(side) => self.with("compare-in-side", [("side", self.side(side).into())]),
            Allocation::Partner(_) | Allocation::Project(_) => {
                self.with("compare-in-side", [("side", self.place(design, place).into())])
            }
        }
    }

    /// With what came or went along: the other ends of its lines, and a count of the rest.
    fn with_along(&self, says: String, it: &Difference, (tree, design): (&Tree, &Design)) -> String {
        let (mut ends, mut counts) = (Vec::new(), BTreeMap::<String, usize>::new());
        for key in &it.along {
            match (tree.kind(key).as_str(), self.other_end(tree, design, (key, &it.key))) {
                ("line", Some(end)) if ends.len() < NAMED => ends.push(end),
                (kind, _) => *counts.entry(self.count_key(kind)).or_default() += 1,
            }
        }
        let lines = (!ends.is_empty()).then(|| {
            self.with("compare-along-lines", [("count", ends.len().into()), ("names", self.list(&ends).into())])
        });
        let counts = counts.into_iter().map(|(key, count)| self.with(&key, [("count", count.into())]));
        let what: Vec<String> = lines.into_iter().chain(counts).collect();
        if what.is_empty() {
            return says;
        }
        self.with("compare-along", [("says", says.into()), ("what", self.list(&what).into())])
    }

    fn count_key(&self, kind: &str) -> String {
        let key = format!("compare-count-{kind}");
        if self.has(&key) { key } else { "compare-count-more".to_owned() }
    }

    /// What a line leads to, seen from a role.
    fn other_end(&self, tree: &Tree, design: &Design, (line, from): (&Key, &Key)) -> Option<String> {
        let ends = tree.node(line)?.fields.get("from+to")?;
        let mut ids = ["from", "to"].into_iter().filter_map(|it| ends.get(it)?.as_str());
        let other = ids.find(|it| *it != from.as_str())?;
        self.id_name(other, (design, design))
    }

    /// What a move brings along: the price that is no longer in the contract.
    fn aside(&self, it: &Difference, of: Beside) -> Option<String> {
        let (was, is) = (risk(of.a, &it.key)?, risk(of.b, &it.key)?);
        let (before, after) = (was.priced_at(was.allocation), is.priced_at(is.allocation));
        let lost = (it.mark == Mark::Moved && before != after && after.cents() == 0).then_some(before)?;
        Some(self.with("compare-without-price", [("amount", self.language().euro_exact(lost).into())]))
    }
}

/// The sign of a mark, for a text without icons.
pub fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Added => "+",
        Mark::Removed => "\u{2212}",
        Mark::Moved => "\u{2194}",
        Mark::Changed => "\u{2260}",
    }
}

/// With a capital.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|it| it.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
