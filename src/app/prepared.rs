//! Two people's work to be made into one: what both began from, what has to be chosen, what merges by itself, and what the
//! result would be. Read and worked out in one go, apart from the screen.

use std::sync::Arc;

use crate::app::errors::ErrorText;
use crate::app::merging;
use crate::app::outlook::{Outlook, Signals};
use crate::app::sources::{Open, Read, Source};
use crate::compare::{Account, Choices, Comparison, Merge, Section, Who};
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::files::states::State;
use crate::finance::simulation::Draws;
use crate::text::Text;
use crate::text::compare::{Beside, ConflictText, Figure, Merging};

/// What merges by itself, as a line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// In words.
    pub words: String,
    /// Who made it.
    pub who: Who,
}

/// A merge, before anything is chosen.
pub struct Prepared {
    /// What both began from, and where it was found; none: that is not known.
    pub base: Option<(Source, Read)>,
    /// The open design.
    pub ours: Read,
    /// The other one.
    pub theirs: Read,
    /// The merge.
    pub merge: Merge,
    /// What has to be chosen, in words.
    pub asked: Vec<ConflictText>,
    /// What merges by itself, by section.
    pub taken: Vec<(Section, Vec<Line>)>,
    /// What follows from the begin, or without one from the open design.
    pub begin: Outlook,
}

/// Why there is nothing to merge.
#[derive(Clone, Debug)]
pub enum Refused {
    /// A design could not be read.
    Unread(Source, ErrorText),
    /// They are not versions of one design.
    OtherDesign,
}

impl Prepared {
    /// Of the open design and another. Where nobody said what both began from, it is sought among the kept states.
    pub fn of(
        (theirs, base): (&Source, Option<&Source>),
        (open, states): (&Open, &[State]),
        (catalogue, draws): (&Catalogue, Draws),
        text: &Text,
    ) -> Result<Self, Refused> {
        let read = |it: &Source| it.read(open, text).map_err(|error| Refused::Unread(it.clone(), error));
        let (ours, theirs) = (read(&Source::Now)?, read(theirs)?);
        if ours.design.id != theirs.design.id {
            return Err(Refused::OtherDesign);
        }
        let base = match base {
            Some(Source::Now) => None,
            Some(it) => Some((it.clone(), read(it)?)),
            None => begun(states, [&ours, &theirs], open),
        };
        let begun = base.as_ref().map(|it| &*it.1.design);
        let merge = Merge::of(begun, &ours.design, &theirs.design).map_err(|_| Refused::OtherDesign)?;
        let of = Merging::of(&merge, begun, &ours.design, &theirs.design);
        let asked = merge.conflicts.iter().map(|it| text.conflict(it, &of)).collect();
        let taken = taken(&merge, begun, text);
        let begin = Outlook::of(begun.unwrap_or(&ours.design), catalogue, draws);
        Ok(Self { base, ours, theirs, merge, asked, taken, begin })
    }

    /// How many changes merge by themselves.
    pub fn count_taken(&self) -> usize {
        self.merge.taken.len()
    }
}

/// What merges by itself, in words, by section.
fn taken(merge: &Merge, base: Option<&Design>, text: &Text) -> Vec<(Section, Vec<Line>)> {
    let (Some(base), Some(comparison), Ok(by_itself)) = (base, merge.by_itself(), merge.result(&Choices::new())) else {
        return Vec::new();
    };
    let of = Beside { a: base, b: &by_itself, comparison };
    let mut all: Vec<(Section, Vec<Line>)> = Vec::new();
    for it in &merge.taken {
        let line = Line { words: text.difference(&it.difference, of).line(), who: it.who };
        match all.last_mut().filter(|last| last.0 == it.difference.section) {
            Some(last) => last.1.push(line),
            None => all.push((it.difference.section.clone(), vec![line])),
        }
    }
    all
}

/// The kept state from which two designs went on: among those that are older than both, the one from which the two ways
/// are shortest. What lies further on along one of the ways is as near, so of those the oldest.
fn begun(states: &[State], both: [&Read; 2], open: &Open) -> Option<(Source, Read)> {
    // What a recovery copy was made from is known by what its file's bytes were.
    let by_stamp = states.iter().find(|it| open.saved.is_none() && open.stamp == Some(it.label.stamp));
    if let Some(state) = by_stamp
        && let Ok(design) = state.read()
    {
        return Some(found(state, Arc::new(design)));
    }
    let limit = [open.at, both[1].at].into_iter().flatten().min();
    let older = |it: &&State| limit.is_none_or(|limit| it.label.at <= limit);
    let mut best: Option<(usize, &State, Arc<Design>)> = None;
    for state in states.iter().filter(older) {
        let Ok(design) = state.read() else { continue };
        let far: usize = both.iter().map(|it| Comparison::of(&design, &it.design).changes().len()).sum();
        // They come with the latest first.
        if best.as_ref().is_none_or(|it| far <= it.0) {
            best = Some((far, state, Arc::new(design)));
        }
    }
    best.map(|(_, state, design)| found(state, design))
}

fn found(state: &State, design: Arc<Design>) -> (Source, Read) {
    let read = Read { design, stamp: Some(state.label.stamp), at: Some(state.label.at) };
    (Source::State(Box::new(state.clone())), read)
}

/// What a merge comes to with what is chosen so far.
pub struct Outcome {
    /// The result; or why it is no valid design.
    pub design: Result<Arc<Design>, String>,
    /// What follows from it.
    pub outlook: Option<Outlook>,
    /// What became of every change.
    pub account: Account,
    /// The signals of the begin and of the result beside each other.
    pub signals: Signals,
}

impl Outcome {
    /// With these choices.
    pub fn of(prepared: &Prepared, choices: &Choices, (catalogue, draws): (&Catalogue, Draws), text: &Text) -> Self {
        let sides = [&*prepared.ours.design, &*prepared.theirs.design];
        let merged = merging::merged(&prepared.merge, choices, sides);
        let why = |it: merging::MergeError| text.with("merge-invalid", [("why", it.to_string().into())]);
        let design = merged.map(Arc::new).map_err(why);
        let outlook = design.as_ref().ok().map(|it| Outlook::of(it, catalogue, draws));
        let signals = outlook.as_ref().map(|it| Signals::between(&prepared.begin.insight, &it.insight));
        let account = prepared.merge.account(choices);
        Self { design, outlook, account, signals: signals.unwrap_or_default() }
    }

    /// A figure at the begin and in the result.
    pub fn figure(&self, figure: Figure, prepared: &Prepared) -> [Option<f64>; 2] {
        [prepared.begin.figure(figure), self.outlook.as_ref().and_then(|it| it.figure(figure))]
    }
}
