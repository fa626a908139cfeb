//! Sheets of an .xlsx file: read cell by cell, so that a cell at the far end of a sheet costs nothing.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetVisible, Style, Xlsx, XlsxError};
use jiff::civil::Date;

use crate::files::sheets::book::{
    Book, CELLS_MAX, COLUMNS_MAX, Cell, Kind, Merge, ROWS_MAX, SHEETS_MAX, Sheet, SheetError, Watch,
};

/// Whether an old container holds a new file under a password.
pub(super) fn is_locked(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|it| it == name)
}

/// The sheets of a file.
pub(super) fn read(bytes: &[u8], watch: &Watch) -> Result<Book, SheetError> {
    let mut file: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(told)?;
    let listed: Vec<(String, bool)> = file
        .sheets_metadata()
        .iter()
        .take(SHEETS_MAX)
        .map(|it| (it.name.clone(), it.visible != SheetVisible::Visible))
        .collect();
    let mut sheets = Vec::new();
    for (name, hidden) in listed {
        match sheet(&mut file, &name, watch) {
            Ok(it) => sheets.push(Sheet { name, hidden, ..it }),
            // A sheet of a chart has no cells.
            Err(XlsxFault::Parser(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_))) => {}
            Err(XlsxFault::Parser(error)) => return Err(told(error)),
            Err(XlsxFault::Stopped(error)) => return Err(error),
        }
    }
    Ok(Book { sheets, encoding: None })
}

enum XlsxFault {
    Parser(XlsxError),
    Stopped(SheetError),
}

impl From<XlsxError> for XlsxFault {
    fn from(error: XlsxError) -> Self {
        Self::Parser(error)
    }
}

fn sheet(file: &mut Xlsx<Cursor<&[u8]>>, name: &str, watch: &Watch) -> Result<Sheet, XlsxFault> {
    let mut sheet = Sheet::default();
    let mut cells = file.worksheet_cells_reader(name)?;
    let shares: Vec<bool> = cells.styles().iter().map(is_share).collect();
    let (mut number, mut row, mut count) = (0, Vec::new(), 0);
    while let Some((found, style)) = cells.next_cell_with_style_id()? {
        let ((at, column), share) = (found.get_position(), shares.get(style) == Some(&true));
        let Some(cell) = cell(found.get_value(), share) else { continue };
        let (at, column) = (at as usize + 1, column as usize);
        if at != number {
            sheet.push(number, std::mem::take(&mut row));
            watch.row().map_err(XlsxFault::Stopped)?;
            // Rows that stand out of order are no spreadsheet's own; so many are enough either way.
            if sheet.rows.len() >= ROWS_MAX || count >= CELLS_MAX {
                sheet.cut = true;
                break;
            }
            number = at;
        }
        if column >= COLUMNS_MAX {
            sheet.cut = true;
            continue;
        }
        if row.len() <= column {
            row.resize(column + 1, Cell::default());
        }
        row[column] = cell;
        count += 1;
    }
    sheet.push(number, row);
    sheet.rows.sort_by_key(|it| it.number);
    drop(cells);
    let merged = file.merge_cells_by_sheet_name(name).unwrap_or_default().into_iter().take(10_000);
    let merge = |it: calamine::Dimensions| Merge {
        rows: [it.start.0 as usize + 1, it.end.0 as usize + 1],
        columns: [it.start.1 as usize, it.end.1 as usize],
    };
    sheet.merged = merged.map(merge).collect();
    Ok(sheet)
}

/// Whether a style shows a number in per cent.
fn is_share(style: &Style) -> bool {
    style.number_format.as_ref().is_some_and(|it| it.format_code.contains('%') || matches!(it.format_id, Some(9 | 10)))
}

/// A cell with something in it.
fn cell(value: &DataRef, share: bool) -> Option<Cell> {
    let number = |it: f64| if share { Cell::share(it) } else { Cell::number(it) };
    let cell = match value {
        DataRef::Empty => return None,
        DataRef::Int(it) => number(*it as f64),
        DataRef::Float(it) => number(*it),
        DataRef::String(it) => Cell::words(it),
        DataRef::SharedString(it) => Cell::words(it),
        DataRef::Bool(it) => Cell::words(if *it { "1" } else { "0" }),
        DataRef::DateTime(it) => day(it).map_or_else(|| number(it.as_f64()), Cell::day),
        DataRef::DateTimeIso(it) => match it.get(..10).and_then(|it| it.parse().ok()) {
            Some(day) => Cell::day(day),
            None => Cell::words(it),
        },
        DataRef::DurationIso(it) => Cell::words(it),
        DataRef::Error(it) => Cell { text: it.to_string(), kind: Kind::Error },
    };
    (!cell.text.is_empty()).then_some(cell)
}

/// The day of a cell that is shown as one; none of what is a time alone.
fn day(at: &ExcelDateTime) -> Option<Date> {
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    let is_day = at.is_datetime() && at.as_f64() >= 1.0;
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok().filter(|_| is_day)
}

fn told(error: XlsxError) -> SheetError {
    match error {
        XlsxError::Password => SheetError::Password,
        error => SheetError::Damaged(error.to_string()),
    }
}
