//! What became of a file since it was opened or saved: a colleague, another window or a synchronised folder may have
//! written, moved or removed it. Looked at right before saving, so that nobody's work is written over unasked.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::SystemTime;

use crate::files::bytes::read_bytes;
use crate::files::format;
use crate::files::trouble::Trouble;

pub use crate::files::stamp::Stamp;

/// What stands under a file's name now.
#[derive(Clone, Debug, PartialEq)]
pub enum Underneath {
    /// What was opened or saved.
    Same,
    /// Other bytes.
    Changed {
        /// When they were written, where the system tells.
        at: Option<SystemTime>,
        /// How many there are.
        bytes: u64,
        /// Which they are.
        stamp: Stamp,
    },
    /// A design of a newer version of the program, which is never written over.
    Newer(u32),
    /// Nothing: it was renamed, moved or removed.
    Gone {
        /// Whether its folder is still there.
        folder: bool,
    },
    /// Something that cannot be read: a folder, or a file that is kept from us.
    Closed(Trouble),
}

impl Underneath {
    /// Whether it is what was shown to somebody: for other bytes it are those, whatever their time says.
    pub(crate) fn is_as(&self, shown: &Self) -> bool {
        match (self, shown) {
            (Self::Changed { stamp, .. }, Self::Changed { stamp: was, .. }) => stamp == was,
            _ => self == shown,
        }
    }
}

/// Looks what stands under a name where bytes with this stamp were; without a stamp any file is another one.
pub fn underneath(path: &Path, stamp: Option<Stamp>) -> Underneath {
    let bytes = match read_bytes(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let folder = path.parent().is_none_or(|it| it.as_os_str().is_empty() || it.is_dir());
            return Underneath::Gone { folder };
        }
        Err(error) => return Underneath::Closed(Trouble::of(&error)),
    };
    let now = Stamp::of(&bytes);
    if stamp == Some(now) {
        return Underneath::Same;
    }
    if let Some(version) = std::str::from_utf8(&bytes).ok().and_then(format::newer_version) {
        return Underneath::Newer(version);
    }
    let about = fs::metadata(path).map(|it| (it.modified().ok(), it.len()));
    let (at, bytes) = about.unwrap_or((None, bytes.len() as u64));
    Underneath::Changed { at, bytes, stamp: now }
}

/// When a file was last written, where the system tells.
pub(crate) fn written_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|it| it.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Design;
    use crate::design::form::Form;
    use crate::files::save;
    use crate::rules::testing;

    #[test]
    fn what_became_of_a_file_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let design = testing::design(Form::Full).design;
        let stamp = save::save(&path, &design).expect("saves");
        let now = |path: &Path| underneath(path, Some(stamp));
        assert_eq!(now(&path), Underneath::Same);
        assert_eq!(save::read(&path).expect("opens").stamp, stamp, "opened is as it was saved");

        // Other bytes of the same size and the same time.
        let time = fs::metadata(&path).and_then(|it| it.modified()).expect("a time");
        let text = fs::read_to_string(&path).expect("reads");
        fs::write(&path, text.replace("Zomer", "Winte").replacen("Alliantietafel", "alliantietafel", 1))
            .expect("writes");
        fs::File::options().write(true).open(&path).and_then(|it| it.set_modified(time)).expect("sets the time");
        let Underneath::Changed { at, bytes, stamp: other } = now(&path) else { panic!("changed") };
        assert!((at, bytes) == (Some(time), text.len() as u64) && other != stamp);
        let shown = now(&path);
        fs::write(&path, text.replace("Zomer", "Herfs").replacen("Alliantietafel", "alliantietafeL", 1))
            .expect("writes");
        fs::File::options().write(true).open(&path).and_then(|it| it.set_modified(time)).expect("sets the time");
        assert!(!now(&path).is_as(&shown), "not what was shown, though size and time are");
        // Put back, it is the same again.
        fs::write(&path, &text).expect("writes");
        assert_eq!(now(&path), Underneath::Same);

        save::save(&path, &Design { name: "Van een collega".into(), ..design }).expect("saves");
        assert!(matches!(now(&path), Underneath::Changed { .. }));
        assert!(matches!(underneath(&path, None), Underneath::Changed { .. }), "never seen before");
        fs::write(&path, "(version: 99, later: 1)").expect("writes");
        assert_eq!(now(&path), Underneath::Newer(99));

        let moved = folder.path().join("b.alliantie.ron");
        fs::rename(&path, &moved).expect("moves");
        assert_eq!(now(&path), Underneath::Gone { folder: true });
        assert_eq!(now(&folder.path().join("weg").join("a.ron")), Underneath::Gone { folder: false });
        fs::create_dir(&path).expect("makes");
        assert_eq!(now(&path), Underneath::Closed(Trouble::Folder), "a folder has the name now");
    }
}
