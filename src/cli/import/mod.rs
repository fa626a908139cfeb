//! Takes a team's own register into a design, or says what that would do: columns, questions, changes.

mod job;
mod json;
mod sheet;
mod told;

use crate::cli::import::sheet::{Import, Told};
use crate::cli::job::{Format, Outcome, Streams};
use crate::design::id::Ids;
use crate::files::{May, save};
use crate::text::Text;

pub use self::job::Importing;

/// Takes a register into a design.
pub fn import(job: &Importing, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let read = match Import::read(job, text, streams)? {
        Ok(it) => it,
        Err(Told::Unread) => return Ok(Outcome::Failed),
        Err(Told::Asked) => return Ok(Outcome::Found),
    };
    match job.format {
        Format::Text => read.write(job, text, streams.out)?,
        Format::Json => writeln!(streams.out, "{:#}", read.json(job, text))?,
    }
    if read.plan.open > 0 {
        writeln!(streams.err, "{}", text.with("import-open", [("count", read.plan.open.into())]))?;
        return Ok(Outcome::Found);
    }
    let edit = read.plan.edit(&read.answers, &read.choices, job.today);
    if job.dry {
        writeln!(streams.err, "{}", text.get("import-dry"))?;
        return Ok(Outcome::Clean);
    }
    let to = job.out.as_deref().unwrap_or(&job.into);
    let may = if to == job.into { May::Replace } else { May::New };
    if edit.is_none() && to == job.into {
        writeln!(streams.err, "{}", text.get("import-nothing"))?;
        return Ok(Outcome::Clean);
    }
    let mut design = read.design;
    if let Some(edit) = edit {
        edit.apply(&mut design, &mut Ids::seeded(job.seed));
    }
    match save::save_over(to, &design, may) {
        Ok(_) => {
            writeln!(streams.err, "{}", text.with("import-done", [("file", to.display().to_string().into())]))?;
            Ok(Outcome::Clean)
        }
        Err(error) => {
            let words = text.save_error_in_full(&error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            Ok(Outcome::Failed)
        }
    }
}
