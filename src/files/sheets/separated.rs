//! Text as cells: the sign between cells is found, and quotes are heard cell by cell.

use crate::files::sheets::book::{CELLS_MAX, Cell, ROWS_MAX, Sheet, SheetError, Watch};
use crate::text::table::unguarded;

/// What can stand between cells, the surest first.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];
/// How many rows are looked at to find it.
const LOOKED_AT: usize = 40;
/// The longest quoted cell, in bytes: as a spreadsheet's own.
const QUOTED_MAX: usize = 132_000;

/// The cells of a text.
pub(super) fn parted(text: &str, watch: &Watch) -> Result<Sheet, SheetError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (said, text) = said(text);
    let separator = said.unwrap_or_else(|| found(text));
    let mut sheet = Sheet { separator: Some(separator), ..Sheet::default() };
    let (mut number, mut cells) = (0, 0);
    let mut rest = text;
    while !rest.is_empty() {
        if number >= ROWS_MAX || cells > CELLS_MAX {
            sheet.cut = true;
            break;
        }
        let (row, after) = row(rest, separator);
        number += 1;
        watch.row()?;
        cells += row.len();
        // The apostrophe before what would be a formula is the spreadsheet's.
        sheet.push(number, row.iter().map(|it| Cell::words(unguarded(it.trim()))).collect());
        rest = after;
    }
    Ok(sheet)
}

/// The separator that a first line `sep=;` says, and the text behind that line.
fn said(text: &str) -> (Option<char>, &str) {
    let line = text.lines().next().unwrap_or_default();
    let mut chars = line.strip_prefix("sep=").unwrap_or_default().chars();
    match (chars.next(), chars.next()) {
        (Some(it), None) => (Some(it), text[line.len()..].trim_start_matches(['\r', '\n'])),
        _ => (None, text),
    }
}

/// The sign that parts the first rows best: into more than one cell, and into as many cells each.
fn found(text: &str) -> char {
    let score = |separator: char| {
        let (mut rest, mut widths) = (text, Vec::new());
        while !rest.is_empty() && widths.len() < LOOKED_AT {
            let (row, after) = row(rest, separator);
            if row.iter().any(|it| !it.trim().is_empty()) {
                widths.push(row.len());
            }
            rest = after;
        }
        let wide = |width: usize| widths.iter().filter(|it| **it == width).count();
        // Rows typed beneath a heading by hand may lack their last cells; commas also stand in sentences.
        let heading = widths.first().copied().unwrap_or_default();
        if separator != ',' && heading > 2 && widths.iter().all(|it| (2..=heading).contains(it)) {
            return 1.0 + heading.min(8) as f64 / 100.0;
        }
        let most = widths.iter().copied().filter(|it| *it > 1).max_by_key(|it| (wide(*it), *it));
        // Commas of sentences part some rows and not others.
        let most = most.filter(|it| wide(*it) * 10 > widths.len() * 5);
        most.map_or(0.0, |it| wide(it) as f64 / widths.len() as f64 + it.min(8) as f64 / 100.0)
    };
    // What is copied from a spreadsheet has tabs, and text with tabs in it comes from hardly anywhere else: but from a file
    // of which every row is parted alike by another sign, the headings too, where somebody typed a tab within a cell.
    let alike = |it: char| it != '\t' && score(it) > 1.0;
    let headed = text.lines().find(|it| !it.trim().is_empty()).is_some_and(|it| it.contains('\t'));
    if text.lines().take(LOOKED_AT).any(|it| it.contains('\t')) && (headed || !SEPARATORS.into_iter().any(alike)) {
        return '\t';
    }
    let best = SEPARATORS.into_iter().rev().max_by(|a, b| score(*a).total_cmp(&score(*b)));
    best.filter(|it| score(*it) > 0.0).unwrap_or('\t')
}

