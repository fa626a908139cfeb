//! What a change to the life of an alliance does, and what it leaves.

use Development::{Develop, Start};
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::design::Design;
use crate::design::edit::Edit;
use crate::design::form::Form;

const DAY: Date = date(2026, 3, 12);

fn act(design: &mut Design, ids: &mut Ids, edit: LifeEdit) -> Option<Id> {
    Edit::Life(edit).apply(design, ids)
}

fn started() -> (Design, Ids) {
    let mut ids = Ids::seeded(4);
    (Design::new(&mut ids, "Proef", Form::Full), ids)
}

fn plan(design: &mut Design, ids: &mut Ids, at: At) -> RecalibrationId {
    let made = act(design, ids, LifeEdit::AddMoment(vec![What::Risks], at));
    made.and_then(|it| it.try_into().ok()).expect("a moment")
}

#[test]
fn what_was_held_stays_where_it_is() {
    let (mut design, mut ids) = started();
    let begin = |on| LifeEdit::SetBegin(Phase::Realisation, Some(on));
    act(&mut design, &mut ids, begin(DAY));
    let id = plan(&mut design, &mut ids, At::Transition { phase: Phase::Realisation, days: -7 });
    let day = |design: &Design| design.life.moment(id).and_then(|it| design.life.day(it));
    assert_eq!(day(&design), Some(date(2026, 3, 5)));
    let set = |field| LifeEdit::SetMoment(id, field);
    act(&mut design, &mut ids, set(MomentField::Held(Some(date(2026, 3, 6)))));
    act(&mut design, &mut ids, begin(date(2027, 1, 1)));
    act(&mut design, &mut ids, set(MomentField::At(At::On(date(2028, 1, 1)))));
    assert_eq!(day(&design), Some(date(2026, 3, 6)));
    act(&mut design, &mut ids, set(MomentField::Held(None)));
    assert_eq!(day(&design), Some(date(2026, 12, 25)), "taken back it goes along again");
}

#[test]
fn what_happened_takes_along_what_was_planned_for_it_and_leaves_what_was_held() {
    let (mut design, mut ids) = started();
    let made = act(&mut design, &mut ids, LifeEdit::AddEvent(EventKind::BoardMember, "directeur".into(), DAY));
    let event: EventId = made.and_then(|it| it.try_into().ok()).expect("an event");
    let held = plan(&mut design, &mut ids, At::Event { event, days: 14 });
    let open = plan(&mut design, &mut ids, At::Event { event, days: 30 });
    act(&mut design, &mut ids, LifeEdit::SetMoment(held, MomentField::Held(Some(DAY))));
    act(&mut design, &mut ids, LifeEdit::RemoveEvent(event));
    assert_eq!(design.life.moment(held).map(|it| it.at), Some(At::On(DAY)));
    assert_eq!(design.life.moment(open), None);
}

#[test]
fn steps_of_development_go_forwards_and_back_and_stay() {
    let (mut design, mut ids) = started();
    for (to, on) in [(Start, date(2024, 1, 1)), (Develop, date(2025, 1, 1)), (Start, date(2025, 7, 1))] {
        act(&mut design, &mut ids, LifeEdit::Record(to, on));
    }
    assert_eq!(design.life.developments.iter().map(|it| it.to).collect::<Vec<_>>(), [Start, Develop, Start]);
    assert_eq!(design.life.now(), Some(Start));
    act(&mut design, &mut ids, LifeEdit::SetSeen(Seen::PeckingOrder, true));
    act(&mut design, &mut ids, LifeEdit::SetSeen(Seen::WorkingApart, true));
    assert_eq!(design.life.recognised(), Some(Develop));
    assert_eq!(design.life.now(), Some(Start), "recognised is not recorded");
}

#[test]
fn an_element_that_goes_is_no_longer_what_a_moment_changed() {
    let (mut design, mut ids) = started();
    let made = act(&mut design, &mut ids, LifeEdit::AddDecision("Vergunning".into(), DAY)).expect("made");
    let id = plan(&mut design, &mut ids, At::On(DAY));
    for field in [MomentField::Held(Some(DAY)), MomentField::Changed(made, true)] {
        act(&mut design, &mut ids, LifeEdit::SetMoment(id, field));
    }
    let changed = |design: &Design| design.life.moments[0].held.as_ref().map(|it| it.changed.len());
    assert_eq!(changed(&design), Some(1));
    act(&mut design, &mut ids, LifeEdit::RemoveDecision(made.try_into().expect("a decision")));
    assert_eq!(changed(&design), Some(0));
}

fn at() -> impl Strategy<Value = (u8, usize, i16, bool)> {
    (0..3u8, 0..5usize, -200..200i16, any::<bool>())
}

proptest! {
    /// Moving a phase moves what is tied to it and nothing else.
    #[test]
    fn moving_a_phase_moves_what_is_tied_to_it_and_nothing_else(
        all in proptest::collection::vec(at(), 1..12),
        (phase, from, to) in (0..5usize, 0..900i32, 0..900i32),
    ) {
        let (mut design, mut ids) = started();
        let day = |days: i32| date(2024, 1, 1).saturating_add(days.days());
        for (nth, phase) in (0_i32..).zip(Phase::ALL) {
            act(&mut design, &mut ids, LifeEdit::SetBegin(phase, Some(day(from + 40 * nth))));
        }
        let made = act(&mut design, &mut ids, LifeEdit::AddEvent(EventKind::TeamMember, String::new(), DAY));
        let event: EventId = made.and_then(|it| it.try_into().ok()).expect("an event");
        act(&mut design, &mut ids, LifeEdit::SetRhythm(Some(Rhythm { first: DAY, months: 6 })));
        for (kind, nth, days, held) in all {
            let at = match kind {
                0 => At::On(day(i32::from(days) + 300)),
                1 => At::Transition { phase: Phase::ALL[nth], days },
                _ => At::Event { event, days },
            };
            let id = plan(&mut design, &mut ids, at);
            let held = held.then_some(DAY);
            act(&mut design, &mut ids, LifeEdit::SetMoment(id, MomentField::Held(held)));
        }
        let (moved, before) = (Phase::ALL[phase], design.clone());
        let was = before.life.begin(moved).expect("it has a day");
        act(&mut design, &mut ids, LifeEdit::SetBegin(moved, Some(day(to))));
        for (then, now) in before.life.moments.iter().zip(&design.life.moments) {
            prop_assert_eq!(then, now, "the moment itself is as it was");
            let (then_on, now_on) = (before.life.day(then), design.life.day(now));
            let tied = then.held.is_none() && matches!(then.at, At::Transition { phase, .. } if phase == moved);
            let by = if tied { day(to) - was } else { DAY - DAY };
            prop_assert_eq!(then_on.map(|it| it.saturating_add(by)), now_on);
        }
        let mut back = design.clone();
        act(&mut back, &mut ids, LifeEdit::SetBegin(moved, Some(was)));
        prop_assert_eq!(&back.life.moments, &before.life.moments);
        prop_assert_eq!((&design.life.events, &design.life.rhythm), (&before.life.events, &before.life.rhythm));
        for other in Phase::ALL.into_iter().filter(|it| *it != moved) {
            prop_assert_eq!(design.life.begin(other), before.life.begin(other));
        }
    }
}
