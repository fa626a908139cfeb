//! The words for the values of the document: sides, phases, forms, kinds.

use crate::design::Design;
use crate::design::arrangements::{Arrangement, ArrangementKind};
use crate::design::bovenkant::{DeadlockKind, DecisionRule, Hat, LineKind, Role, RoleKind, StepKind};
use crate::design::form::{Domain, Form, Side};
use crate::design::parties::{Belonging, Party, Standing};
use crate::design::phases::Phase;
use crate::design::principles::Principle;
use crate::design::programme::ProgrammeProject;
use crate::design::project::Work;
use crate::design::register::Status;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin};
use crate::design::share_of::ShareOf;
use crate::design::stage::Stage;
use crate::design::team::Person;
use crate::text::messages::Text;
use crate::text::signal::shorten;

/// How much of its words stands for an arrangement.
const SHOWN: usize = 60;

/// A value of the document that has a word of its own.
pub trait Named: Copy {
    /// Its key in the language files.
    fn key(self) -> &'static str;
}

/// Gives each of some types its keys.
macro_rules! named {
    ($($type:ident { $($pattern:pat => $key:literal,)* })*) => {$(
        impl Named for $type {
            fn key(self) -> &'static str {
                match self { $($pattern => $key,)* }
            }
        }
    )*};
}
pub(in crate::text) use named;

/// What names itself by its own key.
macro_rules! by_its_key {
    ($($type:ty),*) => {$(
        impl Named for $type {
            fn key(self) -> &'static str {
                Self::key(self)
            }
        }
    )*};
}

pub(in crate::text) use by_its_key;

