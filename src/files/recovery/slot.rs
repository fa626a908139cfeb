//! Copies on disk, each in a slot that one window holds: writing one, and finding those that somebody lost.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::design::Design;
use crate::files::atomic;
use crate::files::bytes::read_bytes;
use crate::files::format::{self, FormatError};
use crate::files::leftover;
use crate::files::private;
use crate::files::stamp::Stamp;
use crate::files::versions::VERSIONS;

/// A lock without a copy of this age is nobody's that is just starting.
const STALE: Duration = Duration::from_mins(1);

/// What the first line of a copy begins with.
pub(crate) const MARK: &str = "// Alliantietafel recovery copy of ";

/// The file that a design belongs to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origin {
    /// Where it is; none: in no file yet.
    pub path: Option<PathBuf>,
    /// What its bytes were when it was opened or last saved.
    pub stamp: Option<Stamp>,
}

#[derive(Serialize, Deserialize)]
struct FirstLine {
    file: Option<String>,
    stamp: Option<(u64, usize)>,
}

/// Where recovery copies are on this platform.
pub fn place() -> Option<PathBuf> {
    Some(directories::ProjectDirs::from("", "", "alliantietafel")?.data_local_dir().join("recovery"))
}

/// The place of one window's copy. As long as it lives no other window takes it.
#[derive(Debug)]
pub struct Slot {
    pub(super) copy: PathBuf,
    lock: PathBuf,
    /// Holds the lock.
    held: File,
}

impl Slot {
    /// A new one in a folder, which is made where it lacks.
    pub(super) fn new(folder: &Path) -> io::Result<Self> {
        private::make(folder)?;
        let file = tempfile::Builder::new().prefix("window-").suffix(".lock").rand_bytes(8).tempfile_in(folder)?;
        let (held, lock) = file.keep().map_err(|it| it.error)?;
        held.try_lock().map_err(io::Error::from)?;
        Ok(Self { copy: lock.with_extension("ron"), lock, held })
    }

    /// The slot of a copy, where no running window has it.
    fn of_lost(copy: PathBuf) -> io::Result<Option<Self>> {
        let lock = copy.with_extension("lock");
        let held = File::options().create(true).truncate(false).write(true).open(&lock)?;
        match held.try_lock() {
            Ok(()) => Ok(Some(Self { copy, lock, held })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    pub(super) fn write(&self, design: &Design, origin: &Origin) -> io::Result<()> {
        let file = origin.path.as_ref().and_then(|it| it.to_str()).map(ToOwned::to_owned);
        let line = FirstLine { file, stamp: origin.stamp.map(Stamp::parts) };
        let line = serde_json::to_string(&line).map_err(io::Error::other)?;
        let text = format::write_as(design, VERSIONS).map_err(io::Error::other)?;
        // Whether a power cut may still take it is no news of a copy: the next comes soon.
        atomic::write_private(&self.copy, format!("{MARK}{line}\n{text}").as_bytes()).map(drop)
    }

    /// Removes the copy; the slot stays.
    pub(super) fn clear(&self) {
        // What cannot be removed is offered once more, and no more than that.
        let _ = fs::remove_file(&self.copy);
    }

    /// Removes the copy and the slot.
    pub(super) fn end(self) {
        self.clear();
        let _ = self.held.unlock();
        let _ = fs::remove_file(&self.lock);
    }
}

/// A copy that a window left behind which is not there any more.
#[derive(Debug)]
pub struct Lost {
    /// The design; none where the copy does not read.
    pub design: Result<Design, FormatError>,
    /// The file that it belongs to.
    pub origin: Origin,
    /// When the copy was written, where the system tells.
    pub at: Option<SystemTime>,
    slot: Slot,
}

impl Lost {
    /// The file of the copy.
    pub fn copy(&self) -> &Path {
        &self.slot.copy
    }

    /// The design, its file, and the place of the copy, to go on with.
    pub fn taken(self) -> (Result<Design, FormatError>, Origin, Slot) {
        (self.design, self.origin, self.slot)
    }

    /// Throws the copy away.
    pub fn discard(self) {
        self.slot.end();
    }
}

/// The copies that were left behind, the latest first. As long as the answer lives no other window is given them.
pub fn lost(folder: &Path) -> Vec<Lost> {
    leftover::sweep_all(folder);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
    let ends = |path: &Path, with: &str| path.extension().is_some_and(|it| it == with);
    let copies = paths.iter().filter(|it| ends(it, "ron"));
    let mut lost: Vec<Lost> = copies.filter_map(|it| read(Slot::of_lost(it.clone()).ok()??)).collect();
    lost.sort_by_key(|it| std::cmp::Reverse(it.at));
    // Whoever was killed may have been saving the file itself.
    lost.iter().filter_map(|it| it.origin.path.as_deref()).for_each(leftover::sweep_of);
    for lock in paths.iter().filter(|it| ends(it, "lock") && !it.with_extension("ron").exists()) {
        let written = fs::metadata(lock).and_then(|it| it.modified());
        let old = written.is_ok_and(|it| SystemTime::now().duration_since(it).is_ok_and(|age| age >= STALE));
        // A window without a copy holds its lock too.
        if old && let Ok(Some(slot)) = Slot::of_lost(lock.with_extension("ron")) {
            slot.end();
        }
    }
    lost
}

fn read(slot: Slot) -> Option<Lost> {
    let bytes = read_bytes(&slot.copy).ok()?;
    let at = fs::metadata(&slot.copy).and_then(|it| it.modified()).ok();
    let text = String::from_utf8_lossy(&bytes);
    let line = text.lines().next().and_then(|it| it.strip_prefix(MARK));
    let line: Option<FirstLine> = line.and_then(|it| serde_json::from_str(it).ok());
    let origin = line.map_or_else(Origin::default, |it| Origin {
        path: it.file.map(PathBuf::from),
        stamp: it.stamp.map(|(hash, length)| Stamp::from_parts(hash, length)),
    });
    Some(Lost { design: format::read(&text), origin, at, slot })
}

/// Removes every copy of windows that are not there any more. Returns how many there were.
pub fn wipe(folder: &Path) -> usize {
    let all = lost(folder);
    let count = all.len();
    all.into_iter().for_each(Lost::discard);
    count
}
