//! Rules about the principles: are they chosen, in the contract, signed, concrete? (GV 5, VL, ES)
//!
//! Whether the design does what a principle says is in [`agreement`](super::agreement).

use crate::design::bovenkant::RoleKind;
use crate::design::catalogue::PrincipleKind;
use crate::design::edit::{Edit, PrincipleField, PrinciplesEdit};
use crate::design::parties::Party;
use crate::design::principles::Principle;
use crate::design::project::Work;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// The core of any set (GV 5): of each line one, and the first where none is chosen. Transparency and open book are one
/// promise in the source: the one shows in the other.
const CORE: [&[&str]; 3] = [&["best-for-project"], &["transparency", "open-book"], &["no-gain-at-others-loss"]];

/// Nobody looked at the principles yet.
pub(crate) const PRINCIPLES_NOT_STARTED: Rule = Rule {
    id: "principles-not-started",
    group: Group::Principles,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::principles::NOT_STARTED,
    check: Check::Design(|facts| {
        let principles = &facts.design.principles;
        let untouched = !principles.started && principles.chosen.is_empty();
        untouched.then(Finding::hint).into_iter().collect()
    }),
};

/// The team worked on the principles, and none is left.
pub(crate) const PRINCIPLES_NONE: Rule = Rule {
    id: "principles-none",
    group: Group::Principles,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5)],
    example: examples::principles::NONE,
    check: Check::Design(|facts| {
        let principles = &facts.design.principles;
        if !principles.started || !principles.chosen.is_empty() {
            return Vec::new();
        }
        let core = facts.catalogue.principles.iter().filter(|it| it.core).map(|it| choose(&it.id));
        vec![Finding::warning().fix(Fix::new("choose-core-principles", core))]
    }),
};

/// Principles are chosen, but not all of the core.
pub(crate) const CORE_PRINCIPLE_MISSING: Rule = Rule {
    id: "core-principle-missing",
    group: Group::Principles,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::principles::CORE_PRINCIPLE_MISSING,
    check: Check::Design(|facts| {
        let principles = &facts.design.principles;
        let is_missing = |line: &&&[&str]| line.iter().all(|it| principles.from_entry(it).is_none());
        let missing: Vec<&str> = CORE.iter().filter(is_missing).map(|line| line[0]).collect();
        if principles.chosen.is_empty() || missing.is_empty() {
            return Vec::new();
        }
        let fix = Fix::new("add-principles", missing.iter().map(|it| choose(it))).say("count", missing.len());
        let names = Arg::Keys(missing.iter().map(|it| format!("principle-{it}")).collect());
        vec![Finding::hint().say("principles", names).say("count", missing.len()).fix(fix)]
    }),
};

/// Chosen principles that are no part of the contract. What the sources call a principle belongs in it: a warning. Of
/// values and of the team's own it is a hint, until at work some principle stands in the contract: then it was a choice.
pub(crate) const PRINCIPLES_NOT_IN_CONTRACT: Rule = Rule {
    id: "principles-not-in-contract",
    group: Group::Principles,
    stage: Stage::Agree,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Gv(5)],
    example: examples::principles::NOT_IN_CONTRACT,
    check: Check::Design(|facts| {
        let chosen = || facts.design.principles.chosen.iter();
        let is_one = |it: &&Principle| is_principle(facts, it);
        let (loose, beside): (Vec<&Principle>, Vec<&Principle>) =
            chosen().filter(|it| !it.in_contract).partition(is_one);
        let left_out = facts.design.stage() == Stage::Work && chosen().filter(is_one).any(|it| it.in_contract);
        let beside = if left_out { Vec::new() } else { beside };
        let values = Finding::hint().worded("values");
        let told = |of: &[&Principle], it: Finding| naming_all(of, it.fix(put_in_contract(of)));
        told(&loose, Finding::warning()).into_iter().chain(told(&beside, values)).collect()
    }),
};

/// Whether the catalogue knows it as a principle, and not as a value; the team's own are none.
fn is_principle(facts: &Facts, it: &Principle) -> bool {
    let entry = it.entry.as_deref().and_then(|it| facts.catalogue.principle(it));
    entry.is_some_and(|it| it.kind == PrincipleKind::Principle)
}

