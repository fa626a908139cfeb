//! Changes to what the report of a design has.

use crate::design::report::{Part, ReportChoice, Shape};

/// A change to what the report has.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportEdit {
    /// For whom it is.
    Shape(Shape),
    /// For whom it is, in own words.
    ForWhom(String),
    /// What it says before its parts.
    Foreword(String),
    /// Takes a part in, or leaves it out, of the report of a shape.
    Has(Shape, Part, bool),
    /// Moves a part so that it comes at this place of the order.
    Move(Part, usize),
    /// Has all parts of a shape as usual again, in the usual order.
    Usual(Shape),
}

impl ReportEdit {
    pub(super) fn apply(&self, all: &mut ReportChoice) {
        match self {
            Self::Shape(shape) => all.shape = *shape,
            Self::ForWhom(words) => all.for_whom.clone_from(words),
            Self::Foreword(words) => all.foreword.clone_from(words),
            Self::Has(shape, part, has) => {
                let list = unusual(all, *shape);
                list.retain(|it| it != part);
                if part.is_usual(*shape) != *has {
                    list.push(*part);
                    list.sort_unstable();
                }
            }
            Self::Move(part, to) => {
                let mut order = all.ordered();
                order.retain(|it| it != part);
                order.insert((*to).min(order.len()), *part);
                all.order = if order == Part::ALL { Vec::new() } else { order };
            }
            Self::Usual(shape) => {
                unusual(all, *shape).clear();
                all.order.clear();
            }
        }
    }

    /// Whether it sets the same field as another.
    pub(super) const fn same_field(&self, other: &Self) -> bool {
        matches!((self, other), (Self::ForWhom(_), Self::ForWhom(_)) | (Self::Foreword(_), Self::Foreword(_)))
    }

    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::Shape(_) => "set-report-shape",
            Self::ForWhom(_) => "set-report-for-whom",
            Self::Foreword(_) => "set-report-foreword",
            Self::Has(_, _, true) => "take-into-report",
            Self::Has(_, _, false) => "leave-out-of-report",
            Self::Move(..) => "move-in-report",
            Self::Usual(_) => "usual-report",
        }
    }
}

fn unusual(all: &mut ReportChoice, shape: Shape) -> &mut Vec<Part> {
    match shape {
        Shape::Board => &mut all.board,
        Shape::Whole => &mut all.whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(edits: &[ReportEdit]) -> ReportChoice {
        let mut all = ReportChoice::default();
        for it in edits {
            it.apply(&mut all);
        }
        all
    }

    #[test]
    fn a_part_that_is_left_out_is_gone_from_that_shape_alone() {
        let all = changed(&[ReportEdit::Has(Shape::Board, Part::Money, false)]);
        assert!(!all.parts(Shape::Board).contains(&Part::Money) && all.parts(Shape::Whole).contains(&Part::Money));
        let again = changed(&[
            ReportEdit::Has(Shape::Board, Part::Money, false),
            ReportEdit::Has(Shape::Board, Part::Money, true),
        ]);
        assert_eq!(again, ReportChoice::default());
        let more = changed(&[ReportEdit::Has(Shape::Board, Part::Team, true)]);
        assert!(more.parts(Shape::Board).contains(&Part::Team));
    }

    #[test]
    fn a_part_moves_within_the_order_and_back() {
        let all = changed(&[ReportEdit::Move(Part::Money, 0)]);
        assert_eq!(all.parts(Shape::Board)[..2], [Part::Money, Part::Decided]);
        let back = changed(&[ReportEdit::Move(Part::Money, 0), ReportEdit::Move(Part::Money, 5)]);
        assert_eq!(back, ReportChoice::default(), "the usual order is not written down");
        let far = changed(&[ReportEdit::Move(Part::Decided, 99)]);
        assert_eq!(far.ordered().last(), Some(&Part::Decided));
    }

    #[test]
    fn an_order_that_a_newer_program_wrote_short_still_has_every_part() {
        let all = ReportChoice { order: vec![Part::Money, Part::Money], ..ReportChoice::default() };
        assert_eq!(all.ordered().len(), Part::ALL.len());
    }
}
