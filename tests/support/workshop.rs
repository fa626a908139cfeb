//! An exercise with a generated design, and edits of it.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, ParkedField, PlantedField, TaskField, WorkshopEdit, WorkshopField};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Side;
use alliantietafel::design::id::{Id, Ids, MarkId, ParkedId, PlantedId, TaskId};
use alliantietafel::design::risks::Allocation;
use alliantietafel::design::workshop::{
    Both, Hidden, Kind, Mark, Parked, Place, Planted, Play, Rail, Reason, SeatCard, Task, Topic, Workshop,
};
use jiff::civil::{self, Date};

use super::dice::Dice;

const DAYS: [Date; 2] = [civil::date(2026, 3, 6), civil::date(2026, 4, 17)];
const RULES: [&str; 3] = ["mandate-gap", "risk-duplicate", "een-regel-van-later"];

fn elements(design: &Design) -> Vec<Id> {
    let risks = design.risks.list.iter().map(|it| Id::from(it.id));
    let roles = design.bovenkant.roles.iter().map(|it| Id::from(it.id));
    risks.chain(roles).chain(design.team.disciplines.iter().map(|it| it.id.into())).collect()
}

fn both(dice: &mut Dice) -> Both {
    Both { nl: dice.words_or_none(3), en: dice.words_or_none(3) }
}

fn boths(dice: &mut Dice) -> Vec<Both> {
    (0..dice.below(3)).map(|_| both(dice)).collect()
}

/// Gives half of all designs an exercise.
pub(super) fn fill(design: &mut Design, dice: &mut Dice, ids: &mut Ids) {
    if !dice.one_in(2) {
        return;
    }
    let on = elements(design);
    let mut all = Workshop {
        kind: dice.maybe(&Kind::ALL),
        play: dice.of(&Play::ALL),
        table: dice.words_or_none(2),
        aim: both(dice),
        minutes: dice.maybe(&[15, 20, 30]),
        hides: if dice.one_in(2) { Hidden::ALL.to_vec() } else { Vec::new() },
        course: boths(dice),
        questions: boths(dice),
        presented: if dice.one_in(2) { vec![Place::Money, Place::Team] } else { Vec::new() },
        ..Workshop::default()
    };
    for _ in 0..dice.below(4) {
        let bare = Task::new(TaskId::new(ids), dice.of(&Place::ALL));
        let (title, says, hints) = (both(dice), both(dice), boths(dice));
        let (asked, done) = (dice.below(3) as u8, dice.one_in(2));
        all.tasks.push(Task { title, says, hints, asked, done, ..bare });
    }
    let tasks: Vec<TaskId> = all.tasks.iter().map(|it| it.id).collect();
    for number in 1..=dice.below(4) as u16 {
        let (id, topic, says) = (MarkId::new(ids), dice.of(&Topic::ALL), dice.words_or_none(3));
        all.marks.push(Mark { id, number, on: dice.maybe(&on), topic, says, task: dice.any_of(&tasks) });
    }
    let marks: Vec<MarkId> = all.marks.iter().map(|it| it.id).collect();
    for _ in 0..dice.below(4) {
        let (id, rule) = (PlantedId::new(ids), dice.of(&RULES).to_owned());
        let about = dice.maybe(&on).into_iter().collect();
        let (title, says, mends, note) = (both(dice), both(dice), both(dice), both(dice));
        let (topic, task, revealed) = (dice.of(&Topic::ALL), dice.any_of(&tasks), dice.one_in(2));
        let counts = if dice.one_in(3) { dice.any_of(&marks) } else { None };
        all.planted.push(Planted { id, rule, about, topic, task, title, says, mends, note, revealed, counts });
    }
    for risk in design.risks.list.iter().take(dice.below(3)) {
        all.reasons.push(Reason { risk: risk.id, to: dice.of(&Allocation::ALL), why: both(dice) });
    }
    for side in Side::ALL.into_iter().take(dice.below(3)) {
        let rails = vec![Rail { setback: Euro::new(1_000_000), least: Euro::new(-200_000) }];
        all.seats.push(SeatCard { side, wants: both(dice), rails });
    }
    for _ in 0..dice.below(3) {
        let (id, what, who) = (ParkedId::new(ids), dice.words(3), dice.words_or_none(1));
        all.parking.push(Parked { id, what, who, by: dice.maybe(&DAYS) });
    }
    design.workshop = Arc::new(all);
}