fn put_in_contract(principles: &[&Principle]) -> Fix {
    let put = Edit::Principles(PrinciplesEdit::PutInContract(principles.iter().map(|it| it.id).collect()));
    Fix::new("put-in-contract", [put]).say("count", principles.len())
}

/// Parties whose board signed not all principles of the contract. What stands outside the contract is not to be signed:
/// that is `principles-not-in-contract`.
pub(crate) const PRINCIPLES_UNSIGNED: Rule = Rule {
    id: "principles-unsigned",
    group: Group::Principles,
    stage: Stage::Agree,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5)],
    example: examples::principles::UNSIGNED,
    check: Check::Design(|facts| {
        let design = facts.design;
        let due = || design.principles.chosen.iter().filter(|it| it.in_contract);
        let lacks = |party: &&Party| due().any(|it| !it.signed_by(party.id));
        let parties: Vec<&Party> = design.signatories().filter(lacks).collect();
        let open: Vec<&Principle> = due().filter(|it| parties.iter().any(|by| !it.signed_by(by.id))).collect();
        let names: Vec<String> = parties.iter().map(|it| it.name.clone()).collect();
        let found = naming_all(&open, Finding::warning().say("parties", names));
        found.into_iter().map(|it| it.about_all(parties.iter().map(|party| party.id))).collect()
    }),
};

/// Chosen principles without a behaviour by which they show.
pub(crate) const PRINCIPLE_NOT_CONCRETE: Rule = Rule {
    id: "principle-not-concrete",
    group: Group::Principles,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Vl],
    example: examples::principles::NOT_CONCRETE,
    check: Check::Design(|facts| {
        let vague: Vec<&Principle> = facts.design.principles.chosen.iter().filter(|it| !it.is_concrete()).collect();
        // The catalogue has no behaviours for the team's own principles: those only the team can write.
        let known = vague.iter().filter(|it| it.entry.is_some());
        let taken = PrincipleField::CatalogueBehaviours(true);
        let takes: Vec<Edit> = known.map(|it| Edit::Principles(PrinciplesEdit::Set(it.id, taken.clone()))).collect();
        let mut finding = Finding::hint();
        if !takes.is_empty() {
            let count = takes.len();
            finding = finding.fix(Fix::new("take-catalogue-behaviours", takes).say("count", count));
        }
        naming_all(&vague, finding)
    }),
};

/// 'Best for project' is chosen, and nothing or nobody speaks for society. A dike, tunnel, road or railway is public work;
/// of anything else it is not known whether the client is a public one, and the rule waits.
pub(crate) const BEST_FOR_PROJECT_ALONE: Rule = Rule {
    id: "best-for-project-alone",
    group: Group::Principles,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Es("4.1 Belangen")],
    example: examples::principles::BEST_FOR_PROJECT_ALONE,
    check: Check::Design(|facts| {
        let (principles, top) = (&facts.design.principles, &facts.design.bovenkant);
        let spoken_for = principles.from_entry("best-for-society").is_some()
            || top.of_kind(RoleKind::PublicRepresentative).next().is_some();
        let private = facts.design.project.work == Work::Other;
        let Some(principle) = principles.from_entry("best-for-project").filter(|_| !spoken_for && !private) else {
            return Vec::new();
        };
        let fix = Fix::new("choose-best-for-society", [choose("best-for-society")]);
        vec![Finding::hint().about(principle.id).say("principle", called(principle)).fix(fix)]
    }),
};

/// Principles are chosen, and none holds with partners outside.
pub(crate) const PRINCIPLES_INWARD: Rule = Rule {
    id: "principles-inward",
    group: Group::Principles,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Relatie"), Source::Es("4.1 Relatie")],
    example: examples::principles::INWARD,
    check: Check::Design(|facts| {
        let chosen = &facts.design.principles.chosen;
        let inward = !chosen.is_empty() && chosen.iter().all(|it| !it.outward);
        inward.then(|| Finding::hint().say("count", chosen.len())).into_iter().collect()
    }),
};

fn choose(entry: &str) -> Edit {
    Edit::Principles(PrinciplesEdit::Choose(entry.to_owned()))
}

/// What a principle is called: as the team does, or as the catalogue does.
pub(crate) fn called(principle: &Principle) -> Arg {
    match &principle.entry {
        Some(entry) if principle.name.is_empty() => Arg::Key(format!("principle-{entry}")),
        _ => Arg::from(&principle.name),
    }
}

