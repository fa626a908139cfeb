//! In what one design differs from another, in short: how many risks, people and roles came, went or changed, and which
//! sections are otherwise. Both are states of one design: an element is the same where its id is.

use std::collections::HashMap;
use std::hash::Hash;

use crate::design::document::Design;

/// How many elements of a kind are there more, less, and otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that came.
    pub added: usize,
    /// Those that went.
    pub removed: usize,
    /// Those that are otherwise.
    pub changed: usize,
}

/// A part of a design that is compared as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Name, form, phase, parties, and what else is about the design as a whole.
    Project,
    /// Principles.
    Principles,
    /// Money.
    Money,
    /// What is arranged, remarked and accepted.
    Arrangements,
}

/// In what a design differs from another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differs {
    /// Risks and opportunities.
    pub risks: Counts,
    /// People in disciplines and outside them.
    pub people: Counts,
    /// Roles of the bovenkant.
    pub roles: Counts,
    /// Whether something of the team differs that is no person.
    pub team: bool,
    /// Whether something of the bovenkant differs that is no role.
    pub bovenkant: bool,
    /// What else is otherwise.
    pub parts: Vec<Part>,
}

impl Differs {
    /// Whether the two are the same.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

fn count<'a, T: PartialEq + 'a, K: Eq + Hash>(
    now: impl Iterator<Item = &'a T>,
    before: impl Iterator<Item = &'a T>,
    id: impl Fn(&T) -> K,
) -> Counts {
    let mut old: HashMap<K, &T> = before.map(|it| (id(it), it)).collect();
    let mut counts = Counts::default();
    for it in now {
        match old.remove(&id(it)) {
            None => counts.added += 1,
            Some(was) if was != it => counts.changed += 1,
            Some(_) => {}
        }
    }
    counts.removed = old.len();
    counts
}

impl Design {
    /// In what this design differs from another state of it.
    pub fn differs_from(&self, before: &Self) -> Differs {
        let risks = count(self.risks.list.iter(), before.risks.list.iter(), |it| it.id);
        let people = count(self.team.everybody(), before.team.everybody(), |it| it.id);
        let roles = count(self.bovenkant.roles.iter(), before.bovenkant.roles.iter(), |it| it.id);
        let whole = |it: &Self| {
            let about = (it.name.clone(), it.form, it.project.clone(), it.parties.clone(), it.stage);
            (about, it.elsewhere_off, it.thresholds.clone())
        };
        let parts = [
            (Part::Project, whole(self) != whole(before)),
            (Part::Principles, self.principles != before.principles),
            (Part::Money, self.money != before.money),
            (
                Part::Arrangements,
                self.arrangements != before.arrangements
                    || self.notes != before.notes
                    || self.waivers != before.waivers,
            ),
        ];
        let nothing = Counts::default();
        Differs {
            team: people == nothing && self.team != before.team,
            bovenkant: roles == nothing && self.bovenkant != before.bovenkant,
            parts: parts.into_iter().filter(|it| it.1).map(|it| it.0).collect(),
            risks,
            people,
            roles,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, RiskField, RisksEdit, TeamEdit};
    use crate::design::form::Form;
    use crate::design::id::Ids;
    use crate::design::risks::Allocation;
    use crate::rules::testing;

    #[test]
    fn what_came_went_and_changed_is_counted_each_once() {
        let place = Allocation::Shared;
        let before = testing::design(Form::Full).risk("Een", place, 10, |_| {}).risk("Twee", place, 10, |_| {});
        let (one, two) = (before.risk_id("Een"), before.risk_id("Twee"));
        assert!(before.design.differs_from(&before.design).is_nothing());
        let (mut after, mut ids) = (before.design.clone(), Ids::seeded(4));
        let add = RisksEdit::Add { title: "Drie".into(), nature: crate::design::risks::Nature::Risk, to: place };
        for edit in [
            Edit::Risks(RisksEdit::Set(one, RiskField::Title("Ander".into()))),
            Edit::Risks(RisksEdit::Remove(vec![two])),
            Edit::Risks(add),
            Edit::Team(TeamEdit::AddDiscipline("Omgeving".into())),
            Edit::SetOpenBook(Some(false)),
        ] {
            edit.apply(&mut after, &mut ids);
        }
        let differs = after.differs_from(&before.design);
        assert_eq!(differs.risks, Counts { added: 1, removed: 1, changed: 1 });
        assert!(differs.team && !differs.bovenkant);
        assert_eq!(differs.parts, [Part::Money]);
    }
}
