//! Phases and days, learning and harvest, changes to the assignment.

use crate::app::tables::{changes as tables, life as days};
use crate::picture::together::{Leaf, harvest_page, life_page};
use crate::report::cells::{Writing, grid, some};
use crate::report::document::Block;
use crate::report::parts::of::Of;
use crate::report::parts::together::column;
use crate::text::table::{Cell, Table};

/// What has a day, without the pauses that come back: they would fill pages and say nothing.
fn dated(of: &Of) -> Table {
    let (design, text) = (of.design(), of.text());
    let mut table = days::days(design, of.asked.on, text);
    let pause = text.get("life-pause");
    table.rows.retain(|row| !matches!(row.get(1), Some(Cell::Text(it)) if *it == pause));
    table
}

pub(super) fn life(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    if of.whole() && design.span().is_some() {
        // The days stand in the table beneath it.
        writing.0.push(column(life_page(design, text, Leaf::Column), &of.t("section-phases"), text));
    }
    let name = of.t("report-calendar");
    writing.cut(text, name.clone(), grid(text, &name, &dated(of)), of.measure.rows);
    if !design.changes.list.is_empty() {
        writing.heading(of.t("section-changes"));
        writing.words(text.changes_way(design));
        let name = of.t("report-changes");
        // Number, what, from, state, who decides, by when, both amounts, the decision, the difference of view.
        let keep = [0, 1, 2, 3, 4, 5, 6, 7, 12, 13];
        writing.cut(text, name.clone(), some(text, &name, &tables::changes(design, text), &keep), of.measure.rows);
        let name = of.t("report-forecast");
        writing.table(name.clone(), grid(text, &name, &tables::forecast(design, of.simulation(), text)));
    }
    let learned = !design.life.learning.is_empty() || !design.life.harvest.is_empty();
    if of.whole() && design.span().is_some() && learned {
        let name = of.t("report-harvest");
        writing.heading(name.clone());
        writing.0.push(column(harvest_page(design, text, Leaf::Column), &name, text));
    }
    writing.0
}
