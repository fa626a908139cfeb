//! Where the tables come from: the last sheet of a file.

use crate::app::export::sheets::{Outgoing, Sheet};
use crate::text::table::{Cell, Table};

/// The sheet with program, design, file, day and language, and what stands in each of the others.
pub(super) fn about(of: &Outgoing, sheets: &[Sheet]) -> Sheet {
    let text = of.text;
    let mut table = Table::new(["tables-what", "tables-value"].map(|it| text.get(it)));
    let mut row = |key: &str, value: Cell| table.row([text.get(key).into(), value]);
    row("export-program", concat!("Alliantietafel ", env!("CARGO_PKG_VERSION")).into());
    row("export-design", (&of.design.name).into());
    row("export-file", of.file.into());
    row("export-date", of.on.into());
    row("export-language", text.get("export-language-name").into());
    for it in sheets {
        let values = [("sheet", (&it.name).into())];
        table.row([text.with("export-rows-of", values).into(), Cell::count(it.table.rows.len())]);
    }
    Sheet { name: text.get("export-sheet-about"), key: "about", table }
}
