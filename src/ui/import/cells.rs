//! How a cell of the sheet looks: what it shows, in which inks, and why, in words.

use egui::Align;

use crate::app::import::{Fate, Known, ReadCell, ReadRow, RowKind, Said, Scale, Target, Value, told};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::import::checks::Mark;
use crate::ui::import::checks_ui;
use crate::ui::import::found::Found;
use crate::ui::import::state::Import;

/// How a cell looks.
pub(super) struct Look {
    pub(super) words: String,
    pub(super) ink: Ink,
    pub(super) ground: Option<Ink>,
    /// The edge of what is asked or guessed.
    pub(super) edge: Option<Ink>,
    pub(super) strong: bool,
    pub(super) align: Align,
}

/// The ground and ink of a row for what it is.
pub(super) const fn row_ground(kind: RowKind) -> Option<Ink> {
    match kind {
        RowKind::Heading => Some(Ink::AllianceFill),
        RowKind::Total | RowKind::Between | RowKind::Repeated | RowKind::Nameless | RowKind::Meanings => {
            Some(Ink::Foundation)
        }
        RowKind::Above | RowKind::Data => None,
    }
}

/// What a row does, in a word, with its ink.
pub(super) fn fate(cx: &Cx, found: &Found, row: &ReadRow) -> (String, Ink, bool) {
    let plain = |key: &str| (cx.t(key), Ink::Ink2, false);
    match row.kind {
        RowKind::Above => return plain("import-is-above"),
        RowKind::Heading | RowKind::Repeated => return plain("import-is-heading"),
        RowKind::Total => return plain("import-is-total"),
        RowKind::Between => return plain("import-is-between"),
        RowKind::Nameless => return plain("import-is-nameless"),
        RowKind::Meanings => return plain("import-is-meanings"),
        RowKind::Data => {}
    }
    match found.plan_row(row.number).map(|it| &it.fate) {
        Some(Fate::Add(_)) => (format!("+ {}", cx.t("import-is-new")), Ink::Alliance, true),
        Some(Fate::Change(..)) => (format!("≠ {}", cx.t("import-is-other")), Ink::Warning, true),
        Some(Fate::Same(..)) => (format!("= {}", cx.t("import-is-same")), Ink::Ink2, false),
        Some(Fate::Twice(_)) => plain("import-is-twice"),
        Some(Fate::Out(_)) | None => plain("import-is-nameless"),
    }
}

/// What is said of a row under the pointer: what it is, how it was known, what changes.
pub(super) fn row_why(cx: &Cx, found: &Found, row: &ReadRow) -> String {
    let known = |it: &Known| match it {
        Known::Number => cx.t("import-known-number"),
        Known::Name => cx.t("import-known-name"),
    };
    let mut lines = Vec::new();
    let plan = found.plan_row(row.number);
    match plan.map(|it| &it.fate) {
        Some(Fate::Change(change, by)) => {
            lines.push(known(by));
            lines.extend(told(cx.design(), cx.text, change));
        }
        Some(Fate::Same(_, by)) => lines.push(known(by)),
        Some(Fate::Twice(first)) => lines.push(cx.text.with("import-row-twice", [("row", (*first).into())])),
        Some(Fate::Add(_)) => lines.push(cx.t("import-row-new")),
        _ => lines.push(cx.t(row.kind.key())),
    }
    if let Some(plan) = plan {
        lines.extend(plan.reordered.then(|| cx.t("import-guess-order")));
        lines.extend(plan.shares_number.map(|it| cx.text.with("import-number-twice", [("row", it.into())])));
        let gone = |it: &String| cx.text.with("import-measure-gone", [("measure", it.as_str().into())]);
        lines.extend(plan.gone.iter().map(gone));
    }
    lines.join("\n")
}

/// How a cell is marked.
pub(super) fn mark(cell: &ReadCell) -> Option<Mark> {
    match cell.said {
        Said::Asked(_) | Said::Waits => Some(Mark::Asked),
        Said::Guessed(_) => Some(Mark::Guessed),
        Said::Empty(_) => Some(Mark::Left),
        Said::Answered => Some(Mark::Answered),
        Said::Sure | Said::Out => None,
    }
}

