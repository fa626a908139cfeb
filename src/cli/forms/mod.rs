//! Hands in forms from a spreadsheet about a key moment, or says what the forms of a design come to.

mod job;
mod told;
mod which;

use std::path::Path;

use crate::app::forms::{self, Forms};
use crate::cli::forms::which::{About, Unclear};
use crate::cli::job::{Outcome, Streams};
use crate::design::Design;
use crate::design::collaboration::Filled;
use crate::design::edit::{CollaborationEdit, Edit};
use crate::design::id::{Ids, KeyMomentId};
use crate::files::sheets::{self, COLUMNS_MAX, ROWS_MAX, Sheet, Watch};
use crate::files::{May, save};
use crate::text::Text;

pub use self::job::HandingIn;

/// Hands in the forms of a sheet; without one it tells what there is.
pub fn forms(job: &HandingIn, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let design = match save::open(&job.file) {
        Ok(it) => it,
        Err(error) => {
            let words = text.open_error_in_full(&error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            return Ok(Outcome::Failed);
        }
    };
    text.speak_of(design.form);
    match &job.sheet {
        Some(path) => hand_in(job, path, design, text, streams),
        None => told::all(&design, text, streams.out).map(|()| Outcome::Clean),
    }
}

fn unclear(it: Unclear, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let values = [("name", it.name.into()), ("names", told::quoted(&it.names).into())];
    writeln!(streams.err, "{}", text.with(it.key, values))?;
    Ok(Outcome::Failed)
}

fn hand_in(
    job: &HandingIn,
    path: &Path,
    mut design: Design,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let about = match which::moment(job, &design) {
        Ok(it) => it,
        Err(it) => return unclear(it, text, streams),
    };
    let book = match sheets::open(path, &Watch::default()) {
        Ok(it) => it,
        Err(error) => {
            let words = text.sheet_error(path, &error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            return Ok(Outcome::Failed);
        }
    };
    let sheet = match which::sheet(job.name.as_deref(), &book) {
        Ok(it) => it,
        Err(it) => return unclear(it, text, streams),
    };
    let read = forms::read(sheet, job.group);
    let read = match about.moment(&design) {
        Some(it) => read.without_those_of(it),
        None => read,
    };
    told::read(&read, (path, sheet, about.name(&design)), text, streams.out)?;
    write_cut(sheet, text, streams)?;
    if !read.refused.is_empty() && !job.skip {
        writeln!(streams.err, "{}", text.get("forms-stopped"))?;
        return Ok(Outcome::Found);
    }
    if read.filled.is_empty() {
        writeln!(streams.err, "{}", text.get("forms-nothing"))?;
        return Ok(Outcome::Found);
    }
    let Some(moment) = put(&mut design, &about, read, job.seed) else { return Ok(Outcome::Failed) };
    if let Some(it) = design.collaboration.moment(moment) {
        writeln!(streams.out)?;
        told::moment(it, text, streams.out)?;
        writeln!(streams.out, "{}", text.get("collaboration-no-grade"))?;
    }
    write(job, &design, text, streams)
}

/// What is beyond the caps is not read, and that is told.
fn write_cut(sheet: &Sheet, text: &Text, streams: &mut Streams) -> std::io::Result<()> {
    if !sheet.cut {
        return Ok(());
    }
    let values = [("rows", ROWS_MAX.into()), ("columns", COLUMNS_MAX.into())];
    writeln!(streams.out, "{}", text.with("import-cut", values))
}

/// Puts the forms in the design, and the moment where it is a new one. Returns the moment.
fn put(design: &mut Design, about: &About, read: Forms, seed: u64) -> Option<KeyMomentId> {
    let mut ids = Ids::seeded(seed);
    let moment = match about {
        About::Known(id) => *id,
        About::New(name) => {
            let add = CollaborationEdit::AddMoment(name.clone(), None);
            Edit::Collaboration(add).apply(design, &mut ids)?.try_into().ok()?
        }
    };
    let filled: Vec<Filled> = read.filled;
    Edit::Collaboration(CollaborationEdit::HandInMany(moment, filled)).apply(design, &mut ids);
    Some(moment)
}

fn write(job: &HandingIn, design: &Design, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    if job.dry {
        writeln!(streams.err, "{}", text.get("forms-dry"))?;
        return Ok(Outcome::Clean);
    }
    let to = job.out.as_deref().unwrap_or(&job.file);
    let may = if to == job.file { May::Replace } else { May::New };
    match save::save_over(to, design, may) {
        Ok(_) => {
            writeln!(streams.err, "{}", text.with("forms-done", [("file", to.display().to_string().into())]))?;
            Ok(Outcome::Clean)
        }
        Err(error) => {
            let words = text.save_error_in_full(&error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            Ok(Outcome::Failed)
        }
    }
}
