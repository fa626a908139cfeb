//! The table in a sheet: which rows are its headings, and what each row below them is.

use std::collections::HashSet;

use crate::app::import::headings::{self, Heading};
use crate::files::sheets::{Cell, Kind, Sheet};
use crate::text::cells::{Written, written};

/// Among how many rows the headings are looked for.
const LOOKED_AT: usize = 40;
/// How many rows headings have at most.
const HEADINGS_MAX: usize = 3;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// What stands above the table: a title, a date.
    Above,
    /// Headings.
    Heading,
    /// A risk or an opportunity.
    Data,
    /// A total, a subtotal or an average.
    Total,
    /// Headings again, as where a page began.
    Repeated,
    /// A heading of the rows below it.
    Between,
    /// A row without a name.
    Nameless,
    /// What the classes of the register mean, below it.
    Meanings,
}

impl RowKind {
    /// Its key in the language files: what is done with it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Above => "import-row-above",
            Self::Heading => "import-row-heading",
            Self::Data => "import-row-data",
            Self::Total => "import-row-total",
            Self::Repeated => "import-row-repeated",
            Self::Between => "import-row-between",
            Self::Nameless => "import-row-nameless",
            Self::Meanings => "import-row-meanings",
        }
    }
}

/// What a row begins with where it is a total.
const TOTALS: [&str; 16] = [
    "totaal",
    "totalen",
    "subtotaal",
    "subtotalen",
    "eindtotaal",
    "total",
    "totals",
    "subtotal",
    "sub",
    "grand",
    "som",
    "sum",
    "gemiddelde",
    "gemiddeld",
    "average",
    "mean",
];

fn is_number(cell: &Cell) -> bool {
    match cell.kind {
        Kind::Number(_) | Kind::Share(_) | Kind::Day(_) => true,
        Kind::Error => false,
        Kind::Text => !matches!(written(&cell.text), Written::Other),
    }
}

fn filled(sheet: &Sheet, row: usize) -> Vec<(usize, &Cell)> {
    let cells = sheet.rows.get(row).map(|it| it.cells.as_slice()).unwrap_or_default();
    cells.iter().enumerate().filter(|(_, it)| !it.text.is_empty()).collect()
}

/// The rows that are headings, by their place in the sheet; none where the first row is a risk already.
pub(super) fn headings(sheet: &Sheet) -> Vec<usize> {
    let rows = sheet.rows.len().min(LOOKED_AT);
    let best = (0..rows).filter_map(|row| Some((score(sheet, row)?, row)));
    // Of equals the first: a heading that is repeated is a heading the first time.
    let Some((_, main)) = best.reduce(|most, it| if it.0 > most.0 { it } else { most }) else {
        return words_over_numbers(sheet);
    };
    let mut all = vec![main];
    while all.len() < HEADINGS_MAX && continues(sheet, &all) {
        all.push(all[all.len() - 1] + 1);
    }
    while all.len() < HEADINGS_MAX && groups(sheet, all[0]) {
        all.insert(0, all[0] - 1);
    }
    all
}

/// The first row, where it has words alone over columns of numbers: headings of which hardly any is known.
fn words_over_numbers(sheet: &Sheet) -> Vec<usize> {
    let first = filled(sheet, 0);
    let rows = 1..sheet.rows.len().min(LOOKED_AT);
    let numbers = |column: usize| {
        let cells = rows.clone().filter_map(|row| sheet.cell(row, column));
        let (all, numbers) = cells.fold((0, 0), |(all, numbers), it| (all + 1, numbers + usize::from(is_number(it))));
        all > 0 && numbers * 10 >= all * 6
    };
    let over = first.len() > 1 && !first.iter().any(|(_, it)| is_number(it)) && first.iter().any(|it| numbers(it.0));
    if over { vec![0] } else { Vec::new() }
}

