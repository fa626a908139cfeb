//! Rules about the place of risks: who carries what, and does that fit the form? (GV 5, NdA De inrichting)
//!
//! A risk that lies in the wrong place does so for one reason (`Misfit`), so two rules never name it for one cause.

use crate::design::form::{Domain, Form, Side};
use crate::design::risks::{Allocation, ManagedBy, Origin, Risk};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Finding, Fix};
use crate::rules::risks::one_side::{one_side_carries_all, shares_too_little};
use crate::rules::risks::telling::{has_reason, is_meant, moved, naming_all, to_alliance};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// The dossier is empty.
pub(crate) const RISKS_NOT_STARTED: Rule = Rule {
    id: "risks-not-started",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::risks::NOT_STARTED,
    check: Check::Design(|facts| {
        let empty = facts.design.risks.list.is_empty();
        empty.then(Finding::hint).into_iter().collect()
    }),
};

/// Risks and opportunities that are neither shared nor allocated.
pub(crate) const RISK_UNPLACED: Rule = Rule {
    id: "risk-unplaced",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5)],
    example: examples::risks::RISK_UNPLACED,
    check: Check::Design(|facts| {
        let risks = misplaced(facts, Misfit::Unplaced);
        naming_all(&risks, Finding::warning().fix(to_alliance(&risks)))
    }),
};

/// In a full alliance: risks that one side carries and that are no exception. Where one side carries nearly all, or a
/// chosen principle is contradicted by it, that is said once, by another rule.
pub(crate) const RISK_OUTSIDE_ALLIANCE: Rule = Rule {
    id: "risk-outside-alliance",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::risks::RISK_OUTSIDE_ALLIANCE,
    check: Check::Design(|facts| {
        if one_side_carries_all(facts).is_some() || shares_too_little(facts) {
            return Vec::new();
        }
        told(facts, Misfit::OutsideAlliance, |risks, it| it.fix(to_alliance(risks)))
    }),
};

/// In a full alliance: risks of the two exceptional kinds without a place or without a reason for it. There is no fix:
/// nobody but the board has the words for the reason.
pub(crate) const EXCEPTION_TO_DECIDE: Rule = Rule {
    id: "exception-to-decide",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5), Source::Es("2")],
    example: examples::risks::EXCEPTION_TO_DECIDE,
    check: Check::Design(|facts| naming_all(&misplaced(facts, Misfit::ExceptionOpen), Finding::question())),
};

/// In a full alliance: risks of the two exceptional kinds that the contractor carries.
pub(crate) const EXCEPTION_WITH_CONTRACTOR: Rule = Rule {
    id: "exception-with-contractor",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::risks::EXCEPTION_WITH_CONTRACTOR,
    check: Check::Design(|facts| {
        told(facts, Misfit::ExceptionWithContractor, |risks, it| {
            let to_client = moved(risks, Allocation::Allocated(Side::Client));
            it.fix(to_alliance(risks)).fix(Fix::new("move-to-client", [to_client]))
        })
    }),
};

/// Risks that both sides manage best together, with one side.
pub(crate) const JOINT_RISK_ONE_SIDE: Rule = Rule {
    id: "joint-risk-one-side",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Gv(6), Source::Gv(1)],
    example: examples::risks::JOINT_RISK_ONE_SIDE,
    check: Check::Design(|facts| told(facts, Misfit::JointWithOneSide, |risks, it| it.fix(to_alliance(risks)))),
};

/// In three domains: risks with a side that is not responsible for what they come from. Our inference from what NdA says
/// that each domain is responsible for.
pub(crate) const WRONG_DOMAIN: Rule = Rule {
    id: "wrong-domain",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Nda("De inrichting"), Source::Ours],
    example: examples::risks::WRONG_DOMAIN,
    check: Check::Design(|facts| {
        told(facts, Misfit::WrongDomain, |risks, finding| {
            let of = |domain| -> Vec<&Risk> {
                risks.iter().copied().filter(|it| it.origin.and_then(Origin::domain) == Some(domain)).collect()
            };
            let groups = Domain::ALL.map(|domain| (domain, of(domain)));
            let moves = groups.iter().filter(|(_, of)| !of.is_empty()).map(|(to, of)| moved(of, Allocation::of(*to)));
            // What comes from the design has the alliance for its own domain: one way out.
            let only_design = risks.iter().all(|it| it.origin == Some(Origin::Design));
            let own = (!only_design).then(|| Fix::new("move-to-own-domain", moves));
            own.into_iter().chain([to_alliance(risks)]).fold(finding, Finding::fix)
        })
    }),
};

