//! A table as data, and as the tab separated text that a spreadsheet takes.
//!
//! A number is written as a spreadsheet in that language reads it: its own decimal mark, no mark between thousands, no
//! sign of a currency. Text is written as text: what a spreadsheet would take for a formula gets an apostrophe.

use std::borrow::Cow;

use csv::Terminator;
use jiff::civil::Date;

use crate::design::euro::Euro;
use crate::text::language::Language;

/// What a cell must not start with, or a spreadsheet takes it for a formula, or loses its first sign.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\0'];

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// An amount in euro.
    Euro(Euro),
    /// A share, 0-1, or below zero a share that is lost; written in per cent.
    Share(f64),
    /// A plain number.
    Number(f64),
    /// A date.
    Date(Date),
}

/// A table: what its columns are called, and its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The headings of the columns.
    pub heading: Vec<String>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

impl Cell {
    /// A count.
    pub fn count(count: usize) -> Self {
        Self::Number(count as f64)
    }

    /// An amount that was computed, in euro; it is rounded to the cent.
    pub fn euro(euro: f64) -> Self {
        Self::Euro(Euro::round(euro))
    }

    /// What stands in it, as a language writes it.
    pub fn written(&self, language: Language) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(words) => words.clone(),
            Self::Euro(amount) => euro(language, *amount),
            Self::Share(share) => {
                let per_cent = decimal(language, share * 100.0);
                if per_cent.is_empty() { per_cent } else { format!("{per_cent}%") }
            }
            Self::Number(number) => decimal(language, *number),
            Self::Date(date) => language.date(*date),
        }
    }
}

impl Table {
    /// A table without rows.
    pub fn new(heading: impl IntoIterator<Item = String>) -> Self {
        Self { heading: heading.into_iter().collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// The rows under their heading, tab separated, one a line. A cell with a tab, a line or a quote in it is quoted.
    pub fn tab_separated(&self, language: Language) -> String {
        self.separated(language, b'\t', Terminator::Any(b'\n'))
    }

    /// The same as a file that a spreadsheet in that language opens by itself: with the sign between cells that it expects
    /// there, the mark by which it knows the letters, and lines that end as in every .csv file.
    pub fn for_a_file(&self, language: Language) -> String {
        let separator = match language {
            Language::Nl => b';',
            Language::En => b',',
        };
        format!("\u{feff}{}", self.separated(language, separator, Terminator::CRLF))
    }

    fn separated(&self, language: Language, separator: u8, end: Terminator) -> String {
        let mut builder = csv::WriterBuilder::new();
        let mut writer = builder.delimiter(separator).terminator(end).flexible(true).from_writer(Vec::new());
        // Writing to memory does not fail.
        let _ = writer.write_record(self.heading.iter().map(|it| guarded(it).into_owned()));
        for row in &self.rows {
            let _ = writer.write_record(row.iter().map(|it| {
                let written = it.written(language);
                if matches!(it, Cell::Text(_)) { guarded(&written).into_owned() } else { written }
            }));
        }
        writer.into_inner().ok().and_then(|it| String::from_utf8(it).ok()).unwrap_or_default()
    }
}

/// Text that no spreadsheet takes for a formula: what starts as one has an apostrophe before it. What has apostrophes
/// of its own there gets one more, so that [`unguarded`] gives every text back.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    if starts_as_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that was guarded.
pub(crate) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|it| starts_as_formula(it)).unwrap_or(text)
}

/// Whether a spreadsheet would take a text for a formula, or would but for the apostrophes before it.
pub(crate) fn starts_as_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// An amount in euro, with its cents where it has any: 1234567,50.
fn euro(language: Language, amount: Euro) -> String {
    let (sign, cents) = (if amount < Euro::ZERO { "-" } else { "" }, amount.cents().unsigned_abs());
    match cents % 100 {
        0 => format!("{sign}{}", cents / 100),
        rest => format!("{sign}{}{}{rest:02}", cents / 100, mark(language)),
    }
}

/// A number with at most six decimals, which is more than anybody estimates; what is no number is left out.
fn decimal(language: Language, number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    // What rounds to nothing is nothing, and not minus nothing.
    let rounded = (number * 1e6).round() / 1e6 + 0.0;
    rounded.to_string().replace('.', mark(language))
}

