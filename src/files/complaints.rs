//! Where in a file stands what is wrong: a fault is known by the path of a value, and gets a line, a column and the
//! element that it is about in a few walks over the text, however many faults there are.

use std::collections::{HashMap, HashSet};

use crate::design::edit::REFERENCES;
use crate::design::id::Id;
use crate::files::scan::{self, Value, each_value, is_longer};
use crate::files::wrong::{Complaints, Invalid, Place, Wrong};

/// The longest text in a design, in characters: some hundred pages.
pub(super) const TEXT_MAX: usize = 200_000;

/// The first complaints are enough to mend a file; the others are counted.
pub(super) const LISTED_MAX: usize = 50;

/// Where an element has its id.
const ID: &str = ".id";

/// The one element whose id is no field of its own.
const VACANT_SEAT: &str = "design.bovenkant.roles[].seats[].Vacancy[]";

/// Something wrong with the value at a path.
pub(super) struct Fault {
    /// The path in the file.
    pub path: String,
    /// What is wrong with it.
    pub what: Wrong,
    /// What it repeats: of all that repeat the same, the one that stands first in the file is right.
    pub repeats: Option<String>,
}

/// Ids that do not fit together; where they stand only the text tells.
#[derive(Default)]
pub(super) struct Strays {
    /// Of more than one element.
    pub twice: HashSet<Id>,
    /// Of no element, and referred to.
    pub missing: HashSet<Id>,
}

impl Strays {
    pub(super) fn is_empty(&self) -> bool {
        self.twice.is_empty() && self.missing.is_empty()
    }

    /// What is wrong with an id at a path; none where it refers to an element that is there, or is only words.
    fn wrong(&self, path: &str, id: Id) -> Option<Wrong> {
        if self.missing.contains(&id) && refers(path) {
            Some(Wrong::Missing)
        } else if self.twice.contains(&id) && defines(path) {
            Some(Wrong::Twice)
        } else {
            None
        }
    }
}

/// Whether an id at a path refers to an element.
fn refers(path: &str) -> bool {
    let field = scan::field(path);
    REFERENCES.iter().any(|it| it.fields.contains(&field.as_str()))
}

/// Whether an id at a path is that of the element there. What is kept to compare with holds copies, and no elements.
fn defines(path: &str) -> bool {
    (path.ends_with(ID) && !path.contains(".kept.")) || scan::field(path) == VACANT_SEAT
}

/// A fault and where it stands.
struct Found {
    /// The byte.
    at: usize,
    path: String,
    what: Wrong,
    /// The id that stands there, where that is what is wrong.
    id: Option<String>,
    /// What stands there, where it is a number.
    written: String,
    repeats: Option<String>,
}

/// The complaints about a file, in the order in which they stand in its text.
pub(super) fn locate(text: &str, faults: Vec<Fault>, strays: &Strays) -> Complaints {
    let mut found = find(text, faults, strays);
    found.sort_by_key(|it| it.at);
    let mut begun = HashSet::new();
    found.retain(|it| it.repeats.as_ref().is_none_or(|what| !begun.insert(what.clone())));
    let more = found.len().saturating_sub(LISTED_MAX);
    found.truncate(LISTED_MAX);
    let (places, elements) = (places(text, found.iter().map(|it| it.at)), elements(text, &found));
    let listed = found.into_iter().zip(places).map(|(it, place)| it.told(place, &elements)).collect();
    Complaints { listed, more }
}

/// Every fault with its place, in one walk.
fn find(text: &str, faults: Vec<Fault>, strays: &Strays) -> Vec<Found> {
    let mut wanted: HashMap<String, Vec<Fault>> = HashMap::new();
    for fault in faults {
        wanted.entry(fault.path.clone()).or_default().push(fault);
    }
    let mut found = Vec::new();
    let mut untold: HashSet<Id> = strays.twice.union(&strays.missing).copied().collect();
    let mut first = HashSet::new();
    each_value(text, &mut |path, value| {
        let faults = wanted.remove(path);
        found.extend(faults.into_iter().flatten().map(|it| Found::of(it, value)));
        if !value.is_string() {
            return;
        }
        if is_longer(value, TEXT_MAX) {
            let fault = Fault { path: path.to_owned(), what: Wrong::TooLong, repeats: None };
            found.push(Found::of(fault, value));
        }
        let id = if strays.is_empty() { None } else { value.says().and_then(|it| Id::parse(&it).ok()) };
        if let Some((id, what)) = id.and_then(|id| strays.wrong(path, id).map(|what| (id, what))) {
            // The first element with an id is right, so one place tells nothing yet.
            if what == Wrong::Missing || !first.insert(id) {
                untold.remove(&id);
            }
            let repeats = (what == Wrong::Twice).then(|| id.to_string());
            found.push(Found::of(Fault { path: path.to_owned(), what, repeats }, value));
        }
    });
    // Whatever is wrong is told, also if its place were not found; a test on planted faults sees to it that it is.
    let start = Value { at: 0, text: "" };
    found.extend(wanted.into_values().flatten().map(|it| Found::of(it, start)));
    found.extend(untold.into_iter().map(|id| {
        let what = if strays.missing.contains(&id) { Wrong::Missing } else { Wrong::Twice };
        Found { id: Some(id.to_string()), ..Found::of(Fault { path: String::new(), what, repeats: None }, start) }
    }));
    found
}

