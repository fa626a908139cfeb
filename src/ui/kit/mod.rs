//! What every section of the screen is made of: style, widgets, fields, drags, memory.

pub(crate) mod belonging;
pub(crate) mod beside;
pub(crate) mod drag;
pub(crate) mod fields;
pub(crate) mod filling;
pub(crate) mod icons;
pub(crate) mod kept;
pub(crate) mod lit;
pub(crate) mod look;
pub(crate) mod mix;
pub(crate) mod numbers;
pub(crate) mod paint;
pub(crate) mod parts;
pub(crate) mod place_mark;
pub(crate) mod said;
pub(crate) mod search;
pub(crate) mod style;
pub(crate) mod table_copy;
pub(crate) mod typed;
pub(crate) mod under;
pub(crate) mod widgets;
