//! The table of changes: what, from whom, how far, who decides by when, and what it does to the money.

use crate::app::tables::cells::{headed, in_euro};
use crate::design::Design;
use crate::design::changes::{Change, ChangeState, Effect};
use crate::finance::changes::Forecast;
use crate::finance::simulation::Simulation;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Change by change, in the order in which they were put. What is not estimated has no amount.
pub fn changes(design: &Design, text: &Text) -> Table {
    let keys = ["changes-number", "changes-what", "changes-from", "changes-state", "changes-decides", "changes-due"];
    let mut table = headed(text, &keys);
    table
        .heading
        .extend([Effect::Budget, Effect::Result].map(|it| in_euro(text, &text.change_effect(design.form, it))));
    table.heading.extend(ChangeState::ALL.map(|it| text.word(it)));
    table.heading.extend(["changes-decision", "changes-apart", "compare-change-apart-step"].map(|it| text.get(it)));
    for it in &design.changes.list {
        let amount = |effect| it.amount.filter(|_| it.effect == effect);
        let mut row = vec![
            Cell::from(&it.number),
            (&it.what).into(),
            it.from.and_then(|it| text.element(design, it)).into(),
            text.word(it.state).into(),
            text.change_decider(design, it).into(),
            design.changes.due(it).into(),
            amount(Effect::Budget).into(),
            amount(Effect::Result).into(),
        ];
        row.extend(ChangeState::ALL.map(|state| Cell::from(it.day(state))));
        row.extend([(&it.decision).into(), about(it).into(), text.change_step(design, it).into()]);
        table.row(row);
    }
    table
}

/// What the difference of view is about; none where there is none.
fn about(it: &Change) -> Option<String> {
    it.apart.as_ref().map(|it| it.about.clone())
}

/// The forecast without changes, with what is decided, with all: what each side keeps of it.
pub fn forecast(design: &Design, simulation: Option<&Simulation>, text: &Text) -> Table {
    let mut table = headed(text, &["changes-list"]);
    let names = ["change-column-tab", "changes-forecast", "changes-keeps-result"].map(|it| text.get(it));
    let sides = crate::design::form::Side::ALL.map(|it| text.side(it));
    table.heading.extend(names.iter().chain(&sides).map(|it| in_euro(text, it)));
    for it in Forecast::all(design, simulation) {
        let divided = it.divided();
        let keeps = [divided.map(|it| it.client), divided.map(|it| it.contractor)];
        let row = [text.word(it.scene).into(), it.tab.into(), it.cost.into(), it.result().into()];
        table.row(row.into_iter().chain(keeps.map(Cell::from)));
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
    fn every_change_has_a_row_with_its_amount_in_one_column() {
        let mut seen = 0;
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let table = changes(&design, &text);
                check(&table);
                check(&forecast(&design, None, &text));
                assert_eq!(table.rows.len(), design.changes.list.len());
                for (row, it) in table.rows.iter().zip(&design.changes.list) {
                    let amounts = row[6..8].iter().filter(|it| matches!(it, Cell::Euro(_))).count();
                    assert_eq!(amounts, usize::from(it.amount.is_some()));
                    seen += 1;
                }
            }
        }
        assert!(seen > 0, "an example has changes");
    }
}
