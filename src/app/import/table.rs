//! Risks as rows of a spreadsheet that are read back the same, and an empty register to fill in.

use crate::app::import::target::Target;
use crate::app::import::words;
use crate::design::Design;
use crate::design::risks::Risk;
use crate::text::Text;
use crate::text::table::Table;

/// The columns that are written: all that one cell can hold.
fn columns() -> impl Iterator<Item = Target> {
    Target::ALL.into_iter().filter(|it| !matches!(it, Target::Ignore | Target::Measure | Target::MeasureCost))
}

/// Risks as a table that a spreadsheet takes, and that is read back the same.
pub fn sheet(design: &Design, text: &Text, risks: &[&Risk]) -> Table {
    let mut table = empty(text);
    for risk in risks {
        table.row(columns().map(|it| words::cell(design, text, risk, it)));
    }
    table
}

/// The headings alone: a register to fill in.
pub fn empty(text: &Text) -> Table {
    // Who fills it in sees what amounts count. Read back, small ones are asked about as in any register: the sign of the
    // euro says nothing of millions.
    Table::new(columns().map(|it| match text.get(it.key()) {
        name if it.is_amount() => text.with("tables-in-euro", [("name", name.into())]),
        name => name,
    }))
}
