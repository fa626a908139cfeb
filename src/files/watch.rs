//! Watches whether an open file is still what was opened. Shares and synchronised folders send no events, so a thread looks
//! every two seconds, and wakes the screen only when what it finds is another thing than before. It also looks for copies of
//! the same design beside it: at once, and whenever something came or went in the folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::design::id::DesignId;
use crate::files::beside::{self, Beside};
use crate::files::stamp::Stamp;
use crate::files::underneath::{Underneath, underneath};

/// How often it looks.
const EVERY: Duration = Duration::from_secs(2);

/// Every how many looks the bytes are read though size and time are as they were: other bytes can have both.
const READ_ANYWAY: u32 = 5;

/// What a file is found to be, from now on.
pub struct Watch {
    path: PathBuf,
    stamp: Stamp,
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    found: Underneath,
    /// The copies beside it; none as long as nobody looked.
    copies: Option<Vec<Beside>>,
    ends: bool,
}

impl Shared {
    /// Each change of the state is one assignment, so a thread that panicked left nothing half done.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watch {
    /// Starts to watch the file of a design, whose bytes were these; `tell` is called when it is found to be another thing
    /// than before, or other copies lie beside it.
    pub fn start(path: PathBuf, stamp: Stamp, id: DesignId, tell: impl Fn() + Send + 'static) -> Self {
        let state = Mutex::new(State { found: Underneath::Same, copies: None, ends: false });
        let shared = Arc::new(Shared { state, changed: Condvar::new() });
        let (its, of) = (Arc::clone(&shared), path.clone());
        // Without room for a thread it is looked at before saving, as ever.
        let watch = move || work(&its, &of, (stamp, id), &tell);
        let _ = std::thread::Builder::new().name("watch a file".to_owned()).spawn(watch);
        Self { path, stamp, shared }
    }

    /// Whether it watches this file, as it was with this stamp.
    pub fn is_of(&self, path: &Path, stamp: Stamp) -> bool {
        self.path == path && self.stamp == stamp
    }

    /// What the file was when it was last looked at.
    pub fn found(&self) -> Underneath {
        self.shared.state().found.clone()
    }

    /// The copies of the same design that lay beside it then; none as long as nobody looked.
    pub fn copies(&self) -> Option<Vec<Beside>> {
        self.shared.state().copies.clone()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.shared.state().ends = true;
        self.shared.changed.notify_all();
    }
}

/// Size and time of a file; none where it cannot be asked.
fn about(path: &Path) -> Option<(u64, Option<SystemTime>)> {
    fs::metadata(path).ok().map(|it| (it.len(), it.modified().ok()))
}

/// Looks for copies where something came or went since the folder was so old.
fn look_beside(shared: &Shared, path: &Path, (stamp, id): (Stamp, DesignId), seen: &mut Option<SystemTime>) -> bool {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let now = fs::metadata(folder).and_then(|it| it.modified()).ok();
    let state = shared.state();
    if state.copies.is_some() && now == *seen {
        return false;
    }
    drop(state);
    *seen = now;
    let copies = beside::copies(path, id, stamp);
    let mut state = shared.state();
    let news = state.copies.as_deref().unwrap_or_default() != copies;
    state.copies = Some(copies);
    news
}

fn work(shared: &Shared, path: &Path, (stamp, id): (Stamp, DesignId), tell: &dyn Fn()) {
    let (mut seen, mut looks, mut folder) = (None, 0_u32, None);
    loop {
        if look_beside(shared, path, (stamp, id), &mut folder) {
            tell();
        }
        let state = shared.state();
        if state.ends {
            return;
        }
        let state = shared.changed.wait_timeout(state, EVERY).unwrap_or_else(PoisonError::into_inner).0;
        if state.ends {
            return;
        }
        let before = state.found.clone();
        drop(state);
        looks += 1;
        let now = about(path);
        if now.is_some() && now == seen && !looks.is_multiple_of(READ_ANYWAY) {
            continue;
        }
        seen = now;
        let found = underneath(path, Some(stamp));
        if found != before {
            shared.state().found = found;
            tell();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;
    use crate::design::id::Ids;

    #[test]
    fn a_change_underneath_is_told_once_and_so_is_that_it_is_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        fs::write(&path, "een").expect("writes");
        let (send, told) = channel();
        let id = DesignId::new(&mut Ids::seeded(1));
        let watch = Watch::start(path.clone(), Stamp::of(b"een"), id, move || {
            // Nobody listens any more once the test is over.
            let _ = send.send(());
        });
        fs::write(&path, "twee").expect("writes");
        told.recv_timeout(EVERY * 3).expect("it is told");
        assert!(matches!(watch.found(), Underneath::Changed { bytes: 4, .. }));
        fs::write(&path, "een").expect("writes");
        told.recv_timeout(EVERY * 3).expect("it is told");
        assert_eq!(watch.found(), Underneath::Same);
        fs::remove_file(&path).expect("removes");
        told.recv_timeout(EVERY * 3).expect("it is told");
        assert_eq!(watch.found(), Underneath::Gone { folder: true });
        assert!(told.recv_timeout(EVERY * 2).is_err(), "and nothing more");
    }
}
