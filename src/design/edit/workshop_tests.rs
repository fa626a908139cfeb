//! Hints one by one, a reset, marks that go with what they were on, what stays when an exercise is dropped.

use super::*;
use crate::design::Design;
use crate::design::edit::{Edit, RisksEdit};
use crate::design::form::Form;
use crate::design::risks::{Allocation, Nature};

fn act(design: &mut Design, ids: &mut Ids, edit: WorkshopEdit) -> Option<Id> {
    Edit::Workshop(edit).apply(design, ids)
}

fn made() -> (Design, Ids) {
    let mut ids = Ids::seeded(9);
    let mut design = Design::new(&mut ids, "Proef", Form::Full);
    act(&mut design, &mut ids, WorkshopEdit::Make(Kind::FindMistakes));
    (design, ids)
}

#[test]
fn hints_come_one_by_one_and_no_more_than_there_are() {
    let (mut design, mut ids) = made();
    let task = act(&mut design, &mut ids, WorkshopEdit::AddTask(Place::Team)).expect("a step");
    let task = TaskId::try_from(task).expect("a step");
    let hints = vec![Both::one(true, "Kijk naar Omgeving"), Both::one(true, "Wie komt van wie?")];
    act(&mut design, &mut ids, WorkshopEdit::SetTask(task, TaskField::Hints(hints)));
    for asked in [1, 2, 2] {
        act(&mut design, &mut ids, WorkshopEdit::Hint(task));
        assert_eq!(design.workshop.hints(), asked);
    }
}

#[test]
fn a_reset_takes_marks_hints_and_what_was_revealed_and_leaves_the_key() {
    let (mut design, mut ids) = made();
    act(&mut design, &mut ids, WorkshopEdit::AddTask(Place::Team));
    let (about, title) = (Vec::new(), Both::one(true, "TAB"));
    let rule = "tab-not-adding-up".to_owned();
    let plant = WorkshopEdit::Plant { rule, about, topic: Topic::Money, title, says: Both::default() };
    let planted = act(&mut design, &mut ids, plant).and_then(|it| it.try_into().ok()).expect("a mistake");
    act(&mut design, &mut ids, WorkshopEdit::Play(Play::Playing));
    let before = design.clone();
    let mark = WorkshopEdit::Mark { on: None, topic: Topic::Other, says: "Telt niet op".into() };
    let mark = act(&mut design, &mut ids, mark).and_then(|it| it.try_into().ok()).expect("a mark");
    act(&mut design, &mut ids, WorkshopEdit::Count(planted, Some(mark)));
    act(&mut design, &mut ids, WorkshopEdit::RevealAll);
    assert!(!design.workshop.conceals(Hidden::Signals) && design.workshop.planted[0].revealed);
    act(&mut design, &mut ids, WorkshopEdit::Reset);
    assert_eq!(design, before);
}

#[test]
fn a_mark_goes_with_what_it_was_on_and_numbers_stay() {
    let (mut design, mut ids) = made();
    let add = RisksEdit::Add { nature: Nature::Risk, title: "Zetting".into(), to: Allocation::Shared };
    let risk = Edit::Risks(add).apply(&mut design, &mut ids).expect("a risk");
    for on in [Some(risk), None, None] {
        act(&mut design, &mut ids, WorkshopEdit::Mark { on, topic: Topic::Risk, says: String::new() });
    }
    let second = design.workshop.marks[1].id;
    act(&mut design, &mut ids, WorkshopEdit::Unmark(second));
    assert_eq!(design.workshop.marks.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 3]);
    Edit::Risks(RisksEdit::Remove(vec![risk.try_into().expect("a risk")])).apply(&mut design, &mut ids);
    assert_eq!(design.workshop.marks.iter().map(|it| it.number).collect::<Vec<_>>(), [3]);
}

#[test]
fn what_is_dropped_leaves_the_parking_list() {
    let (mut design, mut ids) = made();
    act(&mut design, &mut ids, WorkshopEdit::Park("Reserve van OG".into()));
    act(&mut design, &mut ids, WorkshopEdit::Drop);
    assert_eq!((design.workshop.kind, design.workshop.parking.len()), (None, 1));
}
