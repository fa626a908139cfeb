//! The summary of the bovenkant: unclear, because one contradiction or several open ends hold together. (GV 9)

use crate::design::id::Id;
use crate::design::stage::Stage;
use crate::rules::bovenkant::escalation;
use crate::rules::bovenkant::lines;
use crate::rules::bovenkant::mandates;
use crate::rules::bovenkant::roles;
use crate::rules::bovenkant::undecided;
use crate::rules::bovenkant::voices;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule, Signal};
use crate::rules::source::Source;
use crate::rules::thresholds::UNCLEAR_FROM;

/// Each of these makes the bovenkant unclear on its own.
const CONTRADICTIONS: [&Rule; 5] = [
    &roles::CLIENT_ROLE_MISSING,
    &roles::ALLIANCE_BOARD_MISSING,
    &lines::CLIENT_BOARD_LINE_MISSING,
    &lines::LINE_LOOP,
    &mandates::MANDATE_OVERLAP,
];

/// Several of these make it unclear together, where they warn: a question is no open end, and a ladder that contradicts
/// itself says so in its own words.
const OPEN_ENDS: [&Rule; 10] = [
    &roles::ROLE_VACANT,
    &roles::ROLE_TASK_MISSING,
    &roles::ROLE_LIMITS_MISSING,
    &lines::ROLE_DETACHED,
    &undecided::MANDATE_MISSING,
    &mandates::MANDATE_GAP,
    &escalation::ESCALATION_MISSING,
    &escalation::ESCALATION_DEAD_END,
    &voices::ASSET_MANAGER_MISSING,
    &mandates::MANDATES_STALE,
];

/// What makes the bovenkant unclear, in one signal; its members stay listed under it. What the board accepts (bewust
/// afgeweken) is not counted.
pub(crate) const UNCLEAR_BOVENKANT: Rule = Rule {
    id: "unclear-bovenkant",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Blocker, Severity::Warning],
    sources: &[Source::Gv(9)],
    example: examples::bovenkant::UNCLEAR_BOVENKANT,
    check: Check::Summary(|_, signals| summary(signals).into_iter().collect()),
};

fn summary(signals: &[Signal]) -> Option<Finding> {
    let open = || signals.iter().filter(|it| it.waived.is_none());
    let holding = |rules: &[&'static Rule], weight: Severity| {
        let of = |rule: &Rule| open().any(|it| it.rule.id == rule.id && it.finding.severity == weight);
        rules.iter().copied().filter(|it| of(it)).collect::<Vec<&Rule>>()
    };
    let contradictions = holding(&CONTRADICTIONS, Severity::Blocker);
    let ends = holding(&OPEN_ENDS, Severity::Warning);
    let finding = match (contradictions.len(), ends.len()) {
        (1.., _) => Finding::blocker(),
        (0, UNCLEAR_FROM..) => Finding::warning().worded("open-ends"),
        _ => return None,
    };
    let members: Vec<&Rule> = contradictions.into_iter().chain(ends).collect();
    let weighs = |it: &&Signal| it.finding.severity != Severity::Hint;
    let mut subjects: Vec<Id> = Vec::new();
    for signal in open().filter(weighs).filter(|it| members.iter().any(|rule| rule.id == it.rule.id)) {
        for id in &signal.finding.subjects {
            if !subjects.contains(id) {
                subjects.push(*id);
            }
        }
    }
    let names = members.iter().map(|it| format!("rule-{}.name", it.id)).collect();
    Some(finding.about_all(subjects).say("count", members.len()).say("members", Arg::Keys(names)))
}

#[cfg(test)]
mod tests {
    use crate::design::Design;
    use crate::design::bovenkant::{LineKind, RoleKind};
    use crate::design::edit::{BovenkantEdit, Edit, RoleField};
    use crate::design::form::Form;
    use crate::design::form::Side::Client;
    use crate::design::phases::Phase;
    use crate::rules::all::signals;
    use crate::rules::facts::Facts;
    use crate::rules::testing::{Builder, catalogue, findings, fires, silent};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    /// A bovenkant without open ends.
    fn clear() -> Builder {
        // About to be agreed on: a vacant role counts then.
        core(Form::Full)
            .edit(Edit::SetStage(Some(Stage::Agree)))
            .subject("Scope", false)
            .mandate("Scope", "Bestuur", 0, None)
            .role(RoleKind::AssetManager, "Beheer", &[Client])
            .line("Beheer", LineKind::Advises, "AMT")
            .step(Some("AMT"), Some(5))
            .step(Some("Bestuur"), Some(5))
    }

