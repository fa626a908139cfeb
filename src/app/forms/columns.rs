//! Which column of a sheet of forms is what: by its headings, in Dutch or English and in any order, or by their place.

use crate::app::import::normal;
use crate::design::collaboration::{Condition, Voice};
use crate::files::sheets::{Row, Sheet};

/// How many rows may stand above the headings: a title, a date.
const ABOVE_MAX: usize = 10;
/// How many headings must name a condition before a row counts as one of headings.
const NAMED_MIN: usize = 2;

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Is {
    /// Who filled it in.
    Name,
    /// Teller or reflector.
    Group,
    /// The points of a condition.
    Points(Condition),
    /// The sum of the points, which we make ourselves.
    Total,
}

/// Which column is what.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Columns {
    /// The place of the row of headings among the rows; none: there is none.
    pub heading: Option<usize>,
    /// The column of the name, from 0.
    pub name: Option<usize>,
    /// The column of the group, from 0.
    pub group: Option<usize>,
    /// The columns of the conditions, in the order of [`Condition::ALL`], from 0.
    pub points: [usize; Condition::ALL.len()],
    /// Headings that say nothing to us.
    pub unknown: Vec<String>,
}

/// Why it cannot be told which column is what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Untold {
    /// Headings that name some conditions, but not these.
    Lacks(Vec<Condition>),
    /// A condition that two headings name.
    Twice(Condition),
    /// No headings, and so many columns.
    Width(usize),
}

/// The group that a cell names; none where it cannot be told.
pub fn voice(cell: &str) -> Option<Voice> {
    match normal(cell).as_str() {
        "v" | "verteller" | "vertellers" | "t" | "teller" | "tellers" => Some(Voice::Teller),
        "r" | "reflector" | "reflectoren" | "reflectors" => Some(Voice::Reflector),
        _ => None,
    }
}

/// Whether a cell says that its row is one of totals or means.
pub(super) fn is_total(cell: &str) -> bool {
    let words = normal(cell);
    let all =
        ["totaal", "total", "totals", "som", "sum", "samen", "together", "gemiddelde", "gemiddeld", "mean", "average"];
    all.contains(&words.as_str())
}

fn condition(heading: &str) -> Option<Condition> {
    let words = normal(heading);
    let of = |word: &str| match word {
        "ambitie" | "ambities" | "ambition" | "ambitions" => Some(Condition::Ambition),
        "belangen" | "belang" | "interests" | "interest" => Some(Condition::Interests),
        "relatie" | "relaties" | "relation" | "relations" | "relationship" => Some(Condition::Relation),
        "organisatie" | "organisation" | "organization" => Some(Condition::Organisation),
        "proces" | "process" => Some(Condition::Process),
        _ => None,
    };
    match words.as_str() {
        "a" => Some(Condition::Ambition),
        "b" | "i" => Some(Condition::Interests),
        "r" => Some(Condition::Relation),
        "o" => Some(Condition::Organisation),
        "p" => Some(Condition::Process),
        _ => words.split(' ').find_map(of),
    }
}

fn is(heading: &str) -> Option<Is> {
    if let Some(it) = condition(heading) {
        return Some(Is::Points(it));
    }
    let words = normal(heading);
    let any = |all: &[&str]| words.split(' ').any(|it| all.contains(&it));
    if any(&["groep", "group", "rol", "role", "verteller", "vertellers", "teller", "tellers", "reflector"]) {
        Some(Is::Group)
    } else if any(&["naam", "name", "wie", "who"]) {
        Some(Is::Name)
    } else if is_total(heading) || any(&["totaal", "total"]) {
        Some(Is::Total)
    } else {
        None
    }
}

/// The place of the row of headings among the first rows; none where there is none.
pub fn headings_of(sheet: &Sheet) -> Option<usize> {
    let named = |row: &Row| row.cells.iter().filter(|it| condition(&it.text).is_some()).count();
    sheet.rows.iter().take(ABOVE_MAX).position(|it| named(it) >= NAMED_MIN)
}

impl Columns {
    /// Which column of a sheet is what.
    pub(super) fn of(sheet: &Sheet) -> Result<Self, Untold> {
        match headings_of(sheet) {
            Some(at) => Self::named(at, &sheet.rows[at]),
            None => Self::placed(sheet),
        }
    }

    fn named(at: usize, row: &Row) -> Result<Self, Untold> {
        let (mut name, mut group, mut points) = (None, None, [None; Condition::ALL.len()]);
        let mut unknown = Vec::new();
        for (column, cell) in row.cells.iter().enumerate().filter(|it| !it.1.text.is_empty()) {
            match is(&cell.text) {
                Some(Is::Name) if name.is_none() => name = Some(column),
                Some(Is::Group) if group.is_none() => group = Some(column),
                Some(Is::Points(condition)) => {
                    let of = Condition::ALL.iter().zip(&mut points).find(|it| *it.0 == condition);
                    if let Some((_, place)) = of
                        && place.replace(column).is_some()
                    {
                        return Err(Untold::Twice(condition));
                    }
                }
                Some(Is::Total) => {}
                _ => unknown.push(cell.text.clone()),
            }
        }
        let lacks: Vec<Condition> =
            Condition::ALL.into_iter().zip(points).filter(|it| it.1.is_none()).map(|it| it.0).collect();
        if !lacks.is_empty() {
            return Err(Untold::Lacks(lacks));
        }
        // None lacks, so the fallback is never taken.
        let points = points.map(Option::unwrap_or_default);
        Ok(Self { heading: Some(at), name, group, points, unknown })
    }

    /// Without headings: a name, a group and five numbers; of the first two one or both may lack.
    fn placed(sheet: &Sheet) -> Result<Self, Untold> {
        let before = sheet.width.checked_sub(Condition::ALL.len()).ok_or(Untold::Width(sheet.width))?;
        let is_group = |column: usize| (0..sheet.rows.len()).any(|row| voice(sheet.text(row, column)).is_some());
        let (name, group) = match before {
            0 => (None, None),
            1 if is_group(0) => (None, Some(0)),
            1 => (Some(0), None),
            2 if is_group(0) && !is_group(1) => (Some(1), Some(0)),
            2 => (Some(0), Some(1)),
            _ => return Err(Untold::Width(sheet.width)),
        };
        let points = [0, 1, 2, 3, 4].map(|it| before + it);
        Ok(Self { heading: None, name, group, points, unknown: Vec::new() })
    }
}
