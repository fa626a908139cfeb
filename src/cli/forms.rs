//! Forms about key moments: takes them in from a spreadsheet, or says what those of a design come to.

use std::io::Write;
use std::path::PathBuf;

use crate::app::forms;
use crate::app::tables::collaboration::means;
use crate::cli::job::{Outcome, Streams};
use crate::design::Design;
use crate::design::collaboration::{KeyMoment, Voice};
use crate::design::edit::{CollaborationEdit, Edit};
use crate::design::id::Ids;
use crate::files::sheets::{self, Watch};
use crate::files::{May, save};
use crate::text::Text;

/// What is asked for.
pub struct Forms {
    /// The design.
    pub file: PathBuf,
    /// The spreadsheet with forms; none: what there is is said.
    pub sheet: Option<PathBuf>,
    /// The key moment that they are about, by its name.
    pub moment: Option<String>,
    /// Where the design goes; none: where it came from.
    pub out: Option<PathBuf>,
    /// Whether nothing is written.
    pub dry: bool,
    /// The seed of the ids of the forms.
    pub seed: u64,
}

/// Takes forms in, all of a sheet or none; or says what the forms of a design come to.
pub fn forms(job: &Forms, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
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
        None => tell(&design, text, streams.out).map(|()| Outcome::Clean),
        Some(sheet) => {
            let book = match sheets::open(sheet, &Watch::default()) {
                Ok(it) => it,
                Err(error) => {
                    let words = text.sheet_error(sheet, &error);
                    writeln!(streams.err, "{}\n{}", words.title, words.says)?;
                    return Ok(Outcome::Failed);
                }
            };
            take(job, design, &book.sheets[0], text, streams)
        }
    }
}

/// The moment that is meant, or what there is to choose from.
fn meant<'a>(design: &'a Design, job: &Forms, text: &Text) -> Result<&'a KeyMoment, String> {
    let all = &design.collaboration.moments;
    let names: Vec<String> = all.iter().map(|it| text.key_moment(it)).collect();
    let Some(wanted) = &job.moment else {
        return Err(text.with("forms-which", [("names", names.join(", ").into())]));
    };
    let is_it = |it: &&KeyMoment| text.key_moment(it).to_lowercase() == wanted.trim().to_lowercase();
    let mut found = all.iter().filter(is_it);
    match (found.next(), found.next()) {
        (Some(it), None) => Ok(it),
        (Some(_), Some(_)) => Err(text.with("forms-several", [("name", wanted.into())])),
        (None, _) => Err(text.with("forms-no-moment", [("name", wanted.into()), ("names", names.join(", ").into())])),
    }
}

fn take(
    job: &Forms,
    mut design: Design,
    sheet: &sheets::Sheet,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let moment = match meant(&design, job, text) {
        Ok(it) => it.id,
        Err(why) => {
            writeln!(streams.err, "{why}")?;
            return Ok(Outcome::Failed);
        }
    };
    let gathered = match forms::read(sheet) {
        Ok(it) => it,
        Err(why) => {
            writeln!(streams.err, "{}", text.forms_unread(&why))?;
            return Ok(Outcome::Failed);
        }
    };
    writeln!(streams.out, "{}", text.forms_gathered(&gathered))?;
    for it in &gathered.refused {
        writeln!(streams.out, "  {}", text.form_refused(it))?;
    }
    if !gathered.refused.is_empty() {
        writeln!(streams.err, "{}", text.get("forms-none-taken"))?;
        return Ok(Outcome::Found);
    }
    if job.dry || gathered.forms.is_empty() {
        writeln!(streams.err, "{}", text.get("import-dry"))?;
        return Ok(Outcome::Clean);
    }
    let edit = CollaborationEdit::HandInMany(moment, gathered.forms);
    Edit::Collaboration(edit).apply(&mut design, &mut Ids::seeded(job.seed));
    let to = job.out.as_deref().unwrap_or(&job.file);
    let may = if to == job.file { May::Replace } else { May::New };
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

/// What the forms come to: that it is no grade, the table, and what it says.
fn tell(design: &Design, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
    let all = &design.collaboration;
    if all.moments.is_empty() {
        return writeln!(out, "{}", text.get("collaboration-none"));
    }
    writeln!(out, "{}\n", text.get("collaboration-no-grade"))?;
    write!(out, "{}", means(design, text).tab_separated(text.language()))?;
    writeln!(out)?;
    for moment in all.in_time() {
        writeln!(out, "{}: {}", text.key_moment(moment), text.spider_says(moment).join(" "))?;
    }
    writeln!(out, "\n{}", text.course_says(all).join(" "))?;
    let vessels = Voice::ALL.into_iter().filter_map(|it| all.vessels(it).first().map(|it| text.vessels(it, all)));
    let vessels: Vec<String> = vessels.collect();
    if !vessels.is_empty() {
        writeln!(out, "{} {}", vessels.join(" "), text.vessels_care())?;
    }
    Ok(())
}
