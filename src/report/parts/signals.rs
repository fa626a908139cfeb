//! Signals: open, accepted, for later; open questions and what is parked; where it all comes from.

use std::collections::BTreeSet;

use crate::design::arrangements::NoteKind;
use crate::report::cells::{Writing, plain};
use crate::report::document::{Block, Side};
use crate::report::parts::of::Of;
use crate::rules::Signal;

/// Open, accepted and why, for later.
pub(super) fn signals(of: &Of) -> Vec<Block> {
    let (design, text, insight) = (of.design(), of.text(), of.insight());
    let mut writing = Writing::default();
    if !insight.withheld.is_empty() {
        // An exercise: whoever plays it finds them.
        writing.words(of.t("report-signals-hidden"));
        return writing.0;
    }
    let left = |key: &str| (of.t(key), Side::Left);
    let open = |it: &Signal| {
        let words = text.signal(it);
        let says = if of.whole() { format!("{}\n{}", words.title, words.why) } else { words.title };
        vec![words.severity, says, text.group(it.rule.group), words.source]
    };
    let columns = [left("tables-severity"), left("tables-signal"), left("tables-part"), left("tables-source")];
    let rows: Vec<Vec<String>> = insight.open().map(open).collect();
    let name = of.t("report-signals-open");
    if rows.is_empty() {
        writing.words(of.t("check-nothing"));
    }
    let columns = if of.whole() { &columns[..] } else { &columns[..3] };
    let rows = rows.into_iter().map(|it| it.into_iter().take(columns.len()).collect()).collect();
    writing.cut(text, name.clone(), plain(&name, columns, rows), of.measure.asked);
    let accepted = insight.signals.iter().filter_map(|it| {
        let waiver = design.waivers.iter().find(|waiver| it.waived == Some(waiver.id))?;
        let on = waiver.on.map(|it| text.language().date(it)).unwrap_or_default();
        Some(vec![text.signal(it).title, waiver.reason.clone(), waiver.name.clone(), on])
    });
    let columns = [left("tables-signal"), left("tables-accepted-because"), left("tables-who"), left("tables-since")];
    let name = of.t("report-signals-accepted");
    writing.cut(text, name.clone(), plain(&name, &columns, accepted.collect()), of.measure.asked);
    let later: Vec<&Signal> = insight.later.iter().filter(|it| it.waived.is_none()).collect();
    if !of.whole() {
        if !later.is_empty() {
            writing.quiet(text.with("report-later", [("count", later.len().into())]));
        }
        return writing.0;
    }
    let columns = [left("tables-severity"), left("tables-signal"), left("tables-part")];
    let row = |it: &&Signal| {
        let words = text.signal(it);
        vec![words.severity, words.title, text.group(it.rule.group)]
    };
    let name = of.t("report-signals-later");
    writing.cut(text, name.clone(), plain(&name, &columns, later.iter().map(row).collect()), of.measure.asked);
    writing.0
}

/// What is asked and not answered, and what is parked.
pub(super) fn questions(of: &Of) -> Vec<Block> {
    let (design, text, insight) = (of.design(), of.text(), of.insight());
    let mut writing = Writing::default();
    let asked = insight.open().filter(|it| it.finding.question).map(|it| {
        let words = text.signal(it);
        if of.whole() { format!("{} {}", words.title, words.why) } else { words.title }
    });
    let mut asked: Vec<String> = asked.collect();
    let waiting = insight.waiting.len();
    if waiting > 0 {
        asked.push(text.with("report-waiting", [("count", waiting.into())]));
    }
    let mut list = |key: &str, all: Vec<String>| {
        if all.is_empty() {
            return;
        }
        let more = all.len().saturating_sub(of.measure.asked);
        writing.heading(of.t(key));
        writing.list(all.into_iter().take(of.measure.asked).collect(), false);
        if more > 0 {
            writing.quiet(text.with("report-more", [("count", more.into())]));
        }
    };
    list("report-open-questions", asked);
    let parked = design.ambition.not_now.iter().map(|it| {
        let until = it.until.map(|it| text.with("ambition-until", [("day", text.language().date(it).into())]));
        let says = [Some(it.what.clone()), until, Some(it.why.clone())];
        says.into_iter().flatten().filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join(", ")
    });
    let of_workshop = design.workshop.parking.iter().map(|it| {
        let on = it.by.map(|it| text.language().date(it)).unwrap_or_default();
        let says = [it.what.clone(), it.who.clone(), on];
        says.into_iter().filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join(", ")
    });
    let parked = parked.chain(of_workshop);
    let remarks = design.notes.iter().filter(|it| it.kind == NoteKind::Remark).map(|it| it.text.clone());
    list("report-parked", parked.chain(remarks).filter(|it| !it.trim().is_empty()).collect());
    writing.0
}

/// What the signals lean on, what is illustrative, and of which file and day it all is.
pub(super) fn sources(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    let cited: BTreeSet<String> =
        of.insight().signals.iter().flat_map(|it| it.rule.sources.iter()).map(|it| text.source_in_full(*it)).collect();
    if !cited.is_empty() {
        writing.heading(of.t("report-sources-rules"));
        writing.list(cited.into_iter().collect(), false);
    }
    for (kind, key) in [(NoteKind::Source, "report-sources-design"), (NoteKind::Illustrative, "report-sources-made-up")]
    {
        let all: Vec<String> = design.notes.iter().filter(|it| it.kind == kind).map(|it| it.text.clone()).collect();
        if !all.is_empty() {
            writing.heading(of.t(key));
            writing.list(all, false);
        }
    }
    let day = of.asked.on.map(|it| text.language().date(it)).unwrap_or_default();
    let file = of.asked.file.unwrap_or_default().to_owned();
    let program = concat!("Alliantietafel ", env!("CARGO_PKG_VERSION"));
    let parts = [program.to_owned(), file, day].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
    writing.quiet(text.with("report-made-by", [("with", parts.join(", ").into())]));
    writing.0
}
