//! Rows of a spreadsheet as risks: tab separated cells, what each column is, what could be read, and what could not.
//!
//! Nothing is guessed in silence: the columns are a proposal that is shown, and a cell that cannot be read is named.

mod columns;
mod plan;
mod reading;
mod sheet;
mod words;

pub(crate) use self::columns::guess;
pub use self::plan::{Field, Plan, Unit};
pub use self::reading::{Problem, Reading, read, sheet, shown};
pub use self::sheet::Sheet;
pub use self::words::Words;
