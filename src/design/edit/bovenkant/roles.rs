//! Changes to roles: what they are, where their cards stand, and who holds them.

use std::sync::Arc;

use crate::design::bovenkant::{Bovenkant, Hat, Line, LineKind, Role, RoleKind, Seat, Spot};
use crate::design::document::Design;
use crate::design::form::{Phase, Side};
use crate::design::id::{Id, Ids, LineId, PersonId, RoleId, VacancyId};
use crate::design::team::Person;

/// A field of a role.
#[derive(Clone, Debug, PartialEq)]
pub enum RoleField {
    /// What it is.
    Kind(RoleKind),
    /// What this alliance calls it.
    Name(String),
    /// What it is for.
    Purpose(String),
    /// What it is not for.
    Limits(String),
    /// Puts a hat on or takes it off.
    Hat(Hat, bool),
    /// The phase in which it was last confirmed.
    Reconfirmed(Option<Phase>),
}

impl RoleField {
    pub(super) fn set(&self, role: &mut Role) {
        match self {
            Self::Kind(kind) => role.kind = *kind,
            Self::Name(name) => role.name.clone_from(name),
            Self::Purpose(purpose) => role.purpose.clone_from(purpose),
            Self::Limits(limits) => role.limits.clone_from(limits),
            Self::Hat(hat, on) => {
                role.hats.retain(|it| it != hat);
                if *on {
                    role.hats.push(*hat);
                    role.hats.sort_unstable();
                }
            }
            Self::Reconfirmed(phase) => role.reconfirmed = *phase,
        }
    }
}

/// Adds a role; its texts are its name, what it is for and what it is not for.
pub(super) fn add(
    top: &mut Bovenkant,
    ids: &mut Ids,
    kind: RoleKind,
    [name, purpose, limits]: [&String; 3],
    hats: &[Hat],
) -> Id {
    let mut role = Role::new(RoleId::new(ids), kind, name.clone());
    role.purpose.clone_from(purpose);
    role.limits.clone_from(limits);
    role.hats = hats.to_vec();
    let id = role.id;
    top.roles.push(role);
    id.into()
}

/// Adds a role that goes by its kind, with a line from it to a role that is there.
pub(super) fn add_linked(
    top: &mut Bovenkant,
    ids: &mut Ids,
    (kind, hats): (RoleKind, &[Hat]),
    (to, line): (RoleId, LineKind),
) -> Option<Id> {
    top.role(to)?;
    let mut role = Role::new(RoleId::new(ids), kind, "");
    role.hats = hats.to_vec();
    let (from, id) = (role.id, LineId::new(ids));
    top.roles.push(role);
    top.lines.push(Line { id, from, to, kind: line, subject: None });
    Some(from.into())
}

/// Puts cards on the canvas by hand.
pub(super) fn place(top: &mut Bovenkant, places: &[(RoleId, Spot)]) {
    for (id, spot) in places {
        if let Some(role) = role_mut(top, *id) {
            role.at = Some(spot.within());
        }
    }
}

/// Gives a role to somebody new, outside the disciplines.
pub(super) fn appoint_new(design: &mut Design, ids: &mut Ids, role: RoleId, name: &str, side: Side) -> Option<Id> {
    design.bovenkant.role(role)?;
    let person = Person::new(PersonId::new(ids), name, side);
    let made = person.id;
    Arc::make_mut(&mut design.team).outside.push(person);
    sit(role_mut(Arc::make_mut(&mut design.bovenkant), role)?, made, side);
    Some(made.into())
}

/// Gives a role to a person of the team. Nothing is made.
pub(super) fn appoint(design: &mut Design, role: RoleId, person: PersonId) -> Option<Id> {
    let side = design.team.person(person)?.side;
    let role = role_mut(Arc::make_mut(&mut design.bovenkant), role)?;
    if !role.holders().any(|it| it == person) {
        sit(role, person, side);
    }
    None
}

/// Opens a place in a role for a side.
pub(super) fn open_seat(top: &mut Bovenkant, ids: &mut Ids, role: RoleId, side: Side) -> Option<Id> {
    let seat = VacancyId::new(ids);
    role_mut(top, role)?.seats.push(Seat::Vacancy(seat, side));
    Some(seat.into())
}

pub(super) fn role_mut(top: &mut Bovenkant, id: RoleId) -> Option<&mut Role> {
    top.roles.iter_mut().find(|it| it.id == id)
}

/// Gives a person a place in a role: a place open for their side, or else a new one.
fn sit(role: &mut Role, person: PersonId, side: Side) {
    let open = role.seats.iter_mut().find(|it| matches!(it, Seat::Vacancy(_, of) if *of == side));
    match open {
        Some(seat) => *seat = Seat::Person(person),
        None => role.seats.push(Seat::Person(person)),
    }
}
