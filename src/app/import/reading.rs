//! A sheet read by its mapping: every cell with what it is read as and how surely, and what has to be asked before anything
//! of it can be taken in.

use std::collections::BTreeMap;

use crate::app::import::carried;
use crate::app::import::classes;
use crate::app::import::column::Certainty;
use crate::app::import::found::RowKind;
use crate::app::import::mapping::Mapping;
use crate::app::import::numbers::{self, Beside, Read};
use crate::app::import::points;
use crate::app::import::profile;
use crate::app::import::target::{Scale, Target};
use crate::app::import::value::{Answer, Question, ReadCell, Said, Value};
use crate::app::import::words::Words;
use crate::design::Design;
use crate::design::register::{Classes, Status};
use crate::design::tags;
use crate::files::sheets::{Cell, Kind, Sheet, SheetError, Watch};
use crate::text::cells::{self, Written};

/// What was answered about a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// About cells, by the number of the row in the sheet and the column from 0.
    pub cells: BTreeMap<(usize, usize), Answer>,
    /// What classes mean.
    pub classes: Classes,
}

impl Answers {
    /// What a design knows already: what the classes of an earlier register mean.
    pub fn of(design: &Design) -> Self {
        Self { cells: BTreeMap::new(), classes: design.risks.classes.clone() }
    }

    /// Answers a cell, and every other of its column that asks the same about the same words.
    pub fn answer_alike(&mut self, reading: &Reading, (row, column): (usize, usize), answer: &Answer) {
        if let Some(asked) = reading.cell(row, column) {
            for it in &reading.rows {
                for cell in it.cells.iter().filter(|it| it.column == column && it.asks_as(asked)) {
                    self.cells.insert((it.number, cell.column), answer.clone());
                }
            }
        }
        self.cells.insert((row, column), answer.clone());
    }
}

/// A row as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRow {
    /// Its number in the sheet, from 1.
    pub number: usize,
    /// What it is.
    pub kind: RowKind,
    /// Its cells that have something in them.
    pub cells: Vec<ReadCell>,
}

/// A question that has no answer yet.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// What the classes of a column mean: those names, the least first.
    Classes {
        /// The column.
        column: usize,
        /// Whether they are of the impact; else of the probability.
        of_impact: bool,
        /// The classes.
        names: Vec<String>,
    },
    /// What the bare numbers of a column count: the question is a key in the language files.
    Column {
        /// The column.
        column: usize,
        /// The question.
        key: &'static str,
    },
    /// What a cell means.
    Cell {
        /// The number of its row in the sheet.
        row: usize,
        /// Its column.
        column: usize,
        /// The question.
        question: Question,
    },
}

/// A sheet as it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Every row of the sheet that has something in it.
    pub rows: Vec<ReadRow>,
    /// What is asked.
    pub asks: Vec<Ask>,
    /// The classes of each column that holds some.
    pub classes: BTreeMap<usize, Vec<String>>,
    /// Whether no column is the description: cause, event and effect then make one together.
    pub composes: bool,
    /// How many cells are guesses.
    pub guessed: usize,
    /// How many cells stay empty and are named for it.
    pub emptied: usize,
}

impl Reading {
    /// Reads a sheet.
    pub fn of(sheet: &Sheet, mapping: &Mapping, words: &Words, answers: &Answers) -> Self {
        Self::watched(sheet, mapping, words, answers, &Watch::default()).unwrap_or_default()
    }

    /// The same, row by row under the eyes of whoever waits for it; an error where they no longer do.
    pub fn watched(
        sheet: &Sheet,
        mapping: &Mapping,
        words: &Words,
        answers: &Answers,
        watch: &Watch,
    ) -> Result<Self, SheetError> {
        let kinds = mapping.kinds(sheet);
        let data: Vec<usize> = (0..kinds.len()).filter(|it| kinds[*it] == RowKind::Data).collect();
        let mark = decimal_mark(sheet, mapping, &data);
        let columns: Vec<Shared> =
            (0..mapping.columns.len()).map(|it| Shared::of(sheet, mapping, (&data, it), mark, answers)).collect();
        let composes = mapping.column_of(Target::Description).is_none();
        let mut reading = Self { composes, ..Self::default() };
        for (row, kind) in sheet.rows.iter().zip(&kinds) {
            watch.row()?;
            let mut cells = Vec::new();
            for (column, cell) in row.cells.iter().enumerate().filter(|(_, it)| !it.text.is_empty()) {
                let target = mapping.columns.get(column).map_or(Target::Ignore, |it| it.target);
                let out = *kind != RowKind::Data || target == Target::Ignore;
                let (value, said) = match answers.cells.get(&(row.number, column)).filter(|_| !out) {
                    Some(Answer::Take(value)) => (Some(value.clone()), Said::Answered),
                    Some(Answer::Empty) => (None, Said::Answered),
                    None if out => (None, Said::Out),
                    None => read(cell, target, &columns[column], words, answers),
                };
                cells.push(ReadCell { column, target, raw: cell.text.clone(), value, said });
            }
            if *kind == RowKind::Data {
                points::together(&mut cells, mapping);
            }
            reading.rows.push(ReadRow { number: row.number, kind: *kind, cells });
        }
        reading.ask(mapping, &columns, answers);
        Ok(reading)
    }

