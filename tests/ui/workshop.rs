//! An exercise as a table plays it and a trainer talks it over; what is hidden is nowhere on the screen nor in the
//! accessibility tree; making one of a design; presenting to a room.

use alliantietafel::app::insight::Insight;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, WorkshopEdit};
use alliantietafel::design::workshop::{Hidden, Kind, Place, Play, Topic, compared};
use alliantietafel::text::{Language, Text};
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

fn key(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

fn play(language: &str) -> Stage {
    Stage::exercise("oefening", language, [1440.0, 900.0])
}

/// Every word of every signal that the design has: its title and why, and how signals are counted.
fn secrets(stage: &Stage, language: Language) -> Vec<String> {
    let (text, catalogue) = (Text::new(language), Catalogue::read().expect("the catalogues read"));
    let told = Insight::on(stage.design(), &catalogue, Some(jiff::civil::date(2026, 11, 22)));
    text.speak_of(stage.design().form);
    let mut all = Vec::new();
    for signal in told.signals.iter().chain(&told.later) {
        let words = text.signal(signal);
        all.extend([words.title, words.why]);
        all.extend(words.fixes);
    }
    for it in &stage.design().workshop.planted {
        all.extend([text.both(&it.title), text.both(&it.says), text.both(&it.note)].map(str::to_owned));
    }
    assert!(all.len() > 60, "there is something to hide");
    all
}

fn told_of(stage: &Stage, secrets: &[String]) -> Vec<String> {
    secrets.iter().filter(|it| stage.sees_text(it)).cloned().collect()
}

#[test]
fn nothing_of_a_hidden_signal_is_in_any_section_until_it_is_revealed() {
    for (language, of) in [("nl", Language::Nl), ("en", Language::En)] {
        let mut stage = play(language);
        let secrets = secrets(&stage, of);
        let text = Text::new(of);
        for section in Section::ALL {
            let go = text.get(section.key());
            stage.click(&go);
            assert_eq!(stage.harness.state().view().section, section);
            let told = told_of(&stage, &secrets);
            assert!(told.is_empty(), "{language}, {go}: {told:?}");
            for severity in ["blocker", "warning", "hint"] {
                let count = |n: usize| text.with(&format!("count-{severity}"), [("count", n.into())]);
                let names = stage.names();
                let counted = (1..30).map(count).find(|it| names.iter().any(|name| name.ends_with(it.as_str())));
                assert_eq!(counted, None, "{language}, {go}");
            }
        }
        // The same walk finds them once all is revealed, so the walk looks where they would be.
        stage.edit(Edit::Workshop(WorkshopEdit::RevealAll));
        let mut seen = Vec::new();
        for section in Section::ALL {
            stage.click_containing(&text.get(section.key()));
            seen.extend(told_of(&stage, &secrets));
        }
        seen.sort();
        seen.dedup();
        assert!(seen.len() > 15, "{language}: {seen:?}");
    }
}

#[test]
fn forms_and_the_status_line_give_nothing_away_either() {
    let mut stage = play("nl");
    let secrets = secrets(&stage, Language::Nl);
    for risk in ["r-monument", "r-netbeheerders"] {
        let id = alliantietafel::design::id::Id::parse(risk).expect("an id");
        let title =
            stage.design().risks.list.iter().find(|it| it.id.to_string() == id.to_string()).map(|it| it.title.clone());
        stage.click("Risico’s en kansen");
        stage.click_containing(&title.expect("it is there"));
        assert_eq!(told_of(&stage, &secrets), Vec::<String>::new(), "{risk}");
    }
    assert!(stage.sees_text("Signalen, tellingen en rode tekens zijn verborgen"), "{:?}", stage.names());
    assert!(!stage.sees_containing("Gelijke belangen"), "no figure tells how good it is");
}

#[test]
fn a_click_marks_enter_keeps_and_the_number_stands_on_the_list() {
    let mut stage = play("nl");
    key(&mut stage, Key::M);
    stage.click_containing("Alliantie-managementteam");
    assert!(stage.sees_text("Wat wringt hier?"), "{:?}", stage.names());
    stage.type_text("Alleen mensen van ON");
    stage.click("bezetting");
    stage.click_on_top("Markeer");
    let marks = &stage.design().workshop.marks;
    assert_eq!(marks.len(), 1, "{:?}", stage.names());
    let mark = &marks[0];
    assert_eq!((mark.number, mark.topic, mark.says.as_str()), (1, Topic::Staffing, "Alleen mensen van ON"));
    assert_eq!(mark.on.map(|it| it.to_string()).as_deref(), Some("ro-amt"));
    assert!(stage.names().contains(&"Wijzig markering 1: Alliantie-managementteam".to_owned()), "{:?}", stage.names());
    assert!(stage.harness.state().view().open.is_none(), "no form opened");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.design().workshop.marks.is_empty(), "one step to take back");
}

