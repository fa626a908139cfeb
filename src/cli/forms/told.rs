//! Forms in words: which rows are refused and why, and what the forms about a moment come to.

use std::io::Write;
use std::path::Path;

use crate::app::forms::Forms;
use crate::design::Design;
use crate::design::collaboration::{Condition, KeyMoment, Voice};
use crate::files::sheets::Sheet;
use crate::text::Text;

/// How many forms were read, what was skipped, and every row that is refused.
pub(super) fn read(
    read: &Forms,
    (file, sheet, moment): (&Path, &Sheet, &str),
    text: &Text,
    out: &mut dyn Write,
) -> std::io::Result<()> {
    let values = [
        ("file", file.display().to_string().into()),
        ("sheet", (&sheet.name).into()),
        ("count", read.filled.len().into()),
        ("moment", moment.into()),
    ];
    writeln!(out, "{}", text.with("forms-told", values))?;
    for line in read.skipped(text) {
        writeln!(out, "  {line}")?;
    }
    if !read.refused.is_empty() {
        writeln!(out, "\n{}", text.with("forms-refused", [("count", read.refused.len().into())]))?;
        // Each row is named, also where many are refused for the same.
        for it in &read.refused {
            let values = [("row", it.row.to_string().into()), ("why", it.why.told(text).into())];
            writeln!(out, "  {}", text.with("forms-row", values))?;
        }
    }
    Ok(())
}

/// What each group gave each condition at a moment, with how many forms that is.
pub(super) fn moment(it: &KeyMoment, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    let when = it.when.map(|it| format!(" ({})", text.language().moment(it))).unwrap_or_default();
    writeln!(out, "{}{when}", it.name)?;
    for voice in Voice::ALL {
        let name = text.voice_first(voice);
        let Some(tally) = it.tally(voice) else {
            writeln!(out, "  {name}: {}", text.get("forms-nobody"))?;
            continue;
        };
        let of = |it: Condition| format!("{} {}", text.word(it), text.language().one_decimal(tally.mean(it)));
        writeln!(out, "  {name} ({}): {}", tally.forms, Condition::ALL.map(of).join(" · "))?;
    }
    let not_counted = it.not_ten().count();
    if not_counted > 0 {
        writeln!(out, "  {}", text.with("forms-not-counted", [("count", not_counted.into())]))?;
    }
    if it.is_scored() {
        writeln!(out, "  {}", text.spider_says(it).join(" "))?;
    }
    Ok(())
}

/// All moments of a design, and what they say together.
pub(super) fn all(design: &Design, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    let all = &design.collaboration;
    if all.moments.is_empty() {
        return writeln!(out, "{}", text.get("forms-no-moments"));
    }
    for it in all.in_time() {
        moment(it, text, out)?;
        writeln!(out)?;
    }
    let vessels = Voice::ALL.into_iter().filter_map(|it| all.vessels(it).first().copied());
    let vessels: Vec<String> = vessels.map(|it| text.vessels(&it, all)).collect();
    let care = (!vessels.is_empty()).then(|| text.vessels_care());
    for says in text.course_says(all).into_iter().chain(vessels).chain(care) {
        writeln!(out, "{says}")?;
    }
    writeln!(out, "{}", text.get("collaboration-no-grade"))
}
