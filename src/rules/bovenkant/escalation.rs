//! Rules about the escalation ladder: is it there, does each step lead somewhere in time, was it walked?
//! (ES 2, ES Bijlage Organisatie)

use std::collections::HashSet;

use crate::design::bovenkant::{Bovenkant, EscalationStep, Role, Subject};
use crate::design::catalogue::LadderStep;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::euro::Euro;
use crate::design::id::StepId;
use crate::design::risks::Risk;
use crate::design::stage::Stage;
use crate::rules::bovenkant::roles::about_roles;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::LADDER_STEPS;

/// No escalation ladder, or a single step.
pub(crate) const ESCALATION_MISSING: Rule = Rule {
    id: "escalation-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Es("2"), Source::Es("Bijlage Organisatie")],
    example: examples::decisions::ESCALATION_MISSING,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        if !top.is_started() || top.ladder.len() >= LADDER_STEPS {
            return Vec::new();
        }
        let finding = if top.ladder.is_empty() { Finding::warning() } else { Finding::warning().worded("short") };
        let finding = finding.about_all(top.ladder.iter().map(|it| it.id));
        vec![usual_ladder(facts).into_iter().fold(finding, Finding::fix)]
    }),
};

fn usual_ladder(facts: &Facts) -> Option<Fix> {
    let usual = facts.catalogue.ladder(facts.design.form)?;
    let there = |it: &&LadderStep| facts.design.bovenkant.of_kind(it.role).next().is_some();
    let steps: Vec<_> = usual.steps.iter().filter(there).map(|it| (it.role, it.days, it.kind)).collect();
    let count = steps.len();
    // With fewer roles than steps there is no ladder to lay yet.
    (count >= LADDER_STEPS)
        .then(|| Fix::new("usual-ladder", [Edit::Bovenkant(BovenkantEdit::SetLadder(steps))]).say("count", count))
}

/// A ladder on which somebody gets stuck: a step without a role, a step at a vacant role, a role visited twice. Each of
/// the three is a cause, and so a signal, of its own.
pub(crate) const ESCALATION_DEAD_END: Rule = Rule {
    id: "escalation-dead-end",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Blocker, Severity::Warning],
    sources: &[Source::Es("Bijlage Organisatie"), Source::Ours],
    example: examples::decisions::ESCALATION_DEAD_END,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let nowhere = steps_named(top, Finding::blocker(), |it| it.role.is_none());
        let vacant = visited(top, |role, _| role.is_unplanned());
        let twice = visited(top, |_, visits| visits > 1);
        nowhere
            .into_iter()
            .chain(about_roles(Finding::warning().worded("vacant").waits_for(Stage::Agree), &vacant))
            .chain(about_roles(Finding::blocker().worded("twice"), &twice))
            .collect()
    }),
};

/// The roles on the ladder of which something holds, given how many steps each takes; in the order of the ladder.
fn visited(top: &Bovenkant, holds: impl Fn(&Role, usize) -> bool) -> Vec<&Role> {
    let visits = |role: &Role| top.ladder.iter().filter(|it| it.role == Some(role.id)).count();
    let mut seen = HashSet::new();
    let roles = top.ladder.iter().filter_map(|it| it.role).filter(|it| seen.insert(*it));
    roles.filter_map(|it| top.role(it)).filter(|it| holds(it, visits(it))).collect()
}

/// Steps without a term in days.
pub(crate) const ESCALATION_NO_TERM: Rule = Rule {
    id: "escalation-no-term",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Organisatie")],
    example: examples::decisions::ESCALATION_NO_TERM,
    check: Check::Design(|facts| {
        // No days at all is no term either.
        let termless = |it: &EscalationStep| it.days.unwrap_or_default() == 0;
        steps_named(&facts.design.bovenkant, Finding::hint(), termless).into_iter().collect()
    }),
};

/// A finding that names the steps of which something holds by their numbers.
fn steps_named(top: &Bovenkant, finding: Finding, holds: impl Fn(&EscalationStep) -> bool) -> Option<Finding> {
    let steps = top.ladder.iter().enumerate().filter(|(_, it)| holds(it));
    let (numbers, ids): (Vec<String>, Vec<StepId>) = steps.map(|(at, it)| ((at + 1).to_string(), it.id)).unzip();
    let count = ids.len();
    (count > 0).then(|| finding.about_all(ids).say("count", count).say("steps", numbers))
}

/// A ladder that no case was walked through, or not that of the largest shared risk.
pub(crate) const ESCALATION_NOT_WALKED: Rule = Rule {
    id: "escalation-not-walked",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Organisatie")],
    example: examples::decisions::ESCALATION_NOT_WALKED,
    check: Check::Design(|facts| not_walked(facts).into_iter().collect()),
};

fn not_walked(facts: &Facts) -> Option<Finding> {
    let top = &facts.design.bovenkant;
    if top.ladder.len() < LADDER_STEPS {
        return None;
    }
    let largest = facts.design.risks.largest_shared();
    let walked = |risk: &Risk| top.cases.iter().any(|it| it.risk == Some(risk.id));
    let unwalked = largest.filter(|it| !walked(it));
    match (unwalked, top.cases.is_empty()) {
        (None, false) => None,
        (None, true) => Some(Finding::hint()),
        (Some(risk), none) => {
            let finding = if none { Finding::hint() } else { Finding::hint().worded("largest") };
            Some(finding.about(risk.id).say("risk", &risk.title).fix(walk(top, risk)))
        }
    }
}

