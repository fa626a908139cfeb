//! Rules about mandates: every subject has one place, amounts do not overlap and leave no gap, decisions are joint.
//! (ES Bijlage Organisatie, ES 4.1 Proces, GV 5)

use crate::design::Design;
use crate::design::bovenkant::{DecisionRule, Role, Subject};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::euro::Euro;
use crate::design::mandates::Band;
use crate::design::stage::Stage;
use crate::rules::bovenkant::division::of_one_side;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::principles::agreement;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Subjects that nobody decides on.
pub(crate) const MANDATE_MISSING: Rule = Rule {
    id: "mandate-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Es("Bijlage Organisatie")],
    example: examples::decisions::MANDATE_MISSING,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        // On what is reserved the client decides, by whichever role it has.
        let nobodys = |it: &&Subject| top.mandates_on(it.id).next().is_none() && top.reserved_to(it).is_empty();
        let open: Vec<&Subject> = top.subjects.iter().filter(nobodys).collect();
        if open.is_empty() { Vec::new() } else { vec![named(Finding::warning(), &open)] }
    }),
};

/// Two roles that each decide alone on one subject, in the same amounts. One signal for a subject.
pub(crate) const MANDATE_OVERLAP: Rule = Rule {
    id: "mandate-overlap",
    group: Group::Bovenkant,
    stage: Stage::Sketch,
    severities: &[Severity::Blocker],
    sources: &[Source::Es("4.1 Proces"), Source::Ours],
    example: examples::decisions::MANDATE_OVERLAP,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        top.subjects.iter().filter_map(|it| overlap(facts.design, it)).collect()
    }),
};

fn overlap(design: &Design, subject: &Subject) -> Option<Finding> {
    let top = &design.bovenkant;
    // Of two parties of one side it is told who they are: `owners-decide-apart`.
    let pairs: Vec<_> = top.overlaps_on(subject).filter(|it| !of_one_side(design, it.0, it.1)).collect();
    let both = Band::lowest_of(pairs.iter().map(|it| it.2).collect())?;
    let in_pair = |role: &&Role| pairs.iter().any(|(one, other, _)| one.who == role.id || other.who == role.id);
    let roles: Vec<&Role> = top.roles.iter().filter(in_pair).collect();
    let bounded = Finding::blocker().say("ends", usize::from(both.up_to.is_some()));
    let finding = if both.above > Euro::ZERO { bounded.worded("amounts") } else { bounded };
    let finding = finding.say("above", both.above).say("up-to", both.up_to.unwrap_or_default());
    let finding = finding.about(subject.id).about_all(roles.iter().map(|it| it.id));
    Some(finding.say("subject", &subject.name).say("roles", Arg::roles(roles)))
}

/// Amounts that nobody decides on, on subjects that do have a mandate.
pub(crate) const MANDATE_GAP: Rule = Rule {
    id: "mandate-gap",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Es("Bijlage Organisatie"), Source::Ours],
    example: examples::decisions::MANDATE_GAP,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let gaps = top.subjects.iter().map(|it| (it, top.gaps_on(it)));
        let gaps: Vec<(&Subject, Vec<Band>)> = gaps.filter(|(_, gaps)| !gaps.is_empty()).collect();
        let subjects: Vec<&Subject> = gaps.iter().map(|it| it.0).collect();
        let finding = named(Finding::warning(), &subjects);
        match gaps[..] {
            [] => Vec::new(),
            // One gap can be told in full; more are for the screen to show.
            [(_, ref gaps)] => match gaps[..] {
                [Band { above, up_to: None }] => vec![finding.worded("above").say("above", above)],
                [Band { above, up_to: Some(up_to) }] => {
                    vec![finding.worded("between").say("above", above).say("up-to", up_to)]
                }
                _ => vec![finding],
            },
            _ => vec![finding],
        }
    }),
};

fn named(finding: Finding, subjects: &[&Subject]) -> Finding {
    finding
        .about_all(subjects.iter().map(|it| it.id))
        .say("count", subjects.len())
        .say("subjects", subjects.iter().map(|it| it.name.clone()).collect::<Vec<_>>())
}

/// The alliance decides by majority, or one side decides. Not agreed yet is no contradiction.
pub(crate) const DECISION_NOT_JOINT: Rule = Rule {
    id: "decision-not-joint",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Blocker],
    sources: &[Source::Gv(5)],
    example: examples::decisions::DECISION_NOT_JOINT,
    check: Check::Design(|facts| {
        // A principle that says otherwise is the more specific signal of the same cause.
        if agreement::contradicts_joint_decisions(facts) {
            return Vec::new();
        }
        let finding = match facts.design.bovenkant.decision_rule {
            None | Some(DecisionRule::Jointly) => return Vec::new(),
            Some(DecisionRule::Majority) => Finding::blocker(),
            Some(DecisionRule::OneSide(side)) => Finding::blocker().worded("one-side").say("side", side),
        };
        let joint = BovenkantEdit::SetDecisionRule(Some(DecisionRule::Jointly));
        vec![finding.fix(Fix::new("decide-jointly", [Edit::Bovenkant(joint)]))]
    }),
};

