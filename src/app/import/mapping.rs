//! What each column of a sheet becomes: proposed by headings and by what the cells hold, and any of it set by hand.

use std::collections::BTreeMap;

use crate::app::import::found::{self, RowKind, Telling};
use crate::app::import::headings::{self, Heading};
use crate::app::import::profile::{self, Profile};
use crate::app::import::target::{Scale, Target};
use crate::app::import::words::Words;
use crate::files::settings::{Headings, Remembered};
use crate::files::sheets::Sheet;
use crate::text::cells::Written;

/// How well a heading has to fit.
const LEAST: i32 = 28;
/// Bare amounts that all lie below this, in whatever they are in, are not euro without asking.
const ASKED_BELOW: f64 = 1_000.0;

/// How sure it is what a column is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Certainty {
    /// Its heading and its cells say so.
    #[default]
    Sure,
    /// It is a guess; the reason is a key in the language files.
    Guessed(&'static str),
    /// It has to be asked; the question is a key in the language files.
    Asked(&'static str),
    /// It is left out; the reason is a key in the language files.
    Left(&'static str),
    /// It was so the last time.
    Remembered,
    /// Somebody said so.
    Hand,
}

impl Certainty {
    /// The key of its reason or question; none where there is none.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sure => "import-column-sure",
            Self::Guessed(key) | Self::Asked(key) | Self::Left(key) => key,
            Self::Remembered => "import-column-remembered",
            Self::Hand => "import-column-hand",
        }
    }
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Its heading: the words of all rows of headings.
    pub heading: String,
    /// What it fills.
    pub target: Target,
    /// What its bare numbers count.
    pub scale: Scale,
    /// How sure that is.
    pub certainty: Certainty,
}

