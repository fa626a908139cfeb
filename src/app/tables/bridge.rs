//! The table of the bridge: from the staffel to the result of each party, in cents that add up.

use crate::app::tables::cells::{headed, in_euro};
use crate::finance::bridge::{Bridge, Step, Steps};
use crate::picture::money::step_key;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// What each side, each partner within it and both sides together have, step by step.
pub fn bridge(text: &Text, bridge: &Bridge) -> Table {
    let mut table = headed(text, &["bridge-when", "bridge-party", "tables-share"]);
    table.heading.extend(Step::ALL.map(|it| in_euro(text, &text.get(step_key(it)))));
    let when = || bridge.cost.map_or_else(|| text.get("bridge-mean").into(), Cell::from);
    let mut row = |name: String, share: Cell, steps: &Steps| {
        let amounts = Step::ALL.map(|it| Cell::from(steps.of(it)));
        table.row([when(), name.into(), share].into_iter().chain(amounts));
    };
    for it in &bridge.sides {
        row(text.side(it.side), Cell::Empty, &it.steps);
        for partner in &it.partners {
            row(partner.name.clone(), Cell::Share(partner.share), &partner.steps);
        }
    }
    row(text.get("bridge-together"), Cell::Empty, &bridge.together());
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::euro::Euro;
    use crate::finance::simulation::{Draws, Simulation};
    use crate::text::Language;

    #[test]
    fn every_row_adds_up_to_its_end_and_both_sides_to_the_last() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            let draws = Draws { outcomes: 1_000, ..Draws::default() };
            let Some(simulation) = Simulation::of(&design, draws) else { continue };
            let mean = Bridge::mean(&design, &simulation);
            let dear = mean.at(simulation.terms(), simulation.terms().tab + Euro::from_cents(123_456_789));
            for text in Language::ALL.map(Text::new) {
                for it in [&mean, &dear] {
                    let table = bridge(&text, it);
                    check(&table);
                    let amount = |cell: &Cell| if let Cell::Euro(it) = cell { *it } else { Euro::ZERO };
                    for row in &table.rows {
                        let amounts: Vec<Euro> = row[3..].iter().map(amount).collect();
                        assert_eq!(amounts[..4].iter().copied().sum::<Euro>(), amounts[4], "{row:?}");
                    }
                    let sides = table.rows.iter().filter(|it| it[2] == Cell::Empty);
                    let ends: Vec<Euro> = sides.map(|it| amount(&it[7])).collect();
                    assert_eq!((ends.len(), ends[0] + ends[1]), (3, ends[2]));
                }
            }
        }
    }
}
