//! All rules in their order, and running them on a design.

use crate::design::arrangements::Waiver;
use crate::rules::chapter::Chapter;
use crate::rules::facts::Facts;
use crate::rules::rule::{Check, Heard, Rule, Signal};
use crate::rules::{
    ambition, birth, bovenkant, changes, collaboration, elsewhere, money, phases, principles, programme, risks,
    surroundings, team,
};

/// Every rule, in the order of the catalogue; a summary stands after what it sums up.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let groups = [
        birth::RULES,
        team::RULES,
        bovenkant::RULES,
        risks::RULES,
        money::RULES,
        principles::RULES,
        collaboration::RULES,
        ambition::RULES,
        surroundings::RULES,
        phases::RULES,
        changes::RULES,
        programme::RULES,
        elsewhere::RULES,
    ];
    groups.into_iter().flatten().copied()
}

/// Every rule, chapter by chapter as lists show them.
pub(crate) fn rules_by_chapter() -> impl Iterator<Item = &'static Rule> {
    Chapter::ALL.into_iter().flat_map(|chapter| rules().filter(move |it| it.chapter() == chapter))
}

/// A rule by its id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|it| it.id == id)
}

/// Runs every rule on a design. The heaviest come first; within a severity a summary stands before what it sums up, and
/// what moves money or decisions before the rest, in the catalogue's order. What the design is not far enough for waits, and is summed up by nothing.
pub fn signals(facts: &Facts) -> Heard {
    let stage = facts.design.stage();
    let Heard { now: mut signals, mut later } = Heard::default();
    let form = facts.design.form;
    let asked = |it: &&Rule| !(facts.design.elsewhere_off && it.is_elsewhere()) && it.unfit(form).is_none();
    for rule in rules().filter(asked) {
        let findings = match rule.check {
            Check::Design(check) => check(facts),
            Check::Summary(check) => check(facts, &signals),
        };
        let found = findings.into_iter().map(|finding| {
            let accepts = |it: &&Waiver| it.rule == rule.id && finding.is_under(it);
            let holds = |it: &&Waiver| it.seen == 0 || it.seen == facts.design.seen(&it.subjects);
            let mut accepted = facts.design.waivers.iter().filter(accepts);
            let waived = accepted.clone().find(holds).map(|it| it.id);
            let returned = if waived.is_some() { None } else { accepted.next_back().map(|it| it.id) };
            Signal { rule, finding, waived, returned }
        });
        let (timely, early): (Vec<Signal>, Vec<Signal>) = found.partition(|it| it.stage() <= stage);
        signals.extend(timely);
        later.extend(early);
    }
    // The sort is stable, so the catalogue's order stays within what moves as much.
    let summed_up = |it: &Signal| matches!(it.rule.check, Check::Design(_));
    // That a part was not started on is no news beside what is wrong in the others.
    let empty = |it: &Signal| it.rule.is_not_started();
    signals.sort_by_key(|it| (it.finding.severity, summed_up(it), empty(it), it.rule.group.moves()));
    Heard { now: signals, later }
}