/// One signal for all principles that share a cause: it is about them, counts and names them. No principles, no signal.
pub(crate) fn naming_all(principles: &[&Principle], finding: Finding) -> Vec<Finding> {
    if principles.is_empty() {
        return Vec::new();
    }
    let names = Arg::List(principles.iter().map(|it| called(it)).collect());
    vec![finding.about_all(principles.iter().map(|it| it.id)).say("count", principles.len()).say("principles", names)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::design::id::PrincipleId;
    use crate::rules::principles::RULES;
    use crate::rules::testing::{Builder, catalogue, design, findings, fires, silent, solved_by, speaks};

    fn chosen(entries: &[&str]) -> Builder {
        entries.iter().fold(design(Form::Full), |it, entry| it.principle(entry))
    }

    fn own(name: &str) -> Builder {
        chosen(&[]).edit(Edit::Principles(PrinciplesEdit::AddOwn(name.into())))
    }

    fn nth(it: &Builder, at: usize) -> PrincipleId {
        it.design.principles.chosen[at].id
    }

    fn set(it: Builder, field: PrincipleField) -> Builder {
        let id = nth(&it, 0);
        it.edit(Edit::Principles(PrinciplesEdit::Set(id, field)))
    }

    #[test]
    fn every_rule_has_its_words() {
        for rule in RULES {
            speaks(rule);
        }
    }

    #[test]
    fn the_entries_that_rules_name_are_in_the_catalogue() {
        let named = CORE.into_iter().flatten().copied().chain(["best-for-society"]);
        named.for_each(|it| assert!(catalogue().principle(it).is_some(), "{it}"));
    }

    #[test]
    fn nothing_chosen_is_a_hint_before_the_start_and_a_warning_after() {
        fires(&PRINCIPLES_NOT_STARTED, &chosen(&[]).design);
        silent(&PRINCIPLES_NONE, &chosen(&[]).design);
        silent(&PRINCIPLES_NOT_STARTED, &own("Wij delen ons succes").design);
        silent(&PRINCIPLES_NONE, &own("Wij delen ons succes").design);
        let left = chosen(&["autonomy"]);
        let id = nth(&left, 0);
        let none = left.edit(Edit::Principles(PrinciplesEdit::Remove(id))).design;
        silent(&PRINCIPLES_NOT_STARTED, &none);
        fires(&PRINCIPLES_NONE, &none);
        solved_by(&PRINCIPLES_NONE, &none, 0);
    }

    #[test]
    fn the_core_is_complete_or_completed() {
        let all = ["best-for-project", "open-book", "no-gain-at-others-loss"];
        silent(&CORE_PRINCIPLE_MISSING, &chosen(&all).design);
        silent(&CORE_PRINCIPLE_MISSING, &chosen(&["best-for-project", "transparency", all[2]]).design);
        silent(&CORE_PRINCIPLE_MISSING, &chosen(&[]).design);
        for missing in 0..3 {
            let two: Vec<&str> = all.into_iter().enumerate().filter(|it| it.0 != missing).map(|it| it.1).collect();
            fires(&CORE_PRINCIPLE_MISSING, &chosen(&two).design);
            solved_by(&CORE_PRINCIPLE_MISSING, &chosen(&two).design, 0);
        }
        solved_by(&CORE_PRINCIPLE_MISSING, &own("Wij delen ons succes").design, 0);
    }

    #[test]
    fn principles_are_part_of_the_contract() {
        let loose = chosen(&["open-book", "transparency"]);
        let found = fires(&PRINCIPLES_NOT_IN_CONTRACT, &loose.design);
        assert_eq!((found.severity, found.subjects.len()), (Severity::Warning, 2));
        solved_by(&PRINCIPLES_NOT_IN_CONTRACT, &loose.design, 0);
        let fixed = set(chosen(&["open-book"]), PrincipleField::InContract(true)).design;
        silent(&PRINCIPLES_NOT_IN_CONTRACT, &fixed);
    }

    #[test]
    fn values_and_the_teams_own_may_stand_beside_the_contract() {
        let beside = chosen(&["autonomy"]).edit(Edit::Principles(PrinciplesEdit::AddOwn("Eigen".into())));
        let found = fires(&PRINCIPLES_NOT_IN_CONTRACT, &beside.design);
        assert_eq!((found.severity, found.variant, found.subjects.len()), (Severity::Hint, Some("values"), 2));
        solved_by(&PRINCIPLES_NOT_IN_CONTRACT, &beside.design, 0);
        // A principle beside them is a signal of its own.
        let both = chosen(&["open-book", "autonomy"]);
        assert_eq!(findings(&PRINCIPLES_NOT_IN_CONTRACT, &both.design).len(), 2);
        // With one of those in the contract it was a choice, but only once the work is under way.
        let contract = set(both, PrincipleField::InContract(true));
        let at = |stage| contract.clone().edit(Edit::SetStage(Some(stage))).design;
        assert_eq!(fires(&PRINCIPLES_NOT_IN_CONTRACT, &at(Stage::Agree)).variant, Some("values"));
        silent(&PRINCIPLES_NOT_IN_CONTRACT, &at(Stage::Work));
        // A value in the contract says nothing of the others.
        let value = set(chosen(&["autonomy", "learn-together"]), PrincipleField::InContract(true));
        fires(&PRINCIPLES_NOT_IN_CONTRACT, &value.edit(Edit::SetStage(Some(Stage::Work))).design);
    }

    #[test]
    fn every_board_signs_what_is_in_the_contract() {
        silent(&PRINCIPLES_UNSIGNED, &chosen(&["autonomy"]).design);
        let due = set(chosen(&["autonomy"]), PrincipleField::InContract(true));
        // The principle and both parties.
        assert_eq!(fires(&PRINCIPLES_UNSIGNED, &due.design).subjects.len(), 3);
        silent(&PRINCIPLES_UNSIGNED, &due.clone().with(|it| it.parties.clear()).design);
        let parties: Vec<_> = due.design.parties.iter().map(|it| it.id).collect();
        let sign = |it: Builder, party| {
            let principle = nth(&it, 0);
            it.edit(Edit::Principles(PrinciplesEdit::Sign { principle, party, name: "Dijkgraaf".into(), on: None }))
        };
        let one = sign(due, parties[0]);
        assert_eq!(fires(&PRINCIPLES_UNSIGNED, &one.design).subjects.len(), 2);
        silent(&PRINCIPLES_UNSIGNED, &sign(one, parties[1]).design);
    }

    #[test]
    fn a_principle_shows_in_behaviour() {
        let vague = chosen(&["autonomy"]);
        fires(&PRINCIPLE_NOT_CONCRETE, &vague.design);
        solved_by(&PRINCIPLE_NOT_CONCRETE, &vague.design, 0);
        let written = |text: &str| PrincipleField::Behaviours(vec![text.into()]);
        silent(&PRINCIPLE_NOT_CONCRETE, &set(vague.clone(), written("Wij bellen voor wij mailen")).design);
        fires(&PRINCIPLE_NOT_CONCRETE, &set(vague, written(" ")).design);
        // For the team's own there is nothing to take.
        assert!(fires(&PRINCIPLE_NOT_CONCRETE, &own("Eigen").design).fixes.is_empty());
        let taken = set(own("Eigen"), PrincipleField::CatalogueBehaviours(true)).design;
        fires(&PRINCIPLE_NOT_CONCRETE, &taken);
    }

    #[test]
    fn best_for_project_is_weighed_against_society() {
        let dike = |it: Builder| it.edit(Edit::SetWork(Work::Dike));
        silent(&BEST_FOR_PROJECT_ALONE, &chosen(&["best-for-project"]).design);
        let alone = dike(chosen(&["best-for-project"]));
        fires(&BEST_FOR_PROJECT_ALONE, &alone.design);
        solved_by(&BEST_FOR_PROJECT_ALONE, &alone.design, 0);
        silent(&BEST_FOR_PROJECT_ALONE, &dike(chosen(&["transparency"])).design);
        let represented = alone.role(RoleKind::PublicRepresentative, "Publieke vertegenwoordiger", &[]);
        silent(&BEST_FOR_PROJECT_ALONE, &represented.design);
    }

    #[test]
    fn some_principle_also_holds_outside() {
        fires(&PRINCIPLES_INWARD, &chosen(&["transparency", "autonomy"]).design);
        let outward = set(chosen(&["transparency", "autonomy"]), PrincipleField::Outward(true)).design;
        silent(&PRINCIPLES_INWARD, &outward);
        silent(&PRINCIPLES_INWARD, &chosen(&[]).design);
    }
}
