//! Reading and saving a file. Saving is atomic: the file holds the old design or the new one, never half of either.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Serialize;

use crate::design::Design;
use crate::files::atomic::{self, May, Written};
use crate::files::bytes::read_bytes;
use crate::files::cautions::Manner;
use crate::files::format::{self, FormatError, WriteError, Writing};
use crate::files::json;
use crate::files::newer::{self, Newer};
use crate::files::place;
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
    /// While it was being saved the file became another one, which nobody was asked about.
    #[error("the file was changed meanwhile")]
    Changed,
}

/// A design as it was opened.
pub struct Opened {
    /// The design.
    pub design: Design,
    /// What its file's bytes were.
    pub stamp: Stamp,
    /// When they were written, where the system tells.
    pub at: Option<SystemTime>,
    /// What the file has besides; none: it was read whole.
    pub newer: Option<Newer>,
    /// The file's text, as it stood there.
    pub text: String,
}

/// Opens a design to look at: all that its file has.
pub fn open(path: &Path) -> Result<Design, OpenError> {
    let Opened { design, newer, .. } = read(path)?;
    match newer {
        None => Ok(design),
        Some(Newer { version, .. }) => {
            Err(OpenError::Format { path: path.to_owned(), error: FormatError::Newer(version) })
        }
    }
}

/// Opens a design to work on: with what its file was, so that saving can tell whether it is that still. Of a newer version
/// it is what this program knows.
pub fn read(path: &Path) -> Result<Opened, OpenError> {
    let io = |error| OpenError::Io { path: path.to_owned(), error };
    let format = |error| OpenError::Format { path: path.to_owned(), error };
    let bytes = read_bytes(path).map_err(io)?;
    if bytes.len() > format::MAX_BYTES {
        let size = fs::metadata(path).map_or(0, |it| it.len() as usize);
        return Err(format(FormatError::TooLarge(size.max(bytes.len()))));
    }
    let stamp = Stamp::of(&bytes);
    let text = String::from_utf8(bytes).map_err(|error| io(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    let (design, newer) = match format::read(&text) {
        // What is left out of a newer version is found in the file format alone.
        Err(FormatError::Newer(version)) if !json::is_json(&text) => {
            newer::read(&text, version).map(|(design, newer)| (design, Some(newer))).map_err(format)?
        }
        read => (read.map_err(format)?, None),
    };
    let at = fs::metadata(path).and_then(|it| it.modified()).ok();
    Ok(Opened { design, stamp, at, newer, text })
}

/// A design that is saved.
#[derive(Debug)]
pub struct Saved {
    /// What its file's bytes are now.
    pub stamp: Stamp,
    /// What else there is to know.
    pub written: Written,
}

/// Saves a design where no file was made read-only. Returns what its file's bytes are now.
pub fn save(path: &Path, design: &Design) -> Result<Stamp, SaveError> {
    save_over(path, design, May::Replace).map(|it| it.stamp)
}

/// Saves a design over what may be written over.
pub fn save_over(path: &Path, design: &Design, may: May) -> Result<Saved, SaveError> {
    save_document(path, design, may).map_err(|error| SaveError { path: path.to_owned(), error })
}

/// Saves a design over what somebody was asked about, as long as it is that still right before it is replaced.
pub(super) fn save_if(path: &Path, design: &Design, still: &dyn Fn() -> bool) -> Result<Saved, SaveError> {
    save_document_if(path, design, (May::Force, still)).map_err(|error| SaveError { path: path.to_owned(), error })
}

fn save_document<D: Serialize>(path: &Path, design: &D, may: May) -> Result<Saved, Unsaved> {
    save_document_if(path, design, (may, &|| true))
}

/// Saves what can be written, in the manner of the file that is there. The text is whole before the file is touched.
fn save_document_if<D: Serialize>(path: &Path, design: &D, over: (May, &dyn Fn() -> bool)) -> Result<Saved, Unsaved> {
    let text = Manner::of(path).written(format::write_document(design, VERSIONS, Writing::of(path))?);
    let written = atomic::write_if(path, text.as_bytes(), over)?.ok_or(Unsaved::Changed)?;
    Ok(Saved { stamp: Stamp::of(text.as_bytes()), written })
}

/// Writes bytes to a file, all of them or none.
pub(crate) fn write_atomically(path: &Path, bytes: &[u8], may: May) -> io::Result<Written> {
    atomic::write(path, bytes, may)
}

/// Writes what was made from a file to another one: never over the file that it was made from.
pub(crate) fn write_beside(from: Option<&Path>, path: &Path, bytes: &[u8], may: May) -> io::Result<Written> {
    if from.is_some_and(|it| place::same(it, path)) {
        return Err(Trouble::Itself.into());
    }
    atomic::write(path, bytes, may)
}

/// Whether a file is there and has nothing in it.
pub(crate) fn is_empty(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|it| it.is_file() && it.len() == 0)
}

/// Whether there is something under this name, a link that leads nowhere included.
pub(crate) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
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
        let error = save_document(&path, &Unwritable, May::Replace).expect_err("cannot be written");
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

    #[cfg(unix)]
    #[test]
    fn what_has_no_end_is_refused_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe.alliantie.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|it| it.success()), "mkfifo is there");
        let socket = folder.path().join("socket.ron");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
        let design = testing::design(Form::Full).design;
        for path in [&pipe, &socket, &PathBuf::from("/dev/zero"), &PathBuf::from("/dev/null")] {
            let Err(OpenError::Io { error, .. }) = open(path) else { panic!("{}", path.display()) };
            assert_eq!(Trouble::of(&error), Trouble::Special, "{}", path.display());
            let Err(SaveError { error: Unsaved::Io(error), .. }) = save(path, &design) else { panic!("refused") };
            assert_eq!(Trouble::of(&error), Trouble::Special);
        }
        assert!(
            matches!(open(folder.path()), Err(OpenError::Io { error, .. }) if Trouble::of(&error) == Trouble::Folder)
        );
        assert_eq!(crate::files::settings::Settings::load(Some(&pipe)), crate::files::settings::Settings::default());
    }

    #[test]
    fn how_large_a_file_is_that_is_too_large_is_told_rightly() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.ron");
        let size = 3_210_000_000;
        // With holes: nothing of that is on the disk.
        fs::File::create(&path).and_then(|it| it.set_len(size)).expect("a large file");
        let Err(OpenError::Format { error, .. }) = open(&path) else { panic!("too large") };
        assert_eq!(error, FormatError::TooLarge(size as usize));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_made_from_a_file_is_not_written_over_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a.svg"), "design").expect("writes");
        std::os::unix::fs::symlink("a.svg", at("b.svg")).expect("links");
        fs::hard_link(at("a.svg"), at("c.svg")).expect("links");
        for name in ["a.svg", "b.svg", "c.svg"] {
            let error = write_beside(Some(&at("a.svg")), &at(name), b"picture", May::Force).expect_err("itself");
            assert_eq!(Trouble::of(&error), Trouble::Itself, "{name}");
        }
        write_beside(Some(&at("a.svg")), &at("d.svg"), b"picture", May::New).expect("another");
        assert_eq!(fs::read(at("a.svg")).expect("reads"), b"design");
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
