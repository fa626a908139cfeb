//! Working together as people use it: a moment, a laptop that goes round, the spider, the cards and what is agreed from them.

use alliantietafel::design::collaboration::{Advice, Condition, Halves, Voice};
use alliantietafel::design::edit::{CollaborationEdit, Edit};
use alliantietafel::design::id::KeyMomentId;
use alliantietafel::ui::Section;
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

/// A design at the section.
fn at_section() -> Stage {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num8);
    stage
}

/// The same with a key moment.
fn with_a_moment() -> (Stage, KeyMomentId) {
    let mut stage = at_section();
    stage.edit(Edit::Collaboration(CollaborationEdit::AddMoment("Uitspraak".into(), None)));
    let id = stage.design().collaboration.moments[0].id;
    (stage, id)
}

/// The laptop at the first who divides.
fn going_round() -> Stage {
    let (mut stage, _) = with_a_moment();
    stage.click("Invullen");
    stage.click("Begin");
    assert!(stage.sees_text("Nog 10 te verdelen"), "{:?}", stage.names());
    stage
}

fn halves(stage: &Stage) -> Vec<Halves> {
    let mut all: Vec<Halves> = stage.design().collaboration.moments[0].forms.iter().map(|it| it.halves).collect();
    all.sort_by_key(|it| Condition::ALL.map(|of| it.get(of)));
    all
}