/// How well a row does as headings; none where it does not.
fn score(sheet: &Sheet, row: usize) -> Option<i32> {
    let cells = filled(sheet, row);
    let read: Vec<Heading> = cells.iter().map(|(_, it)| headings::read(&it.text)).collect();
    let fits = |it: &Heading, least: i32| it.computed || it.fits.first().is_some_and(|it| it.1 >= least);
    let targets: HashSet<_> =
        read.iter().filter(|it| fits(it, 50)).filter_map(|it| it.fits.first()).map(|it| it.0).collect();
    let numbers = cells.iter().filter(|(_, it)| is_number(it)).count();
    let long = cells.iter().filter(|(_, it)| it.text.chars().count() > 60).count();
    let hits = targets.len();
    // A name alone may start with 'risico' too: there the whole cell must be the heading.
    let alone = cells.len() == 1 && read.iter().all(|it| fits(it, 100)) && row == 0;
    ((hits >= 2 || alone) && numbers * 3 <= cells.len() && long * 2 < cells.len()).then(|| {
        headings::count(hits) * 12 - headings::count(numbers + long) * 10 + headings::count(cells.len().min(30))
    })
}

/// Whether the row below the headings goes on with them: words that qualify what stands above, and no risk.
fn continues(sheet: &Sheet, so_far: &[usize]) -> bool {
    let last = so_far[so_far.len() - 1];
    let (above, cells) = (filled(sheet, last), filled(sheet, last + 1));
    let adjacent = sheet.rows.get(last + 1).is_some_and(|it| it.number == sheet.rows[last].number + 1);
    if !adjacent || cells.is_empty() {
        return false;
    }
    let qualifies = |(column, cell): &(usize, &Cell)| {
        if matches!(cell.kind, Kind::Number(_) | Kind::Share(_) | Kind::Day(_)) || cell.text.chars().count() > 40 {
            return false;
        }
        let heading = headings::read(&cell.text);
        let words = heading.unit.is_some() || heading.classes || heading.per_cent || heading.computed;
        let bare = cell.text.starts_with(['(', '[']) || matches!(cell.text.as_str(), "€" | "k€" | "M€" | "d" | "w");
        let fits = heading.fits.first().is_some_and(|it| it.1 >= 90);
        // A word alone may be a heading of what follows; several that are fields are headings.
        let below = above.iter().all(|it| it.0 != *column) || headings::is_point(&heading) || cells.len() > 1;
        words || bare || (fits && below)
    };
    let good = cells.iter().filter(|it| qualifies(it)).count();
    good * 10 >= cells.len() * 7
}

/// Whether the row above the headings groups them: words over more than one column, and no title of the sheet.
fn groups(sheet: &Sheet, first: usize) -> bool {
    let Some(above) = first.checked_sub(1) else { return false };
    let (number, cells) = (sheet.rows[above].number, filled(sheet, above));
    if number + 1 != sheet.rows[first].number || cells.iter().any(|(_, it)| is_number(it)) {
        return false;
    }
    let wide = |column: usize| {
        let merge =
            sheet.merged.iter().find(|it| it.rows[0] <= number && number <= it.rows[1] && it.columns[0] == column);
        merge.is_none_or(|it| (it.columns[1] - it.columns[0] + 1) * 3 < sheet.width * 2)
    };
    let says = |(column, cell): &(usize, &Cell)| {
        let heading = headings::read(&cell.text);
        wide(*column) && (heading.after || heading.before || heading.fits.first().is_some_and(|it| it.1 >= 50))
    };
    let beyond = cells.iter().any(|(column, _)| *column > 0);
    beyond && cells.len() < filled(sheet, first).len() && cells.iter().any(says)
}