const fn mark(language: Language) -> &'static str {
    match language {
        Language::Nl => ",",
        Language::En => ".",
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Self::Text(words.to_owned())
    }
}

impl From<&String> for Cell {
    fn from(words: &String) -> Self {
        Self::Text(words.clone())
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::Text(words)
    }
}

impl From<Euro> for Cell {
    fn from(amount: Euro) -> Self {
        Self::Euro(amount)
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(known: Option<T>) -> Self {
        known.map_or(Self::Empty, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: impl IntoIterator<Item = Cell>, language: Language) -> String {
        let mut table = Table::new(["a".to_owned()]);
        table.row(cells);
        let text = table.tab_separated(language);
        text.strip_prefix("a\n").expect("the heading comes first").to_owned()
    }

    #[test]
    fn numbers_are_plain_in_either_language() {
        let cells = [
            Cell::Euro(Euro::new(1_234_567)),
            Cell::Euro(Euro::from_cents(-123_450)),
            Cell::Euro(Euro::from_cents(-5)),
            Cell::Share(0.35),
            Cell::Share(0.125),
            Cell::Share(-0.5),
            Cell::Number(0.75),
            Cell::Number(-12.0),
            Cell::count(10_000),
            Cell::Date(jiff::civil::date(2026, 3, 14)),
            Cell::Empty,
            Cell::Text("x".into()),
        ];
        let dutch = "1234567\t-1234,50\t-0,05\t35%\t12,5%\t-50%\t0,75\t-12\t10000\t14-03-2026\t\tx\n";
        let english = "1234567\t-1234.50\t-0.05\t35%\t12.5%\t-50%\t0.75\t-12\t10000\t14 Mar 2026\t\tx\n";
        assert_eq!(row(cells.clone(), Language::Nl), dutch);
        assert_eq!(row(cells, Language::En), english);
    }

    #[test]
    fn the_dust_of_sums_and_what_is_no_number_are_not_written() {
        let cells = [0.1 + 0.2, 1.0 / 3.0, -1e-9, f64::NAN, f64::INFINITY, 1e15];
        assert_eq!(row(cells.map(Cell::Number), Language::Nl), "0,3\t0,333333\t0\t\t\t1000000000000000\n");
        assert_eq!(row([0.07, 0.29, f64::NAN].map(Cell::Share), Language::En), "7%\t29%\t\n");
    }

    #[test]
    fn tabs_lines_and_quotes_are_quoted() {
        for (words, written) in [
            ("een\ttwee", "\"een\ttwee\"\n"),
            ("een\ntwee", "\"een\ntwee\"\n"),
            ("een\r\ntwee", "\"een\r\ntwee\"\n"),
            ("kern \"nat\"", "\"kern \"\"nat\"\"\"\n"),
            ("a; b, c", "a; b, c\n"),
            ("é €\u{a0}5", "é €\u{a0}5\n"),
        ] {
            assert_eq!(row([words.into()], Language::Nl), written);
        }
    }

    #[test]
    fn text_is_no_formula_and_a_number_stays_a_number() {
        for start in FORMULA {
            let words = format!("{start}1+1");
            let mut table = Table::new([words.clone()]);
            table.row([words.as_str().into()]);
            let text = table.tab_separated(Language::Nl);
            let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').has_headers(false).from_reader(text.as_bytes());
            let cells: Vec<_> = reader.records().flatten().map(|it| it[0].to_owned()).collect();
            assert_eq!(cells, [format!("'{words}"), format!("'{words}")], "{start:?}");
        }
        assert_eq!(row([Cell::Number(-1.0), "-1".into(), "'s Avonds".into()], Language::En), "-1\t'-1\t's Avonds\n");
    }

    #[test]
    fn every_text_comes_back_as_it_was() {
        for text in ["", "Zetting", "=1", "'=1", "''=1", "'s Avonds", "'", "-", "'-", "--x", "5 - 3", "@", "'@"] {
            assert_eq!(unguarded(&guarded(text)), text, "{text:?}");
        }
    }
}
