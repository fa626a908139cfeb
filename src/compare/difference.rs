//! A difference as a person tells it: of one element, with all that is otherwise about it, and what came or went along.

use serde_json::Value;

use crate::compare::tree::{Key, Place};
use crate::design::id::Id;

/// In what an element differs, as its mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// It stands elsewhere: with another side, in another discipline, in another order.
    Moved,
    /// It is otherwise.
    Changed,
    /// It came.
    Added,
    /// It went.
    Removed,
}

impl Mark {
    /// Every mark, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::Moved, Self::Changed, Self::Added, Self::Removed];

    /// Its name in the language files and for programs.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// The part of the document that a difference is listed under, in the order in which lists show them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Name, form, phase, parties, and what else is about the design as a whole.
    Project,
    /// The birth.
    Birth,
    /// The collaboration.
    Collaboration,
    /// Ambition and interests.
    Ambition,
    /// The surroundings.
    Surroundings,
    /// How it is steered.
    Steering,
    /// Changes to the assignment.
    Changes,
    /// Its life: phases, recalibration, learning, harvest.
    Life,
    /// An exercise with it, and what was parked.
    Workshop,
    /// What its report has.
    Report,
    /// A programme: contributions and say, functions, projects.
    Programme,
    /// Risks and opportunities.
    Risks,
    /// Principles.
    Principles,
    /// The team.
    Team,
    /// The bovenkant.
    Bovenkant,
    /// Money.
    Money,
    /// What is arranged, remarked and accepted.
    Arrangements,
    /// A part of the document that stands by itself, by its name there.
    Other(String),
}

impl Section {
    /// Of a path from the top of the document.
    pub fn of(path: &str) -> Self {
        let name = path.split('.').next().unwrap_or_default();
        match name {
            "id" | "name" | "form" | "project" | "parties" | "tasks" | "thresholds" | "stage" | "elsewhere_off" => {
                Self::Project
            }
            "birth" => Self::Birth,
            "collaboration" => Self::Collaboration,
            "ambition" => Self::Ambition,
            "surroundings" => Self::Surroundings,
            "steering" => Self::Steering,
            "changes" => Self::Changes,
            "life" => Self::Life,
            "workshop" => Self::Workshop,
            "report" => Self::Report,
            "programme" => Self::Programme,
            "risks" => Self::Risks,
            "principles" => Self::Principles,
            "team" => Self::Team,
            "bovenkant" => Self::Bovenkant,
            "money" => Self::Money,
            "arrangements" | "notes" | "waivers" => Self::Arrangements,
            other => Self::Other(other.to_owned()),
        }
    }

    /// Its name in the language files and for programs.
    pub fn key(&self) -> &str {
        match self {
            Self::Project => "project",
            Self::Birth => "birth",
            Self::Collaboration => "collaboration",
            Self::Ambition => "ambition",
            Self::Surroundings => "surroundings",
            Self::Steering => "steering",
            Self::Changes => "changes",
            Self::Life => "life",
            Self::Workshop => "workshop",
            Self::Report => "report",
            Self::Programme => "programme",
            Self::Risks => "risks",
            Self::Principles => "principles",
            Self::Team => "team",
            Self::Bovenkant => "bovenkant",
            Self::Money => "money",
            Self::Arrangements => "arrangements",
            Self::Other(name) => name,
        }
    }
}

/// One thing that is otherwise about an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// A field holds something else.
    Field {
        /// Whose: the element itself, or an item of a list of its.
        of: Key,
        /// Which field, by its path; empty: what the item is.
        field: String,
        /// What it held; none: nothing.
        before: Option<Value>,
        /// What it holds; none: nothing.
        after: Option<Value>,
    },
    /// An item of a list of its came.
    Came {
        /// The list, by its path within the element.
        list: String,
        /// The item.
        item: Key,
    },
    /// An item of a list of its went.
    Went {
        /// The list, by its path within the element.
        list: String,
        /// The item.
        item: Key,
    },
    /// It, or an item of a list of its, stands elsewhere.
    Place {
        /// What does.
        of: Key,
        /// Where it stood.
        from: Place,
        /// Where it stands.
        to: Place,
    },
    /// A list of its stands in another order.
    Order {
        /// The list, by its path within the element.
        list: String,
        /// What had to move past the others.
        moved: Vec<Key>,
    },
}

/// In what two designs differ about one element, or about one field or list of the design as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where it is listed.
    pub section: Section,
    /// The element; the design as a whole for its own fields.
    pub key: Key,
    /// The element's id; none for the design as a whole.
    pub id: Option<Id>,
    /// What happened to it.
    pub mark: Mark,
    /// What is otherwise; empty where it came or went as a whole.
    pub details: Vec<Detail>,
    /// What came or went because it did: the lines of a role, the seats of a person.
    pub along: Vec<Key>,
}
