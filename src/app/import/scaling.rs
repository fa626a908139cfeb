//! What the bare numbers of a column count: told by its heading, else by all of its numbers, else asked.

use crate::app::import::column::{Certainty, Column};
use crate::app::import::headings::{self, Heading};
use crate::app::import::profile::Profile;
use crate::app::import::target::{Scale, Target};

/// Bare amounts that all lie below this, in whatever they are in, are not euro without asking.
const ASKED_BELOW: f64 = 1_000.0;

/// Bare amounts that come to more than this in the unit that stands above the table are asked.
const ASKED_ABOVE: f64 = 2e9;

/// What stands above a table of what its amounts count: `(bedragen in € 1.000)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Above {
    pub unit: Option<Scale>,
    /// Whether it names money that is not euro.
    pub foreign: bool,
}

impl Above {
    /// What the lines above a table say together.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for it in lines {
            let heading = headings::read(it);
            // A title may hold any number; what is about amounts says so.
            let money = ["€", "eur", "£", "$", "bedrag", "amount", "kosten", "cost", "gevolg", "impact"];
            if money.iter().any(|word| it.to_lowercase().contains(word)) {
                all.unit = all.unit.or(heading.unit);
                all.foreign |= heading.foreign;
            }
        }
        all
    }
}

/// What the bare numbers of a column count.
pub(super) fn scale(column: &Column, profile: &Profile, above: Above) -> (Scale, Certainty) {
    let heading = headings::read(&column.heading);
    match column.target {
        Target::Probability => chance(&heading, profile),
        it if it.is_amount() => amount(it, &heading, profile, above),
        _ => (Scale::None, Certainty::Sure),
    }
}

fn chance(heading: &Heading, profile: &Profile) -> (Scale, Certainty) {
    let bare = &profile.bare;
    if (heading.classes && profile.said_classes) || (profile.classes && profile.shares == 0 && !heading.per_cent) {
        return (Scale::Classes, Certainty::Sure);
    }
    if heading.per_cent && !profile.are_fractions() {
        return (Scale::PerCent, Certainty::Sure);
    }
    if !bare.is_empty() && profile.are_fractions() {
        // Below a heading that says 'per cent' a half may be a half of a hundredth.
        return if heading.per_cent {
            (Scale::Unknown, Certainty::Asked("import-ask-percent"))
        } else {
            (Scale::Fraction, Certainty::Sure)
        };
    }
    let certain = !bare.is_empty() && profile.shares == 0 && bare.iter().all(|it| *it == 0.0 || *it == 1.0);
    if certain { (Scale::Unknown, Certainty::Asked("import-ask-percent")) } else { (Scale::PerCent, Certainty::Sure) }
}

fn amount(target: Target, heading: &Heading, profile: &Profile, above: Above) -> (Scale, Certainty) {
    if heading.foreign || (above.foreign && heading.unit.is_none()) {
        return (Scale::Unknown, Certainty::Asked("import-ask-foreign"));
    }
    if let Some(unit) = heading.unit {
        return (unit, Certainty::Sure);
    }
    let words = heading.classes && profile.said_classes;
    if target == Target::Likely && (words || (profile.classes && profile.worded == 0)) {
        return (Scale::Classes, Certainty::Sure);
    }
    if let Some(unit) = above.unit {
        // Whole euro under a title that counts in thousands: one of both is wrong.
        return if profile.largest() * unit.times() > ASKED_ABOVE {
            (Scale::Unknown, Certainty::Asked("import-ask-unit"))
        } else {
            (unit, Certainty::Guessed("import-guess-above"))
        };
    }
    let bare = profile.bare.iter().filter(|it| **it != 0.0).count();
    let mostly = bare > 0 && bare * 10 >= (bare + profile.worded) * 7;
    if mostly && profile.largest() < ASKED_BELOW {
        return (Scale::Unknown, Certainty::Asked("import-ask-unit"));
    }
    (Scale::Euro, Certainty::Sure)
}
