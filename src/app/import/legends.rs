//! What the classes of a register mean, as its own workbook says it: on a sheet of its own, or beside or below the register.
//!
//! It is proposed and not taken: a range is its middle, a bound is marked, and all of it is agreed to before it counts.

use std::collections::BTreeMap;

use crate::app::import::classes::{usual_impacts, usual_probabilities};
use crate::app::import::legend::{self, Means, Table};
use crate::app::import::mapping::Mapping;
use crate::app::import::reading::Reading;
use crate::app::import::target::Target;
use crate::design::register::{Classes, ImpactClass, ProbabilityClass};
use crate::files::sheets::Book;

/// The tables of classes of a workbook, as far as they tell of one of its sheets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Legends(Vec<Told>);

/// A table, and where it stands.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    sheet: String,
    table: Table,
}

/// What classes are proposed to mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// A meaning for every class: as the workbook says, else the usual one.
    pub classes: Classes,
    /// Where it was read; none: all are the usual ones.
    pub from: Option<Source>,
}

/// Where the meaning of classes was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// The name of the sheet.
    pub sheet: String,
    /// What stands there of each class that it has; of one that is not in here the usual meaning is proposed.
    pub said: BTreeMap<String, Words>,
}

/// What stands there of a class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// As it stands.
    pub raw: String,
    /// Whether it is a bound, of which it has to be said what counts.
    pub bound: bool,
}

/// What the workbook says of classes otherwise than the design, whose word counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Differing {
    /// The name of the sheet that says so.
    pub sheet: String,
    /// Each class, and what stands there.
    pub said: Vec<(String, String)>,
}

impl Legends {
    /// Where the workbook's meaning of classes is another than what is agreed to already. A bound is none: what counts of
    /// it was said.
    pub fn differing(&self, mapping: &Mapping, reading: &Reading, known: &Classes) -> Vec<Differing> {
        let mut all: Vec<Differing> = Vec::new();
        for (column, names) in &reading.classes {
            let of_impact = mapping.columns.get(*column).is_some_and(|it| it.target != Target::Probability);
            let Proposal { classes, from: Some(source) } = self.propose(of_impact, names) else { continue };
            let differs = |name: &String| {
                let share = |it: &Classes| it.probability.iter().find(|it| it.name == *name).map(|it| it.probability);
                let points = |it: &Classes| it.impact.iter().find(|it| it.name == *name).map(|it| it.impact);
                if of_impact {
                    points(known).is_some_and(|it| points(&classes) != Some(it))
                } else {
                    share(known).is_some_and(|it| share(&classes) != Some(it))
                }
            };
            let said = source.said.iter().filter(|(name, it)| !it.bound && differs(name));
            let said: Vec<_> = said.map(|(name, it)| (name.clone(), it.raw.clone())).collect();
            let it = Differing { sheet: source.sheet, said };
            if !it.said.is_empty() && !all.contains(&it) {
                all.push(it);
            }
        }
        all
    }

    /// The tables of classes beside a sheet of a workbook: on the other sheets first, then on the sheet itself.
    pub fn of(book: &Book, at: usize, mapping: &Mapping) -> Self {
        let others = book.sheets.iter().enumerate().filter(|it| it.0 != at).map(|it| it.1);
        let elsewhere = others.flat_map(|sheet| legend::elsewhere(sheet).into_iter().map(move |it| (sheet, it)));
        let free = |column: usize| mapping.columns.get(column).is_none_or(|it| it.target == Target::Ignore);
        let own = book.sheets.get(at).into_iter();
        let here = own.flat_map(|sheet| {
            legend::beside(sheet, (&mapping.headings, &mapping.meanings), &free).into_iter().map(move |it| (sheet, it))
        });
        Self(elsewhere.chain(here).map(|(sheet, table)| Told { sheet: sheet.name.clone(), table }).collect())
    }

    /// What classes of the impact, or else of the probability, are proposed to mean, by their names.
    pub fn propose(&self, of_impact: bool, names: &[String]) -> Proposal {
        let known = |it: &Told| names.iter().filter(|name| it.table.line(name).is_some()).count();
        let tables = self.0.iter().filter(|it| it.table.of_impact == of_impact);
        // Of equals the first.
        let best = tables.reduce(|most, it| if known(it) > known(most) { it } else { most });
        let best = best.filter(|it| known(it) * 2 >= names.len() && known(it) > 0);
        let mut proposal = Proposal::default();
        if of_impact {
            proposal.classes.impact = usual_impacts(names);
        } else {
            proposal.classes.probability = usual_probabilities(names);
        }
        let Some(told) = best else { return proposal };
        let mut source = Source { sheet: told.sheet.clone(), said: BTreeMap::new() };
        for name in names {
            let Some(line) = told.table.line(name) else { continue };
            match line.means {
                Means::Share(probability) => {
                    let own = ProbabilityClass { name: name.clone(), probability };
                    proposal
                        .classes
                        .probability
                        .iter_mut()
                        .filter(|it| it.name == *name)
                        .for_each(|it| *it = own.clone());
                }
                Means::Points(impact) => {
                    let own = ImpactClass { name: name.clone(), impact };
                    proposal.classes.impact.iter_mut().filter(|it| it.name == *name).for_each(|it| *it = own.clone());
                }
            }
            source.said.insert(name.clone(), Words { raw: line.raw.clone(), bound: line.bound });
        }
        proposal.from = Some(source);
        proposal
    }
}
