//! What reading a sheet does to a design: row by row what is new, what changes, what stays, and what is no longer there.
//!
//! A risk is known again by its own number, else by its name, and never twice. Only what is shown here is taken in.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;

use crate::app::import::fill::Row;
use crate::app::import::found::RowKind;
use crate::app::import::headings;
use crate::app::import::measures::{self, Measured};
use crate::app::import::reading::{Answers, Reading};
use crate::app::import::target::Target;
use crate::design::Design;
use crate::design::edit::{Change, Edit, Import, RiskField, RisksEdit};
use crate::design::id::{Ids, RiskId};
use crate::design::register::Status;
use crate::design::risks::{Nature, Risk};

/// By what a risk was known again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// By its own number.
    Number,
    /// By its name.
    Name,
}

/// What a row does.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It is new.
    Add(Box<Risk>),
    /// It changes a risk.
    Change(Change, Known),
    /// It says what the design says.
    Same(RiskId, Known),
    /// It stands in the sheet before, in the row with this number.
    Twice(usize),
    /// It is left out for what it is.
    Out(RowKind),
}

/// A row and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    /// Its number in the sheet, from 1.
    pub number: usize,
    /// What it is called.
    pub title: String,
    /// What it does.
    pub fate: Fate,
    /// Whether its three points are put in order: as they stand the low one is not the lowest.
    pub reordered: bool,
    /// The row before it that has the same number and another name; each is read by itself.
    pub shares_number: Option<usize>,
    /// Measures of its risk that the sheet has no longer: they stay.
    pub gone: Vec<String>,
}

/// What reading a sheet does to a design.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Its rows, in their order, but what stands above the table and its headings.
    pub rows: Vec<PlanRow>,
    /// What was read before, or stands in the design, and is no longer in the sheet.
    pub missing: Vec<RiskId>,
    /// How many questions have no answer yet: until there are none nothing can be taken in.
    pub open: usize,
}

/// What was chosen beside what the sheet says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Rows that are not taken in after all, by their number in the sheet.
    pub skip: BTreeSet<usize>,
    /// Risks that are no longer in the sheet and are closed for it.
    pub close: BTreeSet<RiskId>,
}

/// How many rows do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New.
    pub add: usize,
    /// Changing.
    pub change: usize,
    /// As the design has it.
    pub same: usize,
    /// Left out: totals, headings, what stands there twice, what has no name.
    pub out: usize,
}

impl Plan {
    /// What a sheet does to a design. What is closed or occurred without a day has none: the sheet does not say since when.
    pub fn of(design: &Design, reading: &Reading) -> Self {
        let mut plan = Self { open: reading.asks.len(), ..Self::default() };
        let mut matching = Matching::new(design);
        let read: Vec<(usize, RowKind, Row)> = reading
            .rows
            .iter()
            .filter(|it| !matches!(it.kind, RowKind::Above | RowKind::Heading | RowKind::Repeated))
            .map(|it| (it.number, it.kind, Row::of(it, reading.composes)))
            .collect();
        // What is known by number and name at once goes first, so that a number given twice finds its own.
        let data = || read.iter().filter(|it| it.1 == RowKind::Data && !it.2.title.is_empty());
        data().for_each(|(number, _, row)| matching.both(*number, row));
        data().for_each(|(number, _, row)| matching.renumbered(*number, row));
        data().for_each(|(number, _, row)| matching.by_number(*number, row));
        data().for_each(|(number, _, row)| matching.by_name(*number, row));
        let mut seen: HashMap<(String, String, Nature), usize> = HashMap::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let measured = reading.rows.iter().flat_map(|it| &it.cells).any(|it| it.target == Target::Measure);
        let mut ids = Ids::seeded(0);
        for (number, kind, row) in &read {
            let key = (row.number.clone().unwrap_or_default(), bare_name(&row.title), row.nature.unwrap_or_default());
            let first = *seen.entry(key).or_insert(*number);
            let (mut gone, mut shares_number) = (Vec::new(), None);
            let fate = if *kind != RowKind::Data || row.title.is_empty() {
                Fate::Out(if *kind == RowKind::Data { RowKind::Nameless } else { *kind })
            } else if first != *number {
                Fate::Twice(first)
            } else {
                let own = row.number.as_deref().map(self::number).filter(|it| !it.is_empty());
                shares_number = own.map(|it| *numbers.entry(it).or_insert(*number)).filter(|it| it != number);
                match matching.found.get(number) {
                    Some((risk, known)) => {
                        let measures = measures::compare(risk, &row.measures);
                        gone = if measured { measures.gone.clone() } else { Vec::new() };
                        change(risk, row, measures, *known)
                    }
                    None => Fate::Add(Box::new(row.risk(&mut ids))),
                }
            };
            plan.rows.push(PlanRow {
                number: *number,
                title: row.title.clone(),
                fate,
                reordered: row.is_out_of_order(),
                shares_number,
                gone,
            });
        }
        plan.missing = matching.missing(reading);
        plan
    }

