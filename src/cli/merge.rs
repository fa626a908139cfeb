//! Two designs that went on from one, merged into a file; where a person has to choose nothing is written. As git's merge
//! driver it writes over one of the two.

use std::path::Path;

use crate::app::merging::{MergeError, merged};
use crate::cli::compare::opened;
use crate::cli::job::{Outcome, Streams};
use crate::compare::{Choices, Merge};
use crate::design::Design;
use crate::files::cautions::{Caution, cautions};
use crate::files::{May, place, save};
use crate::text::Text;
use crate::text::compare::Merging;

/// What both designs began from, the two, and where the result goes.
#[derive(Clone, Copy, Debug)]
pub struct Paths<'a> {
    /// What both began from; an empty file where nothing is known of that.
    pub base: &'a Path,
    /// The first design; the result may take its place.
    pub a: &'a Path,
    /// The second design.
    pub b: &'a Path,
    /// Where the result goes.
    pub out: &'a Path,
    /// What the design's file is called, where git merges it: the others are files without a name of their own.
    pub name: Option<&'a Path>,
}

/// Merges two designs.
pub fn merge(paths: Paths, force: bool, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    // Git hands over an empty file where both sides added the design.
    let base = if save::is_empty(paths.base) { None } else { Some(opened(paths.base, text, streams)?) };
    let (a, b) = (opened(paths.a, text, streams)?, opened(paths.b, text, streams)?);
    let (Some(a), Some(b)) = (a, b) else { return Ok(Outcome::Failed) };
    let base = match base {
        Some(None) => return Ok(Outcome::Failed),
        base => base.flatten(),
    };
    text.speak_of(a.form);
    let names = names(paths, text);
    let Ok(merge) = Merge::of(base.as_ref(), &a, &b) else {
        let [a, b] = names;
        writeln!(streams.err, "{}", text.with("compare-merge-other", [("a", a.into()), ("b", b.into())]))?;
        return Ok(Outcome::Failed);
    };
    if !merge.conflicts.is_empty() {
        tell_conflicts(&merge, (base.as_ref(), [&a, &b]), &names, text, streams)?;
        writeln!(streams.err, "{}", way_out(paths, text))?;
        return Ok(Outcome::Found);
    }
    match merged(&merge, &Choices::new(), [&a, &b]) {
        Ok(design) => write(&design, &merge, (paths, force), text, streams),
        Err(error) => {
            let why = match error {
                MergeError::Invalid(error) => error.to_string(),
                MergeError::Broken(error) => error.to_string(),
                MergeError::Unwritten(error) => error.to_string(),
            };
            writeln!(streams.err, "{}\n{why}", text.get("compare-merge-broken"))?;
            Ok(Outcome::Failed)
        }
    }
}

fn tell_conflicts(
    merge: &Merge,
    (base, [a, b]): (Option<&Design>, [&Design; 2]),
    names: &[String; 2],
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<()> {
    let of = Merging::of(merge, base, a, b);
    let count = [("count", merge.conflicts.len().into())];
    writeln!(streams.err, "{}\n", text.with("compare-merge-conflicts", count))?;
    for (nth, it) in merge.conflicts.iter().enumerate() {
        let lines = text.conflict_lines(it, &of, [&names[0], &names[1]]);
        writeln!(streams.err, "{}. {}\n", nth + 1, lines.join("\n"))?;
    }
    Ok(())
}

/// What the two are called.
fn names(paths: Paths, text: &Text) -> [String; 2] {
    match paths.name {
        None => [paths.a, paths.b].map(|it| it.display().to_string()),
        Some(_) => ["compare-merge-here", "compare-merge-there"].map(|it| text.get(it)),
    }
}

/// How to choose: both sides are files, or git has them.
fn way_out(paths: Paths, text: &Text) -> String {
    let shown = |it: &Path| it.display().to_string();
    match paths.name {
        None => text.with("compare-merge-open", [("a", shown(paths.a).into()), ("b", shown(paths.b).into())]),
        Some(name) => text.with("compare-merge-git", [("file", shown(name).into())]),
    }
}

/// Writes the result in one step, over the first design where that is where it goes.
fn write(
    design: &Design,
    merge: &Merge,
    (paths, force): (Paths, bool),
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let over = place::same(paths.a, paths.out);
    let may = if over || force { May::Replace } else { May::New };
    let comments = cautions(paths.out, false).into_iter().find_map(|it| match it {
        Caution::Comments(count) => Some(count),
        _ => None,
    });
    match save::save_over(paths.out, design, may) {
        Ok(_) => {
            let changes = merge.account(&Choices::new()).changes;
            writeln!(streams.out, "{}", text.with("compare-merge-done", [("count", changes.into())]))?;
            writeln!(streams.out, "{}", paths.out.display())?;
            if let Some(count) = comments {
                let file = paths.out.display().to_string();
                let values = [("count", count.into()), ("file", file.into())];
                writeln!(streams.err, "{}", text.with("compare-merge-comments", values))?;
            }
            Ok(Outcome::Clean)
        }
        Err(error) => {
            let words = text.save_error_in_full(&error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            Ok(Outcome::Failed)
        }
    }
}
