//! Changes to the surroundings: the stakeholders, where they stand, how they are involved.

use crate::design::edit::lists::{same_variant, shift};
use crate::design::id::{Id, Ids, PrincipleId, StakeholderId};
use crate::design::surroundings::{Involvement, Place, Stakeholder, Surroundings};

/// A change to the surroundings.
#[derive(Clone, Debug, PartialEq)]
pub enum SurroundingsEdit {
    /// Adds a stakeholder, placed where one says.
    Add(String, Option<Place>),
    /// Changes a stakeholder.
    Set(StakeholderId, StakeholderField),
    /// Moves a stakeholder within the order.
    Shift(StakeholderId, isize),
    /// Drops a stakeholder.
    Remove(StakeholderId),
}

/// A field of a stakeholder.
#[derive(Clone, Debug, PartialEq)]
pub enum StakeholderField {
    /// Who.
    Name(String),
    /// What is at stake for it.
    Stake(String),
    /// Where it stands on the map.
    Place(Option<Place>),
    /// How it is involved.
    Involved(Option<Involvement>),
    /// Who of the alliance keeps in touch.
    Contact(String),
    /// Lets a principle hold with it, or no longer.
    Principle(PrincipleId, bool),
    /// On what it would share in the risks.
    Shares(String),
}

impl SurroundingsEdit {
    pub(super) fn apply(&self, all: &mut Surroundings, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(name, place) => {
                let id = StakeholderId::new(ids);
                all.stakeholders.push(Stakeholder { place: *place, ..Stakeholder::new(id, name.clone()) });
                return Some(id.into());
            }
            Self::Set(id, field) => {
                let it = all.stakeholders.iter_mut().find(|it| it.id == *id)?;
                match field {
                    StakeholderField::Name(name) => it.name.clone_from(name),
                    StakeholderField::Stake(stake) => it.stake.clone_from(stake),
                    StakeholderField::Place(place) => it.place = *place,
                    StakeholderField::Involved(involved) => it.involved = *involved,
                    StakeholderField::Contact(contact) => it.contact.clone_from(contact),
                    StakeholderField::Principle(principle, on) => {
                        it.principles.retain(|it| it != principle);
                        if *on {
                            it.principles.push(*principle);
                            it.principles.sort_unstable();
                        }
                    }
                    StakeholderField::Shares(shares) => it.shares.clone_from(shares),
                }
            }
            Self::Shift(id, by) => shift(&mut all.stakeholders, *by, |it| it.id == *id),
            Self::Remove(id) => all.stakeholders.retain(|it| it.id != *id),
        }
        None
    }

    /// Whether it sets the same field of the same stakeholder as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Set(_, StakeholderField::Principle(..)), _) => self == other,
            (Self::Set(a, one), Self::Set(b, two)) => a == b && same_variant(one, two),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Add(..) => "add-stakeholder",
            Self::Set(_, StakeholderField::Place(_)) => "place-stakeholder",
            Self::Set(..) => "set-stakeholder",
            Self::Shift(..) => "shift-stakeholder",
            Self::Remove(_) => "remove-stakeholder",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::Add(..) => Vec::new(),
            Self::Set(id, _) | Self::Shift(id, _) | Self::Remove(id) => vec![(*id).into()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Design;
    use crate::design::edit::{Edit, PrinciplesEdit};
    use crate::design::form::Form;
    use crate::design::hundred::Hundred;

    #[test]
    fn a_principle_that_goes_holds_with_nobody_outside() {
        let mut ids = Ids::seeded(9);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let mut act = |edit: Edit| edit.apply(&mut design, &mut ids);
        let principle = act(Edit::Principles(PrinciplesEdit::AddOwn("Open boek".into())));
        let principle: PrincipleId = principle.and_then(|it| it.try_into().ok()).expect("a principle");
        let place = Some(Place { interest: Hundred::new(70), influence: Hundred::new(20) });
        let made = act(Edit::Surroundings(SurroundingsEdit::Add("Dorpsraad".into(), place)));
        let id: StakeholderId = made.and_then(|it| it.try_into().ok()).expect("a stakeholder");
        let holds = |on| Edit::Surroundings(SurroundingsEdit::Set(id, StakeholderField::Principle(principle, on)));
        act(holds(true));
        act(holds(true));
        assert_eq!(design.surroundings.stakeholder(id).map(|it| it.principles.len()), Some(1));
        Edit::Principles(PrinciplesEdit::Remove(principle)).apply(&mut design, &mut ids);
        assert_eq!(design.surroundings.stakeholder(id).map(|it| it.principles.len()), Some(0));
        assert_eq!(design.surroundings.stakeholder(id).and_then(|it| it.place), place);
    }
}
