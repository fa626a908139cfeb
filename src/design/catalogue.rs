//! The catalogues: what a team can pick from. Data is here, words are in the language files under the entry's id.
//!
//! They are the files in `assets/catalogue/`, embedded in the program and read once.

use serde::Deserialize;

use crate::design::bovenkant::{Hat, LineKind, RoleKind, StepKind};
use crate::design::form::{Form, Side};
use crate::design::phases::Phase;
use crate::design::project::Work;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin};

/// All catalogues.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// Principles.
    pub principles: Vec<PrincipleEntry>,
    /// Usual disciplines.
    pub disciplines: Vec<DisciplineEntry>,
    /// Usual functions.
    pub functions: Vec<FunctionEntry>,
    /// Usual roles per form.
    pub roles: Vec<RoleEntry>,
    /// Usual lines between the usual roles.
    pub lines: Vec<LineEntry>,
    /// Usual mandates on the usual subjects.
    pub mandates: Vec<MandateEntry>,
    /// Usual escalation ladders per form.
    pub ladders: Vec<LadderEntry>,
    /// Usual subjects of decision.
    pub subjects: Vec<SubjectEntry>,
    /// Typical risks and opportunities.
    pub library: Vec<LibraryEntry>,
}

/// A principle to choose. Its words: name, `.asks`, `.shows-1` …, `.erodes-1` ….
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrincipleEntry {
    /// Its id.
    pub id: String,
    /// How the sources speak of it.
    pub kind: PrincipleKind,
    /// Whether it is one of the core set.
    pub core: bool,
    /// Where it comes from.
    pub source: String,
    /// What in a design must agree with it.
    pub agrees_with: Vec<Agreement>,
    /// How many behaviours show it.
    pub shows: usize,
    /// How many behaviours erode it.
    pub erodes: usize,
}

/// How the sources speak of a principle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum PrincipleKind {
    /// Named as a principle.
    Principle,
    /// A value or an agreement that teams make into a principle.
    Value,
}

/// A part of a design that a principle must agree with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Agreement {
    /// The books are open.
    OpenBook,
    /// Both sides gain or both lose.
    CommonInterest,
    /// Decisions only together.
    JointDecisions,
    /// No claim procedure on the ladder.
    NoClaims,
    /// Both sides in board and AMT.
    FairRepresentation,
    /// Risks are shared.
    SharedRisks,
    /// The alliance decides within its bounds.
    Autonomy,
    /// The public interest has a voice.
    PublicInterest,
}

/// A usual discipline.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisciplineEntry {
    /// Its id.
    pub id: String,
    /// Whether a new design is offered it first.
    pub alliance: bool,
}

/// A usual function.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunctionEntry {
    /// Its id.
    pub id: String,
    /// Whether it is one of the IPM roles.
    pub ipm: bool,
    /// The disciplines in which it is usual.
    pub disciplines: Vec<String>,
}

/// A usual role. Its words: name, `.for`, `.not-for`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleEntry {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: RoleKind,
    /// The forms that have it.
    pub forms: Vec<Form>,
    /// The forms whose usual bovenkant has it.
    pub usual: Vec<Form>,
    /// The client's hats that usually go with it.
    pub hats: Vec<Hat>,
}

/// A usual line between two roles.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineEntry {
    /// The forms in which it is usual.
    pub forms: Vec<Form>,
    /// Where it starts.
    pub from: RoleKind,
    /// Where it ends.
    pub to: RoleKind,
    /// What it means.
    pub kind: LineKind,
}

/// The usual mandates on a subject.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateEntry {
    /// The subject's entry.
    pub subject: String,
    /// The forms in which it is usual.
    pub forms: Vec<Form>,
    /// Who decides on every amount while there is no TAB, and on a subject without amounts.
    pub whole: MandateLevel,
    /// Who decides up to which share of the TAB, the lowest first, the last one without limit.
    pub levels: Vec<MandateLevel>,
}

