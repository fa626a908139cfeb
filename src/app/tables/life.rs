//! Everything that has a day, as a table to copy: when, what, who, how it stands, what came out of it.

use jiff::civil::Date;

use crate::app::tables::cells::headed;
use crate::design::Design;
use crate::design::id::Id;
use crate::design::timeline::Mark;
use crate::text::Text;
use crate::text::table::Table;

/// In the order of time; what stands on several tracks is one row.
pub fn days(design: &Design, today: Option<Date>, text: &Text) -> Table {
    let keys = ["life-list-day", "life-list-what", "life-list-who", "life-list-state", "life-list-outcome"];
    let mut table = headed(text, &keys);
    let mut told: Vec<Id> = Vec::new();
    for mark in design.marks() {
        if mark.id.is_some_and(|it| told.contains(&it)) {
            continue;
        }
        told.extend(mark.id);
        let moment = mark.id.and_then(|id| design.life.moments.iter().find(|it| Id::from(it.id) == id));
        let outcome = moment.and_then(|it| it.held.as_ref()).map(|it| it.outcome.clone());
        table.row([
            if mark.year_only { text.mark_day(&mark).into() } else { mark.on.into() },
            whole(design, text, &mark).into(),
            moment.map(|it| it.who.clone()).unwrap_or_default().into(),
            text.word(mark.state(today)).into(),
            outcome.unwrap_or_default().into(),
        ]);
    }
    table
}

/// What a mark is called, whole: a table has room for all of an arrangement.
fn whole(design: &Design, text: &Text, mark: &Mark) -> String {
    let arrangement = design.arrangements.iter().find(|it| mark.id == Some(it.id.into()));
    let words =
        arrangement.filter(|it| it.from.is_some()).map(|it| it.text.split_whitespace().collect::<Vec<_>>().join(" "));
    words.filter(|it| !it.is_empty()).unwrap_or_else(|| text.dated(design, mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::text::Language;

    #[test]
    fn what_stands_on_several_tracks_is_one_row() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let table = days(&design, None, &text);
                check(&table);
                let mut ids: Vec<Id> = design.marks().iter().filter_map(|it| it.id).collect();
                ids.sort_unstable();
                ids.dedup();
                assert_eq!(table.rows.len(), ids.len() + design.life.pauses().len());
            }
        }
    }
}
