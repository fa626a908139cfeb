//! Tables of classes in a sheet: classes one after the other, `1` to `5` or `laag` to `hoog`, with what they mean beside them.

use std::collections::BTreeSet;

use crate::app::import::classes::{self, Rank};
use crate::app::import::headings;
use crate::app::import::legend::grid::Grid;
use crate::app::import::legend::meaning::{self, Holds, Means};
use crate::app::import::target::Target;
use crate::files::sheets::Sheet;

/// So many rows of a sheet are looked at: what classes mean stands near its top.
const LOOKED_AT: usize = 300;
/// The most classes of a table.
const CLASSES_MAX: usize = 12;

/// A table of classes of one kind.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app::import) struct Table {
    /// Whether they are of the impact; else of the probability.
    pub of_impact: bool,
    pub lines: Vec<Line>,
}

/// What a table says of one class.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app::import) struct Line {
    /// What it is called: `1`, `zeer laag`.
    names: Vec<String>,
    pub raw: String,
    pub bound: bool,
    pub means: Means,
}

impl Table {
    /// What it says of a class.
    pub(in crate::app::import) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|it| it.names.iter().any(|it| it == name))
    }
}

/// Classes one after the other in a sheet.
struct Run<'a> {
    grid: Grid<'a>,
    /// The line of its heading.
    head: Option<usize>,
    /// Where the classes stand on their lines.
    place: usize,
    lines: Vec<usize>,
    names: Vec<Vec<String>>,
}

/// The tables of a sheet that is not the register.
pub(in crate::app::import) fn elsewhere(sheet: &Sheet) -> Vec<Table> {
    let rows = (0, LOOKED_AT);
    let about = meaning::about(&sheet.name);
    [false, true]
        .into_iter()
        .flat_map(|across| Run::all(Grid::of(sheet, across, rows)))
        .filter(|it| !it.is_of_risks())
        .flat_map(|it| it.tables(about, |_| true))
        .collect()
}

/// The tables on the sheet of the register: above it, below it, and beside it in columns that are none of the register.
pub(in crate::app::import) fn beside(
    sheet: &Sheet,
    (headings, meanings): (&[usize], &BTreeSet<usize>),
    free: &dyn Fn(usize) -> bool,
) -> Vec<Table> {
    let first = headings.first().copied().unwrap_or_default();
    let above = Run::all(Grid::of(sheet, false, (0, first))).into_iter().flat_map(|it| it.tables(None, |_| true));
    let right = Run::all(Grid::of(sheet, false, (first, first + LOOKED_AT)))
        .into_iter()
        .filter(|it| free(it.place) && it.is_said() && !meanings.contains(&it.lines[0]))
        .flat_map(|it| it.tables(None, free));
    let below = meanings.first().map_or_else(Vec::new, |from| {
        let rows = (*from, meanings.last().map_or(*from, |it| it + 1));
        Run::all(Grid::of(sheet, false, rows))
    });
    let below = below.into_iter().filter(Run::is_said).flat_map(|it| it.tables(None, |_| true));
    above.chain(right).chain(below).collect()
}

/// The rows below the headings, by their place, that are such a table, with its heading and its title.
pub(in crate::app::import) fn below(sheet: &Sheet, headings: &[usize]) -> BTreeSet<usize> {
    let mut rows = BTreeSet::new();
    let Some(from) = headings.last().map(|it| it + 1) else { return rows };
    let heads = (from..sheet.rows.len()).filter(|row| (0..sheet.width).any(|it| is_head(sheet.text(*row, it))));
    for head in heads.collect::<Vec<_>>() {
        let runs = Run::all(Grid::of(sheet, false, (head, head + CLASSES_MAX + 2)));
        let found = runs.into_iter().filter(|it| it.head == Some(head) && it.is_said());
        for run in found.filter(|it| !it.tables(None, |_| true).is_empty()) {
            rows.extend(run.lines.iter().copied().chain([head]));
            let title = run.grid.cell(head, 0).0.checked_sub(1).filter(|it| *it >= from);
            let alone = |it: &usize| sheet.rows[*it].cells.iter().filter(|it| !it.text.is_empty()).count() == 1;
            rows.extend(title.filter(|it| alone(it) && sheet.rows[*it].number + 1 == sheet.rows[head].number));
        }
    }
    rows
}

