//! Watches whether an open file is still what was opened. Shares and synchronised folders send no events, so a thread looks
//! every two seconds, and wakes the screen only when what it finds is another thing than before.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

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
    ends: bool,
}

impl Shared {
    /// Each change of the state is one assignment, so a thread that panicked left nothing half done.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watch {
    /// Starts to watch a file whose bytes were these; `tell` is called when it is found to be another thing than before.
    pub fn start(path: PathBuf, stamp: Stamp, tell: impl Fn() + Send + 'static) -> Self {
        let state = Mutex::new(State { found: Underneath::Same, ends: false });
        let shared = Arc::new(Shared { state, changed: Condvar::new() });
        let (its, of) = (Arc::clone(&shared), path.clone());
        // Without room for a thread it is looked at before saving, as ever.
        let _ =
            std::thread::Builder::new().name("watch a file".to_owned()).spawn(move || work(&its, &of, stamp, &tell));
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

fn work(shared: &Shared, path: &Path, stamp: Stamp, tell: &dyn Fn()) {
    let (mut seen, mut looks) = (None, 0_u32);
    loop {
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

    #[test]
    fn a_change_underneath_is_told_once_and_so_is_that_it_is_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        fs::write(&path, "een").expect("writes");
        let (send, told) = channel();
        let watch = Watch::start(path.clone(), Stamp::of(b"een"), move || {
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
