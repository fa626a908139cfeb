//! Forms of ten points as the rows of a sheet: filled in on paper, or in a spreadsheet of the team's own. A row that is no
//! form is refused and says why; nothing is left out that is not told.

mod columns;
mod reading;
mod told;

pub use self::columns::{headings_of, voice};
pub use self::reading::{Forms, Refused, Why, read};

#[cfg(test)]
mod tests;