    /// Whether every row does what it says by itself: none stands there twice, shares its number, or leaves a measure behind.
    pub fn is_plain(&self) -> bool {
        let plain = |it: &PlanRow| {
            !matches!(it.fate, Fate::Twice(_)) && it.shares_number.is_none() && it.gone.is_empty() && !it.reordered
        };
        self.rows.iter().all(plain)
    }

    /// Whether it can be taken in: nothing is asked, and something comes, changes or is closed.
    pub fn is_ready(&self, choices: &Choices) -> bool {
        let does =
            |it: &PlanRow| matches!(it.fate, Fate::Add(_) | Fate::Change(..)) && !choices.skip.contains(&it.number);
        let closes = || choices.close.iter().any(|it| self.missing.contains(it));
        self.open == 0 && (self.rows.iter().any(does) || closes())
    }

    /// How many rows do what.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for it in &self.rows {
            match it.fate {
                Fate::Add(_) => counts.add += 1,
                Fate::Change(..) => counts.change += 1,
                Fate::Same(..) => counts.same += 1,
                Fate::Twice(_) | Fate::Out(_) => counts.out += 1,
            }
        }
        counts
    }

    /// The one edit that does it, with what its classes mean; none while a question is open, or where nothing changes.
    pub fn edit(&self, answers: &Answers, choices: &Choices, today: Option<Date>) -> Option<Edit> {
        if self.open > 0 {
            return None;
        }
        let mut import = Import::default();
        for it in self.rows.iter().filter(|it| !choices.skip.contains(&it.number)) {
            match &it.fate {
                Fate::Add(risk) => import.add.push((**risk).clone()),
                Fate::Change(change, _) => import.change.push(change.clone()),
                _ => {}
            }
        }
        for risk in choices.close.iter().filter(|it| self.missing.contains(it)) {
            let fields = vec![RiskField::Status(Status::Closed, today)];
            import.change.push(Change { risk: *risk, place: None, fields, renamed: Vec::new(), measures: Vec::new() });
        }
        if import.add.is_empty() && import.change.is_empty() {
            return None;
        }
        let classes = &answers.classes;
        import.classes = (!classes.probability.is_empty() || !classes.impact.is_empty()).then(|| classes.clone());
        Some(Edit::Risks(RisksEdit::Import(Box::new(import))))
    }
}

/// What a row changes of the risk that it is about.
fn change(risk: &Risk, row: &Row, measures: Measured, known: Known) -> Fate {
    let mut fields = Vec::new();
    if row.title != risk.title && known == Known::Number {
        fields.push(RiskField::Title(row.title.clone()));
    }
    fields.extend(row.number.clone().filter(|it| !it.is_empty()).map(RiskField::Number));
    fields.extend(row.nature.map(RiskField::Nature));
    fields.extend(row.probability.map(|it| RiskField::Probability(Some(it))));
    fields.extend(row.impact(risk.impact).map(|it| RiskField::Impact(Some(it))));
    if let Some(status) = row.status {
        let now = (risk.register.status, risk.register.since);
        let since = row.since.or(if now.0 == status { now.1 } else { None });
        fields.push(RiskField::Status(status, since));
    }
    fields.extend(row.fields.iter().cloned());
    // A field that says what the risk has already is no change.
    let mut so_far = risk.clone();
    fields.retain(|it| {
        let before = so_far.clone();
        it.put(&mut so_far);
        so_far != before
    });
    let Measured { renamed, said: measures, .. } = measures;
    let place = row.place.filter(|it| *it != risk.allocation);
    if fields.is_empty() && measures.is_empty() && renamed.is_empty() && place.is_none() {
        return Fate::Same(risk.id, known);
    }
    Fate::Change(Change { risk: risk.id, place, fields, renamed, measures }, known)
}

