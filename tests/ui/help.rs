//! Help in the real interface: the manual by task, alliances and words, the tour, the sheet of keys.

use alliantietafel::text::handbook::Task;
use alliantietafel::text::{Language, Text};
use alliantietafel::ui::{Manual, Section, tour_points_at};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

fn plain(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

fn page(stage: &Stage) -> Option<&'static str> {
    stage.harness.state().view().manual.as_ref().and_then(Manual::key)
}

fn nl(key: &str) -> String {
    Text::new(Language::Nl).get(key)
}

/// F1 → type → the page with its steps → arrow to the next → Tab to where it is done → there.
#[test]
fn a_task_is_found_read_and_gone_to_by_keyboard_alone() {
    let mut stage = Stage::with(two_sided_design());
    plain(&mut stage, Key::F1);
    assert_eq!(page(&stage), Some("task-begin"), "it opens where one begins");
    plain(&mut stage, Key::ArrowDown);
    assert_eq!(page(&stage), Some("task-plate"));
    stage.type_text("half om half rekenvoorbeelden");
    assert_eq!(page(&stage), Some("task-money"));
    let text = Text::new(Language::Nl).task(Task::Money);
    for it in [&text.aim].into_iter().chain(&text.steps).chain(&text.watch) {
        assert!(stage.sees_text(it), "{it}");
    }
    stage.tab_to(&nl("command-go-money"));
    plain(&mut stage, Key::Enter);
    assert_eq!(stage.harness.state().view().section, Section::Money);
    assert!(page(&stage).is_none(), "the manual makes room");
}

/// Every page leads on: after a click on its first button the manual is gone and something else is there.
#[test]
fn every_task_leads_to_where_it_is_done() {
    let mut stage = Stage::with(two_sided_design());
    for (task, link, there) in [
        (Task::Plate, "command-go-praatplaat", Some(Section::Praatplaat)),
        (Task::Birth, "command-go-birth", Some(Section::Birth)),
        (Task::Place, "command-go-risks", Some(Section::Risks)),
        (Task::Bovenkant, "command-go-bovenkant", Some(Section::Bovenkant)),
        (Task::Team, "command-go-team", Some(Section::Team)),
        (Task::Principles, "command-go-principles", Some(Section::Principles)),
        (Task::Ambition, "command-go-surroundings", Some(Section::Surroundings)),
        (Task::Together, "command-go-collaboration", Some(Section::Collaboration)),
        (Task::Life, "command-go-changes", Some(Section::Changes)),
        (Task::Signals, "command-next-signal", None),
        (Task::Report, "command-go-report", Some(Section::Report)),
        (Task::Workshop, "command-go-workshop", Some(Section::Workshop)),
        (Task::Programme, "command-go-praatplaat", Some(Section::Praatplaat)),
        (Task::Compare, "command-compare", None),
    ] {
        plain(&mut stage, Key::F1);
        stage.type_in("Zoek in het handboek", &nl(task.key()));
        assert_eq!(page(&stage), Some(task.key()));
        assert!(!stage.sees_containing("?"), "{task:?}: a word lacks");
        stage.click(&nl(link));
        assert!(page(&stage).is_none(), "{task:?}: the manual makes room");
        if let Some(section) = there {
            assert_eq!(stage.harness.state().view().section, section, "{task:?}");
        }
    }
}

#[test]
fn without_a_design_the_manual_says_what_waits_for_one() {
    let mut stage = Stage::start();
    plain(&mut stage, Key::F1);
    stage.type_in("Zoek in het handboek", &nl("task-team"));
    assert_eq!(page(&stage), Some("task-team"));
    stage.click(&nl("command-go-team"));
    assert_eq!(page(&stage), Some("task-team"), "it waits for a design");
    plain(&mut stage, Key::Escape);
    assert!(page(&stage).is_none());
}

#[test]
fn the_exercises_have_their_pages_without_the_key() {
    let mut stage = Stage::with(two_sided_design());
    plain(&mut stage, Key::F1);
    stage.type_in("Zoek in het handboek", "onderhandel een staffel");
    assert_eq!(page(&stage), Some("staffel"));
    assert!(stage.sees_text(&nl("guide-course")) && stage.sees_text(&nl("guide-questions")));
    assert!(stage.harness.query_by_label(&nl("guide-key")).is_none(), "the key is the trainer’s");
}

