//! Folders of the program itself that nobody else looks into, and the mark of what lies there: it is of the user's work.

use std::io;
use std::path::Path;

/// What the first line of a kept state of a file begins with.
pub(super) const VERSION_MARK: &str = "// Alliantietafel version of ";

/// Makes a folder, and those that it is in, for the user alone.
#[cfg(unix)]
pub(super) fn make(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Makes a folder, and those that it is in: on other systems a user's data is the user's alone already.
#[cfg(not(unix))]
pub(super) fn make(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}
