//! The birth card: when it was born after which milestones, how heavy, and what made it possible (GV 3).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::birth::aspect::View;
use crate::design::id::MilestoneId;
use crate::design::omitted::is_default;

/// When something was: a year, or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Moment {
    /// In a year.
    Year(i16),
    /// On a day.
    Day(Date),
}

impl Moment {
    /// The year.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// Where it lies on an axis of years: a year without a day at its beginning.
    pub fn at(self) -> f64 {
        let within = match self {
            Self::Year(_) => 0.0,
            Self::Day(day) => f64::from(day.day_of_year() - 1) / f64::from(day.days_in_year()),
        };
        f64::from(self.year()) + within
    }
}

/// Something on the way to the alliance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Its id.
    pub id: MilestoneId,
    /// When.
    pub when: Moment,
    /// What.
    #[serde(default, skip_serializing_if = "is_default")]
    pub what: String,
}

/// The birth card.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The milestones, in the order in which they were written down.
    #[serde(default, skip_serializing_if = "is_default")]
    pub milestones: Vec<Milestone>,
    /// The milestone at which the alliance was born; none: not born yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub born: Option<MilestoneId>,
    /// The task that it is for, by name: 'Dijkversterking Gorinchem–Waardenburg'.
    #[serde(default, skip_serializing_if = "is_default")]
    pub task: String,
    /// How heavy it is, in words: 'circa 23 km dijk'.
    #[serde(default, skip_serializing_if = "is_default")]
    pub weight: String,
    /// What made it possible in the project.
    #[serde(default, skip_serializing_if = "is_default")]
    pub project: String,
    /// What made it possible among people.
    #[serde(default, skip_serializing_if = "is_default")]
    pub people: String,
    /// What made it possible in the organisations.
    #[serde(default, skip_serializing_if = "is_default")]
    pub organisation: String,
    /// Who helped.
    #[serde(default, skip_serializing_if = "is_default")]
    pub helped: String,
    /// Where it was told.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: String,
}

impl Card {
    /// The milestones as they followed each other; those of one moment in the order in which they were written down.
    pub fn in_time(&self) -> Vec<&Milestone> {
        let mut all: Vec<&Milestone> = self.milestones.iter().collect();
        all.sort_by(|a, b| a.when.at().total_cmp(&b.when.at()));
        all
    }

    /// The milestone at which it was born.
    pub fn birth(&self) -> Option<&Milestone> {
        self.milestones.iter().find(|it| Some(it.id) == self.born)
    }

    /// How many years it was on the way: from the first milestone to the birth; none where that is not known, or less than
    /// one.
    pub fn years(&self) -> Option<u16> {
        let first = self.in_time().first()?.when.year();
        let years = self.birth()?.when.year().checked_sub(first)?;
        u16::try_from(years).ok().filter(|it| *it > 0)
    }

    /// What made it possible, by view.
    pub fn possible(&self, view: View) -> &str {
        match view {
            View::Project => &self.project,
            View::People => &self.people,
            View::Organisation => &self.organisation,
        }
    }

    /// Whether there is anything to show.
    pub fn is_filled(&self) -> bool {
        *self != Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::Ids;

    #[test]
    fn a_card_counts_the_years_from_the_first_milestone_to_the_birth() {
        let mut ids = Ids::seeded(1);
        let mut milestone = |when| Milestone { id: MilestoneId::new(&mut ids), when, what: String::new() };
        let all =
            [Moment::Year(2017), Moment::Year(2011), Moment::Day(jiff::civil::date(2015, 7, 2))].map(&mut milestone);
        let mut card = Card { milestones: all.to_vec(), ..Card::default() };
        assert_eq!((card.years(), card.birth()), (None, None));
        card.born = Some(all[0].id);
        assert_eq!(card.years(), Some(6));
        let order: Vec<i16> = card.in_time().iter().map(|it| it.when.year()).collect();
        assert_eq!(order, [2011, 2015, 2017]);
        assert!((Moment::Day(jiff::civil::date(2015, 7, 2)).at() - 2015.5).abs() < 0.01);
        card.born = Some(all[1].id);
        assert_eq!(card.years(), None);
    }
}
