//! What a risk's column is drawn from, and the keys of its draws.

use crate::design::id::Id;
use crate::design::money::Shape;
use crate::design::risks::ThreePoint;

/// What a column is made from. Two equal ones give the same column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// The seed of the risk's own draws.
    pub seed: u64,
    /// The seed of the draws that decide whether it happens: its own, or its group's where risks strike together.
    pub strikes: u64,
    /// The probability (0-1) with which it happens.
    pub probability: f64,
    /// What it costs or saves when it happens, in euro.
    pub impact: ThreePoint,
    /// How that is spread.
    pub shape: Shape,
}

/// The seed of a risk's draws in a design: from the text of both ids, so that it is the same on every machine.
pub fn seed(design: impl Into<Id>, risk: impl Into<Id>) -> u64 {
    let bytes = |id: Id, seed: u64| {
        // FNV-1a, then mixed: ids differ in few bits.
        id.as_str().bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    };
    mix(bytes(risk.into(), bytes(design.into(), 0xcbf2_9ce4_8422_2325)))
}

/// The seed of something's draws where all draws have a seed, or else the design's own.
pub(super) fn seed_given(design: impl Into<Id>, of: impl Into<Id>, all: Option<u64>) -> u64 {
    let own = seed(design, of);
    all.map_or(own, |it| own ^ it.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// The finaliser of SplitMix64: every bit of the answer depends on every bit of the number.
pub(super) const fn mix(mut it: u64) -> u64 {
    it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    it ^ (it >> 31)
}

impl Source {
    /// What one count of its column is worth, in whole euro.
    pub(super) fn unit(&self) -> i64 {
        let high = self.impact.high.max(self.impact.likely).max(self.impact.low);
        1 + high.cents() / 100 / 2_000_000_000
    }
}
