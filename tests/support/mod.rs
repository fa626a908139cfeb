//! What the tests of several floors share: designs of any shape and size, and properties that hold for them.
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(dead_code, reason = "each test file uses its own part of the support")]

pub mod ambition;
pub mod birth;
mod bovenkant;
pub mod changes;
pub mod collaboration;
mod design;
pub mod dice;
pub mod faults;
pub mod life;
pub mod money;
mod plan;
pub mod programme;
mod property;
pub mod report;
mod words;
pub mod workshop;

use alliantietafel::design::Design;
use alliantietafel::finance::simulation::Draws;
use proptest::strategy::Strategy;

pub use dice::{Dice, dice};
pub(crate) use property::{drawn, for_all, random};

use plan::{Many, Part, Plans};

/// Draws for tests in which money is not the question: enough for every signal, and quick.
pub const FEW_DRAWS: Draws = Draws { outcomes: 1_000, seed: None };

/// Designs of any shape: valid in every reference, up to 120 risks, 120 people, 15 disciplines, 16 roles and 12
/// principles.
pub fn designs() -> impl Strategy<Value = Design> {
    let parts = vec![
        (Part::Whole, Many::Just(1)),
        (Part::Party, Many::Most(6)),
        (Part::Discipline, Many::Most(15)),
        (Part::Person, Many::Most(120)),
        (Part::Vacancy, Many::Most(12)),
        (Part::Role, Many::Most(16)),
        (Part::Subject, Many::Most(4)),
        (Part::Step, Many::Most(4)),
        (Part::Case, Many::Most(2)),
        (Part::Risk, Many::Most(120)),
        (Part::Principle, Many::Most(12)),
        (Part::Arrangement, Many::Most(5)),
        (Part::Note, Many::Most(5)),
        (Part::Money, Many::Just(1)),
        (Part::Kept, Many::Just(1)),
    ];
    Plans(parts).prop_map(|it| design::built(&it))
}

/// Small designs with some of everything: for what is tried a thousand times.
pub fn small_designs() -> impl Strategy<Value = Design> {
    let most = [
        (Part::Party, 2),
        (Part::Discipline, 2),
        (Part::Person, 4),
        (Part::Vacancy, 2),
        (Part::Role, 3),
        (Part::Subject, 2),
        (Part::Step, 2),
        (Part::Case, 1),
        (Part::Risk, 3),
        (Part::Principle, 1),
        (Part::Arrangement, 1),
        (Part::Note, 1),
    ];
    let one = [Part::Whole, Part::Money, Part::Kept].map(|it| (it, Many::Just(1)));
    Plans(most.into_iter().map(|(part, most)| (part, Many::Most(most))).chain(one).collect())
        .prop_map(|it| design::built(&it))
}

/// So many turns to do something, each with dice of its own.
pub fn turns(count: usize) -> impl Strategy<Value = Vec<Dice>> {
    Plans(vec![(Part::Turn, Many::Just(count))]).prop_map(|it| it.each(Part::Turn).collect())
}

/// One of these designs, from a seed: where a test is about one design, or about what many come to together.
pub fn generated(seed: u64) -> Design {
    drawn(&designs(), seed)
}

mod tests {
    use proptest::test_runner::TestError;

    use super::*;

    #[test]
    fn what_fails_shrinks_to_what_it_takes() {
        let fails = |it: &Design| {
            it.risks.list.iter().any(|it| it.title.contains("PFAS") && it.measures.len() == 2)
                && it.team.everybody().filter(|it| it.fte < 0.5).count() > 1
        };
        let outcome = property::runner(100, 1).run(&designs(), |it| {
            assert!(!fails(&it));
            Ok(())
        });
        let Err(TestError::Fail(_, least)) = outcome else { panic!("none of a hundred is such a design") };
        assert!(fails(&least));
        let (risks, people) = (&least.risks.list, least.team.everybody().count());
        assert_eq!((risks.len(), people), (1, 2), "{least:#?}");
        // No word after it is left, and of other texts only the first of all words.
        assert!(risks[0].title.ends_with("PFAS"), "{least:#?}");
        assert_eq!(risks[0].description, words::WORDS[0], "{least:#?}");
        let others = (least.parties.len(), least.team.disciplines.len(), least.bovenkant.roles.len());
        assert_eq!(others, (0, 0, 0), "{least:#?}");
    }

    #[test]
    fn a_seed_always_gives_the_same_design_and_another_another() {
        assert_eq!(generated(3), generated(3));
        assert_ne!(generated(3), generated(4));
    }
}
