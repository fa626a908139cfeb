//! The thresholds that a design can set for itself, in one table: where each is kept, what it is called, what it counts
//! in, what it is at least and at most, and what it is where a design sets none.
//!
//! What they are for, and the numbers that no design can set, is in `rules::thresholds`.

use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;

/// What a threshold counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A share or a probability, 0-1.
    Share,
    /// A number, at least one and at most so many.
    Count(u8),
    /// Points on a form, 0-10.
    Points,
}

impl Unit {
    /// What is least and most in it.
    pub fn bounds(self) -> RangeInclusive<f64> {
        match self {
            Self::Share => 0.0..=1.0,
            Self::Count(most) => 1.0..=f64::from(most),
            Self::Points => 0.0..=10.0,
        }
    }
}

/// Makes of one table the enum of all thresholds, the fields of a design that keep them, and what is known of each.
macro_rules! thresholds {
    ($($(#[$doc:meta])* $which:ident: $field:ident: $kind:ty, $key:literal, $unit:expr, $usual:expr;)*) => {
        /// A threshold that a design can set for itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Threshold {
            $($(#[$doc])* $which,)*
        }

        /// This design's own thresholds; none: the program's.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct Thresholds {
            $(
                $(#[$doc])*
                #[serde(default, skip_serializing_if = "is_default")]
                pub $field: Option<$kind>,
            )*
        }

        impl Threshold {
            /// Every threshold, in the order in which a file has them.
            pub const ALL: &[Self] = &[$(Self::$which,)*];

            /// The field that keeps it.
            pub const fn field(self) -> &'static str {
                match self {
                    $(Self::$which => stringify!($field),)*
                }
            }

            /// Its name in the language files.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$which => concat!("threshold-", $key),)*
                }
            }

            /// What it counts in.
            pub const fn unit(self) -> Unit {
                match self {
                    $(Self::$which => $unit,)*
                }
            }

            /// What it is where a design sets none.
            pub const fn usual(self) -> f64 {
                match self {
                    $(Self::$which => $usual,)*
                }
            }
        }

        impl Thresholds {
            /// The design's own; none: the program's.
            pub fn get(&self, which: Threshold) -> Option<f64> {
                match which {
                    $(Threshold::$which => self.$field.map(f64::from),)*
                }
            }

            /// Sets the design's own, within its bounds; none: the program's.
            pub fn set(&mut self, which: Threshold, to: Option<f64>) {
                let bounds = which.unit().bounds();
                let to = to.map(|it| it.clamp(*bounds.start(), *bounds.end()));
                match which {
                    $(Threshold::$which => self.$field = to.map(|it| it as $kind),)*
                }
            }
        }
    };
}

// Variant: field: what the field is, name in the language files, unit, usual value.
thresholds! {
    /// Goal for own client staff, share 0-1 of the alliance's FTE. Source: ES 4.1 Organisatie.
    ClientShareGoal: client_share_goal: f64, "client-share", Unit::Share, 0.50;
    /// From how many roles a person is overloaded. Ours; the source names overload of key persons: ES 4.1 Organisatie.
    OverloadedRoles: overloaded_roles: u8, "overloaded", Unit::Count(20), 3.0;
    /// The share 0-1 of the expected value of execution risks that may stay with the executing contractor. Ours; GV 8
    /// tells that such risks kept market parties away.
    ExecutionLeft: execution_left: f64, "execution-left", Unit::Share, 0.50;
    /// The least share 0-1 of the expected value of all risks that is shared in three domains. Ours; NdA De lering says
    /// that more in the joint domain works better.
    SharedLeast: shared_least: f64, "shared-least", Unit::Share, 0.50;
    /// The least alignment (share 0-1 of outcomes) in a full alliance, the two exceptional kinds of risk left out. Ours;
    /// GV 5 says that sharing gives everybody one interest.
    AlignmentFull: alignment_full: f64, "alignment-full", Unit::Share, 0.90;
    /// The least alignment (share 0-1 of outcomes) in three domains. Ours: part of the risks lies with the sides by
    /// design.
    AlignmentDomains: alignment_domains: f64, "alignment-domains", Unit::Share, 0.75;
    /// The most probability 0-1 that a side runs into its guard rail. Ours; NdA De inrichting names the rails.
    GuardRails: guard_rails: f64, "guard-rails", Unit::Share, 0.20;
    /// The most difference (share 0-1) between the contractor's share of a first gain and of a first loss. Ours.
    Lopsided: lopsided: f64, "lopsided", Unit::Share, 0.20;
    /// The most weight 0-1 of the price in the award. Ours; NdA De lering says to switch the price incentive off.
    PriceWeight: price_weight: f64, "price-weight", Unit::Share, 0.40;
    /// From this mean, in points of ten, a condition carries most. Ours; ES 4.1 tells what comes of too much and has no number.
    ConditionDominant: condition_dominant: f64, "condition-dominant", Unit::Points, 3.5;
    /// Up to this mean, in points of ten, a condition gets little. Ours; ES 4.1 tells what comes of too little and has no number.
    ConditionStarved: condition_starved: f64, "condition-starved", Unit::Points, 1.0;
    /// From this difference between the means of tellers and reflectors, in points of ten, their views differ. Ours; ES 3 shows
    /// where views differ and has no number.
    ViewsDiffer: views_differ: f64, "views-differ", Unit::Points, 1.5;
    /// The most difference (share 0-1) between a partner's part of the votes and its part of what is brought in, in a
    /// programme. Ours; AV says that leading is no power.
    SayApart: say_apart: f64, "say-apart", Unit::Share, 0.20;
}

impl Thresholds {
    /// Those that the design set itself.
    pub fn own(&self) -> impl Iterator<Item = (Threshold, f64)> {
        Threshold::ALL.iter().filter_map(|it| Some((*it, self.get(*it)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Text};

    #[test]
    fn every_threshold_is_set_within_its_bounds_and_has_a_name() {
        let texts = Language::ALL.map(Text::new);
        for which in Threshold::ALL.iter().copied() {
            let bounds = which.unit().bounds();
            assert!(bounds.contains(&which.usual()), "{which:?}");
            let mut own = Thresholds::default();
            assert_eq!(own.get(which), None);
            for (to, kept) in [(-1.0, *bounds.start()), (1e9, *bounds.end()), (which.usual(), which.usual())] {
                own.set(which, Some(to));
                assert_eq!(own.own().collect::<Vec<_>>(), [(which, kept)]);
            }
            own.set(which, None);
            assert_eq!(own, Thresholds::default());
            assert!(texts.iter().all(|it| it.has(which.key())), "{which:?}");
        }
    }
}
