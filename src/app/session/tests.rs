//! A session from opening to saving: undo, what is in the file, what was merged.

use super::*;
use crate::design::edit::{RiskField, RisksEdit};
use crate::design::form::{Form, Side};
use crate::design::risks::Allocation;
use crate::rules::testing;

fn session() -> (Session, crate::design::id::RiskId) {
    let builder = testing::design(Form::ThreeDomains).risk("Zetting", Allocation::Unplaced, 100, |_| {});
    let risk = builder.risk_id("Zetting");
    let catalogue = Arc::new(testing::catalogue().clone());
    (Session::new(builder.design, catalogue, Ids::seeded(5)), risk)
}

fn to(risk: crate::design::id::RiskId, to: Allocation) -> Edit {
    Edit::Risks(RisksEdit::Move { risks: vec![risk], to })
}

#[test]
fn undo_and_redo_walk_the_same_way_back_and_forth() {
    let (mut session, risk) = session();
    let first = session.snapshot();
    for place in Allocation::ALL.into_iter().rev().skip(1) {
        session.apply(to(risk, place));
    }
    let last = session.snapshot();
    assert!(session.is_changed());
    while session.undo() {}
    assert_eq!(*session.design(), *first);
    assert!(!session.is_changed(), "nothing is left to save");
    while session.redo() {}
    assert_eq!(*session.design(), *last);
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_step() {
    let (mut session, risk) = session();
    session.apply(to(risk, Allocation::Unplaced));
    assert!(session.next_undo().is_none() && !session.is_changed());
}

#[test]
fn one_gesture_is_one_step() {
    let (mut session, risk) = session();
    let probability = |p| Edit::Risks(RisksEdit::Set(risk, RiskField::Probability(Some(p))));
    session.set_gesture(true);
    for step in 1..9 {
        session.apply(probability(f64::from(step) / 10.0));
    }
    session.set_gesture(false);
    session.apply(probability(0.9));
    session.undo();
    assert_eq!(session.design().risks.get(risk).and_then(|it| it.probability), Some(0.8));
    session.undo();
    assert_eq!(session.design().risks.get(risk).and_then(|it| it.probability), Some(0.5));
    assert!(!session.undo());
}

#[test]
fn a_gesture_that_is_broken_off_takes_nothing_else_along() {
    let (mut session, risk) = session();
    session.apply(to(risk, Allocation::Shared));
    session.apply(to(risk, Allocation::Unplaced));
    session.undo();
    let before = session.snapshot();
    // Nothing was done yet: there is nothing to take back.
    let mark = session.mark();
    assert!(!session.is_as_at(&mark) && !session.restore(mark));
    // An edit of the same field by keys that are still down is no part of the gesture.
    let probability = |p| Edit::Risks(RisksEdit::Set(risk, RiskField::Probability(Some(p))));
    let mark = session.mark();
    session.set_gesture(true);
    session.apply(probability(0.1));
    session.apply(probability(0.2));
    assert!(session.restore(mark));
    assert_eq!(*session.design(), *before);
    assert!(session.next_undo().is_some() && session.next_redo().is_some(), "both ways are as they were");
    session.apply(probability(0.3));
    let mark = session.mark();
    session.apply(probability(0.4));
    assert!(!session.is_as_at(&mark));
    session.apply(probability(0.3));
    assert!(session.is_as_at(&mark), "there and back");
    session.restore(mark);
    assert_eq!(session.design().risks.get(risk).and_then(|it| it.probability), Some(0.3));
}

#[test]
fn undo_survives_saving() {
    let (mut session, risk) = session();
    session.apply(to(risk, Allocation::Shared));
    let what = session.snapshot();
    session.saved_to("a.alliantie.ron".into(), what, (Stamp::of(b"(version: 1)"), None));
    assert!(!session.is_changed());
    session.undo();
    assert!(session.is_changed(), "the file has the move, the design has not");
}

#[test]
fn other_draws_give_what_opening_with_them_gives() {
    let (mut session, _) = session();
    let draws = Draws { outcomes: 300, seed: Some(7) };
    session.set_draws(draws);
    let catalogue = Arc::new(testing::catalogue().clone());
    let opened = Session::with_draws((*session.design).clone(), catalogue, Ids::seeded(5), draws);
    assert_eq!((session.draws(), opened.draws()), (draws, draws));
    let figures = |it: &Session| it.insight().simulation.as_ref().map(|it| it.figures().clone());
    assert_eq!(figures(&session), figures(&opened));
}

#[test]
fn a_preview_is_what_dropping_gives() {
    let (mut session, risk) = session();
    let edit = to(risk, Allocation::Allocated(Side::Client));
    let preview = session.preview(&edit);
    session.apply(edit);
    assert_eq!(preview.shared_share[1], session.insight().shared_share);
    assert!(preview.raised.iter().all(|it| session.insight().open().any(|now| now.same_as(it))));
    assert!(preview.solved.iter().all(|it| !session.insight().open().any(|now| now.same_as(it))));
}
