//! The temporary files of a save: their names, who holds them, and their end when a killed program left one.
//!
//! Whoever writes one holds it locked, and the system lets go of a lock however a program ends: what can be locked is
//! nobody's. Where there are no locks, its age tells.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::{Builder, NamedTempFile};

use crate::files::place;
use crate::files::stamp::Stamp;

/// A temporary file of this age is nobody's any more: no save takes that long.
const LEFT_BEHIND: Duration = Duration::from_mins(1);

/// How the names of all of them begin and end.
const START: &str = ".alliantie-";
const END: &str = ".tmp";

/// What the temporary files of one file are called at first: short, whatever the length of the file's own name.
pub(super) fn prefix(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default();
    format!("{START}{:08x}-", Stamp::of(name.as_encoded_bytes()).short())
}

/// Whether a file is called like one of them.
pub(super) fn is_one(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(START) && name.ends_with(END)
}

/// A temporary file that this program holds.
pub(super) fn make(folder: &Path, prefix: &str, usual: Option<fs::Permissions>) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(prefix).suffix(END).rand_bytes(6);
    if let Some(usual) = usual {
        builder.permissions(usual);
    }
    let mut tries = 3;
    loop {
        tries -= 1;
        let file = builder.tempfile_in(folder)?;
        // Between making and locking somebody may have taken it for one that was left.
        if tries == 0 || !cfg!(unix) || is_held(&file) {
            return Ok(file);
        }
    }
}

fn is_held(file: &NamedTempFile) -> bool {
    !matches!(file.as_file().try_lock(), Err(TryLockError::WouldBlock)) && file.path().exists()
}

/// Removes what a killed program left of the saves of one file.
pub(super) fn sweep(folder: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let named = |name: &str| name.starts_with(prefix) && name.ends_with(END);
    for entry in entries.flatten().filter(|it| named(&it.file_name().to_string_lossy())) {
        let path = entry.path();
        let Some(_held) = nobodys(&path, SystemTime::now()) else { continue };
        // It stays for the next save where it cannot be removed; nothing depends on it.
        let _ = fs::remove_file(path);
    }
}

/// The same for all saves in a folder that is the program's own.
pub(super) fn sweep_all(folder: &Path) {
    sweep(folder, START);
}

/// The same for one file, wherever its name leads.
pub(super) fn sweep_of(path: &Path) {
    if let Ok(target) = place::leads_to(path)
        && let Some(folder) = target.parent()
    {
        sweep(folder, &prefix(&target));
    }
}

/// A temporary file that nobody writes any more, held so that nobody takes it up.
fn nobodys(path: &Path, now: SystemTime) -> Option<File> {
    let about = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file)?;
    let old = || about.modified().is_ok_and(|it| now.duration_since(it).is_ok_and(|age| age >= LEFT_BEHIND));
    let file = File::open(path).ok()?;
    let free = match file.try_lock() {
        Ok(()) => cfg!(unix) || old(),
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Error(_)) => old(),
    };
    free.then_some(file)
}
