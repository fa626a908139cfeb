//! The totals that a sheet gives itself, beside what was read: where they differ something was read otherwise, or not.

use std::collections::HashSet;

use crate::app::import::found::RowKind;
use crate::app::import::headings;
use crate::app::import::mapping::Mapping;
use crate::app::import::plan::{Fate, Plan};
use crate::app::import::profile;
use crate::app::import::reading::Reading;
use crate::app::import::target::{Scale, Target};
use crate::app::import::value::Value;
use crate::design::euro::Euro;
use crate::files::sheets::Sheet;
use crate::text::cells::Written;

/// What a total begins with that is an average.
const AVERAGES: [&str; 4] = ["gemiddelde", "gemiddeld", "average", "mean"];

/// A total of a sheet, and what was read of the same column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The number of its row in the sheet.
    pub row: usize,
    /// Its column.
    pub column: usize,
    /// What stands there, in euro.
    pub stands: Euro,
    /// What was read above it, in euro.
    pub read: Euro,
}

impl Total {
    /// By how much they differ, in euro; none: by less than a euro.
    pub fn differs(&self) -> Option<Euro> {
        let by = (self.stands.cents() - self.read.cents()).abs();
        (by >= 100).then(|| Euro::from_cents(by))
    }
}

/// The totals of a sheet: of the likely amounts, else of each column of amounts.
pub fn totals(sheet: &Sheet, mapping: &Mapping, reading: &Reading, plan: &Plan) -> Vec<Total> {
    let read = |fate: &Fate| matches!(fate, Fate::Add(_) | Fate::Change(..) | Fate::Same(..));
    let taken: HashSet<usize> = plan.rows.iter().filter(|it| read(&it.fate)).map(|it| it.number).collect();
    let mut all = Vec::new();
    for (column, of) in mapping.mapped().filter(|it| it.1.target.is_amount()) {
        if matches!(of.scale, Scale::Classes | Scale::Unknown) {
            continue;
        }
        let (mut whole, mut part) = (Vec::new(), Vec::new());
        for (at, row) in reading.rows.iter().enumerate() {
            if row.kind == RowKind::Total {
                let stands = stands(sheet, at, column, of.scale).filter(|_| !is_average(sheet, at));
                if let Some(stands) = stands {
                    // A total of all that is above it, or of what is above it since the last.
                    let sums = [&whole, &part].map(|it: &Vec<f64>| it.iter().sum::<f64>());
                    let near = |it: f64| (it - stands.to_f64()).abs();
                    let read = Euro::round(if near(sums[1]) < near(sums[0]) { sums[1] } else { sums[0] });
                    all.push(Total { row: row.number, column, stands, read });
                }
                part.clear();
            } else if taken.contains(&row.number) {
                let value = reading.cell(row.number, column).and_then(|it| it.value.as_ref()).and_then(counted);
                // What stood there below nought was counted so in the total.
                let value = value.map(|it| if is_below(sheet, at, column) { -it } else { it });
                whole.extend(value);
                part.extend(value);
            }
        }
    }
    let likely = mapping.column_of(Target::Likely);
    if all.iter().any(|it| Some(it.column) == likely) {
        all.retain(|it| Some(it.column) == likely || !mapping.columns[it.column].target.is_impact());
    }
    all
}

/// What a value adds to a total.
fn counted(value: &Value) -> Option<f64> {
    match value {
        Value::Amount(it) | Value::Gain(it) => Some(it.to_f64()),
        Value::Range(low, high) => Some(f64::midpoint(low.to_f64(), high.to_f64())),
        Value::Points(it) => Some(it.likely.to_f64()),
        _ => None,
    }
}

fn is_below(sheet: &Sheet, row: usize, column: usize) -> bool {
    sheet.cell(row, column).is_some_and(|it| matches!(profile::said(it), Written::One(it) if it.value < 0.0))
}

fn stands(sheet: &Sheet, row: usize, column: usize, scale: Scale) -> Option<Euro> {
    match profile::said(sheet.cell(row, column)?) {
        Written::One(it) if !it.share => {
            let value = it.value * it.times.unwrap_or(scale.times());
            (value.abs() <= Euro::MAX.to_f64()).then(|| Euro::round(value))
        }
        _ => None,
    }
}

fn is_average(sheet: &Sheet, row: usize) -> bool {
    let texts = sheet.rows[row].cells.iter().map(|it| headings::words(&it.text));
    texts.into_iter().any(|it| it.first().is_some_and(|it| AVERAGES.contains(&it.as_str())))
}
