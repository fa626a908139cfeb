//! The curve of both results against actual cost as a layout, with the histogram of the outcomes under it on one axis;
//! and the bridge from the staffel to each party's result.
//!
//! [`chart()`] and [`waterfall()`] lay them out: lines, bars and words with places.

mod bridge;
mod chart;
mod curve;
mod histogram;
mod layout;
mod likely;
mod page;
mod scale;
mod shown;
mod taken;

pub use self::bridge::{Pillar, Waterfall, Written, bridge_page, step_key, waterfall, when};
pub use self::chart::{Asked, Chart, Handle};
pub use self::histogram::share_below;
pub use self::layout::chart;
pub use self::likely::{Bar, Likely, Spread};
pub use self::page::page;
pub use self::scale::{Range, Unit};
pub use self::shown::Shown;
