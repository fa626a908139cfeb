//! Words of an exercise in both languages: one that ships is played in either, one that somebody made has what was written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;

/// The same words in Dutch and in English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Both {
    /// In Dutch; empty: only written in English.
    #[serde(default, skip_serializing_if = "is_default")]
    pub nl: String,
    /// In English; empty: only written in Dutch.
    #[serde(default, skip_serializing_if = "is_default")]
    pub en: String,
}

impl Both {
    /// Words that are written in one language.
    pub fn one(dutch: bool, words: impl Into<String>) -> Self {
        Self::default().with(dutch, words)
    }

    /// The same with other words in one language.
    pub fn with(mut self, dutch: bool, words: impl Into<String>) -> Self {
        *(if dutch { &mut self.nl } else { &mut self.en }) = words.into();
        self
    }

    /// The words in a language, or in the other where they are not written in that.
    pub fn get(&self, dutch: bool) -> &str {
        let (first, other) = if dutch { (&self.nl, &self.en) } else { (&self.en, &self.nl) };
        if first.trim().is_empty() { other } else { first }
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.nl.trim().is_empty() && self.en.trim().is_empty()
    }
}
