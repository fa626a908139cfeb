//! Writes a file so that under its name stands the old one or the new one, never half of either, and nothing beside it.
//!
//! The new bytes go to a temporary file in the same folder, take over what the old file has (`inherit`), are synced, and
//! take the name by a rename. Of that only the rename is tried again, since a virus scanner or a synchronised folder may
//! hold the old file for a moment. A temporary file is removed on every way out; what a killed program left is removed at
//! the next save of the same file (`leftover`).

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use tempfile::{NamedTempFile, PersistError};

use crate::files::inherit::{self, Lost};
use crate::files::trouble::{self, Trouble};
use crate::files::{leftover, place};

/// What Windows answers while another program holds a file: access denied, and sharing violation.
const HELD: [i32; 2] = [5, 32];

/// How often a rename, or opening, is tried, and how long is waited in between: 200 ms in all.
pub(super) const TRIES: (u32, Duration) = (10, Duration::from_millis(20));

/// What may be written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// Nothing.
    New,
    /// A file that can be written.
    Replace,
    /// A file that was made read-only too: somebody was asked.
    Force,
}

/// What there is to know of a file that is written.
#[derive(Debug, Default)]
pub struct Written {
    /// Why a power cut may still take it; none: it is on the disk.
    pub unsure: Option<io::Error>,
    /// What the old file had and the new one has not.
    pub lost: Vec<Lost>,
}

/// Writes bytes to a file. A symbolic link stays: its target is written. A file that is there keeps its permissions.
pub(super) fn write(path: &Path, bytes: &[u8], may: May) -> io::Result<Written> {
    Ok(write_if(path, bytes, (may, &|| true))?.unwrap_or_default())
}

/// The same as long as something is so still right before the new bytes take the name; none: it was not.
pub(super) fn write_if(path: &Path, bytes: &[u8], over: (May, &dyn Fn() -> bool)) -> io::Result<Option<Written>> {
    write_for(path, bytes, usual_permissions(), over)
}

/// The same for a file that is the user's alone.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<Written> {
    Ok(write_for(path, bytes, None, (May::Replace, &|| true))?.unwrap_or_default())
}

/// Writes; a new file gets these permissions, or is the user's alone.
fn write_for(
    path: &Path,
    bytes: &[u8],
    usual: Option<fs::Permissions>,
    (may, still): (May, &dyn Fn() -> bool),
) -> io::Result<Option<Written>> {
    let target = place::leads_to(path)?;
    let before = trouble::look_at(&target)?;
    if may == May::New && fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    if may != May::Force && before.as_ref().is_some_and(|it| it.permissions().readonly()) {
        // A rename would replace it all the same: who made it read-only did not want that.
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    if largest().is_some_and(|it| bytes.len() as u64 > it) {
        // The system would end the program in the middle of it.
        return Err(Trouble::Limit.into());
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let prefix = leftover::prefix(&target);
    leftover::sweep(folder, &prefix);
    let mut file = leftover::make(folder, &prefix, usual)?;
    file.write_all(bytes)?;
    let mut written = Written::default();
    if let Some(before) = before {
        written.lost = inherit::inherit(file.as_file(), &target, &before)?;
    }
    file.as_file().sync_all()?;
    // To sync takes seconds on a slow share: long enough for a colleague to save.
    if !still() {
        return Ok(None);
    }
    let renamed = match may {
        May::New => patiently(file, |file| file.persist_noclobber(&target)),
        May::Replace | May::Force => patiently(file, |file| file.persist(&target)),
    };
    match renamed {
        Ok(_) => written.unsure = sync_folder(folder).err(),
        // A server may do it and fail to say so: what stands there is what counts.
        Err(error) if may != May::New && fs::read(&target).is_ok_and(|it| it == bytes) => written.unsure = Some(error),
        Err(error) => return Err(error),
    }
    Ok(Some(written))
}

/// The most bytes that the system lets this program write to a file: writing more would end it on the spot.
fn largest() -> Option<u64> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let limits = fs::read_to_string("/proc/self/limits").ok()?;
    limits.lines().find_map(|it| it.strip_prefix("Max file size"))?.split_whitespace().next()?.parse().ok()
}

/// Renames until it succeeds, fails for good, or was tried often enough. On any failure the temporary file is removed
/// when it is dropped.
fn patiently<T>(mut file: NamedTempFile, rename: impl Fn(NamedTempFile) -> Result<T, PersistError>) -> io::Result<T> {
    let (mut tries, pause) = TRIES;
    loop {
        tries -= 1;
        match rename(file) {
            Ok(done) => return Ok(done),
            Err(failed) if tries > 0 && is_held(&failed.error) => file = failed.file,
            // Refused all that time, though it may be written: another program has it.
            Err(failed) if is_held(&failed.error) => {
                return Err(io::Error::new(io::ErrorKind::ResourceBusy, failed.error));
            }
            Err(failed) => return Err(failed.error),
        }
        std::thread::sleep(pause);
    }
}

/// Whether another program holds the file; the numbers mean something else on other systems.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && error.raw_os_error().is_some_and(|it| HELD.contains(&it))
}

/// What the system gives any new file, less what the user's mask takes away: a temporary file is the user's alone, and
/// colleagues could not read the design.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as elsewhere")]
fn usual_permissions() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual_permissions() -> Option<fs::Permissions> {
    None
}

