//! In a full alliance one side carries nearly everything: said once, and not risk by risk. (GV 4, GV 5)

use crate::design::catalogue::Agreement;
use crate::design::form::{Form, Side};
use crate::design::risks::{Allocation, Risk};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::principles::agreement;
use crate::rules::risks::telling::naming_all;
use crate::rules::risks::thin_domain::{counted, value};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::{ONE_SIDE_CARRIES, RISKS_TO_JUDGE, ROUNDING};

/// One side carries nearly all risks of a full alliance. Neutral, and without a way out: sharing is the board's choice.
pub(crate) const ONE_SIDE_CARRIES_ALL: Rule = Rule {
    id: "one-side-carries-all",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(4), Source::Gv(5)],
    example: examples::risks::ONE_SIDE_CARRIES_ALL,
    check: Check::Design(|facts| {
        // A chosen principle that says the opposite is the more specific: it speaks and names these risks.
        let found = one_side_carries_all(facts).filter(|_| !shares_too_little(facts));
        let tell = |it: OneSide| {
            let finding = Finding::hint().say("side", it.side).say("share", Arg::Share(it.share));
            naming_all(&it.risks, finding)
        };
        found.map(tell).unwrap_or_default()
    }),
};

/// Whether a chosen principle of shared risks is contradicted by how little is shared.
pub(super) fn shares_too_little(facts: &Facts) -> bool {
    agreement::is_contradicted(facts, Agreement::SharedRisks)
}

/// A side that carries nearly all, and what it carries.
pub(super) struct OneSide<'a> {
    side: Side,
    /// The share (0-1) of the value; of the number where too few risks have a value.
    share: f64,
    risks: Vec<&'a Risk>,
}

/// The side that carries nearly all risks of a full alliance. The two exceptional kinds do not count, and what waits in
/// the tray may still be shared.
pub(super) fn one_side_carries_all<'a>(facts: &Facts<'a>) -> Option<OneSide<'a>> {
    let all: Vec<&Risk> = counted(facts.design).collect();
    if facts.design.form != Form::Full || all.len() < RISKS_TO_JUDGE {
        return None;
    }
    let valued = all.iter().filter(|it| it.expected().is_some()).count() >= RISKS_TO_JUDGE;
    let weight = |it: &&Risk| if valued { value(it) } else { 1.0 };
    let total: f64 = all.iter().map(weight).sum();
    Side::ALL.into_iter().find_map(|side| {
        let of_it = all.iter().copied().filter(|it| it.allocation == Allocation::Allocated(side));
        let risks: Vec<&Risk> = of_it.collect();
        // Without any value the share is no number, and no number reaches the threshold.
        let share = risks.iter().map(weight).sum::<f64>() / total;
        (share >= ONE_SIDE_CARRIES - ROUNDING).then_some(OneSide { side, share, risks })
    })
}

#[cfg(test)]
mod tests {
    use Allocation::{Allocated, Shared, Unplaced};
    use Form::{Full, ThreeDomains};
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::edit::Edit;
    use crate::design::risks::Origin;
    use crate::rules::principles::agreement::PRINCIPLE_CONTRADICTED;
    use crate::rules::risks::places::RISK_OUTSIDE_ALLIANCE;
    use crate::rules::testing::{Builder, design, fires, silent};

    /// A full alliance with risks of these values, in thousands of euro, in these places.
    fn spread(values: &[(Allocation, i64)]) -> Builder {
        let add = |it: Builder, (at, (to, value)): (usize, &(Allocation, i64))| {
            it.risk(&format!("Risico {at}"), *to, value * 1_000, |_| ())
        };
        values.iter().enumerate().fold(design(Full), add)
    }

    fn nine_of_ten(rest: Allocation, value: i64) -> Builder {
        let kept = (Allocated(Contractor), 225);
        spread(&[kept, kept, kept, kept, (rest, value)])
    }

    #[test]
    fn one_side_with_nine_tenths_is_told_once_and_neutrally() {
        let most = nine_of_ten(Shared, 100);
        let found = fires(&ONE_SIDE_CARRIES_ALL, &most.design);
        assert_eq!((found.subjects.len(), found.severity, found.fixes.len()), (4, Severity::Hint, 0));
        silent(&RISK_OUTSIDE_ALLIANCE, &most.design);
        let less = nine_of_ten(Shared, 101);
        silent(&ONE_SIDE_CARRIES_ALL, &less.design);
        fires(&RISK_OUTSIDE_ALLIANCE, &less.design);
        // What waits may still be shared, and the other side's is not this one's.
        silent(&ONE_SIDE_CARRIES_ALL, &nine_of_ten(Unplaced, 101).design);
        silent(&ONE_SIDE_CARRIES_ALL, &nine_of_ten(Allocated(Client), 101).design);
        silent(&ONE_SIDE_CARRIES_ALL, &most.edit(Edit::SetForm(ThreeDomains)).design);
    }

    #[test]
    fn fewer_than_five_risks_say_nothing_of_the_form() {
        let kept = (Allocated(Client), 100);
        silent(&ONE_SIDE_CARRIES_ALL, &spread(&[kept; 4]).design);
        fires(&RISK_OUTSIDE_ALLIANCE, &spread(&[kept; 4]).design);
        fires(&ONE_SIDE_CARRIES_ALL, &spread(&[kept; 5]).design);
    }

    #[test]
    fn the_two_exceptions_do_not_count() {
        let law = |it: &mut Risk| it.origin = Some(Origin::Law);
        let four = spread(&[(Allocated(Client), 100); 4]);
        silent(&ONE_SIDE_CARRIES_ALL, &four.risk("Nieuwe wet", Allocated(Client), 100_000, law).design);
        fires(&ONE_SIDE_CARRIES_ALL, &nine_of_ten(Shared, 100).risk("Nieuwe wet", Shared, 900_000, law).design);
    }

    #[test]
    fn before_there_is_money_the_risks_are_counted() {
        let bare = |count: usize, shared: usize| {
            let places = (0..count).map(|at| if at < shared { Shared } else { Allocated(Client) });
            places.enumerate().fold(design(Full), |it, (at, to)| {
                it.risk(&format!("Risico {at}"), to, 100, |it| it.probability = None)
            })
        };
        fires(&ONE_SIDE_CARRIES_ALL, &bare(10, 1).design);
        silent(&ONE_SIDE_CARRIES_ALL, &bare(10, 2).design);
    }

    #[test]
    fn a_principle_that_says_the_opposite_speaks_in_its_place() {
        let both = nine_of_ten(Shared, 100).principle("shared-risks").design;
        fires(&PRINCIPLE_CONTRADICTED, &both);
        silent(&ONE_SIDE_CARRIES_ALL, &both);
        silent(&RISK_OUTSIDE_ALLIANCE, &both);
    }
}
