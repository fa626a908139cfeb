//! The parts of a report, each from the texts, tables and pictures that the screen shows too.

mod before;
mod bovenkant;
mod decided;
mod life;
mod money;
mod of;
mod people;
mod plate;
mod principles;
mod risks;
mod signals;
mod together;

use crate::design::report::Part;
use crate::report::document::Section;

pub(super) use self::of::{Measure, Of};

/// A part; none where the design says nothing of it.
pub(super) fn part(of: &Of, part: Part) -> Option<Section> {
    let blocks = match part {
        Part::Decided => decided::decided(of),
        Part::Plate => plate::plate(of),
        Part::Form => decided::form(of),
        Part::Bovenkant => bovenkant::bovenkant(of),
        Part::Principles => principles::principles(of),
        Part::Money => money::money(of),
        Part::Risks => risks::heaviest(of),
        Part::Signals => signals::signals(of),
        Part::Since => before::since(of),
        Part::Questions => signals::questions(of),
        Part::Birth => people::birth(of),
        Part::Team => people::team(of),
        Part::Register => risks::register(of),
        Part::Ambition => together::ambition(of),
        Part::Together => together::together(of),
        Part::Surroundings => together::surroundings(of),
        Part::Life => life::life(of),
        Part::Sources => signals::sources(of),
    };
    if blocks.is_empty() {
        return None;
    }
    // The board reads what belongs together on one page.
    let fresh = of.measure.fresh && matches!(part, Part::Bovenkant | Part::Money | Part::Signals);
    Some(Section { part, title: of.asked.text.report_part(part), blocks, fresh })
}
