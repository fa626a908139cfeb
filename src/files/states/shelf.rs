//! Kept states on disk: keeping one, listing those of a design, naming and removing one, and making room.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::design::Design;
use crate::design::id::DesignId;
use crate::files::bytes::read_bytes;
use crate::files::format;
use crate::files::private::VERSION_MARK;
use crate::files::save::OpenError;
use crate::files::stamp::Stamp;
use crate::files::trouble::Trouble;
use crate::files::{atomic, leftover, private};

/// How many states of a file stay, besides those with a name.
pub(super) const LAST: usize = 20;
/// How large a state may be, and all of them together, in bytes.
pub(super) const LARGEST: usize = 5 * 1024 * 1024;
const ROOM: u64 = 50 * 1024 * 1024;
/// How long one without a name stays.
const AGE: Duration = Duration::from_hours(365 * 24);
/// The longest first line that is read, in bytes.
const LINE: u64 = 16 * 1024;

/// How a state came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// This program saved it.
    Saved,
    /// It stood in the file when it was opened.
    Opened,
}

/// What is known of a state beside its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The file, by the name that it has wherever one looks from.
    pub file: PathBuf,
    /// When it was saved, or when the file was written that was opened.
    pub at: SystemTime,
    /// What it is called; one that is called something stays.
    pub name: Option<String>,
    /// Who saved it, where somebody said a name.
    pub who: Option<String>,
    /// How it came to be known.
    pub how: How,
    /// What the file's bytes were.
    pub stamp: Stamp,
}

/// A kept state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Where it is kept.
    pub copy: PathBuf,
    /// What is known of it.
    pub label: Label,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// The kept states of a design.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    /// The states, the latest first, of whichever file.
    pub states: Vec<State>,
    /// What lies among them and is none.
    pub foreign: Vec<PathBuf>,
}

/// A label as it is written.
#[derive(Serialize, Deserialize)]
struct Line {
    file: String,
    /// In milliseconds since 1970.
    at: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    who: Option<String>,
    how: How,
    stamp: (u64, usize),
}

/// Where kept states are on this platform.
pub fn place() -> Option<PathBuf> {
    Some(directories::ProjectDirs::from("", "", "alliantietafel")?.data_local_dir().join("versions"))
}

impl Label {
    fn line(&self) -> io::Result<String> {
        let at = self.at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
        let line = Line {
            file: self.file.to_string_lossy().into_owned(),
            at: u64::try_from(at).unwrap_or(u64::MAX),
            name: self.name.clone(),
            who: self.who.clone(),
            how: self.how,
            stamp: self.stamp.parts(),
        };
        Ok(format!("{VERSION_MARK}{}\n", serde_json::to_string(&line).map_err(io::Error::other)?))
    }

    fn of_line(line: &str) -> Option<Self> {
        let line: Line = serde_json::from_str(line.strip_prefix(VERSION_MARK)?).ok()?;
        let at = SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(line.at))?;
        let stamp = Stamp::from_parts(line.stamp.0, line.stamp.1);
        Some(Self { file: line.file.into(), at, name: line.name, who: line.who, how: line.how, stamp })
    }

    /// The name by which a file is known, whatever link or folder one comes from.
    pub fn known_as(file: &Path) -> PathBuf {
        let known = fs::canonicalize(file).or_else(|_| std::path::absolute(file)).unwrap_or_else(|_| file.to_owned());
        // A name that is no text is told by what is text of it: the line is text.
        known.to_string_lossy().into_owned().into()
    }
}

impl State {
    /// Whether it is of this file.
    pub fn is_of(&self, file: &Path) -> bool {
        self.label.file == Label::known_as(file)
    }

    /// Its text, as it stood in the file.
    pub fn text(&self) -> io::Result<String> {
        let text = String::from_utf8(read_bytes(&self.copy)?);
        let text = text.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        Ok(text.split_once('\n').map(|(_, rest)| rest.to_owned()).unwrap_or_default())
    }

    /// The design that it holds.
    pub fn read(&self) -> Result<Design, OpenError> {
        let path = || self.copy.clone();
        let text = self.text().map_err(|error| OpenError::Io { path: path(), error })?;
        format::read(&text).map_err(|error| OpenError::Format { path: path(), error })
    }
}

/// The folder of a design's states.
fn of_design(folder: &Path, design: DesignId) -> PathBuf {
    folder.join(design.to_string())
}

/// The states of a design.
pub fn list(folder: &Path, design: DesignId) -> Shelf {
    listed(&of_design(folder, design))
}

