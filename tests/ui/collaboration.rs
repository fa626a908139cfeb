//! Working together as people use it: a moment, a laptop that goes round, the spider, the cards and what is agreed from them.

use alliantietafel::design::collaboration::{Advice, Condition, Division, Halves, Voice};
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

/// Hands in a form of half points about the first moment.
fn hand_in(stage: &mut Stage, voice: Voice, points: [u8; 5]) {
    let moment = stage.design().collaboration.moments[0].id;
    let form = Division::of(Halves::of(points)).and_then(|it| it.hand_in(voice, "")).expect("ten");
    stage.edit(Edit::Collaboration(CollaborationEdit::HandIn(moment, form)));
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
    // Filled in anew: whoever presses it sees an empty form. And the third.
    stage.click("Iets vergeten: vul formulier 2 opnieuw in");
    assert!(stage.sees_text("Nog 10 te verdelen") && stage.sees_text("Ambitie: 0 punten"), "{:?}", stage.names());
    stage.type_text("r9");
    for _ in 0..4 {
        key(&mut stage, Key::ArrowDown);
    }
    stage.type_text("1");
    key(&mut stage, Key::Enter);
    assert_eq!(halves(&stage).len(), 2, "it took the place of the one that was handed in");
    assert!(halves(&stage).contains(&Halves::of([18, 0, 0, 0, 2])), "{:?}", halves(&stage));
    stage.click("Ik ben de volgende");
    stage.type_text("10");
    key(&mut stage, Key::Enter);
    stage.click("Dit was de laatste");
    assert_eq!(halves(&stage).len(), 3);
    assert!(stage.sees_text("2 vertellers"), "the spider says how many: {:?}", stage.names());
    // Back in the section the round is one step: what one form changes in the spider is not to be read from undo.
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(halves(&stage).len(), 0);
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    assert_eq!(halves(&stage).len(), 3);
    // The next round is another.
    stage.click("Invullen");
    stage.click("Begin");
    stage.type_text("10");
    key(&mut stage, Key::Enter);
    stage.click("Dit was de laatste");
    assert_eq!(halves(&stage).len(), 4);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(halves(&stage).len(), 3);
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
    key(&mut stage, Key::Enter);
    assert_eq!(halves(&stage), [Halves::of([8, 5, 3, 0, 4])]);
    assert!(stage.has_focus("Ambitie"), "the next form from the pile: {:?}", stage.names());
    assert!(stage.sees_text("te zien wie wat gaf"), "one form in a group is somebody's");
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

#[test]
fn what_two_groups_see_and_where_a_risk_lies_lead_to_the_talk_for_when_it_chafes() {
    let (mut stage, _) = with_a_moment();
    hand_in(&mut stage, Voice::Teller, [12, 2, 2, 2, 2]);
    hand_in(&mut stage, Voice::Reflector, [4, 4, 4, 4, 4]);
    let title = stage.title_of("views-differ");
    let says = "Spanning hoort erbij. Ga niet dieper in de loopgraaf: vraag. Loop deze stappen samen door.";
    stage.key(Modifiers::COMMAND, Key::Num1);
    stage.scroll_to(&title);
    stage.unfold(&title);
    stage.scroll_to(&format!("Als het schuurt: {title}"));
    stage.click(&format!("Als het schuurt: {title}"));
    assert_eq!(stage.harness.state().view().section, Section::Collaboration);
    assert!(stage.sees_text(says), "{:?}", stage.names());
    // Of a signal that is no matter of two views it is not said.
    let dominant = stage.title_of("condition-dominant");
    stage.scroll_to(&dominant);
    stage.unfold(&dominant);
    assert!(!stage.sees_text(&format!("Als het schuurt: {dominant}")));

    // From a risk: what was typed there counts, and is one step back.
    stage.key(Modifiers::COMMAND, Key::Num1);
    let risk = stage.design().risks.list[0].title.clone();
    stage.click_at(&risk, Modifiers::NONE);
    stage.type_in("Waarom daar?", "OG kan het dragen");
    stage.click("Niet eens over de plek? Zie ‘Als het schuurt’");
    assert!(stage.sees_text(says), "{:?}", stage.names());
    assert_eq!(stage.harness.state().view().open, None, "the form is not left beside another section");
    assert_eq!(stage.design().risks.list[0].reason, "OG kan het dragen");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().risks.list[0].reason, "");
}

#[test]
fn a_blank_form_carries_the_moment_that_is_filled_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().join("leeg.svg");
    let mut stage = Stage::example("markermeerdijken", "nl", false, [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::Num8);
    stage.click("Invullen");
    stage.click("Invullen bij Uitspraak Raad van State");
    stage.click("Leeg formulier bewaren (A5)…");
    stage.type_in("Map en naam van het bestand", &to.display().to_string());
    key(&mut stage, Key::Enter);
    stage.wait_for_versions();
    let drawn = std::fs::read_to_string(&to).expect("it is there");
    assert!(drawn.contains("Uitspraak Raad van State · 2019"), "{drawn:.300}");
}