/// Which row is about which risk: each about one at most, and each risk in one row.
struct Matching<'a> {
    list: &'a [Risk],
    numbers: HashMap<String, Vec<usize>>,
    names: HashMap<(String, Nature), Vec<usize>>,
    taken: HashSet<usize>,
    found: HashMap<usize, (&'a Risk, Known)>,
}

impl<'a> Matching<'a> {
    fn new(design: &'a Design) -> Self {
        let list = design.risks.list.as_slice();
        let (mut numbers, mut names) = (HashMap::<_, Vec<usize>>::new(), HashMap::<_, Vec<usize>>::new());
        for (at, risk) in list.iter().enumerate() {
            if !risk.register.number.is_empty() {
                numbers.entry(number(&risk.register.number)).or_default().push(at);
            }
            names.entry((bare_name(&risk.title), risk.nature)).or_default().push(at);
        }
        Self { list, numbers, names, taken: HashSet::new(), found: HashMap::new() }
    }

    fn take(&mut self, row: usize, at: usize, known: Known) {
        if !self.found.contains_key(&row) && self.taken.insert(at) {
            self.found.insert(row, (&self.list[at], known));
        }
    }

    fn numbered(&self, row: &Row) -> Vec<usize> {
        let own = row.number.as_deref().map(number).filter(|it| !it.is_empty());
        own.and_then(|it| self.numbers.get(&it)).cloned().unwrap_or_default()
    }

    fn both(&mut self, at: usize, row: &Row) {
        let name = bare_name(&row.title);
        let free = |it: &usize| !self.taken.contains(it) && bare_name(&self.list[*it].title) == name;
        if let Some(it) = self.numbered(row).into_iter().find(free) {
            self.take(at, it, Known::Number);
        }
    }

    /// By its name, where its number belongs to another risk: a register that was numbered anew changes numbers, and no
    /// risk becomes another one.
    fn renumbered(&mut self, at: usize, row: &Row) {
        let name = bare_name(&row.title);
        let mut named = self.list.iter().enumerate().filter(|(_, it)| bare_name(&it.title) == name).map(|it| it.0);
        let (Some(only), None) = (named.next(), named.next()) else { return };
        if !name.is_empty() && !self.numbered(row).is_empty() && !self.taken.contains(&only) {
            self.take(at, only, Known::Name);
        }
    }

    fn by_number(&mut self, at: usize, row: &Row) {
        if let Some(it) = self.numbered(row).into_iter().find(|it| !self.taken.contains(it)) {
            self.take(at, it, Known::Number);
        }
    }

    /// By its name: one that has another number in the design is another risk.
    fn by_name(&mut self, at: usize, row: &Row) {
        let name = bare_name(&row.title);
        if name.is_empty() {
            return;
        }
        let natures = row.nature.map_or(vec![Nature::Risk, Nature::Opportunity], |it| vec![it]);
        let own = row.number.as_deref().map(number).unwrap_or_default();
        let fits = |it: &usize| {
            let other = number(&self.list[*it].register.number);
            !self.taken.contains(it) && (own.is_empty() || other.is_empty() || own == other)
        };
        let found = natures.into_iter().find_map(|it| self.names.get(&(name.clone(), it))?.iter().copied().find(fits));
        if let Some(it) = found {
            self.take(at, it, Known::Name);
        }
    }

    /// What is no longer in the sheet: what has a number of its own, and where the sheet has none all else too, once
    /// anything was known again.
    fn missing(&self, reading: &Reading) -> Vec<RiskId> {
        if self.found.is_empty() {
            return Vec::new();
        }
        let numbered = reading.rows.iter().flat_map(|it| &it.cells).any(|it| it.target == Target::Number);
        let gone = |(at, it): &(usize, &Risk)| {
            !self.taken.contains(at) && !it.is_closed() && (!numbered || !it.register.number.is_empty())
        };
        self.list.iter().enumerate().filter(gone).map(|(_, it)| it.id).collect()
    }
}

/// A name without case, accents and signs, to tell whether two are the same.
fn bare_name(title: &str) -> String {
    headings::normal(title)
}

/// A number as it is compared: `R-01` is `r 1`.
fn number(text: &str) -> String {
    let words = headings::words(text);
    let bare = |it: &String| {
        let digits = it.trim_start_matches('0');
        if it.chars().all(|it| it.is_ascii_digit()) && !digits.is_empty() { digits.to_owned() } else { it.clone() }
    };
    words.iter().map(bare).collect::<Vec<_>>().join(" ")
}
