//! What is to be checked before a register is taken in: every question, guess, and what is left out or stays empty.

use std::collections::BTreeMap;

use crate::app::import::{
    Ask, Certainty, Fate, Mapping, Plan, Question, Reading, RowKind, Said, Scale, Target, column_why, kept, total_told,
    totals,
};
use crate::design::Design;
use crate::files::sheets::{COLUMNS_MAX, ROWS_MAX, Sheet, column_name};
use crate::text::Text;

/// A cell: the number of its row in the sheet, and its column from 0.
pub(super) type Spot = (usize, usize);

/// In whose words, and about which design.
#[derive(Clone, Copy)]
pub(super) struct By<'a> {
    pub(super) text: &'a Text,
    pub(super) design: &'a Design,
}

/// How many rows are named in one line.
const NAMED: usize = 8;

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A question.
    Asked,
    /// A guess.
    Guessed,
    /// Left out, or empty.
    Left,
    /// Answered by hand.
    Answered,
}

impl Mark {
    pub(super) const ALL: [Self; 4] = [Self::Asked, Self::Guessed, Self::Left, Self::Answered];

    /// Its sign.
    pub(super) const fn sign(self) -> &'static str {
        match self {
            Self::Asked => "?",
            Self::Guessed => "≈",
            Self::Left => "–",
            Self::Answered => "✓",
        }
    }

    /// Its key in the language files.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Asked => "import-asked",
            Self::Guessed => "import-guessed",
            Self::Left => "import-left",
            Self::Answered => "import-mark-answered",
        }
    }
}

/// What can be done about it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Act {
    /// Nothing: a click goes to it.
    Look,
    /// A cell is answered.
    Answer(Question),
    /// It is said what the bare numbers of a column count.
    Scale(usize),
    /// It is agreed to what classes mean.
    Classes,
    /// Rows are read after all, by their numbers.
    TakeRows(Vec<usize>),
    /// Cells that were answered are asked again.
    AskAgain(Vec<Spot>),
}

/// Something to check.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Check {
    pub(super) mark: Mark,
    /// Where: `D9`, `Kolom G`, `Rij 24, 25`.
    pub(super) place: String,
    pub(super) says: String,
    /// The cell that a click goes to.
    pub(super) spot: Option<Spot>,
    pub(super) act: Act,
    /// How many cells, columns or rows it stands for.
    pub(super) count: usize,
}

/// Cells of which the same is said.
#[derive(Default)]
struct Alike<'a>(BTreeMap<(usize, &'a str, &'a str), Vec<usize>>);

/// A cell by its name.
pub(super) fn name((row, column): Spot) -> String {
    format!("{}{row}", column_name(column))
}

