//! The alliances that were there before as people use them: walked by pointer and by keys, opened as a design, laid beside the
//! present one.

use alliantietafel::design::edit::Edit;
use alliantietafel::design::form::Form;
use alliantietafel::design::phases::Phase;
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

const A2: &str = "A2 Hooggelegen, Volledige alliantie, 2007–2010";
const LESSON: &str = "Gunnen op samenwerking kan";

fn key(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

fn at_precedents() -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.click("Voorbeelden");
    assert_eq!(stage.harness.state().view().section, Section::Precedents);
    stage
}

/// The whole name of what begins so.
fn named(stage: &Stage, begins: &str) -> String {
    let found = stage.names().into_iter().find(|it| it.starts_with(begins));
    found.unwrap_or_else(|| panic!("{begins} is not there: {}", stage.names().join(" | ")))
}

/// Waits until something is worked out that is then on the screen.
fn wait_for(stage: &mut Stage, words: &str) {
    for _ in 0..1000 {
        stage.harness.step();
        if stage.sees_text(words) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    stage.settle();
}

#[test]
fn a_click_shows_the_card_in_place_of_the_signals_and_its_links_lead_on() {
    let mut stage = at_precedents();
    assert!(!stage.sees_text(LESSON));
    let a2 = named(&stage, A2);
    for said in ["leerde van Melbourne en Waardse", "gaf door aan", "bronnen verschillen", "te openen als ontwerp"] {
        assert!(a2.contains(said), "{a2}");
    }
    stage.click(&a2);
    for told in [LESSON, "Rijkswaterstaat", "Vialis", "2010 klaar", "noemt drie bedrijven", "Geboorteverhalen"] {
        assert!(stage.sees_text(told), "{told}: {}", stage.names().join(" | "));
    }
    assert!(!stage.sees_text("Signalen"), "the signals made room");
    stage.click("Waardse");
    assert!(stage.sees_text("Heijmans, Boskalis, Strukton, CFE") && !stage.sees_text(LESSON));
    // The signals come back, and the card after them.
    stage.click_containing(" signalen ›");
    assert!(stage.sees_text("Signalen"));
    stage.click("Terug naar Waardse");
    assert!(stage.sees_text("Heijmans, Boskalis, Strukton, CFE"));
}

/// With keys alone from the North Sea to what learned from it last, and back.
#[test]
fn arrows_walk_the_lines_from_teacher_to_pupil_and_back() {
    let mut stage = at_precedents();
    let first = named(&stage, "Noordzee, Oorsprong");
    stage.tab_to(&first);
    let mut way = Vec::new();
    for press in [
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowDown,
        Key::ArrowLeft,
        Key::ArrowLeft,
    ] {
        key(&mut stage, press);
        stage.settle();
        let names = ["Australië", "Melbourne", "A2 Hooggelegen", "Vught Verdiept", "Markermeerdijken"];
        let here = names.into_iter().find(|it| {
            let name = stage.names().into_iter().find(|name| name.starts_with(&format!("{it}, ")));
            name.is_some_and(|name| stage.has_focus(&name))
        });
        way.push(here.unwrap_or("nowhere"));
    }
    let expected = [
        "Australië",
        "Melbourne",
        "A2 Hooggelegen",
        "Vught Verdiept",
        "Markermeerdijken",
        "A2 Hooggelegen",
        "Melbourne",
    ];
    assert_eq!(way, expected);
    assert!(stage.sees_text("Nederlandse bouwers deden hier ervaring op"), "the card follows");
}

#[test]
fn what_chose_against_an_alliance_teaches_and_does_not_open() {
    let mut stage = at_precedents();
    let it = named(&stage, "Hoevelaken, Geen alliantie, jaar niet in de bron");
    stage.click(&it);
    assert!(stage.sees_text("Zonder geloof bij OG wordt het niets"));
    assert!(stage.sees_text("geen ontwerp om te openen"));
    assert!(!stage.sees_text("Open als ontwerp") && !stage.sees_text("Vergelijk"));
}

#[test]
fn it_opens_as_a_copy_and_unsaved_work_is_asked_about_first() {
    let mut stage = at_precedents();
    stage.edit(Edit::SetPhase(Phase::Handover));
    stage.settle();
    stage.click(&named(&stage, A2));
    stage.click("Open als ontwerp");
    assert!(stage.sees_text("Wijzigingen opslaan?"), "{}", stage.names().join(" | "));
    assert_eq!(stage.design().name, "Proef");
    stage.click("Niet opslaan");
    assert_eq!((stage.design().name.as_str(), stage.design().form), ("A2 Hooggelegen", Form::Full));
    assert!(stage.session().path().is_none(), "a copy that is in no file yet");
}

#[test]
fn it_is_laid_beside_the_present_design_what_differs_most_first() {
    let mut stage = at_precedents();
    stage.click(&named(&stage, A2));
    stage.click("Vergelijk");
    wait_for(&mut stage, "3 van 8");
    assert!(stage.sees_text("Vergelijk A2 Hooggelegen met Proef"));
    assert!(stage.sees_text("3 van 8"), "{}", stage.names().join(" | "));
    // The form differs wholly: three domains here.
    assert!(stage.sees_text("andere vorm") && stage.sees_text("Beginselen"));
    assert!(!stage.sees_text("Signalen"));
    stage.click("Toon alle 8");
    for aspect in ["Gunning", "Gedeeld risico", "Eigen mensen OG", "Mandaten", "Staffel", "Signalen"] {
        assert!(stage.sees_text(aspect), "{aspect}");
    }
    assert!(stage.sees_text("op samenwerking") && stage.sees_text("aanname"));
    stage.click("Alle verschillen");
    stage.wait_for_versions();
    assert!(stage.sees_text("Ontwerp A: A2 Hooggelegen"), "{}", stage.names().join(" | "));
    assert_eq!(*stage.design(), two_sided_design(), "only looked at");
}

#[test]
fn it_is_found_by_its_name_and_by_the_section() {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("Graaf Reinaldall");
    key(&mut stage, Key::Enter);
    stage.settle();
    assert_eq!(stage.harness.state().view().section, Section::Precedents);
    assert!(stage.sees_text("Begin vroeg, als de eisen nog open zijn"), "its card is open");
}

#[test]
fn the_list_says_the_same_and_can_be_held_to_what_opens() {
    let mut stage = at_precedents();
    stage.click("Hoe de voorbeelden staan: Lijst");
    stage.click(&named(&stage, "N201, Ontwerpalliantie"));
    assert!(stage.sees_text("Provincie Noord-Holland"));
    assert!(stage.sees_text("te weinig van bekend"));
    stage.click("Alleen te openen");
    let names = stage.names();
    assert!(!names.iter().any(|it| it.starts_with("N201, Ontwerpalliantie")));
    assert!(names.iter().filter(|it| it.contains("te openen als ontwerp")).count() >= 8);
}

/// Where there is no room beside the section the card stands beneath, also before a room.
#[test]
fn in_a_small_window_and_before_a_room_the_card_stands_beneath() {
    let mut stage = Stage::sized(two_sided_design(), [820.0, 700.0]);
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("Ga naar Voorbeelden");
    key(&mut stage, Key::Enter);
    stage.settle();
    stage.click(&named(&stage, A2));
    assert!(stage.sees_text(LESSON));
    let mut stage = at_precedents();
    stage.click(&named(&stage, A2));
    key(&mut stage, Key::F5);
    stage.settle();
    assert!(stage.sees_text(LESSON), "{}", stage.names().join(" | "));
}

#[test]
fn the_time_line_is_saved_as_a_picture() {
    let work = tempfile::tempdir().expect("a folder");
    let picture = work.path().join("voorbeelden.svg");
    let mut stage = at_precedents();
    stage.click("Bewaar als plaatje");
    stage.type_in("Map en naam van het bestand", &picture.display().to_string());
    stage.click("Opslaan");
    stage.wait_for_versions();
    let drawn = std::fs::read_to_string(&picture).expect("it is there");
    assert!(drawn.contains("Hooggelegen") && drawn.contains("Hoevelaken"), "{drawn:.200}");
}
