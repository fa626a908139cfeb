//! What changed since the last report: by part of the design, the signals, the figures.

use crate::app::outlook::Signals;
use crate::compare::Comparison;
use crate::report::cells::Writing;
use crate::report::document::Block;
use crate::report::parts::of::Of;
use crate::rules::Signal;
use crate::text::compare::{Beside, sign};

pub(super) fn since(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    // Without a state to compare with there is nothing to say, and no part.
    let Some(before) = of.asked.before else { return writing.0 };
    let comparison = Comparison::of(before.design, design);
    let beside = Beside { a: before.design, b: design, comparison: &comparison };
    let count = comparison.differences.len();
    writing.words(text.with("report-since", [("name", before.name.into()), ("count", count.into())]));
    let mut left = of.measure.rows;
    for (section, all) in comparison.sections() {
        if left == 0 {
            break;
        }
        writing.heading(format!("{} ({})", text.difference_section(section), all.len()));
        let line = |it| {
            let words = text.difference(it, beside);
            format!("{} {}", sign(words.mark), words.line())
        };
        writing.list(all.iter().take(left).map(line).collect(), false);
        left = left.saturating_sub(all.len());
    }
    if count > of.measure.rows {
        writing.quiet(text.with("report-more", [("count", (count - of.measure.rows).into())]));
    }
    // An exercise keeps them from sight: what is not shown was not solved.
    if !of.insight().withheld.is_empty() {
        return writing.0;
    }
    let signals = Signals::between(before.insight, of.insight());
    let mut list = |key: &str, all: &[Signal]| {
        if !all.is_empty() {
            writing.heading(format!("{} ({})", of.t(key), all.len()));
            writing.list(all.iter().take(of.measure.asked).map(|it| text.signal(it).title).collect(), false);
        }
    };
    list("report-since-solved", &signals.solved);
    list("report-since-new", &signals.new);
    writing.0
}
