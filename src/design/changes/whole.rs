//! The way of working and the list together, with what follows from them.

use jiff::Span;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::changes::change::{Change, ChangeState};
use crate::design::changes::sum::{Scene, Sum};
use crate::design::changes::way::Way;
use crate::design::id::{ChangeId, Id};
use crate::design::omitted::is_default;

/// Changes to the assignment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// How they are raised, decided on and settled.
    #[serde(default, skip_serializing_if = "is_default")]
    pub way: Way,
    /// The changes, in the order in which they were put.
    #[serde(default, skip_serializing_if = "is_default")]
    pub list: Vec<Change>,
}

impl Changes {
    /// Whether the team worked on it.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// A change.
    pub fn change(&self, id: ChangeId) -> Option<&Change> {
        self.list.iter().find(|it| it.id == id)
    }

    /// Who decides on a change: who it says itself, or whoever usually does.
    pub fn decides(&self, it: &Change) -> Option<Id> {
        it.decides.or(self.way.decides)
    }

    /// The day by which a change is to be decided on: its own, or the term counted from the day on which it was raised. None
    /// where neither is known.
    pub fn due(&self, it: &Change) -> Option<Date> {
        it.due.or_else(|| after(it.raised?, self.way.days?))
    }

    /// The day by which a change that was decided on is to be settled; none where the day or the term is not known.
    pub fn settle_by(&self, it: &Change) -> Option<Date> {
        after(it.decided.filter(|_| it.state == ChangeState::Decided)?, self.way.settle_days?)
    }

    /// By how many days a change is past its term: it is still to be decided on, and the day has passed. Zero: it is not.
    pub fn late(&self, it: &Change, today: Date) -> u32 {
        let due = self.due(it).filter(|due| it.is_open() && *due < today);
        due.and_then(|due| today.since(due).ok()).map_or(0, |it| u32::try_from(it.get_days()).unwrap_or(0))
    }

    /// What the changes of a scene come to.
    pub fn sum(&self, scene: Scene) -> Sum {
        Sum::of(self.list.iter().filter(|it| scene.counts(it)))
    }

    /// What is still to be decided on comes to.
    pub fn open(&self) -> Sum {
        Sum::of(self.list.iter().filter(|it| it.is_open()))
    }

    /// What is settled comes to.
    pub fn settled(&self) -> Sum {
        Sum::of(self.list.iter().filter(|it| it.state == ChangeState::Settled))
    }

    /// The number after the highest one that is a number: '08' after '07'.
    pub fn next_number(&self) -> String {
        let highest = self.list.iter().filter_map(|it| it.number.trim().parse::<u32>().ok()).max().unwrap_or(0);
        format!("{:02}", highest.saturating_add(1))
    }
}

/// The day so many days after another.
fn after(day: Date, days: u16) -> Option<Date> {
    day.checked_add(Span::new().days(i64::from(days))).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::design::changes::change::Effect;
    use crate::design::euro::Euro;
    use crate::design::id::Ids;

    fn changes(of: &[(ChangeState, Option<i64>, Effect)]) -> Changes {
        let mut ids = Ids::seeded(3);
        let mut all = Changes::default();
        for (state, amount, effect) in of {
            let new = Change::new(ChangeId::new(&mut ids), all.next_number(), "Werkweg");
            all.list.push(Change { state: *state, amount: amount.map(Euro::new), effect: *effect, ..new });
        }
        all
    }

    #[test]
    fn sums_count_what_is_decided_and_what_is_open_apart() {
        use ChangeState::{Assessed, Decided, Raised, Settled};
        use Effect::{Budget, Result};
        let all = changes(&[
            (Settled, Some(800_000), Budget),
            (Settled, Some(-350_000), Result),
            (Decided, Some(250_000), Result),
            (Decided, Some(400_000), Budget),
            (Assessed, Some(900_000), Budget),
            (Assessed, Some(-600_000), Result),
            (Raised, None, Budget),
        ]);
        let sum = |budget, result, unknown| Sum { budget: Euro::new(budget), result: Euro::new(result), unknown };
        assert_eq!(all.sum(Scene::Without), Sum::default());
        assert_eq!(all.sum(Scene::Decided), sum(1_200_000, -100_000, 0));
        assert_eq!(all.open(), sum(900_000, -600_000, 1));
        assert_eq!(all.settled(), sum(800_000, -350_000, 0));
        assert_eq!(all.sum(Scene::All), sum(2_100_000, -700_000, 1));
        assert_eq!(all.sum(Scene::All).cost(), Euro::new(2_800_000));
        assert_eq!(all.next_number(), "08");
    }

    #[test]
    fn the_term_runs_from_raising_unless_a_day_is_agreed() {
        let mut all = changes(&[(ChangeState::Raised, None, Effect::Budget)]);
        assert_eq!(all.due(&all.list[0]), None);
        all.list[0].raised = Some(date(2026, 2, 20));
        all.way.days = Some(14);
        let due = date(2026, 3, 6);
        assert_eq!(all.due(&all.list[0]), Some(due));
        assert_eq!(all.late(&all.list[0], due), 0, "the last day is in time");
        assert_eq!(all.late(&all.list[0], date(2026, 3, 12)), 6);
        all.list[0].due = Some(date(2026, 3, 20));
        assert_eq!(all.late(&all.list[0], date(2026, 3, 12)), 0);
        all.list[0].due = None;
        all.list[0].state = ChangeState::Decided;
        assert_eq!(all.late(&all.list[0], date(2026, 3, 12)), 0, "what is decided on waits for nobody");
        all.list[0].decided = Some(date(2026, 3, 10));
        assert_eq!(all.list[0].days_to(ChangeState::Decided), Some(18), "the step that nobody wrote down is in it");
        all.way.settle_days = Some(30);
        assert_eq!(all.settle_by(&all.list[0]), Some(date(2026, 4, 9)));
    }
}
