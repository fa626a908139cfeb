//! Tables of a design for other people's tools, or the whole design as JSON.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::app::calendar::calendar;
use crate::app::export::{Kind, Made, Outgoing, Whole, files, json};
use crate::app::insight::Insight;
use crate::cli::choice::WhatChoice;
use crate::cli::compare::opened;
use crate::cli::job::{Outcome, Streams};
use crate::cli::remarks;
use crate::cli::written::{tell, write};
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::files::May;
use crate::text::Text;

/// What goes out, and where to.
#[derive(Clone, Debug)]
pub struct Exporting {
    /// The design.
    pub file: PathBuf,
    /// The file that is made.
    pub out: PathBuf,
    /// Which tables; empty: what is usual for the kind of file.
    pub what: Vec<WhatChoice>,
    /// Whether a file that is there is replaced.
    pub force: bool,
    /// Today, where the user is.
    pub today: Option<Date>,
}

/// Makes the files and writes them: none of them where one may not be written.
pub fn export(job: &Exporting, catalogue: &Catalogue, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let refuse = |why: String, streams: &mut Streams| tell(&job.out, ("export-failed", &why), text, streams);
    if job.out.extension().is_some_and(|it| it.eq_ignore_ascii_case("ics")) {
        return days(job, text, streams);
    }
    let Some(kind) = Kind::of(&job.out) else { return refuse(text.get("export-kind"), streams) };
    if kind == Kind::Json && !job.what.is_empty() {
        return refuse(text.get("export-json-whole"), streams);
    }
    let Some(design) = opened(&job.file, text, streams)? else { return Ok(Outcome::Failed) };
    text.speak_of(design.form);
    let Made { made: files, remarks } = match made(job, kind, &design, catalogue, text) {
        Ok(it) => it,
        Err(what) => return refuse(text.with("export-unmade", [("what", what.into())]), streams),
    };
    let may = if job.force { May::Replace } else { May::New };
    if write((&job.file, may), &files, "export-failed", text, streams)? == Outcome::Failed {
        return Ok(Outcome::Failed);
    }
    let told = remarks.into_iter().map(|it| it.told(text)).collect();
    remarks::lines(told).iter().try_for_each(|it| writeln!(streams.err, "{it}"))?;
    Ok(Outcome::Clean)
}

/// What is to come, for other calendars.
fn days(job: &Exporting, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    if !job.what.is_empty() {
        return tell(&job.out, ("export-failed", &text.get("export-ics-whole")), text, streams);
    }
    let Some(design) = opened(&job.file, text, streams)? else { return Ok(Outcome::Failed) };
    text.speak_of(design.form);
    let made = vec![(job.out.clone(), calendar(&design, text, job.today).into_bytes())];
    let may = if job.force { May::Replace } else { May::New };
    write((&job.file, may), &made, "export-failed", text, streams)
}

fn made(
    job: &Exporting,
    kind: Kind,
    design: &Design,
    catalogue: &Catalogue,
    text: &Text,
) -> Result<Made<Vec<Whole>>, String> {
    if kind == Kind::Json {
        return Ok(Made { made: vec![(job.out.clone(), json(design)?.into_bytes())], remarks: Vec::new() });
    }
    let what = WhatChoice::all(&job.what).unwrap_or_else(|| kind.usual().to_vec());
    let insight = Insight::on(design, catalogue, job.today);
    let file = job.file.file_name().map(|it| it.to_string_lossy());
    let of = Outgoing { design, insight: &insight, catalogue, text, file: file.as_deref(), on: job.today };
    files(kind, &what, &of, &job.out)
}
