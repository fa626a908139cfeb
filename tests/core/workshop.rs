//! The exercises that ship, their keys, planting mistakes in any design, and copies for tables.

use std::collections::BTreeSet;
use std::process::Command;

use alliantietafel::app::examples::{EXAMPLES, Example};
use alliantietafel::app::exercises::EXERCISES;
use alliantietafel::app::insight::Insight;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::id::Ids;
use alliantietafel::design::workshop::{Both, Hidden, Play};
use alliantietafel::files::format;
use alliantietafel::rules::planting::{PLANTABLE, plant};
use alliantietafel::text::{Language, Text};

fn exercise(key: &str) -> Design {
    Example::find(key).expect("it ships").read().expect("it reads")
}

#[test]
fn six_exercises_ship_in_both_languages_and_take_fifteen_to_thirty_minutes() {
    assert_eq!(EXERCISES.len(), 6);
    for it in EXERCISES {
        let design = exercise(it.key);
        let all = &design.workshop;
        assert_eq!((all.kind, all.minutes, all.play), (Some(it.kind), Some(it.minutes), Play::Playing), "{}", it.key);
        assert!((15..=30).contains(&it.minutes) && all.tasks.len() >= 3, "{}", it.key);
        assert!(all.conceals(Hidden::Signals), "{}: its signals are hidden", it.key);
        assert!(all.marks.is_empty() && all.hints() == 0, "{}: nobody played it yet", it.key);
        let mut words: Vec<&Both> = vec![&all.aim];
        words.extend(all.tasks.iter().flat_map(|it| [&it.title, &it.says]));
        words.extend(all.tasks.iter().flat_map(|it| &it.hints));
        words.extend(all.planted.iter().flat_map(|it| [&it.title, &it.says, &it.mends, &it.note]));
        words.extend(all.reasons.iter().map(|it| &it.why));
        words.extend(all.seats.iter().map(|it| &it.wants));
        words.extend(all.course.iter().chain(&all.questions));
        for it in words {
            assert!(!it.nl.is_empty() && !it.en.is_empty() && it.nl != it.en, "{it:?}");
        }
        assert!(all.course.len() >= 3 && all.questions.len() >= 3, "{}: a facilitator can lead it", it.key);
        assert_eq!(format::write(&design).expect("writes"), it.text.replace("\r\n", "\n"), "{}", it.key);
    }
}

/// The key of 'vind de fouten' is the list that the rules are held against, and each of its mistakes is really there.
#[test]
fn the_key_of_the_exercise_holds_every_mistake_that_was_planted() {
    let design = exercise("oefening");
    let catalogue = Catalogue::read().expect("the catalogues read");
    let signals = Insight::of(&design, &catalogue).signals;
    let listed = include_str!("../data/oefening.txt").lines().filter(|it| !it.starts_with('#') && !it.is_empty());
    let listed: BTreeSet<(&str, &str)> = listed.map(|it| it.split_once(' ').expect("a rule and an element")).collect();
    assert_eq!(listed.len(), design.workshop.planted.len());
    for (rule, element) in listed {
        let at = design.workshop.planted.iter().find(|it| it.rule == rule).unwrap_or_else(|| panic!("{rule}"));
        let said =
            signals.iter().find(|it| it.rule.id == rule && it.waived.is_none()).unwrap_or_else(|| panic!("{rule}"));
        let about: Vec<String> = at.about.iter().map(ToString::to_string).collect();
        assert!(element == "-" && about.is_empty() || about.iter().any(|it| it == element), "{rule}: {about:?}");
        let met = at.about.is_empty() || at.about.iter().any(|it| said.finding.subjects.contains(it));
        assert!(met, "{rule}: {about:?} and {:?}", said.finding.subjects);
        assert!(at.task.is_some(), "{rule} is to be found in a step");
    }
}

