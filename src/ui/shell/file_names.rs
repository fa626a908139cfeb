//! Names of files: as people read them, as the program suggests them, and where the system's dialog starts.

use std::path::{Path, PathBuf};

use crate::ui::shell::asked::Purpose;

/// The folder in which the system's dialog starts, and the name that it suggests. Of a file to open nothing is known but
/// its folder.
pub(crate) fn starts_at(purpose: &Purpose, suggestion: &Path) -> (Option<PathBuf>, Option<String>) {
    let (folder, name) = match purpose {
        Purpose::Open | Purpose::Beside(_) | Purpose::ReportBefore | Purpose::ReadRegister | Purpose::ReadForms(_) => {
            (Some(suggestion), None)
        }
        Purpose::Save(_)
        | Purpose::Export(_)
        | Purpose::ExportCompared
        | Purpose::ExportTables(..)
        | Purpose::EmptyRegister
        | Purpose::Report(..)
        | Purpose::Calendar => (suggestion.parent(), suggestion.file_name()),
    };
    let folder = folder.filter(|it| !it.as_os_str().is_empty()).map(ToOwned::to_owned);
    (folder, name.map(|it| it.to_string_lossy().into_owned()))
}

/// A file's name for people: without its folder and our ending.
pub(crate) fn shown_name(path: &Path) -> String {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    name.strip_suffix(crate::files::EXTENSION).map(ToOwned::to_owned).unwrap_or(name)
}

/// The folder of a file for people: with ~ for their own.
pub(crate) fn shown_folder(path: &Path) -> String {
    let folder = path.parent().unwrap_or(path);
    let dirs = directories::BaseDirs::new();
    match dirs.as_ref().and_then(|it| folder.strip_prefix(it.home_dir()).ok()) {
        Some(within) if within.as_os_str().is_empty() => "~".to_owned(),
        Some(within) => Path::new("~").join(within).display().to_string(),
        None => folder.display().to_string(),
    }
}

/// A file name that every system takes, made from a design's name.
pub(crate) fn file_name(name: &str, ending: &str) -> String {
    let kept: String = name.chars().map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let stem: String = words.join("-").to_lowercase().chars().take(60).collect();
    format!("{}{ending}", if stem.is_empty() { "ontwerp" } else { &stem })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_dialog_starts_where_the_design_is() {
        let here = |it: &str| Some(PathBuf::from(it));
        // Of a folder the program knows its name with a separator at the end, so that one can type on.
        let folder = Path::new("ontwerpen").join("dijk").join("");
        assert_eq!(starts_at(&Purpose::Open, &folder), (Some(folder.clone()), None));
        assert_eq!(starts_at(&Purpose::Open, Path::new("")), (None, None));
        let file = Path::new("ontwerpen").join("a.alliantie.ron");
        assert_eq!(starts_at(&Purpose::Save(None), &file), (here("ontwerpen"), Some("a.alliantie.ron".to_owned())));
        assert_eq!(starts_at(&Purpose::Save(None), Path::new("a.ron")), (None, Some("a.ron".to_owned())));
    }
}
