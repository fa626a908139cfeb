//! What the cells of a column hold, counted once: it decides whether a heading can be believed.

use crate::app::import::classes;
use crate::app::import::numbers;
use crate::app::import::words::Words;
use crate::files::sheets::{Cell, Kind, Sheet};
use crate::text::cells::{Figure, Written, written};

/// How many cells are asked whether they are words of the design.
const LOOKED_AT: usize = 200;

/// What a cell holds where a number is looked for: what the spreadsheet itself says goes before how it is written.
pub(super) fn said(cell: &Cell) -> Written {
    match cell.kind {
        Kind::Number(value) => Written::One(Figure { value, ..Figure::default() }),
        Kind::Share(value) => Written::One(Figure { value: value * 100.0, share: true, ..Figure::default() }),
        Kind::Day(_) => Written::Other,
        Kind::Error => Written::Nothing("import-empty-error"),
        Kind::Text => written(&cell.text),
    }
}

/// What a column holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Profile {
    /// Cells with something in them that does not say that it is nothing.
    pub filled: usize,
    /// Of those: numbers, ranges and bounds.
    pub numbers: usize,
    /// Of those: with a sign of per cent.
    pub shares: usize,
    /// Numbers without any sign of their own, each once.
    pub bare: Vec<f64>,
    /// Numbers with a word of their own, such as `mln`.
    pub worded: usize,
    /// Days.
    pub days: usize,
    /// Whether it holds classes, where its heading does not say so.
    pub classes: bool,
    /// The same, where its heading does.
    pub said_classes: bool,
    /// The share (0-1) of its cells that are a nature, a place, a lens, a phase, an origin, a manager, a holder, a status.
    pub known: Known,
    /// How many letters its cells have on average.
    pub letters: f64,
    /// How many of its cells differ.
    pub different: usize,
}

/// The share (0-1) of the cells that are words of a design.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    pub nature: f64,
    pub place: f64,
    pub lens: f64,
    pub phase: f64,
    pub origin: f64,
    pub managed: f64,
    pub holder: f64,
    pub status: f64,
}

impl Profile {
    /// Counts a column over some rows.
    pub(super) fn of(sheet: &Sheet, rows: &[usize], column: usize, words: &Words) -> Self {
        let cells: Vec<&Cell> = rows.iter().filter_map(|row| sheet.cell(*row, column)).collect();
        let mut it = Self::default();
        let mut there: Vec<&str> = Vec::new();
        for cell in &cells {
            let says = said(cell);
            if matches!(says, Written::Nothing(_)) {
                continue;
            }
            it.filled += 1;
            there.push(&cell.text);
            it.days +=
                usize::from(matches!(cell.kind, Kind::Day(_)) || words.language.parse_date(&cell.text).is_some());
            let figures = match &says {
                Written::One(one) | Written::Below(one) | Written::Above(one) => vec![*one],
                Written::Range(low, high) => vec![*low, *high],
                _ => Vec::new(),
            };
            let within = says == Written::Other && numbers::within(&cell.text).is_some();
            it.numbers += usize::from(!figures.is_empty() || within);
            it.shares += usize::from(figures.iter().any(|it| it.share) || within);
            it.worded += usize::from(figures.iter().any(|it| it.times.is_some()));
            it.bare.extend(figures.iter().filter(|it| !it.share && it.times.is_none()).map(|it| it.value));
        }
        it.classes = classes::are_classes(&there, false);
        it.said_classes = classes::are_classes(&there, true);
        it.letters = there.iter().map(|it| it.chars().count()).sum::<usize>() as f64 / there.len().max(1) as f64;
        let mut different: Vec<&str> = there.iter().take(LOOKED_AT * 5).copied().collect();
        different.sort_unstable();
        different.dedup();
        it.different = different.len();
        it.known = known(&there, words);
        it
    }

    /// Whether most of its cells are numbers.
    pub(super) fn is_numbers(&self) -> bool {
        self.numbers * 10 >= self.filled * 6 && self.numbers > 0
    }

    /// Whether most of its cells are words.
    pub(super) fn is_words(&self) -> bool {
        self.numbers * 10 < self.filled * 4 && self.filled > 0
    }

    /// The largest number without a sign of its own.
    pub(super) fn largest(&self) -> f64 {
        self.bare.iter().copied().fold(0.0, |most, it| most.max(it.abs()))
    }

    /// Whether its bare numbers are shares: none over one, and one of them between nought and one.
    pub(super) fn are_fractions(&self) -> bool {
        self.bare.iter().all(|it| (0.0..=1.0).contains(it)) && self.bare.iter().any(|it| *it > 0.0 && *it < 1.0)
    }
}

fn known(cells: &[&str], words: &Words) -> Known {
    let cells = &cells[..cells.len().min(LOOKED_AT)];
    let share = |is: &dyn Fn(&str) -> bool| cells.iter().filter(|it| is(it)).count() as f64 / cells.len().max(1) as f64;
    Known {
        nature: share(&|it| words.nature(it).is_some()),
        place: share(&|it| words.carrier(it).is_some()),
        lens: share(&|it| words.lens(it).is_some()),
        phase: share(&|it| words.phase(it).is_some()),
        origin: share(&|it| words.origin(it).is_some()),
        managed: share(&|it| words.managed_by(it).is_some()),
        holder: share(&|it| words.holder(it).is_some()),
        status: share(&|it| words.status(it).is_some()),
    }
}
