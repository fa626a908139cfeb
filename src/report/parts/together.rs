//! Ambition and interests, working together with what was arranged, the surroundings.

use crate::app::tables::team as tables;
use crate::picture::together::{Leaf, ambition_page, steering_page, surroundings_page};
use crate::picture::{Picture, collaboration};
use crate::report::cells::{Writing, grid};
use crate::report::document::{Block, Figure};
use crate::report::parts::of::Of;
use crate::text::Text;

/// What a section prints on a page of its own, among the parts of the report.
pub(super) fn column(picture: Picture, name: &str, text: &Text) -> Block {
    let says = text.with("report-sheet-says", [("name", name.into())]);
    Block::Figure(Figure { picture, says, most: 1.0, sheet: false })
}

/// A page that a section prints, as a page of the report.
fn sheet(picture: Picture, name: &str, text: &Text) -> Block {
    let says = text.with("report-sheet-says", [("name", name.into())]);
    Block::Figure(Figure { picture, says, most: 1.0, sheet: true })
}

/// Ambition and interests, as their own page says them: what was not talked about is counted there and not told.
pub(super) fn ambition(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    if design.ambition.is_started() {
        writing.0.push(column(ambition_page(design, text, Leaf::Column), &of.t("section-ambition"), text));
    }
    writing.0
}

/// What was arranged, how the collaboration stands, how it is steered.
pub(super) fn together(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    let all = &design.collaboration;
    if let Some(latest) = all.latest() {
        writing.heading(text.key_moment(latest));
        writing.list(text.spider_says(latest), false);
        let course = text.course_says(all);
        if !course.is_empty() {
            writing.heading(of.t("report-course"));
            writing.list(course, false);
        }
        writing.quiet(text.spreads_say(all));
    }
    let name = of.t("report-arrangements");
    writing.cut(text, name.clone(), grid(text, &name, &tables::arrangements(design, text)), of.measure.rows);
    if all.latest().is_some() && of.measure.drawn {
        writing.0.push(sheet(collaboration::page(design, text), &of.t("section-collaboration"), text));
    }
    if design.steering.is_started() {
        let name = of.t("steering-title");
        writing.heading(name.clone());
        writing.0.push(column(steering_page(design, text, Leaf::Column), &name, text));
    }
    writing.0
}

/// Who has a stake outside the parents.
pub(super) fn surroundings(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    if !design.surroundings.is_started() {
        return writing.0;
    }
    // The page has the map and everybody in a list.
    writing.0.push(column(surroundings_page(design, text, Leaf::Column), &of.t("section-surroundings"), text));
    writing.0
}
