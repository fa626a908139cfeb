//! What reading a sheet does, and why one was not read, in words.

use std::path::Path;

use crate::app::errors::ErrorText;
use crate::app::import::legends::Differing;
use crate::app::import::mapping::Mapping;
use crate::app::import::plan::{Fate, Plan, PlanRow};
use crate::app::import::reading::Reading;
use crate::app::import::target::Target;
use crate::app::import::totals::Total;
use crate::app::import::words;
use crate::design::Design;
use crate::design::edit::Change;
use crate::design::euro::Euro;
use crate::design::risks::Risk;
use crate::files::sheets::{BYTES_MAX, SheetError};
use crate::files::trouble::Trouble;
use crate::text::Text;

/// So many words of a column are named.
const WORDS_NAMED: usize = 8;

/// What changes of a risk, a line each: 'Kans van optreden: 10% → 30%'. What the sheet says of a measure is a line too.
pub fn told(design: &Design, text: &Text, change: &Change) -> Vec<String> {
    let Some(before) = design.risks.get(change.risk) else { return Vec::new() };
    let mut after = before.clone();
    after.allocation = change.place.unwrap_or(after.allocation);
    change.fields.iter().for_each(|it| it.put(&mut after));
    let says = |risk, target| {
        let written = words::cell(design, text, risk, target).written(text.language());
        if written.is_empty() { "–".to_owned() } else { written }
    };
    let mut all = Vec::new();
    for target in Target::ALL {
        let (was, is) = (says(before, target), says(&after, target));
        if was != is {
            all.push(format!("{}: {was} → {is}", text.get(target.key())));
        }
    }
    let measure = text.get(Target::Measure.key());
    for (id, to) in &change.renamed {
        let from = before.measures.iter().find(|it| it.id == *id).map_or("", |it| it.title.as_str());
        all.push(format!("{measure}: {from} → {to}"));
    }
    for (title, cost) in &change.measures {
        let cost = cost.map(|it| format!(" ({})", text.language().euro_exact(it))).unwrap_or_default();
        all.push(format!("{measure}: {title}{cost}"));
    }
    all
}

/// Why a column is what it is, with the words for which it is left out.
pub fn column_why(text: &Text, mapping: &Mapping, reading: &Reading, at: usize) -> String {
    let Some(column) = mapping.columns.get(at) else { return String::new() };
    let why = text.get(column.certainty.key());
    if column.certainty.key() != "import-left-words" {
        return why;
    }
    let mut words: Vec<String> = Vec::new();
    let cells = reading.data().flat_map(|it| &it.cells).filter(|it| it.column == at);
    for raw in cells.map(|it| format!("‘{}’", it.raw)) {
        if !words.contains(&raw) {
            words.push(raw);
        }
        if words.len() > WORDS_NAMED {
            "…".clone_into(&mut words[WORDS_NAMED]);
            break;
        }
    }
    format!("{why}: {}", words.join(", "))
}

/// What the design knows of a risk that is known again and the sheet leaves empty, by column with the numbers of the rows:
/// it stays, and that is said.
pub fn kept(
    design: &Design,
    text: &Text,
    (mapping, reading, plan): (&Mapping, &Reading, &Plan),
) -> Vec<(usize, Vec<usize>)> {
    let asked = |it: Target| {
        !matches!(
            it,
            Target::Title | Target::Number | Target::Status | Target::Nature | Target::Measure | Target::MeasureCost
        )
    };
    let known = |it: &PlanRow| match &it.fate {
        Fate::Change(change, _) => Some((it.number, change.risk)),
        Fate::Same(risk, _) => Some((it.number, *risk)),
        _ => None,
    };
    let rows: Vec<(usize, &Risk)> =
        plan.rows.iter().filter_map(known).filter_map(|it| Some((it.0, design.risks.get(it.1)?))).collect();
    let mut all = Vec::new();
    for (column, target) in mapping.mapped().map(|it| (it.0, it.1.target)).filter(|it| asked(it.1)) {
        let stays = |(row, risk): &&(usize, &Risk)| {
            let empty = reading.cell(*row, column).is_none();
            empty && !words::cell(design, text, risk, target).written(text.language()).is_empty()
        };
        let of: Vec<usize> = rows.iter().filter(stays).map(|it| it.0).collect();
        if !of.is_empty() {
            all.push((column, of));
        }
    }
    all
}

/// What a total of the sheet is, beside what was read.
pub fn total_told(text: &Text, total: &Total) -> String {
    let euro = |it: Euro| text.language().euro_exact(it);
    let says = text.with("import-total", [("stands", euro(total.stands).into()), ("read", euro(total.read).into())]);
    match total.differs() {
        Some(by) => format!("{says} {}", text.with("import-total-differs", [("by", euro(by).into())])),
        None => says,
    }
}

/// What the workbook says of classes otherwise than was agreed to.
pub fn differing_told(text: &Text, it: &Differing) -> String {
    let said: Vec<String> = it.said.iter().map(|(name, raw)| format!("{name}: ‘{raw}’")).collect();
    text.with("import-classes-differ", [("name", (&it.sheet).into()), ("said", text.list(&said).into())])
}

impl Text {
    /// Why a spreadsheet was not read.
    pub fn sheet_error(&self, path: &Path, error: &SheetError) -> ErrorText {
        let why = match error {
            SheetError::Io(error) => self.trouble(&Trouble::of(error)),
            SheetError::TooLarge => self.with("import-error-large", [("size", (BYTES_MAX >> 20).into())]),
            SheetError::Bomb => self.get("import-error-bomb"),
            SheetError::Password => self.get("import-error-password"),
            SheetError::Old => self.get("import-error-old"),
            SheetError::Unknown => self.get("import-error-unknown"),
            SheetError::Damaged(_) => self.get("import-error-damaged"),
            SheetError::Empty => self.get("import-error-empty"),
            SheetError::Cancelled => self.get("import-error-cancelled"),
        };
        let file = [("file", path.display().to_string().into())];
        ErrorText {
            title: self.get("import-error"),
            says: format!("{why}\n\n{}\n{}", self.get("import-error-kept"), self.with("error-file", file)),
        }
    }
}
