//! Copies of the same design that a synchroniser put beside a file, where two people changed it at once: OneDrive calls them
//! after the computer ('naam-LAPTOP.ron'), others say 'conflict' or count. A copy that somebody made on purpose has a name
//! of its own, and is nobody's surprise.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::design::id::DesignId;
use crate::files::stamp::Stamp;
use crate::files::trouble;
use crate::files::{bytes, scan};

/// So many bytes of a file are read for its id, which stands at its start.
const HEAD: u64 = 16 * 1024;

/// At most so many files are looked into.
const MOST: usize = 50;

/// A copy of a design beside its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Where it is.
    pub path: PathBuf,
    /// When it was written, where the system tells.
    pub at: Option<SystemTime>,
}

/// The copies of a design beside its file, the newest first; of what has the very bytes of the file there is nothing to tell.
pub(super) fn copies(path: &Path, id: DesignId, stamp: Stamp) -> Vec<Beside> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(OsStr::to_str)) else {
        return Vec::new();
    };
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let named = |it: &fs::DirEntry| it.file_name().to_str().is_some_and(|other| is_conflict(name, other));
    let mut found: Vec<Beside> = entries
        .flatten()
        .filter(named)
        .take(MOST)
        .map(|it| it.path())
        .filter(|it| id_of(it).is_some_and(|its| its == id.to_string()))
        .filter(|it| bytes::read_bytes(it).is_ok_and(|it| Stamp::of(&it) != stamp))
        .map(|path| Beside { at: fs::metadata(&path).and_then(|it| it.modified()).ok(), path })
        .collect();
    found.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| one.path.cmp(&other.path)));
    found
}

/// The id of the design in a file.
fn id_of(path: &Path) -> Option<String> {
    trouble::regular(&fs::metadata(path).ok()?).ok()?;
    let mut head = Vec::new();
    fs::File::open(path).ok()?.take(HEAD).read_to_end(&mut head).ok()?;
    let (head, mut id) = (String::from_utf8_lossy(&head).into_owned(), None);
    scan::each_value(&head, &mut |path, value| {
        if path == "design.id" && id.is_none() {
            id = value.says();
        }
    });
    id
}

/// Whether a name is what a synchroniser makes of another one: its beginning, then '-' and a computer, a word for conflict,
/// or a number in brackets, before one of its endings.
fn is_conflict(name: &str, other: &str) -> bool {
    let Some((whole, ending)) = name.rsplit_once('.') else { return false };
    // The file's own ending has two parts: a synchroniser puts what it adds before the last one, a person before both.
    let stems = [Some(whole), whole.rsplit_once('.').map(|it| it.0)];
    let other_ends = other.rsplit_once('.').filter(|it| it.1.eq_ignore_ascii_case(ending));
    let Some((other, _)) = other_ends.filter(|_| !other.eq_ignore_ascii_case(name)) else { return false };
    stems.into_iter().flatten().filter(|it| !it.is_empty()).any(|stem| {
        let second = whole.strip_prefix(stem).unwrap_or_default();
        let Some(added) = other.strip_prefix(stem) else { return false };
        is_added(added.strip_suffix(second).unwrap_or(added))
    })
}

/// Whether a synchroniser adds this.
fn is_added(added: &str) -> bool {
    let lower = added.to_lowercase();
    let machine = added.strip_prefix('-').is_some_and(|it| {
        let plain = |it: char| it.is_alphanumeric() || it == '-' || it == '_';
        !it.is_empty() && it.chars().all(plain) && it.chars().any(char::is_uppercase)
    });
    let counted = lower.strip_prefix(" (").and_then(|it| it.strip_suffix(')'));
    let counted = counted.is_some_and(|it| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit()));
    machine || counted || lower.contains("conflict")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Design;
    use crate::design::form::Form;
    use crate::files::save;
    use crate::rules::testing;

    #[test]
    fn what_a_synchroniser_calls_a_copy_is_known_and_what_a_person_does_is_not() {
        let is = |it: &str| is_conflict("zwaluw.alliantie.ron", it);
        for name in [
            "zwaluw-LAPTOP.alliantie.ron",
            "zwaluw.alliantie-LAPTOP.ron",
            "zwaluw.alliantie-LAPTOP-2.ron",
            "zwaluw.alliantie-PC-van-Anna.ron",
            "zwaluw.alliantie (Anna's conflicted copy 2026-11-27).ron",
            "zwaluw.alliantie (conflicterend exemplaar).ron",
            "zwaluw.alliantie.sync-conflict-20261127-101500-ABCDEFG.ron",
            "zwaluw.alliantie (1).ron",
            "zwaluw (2).alliantie.ron",
        ] {
            assert!(is(name), "{name}");
        }
        for name in [
            "zwaluw.alliantie.ron",
            "Zwaluw.Alliantie.ron",
            "zwaluw – kopie.alliantie.ron",
            "zwaluw-v2.alliantie.ron",
            "zwaluw2.alliantie.ron",
            "zwaluw-LAPTOP.alliantie.txt",
            "zwaluw (anna).alliantie.ron",
            "dijk-LAPTOP.alliantie.ron",
            ".alliantie-00000000-abcdef.tmp",
        ] {
            assert!(!is(name), "{name}");
        }
    }

    #[test]
    fn only_another_state_of_the_same_design_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let design = testing::design(Form::Full).design;
        let stamp = save::save(&at("a.alliantie.ron"), &design).expect("saves");
        let found = || copies(&at("a.alliantie.ron"), design.id, stamp);
        assert_eq!(found(), []);
        fs::copy(at("a.alliantie.ron"), at("a.alliantie-LAPTOP.ron")).expect("copies");
        assert_eq!(found(), [], "the same bytes");
        let theirs = Design { name: "Van een collega".into(), ..design.clone() };
        save::save(&at("a.alliantie-LAPTOP.ron"), &theirs).expect("saves");
        let mut ids = crate::design::id::Ids::seeded(99);
        let other = Design { id: DesignId::new(&mut ids), ..theirs };
        save::save(&at("a.alliantie-PC.ron"), &other).expect("saves");
        fs::write(at("a.alliantie-X.ron"), "hallo").expect("writes");
        fs::create_dir(at("a.alliantie-Y.ron")).expect("makes");
        let paths: Vec<PathBuf> = found().into_iter().map(|it| it.path).collect();
        assert_eq!(paths, [at("a.alliantie-LAPTOP.ron")]);
        assert!(found()[0].at.is_some());
    }
}
