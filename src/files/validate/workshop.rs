//! An exercise: what is listed once stands once, and numbers stay within bounds.

use crate::design::Design;
use crate::files::validate::birth::twice;
use crate::files::wrong::Wrong;

/// What stands twice in it, each with the path of its field.
pub(super) fn faults(design: &Design) -> Vec<(String, Wrong)> {
    let all = &design.workshop;
    let mut again = twice(&all.hides, |it| *it, |nth| format!("hides[{nth}]"));
    again.extend(twice(&all.presented, |it| *it, |nth| format!("presented[{nth}]")));
    again.extend(twice(&all.seats, |it| it.side, |nth| format!("seats[{nth}].side")));
    again.extend(twice(&all.reasons, |it| it.risk, |nth| format!("reasons[{nth}].risk")));
    again.extend(twice(&all.marks, |it| it.number, |nth| format!("marks[{nth}].number")));
    again.into_iter().map(|it| (format!("design.workshop.{it}"), Wrong::Listed)).collect()
}
