//! One change to a design, whatever it is about: doing it, naming it, telling whether two are one act.

use std::sync::Arc;

use jiff::civil::Date;

use crate::design::arrangements::Waiver;
use crate::design::document::Design;
use crate::design::edit::ambition::AmbitionEdit;
use crate::design::edit::arrangements::{ArrangementEdit, NoteEdit};
use crate::design::edit::birth::BirthEdit;
use crate::design::edit::bovenkant::BovenkantEdit;
use crate::design::edit::changes::ChangesEdit;
use crate::design::edit::collaboration::CollaborationEdit;
use crate::design::edit::form::FormChange;
use crate::design::edit::life::LifeEdit;
use crate::design::edit::money::MoneyEdit;
use crate::design::edit::parties::{self, PartyEdit};
use crate::design::edit::principles::PrinciplesEdit;
use crate::design::edit::programme::ProgrammeEdit;
use crate::design::edit::report::ReportEdit;
use crate::design::edit::risks::RisksEdit;
use crate::design::edit::steering::SteeringEdit;
use crate::design::edit::surroundings::SurroundingsEdit;
use crate::design::edit::sweep::sweep;
use crate::design::edit::team::TeamEdit;
use crate::design::edit::workshop::WorkshopEdit;
use crate::design::form::{Domain, Form};
use crate::design::id::{Id, Ids, WaiverId};
use crate::design::phases::{Phase, PhaseOrder};
use crate::design::project::Work;
use crate::design::stage::Stage;
use crate::design::tasks::{Task, Tasked};
use crate::design::thresholds::Threshold;

/// One change to a design; one undo step.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Gives the design another name.
    Rename(String),
    /// Lays the design out in another form; nothing is lost, what lies outside stays there. Into and out of a programme
    /// everything goes where it goes by itself.
    SetForm(Form),
    /// The same with what the board chose for what does not go by itself.
    ChangeForm(FormChange),
    /// Moves the project to another phase.
    SetPhase(Phase),
    /// Gives the project's phases an order of their own; none: the usual one of the form.
    SetPhaseOrder(Option<PhaseOrder>),
    /// Says in which stage the design is; none: it follows from what is in it.
    SetStage(Option<Stage>),
    /// Says what is being built.
    SetWork(Work),
    /// Describes the project.
    SetDescription(String),
    /// Agrees whether the books are open; none: not agreed.
    SetOpenBook(Option<bool>),
    /// Changes the birth.
    Birth(BirthEdit),
    /// Changes the collaboration.
    Collaboration(CollaborationEdit),
    /// Changes the ambition and the interests.
    Ambition(AmbitionEdit),
    /// Changes the surroundings.
    Surroundings(SurroundingsEdit),
    /// Changes how it is steered.
    Steering(SteeringEdit),
    /// Changes the list of changes, or how they are dealt with.
    Changes(ChangesEdit),
    /// Changes its life: phases, recalibration, learning, harvest.
    Life(LifeEdit),
    /// Changes an exercise, what was parked, or what is presented.
    Workshop(WorkshopEdit),
    /// Changes what its report has.
    Report(ReportEdit),
    /// Changes the programme: contributions and say, functions, projects, joining and leaving.
    Programme(ProgrammeEdit),
    /// Says in which domain a task lies; none: nobody said it.
    SetTask(Task, Option<Domain>),
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
    /// Takes over all of another state of this design, and why; its id stays.
    Become(Arc<Design>, Became),
    /// Several edits as one step.
    Several(Vec<Edit>),
}

/// Where a design comes from that is taken over as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was merged with another that began as the same.
    Merged,
    /// It is an earlier version.
    Version,
}