/// What is said of risks whose place does not fit for one reason: a warning with its ways out, and a question without any
/// about those that lie there on purpose.
fn told(facts: &Facts, why: Misfit, ways: impl FnOnce(&[&Risk], Finding) -> Finding) -> Vec<Finding> {
    let (meant, bare): (Vec<&Risk>, Vec<&Risk>) = misplaced(facts, why).into_iter().partition(|it| is_meant(it));
    let warning = if bare.is_empty() { Vec::new() } else { naming_all(&bare, ways(&bare, Finding::warning())) };
    warning.into_iter().chain(naming_all(&meant, Finding::question().worded("meant"))).collect()
}

/// Why a place does not fit a risk. A risk has one reason at most, the most specific one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Misfit {
    Unplaced,
    OutsideAlliance,
    ExceptionOpen,
    ExceptionWithContractor,
    JointWithOneSide,
    WrongDomain,
}

/// Why a risk's place does not fit it, if it does not. Opportunities fit everywhere but in the tray: the sources speak
/// of who bears a loss.
fn misfit(form: Form, risk: &Risk) -> Option<Misfit> {
    let exceptional = form == Form::Full && !risk.is_opportunity() && risk.origin.is_some_and(Origin::is_exceptional);
    let open = (exceptional && !has_reason(risk)).then_some(Misfit::ExceptionOpen);
    let side = match risk.allocation {
        Allocation::Unplaced => return Some(if exceptional { Misfit::ExceptionOpen } else { Misfit::Unplaced }),
        Allocation::Allocated(side) if !risk.is_opportunity() => side,
        _ => return open,
    };
    let elsewhere = risk.origin.and_then(Origin::domain).is_some_and(|it| it != Domain::of(side));
    if !form.may_stay_outside(risk.origin) {
        Some(Misfit::OutsideAlliance)
    } else if exceptional && side == Side::Contractor {
        Some(Misfit::ExceptionWithContractor)
    } else if risk.managed_by == Some(ManagedBy::Jointly) {
        Some(Misfit::JointWithOneSide)
    } else if form == Form::ThreeDomains && elsewhere && (has_reason(risk) || !is_meant(risk)) {
        Some(Misfit::WrongDomain)
    } else {
        open
    }
}

/// The risks whose place does not fit for this reason.
fn misplaced<'a>(facts: &Facts<'a>, why: Misfit) -> Vec<&'a Risk> {
    facts.design.risks.counting().filter(|it| misfit(facts.design.form, it) == Some(why)).collect()
}

#[cfg(test)]
mod tests {
    use Allocation::{Allocated, Shared, Unplaced};
    use Form::{Full, ThreeDomains};
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::edit::RiskField;
    use crate::rules::all::signals;
    use crate::rules::risks::RULES;
    use crate::rules::testing::{Builder, catalogue, design, findings, fires, silent, solved_by, speaks};

    fn one(form: Form, to: Allocation, change: impl FnOnce(&mut Risk)) -> Builder {
        design(form).risk("Kabels en leidingen", to, 100_000, change)
    }

    fn from(origin: Origin) -> impl Fn(&mut Risk) {
        move |it| it.origin = Some(origin)
    }

    #[test]
    fn every_rule_has_its_words() {
        for rule in RULES {
            speaks(rule);
        }
    }

    #[test]
    fn an_empty_design_gets_a_hint_to_start_and_nothing_else() {
        for form in [Form::ThreeDomains, Form::Full] {
            let groups = [Group::Risks, Group::Principles];
            let empty = design(form).design;
            let signals = signals(&Facts::new(&empty, catalogue())).now;
            let spoken: Vec<_> = signals.iter().filter(|it| groups.contains(&it.rule.group)).collect();
            assert_eq!(
                spoken.iter().map(|it| it.rule.id).collect::<Vec<_>>(),
                ["risks-not-started", "principles-not-started"]
            );
            assert!(spoken.iter().all(|it| it.finding.severity == Severity::Hint));
        }
    }