/// Whether a text can head a column of classes, or what they are of.
fn is_head(text: &str) -> bool {
    if text.is_empty() || text.chars().count() > 30 {
        return false;
    }
    let words = headings::words(text);
    let says = |list: &[&str]| words.iter().any(|it| list.iter().any(|word| it.contains(word)));
    let classes = ["klasse", "class", "score", "schaal", "scale", "niveau", "level", "cijfer", "categorie", "rating"];
    says(&classes) || (words.len() <= 2 && meaning::about(text).is_some())
}

/// What a class is called: the words of a cell, or those before and behind a sign; and what it is among its kind.
fn class_of(cell: &str) -> Option<(Rank, Vec<String>)> {
    if cell.is_empty() || cell.chars().count() > 40 {
        return None;
    }
    let rank = |it: &str| classes::rank(it).map(|rank| (rank, classes::name(it)));
    if let Some((rank, name)) = rank(cell) {
        return Some((rank, vec![name]));
    }
    let bare = cell.to_lowercase();
    let bare = ["kansklasse", "gevolgklasse", "klasse", "class", "categorie", "category", "score", "niveau", "level"]
        .iter()
        .find_map(|it| bare.strip_prefix(it))
        .unwrap_or(&bare)
        .trim()
        .to_owned();
    if let Some((rank, name)) = rank(&bare) {
        return Some((rank, vec![name]));
    }
    let (head, tail) = [" - ", " – ", ":", "=", "("].iter().find_map(|it| bare.split_once(it))?;
    let (first, name) = rank(head)?;
    let behind = rank(tail.trim_end_matches(')'));
    Some((first, std::iter::once(name).chain(behind.map(|it| it.1)).collect()))
}

/// Whether one class comes right after another on their scale, upwards or downwards.
fn steps(one: Rank, other: Rank) -> Option<bool> {
    let (from, to, any) = match (one, other) {
        (Rank::Number(a), Rank::Number(b)) | (Rank::Letter(a), Rank::Letter(b)) => (a, b, false),
        (Rank::Word(a), Rank::Word(b)) => (a, b, true),
        _ => return None,
    };
    let up = to > from;
    (to != from && (any || to.abs_diff(from) == 1)).then_some(up)
}

impl<'a> Run<'a> {
    /// All of a sheet.
    fn all(grid: Grid<'a>) -> Vec<Self> {
        let mut all = Vec::new();
        for place in grid.places() {
            let mut line = grid.lines().start;
            while line < grid.lines().end {
                let run = Self::from(grid, line, place);
                line = run.as_ref().and_then(|it| it.lines.last()).map_or(line, |it| *it) + 1;
                all.extend(run);
            }
        }
        all
    }

    fn from(grid: Grid<'a>, line: usize, place: usize) -> Option<Self> {
        let (mut rank, names) = class_of(grid.text(line, place))?;
        let (mut lines, mut names, mut upwards) = (vec![line], vec![names], None);
        while let Some(next) = lines.last().and_then(|it| grid.next_line(*it)) {
            let Some((other, called)) = class_of(grid.text(next, place)) else { break };
            let step = steps(rank, other);
            if step.is_none() || upwards.is_some_and(|it| Some(it) != step) || lines.len() == CLASSES_MAX {
                break;
            }
            (rank, upwards) = (other, step);
            lines.push(next);
            names.push(called);
        }
        let head = grid.line_before(line).filter(|it| grid.lines().contains(it) && !grid.text(*it, place).is_empty());
        let run = Self { grid, head, place, lines, names };
        (run.lines.len() >= if run.is_said() { 2 } else { 3 }).then_some(run)
    }

