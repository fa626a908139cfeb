//! What a board looks at beside the register: what each risk comes to with what is done about it, and every measure.

use crate::app::tables::cells::{headed, in_euro, yes};
use crate::design::Design;
use crate::design::risks::Risk;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// Risk by risk in the order of the register: where it lies, and its expected value before and with what is planned. Below
/// zero for an opportunity, empty where it is not known.
pub fn expected(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["tables-number", "tables-risk", "tables-place"]);
    let amounts = ["tables-before-measures", "tables-expected"];
    table.heading.extend(amounts.map(|it| in_euro(text, &text.get(it))));
    for it in &design.risks.list {
        let signed = |amount: Option<f64>| {
            amount.map_or(Cell::Empty, |it_is| Cell::euro(if it.is_opportunity() { -it_is } else { it_is }))
        };
        let place = text.place(design, it.allocation);
        let before = signed(it.gross_expected());
        table.row([(&it.register.number).into(), (&it.title).into(), place.into(), before, signed(it.expected())]);
    }
    table
}

/// Every measure with its risk: whether it is planned, what it costs, and what it takes away on top of the other planned
/// ones. An opportunity's measures are what it takes to get it: they take nothing away.
pub fn measures(design: &Design, text: &Text) -> Table {
    let mut table = headed(text, &["tables-number", "tables-risk", "tables-measure", "risks-form-measure-planned"]);
    table.heading.push(in_euro(text, &text.get("tables-cost")));
    table.heading.extend(["risks-form-measure-probability", "risks-form-measure-impact"].map(|it| text.get(it)));
    table.heading.push(in_euro(text, &text.get("tables-takes")));
    let rows = |risk: &Risk| {
        let takes = |it| if risk.is_opportunity() { None } else { risk.taken_away_by(it) };
        let share = |of: f64| if risk.is_opportunity() { Cell::Empty } else { Cell::Share(of) };
        let row = risk.measures.iter().map(|it| {
            [
                Cell::from(&risk.register.number),
                (&risk.title).into(),
                (&it.title).into(),
                yes(text, it.planned),
                it.cost.into(),
                share(it.cuts_probability),
                share(it.cuts_impact),
                takes(it).map_or(Cell::Empty, Cell::euro),
            ]
        });
        row.collect::<Vec<_>>()
    };
    design.risks.list.iter().flat_map(rows).for_each(|it| table.row(it));
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::text::Language;

    #[test]
    fn every_risk_and_every_measure_of_every_example_has_a_row() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                let (expected, measures) = (expected(&design, &text), measures(&design, &text));
                check(&expected);
                check(&measures);
                assert_eq!(expected.rows.len(), design.risks.list.len());
                assert_eq!(measures.rows.len(), design.risks.list.iter().map(|it| it.measures.len()).sum::<usize>());
                for (row, it) in expected.rows.iter().zip(&design.risks.list) {
                    let Cell::Euro(shown) = row[4] else { continue };
                    assert_eq!(shown.to_f64() < 0.0, it.is_opportunity() && it.expected() > Some(0.5), "{}", it.title);
                }
            }
        }
    }
}
