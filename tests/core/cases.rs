//! The example designs come out as their sources tell.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use alliantietafel::app::examples::{EXAMPLES, Example};
use alliantietafel::design::Design;
use alliantietafel::design::birth::View;
use alliantietafel::design::bovenkant::DecisionRule;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::Ids;
use alliantietafel::design::risks::{Allocation, Origin};
use alliantietafel::design::stage::Stage;
use alliantietafel::files::format;
use alliantietafel::rules::{Check, Facts, Severity, Signal, signals};
use alliantietafel::text::{Language, Text};

/// The example that holds the essentials and nothing more.
const ESSENTIALS: &str = "de-wending";

/// The example before a form is chosen: of its alliance there is nothing but the question whether it is the time.
const UNBORN: &str = "zandwaard";

/// The programmes: their partners keep the rest at home, so they are smaller than a project alliance.
const PROGRAMMES: [&str; 3] = ["rivieren", "bronnen", "oefening-programma"];

fn read(key: &str) -> Design {
    Example::find(key).expect("the example is there").read().unwrap_or_else(|error| panic!("{key}: {error:?}"))
}

fn signals_of(design: &Design) -> Vec<Signal> {
    let catalogue = Catalogue::read().expect("the catalogues read");
    signals(&Facts::new(design, &catalogue)).now
}

fn has(signals: &[Signal], rule: &str) -> bool {
    signals.iter().any(|it| it.rule.id == rule)
}

#[test]
fn an_empty_design_has_no_blocker_and_no_warning() {
    for form in Form::ALL {
        let signals = signals_of(&Design::new(&mut Ids::seeded(1), "Nieuw", form));
        let ids: BTreeSet<_> = signals.iter().map(|it| it.rule.id).collect();
        assert!(ids.iter().all(|it| it.ends_with("-not-started")), "{ids:?}");
        assert!(signals.iter().all(|it| it.finding.severity == Severity::Hint));
        assert_eq!(ids.len(), if form.has_sides() { 6 } else { 3 });
    }
}

#[test]
fn every_example_is_as_the_program_writes_it() {
    for example in EXAMPLES {
        let design = read(example.key);
        assert_eq!(format::write(&design).expect("writes"), example.text.replace("\r\n", "\n"), "{}", example.key);
    }
}

#[test]
fn every_example_is_large_and_complete_enough_to_teach_with() {
    for example in EXAMPLES.into_iter().filter(|it| ![ESSENTIALS, UNBORN].contains(&it.key)) {
        let design = read(example.key);
        if PROGRAMMES.contains(&example.key) {
            assert!(design.partners().count() >= 5 && design.programme.projects.len() >= 3, "{}", example.key);
            assert!(!design.risks.list.is_empty() && !design.notes.is_empty(), "{}", example.key);
            continue;
        }
        let count = design.risks.list.len();
        assert!((20..=40).contains(&count), "{}: {count} risks and opportunities", example.key);
        assert!(design.team.disciplines.len() >= 5 && design.team.members().count() >= 20, "{}", example.key);
        assert!(design.bovenkant.roles.len() >= 6 && !design.bovenkant.mandates.is_empty(), "{}", example.key);
        assert!(!design.principles.chosen.is_empty(), "{}", example.key);
        assert!(!design.notes.is_empty(), "{}: what is illustrative is said", example.key);
    }
}

/// A well-run full alliance, as a board types it in one afternoon: it is agreed on, and no more than eight things are said
/// of it, none of which is wrong.
#[test]
fn the_essentials_say_little_and_nothing_that_is_wrong() {
    let design = read(ESSENTIALS);
    assert_eq!((design.form, design.stage()), (Form::Full, Stage::Agree));
    assert!(design.is_signed(), "its boards signed");
    assert!(design.team.disciplines.iter().all(|it| Side::ALL.into_iter().all(|side| it.of(side).next().is_some())));
    assert!(design.bovenkant.roles.iter().all(|it| !it.purpose.is_empty() && !it.limits.is_empty()));
    assert!(design.risks.risks().all(|it| it.allocation == Allocation::Shared && it.expected().is_some()));
    let signals = signals_of(&design);
    assert!(signals.len() <= 8, "{} signals", signals.len());
    assert!(signals.iter().all(|it| it.finding.severity == Severity::Hint));
}