named! {
    Side { Self::Client => "side-client", Self::Contractor => "side-contractor", }
    Standing {
        Self::Client => "side-client",
        Self::Contractor => "side-contractor",
        Self::Partner => "standing-partner",
        Self::Independent => "standing-independent",
    }
    Stage {
        Self::Sketch => "stage-sketch",
        Self::Design => "stage-design",
        Self::Agree => "stage-agree",
        Self::Work => "stage-work",
    }
    ShareOf { Self::BesideBuilders => "team-share-beside-builders", Self::Everybody => "team-share-of-everybody", }
    Form { Self::ThreeDomains => "form-three-domains", Self::Full => "form-full", Self::Programme => "form-programme", }
    Phase {
        Self::Exploration => "phase-exploration",
        Self::PlanDevelopment => "phase-plan-development",
        Self::Tender => "phase-tender",
        Self::Realisation => "phase-realisation",
        Self::Handover => "phase-handover",
    }
    Work {
        Self::Railway => "work-railway",
        Self::Dike => "work-dike",
        Self::Tunnel => "work-tunnel",
        Self::Road => "work-road",
        Self::LockOrBridge => "work-lock-bridge",
        Self::Station => "work-station",
        Self::CablesAndPipes => "work-cables-pipes",
        Self::Other => "work-other",
    }
    Status {
        Self::Open => "register-status-open",
        Self::Closed => "register-status-closed",
        Self::Occurred => "register-status-occurred",
    }
    Nature { Self::Risk => "nature-risk", Self::Opportunity => "nature-opportunity", }
    Origin {
        Self::ClientWishes => "origin-client-wishes",
        Self::BoundaryConditions => "origin-boundary-conditions",
        Self::Design => "origin-design",
        Self::Execution => "origin-execution",
        Self::Surroundings => "origin-surroundings",
        Self::Law => "origin-law",
        Self::PublicCooperation => "origin-public-cooperation",
        Self::PeopleOrganisation => "origin-people-organisation",
    }
    ManagedBy {
        Self::Client => "managed-client",
        Self::Contractor => "managed-contractor",
        Self::Jointly => "managed-jointly",
    }
    Lens {
        Self::Political => "lens-political",
        Self::Financial => "lens-financial",
        Self::Legal => "lens-legal",
        Self::Technical => "lens-technical",
        Self::Organisational => "lens-organisational",
        Self::Spatial => "lens-spatial",
        Self::Social => "lens-social",
    }
    RoleKind {
        Self::Client => "role-client",
        Self::ContractAuthority => "role-contract-authority",
        Self::AllianceBoard => "role-alliance-board",
        Self::ManagementTeam => "role-management-team",
        Self::ClientBoard => "role-client-board",
        Self::ContractorBoard => "role-contractor-board",
        Self::ExecutingContractor => "role-executing-contractor",
        Self::AssetManager => "role-asset-manager",
        Self::Funder => "role-funder",
        Self::PublicRepresentative => "role-public-representative",
        Self::IndependentReview => "role-independent-review",
        Self::ProcessGuardian => "role-process-guardian",
        Self::IndependentChair => "role-independent-chair",
        Self::DisciplineLeads => "role-discipline-leads",
        Self::Other => "role-other",
    }
    Hat {
        Self::Partner => "hat-partner",
        Self::Client => "hat-client",
        Self::FunderLink => "hat-funder-link",
        Self::OwnerAssetManager => "hat-owner-asset-manager",
    }
    LineKind {
        Self::ReportsTo => "line-reports-to",
        Self::DecidesWith => "line-decides-with",
        Self::Advises => "line-advises",
        Self::Informs => "line-informs",
    }
    StepKind {
        Self::Talk => "step-talk",
        Self::Advise => "step-advise",
        Self::Decide => "step-decide",
        Self::ClaimProcedure => "step-claim-procedure",
    }
    DecisionRule {
        Self::Jointly => "decision-jointly",
        Self::Majority => "decision-majority",
        Self::OneSide(Side::Client) => "decision-client",
        Self::OneSide(Side::Contractor) => "decision-contractor",
    }
    DeadlockKind {
        Self::Expert => "deadlock-expert",
        Self::IndependentChair => "deadlock-chair",
        Self::Mediation => "deadlock-mediation",
        Self::ParentsBoards => "deadlock-parents-boards",
        Self::Other => "deadlock-other",
    }
    ArrangementKind {
        Self::CompetenceSelection(Side::Client) => "arrangement-selection-client",
        Self::CompetenceSelection(Side::Contractor) => "arrangement-selection-contractor",
        Self::OwnLocation => "arrangement-own-location",
        Self::OutsideVisitors => "arrangement-outside-visitors",
        Self::Onboarding => "arrangement-onboarding",
        Self::TeamForming => "arrangement-team-forming",
        Self::ParentsInDilemmas => "arrangement-parents-in-dilemmas",
        Self::DoubleHat => "arrangement-double-hat",
        Self::TwoMasters => "arrangement-two-masters",
        Self::HatConflict(Hat::Partner) => "arrangement-hat-partner",
        Self::HatConflict(Hat::Client) => "arrangement-hat-client",
        Self::HatConflict(Hat::FunderLink) => "arrangement-hat-funder-link",
        Self::HatConflict(Hat::OwnerAssetManager) => "arrangement-hat-owner",
        Self::NoStaffel => "arrangement-no-staffel",
        Self::Exit => "arrangement-exit",
        Self::ChangeSettlement => "arrangement-change-settlement",
        Self::MarketConformity => "arrangement-market-conformity",
        Self::Other => "arrangement-other",
    }
}

impl Text {
    /// What an arrangement is called: by what it settles; one that came from a card by its words.
    pub fn arrangement(&self, it: &Arrangement) -> String {
        let words = it.text.split_whitespace().collect::<Vec<_>>().join(" ");
        match it.from {
            Some(from) if words.is_empty() => self.word(from.advice),
            Some(_) => shorten(&words, SHOWN),
            None => self.word(it.kind),
        }
    }

    /// The word for a value of the document.
    pub fn word(&self, value: impl Named) -> String {
        self.get(value.key())
    }

    /// A side: OG or ON.
    pub fn side(&self, side: Side) -> String {
        self.word(side)
    }

    /// To whom something belongs: the party that it names, and else where it stands at the table.
    pub fn belonging(&self, design: &Design, of: Belonging) -> String {
        match of.party.and_then(|it| design.party(it)) {
            Some(party) => self.party(party),
            None => self.word(of.standing),
        }
    }