    /// As many open ends as asked: a vacant role, a subject without mandate, amounts without mandate, no task.
    fn with_open_ends(count: usize) -> Builder {
        let amt = clear().role_id("AMT");
        let ends: [&dyn Fn(Builder) -> Builder; 4] = [
            &|it| it.role(RoleKind::Other, "Staf", &[]).line("Staf", LineKind::Advises, "AMT"),
            &|it| it.subject("Planning", false),
            &|it| it.subject("Inkoop", true).mandate("Inkoop", "AMT", 0, Some(5)),
            &|it| it.top(BovenkantEdit::SetRole(amt, RoleField::Purpose(String::new()))),
        ];
        ends[..count].iter().fold(clear(), |it, end| end(it))
    }

    #[test]
    fn three_open_ends_make_it_unclear() {
        silent(&UNCLEAR_BOVENKANT, &clear().design);
        silent(&UNCLEAR_BOVENKANT, &with_open_ends(2).design);
        for count in [3, 4] {
            let finding = fires(&UNCLEAR_BOVENKANT, &with_open_ends(count).design);
            assert_eq!((finding.severity, finding.subjects.len()), (Severity::Warning, count));
        }
    }

    #[test]
    fn every_open_end_counts_where_it_warns() {
        let two = with_open_ends(2);
        let sees = |it: Builder| fires(&UNCLEAR_BOVENKANT, &it.design).severity;
        // The asset manager, the mandates of an earlier phase, the ladder that stops at a vacant role.
        let owner = two.role_id("Beheer");
        assert_eq!(sees(two.clone().top(BovenkantEdit::RemoveRole(owner))), Severity::Warning);
        let later = two.clone().edit(Edit::SetPhase(Phase::Realisation));
        assert_eq!(sees(later.edit(Edit::SetStage(Some(Stage::Work)))), Severity::Warning);
        let chair = |it: Builder| {
            let it = it.role(RoleKind::IndependentChair, "Voorzitter", &[]);
            it.line("Voorzitter", LineKind::Advises, "Bestuur").step(Some("Voorzitter"), Some(5))
        };
        assert_eq!(sees(chair(two.clone())), Severity::Warning);
        // A step without a role is no open end but a mistake, with a signal of its own.
        silent(&UNCLEAR_BOVENKANT, &two.clone().step(None, Some(5)).design);
        // A question is none either.
        let asked = two.top(BovenkantEdit::AddReserved("Scope erbij".into()));
        silent(
            &UNCLEAR_BOVENKANT,
            &asked
                .role(RoleKind::ContractAuthority, "Gemachtigde", &[Client])
                .line("Gemachtigde", LineKind::Informs, "OG")
                .design,
        );
    }

    #[test]
    fn one_contradiction_is_enough() {
        let round = clear().line("Bestuur", LineKind::ReportsTo, "AMT");
        let finding = fires(&UNCLEAR_BOVENKANT, &round.design);
        assert_eq!((finding.severity, finding.variant), (Severity::Blocker, None));
        let missing = BovenkantEdit::RemoveRole(clear().role_id("OG"));
        fires(&UNCLEAR_BOVENKANT, &clear().top(missing).design);
        let two = clear().subject("Inkoop", true).mandate("Inkoop", "AMT", 0, None).mandate("Inkoop", "OG", 0, None);
        fires(&UNCLEAR_BOVENKANT, &two.design);
    }

    /// Accepts every signal of a rule.
    fn waive(builder: Builder, rule: &'static Rule) -> Design {
        let found = findings(rule, &builder.design);
        let waives = found.into_iter().map(|it| Edit::Waive {
            rule: rule.id.into(),
            wording: it.wording(),
            subjects: it.subjects,
            reason: "Bewust".into(),
            name: "Bestuur".into(),
            on: None,
        });
        waives.fold(builder, Builder::edit).design
    }

    #[test]
    fn what_is_accepted_does_not_count() {
        silent(&UNCLEAR_BOVENKANT, &waive(with_open_ends(3), &roles::ROLE_VACANT));
        let round = clear().line("Bestuur", LineKind::ReportsTo, "AMT");
        silent(&UNCLEAR_BOVENKANT, &waive(round, &lines::LINE_LOOP));
    }

    #[test]
    fn the_summary_stands_before_its_members() {
        let design = with_open_ends(3).design;
        let signals = signals(&Facts::new(&design, catalogue())).now;
        assert_eq!(signals[0].rule.id, UNCLEAR_BOVENKANT.id);
        assert!(signals.iter().any(|it| it.rule.id == roles::ROLE_VACANT.id));
    }
}
