//! The table of the collaboration: what each group gave each condition at each key moment, in points, with how many forms
//! that is and where the middle half of them lies.

use crate::app::tables::cells::headed;
use crate::design::Design;
use crate::design::collaboration::{Condition, Voice};
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Moment by moment in time, condition by condition, group by group. Where a group handed in no form its points are empty and
/// no nought; of a few forms there is no middle half.
pub fn course(design: &Design, text: &Text) -> Table {
    let keys = [
        "collaboration-column-moment",
        "tables-when",
        "collaboration-column-condition",
        "collaboration-column-group",
        "collaboration-column-mean",
        "collaboration-column-forms",
        "collaboration-column-low",
        "collaboration-column-high",
    ];
    let mut table = headed(text, &keys);
    for moment in design.collaboration.in_time() {
        let tallies = Voice::ALL.map(|it| (it, moment.tally(it)));
        for condition in Condition::ALL {
            for (voice, tally) in &tallies {
                let spread = tally.as_ref().map(|it| it.of(condition));
                let half = spread.filter(|_| tally.as_ref().is_some_and(|it| !it.is_few()));
                let number = |it: Option<f64>| it.map_or(Cell::Empty, Cell::Number);
                table.row([
                    (&moment.name).into(),
                    moment.when.map(|it| text.language().moment(it)).into(),
                    text.word(condition).into(),
                    text.get(voice.key()).into(),
                    number(spread.map(|it| it.mean)),
                    Cell::count(tally.as_ref().map_or(0, |it| it.forms)),
                    number(half.map(|it| it.low)),
                    number(half.map(|it| it.high)),
                ]);
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::text::Language;

    #[test]
    fn every_moment_has_a_row_for_every_condition_and_group() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let table = course(&design, &text);
                check(&table);
                assert_eq!(table.rows.len(), design.collaboration.moments.len() * 10, "{}", example.key);
            }
        }
    }

    #[test]
    fn the_course_of_the_example_reads_as_on_the_screen() {
        let design =
            EXAMPLES.into_iter().find(|it| it.key == "markermeerdijken").expect("there").read().expect("reads");
        let table = course(&design, &Text::new(Language::Nl)).tab_separated(Language::Nl);
        assert!(table.contains("Uitspraak Raad van State\t2019\tProces\tVerteller\t0,708333\t12\t"), "{table}");
        assert!(table.lines().next().is_some_and(|it| it.starts_with("Sleutelmoment\tWanneer\tConditie\tGroep\t")));
    }
}
