//! Changes to the birth: scores, characteristics, tender, readiness, actions, the card.

mod card;
mod tender;

use jiff::civil::Date;

pub use self::card::{CardEdit, CardField, MilestoneField};
pub use self::tender::{CriterionField, StepField, TenderEdit};

use crate::design::birth::{
    Action, Aspect, Birth, Cause, Characteristic, ContractForm, Feature, HatReadiness, Level, Light, Mark, OwnMark,
    Readiness, Score, Scorer,
};
use crate::design::bovenkant::Hat;
use crate::design::edit::lists::{same_variant, shift};
use crate::design::id::{ActionId, Id, Ids, ScorerId};

/// A change to the birth.
#[derive(Clone, Debug, PartialEq)]
pub enum BirthEdit {
    /// Leaves the form to be chosen later, or says that the design's form is chosen.
    SetFormOpen(bool),
    /// Lets somebody score.
    AddScorer(String),
    /// Names who scores.
    RenameScorer(ScorerId, String),
    /// Removes who scores, with the scores.
    RemoveScorer(ScorerId),
    /// Moves who scores within the order.
    ShiftScorer(ScorerId, isize),
    /// Scores an aspect; none: not scored.
    Score {
        /// Who scores.
        scorer: ScorerId,
        /// The aspect.
        aspect: Aspect,
        /// The score.
        light: Option<Light>,
        /// Today.
        on: Option<Date>,
    },
    /// Says what shows a score.
    SetEvidence(ScorerId, Aspect, String),
    /// Says how much of a characteristic there is; the team's own marks on it go, since they were about another value.
    SetLevel(Characteristic, Option<Level>),
    /// Says in words how a characteristic is here.
    SetNote(Characteristic, String),
    /// Sets the team's own mark; none: the program's.
    SetMark(Characteristic, ContractForm, Option<Mark>),
    /// Changes the tender.
    Tender(TenderEdit),
    /// Says how ready the client is for a hat and who would wear it.
    SetHat(Hat, HatField),
    /// Says why an alliance.
    SetMotive(String),
    /// Agrees to do something.
    AddAction {
        /// What.
        what: String,
        /// Who does it.
        who: String,
        /// By when.
        by: Option<Date>,
        /// What it came from.
        cause: Option<Cause>,
    },
    /// Changes what was agreed to do.
    SetAction(ActionId, ActionField),
    /// Drops what was agreed to do.
    RemoveAction(ActionId),
    /// Changes the birth card.
    Card(CardEdit),
}

/// A field of a hat's readiness.
#[derive(Clone, Debug, PartialEq)]
pub enum HatField {
    /// Who wears it.
    Who(String),
    /// How ready the client is for it.
    Ready(Option<Readiness>),
    /// What it takes.
    Note(String),
}

/// A field of what was agreed to do.
#[derive(Clone, Debug, PartialEq)]
pub enum ActionField {
    /// What.
    What(String),
    /// Who.
    Who(String),
    /// By when.
    By(Option<Date>),
    /// Whether it was done.
    Done(bool),
}

