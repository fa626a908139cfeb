//! What a spreadsheet is once it is read: sheets, rows, cells, and why one was not read.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use jiff::civil::Date;

/// The most rows of a sheet that are taken in.
pub const ROWS_MAX: usize = 20_000;
/// The most columns of a sheet that are taken in.
pub const COLUMNS_MAX: usize = 256;
/// The most cells of a sheet that have something in them.
pub(crate) const CELLS_MAX: usize = 1_000_000;
/// The largest file that is read, in bytes.
pub const BYTES_MAX: usize = 64 << 20;
/// The most sheets of a file that are looked at.
pub(crate) const SHEETS_MAX: usize = 60;

/// A file with sheets, or what was pasted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// Its sheets, in their order; those that are hidden last.
    pub sheets: Vec<Sheet>,
    /// How its letters were read, where that was guessed.
    pub encoding: Option<&'static str>,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What it is called; empty where a file has one without a name.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// The rows that have something in them, in their order.
    pub rows: Vec<Row>,
    /// How many columns the widest row has.
    pub width: usize,
    /// Cells that are one: first row, last row (both from 1), first column, last column (both from 0).
    pub merged: Vec<Merge>,
    /// Whether it had more rows or columns than are taken in.
    pub cut: bool,
    /// The sign between its cells, where it was text.
    pub separator: Option<char>,
}

/// Cells that are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The numbers of its first and last row, from 1.
    pub rows: [usize; 2],
    /// Its first and last column, from 0.
    pub columns: [usize; 2],
}

/// A row with something in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its number in the sheet, from 1.
    pub number: usize,
    /// Its cells; those beyond its end are empty.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What stands in it, as it is shown; a number with a point and no sign between thousands.
    pub text: String,
    /// What the spreadsheet itself says that it is.
    pub kind: Kind,
}

/// What a spreadsheet says that a cell is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Kind {
    /// Words, or nothing is said.
    #[default]
    Text,
    /// A number.
    Number(f64),
    /// A number that is shown in per cent: 0.1 stands there as 10 %.
    Share(f64),
    /// A day.
    Day(Date),
    /// A formula that failed.
    Error,
}

/// Why a sheet was not read.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The system did not hand it over.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is larger than what is read, packed or unpacked.
    #[error("too large")]
    TooLarge,
    /// It unpacks to so much more than it is that it is no spreadsheet of people.
    #[error("unpacks to too much")]
    Bomb,
    /// It asks for a password.
    #[error("password")]
    Password,
    /// An old .xls, which is not read.
    #[error("old format")]
    Old,
    /// It is no spreadsheet.
    #[error("no spreadsheet")]
    Unknown,
    /// It is damaged: what the parser said.
    #[error("{0}")]
    Damaged(String),
    /// Nothing stands in it.
    #[error("empty")]
    Empty,
    /// Somebody stopped it.
    #[error("cancelled")]
    Cancelled,
}

/// What reading tells whoever waits, and hears from it.
#[derive(Debug, Default)]
pub struct Watch {
    /// Set by whoever no longer waits.
    pub cancel: AtomicBool,
    /// How many rows were read.
    pub rows: AtomicUsize,
}

impl Watch {
    /// Counts a row; an error where somebody stopped it.
    pub fn row(&self) -> Result<(), SheetError> {
        self.rows.fetch_add(1, Ordering::Relaxed);
        if self.cancel.load(Ordering::Relaxed) { Err(SheetError::Cancelled) } else { Ok(()) }
    }
}

impl Sheet {
    /// A cell by the place of its row in `rows`; none where nothing stands there.
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.rows.get(row)?.cells.get(column).filter(|it| !it.text.is_empty())
    }

    /// What stands in a cell; nothing where it is empty.
    pub fn text(&self, row: usize, column: usize) -> &str {
        self.cell(row, column).map_or("", |it| it.text.as_str())
    }

    /// Adds a row, without what is beyond the caps and without empty cells at its end.
    pub(super) fn push(&mut self, number: usize, mut cells: Vec<Cell>) {
        if cells.len() > COLUMNS_MAX {
            self.cut |= cells[COLUMNS_MAX..].iter().any(|it| !it.text.is_empty());
            cells.truncate(COLUMNS_MAX);
        }
        while cells.last().is_some_and(|it| it.text.is_empty()) {
            cells.pop();
        }
        if !cells.is_empty() {
            self.width = self.width.max(cells.len());
            self.rows.push(Row { number, cells });
        }
    }
}

impl Cell {
    /// Words.
    pub(crate) fn words(text: &str) -> Self {
        let text: String =
            text.trim_matches(|it: char| it.is_whitespace() || it == '\0').chars().take(32_767).collect();
        Self { text, kind: Kind::Text }
    }

    /// A number, as it is shown.
    pub(crate) fn number(value: f64) -> Self {
        Self { text: shown(value), kind: Kind::Number(value) }
    }

    /// A share that is shown in per cent.
    pub(crate) fn share(value: f64) -> Self {
        Self { text: format!("{}%", shown(value * 100.0)), kind: Kind::Share(value) }
    }

    /// A day.
    pub(crate) fn day(day: Date) -> Self {
        Self { text: day.to_string(), kind: Kind::Day(day) }
    }
}

/// A number without what floating point adds to it.
fn shown(value: f64) -> String {
    let rounded = (value * 1e9).round() / 1e9;
    if value.abs() < 1e15 && rounded.is_finite() { format!("{rounded}") } else { format!("{value}") }
}

/// The name of a column: A, B, …, Z, AA.
pub fn column_name(column: usize) -> String {
    let mut name = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        name.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    name.iter().rev().map(|it| char::from(*it)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(column_name), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
