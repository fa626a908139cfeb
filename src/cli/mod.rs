//! The jobs of the command line: check designs, compare and merge them, simulate their money, list the rules, render
//! pictures, read registers and forms, hand over tables and whole designs. None needs a display.

mod choice;
mod compare;
mod convert;
mod export;
mod forms;
mod handbook;
pub mod help;
mod import;
mod job;
mod jobs;
mod mapping;
mod merge;
mod misused;
mod moment;
mod pictures;
mod plain;
mod remarks;
mod report;
mod seat;
mod shell;
mod simulate;
mod written;

use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::app::insight::Insight;
use crate::design::Design;
use crate::design::arrangements::Waiver;
use crate::design::catalogue::Catalogue;
use crate::files::May;
use crate::files::save::{self, Opened};
use crate::picture;
use crate::picture::tokens::Theme;
use crate::report::Paper;
use crate::rules::{Rule, Severity, Signal, rules_by_chapter};
use crate::text::Text;
use crate::text::manual::Page;

pub use self::choice::{FailOn, GroupChoice, LanguageChoice, PictureChoice, StageChoice, ThemeName, WhatChoice};
pub use self::compare::compare;
pub use self::convert::{convert, write_schema};
pub use self::export::{Exporting, export};
pub use self::forms::{HandingIn, forms};
pub use self::import::{Importing, import};
pub use self::job::{Format, Outcome, Streams};
pub use self::jobs::Job;
pub use self::merge::{Paths, merge};
pub use self::misused::misused;
pub use self::plain::{Plain, plain, source};
pub use self::report::{Reporting, ShapeChoice, SheetChoice, report};
pub use self::seat::seat;
pub use self::shell::{completions, man};
pub use self::simulate::simulate;

/// Checks designs and says what the rules say on a day, as if they were in a stage where one is asked for. A file that does not open
/// is told, and the others are checked still.
pub fn check(
    files: &[PathBuf],
    (format, fail_on, stage, today): (Format, FailOn, Option<StageChoice>, Option<Date>),
    catalogue: &Catalogue,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let mut all = Vec::new();
    let (mut found, mut failed) = (false, false);
    for file in files {
        let mut design = match save::read(file) {
            Ok(Opened { design, newer, .. }) => {
                if let Some(newer) = newer {
                    // What is said of a part is no verdict.
                    writeln!(streams.err, "{}\n", text.newer_in_full(file, &newer))?;
                    failed = true;
                }
                design
            }
            Err(error) => {
                let words = text.open_error_in_full(&error);
                writeln!(streams.err, "{}\n{}\n", words.title, words.says)?;
                failed = true;
                continue;
            }
        };
        design.stage = stage.map(Into::into).or(design.stage);
        text.speak_of(design.form);
        let insight = Insight::on(&design, catalogue, today);
        found |= insight.open().any(|it| fail_on.fails(it.finding.severity));
        match format {
            Format::Text => write_signals(file, &design, &insight, text, streams.out)?,
            Format::Json => all.extend(signals_json(file, &design, &insight, text)),
        }
    }
    if format == Format::Json {
        writeln!(streams.out, "{:#}", Value::Array(all))?;
    }
    Ok(match (failed, found) {
        (true, _) => Outcome::Failed,
        (false, true) => Outcome::Found,
        (false, false) => Outcome::Clean,
    })
}

fn write_signals(
    file: &Path,
    design: &Design,
    insight: &Insight,
    text: &Text,
    out: &mut dyn Write,
) -> std::io::Result<()> {
    for signal in insight.open() {
        let words = text.signal(signal);
        writeln!(out, "{}[{}]: {}", words.severity.to_lowercase(), signal.rule.id, words.title)?;
        writeln!(out, "  --> {}: {}", file.display(), design.name)?;
        let mut line = |label: &str, says: &str| writeln!(out, "   = {}: {says}", text.get(label));
        line("check-why", &words.why)?;
        line("check-source", &words.source)?;
        for fix in &words.fixes {
            line("check-fix", fix)?;
        }
        if let Some(was) = signal.returned.and_then(|id| design.waivers.iter().find(|it| it.id == id)) {
            line("check-returned", &accepted(was, text))?;
        }
        writeln!(out)?;
    }
    let counts = Severity::ALL.map(|it| {
        let count = insight.count(it, None);
        (count > 0).then(|| text.with(&format!("count-{}", it.key()), [("count", count.into())]))
    });
    let mut counts: Vec<String> = counts.into_iter().flatten().collect();
    let waived = insight.signals.len() - insight.open().count();
    if waived > 0 {
        counts.push(text.with("signals-waived", [("count", waived.into())]));
    }
    let counts = if counts.is_empty() { text.get("check-nothing") } else { text.list(&counts) };
    for signal in &insight.signals {
        let Some(was) = signal.waived.and_then(|id| design.waivers.iter().find(|it| it.id == id)) else { continue };
        let title = text.signal(signal).title;
        writeln!(out, "{}[{}]: {title}", text.get("check-waived"), signal.rule.id)?;
        writeln!(out, "   = {}\n", accepted(was, text))?;
    }
    let unused: Vec<String> = insight.unused_waivers(design).map(|it| it.rule.clone()).collect();
    if !unused.is_empty() {
        let (count, rules) = (unused.len(), text.list(&unused));
        writeln!(out, "{}\n", text.with("check-unused", [("count", count.into()), ("rules", rules.into())]))?;
    }
    write_later(insight, text, out)?;
    let stage = text.with("check-stage", [("stage", text.word(insight.stage).into())]);
    writeln!(out, "{}: {counts} ({stage})", file.display())
}

