//! The life of a generated design, and edits of it.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::edit::{
    DecisionField, Edit, EventField, HarvestField, LearningField, LifeEdit, MomentField,
};
use alliantietafel::design::id::{DecisionId, EventId, HarvestId, Id, Ids, LearningId, RecalibrationId};
use alliantietafel::design::life::{
    At, Begin, Decision, Development, Event, EventKind, Harvest, HarvestKind, Held, Learning, Life, Moment, Phased,
    Rhythm, Seen, SharedWith, What,
};
use alliantietafel::design::phases::Phase;
use jiff::civil::{self, Date};

use super::dice::Dice;

const DAYS: [Date; 4] =
    [civil::date(2023, 1, 31), civil::date(2024, 10, 4), civil::date(2026, 3, 12), civil::date(2027, 6, 30)];

fn at(dice: &mut Dice, events: &[EventId]) -> At {
    let days = i16::try_from(dice.below(60)).unwrap_or_default() - 30;
    match (dice.below(3), dice.any_of(events)) {
        (0, Some(event)) => At::Event { event, days },
        (0 | 1, _) => At::Transition { phase: dice.of(&Phase::ALL), days },
        _ => At::On(dice.of(&DAYS)),
    }
}

fn some<T: Copy>(dice: &mut Dice, all: &[T]) -> Vec<T> {
    all.iter().copied().filter(|_| dice.one_in(2)).collect()
}

/// Gives half of all designs a life.
pub(super) fn fill(design: &mut Design, dice: &mut Dice, ids: &mut Ids) {
    if !dice.one_in(2) {
        return;
    }
    let changed: Vec<Id> = design.parties.iter().map(|it| it.id.into()).collect();
    let mut all = Life::default();
    for (nth, phase) in design.phases().phases().into_iter().enumerate().take(dice.below(6)) {
        let on = civil::date(2022 + i16::try_from(nth).unwrap_or_default(), 3, 1);
        all.begins.push(Begin { phase, on });
    }
    all.end = dice.maybe(&DAYS);
    for on in DAYS.into_iter().skip(dice.below(5)) {
        all.developments.push(Phased { on, to: dice.of(&Development::ALL), why: dice.words_or_none(4) });
    }
    all.seen = some(dice, &Seen::ALL);
    for _ in 0..dice.below(4) {
        let (id, kind, who) = (EventId::new(ids), dice.of(&EventKind::ALL), dice.words_or_none(2));
        all.events.push(Event { id, kind, who, on: dice.of(&DAYS) });
    }
    let events: Vec<EventId> = all.events.iter().map(|it| it.id).collect();
    for _ in 0..dice.below(6) {
        let held = dice.one_in(3).then(|| Held {
            on: dice.of(&DAYS),
            outcome: dice.words_or_none(4),
            changed: dice.maybe(&changed).into_iter().collect(),
        });
        let (id, what) = (RecalibrationId::new(ids), some(dice, &What::ALL));
        all.moments.push(Moment { who: dice.words_or_none(2), held, ..Moment::new(id, what, at(dice, &events)) });
    }
    for _ in 0..dice.below(4) {
        all.decisions.push(Decision { id: DecisionId::new(ids), what: dice.words(2), on: dice.of(&DAYS) });
    }
    all.rhythm = dice.one_in(2).then(|| Rhythm { first: dice.of(&DAYS), months: dice.of(&Rhythm::CHOICES) });
    for _ in 0..dice.below(4) {
        let (who, by, learned) = (dice.words_or_none(1), dice.maybe(&DAYS), dice.words_or_none(4));
        all.learning.push(Learning { who, by, learned, ..Learning::new(LearningId::new(ids), dice.words(3)) });
    }
    for _ in 0..dice.below(5) {
        let (id, kind) = (HarvestId::new(ids), dice.of(&HarvestKind::ALL));
        let (evidence, shared) = (dice.words_or_none(5), some(dice, &SharedWith::ALL));
        all.harvest.push(Harvest { evidence, shared, ..Harvest::new(id, kind, dice.words(4)) });
    }
    design.life = Arc::new(all);
}

