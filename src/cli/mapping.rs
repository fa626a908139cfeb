//! A file that says what a sheet is taken for and answers what is asked about it, in JSON: what a dry run prints is one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};

use crate::app::import::{
    Answer, Answers, Ask, Choices, Mapping, Plan, Reading, Scale, Target, Value, Words, carrier, normal,
};
use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::id::RiskId;
use crate::design::register::{Classes, ImpactClass, ProbabilityClass};
use crate::design::risks::{Risk, ThreePoint};
use crate::files::sheets::{Sheet, column_name};
use crate::text::cells::{Written, written};

/// What stands for an answer that is still to be given.
const OPEN: &str = "?";

/// The file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct MappingFile {
    /// The sheet, by its name.
    pub sheet: Option<String>,
    /// The numbers of the rows that are headings; none: as they are found.
    pub headings: Option<Vec<usize>>,
    /// Columns by their heading or their letter.
    pub columns: BTreeMap<String, ColumnOf>,
    /// Rows by their number: taken in or left out.
    pub rows: BTreeMap<usize, bool>,
    /// What classes of probability mean: shares from 0 to 1.
    pub probability_classes: BTreeMap<String, f64>,
    /// What classes of impact mean: low, likely and high, in euro.
    pub impact_classes: BTreeMap<String, [f64; 3]>,
    /// Answers about cells (`D9`): a number in euro or a share from 0 to 1, two or three
    /// amounts, `{"opportunity": 50000}` for what is saved, words, null for empty,
    /// or a question mark for what is still to be answered.
    pub cells: BTreeMap<String, Json>,
    /// What is closed of what the sheet has no longer: all of it, or some by number or name.
    pub close: Close,
}

/// What is closed of what a sheet has no longer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Close {
    /// All of it, or nothing.
    All(bool),
    /// These, by their own number or else by their name.
    These(Vec<String>),
}

impl Default for Close {
    fn default() -> Self {
        Self::All(false)
    }
}

/// What a column is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnOf {
    /// The field, by its name.
    pub field: String,
    /// What its bare numbers count, by its name; none: as it is found.
    #[serde(default)]
    pub scale: Option<String>,
}

