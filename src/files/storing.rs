//! Keeps settings on a thread of its own: a slow disk holds nobody up, and of what comes quickly the last is kept.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use crate::files::settings::Settings;

/// Who keeps the settings. When it is dropped, all that was asked for is kept.
pub struct Storing {
    path: PathBuf,
    send: Option<Sender<Settings>>,
    thread: Option<JoinHandle<()>>,
}

impl Storing {
    /// Keeps them in this file from now on.
    pub fn start(path: PathBuf) -> Self {
        let (send, settings) = channel();
        let its = path.clone();
        let work = move || work(&its, &settings);
        let thread = std::thread::Builder::new().name("keep settings".to_owned()).spawn(work).ok();
        Self { path, send: Some(send), thread }
    }

    /// Keeps these soon.
    pub fn store(&self, settings: &Settings) {
        let sent = self.send.as_ref().is_some_and(|it| it.send(settings.clone()).is_ok());
        if !sent {
            // A system without room for a thread waits instead.
            settings.store(Some(&self.path));
        }
    }
}

impl Drop for Storing {
    fn drop(&mut self) {
        self.send = None;
        if let Some(thread) = self.thread.take() {
            // What it could not keep is no reason to bother anybody.
            let _ = thread.join();
        }
    }
}

fn work(path: &std::path::Path, settings: &Receiver<Settings>) {
    while let Ok(first) = settings.recv() {
        settings.try_iter().last().unwrap_or(first).store(Some(path));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_what_was_asked_for_is_kept_at_the_end() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("deep").join("settings.ron");
        let storing = Storing::start(path.clone());
        for nth in 0..50 {
            storing.store(&Settings { name: nth.to_string(), ..Settings::default() });
        }
        drop(storing);
        assert_eq!(Settings::load(Some(&path)).name, "49");
    }
}
