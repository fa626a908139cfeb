//! What the report of a generated design has, and edits of that.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, ReportEdit};
use alliantietafel::design::report::{Part, ReportChoice, Shape};

use super::dice::Dice;

/// Gives half of all designs a report that is not the usual one.
pub(super) fn fill(design: &mut Design, dice: &mut Dice) {
    if !dice.one_in(2) {
        return;
    }
    let some = |dice: &mut Dice| Part::ALL.into_iter().filter(|_| dice.one_in(4)).collect();
    let mut order = Part::ALL.to_vec();
    order.rotate_left(dice.below(5));
    design.report = Arc::new(ReportChoice {
        shape: if dice.one_in(2) { Shape::Whole } else { Shape::Board },
        for_whom: dice.words_or_none(4),
        foreword: dice.words_or_none(12),
        order: if dice.one_in(2) { order } else { Vec::new() },
        board: some(dice),
        whole: some(dice),
    });
}

/// An edit of what the report has.
pub fn some_edit(n: &mut Dice) -> Edit {
    let (shape, part) = (Shape::ALL[n.below(2)], Part::ALL[n.below(Part::ALL.len())]);
    Edit::Report(match n.below(6) {
        0 => ReportEdit::Shape(shape),
        1 => ReportEdit::ForWhom(n.words_or_none(4)),
        2 => ReportEdit::Foreword(n.words_or_none(9)),
        3 => ReportEdit::Has(shape, part, n.one_in(2)),
        4 => ReportEdit::Move(part, n.below(20)),
        _ => ReportEdit::Usual(shape),
    })
}
