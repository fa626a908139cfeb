//! What an edit of the birth does, and that doing it again changes nothing.

use jiff::civil::date;

use super::*;
use crate::design::Design;
use crate::design::birth::{Moment, State, TenderItem};
use crate::design::edit::Edit;
use crate::design::form::Form;
use crate::design::id::{CriterionId, MilestoneId};

struct Trial {
    design: Design,
    ids: Ids,
}

fn trial() -> Trial {
    let mut ids = Ids::seeded(5);
    Trial { design: Design::new(&mut ids, "Proef", Form::Full), ids }
}

impl Trial {
    /// Does an edit, and once more: that changes nothing unless it makes something.
    fn act(&mut self, edit: BirthEdit) -> Option<Id> {
        let made = Edit::Birth(edit.clone()).apply(&mut self.design, &mut self.ids);
        if made.is_none() {
            let once = self.design.clone();
            Edit::Birth(edit).apply(&mut self.design, &mut self.ids);
            assert_eq!(self.design, once);
        }
        made
    }

    fn made<T: TryFrom<Id>>(&mut self, edit: BirthEdit) -> T {
        self.act(edit).and_then(|it| T::try_from(it).ok()).expect("it was made")
    }
}

#[test]
fn a_score_that_says_nothing_leaves_nothing() {
    let mut it = trial();
    let scorer: ScorerId = it.made(BirthEdit::AddScorer("Bestuurder".into()));
    let score = |light, day| BirthEdit::Score { scorer, aspect: Aspect::Story, light, on: Some(date(2026, 3, day)) };
    it.act(score(Some(Light::Green), 12));
    it.act(score(Some(Light::Green), 19));
    assert_eq!(it.design.birth.scorers[0].scores[0].on, Some(date(2026, 3, 12)), "the same score keeps its day");
    it.act(BirthEdit::SetEvidence(scorer, Aspect::Story, "Tweemaal verteld".into()));
    it.act(score(None, 20));
    assert_eq!(it.design.birth.scorers[0].scores.len(), 1, "what shows it stays");
    it.act(BirthEdit::SetEvidence(scorer, Aspect::Story, String::new()));
    assert!(it.design.birth.scorers[0].scores.is_empty());
    it.act(BirthEdit::RemoveScorer(scorer));
    assert!(it.design.birth.scorers.is_empty());
}

#[test]
fn another_value_takes_own_marks_along_and_the_same_leaves_them() {
    let mut it = trial();
    let (of, form) = (Characteristic::Scope, ContractForm::BuildingTeam);
    it.act(BirthEdit::SetLevel(of, Some(Level::Much)));
    it.act(BirthEdit::SetMark(of, form, Some(Mark::Against)));
    it.act(BirthEdit::SetLevel(of, Some(Level::Much)));
    assert_eq!(it.design.birth.feature(of).and_then(|it| it.own(form)), Some(Mark::Against));
    it.act(BirthEdit::SetLevel(of, Some(Level::Little)));
    assert_eq!(it.design.birth.feature(of).and_then(|it| it.own(form)), None);
    it.act(BirthEdit::SetLevel(of, None));
    assert!(it.design.birth.features.is_empty());
}

#[test]
fn the_form_is_open_until_one_is_chosen() {
    let mut it = trial();
    assert_eq!(it.design.chosen_form(), Some(Form::Full));
    it.act(BirthEdit::SetFormOpen(true));
    assert_eq!(it.design.chosen_form(), None);
    assert!(!it.design.birth.is_started());
    Edit::SetForm(Form::Full).apply(&mut it.design, &mut it.ids);
    assert_eq!(it.design.chosen_form(), Some(Form::Full));
}

#[test]
fn a_milestone_that_goes_takes_the_birth_along() {
    let mut it = trial();
    let start: MilestoneId = it.made(BirthEdit::Card(CardEdit::AddMilestone(Moment::Year(2017), "Start".into())));
    it.act(BirthEdit::Card(CardEdit::SetBorn(Some(start))));
    assert!(it.design.birth.card.birth().is_some());
    it.act(BirthEdit::Card(CardEdit::RemoveMilestone(start)));
    assert_eq!(it.design.birth.card.born, None);
    it.act(BirthEdit::Card(CardEdit::SetBorn(Some(start))));
    assert_eq!(it.design.birth.card.born, None, "what is not there is no birth");
}

#[test]
fn what_is_said_of_the_tender_and_of_hats_goes_when_it_says_nothing() {
    let mut it = trial();
    let step = |field| BirthEdit::Tender(TenderEdit::SetStep(TenderItem::Consultation, field));
    it.act(step(StepField::State(State::Planned)));
    it.act(step(StepField::Who("Inkoop".into())));
    it.act(step(StepField::State(State::Open)));
    assert_eq!(it.design.birth.tender.steps.len(), 1);
    it.act(step(StepField::Who(String::new())));
    assert!(it.design.birth.tender.steps.is_empty());
    it.act(BirthEdit::SetHat(Hat::Partner, HatField::Ready(Some(Readiness::Partly))));
    assert_eq!(it.design.birth.hats_open().count(), 3);
    it.act(BirthEdit::SetHat(Hat::Partner, HatField::Ready(None)));
    assert!(it.design.birth.hats.is_empty());
    let team: CriterionId = it.made(BirthEdit::Tender(TenderEdit::AddCriterion("Team".into())));
    it.act(BirthEdit::Tender(TenderEdit::SetCriterion(team, CriterionField::Share(Some(1.7)))));
    assert_eq!(it.design.award(), Some(1.0));
    let action: ActionId = it.made(BirthEdit::AddAction {
        what: "Leg het kader voor".into(),
        who: "Inkoop".into(),
        by: None,
        cause: Some(Cause::Aspect(Aspect::Framework)),
    });
    it.act(BirthEdit::SetAction(action, ActionField::Done(true)));
    assert!(it.design.birth.actions[0].done);
}