impl Edit {
    /// Does it. Returns the id of what it made, if it made something.
    pub fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        let made = self.apply_unswept(design, ids);
        sweep(design);
        parties::settle(design);
        made
    }

    fn apply_unswept(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Rename(name) => design.name.clone_from(name),
            Self::SetForm(_) | Self::ChangeForm(_) => {
                match self {
                    Self::ChangeForm(change) => change.apply(design, ids),
                    Self::SetForm(form) => FormChange::plain(*form).apply(design, ids),
                    _ => {}
                }
                // Whoever says which form has chosen it.
                if design.birth.form_open {
                    Arc::make_mut(&mut design.birth).form_open = false;
                }
            }
            Self::SetPhase(phase) => design.project.phase = *phase,
            Self::SetPhaseOrder(order) => {
                design.project.order = order.filter(|it| *it != PhaseOrder::usual(design.form));
            }
            Self::SetStage(stage) => design.stage = *stage,
            Self::SetWork(work) => design.project.work = *work,
            Self::SetDescription(text) => design.project.description.clone_from(text),
            Self::SetOpenBook(open) => Arc::make_mut(&mut design.money).open_book = *open,
            Self::Birth(edit) => return edit.apply(Arc::make_mut(&mut design.birth), ids),
            Self::Collaboration(edit) => return edit.apply(Arc::make_mut(&mut design.collaboration), ids),
            Self::Ambition(edit) => return edit.apply(Arc::make_mut(&mut design.ambition), ids),
            Self::Surroundings(edit) => return edit.apply(Arc::make_mut(&mut design.surroundings), ids),
            Self::Steering(edit) => return edit.apply(Arc::make_mut(&mut design.steering), ids),
            Self::Changes(edit) => return edit.apply(Arc::make_mut(&mut design.changes), ids),
            Self::Life(edit) => return edit.apply(Arc::make_mut(&mut design.life), ids),
            Self::Workshop(edit) => return edit.apply(Arc::make_mut(&mut design.workshop), ids),
            Self::Report(edit) => edit.apply(Arc::make_mut(&mut design.report)),
            Self::Programme(edit) => return edit.apply(design, ids),
            Self::SetTask(task, domain) => {
                design.tasks.retain(|it| it.task != *task);
                design.tasks.extend(domain.map(|domain| Tasked { task: *task, domain }));
                design.tasks.sort_by_key(|it| it.task);
            }
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
            Self::SetThreshold(which, to) => design.thresholds.set(*which, *to),
            Self::SetElsewhere(on) => design.elsewhere_off = !on,
            Self::Become(other, _) => *design = Design { id: design.id, ..Design::clone(other) },
            Self::Several(edits) => {
                return edits.iter().fold(None, |made, it| it.apply_unswept(design, ids).or(made));
            }
        }
        None
    }

    /// Whether it sets the same field of the same element as another: within one gesture the two are one step.
    pub(crate) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Birth(a), Self::Birth(b)) => a.same_field(b),
            (Self::Collaboration(a), Self::Collaboration(b)) => a.same_field(b),
            (Self::Ambition(a), Self::Ambition(b)) => a.same_field(b),
            (Self::Surroundings(a), Self::Surroundings(b)) => a.same_field(b),
            (Self::Steering(a), Self::Steering(b)) => a.same_field(b),
            (Self::Changes(a), Self::Changes(b)) => a.same_field(b),
            (Self::Life(a), Self::Life(b)) => a.same_field(b),
            (Self::Workshop(a), Self::Workshop(b)) => a.same_field(b),
            (Self::Report(a), Self::Report(b)) => a.same_field(b),
            (Self::Programme(a), Self::Programme(b)) => a.same_field(b),
            (Self::Party(a), Self::Party(b)) => a.same_field(b),
            (Self::Risks(a), Self::Risks(b)) => a.same_field(b),
            (Self::Team(a), Self::Team(b)) => a.same_field(b),
            (Self::Bovenkant(a), Self::Bovenkant(b)) => a.same_field(b),
            (Self::Money(a), Self::Money(b)) => a.same_field(b),
            (Self::Arrangement(a), Self::Arrangement(b)) => a.same_field(b),
            (Self::SetThreshold(a, _), Self::SetThreshold(b, _)) => a == b,
            (Self::Several(a), Self::Several(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(one, other)| one.same_field(other))
            }
            _ => false,
        }
    }

    /// Its name in the language files (`edit-…`), for the undo menu.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Rename(_) => "rename-design",
            Self::SetForm(_) | Self::ChangeForm(_) => "set-form",
            Self::SetPhase(_) => "set-phase",
            Self::SetWork(_) | Self::SetDescription(_) => "set-project",
            Self::SetOpenBook(_) => "set-open-book",
            Self::SetPhaseOrder(_) => "set-phase-order",
            Self::SetStage(_) => "set-stage",
            Self::Birth(edit) => edit.key(),
            Self::Collaboration(edit) => edit.key(),
            Self::Ambition(edit) => edit.key(),
            Self::Surroundings(edit) => edit.key(),
            Self::Steering(edit) => edit.key(),
            Self::Changes(edit) => edit.key(),
            Self::Life(edit) => edit.key(),
            Self::Workshop(edit) => edit.key(),
            Self::Report(edit) => edit.key(),
            Self::Programme(edit) => edit.key(),
            Self::SetTask(_, Some(_)) => "set-task",
            Self::SetTask(_, None) => "set-task-nowhere",
            Self::Party(edit) => edit.key(),
            Self::Risks(edit) => edit.key(),
            Self::Team(edit) => edit.key(),
            Self::Bovenkant(edit) => edit.key(),
            Self::Principles(edit) => edit.key(),
            Self::Money(edit) => edit.key(),
            Self::Arrangement(
                ArrangementEdit::Add(..) | ArrangementEdit::AddLeaning(..) | ArrangementEdit::AddFrom { .. },
            ) => "add-arrangement",
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
            Self::Become(_, Became::Merged) => "become-merged",
            Self::Become(_, Became::Version) => "become-version",
            Self::Several(edits) => edits.first().map_or("several", Self::key),
        }
    }

    /// The edits that it is made of and that do what the first does: what it is named by.
    pub(crate) fn alike(&self) -> impl Iterator<Item = &Self> {
        let all = if let Self::Several(edits) = self { edits.as_slice() } else { std::slice::from_ref(self) };
        let first = all.first().map(Self::key);
        all.iter().filter(move |it| Some(it.key()) == first)
    }

    /// The elements that it is about, as they are called before it is done.
    pub fn about(&self) -> Vec<Id> {
        match self {
            Self::Risks(edit) => edit.about(),
            Self::Team(edit) => edit.about(),
            Self::Bovenkant(edit) => edit.about(),
            Self::Principles(edit) => edit.about(),
            Self::Money(edit) => edit.about(),
            Self::Party(edit) => edit.about(),
            Self::Birth(edit) => edit.about(),
            Self::Collaboration(edit) => edit.about(),
            Self::Ambition(edit) => edit.about(),
            Self::Surroundings(edit) => edit.about(),
            Self::Steering(edit) => edit.about(),
            Self::Changes(edit) => edit.about(),
            Self::Life(edit) => edit.about(),
            Self::Workshop(edit) => edit.about(),
            Self::Programme(edit) => edit.about(),
            Self::Several(_) => self.alike().flat_map(Self::about).collect(),
            _ => Vec::new(),
        }
    }
}
