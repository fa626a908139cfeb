//! A picture of a design becomes a file, and what there is to know of it is told.

use std::path::Path;

use crate::cli::job::{Outcome, Streams};
use crate::files::trouble::Trouble;
use crate::files::{May, save};
use crate::picture::{ExportError, Exported};
use crate::text::Text;

/// Writes a picture that was made of a file, and tells what there is to know of it.
pub(super) fn write(
    exported: Result<Exported, ExportError>,
    (file, to, may): (&Path, &Path, May),
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let written = exported.map_err(|error| text.export_problem(&error)).and_then(|it| {
        let written =
            save::write_beside(Some(file), to, &it.bytes, may).map_err(|error| text.trouble(&Trouble::of(&error)));
        written.map(|_| text.picture_told(to, &it.lacking, it.large))
    });
    match written {
        Ok(told) => {
            writeln!(streams.out, "{}", to.display())?;
            // The picture is there, so the outcome is clean; who reads along hears what it lacks.
            if let Some(words) = told {
                writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            }
            Ok(Outcome::Clean)
        }
        Err(why) => {
            let words = text.export_error(to, &why);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            Ok(Outcome::Failed)
        }
    }
}
