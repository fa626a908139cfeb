//! Points over the five conditions, counted in halves so that ten is exactly ten.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::collaboration::condition::Condition;
use crate::design::omitted::is_default;

/// Half points per condition, whatever they add up to: a file that was edited by hand is read as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Halves {
    /// For ambition, in half points.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ambition: u8,
    /// For interests, in half points.
    #[serde(default, skip_serializing_if = "is_default")]
    pub interests: u8,
    /// For relation, in half points.
    #[serde(default, skip_serializing_if = "is_default")]
    pub relation: u8,
    /// For organisation, in half points.
    #[serde(default, skip_serializing_if = "is_default")]
    pub organisation: u8,
    /// For process, in half points.
    #[serde(default, skip_serializing_if = "is_default")]
    pub process: u8,
}

impl Halves {
    /// Half points in the order of [`Condition::ALL`].
    pub const fn of([ambition, interests, relation, organisation, process]: [u8; 5]) -> Self {
        Self { ambition, interests, relation, organisation, process }
    }

    /// The half points of a condition.
    pub const fn get(self, condition: Condition) -> u8 {
        match condition {
            Condition::Ambition => self.ambition,
            Condition::Interests => self.interests,
            Condition::Relation => self.relation,
            Condition::Organisation => self.organisation,
            Condition::Process => self.process,
        }
    }

    pub(super) const fn set(&mut self, condition: Condition, to: u8) {
        match condition {
            Condition::Ambition => self.ambition = to,
            Condition::Interests => self.interests = to,
            Condition::Relation => self.relation = to,
            Condition::Organisation => self.organisation = to,
            Condition::Process => self.process = to,
        }
    }

    /// All half points together.
    pub fn total(self) -> u16 {
        Condition::ALL.into_iter().map(|it| u16::from(self.get(it))).sum()
    }

    /// The points of a condition.
    pub fn points(self, condition: Condition) -> f64 {
        f64::from(self.get(condition)) / 2.0
    }

    /// Half points as somebody writes points: `2`, `2,5` or `2.5`; nothing written is none. None where it is no whole or half
    /// number from 0.
    pub fn read(text: &str) -> Option<u8> {
        let text = text.trim();
        if text.is_empty() {
            return Some(0);
        }
        let (whole, part) = text.split_once([',', '.']).unwrap_or((text, "0"));
        let whole: u8 = if whole.is_empty() { 0 } else { digits(whole)? };
        let half = match part.trim_end_matches('0') {
            "" if !part.is_empty() => 0,
            "5" => 1,
            _ => return None,
        };
        whole.checked_mul(2)?.checked_add(half)
    }
}

/// A number that is digits alone: `parse` would let a plus through.
fn digits(text: &str) -> Option<u8> {
    text.bytes().all(|it| it.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Ten points, exactly: made in no other way, so what takes it needs no check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ten(Halves);

impl Ten {
    /// How many half points there are to divide (ES 3).
    pub const HALVES: u8 = 20;

    /// Ten points; none where they are fewer or more.
    pub fn new(halves: Halves) -> Option<Self> {
        (halves.total() == u16::from(Self::HALVES)).then_some(Self(halves))
    }

    /// The half points.
    pub const fn halves(self) -> Halves {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_read_with_a_comma_or_a_point_and_in_halves_alone() {
        for (text, halves) in
            [("", 0), ("2", 4), ("2,5", 5), ("2.5", 5), (" 10 ", 20), ("0,50", 1), (",5", 1), ("3,0", 6)]
        {
            assert_eq!(Halves::read(text), Some(halves), "{text:?}");
        }
        for text in ["2,3", "-1", "+1", "1,", "x", "2,5,5", "300", "1e1", "2 5", ","] {
            assert_eq!(Halves::read(text), None, "{text:?}");
        }
    }

    #[test]
    fn ten_is_made_of_twenty_halves_and_of_no_other_number() {
        assert!(Ten::new(Halves::of([8, 4, 4, 3, 1])).is_some());
        assert!(Ten::new(Halves::of([8, 4, 4, 3, 0])).is_none());
        assert!(Ten::new(Halves::of([8, 4, 4, 3, 2])).is_none());
        assert!(Ten::new(Halves::of([255, 255, 255, 255, 20])).is_none(), "the sum does not wrap");
    }
}
