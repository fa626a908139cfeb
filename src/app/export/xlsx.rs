//! Sheets as one .xlsx file: real numbers, amounts, shares and days; text is text, whatever it starts with.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::app::export::sheets::{Outgoing, Sheet};
use crate::text::Language;
use crate::text::table::{Cell, starts_as_formula};

/// Why no file was made; the program's own mistake, or no room to make it in.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Unmade(#[from] XlsxError);

/// The narrowest and the widest column, in characters.
const WIDTHS: [usize; 2] = [8, 60];

/// How many rows are looked at to tell how wide a column is.
const LOOKED_AT: usize = 2_000;

/// The bytes of a file with these sheets.
pub(super) fn workbook(sheets: &[Sheet], of: &Outgoing) -> Result<Vec<u8>, Unmade> {
    let mut book = Workbook::new();
    let mut about = DocProperties::new().set_title(&of.design.name).set_comment("Alliantietafel");
    // Without a day of its own the file would say when it was made, and no two would be the same.
    let on = of.on.unwrap_or(jiff::civil::date(2000, 1, 1));
    about = about.set_creation_datetime(&day(on)?);
    book.set_properties(&about);
    for it in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(&it.name)?;
        write(sheet, it, of.text.language())?;
    }
    Ok(book.save_to_buffer()?)
}

fn day(on: jiff::civil::Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(on.year().clamp(1900, 9999) as u16, on.month() as u8, on.day() as u8)
}

/// Whether a spreadsheet knows the day: its calendar begins in 1900.
fn is_day(on: jiff::civil::Date) -> bool {
    on.year() >= 1900
}

fn write(sheet: &mut Worksheet, it: &Sheet, language: Language) -> Result<(), XlsxError> {
    let (columns, rows) = (it.table.heading.len(), &it.table.rows);
    let top = |format: Format| format.set_align(FormatAlign::Top);
    let heading = top(Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin));
    let words = top(Format::new().set_text_wrap());
    // What would be a formula if somebody typed it stays text when its cell is edited.
    let quoted = words.clone().set_quote_prefix();
    let days = top(Format::new().set_num_format(match language {
        Language::Nl => "dd-mm-yyyy",
        Language::En => "d mmm yyyy",
    }));
    let number = top(Format::new());
    for column in 0..columns {
        let at = u16::try_from(column).unwrap_or(u16::MAX);
        let cells = || rows.iter().filter_map(|it| it.get(column));
        let (euro, share) =
            (top(Format::new().set_num_format(euros(cells()))), top(Format::new().set_num_format(shares(cells()))));
        sheet.write_string_with_format(0, at, &it.table.heading[column], &heading)?;
        for (nth, cell) in cells().enumerate() {
            let row = u32::try_from(nth + 1).unwrap_or(u32::MAX);
            match cell {
                Cell::Text(it) if it.is_empty() => {}
                Cell::Text(it) => {
                    let format = if starts_as_formula(it) { &quoted } else { &words };
                    sheet.write_string_with_format(row, at, it, format)?;
                }
                Cell::Euro(it) => drop(sheet.write_number_with_format(row, at, it.to_f64(), &euro)?),
                Cell::Share(it) if it.is_finite() => drop(sheet.write_number_with_format(row, at, *it, &share)?),
                Cell::Number(it) if it.is_finite() => drop(sheet.write_number_with_format(row, at, *it, &number)?),
                Cell::Date(it) if is_day(*it) => drop(sheet.write_datetime_with_format(row, at, day(*it)?, &days)?),
                Cell::Date(it) => drop(sheet.write_string_with_format(row, at, language.date(*it), &words)?),
                Cell::Empty | Cell::Share(_) | Cell::Number(_) => {}
            }
        }
        sheet.set_column_width(at, width(&it.table.heading[column], cells(), language) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(last), true) = (columns.checked_sub(1), !rows.is_empty()) {
        let (last, rows) = (u16::try_from(last).unwrap_or(u16::MAX), u32::try_from(rows.len()).unwrap_or(u32::MAX));
        sheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

/// How the amounts of a column are shown: with cents where one of them has any.
fn euros<'a>(mut cells: impl Iterator<Item = &'a Cell>) -> &'static str {
    let cents = cells.any(|it| matches!(it, Cell::Euro(it) if it.cents() % 100 != 0));
    if cents { "\"€\" #,##0.00;-\"€\" #,##0.00" } else { "\"€\" #,##0;-\"€\" #,##0" }
}

/// How the shares of a column are shown: with as many decimals as one of them has, and two at most.
fn shares<'a>(cells: impl Iterator<Item = &'a Cell>) -> &'static str {
    let decimals = |it: &Cell| {
        let Cell::Share(share) = it else { return 0 };
        let is_whole = |times: f64| (share * times - (share * times).round()).abs() < 1e-6;
        if is_whole(100.0) {
            0
        } else if is_whole(1_000.0) {
            1
        } else {
            2
        }
    };
    ["0%", "0.0%", "0.00%"][cells.map(decimals).max().unwrap_or_default()]
}

/// How wide a column is: as its longest line, within bounds.
fn width<'a>(heading: &str, cells: impl Iterator<Item = &'a Cell>, language: Language) -> usize {
    let longest = |words: &str| words.lines().map(|it| it.chars().count()).max().unwrap_or_default();
    // Amounts have a sign of their currency, and points between thousands.
    let more = |it: &Cell| if matches!(it, Cell::Euro(_)) { 5 } else { 0 };
    let cells = cells.take(LOOKED_AT).map(|it| longest(&it.written(language)) + more(it));
    // The heading has the button of its filter beside it.
    let widest = cells.chain([longest(heading) + 3]).max().unwrap_or_default();
    (widest + 1).clamp(WIDTHS[0], WIDTHS[1])
}
