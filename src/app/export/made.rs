//! The files that go out, in memory.

use crate::app::export::about::about;
use crate::app::export::fitted::{Remark, fitted};
use crate::app::export::sheets::{Outgoing, Sheet, sheets};
use crate::app::export::what::What;
use crate::app::export::xlsx::{Unmade, workbook};

/// What was made, and which texts do not stand there as in the design.
#[derive(Clone, Debug, PartialEq)]
pub struct Made<T> {
    /// What was made.
    pub made: T,
    /// What was shortened or left out.
    pub remarks: Vec<Remark>,
}

/// The sheets with what a spreadsheet can hold.
pub fn held(what: &[What], of: &Outgoing) -> Made<Vec<Sheet>> {
    let mut remarks = Vec::new();
    let made = sheets(what, of).into_iter().map(|it| {
        let (table, more) = fitted(&it.name, it.table);
        remarks.extend(more);
        Sheet { table, ..it }
    });
    Made { made: made.collect(), remarks }
}

/// One .xlsx file with a sheet each, and one that says where they come from.
pub fn xlsx(what: &[What], of: &Outgoing) -> Result<Made<Vec<u8>>, Unmade> {
    let Made { made: mut sheets, remarks } = held(what, of);
    let about = about(of, &sheets);
    let (table, more) = fitted(&about.name, about.table);
    sheets.push(Sheet { table, ..about });
    let remarks = remarks.into_iter().chain(more).collect();
    Ok(Made { made: workbook(&sheets, of)?, remarks })
}

/// A .csv file for each sheet, with the name that it has for a file.
pub fn csv(what: &[What], of: &Outgoing) -> Made<Vec<(&'static str, String)>> {
    let Made { made, remarks } = held(what, of);
    let language = of.text.language();
    Made { made: made.into_iter().map(|it| (it.key, it.table.for_a_file(language))).collect(), remarks }
}