/// What in the file does not fit: a key of the words for it, and what it is about.
pub(super) type Unfit = (&'static str, String);

impl MappingFile {
    /// What a sheet is taken for with what the file says.
    pub(super) fn mapping(&self, sheet: &Sheet, words: &Words) -> Result<Mapping, Unfit> {
        let memory = BTreeMap::new();
        let mut mapping = match &self.headings {
            None => Mapping::guess(sheet, words, &memory),
            Some(numbers) => {
                let place = |number: &usize| sheet.rows.iter().position(|it| it.number == *number);
                let places: Option<Vec<usize>> = numbers.iter().map(place).collect();
                let places = places.ok_or_else(|| ("import-file-row", format!("{numbers:?}")))?;
                Mapping::with_headings(sheet, words, &memory, places)
            }
        };
        // What is left out goes first, so that it makes room.
        let ordered = self.columns.iter().filter(|it| it.1.field == "ignore");
        for (name, of) in ordered.chain(self.columns.iter().filter(|it| it.1.field != "ignore")) {
            let at = column(&mapping, name).ok_or_else(|| ("import-file-column", name.clone()))?;
            let target = Target::named(&of.field).ok_or_else(|| ("import-file-field", of.field.clone()))?;
            if mapping.columns[at].target != target {
                mapping.set_target(sheet, words, at, target);
            }
            if let Some(scale) = &of.scale {
                let scale = Scale::named(scale).ok_or_else(|| ("import-file-scale", scale.clone()))?;
                if mapping.columns[at].scale != scale {
                    mapping.set_scale(at, scale);
                }
            }
        }
        self.rows.iter().for_each(|(number, taken)| mapping.take_row(*number, *taken));
        Ok(mapping)
    }

    /// What the file answers, beside what a design knows.
    pub(super) fn answers(&self, known: Answers, mapping: &Mapping, words: &Words) -> Result<Answers, Unfit> {
        let mut answers = known;
        let probability = self.probability_classes.iter().map(|(name, share)| (name, *share));
        for (name, probability) in probability {
            if !(0.0..=1.0).contains(&probability) {
                return Err(("import-file-class", name.clone()));
            }
            answers.classes.probability.retain(|it| it.name != *name);
            answers.classes.probability.push(ProbabilityClass { name: name.to_lowercase(), probability });
        }
        for (name, points) in &self.impact_classes {
            let [low, likely, high] = points.map(Euro::round);
            if !(Euro::ZERO <= low && low <= likely && likely <= high) {
                return Err(("import-file-class", name.clone()));
            }
            answers.classes.impact.retain(|it| it.name != *name);
            let impact = ThreePoint { low, likely, high };
            answers.classes.impact.push(ImpactClass { name: name.to_lowercase(), impact });
        }
        // What a dry run prints as still open is open still.
        for (name, said) in self.cells.iter().filter(|it| it.1 != OPEN) {
            let (row, column) = place(name).ok_or_else(|| ("import-file-cell", name.clone()))?;
            let target = mapping.columns.get(column).map(|it| it.target).unwrap_or_default();
            let answer = answer(said, target, words).ok_or_else(|| ("import-file-cell", name.clone()))?;
            answers.cells.insert((row, column), answer);
        }
        Ok(answers)
    }

    /// What is chosen beside what the sheet says.
    pub(super) fn choices(&self, design: &Design, plan: &Plan) -> Result<Choices, Unfit> {
        let missing = || plan.missing.iter().filter_map(|it| design.risks.get(*it));
        let close = match &self.close {
            Close::All(true) => plan.missing.iter().copied().collect(),
            Close::All(false) => BTreeSet::new(),
            Close::These(names) => {
                let is = |risk: &&Risk, name: &str| {
                    [&risk.register.number, &risk.title].iter().any(|it| normal(it) == normal(name))
                };
                let of = |name: &String| match missing().find(|it| is(it, name)) {
                    Some(it) => Ok(Some(it.id)),
                    // What is closed already is closed.
                    None if design.risks.list.iter().any(|it| it.is_closed() && is(&it, name)) => Ok(None),
                    None => Err(("import-file-close", name.clone())),
                };
                let found: Vec<Option<RiskId>> = names.iter().map(of).collect::<Result<_, _>>()?;
                found.into_iter().flatten().collect()
            }
        };
        Ok(Choices { close, ..Choices::default() })
    }

    /// The file that says what a reading was: a cell that is still asked about has a question mark.
    pub(super) fn of(
        (sheet, mapping, reading): (&Sheet, &Mapping, &Reading),
        (answers, cells): (&Answers, &BTreeMap<String, Json>),
        close: &Close,
    ) -> Json {
        let open = reading.asks.iter().filter_map(|it| match it {
            Ask::Cell { row, column, .. } => Some((format!("{}{row}", column_name(*column)), json!(OPEN))),
            Ask::Classes { .. } | Ask::Column { .. } => None,
        });
        let cells: Map<String, Json> = open.chain(cells.clone()).collect();
        let mut columns = Map::new();
        for (at, it) in mapping.columns.iter().enumerate() {
            let name = if it.heading.is_empty() { column_name(at) } else { it.heading.clone() };
            let scale = (!matches!(it.scale, Scale::None | Scale::Unknown)).then(|| it.scale.name());
            columns.insert(name, json!({ "field": it.target.name(), "scale": scale }));
        }
        let numbers: Vec<usize> = mapping.headings.iter().map(|it| sheet.rows[*it].number).collect();
        json!({
            "sheet": sheet.name,
            "headings": numbers,
            "columns": columns,
            "rows": mapping.rows,
            "probability_classes": probabilities(&answers.classes),
            "impact_classes": impacts(&answers.classes),
            "cells": cells,
            "close": close,
        })
    }
}

pub(super) fn probabilities(classes: &Classes) -> Json {
    let all = classes.probability.iter().map(|it| (it.name.clone(), json!(it.probability)));
    Json::Object(all.collect())
}

pub(super) fn impacts(classes: &Classes) -> Json {
    let points = |it: &ThreePoint| json!([it.low, it.likely, it.high].map(Euro::to_f64));
    Json::Object(classes.impact.iter().map(|it| (it.name.clone(), points(&it.impact))).collect())
}

/// A column by its heading, else by its letter.
fn column(mapping: &Mapping, name: &str) -> Option<usize> {
    let wanted = normal(name);
    let headed = mapping.columns.iter().position(|it| !it.heading.is_empty() && normal(&it.heading) == wanted);
    headed.or_else(|| (0..mapping.columns.len()).find(|it| column_name(*it) == name))
}

/// The number of the row and the column of a cell such as `D9`.
fn place(name: &str) -> Option<(usize, usize)> {
    let at = name.find(|it: char| it.is_ascii_digit())?;
    let column = name[..at].bytes().try_fold(0_usize, |sum, it| {
        it.is_ascii_uppercase().then(|| sum.saturating_mul(26) + usize::from(it - b'A') + 1)
    })?;
    Some((name[at..].parse().ok()?, column.checked_sub(1)?))
}

/// An answer about a cell of a column.
fn answer(said: &Json, target: Target, words: &Words) -> Option<Answer> {
    let euro = |it: &Json| it.as_f64().filter(|it| (0.0..=Euro::MAX.to_f64()).contains(it)).map(Euro::round);
    let points = |all: &[Json]| match all {
        [low, likely, high] => {
            Some(Value::Points(ThreePoint { low: euro(low)?, likely: euro(likely)?, high: euro(high)? }.in_order()))
        }
        _ => None,
    };
    let value = match said {
        Json::Null => return Some(Answer::Empty),
        Json::Number(it) if target == Target::Probability => {
            Value::Share(it.as_f64().filter(|it| (0.0..=1.0).contains(it))?)
        }
        Json::Number(_) if target.is_amount() => Value::Amount(euro(said)?),
        Json::Array(all) if target == Target::Likely => match &all[..] {
            [low, high] => Value::Range(euro(low)?, euro(high)?),
            [..] => points(all)?,
        },
        Json::Array(all) if target.is_impact() => points(all)?,
        Json::Object(it) if target.is_impact() && it.len() == 1 => Value::Gain(euro(it.get("opportunity")?)?),
        Json::String(it) => match target {
            Target::Status => Value::Status(words.status(it)?),
            Target::Nature => Value::Nature(words.nature(it)?),
            Target::Place => carrier(it, words)?,
            Target::Holder => match words.holder(it) {
                Some(it) => Value::Holders(vec![it]),
                None => carrier(it, words)?,
            },
            // As it stands in a proposal: `5 %`, `€ 1.000`.
            Target::Probability => match written(it) {
                Written::One(it) if it.share => {
                    Value::Share(Some(it.own() / 100.0).filter(|it| (0.0..=1.0).contains(it))?)
                }
                _ => return None,
            },
            _ if target.is_amount() => match written(it) {
                Written::One(it) if !it.share && !it.foreign && it.own() >= 0.0 => {
                    Value::Amount(euro(&json!(it.own()))?)
                }
                _ => return None,
            },
            _ => Value::Words(it.clone()),
        },
        _ => return None,
    };
    Some(Answer::Take(value))
}

/// Whether an answer is about a cell that the reading has.
pub(super) fn is_there(reading: &Reading, name: &str) -> bool {
    place(name).is_some_and(|(row, column)| reading.cell(row, column).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_a_spreadsheet() {
        assert_eq!(place("D9"), Some((9, 3)));
        assert_eq!(place("AA10"), Some((10, 26)));
        for name in ["", "D", "9", "d9", "D9x"] {
            assert_eq!(place(name), None, "{name}");
        }
    }
}
