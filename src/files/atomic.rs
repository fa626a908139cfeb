//! Writes a file so that under its name stands the old one or the new one, never half of either, and nothing beside it.
//!
//! The new bytes go to a temporary file in the same folder, are synced, and take the name by a rename. Of that only the
//! rename is tried again, since a virus scanner or a synchronised folder may hold the old file for a moment. A temporary
//! file is removed on every way out; what a killed program left is removed at the next save of the same file.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::{Builder, NamedTempFile, PersistError};

use crate::files::stamp::Stamp;
use crate::files::trouble;

/// What Windows answers while another program holds a file: access denied, and sharing violation.
const HELD: [i32; 2] = [5, 32];

/// How often a rename, or opening, is tried, and how long is waited in between: 200 ms in all.
pub(super) const TRIES: (u32, Duration) = (10, Duration::from_millis(20));

/// A temporary file of this age is nobody's any more: no save takes that long.
const LEFT_BEHIND: Duration = Duration::from_mins(1);

/// Writes bytes to a file. A symbolic link stays: its target is written. A file that is there keeps its permissions.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_for(path, bytes, usual_permissions())
}

/// The same for a file that is the user's alone.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_for(path, bytes, None)
}

/// Writes; a new file gets these permissions, or is the user's alone.
fn write_for(path: &Path, bytes: &[u8], usual: Option<fs::Permissions>) -> io::Result<()> {
    let target = target(path);
    trouble::look_at(&target)?;
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let before = fs::metadata(&target).ok().map(|it| it.permissions());
    if before.as_ref().is_some_and(fs::Permissions::readonly) {
        // A rename would replace it all the same: who made it read-only did not want that.
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let prefix = prefix(&target);
    sweep(folder, &prefix, SystemTime::now());
    let mut builder = Builder::new();
    builder.prefix(&prefix).suffix(".tmp").rand_bytes(6);
    if let Some(usual) = usual {
        builder.permissions(usual);
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(before) = before {
        file.as_file().set_permissions(before)?;
    }
    file.as_file().sync_all()?;
    patiently(file, |file| file.persist(&target))?;
    sync_folder(folder);
    Ok(())
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

/// What the temporary files of one file are called at first: short, whatever the length of the file's own name.
fn prefix(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default();
    format!(".alliantie-{:08x}-", Stamp::of(name.as_encoded_bytes()).short())
}

/// Removes what a killed program left behind.
fn sweep(folder: &Path, prefix: &str, now: SystemTime) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(|it| it.file_name().to_string_lossy().starts_with(prefix)) {
        let written = entry.metadata().and_then(|it| it.modified());
        let old = written.is_ok_and(|it| now.duration_since(it).is_ok_and(|age| age >= LEFT_BEHIND));
        if old {
            // It stays for the next save where it cannot be removed; nothing depends on it.
            let _ = fs::remove_file(entry.path());
        }
    }
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

/// Makes the new name last through a power cut, where the system can. By then the file is written: that this fails takes
/// nothing of it back.
fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = fs::File::open(folder).and_then(|it| it.sync_all());
    }
}

/// The file that a name stands for: a link's target, also where that is not there yet.
fn target(path: &Path) -> PathBuf {
    if let Ok(target) = fs::canonicalize(path) {
        return target;
    }
    match fs::read_link(path) {
        Ok(to) => path.parent().map_or_else(|| to.clone(), |it| it.join(&to)),
        Err(_) => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

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
        let left = |age: Duration, of: &Path| {
            let file = Builder::new().prefix(&prefix(of)).suffix(".tmp").tempfile_in(folder.path()).expect("a file");
            file.as_file().set_modified(SystemTime::now() - age).expect("sets its time");
            file.keep().expect("it stays").1
        };
        let old = left(LEFT_BEHIND * 2, &path);
        let going_on = left(Duration::ZERO, &path);
        let others = left(LEFT_BEHIND * 2, &folder.path().join("b.alliantie.ron"));
        write(&path, b"new").expect("saves");
        assert!(!old.exists(), "nobody writes to it any more");
        assert!(going_on.exists(), "somebody may be saving right now");
        assert!(others.exists(), "that of another file is not touched");
        assert_eq!(fs::read(&path).expect("reads"), b"new");
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
    }
}
