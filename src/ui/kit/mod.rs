//! What every section of the screen is made of: style, widgets, fields, drags, memory.

pub mod drag;
pub mod fields;
pub mod icons;
pub mod kept;
pub mod lit;
pub mod mix;
pub mod paint;
pub mod parts;
pub mod place_mark;
pub mod said;
pub mod search;
pub mod style;
pub mod table_copy;
pub mod widgets;
