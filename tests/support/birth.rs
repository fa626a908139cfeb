//! The birth of a generated design, and edits of it.

use alliantietafel::design::Design;
use alliantietafel::design::birth::{
    Action, Aspect, Birth, Card, Cause, Characteristic, ContractForm, Criterion, Feature, HatReadiness, Level, Light,
    Mark, Milestone, Moment, OwnMark, PriceBasis, Readiness, Requirements, Score, Scorer, State, Step, TenderItem,
    View,
};
use alliantietafel::design::bovenkant::Hat;
use alliantietafel::design::edit::{
    ActionField, BirthEdit, CardEdit, CardField, CriterionField, Edit, HatField, MilestoneField, TenderEdit,
    TenderField,
};
use alliantietafel::design::id::{ActionId, CriterionId, Ids, MilestoneId, ScorerId};
use jiff::civil;

use super::dice::Dice;

/// The birth of half of all designs, from what is left of the tape of the whole.
pub(super) fn birth(dice: &mut Dice, ids: &mut Ids) -> Birth {
    let mut birth = Birth::default();
    if !dice.one_in(2) {
        return birth;
    }
    birth.form_open = dice.one_in(4);
    for _ in 0..dice.below(3) {
        let mut scorer = Scorer { id: ScorerId::new(ids), who: dice.words(1), scores: Vec::new() };
        let first = dice.below(Aspect::ALL.len());
        for aspect in Aspect::ALL.into_iter().skip(first).take(2) {
            let (light, evidence) = (dice.maybe(&Light::ALL), dice.words(1));
            scorer.scores.push(Score { aspect, light, evidence, on: light.map(|_| civil::date(2026, 3, 12)) });
        }
        birth.scorers.push(scorer);
    }
    for of in Characteristic::ALL.into_iter().skip(dice.below(10)).take(2) {
        let marks = vec![OwnMark { form: dice.of(&ContractForm::ALL), mark: dice.of(&Mark::ALL) }];
        birth.features.push(Feature { level: dice.maybe(&Level::ALL), note: dice.words(1), marks, of });
    }
    for item in TenderItem::ALL.into_iter().skip(dice.below(16)).take(1) {
        let on = Some(civil::date(2027, 5, 1));
        birth.tender.steps.push(Step { state: dice.of(&State::ALL), who: dice.words(1), on, ..Step::new(item) });
    }
    birth.tender.requirements = dice.maybe(&Requirements::ALL);
    birth.tender.basis = dice.maybe(&PriceBasis::ALL);
    for _ in 0..dice.below(2) {
        let (id, name, share) = (CriterionId::new(ids), dice.words(1), Some(dice.share()));
        birth.tender.criteria.push(Criterion { id, name, share });
    }
    let ready = dice.maybe(&Readiness::ALL);
    birth.hats = vec![HatReadiness { ready, note: "Nog te bespreken".into(), ..HatReadiness::new(dice.of(&Hat::ALL)) }];
    birth.motive = dice.words(2);
    let cause = dice.maybe(&[Cause::Aspect(Aspect::Story), Cause::Characteristic(Characteristic::Hats)]);
    let (id, what) = (ActionId::new(ids), dice.words(2));
    birth.actions.push(Action { id, what, who: String::new(), by: None, done: dice.one_in(2), cause });
    birth.card = card(dice, ids);
    birth
}

fn card(dice: &mut Dice, ids: &mut Ids) -> Card {
    let mut card = Card { weight: dice.words(1), project: "Eisen open".into(), ..Card::default() };
    for _ in 0..dice.below(3) {
        let when = dice.of(&[Moment::Year(2011), Moment::Day(civil::date(2014, 6, 1)), Moment::Year(2017)]);
        card.milestones.push(Milestone { id: MilestoneId::new(ids), when, what: "Start".into() });
    }
    let all: Vec<MilestoneId> = card.milestones.iter().map(|it| it.id).collect();
    card.born = dice.maybe(&all);
    card
}

/// Some edit of the birth that a person could do now.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let birth = &design.birth;
    let scorers: Vec<ScorerId> = birth.scorers.iter().map(|it| it.id).collect();
    let actions: Vec<ActionId> = birth.actions.iter().map(|it| it.id).collect();
    let milestones: Vec<MilestoneId> = birth.card.milestones.iter().map(|it| it.id).collect();
    let criteria: Vec<CriterionId> = birth.tender.criteria.iter().map(|it| it.id).collect();
    let (name, day) = (format!("Naam {}", n.below(100)), Some(civil::date(2026, 3, n.of(&[1, 12, 28]))));
    let (aspect, of) = (n.of(&Aspect::ALL), n.of(&Characteristic::ALL));
    Some(Edit::Birth(match n.below(22) {
        0 => BirthEdit::SetFormOpen(n.one_in(2)),
        1 => BirthEdit::AddScorer(name),
        2 => BirthEdit::RenameScorer(n.any_of(&scorers)?, name),
        3 => BirthEdit::RemoveScorer(n.any_of(&scorers)?),
        4 => BirthEdit::ShiftScorer(n.any_of(&scorers)?, 1),
        5..8 => BirthEdit::Score { scorer: n.any_of(&scorers)?, aspect, light: n.maybe(&Light::ALL), on: day },
        8 => BirthEdit::SetEvidence(n.any_of(&scorers)?, aspect, n.words_or_none(3)),
        9 => BirthEdit::SetLevel(of, n.maybe(&Level::ALL)),
        10 => BirthEdit::SetNote(of, n.words_or_none(3)),
        11 => BirthEdit::SetMark(of, n.of(&ContractForm::ALL), n.maybe(&Mark::ALL)),
        12 => BirthEdit::SetHat(n.of(&Hat::ALL), HatField::Ready(n.maybe(&Readiness::ALL))),
        13 => BirthEdit::SetHat(n.of(&Hat::ALL), HatField::Who(n.words_or_none(2))),
        14 => BirthEdit::SetMotive(n.words_or_none(6)),
        15 => BirthEdit::AddAction { what: name, who: n.words(1), by: day, cause: Some(Cause::Aspect(aspect)) },
        16 => BirthEdit::SetAction(n.any_of(&actions)?, ActionField::Done(n.one_in(2))),
        17 => BirthEdit::RemoveAction(n.any_of(&actions)?),
        18 => BirthEdit::Tender(match n.below(5) {
            0 => TenderEdit::SetStep(n.of(&TenderItem::ALL), TenderField::State(n.of(&State::ALL))),
            1 => TenderEdit::SetStep(n.of(&TenderItem::ALL), TenderField::On(day)),
            2 => TenderEdit::AddCriterion(name),
            3 => {
                let share = Some(n.below(30) as f64 / 10.0 - 1.0);
                TenderEdit::SetCriterion(n.any_of(&criteria)?, CriterionField::Share(share))
            }
            _ => TenderEdit::SetBasis(n.maybe(&PriceBasis::ALL)),
        }),
        _ => BirthEdit::Card(match n.below(5) {
            0 => CardEdit::AddMilestone(Moment::Year(n.of(&[2001, 2011, 2017, 2030])), name),
            1 => CardEdit::SetBorn(n.maybe(&milestones)),
            2 => CardEdit::RemoveMilestone(n.any_of(&milestones)?),
            3 => CardEdit::SetMilestone(n.any_of(&milestones)?, MilestoneField::What(name)),
            _ => CardEdit::Set(CardField::Possible(n.of(&View::ALL)), n.words_or_none(4)),
        }),
    }))
}
