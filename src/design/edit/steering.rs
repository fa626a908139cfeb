//! Changes to how the alliance is steered.

use jiff::civil::Date;

use crate::design::edit::lists::same_variant;
use crate::design::id::{Id, Ids, LeaderId, MemberViewId, SpacedId};
use crate::design::parties::Standing;
use crate::design::steering::{
    Adopted, Ingredient, Leader, MemberView, Placed, Sign, Space, Spaced, Steering, Uncertainty,
};

/// A change to how the alliance is steered.
#[derive(Clone, Debug, PartialEq)]
pub enum SteeringEdit {
    /// The board places the two uncertainties on a day; the same day again puts that day's right.
    Place(Date, Uncertainty),
    /// Drops what the board placed on a day.
    Unplace(Date),
    /// Adds a member of the board who places the point as well.
    AddMember(String, Standing),
    /// Changes a member's view.
    SetMember(MemberViewId, MemberField),
    /// Drops a member.
    RemoveMember(MemberViewId),
    /// Ticks or unticks what shows that too little or too much is arranged.
    SetSign(Sign, bool),
    /// Puts something in a space.
    AddSpaced(String, Space),
    /// Calls it something else.
    RenameSpaced(SpacedId, String),
    /// Moves it to another space.
    MoveSpaced(SpacedId, Space),
    /// Takes it out.
    RemoveSpaced(SpacedId),
    /// Adds who leads something, as a function.
    AddLeader(String),
    /// Changes who leads.
    SetLeader(LeaderId, LeaderField),
    /// Drops who leads.
    RemoveLeader(LeaderId),
    /// Takes an ingredient of a practice card over, or no longer.
    Adopt(Ingredient, bool),
    /// Says how the team does it.
    SetHow(Ingredient, String),
}

/// A field of a member's view.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberField {
    /// Who.
    Name(String),
    /// Where that member stands at the table.
    Standing(Standing),
    /// How uncertain it is.
    At(Option<Uncertainty>),
}

/// A field of who leads.
#[derive(Clone, Debug, PartialEq)]
pub enum LeaderField {
    /// What it leads.
    What(String),
    /// Who, and from where.
    Who(String),
    /// Until when.
    Until(Option<Date>),
    /// Whether it decides alone on what binds the partners.
    DecidesAlone(bool),
}