    #[test]
    fn an_empty_dossier_gets_one_hint() {
        fires(&RISKS_NOT_STARTED, &design(Full).design);
        silent(&RISKS_NOT_STARTED, &design(Full).opportunity("Zand uit het gebied", Unplaced).design);
    }

    #[test]
    fn a_risk_wants_a_place() {
        let tray = one(ThreeDomains, Unplaced, |_| ()).opportunity("Zand uit het gebied", Unplaced).design;
        assert_eq!(fires(&RISK_UNPLACED, &tray).subjects.len(), 2);
        solved_by(&RISK_UNPLACED, &tray, 0);
        silent(&RISK_UNPLACED, &one(ThreeDomains, Shared, |_| ()).design);
        // A question of its own speaks about the exceptions.
        silent(&RISK_UNPLACED, &one(Full, Unplaced, from(Origin::Law)).design);
        fires(&RISK_UNPLACED, &one(ThreeDomains, Unplaced, from(Origin::Law)).design);
    }

    #[test]
    fn a_full_alliance_shares_its_risks() {
        let kept = one(Full, Allocated(Client), from(Origin::Execution)).design;
        fires(&RISK_OUTSIDE_ALLIANCE, &kept);
        solved_by(&RISK_OUTSIDE_ALLIANCE, &kept, 0);
        fires(&RISK_OUTSIDE_ALLIANCE, &one(Full, Allocated(Contractor), |_| ()).design);
        silent(&RISK_OUTSIDE_ALLIANCE, &one(ThreeDomains, Allocated(Client), |_| ()).design);
        silent(&RISK_OUTSIDE_ALLIANCE, &one(Full, Allocated(Client), from(Origin::Law)).design);
    }

    fn reasoned(it: &mut Risk) {
        it.reason = "Wie het weiland bezit, kent de bodem".into();
    }

    /// A warning about one risk becomes a question about it, and offers no move.
    #[track_caller]
    fn asks(rule: &'static Rule, design: &Builder) {
        let found = fires(rule, &design.design);
        assert!(found.question && found.fixes.is_empty() && found.variant == Some("meant"), "{found:?}");
    }

    #[test]
    fn a_reason_of_the_board_turns_the_warning_into_a_question() {
        let both = |one: Origin| move |it: &mut Risk| (reasoned(it), it.origin = Some(one)).1;
        asks(&RISK_OUTSIDE_ALLIANCE, &one(Full, Allocated(Client), reasoned));
        asks(&RISK_OUTSIDE_ALLIANCE, &one(Full, Allocated(Client), |it| it.managed_by = Some(ManagedBy::Client)));
        fires(
            &RISK_OUTSIDE_ALLIANCE,
            &one(Full, Allocated(Client), |it| it.managed_by = Some(ManagedBy::Contractor)).design,
        );
        asks(&EXCEPTION_WITH_CONTRACTOR, &one(Full, Allocated(Contractor), both(Origin::Law)));
        asks(&WRONG_DOMAIN, &one(ThreeDomains, Allocated(Contractor), both(Origin::ClientWishes)));
        let joint = |it: &mut Risk| (reasoned(it), it.managed_by = Some(ManagedBy::Jointly)).1;
        asks(&JOINT_RISK_ONE_SIDE, &one(ThreeDomains, Allocated(Contractor), joint));
        // A blank is no reason, and beside a reasoned risk the others are still warned of.
        let blank = |it: &mut Risk| it.reason = " ".into();
        solved_by(&RISK_OUTSIDE_ALLIANCE, &one(Full, Allocated(Client), blank).design, 0);
        let two = one(Full, Allocated(Client), reasoned).risk("Bouwkuip", Allocated(Client), 100_000, |_| ()).design;
        let found = findings(&RISK_OUTSIDE_ALLIANCE, &two);
        assert_eq!(found.iter().map(|it| it.severity).collect::<Vec<_>>(), [Severity::Warning, Severity::Hint]);
    }

