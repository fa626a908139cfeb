//! Changes to the collaboration: key moments, the forms about them, how the paradoxes show here.
//!
//! What a form says is in no name of an edit: the undo menu tells neither points nor who gave them.

use crate::design::birth::Moment;
use crate::design::collaboration::{Collaboration, Condition, Filled, KeyMoment, OwnParadox, ScoreForm};
use crate::design::edit::lists::{same_variant, shift};
use crate::design::id::{Id, Ids, KeyMomentId, ScoreFormId};

/// A change to the collaboration.
#[derive(Clone, Debug, PartialEq)]
pub enum CollaborationEdit {
    /// Adds a key moment, behind the others.
    AddMoment(String, Option<Moment>),
    /// Changes a key moment.
    SetMoment(KeyMomentId, KeyMomentField),
    /// Drops a key moment, with its forms.
    RemoveMoment(KeyMomentId),
    /// Moves a key moment within the order in which they were put.
    ShiftMoment(KeyMomentId, isize),
    /// Hands in a form about a key moment.
    HandIn(KeyMomentId, Filled),
    /// Hands in several forms about a key moment: from paper, from a file.
    HandInMany(KeyMomentId, Vec<Filled>),
    /// Puts what was filled in once more in the place of a form ('nog één keer openen').
    ReplaceForm(ScoreFormId, Filled),
    /// Drops a form.
    RemoveForm(ScoreFormId),
    /// Says how the paradox of a condition shows here; nothing said: the team says nothing of it.
    SetParadox(Condition, String),
}

/// A field of a key moment.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyMomentField {
    /// What it is called.
    Name(String),
    /// When it was.
    When(Option<Moment>),
    /// What happened.
    Story(String),
    /// Who took part.
    Who(String),
}

impl CollaborationEdit {
    pub(super) fn apply(&self, all: &mut Collaboration, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::AddMoment(name, when) => {
                let moment = KeyMoment { when: *when, ..KeyMoment::new(KeyMomentId::new(ids), name.clone()) };
                let id = moment.id;
                all.moments.push(moment);
                return Some(id.into());
            }
            Self::SetMoment(id, field) => {
                let it = moment(all, *id)?;
                match field {
                    KeyMomentField::Name(name) => it.name.clone_from(name),
                    KeyMomentField::When(when) => it.when = *when,
                    KeyMomentField::Story(story) => it.story.clone_from(story),
                    KeyMomentField::Who(who) => it.who.clone_from(who),
                }
            }
            Self::RemoveMoment(id) => all.moments.retain(|it| it.id != *id),
            Self::ShiftMoment(id, by) => shift(&mut all.moments, *by, |it| it.id == *id),
            Self::HandIn(id, form) => return Some(hand_in(moment(all, *id)?, form, ids)),
            Self::HandInMany(id, forms) => {
                let it = moment(all, *id)?;
                return forms.iter().fold(None, |first, form| {
                    let made = hand_in(it, form, ids);
                    first.or(Some(made))
                });
            }
            Self::ReplaceForm(id, form) => {
                let of = all.moments.iter_mut().find_map(|it| it.forms.iter_mut().find(|it| it.id == *id))?;
                *of = ScoreForm::new(*id, form.clone());
            }
            Self::RemoveForm(id) => {
                // Looked at first, so that only the moment that has it changes.
                let of = all.moments.iter_mut().find(|it| it.forms.iter().any(|form| form.id == *id))?;
                of.forms.retain(|it| it.id != *id);
            }
            Self::SetParadox(of, text) => {
                all.paradoxes.retain(|it| it.of != *of);
                if !text.trim().is_empty() {
                    all.paradoxes.push(OwnParadox { of: *of, text: text.clone() });
                    all.paradoxes.sort_by_key(|it| it.of);
                }
            }
        }
        None
    }

    /// Whether it sets the same field of the same thing as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetMoment(a, one), Self::SetMoment(b, two)) => a == b && same_variant(one, two),
            (Self::SetParadox(a, _), Self::SetParadox(b, _)) => a == b,
            // The forms of one round come and go together: taken back one by one, what a spider loses is what somebody gave.
            (Self::HandIn(a, _), Self::HandIn(b, _)) => a == b,
            (Self::HandIn(..), Self::ReplaceForm(..)) | (Self::ReplaceForm(..), Self::HandIn(..)) => true,
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::AddMoment(..) => "add-key-moment",
            Self::SetMoment(..) => "set-key-moment",
            Self::RemoveMoment(_) => "remove-key-moment",
            Self::ShiftMoment(..) => "shift-key-moment",
            Self::HandIn(..) => "hand-in-form",
            Self::HandInMany(..) => "hand-in-forms",
            Self::ReplaceForm(..) => "replace-form",
            Self::RemoveForm(_) => "remove-form",
            Self::SetParadox(..) => "set-paradox",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetMoment(id, _)
            | Self::RemoveMoment(id)
            | Self::ShiftMoment(id, _)
            | Self::HandIn(id, _)
            | Self::HandInMany(id, _) => vec![(*id).into()],
            // What a form is called is the moment that it is about.
            Self::ReplaceForm(id, _) | Self::RemoveForm(id) => vec![(*id).into()],
            Self::AddMoment(..) | Self::SetParadox(..) => Vec::new(),
        }
    }
}

fn moment(all: &mut Collaboration, id: KeyMomentId) -> Option<&mut KeyMoment> {
    all.moments.iter_mut().find(|it| it.id == id)
}

/// Puts a form where its id puts it: ids are random, so the place does not tell who was last.
fn hand_in(moment: &mut KeyMoment, form: &Filled, ids: &mut Ids) -> Id {
    let id = ScoreFormId::new(ids);
    let at = moment.forms.partition_point(|it| it.id < id);
    moment.forms.insert(at, ScoreForm::new(id, form.clone()));
    id.into()
}

#[cfg(test)]
mod tests;
