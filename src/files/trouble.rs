//! What stands between the program and a file, as far as people need to know: what each system calls it is told apart
//! here, once.

use std::error::Error;
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::files::name::{self, Unfit};

/// Why a file cannot be had or made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file or its folder is not there.
    Gone,
    /// The system does not allow it.
    Forbidden,
    /// It is a folder.
    Folder,
    /// Another program has it.
    Held,
    /// The disk is full, or what the user may use of it.
    Full,
    /// The place cannot be written.
    ReadOnly,
    /// The name, or a folder's, cannot be one here.
    Name(String, Unfit),
    /// The name is too long or has signs that cannot be.
    BadName,
    /// It is no text.
    NoText,
    /// It is no file with an end: a device, a pipe, a socket.
    Special,
    /// Its links lead in a circle.
    Circle,
    /// It is the very file that the work comes from.
    Itself,
    /// Something has the name already.
    There,
    /// It would be larger than the system lets this program make a file.
    Limit,
    /// Something else, in the system's words.
    Other(String),
}

/// Windows: another program has the file open, or a part of it.
const SHARING: [i32; 2] = [32, 33];
/// Windows: a name that cannot be one, and a path that is too long.
const NAMES: [i32; 2] = [123, 206];

/// Linux: links that lead in a circle.
const LOOP: i32 = 40;

impl Trouble {
    /// What an error means to people.
    pub fn of(error: &io::Error) -> Self {
        if let Some(Known(trouble)) = error.get_ref().and_then(|it| it.downcast_ref()) {
            return trouble.clone();
        }
        Self::told(error, cfg!(windows))
    }

    fn told(error: &io::Error, windows: bool) -> Self {
        match (error.raw_os_error(), error.kind()) {
            (Some(code), _) if windows && SHARING.contains(&code) => Self::Held,
            (Some(code), _) if windows && NAMES.contains(&code) => Self::BadName,
            (Some(LOOP), _) if cfg!(target_os = "linux") => Self::Circle,
            (_, ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy) => Self::Held,
            (_, ErrorKind::NotFound) => Self::Gone,
            (_, ErrorKind::PermissionDenied) => Self::Forbidden,
            (_, ErrorKind::IsADirectory) => Self::Folder,
            (_, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => Self::Full,
            (_, ErrorKind::ReadOnlyFilesystem) => Self::ReadOnly,
            (_, ErrorKind::InvalidFilename) => Self::BadName,
            (_, ErrorKind::InvalidData) => Self::NoText,
            (_, ErrorKind::AlreadyExists) => Self::There,
            (_, ErrorKind::FileTooLarge) => Self::Limit,
            _ => Self::Other(error.to_string()),
        }
    }

    /// Whether it may be over in a moment: a virus scanner or a synchronised folder had a look.
    pub(super) fn may_pass(error: &io::Error) -> bool {
        Self::of(error) == Self::Held
    }
}

impl From<Trouble> for io::Error {
    fn from(trouble: Trouble) -> Self {
        let kind = match trouble {
            Trouble::Name(..) => ErrorKind::InvalidFilename,
            _ => ErrorKind::Other,
        };
        Self::new(kind, Known(trouble))
    }
}

/// What this program found itself, on its way through an [`io::Error`].
#[derive(Debug)]
struct Known(Trouble);

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Trouble::Name(name, _) => write!(f, "'{name}' cannot be a name here"),
            other => write!(f, "{other:?}"),
        }
    }
}

impl Error for Known {}

/// Refuses what is no file to write before anything is tried. Returns what there is to know of the file that is there;
/// where the system does not say, nobody knows whether it may be written over.
pub(super) fn look_at(path: &Path) -> io::Result<Option<fs::Metadata>> {
    if let Some((name, why)) = name::unfit(path) {
        return Err(Trouble::Name(name, why).into());
    }
    match fs::metadata(path) {
        Ok(about) => regular(&about).map(|()| Some(about)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Refuses what is no file with an end: a folder, a device, a pipe. Reading one may wait for ever.
pub(super) fn regular(about: &fs::Metadata) -> io::Result<()> {
    match about {
        it if it.is_file() => Ok(()),
        it if it.is_dir() => Err(ErrorKind::IsADirectory.into()),
        _ => Err(Trouble::Special.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_answers_has_words() {
        let of = |code| Trouble::told(&io::Error::from_raw_os_error(code), true);
        assert_eq!(of(32), Trouble::Held, "a sharing violation");
        assert_eq!(of(33), Trouble::Held, "a lock");
        assert_eq!(of(123), Trouble::BadName);
        assert_eq!(of(206), Trouble::BadName);
        let elsewhere = |code| Trouble::told(&io::Error::from_raw_os_error(code), false);
        assert_ne!(elsewhere(32), Trouble::Held, "the numbers are of each system's own");
    }

    #[test]
    fn a_name_that_cannot_be_one_is_told_by_its_name() {
        let error = io::Error::from(Trouble::Name("nul.svg".into(), Unfit::Device));
        assert_eq!(Trouble::of(&error), Trouble::Name("nul.svg".into(), Unfit::Device));
        assert_eq!(Trouble::of(&ErrorKind::ReadOnlyFilesystem.into()), Trouble::ReadOnly);
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(look_at(folder.path()).map(drop).map_err(|it| Trouble::of(&it)), Err(Trouble::Folder));
        assert!(look_at(&folder.path().join("a.ron")).is_ok());
        #[cfg(unix)]
        assert_eq!(look_at("/dev/null".as_ref()).map(drop).map_err(|it| Trouble::of(&it)), Err(Trouble::Special));
    }
}
