//! How the code reads: what a file opens with, how long it is, where colours stand, how rules and words are kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::rules::{Check, Severity, rules};
use alliantietafel::text::{Language, Text};

use crate::source::{Function, functions, name, named};

/// Lines of a file.
const LONGEST: usize = 400;
/// Lines of the file in the middle.
const MIDDLE: usize = 150;
/// Lines of a function.
const LONG: usize = 80;
/// Blocks in each other within a function.
const DEEP: usize = 6;

/// Functions that may be longer, as `file::function`, each with its reason.
const MAY_BE_LONG: [(&str, &str); 0] = [];
/// Functions that may be deeper, as `file::function`, each with its reason.
const MAY_BE_DEEP: [(&str, &str); 0] = [];

fn sources(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|it| it == "rs") {
            all.push(path);
        }
    }
}

fn each_file(folders: &[&str], mut look: impl FnMut(&str, &str)) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for folder in folders {
        sources(&root.join(folder), &mut all);
    }
    assert!(!all.is_empty());
    for path in all {
        let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
        look(&name, &fs::read_to_string(&path).expect("reads"));
    }
}

#[test]
fn every_file_says_first_what_it_is() {
    each_file(&["src", "tests", "benches"], |name, text| {
        assert!(text.starts_with("//!"), "{name} does not open with //!");
    });
}

/// Fails with everything that is over a bound and has no excuse, and with every excuse that nothing needs.
#[track_caller]
fn hold(most: usize, found: &[(String, usize)], excused: &[(&str, &str)]) {
    let over: Vec<&(String, usize)> = found.iter().filter(|it| it.1 > most).collect();
    let is_excused = |it: &&&(String, usize)| excused.iter().any(|(name, _)| *name == it.0);
    let mut wrong: Vec<String> =
        over.iter().filter(|it| !is_excused(it)).map(|(name, count)| format!("{count} {name}")).collect();
    wrong.sort_by_key(|it| std::cmp::Reverse(it.split(' ').next().and_then(|it| it.parse::<usize>().ok())));
    println!("{} of {} are over {most}", over.len(), found.len());
    assert!(wrong.is_empty(), "{} are over {most}:\n  {}", wrong.len(), wrong.join("\n  "));
    for (name, why) in excused {
        assert!(over.iter().any(|it| it.0 == *name), "{name} is not over {most}: its excuse can go ({why})");
    }
}

#[test]
fn no_file_is_long() {
    let mut lengths = Vec::new();
    each_file(&["src"], |name, text| lengths.push((name.to_owned(), text.lines().count())));
    hold(LONGEST, &lengths, &[]);
    let mut lengths: Vec<usize> = lengths.iter().map(|it| it.1).collect();
    lengths.sort_unstable();
    let middle = lengths[lengths.len() / 2];
    println!("the file in the middle has {middle} lines");
    assert!(middle <= MIDDLE, "the file in the middle has {middle} lines");
}

/// A number of every function of the program, as `file::function`.
fn each_function(number: impl Fn(&Function) -> usize) -> Vec<(String, usize)> {
    let mut all = Vec::new();
    each_file(&["src"], |file, text| {
        all.extend(functions(text).iter().map(|it| (format!("{file}::{}", it.name), number(it))));
    });
    all
}

#[test]
fn no_function_is_long() {
    hold(LONG, &each_function(|it| it.lines), &MAY_BE_LONG);
}

#[test]
fn no_function_is_deep() {
    hold(DEEP, &each_function(|it| it.depth), &MAY_BE_DEEP);
}

#[test]
fn what_is_over_a_bound_needs_an_excuse_and_an_excuse_something_that_is() {
    let found = [("a".to_owned(), 3), ("b".to_owned(), 9)];
    let fails = |excused: &[(&str, &str)]| std::panic::catch_unwind(|| hold(5, &found, excused)).is_err();
    assert!(fails(&[]) && fails(&[("a", "why")]) && fails(&[("a", "why"), ("b", "why")]));
    assert!(!fails(&[("b", "why")]));
}

