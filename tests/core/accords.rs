//! What a design says to its principles, on the examples and on designs of any shape: it disagrees exactly where the
//! rule `principle-contradicted` speaks.

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::app::insight::Insight;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::rules::Facts;
use alliantietafel::rules::accords::{Stand, accords};

#[test]
fn a_principle_disagrees_exactly_where_the_rule_says_so() {
    let catalogue = Catalogue::read().expect("reads");
    let examples = EXAMPLES.into_iter().map(|it| it.read().expect("an example reads"));
    let mut agreed = 0;
    for design in examples.chain((0..300).map(crate::support::generated)) {
        let facts = Facts::new(&design, &catalogue);
        let contradicted: Vec<_> = Insight::of(&design, &catalogue)
            .signals
            .into_iter()
            .filter(|it| it.rule.id == "principle-contradicted")
            .flat_map(|it| it.finding.subjects)
            .collect();
        for principle in &design.principles.chosen {
            let found = accords(&facts, principle);
            let disagrees = found.iter().any(|it| it.stand == Stand::Disagrees);
            assert_eq!(disagrees, contradicted.contains(&principle.id.into()), "{}: {found:?}", design.name);
            agreed += found.iter().filter(|it| it.stand == Stand::Agrees).count();
            assert!(found.iter().flat_map(|it| &it.subjects).all(|it| design.has(*it)));
        }
    }
    assert!(agreed > 20, "{agreed}");
}