/// Every signal of every example, judged in words in `tests/data/judged.txt`: whoever changes a rule sees there what an
/// example now says more or less, and judges it.
#[test]
fn every_signal_of_every_example_is_judged() {
    let mut judged: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut key = "";
    for line in include_str!("../data/judged.txt").lines().filter(|it| !it.trim().is_empty() && !it.starts_with('#')) {
        if let Some(example) = line.strip_prefix("== ") {
            key = example.trim();
            judged.insert(key, Vec::new());
        } else {
            let (rule, words) = line.split_once(": ").expect("a rule and a judgement");
            assert!(words.len() > 30, "{key}: {line}");
            judged.get_mut(key).expect("it stands under an example").push(rule);
        }
    }
    assert_eq!(judged.len(), EXAMPLES.len());
    for example in EXAMPLES {
        let signals = signals_of(&read(example.key));
        let mut shown: Vec<&str> = signals.iter().map(|it| it.rule.id).collect();
        let of_it = judged.get_mut(example.key).unwrap_or_else(|| panic!("{} is not judged", example.key));
        shown.sort_unstable();
        of_it.sort_unstable();
        assert_eq!(&shown, of_it, "{}: what is shown, and what is judged", example.key);
    }
}

#[test]
fn only_the_exercise_and_what_is_not_born_yet_have_blockers() {
    for example in EXAMPLES.into_iter().filter(|it| !["oefening", UNBORN].contains(&it.key)) {
        let signals = signals_of(&read(example.key));
        let blockers: Vec<_> =
            signals.iter().filter(|it| it.finding.severity == Severity::Blocker).map(|it| it.rule.id).collect();
        assert!(blockers.is_empty(), "{}: {blockers:?}", example.key);
    }
}

/// ES 4.1: aimed at half own client staff, ended under a tenth; eight principles; decisions taken together.
#[test]
fn markermeerdijken_shows_the_low_client_share_and_decides_jointly() {
    let design = read("markermeerdijken");
    assert!(design.team.own_client_share().is_some_and(|it| it < 0.10));
    assert_eq!(design.principles.chosen.len(), 8);
    assert_eq!(design.bovenkant.decision_rule, Some(DecisionRule::Jointly));
    let signals = signals_of(&design);
    let low = signals.iter().find(|it| it.rule.id == "client-share-low").expect("it is told");
    assert!(low.finding.variant.is_some(), "it names the AMMD's experience");
    assert!(!has(&signals, "decision-not-joint") && !has(&signals, "principle-contradicted"));
}

/// GV 8: execution risks that stayed with the contractor kept market parties away elsewhere.
#[test]
fn zwaluw_asks_about_the_execution_risks_that_are_left() {
    let design = read("zwaluw");
    assert_eq!(design.form, Form::ThreeDomains);
    let signals = signals_of(&design);
    let left = signals.iter().find(|it| it.rule.id == "execution-risk-left").expect("it is asked");
    assert!(left.finding.question);
    assert!(!has(&signals, "thin-shared-domain"));
}

/// GV 5: Graaf Reinald kept the two exceptional kinds out of what is shared; who carries them the source does not say, and so
/// it is asked.
#[test]
fn graaf_reinald_keeps_the_two_exceptions_out_and_asks_who_carries_them() {
    let design = read("graaf-reinald");
    let signals = signals_of(&design);
    let asked = signals.iter().find(|it| it.rule.id == "exception-to-decide").expect("it is asked");
    assert!(asked.finding.question && asked.finding.subjects.len() == 2);
    assert!(!has(&signals, "risk-outside-alliance"));
    let exceptional = design.risks.risks().filter(|it| it.origin.is_some_and(Origin::is_exceptional));
    assert!(exceptional.count() >= 2);
}

/// Three people score before a form is chosen: ten aspects are green, eleven amber, three red, and two views stop the birth.
#[test]
fn zandwaard_is_not_born_yet() {
    let design = read(UNBORN);
    let tally = design.birth.tally_all();
    assert_eq!((tally.green, tally.amber, tally.red, tally.open), (10, 11, 3, 0));
    assert_eq!((design.chosen_form(), design.stage()), (None, Stage::Sketch));
    assert_eq!(design.birth.scorers.len(), 3);
    let signals = signals_of(&design);
    let variants: Vec<_> =
        signals.iter().filter(|it| it.rule.id == "view-not-green").filter_map(|it| it.finding.variant).collect();
    assert_eq!(variants, ["people-red", "organisation-red"]);
    assert!(has(&signals, "client-readiness-open") && !has(&signals, "evidence-missing"));
}

