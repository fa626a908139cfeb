//! The examples that come with the program: the very files in `saved_designs/`, embedded, so that it runs from anywhere.

use crate::app::exercises::EXERCISES;
use crate::design::Design;
use crate::files::format::{self, FormatError};

/// An example.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Its name in the language files (`example-…`), and its file's name.
    pub key: &'static str,
    /// Its file's text.
    pub text: &'static str,
}

/// The examples, in the order in which the start screen shows them.
pub const EXAMPLES: [Example; 14] = [
    Example { key: "zwaluw", text: include_str!("../../saved_designs/zwaluw.ron") },
    Example { key: "lingense", text: include_str!("../../saved_designs/lingense.ron") },
    Example { key: "markermeerdijken", text: include_str!("../../saved_designs/markermeerdijken.ron") },
    Example { key: "graaf-reinald", text: include_str!("../../saved_designs/graaf-reinald.ron") },
    Example { key: "piet-hein", text: include_str!("../../saved_designs/piet-hein.ron") },
    Example { key: "de-wending", text: include_str!("../../saved_designs/de-wending.ron") },
    Example { key: "zandwaard", text: include_str!("../../saved_designs/zandwaard.ron") },
    Example { key: "oefening", text: include_str!("../../saved_designs/oefening.ron") },
    Example { key: "a2", text: include_str!("../../saved_designs/a2.ron") },
    Example { key: "waardse", text: include_str!("../../saved_designs/waardse.ron") },
    Example { key: "bataafse", text: include_str!("../../saved_designs/bataafse.ron") },
    Example { key: "rivieren", text: include_str!("../../saved_designs/rivieren.ron") },
    Example { key: "bronnen", text: include_str!("../../saved_designs/bronnen.ron") },
    Example { key: "oefening-programma", text: include_str!("../../saved_designs/oefening-programma.ron") },
];

/// Those that open from the time line of alliances that were there before alone: the start screen stays calm.
const IN_LIBRARY: [&str; 3] = ["a2", "waardse", "bataafse"];

impl Example {
    /// An example by its key.
    pub fn find(key: &str) -> Option<Self> {
        let shipped = EXERCISES.iter().map(|it| Self { key: it.key, text: it.text });
        EXAMPLES.into_iter().chain(shipped).find(|it| it.key == key)
    }

    /// Whether the start screen shows it.
    pub fn is_at_start(&self) -> bool {
        !IN_LIBRARY.contains(&self.key)
    }

    /// Reads it.
    pub fn read(&self) -> Result<Design, FormatError> {
        format::read(self.text)
    }
}