#[test]
fn what_is_shown_of_a_moment_follows_each_form_and_undo() {
    let (mut stage, _) = with_a_moment();
    hand_in(&mut stage, Voice::Teller, [8, 4, 4, 4, 0]);
    stage.click("Verloop");
    let told = |stage: &Stage, says: &str| stage.names().iter().any(|it| it.contains(says));
    assert!(
        told(&stage, "1 vertellers: Ambitie 4,0") && stage.sees_text("Buitenste ring: 4 punten"),
        "{:?}",
        stage.names()
    );
    assert!(stage.sees_text("Minder dan vier formulieren in een groep: elk formulier is een punt."));
    hand_in(&mut stage, Voice::Teller, [20, 0, 0, 0, 0]);
    assert!(told(&stage, "2 vertellers: Ambitie 7,0"), "{:?}", stage.names());
    assert!(stage.sees_text("Buitenste ring: 10 punten"), "of few forms the furthest point is in sight");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(
        told(&stage, "1 vertellers: Ambitie 4,0") && stage.sees_text("Buitenste ring: 4 punten"),
        "{:?}",
        stage.names()
    );
    for _ in 0..3 {
        hand_in(&mut stage, Voice::Teller, [4, 4, 4, 4, 4]);
    }
    assert!(!stage.sees_text("elk formulier is een punt"), "four are a group: {:?}", stage.names());
}

#[test]
fn undo_after_a_form_was_filled_in_anew_shows_nobodys_form() {
    let mut stage = going_round();
    // The first gives all to ambition, the second to process, and opens it once more.
    stage.type_text("10");
    key(&mut stage, Key::Enter);
    stage.click("Ik ben de volgende");
    for _ in 0..4 {
        key(&mut stage, Key::ArrowDown);
    }
    stage.type_text("10");
    key(&mut stage, Key::Enter);
    stage.click("Iets vergeten: vul formulier 2 opnieuw in");
    for _ in 0..4 {
        key(&mut stage, Key::ArrowDown);
    }
    stage.type_text("10");
    let both = [Halves::of([0, 0, 0, 0, 20]), Halves::of([20, 0, 0, 0, 0])];
    // Undo and redo wait, and what lies is the second's.
    for _ in 0..3 {
        stage.key(Modifiers::COMMAND, Key::Z);
        stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
        stage.key(Modifiers::COMMAND, Key::Y);
        assert!(stage.sees_text("Proces: 10 punten") && stage.sees_text("Ambitie: 0 punten"), "{:?}", stage.names());
        assert_eq!(halves(&stage), both);
    }
    stage.click("Punt eraf: Proces");
    stage.click("Punt erbij: Organisatie");
    key(&mut stage, Key::Enter);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(halves(&stage)[0], Halves::of([0, 0, 0, 2, 18]), "on the cover undo waits too");
    stage.click("Dit was de laatste");
    // Undo takes back the round; no form is opened by it.
    let shows_a_form = |stage: &Stage| {
        let lane = |it: &String| it.ends_with(" punten") && it.contains(": ") && !it.starts_with("Buitenste ring");
        stage.harness.state().view().section != Section::Collaboration
            || stage.names().iter().any(|it| lane(it) || it.starts_with("Punt erbij: ") || it.ends_with(" te verdelen"))
    };
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(halves(&stage), []);
    assert!(!shows_a_form(&stage), "{:?}", stage.names());
    for _ in 0..3 {
        stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
        assert!(!shows_a_form(&stage), "{:?}", stage.names());
    }
    // Who is next begins with an empty form, and what came before cannot be opened.
    stage.click("Invullen");
    stage.click("Begin");
    assert!(stage.sees_text("Nog 10 te verdelen") && stage.sees_text("Proces: 0 punten"), "{:?}", stage.names());
    assert!(!stage.sees_text("Iets vergeten"));
}

#[test]
fn on_a_small_screen_what_belongs_beside_each_other_stands_so() {
    let mut stage = Stage::example("markermeerdijken", "nl", false, [1280.0, 720.0]);
    stage.key(Modifiers::COMMAND, Key::Num8);
    let [earlier, later] = ["eerder", "later"].map(|it| stage.center(&format!("Afprijzen op het VO {it} zetten")));
    assert!(earlier.x < later.x && earlier.y == later.y, "earlier stands first: {earlier} {later}");
    stage.click("Invullen");
    let field = |stage: &Stage, name: &str| {
        let role = egui::accesskit::Role::TextInput;
        stage.harness.query_all_by_role_and_label(role, name).next().expect("a field").rect()
    };
    let high = |stage: &Stage, name: &str| field(stage, name).center().y;
    let rows = ["Ambitie", "Belangen", "Relatie", "Organisatie", "Proces"].map(|it| high(&stage, it));
    assert!(rows.iter().all(|it| *it == rows[0]), "the numbers of a form are one row: {rows:?}");
    stage.click("Begin");
    let rect = |stage: &Stage, name: &str| stage.harness.query_all_by_label(name).next().expect("there").rect();
    let [question, left] =
        ["Waar zat bij dit moment de energie?", "Nog 10 te verdelen"].map(|it| rect(&stage, it).left());
    assert!((question - left).abs() < 1.0, "the question begins where the rows do: {question} {left}");
    for (lane, sign) in [("Ambitie: 0 punten", "Punt erbij: Ambitie"), ("Proces: 0 punten", "Punt eraf: Proces")] {
        let (lane, sign) = (rect(&stage, lane), rect(&stage, sign));
        assert!((lane.center().y - sign.center().y).abs() < 1.0, "a sign is in the middle of its lane");
        assert!((sign.width() - sign.height()).abs() < 1.0, "and round");
    }
    let (name, pass) = (field(&stage, "Naam"), rect(&stage, "Doorgeven"));
    assert!((name.center().y - pass.center().y).abs() < 1.0, "{name} {pass}");
}