/// What was born shows its card: when, after how long, what made it possible.
#[test]
fn three_examples_have_a_birth_from_their_sources() {
    for (key, born, years) in
        [("graaf-reinald", 2017, Some(6)), ("markermeerdijken", 2015, Some(1)), ("zwaluw", 2018, None)]
    {
        let card = read(key).birth.card.clone();
        assert_eq!(card.birth().map(|it| it.when.year()), Some(born), "{key}");
        assert_eq!(card.years(), years, "{key}");
        assert!(View::ALL.into_iter().all(|it| !card.possible(it).is_empty()) && !card.source.is_empty(), "{key}");
    }
}

/// Whether a signal is about an element; a dash stands for the section as a whole.
fn is_about(signal: &Signal, subject: &str) -> bool {
    let subjects = &signal.finding.subjects;
    if subject == "-" { subjects.is_empty() } else { subjects.iter().any(|it| it.to_string() == subject) }
}

/// The exercise shows each planted mistake, and nothing else that is wrong; the summary follows from its members.
#[test]
fn the_exercise_shows_all_its_mistakes_and_nothing_else_that_is_wrong() {
    let planted: BTreeSet<(String, String)> = include_str!("../data/oefening.txt")
        .lines()
        .filter(|it| !it.trim().is_empty() && !it.starts_with('#'))
        .map(|it| it.split_once(' ').expect("a rule and a subject"))
        .map(|(rule, subject)| (rule.to_owned(), subject.trim().to_owned()))
        .collect();
    assert_eq!(planted.len(), 15, "fifteen mistakes, as the exercise says");
    for text in Language::ALL.map(Text::new) {
        let about = text.get("example-oefening.about");
        assert!(about.contains(" 15 "), "the start screen says how many: {about}");
    }
    let signals = signals_of(&read("oefening"));
    let wrong: Vec<&Signal> = signals
        .iter()
        .filter(|it| it.finding.severity != Severity::Hint && matches!(it.rule.check, Check::Design(_)))
        .collect();
    for (rule, subject) in &planted {
        let shown = signals.iter().any(|it| it.rule.id == rule && is_about(it, subject));
        assert!(shown, "{rule} about {subject} is not shown");
    }
    for signal in wrong {
        let meant = planted.iter().any(|(rule, subject)| rule == signal.rule.id && is_about(signal, subject));
        assert!(meant, "{} about {:?} was not planted", signal.rule.id, signal.finding.subjects);
    }
}

/// Practice elsewhere asks little of the examples: what the cases have in another form is not asked for again.
#[test]
fn practice_elsewhere_does_not_drown_the_examples() {
    for example in EXAMPLES {
        let signals = signals_of(&read(example.key));
        let elsewhere: Vec<_> = signals.iter().filter(|it| it.rule.is_elsewhere()).map(|it| it.rule.id).collect();
        assert!(elsewhere.len() <= 2, "{}: {elsewhere:?}", example.key);
    }
    // Its boards untie a knot together; how it ends was not written down.
    let marker = signals_of(&read("markermeerdijken"));
    assert!(!has(&marker, "deadlock-route-missing") && has(&marker, "exit-missing"));
}

/// Three alliances of which an adviser had written down what to expect (docs/real): none is told that it contradicts itself,
/// and what was judged false is not said again.
#[test]
fn real_alliances_are_not_told_what_was_judged_false() {
    for (name, expected, false_then) in [
        ("waltz", &["mandate-missing", "unclear-bovenkant", "joint-risk-one-side"][..], &[][..]),
        ("rantatunneli", &["double-hat", "client-share-low", "parent-decides-slower"], &["principle-contradicted"]),
        ("scirt", &["mandate-missing", "role-vacant", "double-hat"], &["principles-not-in-contract"]),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/real").join(format!("{name}.ron"));
        let text = std::fs::read_to_string(&path).expect("it is there");
        let design = format::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let open: Vec<_> = signals_of(&design).into_iter().filter(|it| it.waived.is_none()).collect();
        let says = |rule: &&str| open.iter().any(|it| it.rule.id == *rule);
        assert!(expected.iter().all(says), "{name} is told less than was expected");
        assert!(!false_then.iter().any(says), "{name} is told again what was false");
        assert!(open.iter().all(|it| it.finding.severity != Severity::Blocker), "{name} has a blocker");
    }
}
