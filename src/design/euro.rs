//! Money as whole euro cents, so that sums are exact.

use std::borrow::Cow;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// An amount of money in euro cents.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euro(i64);

impl Euro {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// The largest amount that a design may hold: a thousand billion euro, so that no sum overflows.
    pub const MAX: Self = Self(100_000_000_000_000);

    /// An amount of cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// An amount of whole euro.
    pub const fn new(euro: i64) -> Self {
        Self(euro.saturating_mul(100))
    }

    /// The nearest cent to an amount in euro; what is no number becomes zero, what is too large the largest amount.
    pub fn round(euro: f64) -> Self {
        if euro.is_nan() {
            return Self::ZERO;
        }
        Self((euro * 100.0).round().clamp(-(Self::MAX.0 as f64), Self::MAX.0 as f64) as i64)
    }

    /// Whole cents.
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The amount in euro.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

impl fmt::Debug for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "€{}", self.to_f64())
    }
}

impl Add for Euro {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Euro {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Euro {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Euro {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::add)
    }
}

/// In a file an amount stands in euro, with cents only where there are any.
impl Serialize for Euro {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 100 == 0 { serializer.serialize_i64(self.0 / 100) } else { serializer.serialize_f64(self.to_f64()) }
    }
}

impl<'de> Deserialize<'de> for Euro {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let euro = f64::deserialize(deserializer)?;
        if !euro.is_finite() || euro.abs() > Self::MAX.to_f64() || !is_in_cents(euro) {
            return Err(D::Error::custom(format!(
                "{euro} is not an amount in euro: expected a number up to 1000000000000 with cents at most"
            )));
        }
        Ok(Self::round(euro))
    }
}

impl JsonSchema for Euro {
    fn schema_name() -> Cow<'static, str> {
        "Euro".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let most = Self::MAX.to_f64();
        json_schema!({
            "description": "An amount in euro, with cents at most.",
            "type": "number",
            "minimum": -most,
            "maximum": most,
        })
    }
}

/// Whether an amount has no part of a cent. Three decimals are no amount: 1.234 is how people write thousands.
fn is_in_cents(euro: f64) -> bool {
    let cents = euro * 100.0;
    // What a float cannot hold of a large amount is no part of a cent.
    (cents - cents.round()).abs() <= (cents.abs() * f64::EPSILON * 4.0).max(1e-6)
}

impl Euro {
    /// An amount that was computed from estimates, as exact as it is known: three digits, and no cents.
    pub(crate) fn about(euro: f64) -> Self {
        let digits = euro.abs().max(1.0).log10().floor() as i32;
        let unit = 10_f64.powi((digits - 2).max(0));
        Self::round((euro / unit).round() * unit)
    }

    /// What was probably meant by an amount in a file with a point between its thousands: 1234 by 1.234.
    pub(crate) fn in_other_spelling(written: &str) -> Option<String> {
        let (_, decimals) = written.split_once('.')?;
        let thousands = decimals.len() == 3 && decimals.chars().all(|it| it.is_ascii_digit());
        thousands.then(|| written.replace('.', ""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_cent_is_no_amount() {
        for whole in [0.0, 0.1, 1234.5, 1234.56, -0.29, 999_999_999_999.99, 123_456_789_012.35] {
            assert!(is_in_cents(whole), "{whole}");
        }
        for part in [1.234, 0.001, 12_345.678, -1.005] {
            assert!(!is_in_cents(part), "{part}");
        }
        assert_eq!(Euro::in_other_spelling("1.234").as_deref(), Some("1234"));
        assert_eq!(Euro::in_other_spelling("1.2345"), None);
    }

    #[test]
    fn what_was_computed_is_told_in_three_digits() {
        for (euro, about) in
            [(187_250.33, 187_000), (1_234_567.0, 1_230_000), (99.7, 100), (0.4, 0), (-45_678.0, -45_700)]
        {
            assert_eq!(Euro::about(euro), Euro::new(about), "{euro}");
        }
    }

    #[test]
    fn sums_are_exact_to_the_cent() {
        let third = Euro::round(0.1);
        assert_eq!([third; 3].into_iter().sum::<Euro>(), Euro::from_cents(30));
        assert_eq!(Euro::new(5) - Euro::from_cents(1), Euro::from_cents(499));
    }

    #[test]
    fn an_amount_reads_back_as_it_was_written() {
        for amount in [Euro::ZERO, Euro::new(1_200_000), Euro::from_cents(-199), Euro::from_cents(12_345_678_901)] {
            let text = ron::to_string(&amount).expect("an amount can be written");
            assert_eq!(ron::from_str::<Euro>(&text), Ok(amount), "{text}");
        }
        assert!(ron::from_str::<Euro>("NaN").is_err());
        assert!(ron::from_str::<Euro>("1e300").is_err());
    }
}
