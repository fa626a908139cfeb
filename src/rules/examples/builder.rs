//! A design under construction, for the examples of rules and their tests: every step is an edit, as on the screen.
//!
//! Elements go by their names, and roles that go by their kind by that. A name that is not there is a mistake in an
//! example: in tests it panics; elsewhere the step is about nothing and changes nothing.

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{LineKind, RoleKind, StepKind};
use crate::design::edit::{ArrangementEdit, BovenkantEdit, Edit, PartyEdit, PrinciplesEdit, RiskField, RisksEdit};
use crate::design::edit::{MoneyEdit, PersonField, TeamEdit};
use crate::design::euro::Euro;
use crate::design::form::{Form, Side};
use crate::design::id::{Id, Ids, PersonId, PrincipleId, RiskId, RoleId, SubjectId};
use crate::design::money::Staffel;
use crate::design::risks::{Allocation, Nature, ThreePoint};

/// A design under construction.
#[derive(Clone, Debug)]
pub struct Builder {
    /// The design so far.
    pub design: Design,
    ids: Ids,
}

/// An empty design with a client and a contractor at the table.
pub fn design(form: Form) -> Builder {
    let mut ids = Ids::seeded(1);
    let design = Design::new(&mut ids, "Proef", form);
    [("Waterschap", Side::Client), ("Combinatie", Side::Contractor)]
        .into_iter()
        .fold(Builder { design, ids }, |it, (name, side)| {
            it.edit(Edit::Party(PartyEdit::Add(name.into(), side.into())))
        })
}

/// Client, alliance board and AMT by their kinds, filled from both sides, with the lines between them.
pub fn core(form: Form) -> Builder {
    design(form)
        .seat(RoleKind::Client, &[Side::Client])
        .seat(RoleKind::AllianceBoard, &Side::ALL)
        .seat(RoleKind::ManagementTeam, &Side::ALL)
        .tie(RoleKind::Client, LineKind::DecidesWith, RoleKind::AllianceBoard)
        .tie(RoleKind::ManagementTeam, LineKind::ReportsTo, RoleKind::AllianceBoard)
}

impl Builder {
    /// Does an edit.
    pub fn edit(mut self, edit: Edit) -> Self {
        edit.apply(&mut self.design, &mut self.ids);
        self
    }

    /// Does an edit and returns what it made.
    #[track_caller]
    pub fn make(&mut self, edit: Edit) -> Id {
        let made = edit.apply(&mut self.design, &mut self.ids);
        debug_assert!(made.is_some(), "the edit makes something: {edit:?}");
        made.unwrap_or(self.design.id.into())
    }

    /// Does an edit of the bovenkant.
    pub fn top(self, edit: BovenkantEdit) -> Self {
        self.edit(Edit::Bovenkant(edit))
    }

    /// Adds a discipline with full-time own people of these sides, named after discipline and number.
    pub fn discipline(mut self, name: &str, sides: &[Side]) -> Self {
        let id = self.make(Edit::Team(TeamEdit::AddDiscipline(name.into()))).try_into().ok();
        for (at, side) in sides.iter().enumerate() {
            self.make(Edit::Team(TeamEdit::AddPerson {
                to: id,
                name: format!("{name} {}", at + 1),
                of: (*side).into(),
            }));
        }
        self
    }

    /// Adds a role with new people of these sides, with task and limits written.
    pub fn role(mut self, kind: RoleKind, name: &str, sides: &[Side]) -> Self {
        let (purpose, limits) = ("Waarvoor".to_owned(), "Waarvoor niet".to_owned());
        let add = BovenkantEdit::AddRole { kind, name: name.into(), purpose, limits, hats: Vec::new() };
        let made = self.make(Edit::Bovenkant(add));
        for (at, side) in sides.iter().enumerate() {
            if let Ok(id) = RoleId::try_from(made) {
                let name = if name.is_empty() { format!("{kind:?}") } else { name.to_owned() };
                self.make(Edit::Bovenkant(BovenkantEdit::AppointNew(id, format!("{name} {}", at + 1), (*side).into())));
            }
        }
        self
    }

    /// Adds a role that goes by its kind, with new people of these sides.
    pub(crate) fn seat(self, kind: RoleKind, sides: &[Side]) -> Self {
        self.role(kind, "", sides)
    }

    /// The role of this name.
    #[track_caller]
    pub fn role_id(&self, name: &str) -> RoleId {
        let found = self.design.bovenkant.roles.iter().find(|it| it.name == name);
        self.sure(found.map(|it| it.id), name)
    }

    /// The first role of this kind.
    #[track_caller]
    pub(crate) fn kind_id(&self, kind: RoleKind) -> RoleId {
        self.sure(self.design.bovenkant.of_kind(kind).next().map(|it| it.id), &format!("{kind:?}"))
    }

    /// The person of this name.
    #[track_caller]
    pub(crate) fn person_id(&self, name: &str) -> PersonId {
        self.sure(self.design.team.everybody().find(|it| it.name == name).map(|it| it.id), name)
    }

    /// The risk or opportunity of this title.
    #[track_caller]
    pub(crate) fn risk_id(&self, title: &str) -> RiskId {
        self.sure(self.design.risks.list.iter().find(|it| it.title == title).map(|it| it.id), title)
    }

    /// The subject of this name.
    #[track_caller]
    pub(crate) fn subject_id(&self, name: &str) -> SubjectId {
        self.sure(self.design.bovenkant.subjects.iter().find(|it| it.name == name).map(|it| it.id), name)
    }

