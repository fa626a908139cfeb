//! Which rows of the register are copied: all that are shown, or those that are selected.

use crate::app::import::sheet;
use crate::design::risks::Risk;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::risks::register::listing::{Listing, Picked};

/// The selected risks, in the order in which the register shows them.
pub(crate) fn selected<'a>(cx: &Cx, listing: &'a Listing) -> Vec<&'a Risk> {
    let picked = Picked::of(cx.selection);
    all(listing).filter(|it| picked.has(it.id.into())).collect()
}

/// The risks that are shown, in their order.
pub(crate) fn all(listing: &Listing) -> impl Iterator<Item = &Risk> {
    (0..listing.rows.len()).filter_map(|it| listing.risk(it))
}

/// Copies risks with a row of headings.
pub(crate) fn copy(cx: &Cx, risks: &[&Risk]) -> Intent {
    Intent::CopyTable(cx.t("tables-register"), sheet(cx.design(), cx.text, risks))
}
