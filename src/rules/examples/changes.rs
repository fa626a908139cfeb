//! Examples of the rules about changes to the assignment.

use jiff::civil::date;

use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::RoleKind;
use crate::design::edit::{ChangesEdit, Edit, WayField};
use crate::design::form::Form::Full;
use crate::rules::examples::builder::{Builder, arranging, core};
use crate::rules::examples::example::{Cure, Example};

pub(crate) const CHANGE_SETTLEMENT_OPEN: Example = Example {
    design: || core(Full).subject("Wijzigingen", false).entrusted("Wijzigingen", RoleKind::ManagementTeam, 0, None),
    cure: Cure::Edit(|_| arranging(ArrangementKind::ChangeSettlement)),
};

/// A term of two weeks, and a change that was raised on this day of February 2026.
pub(crate) fn raised(day: i8) -> Builder {
    let add = ChangesEdit::Add("Werkweg langs de dijk".into(), Some(date(2026, 2, day)));
    core(Full).edit(Edit::Changes(ChangesEdit::Way(WayField::Days(Some(14))))).edit(Edit::Changes(add))
}

pub(crate) const CHANGE_OVERDUE: Example = Example { design: || raised(20), cure: Cure::WayOut };
