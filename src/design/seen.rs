//! What an element looked like at some moment, as one number: a waiver keeps it, so that an accepted signal comes back
//! when what it is about has changed.
//!
//! The number is FNV-1a (64 bits) over the element as JSON with sorted keys. Fields that have their default are left out
//! there, so a later version of the program with more fields, or with its fields in another order, gives the same number.
//! Where a card stands on the canvas says nothing about what it is and does not count.

use serde::Serialize;
use serde_json::Value;

use crate::design::bovenkant::Seat;
use crate::design::document::Design;
use crate::design::id::{Id, IdKind};

/// The number of an empty text.
const START: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, one byte after the other.
fn fnv(bytes: &str, hash: u64) -> u64 {
    bytes.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Plain data as JSON; `serde_json` keeps the keys of an object sorted. Plain data can always be written; were it not,
/// the waiver would hold whatever happens.
fn written<T: Serialize + ?Sized>(it: &T) -> Option<String> {
    let mut value = serde_json::to_value(it).ok()?;
    drop_places(&mut value);
    Some(value.to_string())
}

/// Drops where cards stand on the canvas.
fn drop_places(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("at");
            fields.values_mut().for_each(drop_places);
        }
        Value::Array(list) => list.iter_mut().for_each(drop_places),
        _ => {}
    }
}

impl Design {
    /// What some elements look like now, as one number; zero where there is nothing to look at: no elements, or the
    /// design as a whole, which always changes.
    pub fn seen(&self, subjects: &[Id]) -> u64 {
        let mut hash = START;
        for id in subjects {
            let text = self.element_text(*id);
            if !text.is_empty() {
                hash = fnv(&text, fnv(id.as_str(), hash));
            }
        }
        if hash == START { 0 } else { hash.max(1) }
    }

    /// An element as it stands in a file; empty for the design as a whole and for what is gone.
    fn element_text(&self, id: Id) -> String {
        fn find<'a, T: Serialize + 'a>(
            mut all: impl Iterator<Item = &'a T>,
            id: Id,
            of: impl Fn(&T) -> Id,
        ) -> Option<String> {
            all.find(|it| of(it) == id).and_then(written)
        }
        let (team, top) = (&self.team, &self.bovenkant);
        let text = match id.kind() {
            IdKind::Party => find(self.parties.iter(), id, |it| it.id.into()),
            IdKind::Parent => find(self.parties.iter().flat_map(|it| &it.parents), id, |it| it.id.into()),
            IdKind::Risk => find(self.risks.list.iter(), id, |it| it.id.into()),
            IdKind::Measure => find(self.risks.list.iter().flat_map(|it| &it.measures), id, |it| it.id.into()),
            IdKind::Discipline => find(team.disciplines.iter(), id, |it| it.id.into()),
            IdKind::Person => find(team.everybody(), id, |it| it.id.into()),
            IdKind::Vacancy => {
                let in_team = find(team.disciplines.iter().flat_map(|it| &it.vacancies), id, |it| it.id.into());
                let seat = |it: &&Seat| it.open().is_some_and(|it| Id::from(it.id) == id);
                let seat = || top.roles.iter().flat_map(|it| &it.seats).find(seat).and_then(written);
                in_team.or_else(seat)
            }
            IdKind::Role => find(top.roles.iter(), id, |it| it.id.into()),
            IdKind::Line => find(top.lines.iter(), id, |it| it.id.into()),
            IdKind::Subject => {
                let subject = find(top.subjects.iter(), id, |it| it.id.into());
                // Who decides on a subject is what signals about it are about.
                let mandates = top.mandates.iter().filter(|it| Id::from(it.subject) == id);
                let mandates: Vec<_> = mandates.collect();
                subject.map(|it| it + &written(&mandates).unwrap_or_default())
            }
            IdKind::Mandate => find(top.mandates.iter(), id, |it| it.id.into()),
            IdKind::Step => find(top.ladder.iter(), id, |it| it.id.into()),
            IdKind::Case => find(top.cases.iter(), id, |it| it.id.into()),
            IdKind::Principle => find(self.principles.chosen.iter(), id, |it| it.id.into()),
            IdKind::Arrangement => find(self.arrangements.iter(), id, |it| it.id.into()),
            IdKind::Note => find(self.notes.iter(), id, |it| it.id.into()),
            IdKind::Cost => find(self.money.direct.iter().chain(&self.money.overhead), id, |it| it.id.into()),
            IdKind::Group => find(self.money.groups.iter(), id, |it| it.id.into()),
            IdKind::Scorer => find(self.birth.scorers.iter(), id, |it| it.id.into()),
            IdKind::Action => find(self.birth.actions.iter(), id, |it| it.id.into()),
            IdKind::Milestone => find(self.birth.card.milestones.iter(), id, |it| it.id.into()),
            IdKind::Criterion => find(self.birth.tender.criteria.iter(), id, |it| it.id.into()),
            IdKind::KeyMoment => find(self.collaboration.moments.iter(), id, |it| it.id.into()),
            IdKind::ScoreForm => {
                find(self.collaboration.moments.iter().flat_map(|it| &it.forms), id, |it| it.id.into())
            }
            IdKind::Interest => find(self.ambition.interests.iter(), id, |it| it.id.into()),
            IdKind::Exchange => find(self.ambition.exchanges.iter(), id, |it| it.id.into()),
            IdKind::Weighing => find(self.ambition.weighings.iter(), id, |it| it.id.into()),
            IdKind::NotNow => find(self.ambition.not_now.iter(), id, |it| it.id.into()),
            IdKind::Confirmation => find(self.ambition.confirmed.iter(), id, |it| it.id.into()),
            IdKind::Stakeholder => find(self.surroundings.stakeholders.iter(), id, |it| it.id.into()),
            IdKind::MemberView => find(self.steering.members.iter(), id, |it| it.id.into()),
            IdKind::Spaced => find(self.steering.spaces.iter(), id, |it| it.id.into()),
            IdKind::Leader => find(self.steering.leaders.iter(), id, |it| it.id.into()),
            IdKind::Change => find(self.changes.list.iter(), id, |it| it.id.into()),
            IdKind::Recalibration => find(self.life.moments.iter(), id, |it| it.id.into()),
            IdKind::Event => find(self.life.events.iter(), id, |it| it.id.into()),
            IdKind::Decision => find(self.life.decisions.iter(), id, |it| it.id.into()),
            IdKind::Learning => find(self.life.learning.iter(), id, |it| it.id.into()),
            IdKind::Harvest => find(self.life.harvest.iter(), id, |it| it.id.into()),
            IdKind::Task => find(self.workshop.tasks.iter(), id, |it| it.id.into()),
            IdKind::Planted => find(self.workshop.planted.iter(), id, |it| it.id.into()),
            IdKind::Mark => find(self.workshop.marks.iter(), id, |it| it.id.into()),
            IdKind::Parked => find(self.workshop.parking.iter(), id, |it| it.id.into()),
            IdKind::Function => find(self.programme.functions.iter(), id, |it| it.id.into()),
            IdKind::Project => find(self.programme.projects.iter(), id, |it| it.id.into()),
            IdKind::Worked => find(self.money.examples.iter(), id, |it| it.id.into()),
            IdKind::Design | IdKind::Waiver => None,
        };
        text.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, RiskField, RisksEdit, TeamEdit};
    use crate::design::form::{Form, Side};
    use crate::design::id::Ids;
    use crate::design::risks::{Allocation, Nature};

