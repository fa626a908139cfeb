//! Reads a file's bytes, and refuses what is no file with an end before it waits for one.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use crate::files::atomic::TRIES;
use crate::files::format;
use crate::files::trouble::{self, Trouble};

/// The bytes of a file, as many as a design can have and one more: a larger file is not read whole. What is no file with
/// an end (a device, a pipe, a folder) is refused at once: reading it may wait for ever.
pub(super) fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    read_up_to(path, format::MAX_BYTES)
}

/// The text of a small file.
pub(crate) fn read_text(path: &Path) -> io::Result<String> {
    let bytes = read_up_to(path, 4 << 20)?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// The bytes of a file, at most so many and one more.
pub(super) fn read_up_to(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let (mut tries, pause) = TRIES;
    loop {
        tries -= 1;
        match read_once(path, most) {
            Err(error) if tries > 0 && Trouble::may_pass(&error) => std::thread::sleep(pause),
            done => return done,
        }
    }
}

fn read_once(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    trouble::regular(&fs::metadata(path)?)?;
    let mut options = fs::File::options();
    options.read(true);
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Should it become a pipe just now, opening it does not wait either.
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let file = options.open(path)?;
    trouble::regular(&file.metadata()?)?;
    let mut bytes = Vec::new();
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