/// Some edit of it that a person could do now.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let all = &design.workshop;
    let tasks: Vec<TaskId> = all.tasks.iter().map(|it| it.id).collect();
    let planted: Vec<PlantedId> = all.planted.iter().map(|it| it.id).collect();
    let marks: Vec<MarkId> = all.marks.iter().map(|it| it.id).collect();
    let parked: Vec<ParkedId> = all.parking.iter().map(|it| it.id).collect();
    let (on, topic, says) = (elements(design), n.of(&Topic::ALL), n.words_or_none(3));
    let edit = match n.below(30) {
        0 => WorkshopEdit::Make(n.of(&Kind::ALL)),
        1 => WorkshopEdit::Drop,
        2 => WorkshopEdit::Set(WorkshopField::Aim(both(n))),
        3 => WorkshopEdit::Set(WorkshopField::Minutes(n.maybe(&[15, 25]))),
        4 => WorkshopEdit::Set(WorkshopField::Table(says)),
        5 => WorkshopEdit::Set(WorkshopField::Hides(n.of(&Hidden::ALL), n.one_in(2))),
        6 | 7 => WorkshopEdit::AddTask(n.of(&Place::ALL)),
        8 => WorkshopEdit::SetTask(n.any_of(&tasks)?, TaskField::Title(both(n))),
        9 => WorkshopEdit::SetTask(n.any_of(&tasks)?, TaskField::Hints(boths(n))),
        10 => WorkshopEdit::SetTask(n.any_of(&tasks)?, TaskField::Place(n.of(&Place::ALL))),
        11 => WorkshopEdit::SetTask(n.any_of(&tasks)?, TaskField::Says(both(n))),
        12 => WorkshopEdit::ShiftTask(n.any_of(&tasks)?, [-1, 0, 1][n.below(3)]),
        13 => WorkshopEdit::RemoveTask(n.any_of(&tasks)?),
        14 => {
            let (rule, about) = (n.of(&RULES).to_owned(), n.maybe(&on).into_iter().collect());
            WorkshopEdit::Plant { rule, about, topic, title: both(n), says: both(n) }
        }
        15 => WorkshopEdit::SetPlanted(n.any_of(&planted)?, PlantedField::Note(both(n))),
        16 => WorkshopEdit::SetPlanted(n.any_of(&planted)?, PlantedField::Task(n.any_of(&tasks))),
        17 => WorkshopEdit::Unplant(n.any_of(&planted)?),
        18 => WorkshopEdit::Play(n.of(&Play::ALL)),
        19 => WorkshopEdit::Hint(n.any_of(&tasks)?),
        20 => WorkshopEdit::Done(n.any_of(&tasks)?, n.one_in(2)),
        21 | 22 => WorkshopEdit::Mark { on: n.maybe(&on), topic, says },
        23 => WorkshopEdit::SetMark(n.any_of(&marks)?, topic, says),
        24 => WorkshopEdit::Unmark(n.any_of(&marks)?),
        25 => WorkshopEdit::Reveal(n.any_of(&planted)?, n.one_in(2)),
        26 => WorkshopEdit::Count(n.any_of(&planted)?, n.any_of(&marks)),
        27 => n.of(&[WorkshopEdit::RevealAll, WorkshopEdit::Reset, WorkshopEdit::Present(vec![Place::Team])]),
        28 => WorkshopEdit::Park(says),
        _ => {
            let field = match n.below(3) {
                0 => ParkedField::What(says),
                1 => ParkedField::Who(says),
                _ => ParkedField::By(n.maybe(&DAYS)),
            };
            WorkshopEdit::SetParked(n.any_of(&parked)?, field)
        }
    };
    Some(Edit::Workshop(edit))
}