/// What each column is called: the words of its headings one behind the other, those of a merged heading in each of its
/// columns.
pub(super) fn joined(sheet: &Sheet, rows: &[usize]) -> Vec<String> {
    let mut all = vec![Vec::<&str>::new(); sheet.width];
    for (nth, row) in rows.iter().enumerate() {
        let mut carried: Option<(usize, &str)> = None;
        for (column, words) in all.iter_mut().enumerate() {
            let own = sheet.text(*row, column);
            let below = |column: usize| rows[nth + 1..].iter().any(|row| !sheet.text(*row, column).is_empty());
            let said = if !own.is_empty() {
                carried = Some((column, own));
                own
            } else if let Some(it) = merged(sheet, *row, column) {
                it
            } else {
                // What was pasted does not say what is merged: a blank beside a heading that has words of its own below.
                let over = carried.filter(|(from, _)| sheet.merged.is_empty() && below(*from) && below(column));
                over.map_or("", |it| it.1)
            };
            if !said.is_empty() && words.last() != Some(&said) {
                words.push(said);
            }
        }
    }
    all.into_iter().map(|it| it.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// What stands in the cell that a cell is merged with, where that is in the same row.
fn merged(sheet: &Sheet, row: usize, column: usize) -> Option<&str> {
    let number = sheet.rows.get(row)?.number;
    let has = |from: usize, to: usize, at: usize| from <= at && at <= to;
    let it = sheet
        .merged
        .iter()
        .find(|it| it.rows[0] == number && has(it.columns[0], it.columns[1], column) && it.columns[0] < column)?;
    Some(sheet.text(row, it.columns[0])).filter(|it| !it.is_empty())
}

/// Which columns hold what, as far as telling rows apart needs it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Telling {
    /// The column of the name.
    pub title: Option<usize>,
    /// The column of the own number.
    pub number: Option<usize>,
    /// The column of the probability.
    pub probability: Option<usize>,
    /// How many columns have a field.
    pub mapped: usize,
}

/// What each row is. A total that has a number and a probability of its own may be a risk that is called so: it is read.
pub(super) fn kinds(sheet: &Sheet, headings: &[usize], telling: Telling, mapped: &[usize]) -> Vec<RowKind> {
    let last = headings.last().copied();
    let first = headings.first().copied();
    let said: Vec<Vec<&str>> = headings.iter().map(|it| texts(sheet, *it)).collect();
    let numbered = telling.number.is_some_and(|column| {
        let rows = sheet.rows.len().saturating_sub(last.map_or(0, |it| it + 1)).max(1);
        let has =
            (last.map_or(0, |it| it + 1)..sheet.rows.len()).filter(|it| sheet.cell(*it, column).is_some()).count();
        has * 10 >= rows * 4
    });
    (0..sheet.rows.len())
        .map(|row| {
            if first.is_some_and(|it| row < it) {
                return RowKind::Above;
            }
            if headings.contains(&row) {
                return RowKind::Heading;
            }
            if said.iter().any(|it| it.len() > 1 && *it == texts(sheet, row)) {
                return RowKind::Repeated;
            }
            let own = telling.number.is_some_and(|it| sheet.cell(row, it).is_some() && !is_total(sheet.text(row, it)));
            let chance = telling.probability.is_some_and(|it| sheet.cell(row, it).is_some());
            if is_total_row(sheet, row, (own, chance)) {
                return RowKind::Total;
            }
            let has = mapped.iter().filter(|it| sheet.cell(row, **it).is_some()).count();
            if telling.title.is_none_or(|it| sheet.cell(row, it).is_none()) {
                // Words alone in a row before the names: a heading of what follows.
                let cells = filled(sheet, row);
                let words = cells.len() == 1 && !is_number(cells[0].1);
                return if has <= 1 && words { RowKind::Between } else { RowKind::Nameless };
            }
            let alone = has == 1 && !own && numbered && telling.mapped > 2;
            if alone { RowKind::Between } else { RowKind::Data }
        })
        .collect()
}

fn texts(sheet: &Sheet, row: usize) -> Vec<&str> {
    filled(sheet, row).into_iter().map(|it| it.1.text.as_str()).collect()
}

fn is_total(text: &str) -> bool {
    headings::words(text).first().is_some_and(|it| TOTALS.contains(&it.as_str()))
}

fn is_total_row(sheet: &Sheet, row: usize, (numbered, chance): (bool, bool)) -> bool {
    let Some((_, first)) = filled(sheet, row).into_iter().find(|(_, it)| !is_number(it)) else { return false };
    if !is_total(&first.text) {
        return false;
    }
    let words = headings::words(&first.text);
    let average =
        words.first().is_some_and(|it| matches!(it.as_str(), "gemiddelde" | "gemiddeld" | "average" | "mean"));
    // `Totaal verlies van de kuip`, with a number and a chance of its own, is what somebody called a risk.
    !numbered && words.len() <= 4 && (!chance || average || words.len() <= 2)
}
