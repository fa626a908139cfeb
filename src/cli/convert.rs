//! A design in another version of its file, or as JSON: all of it, or nothing and why.

use std::io::Write;
use std::path::Path;

use crate::cli::compare::opened;
use crate::cli::job::{Outcome, Streams};
use crate::cli::written::{tell, write};
use crate::files::May;
use crate::files::cautions::{Caution, cautions};
use crate::files::format::{self, Beyond, VERSION, Writing};
use crate::files::schema::schema;
use crate::text::Text;

/// What the name of a converted file can end in.
const ENDINGS: [&str; 2] = ["ron", "json"];

/// Writes a design as the name of the new file and the version ask.
pub fn convert(
    (file, out, may): (&Path, &Path, May),
    version: Option<u32>,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let refuse = |why: &str, streams: &mut Streams| tell(out, ("convert-failed", why), text, streams);
    let ending = out.extension().unwrap_or_default();
    if !ENDINGS.iter().any(|it| ending.eq_ignore_ascii_case(it)) {
        return refuse(&text.get("convert-kind"), streams);
    }
    if let Some(version) = version.filter(|it| !(1..=VERSION).contains(it)) {
        let values = [("version", version.to_string().into()), ("newest", VERSION.to_string().into())];
        return refuse(&text.with("convert-no-version", values), streams);
    }
    let Some(design) = opened(file, text, streams)? else { return Ok(Outcome::Failed) };
    let written = match format::write_in(&design, Writing::of(out), version) {
        Ok(Ok(it)) => it,
        Ok(Err(Beyond(fields))) => {
            let version = version.unwrap_or(VERSION).to_string();
            let values = [("version", version.into()), ("fields", fields.join(", ").into())];
            return refuse(&text.with("convert-loses", values), streams);
        }
        Err(error) => return refuse(&text.with("export-unmade", [("what", error.to_string().into())]), streams),
    };
    let made = [(out.to_owned(), written.into_bytes())];
    if write((file, may), &made, "convert-failed", text, streams)? == Outcome::Failed {
        return Ok(Outcome::Failed);
    }
    for it in cautions(file, false) {
        if let Caution::Comments(count) = it {
            let values = [("count", count.into()), ("file", file.display().to_string().into())];
            writeln!(streams.err, "{}", text.with("convert-comments", values))?;
        }
    }
    Ok(Outcome::Clean)
}

/// Writes what a design in JSON looks like.
pub fn write_schema(out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "{:#}", schema())
}
