//! Changes to the ambition and the interests.

use jiff::civil::Date;

use crate::design::ambition::{
    Ambition, Confirmation, Exchange, Interest, InterestKind, Layer, NotNow, OwnAmbition, Share, Verdict, Weighing,
};
use crate::design::edit::lists::{same_variant, shift};
use crate::design::id::{ConfirmationId, ExchangeId, Id, Ids, InterestId, NotNowId, PartyId, WeighingId};
use crate::design::phases::Phase;

/// A change to the ambition and the interests.
#[derive(Clone, Debug, PartialEq)]
pub enum AmbitionEdit {
    /// Writes the shared ambition.
    SetText(String),
    /// Says what it brings to the public.
    SetPublic(String),
    /// Says who sees to it that it stays alive.
    SetGuard(String),
    /// Says how a board makes it its own.
    SetOwn(Id, String),
    /// A board confirms it in a phase.
    Confirm {
        /// The parent organisation, or the party where none is known behind it.
        board: Id,
        /// The project's phase.
        phase: Phase,
        /// When.
        on: Option<Date>,
        /// Who.
        who: String,
    },
    /// Takes a confirmation back.
    Unconfirm(Id, Phase),
    /// Says what is deliberately not done now.
    AddNotNow(String),
    /// Changes what is not done now.
    SetNotNow(NotNowId, NotNowField),
    /// Drops what is not done now: it is taken up again.
    RemoveNotNow(NotNowId),
    /// Adds an interest of a party.
    AddInterest(PartyId, InterestKind, String),
    /// Changes an interest.
    SetInterest(InterestId, InterestField),
    /// Moves an interest within the order.
    ShiftInterest(InterestId, isize),
    /// Drops an interest.
    RemoveInterest(InterestId),
    /// Says when the interests were last gone through together.
    SetExplored(Option<Date>),
    /// Adds an exchange, for an interest that gives way where one does.
    AddExchange {
        /// What the one gets, and what the other.
        shares: Box<[Share; 2]>,
        /// The interest that gives way.
        about: Option<InterestId>,
    },
    /// Changes an exchange.
    SetExchange(ExchangeId, ExchangeField),
    /// Drops an exchange.
    RemoveExchange(ExchangeId),
    /// Adds a choice to weigh.
    AddWeighing(String),
    /// Changes a weighing.
    SetWeighing(WeighingId, WeighingField),
    /// Moves a weighing within the order.
    ShiftWeighing(WeighingId, isize),
    /// Drops a weighing.
    RemoveWeighing(WeighingId),
}

/// A field of what is not done now.
#[derive(Clone, Debug, PartialEq)]
pub enum NotNowField {
    /// What.
    What(String),
    /// Why.
    Why(String),
    /// Until when.
    Until(Option<Date>),
}

/// A field of an interest.
#[derive(Clone, Debug, PartialEq)]
pub enum InterestField {
    /// What it is.
    Text(String),
    /// Said at once, or usually under the table.
    Kind(InterestKind),
    /// When it was talked about.
    Spoken(Option<Date>),
    /// Whether it gives way.
    Yields(bool),
    /// Whose it is.
    Party(PartyId),
}

/// A field of an exchange.
#[derive(Clone, Debug, PartialEq)]
pub enum ExchangeField {
    /// What the one gets.
    One(Share),
    /// What the other gets.
    Other(Share),
    /// The interest that gives way.
    About(Option<InterestId>),
}

/// A field of a weighing.
#[derive(Clone, Debug, PartialEq)]
pub enum WeighingField {
    /// The choice.
    What(String),
    /// What it does in a layer.
    Verdict(Layer, Option<Verdict>),
    /// In a few words, in a layer.
    Note(Layer, String),
    /// What was chosen.
    Outcome(String),
    /// Who sees to it.
    Guard(String),
}

