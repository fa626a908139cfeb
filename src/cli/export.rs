//! Tables of a design for other people's tools, or the whole design as JSON.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::app::export::{Fault, LONGEST, Made, Outgoing, Remark, What, csv, xlsx};
use crate::app::insight::Insight;
use crate::cli::choice::WhatChoice;
use crate::cli::compare::opened;
use crate::cli::job::{Outcome, Streams};
use crate::cli::remarks;
use crate::cli::written::{tell, write};
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::files::May;
use crate::files::format::{self, Writing};
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

/// A file that was made, before it is written.
type Whole = (PathBuf, Vec<u8>);

/// Makes the files and writes them: none of them where one may not be written.
pub fn export(job: &Exporting, catalogue: &Catalogue, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let refuse = |why: String, streams: &mut Streams| tell(&job.out, ("export-failed", &why), text, streams);
    let kind = job.out.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if !["xlsx", "csv", "json"].contains(&kind.as_str()) {
        return refuse(text.get("export-kind"), streams);
    }
    if kind == "json" && !job.what.is_empty() {
        return refuse(text.get("export-json-whole"), streams);
    }
    let Some(design) = opened(&job.file, text, streams)? else { return Ok(Outcome::Failed) };
    text.speak_of(design.form);
    let Made { made: files, remarks } = match made(job, &kind, &design, catalogue, text) {
        Ok(it) => it,
        Err(what) => return refuse(text.with("export-unmade", [("what", what.into())]), streams),
    };
    let may = if job.force { May::Replace } else { May::New };
    if write((&job.file, may), &files, "export-failed", text, streams)? == Outcome::Failed {
        return Ok(Outcome::Failed);
    }
    let told = remarks.into_iter().map(|it| told(it, text)).collect();
    remarks::lines(told).iter().try_for_each(|it| writeln!(streams.err, "{it}"))?;
    Ok(Outcome::Clean)
}

fn made(
    job: &Exporting,
    kind: &str,
    design: &Design,
    catalogue: &Catalogue,
    text: &Text,
) -> Result<Made<Vec<Whole>>, String> {
    if kind == "json" {
        // No version is asked for, so every field has its place.
        let json = format::write_in(design, Writing::Json, None).map_err(|it| it.to_string())?.unwrap_or_default();
        return Ok(Made { made: vec![(job.out.clone(), json.into_bytes())], remarks: Vec::new() });
    }
    let usual = if kind == "csv" { &[What::Register][..] } else { &What::ALL };
    let what = WhatChoice::all(&job.what).unwrap_or_else(|| usual.to_vec());
    let insight = Insight::on(design, catalogue, job.today);
    let file = job.file.file_name().map(|it| it.to_string_lossy());
    let of = Outgoing { design, insight: &insight, catalogue, text, file: file.as_deref(), on: job.today };
    if kind == "xlsx" {
        let Made { made, remarks } = xlsx(&what, &of).map_err(|it| it.to_string())?;
        return Ok(Made { made: vec![(job.out.clone(), made)], remarks });
    }
    let Made { made, remarks } = csv(&what, &of);
    let alone = made.len() == 1;
    let named = made.into_iter().map(|(key, words)| {
        let path = if alone { job.out.clone() } else { beside(&job.out, key) };
        (path, words.into_bytes())
    });
    Ok(Made { made: named.collect(), remarks })
}

/// The name of one file of several: `dijk.csv` becomes `dijk-register.csv`.
fn beside(out: &Path, key: &str) -> PathBuf {
    let mut name = out.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{key}."));
    name.push(out.extension().unwrap_or_default());
    out.with_file_name(name)
}

/// A remark with its place.
fn told(it: Remark, text: &Text) -> (String, String) {
    let values = [("sheet", it.sheet.into()), ("row", it.row.to_string().into()), ("column", it.column.into())];
    let says = match it.fault {
        Fault::Dropped(count) => text.with("export-dropped", [("count", count.into())]),
        Fault::Shortened(length) => {
            let count = |it: usize| text.language().count(it).into();
            text.with("export-shortened", [("length", count(length)), ("longest", count(LONGEST))])
        }
    };
    (text.with("export-place", values), says)
}
