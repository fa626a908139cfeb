//! The design as a whole: its sections, and the questions that are about all of it.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::ambition::Ambition;
use crate::design::arrangements::{Arrangement, ArrangementKind, Note, Waiver};
use crate::design::birth::Birth;
use crate::design::bovenkant::Bovenkant;
use crate::design::changes::Changes;
use crate::design::collaboration::Collaboration;
use crate::design::form::Form;
use crate::design::id::{DesignId, Id, Ids};
use crate::design::life::Life;
use crate::design::money::Money;
use crate::design::omitted::is_default;
use crate::design::parties::Party;
use crate::design::phases::{Phase, PhaseOrder};
use crate::design::principles::Principles;
use crate::design::programme::Programme;
use crate::design::project::Project;
use crate::design::report::ReportChoice;
use crate::design::risks::RiskDossier;
use crate::design::stage::Stage;
use crate::design::steering::Steering;
use crate::design::surroundings::Surroundings;
use crate::design::tasks::Tasked;
use crate::design::team::Team;
use crate::design::thresholds::{Threshold, Thresholds};
use crate::design::workshop::Workshop;

/// One alliance governance design. Its sections are shared between snapshots, so that keeping a history is cheap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// Its id, made once; seeds the simulation.
    pub id: DesignId,
    /// Its name.
    pub name: String,
    /// The form of alliance.
    pub form: Form,
    /// The project that the alliance is for.
    pub project: Project,
    /// Its birth: is it the time for an alliance, and how it came about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub birth: Arc<Birth>,
    /// How it works together: key moments and what people gave the five conditions at each.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collaboration: Arc<Collaboration>,
    /// What the partners are after together, what each needs, and how choices are weighed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ambition: Arc<Ambition>,
    /// Who has a stake outside the parents.
    #[serde(default, skip_serializing_if = "is_default")]
    pub surroundings: Arc<Surroundings>,
    /// How it is steered: how much is arranged, what is left free, who leads.
    #[serde(default, skip_serializing_if = "is_default")]
    pub steering: Arc<Steering>,
    /// Changes to the assignment: how they are dealt with, and the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub changes: Arc<Changes>,
    /// Its life: phases, recalibration, learning, harvest.
    #[serde(default, skip_serializing_if = "is_default")]
    pub life: Arc<Life>,
    /// An exercise with it, what was parked, and what is presented.
    #[serde(default, skip_serializing_if = "is_default")]
    pub workshop: Arc<Workshop>,
    /// What its report has.
    #[serde(default, skip_serializing_if = "is_default")]
    pub report: Arc<ReportChoice>,
    /// A programme: what each partner brings and has a say in, functions, projects, joining and leaving.
    #[serde(default, skip_serializing_if = "is_default")]
    pub programme: Arc<Programme>,
    /// The tasks and the domain that each lies in, each task at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tasks: Vec<Tasked>,
    /// The partners.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parties: Vec<Party>,
    /// Risks and opportunities.
    #[serde(default, skip_serializing_if = "is_default")]
    pub risks: Arc<RiskDossier>,
    /// Principles.
    #[serde(default, skip_serializing_if = "is_default")]
    pub principles: Arc<Principles>,
    /// The team.
    #[serde(default, skip_serializing_if = "is_default")]
    pub team: Arc<Team>,
    /// The bovenkant.
    #[serde(default, skip_serializing_if = "is_default")]
    pub bovenkant: Arc<Bovenkant>,
    /// Money.
    #[serde(default, skip_serializing_if = "is_default")]
    pub money: Arc<Money>,
    /// What the partners arranged beside roles and principles.
    #[serde(default, skip_serializing_if = "is_default")]
    pub arrangements: Arc<Vec<Arrangement>>,
    /// Remarks, and what is illustrative.
    #[serde(default, skip_serializing_if = "is_default")]
    pub notes: Arc<Vec<Note>>,
    /// Signals that the board accepts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub waivers: Arc<Vec<Waiver>>,
    /// This design's own thresholds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub thresholds: Thresholds,
    /// The stage as the board set it; none: it follows from what is there ([`Design::stage`]).
    #[serde(default, skip_serializing_if = "is_default")]
    pub stage: Option<Stage>,
    /// Whether the signals of practice elsewhere (domain.md 11) are switched off.
    #[serde(default, skip_serializing_if = "is_default")]
    pub elsewhere_off: bool,
}

