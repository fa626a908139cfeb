//! Whether what the program proposed was decided on: a mandate that nobody confirmed is nobody's.
//! (ES Bijlage Organisatie: lay the ways of decision down; that a proposal is asked about is ours)

use crate::design::bovenkant::Subject;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::stage::Stage;
use crate::rules::bovenkant::mandates::named;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Mandates that are still as the program proposed them. One signal for all.
pub(crate) const MANDATES_PROPOSED: Rule = Rule {
    id: "mandates-proposed",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Warning],
    sources: &[Source::Es("Bijlage Organisatie"), Source::Ours],
    example: examples::decisions::MANDATES_PROPOSED,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let subjects: Vec<&Subject> = facts.design.proposed_on().into_iter().filter_map(|it| top.subject(it)).collect();
        if subjects.is_empty() {
            return Vec::new();
        }
        let confirm = Fix::new("confirm-mandates", [Edit::Bovenkant(BovenkantEdit::ConfirmMandates)]);
        vec![named(Finding::warning(), &subjects).fix(confirm)]
    }),
};

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::RoleKind;
    use crate::design::form::Form;
    use crate::design::mandates::Band;
    use crate::design::proposals::Proposal;
    use crate::rules::testing::{Builder, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn proposed() -> Builder {
        let of = |subject: &str| Proposal {
            subject: subject.into(),
            who: RoleKind::ManagementTeam,
            with: Vec::new(),
            up_to: None,
        };
        let two = core(Form::Full).subject("Inkoop", true).subject("Planning", false);
        two.top(BovenkantEdit::ProposeMandates(vec![of("Inkoop"), of("Planning")]))
    }

    #[test]
    fn a_proposal_waits_for_the_board() {
        let two = proposed();
        assert_eq!(fires(&MANDATES_PROPOSED, &two.design).subjects.len(), 2);
        solved_by(&MANDATES_PROPOSED, &two.design, 0);
        let [one, other] = ["Inkoop", "Planning"].map(|it| two.subject_id(it));
        let decide = |it: Builder, subject| {
            let who = Some(it.role_id("AMT"));
            it.top(BovenkantEdit::Decide { subject, band: Band::ALL, who, with: Vec::new() })
        };
        // Deciding on one of them leaves the other.
        let half = decide(two, one);
        assert_eq!(fires(&MANDATES_PROPOSED, &half.design).subjects, [other.into()]);
        silent(&MANDATES_PROPOSED, &decide(half, other).design);
    }
}