impl SteeringEdit {
    pub(super) fn apply(&self, all: &mut Steering, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Place(on, at) => {
                all.placed.retain(|it| it.on != *on);
                let to = all.placed.partition_point(|it| it.on < *on);
                all.placed.insert(to, Placed { on: *on, at: *at });
            }
            Self::Unplace(on) => all.placed.retain(|it| it.on != *on),
            Self::AddMember(name, standing) => {
                let id = MemberViewId::new(ids);
                all.members.push(MemberView { id, name: name.clone(), standing: *standing, at: None });
                return Some(id.into());
            }
            Self::SetMember(id, field) => {
                let it = all.members.iter_mut().find(|it| it.id == *id)?;
                match field {
                    MemberField::Name(name) => it.name.clone_from(name),
                    MemberField::Standing(standing) => it.standing = *standing,
                    MemberField::At(at) => it.at = *at,
                }
            }
            Self::RemoveMember(id) => all.members.retain(|it| it.id != *id),
            Self::SetSign(sign, on) => {
                all.signs.retain(|it| it != sign);
                if *on {
                    all.signs.push(*sign);
                    all.signs.sort_unstable();
                }
            }
            Self::AddSpaced(what, space) => {
                let id = SpacedId::new(ids);
                all.spaces.push(Spaced { id, what: what.clone(), space: *space });
                return Some(id.into());
            }
            Self::RenameSpaced(id, what) => all.spaces.iter_mut().find(|it| it.id == *id)?.what.clone_from(what),
            Self::MoveSpaced(id, space) => all.spaces.iter_mut().find(|it| it.id == *id)?.space = *space,
            Self::RemoveSpaced(id) => all.spaces.retain(|it| it.id != *id),
            Self::AddLeader(what) => {
                let id = LeaderId::new(ids);
                let who = String::new();
                all.leaders.push(Leader { id, what: what.clone(), who, until: None, decides_alone: false });
                return Some(id.into());
            }
            Self::SetLeader(id, field) => {
                let it = all.leaders.iter_mut().find(|it| it.id == *id)?;
                match field {
                    LeaderField::What(what) => it.what.clone_from(what),
                    LeaderField::Who(who) => it.who.clone_from(who),
                    LeaderField::Until(until) => it.until = *until,
                    LeaderField::DecidesAlone(alone) => it.decides_alone = *alone,
                }
            }
            Self::RemoveLeader(id) => all.leaders.retain(|it| it.id != *id),
            Self::Adopt(of, true) => {
                if all.how(*of).is_none() {
                    all.adopted.push(Adopted { of: *of, how: String::new() });
                    all.adopted.sort_by_key(|it| it.of);
                }
            }
            Self::Adopt(of, false) => all.adopted.retain(|it| it.of != *of),
            Self::SetHow(of, how) => all.adopted.iter_mut().find(|it| it.of == *of)?.how.clone_from(how),
        }
        None
    }

    /// Whether it sets the same field of the same thing as another.
    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Place(a, _), Self::Place(b, _)) => a == b,
            (Self::SetMember(a, one), Self::SetMember(b, two)) => a == b && same_variant(one, two),
            (Self::RenameSpaced(a, _), Self::RenameSpaced(b, _)) => a == b,
            (Self::SetLeader(a, one), Self::SetLeader(b, two)) => a == b && same_variant(one, two),
            (Self::SetHow(a, _), Self::SetHow(b, _)) => a == b,
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Place(..) => "place-uncertainty",
            Self::Unplace(_) => "unplace-uncertainty",
            Self::AddMember(..) => "add-member",
            Self::SetMember(..) => "set-member",
            Self::RemoveMember(_) => "remove-member",
            Self::SetSign(..) => "set-sign",
            Self::AddSpaced(..) => "add-spaced",
            Self::RenameSpaced(..) => "rename-spaced",
            Self::MoveSpaced(..) => "move-spaced",
            Self::RemoveSpaced(_) => "remove-spaced",
            Self::AddLeader(_) => "add-leader",
            Self::SetLeader(..) => "set-leader",
            Self::RemoveLeader(_) => "remove-leader",
            Self::Adopt(_, true) => "adopt-ingredient",
            Self::Adopt(_, false) => "drop-ingredient",
            Self::SetHow(..) => "set-how",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::SetMember(id, _) | Self::RemoveMember(id) => vec![(*id).into()],
            Self::RenameSpaced(id, _) | Self::MoveSpaced(id, _) | Self::RemoveSpaced(id) => vec![(*id).into()],
            Self::SetLeader(id, _) | Self::RemoveLeader(id) => vec![(*id).into()],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::design::hundred::Hundred;

    fn at(relation: u8, work: u8) -> Uncertainty {
        Uncertainty { relation: Hundred::new(relation), work: Hundred::new(work) }
    }

    #[test]
    fn what_the_board_placed_stays_in_the_order_of_time_one_a_day() {
        let (mut all, mut ids) = (Steering::default(), Ids::seeded(3));
        let mut act = |edit: SteeringEdit| edit.apply(&mut all, &mut ids);
        act(SteeringEdit::Place(date(2026, 3, 12), at(44, 70)));
        act(SteeringEdit::Place(date(2024, 10, 4), at(60, 30)));
        act(SteeringEdit::Place(date(2026, 3, 12), at(36, 70)));
        assert_eq!(all.placed.iter().map(|it| it.on).collect::<Vec<_>>(), [date(2024, 10, 4), date(2026, 3, 12)]);
        assert_eq!(all.now(), Some(at(36, 70)));
    }

    #[test]
    fn signs_and_ingredients_stand_once_and_in_order() {
        let (mut all, mut ids) = (Steering::default(), Ids::seeded(3));
        let mut act = |edit: SteeringEdit| edit.apply(&mut all, &mut ids);
        act(SteeringEdit::SetSign(Sign::FeelsWatched, true));
        act(SteeringEdit::SetSign(Sign::Irritation, true));
        act(SteeringEdit::SetSign(Sign::RoleNobodyAsks, true));
        act(SteeringEdit::SetSign(Sign::FeelsWatched, true));
        act(SteeringEdit::Adopt(Ingredient::Rituals, true));
        act(SteeringEdit::SetHow(Ingredient::Rituals, "vrijdag samen eten".into()));
        act(SteeringEdit::Adopt(Ingredient::Rituals, true));
        act(SteeringEdit::Adopt(Ingredient::OneTeam, true));
        assert_eq!(all.signs, [Sign::Irritation, Sign::FeelsWatched, Sign::RoleNobodyAsks]);
        assert_eq!(all.too_much(), 1);
        assert_eq!(all.how(Ingredient::Rituals), Some("vrijdag samen eten"), "taking it over again loses no words");
        assert_eq!(all.adopted[0].of, Ingredient::OneTeam);
    }
}
