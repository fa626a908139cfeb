//! The report that a board decides on: which parts it has, in which order, for whom, with which foreword.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;

/// For whom a report is, and so how much it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Shape {
    /// For the board: what is asked of it, on four pages.
    #[default]
    Board,
    /// Everything that the design says.
    Whole,
}

impl Shape {
    /// Both, the shortest first.
    pub const ALL: [Self; 2] = [Self::Board, Self::Whole];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Board => "report-board",
            Self::Whole => "report-whole",
        }
    }
}

/// A part of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Part {
    /// What is asked, what was decided and by whom.
    Decided,
    /// The praatplaat.
    Plate,
    /// The form, and why.
    Form,
    /// The bovenkant: roles, mandates, ladder, walked cases.
    Bovenkant,
    /// The principles, with lines to sign on.
    Principles,
    /// Money: budget, staffel, bridge, outcomes.
    Money,
    /// The heaviest risks.
    Risks,
    /// Signals: open, for later, accepted.
    Signals,
    /// What changed since the last report.
    Since,
    /// Open questions, and what is parked.
    Questions,
    /// The birth.
    Birth,
    /// The team.
    Team,
    /// The whole register with its measures.
    Register,
    /// Ambition and interests.
    Ambition,
    /// Working together, and what was arranged.
    Together,
    /// The surroundings.
    Surroundings,
    /// Phases, days, changes to the assignment.
    Life,
    /// Where it comes from.
    Sources,
}

impl Part {
    /// Every part, in the order in which one usually reads.
    pub const ALL: [Self; 18] = [
        Self::Decided,
        Self::Plate,
        Self::Form,
        Self::Bovenkant,
        Self::Principles,
        Self::Money,
        Self::Risks,
        Self::Signals,
        Self::Since,
        Self::Questions,
        Self::Birth,
        Self::Team,
        Self::Register,
        Self::Ambition,
        Self::Together,
        Self::Surroundings,
        Self::Life,
        Self::Sources,
    ];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Decided => "report-part-decided",
            Self::Plate => "report-part-plate",
            Self::Form => "report-part-form",
            Self::Bovenkant => "report-part-bovenkant",
            Self::Principles => "report-part-principles",
            Self::Money => "report-part-money",
            Self::Risks => "report-part-risks",
            Self::Signals => "report-part-signals",
            Self::Since => "report-part-since",
            Self::Questions => "report-part-questions",
            Self::Birth => "report-part-birth",
            Self::Team => "report-part-team",
            Self::Register => "report-part-register",
            Self::Ambition => "report-part-ambition",
            Self::Together => "report-part-together",
            Self::Surroundings => "report-part-surroundings",
            Self::Life => "report-part-life",
            Self::Sources => "report-part-sources",
        }
    }

    /// Whether a report of this shape usually has it. What is for the board ends before the birth.
    pub fn is_usual(self, shape: Shape) -> bool {
        match shape {
            Shape::Board => self < Self::Birth,
            // The register says all of the heaviest risks.
            Shape::Whole => self != Self::Risks,
        }
    }
}

/// What was chosen for the report of a design.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportChoice {
    /// For whom it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shape: Shape,
    /// For whom it is, in the board's own words; empty: as the shape says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub for_whom: String,
    /// What it says before its parts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub foreword: String,
    /// The parts in an order of its own; empty: the usual one. What it does not name comes after.
    #[serde(default, skip_serializing_if = "is_default")]
    pub order: Vec<Part>,
    /// Parts of the report for the board that are as one does not usually have them: left out, or taken in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub board: Vec<Part>,
    /// The same of the whole report.
    #[serde(default, skip_serializing_if = "is_default")]
    pub whole: Vec<Part>,
}

impl ReportChoice {
    /// Every part once, in the order that was chosen.
    pub fn ordered(&self) -> Vec<Part> {
        let mut all: Vec<Part> = Vec::new();
        for it in self.order.iter().copied().chain(Part::ALL) {
            if !all.contains(&it) {
                all.push(it);
            }
        }
        all
    }

    /// The parts that are not as usual in a shape.
    pub fn unusual(&self, shape: Shape) -> &[Part] {
        match shape {
            Shape::Board => &self.board,
            Shape::Whole => &self.whole,
        }
    }

    /// Whether a report of this shape has a part.
    pub fn has(&self, shape: Shape, part: Part) -> bool {
        part.is_usual(shape) != self.unusual(shape).contains(&part)
    }

    /// The parts of a report of this shape, in the order that was chosen.
    pub fn parts(&self, shape: Shape) -> Vec<Part> {
        self.ordered().into_iter().filter(|it| self.has(shape, *it)).collect()
    }
}