    /// Gathers what is asked, and counts what is guessed and what stays empty.
    fn ask(&mut self, mapping: &Mapping, columns: &[Shared], answers: &Answers) {
        let waits = |rows: &[ReadRow], column: usize| {
            rows.iter().flat_map(|it| &it.cells).any(|it| it.column == column && it.said == Said::Waits)
        };
        for (at, (column, shared)) in mapping.columns.iter().zip(columns).enumerate() {
            let of_impact = column.target != Target::Probability;
            if column.scale == Scale::Classes && column.target != Target::Ignore {
                self.classes.insert(at, shared.names.clone());
                if !classes::known(&shared.names, &answers.classes, of_impact) && waits(&self.rows, at) {
                    self.asks.push(Ask::Classes { column: at, of_impact, names: shared.names.clone() });
                }
            } else if waits(&self.rows, at) {
                let key = if let Certainty::Asked(key) = column.certainty { key } else { "import-ask-unit" };
                self.asks.push(Ask::Column { column: at, key });
            }
        }
        for row in &self.rows {
            for cell in &row.cells {
                match &cell.said {
                    Said::Asked(question) => {
                        let (row, column, question) = (row.number, cell.column, question.clone());
                        self.asks.push(Ask::Cell { row, column, question });
                    }
                    Said::Guessed(_) => self.guessed += 1,
                    Said::Empty(_) => self.emptied += 1,
                    _ => {}
                }
            }
        }
    }

    /// A cell, by the number of its row in the sheet and its column from 0.
    pub fn cell(&self, row: usize, column: usize) -> Option<&ReadCell> {
        let at = self.rows.binary_search_by_key(&row, |it| it.number).ok()?;
        self.rows[at].cells.iter().find(|it| it.column == column)
    }

    /// The rows that are risks and opportunities.
    pub fn data(&self) -> impl Iterator<Item = &ReadRow> {
        self.rows.iter().filter(|it| it.kind == RowKind::Data)
    }

    /// Whether nothing was guessed, left out or asked: then all can be read, and it may be said.
    pub fn all_is_read(&self, sheet: &Sheet, mapping: &Mapping) -> bool {
        let out = |it: &ReadRow| matches!(it.kind, RowKind::Total | RowKind::Between | RowKind::Nameless);
        let unsure = |it: &Certainty| matches!(it, Certainty::Guessed(_) | Certainty::Asked(_) | Certainty::Left(_));
        self.asks.is_empty()
            && self.guessed + self.emptied == 0
            && !self.rows.iter().any(out)
            && !mapping.columns.iter().any(|it| unsure(&it.certainty) && it.certainty.key() != "import-left-empty")
            && !sheet.cut
    }
}

/// What the cells of a column share.
struct Shared {
    scale: Scale,
    signed: bool,
    median: Option<f64>,
    mark: Option<char>,
    names: Vec<String>,
    /// Whether it is one of the three points of the impact.
    of_impact: bool,
    /// Whether a column says where risks lie.
    placed: bool,
    /// What stands behind a number of time: the unit that the heading names.
    time: Option<&'static str>,
    /// Whether the heading says that it holds classes.
    said_classes: bool,
}

impl Shared {
    fn of(
        sheet: &Sheet,
        mapping: &Mapping,
        (rows, at): (&[usize], usize),
        mark: Option<char>,
        answers: &Answers,
    ) -> Self {
        let column = &mapping.columns[at];
        let time = time_unit(&column.heading).filter(|_| column.target == Target::Delay);
        let of_impact = column.target.is_impact();
        let placed = mapping.column_of(Target::Place).is_some();
        let (scale, names) = (column.scale, Vec::new());
        let said_classes = crate::app::import::headings::read(&column.heading).classes;
        let mut shared =
            Self { scale, signed: false, median: None, mark, names, of_impact, placed, time, said_classes };
        let cells = || rows.iter().filter_map(|row| sheet.cell(*row, at));
        if column.target == Target::Probability {
            shared.signed = cells().any(|it| matches!(profile::said(it), Written::One(it) if it.share));
        }
        if column.scale == Scale::Classes {
            let there: Vec<&str> = cells().map(|it| it.text.as_str()).collect();
            shared.names = classes::named(&there);
        } else if column.target.is_amount() {
            let read =
                |it: &Cell| match numbers::amount("", &profile::said(it), shared.beside(&answers.classes), true).0 {
                    Some(Value::Amount(it)) => Some(it.to_f64()).filter(|it| *it > 0.0),
                    Some(Value::Range(low, high)) => Some(f64::midpoint(low.to_f64(), high.to_f64())),
                    _ => None,
                };
            let mut sure: Vec<f64> = cells().filter_map(read).collect();
            sure.sort_by(f64::total_cmp);
            shared.median = sure.get(sure.len() / 2).copied().filter(|_| sure.len() >= 3);
        }
        shared
    }

