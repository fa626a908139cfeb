//! Pasted words parted into cells.

use crate::text::table::unguarded;

/// The most rows that are taken in at once.
pub(crate) const ROWS_MAX: usize = 20_000;

/// Pasted cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The rows that have something in them, each with its number among all rows, from 1.
    pub rows: Vec<(usize, Vec<String>)>,
    /// How many columns the widest row has.
    pub width: usize,
}

impl Sheet {
    /// Parts pasted words into cells. A quoted cell may have tabs, lines and doubled quotes in it, as spreadsheets write
    /// them; where quotes do not pair up they are plain signs. The apostrophe before what would be a formula is taken off.
    pub fn parted(words: &str) -> Self {
        let quoting = words.matches('"').count().is_multiple_of(2);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b'\t')
            .has_headers(false)
            .flexible(true)
            .quoting(quoting)
            .from_reader(words.as_bytes());
        let mut sheet = Self::default();
        // What was pasted is text already, so no row fails.
        for (at, row) in reader.records().flatten().enumerate().take(ROWS_MAX) {
            let cells: Vec<String> = row.iter().map(|it| unguarded(it.trim()).trim().to_owned()).collect();
            if cells.iter().any(|it| !it.is_empty()) {
                sheet.width = sheet.width.max(cells.len());
                sheet.rows.push((at + 1, cells));
            }
        }
        sheet
    }

    /// A cell; nothing where the row is short.
    pub(super) fn cell(row: &[String], column: usize) -> &str {
        row.get(column).map_or("", String::as_str)
    }
}
