//! Rules about the balance of the five conditions at the latest key moment: questions, never a grade.

use crate::design::Design;
use crate::design::collaboration::{Condition, How, KeyMoment, Voice};
use crate::design::stage::Stage;
use crate::design::thresholds::Threshold;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule, Signal};
use crate::rules::source::Source;
use crate::rules::thresholds::ROUNDING;

/// A condition carries most at the latest key moment, by tellers or by reflectors. That either of them is enough is ours.
pub(crate) const CONDITION_DOMINANT: Rule = Rule {
    id: "condition-dominant",
    group: Group::Collaboration,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("4.1"), Source::Ours],
    example: examples::collaboration::CONDITION_DOMINANT,
    check: Check::Design(|facts| at_latest(facts.design, dominant)),
};

/// A condition gets next to nothing at the latest key moment, by tellers or by reflectors.
pub(crate) const CONDITION_STARVED: Rule = Rule {
    id: "condition-starved",
    group: Group::Collaboration,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("4.1"), Source::Ours],
    example: examples::collaboration::CONDITION_STARVED,
    check: Check::Design(|facts| at_latest(facts.design, starved)),
};

/// Tellers and reflectors see a condition differently at the latest key moment.
pub(crate) const VIEWS_DIFFER: Rule = Rule {
    id: "views-differ",
    group: Group::Collaboration,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("3"), Source::Ours],
    example: examples::collaboration::VIEWS_DIFFER,
    check: Check::Design(|facts| at_latest(facts.design, differing)),
};

/// What each condition gets where all five get the same, in points.
const EVEN: f64 = 2.0;

/// What is to be asked about a moment of a design, each with how far it goes, in points.
type Asks = fn(&Design, &KeyMoment) -> Vec<(f64, Finding)>;

/// What goes furthest at the latest moment: a rule asks one question at a time. What else stands out is in its section.
fn at_latest(design: &Design, asks: Asks) -> Vec<Finding> {
    let all = design.collaboration.latest().map(|it| asks(design, it)).unwrap_or_default();
    // Of equals the first, in the order of the source.
    let most = all.into_iter().reduce(|most, it| if it.0 > most.0 + ROUNDING { it } else { most });
    most.map(|it| it.1).into_iter().collect()
}

