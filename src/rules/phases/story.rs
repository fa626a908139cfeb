//! Whether the story of the alliance was told again to whoever came since (GV 9).

use jiff::ToSpan;
use jiff::civil::Date;

use crate::design::edit::{Edit, LifeEdit};
use crate::design::life::{At, Event, Life, What};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// How long after somebody came the story is told, in days. Ours.
const AFTER: i16 = 14;

/// A member of the board, or a board or party behind it, changed after the start, and no moment is there at which the story
/// is told again. What is planned for a later day than today has not happened yet.
pub(crate) const STORY_NOT_RETOLD: Rule = Rule {
    id: "story-not-retold",
    group: Group::Phases,
    stage: Stage::Work,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(9)],
    example: examples::life::STORY_NOT_RETOLD,
    check: Check::Design(|facts| {
        let life = &facts.design.life;
        let happened = |it: &&Event| facts.today.is_none_or(|today| it.on <= today);
        let untold: Vec<&Event> = life.events.iter().filter(happened).filter(|it| is_untold(life, it)).collect();
        if untold.is_empty() {
            return Vec::new();
        }
        let plan = untold.iter().map(|it| Edit::Life(LifeEdit::AddMoment(vec![What::Story], tell(it, facts.today))));
        let fix = Fix::new("plan-retelling", plan).say("count", untold.len());
        let name = |it: &&Event| match it.who.trim() {
            "" => Arg::Key(it.kind.key().to_owned()),
            who => Arg::Text(who.to_owned()),
        };
        let finding = Finding::hint().about_all(untold.iter().map(|it| it.id)).say("count", untold.len());
        vec![finding.say("names", Arg::List(untold.iter().map(name).collect())).fix(fix)]
    }),
};

/// Whether a change asks to tell the story again, and no moment is tied to it or comes after it at which that is done.
fn is_untold(life: &Life, event: &Event) -> bool {
    let retells = |it: &crate::design::life::Moment| {
        it.retells() && (it.at.event() == Some(event.id) || life.day(it).is_some_and(|day| day >= event.on))
    };
    let after_start = life.since().is_none_or(|it| event.on > it);
    event.kind.asks_to_retell() && after_start && !life.moments.iter().any(retells)
}

/// When the story is told: two weeks after the change, or after today where those have passed.
fn tell(event: &Event, today: Option<Date>) -> At {
    let soon = event.on.saturating_add(i32::from(AFTER).days());
    let later = today.filter(|it| *it > soon).map(|it| it.saturating_add(i32::from(AFTER).days()));
    let days = later.and_then(|it| i16::try_from((it - event.on).get_days()).ok());
    At::Event { event: event.id, days: days.unwrap_or(AFTER) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::life::{Development, EventKind};
    use crate::rules::examples::DAY;
    use crate::rules::examples::life::{at_work, changed, recorded};
    use crate::rules::testing::{fires, silent, solved_by, speaks};
    use jiff::civil::date;

    #[test]
    fn whoever_came_after_the_start_is_told_the_story() {
        let start = date(2025, 1, 1);
        let it = |kind, on| changed(recorded(at_work(), Development::Start, start), kind, on);
        for kind in [EventKind::BoardMember, EventKind::ParentBoard] {
            fires(&STORY_NOT_RETOLD, &it(kind, date(2025, 1, 2)).design);
            solved_by(&STORY_NOT_RETOLD, &it(kind, date(2025, 1, 2)).design, 0);
        }
        silent(&STORY_NOT_RETOLD, &it(EventKind::TeamMember, date(2025, 1, 2)).design);
        silent(&STORY_NOT_RETOLD, &it(EventKind::BoardMember, start).design);
        fires(&STORY_NOT_RETOLD, &it(EventKind::BoardMember, DAY).design);
        silent(&STORY_NOT_RETOLD, &it(EventKind::BoardMember, DAY.tomorrow().expect("there is one")).design);
        speaks(&STORY_NOT_RETOLD);
    }

    #[test]
    fn a_story_told_after_the_change_counts_and_one_before_it_does_not() {
        let on = date(2026, 1, 15);
        let it = changed(at_work(), EventKind::BoardMember, on);
        let told = |day| it.clone().edit(Edit::Life(LifeEdit::AddMoment(vec![What::Story], At::On(day))));
        silent(&STORY_NOT_RETOLD, &told(on).design);
        fires(&STORY_NOT_RETOLD, &told(on.yesterday().expect("there is one")).design);
        let other = Edit::Life(LifeEdit::AddMoment(vec![What::Risks], At::On(on)));
        fires(&STORY_NOT_RETOLD, &it.clone().edit(other).design);
    }

    #[test]
    fn the_way_out_lies_ahead() {
        let it = changed(at_work(), EventKind::BoardMember, date(2026, 1, 15));
        let finding = fires(&STORY_NOT_RETOLD, &it.design);
        let after = it.edit(finding.fixes[0].edit.clone()).design;
        assert_eq!(after.life.day(&after.life.moments[0]), Some(date(2026, 3, 26)));
    }
}