/// What a sheet is taken for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// The rows that are headings, by their place among the sheet's rows; none: there are no headings.
    pub headings: Vec<usize>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Rows that somebody took in or left out by hand, by their number in the sheet.
    pub rows: BTreeMap<usize, bool>,
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
        let mut mapping = Self { headings, columns, rows: BTreeMap::new() };
        let rows = mapping.body(sheet);
        let profiles: Vec<Profile> = (0..sheet.width).map(|it| Profile::of(sheet, &rows, it, words)).collect();
        if mapping.headings.is_empty() {
            by_values(&mut mapping, &profiles);
        } else {
            by_headings(&mut mapping, &profiles);
        }
        for (column, profile) in mapping.columns.iter_mut().zip(&profiles) {
            remember(column, profile, memory);
        }
        name_something(&mut mapping, &profiles);
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
        let profile = Profile::of(sheet, &self.body(sheet), column, words);
        if let Some(it) = self.columns.get_mut(column) {
            it.target = target;
            (it.scale, it.certainty) = scale(it, &profile);
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
        let of = |it: &usize| !matches!(kinds[*it], RowKind::Above | RowKind::Heading | RowKind::Repeated | RowKind::Total);
        (0..sheet.rows.len()).filter(of).collect()
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
            let (scale, certainty) = scale(column, of);
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

/// Gives each field the column whose heading fits it best, as far as the cells bear it out.
fn by_headings(mapping: &mut Mapping, profiles: &[Profile]) {
    let read: Vec<Heading> = mapping.columns.iter().map(|it| headings::read(&it.heading)).collect();
    let mut all: Vec<(i32, usize, Target)> = Vec::new();
    for (at, (heading, profile)) in read.iter().zip(profiles).enumerate() {
        if heading.computed {
            continue;
        }
        let weight = i32::from(heading.before) * 3 - i32::from(heading.after) * 60 - i32::from(profile.filled == 0) * 5;
        for (target, fits) in heading.fits.iter().filter(|it| it.1 >= LEAST) {
            if let Some(target) = borne_out(*target, heading, profile) {
                all.push((fits + weight, at, target));
            }
        }
    }
    all.sort_by_key(|it| (std::cmp::Reverse(it.0), it.1));
    let mut taken: Vec<Target> = Vec::new();
    for (_, at, target) in all {
        let column = &mut mapping.columns[at];
        if column.target != Target::Ignore || (taken.contains(&target) && !target.takes_several()) {
            continue;
        }
        if read[at].after && taken.contains(&target) {
            continue;
        }
        (column.target, column.certainty) = (target, Certainty::Sure);
        taken.push(target);
        if read[at].fits.first().map(|it| it.0) != Some(target) {
            column.certainty = Certainty::Guessed("import-guess-cells");
        } else if read[at].fits.first().is_some_and(|it| it.1 < 40) {
            column.certainty = Certainty::Guessed("import-guess-heading");
        }
    }
    let first = |at: usize| read[at].fits.first().filter(|it| it.1 >= LEAST).map(|it| it.0);
    for (at, column) in mapping.columns.iter_mut().enumerate().filter(|(_, it)| it.target == Target::Ignore) {
        let why = if read[at].computed {
            "import-left-computed"
        } else if read[at].after && first(at).is_some() {
            "import-left-after"
        } else if first(at).is_some_and(|it| taken.contains(&it)) {
            "import-left-twice"
        } else if first(at).is_some() {
            "import-left-cells"
        } else {
            "import-left-unknown"
        };
        column.certainty = Certainty::Left(why);
    }
}

/// The field that a heading names, where the cells bear it out; another one where they say what is meant.
fn borne_out(target: Target, heading: &Heading, profile: &Profile) -> Option<Target> {
    let known = &profile.known;
    let classes = profile.classes || (heading.classes && profile.said_classes);
    if profile.filled == 0 {
        return Some(target);
    }
    match target {
        Target::Probability if known.nature >= 0.6 => Some(Target::Nature),
        Target::Probability => {
            (profile.numbers * 2 >= profile.filled || classes).then_some(target).filter(|_| profile.largest() <= 100.0 || classes)
        }
        Target::Likely => (profile.numbers * 2 >= profile.filled || classes).then_some(target),
        it if it.is_amount() => (profile.numbers * 2 >= profile.filled).then_some(target),
        // A column of numbers is no name: where each differs it is the number of what has one.
        Target::Title if profile.is_numbers() => {
            (profile.different * 10 >= profile.filled * 9).then_some(Target::Number)
        }
        Target::Number => (profile.letters <= 24.0).then_some(target),
        Target::Delay => Some(target),
        it if it.is_words() => (!profile.is_numbers()).then_some(target),
        Target::Nature => (known.nature >= 0.5).then_some(target),
        Target::Status => (known.status >= 0.3 || profile.different <= 8).then_some(target).filter(|_| !profile.is_numbers()),
        Target::Since => (profile.days * 2 >= profile.filled).then_some(target),
        Target::Place => (known.place >= 0.3).then_some(target),
        Target::Lens => Some(if known.lens >= 0.5 { target } else { Target::Tag }).filter(|_| !profile.is_numbers()),
        Target::Phase => (known.phase >= 0.3).then_some(target),
        Target::Origin => (known.origin >= 0.3).then_some(target),
        Target::ManagedBy => (known.managed >= 0.3).then_some(target),
        Target::Holder if known.place >= 0.6 && known.holder < 0.5 => Some(Target::Place),
        Target::Holder | Target::Tag => (!profile.is_numbers()).then_some(target),
        it => Some(it),
    }
}

/// Without headings: what the cells hold.
fn by_values(mapping: &mut Mapping, profiles: &[Profile]) {
    let (mut amounts, mut texts) = (Vec::new(), Vec::new());
    let mut taken: Vec<Target> = Vec::new();
    for (at, profile) in profiles.iter().enumerate() {
        let known = &profile.known;
        let one = |share: f64, target: Target| (share >= 0.7 && !taken.contains(&target)).then_some(target);
        let found = one(known.lens, Target::Lens)
            .or_else(|| one(known.place, Target::Place))
            .or_else(|| one(known.phase, Target::Phase))
            .or_else(|| one(known.status, Target::Status))
            .or_else(|| one(known.nature, Target::Nature))
            .or_else(|| one(known.holder, Target::Holder));
        let chance = profile.shares * 10 >= profile.filled * 7 || (profile.is_numbers() && profile.are_fractions());
        let target = match found {
            Some(it) if !profile.is_numbers() => it,
            _ if profile.filled == 0 => Target::Ignore,
            _ if chance && !taken.contains(&Target::Probability) => Target::Probability,
            _ if profile.is_numbers() => {
                let counts = at == 0 && profile.bare.iter().enumerate().all(|(nth, it)| *it == nth as f64 + 1.0);
                if counts && profile.filled > 1 {
                    Target::Number
                } else {
                    amounts.push(at);
                    Target::Ignore
                }
            }
            _ => {
                texts.push(at);
                Target::Ignore
            }
        };
        mapping.columns[at].target = target;
        taken.push(target);
    }
    let points: &[Target] = match amounts.len() {
        1 => &[Target::Likely],
        2 => &[Target::Low, Target::High],
        _ => &[Target::Low, Target::Likely, Target::High],
    };
    amounts.iter().zip(points).for_each(|(at, it)| mapping.columns[*at].target = *it);
    texts.iter().zip([Target::Title, Target::Description]).for_each(|(at, it)| mapping.columns[*at].target = it);
    for it in &mut mapping.columns {
        it.certainty = if it.target == Target::Ignore {
            Certainty::Left("import-left-unknown")
        } else {
            Certainty::Guessed("import-guess-values")
        };
    }
}

/// What a heading was the last time, where its cells can still be that.
fn remember(column: &mut Column, profile: &Profile, memory: &Headings) {
    let Some(kept) = memory.get(&headings::normal(&column.heading)).filter(|_| !column.heading.is_empty()) else { return };
    let (Some(target), Some(scale)) = (Target::named(&kept.field), Scale::named(&kept.scale)) else { return };
    let fits = !target.is_amount() || profile.numbers > 0 || profile.filled == 0 || scale == Scale::Classes;
    if fits {
        (column.target, column.certainty) = (target, Certainty::Remembered);
        // What was asked then is asked again where it has no answer.
        column.scale = if scale == Scale::Unknown { Scale::None } else { scale };
    }
}

/// Something must be the name: the description, or else the column of words that differ most.
fn name_something(mapping: &mut Mapping, profiles: &[Profile]) {
    if mapping.column_of(Target::Title).is_some() {
        return;
    }
    let words = |at: &usize| {
        let free = matches!(mapping.columns[*at].target, Target::Ignore | Target::Cause | Target::Consequence);
        let left = matches!(mapping.columns[*at].certainty, Certainty::Left("import-left-computed" | "import-left-after"));
        free && !left && profiles[*at].is_words()
    };
    let at = mapping.column_of(Target::Description).filter(|it| profiles[*it].filled > 0);
    let at = at.or_else(|| {
        let free = (0..profiles.len()).filter(words);
        // The first of equals.
        free.reduce(|most, it| if profiles[it].different > profiles[most].different { it } else { most })
    });
    if let Some(at) = at {
        let column = &mut mapping.columns[at];
        (column.target, column.scale, column.certainty) =
            (Target::Title, Scale::None, Certainty::Guessed("import-guess-title"));
    }
}

/// What the bare numbers of a column count.
fn scale(column: &Column, profile: &Profile) -> (Scale, Certainty) {
    let heading = headings::read(&column.heading);
    match column.target {
        Target::Probability => chance(&heading, profile),
        it if it.is_amount() => amount(it, &heading, profile),
        _ => (Scale::None, Certainty::Sure),
    }
}

fn chance(heading: &Heading, profile: &Profile) -> (Scale, Certainty) {
    let bare = &profile.bare;
    if (heading.classes && profile.said_classes) || (profile.classes && profile.shares == 0 && !heading.per_cent) {
        return (Scale::Classes, Certainty::Sure);
    }
    if heading.per_cent && !profile.are_fractions() {
        return (Scale::PerCent, Certainty::Sure);
    }
    if !bare.is_empty() && profile.are_fractions() {
        // Below a heading that says 'per cent' a half may be a half of a hundredth.
        return if heading.per_cent {
            (Scale::Unknown, Certainty::Asked("import-ask-percent"))
        } else {
            (Scale::Fraction, Certainty::Sure)
        };
    }
    let certain = !bare.is_empty() && profile.shares == 0 && bare.iter().all(|it| *it == 0.0 || *it == 1.0);
    if certain { (Scale::Unknown, Certainty::Asked("import-ask-percent")) } else { (Scale::PerCent, Certainty::Sure) }
}

fn amount(target: Target, heading: &Heading, profile: &Profile) -> (Scale, Certainty) {
    if let Some(unit) = heading.unit {
        return (unit, Certainty::Sure);
    }
    let words = heading.classes && profile.said_classes;
    if target == Target::Likely && (words || (profile.classes && profile.worded == 0)) {
        return (Scale::Classes, Certainty::Sure);
    }
    let bare = profile.bare.iter().filter(|it| **it != 0.0).count();
    let mostly = bare > 0 && bare * 10 >= (bare + profile.worded) * 7;
    if mostly && profile.largest() < ASKED_BELOW {
        return (Scale::Unknown, Certainty::Asked("import-ask-unit"));
    }
    (Scale::Euro, Certainty::Sure)
}
