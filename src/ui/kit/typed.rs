//! What was typed in a field, as the field reads it.

use crate::design::edit::Edit;

/// What was typed, as the field reads it.
pub(crate) enum Typed {
    /// This edit; in words how it was read, where that is not plain.
    Is(Edit, String),
    /// One of these, in words: to be asked.
    Ask(Vec<(String, Edit)>),
    /// Nothing: why, as a key in the language files.
    No(&'static str),
}