#[test]
fn keys_alone_mark_and_esc_asks_before_it_drops_what_was_typed() {
    let mut stage = play("nl");
    key(&mut stage, Key::M);
    stage.tab_to("Omgeving, 4 mensen");
    key(&mut stage, Key::Enter);
    stage.type_text("Iedereen van OG");
    key(&mut stage, Key::Escape);
    assert!(stage.sees_text("Wat getypt is, gaat dan weg."), "{:?}", stage.names());
    assert!(stage.sees_text("Wat wringt hier?"), "it is still there");
    key(&mut stage, Key::Escape);
    assert!(!stage.sees_text("Wat wringt hier?"));
    assert!(stage.design().workshop.marks.is_empty());
    stage.tab_to("Omgeving, 4 mensen");
    key(&mut stage, Key::Enter);
    stage.type_text("Iedereen van OG");
    key(&mut stage, Key::Enter);
    assert_eq!(stage.design().workshop.marks.len(), 1);
    stage.click("Markeer het geheel");
    key(&mut stage, Key::Escape);
    assert!(!stage.sees_text("Wat wringt hier?"), "nothing was typed: nothing is asked");
}

#[test]
fn hints_come_when_asked_and_are_counted() {
    let mut stage = play("nl");
    assert!(stage.sees_text("0 van 3 gevraagd"), "{:?}", stage.names());
    let hint = stage.design().workshop.tasks[0].hints[0].nl.clone();
    assert!(!stage.sees_text(&hint));
    stage.click("Toon hint 1");
    assert!(stage.sees_text(&hint) && stage.sees_text("1 van 3 gevraagd"));
    assert!(!stage.sees_text(&stage.design().workshop.tasks[0].hints[1].nl));
    stage.click("Klaar met deze stap");
    assert_eq!(stage.harness.state().view().section, Section::Bovenkant);
    assert!(stage.sees_text("Taak van stap 2 van 5"), "{:?}", stage.names());
}

/// Two mistakes are marked as the key has them, one mark is on nothing that was planted.
fn talked_over() -> Stage {
    let mut stage = play("nl");
    for (on, topic, says) in [("d-omgeving", Topic::Staffing, "Alleen OG"), ("s-inkoop", Topic::Mandate, "Gat")] {
        let on = alliantietafel::design::id::Id::parse(on).ok();
        stage.edit(Edit::Workshop(WorkshopEdit::Mark { on, topic, says: says.into() }));
    }
    stage.edit(Edit::Workshop(WorkshopEdit::Mark { on: None, topic: Topic::Other, says: "Geen reserve".into() }));
    stage.click("Sleutel openen…");
    assert_eq!(stage.design().workshop.play, Play::Playing, "it asks first");
    stage.click("Open de sleutel");
    assert_eq!(stage.design().workshop.play, Play::Debrief);
    stage
}

#[test]
fn the_debrief_tells_found_missed_and_not_planted_and_reveals_one_by_one() {
    let mut stage = talked_over();
    assert_eq!(stage.harness.state().view().section, Section::Workshop);
    let out = compared(&stage.design().workshop);
    assert_eq!((out.found.len(), out.missed.len(), out.unplanted.len()), (2, 13, 1));
    assert!(stage.sees_text("Onthuld: 2 van 15"), "{:?}", stage.names());
    assert!(stage.sees_text("Omgeving: alleen mensen van OG"), "what was found is seen");
    assert!(!stage.sees_text("AMT: alleen mensen van ON"), "what was missed is not");
    key(&mut stage, Key::ArrowRight);
    assert!(
        stage.sees_text("Onthuld: 3 van 15") && stage.sees_text("AMT: alleen mensen van ON"),
        "{:?}",
        stage.names()
    );
    key(&mut stage, Key::ArrowLeft);
    assert!(stage.sees_text("Onthuld: 2 van 15") && !stage.sees_text("AMT: alleen mensen van ON"));
    stage.click("Onthul volgende");
    let planted = stage.design().workshop.planted[1].id;
    let mark = stage.design().workshop.marks[2].id;
    stage.edit(Edit::Workshop(WorkshopEdit::Count(planted, Some(mark))));
    assert_eq!(compared(&stage.design().workshop).by(planted), Some(mark), "it counts by the trainer’s word");
    stage.click("Onthul alles…");
    stage.click_on_top("Onthul alles");
    assert_eq!(stage.design().workshop.play, Play::Revealed);
    assert!(stage.has_signal("mandate-gap"), "the signals are back");
}

#[test]
fn playing_again_asks_and_then_nothing_is_left_of_what_was_played() {
    let mut stage = talked_over();
    stage.scroll_to("Opnieuw spelen…");
    stage.click("Opnieuw spelen…");
    assert_eq!(stage.design().workshop.marks.len(), 3, "it asks first");
    stage.scroll_to("Speel opnieuw");
    stage.click("Speel opnieuw");
    let all = &stage.design().workshop;
    assert_eq!((all.play, all.marks.len(), all.hints()), (Play::Playing, 0, 0));
    assert!(all.planted.iter().all(|it| !it.revealed));
    assert!(stage.sees_text("Sleutel openen…"));
}

