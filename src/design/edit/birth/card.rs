//! Changes to the birth card.

use crate::design::birth::{Card, Milestone, Moment, View};
use crate::design::edit::lists::same_variant;
use crate::design::id::{Id, Ids, MilestoneId};

/// A change to the birth card.
#[derive(Clone, Debug, PartialEq)]
pub enum CardEdit {
    /// Changes a text.
    Set(CardField, String),
    /// Adds a milestone.
    AddMilestone(Moment, String),
    /// Changes a milestone.
    SetMilestone(MilestoneId, MilestoneField),
    /// Drops a milestone.
    RemoveMilestone(MilestoneId),
    /// Says at which milestone the alliance was born; none: not born yet.
    SetBorn(Option<MilestoneId>),
}

/// A text of the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardField {
    /// The task that it is for.
    Task,
    /// How heavy it is.
    Weight,
    /// What made it possible, by view.
    Possible(View),
    /// Who helped.
    Helped,
    /// Where it was told.
    Source,
}

/// A field of a milestone.
#[derive(Clone, Debug, PartialEq)]
pub enum MilestoneField {
    /// When.
    When(Moment),
    /// What.
    What(String),
}

impl CardEdit {
    pub(super) fn apply(&self, card: &mut Card, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Set(field, text) => {
                let to = match field {
                    CardField::Task => &mut card.task,
                    CardField::Weight => &mut card.weight,
                    CardField::Possible(View::Project) => &mut card.project,
                    CardField::Possible(View::People) => &mut card.people,
                    CardField::Possible(View::Organisation) => &mut card.organisation,
                    CardField::Helped => &mut card.helped,
                    CardField::Source => &mut card.source,
                };
                to.clone_from(text);
            }
            Self::AddMilestone(when, what) => {
                let id = MilestoneId::new(ids);
                card.milestones.push(Milestone { id, when: *when, what: what.clone() });
                return Some(id.into());
            }
            Self::SetMilestone(id, field) => {
                let it = card.milestones.iter_mut().find(|it| it.id == *id)?;
                match field {
                    MilestoneField::When(when) => it.when = *when,
                    MilestoneField::What(what) => it.what.clone_from(what),
                }
            }
            // That it was the birth goes along when the design is swept.
            Self::RemoveMilestone(id) => card.milestones.retain(|it| it.id != *id),
            Self::SetBorn(born) => {
                card.born = born.filter(|id| card.milestones.iter().any(|it| it.id == *id));
            }
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(a, _), Self::Set(b, _)) => a == b,
            (Self::SetMilestone(a, one), Self::SetMilestone(b, two)) => a == b && same_variant(one, two),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Set(..) => "set-birth-card",
            Self::AddMilestone(..) => "add-milestone",
            Self::SetMilestone(..) => "set-milestone",
            Self::RemoveMilestone(_) => "remove-milestone",
            Self::SetBorn(_) => "set-born",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetMilestone(id, _) | Self::RemoveMilestone(id) | Self::SetBorn(Some(id)) => vec![(*id).into()],
            _ => Vec::new(),
        }
    }
}
