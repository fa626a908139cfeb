//! Sheets of an .ods file (LibreOffice): rows and cells that repeat are counted and not copied out.

use jiff::civil::Date;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::files::sheets::book::{
    Book, CELLS_MAX, COLUMNS_MAX, Cell, Kind, Merge, ROWS_MAX, SHEETS_MAX, Sheet, SheetError, Watch,
};
use crate::files::sheets::container::Container;

/// A row that repeats and has words in it is taken in so many times; what is empty costs nothing.
const REPEATS_MAX: usize = 1_000;

/// The sheets of a file.
pub(super) fn read(container: &Container, watch: &Watch) -> Result<Book, SheetError> {
    if container.has("META-INF/manifest.xml") {
        let manifest = container.part("META-INF/manifest.xml")?;
        if String::from_utf8_lossy(&manifest).contains("encryption-data") {
            return Err(SheetError::Password);
        }
    }
    let content = container.part("content.xml")?;
    let text = String::from_utf8_lossy(&content);
    let mut reading = Reading { watch, ..Reading::new(watch) };
    let mut reader = Reader::from_str(&text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(it)) => reading.start(&it, false)?,
            Ok(Event::Empty(it)) => reading.start(&it, true)?,
            Ok(Event::End(it)) => reading.end(it.name().as_ref())?,
            Ok(Event::Text(it)) => reading.words(it.as_ref()),
            Ok(Event::GeneralRef(it)) => reading.entity(it.as_ref()),
            Ok(Event::Eof) => break,
            Err(error) => return Err(SheetError::Damaged(error.to_string())),
            Ok(_) => {}
        }
    }
    Ok(Book { sheets: reading.sheets, encoding: None })
}

/// Where the reading is.
struct Reading<'a> {
    watch: &'a Watch,
    sheets: Vec<Sheet>,
    sheet: Option<Sheet>,
    /// The number of the next row.
    row_number: usize,
    row_repeats: usize,
    cells: Vec<Cell>,
    count: usize,
    cell: Option<Open>,
    /// How deep it is in something that is no content of the cell, such as a note.
    aside: usize,
}

/// A cell that is being read.
struct Open {
    kind: Kind,
    repeats: usize,
    text: String,
    spans: [usize; 2],
}

impl<'a> Reading<'a> {
    fn new(watch: &'a Watch) -> Self {
        Self {
            watch,
            sheets: Vec::new(),
            sheet: None,
            row_number: 1,
            row_repeats: 1,
            cells: Vec::new(),
            count: 0,
            cell: None,
            aside: 0,
        }
    }