#[test]
fn a_mistake_is_planted_in_a_design_goes_into_the_key_and_is_hidden_once_it_is_played() {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.click("Werkvormen");
    stage.click("Maak een oefening van dit ontwerp");
    assert_eq!(stage.design().workshop.kind, Some(Kind::Own));
    let plant = stage.names().into_iter().find(|it| it.starts_with("Plant: ")).expect("something can be planted");
    stage.scroll_to(&plant);
    let before = stage.design().clone();
    stage.click(&plant);
    let all = &stage.design().workshop;
    assert_eq!(all.planted.len(), 1);
    let rule = all.planted[0].rule.clone();
    assert!(stage.has_signal(&rule), "{rule}: who makes it sees it");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.design(), before, "one undo takes key and mistake back");
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    stage.scroll_to("Begin de oefening");
    stage.click("Begin de oefening");
    assert!(stage.design().workshop.conceals(Hidden::Signals) && !stage.has_signal(&rule));
    assert!(!stage.names().iter().any(|it| it.starts_with("Plant: ")), "the key stands nowhere");
}

#[test]
fn what_is_parked_has_a_who_and_a_when() {
    let mut stage = play("nl");
    stage.click("Werkvormen");
    stage.click("Parkeerlijst");
    stage.type_in("Parkeer iets", "Reserve van OG");
    key(&mut stage, Key::Enter);
    stage.type_in("Wie pakt op: Reserve van OG", "Anna");
    key(&mut stage, Key::Tab);
    stage.type_in("Wanneer: Reserve van OG", "12-03-2027");
    key(&mut stage, Key::Tab);
    let it = stage.design().workshop.parking[0].clone();
    assert_eq!(
        (it.what.as_str(), it.who.as_str(), it.by),
        ("Reserve van OG", "Anna", Some(jiff::civil::date(2027, 3, 12)))
    );
}

#[test]
fn presenting_walks_the_chosen_steps_hides_signals_until_k_and_comes_back() {
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    stage.edit(Edit::Workshop(WorkshopEdit::Present(vec![Place::Bovenkant, Place::Team, Place::Money])));
    stage.click("Risico’s en kansen");
    key(&mut stage, Key::F5);
    let at = |stage: &Stage| stage.harness.state().view().section;
    assert_eq!(at(&stage), Section::Bovenkant, "the first step");
    key(&mut stage, Key::ArrowRight);
    assert_eq!(at(&stage), Section::Team);
    key(&mut stage, Key::ArrowRight);
    key(&mut stage, Key::ArrowRight);
    assert_eq!(at(&stage), Section::Money, "after the last step there is none");
    key(&mut stage, Key::ArrowLeft);
    assert_eq!(at(&stage), Section::Team);
    let title = Text::new(Language::Nl);
    let catalogue = Catalogue::read().expect("the catalogues read");
    let told = Insight::of(stage.design(), &catalogue);
    let said =
        told.open().find(|it| it.rule.id == "single-bloedgroep").map(|it| title.signal(it).title).expect("it speaks");
    assert!(!stage.sees_containing(&said), "no signal before the room");
    key(&mut stage, Key::K);
    assert!(stage.has_signal("single-bloedgroep"), "K shows them");
    key(&mut stage, Key::K);
    assert!(!stage.has_signal("single-bloedgroep"));
    key(&mut stage, Key::Escape);
    assert!(!stage.harness.state().view().presenting);
    assert_eq!(at(&stage), Section::Risks, "back where one was");
    assert!(stage.has_signal("single-bloedgroep"), "signals are back too");
}

/// K is seen on the picture itself: what was laid out without marks is laid out anew.
#[test]
fn k_shows_the_marks_on_the_praatplaat_that_was_there_without() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    let marks = |stage: &Stage| stage.harness.output().shapes.len();
    key(&mut stage, Key::F5);
    let without = marks(&stage);
    key(&mut stage, Key::K);
    let with = marks(&stage);
    assert!(with > without, "{without} marks and then {with}");
    key(&mut stage, Key::K);
    assert_eq!(marks(&stage), without);
}

#[test]
fn a_card_is_dragged_in_front_of_a_room() {
    let mut stage = Stage::sized(two_sided_design(), [1920.0, 1080.0]);
    key(&mut stage, Key::F5);
    let zoom = stage.harness.ctx.zoom_factor();
    assert!((zoom - 1.5).abs() < 0.01, "what is 12 points high is 18 then: {zoom}");
    let before = stage.design().risks.list[0].allocation;
    stage.drag("Zetting", "Alliantie", |_| {});
    assert_ne!(stage.design().risks.list[0].allocation, before, "{:?}", stage.names());
}

#[test]
fn the_section_stays_within_a_small_window_in_both_languages() {
    for language in ["nl", "en"] {
        for size in [[1024.0, 680.0], [1280.0, 720.0], [1920.0, 1080.0]] {
            let mut stage = Stage::exercise("staffel", language, size);
            stage.click(if language == "nl" { "Werkvormen" } else { "Workshops" });
            let beyond = stage.beyond_the_sides(size[0]);
            assert!(beyond.is_empty(), "{language} {size:?}: {beyond:?}");
        }
    }
}