/// What stands out at a key moment, as questions: what the rules ask about the latest one holds for each.
pub fn stands_out(design: &Design, moment: &KeyMoment) -> Vec<Signal> {
    let all: [(&'static Rule, Asks); 3] =
        [(&CONDITION_DOMINANT, dominant), (&CONDITION_STARVED, starved), (&VIEWS_DIFFER, differing)];
    let signal = |rule| move |finding| Signal { rule, finding, waived: None, returned: None };
    all.into_iter().flat_map(|(rule, asks)| asks(design, moment).into_iter().map(|it| it.1).map(signal(rule))).collect()
}

fn dominant(design: &Design, moment: &KeyMoment) -> Vec<(f64, Finding)> {
    let least = design.threshold(Threshold::ConditionDominant) - ROUNDING;
    at_an_end(moment, "much", too_much, |mean| mean >= least)
}

fn starved(design: &Design, moment: &KeyMoment) -> Vec<(f64, Finding)> {
    let most = design.threshold(Threshold::ConditionStarved) + ROUNDING;
    at_an_end(moment, "little", too_little, |mean| mean <= most)
}

fn differing(design: &Design, moment: &KeyMoment) -> Vec<(f64, Finding)> {
    let least = design.threshold(Threshold::ViewsDiffer) - ROUNDING;
    let differ = |condition: Condition| {
        let [tellers, reflectors] = Voice::ALL.map(|it| moment.tally(it));
        let means = [tellers?.mean(condition), reflectors?.mean(condition)];
        let apart = means[0] - means[1];
        (apart.abs() >= least).then(|| {
            let finding = Finding::question().about(moment.id);
            let finding = if apart > 0.0 { finding.worded("tellers") } else { finding };
            let finding = told(finding, moment, condition).say("tellers", Arg::Points(means[0]));
            let finding = finding.say("reflectors", Arg::Points(means[1])).say("who", voices(moment, &Voice::ALL));
            (apart.abs(), finding)
        })
    };
    Condition::ALL.into_iter().filter_map(differ).collect()
}

/// A question for each condition of which a mean lies at an end.
fn at_an_end(
    moment: &KeyMoment,
    what: &'static str,
    how: fn(Condition) -> How,
    lies: impl Fn(f64) -> bool,
) -> Vec<(f64, Finding)> {
    let ask = |condition: Condition| {
        let mean = |it: Voice| moment.tally(it).map(|tally| tally.mean(condition)).filter(|it| lies(*it));
        let who: Vec<Voice> = Voice::ALL.into_iter().filter(|it| mean(*it).is_some()).collect();
        // Where both are at an end the voice that is heard first speaks: tellers.
        let points = mean(*who.first()?)?;
        let finding = told(Finding::question().about(moment.id), moment, condition);
        let finding = finding.say("points", Arg::Points(points)).say("who", voices(moment, &who));
        let finding = finding.say("comes", Arg::Key(format!("{}.{what}", condition.key())));
        // From the middle, where all five got the same: two points of ten.
        Some(((points - EVEN).abs(), finding.say("how", Arg::Key(how(condition).key().to_owned()))))
    };
    Condition::ALL.into_iter().filter_map(ask).collect()
}

/// The condition and the moment that a finding is about.
fn told(finding: Finding, moment: &KeyMoment, condition: Condition) -> Finding {
    let name = Arg::Key(condition.key().to_owned());
    let within = Arg::Key(format!("{}.within", condition.key()));
    finding.say("condition", name).say("within", within).say("moment", moment.name.as_str())
}

/// Who scored, each with how many they are.
fn voices(moment: &KeyMoment, who: &[Voice]) -> Arg {
    let forms = |it: &Voice| moment.tally(*it).map_or(0, |it| it.forms);
    Arg::Voices(who.iter().map(|it| (*it, forms(it))).collect())
}

/// What to ask first where a condition gets much.
pub const fn too_much(condition: Condition) -> How {
    match condition {
        Condition::Ambition => How::AmbitionDominant,
        Condition::Interests => How::InterestsDrowned,
        Condition::Relation => How::OutsideClose,
        Condition::Organisation => How::TooAutonomous,
        Condition::Process => How::ProcessDirection,
    }
}

/// What to ask first where a condition gets little.
pub const fn too_little(condition: Condition) -> How {
    match condition {
        Condition::Ambition => How::AmbitionKept,
        Condition::Interests => How::InterestsOpen,
        Condition::Relation => How::OutsideClose,
        Condition::Organisation => How::RolesClear,
        Condition::Process => How::PaceAndProcess,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::Edit;
    use crate::design::form::Form;
    use crate::design::id::Id;
    use crate::rules::examples::collaboration::{form, moment};
    use crate::rules::testing::{Builder, design, fires, silent, speaks};

    /// One key moment with a form of each voice, in half points.
    fn seen(tellers: [u8; 5], reflectors: [u8; 5]) -> Builder {
        let it = moment(design(Form::Full), "Uitspraak");
        form(form(it, Voice::Teller, tellers), Voice::Reflector, reflectors)
    }

    #[test]
    fn a_condition_of_three_and_a_half_carries_most_and_one_below_does_not() {
        let dominant = |halves| seen(halves, [4, 4, 4, 4, 4]).design;
        let finding = fires(&CONDITION_DOMINANT, &dominant([7, 4, 3, 3, 3]));
        assert!(finding.question && finding.args.contains(&("points", Arg::Points(3.5))));
        silent(&CONDITION_DOMINANT, &dominant([6, 4, 4, 3, 3]));
        // Three and a quarter on average.
        let between = form(seen([7, 4, 3, 3, 3], [4; 5]), Voice::Teller, [6, 4, 4, 3, 3]);
        silent(&CONDITION_DOMINANT, &between.design);
        // By the one or by the other.
        fires(&CONDITION_DOMINANT, &seen([4; 5], [4, 9, 3, 2, 2]).design);
        let own = Edit::SetThreshold(Threshold::ConditionDominant, Some(4.0));
        silent(&CONDITION_DOMINANT, &seen([7, 4, 3, 3, 3], [4; 5]).edit(own).design);
        speaks(&CONDITION_DOMINANT);
    }

    #[test]
    fn a_condition_of_one_is_starved_and_one_above_is_not() {
        fires(&CONDITION_STARVED, &seen([6, 5, 4, 3, 2], [4; 5]).design);
        silent(&CONDITION_STARVED, &seen([6, 4, 4, 3, 3], [4; 5]).design);
        // Of several the rule asks about the one that goes furthest; what stands out has them all.
        let several = seen([10, 6, 2, 2, 0], [4; 5]).design;
        let asked = fires(&CONDITION_STARVED, &several);
        assert!(asked.args.contains(&("condition", Arg::Key("condition-process".into()))));
        let starved = |it: &Signal| it.rule.id == CONDITION_STARVED.id;
        let moment = several.collaboration.latest().expect("a moment");
        assert_eq!(stands_out(&several, moment).iter().filter(|it| starved(it)).count(), 3);
        let own = Edit::SetThreshold(Threshold::ConditionStarved, Some(0.5));
        silent(&CONDITION_STARVED, &seen([6, 5, 4, 3, 2], [4; 5]).edit(own).design);
        speaks(&CONDITION_STARVED);
    }

    #[test]
    fn views_differ_by_one_and_a_half_and_not_by_less() {
        let finding = fires(&VIEWS_DIFFER, &seen([7, 4, 3, 3, 3], [4, 4, 4, 4, 4]).design);
        assert_eq!(finding.variant, Some("tellers"));
        let finding = fires(&VIEWS_DIFFER, &seen([4, 4, 4, 4, 4], [3, 3, 3, 4, 7]).design);
        assert_eq!(finding.variant, None);
        silent(&VIEWS_DIFFER, &seen([6, 4, 4, 3, 3], [4, 4, 4, 4, 4]).design);
        let one = form(moment(design(Form::Full), "Uitspraak"), Voice::Teller, [20, 0, 0, 0, 0]);
        silent(&VIEWS_DIFFER, &one.design);
        let own = Edit::SetThreshold(Threshold::ViewsDiffer, Some(2.0));
        silent(&VIEWS_DIFFER, &seen([7, 4, 3, 3, 3], [4; 5]).edit(own).design);
        speaks(&VIEWS_DIFFER);
    }

    #[test]
    fn only_the_latest_moment_that_was_scored_is_asked_about() {
        let early = seen([12, 2, 2, 2, 2], [4; 5]);
        let later = form(moment(early, "Opening"), Voice::Teller, [4; 5]);
        silent(&CONDITION_DOMINANT, &later.design);
        silent(&CONDITION_STARVED, &later.design);
        let unscored = moment(seen([12, 2, 2, 2, 2], [4; 5]), "Opening");
        let finding = fires(&CONDITION_DOMINANT, &unscored.design);
        let first: Id = unscored.design.collaboration.moments[0].id.into();
        assert_eq!(finding.subjects, [first]);
        silent(&CONDITION_DOMINANT, &design(Form::Full).design);
    }

    #[test]
    fn what_stands_out_is_asked_of_any_moment() {
        let early = seen([12, 2, 2, 2, 2], [4; 5]);
        let later = form(moment(early, "Opening"), Voice::Teller, [4; 5]).design;
        let of = |at: usize| {
            let all = stands_out(&later, &later.collaboration.moments[at]);
            all.iter().map(|it| it.rule.id).collect::<Vec<_>>()
        };
        assert_eq!(of(0)[0], "condition-dominant");
        assert_eq!(of(0).iter().filter(|it| **it == "condition-starved").count(), 4);
        assert_eq!(of(1), Vec::<&str>::new());
    }
}
