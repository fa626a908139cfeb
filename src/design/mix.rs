//! How a group of people is mixed: both sides in people and in FTE, and the client's own staff apart from hired.
//!
//! Source: ES 4.1 Organisatie (the AMMD aimed at half of its people being the client's own), GV 9.

use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::design::team::{Discipline, Person, Team};

/// People and FTE of a group, by side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mix {
    /// People of the client and of the contractor.
    pub people: [usize; 2],
    /// FTE of the client and of the contractor.
    pub fte: [f64; 2],
    /// How many of the client's people are its own, not hired.
    pub own_client_people: usize,
    /// FTE of the client's own people.
    pub own_client_fte: f64,
}

impl Mix {
    /// The mix of some people. Who is independent counts in no mix.
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut mix = Self::default();
        for it in people {
            let Some(side) = it.side() else { continue };
            let at = usize::from(side == Side::Contractor);
            mix.people[at] += 1;
            mix.fte[at] += it.fte;
            if side == Side::Client && !it.hired {
                mix.own_client_people += 1;
                mix.own_client_fte += it.fte;
            }
        }
        mix
    }

    /// How many people there are.
    pub(crate) fn heads(&self) -> usize {
        self.people.iter().sum()
    }

    /// How many FTE there are.
    pub(crate) fn total_fte(&self) -> f64 {
        self.fte.iter().sum()
    }

    /// FTE that the client hires.
    pub(crate) fn hired_client_fte(&self) -> f64 {
        self.fte[0] - self.own_client_fte
    }

    /// How many people the client hires.
    pub(crate) fn hired_client_people(&self) -> usize {
        self.people[0] - self.own_client_people
    }

    /// Shares (0-1) of the heads: the client's own, the client's hired, the contractor's; nothing where nobody is.
    pub(crate) fn people_shares(&self) -> [f64; 3] {
        let heads = self.heads().max(1) as f64;
        [self.own_client_people, self.hired_client_people(), self.people[1]].map(|it| it as f64 / heads)
    }

    /// Shares (0-1) of the FTE: the client's own, the client's hired, the contractor's; nothing where nobody is.
    pub(crate) fn fte_shares(&self) -> [f64; 3] {
        let total = self.total_fte();
        let share = |it: f64| if total > 0.0 { it / total } else { 0.0 };
        [share(self.own_client_fte), share(self.hired_client_fte()), share(self.fte[1])]
    }

    /// The share (0-1) of the FTE that is the client's own staff; none while there is no FTE.
    pub fn own_client_share(&self) -> Option<f64> {
        (self.total_fte() > 0.0).then(|| self.own_client_fte / self.total_fte())
    }
}

impl Discipline {
    /// How it is mixed. Vacancies are not people.
    pub(crate) fn mix(&self) -> Mix {
        Mix::of(&self.people)
    }
}

impl Team {
    /// How the disciplines together are mixed.
    pub(crate) fn mix(&self) -> Mix {
        Mix::of(self.members())
    }

    /// How the people who hold a role are mixed.
    pub(crate) fn mix_of(&self, role: &Role) -> Mix {
        Mix::of(self.holders(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::{Ids, PersonId};

    fn person(ids: &mut Ids, side: Side, hired: bool, fte: f64) -> Person {
        Person { hired, fte, ..Person::new(PersonId::new(ids), "", side) }
    }

    #[test]
    fn own_people_of_the_client_stand_apart_from_hired_ones() {
        let mut ids = Ids::seeded(1);
        let people = [
            person(&mut ids, Side::Client, false, 0.5),
            person(&mut ids, Side::Client, true, 1.0),
            person(&mut ids, Side::Contractor, false, 1.0),
            person(&mut ids, Side::Contractor, true, 1.5),
        ];
        let mix = Mix::of(&people);
        assert_eq!(mix.people, [2, 2]);
        assert_eq!(mix.fte, [1.5, 2.5]);
        assert_eq!((mix.own_client_people, mix.hired_client_people()), (1, 1));
        assert!((mix.hired_client_fte() - 1.0).abs() < 1e-9);
        assert_eq!(mix.own_client_share(), Some(0.125));
        assert_eq!(mix.people_shares(), [0.25, 0.25, 0.5]);
        assert_eq!(mix.fte_shares(), [0.125, 0.25, 0.625]);
    }

    #[test]
    fn nobody_has_no_share() {
        let mix = Mix::of(&[]);
        assert_eq!((mix.own_client_share(), mix.people_shares(), mix.fte_shares()), (None, [0.0; 3], [0.0; 3]));
    }
}
