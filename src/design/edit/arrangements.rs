//! Changes to what the partners arranged, and to their notes.

use jiff::civil::Date;

use crate::design::arrangements::{Arrangement, ArrangementKind, FromCard, Leaning, Note, NoteKind};
use crate::design::edit::lists::same_variant;
use crate::design::id::{ArrangementId, Id, Ids, NoteId};

/// A change to the arrangements.
#[derive(Clone, Debug, PartialEq)]
pub enum ArrangementEdit {
    /// Arranges something about some elements.
    Add(ArrangementKind, Vec<Id>, String),
    /// Arranges something that leans on control or on trust.
    AddLeaning(ArrangementKind, String, Leaning),
    /// Arranges something that a card advised.
    AddFrom {
        /// The card.
        from: FromCard,
        /// What was agreed.
        text: String,
        /// Who sees to it.
        who: String,
        /// By when.
        by: Option<Date>,
        /// When it is looked at again.
        review: Option<Date>,
    },
    /// Changes an arrangement.
    Set(ArrangementId, ArrangementField),
    /// Drops an arrangement.
    Remove(ArrangementId),
}

/// A field of an arrangement.
#[derive(Clone, Debug, PartialEq)]
pub enum ArrangementField {
    /// What was agreed.
    Text(String),
    /// Why it was agreed.
    Reason(String),
    /// Control or trust.
    Leaning(Option<Leaning>),
    /// Who sees to it.
    Who(String),
    /// When, in words.
    When(String),
    /// By when.
    By(Option<Date>),
    /// When it is looked at again.
    Review(Option<Date>),
    /// Whether it was done.
    Done(bool),
}

impl ArrangementEdit {
    pub(super) fn apply(&self, list: &mut Vec<Arrangement>, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(kind, about, text) => {
                let id = ArrangementId::new(ids);
                let (about, text) = (about.clone(), text.clone());
                list.push(Arrangement { about, text, ..Arrangement::new(id, *kind) });
                return Some(id.into());
            }
            Self::AddLeaning(kind, text, leaning) => {
                let id = ArrangementId::new(ids);
                let (text, leaning) = (text.clone(), Some(*leaning));
                list.push(Arrangement { text, leaning, ..Arrangement::new(id, *kind) });
                return Some(id.into());
            }
            Self::AddFrom { from, text, who, by, review } => {
                let id = ArrangementId::new(ids);
                let (from, text, who) = (Some(*from), text.clone(), who.clone());
                let (bare, by, review) = (Arrangement::new(id, ArrangementKind::Other), *by, *review);
                list.push(Arrangement { text, who, by, review, from, ..bare });
                return Some(id.into());
            }
            Self::Set(id, field) => {
                let it = list.iter_mut().find(|it| it.id == *id)?;
                match field {
                    ArrangementField::Text(text) => it.text.clone_from(text),
                    ArrangementField::Reason(reason) => it.reason.clone_from(reason),
                    ArrangementField::Leaning(leaning) => it.leaning = *leaning,
                    ArrangementField::Who(who) => it.who.clone_from(who),
                    ArrangementField::When(when) => it.when.clone_from(when),
                    ArrangementField::By(by) => it.by = *by,
                    ArrangementField::Review(review) => it.review = *review,
                    ArrangementField::Done(done) => it.done = *done,
                }
            }
            Self::Remove(id) => list.retain(|it| it.id != *id),
        }
        None
    }

    /// Whether it sets the same field of the same arrangement as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Set(a, one), Self::Set(b, two)) if a == b && same_variant(one, two))
    }
}

/// A change to the notes.
#[derive(Clone, Debug, PartialEq)]
pub enum NoteEdit {
    /// Adds a remark about some elements.
    Add(Vec<Id>, String),
    /// Changes what a note says.
    Set(NoteId, String),
    /// Removes a note.
    Remove(NoteId),
}

impl NoteEdit {
    pub(super) fn apply(&self, list: &mut Vec<Note>, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(about, text) => {
                let id = NoteId::new(ids);
                list.push(Note { id, kind: NoteKind::Remark, about: about.clone(), text: text.clone() });
                return Some(id.into());
            }
            Self::Set(id, text) => list.iter_mut().find(|it| it.id == *id)?.text.clone_from(text),
            Self::Remove(id) => list.retain(|it| it.id != *id),
        }
        None
    }
}