/// Roles and mandates that were last confirmed in an earlier phase.
pub(crate) const MANDATES_STALE: Rule = Rule {
    id: "mandates-stale",
    group: Group::Bovenkant,
    stage: Stage::Work,
    severities: &[Severity::Warning],
    sources: &[Source::Es("Bijlage Organisatie")],
    example: examples::decisions::MANDATES_STALE,
    check: Check::Design(|facts| {
        let phase = facts.design.project.phase;
        let stale = facts.design.bovenkant.confirmed_before(facts.design.phases(), phase);
        if stale.is_empty() {
            return Vec::new();
        }
        let renew = Fix::new("renew-mandates", [Edit::Bovenkant(BovenkantEdit::Renew(phase))]).say("phase", phase);
        vec![Finding::warning().say("count", stale.len()).about_all(stale).say("phase", phase).fix(renew)]
    }),
};

#[cfg(test)]
mod tests {
    use crate::design::edit::{MandateField, RoleField};
    use crate::design::form::{Form, Side};
    use crate::design::phases::Phase;
    use crate::rules::testing::{Builder, findings, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn money() -> Builder {
        core(Form::Full).subject("Grondaankoop", true)
    }

    #[test]
    fn a_subject_in_use_has_somebody_who_decides() {
        silent(&MANDATE_MISSING, &core(Form::Full).design);
        fires(&MANDATE_MISSING, &money().design);
        silent(&MANDATE_MISSING, &money().mandate("Grondaankoop", "AMT", 0, None).design);
        assert_eq!(fires(&MANDATE_MISSING, &money().subject("Planning", false).design).subjects.len(), 2);
    }

    #[test]
    fn what_is_reserved_is_the_clients() {
        let reserve = |it: Builder| {
            let subject = it.design.bovenkant.subjects[0].id;
            it.top(BovenkantEdit::SetSubjectReserved(subject, true))
        };
        silent(&MANDATE_MISSING, &reserve(money()).design);
        let gap = money().mandate("Grondaankoop", "AMT", 0, Some(500));
        let double = gap.clone().mandate("Grondaankoop", "Bestuur", 0, None);
        silent(&MANDATE_GAP, &reserve(gap.clone()).design);
        silent(&MANDATE_OVERLAP, &reserve(double).design);
        let without = |it: Builder| {
            let client = it.role_id("OG");
            it.top(BovenkantEdit::RemoveRole(client)).design
        };
        fires(&MANDATE_MISSING, &without(reserve(money())));
        fires(&MANDATE_GAP, &without(reserve(gap)));
    }

    #[test]
    fn two_roles_do_not_each_decide_alone() {
        let two = |limit, above| {
            let first = money().mandate("Grondaankoop", "AMT", 0, Some(limit));
            first.mandate("Grondaankoop", "Bestuur", above, None)
        };
        assert_eq!(fires(&MANDATE_OVERLAP, &two(500, 499).design).variant, Some("amounts"));
        silent(&MANDATE_OVERLAP, &two(500, 500).design);
        // It says the amounts that both decide on, and no more.
        let says = |up_to: Option<i64>, above: i64, start: i64, end: Option<i64>| {
            let first = money().mandate("Grondaankoop", "AMT", start, up_to);
            let it = fires(&MANDATE_OVERLAP, &first.mandate("Grondaankoop", "Bestuur", above, end).design);
            let value = |key| it.args.iter().find(|(name, _)| *name == key).map(|it| it.1.clone());
            [value("above"), value("up-to"), value("ends")]
        };
        let told = |above: i64, up_to: i64, ends: usize| {
            [Some(Arg::Euro(Euro::new(above))), Some(Arg::Euro(Euro::new(up_to))), Some(Arg::Count(ends))]
        };
        assert_eq!(says(Some(500), 350, 0, None), told(350, 500, 1));
        assert_eq!(says(None, 350, 0, None), told(350, 0, 0));
        assert_eq!(says(None, 0, 0, Some(500)), told(0, 500, 1));
        let joint = two(500, 499);
        let (mandate, with) = (joint.design.bovenkant.mandates[0].id, joint.role_id("Bestuur"));
        silent(&MANDATE_OVERLAP, &joint.top(BovenkantEdit::SetMandate(mandate, MandateField::With(with, true))).design);
        let same = money().mandate("Grondaankoop", "AMT", 0, Some(500)).mandate("Grondaankoop", "AMT", 400, None);
        silent(&MANDATE_OVERLAP, &same.design);
        let other = money().subject("Inkoop", true);
        silent(
            &MANDATE_OVERLAP,
            &other.mandate("Inkoop", "AMT", 0, None).mandate("Grondaankoop", "Bestuur", 0, None).design,
        );
    }

    #[test]
    fn three_roles_on_one_subject_are_one_signal() {
        let all = ["OG", "Bestuur", "AMT"].iter().fold(money(), |it, role| it.mandate("Grondaankoop", role, 0, None));
        assert_eq!(findings(&MANDATE_OVERLAP, &all.design).len(), 1);
        assert_eq!(fires(&MANDATE_OVERLAP, &all.design).subjects.len(), 4);
    }

    #[test]
    fn on_a_subject_without_amounts_one_role_decides() {
        // Amounts that stayed behind when a subject lost its money say nothing.
        let bare = core(Form::Full).subject("Planning", false).mandate("Planning", "AMT", 0, Some(5));
        let two = bare.clone().mandate("Planning", "Bestuur", 5, None);
        assert_eq!(fires(&MANDATE_OVERLAP, &two.design).variant, None);
        silent(&MANDATE_OVERLAP, &bare.design);
        silent(&MANDATE_GAP, &bare.design);
    }

    #[test]
    fn amounts_leave_no_gap() {
        let two = |limit, above, end| {
            let first = money().mandate("Grondaankoop", "AMT", 0, Some(limit));
            first.mandate("Grondaankoop", "Bestuur", above, end).design
        };
        silent(&MANDATE_GAP, &money().design);
        silent(&MANDATE_GAP, &two(500, 500, None));
        silent(&MANDATE_GAP, &two(500, 400, None));
        assert_eq!(fires(&MANDATE_GAP, &two(500, 501, None)).variant, Some("between"));
        assert_eq!(fires(&MANDATE_GAP, &two(500, 500, Some(900))).variant, Some("above"));
        assert_eq!(fires(&MANDATE_GAP, &two(500, 600, Some(900))).variant, None);
        let late = money().mandate("Grondaankoop", "AMT", 100, None);
        assert_eq!(fires(&MANDATE_GAP, &late.design).variant, Some("between"));
        // A mandate inside another takes nothing away from it.
        silent(
            &MANDATE_GAP,
            &money().mandate("Grondaankoop", "AMT", 0, None).mandate("Grondaankoop", "OG", 0, Some(5)).design,
        );
    }

    #[test]
    fn gaps_on_several_subjects_are_one_signal() {
        let two = money().subject("Inkoop", true);
        let two = two.mandate("Inkoop", "AMT", 0, Some(5)).mandate("Grondaankoop", "AMT", 0, Some(5));
        let finding = fires(&MANDATE_GAP, &two.design);
        assert_eq!((finding.subjects.len(), finding.variant), (2, None));
    }

    #[test]
    fn gaps_are_told_in_order_to_the_cent() {
        let top =
            money().mandate("Grondaankoop", "Bestuur", 600, Some(900)).mandate("Grondaankoop", "AMT", 0, Some(500));
        let top = top.design.bovenkant;
        let (low, high) = (Euro::new(500), Euro::new(600));
        let open = Band { above: Euro::new(900), up_to: None };
        assert_eq!(top.gaps_on(&top.subjects[0]), [Band { above: low, up_to: Some(high) }, open]);
    }

    #[test]
    fn decisions_are_taken_together() {
        let rule = |rule| core(Form::Full).top(BovenkantEdit::SetDecisionRule(rule)).design;
        silent(&DECISION_NOT_JOINT, &rule(None));
        silent(&DECISION_NOT_JOINT, &rule(Some(DecisionRule::Jointly)));
        solved_by(&DECISION_NOT_JOINT, &rule(Some(DecisionRule::Majority)), 0);
        for side in Side::ALL {
            solved_by(&DECISION_NOT_JOINT, &rule(Some(DecisionRule::OneSide(side))), 0);
        }
    }

    #[test]
    fn mandates_are_renewed_with_each_phase() {
        let given = money().mandate("Grondaankoop", "AMT", 0, None);
        silent(&MANDATES_STALE, &given.design);
        let later = given.edit(Edit::SetPhase(Phase::Realisation));
        assert_eq!(fires(&MANDATES_STALE, &later.design).subjects.len(), 1);
        solved_by(&MANDATES_STALE, &later.design, 0);
        let role = |phase| {
            let amt = core(Form::Full).role_id("AMT");
            core(Form::Full).top(BovenkantEdit::SetRole(amt, RoleField::Reconfirmed(phase))).design
        };
        silent(&MANDATES_STALE, &role(None));
        silent(&MANDATES_STALE, &role(Some(Phase::PlanDevelopment)));
        silent(&MANDATES_STALE, &role(Some(Phase::Realisation)));
        solved_by(&MANDATES_STALE, &role(Some(Phase::Exploration)), 0);
    }
}
