//! Changes to the tender: how far its items are, what is asked, the criteria of the award.

use jiff::civil::Date;

use crate::design::birth::{Criterion, PriceBasis, Requirements, State, Step, Tender, TenderItem};
use crate::design::edit::lists::{same_variant, shift};
use crate::design::id::{CriterionId, Id, Ids};

/// A change to the tender.
#[derive(Clone, Debug, PartialEq)]
pub enum TenderEdit {
    /// Says how far an item is, who arranges it and when.
    SetStep(TenderItem, StepField),
    /// Says how much room the specifications leave.
    SetRequirements(Option<Requirements>),
    /// Says on what kind of offer is awarded.
    SetBasis(Option<PriceBasis>),
    /// Adds a criterion of the award.
    AddCriterion(String),
    /// Changes a criterion.
    SetCriterion(CriterionId, CriterionField),
    /// Drops a criterion.
    RemoveCriterion(CriterionId),
    /// Moves a criterion within the order.
    ShiftCriterion(CriterionId, isize),
}

/// A field of an item of the tender.
#[derive(Clone, Debug, PartialEq)]
pub enum StepField {
    /// How far it is.
    State(State),
    /// Who arranges it.
    Who(String),
    /// By when, or since when.
    On(Option<Date>),
    /// What was arranged.
    Note(String),
}

/// A field of a criterion.
#[derive(Clone, Debug, PartialEq)]
pub enum CriterionField {
    /// What is looked at.
    Name(String),
    /// Its weight, kept within 0-1.
    Share(Option<f64>),
}

impl TenderEdit {
    pub(super) fn apply(&self, tender: &mut Tender, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::SetStep(item, field) => set_step(tender, *item, field),
            Self::SetRequirements(requirements) => tender.requirements = *requirements,
            Self::SetBasis(basis) => tender.basis = *basis,
            Self::AddCriterion(name) => {
                let id = CriterionId::new(ids);
                tender.criteria.push(Criterion { id, name: name.clone(), share: None });
                return Some(id.into());
            }
            Self::SetCriterion(id, field) => {
                let it = tender.criteria.iter_mut().find(|it| it.id == *id)?;
                match field {
                    CriterionField::Name(name) => it.name.clone_from(name),
                    CriterionField::Share(share) => {
                        it.share = share.filter(|it| it.is_finite()).map(|it| it.clamp(0.0, 1.0));
                    }
                }
            }
            Self::RemoveCriterion(id) => tender.criteria.retain(|it| it.id != *id),
            Self::ShiftCriterion(id, by) => shift(&mut tender.criteria, *by, |it| it.id == *id),
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetStep(a, one), Self::SetStep(b, two)) => a == b && same_variant(one, two),
            (Self::SetCriterion(a, one), Self::SetCriterion(b, two)) => a == b && same_variant(one, two),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::SetStep(..) => "set-tender-item",
            Self::SetRequirements(_) => "set-requirements",
            Self::SetBasis(_) => "set-price-basis",
            Self::AddCriterion(_) => "add-criterion",
            Self::SetCriterion(..) => "set-criterion",
            Self::RemoveCriterion(_) => "remove-criterion",
            Self::ShiftCriterion(..) => "shift-criterion",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetCriterion(id, _) | Self::RemoveCriterion(id) | Self::ShiftCriterion(id, _) => vec![(*id).into()],
            _ => Vec::new(),
        }
    }
}

fn set_step(tender: &mut Tender, item: TenderItem, field: &StepField) {
    let mut step = tender.step(item).cloned().unwrap_or(Step::new(item));
    match field {
        StepField::State(state) => step.state = *state,
        StepField::Who(who) => step.who.clone_from(who),
        StepField::On(on) => step.on = *on,
        StepField::Note(note) => step.note.clone_from(note),
    }
    tender.steps.retain(|it| it.item != item);
    if step.is_said() {
        tender.steps.push(step);
        tender.steps.sort_by_key(|it| it.item);
    }
}
