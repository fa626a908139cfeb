//! Designs beside each other: in what each differs from the first, in its document, its signals and its figures.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use crate::app::compared::Compared;
use crate::app::outlook::{Outlook, Signals, partners_beside};
use crate::app::sources::Read;
use crate::cli::job::{Format, Outcome, Streams};
use crate::cli::pictures;
use crate::compare::{Comparison, Detail, Difference, Place};
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::form::Side;
use crate::files::{May, place, save};
use crate::finance::simulation::Draws;
use crate::picture::export_picture;
use crate::picture::tokens::Theme;
use crate::rules::Signal;
use crate::text::Text;
use crate::text::compare::{Beside, Figure};

/// Compares designs with the first of them; two of them on a picture too, where one is asked for.
pub fn compare(
    (files, picture): (&[PathBuf], Option<(&Path, May)>),
    format: Format,
    catalogue: &Catalogue,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let mut designs = Vec::new();
    let mut failed = false;
    for file in files {
        match opened(file, text, streams)? {
            Some(design) => designs.push((file.as_path(), design)),
            None => failed = true,
        }
    }
    if failed {
        return Ok(Outcome::Failed);
    }
    let Some(((first, a), others)) = designs.split_first().filter(|it| !it.1.is_empty()) else {
        writeln!(streams.err, "{}", text.get("compare-cli-two"))?;
        return Ok(Outcome::Failed);
    };
    if picture.is_some() && others.len() > 1 {
        writeln!(streams.err, "{}", text.get("compare-cli-picture-two"))?;
        return Ok(Outcome::Failed);
    }
    let of_a = Outlook::of(a, catalogue, Draws::default());
    let (mut found, mut all) = (false, Vec::new());
    for (file, b) in others {
        let comparison = Comparison::of(a, b);
        found |= !comparison.is_empty();
        let outlooks = [&of_a, &Outlook::of(b, catalogue, Draws::default())];
        text.speak_of(b.form);
        let report = Report { files: [first, file], of: Beside { a, b, comparison: &comparison }, outlooks, text };
        match format {
            Format::Text => report.words(streams.out)?,
            Format::Json => all.push(report.json()),
        }
    }
    if format == Format::Json {
        writeln!(streams.out, "{:#}", Value::Array(all))?;
    }
    if let (Some(to), [(file, b)]) = (picture, others)
        && draw([(first, a), (file, b)], to, catalogue, text, streams)? == Outcome::Failed
    {
        return Ok(Outcome::Failed);
    }
    Ok(if found { Outcome::Found } else { Outcome::Clean })
}

/// Two designs on one page, in a file that is neither of theirs.
fn draw(
    of: [(&Path, &Design); 2],
    (to, may): (&Path, May),
    catalogue: &Catalogue,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let read = of.map(|it| Read { design: Arc::new(it.1.clone()), stamp: None, at: None });
    let names = of.map(|it| it.0.file_name().unwrap_or_default().to_string_lossy().into_owned());
    let names = names.each_ref().map(String::as_str);
    let picture = Compared::of_read(read, (catalogue, Draws::default()), text).picture(names, text);
    let title = text.with("beside-words", [("a", names[0].into()), ("b", names[1].into())]);
    let exported = export_picture(&picture, &title, Theme::Light, to);
    // It is written over the second design as little as over the first.
    let own = if place::same(of[1].0, to) { of[1].0 } else { of[0].0 };
    pictures::write(exported, (own, to, may), text, streams)
}

/// A design from its file; what keeps it from opening is told.
pub(super) fn opened(file: &Path, text: &Text, streams: &mut Streams) -> std::io::Result<Option<Design>> {
    match save::open(file) {
        Ok(design) => Ok(Some(design)),
        Err(error) => {
            let words = text.open_error_in_full(&error);
            writeln!(streams.err, "{}\n{}\n", words.title, words.says)?;
            Ok(None)
        }
    }
}

