//! A column of a sheet: what it fills, what its bare numbers count, and how sure that is.

use crate::app::import::target::{Scale, Target};

/// How sure it is what a column is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Certainty {
    /// Its heading and its cells say so.
    #[default]
    Sure,
    /// It is a guess; the reason is a key in the language files.
    Guessed(&'static str),
    /// It has to be asked; the question is a key in the language files.
    Asked(&'static str),
    /// It is left out; the reason is a key in the language files.
    Left(&'static str),
    /// It was so the last time.
    Remembered,
    /// Somebody said so.
    Hand,
}

impl Certainty {
    /// The key of its reason or question; none where there is none.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sure => "import-column-sure",
            Self::Guessed(key) | Self::Asked(key) | Self::Left(key) => key,
            Self::Remembered => "import-column-remembered",
            Self::Hand => "import-column-hand",
        }
    }
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Its heading: the words of all rows of headings.
    pub heading: String,
    /// What it fills.
    pub target: Target,
    /// What its bare numbers count.
    pub scale: Scale,
    /// How sure that is.
    pub certainty: Certainty,
}
