//! What a new file takes over from the one whose place it takes: owner, group, permissions, extended attributes. What the
//! system does not let it take over is named, so that nobody has to find out.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

/// What a file had and has no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// It was somebody else's.
    Owner,
    /// It was of another group.
    Group,
    /// An extended attribute, by its name.
    Attribute(String),
}

/// Gives a new file what the old one has. Permissions come last: others hang on who owns it.
pub(super) fn inherit(file: &File, old: &Path, was: &Metadata) -> io::Result<Vec<Lost>> {
    let mut lost = owners(file, was)?;
    attributes(file, old, &mut lost);
    permissions(file, was, &lost)?;
    Ok(lost)
}

#[cfg(unix)]
fn owners(file: &File, was: &Metadata) -> io::Result<Vec<Lost>> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let now = file.metadata()?;
    let mut lost = Vec::new();
    if now.gid() != was.gid() && fchown(file, None, Some(was.gid())).is_err() {
        lost.push(Lost::Group);
    }
    if now.uid() != was.uid() && fchown(file, Some(was.uid()), None).is_err() {
        lost.push(Lost::Owner);
    }
    Ok(lost)
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
fn owners(_file: &File, _was: &Metadata) -> io::Result<Vec<Lost>> {
    Ok(Vec::new())
}

#[cfg(unix)]
fn permissions(file: &File, was: &Metadata, lost: &[Lost]) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mut permissions = was.permissions();
    if lost.iter().any(|it| matches!(it, Lost::Owner | Lost::Group)) {
        // Bits that make it act for its owner or group were meant for the old ones.
        permissions.set_mode(permissions.mode() & 0o777);
    }
    file.set_permissions(permissions)
}

#[cfg(not(unix))]
fn permissions(file: &File, was: &Metadata, _lost: &[Lost]) -> io::Result<()> {
    file.set_permissions(was.permissions())
}

/// The extended attributes, access lists among them. Those of the system's own safety are set by the system.
#[cfg(target_os = "linux")]
fn attributes(file: &File, old: &Path, lost: &mut Vec<Lost>) {
    use rustix::fs::{XattrFlags, fsetxattr, getxattr, listxattr};
    let names = match grown(|buffer| listxattr(old, buffer)) {
        Ok(names) => names,
        // Not every disk has them.
        Err(rustix::io::Errno::NOTSUP | rustix::io::Errno::NOSYS) => return,
        Err(_) => return lost.push(Lost::Attribute("user.*".to_owned())),
    };
    for name in names.split(|it| *it == 0).filter(|it| !it.is_empty()) {
        if name.starts_with(b"security.") || name.starts_with(b"trusted.") {
            continue;
        }
        let value = grown(|buffer| getxattr(old, name, buffer));
        if !value.is_ok_and(|it| fsetxattr(file, name, &it, XattrFlags::empty()).is_ok()) {
            lost.push(Lost::Attribute(String::from_utf8_lossy(name).into_owned()));
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn attributes(_file: &File, _old: &Path, _lost: &mut Vec<Lost>) {}

/// What fits in a buffer that grows until it does.
#[cfg(target_os = "linux")]
fn grown(read: impl Fn(&mut [u8]) -> rustix::io::Result<usize>) -> rustix::io::Result<Vec<u8>> {
    let mut buffer = vec![0; 256];
    loop {
        match read(&mut buffer) {
            Ok(length) => {
                buffer.truncate(length);
                return Ok(buffer);
            }
            // The largest that Linux has is 64 kB.
            Err(rustix::io::Errno::RANGE) if buffer.len() <= 64 * 1024 => buffer = vec![0; buffer.len() * 4],
            Err(error) => return Err(error),
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};

    use rustix::fs::{XattrFlags, getxattr, setxattr};

    use super::*;

    #[test]
    fn permissions_and_attributes_go_along_and_a_group_where_the_system_lets_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        fs::write(&old, "x").expect("writes");
        let long = vec![b'w'; 2_000];
        let kept = setxattr(&old, "user.note", &long, XattrFlags::empty()).is_ok();
        let grouped = chown(&old, None, Some(12_345)).is_ok();
        fs::set_permissions(&old, fs::Permissions::from_mode(0o2640)).expect("sets");
        let was = fs::metadata(&old).expect("there");
        let file = File::create(&new).expect("makes");
        let lost = inherit(&file, &old, &was).expect("takes over");
        let now = fs::metadata(&new).expect("there");
        if grouped {
            assert_eq!((now.gid(), lost.as_slice()), (12_345, &[][..]));
            assert_eq!(now.permissions().mode() & 0o7777, 0o2640, "setgid too");
        }
        assert_eq!(now.permissions().mode() & 0o777, 0o640);
        if kept {
            let value = grown(|buffer| getxattr(&new, "user.note", buffer)).expect("it is there");
            assert_eq!(value, long);
        }
    }
}