struct Report<'a> {
    files: [&'a Path; 2],
    of: Beside<'a>,
    outlooks: [&'a Outlook; 2],
    text: &'a Text,
}

impl Report<'_> {
    fn names(&self) -> [String; 2] {
        self.files.map(|it| it.display().to_string())
    }

    fn signals(&self) -> Signals {
        Signals::between(&self.outlooks[0].insight, &self.outlooks[1].insight)
    }

    fn words(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let (text, comparison, [a, b]) = (self.text, self.of.comparison, self.names());
        if comparison.is_empty() {
            return writeln!(out, "{}\n", text.with("compare-cli-equal", [("a", a.into()), ("b", b.into())]));
        }
        let count = comparison.differences.len();
        let values = [("a", a.into()), ("b", b.into()), ("count", count.into())];
        writeln!(out, "{}", text.with("compare-cli-count", values))?;
        if self.of.a.id != self.of.b.id {
            writeln!(out, "{}", text.get("compare-cli-other"))?;
        }
        writeln!(out, "\n{}", text.differences(self.of))?;
        self.write_signals(out)?;
        self.write_figures(out)
    }

    fn write_signals(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let (text, signals) = (self.text, self.signals());
        writeln!(out, "{}", text.get("compare-cli-signals"))?;
        let said = |it: &Signal| {
            let words = text.signal(it);
            format!("{}, {}", words.severity.to_lowercase(), words.title)
        };
        let became = |(was, is): &(Signal, Signal)| format!("{} → {}", said(was), said(is));
        let all = |list: &[Signal]| list.iter().map(said).collect::<Vec<_>>();
        // What reads the same in both is in both, though it counts otherwise.
        let (same, other): (Vec<_>, Vec<_>) = signals.changed.iter().partition(|it| said(&it.0) == said(&it.1));
        let both = same.iter().map(|it| said(&it.1)).chain(all(&signals.both)).collect();
        for (key, says) in [
            ("compare-cli-solved", all(&signals.solved)),
            ("compare-cli-new", all(&signals.new)),
            ("compare-cli-changed", other.into_iter().map(became).collect()),
            ("compare-cli-both", both),
        ] {
            let label = text.get(key);
            says.iter().try_for_each(|it| writeln!(out, "{label}: {it}"))?;
        }
        writeln!(out)
    }

    /// The figures as a table of which the columns align.
    fn write_figures(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let text = self.text;
        let head = [text.get("compare-cli-figures"), "A".into(), "B".into(), text.get("compare-cli-difference")];
        let row = |name: String, it: Figure, [a, b]: [Option<f64>; 2]| {
            let (before, after) = (text.figure_value(it, a), text.figure_value(it, b));
            [name, before, after, text.figure_change(it, a, b)]
        };
        let mut rows: Vec<[String; 4]> = vec![head];
        for it in Figure::ALL {
            rows.push(row(text.figure(it), it, self.outlooks.map(|outlook| outlook.figure(it))));
            if let Figure::Mean(side) = it {
                let partners = partners_beside(self.outlooks, side).into_iter();
                rows.extend(partners.map(|(name, means)| row(format!("  {}", text.partner_figure(&name)), it, means)));
            }
        }
        let width = |at: usize| rows.iter().map(|it| it[at].chars().count()).max().unwrap_or_default();
        let [first, a, b, last] = [0, 1, 2, 3].map(width);
        for [name, before, after, change] in &rows {
            writeln!(out, "{name:<first$}  {before:>a$}  {after:>b$}  {change:>last$}")?;
        }
        writeln!(out)
    }

    fn json(&self) -> Value {
        let (text, [a, b], signals) = (self.text, self.names(), self.signals());
        let difference = |it: &Difference| {
            let words = text.difference(it, self.of);
            json!({
                "section": it.section.key(),
                "element": it.id.map(|id| id.to_string()),
                "mark": it.mark.key(),
                "name": words.name,
                "says": words.says,
                "aside": words.aside,
                "details": it.details.iter().map(detail).collect::<Vec<_>>(),
                "along": it.along.iter().map(ToString::to_string).collect::<Vec<_>>(),
            })
        };
        let signal = |it: &Signal| {
            let words = text.signal(it);
            json!({ "rule": it.rule.id, "severity": it.finding.severity.key(), "title": words.title })
        };
        let all = |list: &[Signal]| list.iter().map(signal).collect::<Vec<_>>();
        let changed = signals.changed.iter().map(|(was, is)| json!({ "before": signal(was), "after": signal(is) }));
        let figures = Figure::ALL.map(|it| {
            let [a, b] = self.outlooks.map(|outlook| outlook.figure(it));
            json!({ "figure": it.key(), "unit": if it.is_amount() { "euro" } else { "share" }, "a": a, "b": b })
        });
        let partners = Side::ALL.into_iter().flat_map(|side| {
            let all = partners_beside(self.outlooks, side).into_iter();
            all.map(move |(name, [a, b])| json!({ "name": name, "side": if side == Side::Client { "client" } else { "contractor" }, "unit": "euro", "a": a, "b": b }))
        });
        json!({
            "a": a,
            "b": b,
            "equal": self.of.comparison.is_empty(),
            "differences": self.of.comparison.differences.iter().map(difference).collect::<Vec<_>>(),
            "signals": {
                "solved": all(&signals.solved),
                "new": all(&signals.new),
                "changed": changed.collect::<Vec<_>>(),
                "both": all(&signals.both),
            },
            "figures": figures,
            "partners": partners.collect::<Vec<_>>(),
        })
    }
}

/// One thing that is otherwise, for programs: values as they stand in the file, in either language the same.
fn detail(it: &Detail) -> Value {
    let place = |it: &Place| json!({ "of": it.parent.to_string(), "list": it.list });
    match it {
        Detail::Field { of, field, before, after } => {
            json!({ "kind": "field", "of": of.to_string(), "field": field, "before": before, "after": after })
        }
        Detail::Came { list, item } => json!({ "kind": "came", "list": list, "item": item.to_string() }),
        Detail::Went { list, item } => json!({ "kind": "went", "list": list, "item": item.to_string() }),
        Detail::Place { of, from, to } => {
            json!({ "kind": "moved", "of": of.to_string(), "before": place(from), "after": place(to) })
        }
        Detail::Order { list, moved } => {
            let moved: Vec<String> = moved.iter().map(ToString::to_string).collect();
            json!({ "kind": "order", "list": list, "moved": moved })
        }
    }
}