/// What waits for a later stage: a count per section, and the rules.
fn write_later(insight: &Insight, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    for (group, waiting) in insight.later_by_group() {
        let mut rules: Vec<&str> = waiting.iter().map(|it| it.rule.id).collect();
        rules.dedup();
        let section = text.group(group);
        let values = [("count", waiting.len().into()), ("section", section.into()), ("rules", rules.join(", ").into())];
        writeln!(out, "{}", text.with("check-later", values))?;
    }
    if insight.later.is_empty() { Ok(()) } else { writeln!(out) }
}

/// Why, by whom and since when a signal is accepted.
fn accepted(was: &Waiver, text: &Text) -> String {
    let on = was.on.map(|it| text.language().date(it)).unwrap_or_default();
    let by = text.with("signals-waived-by", [("name", (&was.name).into()), ("date", on.into())]);
    format!("{} ({by})", was.reason)
}

fn signals_json(file: &Path, design: &Design, insight: &Insight, text: &Text) -> Vec<Value> {
    let reason = |signal: &Signal| {
        let id = signal.waived.or(signal.returned)?;
        design.waivers.iter().find(|it| it.id == id).map(|it| it.reason.clone())
    };
    let one = |(signal, later): (&Signal, bool)| {
        let words = text.signal(signal);
        json!({
            "file": file.display().to_string(),
            "rule": signal.rule.id,
            "severity": signal.finding.severity.key(),
            "stage": signal.stage().key(),
            "later": later,
            "subjects": signal.finding.subjects.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "title": words.title,
            "why": words.why,
            "source": words.source,
            "fixes": words.fixes,
            "waived": signal.waived.is_some(),
            "returned": signal.returned.is_some(),
            "reason": reason(signal),
        })
    };
    let now = insight.signals.iter().map(|it| (it, false));
    now.chain(insight.later.iter().map(|it| (it, true))).map(one).collect()
}

/// Lists every rule, or shows the page of one, from the same definitions that run and that the manual shows.
pub fn list_rules(
    id: Option<&str>,
    format: Format,
    catalogue: &Catalogue,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let asked: Vec<&'static Rule> = rules_by_chapter().filter(|it| id.is_none_or(|id| it.id == id)).collect();
    if asked.is_empty() {
        let id = id.unwrap_or_default();
        writeln!(streams.err, "{}", text.with("manual-unknown", [("id", id.into())]))?;
        return Ok(Outcome::Failed);
    }
    let pages = asked.into_iter().map(|it| (it, text.page(it, catalogue)));
    match format {
        Format::Text => {
            let mut chapter = None;
            for (rule, page) in pages {
                if id.is_none() && chapter != Some(rule.chapter()) {
                    chapter = Some(rule.chapter());
                    writeln!(streams.out, "{}\n", page.chapter)?;
                }
                write_page(&page, id.is_some(), text, streams.out)?;
            }
        }
        Format::Json => {
            let all = pages.map(|(rule, page)| page_json(rule, &page)).collect();
            writeln!(streams.out, "{:#}", Value::Array(all))?;
        }
    }
    Ok(Outcome::Clean)
}

/// A rule's page; in the list without what can be done and the numbers.
fn write_page(page: &Page, whole: bool, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    let severities: Vec<&str> = page.severities.iter().map(|it| it.1.as_str()).collect();
    writeln!(out, "{} ({})", page.id, severities.join(", ").to_lowercase())?;
    writeln!(out, "   {}", page.name)?;
    writeln!(out, "   {}", page.stage)?;
    writeln!(out, "   {}", page.explains)?;
    for it in &page.not_for {
        writeln!(out, "   {it}")?;
    }
    let mut line = |label: &str, says: &str| writeln!(out, "   {}: {says}", text.get(label));
    if let Some(example) = &page.example {
        line("manual-example", &example.signal.title)?;
        if whole {
            line("check-why", &example.signal.why)?;
        }
        line("manual-silent-after", &example.cure)?;
        for fix in example.signal.fixes.iter().filter(|_| whole) {
            line("check-fix", fix)?;
        }
    }
    for number in page.numbers.iter().filter(|_| whole) {
        line("manual-numbers", &format!("{} ({})", number.says, number.from))?;
    }
    line("check-source", &page.sources.join("; "))?;
    writeln!(out)
}

