//! Practice elsewhere: the way out of deadlock, what only the client decides, how the alliance ends.
//! (domain.md 11: SIA 2065, Mallesons 2008, ISO 44001)

use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{Bovenkant, Deadlock, DeadlockKind, DecisionRule, RoleKind, Subject};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::Side;
use crate::design::id::RoleId;
use crate::design::phases::Phase;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Finding, Fix, arrange};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::{LADDER_STEPS, RESERVED_MOST};

/// Joint decisions and a ladder, and nothing for when the ladder ends without one. Somebody independent on the ladder is
/// a way out too. Without a ladder `escalation-missing` speaks.
pub(crate) const DEADLOCK_ROUTE_MISSING: Rule = Rule {
    id: "deadlock-route-missing",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Sia2065],
    example: examples::elsewhere::DEADLOCK_ROUTE_MISSING,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let independent = top.ladder.iter().filter_map(|it| top.role(it.role?)).any(|it| is_independent(it.kind));
        let joint = top.decision_rule == Some(DecisionRule::Jointly);
        if !joint || top.deadlock.is_some() || top.ladder.len() < LADDER_STEPS || independent {
            return Vec::new();
        }
        let chair = top.of_kind(RoleKind::IndependentChair).map(|it| it.id).next();
        let kind = if chair.is_some() { DeadlockKind::IndependentChair } else { DeadlockKind::Expert };
        let agree = BovenkantEdit::SetDeadlock(Some(Deadlock { kind, role: chair, text: String::new() }));
        let key = if chair.is_some() { "deadlock-chair" } else { "deadlock-expert" };
        let last = top.ladder.last().map(|it| it.id);
        vec![Finding::hint().about_all(last).fix(Fix::new(key, [Edit::Bovenkant(agree)]))]
    }),
};

const fn is_independent(kind: RoleKind) -> bool {
    matches!(kind, RoleKind::IndependentChair | RoleKind::IndependentReview)
}

/// Mandates are given, and on nothing does the client decide alone.
pub(crate) const RESERVED_POWERS_MISSING: Rule = Rule {
    id: "reserved-powers-missing",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Mallesons],
    example: examples::elsewhere::RESERVED_POWERS_MISSING,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let client = top.roles.iter().find(|it| it.kind.is_client_role());
        // Who decides what is started where a mandate is given; whether there is a client is another rule's.
        let Some(client) = client.filter(|_| !top.mandates.is_empty()) else { return Vec::new() };
        if top.subjects.iter().any(|it| is_clients_alone(top, it)) {
            return Vec::new();
        }
        vec![Finding::hint().about(client.id).say("client", client)]
    }),
};

/// More subjects that only the client decides than an alliance bears.
pub(crate) const RESERVED_POWERS_MANY: Rule = Rule {
    id: "reserved-powers-many",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Mallesons],
    example: examples::elsewhere::RESERVED_POWERS_MANY,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let reserved: Vec<&Subject> = top.subjects.iter().filter(|it| is_clients_alone(top, it)).collect();
        if reserved.len() <= RESERVED_MOST {
            return Vec::new();
        }
        let finding = Finding::hint()
            .about_all(reserved.iter().map(|it| it.id))
            .say("count", reserved.len())
            .say("most", RESERVED_MOST)
            .say("subjects", reserved.iter().map(|it| it.name.clone()).collect::<Vec<_>>());
        vec![finding]
    }),
};

/// Whether only the client decides on a subject: it is marked so, or all its mandates are with roles of the client's side.
fn is_clients_alone(top: &Bovenkant, subject: &Subject) -> bool {
    let is_client = |id: &RoleId| top.role(*id).is_some_and(|it| it.kind.side() == Some(Side::Client));
    let mut mandates = top.mandates_on(subject.id).peekable();
    subject.reserved
        || (mandates.peek().is_some() && mandates.all(|it| std::iter::once(&it.who).chain(&it.with).all(is_client)))
}