/// Keeps a case that takes a risk as its example.
fn walk(top: &Bovenkant, risk: &Risk) -> Fix {
    let amount = risk.impact.map_or(Euro::ZERO, |it| it.likely);
    // A subject with amounts on which somebody decides is the likeliest; the team may choose another.
    let mandated = |it: &&Subject| top.mandates_on(it.id).next().is_some();
    let subject = top.subjects.iter().filter(mandated).max_by_key(|it| (it.money, !it.reserved)).map(|it| it.id);
    let (title, risk_id) = (risk.title.clone(), Some(risk.id));
    let case = BovenkantEdit::AddCase { title, risk: risk_id, subject, amount, starts: None };
    Fix::new("walk-case", [Edit::Bovenkant(case)]).say("risk", &risk.title)
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::RoleKind;
    use crate::design::form::Form;
    use crate::design::form::Side::Client;
    use crate::design::risks::Allocation;
    use crate::rules::testing::{Builder, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn ladder() -> Builder {
        core(Form::Full).step(Some("AMT"), Some(5)).step(Some("Bestuur"), Some(10))
    }

    #[test]
    fn a_ladder_has_two_steps() {
        assert_eq!(fires(&ESCALATION_MISSING, &core(Form::Full).design).variant, None);
        let one = core(Form::Full).step(Some("AMT"), Some(5));
        assert_eq!(fires(&ESCALATION_MISSING, &one.design).variant, Some("short"));
        silent(&ESCALATION_MISSING, &ladder().design);
    }

    #[test]
    fn the_usual_ladder_is_a_way_out_in_both_forms() {
        for form in [Form::ThreeDomains, Form::Full] {
            solved_by(&ESCALATION_MISSING, &core(form).design, 0);
        }
    }

    #[test]
    fn every_step_leads_to_somebody_and_never_back() {
        silent(&ESCALATION_DEAD_END, &ladder().design);
        silent(&ESCALATION_DEAD_END, &core(Form::Full).design);
        let nowhere = ladder().step(None, Some(5)).design;
        assert_eq!(fires(&ESCALATION_DEAD_END, &nowhere).variant, None);
        let vacant = ladder().role(RoleKind::IndependentChair, "Voorzitter", &[]).step(Some("Voorzitter"), Some(5));
        assert_eq!(fires(&ESCALATION_DEAD_END, &vacant.design).variant, Some("vacant"));
        let filled = BovenkantEdit::AppointNew(vacant.role_id("Voorzitter"), "Iemand".into(), Client.into());
        silent(&ESCALATION_DEAD_END, &vacant.top(filled).design);
        let twice = ladder().step(Some("AMT"), Some(5)).design;
        assert_eq!(fires(&ESCALATION_DEAD_END, &twice).variant, Some("twice"));
    }

    #[test]
    fn removing_a_role_leaves_a_dead_end() {
        let ladder = ladder();
        let remove = BovenkantEdit::RemoveRole(ladder.role_id("AMT"));
        fires(&ESCALATION_DEAD_END, &ladder.top(remove).design);
    }

    #[test]
    fn every_step_has_a_term() {
        silent(&ESCALATION_NO_TERM, &ladder().design);
        fires(&ESCALATION_NO_TERM, &ladder().step(Some("OG"), None).design);
        fires(&ESCALATION_NO_TERM, &ladder().step(Some("OG"), Some(0)).design);
        silent(&ESCALATION_NO_TERM, &ladder().step(Some("OG"), Some(1)).design);
        let two = core(Form::Full).step(Some("AMT"), None).step(Some("Bestuur"), None);
        assert_eq!(fires(&ESCALATION_NO_TERM, &two.design).subjects.len(), 2);
    }

    #[test]
    fn the_ladder_is_walked_for_the_largest_shared_risk() {
        let shared = Allocation::Shared;
        silent(&ESCALATION_NOT_WALKED, &core(Form::Full).design);
        assert!(fires(&ESCALATION_NOT_WALKED, &ladder().design).fixes.is_empty());
        let risks = ladder().risk("Grondwater", shared, 100, |_| {}).risk("Kabels", shared, 200, |_| {});
        solved_by(&ESCALATION_NOT_WALKED, &risks.design, 0);
        let case = |risk| {
            let (title, risk, amount) = (String::from("Geval"), Some(risk), Euro::new(1));
            BovenkantEdit::AddCase { title, risk, subject: None, amount, starts: None }
        };
        let small = risks.clone().top(case(risks.risk_id("Grondwater")));
        assert_eq!(fires(&ESCALATION_NOT_WALKED, &small.design).variant, Some("largest"));
        solved_by(&ESCALATION_NOT_WALKED, &small.design, 0);
        silent(&ESCALATION_NOT_WALKED, &risks.clone().top(case(risks.risk_id("Kabels"))).design);
        // A larger risk outside the alliance is not the alliance's to walk.
        let outside =
            ladder().risk("Kabels", shared, 200, |_| {}).risk("Wet", Allocation::Allocated(Client), 900, |_| {});
        silent(&ESCALATION_NOT_WALKED, &outside.clone().top(case(outside.risk_id("Kabels"))).design);
    }
}