    fn heading(&self, place: usize) -> &'a str {
        let head = self.head.or_else(|| self.grid.line_before(self.lines[0]));
        head.map_or("", |it| self.grid.text(it, place))
    }

    /// Whether its heading says that it holds classes.
    fn is_said(&self) -> bool {
        is_head(self.heading(self.place))
    }

    /// Whether it numbers risks.
    fn is_of_risks(&self) -> bool {
        let numbers = headings::read(self.heading(self.place)).fits.first().is_some_and(|it| it.0 == Target::Number);
        let named = |place: usize| {
            let fits = headings::read(self.heading(place)).fits;
            fits.first().is_some_and(|it| it.0 == Target::Title && it.1 >= 90)
        };
        (numbers && !self.is_said()) || self.head.is_some() && self.grid.places().any(named)
    }

    /// The places beside its classes in which something stands, those behind before those in front.
    fn beside(&self, free: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let filled =
            |place: usize| free(place) && self.lines.iter().any(|line| !self.grid.text(*line, place).is_empty());
        let mut all = Vec::new();
        let mut at = self.grid.next_place(self.place);
        while let Some(place) = at.filter(|it| filled(*it)) {
            all.push(place);
            at = self.grid.next_place(place);
        }
        let mut at = self.grid.place_before(self.place);
        while let Some(place) = at.filter(|it| filled(*it)) {
            all.push(place);
            at = self.grid.place_before(place);
        }
        all
    }

    /// What stands above it: a title of one cell, no more than two lines before its heading.
    fn title(&self) -> Option<bool> {
        let mut at = self.head.unwrap_or(self.lines[0]);
        for _ in 0..2 {
            at = at.checked_sub(1).filter(|it| self.grid.lines().contains(it))?;
            let texts = self.grid.places().map(|it| self.grid.text(at, it)).filter(|it| !it.is_empty());
            let texts: Vec<&str> = texts.collect();
            if let [title] = texts[..] {
                return meaning::about(title);
            }
        }
        None
    }

    /// What it says of probability and of impact. `about`: what the sheet is about.
    fn tables(&self, about: Option<bool>, free: impl Fn(usize) -> bool) -> Vec<Table> {
        let context = meaning::about(self.heading(self.place)).or_else(|| self.title()).or(about);
        let places = self.beside(&free);
        let said = |place: usize| -> Vec<&str> { self.lines.iter().map(|it| self.grid.text(*it, place)).collect() };
        let held: Vec<(usize, Holds)> =
            places.iter().filter_map(|it| Some((*it, meaning::holds(&self.over(*it), &said(*it), context)?))).collect();
        let mut all = Vec::new();
        for of_impact in [false, true] {
            let mut parts: Vec<(usize, Holds)> = Vec::new();
            for (place, holds) in held.iter().filter(|it| it.1.of_impact == of_impact) {
                // The first of each part: a second one is about something else.
                if parts.iter().all(|it| it.1.part != holds.part) {
                    parts.push((*place, *holds));
                }
            }
            let lines: Vec<Line> = (0..self.lines.len()).filter_map(|at| self.line(at, &parts, &places)).collect();
            if lines.len() >= 2 {
                all.push(Table { of_impact, lines });
            }
        }
        all
    }

    /// The heading of a place, behind that of the group above it: `Kans` over `van` and `tot`.
    fn over(&self, place: usize) -> String {
        let own = self.heading(place);
        let above = self.head.and_then(|it| self.grid.line_before(it)).filter(|it| self.grid.lines().contains(it));
        let group = above.and_then(|line| {
            let from = (self.place + 1..=place).rev().find(|it| !self.grid.text(line, *it).is_empty())?;
            Some(self.grid.text(line, from))
        });
        group.map_or_else(|| own.to_owned(), |it| format!("{it} {own}"))
    }

    fn line(&self, at: usize, parts: &[(usize, Holds)], places: &[usize]) -> Option<Line> {
        let line = self.lines[at];
        let cells: Vec<(Holds, &str)> = parts.iter().map(|it| (it.1, self.grid.text(line, it.0))).collect();
        let cells: Vec<(Holds, &str)> = cells.into_iter().filter(|it| !it.1.is_empty()).collect();
        let (means, bound) = meaning::means(&cells)?;
        let raw = cells.iter().map(|it| it.1).collect::<Vec<_>>().join(" – ");
        // `1`, `zeer laag` and `< 1 %` beside each other: it is called both.
        let words = places.iter().filter(|it| parts.iter().all(|part| part.0 != **it));
        let words = words.map(|it| self.grid.text(line, *it)).filter(|it| classes::is_word(it)).map(classes::name);
        let names = self.names[at].iter().cloned().chain(words).collect();
        Some(Line { names, raw, bound, means })
    }
}
