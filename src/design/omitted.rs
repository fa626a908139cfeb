//! What stays out of a file: fields that have their default value.

/// Whether a field has its default value and so stays out of the file.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
