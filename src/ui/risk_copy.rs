//! Rows of the register as a spreadsheet takes them, and as the program reads them back.

use crate::app::paste::sheet;
use crate::design::risks::Risk;
use crate::ui::Cx;
use crate::ui::register::{Listing, Picked};

/// The selected risks, in the order in which the register shows them.
pub fn selected<'a>(cx: &Cx, listing: &'a Listing) -> Vec<&'a Risk> {
    let picked = Picked::fresh(&std::sync::Arc::default(), cx.selection);
    (0..listing.rows.len()).filter_map(|it| listing.risk(it)).filter(|it| picked.has(it.id.into())).collect()
}

/// Risks as tab separated rows with a row of headings.
pub fn as_rows(cx: &Cx, risks: &[&Risk]) -> String {
    sheet(cx.design(), cx.text, risks)
}
