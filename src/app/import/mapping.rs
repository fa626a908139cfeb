//! What each column of a sheet becomes: proposed by headings and by what the cells hold, and any of it set by hand.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::import::column::{Certainty, Column};
use crate::app::import::found::{self, RowKind, Telling};
use crate::app::import::guess;
use crate::app::import::headings;
use crate::app::import::legend;
use crate::app::import::profile::{self, Profile};
use crate::app::import::scaling::{Above, scale};
use crate::app::import::target::{Scale, Target};
use crate::app::import::words::Words;
use crate::files::settings::{Headings, Remembered};
use crate::files::sheets::Sheet;
use crate::text::cells::Written;

/// What a sheet is taken for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// The rows that are headings, by their place among the sheet's rows; none: there are no headings.
    pub headings: Vec<usize>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Rows that somebody took in or left out by hand, by their number in the sheet.
    pub rows: BTreeMap<usize, bool>,
    /// The rows, by their place, that say below the register what its classes mean.
    pub(super) meanings: BTreeSet<usize>,
    /// What stands above the table of what its amounts count.
    above: Above,
}

impl Mapping {
    /// What a sheet is taken for, by its headings, its cells, and what those headings were the last time.
    pub fn guess(sheet: &Sheet, words: &Words, memory: &Headings) -> Self {
        Self::with_headings(sheet, words, memory, found::headings(sheet))
    }

    /// The same where somebody says which rows are the headings.
    pub fn with_headings(sheet: &Sheet, words: &Words, memory: &Headings, headings: Vec<usize>) -> Self {
        let names = found::joined(sheet, &headings);
        let columns = names.into_iter().map(|heading| Column { heading, ..Column::default() }).collect();
        let meanings = legend::below(sheet, &headings);
        let over = &sheet.rows[..headings.first().copied().unwrap_or(0)];
        let above = Above::of(over.iter().flat_map(|it| &it.cells).map(|it| it.text.as_str()));
        let mut mapping = Self { headings, columns, rows: BTreeMap::new(), meanings, above };
        let rows = mapping.body(sheet);
        let profiles: Vec<Profile> = (0..sheet.width).map(|it| Profile::of(sheet, &rows, it, words)).collect();
        if mapping.headings.is_empty() {
            guess::by_values(&mut mapping.columns, &profiles);
        } else {
            guess::by_headings(&mut mapping.columns, &profiles);
        }
        for (column, profile) in mapping.columns.iter_mut().zip(&profiles) {
            guess::remember(column, profile, memory);
        }
        guess::name_something(&mut mapping.columns, &profiles);
        mapping.scale_all(&profiles);
        mapping.leave_products(sheet, &rows);
        for (column, profile) in mapping.columns.iter_mut().zip(&profiles) {
            if profile.filled == 0 && column.target == Target::Ignore {
                column.certainty = Certainty::Left("import-left-empty");
            }
        }
        mapping
    }

    /// Says by hand what a column is. The one that was it before is left out, unless several may be.
    pub fn set_target(&mut self, sheet: &Sheet, words: &Words, column: usize, target: Target) {
        if !target.takes_several() {
            for it in self.columns.iter_mut().filter(|it| it.target == target) {
                (it.target, it.scale, it.certainty) = (Target::Ignore, Scale::None, Certainty::Hand);
            }
        }
        let (profile, above) = (Profile::of(sheet, &self.body(sheet), column, words), self.above);
        if let Some(it) = self.columns.get_mut(column) {
            it.target = target;
            (it.scale, it.certainty) = scale(it, &profile, above);
            if !matches!(it.certainty, Certainty::Asked(_)) {
                it.certainty = Certainty::Hand;
            }
        }
    }

    /// Says by hand what the bare numbers of a column count; the other points of the impact whose unit is asked count the
    /// same.
    pub fn set_scale(&mut self, column: usize, scale: Scale) {
        let Some(of) = self.columns.get(column).map(|it| it.target) else { return };
        for (at, it) in self.columns.iter_mut().enumerate() {
            if at == column || (of.is_impact() && it.target.is_impact() && it.scale == Scale::Unknown) {
                (it.scale, it.certainty) = (scale, Certainty::Hand);
            }
        }
    }

    /// Takes a row in that was left out, or leaves one out, by its number in the sheet.
    pub fn take_row(&mut self, number: usize, taken: bool) {
        self.rows.insert(number, taken);
    }

    /// What each heading is, to be remembered for the next sheet.
    pub fn remembered(&self) -> Headings {
        let known = self.columns.iter().filter(|it| !it.heading.is_empty());
        known
            .filter(|it| it.target != Target::Ignore || it.certainty == Certainty::Hand)
            .map(|it| {
                let kept = Remembered { field: it.target.name().to_owned(), scale: it.scale.name().to_owned() };
                (headings::normal(&it.heading), kept)
            })
            .collect()
    }

