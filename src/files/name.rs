//! The name of a file: what a design's ends in, and names that Windows takes for something else than a file: devices,
//! streams, patterns. The latter are said in words before anything is written, since the system's own answers mislead:
//! `nul.svg` seems to be saved and is nowhere.

use std::ffi::OsStr;
use std::path::{Component, Path};

/// What the name of a design's file ends in.
pub(crate) const EXTENSION: &str = ".alliantie.ron";

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is the name of a device, with any ending.
    Device,
    /// It has a sign in it that no name may have.
    Sign(char),
    /// It ends in a dot or a space, which the system cuts off in silence.
    End,
}

/// Signs that no name may have.
const SIGNS: [char; 9] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

/// Devices, with their number left out where they have one.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
const NUMBERED: [&str; 2] = ["COM", "LPT"];

/// The first part of a path that cannot be a name on this system, and why.
pub(crate) fn unfit(path: &Path) -> Option<(String, Unfit)> {
    if !cfg!(windows) {
        return None;
    }
    let drive = path.components().next().filter(|it| matches!(it, Component::Prefix(_)));
    if let Some(drive) = drive.filter(|_| !path.has_root()) {
        // `a:b` is a place on drive A to the system; where there is no such drive, somebody meant a name.
        let root = Path::new(drive.as_os_str()).join(std::path::MAIN_SEPARATOR_STR);
        if !root.exists() {
            return Some((path.to_string_lossy().into_owned(), Unfit::Sign(':')));
        }
    }
    path.components().find_map(|it| match it {
        Component::Normal(name) => on_windows(name).map(|why| (name.to_string_lossy().into_owned(), why)),
        _ => None,
    })
}

/// Why a name cannot be one on Windows.
fn on_windows(name: &OsStr) -> Option<Unfit> {
    let name = name.to_string_lossy();
    if let Some(sign) = name.chars().find(|it| SIGNS.contains(it) || it.is_control()) {
        return Some(Unfit::Sign(sign));
    }
    // A device is one with any ending, and with spaces before it.
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let numbered = |device: &str| {
        let number = stem.strip_prefix(device).map(|it| it.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['1'..='9' | '¹' | '²' | '³']))
    };
    if DEVICES.contains(&&*stem) || NUMBERED.into_iter().any(numbered) {
        return Some(Unfit::Device);
    }
    name.ends_with(['.', ' ']).then_some(Unfit::End)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_windows_takes_for_something_else_are_found() {
        let of = |name: &str| on_windows(OsStr::new(name));
        for device in
            ["con", "NUL", "nul.svg", "Aux.alliantie.ron", "com1", "LPT9.ron", "com².png", "con .ron", "CONOUT$"]
        {
            assert_eq!(of(device), Some(Unfit::Device), "{device}");
        }
        for (name, sign) in [("a:b.svg", ':'), ("*.ron", '*'), ("wat?.ron", '?'), ("a\"b", '"'), ("a\tb", '\t')] {
            assert_eq!(of(name), Some(Unfit::Sign(sign)), "{name}");
        }
        for name in ["naam.", "naam ", "naam. "] {
            assert_eq!(of(name), Some(Unfit::End), "{name}");
        }
        for name in
            ["contract.ron", "nulmeting.alliantie.ron", "com.ron", "com10.ron", "één – dijk.ron", "console", ".ron"]
        {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
