//! Reads the rows of a sheet as forms: exactly ten points in halves, by a teller or a reflector, or refused.

use crate::app::forms::columns::{Columns, Untold, is_total, voice};
use crate::design::collaboration::{Condition, Division, Filled, Halves, KeyMoment, ScoreForm, Voice};
use crate::files::sheets::{Row, Sheet};

/// Why a row is no form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It adds up to so many half points, and not to twenty.
    NotTen(u16),
    /// At this condition stands what is no whole or half point.
    NoPoints(Condition, String),
    /// Whether it is of a teller or of a reflector cannot be told from this.
    NoGroup(String),
    /// Something stands where no form has anything.
    Beyond(String),
    /// A form with this name and these points is there already.
    There(String),
    /// The headings do not name these conditions.
    Lacks(Vec<Condition>),
    /// Two headings name this condition.
    Twice(Condition),
    /// There are no headings, and so many columns.
    Width(usize),
}

/// A row that is no form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its number in the sheet, from 1.
    pub row: usize,
    /// Why.
    pub why: Why,
}

/// What the rows of a sheet are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forms {
    /// The forms, in the order of the rows.
    pub filled: Vec<Filled>,
    /// The numbers of their rows, from 1.
    pub rows: Vec<usize>,
    /// The rows that are no form.
    pub refused: Vec<Refused>,
    /// The numbers of the rows of totals and means, which are skipped, from 1.
    pub totals: Vec<usize>,
    /// The numbers of the rows above the headings, which are skipped, from 1.
    pub above: Vec<usize>,
    /// How many empty rows were skipped, up to the last row with something in it.
    pub empty: usize,
    /// The columns of which the heading says nothing to us, which are skipped.
    pub unknown: Vec<String>,
}

/// Reads a sheet. `otherwise`: the group of a form that names none; without it such a form is refused.
pub fn read(sheet: &Sheet, otherwise: Option<Voice>) -> Forms {
    let last = sheet.rows.last().map_or(0, |it| it.number);
    let mut forms = Forms { empty: last.saturating_sub(sheet.rows.len()), ..Forms::default() };
    let columns = match Columns::of(sheet) {
        Ok(it) => it,
        Err(untold) => {
            let why = match untold {
                Untold::Lacks(all) => Why::Lacks(all),
                Untold::Twice(it) => Why::Twice(it),
                Untold::Width(it) => Why::Width(it),
            };
            forms.refused = sheet.rows.iter().map(|it| Refused { row: it.number, why: why.clone() }).collect();
            return forms;
        }
    };
    let first = columns.heading.map_or(0, |it| it + 1);
    forms.above = sheet.rows.iter().take(columns.heading.unwrap_or_default()).map(|it| it.number).collect();
    forms.unknown.clone_from(&columns.unknown);
    for row in sheet.rows.iter().skip(first) {
        if row.cells.iter().find(|it| !it.text.is_empty()).is_some_and(|it| is_total(&it.text)) {
            forms.totals.push(row.number);
            continue;
        }
        match form(row, &columns, otherwise) {
            Ok(it) => {
                forms.filled.push(it);
                forms.rows.push(row.number);
            }
            Err(why) => forms.refused.push(Refused { row: row.number, why }),
        }
    }
    forms
}

fn form(row: &Row, columns: &Columns, otherwise: Option<Voice>) -> Result<Filled, Why> {
    let cell = |column: usize| row.cells.get(column).map_or("", |it| it.text.trim());
    let group = columns.group.map_or("", cell);
    let read = if group.is_empty() { otherwise } else { voice(group) };
    let of = read.ok_or_else(|| Why::NoGroup(group.to_owned()))?;
    let mut halves = [0; Condition::ALL.len()];
    for ((condition, column), of) in Condition::ALL.into_iter().zip(columns.points).zip(&mut halves) {
        *of = Halves::read(cell(column)).ok_or_else(|| Why::NoPoints(condition, cell(column).to_owned()))?;
    }
    if columns.heading.is_none() {
        let beyond = row.cells.iter().skip(columns.points.len() + columns.points[0]).find(|it| !it.text.is_empty());
        if let Some(it) = beyond {
            return Err(Why::Beyond(it.text.clone()));
        }
    }
    let halves = Halves::of(halves);
    // A name is one line.
    let name: Vec<&str> = columns.name.map_or("", cell).split_whitespace().collect();
    let filled = Division::of(halves).and_then(|it| it.hand_in(of, &name.join(" ")));
    filled.ok_or_else(|| Why::NotTen(halves.total()))
}

impl Forms {
    /// Refuses the forms with a name that are there already about a moment: of one without a name that cannot be told.
    pub fn without_those_of(mut self, moment: &KeyMoment) -> Self {
        let is_there = |it: &Filled| {
            let same =
                |form: &ScoreForm| form.voice == it.voice && form.name == it.name && form.halves == it.ten.halves();
            !it.name.is_empty() && moment.forms.iter().any(same)
        };
        let (mut filled, mut rows) = (Vec::new(), Vec::new());
        for (it, row) in self.filled.into_iter().zip(self.rows) {
            if is_there(&it) {
                self.refused.push(Refused { row, why: Why::There(it.name) });
            } else {
                filled.push(it);
                rows.push(row);
            }
        }
        self.refused.sort_by_key(|it| it.row);
        Self { filled, rows, ..self }
    }
}