/// Makes the new name last through a power cut. By then the file is written: that this fails takes nothing of it back.
/// A system that cannot do it at all is no news at every save.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    let cannot = |error: &io::Error| matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported);
    match fs::File::open(folder).and_then(|it| it.sync_all()) {
        Err(error) if !cannot(&error) => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::path::PathBuf;

    use tempfile::Builder;

    use super::*;

    fn write(path: &Path, bytes: &[u8]) -> io::Result<Written> {
        super::write(path, bytes, May::Replace)
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("lists").flatten();
        let mut names: Vec<String> = entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_save_that_fails_leaves_nothing_beside_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        fs::create_dir(&path).expect("a folder with the file's name");
        fs::write(path.join("in it"), "x").expect("writes");
        for _ in 0..3 {
            write(&path, b"new").expect_err("a folder is not replaced");
        }
        assert_eq!(names(folder.path()), ["a.alliantie.ron"]);
        assert!(write(&folder.path().join("weg").join("a.ron"), b"new").is_err());
    }

    #[test]
    fn only_the_rename_is_tried_again_and_one_file_is_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let tries = Cell::new(0);
        let held = |file: NamedTempFile| -> Result<(), PersistError> {
            tries.set(tries.get() + 1);
            assert_eq!(names(folder.path()).len(), 1, "no second temporary file");
            Err(PersistError { error: io::Error::from_raw_os_error(32), file })
        };
        let file = Builder::new().prefix(".alliantie-").tempfile_in(folder.path()).expect("a file");
        patiently(file, held).expect_err("it stays held");
        assert_eq!(tries.get(), if cfg!(windows) { TRIES.0 } else { 1 });
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn what_a_killed_program_left_goes_at_the_next_save() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let made = |of: &Path| leftover::make(folder.path(), &leftover::prefix(of), None).expect("a file");
        // A kill lets go of the lock and leaves the file.
        let left = |of: &Path| made(of).keep().expect("it stays").1;
        let (dead, others) = (left(&path), left(&folder.path().join("b.alliantie.ron")));
        let going_on: PathBuf;
        let writing = {
            let it = made(&path);
            going_on = it.path().to_owned();
            it
        };
        write(&path, b"new").expect("saves");
        assert_eq!(dead.exists(), cfg!(not(unix)), "nobody writes to it any more");
        assert!(going_on.exists(), "somebody is saving right now");
        assert!(others.exists(), "that of another file is not touched");
        drop(writing);
        assert_eq!(fs::read(&path).expect("reads"), b"new");
    }

    #[test]
    fn only_what_was_asked_for_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.svg");
        super::write(&path, b"one", May::New).expect("nothing was there");
        let error = super::write(&path, b"two", May::New).expect_err("it is there");
        assert_eq!((Trouble::of(&error), names(folder.path()).len()), (Trouble::There, 1));
        assert_eq!(fs::read(&path).expect("reads"), b"one");
        super::write(&path, b"two", May::Replace).expect("asked");
        assert_eq!(fs::read(&path).expect("reads"), b"two");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_refused_and_links_that_lead_nowhere_are_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        for device in ["/dev/null", "/dev/zero"] {
            let error = write(device.as_ref(), b"x").expect_err("a device");
            assert_eq!(Trouble::of(&error), Trouble::Special);
        }
        std::os::unix::fs::symlink(at("b"), at("a")).expect("links");
        std::os::unix::fs::symlink("c", at("b")).expect("links");
        let error = super::write(&at("a"), b"x", May::New).expect_err("a link is something");
        assert_eq!(Trouble::of(&error), Trouble::There);
        write(&at("a"), b"x").expect("writes");
        assert_eq!(fs::read(at("c")).expect("where the links lead"), b"x");
        assert!(fs::symlink_metadata(at("b")).expect("there").is_symlink());
        std::os::unix::fs::symlink("round", at("round")).expect("links");
        let error = write(&at("round"), b"x").expect_err("nowhere");
        assert_eq!(Trouble::of(&error), Trouble::Circle);
        assert!(fs::symlink_metadata(at("round")).expect("there").is_symlink(), "it stays a link");
    }

    #[test]
    fn a_name_as_long_as_the_system_takes_can_be_saved() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a".repeat(255));
        if fs::write(&path, "old").is_err() {
            return;
        }
        write(&path, b"new").expect("saves");
        assert_eq!(fs::read(&path).expect("reads"), b"new");
        assert_eq!(names(folder.path()).len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn colleagues_read_what_they_could_read() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let mode = || fs::metadata(&path).expect("there").permissions().mode() & 0o777;
        write(&path, b"one").expect("saves");
        let plain = folder.path().join("plain");
        fs::write(&plain, "x").expect("writes");
        assert_eq!(mode(), fs::metadata(&plain).expect("there").permissions().mode() & 0o777, "as any new file");
        for wanted in [0o664, 0o600, 0o666] {
            fs::set_permissions(&path, fs::Permissions::from_mode(wanted)).expect("sets");
            write(&path, b"two").expect("saves");
            assert_eq!(mode(), wanted);
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("sets");
        let error = write(&path, b"three").expect_err("it was made read-only");
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert_eq!((fs::read(&path).expect("reads"), names(folder.path()).len()), (b"two".to_vec(), 2));
        super::write(&path, b"three", May::Force).expect("somebody was asked");
        assert_eq!((fs::read(&path).expect("reads"), mode()), (b"three".to_vec(), 0o444), "and it stays read-only");
    }
}
