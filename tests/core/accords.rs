//! What a design says to its principles, on the examples and on designs of any shape: it disagrees exactly where the
//! rule `principle-contradicted` speaks.

use std::cell::Cell;

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::app::insight::Insight;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::rules::Facts;
use alliantietafel::rules::accords::{Stand, accords};

use crate::support::{FEW_DRAWS, designs, for_all};

#[test]
fn a_principle_disagrees_exactly_where_the_rule_says_so() {
    let catalogue = Catalogue::read().expect("reads");
    let agreed = Cell::new(0);
    let check = |design: Design| {
        let facts = Facts::with_draws(&design, &catalogue, FEW_DRAWS);
        let contradicted: Vec<_> = Insight::with_draws(&design, &catalogue, FEW_DRAWS)
            .signals
            .into_iter()
            .filter(|it| it.rule.id == "principle-contradicted")
            .flat_map(|it| it.finding.subjects)
            .collect();
        for principle in &design.principles.chosen {
            let found = accords(&facts, principle);
            let disagrees = found.iter().any(|it| it.stand == Stand::Disagrees);
            assert_eq!(disagrees, contradicted.contains(&principle.id.into()), "{}: {found:?}", design.name);
            agreed.set(agreed.get() + found.iter().filter(|it| it.stand == Stand::Agrees).count());
            assert!(found.iter().flat_map(|it| &it.subjects).all(|it| design.has(*it)));
        }
    };
    for example in EXAMPLES {
        check(example.read().expect("an example reads"));
    }
    for_all(300, designs(), check);
    assert!(agreed.get() > 20, "{}", agreed.get());
}