/// What clippy's lists cannot see of a colour: egui's constants, and a colour as a word. `TRANSPARENT` is none, and
/// `PLACEHOLDER` is whatever the words are painted in.
#[test]
fn colours_stand_in_one_file() {
    for (module, named) in named(&crate::source::sources()) {
        for path in named.others {
            let constant = path.rsplit_once("Color32::").map(|it| it.1.to_owned());
            let own = constant.is_some_and(|it| {
                it.chars().all(|it| it.is_ascii_uppercase() || it == '_') && it != "TRANSPARENT" && it != "PLACEHOLDER"
            });
            assert!(!own, "{} has a colour of its own: {path}", name(&module));
        }
    }
    each_file(&["src"], |name, text| {
        let may = ["/tokens.rs", "/svg.rs"].iter().any(|it| name.ends_with(it));
        assert!(may || !text.contains("\"#"), "{name} has a colour of its own");
    });
}

#[test]
fn nothing_is_left_for_later() {
    each_file(&["src"], |name, text| {
        for sign in ["TODO", "FIXME", "todo!(", "unimplemented!(", "dbg!(", "println!(\"DEBUG"] {
            assert!(!text.contains(sign), "{name}: {sign}");
        }
    });
}

#[test]
fn rule_ids_are_unique_and_every_rule_has_its_words() {
    let mut seen = BTreeSet::new();
    let texts = Language::ALL.map(Text::new);
    for rule in rules() {
        assert!(seen.insert(rule.id), "{} stands twice", rule.id);
        assert!(!rule.severities.is_empty() && !rule.sources.is_empty(), "{}", rule.id);
        for text in &texts {
            for attribute in ["name", "explains"] {
                let key = format!("rule-{}.{attribute}", rule.id);
                assert!(text.has(&key), "{key} lacks in {:?}", text.language());
            }
            assert!(text.rule_name(rule).chars().count() <= 60, "{}", rule.id);
        }
    }
    assert!(seen.len() >= 50, "{} rules", seen.len());
}

/// The catalogue of signals.md, group by group: none is left out, none is made up but the 'not started' ones.
#[test]
fn the_rules_are_those_of_the_catalogue() {
    let expected = "single-bloedgroep lone-discipline empty-discipline client-share-low management-team-one-sided \
        board-unbalanced double-hat overloaded-person no-competence-selection no-own-location shutters-closed \
        no-onboarding client-role-missing alliance-board-missing role-vacant role-task-missing role-limits-missing \
        client-board-line-missing role-detached line-loop two-masters mandate-missing mandate-overlap mandate-gap \
        escalation-missing escalation-dead-end escalation-no-term decision-not-joint public-voice-missing \
        asset-manager-missing counterforce-missing process-guardian-missing mandates-stale unclear-bovenkant \
        hat-uncovered hats-on-one-role parents-out-of-sight escalation-not-walked risk-unplaced risk-outside-alliance \
        one-side-carries-all exception-to-decide exception-with-contractor execution-risk-left joint-risk-one-side \
        thin-shared-domain \
        wrong-domain risk-unquantified risk-no-holder dossier-stale no-opportunities risk-duplicate prevention-pays \
        principles-none core-principle-missing principles-not-in-contract principles-unsigned principle-not-concrete \
        principle-contradicted best-for-project-alone principles-inward board-member-cannot-bind \
        management-team-misses-party management-team-large no-blame-without-exceptions risman-lens-empty \
        role-count-per-person deadlock-route-missing reserved-powers-missing reserved-powers-many exit-missing \
        tab-missing tab-not-adding-up staffel-broken staffel-no-cap staffel-lopsided opposed-interests \
        guard-rails-client guard-rails-contractor budget-unrealistic closed-book price-driven-tender \
        no-optimisation-room overhead-not-agreed rails-early overhead-counted-twice worked-examples-missing \
        risk-pot-thin ladder-does-not-climb leads-one-sided decisions-all-on-top contractor-line-missing \
        independent-from-parent owners-decide-apart seat-changing parent-decides-slower change-settlement-open \
        market-conformity-open pot-without-shared-risks tab-rich partner-shares-open fee-at-risk-too-high \
        loss-beyond-fee view-not-green alliance-not-obvious client-readiness-open \
        evidence-missing specification-too-tight risk-money-missing decision-rule-open owners-not-linked mandates-proposed \
        condition-dominant condition-starved views-differ scores-not-ten arrangement-overdue \
        ambition-missing interests-unspoken weighing-layer-missing outside-unseen over-organised control-trust-mismatch \
        space-not-marked change-overdue recalibration-missing recalibration-overdue under-organised learning-agenda-missing \
        harvest-missing story-not-retold leader-holds-power programme-chair-missing partner-interest-missing \
        leaving-not-arranged say-out-of-balance";
    let expected: BTreeSet<&str> = expected.split_whitespace().collect();
    let ours: BTreeSet<&str> = rules().map(|it| it.id).collect();
    let lacking: Vec<_> = expected.difference(&ours).collect();
    assert!(lacking.is_empty(), "lacking: {lacking:?}");
    let extra: BTreeSet<&str> = ours.difference(&expected).copied().collect();
    let not_started =
        ["birth", "team", "bovenkant", "risks", "money", "principles"].map(|it| format!("{it}-not-started"));
    assert_eq!(extra, not_started.iter().map(String::as_str).chain(["case-breaks"]).collect());
}

