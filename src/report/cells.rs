//! Tables of a spreadsheet as tables that are read: amounts and shares as people write them, none but the columns that say most.

use crate::design::euro::Euro;
use crate::report::document::{Block, Grid, Row, Side};
use crate::text::table::{Cell, Table};
use crate::text::{Language, Text};

/// From this amount on it is shown in whole euro.
const WHOLE: f64 = 1000.0;

/// What stands in a cell, as it is read.
pub(super) fn written(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => words.clone(),
        // The heading says that it is in euro.
        Cell::Euro(amount) => {
            // Of large amounts nobody reads the cents.
            let large = amount.to_f64().abs() >= WHOLE;
            let shown = if large { Euro::round(amount.to_f64().round()) } else { *amount };
            language.euro(shown).replace("€\u{a0}", "").replace('€', "")
        }
        Cell::Share(share) => language.share(*share),
        Cell::Number(number) if *number >= WHOLE && number.fract() == 0.0 => language.count(*number as usize),
        Cell::Number(number) => language.number(*number),
        Cell::Date(date) => language.date(*date),
    }
}

const fn is_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Euro(_) | Cell::Share(_) | Cell::Number(_))
}

/// A table that is read; none where it has no rows. Columns in which nothing stands are left out.
pub(super) fn grid(text: &Text, name: &str, table: &Table) -> Option<Grid> {
    let column = |(nth, heading): (usize, &String)| {
        let number = table.rows.iter().any(|row| row.get(nth).is_some_and(is_number));
        (heading.clone(), if number { Side::Right } else { Side::Left })
    };
    let columns = table.heading.iter().enumerate().map(column).collect();
    let together = text.get("tables-together");
    let row = |cells: &Vec<Cell>| {
        let cells: Vec<String> = cells.iter().map(|it| written(it, text.language())).collect();
        let strong = cells.iter().take(2).any(|it| *it == together);
        Row { cells, strong }
    };
    Grid { name: name.to_owned(), columns, rows: table.rows.iter().map(row).collect() }.filled()
}

/// The same with some of its columns, in this order.
pub(super) fn some(text: &Text, name: &str, table: &Table, keep: &[usize]) -> Option<Grid> {
    let pick = |row: &[Cell]| keep.iter().map(|it| row.get(*it).cloned().unwrap_or_default()).collect::<Vec<_>>();
    let heading = keep.iter().map(|it| table.heading.get(*it).cloned().unwrap_or_default()).collect();
    grid(text, name, &Table { heading, rows: table.rows.iter().map(|it| pick(it)).collect() })
}

/// A table that is made of words at once.
pub(super) fn plain(name: &str, columns: &[(String, Side)], rows: Vec<Vec<String>>) -> Option<Grid> {
    let rows = rows.into_iter().map(|cells| Row { cells, strong: false }).collect();
    Grid { name: name.to_owned(), columns: columns.to_vec(), rows }.filled()
}

/// What is written of a part, block by block.
#[derive(Default)]
pub(super) struct Writing(pub(super) Vec<Block>);

impl Writing {
    /// A heading.
    pub(super) fn heading(&mut self, words: String) {
        self.0.push(Block::Heading(words));
    }

    /// A paragraph; nothing where it is empty.
    pub(super) fn words(&mut self, words: impl Into<String>) {
        let words = words.into();
        if !words.trim().is_empty() {
            self.0.push(Block::Words(words));
        }
    }

    /// A quiet remark.
    pub(super) fn quiet(&mut self, words: String) {
        if !words.trim().is_empty() {
            self.0.push(Block::Quiet(words));
        }
    }

    /// A list; nothing where it is empty.
    pub(super) fn list(&mut self, items: Vec<String>, numbered: bool) {
        if !items.is_empty() {
            self.0.push(Block::List { items, numbered });
        }
    }

    /// A table under its heading; nothing of both where it has no rows.
    pub(super) fn table(&mut self, heading: String, grid: Option<Grid>) {
        if let Some(grid) = grid {
            self.heading(heading);
            self.0.push(Block::Table(grid));
        }
    }

    /// The same with no more rows than these; what is left out is counted, with where it stands.
    pub(super) fn cut(&mut self, text: &Text, heading: String, grid: Option<Grid>, most: usize) {
        let Some(mut grid) = grid else { return };
        // What sums up is no row of its own: it is not counted, and goes where not all that it sums up is there.
        let more = grid.rows.iter().filter(|it| !it.strong).count().saturating_sub(most);
        if more > 0 {
            grid.rows.retain(|it| !it.strong);
            grid.rows.truncate(most);
        }
        self.heading(heading);
        if !grid.rows.is_empty() {
            self.0.push(Block::Table(grid));
        }
        if more > 0 {
            self.quiet(text.with("report-more", [("count", more.into())]));
        }
    }
}
