//! A path as somebody types it: with ~ for the own folder, with .. in it, or between the quotes that a file manager
//! copies along.

use std::path::{Component, Path, PathBuf};

/// The path that was meant.
pub(crate) fn path(typed: &str) -> PathBuf {
    let folders = directories::BaseDirs::new();
    meant(typed, folders.as_ref().map(directories::BaseDirs::home_dir))
}

fn meant(typed: &str, home: Option<&Path>) -> PathBuf {
    let typed = typed.trim();
    let quoted = ['"', '\''].into_iter().find_map(|it| typed.strip_prefix(it)?.strip_suffix(it));
    let typed = quoted.unwrap_or(typed);
    let after = typed.strip_prefix('~').filter(|it| it.is_empty() || it.starts_with(std::path::is_separator));
    let path = match (after, home) {
        (Some(after), Some(home)) => home.join(after.trim_start_matches(std::path::is_separator)),
        _ => PathBuf::from(typed),
    };
    if path.components().any(|it| it == Component::ParentDir) { without_dots(&path) } else { path }
}

/// The same place without `..`: where the folders are there, by what they are, since one of them may be a link.
fn without_dots(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if !cfg!(windows)
        && let (Some(folder), Some(name)) = (path.parent(), path.file_name())
        && let Ok(folder) = folder.canonicalize()
    {
        return folder.join(name);
    }
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn home_is_where_the_tilde_says() {
        let home = Path::new("home").join("anna");
        let of = |typed: &str| meant(typed, Some(&home));
        assert_eq!(of("~/dijk.ron"), home.join("dijk.ron"));
        assert_eq!(of(" ~ "), home);
        assert_eq!(of("~anna/dijk.ron"), Path::new("~anna/dijk.ron"), "a name that begins so is a name");
        assert_eq!(of("a~b.ron"), Path::new("a~b.ron"));
        assert_eq!(
            meant("~/dijk.ron", None),
            Path::new("~/dijk.ron"),
            "without a folder of one's own it is what it says"
        );
        assert_eq!(of("\"mijn map/dijk.ron\""), Path::new("mijn map/dijk.ron"));
    }

    #[test]
    fn dots_lead_up_whether_the_folders_are_there_or_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("it is there");
        std::fs::create_dir_all(root.join("a").join("b")).expect("makes");
        let typed = |path: &Path| meant(&path.display().to_string(), None);
        assert_eq!(typed(&root.join("a/b/../dijk.ron")), root.join("a").join("dijk.ron"));
        assert_eq!(typed(&root.join("weg/../../x/dijk.ron")), root.parent().expect("one").join("x").join("dijk.ron"));
        assert_eq!(typed(&root.join("a/./dijk.ron")), root.join("a/./dijk.ron"), "what leads nowhere else stays");
    }

    #[cfg(unix)]
    #[test]
    fn dots_after_a_link_lead_to_where_the_system_finds_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("it is there");
        std::fs::create_dir_all(root.join("ver").join("weg")).expect("makes");
        std::os::unix::fs::symlink(root.join("ver").join("weg"), root.join("hier")).expect("links");
        let typed = root.join("hier").join("..").join("dijk.ron");
        assert_eq!(meant(&typed.display().to_string(), None), root.join("ver").join("dijk.ron"));
    }
}
