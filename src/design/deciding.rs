//! Who decides on changes, and how long that takes: a parent for its own decision, a role for its step of the ladder.

use jiff::Span;
use jiff::civil::Date;

use crate::design::bovenkant::{EscalationStep, Subject};
use crate::design::changes::Change;
use crate::design::document::Design;
use crate::design::id::{Id, SubjectId};
use crate::design::parties::Party;

/// How long a decision takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// Who takes it: an organisation behind a party, or a role.
    pub who: Id,
    /// How long, in calendar days.
    pub days: u16,
}

/// What changes are called in the name of a subject, in both languages and in small letters.
const CHANGES: [&str; 4] = ["wijzig", "change", "vtw", "verrekening"];

impl Subject {
    /// Whether it is about changes, by its name.
    pub fn is_about_changes(&self) -> bool {
        let name = self.name.to_lowercase();
        CHANGES.iter().any(|word| name.contains(word))
    }
}

impl Design {
    /// The subject under which changes stand among the mandates: as it was said, or else the first that is called after them.
    pub fn changes_subject(&self) -> Option<SubjectId> {
        let named = || self.bovenkant.subjects.iter().find(|it| it.is_about_changes()).map(|it| it.id);
        self.changes.way.subject.or_else(named)
    }

    /// The party that an id is of, or that an organisation stands behind.
    pub fn party_behind(&self, id: Id) -> Option<&Party> {
        let is_it = |it: &&Party| Id::from(it.id) == id || it.parents.iter().any(|it| Id::from(it.id) == id);
        self.parties.iter().find(is_it)
    }

    /// How long somebody takes to decide, in days: an organisation behind a party as it says itself, a role as long as its
    /// step of the ladder. None: not known.
    pub fn lead(&self, who: Id) -> Option<u16> {
        let parent = self.parents().find(|it| Id::from(it.1.id) == who).and_then(|it| it.1.decides_in);
        let step = |it: &&EscalationStep| it.role.is_some_and(|role| Id::from(role) == who);
        parent.or_else(|| self.bovenkant.ladder.iter().find(step).and_then(|it| it.days))
    }

    /// Everybody of whom it is known how long a decision takes, the longest first.
    pub fn leads(&self) -> Vec<Lead> {
        let parents = self.parents().map(|it| Id::from(it.1.id));
        let roles = self.bovenkant.ladder.iter().filter_map(|it| it.role).map(Id::from);
        let mut all: Vec<Lead> = Vec::new();
        for who in parents.chain(roles) {
            if all.iter().all(|it| it.who != who) {
                all.extend(self.lead(who).map(|days| Lead { who, days }));
            }
        }
        all.sort_by_key(|it| std::cmp::Reverse(it.days));
        all
    }

    /// The day on which whoever decides on a change can have done so when it comes to them today; without a time of their
    /// own the agreed term counts from today. None where neither is known.
    pub fn can_decide_by(&self, it: &Change, today: Date) -> Option<Date> {
        let lead = self.changes.decides(it).and_then(|who| self.lead(who));
        let days = lead.or(self.changes.way.days)?;
        today.checked_add(Span::new().days(i64::from(days))).ok()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::design::bovenkant::{RoleKind, StepKind};
    use crate::design::edit::{BovenkantEdit, ChangesEdit, Edit, PartyEdit, WayField};
    use crate::design::form::{Form, Side};
    use crate::design::id::Ids;

    #[test]
    fn a_parent_says_itself_how_long_it_takes_and_a_role_by_its_step() {
        let mut ids = Ids::seeded(1);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let mut act = |edit: Edit| edit.apply(&mut design, &mut ids);
        let party = act(Edit::Party(PartyEdit::Add("Waterschap".into(), Side::Client.into())));
        let party = party.and_then(|it| it.try_into().ok()).expect("a party");
        let parent = act(Edit::Party(PartyEdit::AddParent(party, "Gemeente".into()))).expect("a parent");
        act(Edit::Party(PartyEdit::SetDecidesIn(parent.try_into().expect("a parent"), Some(63))));
        let (name, purpose, limits) = ("AMT".to_owned(), String::new(), String::new());
        let role = BovenkantEdit::AddRole { kind: RoleKind::ManagementTeam, name, purpose, limits, hats: Vec::new() };
        let amt = act(Edit::Bovenkant(role)).expect("a role");
        act(Edit::Bovenkant(BovenkantEdit::AddStep(amt.try_into().ok(), Some(7), StepKind::Decide)));
        act(Edit::Changes(ChangesEdit::Add("Fietspad".into(), None)));
        let leads: Vec<(Id, u16)> = design.leads().into_iter().map(|it| (it.who, it.days)).collect();
        assert_eq!(leads, [(parent, 63), (amt, 7)]);
        let mut by = |field: Option<WayField>| {
            field.map(|it| Edit::Changes(ChangesEdit::Way(it)).apply(&mut design, &mut ids));
            design.can_decide_by(&design.changes.list[0], date(2026, 3, 12))
        };
        assert_eq!(by(None), None);
        assert_eq!(by(Some(WayField::Days(Some(14)))), Some(date(2026, 3, 26)));
        assert_eq!(by(Some(WayField::Decides(Some(amt)))), Some(date(2026, 3, 19)), "the step goes before the term");
    }
}
