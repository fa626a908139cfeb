//! Every change to a design. What is not here cannot happen to a design.
//!
//! An [`Edit`] says what the user wants, not how it is done; it is plain data, so it can be tried on a copy, named in
//! the undo menu and compared. Edits of elements that are gone change nothing. After an edit every reference in the
//! design points at something that exists ([`sweep`]).

mod bovenkant;
mod mandates;
mod money;
mod places;
mod principles;
mod risks;
mod sweep;
mod team;

use std::mem::discriminant;
use std::sync::Arc;

use jiff::civil::Date;

use crate::design::arrangements::{Arrangement, ArrangementKind, Leaning, Note, NoteKind, Waiver};
use crate::design::form::{Form, ParentOrganisation, Party, Phase, Side, Work};
use crate::design::id::{ArrangementId, Id, Ids, NoteId, ParentId, PartyId, WaiverId};
use crate::design::{Design, edit};

pub use self::bovenkant::{BovenkantEdit, CaseField, LineField, MandateField, RoleField, StepField};
pub use self::money::{CostField, MoneyEdit, MoneyField, TierField};
pub use self::principles::{PrincipleField, PrinciplesEdit};
pub use self::risks::{MeasureField, RiskField, RisksEdit};
pub(crate) use self::sweep::each_reference;
pub use self::sweep::sweep;
pub use self::team::{Newcomers, PersonField, TeamEdit, VacancyField};

/// One change to a design; one undo step.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Gives the design another name.
    Rename(String),
    /// Lays the design out in another form; nothing is lost, what lies outside stays there.
    SetForm(Form),
    /// Moves the project to another phase.
    SetPhase(Phase),
    /// Says what is being built.
    SetWork(Work),
    /// Describes the project.
    SetDescription(String),
    /// Agrees whether the books are open; none: not agreed.
    SetOpenBook(Option<bool>),
    /// Changes a party.
    Party(PartyEdit),
    /// Changes risks and opportunities.
    Risks(RisksEdit),
    /// Changes the team.
    Team(TeamEdit),
    /// Changes the bovenkant.
    Bovenkant(BovenkantEdit),
    /// Changes the principles.
    Principles(PrinciplesEdit),
    /// Changes money.
    Money(MoneyEdit),
    /// Changes arrangements.
    Arrangement(ArrangementEdit),
    /// Changes notes.
    Note(NoteEdit),
    /// Accepts a signal, with a reason and a name.
    Waive {
        /// The rule whose signal it is.
        rule: String,
        /// The signal's subjects.
        subjects: Vec<Id>,
        /// How it was worded, and how heavy it was.
        wording: String,
        /// Why.
        reason: String,
        /// Who accepts it.
        name: String,
        /// Today.
        on: Option<Date>,
    },
    /// Takes an acceptance back.
    Unwaive(WaiverId),
    /// Drops acceptances of signals that are no longer there.
    DropWaivers(Vec<WaiverId>),
    /// Sets this design's own threshold; none: the program's.
    SetThreshold(Threshold, Option<f64>),
    /// Switches the signals of practice elsewhere on or off.
    SetElsewhere(bool),
    /// Several edits as one step.
    Several(Vec<Edit>),
}

/// The thresholds that a design can set for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Threshold {
    /// Goal for own client staff, share 0-1.
    ClientShareGoal,
    /// From how many roles a person is overloaded.
    OverloadedRoles,
    /// Share 0-1 of the value of execution risks that may stay with the executing contractor.
    ExecutionLeft,
    /// Least share 0-1 of the value of all risks that is shared.
    SharedLeast,
    /// Least alignment 0-1 in a full alliance.
    AlignmentFull,
    /// Least alignment 0-1 in three domains.
    AlignmentDomains,
    /// Most probability 0-1 that a side runs into its guard rail.
    GuardRails,
    /// Most difference 0-1 between the contractor's share of a gain and of a loss.
    Lopsided,
    /// Most weight 0-1 of the price in the award.
    PriceWeight,
}

/// A change to the partners.
#[derive(Clone, Debug, PartialEq)]
pub enum PartyEdit {
    /// Adds a partner.
    Add(String, Side),
    /// Gives a partner another name.
    Rename(PartyId, String),
    /// Takes a partner off the table.
    Remove(PartyId),
    /// Adds an organisation behind a partner.
    AddParent(PartyId, String),
    /// Gives such an organisation another name.
    RenameParent(ParentId, String),
    /// Removes such an organisation.
    RemoveParent(ParentId),
}

/// A change to the arrangements.
#[derive(Clone, Debug, PartialEq)]
pub enum ArrangementEdit {
    /// Arranges something about some elements.
    Add(ArrangementKind, Vec<Id>, String),
    /// Changes an arrangement.
    Set(ArrangementId, ArrangementField),
    /// Drops an arrangement.
    Remove(ArrangementId),
}

