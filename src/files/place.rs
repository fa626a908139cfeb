//! Which file a name stands for: through links in steps, also where the last one leads nowhere yet.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::files::trouble::Trouble;

/// More links after another than any system follows.
const STEPS: usize = 64;

/// The file that a name stands for: where its links end, also where nothing is there yet. Links in a circle lead nowhere.
pub(super) fn leads_to(path: &Path) -> io::Result<PathBuf> {
    if let Ok(target) = fs::canonicalize(path) {
        return Ok(target);
    }
    let mut at = path.to_owned();
    for _ in 0..STEPS {
        match fs::read_link(&at) {
            Ok(to) => at = at.parent().map_or_else(|| to.clone(), |it| it.join(&to)),
            // A link that cannot be read would be replaced.
            Err(error) if fs::symlink_metadata(&at).is_ok_and(|it| it.is_symlink()) => return Err(error),
            Err(_) => return Ok(at),
        }
    }
    Err(Trouble::Circle.into())
}

/// Whether two names stand for one file: through links, and by more names of one file. What is not there is no file.
pub(crate) fn same(one: &Path, other: &Path) -> bool {
    let about = |path: &Path| fs::metadata(path).ok();
    match (about(one), about(other)) {
        (Some(one_is), Some(other_is)) => same_file(&one_is, &other_is).unwrap_or_else(|| by_name(one, other)),
        _ => false,
    }
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as elsewhere")]
fn same_file(one: &fs::Metadata, other: &fs::Metadata) -> Option<bool> {
    use std::os::unix::fs::MetadataExt;
    Some((one.dev(), one.ino()) == (other.dev(), other.ino()))
}

#[cfg(not(unix))]
fn same_file(_one: &fs::Metadata, _other: &fs::Metadata) -> Option<bool> {
    None
}

fn by_name(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_are_followed_in_steps_to_what_is_not_there_yet_and_not_in_a_circle() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("deep")).expect("makes");
        symlink("deep/b", at("a")).expect("links");
        symlink("../c", at("deep/b")).expect("links");
        symlink(at("new.ron"), at("c")).expect("links");
        assert_eq!(leads_to(&at("a")).expect("leads"), at("new.ron"));
        fs::write(at("new.ron"), "x").expect("writes");
        assert!(same(&at("a"), &at("new.ron")) && same(&at("deep/../c"), &at("a")));
        fs::hard_link(at("new.ron"), at("twin")).expect("links");
        assert!(same(&at("twin"), &at("a")), "another name of the same file");
        fs::write(at("copy"), "x").expect("writes");
        assert!(!same(&at("copy"), &at("a")) && !same(&at("gone"), &at("gone")));
        symlink("round", at("about")).expect("links");
        symlink("about", at("round")).expect("links");
        assert_eq!(leads_to(&at("round")).map_err(|it| Trouble::of(&it)), Err(Trouble::Circle));
    }
}
