//! The table of the signals: what speaks now, what waits for a later stage, what the board accepts and why.

use crate::app::insight::Insight;
use crate::app::tables::cells::headed;
use crate::design::Design;
use crate::rules::Signal;
use crate::text::Text;
use crate::text::table::Table;

/// Signal by signal: the open ones first, the heaviest of these first, then what was accepted, then what waits.
pub fn signals(design: &Design, insight: &Insight, text: &Text) -> Table {
    let keys = [
        "tables-stands",
        "tables-severity",
        "tables-part",
        "tables-signal",
        "tables-reason",
        "tables-source",
        "tables-accepted-because",
        "tables-who",
        "tables-since",
        "tables-rule",
    ];
    let mut table = headed(text, &keys);
    let mut row = |stands: &str, it: &Signal| {
        let words = text.signal(it);
        let waiver = it.waived.and_then(|id| design.waivers.iter().find(|it| it.id == id));
        table.row([
            text.get(stands).into(),
            words.severity.into(),
            text.group(it.rule.group).into(),
            words.title.into(),
            words.why.into(),
            words.source.into(),
            waiver.map(|it| &it.reason).into(),
            waiver.map(|it| &it.name).into(),
            waiver.and_then(|it| it.on).into(),
            it.rule.id.into(),
        ]);
    };
    insight.open().for_each(|it| row("tables-stands-open", it));
    insight.signals.iter().filter(|it| it.waived.is_some()).for_each(|it| row("tables-stands-accepted", it));
    insight.later.iter().for_each(|it| row("tables-stands-later", it));
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::edit::Edit;
    use crate::design::id::Ids;
    use crate::finance::simulation::Draws;
    use crate::rules::testing;
    use crate::text::Language;
    use crate::text::table::Cell;

    #[test]
    fn every_signal_has_a_row_and_what_was_accepted_its_reason() {
        let mut accepted = 0;
        let mut designs: Vec<Design> = EXAMPLES.iter().map(|it| it.read().expect("an example reads")).collect();
        // A board that accepts all that it is told, once.
        let mut all = designs[0].clone();
        let told = Insight::with_draws(&all, testing::catalogue(), Draws { outcomes: 1_000, ..Draws::default() });
        for it in &told.signals {
            let waive = Edit::Waive {
                rule: it.rule.id.to_owned(),
                subjects: it.finding.subjects.clone(),
                wording: it.finding.wording(),
                reason: "Zo besloten".to_owned(),
                name: "Dijkgraaf".to_owned(),
                on: None,
            };
            waive.apply(&mut all, &mut Ids::seeded(5));
        }
        designs.push(all);
        for design in designs {
            let draws = Draws { outcomes: 1_000, ..Draws::default() };
            let insight = Insight::with_draws(&design, testing::catalogue(), draws);
            for text in Language::ALL.map(Text::new) {
                text.speak_of(design.form);
                let table = signals(&design, &insight, &text);
                check(&table);
                assert_eq!(table.rows.len(), insight.signals.len() + insight.later.len(), "{}", design.name);
                let word = Cell::from(text.get("tables-stands-accepted"));
                for row in table.rows.iter().filter(|it| it[0] == word) {
                    accepted += 1;
                    assert!(matches!(&row[6], Cell::Text(it) if !it.is_empty()), "{row:?}");
                }
            }
        }
        assert!(accepted > 0, "an example accepts a signal");
    }
}
