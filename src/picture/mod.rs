//! The praatplaat as a pure layout, and its painting to SVG and PNG.
//!
//! [`praatplaat()`] lays a design out as boxes, lines, marks and words with places: what the screen paints, what prints
//! and what stands in a file is the same picture. Words are measured from the bundled typeface itself, so no screen is
//! needed. Everything a person can point at is a [`Spot`]; an [`Item`] knows the spot it belongs to.

pub mod beside;
pub mod birth;
pub mod bovenkant;
mod canvas;
pub mod collaboration;
mod enlarge;
mod export;
mod hyphen;
mod lacking;
pub mod marks;
pub mod matrix;
pub mod money;
mod parts;
pub mod png;
mod praatplaat;
pub mod precedents;
mod roles;
mod route;
pub mod sheet;
pub mod sign;
pub mod svg;
pub mod together;
pub mod tokens;
pub mod typeface;
mod wrap;

pub(crate) use self::enlarge::scaled;
pub use self::export::{ExportError, Exported, Large, Which, export, export_picture, laid};
pub(crate) use self::hyphen::breaks;
pub use self::lacking::{Lacking, lacking};
pub use self::parts::{Art, Dash, Frame, Gathered, Item, Picture, Point, Rect, Spot, Stroke, Target, TextLine, Words};
pub use self::praatplaat::{Entry, Key, legend, praatplaat};
pub use self::sign::{Shape, Sign};
pub use self::wrap::wrap;