#[test]
fn what_an_exercise_hides_is_not_derived_for_a_screen_and_is_for_the_command_line() {
    let design = exercise("oefening");
    let catalogue = Catalogue::read().expect("the catalogues read");
    let told = Insight::of(&design, &catalogue);
    assert!(told.open().count() > 15);
    let shown = told.clone().for_screen(&design);
    assert!(shown.signals.is_empty() && shown.later.is_empty() && shown.alignment.is_none());
    assert!(design.risks.list.iter().all(|it| shown.about(it.id.into()).next().is_none()));
    assert!(design.principles.chosen.iter().all(|it| shown.accords(it.id).is_empty()));
    assert_eq!(shown.withheld.len(), told.signals.len(), "the debrief has them");
    let output = Command::new(env!("CARGO_BIN_EXE_alliantietafel"))
        .args(["check", "saved_designs/oefening.ron"])
        .output()
        .expect("it runs");
    assert!(String::from_utf8_lossy(&output.stdout).contains("[mandate-gap]"));
}

/// Each kind of mistake can be planted in some example; where it is, its rule speaks of it, and of nothing before.
#[test]
fn a_mistake_that_is_planted_makes_its_rule_speak() {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let designs: Vec<Design> = EXAMPLES.iter().map(|it| it.read().expect("it reads")).collect();
    for kind in &PLANTABLE {
        let mut planted = 0;
        for design in &designs {
            let Some(it) = plant(design, kind, &catalogue) else { continue };
            planted += 1;
            let mut then = design.clone();
            it.edit.apply(&mut then, &mut Ids::seeded(3));
            let told = Insight::of(&then, &catalogue);
            let of = |signal: &&alliantietafel::rules::Signal| {
                let about = &signal.finding.subjects;
                signal.rule.id == kind.rule && it.finding.subjects.iter().all(|id| about.contains(id))
            };
            let found = told.signals.iter().chain(&told.later).find(of);
            assert!(found.is_some(), "{} in {}: {:?}", kind.rule, design.name, it.finding.subjects);
            assert!(
                it.finding.subjects.iter().all(|id| design.has(*id)),
                "{}: the key tells of what is there",
                kind.rule
            );
        }
        assert!(planted > 0, "{}: no example takes it", kind.rule);
    }
}

#[test]
fn the_facilitators_page_has_aim_course_key_and_questions_and_covers_the_key_when_asked() {
    for language in Language::ALL {
        let text = Text::new(language);
        for it in EXERCISES {
            let design = exercise(it.key);
            let headings = |key| text.guide(&design, key).into_iter().map(|it| it.0).collect::<Vec<_>>();
            for part in ["guide-aim", "guide-course", "guide-tasks", "guide-questions"] {
                assert!(headings(true).contains(&text.get(part)), "{}: {part}", it.key);
            }
            let secret = [text.get("guide-key"), text.get("guide-reasons")];
            assert!(!headings(false).iter().any(|it| secret.contains(it)), "{}", it.key);
        }
        let page = text.guide(&exercise("oefening"), true);
        assert!(page.iter().any(|it| it.0 == text.get("guide-key") && it.1.len() == 15));
    }
}

#[test]
fn tables_get_copies_and_nothing_is_written_over() {
    let folder = std::env::temp_dir().join(format!("alliantietafel-tafels-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("oefening.ron");
    std::fs::copy("saved_designs/oefening.ron", &file).expect("copied");
    let run = |more: &[&str]| {
        let mut all = vec!["tables".to_owned(), file.display().to_string()];
        all.extend(more.iter().map(|it| (*it).to_owned()));
        Command::new(env!("CARGO_BIN_EXE_alliantietafel")).args(all).output().expect("it runs")
    };
    assert_eq!(run(&["--count", "3"]).status.code(), Some(0));
    let third = folder.join("oefening – Tafel 3.ron");
    let copy = format::read(&std::fs::read_to_string(&third).expect("it is there")).expect("it reads");
    assert_eq!(copy.workshop.table, "Tafel 3");
    std::fs::remove_file(folder.join("oefening – Tafel 1.ron")).expect("gone");
    std::fs::write(&third, "van deze tafel").expect("written");
    assert_eq!(run(&["--count", "3"]).status.code(), Some(2), "one is there: nothing is made");
    assert!(!folder.join("oefening – Tafel 1.ron").exists());
    assert_eq!(std::fs::read_to_string(&third).expect("it is there"), "van deze tafel");
    assert_eq!(run(&["--count", "3", "--force"]).status.code(), Some(0));
    assert_eq!(run(&["--count", "40"]).status.code(), Some(2));
    std::fs::remove_dir_all(&folder).expect("gone");
}
