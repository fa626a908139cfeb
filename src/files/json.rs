//! The same document as JSON, for programs: fields, choices and version are those of the file format.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use crate::files::complaints;
use crate::files::scan::{Value, each_value, named_at};
use crate::files::unreadable::{Told, Unreadable};
use crate::files::wrong::Place;

/// Whether a text is JSON: a design in the file format starts with a round bracket.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
}

/// Reads a document strictly, or says what does not read and where.
pub(super) fn read<D: DeserializeOwned>(text: &str) -> Result<D, Told> {
    serde_json::from_str(text).map_err(|error| told(&error, text))
}

/// Writes a document so that a person can read and compare it too.
pub(super) fn write<D: Serialize>(document: &D) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(document).map(|it| it + "\n")
}

/// What the reader found. It tells a kind and a place, and of a name that it does not know which one.
fn told(error: &serde_json::Error, text: &str) -> Told {
    let end = byte(text, error.line(), error.column());
    let before = last(text, end);
    let (path, written, at) = before.map_or((String::new(), String::new(), 0), |(path, value)| {
        // What stands there may be long.
        let written = value.text.chars().take(SHOWN).collect();
        (path, written, value.at)
    });
    let says = error.to_string();
    let named = |start: &str| {
        let rest = says.split_once(start)?.1;
        Some(rest.split('`').next().unwrap_or_default().to_owned())
    };
    let holder = path.rsplit_once('.').map_or(String::new(), |it| format!("{}.", it.0));
    // After the name stand those that it could have been, each between marks.
    let known =
        || says.split_once("expected ").map_or("", |it| it.1).split('`').skip(1).step_by(2).map(ToOwned::to_owned);
    let unknown = |found| Unreadable::Unknown { found, expected: known().collect() };
    // A name was read before its value.
    let place_of = |name: &str| text[..end].rfind(&format!("\"{name}\""));
    let name_at = ["unknown field `", "duplicate field `"].into_iter().find_map(named).and_then(|it| place_of(&it));
    let holder = name_at.map_or(holder, |it| format!("{}.", named_at(text, it)));
    let at = name_at.unwrap_or(at);
    let (path, what) = if let Some(name) = named("unknown field `") {
        (holder, unknown(name))
    } else if let Some(name) = named("unknown variant `") {
        (path, unknown(name))
    } else if let Some(name) = named("missing field `") {
        (holder, Unreadable::Lacks(name))
    } else if let Some(name) = named("duplicate field `") {
        (holder, Unreadable::Twice(name))
    } else if error.classify() == Category::Eof {
        (String::new(), Unreadable::Ends)
    } else if says.starts_with("trailing characters") {
        (String::new(), Unreadable::After)
    } else if says.starts_with("recursion limit") {
        (String::new(), Unreadable::Deep)
    } else {
        (path, Unreadable::Odd(written))
    };
    let structural = matches!(what, Unreadable::Ends | Unreadable::After | Unreadable::Deep);
    let place = if structural {
        Place { line: error.line().max(1), column: error.column().max(1) }
    } else {
        complaints::place_at(text, at)
    };
    Told { place, path, what }
}

/// How much of what does not read is shown.
const SHOWN: usize = 40;

/// The byte at a line and a column, which count bytes from 1.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (start + column).min(text.len())
}

/// The last value that starts at a byte or before it, with its path.
fn last(text: &str, end: usize) -> Option<(String, Value<'_>)> {
    let mut found = None;
    each_value(text, &mut |path, value| {
        if value.at <= end {
            found = Some((path.to_owned(), value));
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Paths are those of the file format, so that what is wrong is told in its place.
    #[test]
    fn a_path_in_json_is_that_of_the_file_format() {
        let ron = "(version: 1, design: (name: \"a\", list: [(to: Allocated(Client), seats: [Vacancy(\"v-1\", Client)]), \
                   (at: Open(id: \"v-2\"))]))";
        let json = "{\"version\": 1, \"design\": {\"name\": \"a\", \"list\": [{\"to\": {\"Allocated\": \"Client\"}, \"seats\": \
                    [{\"Vacancy\": [\"v-1\", \"Client\"]}]}, {\"at\": {\"Open\": {\"id\": \"v-2\"}}}]}}";
        let paths = |text: &str| {
            let mut all = Vec::new();
            each_value(text, &mut |path, value| {
                if !"([{".contains(&value.text[..1]) {
                    all.push(format!("{path} = {}", value.text.trim_matches('"')));
                }
            });
            all.retain(|it| {
                !["Allocated", "Vacancy", "Open"].iter().any(|choice| it.ends_with(&format!("= {choice}")))
            });
            all
        };
        assert_eq!(paths(json), paths(ron));
    }
}