fn page_json(rule: &'static Rule, page: &Page) -> Value {
    let example = page.example.as_ref().map(|it| {
        json!({
            "severity": it.severity.key(),
            "title": it.signal.title,
            "why": it.signal.why,
            "cure": it.cure,
            "fixes": it.signal.fixes,
        })
    });
    json!({
        "id": rule.id,
        "group": rule.chapter().key(),
        "section": rule.group.key(),
        "severities": rule.severities.iter().map(|it| it.key()).collect::<Vec<_>>(),
        "stage": rule.stage.key(),
        "sources": page.sources,
        "name": page.name,
        "explanation": page.explains,
        "not_for": page.not_for,
        "numbers": page.numbers.iter().map(|it| json!({ "says": it.says, "from": it.from })).collect::<Vec<_>>(),
        "example": example,
    })
}

/// Writes the manual as one document (Markdown): the same pages as on the screen.
pub fn write_manual(catalogue: &Catalogue, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    heading(out, 1, &format!("Alliantietafel: {}", text.get("manual-title")))?;
    handbook::write_told(text, out)?;
    heading(out, 2, &text.get("manual-tab-rules"))?;
    writeln!(out, "{}\n", text.get("manual-says"))?;
    let mut chapter = None;
    for rule in rules_by_chapter() {
        let page = text.page(rule, catalogue);
        if chapter != Some(rule.chapter()) {
            chapter = Some(rule.chapter());
            heading(out, 2, &page.chapter)?;
        }
        let severities: Vec<&str> = page.severities.iter().map(|it| it.1.as_str()).collect();
        heading(out, 3, &page.name)?;
        writeln!(out, "`{}` · {} · {}\n\n{}\n", page.id, severities.join(", "), page.stage, page.explains)?;
        for it in &page.not_for {
            writeln!(out, "{it}\n")?;
        }
        let mut line = |label: &str, says: &str| writeln!(out, "- {}: {says}", text.get(label));
        if let Some(example) = &page.example {
            line("manual-example", &format!("**{}** {}", example.signal.title, example.signal.why))?;
            line("manual-silent-after", &example.cure)?;
            for fix in &example.signal.fixes {
                line("check-fix", fix)?;
            }
        }
        for number in &page.numbers {
            line("manual-numbers", &format!("{}. {}", number.says, number.from))?;
        }
        line("manual-sources", &page.sources.join("; "))?;
        writeln!(out)?;
    }
    Ok(())
}

/// A heading in Markdown.
fn heading(out: &mut dyn Write, level: usize, words: &str) -> std::io::Result<()> {
    let marks: String = std::iter::repeat_n('#', level).collect();
    writeln!(out, "{marks} {words}\n")
}

/// Renders a picture of a design, or of one key moment in it, to an SVG or PNG file: over another picture where that may be, never over the design.
pub fn render(
    (file, to, may): (&Path, &Path, May),
    (choice, asked, theme): (PictureChoice, Option<&str>, Theme),
    catalogue: &Catalogue,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let design = match save::open(file) {
        Ok(design) => design,
        Err(error) => {
            let words = text.open_error_in_full(&error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            return Ok(Outcome::Failed);
        }
    };
    text.speak_of(design.form);
    let moment = match asked.map(|it| moment::named(it, &design)).transpose() {
        Ok(it) => it,
        Err(it) => return it.tell(text, streams),
    };
    let Some(which) = choice.of(moment) else {
        writeln!(streams.err, "{}", text.get("moment-not-of-this"))?;
        return Ok(Outcome::Failed);
    };
    let insight = Insight::of(&design, catalogue);
    if to.extension().is_some_and(|it| it.eq_ignore_ascii_case("pdf")) {
        let laid = picture::laid(which, &design, (&insight.signals, catalogue), text);
        let paper = if which == picture::Which::Praatplaat { Paper::A3 } else { Paper::A4 };
        return report::picture((&design, &laid, paper), (file, to, may), text, streams);
    }
    let exported = picture::export(which, &design, (&insight.signals, catalogue), text, theme, to);
    pictures::write(exported, (file, to, may), text, streams)
}
