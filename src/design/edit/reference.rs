//! What a reference from one element to another is.

use crate::design::document::Design;
use crate::design::id::Id;

/// A reference from one kind of element to another.
pub(crate) struct Reference {
    /// The fields that hold it, by their paths in the document.
    pub(crate) fields: &'static [&'static str],
    /// Calls a visitor with every id that it points at, in the order of the document.
    pub(super) find: fn(&Design, &mut dyn FnMut(Id)),
    /// Drops what points at an id of which this does not hold, with the element that cannot be without it.
    pub(super) drop: fn(&mut Design, &dyn Fn(Id) -> bool),
}
