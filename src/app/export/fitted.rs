//! What a cell of a spreadsheet can hold: no more than so many characters, and no sign that steers a machine.

use crate::text::Text;
use crate::text::table::{Cell, Table};

/// The longest text of a cell, in the characters by which Excel counts: those beyond the first plane count twice.
pub const LONGEST: usize = 32_767;

/// What was done to a text so that a cell can hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It had so many characters, and was shortened.
    Shortened(usize),
    /// So many signs that no file of a spreadsheet can hold were left out.
    Dropped(usize),
}

/// A text that does not stand in the file as it stands in the design.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The sheet.
    pub sheet: String,
    /// The heading of the column.
    pub column: String,
    /// The number of the row in the sheet, from 1; the headings are the first.
    pub row: usize,
    /// What was done.
    pub fault: Fault,
}

impl Remark {
    /// Where it is, and what was done, in words.
    pub fn told(self, text: &Text) -> (String, String) {
        let values =
            [("sheet", self.sheet.into()), ("row", self.row.to_string().into()), ("column", self.column.into())];
        let says = match self.fault {
            Fault::Dropped(count) => text.with("export-dropped", [("count", count.into())]),
            Fault::Shortened(length) => {
                let count = |it: usize| text.language().count(it).into();
                text.with("export-shortened", [("length", count(length)), ("longest", count(LONGEST))])
            }
        };
        (text.with("export-place", values), says)
    }
}

/// The same table with what a spreadsheet can hold, and what was done for that.
pub(super) fn fitted(name: &str, table: Table) -> (Table, Vec<Remark>) {
    let mut remarks = Vec::new();
    let heading: Vec<String> = table.heading.iter().map(|it| fit(it).0).collect();
    let mut rows = table.rows;
    for (nth, row) in rows.iter_mut().enumerate() {
        for (column, cell) in row.iter_mut().enumerate() {
            let Cell::Text(words) = cell else { continue };
            let (fits, faults) = fit(words);
            remarks.extend(faults.into_iter().map(|fault| Remark {
                sheet: name.to_owned(),
                column: heading.get(column).cloned().unwrap_or_default(),
                row: nth + 2,
                fault,
            }));
            *words = fits;
        }
    }
    (Table { heading, rows }, remarks)
}

/// A text without what no cell can hold. Line ends of Windows become those of everybody, which no reader tells apart.
fn fit(words: &str) -> (String, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut fits = words.replace("\r\n", "\n").replace('\r', "\n");
    let before = fits.chars().count();
    fits.retain(|it| !is_lost(it));
    let dropped = before - fits.chars().count();
    if dropped > 0 {
        faults.push(Fault::Dropped(dropped));
    }
    // No text is longer in such characters than it is in bytes.
    if fits.len() > LONGEST {
        let mut room = LONGEST;
        let end = fits.char_indices().find(|(_, it)| {
            let fits = room >= it.len_utf16();
            room = room.saturating_sub(it.len_utf16());
            !fits
        });
        if let Some((at, _)) = end {
            faults.push(Fault::Shortened(fits.encode_utf16().count()));
            fits.truncate(at);
        }
    }
    (fits, faults)
}

/// Whether it is a sign that XML has no place for, or that a reader of .csv takes for the end of a text.
fn is_lost(sign: char) -> bool {
    matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &str) -> (String, Vec<Fault>) {
        fit(words)
    }

    #[test]
    fn what_a_cell_cannot_hold_is_told() {
        assert_eq!(of("één\ttwee\nregels"), ("één\ttwee\nregels".to_owned(), vec![]));
        assert_eq!(of("a\r\nb\rc"), ("a\nb\nc".to_owned(), vec![]));
        assert_eq!(of("a\0b\u{1b}[2J\u{ffff}"), ("ab[2J".to_owned(), vec![Fault::Dropped(3)]));
        let long = "x".repeat(LONGEST);
        assert_eq!(of(&long), (long.clone(), vec![]));
        assert_eq!(of(&format!("{long}y")), (long, vec![Fault::Shortened(LONGEST + 1)]));
        // Excel counts a sign beyond the first plane twice, and half of one is no text.
        let (fits, faults) = of(&"😀".repeat(LONGEST / 2 + 1));
        assert_eq!((fits.chars().count(), faults), (LONGEST / 2, vec![Fault::Shortened(LONGEST + 1)]));
    }

    #[test]
    fn a_remark_says_where() {
        let mut table = Table::new(["Nr".to_owned(), "Titel".to_owned()]);
        table.row([Cell::Number(1.0), "goed".into()]);
        table.row([Cell::Number(2.0), "\0".into()]);
        let (table, remarks) = fitted("Dossier", table);
        let (sheet, column) = ("Dossier".to_owned(), "Titel".to_owned());
        assert_eq!(remarks, [Remark { sheet, column, row: 3, fault: Fault::Dropped(1) }]);
        assert_eq!(table.rows[1][1], Cell::Text(String::new()));
    }
}
