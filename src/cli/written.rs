//! Files that were made from a design: all of them are written, or none.

use std::path::{Path, PathBuf};

use crate::cli::job::{Outcome, Streams};
use crate::files::trouble::Trouble;
use crate::files::{May, save};
use crate::text::Text;

/// Writes what was made of a file, and prints where it is. Where one of several may not be written over, none is written.
pub(super) fn write(
    (from, may): (&Path, May),
    files: &[(PathBuf, Vec<u8>)],
    failed: &str,
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let there = files.iter().find(|it| may == May::New && save::is_there(&it.0));
    if let Some((path, _)) = there.filter(|_| files.len() > 1) {
        return tell(path, (failed, &text.trouble(&Trouble::There)), text, streams);
    }
    for (path, bytes) in files {
        if let Err(error) = save::write_beside(Some(from), path, bytes, may) {
            return tell(path, (failed, &text.trouble(&Trouble::of(&error))), text, streams);
        }
        writeln!(streams.out, "{}", path.display())?;
    }
    Ok(Outcome::Clean)
}

/// Says why a file was not written.
pub(super) fn tell(
    path: &Path,
    (failed, why): (&str, &str),
    text: &Text,
    streams: &mut Streams,
) -> std::io::Result<Outcome> {
    let file = text.with("error-file", [("file", path.display().to_string().into())]);
    writeln!(streams.err, "{}\n{why}\n\n{}\n{file}", text.get(failed), text.get("export-failed-file"))?;
    Ok(Outcome::Failed)
}
