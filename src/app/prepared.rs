//! Two people's work to be made into one: what both began from, what has to be chosen, what merges by itself, and what the
//! result would be. Read and worked out in one go, apart from the screen.

use std::sync::Arc;

use crate::app::errors::ErrorText;
use crate::app::merging;
use crate::app::outlook::{Outlook, Signals};
use crate::app::sources::{Open, Read, Source};
use crate::compare::{Account, Choice, Choices, Comparison, Merge, Section, Unit, Who};
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
    /// What has to be chosen to have it otherwise.
    pub units: Vec<Unit>,
}

impl Line {
    /// Whether it was chosen to have it as it was.
    pub fn is_undone(&self, choices: &Choices) -> bool {
        !self.units.is_empty() && self.units.iter().all(|it| choices.get(it) == Some(&Choice::Base))
    }
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
            None => begun(states, &theirs, open),
        };
        let begun = base.as_ref().map(|it| &*it.1.design);
        let merge = Merge::of(begun, &ours.design, &theirs.design).map_err(|_| Refused::OtherDesign)?;
        let of = Merging::of(&merge, begun, &ours.design, &theirs.design);
        let asked = merge.conflicts.iter().map(|it| text.conflict(it, &of)).collect();
        let taken = taken(&merge, begun, text);
        let start = begun.unwrap_or(&ours.design);
        let begin = Outlook::of(start, catalogue, draws).for_screen(start);
        Ok(Self { base, ours, theirs, merge, asked, taken, begin })
    }

    /// How many changes merge by themselves: of which it was not chosen to have them as they were.
    pub fn count_taken(&self, choices: &Choices) -> usize {
        let lines = self.taken.iter().flat_map(|it| &it.1);
        self.merge.taken.len() - lines.filter(|it| it.is_undone(choices)).count()
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
        let words = text.difference(&it.difference, of).line();
        let line = Line { words, who: it.who, units: Merge::units(&it.difference) };
        match all.last_mut().filter(|last| last.0 == it.difference.section) {
            Some(last) => last.1.push(line),
            None => all.push((it.difference.section.clone(), vec![line])),
        }
    }
    all
}

/// The kept state from which two designs went on: of the states through which the open file went, and that are older than
/// both, the one that is nearest to the other design. Whatever was done here after the two parted lies further from it;
/// what is as near may be asked twice but is never dropped, so of those the oldest. A state that is what is open now is
/// none: the other may well have begun earlier, and then all of ours would give way in silence.
fn begun(states: &[State], theirs: &Read, open: &Open) -> Option<(Source, Read)> {
    // What a recovery copy was made from is known by what its file's bytes were.
    let by_stamp = states.iter().find(|it| open.saved.is_none() && open.stamp == Some(it.label.stamp));
    if let Some(state) = by_stamp
        && let Ok(design) = state.read()
    {
        return Some(found(state, Arc::new(design)));
    }
    let path = open.path.as_deref()?;
    let limit = [open.at, theirs.at].into_iter().flatten().min();
    let older = |it: &&State| it.is_of(path) && limit.is_none_or(|limit| it.label.at <= limit);
    let mut best: Option<(usize, &State, Arc<Design>)> = None;
    for state in states.iter().filter(older) {
        let Ok(design) = state.read() else { continue };
        if design == *open.now {
            continue;
        }
        let far = Comparison::of(&design, &theirs.design).changes().len();
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
        let outlook = design.as_ref().ok().map(|it| Outlook::of(it, catalogue, draws).for_screen(it));
        let signals = outlook.as_ref().map(|it| Signals::between(&prepared.begin.insight, &it.insight));
        let account = prepared.merge.account(choices);
        Self { design, outlook, account, signals: signals.unwrap_or_default() }
    }

    /// A figure at the begin and in the result.
    pub fn figure(&self, figure: Figure, prepared: &Prepared) -> [Option<f64>; 2] {
        [prepared.begin.figure(figure), self.outlook.as_ref().and_then(|it| it.figure(figure))]
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "what is older than a year does not stay")]
mod tests {
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::design::edit::{Edit, RiskField, RisksEdit};
    use crate::design::form::Form;
    use crate::design::id::Ids;
    use crate::design::risks::Allocation;
    use crate::files::format;
    use crate::files::states::{self, How, Label};
    use crate::files::underneath::Stamp;
    use crate::rules::testing;

    /// The design with these words as reasons of its three risks.
    fn with(reasons: [&str; 3]) -> Design {
        let titles = ["Een", "Twee", "Drie"];
        let all =
            titles.iter().fold(testing::design(Form::Full), |it, title| it.risk(title, Allocation::Shared, 1, |_| {}));
        let ids = titles.map(|it| all.risk_id(it));
        let mut design = all.design;
        for (id, reason) in ids.into_iter().zip(reasons) {
            let set = RisksEdit::Set(id, RiskField::Reason(reason.into()));
            Edit::Risks(set).apply(&mut design, &mut Ids::seeded(1));
        }
        design
    }

    fn read(design: &Design, at: SystemTime) -> Read {
        Read { design: Arc::new(design.clone()), stamp: None, at: Some(at) }
    }

    #[test]
    fn both_began_where_the_open_file_was_nearest_to_the_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let hour = |hours: u64| SystemTime::now() - Duration::from_hours(hours);
        let file = Path::new("/nergens/a.ron");
        let keep = |of: &Design, name: &Path, at| {
            let text = format::write(of).expect("writes");
            let (file, stamp) = (Label::known_as(name), Stamp::of(text.as_bytes()));
            let label = Label { file, at, name: None, who: None, how: How::Saved, stamp };
            states::keep(folder.path(), of.id, &label, &text).expect("keeps");
        };
        // Here: before, the begin, and twice on; there: what both changed, and one more.
        let (before, begin) = (with(["", "", ""]), with(["a", "b", ""]));
        let (once, twice) = (with(["ons", "b", ""]), with(["ons", "ons", ""]));
        let other = with(["hun", "b", "hun"]);
        for (nth, it) in [&before, &begin, &once, &twice].into_iter().enumerate() {
            keep(it, file, hour(9 - nth as u64));
        }
        // That the other one was once looked at here makes it no begin.
        keep(&other, Path::new("/nergens/a-LAPTOP.ron"), hour(7));
        let states = states::list(folder.path(), begin.id).states;
        let open = |at| Open {
            now: Arc::new(twice.clone()),
            saved: Some(Arc::new(twice.clone())),
            at: Some(at),
            stamp: None,
            path: Some(file.to_owned()),
        };
        let found = |at| begun(&states, &read(&other, at), &open(at)).map(|it| Design::clone(&it.1.design));
        assert_eq!(found(hour(1)), Some(begin.clone()));
        assert_eq!(found(hour(5)), Some(begin));
        assert_eq!(found(hour(20)), None, "older than all that is kept: every difference is asked");
        let nowhere = Open { path: None, ..open(hour(1)) };
        assert!(begun(&states, &read(&other, hour(1)), &nowhere).is_none(), "in no file: nothing is known of its way");
    }
}
