//! The rule about kept cases: does the path that was walked still lead somewhere?
//! (ES Bijlage Organisatie)

use crate::design::bovenkant::{Bovenkant, Stop, WalkedCase};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// A kept case that ends where nobody decides, at a vacant role or at a step without a role. One signal for a case.
///
/// The gap or the vacancy itself has a signal of its own, about the subject or the role; this one says which case of the
/// board's own it breaks.
pub(crate) const CASE_BREAKS: Rule = Rule {
    id: "case-breaks",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Warning],
    sources: &[Source::Es("Bijlage Organisatie")],
    example: examples::decisions::CASE_BREAKS,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        top.cases.iter().filter_map(|it| broken(top, it)).collect()
    }),
};

fn broken(top: &Bovenkant, case: &WalkedCase) -> Option<Finding> {
    let (step, stop) = top.breaks(case)?;
    let finding = Finding::warning().about(case.id).say("case", &case.title).say("step", step);
    Some(match stop {
        // Where there is nothing to choose from, the missing subjects are the cause.
        Stop::NoSubject if top.subjects.is_empty() => return None,
        Stop::NoSubject => finding.worded("no-subject"),
        Stop::NoRole => finding.worded("no-role"),
        Stop::Vacant(role) => finding.worded("vacant").say("role", Arg::roles(top.role(role))),
        _ => finding.say("amount", case.amount),
    })
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::{RoleKind, StepKind};
    use crate::design::edit::{BovenkantEdit, Edit};
    use crate::design::euro::Euro;
    use crate::design::form::Form;
    use crate::design::form::Side::{Client, Contractor};
    use crate::design::id::SubjectId;
    use crate::rules::testing::{Builder, findings, fires, silent};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn kept(it: Builder, amount: i64) -> Builder {
        let subject = it.design.bovenkant.subjects.first().map(|it| it.id);
        let (title, amount) = ("Brug te laag".into(), Euro::new(amount));
        it.top(BovenkantEdit::AddCase { title, risk: None, subject, amount, starts: None })
    }

    fn limited() -> Builder {
        core(Form::Full).subject("Inkoop", true).mandate("Inkoop", "AMT", 0, Some(500))
    }

    #[test]
    fn a_case_above_every_limit_breaks() {
        silent(&CASE_BREAKS, &kept(limited(), 500).design);
        assert_eq!(fires(&CASE_BREAKS, &kept(limited(), 501).design).variant, None);
        silent(&CASE_BREAKS, &limited().design);
    }

    #[test]
    fn a_case_that_loses_its_subject_breaks_unless_there_is_none_to_choose() {
        let two = kept(limited().subject("Planning", false), 100);
        let subject: SubjectId = two.design.bovenkant.subjects[0].id;
        let gone = |it: Builder| it.edit(Edit::Bovenkant(BovenkantEdit::RemoveSubject(subject))).design;
        assert_eq!(fires(&CASE_BREAKS, &gone(two)).variant, Some("no-subject"));
        let one = kept(limited(), 100);
        let only = one.design.bovenkant.subjects[0].id;
        silent(&CASE_BREAKS, &one.edit(Edit::Bovenkant(BovenkantEdit::RemoveSubject(only))).design);
    }

    #[test]
    fn a_case_breaks_at_a_step_that_nobody_takes() {
        let step = |it: Builder, role| it.top(BovenkantEdit::AddStep(role, Some(3), StepKind::Decide));
        let nobody = step(kept(limited(), 100), None);
        assert_eq!(fires(&CASE_BREAKS, &nobody.design).variant, Some("no-role"));
        let chaired = kept(limited(), 100).role(RoleKind::IndependentChair, "Voorzitter", &[]);
        let chair = chaired.role_id("Voorzitter");
        let vacant = step(chaired, Some(chair));
        assert_eq!(fires(&CASE_BREAKS, &vacant.design).variant, Some("vacant"));
        for side in [Client, Contractor] {
            silent(
                &CASE_BREAKS,
                &vacant.clone().top(BovenkantEdit::AppointNew(chair, "Mira".into(), side.into())).design,
            );
        }
    }

    #[test]
    fn two_broken_cases_are_two_signals() {
        assert_eq!(findings(&CASE_BREAKS, &kept(kept(limited(), 600), 700).design).len(), 2);
    }
}