/// Nothing agreed about how the alliance ends and what it hands over, from realisation on.
pub(crate) const EXIT_MISSING: Rule = Rule {
    id: "exit-missing",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Iso44001],
    example: examples::elsewhere::EXIT_MISSING,
    check: Check::Design(|facts| {
        let design = facts.design;
        let due = design.bovenkant.is_started() && design.has_reached(Phase::Realisation);
        if !due || design.arranged(ArrangementKind::Exit) {
            return Vec::new();
        }
        let fix = arrange("arrange-exit", design, ArrangementKind::Exit, None);
        let finding = Finding::hint().say("phase", design.project.phase);
        vec![fix.into_iter().fold(finding, Finding::fix)]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::bovenkant::StepKind;
    use crate::design::edit::MandateField;
    use crate::design::form::Form;
    use crate::design::form::Side::Client;
    use crate::rules::testing::{Builder, design, fires, silent, solved_by, solved_once_written};
    use crate::rules::testing_bovenkant::core;

    fn jointly() -> Builder {
        let rule = BovenkantEdit::SetDecisionRule(Some(DecisionRule::Jointly));
        core(Form::Full).top(rule).step(Some("AMT"), Some(5)).step(Some("Bestuur"), Some(10))
    }

    #[test]
    fn joint_decisions_have_a_way_out_of_deadlock() {
        solved_by(&DEADLOCK_ROUTE_MISSING, &jointly().design, 0);
        silent(&DEADLOCK_ROUTE_MISSING, &core(Form::Full).step(Some("AMT"), Some(5)).design);
        silent(&DEADLOCK_ROUTE_MISSING, &jointly().top(BovenkantEdit::SetDecisionRule(None)).design);
        let one_step = BovenkantEdit::RemoveStep(jointly().design.bovenkant.ladder[0].id);
        silent(&DEADLOCK_ROUTE_MISSING, &jointly().top(one_step).design);
        let chair = jointly().role(RoleKind::IndependentChair, "Voorzitter", &[Client]);
        let fix = fires(&DEADLOCK_ROUTE_MISSING, &chair.design).fixes.remove(0);
        assert_eq!(fix.key, "deadlock-chair");
        let on_ladder = BovenkantEdit::AddStep(Some(chair.role_id("Voorzitter")), Some(5), StepKind::Advise);
        silent(&DEADLOCK_ROUTE_MISSING, &chair.top(on_ladder).design);
    }

    #[test]
    fn something_is_left_to_the_client() {
        let none = core(Form::Full).subject("Scope", false);
        silent(&RESERVED_POWERS_MISSING, &none.design);
        let given = none.mandate("Scope", "AMT", 0, None);
        fires(&RESERVED_POWERS_MISSING, &given.design);
        let scope = given.subject_id("Scope");
        silent(&RESERVED_POWERS_MISSING, &given.clone().top(BovenkantEdit::SetSubjectReserved(scope, true)).design);
        let second = given.subject("Media", false).mandate("Media", "OG", 0, None);
        silent(&RESERVED_POWERS_MISSING, &second.design);
        let (mandate, with) = (second.design.bovenkant.mandates[1].id, second.role_id("Bestuur"));
        let shared = BovenkantEdit::SetMandate(mandate, MandateField::With(with, true));
        fires(&RESERVED_POWERS_MISSING, &second.top(shared).design);
    }

    #[test]
    fn what_is_left_to_the_client_is_a_short_list() {
        let reserved = |count: usize| {
            (0..count).fold(core(Form::Full), |it, at| {
                let name = format!("Onderwerp {at}");
                let it = it.subject(&name, false);
                let id = it.subject_id(&name);
                it.top(BovenkantEdit::SetSubjectReserved(id, true))
            })
        };
        silent(&RESERVED_POWERS_MANY, &reserved(7).design);
        assert_eq!(fires(&RESERVED_POWERS_MANY, &reserved(8).design).subjects.len(), 8);
        // A mandate that the client has alone is one more.
        let eighth = reserved(7).subject("Media", false).mandate("Media", "OG", 0, None);
        fires(&RESERVED_POWERS_MANY, &eighth.design);
    }

    #[test]
    fn an_alliance_knows_how_it_ends() {
        let phase = |it: Builder, phase| it.edit(Edit::SetPhase(phase));
        let late = phase(core(Form::Full), Phase::Realisation);
        solved_once_written(&EXIT_MISSING, &late.design);
        silent(&EXIT_MISSING, &phase(core(Form::Full), Phase::Tender).design);
        silent(&EXIT_MISSING, &phase(design(Form::Full), Phase::Realisation).design);
    }
}
