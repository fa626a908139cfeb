//! The tables of the collaboration: what the forms come to, a sheet to gather forms in, and what was arranged from cards.
//!
//! No form of one person is in them: only how many there are and what they come to.

use crate::app::tables::cells::{headed, yes};
use crate::design::Design;
use crate::design::collaboration::{Condition, Voice};
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Every moment that was scored and each voice: how many forms, the mean of each condition in points, and between which points
/// the middle half lies.
pub fn means(design: &Design, text: &Text) -> Table {
    let mut table =
        headed(text, &["tables-number", "tables-key-moment", "compare-keymoment-when", "tables-voice", "tables-forms"]);
    table.heading.extend(Condition::ALL.map(|it| text.word(it)));
    for it in Condition::ALL {
        let name = || [("name", text.word(it).into())];
        table.heading.extend([text.with("tables-half-from", name()), text.with("tables-half-to", name())]);
    }
    for (nth, moment) in design.collaboration.in_time().into_iter().enumerate() {
        for voice in Voice::ALL {
            let Some(tally) = moment.tally(voice) else { continue };
            let when = moment.when.map(|it| text.language().moment(it));
            let mut row: Vec<Cell> = vec![
                Cell::count(nth + 1),
                text.key_moment(moment).into(),
                when.into(),
                text.word(voice).into(),
                Cell::count(tally.forms),
            ];
            row.extend(tally.means().map(hundredths));
            // Of a few forms each is a point of its own: a middle half would say more than there is.
            let spread = |it: f64| if tally.is_few() { Cell::Empty } else { hundredths(it) };
            row.extend(Condition::ALL.into_iter().flat_map(|it| [spread(tally.of(it).low), spread(tally.of(it).high)]));
            table.row(row);
        }
    }
    table
}

/// Points in hundredths: more says nothing of halves.
fn hundredths(points: f64) -> Cell {
    Cell::Number((points * 100.0).round() / 100.0)
}

/// An empty sheet in which forms can be gathered: what `app::forms` reads.
pub fn blank(text: &Text) -> Table {
    let mut table = headed(text, &["forms-head-voice", "forms-head-name"]);
    table.heading.extend(Condition::ALL.map(|it| text.word(it)));
    table
}

/// What was arranged from cards: what, who, when, until when, and from which card at which moment.
pub fn arranged(design: &Design, text: &Text) -> Table {
    let mut table = headed(
        text,
        &[
            "compare-arrangement-text",
            "compare-arrangement-who",
            "compare-arrangement-when",
            "compare-arrangement-by",
            "compare-arrangement-review",
            "compare-arrangement-done",
            "compare-arrangement-from",
            "tables-key-moment",
        ],
    );
    for it in design.arrangements.iter() {
        let Some(from) = it.from else { continue };
        let moment = from.moment.and_then(|id| design.collaboration.moment(id)).map(|it| text.key_moment(it));
        table.row([
            text.arrangement(it).into(),
            (&it.who).into(),
            (&it.when).into(),
            it.by.into(),
            it.review.into(),
            yes(text, it.done),
            text.word(from.advice).into(),
            moment.into(),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::forms::{Gathered, read};
    use crate::app::tables::cells::check;
    use crate::files::sheets::pasted;
    use crate::text::Language;

    #[test]
    fn of_every_example_every_row_has_every_column_and_no_name() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                check(&means(&design, &text));
                check(&arranged(&design, &text));
            }
        }
    }

    #[test]
    fn the_empty_sheet_reads_as_a_sheet_with_no_forms_and_takes_rows() {
        for text in Language::ALL.map(Text::new) {
            let written = blank(&text).tab_separated(text.language());
            assert_eq!(read(&pasted(&written).sheets[0]), Ok(Gathered::default()));
            let row = format!("{written}{}\tAnna\t2\t2\t2\t2\t2\n", text.word(Voice::Reflector));
            assert_eq!(read(&pasted(&row).sheets[0]).map(|it| it.forms.len()), Ok(1));
        }
    }
}