/// The ids of the elements that hold what was found, each by the path of its id.
fn elements(text: &str, found: &[Found]) -> HashMap<String, Option<String>> {
    let ids = found.iter().flat_map(|it| around(&it.path)).map(|it| (format!("{it}{ID}"), None));
    let mut ids: HashMap<String, Option<String>> = ids.collect();
    each_value(text, &mut |path, value| {
        if let Some(id) = ids.get_mut(path) {
            *id = value.says();
        }
    });
    ids
}

/// The paths of what a value stands in, from the innermost outwards; the design as a whole apart.
fn around(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices(['.', '[']).map(|(at, _)| &path[..at]).filter(|it| it.contains('.'))
}

/// What a path is about: the id of the innermost element around it and the field of that, or the field of the design.
pub(super) fn about(text: &str, path: &str) -> (String, Option<String>) {
    let mut ids: HashMap<String, Option<String>> = around(path).map(|it| (format!("{it}{ID}"), None)).collect();
    each_value(text, &mut |path, value| {
        if let Some(id) = ids.get_mut(path) {
            *id = value.says();
        }
    });
    named(path, &ids)
}

/// What a path is about, given the ids of the elements around it.
fn named(path: &str, ids: &HashMap<String, Option<String>>) -> (String, Option<String>) {
    let id_of = |element: &str| ids.get(&format!("{element}{ID}"))?.clone();
    match around(path).find_map(|it| id_of(it).map(|id| (it, id))) {
        Some((element, id)) => (id, Some(plain(&path[element.len()..]))),
        None => (plain(path.trim_start_matches("design")), None),
    }
}

/// Where the value at a path stands; the start of the text where it has none.
pub(super) fn place_of(text: &str, path: &str) -> Place {
    let mut at = 0;
    each_value(text, &mut |it, value| at = if it == path { value.at } else { at });
    places(text, [at])[0]
}

/// Line and column of a byte.
pub(super) fn place_at(text: &str, byte: usize) -> Place {
    places(text, [byte])[0]
}

/// Line and column of some bytes, which come in order.
fn places(text: &str, bytes: impl IntoIterator<Item = usize>) -> Vec<Place> {
    let (mut from, mut place) = (0, Place { line: 1, column: 1 });
    let next = |at: usize| {
        let passed = &text[from..at];
        match passed.rfind('\n') {
            Some(end) => {
                place.line += passed.matches('\n').count();
                place.column = passed[end + 1..].chars().count() + 1;
            }
            None => place.column += passed.chars().count(),
        }
        from = at;
        place
    };
    bytes.into_iter().map(next).collect()
}

impl Found {
    fn of(fault: Fault, value: Value) -> Self {
        let is_id = matches!(fault.what, Wrong::Twice | Wrong::Missing | Wrong::Listed);
        let id = if is_id { value.says() } else { None };
        let found = if value.is_string() { String::new() } else { value.text.to_owned() };
        Self { at: value.at, path: fault.path, what: fault.what, id, written: found, repeats: fault.repeats }
    }

    /// As people read it: what it is about, and the field of it.
    fn told(self, place: Place, elements: &HashMap<String, Option<String>>) -> Invalid {
        let (path, what, found) = (&self.path, self.what, self.written);
        if let Some(id) = self.id {
            return Invalid { place, about: id, field: None, found, what };
        }
        let (about, field) = named(path, elements);
        Invalid { place, about, field, found, what }
    }
}

/// A path without the numbers of its items, which the line tells.
fn plain(path: &str) -> String {
    scan::field(path).replace("[]", "").trim_start_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No file may open because a place is not known.
    #[test]
    fn what_has_no_place_is_told_all_the_same() {
        let id = Id::parse("r-1").expect("an id");
        let told = |strays: Strays, faults| {
            let all = locate("(version: 1, design: (risks: (list: [(id: \"r-1\")])))", faults, &strays);
            all.listed.into_iter().map(|it| (it.what, it.about, it.place.to_string())).collect::<Vec<_>>()
        };
        let start = |what, about: &str| [(what, about.to_owned(), "1:1".to_owned())];
        let missing = Strays { missing: [id].into(), ..Strays::default() };
        assert_eq!(told(missing, Vec::new()), start(Wrong::Missing, "r-1"));
        let twice = Strays { twice: [id].into(), ..Strays::default() };
        assert_eq!(told(twice, Vec::new()), start(Wrong::Twice, "r-1"), "one of the two is not where it should be");
        let fault = Fault { path: "design.birth.weight".into(), what: Wrong::Negative, repeats: None };
        assert_eq!(told(Strays::default(), vec![fault]), start(Wrong::Negative, "birth.weight"));
    }
}