    fn design() -> (Design, Ids, Id, Id) {
        let mut ids = Ids::seeded(5);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let mut risk = |title: &str| {
            let add = RisksEdit::Add { nature: Nature::Risk, title: title.into(), to: Allocation::Shared };
            Edit::Risks(add).apply(&mut design, &mut ids)
        };
        let (one, other) = (risk("Zetting"), risk("Stikstof"));
        (design, ids, one.expect("made"), other.expect("made"))
    }

    #[test]
    fn it_changes_with_the_element_and_with_nothing_else() {
        let (mut design, mut ids, one, other) = design();
        let before = design.seen(&[one]);
        assert_ne!(before, 0);
        let rename = |id: Id, to: &str| {
            let id = id.try_into().expect("a risk");
            Edit::Risks(RisksEdit::Set(id, RiskField::Title(to.into())))
        };
        rename(other, "Stikstofruimte").apply(&mut design, &mut ids);
        assert_eq!(design.seen(&[one]), before, "another risk changed");
        rename(one, "Zettingen").apply(&mut design, &mut ids);
        assert_ne!(design.seen(&[one]), before);
        rename(one, "Zetting").apply(&mut design, &mut ids);
        assert_eq!(design.seen(&[one]), before, "back as it was");
    }

    #[test]
    fn a_discipline_is_its_people_too() {
        let (mut design, mut ids, ..) = design();
        let discipline = Edit::Team(TeamEdit::AddDiscipline("Ontwerp".into())).apply(&mut design, &mut ids);
        let discipline = discipline.expect("made");
        let before = design.seen(&[discipline]);
        let to = discipline.try_into().ok();
        Edit::Team(TeamEdit::AddPerson { to, name: "Anna".into(), of: Side::Client.into() })
            .apply(&mut design, &mut ids);
        assert_ne!(design.seen(&[discipline]), before);
    }

    #[test]
    fn of_nothing_and_of_the_whole_there_is_nothing_to_see() {
        let (design, ..) = design();
        assert_eq!(design.seen(&[]), 0);
        assert_eq!(design.seen(&[design.id.into()]), 0);
    }

    #[test]
    fn a_place_on_the_canvas_does_not_count() {
        let mut role = serde_json::json!({ "name": "OG", "at": { "x": 3, "y": 4 } });
        drop_places(&mut role);
        assert_eq!(role, serde_json::json!({ "name": "OG" }));
    }

    /// What a file of today holds is compared by the programs of years to come.
    #[test]
    fn an_element_gives_the_same_number_in_every_version() {
        let (design, _, one, _) = design();
        assert_eq!(design.seen(&[one]), 11_772_336_888_902_331_694);
    }

    #[test]
    fn the_number_is_the_same_in_every_version_of_the_program() {
        assert_eq!(fnv("alliantie", START), 1_910_365_456_958_376_218);
    }
}