fn key(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

#[test]
fn a_moment_is_named_dated_and_told() {
    let mut stage = at_section();
    assert_eq!(stage.harness.state().view().section, Section::Collaboration);
    assert!(stage.sees_text("Nog geen sleutelmomenten"));
    stage.type_in("Nieuw sleutelmoment", "Uitspraak Raad van State");
    key(&mut stage, Key::Enter);
    stage.type_in("Wanneer was Uitspraak Raad van State", "2019");
    stage.type_in("Wat gebeurde er bij Uitspraak Raad van State", "De rechter sprak.");
    stage.type_in("Wie waren bij Uitspraak Raad van State", "het hele team");
    key(&mut stage, Key::Enter);
    let it = &stage.design().collaboration.moments[0];
    assert_eq!(
        (it.name.as_str(), it.story.as_str(), it.who.as_str()),
        ("Uitspraak Raad van State", "De rechter sprak.", "het hele team")
    );
    assert!(it.when.is_some());
    for _ in 0..4 {
        stage.key(Modifiers::COMMAND, Key::Z);
    }
    assert!(stage.design().collaboration.moments.is_empty(), "each is one step");
}

#[test]
fn three_people_pass_the_laptop_by_keys_and_nothing_of_the_last_is_seen() {
    let mut stage = going_round();
    // The first: digits per lane, Enter before it is ten does nothing.
    stage.type_text("4");
    key(&mut stage, Key::ArrowDown);
    stage.type_text("2,5");
    key(&mut stage, Key::Enter);
    assert!(stage.design().collaboration.moments[0].forms.is_empty(), "six and a half are not ten");
    assert!(stage.sees_text("Nog 3,5 te verdelen"), "{:?}", stage.names());
    key(&mut stage, Key::ArrowDown);
    stage.type_text("9");
    assert!(stage.sees_text("Er waren 5,5 te weinig: er ligt wat er nog was"), "{:?}", stage.names());
    key(&mut stage, Key::Enter);
    assert_eq!(halves(&stage), [Halves::of([8, 5, 7, 0, 0])]);
    // Nothing of it is on the screen, and undo is not at hand.
    assert!(stage.sees_text("Vastgelegd. Geef de laptop door"));
    let told = |stage: &Stage| stage.names().iter().any(|it| it.contains("2,5") || it.contains("3,5"));
    assert!(!told(&stage), "{:?}", stage.names());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(halves(&stage).len(), 1, "undo waits until the laptop is back");
    // The second, a reflector, with points by arrows and halves by Shift.
    stage.click("Ik ben de volgende");
    assert!(stage.sees_text("Nog 10 te verdelen"));
    stage.type_text("r");
    for _ in 0..9 {
        key(&mut stage, Key::ArrowRight);
    }
    stage.key(Modifiers::SHIFT, Key::ArrowRight);
    key(&mut stage, Key::ArrowDown);
    stage.key(Modifiers::SHIFT, Key::ArrowRight);
    key(&mut stage, Key::ArrowRight);
    assert!(stage.sees_text("Alle tien punten liggen"));
    key(&mut stage, Key::Enter);
    assert_eq!(halves(&stage).len(), 2);
    assert!(stage.design().collaboration.moments[0].forms.iter().any(|it| it.voice == Voice::Reflector));
    // Once more, and the third.
    stage.click("Iets vergeten: formulier 2 nog één keer openen");
    assert!(stage.sees_text("Alle tien punten liggen"));
    stage.click("Punt eraf: Ambitie");
    stage.click("Punt erbij: Proces");
    key(&mut stage, Key::Enter);
    assert_eq!(halves(&stage).len(), 2, "it took the place of the one that was opened");
    assert!(halves(&stage).contains(&Halves::of([17, 1, 0, 0, 2])), "{:?}", halves(&stage));
    stage.click("Ik ben de volgende");
    stage.type_text("10");
    key(&mut stage, Key::Enter);
    stage.click("Dit was de laatste");
    assert_eq!(halves(&stage).len(), 3);
    assert!(stage.sees_text("2 vertellers"), "the spider says how many: {:?}", stage.names());
    // Back in the section one undo takes the last form out, and tells no points.
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(halves(&stage).len(), 2);
}

#[test]
fn a_token_is_dragged_from_the_tray_and_between_lanes_and_esc_lets_it_lie() {
    let mut stage = going_round();
    let rect = |stage: &Stage, name: &str| stage.harness.query_all_by_label(name).next().expect("a lane").rect();
    let lane = |stage: &Stage, name: &str| rect(stage, name).center();
    let tray = lane(&stage, "Ambitie: 0 punten")
        - vec2(0.0, lane(&stage, "Belangen: 0 punten").y - lane(&stage, "Ambitie: 0 punten").y);
    stage.press(tray);
    stage.hover(lane(&stage, "Proces: 0 punten"));
    assert!(stage.sees_text("Nog 10 te verdelen"), "until it is let go the numbers stay");
    stage.release(lane(&stage, "Proces: 0 punten"));
    assert!(stage.sees_text("Proces: 1 punten"), "{:?}", stage.names());
    assert!(stage.sees_text("Nog 9 te verdelen"));
    // From one lane to another: the first place of a lane is a third of the way from its middle.
    let first = |it: egui::Rect| egui::pos2(it.left() + 26.0, it.center().y);
    let token = first(rect(&stage, "Proces: 1 punten"));
    stage.press(token);
    stage.hover(lane(&stage, "Relatie: 0 punten"));
    stage.release(lane(&stage, "Relatie: 0 punten"));
    assert!(stage.sees_text("Relatie: 1 punten") && stage.sees_text("Proces: 0 punten"), "{:?}", stage.names());
    // Esc during a drag lets it lie; outside it lies where it lay.
    let token = first(rect(&stage, "Relatie: 1 punten"));
    stage.press(token);
    stage.hover(lane(&stage, "Ambitie: 0 punten"));
    key(&mut stage, Key::Escape);
    stage.release(lane(&stage, "Ambitie: 0 punten"));
    assert!(stage.sees_text("Relatie: 1 punten"), "{:?}", stage.names());
    // Esc then asks before it leaves what lies.
    key(&mut stage, Key::Escape);
    assert!(stage.sees_text("Stoppen met dit formulier?"));
    stage.click("Verder invullen");
    assert!(stage.sees_text("Relatie: 1 punten"));
    key(&mut stage, Key::Escape);
    stage.click("Stoppen");
    assert!(stage.design().collaboration.moments[0].forms.is_empty());
    assert!(stage.sees_text("Invullen"));
}

#[test]
fn a_form_is_typed_over_from_paper_and_rows_are_pasted() {
    let (mut stage, _) = with_a_moment();
    stage.click("Invullen");
    for (name, points) in [("Ambitie", "4"), ("Belangen", "2,5"), ("Relatie", "1.5")] {
        stage.type_in(name, points);
    }
    assert!(stage.sees_text("Nog 2 te verdelen"));
    stage.type_in("Proces", "3");
    assert!(stage.sees_text("1 te veel: samen zijn het er tien"), "{:?}", stage.names());
    stage.type_in("Proces", "2");
    stage.click("Leg vast");
    assert_eq!(halves(&stage), [Halves::of([8, 5, 3, 0, 4])]);
    key(&mut stage, Key::Escape);
    let rows = "naam\tgroep\tambitie\tbelangen\trelatie\torganisatie\tproces\nAnna\tverteller\t2\t2\t2\t2\t2\nBas\treflector\t4\t4\t1\t0\t0\n";
    stage.harness.event(egui::Event::Paste(rows.to_owned()));
    stage.settle();
    assert!(stage.sees_text("1 formulieren, 1 rijen niet"), "{:?}", stage.names());
    assert!(stage.sees_text("rij 3"), "the row that is not ten is named: {:?}", stage.names());
    assert_eq!(halves(&stage).len(), 1, "nothing counts before it is taken in");
    stage.click("Neem 1 formulieren over");
    assert_eq!(halves(&stage).len(), 2);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(halves(&stage).len(), 1);
}

#[test]
fn a_card_becomes_an_arrangement_that_is_listed_and_told_when_it_is_past_its_date() {
    let mut stage = at_section();
    stage.click("Verloop");
    let agree = format!("Leg afspraak vast: {}", "Geef de ambitie steeds opnieuw betekenis");
    stage.click(&agree);
    stage.type_in("Wie", "Procesbewaker");
    stage.type_in("Weer bekijken op", "01-02-2020");
    stage.click("Vastleggen");
    let it = &stage.design().arrangements[0];
    assert_eq!((it.who.as_str(), it.from.map(|it| it.advice)), ("Procesbewaker", Some(Advice::MovingReference)));
    stage.click("Afspraken: 1 open, 1 voorbij hun datum");
    assert!(stage.sees_text("Voorbij 01-02-2020"), "{:?}", stage.names());
    stage.click("Geregeld: Geef de ambitie steeds opnieuw betekenis");
    assert!(stage.design().arrangements[0].done);
    assert!(!stage.sees_text("Voorbij 01-02-2020"));
}

#[test]
fn every_part_of_the_example_fits_at_every_size_in_both_languages() {
    let tabs = [
        ["Sleutelmomenten", "Invullen", "Verloop", "Als het schuurt"],
        ["Key moments", "Fill in", "Course", "When it chafes"],
    ];
    for (size, dark) in
        [([1280.0, 720.0], false), ([1440.0, 900.0], true), ([1920.0, 1080.0], false), ([900.0, 600.0], false)]
    {
        for (language, tabs) in ["nl", "en"].into_iter().zip(tabs) {
            let mut stage = Stage::example("markermeerdijken", language, dark, size);
            stage.key(Modifiers::COMMAND, Key::Num8);
            for tab in tabs {
                stage.click(tab);
                let beyond = stage.beyond_the_sides(size[0]);
                assert!(beyond.is_empty(), "{tab} {size:?}: {beyond:?}");
                let unknown: Vec<String> = stage.names().into_iter().filter(|it| it.starts_with('?')).collect();
                assert!(unknown.is_empty(), "{tab}: {unknown:?}");
            }
        }
    }
}

#[test]
fn a_spider_is_seen_large_and_arrows_walk_the_moments() {
    let mut stage = Stage::example("markermeerdijken", "nl", false, [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::Num8);
    stage.click("Verloop");
    stage.click_containing("Uitspraak Raad van State\n");
    assert!(stage.sees_text("Alle momenten"), "{:?}", stage.names());
    assert!(stage.sees_text("vertellers (12)") && stage.sees_text("reflectoren (9)"), "{:?}", stage.names());
    key(&mut stage, Key::ArrowRight);
    assert!(stage.sees_text("vertellers (11)"));
    stage.click("Alle momenten");
    assert!(!stage.sees_text("Alle momenten"));
}