/// A field of an arrangement.
#[derive(Clone, Debug, PartialEq)]
pub enum ArrangementField {
    /// What was agreed.
    Text(String),
    /// Control or trust.
    Leaning(Option<Leaning>),
    /// Who sees to it.
    Who(String),
    /// When.
    When(String),
}

/// A change to the notes.
#[derive(Clone, Debug, PartialEq)]
pub enum NoteEdit {
    /// Adds a remark about some elements.
    Add(Vec<Id>, String),
    /// Changes what a note says.
    Set(NoteId, String),
    /// Removes a note.
    Remove(NoteId),
}

impl Edit {
    /// Does it. Returns the id of what it made, if it made something.
    pub fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        let made = self.apply_unswept(design, ids);
        edit::sweep(design);
        made
    }

    fn apply_unswept(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Rename(name) => design.name.clone_from(name),
            Self::SetForm(form) => design.form = *form,
            Self::SetPhase(phase) => design.project.phase = *phase,
            Self::SetWork(work) => design.project.work = *work,
            Self::SetDescription(text) => design.project.description.clone_from(text),
            Self::SetOpenBook(open) => Arc::make_mut(&mut design.money).open_book = *open,
            Self::Party(edit) => return edit.apply(design, ids),
            Self::Risks(edit) => return edit.apply(Arc::make_mut(&mut design.risks), ids),
            Self::Team(edit) => return edit.apply(design, ids),
            Self::Bovenkant(edit) => return edit.apply(design, ids),
            Self::Principles(edit) => return edit.apply(Arc::make_mut(&mut design.principles), ids),
            Self::Money(edit) => return edit.apply(design, ids),
            Self::Arrangement(edit) => return edit.apply(Arc::make_mut(&mut design.arrangements), ids),
            Self::Note(edit) => return edit.apply(Arc::make_mut(&mut design.notes), ids),
            Self::Waive { rule, subjects, wording, reason, name, on } => {
                let (id, seen) = (WaiverId::new(ids), design.seen(subjects));
                let (rule, subjects, wording) = (rule.clone(), subjects.clone(), wording.clone());
                let (reason, name, on) = (reason.clone(), name.clone(), *on);
                let waivers = Arc::make_mut(&mut design.waivers);
                // A signal is accepted once: what was said of it before makes place.
                waivers.retain(|it| (&it.rule, &it.subjects, &it.wording) != (&rule, &subjects, &wording));
                waivers.push(Waiver { id, rule, subjects, wording, seen, reason, name, on });
                return Some(id.into());
            }
            Self::Unwaive(id) => Arc::make_mut(&mut design.waivers).retain(|it| it.id != *id),
            Self::DropWaivers(gone) => Arc::make_mut(&mut design.waivers).retain(|it| !gone.contains(&it.id)),
            Self::SetThreshold(which, to) => {
                let (own, share) = (&mut design.thresholds, to.map(|it| it.clamp(0.0, 1.0)));
                match which {
                    Threshold::ClientShareGoal => own.client_share_goal = share,
                    Threshold::OverloadedRoles => own.overloaded_roles = to.map(|it| it.clamp(1.0, 20.0) as u8),
                    Threshold::ExecutionLeft => own.execution_left = share,
                    Threshold::SharedLeast => own.shared_least = share,
                    Threshold::AlignmentFull => own.alignment_full = share,
                    Threshold::AlignmentDomains => own.alignment_domains = share,
                    Threshold::GuardRails => own.guard_rails = share,
                    Threshold::Lopsided => own.lopsided = share,
                    Threshold::PriceWeight => own.price_weight = share,
                }
            }
            Self::SetElsewhere(on) => design.elsewhere_off = !on,
            Self::Several(edits) => {
                return edits.iter().fold(None, |made, it| it.apply_unswept(design, ids).or(made));
            }
        }
        None
    }

    /// Whether it sets the same field of the same element as another: within one gesture the two are one step.
    pub fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Risks(a), Self::Risks(b)) => a.same_field(b),
            (Self::Team(a), Self::Team(b)) => a.same_field(b),
            (Self::Bovenkant(a), Self::Bovenkant(b)) => a.same_field(b),
            (Self::Money(a), Self::Money(b)) => a.same_field(b),
            (Self::SetThreshold(a, _), Self::SetThreshold(b, _)) => a == b,
            _ => false,
        }
    }

    /// Its name in the language files (`edit-…`), for the undo menu.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Rename(_) => "rename-design",
            Self::SetForm(_) => "set-form",
            Self::SetPhase(_) => "set-phase",
            Self::SetWork(_) | Self::SetDescription(_) => "set-project",
            Self::SetOpenBook(_) => "set-open-book",
            Self::Party(PartyEdit::Add(..)) => "add-party",
            Self::Party(PartyEdit::Remove(_)) => "remove-party",
            Self::Party(_) => "set-party",
            Self::Risks(edit) => edit.key(),
            Self::Team(edit) => edit.key(),
            Self::Bovenkant(edit) => edit.key(),
            Self::Principles(edit) => edit.key(),
            Self::Money(edit) => edit.key(),
            Self::Arrangement(ArrangementEdit::Add(..)) => "add-arrangement",
            Self::Arrangement(ArrangementEdit::Set(..)) => "set-arrangement",
            Self::Arrangement(ArrangementEdit::Remove(_)) => "remove-arrangement",
            Self::Note(NoteEdit::Add(..)) => "add-note",
            Self::Note(NoteEdit::Set(..)) => "set-note",
            Self::Note(NoteEdit::Remove(_)) => "remove-note",
            Self::Waive { .. } => "waive",
            Self::Unwaive(_) => "unwaive",
            Self::DropWaivers(_) => "drop-waivers",
            Self::SetThreshold(..) => "set-threshold",
            Self::SetElsewhere(true) => "elsewhere-on",
            Self::SetElsewhere(false) => "elsewhere-off",
            Self::Several(edits) => edits.first().map_or("several", Self::key),
        }
    }

    /// The elements that it is about, as they are called before it is done.
    pub fn about(&self) -> Vec<Id> {
        match self {
            Self::Risks(edit) => edit.about(),
            Self::Team(edit) => edit.about(),
            Self::Bovenkant(edit) => edit.about(),
            Self::Principles(edit) => edit.about(),
            Self::Money(edit) => edit.about(),
            Self::Party(PartyEdit::Rename(id, _) | PartyEdit::Remove(id) | PartyEdit::AddParent(id, _)) => {
                vec![(*id).into()]
            }
            Self::Party(PartyEdit::RenameParent(id, _) | PartyEdit::RemoveParent(id)) => vec![(*id).into()],
            Self::Several(edits) => edits.first().map(Self::about).unwrap_or_default(),
            _ => Vec::new(),
        }
    }
}

