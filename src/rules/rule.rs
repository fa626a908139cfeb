//! A rule, and a signal: what one found in a design.

use crate::design::id::WaiverId;
use crate::design::stage::Stage;
use crate::rules::chapter::{Chapter, Group, Severity};
use crate::rules::examples::example::Example;
use crate::rules::facts::Facts;
use crate::rules::finding::Finding;
use crate::rules::source::Source;

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its stable id: in files, in machine output, in the manual.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// From which stage of a design it speaks; before that it waits under 'later'.
    pub stage: Stage,
    /// The severities that its findings can have.
    pub severities: &'static [Severity],
    /// Where it comes from; the first is shown with a signal.
    pub sources: &'static [Source],
    /// A design in which it speaks, and what makes it silent there.
    pub example: Example,
    /// What it looks at.
    pub check: Check,
}

impl Rule {
    /// Whether it is practice elsewhere: its source is.
    pub fn is_elsewhere(&self) -> bool {
        self.sources.first().is_some_and(|it| it.is_elsewhere())
    }

    /// Whether it says no more than that a part of the design was not started on.
    pub fn is_not_started(&self) -> bool {
        self.id.ends_with("-not-started")
    }

    /// Where lists of rules put it.
    pub(crate) fn chapter(&self) -> Chapter {
        if self.is_elsewhere() { Chapter::Elsewhere } else { Chapter::Of(self.group) }
    }
}

/// How a rule comes to its findings.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// From the design.
    Design(fn(&Facts) -> Vec<Finding>),
    /// From what the rules before it found: a summary.
    Summary(fn(&Facts, &[Signal]) -> Vec<Finding>),
}

/// What the rules say of a design: what is to be said now, and what waits for a later stage of the design.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// What is said, the heaviest first.
    pub now: Vec<Signal>,
    /// What waits, in the order of the catalogue.
    pub later: Vec<Signal>,
}

/// A finding of a rule in a design, as the screen and the command line show it.
#[derive(Clone, Debug)]
pub struct Signal {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// What it found.
    pub finding: Finding,
    /// The waiver under which the board accepts it.
    pub waived: Option<WaiverId>,
    /// The waiver under which the board accepted it before its subjects changed.
    pub returned: Option<WaiverId>,
}

impl Signal {
    /// From which stage it is said: the rule's, or one of its own.
    pub fn stage(&self) -> Stage {
        self.finding.from.unwrap_or(self.rule.stage)
    }

    /// What tells it apart from the others of one run: its rule, its subjects, its weight and its wording.
    pub fn same_as(&self, other: &Self) -> bool {
        let (one, two) = (&self.finding, &other.finding);
        self.rule.id == other.rule.id
            && one.subjects == two.subjects
            && one.severity == two.severity
            && one.variant == two.variant
    }
}