    #[test]
    fn the_side_that_manages_a_risk_best_may_carry_it_in_another_domain() {
        let best = |by: ManagedBy| {
            let it = one(ThreeDomains, Allocated(Contractor), from(Origin::ClientWishes));
            it.with_risk("Kabels en leidingen", RiskField::ManagedBy(Some(by))).design
        };
        silent(&WRONG_DOMAIN, &best(ManagedBy::Contractor));
        solved_by(&WRONG_DOMAIN, &best(ManagedBy::Client), 0);
    }

    #[test]
    fn an_exception_wants_a_reasoned_place() {
        for place in [Unplaced, Shared, Allocated(Client)] {
            let found = fires(&EXCEPTION_TO_DECIDE, &one(Full, place, from(Origin::PublicCooperation)).design);
            assert!(found.question && found.fixes.is_empty());
        }
        let reasoned = |it: &mut Risk| (it.origin, it.reason) = (Some(Origin::Law), "OG kan het beïnvloeden".into());
        silent(&EXCEPTION_TO_DECIDE, &one(Full, Shared, reasoned).design);
        fires(&EXCEPTION_TO_DECIDE, &one(Full, Unplaced, reasoned).design);
        silent(&EXCEPTION_TO_DECIDE, &one(Full, Shared, from(Origin::Surroundings)).design);
        silent(&EXCEPTION_TO_DECIDE, &one(ThreeDomains, Shared, from(Origin::Law)).design);
    }

    #[test]
    fn an_exception_is_not_the_contractors() {
        let design = one(Full, Allocated(Contractor), from(Origin::Law)).design;
        fires(&EXCEPTION_WITH_CONTRACTOR, &design);
        solved_by(&EXCEPTION_WITH_CONTRACTOR, &design, 0);
        solved_by(&EXCEPTION_WITH_CONTRACTOR, &design, 1);
        silent(&EXCEPTION_TO_DECIDE, &design);
        silent(&EXCEPTION_WITH_CONTRACTOR, &one(Full, Allocated(Client), from(Origin::Law)).design);
    }

    #[test]
    fn what_is_managed_jointly_is_carried_jointly() {
        let joint = |it: &mut Risk| it.managed_by = Some(ManagedBy::Jointly);
        let kept = one(ThreeDomains, Allocated(Contractor), joint).design;
        fires(&JOINT_RISK_ONE_SIDE, &kept);
        solved_by(&JOINT_RISK_ONE_SIDE, &kept, 0);
        silent(&JOINT_RISK_ONE_SIDE, &one(ThreeDomains, Allocated(Contractor), |_| ()).design);
        silent(&JOINT_RISK_ONE_SIDE, &one(ThreeDomains, Unplaced, joint).design);
        silent(&JOINT_RISK_ONE_SIDE, &one(Full, Allocated(Contractor), joint).design);
    }

    #[test]
    fn a_risk_lies_with_who_is_responsible_for_its_origin() {
        for (origin, side) in [
            (Origin::ClientWishes, Contractor),
            (Origin::BoundaryConditions, Contractor),
            (Origin::Design, Contractor),
            (Origin::Design, Client),
            (Origin::Execution, Client),
        ] {
            let design = one(ThreeDomains, Allocated(side), from(origin)).design;
            let ways = fires(&WRONG_DOMAIN, &design).fixes.len();
            assert_eq!(ways, if origin == Origin::Design { 1 } else { 2 });
            (0..ways).for_each(|nth| solved_by(&WRONG_DOMAIN, &design, nth));
            silent(&WRONG_DOMAIN, &one(ThreeDomains, Shared, from(origin)).design);
        }
        silent(&WRONG_DOMAIN, &one(ThreeDomains, Allocated(Contractor), from(Origin::Execution)).design);
        silent(&WRONG_DOMAIN, &one(ThreeDomains, Allocated(Contractor), from(Origin::Surroundings)).design);
        silent(&WRONG_DOMAIN, &one(Full, Allocated(Contractor), from(Origin::ClientWishes)).design);
        let both = |it: &mut Risk| (it.origin, it.managed_by) = (Some(Origin::Design), Some(ManagedBy::Jointly));
        silent(&WRONG_DOMAIN, &one(ThreeDomains, Allocated(Client), both).design);
    }
}
