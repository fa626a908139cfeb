//! Reading and saving a file. Saving is atomic: the file holds the old design or the new one, never half of either.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Serialize;

use crate::design::Design;
use crate::files::atomic;
use crate::files::format::{self, FormatError, WriteError};
use crate::files::stamp::Stamp;
use crate::files::trouble::Trouble;
use crate::files::versions::VERSIONS;

/// Why a file did not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The system did not hand it over.
    #[error("{error}\nfile: {}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// It is not a design.
    #[error("{error}\nfile: {}", path.display())]
    Format {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: FormatError,
    },
}

/// Why a file was not saved; the file is as it was.
#[derive(Debug, thiserror::Error)]
#[error("{error}\nfile: {}", path.display())]
pub struct SaveError {
    /// The file.
    pub path: PathBuf,
    /// Why not.
    pub error: Unsaved,
}

/// What kept a file from being saved.
#[derive(Debug, thiserror::Error)]
pub enum Unsaved {
    /// The system did not take it.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The design has no text; the file was not touched.
    #[error(transparent)]
    Format(#[from] WriteError),
}

/// A design as it was opened.
pub struct Opened {
    /// The design.
    pub design: Design,
    /// What its file's bytes were.
    pub stamp: Stamp,
    /// When they were written, where the system tells.
    pub at: Option<SystemTime>,
}

/// Opens a design to look at.
pub fn open(path: &Path) -> Result<Design, OpenError> {
    read(path).map(|it| it.design)
}

/// Opens a design to work on: with what its file was, so that saving can tell whether it is that still.
pub fn read(path: &Path) -> Result<Opened, OpenError> {
    let io = |error| OpenError::Io { path: path.to_owned(), error };
    let bytes = read_bytes(path).map_err(io)?;
    let stamp = Stamp::of(&bytes);
    let text = String::from_utf8(bytes).map_err(|error| io(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    let design = format::read(&text).map_err(|error| OpenError::Format { path: path.to_owned(), error })?;
    let at = fs::metadata(path).and_then(|it| it.modified()).ok();
    Ok(Opened { design, stamp, at })
}

/// The bytes of a file, as many as a design can have and one more: a larger file is refused and not read whole.
pub(super) fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    // Windows says of a folder that it is forbidden.
    let folder = |error| if path.is_dir() { ErrorKind::IsADirectory.into() } else { error };
    let (mut tries, pause) = atomic::TRIES;
    loop {
        tries -= 1;
        let mut bytes = Vec::new();
        let most = format::MAX_BYTES as u64 + 1;
        match fs::File::open(path).and_then(|it| it.take(most).read_to_end(&mut bytes)) {
            Ok(_) => return Ok(bytes),
            Err(error) if tries > 0 && Trouble::may_pass(&error) => std::thread::sleep(pause),
            Err(error) => return Err(folder(error)),
        }
    }
}

/// Saves a design. Returns what its file's bytes are now.
pub fn save(path: &Path, design: &Design) -> Result<Stamp, SaveError> {
    save_document(path, design).map_err(|error| SaveError { path: path.to_owned(), error })
}

/// Saves what can be written. The text is whole before the file is touched.
fn save_document<D: Serialize>(path: &Path, design: &D) -> Result<Stamp, Unsaved> {
    let text = format::write_as(design, VERSIONS)?;
    write_atomically(path, text.as_bytes())?;
    Ok(Stamp::of(text.as_bytes()))
}

/// Writes bytes to a file, all of them or none.
pub(crate) fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    atomic::write(path, bytes)
}

/// Whether there is something under this name, a link that leads nowhere included.
pub(crate) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether a file's bytes contain some others; false where it cannot be read.
pub(crate) fn file_contains(path: &Path, what: &[u8]) -> bool {
    fs::read(path).is_ok_and(|bytes| bytes.windows(what.len()).any(|it| it == what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::files::format::tests::Unwritable;
    use crate::rules::testing;

    #[test]
    fn what_is_saved_opens_again_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("proef – één.alliantie.ron");
        let mut design = testing::design(Form::Full).design;
        save(&path, &design).expect("saves");
        design.name = "Anders".into();
        save(&path, &design).expect("saves over");
        assert_eq!(open(&path).expect("opens"), design);
        assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 1);
    }

    #[test]
    fn a_save_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let design = testing::design(Form::Full).design;
        let nowhere = folder.path().join("weg").join("a.alliantie.ron");
        let error = save(&nowhere, &design).expect_err("no such folder");
        assert!(error.to_string().ends_with(&format!("file: {}", nowhere.display())));
        assert!(save(folder.path(), &design).is_err(), "a folder is no file");
    }

    #[test]
    fn a_design_that_cannot_be_written_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        save(&path, &testing::design(Form::Full).design).expect("saves");
        let (before, when) = (fs::read(&path).expect("reads"), fs::metadata(&path).and_then(|it| it.modified()));
        let error = save_document(&path, &Unwritable).expect_err("cannot be written");
        assert!(matches!(&error, Unsaved::Format(_)), "{error:?}");
        assert!(error.to_string().contains("no spelling for the rest"), "{error}");
        assert_eq!(fs::read(&path).expect("reads"), before);
        assert_eq!(fs::metadata(&path).and_then(|it| it.modified()).ok(), when.ok(), "not even touched");
        assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 1, "and nothing lies beside it");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let (target, link) = (folder.path().join("a.alliantie.ron"), folder.path().join("b.alliantie.ron"));
        let design = testing::design(Form::Full).design;
        save(&target, &design).expect("saves");
        std::os::unix::fs::symlink(&target, &link).expect("links");
        save(&link, &Design { name: "Via de link".into(), ..design }).expect("saves");
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        assert_eq!(open(&target).expect("opens").name, "Via de link");
    }

    #[test]
    fn what_is_no_design_says_which_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.ron");
        for bytes in [&b"\xff\xfe"[..], b"", b"(version: 1", b"hallo"] {
            fs::write(&path, bytes).expect("writes");
            let error = open(&path).expect_err("no design");
            assert!(error.to_string().contains("a.ron"), "{error}");
        }
    }
}