impl PartyEdit {
    fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(name, side) => {
                let id = PartyId::new(ids);
                design.parties.push(Party { id, name: name.clone(), side: *side, parents: Vec::new() });
                return Some(id.into());
            }
            Self::Rename(id, name) => {
                if let Some(party) = design.parties.iter_mut().find(|it| it.id == *id) {
                    party.name.clone_from(name);
                }
            }
            Self::Remove(id) => design.parties.retain(|it| it.id != *id),
            Self::AddParent(id, name) => {
                let party = design.parties.iter_mut().find(|it| it.id == *id)?;
                let id = ParentId::new(ids);
                party.parents.push(ParentOrganisation { id, name: name.clone() });
                return Some(id.into());
            }
            Self::RenameParent(id, name) => {
                let mut parents = design.parties.iter_mut().flat_map(|it| &mut it.parents);
                if let Some(parent) = parents.find(|it| it.id == *id) {
                    parent.name.clone_from(name);
                }
            }
            Self::RemoveParent(id) => design.parties.iter_mut().for_each(|it| it.parents.retain(|it| it.id != *id)),
        }
        None
    }
}

impl ArrangementEdit {
    fn apply(&self, list: &mut Vec<Arrangement>, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(kind, about, text) => {
                let id = ArrangementId::new(ids);
                list.push(Arrangement {
                    id,
                    kind: *kind,
                    about: about.clone(),
                    text: text.clone(),
                    leaning: None,
                    who: String::new(),
                    when: String::new(),
                });
                return Some(id.into());
            }
            Self::Set(id, field) => {
                let it = list.iter_mut().find(|it| it.id == *id)?;
                match field {
                    ArrangementField::Text(text) => it.text.clone_from(text),
                    ArrangementField::Leaning(leaning) => it.leaning = *leaning,
                    ArrangementField::Who(who) => it.who.clone_from(who),
                    ArrangementField::When(when) => it.when.clone_from(when),
                }
            }
            Self::Remove(id) => list.retain(|it| it.id != *id),
        }
        None
    }
}

impl NoteEdit {
    fn apply(&self, list: &mut Vec<Note>, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(about, text) => {
                let id = NoteId::new(ids);
                list.push(Note { id, kind: NoteKind::Remark, about: about.clone(), text: text.clone() });
                return Some(id.into());
            }
            Self::Set(id, text) => list.iter_mut().find(|it| it.id == *id)?.text.clone_from(text),
            Self::Remove(id) => list.retain(|it| it.id != *id),
        }
        None
    }
}

/// Moves the element that `is_it` finds by some places within its list; at the ends it stays.
pub(super) fn shift<T>(list: &mut [T], by: isize, is_it: impl Fn(&T) -> bool) {
    let Some(at) = list.iter().position(is_it) else { return };
    let to = at.saturating_add_signed(by).min(list.len() - 1);
    if to < at {
        list[to..=at].rotate_right(1);
    } else {
        list[at..=to].rotate_left(1);
    }
}

/// Whether two enum values are the same variant, whatever they hold.
pub(super) fn same_variant<T>(a: &T, b: &T) -> bool {
    discriminant(a) == discriminant(b)
}
