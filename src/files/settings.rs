//! What the program remembers between runs: theme, language, zoom, recent files. Never the user's work.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::files::atomic::May;
use crate::files::bytes::read_bytes;
use crate::files::save::write_atomically;
use crate::text::Language;

/// How many recent files are remembered.
const RECENT_MAX: usize = 8;

/// Light, dark, with more contrast, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// With more contrast.
    Contrast,
}

/// How the last start of the window went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LastStart {
    /// A window came.
    #[default]
    Well,
    /// It was tried, and nobody knows how it ended.
    Tried,
    /// A window came by the second way, since the first failed so many starts ago.
    SecondWay(u8),
}

/// After so many starts the first way is tried again: a new driver, or another screen, may have mended it.
const AGAIN: u8 = 10;

impl LastStart {
    /// Whether the next start is better off with the second way.
    pub(crate) fn takes_second(self) -> bool {
        match self {
            Self::Well => false,
            Self::Tried => true,
            Self::SecondWay(starts) => starts < AGAIN,
        }
    }

    /// What is remembered once a window came by the second way.
    pub(crate) fn by_second(self) -> Self {
        Self::SecondWay(if let Self::SecondWay(starts) = self { starts.saturating_add(1) } else { 0 })
    }
}

/// Where the window was and how large.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Width and height of what is in it, in the system's points: pixels by its scale, whatever the program's zoom.
    pub size: [f32; 2],
    /// Its left top with its border, in pixels; none where the system does not tell.
    pub at: Option<[i32; 2]>,
    /// How many pixels a point had.
    pub scale: f32,
    /// Whether it had all of the screen.
    pub maximized: bool,
}

impl WindowPlace {
    /// Whether a window can be like this: a damaged file is no reason for a window that nobody sees.
    fn is_sound(&self) -> bool {
        let size = self.size.iter().all(|it| (100.0..=20_000.0).contains(it));
        size && (0.1..=20.0).contains(&self.scale)
    }
}

/// What the headings of people's own sheets were taken for, by their words.
pub type Headings = BTreeMap<String, Remembered>;

/// What a heading of somebody's own sheet was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The field, by its name in a file of a mapping.
    pub field: String,
    /// What its bare numbers count, by its name there.
    pub scale: String,
}

/// What the program remembers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// Dutch or English.
    pub language: Language,
    /// The zoom factor, 0.5-3.
    pub zoom: f32,
    /// Recent files, the latest first.
    pub recent: Vec<Recent>,
    /// The name under which signals were last accepted or principles signed.
    pub name: String,
    /// The columns of the register that were shown or hidden by hand, by their keys.
    pub columns: BTreeMap<String, bool>,
    /// The columns of the register that were made wider or narrower, by their keys, in points.
    pub widths: BTreeMap<String, f32>,
    /// What the headings of people's own sheets were taken for.
    pub headings: Headings,
    /// Where the window was when the program ended.
    pub window: Option<WindowPlace>,
    /// Whether the first steps stand beside a design that is not far yet.
    pub first_steps: bool,
    /// Whether the start screen offers the tour: till it was begun or declined.
    pub offer_tour: bool,
    /// Whether a copy is kept of what is in no file yet.
    pub keep_copies: bool,
    /// Whether the states of a file are kept.
    pub keep_versions: bool,
    /// How the last start went, so that the next one does not fail the same way.
    pub start: LastStart,
}

/// A file that was open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// The design's name.
    pub name: String,
}

impl Default for Settings {
    fn default() -> Self {
        let (theme, language) = (ThemeChoice::default(), Language::default());
        let (recent, name) = (Vec::new(), String::new());
        let (columns, widths, headings) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (keep_copies, keep_versions, start) = (true, true, LastStart::default());
        let (first_steps, offer_tour) = (true, true);
        Self {
            theme,
            language,
            zoom: 1.0,
            recent,
            name,
            columns,
            widths,
            headings,
            window: None,
            first_steps,
            offer_tour,
            keep_copies,
            keep_versions,
            start,
        }
    }
}

impl Settings {
    /// Reads them; what cannot be read starts from the defaults, since nothing of the user's work is in it.
    pub fn load(path: Option<&Path>) -> Self {
        let text = path.and_then(|it| read_bytes(it).ok()).and_then(|it| String::from_utf8(it).ok());
        let mut settings: Self = text.and_then(|it| ron::from_str(&it).ok()).unwrap_or_default();
        settings.window = settings.window.filter(WindowPlace::is_sound);
        settings.widths.retain(|_, it| it.is_finite());
        settings.zoom = if settings.zoom.is_finite() { settings.zoom.clamp(0.5, 3.0) } else { 1.0 };
        settings
    }

    /// Keeps them. That they cannot be kept is no reason to bother anybody.
    pub fn store(&self, path: Option<&Path>) {
        if let (Some(path), Ok(text)) = (path, ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new())) {
            if let Some(folder) = path.parent() {
                let _ = std::fs::create_dir_all(folder);
            }
            let _ = write_atomically(path, text.as_bytes(), May::Replace);
        }
    }

    /// Puts a file first in the recent list.
    pub(crate) fn remember(&mut self, path: &Path, name: &str) {
        self.forget(path);
        if path.to_str().is_none() {
            // The settings are text; a name that is none would keep all of them from being stored.
            return;
        }
        self.recent.insert(0, Recent { path: path.to_owned(), name: name.to_owned() });
        self.recent.truncate(RECENT_MAX);
    }

    /// Takes a file off the recent list.
    pub(crate) fn forget(&mut self, path: &Path) {
        self.recent.retain(|it| it.path != path);
    }
}

/// Where the settings are on this platform.
pub fn place() -> Option<PathBuf> {
    Some(directories::ProjectDirs::from("", "", "alliantietafel")?.config_dir().join("settings.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_that_failed_is_remembered_and_the_first_way_gets_its_chance_again() {
        assert!(!LastStart::Well.takes_second());
        let mut start = LastStart::Tried;
        for _ in 0..AGAIN {
            assert!(start.takes_second());
            start = start.by_second();
        }
        assert!(start.takes_second() && !start.by_second().takes_second());
    }

    #[test]
    fn settings_come_back_and_damage_starts_afresh() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("deep").join("settings.ron");
        let mut settings = Settings { language: Language::En, zoom: 1.5, ..Settings::default() };
        for nth in 0..20 {
            settings.remember(Path::new(&format!("/tmp/{nth}.ron")), "Naam");
        }
        settings.remember(Path::new("/tmp/15.ron"), "Naam");
        settings.store(Some(&path));
        let again = Settings::load(Some(&path));
        assert_eq!(again, settings);
        assert_eq!(again.recent.len(), RECENT_MAX);
        assert_eq!(again.recent[0].path, Path::new("/tmp/15.ron"));
        let window = WindowPlace { size: [1200.0, 800.0], at: Some([-20, 30]), scale: 1.5, maximized: false };
        for (place, sound) in [(window, true), (WindowPlace { size: [f32::NAN, 1.0], ..window }, false)] {
            settings.window = Some(place);
            settings.store(Some(&path));
            assert_eq!(Settings::load(Some(&path)).window, Some(place).filter(|_| sound));
        }
        std::fs::write(&path, "kapot").expect("writes");
        assert_eq!(Settings::load(Some(&path)), Settings::default());
    }
}
