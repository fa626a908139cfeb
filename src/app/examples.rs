//! The examples that come with the program: the very files in `saved_designs/`, embedded, so that it runs from anywhere.

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
pub const EXAMPLES: [Example; 11] = [
    Example { key: "zwaluw", text: include_str!("../../saved_designs/zwaluw.ron") },
    Example { key: "lingense", text: include_str!("../../saved_designs/lingense.ron") },
    Example { key: "markermeerdijken", text: include_str!("../../saved_designs/markermeerdijken.ron") },
    Example { key: "graaf-reinald", text: include_str!("../../saved_designs/graaf-reinald.ron") },
    Example { key: "piet-hein", text: include_str!("../../saved_designs/piet-hein.ron") },
    Example { key: "de-wending", text: include_str!("../../saved_designs/de-wending.ron") },
    Example { key: "zandwaard", text: include_str!("../../saved_designs/zandwaard.ron") },
    Example { key: "oefening", text: include_str!("../../saved_designs/oefening.ron") },
    Example { key: "rivieren", text: include_str!("../../saved_designs/rivieren.ron") },
    Example { key: "bronnen", text: include_str!("../../saved_designs/bronnen.ron") },
    Example { key: "oefening-programma", text: include_str!("../../saved_designs/oefening-programma.ron") },
];

impl Example {
    /// An example by its key.
    pub fn find(key: &str) -> Option<Self> {
        EXAMPLES.into_iter().find(|it| it.key == key)
    }

    /// Reads it.
    pub fn read(&self) -> Result<Design, FormatError> {
        format::read(self.text)
    }
}
