//! What the tables share: headings by their keys, yes and no, amounts in euro.

use crate::text::Text;
use crate::text::table::{Cell, Table};

/// A table with headings by their keys in the language files.
pub(super) fn headed(text: &Text, keys: &[&str]) -> Table {
    Table::new(keys.iter().map(|it| text.get(it)))
}

/// Yes or no.
pub(super) fn yes(text: &Text, on: bool) -> Cell {
    text.get(if on { "tables-yes" } else { "tables-no" }).into()
}

/// A heading of a column of amounts: what it is called, in euro.
pub(super) fn in_euro(text: &Text, name: &str) -> String {
    text.with("tables-in-euro", [("name", name.into())])
}

/// Checks what every table owes: each row has a cell for every heading, and no word lacks.
#[cfg(test)]
pub(super) fn check(table: &Table) {
    let words = |it: &Cell| if let Cell::Text(words) = it { words.clone() } else { String::new() };
    for it in table.heading.iter().cloned().chain(table.rows.iter().flatten().map(words)) {
        assert!(!(it.len() > 1 && it.starts_with('?') && it.ends_with('?')), "a word lacks: {it}");
    }
    assert!(table.heading.iter().all(|it| !it.trim().is_empty()), "{:?}", table.heading);
    for row in &table.rows {
        assert_eq!(row.len(), table.heading.len(), "{:?}: {row:?}", table.heading);
    }
}
