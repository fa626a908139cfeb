//! Hands in forms from a spreadsheet about a key moment, or says what the forms of a design come to.

mod job;
mod json;
mod told;
mod which;

use std::path::Path;

use crate::app::forms::{self, Forms};
use crate::cli::forms::which::About;
use crate::cli::job::{Format, Outcome, Streams};
use crate::design::Design;
use crate::design::collaboration::KeyMoment;
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
    if let Some(path) = &job.sheet {
        return hand_in(job, path, design, text, streams);
    }
    match job.format {
        Format::Text => told::all(&design, text, streams.out)?,
        Format::Json => writeln!(streams.out, "{:#}", json::all(&design, text))?,
    }
    Ok(Outcome::Clean)
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
        Err(it) => return it.tell(text, streams),
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
        Err(it) => return it.tell(text, streams),
    };
    let read = forms::read(sheet, job.group);
    let read = match about.moment(&design) {
        Some(it) => read.without_those_of(it),
        None => read,
    };
    let name = about.name(&design).to_owned();
    let problem = if !read.refused.is_empty() && !job.skip {
        Some("forms-stopped")
    } else if read.filled.is_empty() {
        Some("forms-nothing")
    } else {
        None
    };
    let moment = if problem.is_none() { put(&mut design, &about, &read, job.seed) } else { None };
    let after = moment.and_then(|it| design.collaboration.moment(it));
    tell(job.format, (&read, path, sheet, &name), after, text, streams)?;
    if let Some(problem) = problem {
        writeln!(streams.err, "{}", text.get(problem))?;
        return Ok(Outcome::Found);
    }
    if moment.is_none() {
        return Ok(Outcome::Failed);
    }
    write(job, &design, text, streams)
}

/// What was read about a moment, and what its forms come to where they were handed in.
fn tell(
    format: Format,
    (read, path, sheet, name): (&Forms, &Path, &Sheet, &str),
    after: Option<&KeyMoment>,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<()> {
    if format == Format::Json {
        return writeln!(streams.out, "{:#}", json::read((read, path, sheet, name), after, text));
    }
    told::read(read, (path, sheet, name), text, streams.out)?;
    write_cut(sheet, text, streams)?;
    let Some(it) = after else { return Ok(()) };
    writeln!(streams.out)?;
    told::moment(it, text, streams.out)?;
    writeln!(streams.out, "{}", text.get("collaboration-no-grade"))
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
fn put(design: &mut Design, about: &About, read: &Forms, seed: u64) -> Option<KeyMomentId> {
    let mut ids = Ids::seeded(seed);
    let moment = match about {
        About::Known(id) => *id,
        About::New(name) => {
            let add = CollaborationEdit::AddMoment(name.clone(), None);
            Edit::Collaboration(add).apply(design, &mut ids)?.try_into().ok()?
        }
    };
    Edit::Collaboration(CollaborationEdit::HandInMany(moment, read.filled.clone())).apply(design, &mut ids);
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
