//! What a generated design is made from: a piece for every element, each with a tape of choices of its own.
//!
//! A failing plan shrinks by whole elements first, then by choices. proptest's own lists shrink too, but they cannot be
//! empty once in six times and full as often, and drop one thing at a time: of a full dossier that takes too long.

use proptest::prelude::{Rng, Strategy};
use proptest::strategy::{NewTree, ValueTree};
use proptest::test_runner::TestRunner;

use super::dice::Dice;

/// How many choices a piece has: more than any element makes.
pub const CHOICES: usize = 192;

/// What a piece is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Whole,
    Party,
    Discipline,
    Person,
    Vacancy,
    Role,
    Subject,
    Step,
    Case,
    Risk,
    Principle,
    Arrangement,
    Note,
    Money,
    Kept,
    /// One edit, fault or whatever else is made one after the other.
    Turn,
}

/// How many pieces there are of a part.
#[derive(Clone, Copy, Debug)]
pub enum Many {
    /// So many.
    Just(usize),
    /// None once in six times, so many as often; else anything between, fewer more often.
    Most(usize),
}

#[derive(Clone, Debug)]
struct Piece {
    part: Part,
    choices: Vec<u32>,
}

/// All pieces.
#[derive(Clone, Debug)]
pub struct Plan(Vec<Piece>);

impl Plan {
    /// The dice of every piece of a part.
    pub fn each(&self, part: Part) -> impl Iterator<Item = Dice> {
        self.0.iter().filter(move |it| it.part == part).map(|it| Dice::new(it.choices.clone()))
    }

    /// The dice of the only piece of a part; where shrinking dropped it, dice at the end of their tape.
    pub fn one(&self, part: Part) -> Dice {
        self.each(part).next().unwrap_or_else(|| Dice::new(Vec::new()))
    }
}

/// Plans with so many pieces of each part.
#[derive(Debug)]
pub struct Plans(pub Vec<(Part, Many)>);

impl Strategy for Plans {
    type Tree = Shrinking;
    type Value = Plan;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let mut pieces = Vec::new();
        for (part, many) in &self.0 {
            let mut below = |end: usize| ((u64::from(runner.rng().next_u32()) * end as u64) >> 32) as usize;
            let count = match *many {
                Many::Just(count) => count,
                Many::Most(most) => match below(6) {
                    0 => 0,
                    1 => most,
                    2 | 3 => below(most / 4 + 1),
                    _ => below(most + 1),
                },
            };
            for _ in 0..count {
                let choices = (0..CHOICES).map(|_| runner.rng().next_u32()).collect();
                pieces.push(Piece { part: *part, choices });
            }
        }
        Ok(Shrinking { least: Plan(pieces), step: Step::Start, smaller: false })
    }
}

/// What is tried next on the least plan that is known to fail.
#[derive(Clone, Copy, Debug)]
enum Step {
    Start,
    /// Without so many pieces.
    Drop {
        at: usize,
        count: usize,
    },
    /// With so many choices of a piece at their smallest.
    Clear {
        piece: usize,
        at: usize,
        count: usize,
    },
    /// With a choice lowered to half-way between what fails and what is too low to.
    Lower {
        piece: usize,
        at: usize,
        low: u32,
    },
    End,
}

/// A plan that shrinks while it fails.
#[derive(Debug)]
pub struct Shrinking {
    least: Plan,
    step: Step,
    /// Whether anything became smaller since dropping began anew.
    smaller: bool,
}

impl Shrinking {
    /// Goes on to the first step, from this one, that would change something; false where none is left.
    fn settle(&mut self) -> bool {
        let pieces = &self.least.0;
        loop {
            self.step = match self.step {
                Step::Start => Step::Drop { at: 0, count: pieces.len() },
                Step::Drop { at, count } if count > 0 && at < pieces.len() => return true,
                Step::Drop { count: 0 | 1, .. } => Step::Clear { piece: 0, at: 0, count: CHOICES },
                Step::Drop { count, .. } => Step::Drop { at: 0, count: count / 2 },
                Step::Clear { piece, at, count } => match pieces.get(piece) {
                    Some(it) if at >= it.choices.len() => Step::Clear { piece: piece + 1, at: 0, count },
                    Some(it) if it.choices.iter().skip(at).take(count).any(|it| *it > 0) => return true,
                    Some(_) => Step::Clear { piece, at: at + count, count },
                    None if count > 1 => Step::Clear { piece: 0, at: 0, count: (count / 8).max(1) },
                    None => Step::Lower { piece: 0, at: 0, low: 0 },
                },
                Step::Lower { piece, at, low } => match pieces.get(piece) {
                    Some(it) if at >= it.choices.len() => Step::Lower { piece: piece + 1, at: 0, low: 0 },
                    Some(it) if it.choices[at] > low + 1 => return true,
                    Some(_) => Step::Lower { piece, at: at + 1, low: 0 },
                    None if self.smaller => {
                        self.smaller = false;
                        Step::Start
                    }
                    None => Step::End,
                },
                Step::End => return false,
            };
        }
    }
}

impl ValueTree for Shrinking {
    type Value = Plan;

    fn current(&self) -> Plan {
        let mut plan = self.least.clone();
        let pieces = &mut plan.0;
        match self.step {
            Step::Start | Step::End => {}
            Step::Drop { at, count } => drop(pieces.drain(at..pieces.len().min(at + count))),
            Step::Clear { piece, at, count } => {
                pieces[piece].choices.iter_mut().skip(at).take(count).for_each(|it| *it = 0);
            }
            Step::Lower { piece, at, low } => {
                let choice = &mut pieces[piece].choices[at];
                *choice = low + (*choice - low) / 2;
            }
        }
        plan
    }

    fn simplify(&mut self) -> bool {
        if let Step::End = self.step {
            return false;
        }
        self.least = self.current();
        self.smaller |= !matches!(self.step, Step::Start);
        self.settle()
    }

    fn complicate(&mut self) -> bool {
        self.step = match self.step {
            Step::Start | Step::End => return false,
            Step::Drop { at, count } => Step::Drop { at: at + count, count },
            Step::Clear { piece, at, count } => Step::Clear { piece, at: at + count, count },
            Step::Lower { piece, at, low } => {
                Step::Lower { piece, at, low: low + (self.least.0[piece].choices[at] - low) / 2 }
            }
        };
        self.settle()
    }
}
