//! A sheet as it is read and what that does to the design, derived once per answer: what the whole screen shows.

use std::collections::HashMap;

use crate::app::import::{
    Ask, Counts, Differing, Fate, Plan, PlanRow, ReadCell, ReadRow, Reading, RowKind, Said, Target,
};
use crate::design::edit::{Change, RiskField};
use crate::ui::import::checks::{self, Act, Check, Spot};

/// What is shown of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Filter {
    /// Rows with a question.
    Asked,
    /// Rows with a guess.
    Guessed,
    /// Rows of which something, or all, is left out or stays empty.
    Left,
    /// What is new.
    Add,
    /// What changes.
    Change,
    /// What is as the design has it.
    Same,
}

/// A sheet as it is read, and what that does.
pub(super) struct Found {
    pub(super) reading: Reading,
    pub(super) plan: Plan,
    pub(super) counts: Counts,
    /// What is to be checked, questions first.
    pub(super) checks: Vec<Check>,
    /// How many are asked, guessed, and left out or empty.
    pub(super) marks: [usize; 4],
    /// Whether nothing was guessed, left out or asked.
    pub(super) all_is_read: bool,
    /// What the workbook says of classes otherwise than was agreed to.
    pub(super) differing: Vec<Differing>,
    /// The row of the plan, by the number of a row.
    plan_rows: HashMap<usize, usize>,
}

impl Found {
    /// What was found.
    pub(super) fn new(
        (reading, plan): (Reading, Plan),
        checks: Vec<Check>,
        all_is_read: bool,
        differing: Vec<Differing>,
    ) -> Self {
        let count = |mark| checks.iter().filter(|it| it.mark == mark).map(|it| it.count).sum();
        let plan_rows = plan.rows.iter().enumerate().map(|(at, it)| (it.number, at)).collect();
        let (counts, marks) = (plan.counts(), checks::Mark::ALL.map(count));
        Self { reading, plan, counts, checks, marks, all_is_read, differing, plan_rows }
    }
}

impl Found {
    /// Whether the classes of a column are of the impact; else of the probability.
    pub(super) fn is_of_impact(&self, column: usize) -> bool {
        let mut cells = self.reading.data().flat_map(|it| &it.cells);
        cells.find(|it| it.column == column).is_some_and(|it| it.target != Target::Probability)
    }

    /// What a row does, by its number.
    pub(super) fn plan_row(&self, number: usize) -> Option<&PlanRow> {
        self.plan_rows.get(&number).map(|it| &self.plan.rows[*it])
    }

    /// Whether a filter lets a row through.
    pub(super) fn passes(&self, row: &ReadRow, filter: Filter) -> bool {
        let any = |is: fn(&ReadCell) -> bool| row.cells.iter().any(is);
        let plan = self.plan_row(row.number);
        let fate = plan.map(|it| &it.fate);
        row.kind == RowKind::Heading
            || match filter {
                Filter::Asked => any(|it| matches!(it.said, Said::Asked(_) | Said::Waits)),
                Filter::Guessed => any(|it| matches!(it.said, Said::Guessed(_))) || plan.is_some_and(|it| it.reordered),
                Filter::Left => {
                    any(|it| matches!(it.said, Said::Empty(_))) || matches!(fate, Some(Fate::Out(_) | Fate::Twice(_)))
                }
                Filter::Add => matches!(fate, Some(Fate::Add(_))),
                Filter::Change => matches!(fate, Some(Fate::Change(..))),
                Filter::Same => matches!(fate, Some(Fate::Same(..))),
            }
    }

    /// How many rows are read.
    pub(super) fn rows(&self) -> usize {
        self.counts.add + self.counts.change + self.counts.same
    }

    /// The classes of probability, or of impact, with whether they are agreed to.
    pub(super) fn classes(&self, of_impact: bool) -> Option<(&[String], bool)> {
        let of = |it: &&usize| self.is_of_impact(**it) == of_impact;
        let column = self.reading.classes.keys().find(of)?;
        let asked = |it: &Ask| matches!(it, Ask::Classes { of_impact: of, .. } if *of == of_impact);
        Some((&self.reading.classes[column], !self.reading.asks.iter().any(asked)))
    }

    /// The cells that are asked, and the first cell of a column that is, in their order.
    pub(super) fn spots(&self) -> Vec<Spot> {
        let mut spots: Vec<Spot> =
            self.checks.iter().filter(|it| it.mark == checks::Mark::Asked).filter_map(|it| it.spot).collect();
        spots.sort_unstable();
        spots
    }

    /// The columns of what changes of a row.
    pub(super) fn changed(&self, number: usize) -> Vec<Target> {
        match self.plan_row(number).map(|it| &it.fate) {
            Some(Fate::Change(change, _)) => changed(change),
            _ => Vec::new(),
        }
    }

    /// What is to be checked of a cell: its question, or that of all that ask the same, or of its column.
    pub(super) fn check_of(&self, (row, column): Spot) -> Option<&Check> {
        let cell = self.reading.cell(row, column)?;
        let of = |check: &&Check| {
            let Some(spot) = check.spot.filter(|it| it.1 == column) else { return false };
            match &check.act {
                Act::Answer(_) => self.reading.cell(spot.0, spot.1).is_some_and(|it| it.asks_as(cell)),
                Act::Scale(_) | Act::Classes => cell.said == Said::Waits,
                _ => spot == (row, column),
            }
        };
        self.checks.iter().find(of)
    }
}

/// What a change is about.
fn changed(change: &Change) -> Vec<Target> {
    let mut all: Vec<Target> = Vec::new();
    for field in &change.fields {
        all.extend_from_slice(match field {
            RiskField::Title(_) => &[Target::Title],
            RiskField::Nature(_) => &[Target::Nature],
            RiskField::Description(_) => &[Target::Description],
            RiskField::Reason(_) => &[Target::Reason],
            RiskField::Probability(_) => &[Target::Probability],
            RiskField::Impact(_) => &[Target::Low, Target::Likely, Target::High],
            RiskField::Price(_) => &[Target::Price],
            RiskField::Origin(_) => &[Target::Origin],
            RiskField::ManagedBy(_) => &[Target::ManagedBy],
            RiskField::Phase(_) => &[Target::Phase],
            RiskField::Lens(_) => &[Target::Lens],
            RiskField::Holder(_) | RiskField::With(_) => &[Target::Holder],
            RiskField::Number(_) => &[Target::Number],
            RiskField::Status(..) => &[Target::Status, Target::Since],
            RiskField::Actual(_) => &[Target::Actual],
            RiskField::Cause(_) => &[Target::Cause],
            RiskField::Consequence(_) => &[Target::Consequence],
            RiskField::Delay(_) => &[Target::Delay],
            RiskField::Tags(_) => &[Target::Tag],
            RiskField::Party(_) => &[],
        });
    }
    if change.place.is_some() {
        all.push(Target::Place);
    }
    if !change.measures.is_empty() || !change.renamed.is_empty() {
        all.extend([Target::Measure, Target::MeasureCost]);
    }
    all
}
