//! Whether a change waits for its decision longer than was agreed (NdA De werking).

use jiff::civil::Date;

use crate::design::Design;
use crate::design::changes::Change;
use crate::design::edit::{ChangeField, ChangesEdit, Edit};
use crate::design::id::Id;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// An open change is past its term. Where today is not known it says nothing.
pub(crate) const CHANGE_OVERDUE: Rule = Rule {
    id: "change-overdue",
    group: Group::Changes,
    stage: Stage::Work,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De werking")],
    example: examples::changes::CHANGE_OVERDUE,
    check: Check::Design(|facts| {
        let Some(today) = facts.today else { return Vec::new() };
        overdue(facts.design, today).into_iter().collect()
    }),
};

fn overdue(design: &Design, today: Date) -> Option<Finding> {
    let changes = &design.changes;
    let late: Vec<&Change> = changes.list.iter().filter(|it| changes.late(it, today) > 0).collect();
    let first = late.first()?;
    let finding = Finding::warning().about_all(late.iter().map(|it| it.id)).say("count", late.len());
    let finding = if let [it] = late[..] {
        let finding = finding.say("number", number(design, it)).say("what", &it.what);
        let finding = finding.say("days", changes.late(it, today) as usize);
        // A parent that needs longer than was agreed is the reason, and a reason can be talked about.
        match (changes.decides(it), changes.way.days) {
            (Some(who), Some(term)) if design.lead(who).is_some_and(|it| it > term) => {
                let lead = design.lead(who).unwrap_or_default();
                let finding = finding.worded("lead").say("who", decider(design, who));
                finding.say("lead", usize::from(lead)).say("term", usize::from(term))
            }
            _ => finding,
        }
    } else {
        let names = late.iter().map(|it| format!("{} {}", number(design, it), it.what));
        finding.worded("many").say("names", names.collect::<Vec<_>>())
    };
    let day = |it: &&Change| Some((it.id, design.can_decide_by(it, today)?));
    let days: Option<Vec<_>> = late.iter().map(day).collect();
    let Some(days) = days else { return Some(finding) };
    let edits = days.iter().map(|(id, day)| Edit::Changes(ChangesEdit::Set(*id, ChangeField::Due(Some(*day)))));
    let wait = design.can_decide_by(first, today).and_then(|it| it.since(today).ok()).map_or(0, |it| it.get_days());
    let fix = Fix::new("change-new-day", edits).say("count", late.len());
    Some(finding.fix(fix.say("days", usize::try_from(wait).unwrap_or(0))))
}

/// The number of a change, or its place in the list where it has none.
fn number(design: &Design, it: &Change) -> String {
    let nth = design.changes.list.iter().position(|other| other.id == it.id).map_or(0, |nth| nth + 1);
    if it.number.trim().is_empty() { nth.to_string() } else { it.number.trim().to_owned() }
}

/// Whoever decides, as it is called.
fn decider(design: &Design, who: Id) -> Arg {
    let role = design.bovenkant.roles.iter().find(|it| Id::from(it.id) == who);
    let parent = || design.parents().find(|it| Id::from(it.1.id) == who).map(|it| it.1.name.as_str());
    role.map_or_else(|| parent().unwrap_or_default().into(), Arg::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::changes::ChangeState;
    use crate::design::edit::{PartyEdit, WayField};
    use crate::design::id::ParentId;
    use crate::rules::examples::changes::raised;
    use crate::rules::facts::Facts;
    use crate::rules::testing::{Builder, catalogue, fires, silent, solved_by, speaks};

    fn moved(it: &Builder, to: ChangeState) -> Builder {
        let id = it.design.changes.list[0].id;
        it.clone().edit(Edit::Changes(ChangesEdit::Move(id, to, None)))
    }

    #[test]
    fn an_open_change_is_late_from_the_day_after_its_term() {
        // The twelfth of March is the day on which the rules look: two weeks after the twenty-sixth of February.
        silent(&CHANGE_OVERDUE, &raised(26).design);
        let late = raised(25);
        assert_eq!(fires(&CHANGE_OVERDUE, &late.design).variant, None);
        solved_by(&CHANGE_OVERDUE, &late.design, 0);
        fires(&CHANGE_OVERDUE, &moved(&late, ChangeState::Assessed).design);
        silent(&CHANGE_OVERDUE, &moved(&late, ChangeState::Decided).design);
        speaks(&CHANGE_OVERDUE);
    }

    #[test]
    fn several_are_told_at_once() {
        let add = ChangesEdit::Add("Fietspad".into(), Some(jiff::civil::date(2026, 2, 1)));
        let two = raised(20).edit(Edit::Changes(add));
        let finding = fires(&CHANGE_OVERDUE, &two.design);
        assert_eq!((finding.variant, finding.subjects.len()), (Some("many"), 2));
        solved_by(&CHANGE_OVERDUE, &two.design, 0);
    }

    #[test]
    fn a_parent_that_needs_longer_than_the_term_is_named() {
        let mut it = raised(20);
        let party = it.design.parties[0].id;
        let made = it.make(Edit::Party(PartyEdit::AddParent(party, "Gemeenteraad".into())));
        let parent = ParentId::try_from(made).expect("a parent");
        let it = it.edit(Edit::Changes(ChangesEdit::Way(WayField::Decides(Some(made)))));
        let takes = |days| it.clone().edit(Edit::Party(PartyEdit::SetDecidesIn(parent, Some(days)))).design;
        assert_eq!(fires(&CHANGE_OVERDUE, &takes(14)).variant, None);
        assert_eq!(fires(&CHANGE_OVERDUE, &takes(15)).variant, Some("lead"));
        solved_by(&CHANGE_OVERDUE, &takes(15), 0);
    }

    #[test]
    fn without_a_clock_or_a_term_nothing_is_late() {
        assert!(CHANGE_OVERDUE.findings(&Facts::new(&raised(1).design, catalogue())).is_empty());
        let endless = raised(1).edit(Edit::Changes(ChangesEdit::Way(WayField::Days(None))));
        silent(&CHANGE_OVERDUE, &endless.design);
    }
}