/// One level of the usual mandates on a subject.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateLevel {
    /// Who decides.
    pub who: RoleKind,
    /// With whom.
    #[serde(default)]
    pub with: Vec<RoleKind>,
    /// Up to this share of the TAB (0-1); none: without limit.
    #[serde(default)]
    pub share: Option<f64>,
}

/// A usual escalation ladder.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LadderEntry {
    /// The form in which it is usual.
    pub form: Form,
    /// Whether its last step is of somebody outside the board.
    pub outside: bool,
    /// Its steps.
    pub steps: Vec<LadderStep>,
}

/// A step of a usual ladder.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LadderStep {
    /// Who takes it.
    pub role: RoleKind,
    /// Its term in days.
    pub days: u16,
    /// What it does.
    pub kind: StepKind,
}

/// A usual subject of decision.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubjectEntry {
    /// Its id.
    pub id: String,
    /// Whether its decisions have an amount.
    pub money: bool,
    /// Whether nearly every alliance needs it.
    pub usual: bool,
}

/// A typical risk or opportunity. Its words: title, `.description`, `.measure-1` ….
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryEntry {
    /// Its id.
    pub id: String,
    /// Whether it costs or saves.
    pub nature: Nature,
    /// The works in which it is typical.
    pub works: Vec<Work>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its lens.
    pub lens: Lens,
    /// The phase in which it can happen.
    pub phase: Phase,
    /// Who can manage it best.
    pub managed_by: ManagedBy,
    /// Where it usually lies in three domains.
    pub usual: Place,
    /// How many typical measures it has.
    pub measures: usize,
}

/// Where a typical risk usually lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Place {
    /// In the alliance.
    Shared,
    /// With the client.
    Client,
    /// With the contractor.
    Contractor,
}

impl From<Place> for Allocation {
    fn from(place: Place) -> Self {
        match place {
            Place::Shared => Self::Shared,
            Place::Client => Self::Allocated(Side::Client),
            Place::Contractor => Self::Allocated(Side::Contractor),
        }
    }
}

/// A catalogue file that does not read; the tests see to it that the embedded ones do.
#[derive(Debug, thiserror::Error)]
#[error("assets/catalogue/{file}: {error}")]
pub struct CatalogueError {
    file: &'static str,
    error: Box<ron::error::SpannedError>,
}

impl Catalogue {
    /// Reads the embedded files.
    pub fn read() -> Result<Self, CatalogueError> {
        fn list<T: serde::de::DeserializeOwned>(file: &'static str, text: &str) -> Result<Vec<T>, CatalogueError> {
            ron::from_str(text).map_err(|error| CatalogueError { file, error: Box::new(error) })
        }
        macro_rules! read {
            ($file:literal) => {
                list($file, include_str!(concat!("../../assets/catalogue/", $file)))
            };
        }
        Ok(Self {
            principles: read!("principles.ron")?,
            disciplines: read!("disciplines.ron")?,
            functions: read!("functions.ron")?,
            roles: read!("roles.ron")?,
            lines: read!("lines.ron")?,
            mandates: read!("mandates.ron")?,
            ladders: read!("ladders.ron")?,
            subjects: read!("subjects.ron")?,
            library: read!("risks.ron")?,
        })
    }

    /// A principle by id.
    pub fn principle(&self, id: &str) -> Option<&PrincipleEntry> {
        self.principles.iter().find(|it| it.id == id)
    }

    /// The usual role of a kind.
    pub fn role(&self, kind: RoleKind) -> Option<&RoleEntry> {
        self.roles.iter().find(|it| it.kind == kind)
    }

    /// The usual ladder of a form.
    pub fn ladder(&self, form: Form) -> Option<&LadderEntry> {
        self.ladders_of(form).next()
    }

    /// The ladders of a form, the usual one first.
    pub fn ladders_of(&self, form: Form) -> impl Iterator<Item = &LadderEntry> {
        self.ladders.iter().filter(move |it| it.form == form)
    }
}
