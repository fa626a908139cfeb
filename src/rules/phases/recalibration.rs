//! Whether the agreements are looked at again: at each coming transition, and on the day that was agreed (ES Bijlage).

use jiff::ToSpan;

use crate::design::edit::{Edit, LifeEdit, MomentField};
use crate::design::life::{At, Moment, What};
use crate::design::phases::Phase;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// How long from today what is planned anew is planned, in days. Ours: long enough to ask people for a day.
const AGAIN: i32 = 14;

/// A coming phase of the project has a day, and no moment of recalibration is tied to its beginning.
pub(crate) const RECALIBRATION_MISSING: Rule = Rule {
    id: "recalibration-missing",
    group: Group::Phases,
    stage: Stage::Work,
    severities: &[Severity::Warning],
    sources: &[Source::Es("Bijlage Ambitie")],
    example: examples::life::RECALIBRATION_MISSING,
    check: Check::Design(|facts| {
        let (design, life) = (facts.design, &facts.design.life);
        let coming = |it: &Phase| design.phases().is_before(design.project.phase, *it) && life.begin(*it).is_some();
        let is_at = |it: &Moment, of: Phase| matches!(it.at, At::Transition { phase, .. } if phase == of);
        let bare = |it: &Phase| !life.moments.iter().any(|moment| is_at(moment, *it));
        let lacking: Vec<Phase> = design.phases().phases().into_iter().filter(coming).filter(bare).collect();
        if lacking.is_empty() {
            return Vec::new();
        }
        let plan = |phase: &Phase| {
            let at = At::Transition { phase: *phase, days: 0 };
            Edit::Life(LifeEdit::AddMoment(What::TRANSITION.to_vec(), at))
        };
        let fix = Fix::new("plan-recalibration", lacking.iter().map(plan)).say("count", lacking.len());
        let names = Arg::List(lacking.iter().map(|it| Arg::Phase(*it)).collect());
        vec![Finding::warning().say("count", lacking.len()).say("phases", names).fix(fix)]
    }),
};

/// The day of a moment has passed, and it was not held. Where today is not known it says nothing.
pub(crate) const RECALIBRATION_OVERDUE: Rule = Rule {
    id: "recalibration-overdue",
    group: Group::Phases,
    stage: Stage::Work,
    severities: &[Severity::Warning],
    sources: &[Source::Es("Bijlage Ambitie"), Source::Es("Bijlage Belangen")],
    example: examples::life::RECALIBRATION_OVERDUE,
    check: Check::Design(|facts| overdue(facts).into_iter().collect()),
};

fn overdue(facts: &Facts) -> Option<Finding> {
    let (today, life) = (facts.today?, &facts.design.life);
    let late: Vec<&Moment> = life.moments.iter().filter(|it| life.is_overdue(it, today)).collect();
    let first = late.iter().filter_map(|it| life.day(it)).min()?;
    let again = today.saturating_add(AGAIN.days());
    let replan = late.iter().map(|it| {
        let at = MomentField::At(life.tied_at(it.at, again));
        Edit::Life(LifeEdit::SetMoment(it.id, at))
    });
    let fix = Fix::new("replan-recalibration", replan).say("count", late.len()).say("day", Arg::Day(again));
    let mut what: Vec<What> = late.iter().flat_map(|it| it.what.iter().copied()).collect();
    what.sort_unstable();
    what.dedup();
    let finding = Finding::warning().about_all(late.iter().map(|it| it.id)).say("count", late.len());
    // Of a moment that says nothing of what is looked at only its day is told.
    let finding = if what.is_empty() { finding.worded("bare") } else { finding };
    let what = Arg::Keys(what.into_iter().map(|it| it.key().to_owned()).collect());
    Some(finding.say("what", what).say("day", Arg::Day(first)).fix(fix))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::examples::DAY;
    use crate::rules::examples::life::{at_work, begun, last_moment, planned};
    use crate::rules::testing::{catalogue, fires, silent, solved_by, speaks};

    #[test]
    fn a_transition_that_has_a_day_has_a_moment() {
        let coming = begun(at_work(), Phase::Handover, DAY);
        fires(&RECALIBRATION_MISSING, &coming.design);
        solved_by(&RECALIBRATION_MISSING, &coming.design, 0);
        silent(&RECALIBRATION_MISSING, &at_work().design);
        silent(&RECALIBRATION_MISSING, &begun(at_work(), Phase::Realisation, DAY).design);
        let tied = |phase| planned(coming.clone(), At::Transition { phase, days: -7 });
        silent(&RECALIBRATION_MISSING, &tied(Phase::Handover).design);
        fires(&RECALIBRATION_MISSING, &tied(Phase::Realisation).design);
        fires(&RECALIBRATION_MISSING, &planned(coming.clone(), At::On(DAY)).design);
        speaks(&RECALIBRATION_MISSING);
    }

    #[test]
    fn a_moment_is_overdue_from_the_day_after_it() {
        let yesterday = DAY.yesterday().expect("there is a day before");
        let late = planned(at_work(), At::On(yesterday));
        assert_eq!(fires(&RECALIBRATION_OVERDUE, &late.design).subjects.len(), 1);
        solved_by(&RECALIBRATION_OVERDUE, &late.design, 0);
        silent(&RECALIBRATION_OVERDUE, &planned(at_work(), At::On(DAY)).design);
        let id = last_moment(&late).expect("it was planned");
        let held = LifeEdit::SetMoment(id, MomentField::Held(Some(DAY)));
        silent(&RECALIBRATION_OVERDUE, &late.clone().edit(Edit::Life(held)).design);
        assert!(RECALIBRATION_OVERDUE.findings(&Facts::new(&late.design, catalogue())).is_empty(), "without a clock");
        speaks(&RECALIBRATION_OVERDUE);
        let bare = late.edit(Edit::Life(LifeEdit::SetMoment(id, MomentField::What(What::Risks, false))));
        assert_eq!(fires(&RECALIBRATION_OVERDUE, &bare.design).variant, Some("bare"));
    }

    #[test]
    fn what_is_tied_stays_tied_when_it_is_planned_anew() {
        let begin = begun(at_work(), Phase::Handover, DAY);
        let late = planned(begin, At::Transition { phase: Phase::Handover, days: -7 });
        let finding = fires(&RECALIBRATION_OVERDUE, &late.design);
        let after = late.edit(finding.fixes[0].edit.clone()).design;
        assert_eq!(after.life.moments[0].at, At::Transition { phase: Phase::Handover, days: 14 });
    }
}