impl BirthEdit {
    pub(super) fn apply(&self, birth: &mut Birth, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::SetFormOpen(open) => birth.form_open = *open,
            Self::AddScorer(who) => {
                let id = ScorerId::new(ids);
                birth.scorers.push(Scorer { id, who: who.clone(), scores: Vec::new() });
                return Some(id.into());
            }
            Self::RenameScorer(id, who) => scorer(birth, *id)?.who.clone_from(who),
            Self::RemoveScorer(id) => birth.scorers.retain(|it| it.id != *id),
            Self::ShiftScorer(id, by) => shift(&mut birth.scorers, *by, |it| it.id == *id),
            Self::Score { scorer: who, aspect, light, on } => {
                set_score(scorer(birth, *who)?, *aspect, |it| {
                    it.on = light.and_then(|_| if it.light == *light { it.on.or(*on) } else { *on });
                    it.light = *light;
                });
            }
            Self::SetEvidence(who, aspect, text) => {
                set_score(scorer(birth, *who)?, *aspect, |it| it.evidence.clone_from(text));
            }
            Self::SetLevel(of, level) => set_feature(birth, *of, |it| {
                if it.level != *level {
                    it.marks.clear();
                }
                it.level = *level;
            }),
            Self::SetNote(of, text) => set_feature(birth, *of, |it| it.note.clone_from(text)),
            Self::SetMark(of, form, mark) => set_feature(birth, *of, |it| {
                it.marks.retain(|it| it.form != *form);
                it.marks.extend(mark.map(|mark| OwnMark { form: *form, mark }));
                it.marks.sort_by_key(|it| it.form);
            }),
            Self::Tender(edit) => return edit.apply(&mut birth.tender, ids),
            Self::SetHat(hat, field) => set_hat(birth, *hat, field),
            Self::SetMotive(text) => birth.motive.clone_from(text),
            Self::AddAction { what, who, by, cause } => {
                let id = ActionId::new(ids);
                let (what, who, by, cause) = (what.clone(), who.clone(), *by, *cause);
                birth.actions.push(Action { id, what, who, by, done: false, cause });
                return Some(id.into());
            }
            Self::SetAction(id, field) => {
                let it = birth.actions.iter_mut().find(|it| it.id == *id)?;
                match field {
                    ActionField::What(what) => it.what.clone_from(what),
                    ActionField::Who(who) => it.who.clone_from(who),
                    ActionField::By(by) => it.by = *by,
                    ActionField::Done(done) => it.done = *done,
                }
            }
            Self::RemoveAction(id) => birth.actions.retain(|it| it.id != *id),
            Self::Card(edit) => return edit.apply(&mut birth.card, ids),
        }
        None
    }

    /// Whether it sets the same field of the same thing as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::RenameScorer(a, _), Self::RenameScorer(b, _)) => a == b,
            (Self::SetEvidence(a, one, _), Self::SetEvidence(b, two, _)) => (a, one) == (b, two),
            (Self::SetNote(a, _), Self::SetNote(b, _)) => a == b,
            (Self::SetHat(a, one), Self::SetHat(b, two)) => a == b && same_variant(one, two),
            (Self::SetMotive(_), Self::SetMotive(_)) => true,
            (Self::SetAction(a, one), Self::SetAction(b, two)) => a == b && same_variant(one, two),
            (Self::Tender(a), Self::Tender(b)) => a.same_field(b),
            (Self::Card(a), Self::Card(b)) => a.same_field(b),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::SetFormOpen(true) => "leave-form-open",
            Self::SetFormOpen(false) => "choose-form",
            Self::AddScorer(_) => "add-scorer",
            Self::RenameScorer(..) => "rename-scorer",
            Self::RemoveScorer(_) => "remove-scorer",
            Self::ShiftScorer(..) => "shift-scorer",
            Self::Score { .. } => "score-aspect",
            Self::SetEvidence(..) => "set-evidence",
            Self::SetLevel(..) | Self::SetNote(..) => "set-characteristic",
            Self::SetMark(..) => "set-mark",
            Self::Tender(edit) => edit.key(),
            Self::SetHat(..) => "set-hat",
            Self::SetMotive(_) => "set-motive",
            Self::AddAction { .. } => "add-action",
            Self::SetAction(..) => "set-action",
            Self::RemoveAction(_) => "remove-action",
            Self::Card(edit) => edit.key(),
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::RenameScorer(id, _)
            | Self::RemoveScorer(id)
            | Self::ShiftScorer(id, _)
            | Self::Score { scorer: id, .. }
            | Self::SetEvidence(id, ..) => vec![(*id).into()],
            Self::SetAction(id, _) | Self::RemoveAction(id) => vec![(*id).into()],
            Self::Tender(edit) => edit.about(),
            Self::Card(edit) => edit.about(),
            _ => Vec::new(),
        }
    }
}

fn scorer(birth: &mut Birth, id: ScorerId) -> Option<&mut Scorer> {
    birth.scorers.iter_mut().find(|it| it.id == id)
}

/// Changes what somebody says of an aspect; what then says nothing goes.
fn set_score(scorer: &mut Scorer, aspect: Aspect, set: impl FnOnce(&mut Score)) {
    let at = scorer.scores.iter().position(|it| it.aspect == aspect);
    let at = at.unwrap_or_else(|| {
        scorer.scores.push(Score { aspect, light: None, evidence: String::new(), on: None });
        scorer.scores.sort_by_key(|it| it.aspect);
        scorer.scores.iter().position(|it| it.aspect == aspect).unwrap_or(0)
    });
    set(&mut scorer.scores[at]);
    scorer.scores.retain(|it| it.aspect != aspect || it.is_said());
}

/// Changes what is known of a characteristic; what then says nothing goes.
fn set_feature(birth: &mut Birth, of: Characteristic, set: impl FnOnce(&mut Feature)) {
    let mut feature = birth.feature(of).cloned().unwrap_or(Feature::new(of));
    set(&mut feature);
    birth.features.retain(|it| it.of != of);
    if feature.is_said() {
        birth.features.push(feature);
        birth.features.sort_by_key(|it| it.of);
    }
}

fn set_hat(birth: &mut Birth, hat: Hat, field: &HatField) {
    let mut it = birth.hat(hat).cloned().unwrap_or(HatReadiness::new(hat));
    match field {
        HatField::Who(who) => it.who.clone_from(who),
        HatField::Ready(ready) => it.ready = *ready,
        HatField::Note(note) => it.note.clone_from(note),
    }
    birth.hats.retain(|it| it.hat != hat);
    if it.is_said() {
        birth.hats.push(it);
        birth.hats.sort_by_key(|it| Hat::ALL.iter().position(|hat| *hat == it.hat));
    }
}

#[cfg(test)]
mod tests;