/// The cells of the first row, and the text behind it.
fn row(text: &str, separator: char) -> (Vec<String>, &str) {
    let (mut cells, mut rest) = (Vec::new(), text);
    loop {
        let (cell, after) = quoted(rest, separator).unwrap_or_else(|| {
            let end = rest.find(|it: char| it == separator || is_end(it)).unwrap_or(rest.len());
            (rest[..end].to_owned(), &rest[end..])
        });
        cells.push(cell);
        let mut signs = after.chars();
        match signs.next() {
            Some(it) if it == separator => rest = signs.as_str(),
            Some('\r') => return (cells, signs.as_str().strip_prefix('\n').unwrap_or(signs.as_str())),
            Some(_) => return (cells, signs.as_str()),
            None => return (cells, ""),
        }
    }
}

/// A cell in quotes, and the text behind it. It is one only where a quote opens it and a quote closes it right before the
/// next cell, and quotes within are doubled, as every spreadsheet writes them: `12"` and `"een" en "twee"` are plain words.
fn quoted(text: &str, separator: char) -> Option<(String, &str)> {
    let inner = text.strip_prefix('"')?;
    let (mut from, mut cell) = (0, String::new());
    loop {
        let quote = from + inner.get(from..)?.find('"')?;
        if quote > QUOTED_MAX {
            return None;
        }
        cell.push_str(&inner[from..quote]);
        let after = &inner[quote + 1..];
        match after.chars().next() {
            Some('"') => {
                cell.push('"');
                from = quote + 2;
            }
            Some(it) if it != separator && !is_end(it) => return None,
            _ => return Some((cell.replace("\r\n", "\n"), after)),
        }
    }
}

fn is_end(sign: char) -> bool {
    matches!(sign, '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let sheet = parted(text, &Watch::default()).expect("reads");
        sheet.rows.iter().map(|row| row.cells.iter().map(|it| it.text.clone()).collect()).collect()
    }

    #[test]
    fn quoted_cells_keep_their_tabs_and_lines() {
        let all = cells("\"een\ttwee\"\tdrie\n\"regel 1\nregel \"\"2\"\"\"\tvier\n\n\t\nvijf\n");
        assert_eq!(all, [vec!["een\ttwee", "drie"], vec!["regel 1\nregel \"2\"", "vier"], vec!["vijf"]]);
        let sheet = parted("a\n\nb", &Watch::default()).expect("reads");
        assert_eq!(sheet.rows.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 3], "an empty row counts");
    }

    #[test]
    fn a_sign_of_inches_opens_nothing_and_closes_nothing() {
        let all = cells("\"Regel een\nRegel twee\"\t10%\nbuis 12\" gescheurd\t20%\n\"Noord\" en Zuid\t30%\nx\t\"");
        let expected = [
            ["Regel een\nRegel twee", "10%"],
            ["buis 12\" gescheurd", "20%"],
            ["\"Noord\" en Zuid", "30%"],
            ["x", "\""],
        ];
        assert_eq!(all, expected);
    }

    #[test]
    fn the_sign_between_cells_is_found() {
        assert_eq!(cells("Risico;Kans;Gevolg\nA;10%;1.000,50\nB;0,2;2.000\n")[1], ["A", "10%", "1.000,50"]);
        assert_eq!(cells("Nummer;Naam;Kans;Gevolg\n7;Tunnel\n")[1], ["7", "Tunnel"], "a row without its last cells");
        assert_eq!(cells("Risico, kans, gevolg\nBrug, tunnel\nVuur\n")[0].len(), 1, "commas of sentences part nothing");
        assert_eq!(cells("Risk,Probability\n\"A, or B\",0.1\nC,0.2\n")[1], ["A, or B", "0.1"]);
        assert_eq!(cells("Een zin, met komma\nNog een zin\n"), [["Een zin, met komma"], ["Nog een zin"]]);
        assert_eq!(cells("sep=,\r\na;b,c\r\n"), [["a;b", "c"]]);
        assert_eq!(cells("a\rb\r\nc"), [["a"], ["b"], ["c"]]);
    }

    #[test]
    fn more_rows_than_are_taken_in_are_told() {
        let rows = "x\t1\n".repeat(ROWS_MAX + 5);
        let sheet = parted(&rows, &Watch::default()).expect("reads");
        assert_eq!((sheet.rows.len(), sheet.cut), (ROWS_MAX, true));
    }
}