    fn beside<'a>(&'a self, classes: &'a Classes) -> Beside<'a> {
        let (scale, signed, median, mark, names) = (self.scale, self.signed, self.median, self.mark, &self.names[..]);
        Beside { scale, signed, median, mark, classes, names, of_impact: self.of_impact }
    }
}

/// The decimal mark of the columns of numbers.
fn decimal_mark(sheet: &Sheet, mapping: &Mapping, rows: &[usize]) -> Option<char> {
    let numbers = |it: &Target| it.is_amount() || *it == Target::Probability;
    let columns: Vec<usize> = mapping.mapped().filter(|(_, it)| numbers(&it.target)).map(|it| it.0).collect();
    let cells = rows.iter().flat_map(|row| columns.iter().filter_map(|column| sheet.cell(*row, *column)));
    cells::decimal_mark(cells.filter(|it| it.kind == Kind::Text).map(|it| it.text.as_str()))
}

/// The unit of time that a heading names.
fn time_unit(heading: &str) -> Option<&'static str> {
    let words = crate::app::import::headings::words(heading);
    let has = |list: &[&str]| words.iter().any(|it| list.contains(&it.as_str()));
    if has(&["dagen", "days", "d", "dag", "day"]) {
        Some("import-days")
    } else if has(&["weken", "weeks", "w", "week", "wk", "wkn"]) {
        Some("import-weeks")
    } else if has(&["maanden", "months", "mnd", "maand", "month"]) {
        Some("import-months")
    } else {
        None
    }
}

/// Reads a cell of a column that fills something.
fn read(cell: &Cell, target: Target, shared: &Shared, words: &Words, answers: &Answers) -> Read {
    let says = profile::said(cell);
    let beside = shared.beside(&answers.classes);
    let text = cell.text.as_str();
    if target == Target::Probability {
        return numbers::share(text, &says, beside);
    }
    if target.is_amount() {
        return numbers::amount(text, &says, beside, target == Target::Likely);
    }
    // What says that it is nothing is no name of anything, except in words, where a dash is a dash.
    if let Written::Nothing(why) = says
        && (!target.is_words() || matches!(why, "import-empty-error" | "import-empty-na" | "import-empty-dash"))
        && !(target == Target::Status || target == Target::Nature)
    {
        return (None, Said::Empty(why));
    }
    let known = |value: Option<Value>, why: &'static str| match value {
        Some(value) => (Some(value), Said::Sure),
        None => (None, Said::Empty(why)),
    };
    match target {
        Target::Nature => known(words.nature(text).map(Value::Nature), "import-wrong-nature"),
        Target::Status => status(text, words),
        Target::Since => {
            let day = if let Kind::Day(day) = cell.kind { Some(day) } else { words.language.parse_date(text) };
            known(day.map(Value::Day), "import-wrong-day")
        }
        Target::Place => carried::place(text, words),
        Target::Lens => known(words.lens(text).map(Value::Lens), "import-wrong-lens"),
        Target::Phase => known(words.phase(text).map(Value::Phase), "import-wrong-phase"),
        Target::Origin => known(words.origin(text).map(Value::Origin), "import-wrong-origin"),
        Target::ManagedBy => known(words.managed_by(text).map(Value::ManagedBy), "import-wrong-managed"),
        Target::Holder => carried::holder(text, words, shared.placed),
        Target::Tag => (Some(Value::Tags(tags::typed(text))), Said::Sure),
        Target::Delay => {
            let bare = matches!(says, Written::One(it) if it.times.is_none() && !it.share);
            if bare && shared.said_classes {
                // What a class of time comes to is not known: it is said as a class.
                let words = format!("{} {text}", words.word("import-time-class"));
                return (Some(Value::Words(words)), Said::Guessed("import-guess-time-class"));
            }
            let unit = shared.time.filter(|_| bare).map(|it| words.word(it));
            (Some(Value::Words(unit.map_or_else(|| text.to_owned(), |it| format!("{text} {it}")))), Said::Sure)
        }
        _ => (Some(Value::Words(text.to_owned())), Said::Sure),
    }
}

/// How a risk stands; a word that says whether it is a risk or an opportunity says that.
fn status(text: &str, words: &Words) -> Read {
    if let Some(it) = words.status(text) {
        return (Some(Value::Status(it)), Said::Sure);
    }
    // `k` and `o` alone may stand for anything.
    if let Some(it) = words.nature(text).filter(|_| text.trim().chars().count() > 2) {
        return (Some(Value::Nature(it)), Said::Guessed("import-guess-nature"));
    }
    let proposals = Status::ALL.map(Value::Status).into();
    (None, Said::Asked(Question { key: "import-ask-status", proposals }))
}
