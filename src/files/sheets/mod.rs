//! Spreadsheets as cells: what was pasted, .csv, .xlsx and .ods, each sheet with its rows as they stand.
//!
//! Nothing here knows what a risk is. What comes from outside is not trusted: only regular files, sizes first, caps that are
//! told, and a parser that panics is an error like any other.

mod book;
mod container;
mod encoding;
mod excel;
mod open_document;
mod separated;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use crate::files::bytes::read_up_to;

pub use self::book::{
    BYTES_MAX, Book, COLUMNS_MAX, Cell, Kind, Merge, ROWS_MAX, Row, Sheet, SheetError, Watch, column_name,
};

thread_local! {
    /// Whether a parser that is not ours is at work.
    static GUARDED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Whether this thread is in a parser whose panic is caught: nothing is wrong with the program.
pub fn is_guarded() -> bool {
    GUARDED.get()
}

/// Reads a file. It may take a second or more: not on the screen's thread.
pub fn open(path: &Path, watch: &Watch) -> Result<Book, SheetError> {
    let bytes = read_up_to(path, BYTES_MAX)?;
    let mut book = read(&bytes, watch)?;
    // A sheet without a name is called as its file is.
    if let [sheet] = &mut book.sheets[..]
        && sheet.name.is_empty()
    {
        sheet.name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    }
    Ok(book)
}

/// Reads the bytes of a file, by what they are and not by its name.
pub fn read(bytes: &[u8], watch: &Watch) -> Result<Book, SheetError> {
    if bytes.len() > BYTES_MAX {
        return Err(SheetError::TooLarge);
    }
    let mut book = if bytes.starts_with(b"PK") {
        // The parser is not ours: what makes it panic is a damaged file and no end of the program.
        GUARDED.set(true);
        let read = catch_unwind(AssertUnwindSafe(|| packed(bytes, watch)));
        GUARDED.set(false);
        read.unwrap_or_else(|_| Err(SheetError::Damaged(String::new())))?
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(if excel::is_locked(bytes) { SheetError::Password } else { SheetError::Old });
    } else {
        let (text, encoding) = encoding::decoded(bytes).ok_or(SheetError::Unknown)?;
        Book { sheets: vec![separated::parted(&text, watch)?], encoding }
    };
    book.sheets.retain(|it| !it.rows.is_empty());
    book.sheets.sort_by_key(|it| it.hidden);
    if book.sheets.is_empty() { Err(SheetError::Empty) } else { Ok(book) }
}

fn packed(bytes: &[u8], watch: &Watch) -> Result<Book, SheetError> {
    let container = container::Container::of(bytes)?;
    if container.has("mimetype") && container.has("content.xml") {
        open_document::read(&container, watch)
    } else if container.has("[Content_Types].xml") {
        container.check_all()?;
        excel::read(bytes, watch)
    } else {
        Err(SheetError::Unknown)
    }
}

/// The rows that were pasted; no sheet where there are none. An error where nobody waits for them any more.
pub fn pasted(words: &str, watch: &Watch) -> Result<Book, SheetError> {
    let sheet = separated::parted(words, watch)?;
    Ok(Book { sheets: if sheet.rows.is_empty() { Vec::new() } else { vec![sheet] }, encoding: None })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use super::*;

    #[test]
    fn what_is_no_spreadsheet_says_why() {
        let watch = Watch::default();
        let why = |bytes: &[u8]| read(bytes, &watch).expect_err("is no sheet").to_string();
        assert_eq!(why(b""), "empty");
        assert_eq!(why(b"  \n \t \n"), "empty");
        assert_eq!(why(&[0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "old format");
        assert_eq!(why(b"PK\x03\x04 and no more"), "no spreadsheet");
        assert_eq!(why(&[0, 159, 146, 150, 0, 0, 0, 1, 0, 2]), "no spreadsheet");
    }

    #[test]
    fn who_no_longer_waits_is_heard() {
        let watch = Watch::default();
        watch.cancel.store(true, Ordering::Relaxed);
        assert!(matches!(read(b"a;b\n1;2\n", &watch), Err(SheetError::Cancelled)));
    }
}