    /// The principle chosen from this entry of the catalogue.
    #[track_caller]
    pub(crate) fn principle_id(&self, entry: &str) -> PrincipleId {
        self.sure(self.design.principles.from_entry(entry).map(|it| it.id), entry)
    }

    #[track_caller]
    fn sure<T: Fresh>(&self, found: Option<T>, name: &str) -> T {
        debug_assert!(found.is_some(), "{name} is in the example");
        found.unwrap_or_else(|| T::fresh(&mut self.ids.clone()))
    }

    /// Adds a risk in a place with probability 0.5 and the same impact (euro) at all three points.
    pub fn carried(self, title: &str, to: Allocation, impact: i64) -> Self {
        let at = Euro::new(impact);
        let impact = ThreePoint { low: at, likely: at, high: at };
        self.edit(Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: title.into(), to }))
            .with_risk(title, RiskField::Probability(Some(0.5)))
            .with_risk(title, RiskField::Impact(Some(impact)))
    }

    /// Changes a risk.
    #[track_caller]
    pub(crate) fn with_risk(self, title: &str, field: RiskField) -> Self {
        let id = self.risk_id(title);
        self.edit(Edit::Risks(RisksEdit::Set(id, field)))
    }

    /// Adds an opportunity in a place.
    pub fn opportunity(self, title: &str, to: Allocation) -> Self {
        self.edit(Edit::Risks(RisksEdit::Add { nature: Nature::Opportunity, title: title.into(), to }))
    }

    /// Chooses a principle of the catalogue.
    pub fn principle(self, entry: &str) -> Self {
        self.edit(Edit::Principles(PrinciplesEdit::Choose(entry.into())))
    }

    /// Gives a role of this kind to somebody new.
    #[track_caller]
    pub(crate) fn appoint_new(self, kind: RoleKind, name: &str, side: Side) -> Self {
        let role = self.kind_id(kind);
        self.top(BovenkantEdit::AppointNew(role, name.into(), side.into()))
    }

    /// Gives a role of this kind to somebody who is there.
    #[track_caller]
    pub(crate) fn appoint_also(self, kind: RoleKind, name: &str) -> Self {
        let (role, person) = (self.kind_id(kind), self.person_id(name));
        self.top(BovenkantEdit::Appoint(role, person))
    }

    /// Changes a person.
    #[track_caller]
    pub(crate) fn with_person(self, name: &str, field: PersonField) -> Self {
        let person = self.person_id(name);
        self.edit(Edit::Team(TeamEdit::SetPerson(person, field)))
    }

    /// Draws a line about everything between the first roles of two kinds.
    #[track_caller]
    pub fn tie(self, from: RoleKind, kind: LineKind, to: RoleKind) -> Self {
        let (from, to) = (self.kind_id(from), self.kind_id(to));
        self.top(BovenkantEdit::AddLine { from, to, kind, subject: None })
    }

    /// Adds a subject of decision.
    pub fn subject(self, name: &str, money: bool) -> Self {
        self.top(BovenkantEdit::AddSubject { name: name.into(), money })
    }

    /// Gives the first role of a kind the mandate to decide alone between two amounts in whole euro.
    #[track_caller]
    pub(crate) fn entrusted(self, subject: &str, who: RoleKind, above: i64, up_to: Option<i64>) -> Self {
        let (subject, who) = (self.subject_id(subject), self.kind_id(who));
        self.top(BovenkantEdit::AddMandate { subject, who, above: Euro::new(above), up_to: up_to.map(Euro::new) })
    }

    /// Adds a step to the ladder that the first role of a kind takes.
    #[track_caller]
    pub(crate) fn rung(self, who: RoleKind, days: Option<u16>, what: StepKind) -> Self {
        let who = self.kind_id(who);
        self.top(BovenkantEdit::AddStep(Some(who), days, what))
    }

    /// Adds a line of direct cost, in whole euro.
    pub fn cost(self, name: &str, euro: i64) -> Self {
        self.edit(Edit::Money(MoneyEdit::AddCost { overhead: false, name: name.into(), amount: Euro::new(euro) }))
    }

    /// Adds a line of AK, in whole euro.
    pub fn overhead(self, name: &str, euro: i64) -> Self {
        self.edit(Edit::Money(MoneyEdit::AddCost { overhead: true, name: name.into(), amount: Euro::new(euro) }))
    }

    /// Agrees on a staffel.
    pub fn staffel(self, staffel: Staffel) -> Self {
        self.edit(Edit::Money(MoneyEdit::SetStaffel(Some(staffel))))
    }

    /// Arranges something about the design as a whole.
    pub(crate) fn arrange(self, kind: ArrangementKind) -> Self {
        self.edit(arranging(kind))
    }
}

/// Arranges something about the design as a whole.
pub(crate) fn arranging(kind: ArrangementKind) -> Edit {
    Edit::Arrangement(ArrangementEdit::Add(kind, Vec::new(), "Afgesproken".into()))
}

/// Arranges something about an element.
pub(crate) fn arranging_about(kind: ArrangementKind, id: impl Into<Id>) -> Edit {
    Edit::Arrangement(ArrangementEdit::Add(kind, vec![id.into()], "Afgesproken".into()))
}

/// An id of nothing, for a step about what is not there.
trait Fresh {
    fn fresh(ids: &mut Ids) -> Self;
}

macro_rules! fresh {
    ($($id:ident),*) => {$(
        impl Fresh for $id {
            fn fresh(ids: &mut Ids) -> Self {
                Self::new(ids)
            }
        }
    )*};
}
fresh!(PersonId, PrincipleId, RiskId, RoleId, SubjectId);