    /// Where somebody comes from: their party where their side has several, and else where that stands at the table.
    pub fn comes_from(&self, design: &Design, person: &Person) -> String {
        let several = person.side().is_none_or(|it| design.has_several(it));
        match design.party_of_person(person) {
            Some(party) if several => self.party(party),
            _ => self.word(person.standing),
        }
    }

    /// A party; without a name, where it stands at the table.
    pub fn party(&self, party: &Party) -> String {
        if party.name.trim().is_empty() { self.word(party.standing) } else { party.name.clone() }
    }

    /// A party as it signs: by its side where it stands alone there, and else by its name.
    pub fn signatory(&self, design: &Design, party: &Party) -> String {
        match party.side() {
            Some(side) if !design.has_several(side) => self.side(side),
            _ => self.party(party),
        }
    }

    /// A phase.
    pub fn phase(&self, phase: Phase) -> String {
        self.word(phase)
    }

    /// The key of a form.
    pub fn form_key(&self, form: Form) -> &'static str {
        form.key()
    }

    /// A form.
    pub fn form(&self, form: Form) -> String {
        self.word(form)
    }

    /// The key of a room: in a full alliance the outer rooms are the sides themselves.
    pub(crate) fn domain_key(form: Form, domain: Domain) -> &'static str {
        match (form, domain) {
            (Form::ThreeDomains, Domain::Alliance) => "domain-alliance",
            (Form::Full, Domain::Alliance) => "domain-alliance-full",
            (Form::ThreeDomains, Domain::ContractAuthority) => "domain-contract-authority",
            (Form::ThreeDomains, Domain::ExecutingContractor) => "domain-executing-contractor",
            (Form::Programme, Domain::Alliance) => "domain-core",
            // No rooms of a programme: what an edited file laid there is called by whom it lies with.
            (Form::Full | Form::Programme, Domain::ContractAuthority) => "domain-client",
            (Form::Full | Form::Programme, Domain::ExecutingContractor) => "domain-contractor",
        }
    }

    /// A place for a risk: a room of the form, a partner or a project of a programme, or the tray.
    pub fn place(&self, design: &Design, place: Allocation) -> String {
        match (place, place.domain()) {
            (_, Some(domain)) => self.get(Self::domain_key(design.form, domain)),
            (Allocation::Partner(id), None) => design.party(id).map_or_else(String::new, |it| self.party(it)),
            (Allocation::Project(id), None) => {
                design.programme.project(id).map_or_else(String::new, |it| self.project_name(it))
            }
            (_, None) => self.get("place-tray"),
        }
    }

    /// A project of a programme; without a name, the word for one.
    pub fn project_name(&self, project: &ProgrammeProject) -> String {
        if project.name.trim().is_empty() { self.get("programme-project") } else { project.name.clone() }
    }

    /// What a role is called: its own name, or what the catalogue calls its kind.
    pub fn role_name(&self, role: &Role) -> String {
        self.role_called(&role.name, role.kind)
    }

    /// What a role is called where several are alike: with the party that it speaks for, where its name does not say it.
    pub fn role_of(&self, design: &Design, role: &Role) -> String {
        let name = self.role_name(role);
        match role.party.and_then(|it| design.party(it)).map(|it| self.party(it)) {
            Some(party) if !name.contains(&party) => format!("{name} ({party})"),
            _ => name,
        }
    }

    /// What a role of this name, which may be empty, and this kind is called.
    pub(crate) fn role_called(&self, name: &str, kind: RoleKind) -> String {
        if name.trim().is_empty() { self.word(kind) } else { name.to_owned() }
    }

    /// What a chosen principle is called: its own name, or the catalogue's.
    pub fn principle(&self, principle: &Principle) -> String {
        match &principle.entry {
            Some(entry) if principle.name.is_empty() => {
                let key = format!("principle-{entry}");
                // A file may name an entry that this catalogue does not have.
                if self.has(&key) { self.get(&key) } else { entry.clone() }
            }
            _ => principle.name.clone(),
        }
    }
}