impl AmbitionEdit {
    pub(super) fn apply(&self, all: &mut Ambition, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::SetText(text) => all.text.clone_from(text),
            Self::SetPublic(text) => all.public.clone_from(text),
            Self::SetGuard(who) => all.guard.clone_from(who),
            Self::SetOwn(board, text) => {
                let at = all.own.iter().position(|it| it.board == *board);
                match (at, text.trim().is_empty()) {
                    (Some(at), true) => drop(all.own.remove(at)),
                    (Some(at), false) => all.own[at].text.clone_from(text),
                    (None, true) => {}
                    (None, false) => all.own.push(OwnAmbition { board: *board, text: text.clone() }),
                }
            }
            Self::Confirm { board, phase, on, who } => {
                if let Some(it) = all.confirmed.iter_mut().find(|it| it.board == *board && it.phase == *phase) {
                    it.on = *on;
                    it.who.clone_from(who);
                } else {
                    let (id, who) = (ConfirmationId::new(ids), who.clone());
                    all.confirmed.push(Confirmation { id, board: *board, phase: *phase, on: *on, who });
                }
            }
            Self::Unconfirm(board, phase) => all.confirmed.retain(|it| it.board != *board || it.phase != *phase),
            Self::AddNotNow(what) => {
                let id = NotNowId::new(ids);
                all.not_now.push(NotNow { id, what: what.clone(), why: String::new(), until: None });
                return Some(id.into());
            }
            Self::SetNotNow(id, field) => {
                let it = all.not_now.iter_mut().find(|it| it.id == *id)?;
                match field {
                    NotNowField::What(what) => it.what.clone_from(what),
                    NotNowField::Why(why) => it.why.clone_from(why),
                    NotNowField::Until(until) => it.until = *until,
                }
            }
            Self::RemoveNotNow(id) => all.not_now.retain(|it| it.id != *id),
            Self::SetExplored(on) => all.explored = *on,
            _ => return self.apply_interests(all, ids).or_else(|| self.apply_weighings(all, ids)),
        }
        None
    }

    fn apply_interests(&self, all: &mut Ambition, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::AddInterest(party, kind, text) => {
                let (id, text) = (InterestId::new(ids), text.clone());
                all.interests.push(Interest { id, party: *party, text, kind: *kind, spoken: None, yields: false });
                return Some(id.into());
            }
            Self::SetInterest(id, field) => {
                let it = all.interests.iter_mut().find(|it| it.id == *id)?;
                match field {
                    InterestField::Text(text) => it.text.clone_from(text),
                    InterestField::Kind(kind) => it.kind = *kind,
                    InterestField::Spoken(on) => it.spoken = *on,
                    InterestField::Yields(yields) => it.yields = *yields,
                    InterestField::Party(party) => it.party = *party,
                }
            }
            Self::ShiftInterest(id, by) => {
                // Past those of the same party: others may lie between them in the list.
                let party = all.interest(*id)?.party;
                let places: Vec<usize> =
                    (0..all.interests.len()).filter(|at| all.interests[*at].party == party).collect();
                let mut there: Vec<Interest> = places.iter().map(|at| all.interests[*at].clone()).collect();
                shift(&mut there, *by, |it| it.id == *id);
                for (at, it) in places.into_iter().zip(there) {
                    all.interests[at] = it;
                }
            }
            Self::RemoveInterest(id) => all.interests.retain(|it| it.id != *id),
            Self::AddExchange { shares, about } => {
                let (id, [one, other]) = (ExchangeId::new(ids), (**shares).clone());
                all.exchanges.push(Exchange { id, one, other, about: *about });
                return Some(id.into());
            }
            Self::SetExchange(id, field) => {
                let it = all.exchanges.iter_mut().find(|it| it.id == *id)?;
                match field {
                    ExchangeField::One(one) => it.one.clone_from(one),
                    ExchangeField::Other(other) => it.other.clone_from(other),
                    ExchangeField::About(about) => it.about = *about,
                }
            }
            Self::RemoveExchange(id) => all.exchanges.retain(|it| it.id != *id),
            _ => {}
        }
        None
    }

    fn apply_weighings(&self, all: &mut Ambition, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::AddWeighing(what) => {
                let id = WeighingId::new(ids);
                all.weighings.push(Weighing::new(id, what.clone()));
                return Some(id.into());
            }
            Self::SetWeighing(id, field) => {
                let it = all.weighings.iter_mut().find(|it| it.id == *id)?;
                match field {
                    WeighingField::What(what) => it.what.clone_from(what),
                    WeighingField::Verdict(layer, verdict) => it.layer_mut(*layer).verdict = *verdict,
                    WeighingField::Note(layer, note) => it.layer_mut(*layer).note.clone_from(note),
                    WeighingField::Outcome(outcome) => it.outcome.clone_from(outcome),
                    WeighingField::Guard(guard) => it.guard.clone_from(guard),
                }
            }
            Self::ShiftWeighing(id, by) => shift(&mut all.weighings, *by, |it| it.id == *id),
            Self::RemoveWeighing(id) => all.weighings.retain(|it| it.id != *id),
            _ => {}
        }
        None
    }

    /// Whether it sets the same field of the same thing as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SetText(_) | Self::SetPublic(_) | Self::SetGuard(_), _) => same_variant(self, other),
            (Self::SetOwn(a, _), Self::SetOwn(b, _)) => a == b,
            (Self::Confirm { board: a, phase: one, .. }, Self::Confirm { board: b, phase: two, .. }) => {
                a == b && one == two
            }
            (Self::SetNotNow(a, one), Self::SetNotNow(b, two)) => a == b && same_variant(one, two),
            (Self::SetInterest(a, one), Self::SetInterest(b, two)) => a == b && same_variant(one, two),
            (Self::SetExchange(a, one), Self::SetExchange(b, two)) => a == b && same_variant(one, two),
            (Self::SetWeighing(a, one), Self::SetWeighing(b, two)) => a == b && same_weighed(one, two),
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::SetText(_) | Self::SetPublic(_) | Self::SetGuard(_) | Self::SetOwn(..) => "set-ambition",
            Self::Confirm { .. } => "confirm-ambition",
            Self::Unconfirm(..) => "unconfirm-ambition",
            Self::AddNotNow(_) => "add-not-now",
            Self::SetNotNow(..) => "set-not-now",
            Self::RemoveNotNow(_) => "remove-not-now",
            Self::AddInterest(..) => "add-interest",
            Self::SetInterest(_, InterestField::Spoken(Some(_))) => "speak-interest",
            Self::SetInterest(..) => "set-interest",
            Self::ShiftInterest(..) => "shift-interest",
            Self::RemoveInterest(_) => "remove-interest",
            Self::SetExplored(_) => "explore-interests",
            Self::AddExchange { .. } => "add-exchange",
            Self::SetExchange(..) => "set-exchange",
            Self::RemoveExchange(_) => "remove-exchange",
            Self::AddWeighing(_) => "add-weighing",
            Self::SetWeighing(..) => "set-weighing",
            Self::ShiftWeighing(..) => "shift-weighing",
            Self::RemoveWeighing(_) => "remove-weighing",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetOwn(board, _) | Self::Confirm { board, .. } | Self::Unconfirm(board, _) => vec![*board],
            Self::SetNotNow(id, _) | Self::RemoveNotNow(id) => vec![(*id).into()],
            Self::SetInterest(id, _) | Self::ShiftInterest(id, _) | Self::RemoveInterest(id) => vec![(*id).into()],
            Self::SetExchange(id, _) | Self::RemoveExchange(id) => vec![(*id).into()],
            Self::SetWeighing(id, _) | Self::ShiftWeighing(id, _) | Self::RemoveWeighing(id) => vec![(*id).into()],
            _ => Vec::new(),
        }
    }
}

fn same_weighed(one: &WeighingField, two: &WeighingField) -> bool {
    match (one, two) {
        (WeighingField::Verdict(a, _), WeighingField::Verdict(b, _))
        | (WeighingField::Note(a, _), WeighingField::Note(b, _)) => a == b,
        _ => same_variant(one, two),
    }
}

#[cfg(test)]
mod tests;