    /// The first column of a target.
    pub fn column_of(&self, target: Target) -> Option<usize> {
        self.columns.iter().position(|it| it.target == target)
    }

    /// The columns that fill something.
    pub fn mapped(&self) -> impl Iterator<Item = (usize, &Column)> {
        self.columns.iter().enumerate().filter(|(_, it)| it.target != Target::Ignore)
    }

    /// What each row of the sheet is.
    pub fn kinds(&self, sheet: &Sheet) -> Vec<RowKind> {
        let mapped: Vec<usize> = self.mapped().map(|it| it.0).collect();
        let telling = Telling {
            title: self.column_of(Target::Title),
            number: self.column_of(Target::Number),
            probability: self.column_of(Target::Probability),
            mapped: mapped.len(),
        };
        let mut kinds = found::kinds(sheet, &self.headings, telling, &mapped);
        self.meanings.iter().for_each(|it| kinds[*it] = RowKind::Meanings);
        for (row, kind) in sheet.rows.iter().zip(&mut kinds) {
            match self.rows.get(&row.number) {
                Some(true) => *kind = RowKind::Data,
                Some(false) if *kind == RowKind::Data => *kind = RowKind::Between,
                _ => {}
            }
        }
        kinds
    }

    /// The rows below the headings that are no totals, as far as can be told before columns are known.
    fn body(&self, sheet: &Sheet) -> Vec<usize> {
        let kinds = found::kinds(sheet, &self.headings, Telling { title: Some(0), ..Telling::default() }, &[]);
        let of =
            |it: &usize| !matches!(kinds[*it], RowKind::Above | RowKind::Heading | RowKind::Repeated | RowKind::Total);
        (0..sheet.rows.len()).filter(of).filter(|it| !self.meanings.contains(it)).collect()
    }

    /// Tells what the bare numbers of each column count. The three points of the impact are told by the numbers of all.
    fn scale_all(&mut self, profiles: &[Profile]) {
        let mut points = Profile::default();
        for (column, profile) in self.columns.iter().zip(profiles).filter(|it| it.0.target.is_impact()) {
            points.bare.extend(&profile.bare);
            points.worded += profile.worded;
            points.filled += profile.filled;
            points.numbers += profile.numbers;
            points.classes |= profile.classes && column.target == Target::Likely;
        }
        let several = self.columns.iter().filter(|it| it.target.is_impact()).count() > 1;
        for (column, profile) in self.columns.iter_mut().zip(profiles) {
            if column.certainty == Certainty::Remembered && column.scale != Scale::None {
                continue;
            }
            let of = if column.target.is_impact() && several { &points } else { profile };
            let (scale, certainty) = scale(column, of, self.above);
            column.scale = scale;
            if !matches!(certainty, Certainty::Sure) {
                column.certainty = certainty;
            }
        }
    }

    /// Leaves out columns that are a product of two others, whatever they are called.
    fn leave_products(&mut self, sheet: &Sheet, rows: &[usize]) {
        let numbers = |column: usize| -> Vec<Option<f64>> {
            let value = |row: &usize| match profile::said(sheet.cell(*row, column)?) {
                Written::One(it) => Some(if it.share { it.own() / 100.0 } else { it.own() }),
                _ => None,
            };
            rows.iter().take(200).map(value).collect()
        };
        let (Some(chance), Some(amount)) = (self.column_of(Target::Probability), self.column_of(Target::Likely)) else {
            return;
        };
        let (chance, amount) = (numbers(chance), numbers(amount));
        for at in 0..self.columns.len() {
            let it = &self.columns[at];
            let open = it.target == Target::Ignore && it.certainty != Certainty::Hand;
            if !open || matches!(it.certainty, Certainty::Left("import-left-computed" | "import-left-after")) {
                continue;
            }
            let (mut same, mut all) = (0, 0);
            for ((chance, amount), own) in chance.iter().zip(&amount).zip(numbers(at)) {
                if let (Some(chance), Some(amount), Some(own)) = (chance, amount, own) {
                    let product = chance * amount;
                    all += 1;
                    let near = |it: f64| (own - it).abs() <= it.abs() * 0.02 + 1e-9;
                    same += usize::from(product != 0.0 && (near(product) || near(product / 100.0)));
                }
            }
            if all >= 2 && same * 10 >= all * 8 {
                self.columns[at].certainty = Certainty::Left("import-left-computed");
            }
        }
    }
}
