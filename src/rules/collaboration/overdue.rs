//! A rule about arrangements whose date has passed.

use crate::design::arrangements::Arrangement;
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Arrangements were to be done, or looked at again, before today. Where today is not known it says nothing.
pub(crate) const ARRANGEMENT_OVERDUE: Rule = Rule {
    id: "arrangement-overdue",
    group: Group::Collaboration,
    stage: Stage::Sketch,
    severities: &[Severity::Warning],
    sources: &[Source::Ours],
    example: examples::collaboration::ARRANGEMENT_OVERDUE,
    check: Check::Design(|facts| {
        let Some(today) = facts.today else { return Vec::new() };
        let late: Vec<&Arrangement> = facts.design.arrangements.iter().filter(|it| it.is_overdue(today)).collect();
        if late.is_empty() {
            return Vec::new();
        }
        let name = |it: &&Arrangement| match it.from {
            _ if it.is_written() => Arg::Text(it.text.trim().to_owned()),
            Some(from) => Arg::Key(from.advice.key().to_owned()),
            None => Arg::Arrangement(it.kind),
        };
        let done = late.iter().map(|it| {
            let done = ArrangementField::Done(true);
            Edit::Arrangement(ArrangementEdit::Set(it.id, done))
        });
        let fix = Fix::new("arrangements-done", done).say("count", late.len());
        let finding = Finding::warning().about_all(late.iter().map(|it| it.id)).say("count", late.len());
        vec![finding.say("names", Arg::List(late.iter().map(name).collect())).fix(fix)]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::examples::DAY;
    use crate::rules::examples::collaboration::arranged;
    use crate::rules::facts::Facts;
    use crate::rules::testing::{catalogue, fires, silent, solved_by, speaks};

    #[test]
    fn an_arrangement_is_overdue_from_the_day_after_its_date() {
        let yesterday = DAY.yesterday().expect("there is a day before");
        for field in [ArrangementField::By(Some(yesterday)), ArrangementField::Review(Some(yesterday))] {
            let it = arranged(field);
            fires(&ARRANGEMENT_OVERDUE, &it.design);
            solved_by(&ARRANGEMENT_OVERDUE, &it.design, 0);
        }
        silent(&ARRANGEMENT_OVERDUE, &arranged(ArrangementField::By(Some(DAY))).design);
        silent(&ARRANGEMENT_OVERDUE, &arranged(ArrangementField::By(None)).design);
        speaks(&ARRANGEMENT_OVERDUE);
    }

    #[test]
    fn without_a_clock_nothing_is_late() {
        let it = arranged(ArrangementField::By(Some(DAY.yesterday().expect("there is a day before"))));
        assert!(ARRANGEMENT_OVERDUE.findings(&Facts::new(&it.design, catalogue())).is_empty());
    }
}