fn listed(folder: &Path) -> Shelf {
    let mut shelf = Shelf::default();
    let Ok(entries) = fs::read_dir(folder) else { return shelf };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
    paths.sort();
    for path in paths {
        match label(&path) {
            Some((label, bytes)) => shelf.states.push(State { copy: path, label, bytes }),
            None if leftover::is_one(&path) => {}
            None => shelf.foreign.push(path),
        }
    }
    shelf.states.sort_by(|a, b| (b.label.at, &b.copy).cmp(&(a.label.at, &a.copy)));
    shelf
}

/// What the first line of a file says; none where it is no state.
fn label(path: &Path) -> Option<(Label, u64)> {
    if path.extension().is_none_or(|it| it != "ron") || !fs::symlink_metadata(path).ok()?.is_file() {
        return None;
    }
    let file = File::open(path).ok()?;
    let bytes = file.metadata().ok()?.len();
    let mut line = String::new();
    BufReader::new(file.take(LINE)).read_line(&mut line).ok()?;
    Some((Label::of_line(line.strip_suffix('\n')?)?, bytes))
}

/// What became of a state that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is kept.
    New,
    /// It was kept already.
    Known,
    /// It is larger than what is kept.
    TooLarge,
}

/// Keeps a state of a design's file; what is there already is not kept twice.
pub fn keep(folder: &Path, design: DesignId, label: &Label, text: &str) -> Result<Kept, Trouble> {
    let io = |error: io::Error| Trouble::of(&error);
    if text.len() > LARGEST {
        return Ok(Kept::TooLarge);
    }
    let own = of_design(folder, design);
    let mut alike = list(folder, design).states.into_iter().filter(|it| it.label.file == label.file);
    if let Some(there) = alike.find(|it| it.label.stamp == label.stamp) {
        // Saved as it was once before: it is the present state again. What has a name keeps its day.
        if label.how == How::Saved && there.label.name.is_none() {
            written(&there.copy, label, text).map_err(io)?;
        }
        return Ok(Kept::Known);
    }
    private::make(&own).map_err(io)?;
    let at = label.at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
    let free = (0..1000).map(|nth| own.join(format!("{at:014}-{nth}.ron"))).find(|it| !it.exists());
    let copy = free.ok_or(Trouble::There)?;
    written(&copy, label, text).map_err(io)?;
    make_room(folder, &copy, SystemTime::now());
    Ok(Kept::New)
}

fn written(copy: &Path, label: &Label, text: &str) -> io::Result<()> {
    // Whether a power cut may still take it is no news of a version: the file itself is safe.
    atomic::write_private(copy, format!("{}{text}", label.line()?).as_bytes()).map(drop)
}

/// Gives a state a name, another one, or none.
pub fn rename(state: &State, name: Option<String>) -> Result<(), Trouble> {
    let io = |error: io::Error| Trouble::of(&error);
    let text = state.text().map_err(io)?;
    written(&state.copy, &Label { name, ..state.label.clone() }, &text).map_err(io)
}

/// Removes a state.
pub fn remove(state: &State) -> Result<(), Trouble> {
    fs::remove_file(&state.copy).map_err(|error| Trouble::of(&error))
}

/// The folders of all designs.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.flatten().map(|it| it.path()).filter(|it| it.is_dir()).collect()
}

/// Removes what is over: of each file all but the last ones, what is old, and what there is no room for, the oldest first.
/// What has a name stays, and so does what was kept just now.
fn make_room(folder: &Path, new: &Path, now: SystemTime) {
    let mut all = Vec::new();
    for own in folders(folder) {
        leftover::sweep_all(&own);
        let mut counted: HashMap<PathBuf, usize> = HashMap::new();
        for state in listed(&own).states {
            let nth = counted.entry(state.label.file.clone()).or_default();
            let old = now.duration_since(state.label.at).is_ok_and(|it| it > AGE);
            if state.label.name.is_none() {
                *nth += 1;
                if (*nth > LAST || old) && state.copy != new && remove(&state).is_ok() {
                    continue;
                }
            }
            all.push(state);
        }
    }
    all.sort_by_key(|it| it.label.at);
    let mut sum: u64 = all.iter().map(|it| it.bytes).sum();
    for state in all.iter().filter(|it| it.label.name.is_none() && it.copy != new) {
        if sum <= ROOM {
            return;
        }
        if remove(state).is_ok() {
            sum -= state.bytes;
        }
    }
}

/// Removes every kept state, those with a name included. Returns how many there were.
pub fn wipe(folder: &Path) -> usize {
    let mut count = 0;
    for own in folders(folder) {
        count += listed(&own).states.iter().filter(|it| remove(it).is_ok()).count();
        // Only a folder in which nothing else lies goes.
        let _ = fs::remove_dir(own);
    }
    count
}