/// How a cell looks in its row.
pub(super) fn look(cx: &Cx, import: &Import, (row, cell): (&ReadRow, &ReadCell), changed: &[Target]) -> Look {
    let column = import.taken().mapping.as_ref().and_then(|it| it.columns.get(cell.column));
    let scale = column.map_or(Scale::None, |it| it.scale);
    let raw = cell.raw.lines().next().unwrap_or_default();
    let raw = if cell.raw.lines().nth(1).is_some() { format!("{raw} …") } else { raw.to_owned() };
    let words = match &cell.value {
        // A number stands there as it is read; of a class what stands there, and what it means where that is short.
        Some(Value::Share(_)) if scale == Scale::Classes && cell.said != Said::Answered => {
            format!("{raw} · {}", shown(cx, cell))
        }
        Some(Value::Amount(_) | Value::Gain(_) | Value::Range(..) | Value::Share(_) | Value::Day(_)) => shown(cx, cell),
        Some(_) if cell.said == Said::Answered && !cell.target_is_words() => shown(cx, cell),
        _ => raw,
    };
    let number = cell.target.is_amount() || cell.target == Target::Probability;
    let align = if number { Align::Max } else { Align::Min };
    let base = Look { words, ink: Ink::Ink, ground: row_ground(row.kind), edge: None, strong: false, align };
    let is_changed = row.kind == RowKind::Data && changed.contains(&cell.target);
    match mark(cell) {
        Some(mark @ (Mark::Asked | Mark::Guessed)) => {
            let (ink, ground) = checks_ui::inks(mark);
            let words = format!("{} {}", mark.sign(), base.words);
            Look { words, ink, ground: Some(ground), edge: Some(ink), strong: mark == Mark::Asked, ..base }
        }
        Some(Mark::Left) => Look { ink: Ink::Ink2, ground: Some(Ink::Foundation), ..base },
        Some(Mark::Answered) => {
            let words = if cell.value.is_none() { base.words } else { format!("✓ {}", base.words) };
            let ground = if cell.value.is_none() { Ink::Foundation } else { Ink::AllianceFill };
            Look { words, ink: Ink::Ink, ground: Some(ground), ..base }
        }
        None if row.kind == RowKind::Heading => Look { strong: true, ..base },
        None if row.kind != RowKind::Data => Look { ink: Ink::Ink2, ..base },
        None if cell.target == Target::Ignore => Look { ink: Ink::Ink2, ground: Some(Ink::Foundation), ..base },
        None if is_changed => Look { ink: Ink::Warning, strong: true, ..base },
        None => base,
    }
}

/// Whether it fills words.
trait IsWords {
    fn target_is_words(&self) -> bool;
}

impl IsWords for ReadCell {
    fn target_is_words(&self) -> bool {
        matches!(self.value, Some(Value::Words(_)))
    }
}

fn shown(cx: &Cx, cell: &ReadCell) -> String {
    cell.value.as_ref().map(|it| it.shown(cx.design(), cx.text)).unwrap_or_default()
}

/// Why a cell is read so, in words: what stands there, what it becomes, and the reason.
pub(super) fn why(cx: &Cx, import: &Import, cell: &ReadCell) -> String {
    let quoted = [("cell", cell.raw.as_str().into())];
    let field = cx.t(cell.target.key());
    let column = import.taken().mapping.as_ref().and_then(|it| it.columns.get(cell.column));
    let becomes = || {
        let values =
            [("cell", cell.raw.as_str().into()), ("field", field.as_str().into()), ("value", shown(cx, cell).into())];
        cx.text.with("import-cell-becomes", values)
    };
    match &cell.said {
        Said::Out if cell.target == Target::Ignore => {
            let why = column.map(|it| cx.t(it.certainty.key())).unwrap_or_default();
            cx.text.with("import-cell-out", [("cell", cell.raw.as_str().into()), ("why", why.into())])
        }
        Said::Out => cell.raw.clone(),
        Said::Sure | Said::Answered if cell.value.is_some() => becomes(),
        Said::Sure | Said::Answered => cx.text.with("import-cell-empty", quoted),
        Said::Guessed(key) => format!("{}\n{}", becomes(), cx.text.with(key, quoted)),
        Said::Asked(question) => cx.text.with(question.key, quoted),
        Said::Waits => column.map_or_else(String::new, |it| match it.scale {
            Scale::Classes => cx.t("import-cell-class"),
            _ => cx.t(it.certainty.key()),
        }),
        Said::Empty(key) => cx.text.with(key, quoted),
    }
}