    fn start(&mut self, it: &BytesStart, empty: bool) -> Result<(), SheetError> {
        match it.name().as_ref() {
            "table:table" if self.sheets.len() < SHEETS_MAX => {
                let name = attribute(it, "table:name").unwrap_or_default();
                self.sheet = Some(Sheet { name, ..Sheet::default() });
                (self.row_number, self.count) = (1, 0);
            }
            "table:table-row" => {
                self.row_repeats = count(it, "table:number-rows-repeated");
                self.cells.clear();
                if empty {
                    self.end("table:table-row")?;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let repeats = count(it, "table:number-columns-repeated");
                let spans = ["table:number-rows-spanned", "table:number-columns-spanned"].map(|key| count(it, key));
                self.cell = Some(Open { kind: kind(it), repeats, text: String::new(), spans });
                if empty {
                    self.end("table:table-cell")?;
                }
            }
            "office:annotation" if !empty => self.aside += 1,
            "text:p" if !empty => {
                if let Some(open) = self.cell.as_mut().filter(|it| self.aside == 0 && !it.text.is_empty()) {
                    open.text.push('\n');
                }
            }
            "text:s" => self.words(&" ".repeat(count(it, "text:c").min(100))),
            "text:tab" => self.words("\t"),
            "text:line-break" => self.words("\n"),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), SheetError> {
        match name {
            "office:annotation" => self.aside = self.aside.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => self.close_cell(),
            "table:table-row" => self.close_row()?,
            "table:table" => self.sheets.extend(self.sheet.take()),
            _ => {}
        }
        Ok(())
    }

    fn words(&mut self, words: &str) {
        if self.aside == 0
            && let Some(open) = &mut self.cell
        {
            open.text.push_str(words);
        }
    }

    fn entity(&mut self, name: &str) {
        let sign = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            other => {
                let code = other.strip_prefix('#');
                let hex = code.and_then(|it| it.strip_prefix('x'));
                let number = match hex {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => code.and_then(|it| it.parse().ok()),
                };
                number.and_then(char::from_u32)
            }
        };
        if let Some(sign) = sign {
            self.words(sign.encode_utf8(&mut [0; 4]));
        }
    }

    fn close_cell(&mut self) {
        let Some(open) = self.cell.take() else { return };
        let room = (COLUMNS_MAX + 1).saturating_sub(self.cells.len());
        let cell = match open.kind {
            Kind::Number(it) => Cell::number(it),
            Kind::Share(it) => Cell::share(it),
            Kind::Day(it) => Cell::day(it),
            Kind::Text | Kind::Error => {
                let cell = Cell::words(&open.text);
                let kind = if cell.text.starts_with('#') && cell.text.ends_with(['!', '?', 'B', 'A']) {
                    Kind::Error
                } else {
                    Kind::Text
                };
                Cell { kind, ..cell }
            }
        };
        if let Some(sheet) = self.sheet.as_mut().filter(|_| open.spans != [1, 1] && !cell.text.is_empty()) {
            let [down, right] = open.spans.map(|it| it.saturating_sub(1));
            let (row, column) = (self.row_number, self.cells.len());
            sheet.merged.push(Merge { rows: [row, row + down], columns: [column, column + right] });
        }
        self.cells.extend(std::iter::repeat_n(cell, open.repeats.min(room)));
    }

    fn close_row(&mut self) -> Result<(), SheetError> {
        self.watch.row()?;
        let (number, repeats) = (self.row_number, self.row_repeats);
        self.row_number = number.saturating_add(repeats);
        let cells = std::mem::take(&mut self.cells);
        let filled = cells.iter().filter(|it| !it.text.is_empty()).count();
        let Some(sheet) = self.sheet.as_mut().filter(|_| filled > 0) else { return Ok(()) };
        for nth in 0..repeats.min(REPEATS_MAX) {
            self.count += filled;
            if sheet.rows.len() >= ROWS_MAX || self.count > CELLS_MAX {
                sheet.cut = true;
                return Ok(());
            }
            sheet.push(number + nth, cells.clone());
        }
        sheet.cut |= repeats > REPEATS_MAX;
        Ok(())
    }
}

fn attribute(it: &BytesStart, name: &str) -> Option<String> {
    let found = it.attributes().flatten().find(|it| it.key.as_ref() == name)?;
    Some(found.value.replace("&amp;", "&").replace("&quot;", "\"").replace("&apos;", "'"))
}

fn count(it: &BytesStart, name: &str) -> usize {
    attribute(it, name).and_then(|it| it.parse().ok()).unwrap_or(1)
}

/// What a cell says that it is.
fn kind(it: &BytesStart) -> Kind {
    let value = || attribute(it, "office:value").and_then(|it| it.parse::<f64>().ok()).filter(|it| it.is_finite());
    match attribute(it, "office:value-type").as_deref() {
        Some("float" | "currency") => value().map_or(Kind::Text, Kind::Number),
        Some("percentage") => value().map_or(Kind::Text, Kind::Share),
        Some("date") => {
            let day = attribute(it, "office:date-value").and_then(|it| it.get(..10)?.parse::<Date>().ok());
            day.map_or(Kind::Text, Kind::Day)
        }
        _ => Kind::Text,
    }
}
