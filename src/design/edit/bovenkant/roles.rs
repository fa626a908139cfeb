//! Changes to roles: what they are, where their cards stand, and who holds them.

use std::sync::Arc;

use crate::design::bovenkant::{Bovenkant, Filling, Hat, Line, LineKind, OpenSeat, Role, RoleKind, Seat, Spot};
use crate::design::document::Design;
use crate::design::id::{Id, Ids, LineId, PartyId, PersonId, RoleId, VacancyId};
use crate::design::parties::Belonging;
use crate::design::phases::Phase;
use crate::design::plan::Plan;
use crate::design::tasks::Task;
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
    /// Why it is there, or is as it is.
    Reason(String),
    /// The party that it speaks for.
    Party(Option<PartyId>),
    /// Puts a hat on or takes it off.
    Hat(Hat, bool),
    /// Gives it a task or takes one away.
    Task(Task, bool),
    /// The phase in which it was last confirmed.
    Reconfirmed(Option<Phase>),
}

/// A field of an open place in a role.
#[derive(Clone, Debug, PartialEq)]
pub enum SeatField {
    /// To whom it belongs.
    Of(Belonging),
    /// Whether somebody is to be found, with which plan, or somebody else comes each time.
    Filling(Filling),
}

impl RoleField {
    pub(super) fn set(&self, role: &mut Role) {
        match self {
            Self::Kind(kind) => role.kind = *kind,
            Self::Name(name) => role.name.clone_from(name),
            Self::Purpose(purpose) => role.purpose.clone_from(purpose),
            Self::Limits(limits) => role.limits.clone_from(limits),
            Self::Reason(reason) => role.reason.clone_from(reason),
            Self::Party(party) => role.party = *party,
            Self::Hat(hat, on) => {
                role.hats.retain(|it| it != hat);
                if *on {
                    role.hats.push(*hat);
                    role.hats.sort_unstable();
                }
            }
            Self::Task(task, on) => {
                role.tasks.retain(|it| it != task);
                if *on {
                    role.tasks.push(*task);
                    role.tasks.sort_unstable();
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

/// Adds copies of roles right after themselves, placed by the program. Returns the first.
pub(super) fn copy(top: &mut Bovenkant, copies: &[(RoleId, String)], ids: &mut Ids) -> Option<Id> {
    let mut first = None;
    for (of, name) in copies {
        let Some(at) = top.roles.iter().position(|it| it.id == *of) else { continue };
        let id = RoleId::new(ids);
        let copy = Role { id, name: name.clone(), seats: Vec::new(), at: None, ..top.roles[at].clone() };
        top.roles.insert(at + 1, copy);
        first = first.or(Some(id.into()));
    }
    first
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

/// Puts a role that was just made in its place on the canvas, with a line to it.
pub(super) fn place_from(
    top: &mut Bovenkant,
    ids: &mut Ids,
    made: Id,
    (from, kind): (RoleId, LineKind),
    at: Spot,
) -> Option<Id> {
    let to = RoleId::try_from(made).ok()?;
    place(top, &[(to, at)]);
    top.lines.push(Line { id: LineId::new(ids), from, to, kind, subject: None });
    Some(made)
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
pub(super) fn appoint_new(design: &mut Design, ids: &mut Ids, role: RoleId, name: &str, of: Belonging) -> Option<Id> {
    design.bovenkant.role(role)?;
    let person = Person::new(PersonId::new(ids), name, of);
    let made = person.id;
    Arc::make_mut(&mut design.team).outside.push(person);
    sit(role_mut(Arc::make_mut(&mut design.bovenkant), role)?, made, of);
    Some(made.into())
}

/// Gives a role to a person of the team. Nothing is made.
pub(super) fn appoint(design: &mut Design, role: RoleId, person: PersonId) -> Option<Id> {
    let of = design.team.person(person)?.belonging();
    let role = role_mut(Arc::make_mut(&mut design.bovenkant), role)?;
    if !role.holders().any(|it| it == person) {
        sit(role, person, of);
    }
    None
}

/// Opens a place in a role.
pub(super) fn open_seat(top: &mut Bovenkant, ids: &mut Ids, role: RoleId, of: Belonging) -> Option<Id> {
    let seat = VacancyId::new(ids);
    role_mut(top, role)?.seats.push(Seat::Open(OpenSeat::new(seat, of)));
    Some(seat.into())
}

pub(super) fn role_mut(top: &mut Bovenkant, id: RoleId) -> Option<&mut Role> {
    top.roles.iter_mut().find(|it| it.id == id)
}

/// Changes an open place.
pub(super) fn set_seat(top: &mut Bovenkant, id: VacancyId, field: &SeatField) -> Option<()> {
    let mut seats = top.roles.iter_mut().flat_map(|it| &mut it.seats);
    let seat = seats.find_map(|it| match it {
        Seat::Open(it) if it.id == id => Some(it),
        _ => None,
    })?;
    match field {
        SeatField::Of(of) => seat.of = *of,
        SeatField::Filling(Filling::Vacant(plan)) => {
            seat.filling = Filling::Vacant(plan.clone().filter(Plan::is_said));
        }
        SeatField::Filling(filling) => seat.filling = filling.clone(),
    }
    Some(())
}

/// Gives a person a place in a role: a place that waits for somebody like them, or else a new one.
fn sit(role: &mut Role, person: PersonId, of: Belonging) {
    let waits = |it: &Seat| it.open().is_some_and(|it| it.filling != Filling::Changing && of.fits(it.of));
    let open = role.seats.iter_mut().find(|it| waits(it));
    match open {
        Some(seat) => *seat = Seat::Person(person),
        None => role.seats.push(Seat::Person(person)),
    }
}