/// A summary runs after what it sums up.
#[test]
fn summaries_are_warnings_or_blockers() {
    for rule in rules().filter(|it| matches!(it.check, Check::Summary(_))) {
        assert!(rule.severities.contains(&Severity::Blocker), "{}", rule.id);
    }
}

#[test]
fn every_catalogue_entry_has_its_words_in_both_languages() {
    let catalogue = Catalogue::read().expect("the catalogues read");
    assert!(catalogue.principles.len() >= 12);
    let risks = catalogue.library.iter().filter(|it| it.nature == alliantietafel::design::risks::Nature::Risk).count();
    assert!(risks >= 60, "{risks} risks");
    assert!(catalogue.library.len() - risks >= 20, "{} opportunities", catalogue.library.len() - risks);
    let mut keys = Vec::new();
    for it in &catalogue.principles {
        let key = format!("principle-{}", it.id);
        keys.extend((1..=it.shows).map(|nth| format!("{key}.shows-{nth}")));
        keys.extend((1..=it.erodes).map(|nth| format!("{key}.erodes-{nth}")));
        keys.extend([format!("{key}.asks"), key]);
    }
    for it in &catalogue.library {
        let key = format!("library-{}", it.id);
        keys.extend((1..=it.measures).map(|nth| format!("{key}.measure-{nth}")));
        keys.extend([format!("{key}.description"), key]);
    }
    for it in &catalogue.roles {
        let key = format!("role-{}", it.id);
        keys.extend([format!("{key}.for"), format!("{key}.not-for"), key]);
    }
    keys.extend(catalogue.disciplines.iter().map(|it| format!("discipline-{}", it.id)));
    keys.extend(catalogue.functions.iter().map(|it| format!("function-{}", it.id)));
    keys.extend(catalogue.subjects.iter().map(|it| format!("subject-{}", it.id)));
    let unique: BTreeSet<&String> = keys.iter().collect();
    assert_eq!(unique.len(), keys.len(), "an id stands twice in a catalogue");
    for text in Language::ALL.map(Text::new) {
        let lacking: Vec<_> = keys.iter().filter(|it| !text.has(it)).collect();
        assert!(lacking.is_empty(), "{:?}: {lacking:?}", text.language());
    }
}