#[test]
fn alliances_and_words_are_in_the_help_menu_and_a_word_is_found() {
    let mut stage = Stage::with(two_sided_design());
    stage.click("Help");
    stage.click_containing("Wat is een alliantie?");
    assert_eq!(page(&stage), Some("about-what"));
    stage.click("Volgende bladzijde");
    assert_eq!(page(&stage), Some("about-works"));
    stage.click("Volgende bladzijde");
    assert_eq!(page(&stage), Some("glossary"));
    stage.type_in("Zoek een woord", "vangrail");
    assert!(stage.sees_text(&nl("word-guard-rails-says")));
    assert!(!stage.sees_text(&nl("word-open-book-says")));
    stage.type_in("Zoek een woord", "zzz");
    assert!(stage.sees_text(&nl("manual-words-none")));
}

#[test]
fn the_palette_finds_pages_and_words() {
    let mut stage = Stage::with(two_sided_design());
    for (typed, key) in [("risicodossier inlezen", "task-register"), ("vangrails", "glossary")] {
        stage.key(Modifiers::COMMAND, Key::K);
        stage.type_text(typed);
        plain(&mut stage, Key::Enter);
        assert_eq!(page(&stage), Some(key), "{typed}");
    }
}

/// Offered on the start screen; five steps, each at a part that is there in the smallest window of a laptop; not offered
/// again, and begun again from the menu.
#[test]
fn the_tour_points_at_what_is_there_and_is_offered_once() {
    for (language, size) in [("nl", [1280.0, 720.0]), ("en", [1920.0, 1080.0])] {
        let text = Text::new(if language == "nl" { Language::Nl } else { Language::En });
        let mut stage = Stage::example("zwaluw", language, false, size);
        stage.click("Help");
        stage.click_containing(&text.get("command-tour"));
        let mut seen: Vec<egui::Rect> = Vec::new();
        for key in ["tour-plate", "tour-sections", "tour-signals", "tour-search", "tour-menus"] {
            assert!(stage.sees_text(&text.get(key)), "{key}");
            let rect = tour_points_at(&stage.harness.ctx).unwrap_or_else(|| panic!("{key} points at nothing"));
            assert!(rect.width() > 20.0 && rect.height() > 20.0 && rect.right() <= size[0] + 1.0, "{key}: {rect:?}");
            assert!(!seen.contains(&rect), "{key} points at what was shown before");
            seen.push(rect);
            // The button has the keyboard: Enter goes on.
            plain(&mut stage, Key::Enter);
        }
        assert!(tour_points_at(&stage.harness.ctx).is_none(), "after five it is done");
    }
}

#[test]
fn the_offer_of_a_tour_is_beside_what_one_came_for_and_goes_when_it_is_declined() {
    let mut stage = Stage::start();
    assert!(stage.sees_text(&nl("tour-offer")));
    stage.click(&nl("tour-not"));
    assert!(!stage.sees_text(&nl("tour-offer")));
    assert!(!stage.harness.state().settings().offer_tour, "and that is remembered");

    let mut stage = Stage::start();
    stage.click(&nl("tour-begin"));
    assert!(stage.harness.state().session().is_some(), "an example is open");
    assert!(stage.sees_text(&nl("tour-plate")));
    assert!(!stage.harness.state().settings().offer_tour);
    // All else goes on while it is there; Esc ends it and nothing else.
    stage.key(Modifiers::COMMAND, Key::Num6);
    assert_eq!(stage.harness.state().view().section, Section::Money);
    assert!(stage.sees_text(&nl("tour-plate")));
    plain(&mut stage, Key::Escape);
    assert!(!stage.sees_text(&nl("tour-plate")));
    assert_eq!(stage.harness.state().view().section, Section::Money);
}

#[test]
fn the_tour_is_skipped_by_its_button() {
    let mut stage = Stage::start();
    stage.click(&nl("tour-begin"));
    stage.click(&nl("tour-next"));
    assert!(stage.sees_text(&nl("tour-sections")));
    stage.click(&nl("tour-back"));
    assert!(stage.sees_text(&nl("tour-plate")));
    stage.click(&nl("tour-skip"));
    assert!(tour_points_at(&stage.harness.ctx).is_none());
}

#[test]
fn the_sheet_of_keys_lists_keys_and_gestures_within_every_window() {
    for (language, size) in [("nl", [1280.0, 720.0]), ("en", [700.0, 600.0]), ("nl", [1920.0, 1080.0])] {
        let mut stage = Stage::example("zwaluw", language, false, size);
        stage.key(Modifiers::SHIFT, Key::F1);
        let text = Text::new(if language == "nl" { Language::Nl } else { Language::En });
        for key in ["keys-gestures", "keys-stage", "command-save", "command-spotlight", "gesture-drag.says"] {
            assert!(stage.sees_text(&text.get(key)), "{key}");
        }
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{size:?}: {:?}", stage.beyond_the_sides(size[0]));
        plain(&mut stage, Key::Escape);
        assert!(!stage.sees_text(&text.get("keys-gestures")));
    }
}
