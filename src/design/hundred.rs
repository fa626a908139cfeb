//! How much of something there is, placed by hand between nothing and all: a whole number from 0 to 100, without a unit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place between nothing (0) and all (100).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Hundred(u8);

impl Hundred {
    /// The most.
    pub const MOST: u8 = 100;

    /// A number of hundredths; what lies beyond all is all.
    pub const fn new(of: u8) -> Self {
        Self(if of > Self::MOST { Self::MOST } else { of })
    }

    /// The nearest to a share (0-1) of all.
    pub fn of_share(share: f32) -> Self {
        Self::new((share.clamp(0.0, 1.0) * f32::from(Self::MOST)).round() as u8)
    }

    /// The number, 0-100.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// As a share (0-1) of all.
    pub fn share(self) -> f32 {
        f32::from(self.0) / f32::from(Self::MOST)
    }

    /// Some hundredths more or less, as far as there are.
    #[must_use]
    pub fn moved(self, by: i8) -> Self {
        Self::new(self.0.saturating_add_signed(by))
    }

    /// Whether it lies between nothing and all: in a file that was edited by hand it may not.
    pub(crate) const fn is_within(self) -> bool {
        self.0 <= Self::MOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_between_nothing_and_all() {
        assert_eq!(Hundred::new(250).get(), 100);
        assert_eq!(Hundred::of_share(0.444).get(), 44);
        assert_eq!(Hundred::of_share(-3.0).get(), 0);
        assert_eq!(Hundred::new(95).moved(10).get(), 100);
        assert_eq!(Hundred::new(5).moved(-10).get(), 0);
    }
}
