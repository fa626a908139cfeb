//! What a command line asks of reading a register.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::cli::job::Format;

/// What is asked for.
pub struct Importing {
    /// The spreadsheet.
    pub sheet: PathBuf,
    /// The design.
    pub into: PathBuf,
    /// Where the design goes; none: where it came from.
    pub out: Option<PathBuf>,
    /// The sheet, by its name.
    pub name: Option<String>,
    /// A file that says what columns are and answers questions.
    pub mapping: Option<PathBuf>,
    /// Whether nothing is written.
    pub dry: bool,
    /// Text or JSON.
    pub format: Format,
    /// Today, for what is closed without a day of its own.
    pub today: Option<Date>,
    /// The seed of the ids of what is new.
    pub seed: u64,
}