/// All that is to be checked, questions first.
pub(super) fn checks(
    by: By,
    (sheet, encoding): (&Sheet, Option<&'static str>),
    mapping: &Mapping,
    reading: &Reading,
    plan: &Plan,
) -> Vec<Check> {
    let mut all = questions(by, sheet, mapping, reading);
    columns(by, mapping, reading, &mut all);
    let (mut guesses, mut empty) = (Alike::default(), Alike::default());
    for row in &reading.rows {
        for cell in &row.cells {
            let (of, key) = match &cell.said {
                Said::Guessed(key) => (&mut guesses, *key),
                Said::Empty(key) => (&mut empty, *key),
                _ => continue,
            };
            of.0.entry((cell.column, key, cell.raw.as_str())).or_default().push(row.number);
        }
    }
    alike(by, Mark::Guessed, &guesses, reading, &mut all);
    let reordered: Vec<usize> = plan.rows.iter().filter(|it| it.reordered).map(|it| it.number).collect();
    rows(by, Mark::Guessed, "import-guess-order", &reordered, false, &mut all);
    of_plan(by, plan, &mut all);
    for it in totals(sheet, mapping, reading, plan) {
        let (spot, says) = ((it.row, it.column), total_told(by.text, &it));
        let (mark, count) = if it.differs().is_some() { (Mark::Guessed, 1) } else { (Mark::Left, 0) };
        all.push(Check { mark, place: name(spot), says, spot: Some(spot), act: Act::Look, count });
    }
    alike(by, Mark::Left, &empty, reading, &mut all);
    for (column, of) in kept(by.design, by.text, (mapping, reading, plan)) {
        rows(by, Mark::Left, "import-kept", &of, false, &mut all);
        if let Some(line) = all.last_mut() {
            line.says = by.text.with("import-kept", [("column", column_place(by, column).into())]);
            line.spot = of.first().map(|row| (*row, column));
        }
    }
    left_rows(by, reading, plan, &mut all);
    answered(by, reading, &mut all);
    let whole = |says: String| Check {
        mark: Mark::Left,
        place: by.text.get("import-sheet"),
        says,
        spot: None,
        act: Act::Look,
        count: 1,
    };
    if sheet.cut {
        all.push(whole(by.text.with("import-cut", [("rows", ROWS_MAX.into()), ("columns", COLUMNS_MAX.into())])));
    }
    if let Some(name) = encoding {
        all.push(Check { mark: Mark::Guessed, ..whole(by.text.with("import-encoding", [("name", name.into())])) });
    }
    all.sort_by_key(|it| Mark::ALL.iter().position(|mark| *mark == it.mark));
    all
}

/// What is asked of classes, columns and cells.
fn questions(by: By, sheet: &Sheet, mapping: &Mapping, reading: &Reading) -> Vec<Check> {
    let first = |column: usize| {
        let of = |cells: &crate::app::import::ReadRow| {
            cells.cells.iter().any(|it| it.column == column && it.said == Said::Waits)
        };
        reading.data().find(|it| of(it)).map(|it| (it.number, column))
    };
    let mut seen: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
    let mut all: Vec<Check> = Vec::new();
    for ask in &reading.asks {
        match ask {
            Ask::Classes { column, of_impact, .. } => {
                let key = if *of_impact { "import-ask-classes-impact" } else { "import-ask-classes-probability" };
                let (place, spot) = (column_place(by, *column), first(*column));
                all.push(Check { mark: Mark::Asked, place, says: by.text.get(key), spot, act: Act::Classes, count: 1 });
            }
            Ask::Column { column, key } => {
                let (place, spot, act) = (column_place(by, *column), first(*column), Act::Scale(*column));
                let heading = mapping.columns.get(*column).map(|it| it.heading.clone()).unwrap_or_default();
                let says = if heading.is_empty() {
                    by.text.get(key)
                } else {
                    format!("‘{heading}’: {}", by.text.get(key))
                };
                all.push(Check { mark: Mark::Asked, place, says, spot, act, count: 1 });
            }
            Ask::Cell { row, column, question } => {
                let raw = sheet.rows.binary_search_by_key(row, |it| it.number).map_or("", |at| sheet.text(at, *column));
                // Those that ask the same about the same words are one line.
                let same = seen.entry((*column, raw)).or_default();
                let asks = |at: &&usize| matches!(&all[**at].act, Act::Answer(it) if it == question);
                if let Some(at) = same.iter().find(asks) {
                    all[*at].count += 1;
                    continue;
                }
                same.push(all.len());
                let says = by.text.with(question.key, [("cell", raw.into())]);
                let (spot, act) = (Some((*row, *column)), Act::Answer(question.clone()));
                all.push(Check { mark: Mark::Asked, place: name((*row, *column)), says, spot, act, count: 1 });
            }
        }
    }
    all
}

fn column_place(by: By, column: usize) -> String {
    by.text.with("import-column", [("name", column_name(column).into())])
}

/// Columns that are guessed, and those that are left out.
fn columns(by: By, mapping: &Mapping, reading: &Reading, all: &mut Vec<Check>) {
    for (at, column) in mapping.columns.iter().enumerate() {
        let (mark, key) = match column.certainty {
            Certainty::Guessed(key) => (Mark::Guessed, key),
            Certainty::Left("import-left-empty") => continue,
            Certainty::Left(key) => (Mark::Left, key),
            _ => continue,
        };
        let heading = if column.heading.is_empty() { String::new() } else { format!("‘{}’ ", column.heading) };
        let says = if mark == Mark::Guessed {
            let field = by.text.get(column.target.key());
            let values = [("heading", heading.into()), ("field", field.into()), ("why", by.text.get(key).into())];
            by.text.with("import-column-guessed", values)
        } else {
            let why = column_why(by.text, mapping, reading, at);
            by.text.with("import-column-left", [("heading", heading.into()), ("why", why.into())])
        };
        all.push(Check { mark, place: column_place(by, at), says, spot: None, act: Act::Look, count: 1 });
    }
}

/// Cells of which the same is said, a line each.
fn alike(by: By, mark: Mark, of: &Alike, reading: &Reading, all: &mut Vec<Check>) {
    for ((column, key, raw), rows) in &of.0 {
        let spot = (rows[0], *column);
        let mut says = by.text.with(key, [("cell", (*raw).into())]);
        if raw.is_empty() {
            // What it comes to differs by row, and stands in each.
            says = by.text.with("import-guess-blank", [("why", says.into())]);
        } else if mark == Mark::Guessed {
            let value = reading.cell(spot.0, spot.1).and_then(|it| it.value.as_ref());
            let value = value.map(|it| it.shown(by.design, by.text)).unwrap_or_default();
            says =
                by.text.with("import-guess", [("cell", (*raw).into()), ("value", value.into()), ("why", says.into())]);
        }
        if rows.len() > 1 {
            says = format!("{says} · {}", by.text.with("import-and-rows", [("count", (rows.len() - 1).into())]));
        }
        all.push(Check { mark, place: name(spot), says, spot: Some(spot), act: Act::Look, count: rows.len() });
    }
}

/// Rows that share a number, and measures that the sheet has no longer.
fn of_plan(by: By, plan: &Plan, all: &mut Vec<Check>) {
    let mut line = |mark, row: usize, says: String| {
        let place = by.text.with("import-row", [("rows", row.to_string().into())]);
        all.push(Check { mark, place, says, spot: Some((row, 0)), act: Act::Look, count: 1 });
    };
    for row in &plan.rows {
        if let Some(first) = row.shares_number {
            line(Mark::Guessed, row.number, by.text.with("import-number-twice", [("row", first.into())]));
        }
        for it in &row.gone {
            let says = by.text.with("import-measure-gone", [("measure", it.as_str().into())]);
            line(Mark::Left, row.number, says);
        }
    }
}

/// Rows that are left out for what they are.
fn left_rows(by: By, reading: &Reading, plan: &Plan, all: &mut Vec<Check>) {
    for kind in [RowKind::Total, RowKind::Between, RowKind::Repeated, RowKind::Meanings] {
        let of: Vec<usize> = reading.rows.iter().filter(|it| it.kind == kind).map(|it| it.number).collect();
        let can = !matches!(kind, RowKind::Repeated | RowKind::Meanings);
        rows(by, Mark::Left, kind.key(), &of, can, all);
    }
    let mut nameless = Vec::new();
    for it in &plan.rows {
        match &it.fate {
            Fate::Twice(first) => {
                let says = by.text.with("import-row-twice", [("row", (*first).into())]);
                let place = by.text.with("import-row", [("rows", it.number.to_string().into())]);
                let spot = Some((it.number, 0));
                all.push(Check { mark: Mark::Left, place, says, spot, act: Act::Look, count: 1 });
            }
            Fate::Out(RowKind::Nameless) => nameless.push(it.number),
            _ => {}
        }
    }
    rows(by, Mark::Left, RowKind::Nameless.key(), &nameless, false, all);
}

/// What was answered by hand, to be asked again.
fn answered(by: By, reading: &Reading, all: &mut Vec<Check>) {
    let mut groups: BTreeMap<(usize, &str, String), Vec<Spot>> = BTreeMap::new();
    for row in &reading.rows {
        for cell in row.cells.iter().filter(|it| it.said == Said::Answered) {
            let value =
                cell.value.as_ref().map_or_else(|| by.text.get("import-is-empty"), |it| it.shown(by.design, by.text));
            groups.entry((cell.column, cell.raw.as_str(), value)).or_default().push((row.number, cell.column));
        }
    }
    for ((_, raw, value), spots) in groups {
        let mut says = by.text.with("import-answered", [("cell", raw.into()), ("value", value.into())]);
        if spots.len() > 1 {
            says = format!("{says} · {}", by.text.with("import-and-rows", [("count", (spots.len() - 1).into())]));
        }
        let (place, spot, count) = (name(spots[0]), Some(spots[0]), spots.len());
        all.push(Check { mark: Mark::Answered, place, says, spot, act: Act::AskAgain(spots), count });
    }
}

fn rows(by: By, mark: Mark, key: &str, of: &[usize], can: bool, all: &mut Vec<Check>) {
    let Some(first) = of.first() else { return };
    let mut named: Vec<String> = of.iter().take(NAMED).map(ToString::to_string).collect();
    if of.len() > NAMED {
        named.push("…".to_owned());
    }
    let place = by.text.with("import-row", [("rows", named.join(", ").into())]);
    let act = if can { Act::TakeRows(of.to_vec()) } else { Act::Look };
    all.push(Check { mark, place, says: by.text.get(key), spot: Some((*first, 0)), act, count: of.len() });
}

/// The scales from which one answers what a column counts.
pub(super) fn scales(mapping: &Mapping, column: usize) -> Vec<Scale> {
    let target = mapping.columns.get(column).map_or(Target::Ignore, |it| it.target);
    Scale::choices(target).to_vec()
}