/// Some edit of it that a person could do now.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let life = &design.life;
    let moments: Vec<RecalibrationId> = life.moments.iter().map(|it| it.id).collect();
    let events: Vec<EventId> = life.events.iter().map(|it| it.id).collect();
    let decisions: Vec<DecisionId> = life.decisions.iter().map(|it| it.id).collect();
    let learning: Vec<LearningId> = life.learning.iter().map(|it| it.id).collect();
    let harvest: Vec<HarvestId> = life.harvest.iter().map(|it| it.id).collect();
    let developed: Vec<Date> = life.developments.iter().map(|it| it.on).collect();
    let (words, day) = (n.words_or_none(3), n.of(&DAYS));
    let edit = match n.below(31) {
        0 | 1 => LifeEdit::SetBegin(n.of(&Phase::ALL), n.maybe(&DAYS)),
        2 => LifeEdit::SetEnd(n.maybe(&DAYS)),
        3 => LifeEdit::SetSeen(n.of(&Seen::ALL), n.one_in(2)),
        4 => LifeEdit::Record(n.of(&Development::ALL), day),
        5 => LifeEdit::SetWhy(n.any_of(&developed)?, words),
        6 => LifeEdit::RemoveStep(n.any_of(&developed)?),
        7 | 8 => LifeEdit::AddMoment(some(n, &What::ALL), at(n, &events)),
        9 => LifeEdit::SetMoment(n.any_of(&moments)?, MomentField::At(at(n, &events))),
        10 => LifeEdit::SetMoment(n.any_of(&moments)?, MomentField::What(n.of(&What::ALL), n.one_in(2))),
        11 => LifeEdit::SetMoment(n.any_of(&moments)?, MomentField::Held(n.maybe(&DAYS))),
        12 => LifeEdit::SetMoment(n.any_of(&moments)?, MomentField::Outcome(words)),
        13 => {
            let parties: Vec<Id> = design.parties.iter().map(|it| it.id.into()).collect();
            LifeEdit::SetMoment(n.any_of(&moments)?, MomentField::Changed(n.any_of(&parties)?, n.one_in(2)))
        }
        14 => LifeEdit::RemoveMoment(n.any_of(&moments)?),
        15 => LifeEdit::AddEvent(n.of(&EventKind::ALL), words, day),
        16 => LifeEdit::SetEvent(n.any_of(&events)?, EventField::On(day)),
        17 => LifeEdit::RemoveEvent(n.any_of(&events)?),
        18 => LifeEdit::AddDecision(words, day),
        19 => LifeEdit::SetDecision(n.any_of(&decisions)?, DecisionField::On(day)),
        20 => LifeEdit::RemoveDecision(n.any_of(&decisions)?),
        21 => LifeEdit::SetRhythm(n.one_in(3).then_some(Rhythm { first: day, months: 12 })),
        22 => LifeEdit::AddLearning(words),
        23 => LifeEdit::SetLearning(n.any_of(&learning)?, LearningField::Learned(words)),
        24 => LifeEdit::ShiftLearning(n.any_of(&learning)?, 1),
        25 => LifeEdit::RemoveLearning(n.any_of(&learning)?),
        26 => LifeEdit::AddHarvest(n.of(&HarvestKind::ALL), words),
        27 => LifeEdit::SetHarvest(n.any_of(&harvest)?, HarvestField::Shared(n.of(&SharedWith::ALL), n.one_in(2))),
        28 => LifeEdit::SetHarvest(n.any_of(&harvest)?, HarvestField::Evidence(words)),
        29 => LifeEdit::RemoveHarvest(n.any_of(&harvest)?),
        _ => LifeEdit::SetMoment(n.any_of(&moments)?, MomentField::Who(words)),
    };
    Some(Edit::Life(edit))
}
