//! Which sheet of a workbook is the register: one has risks, others explain, count or list measures.

use crate::app::import::found::RowKind;
use crate::app::import::mapping::Mapping;
use crate::app::import::target::Target;
use crate::files::sheets::{Book, Sheet};

/// How many of a sheet's rows are risks and opportunities.
pub fn rows_of(sheet: &Sheet, mapping: &Mapping) -> usize {
    mapping.kinds(sheet).iter().filter(|it| **it == RowKind::Data).count()
}

/// Whether a sheet with so many rows can be a register by itself: rows with a name, and what they may cost or how likely
/// they are.
pub fn is_register(mapping: &Mapping, rows: usize) -> bool {
    let counted = [Target::Probability, Target::Low, Target::Likely, Target::High];
    rows > 0 && mapping.column_of(Target::Title).is_some() && counted.iter().any(|it| mapping.column_of(*it).is_some())
}

/// The sheet that is most of a register: of those that are not hidden the one with most columns that fill something. `looked`
/// has what sheets were taken for and how many of their rows are risks, by their place.
pub fn most_of_a_register<'a>(book: &Book, looked: impl Iterator<Item = (usize, &'a Mapping, usize)> + Clone) -> usize {
    let worth = |at: usize| {
        let Some((_, mapping, rows)) = looked.clone().find(|it| it.0 == at) else { return 0 };
        let named = mapping.column_of(Target::Title).is_some();
        if named && rows > 0 { mapping.mapped().count() } else { 0 }
    };
    // Of equals the first.
    let best = (0..book.sheets.len()).rev().max_by_key(|it| (!book.sheets[*it].hidden, worth(*it)));
    best.unwrap_or_default()
}