impl Design {
    /// A new design: a name, a form, and nothing else.
    pub fn new(ids: &mut Ids, name: impl Into<String>, form: Form) -> Self {
        Self {
            id: DesignId::new(ids),
            name: name.into(),
            form,
            project: Project::default(),
            birth: Arc::default(),
            collaboration: Arc::default(),
            ambition: Arc::default(),
            surroundings: Arc::default(),
            steering: Arc::default(),
            changes: Arc::default(),
            life: Arc::default(),
            workshop: Arc::default(),
            report: Arc::default(),
            programme: Arc::default(),
            tasks: Vec::new(),
            parties: Vec::new(),
            risks: Arc::default(),
            principles: Arc::default(),
            team: Arc::default(),
            bovenkant: Arc::default(),
            money: Arc::default(),
            arrangements: Arc::default(),
            notes: Arc::default(),
            waivers: Arc::default(),
            thresholds: Thresholds::default(),
            stage: None,
            elsewhere_off: false,
        }
    }

    /// The form that was chosen; none while the design is laid out in one that is still to be chosen.
    pub fn chosen_form(&self) -> Option<Form> {
        (!self.birth.form_open).then_some(self.form)
    }

    /// The order of this project's phases: its own, or the usual one of its form.
    pub fn phases(&self) -> PhaseOrder {
        self.project.order.unwrap_or(PhaseOrder::usual(self.form))
    }

    /// Whether the project is in a phase or past it.
    pub fn has_reached(&self, phase: Phase) -> bool {
        !self.phases().is_before(self.project.phase, phase)
    }

    /// Whether something of this kind was arranged: an arrangement without words arranges nothing.
    pub fn arranged(&self, kind: ArrangementKind) -> bool {
        self.arrangements.iter().any(|it| it.kind == kind && it.is_written())
    }

    /// Whether something of this kind was arranged about an element.
    pub(crate) fn arranged_about(&self, kind: ArrangementKind, id: impl Into<Id>) -> bool {
        let id = id.into();
        self.arrangements.iter().any(|it| it.kind == kind && it.is_written() && it.about.contains(&id))
    }

    /// Whether an arrangement of this kind is there whose words are still to be written: about an element, or about the
    /// design as a whole.
    pub(crate) fn begun(&self, kind: ArrangementKind, about: Option<Id>) -> bool {
        let is_it = |it: &&Arrangement| it.kind == kind && about.is_none_or(|id| it.about.contains(&id));
        self.arrangements.iter().find(is_it).is_some_and(|it| !it.is_written())
    }

    /// A threshold in this design: its own, or the program's.
    pub fn threshold(&self, which: Threshold) -> f64 {
        self.thresholds.get(which).unwrap_or(which.usual())
    }

    /// Whether there is an element with this id.
    pub fn has(&self, id: impl Into<Id>) -> bool {
        let id = id.into();
        let mut found = false;
        self.each_id(&mut |it| found |= it == id);
        found
    }

    /// Calls `visit` with the id of every element, in file order.
    pub fn each_id(&self, visit: &mut dyn FnMut(Id)) {
        visit(self.id.into());
        let birth = &self.birth;
        birth.scorers.iter().for_each(|it| visit(it.id.into()));
        birth.tender.criteria.iter().for_each(|it| visit(it.id.into()));
        birth.actions.iter().for_each(|it| visit(it.id.into()));
        birth.card.milestones.iter().for_each(|it| visit(it.id.into()));
        for moment in &self.collaboration.moments {
            visit(moment.id.into());
            moment.forms.iter().for_each(|it| visit(it.id.into()));
        }
        self.ambition.each_id(visit);
        self.surroundings.stakeholders.iter().for_each(|it| visit(it.id.into()));
        self.steering.each_id(visit);
        self.changes.list.iter().for_each(|it| visit(it.id.into()));
        self.life.each_id(visit);
        self.workshop.each_id(visit);
        self.programme.each_id(visit);
        for party in &self.parties {
            visit(party.id.into());
            party.parents.iter().for_each(|it| visit(it.id.into()));
        }
        for risk in &self.risks.list {
            visit(risk.id.into());
            risk.measures.iter().for_each(|it| visit(it.id.into()));
        }
        self.principles.chosen.iter().for_each(|it| visit(it.id.into()));
        for discipline in &self.team.disciplines {
            visit(discipline.id.into());
            discipline.people.iter().for_each(|it| visit(it.id.into()));
            discipline.vacancies.iter().for_each(|it| visit(it.id.into()));
        }
        self.team.outside.iter().for_each(|it| visit(it.id.into()));
        let top = &self.bovenkant;
        for role in &top.roles {
            visit(role.id.into());
            role.open_seats().for_each(|it| visit(it.id.into()));
        }
        top.lines.iter().for_each(|it| visit(it.id.into()));
        top.subjects.iter().for_each(|it| visit(it.id.into()));
        top.mandates.iter().for_each(|it| visit(it.id.into()));
        top.ladder.iter().for_each(|it| visit(it.id.into()));
        top.cases.iter().for_each(|it| visit(it.id.into()));
        self.money.each_id(visit);
        self.arrangements.iter().for_each(|it| visit(it.id.into()));
        self.notes.iter().for_each(|it| visit(it.id.into()));
        self.waivers.iter().for_each(|it| visit(it.id.into()));
    }
}
