//! Ambition and interests, surroundings, and steering as people use them: by pointer, by drag, and by keys alone.

use alliantietafel::design::ambition::{InterestKind, Verdict};
use alliantietafel::design::arrangements::{ArrangementKind, Leaning};
use alliantietafel::design::edit::{AmbitionEdit, ArrangementEdit, Edit, SurroundingsEdit};
use alliantietafel::design::form::Domain;
use alliantietafel::design::hundred::Hundred;
use alliantietafel::design::steering::{Ingredient, Sign, Space, Uncertainty};
use alliantietafel::design::surroundings::{Involvement, Place};
use alliantietafel::design::tasks::Task;
use alliantietafel::ui::Section;
use egui::{Key, Modifiers, Vec2};
use jiff::civil::date;

use crate::stage::{Stage, two_sided_design};

fn key(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

fn at_ambition() -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::Num9);
    assert_eq!(stage.harness.state().view().section, Section::Ambition);
    stage
}

/// At a section that has no key of its own: found by its name.
fn at(name: &str, section: Section) -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.click(name);
    assert_eq!(stage.harness.state().view().section, section);
    stage
}

#[test]
fn the_ambition_is_written_and_stands_on_the_praatplaat() {
    let mut stage = at_ambition();
    stage.type_in("Gedeelde ambitie in een zin of twee", "Veilig achter de dijk");
    stage.type_in("Publieke kant", "Huizen blijven staan");
    stage.type_in("Wat we nu bewust niet doen", "Fietspad op de kruin");
    key(&mut stage, Key::Enter);
    stage.type_in("Tot wanneer we dit niet doen: Fietspad op de kruin", "01-10-2027");
    key(&mut stage, Key::Enter);
    let it = &stage.design().ambition;
    assert_eq!((it.text.as_str(), it.public.as_str()), ("Veilig achter de dijk", "Huizen blijven staan"));
    assert_eq!(it.not_now[0].until, Some(date(2027, 10, 1)));
    stage.key(Modifiers::COMMAND, Key::Num1);
    stage.click("Gedeelde ambitie: Veilig achter de dijk");
    assert_eq!(stage.harness.state().view().section, Section::Ambition);
}

#[test]
fn a_board_confirms_with_a_day_and_a_name_and_takes_it_back() {
    let mut stage = at_ambition();
    let board = stage.design().boards()[0].name.to_owned();
    let phase = stage.design().project.phase;
    let cell = |word: &str| format!("{board}, planuitwerking: {word}");
    stage.click(&cell("nog niet"));
    stage.type_in("Datum", "31-02-2026");
    assert!(stage.sees_text("Dit is geen datum"), "{:?}", stage.names());
    stage.type_in("Datum", "22-11-2026");
    stage.type_in("Door wie", "dijkgraaf");
    stage.click("Leg vast");
    let id = stage.design().boards()[0].id;
    let confirmed = stage.design().ambition.confirmation(id, phase).cloned().expect("it was confirmed");
    assert_eq!(confirmed.who, "dijkgraaf");
    let day = confirmed.on.expect("today stood there").strftime("%d-%m-%Y").to_string();
    stage.click(&cell(&day));
    stage.click("Haal weg");
    assert!(stage.design().ambition.confirmed.is_empty());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().ambition.confirmed.len(), 1);
}

/// A design in which the second party has something under the table.
fn with_hidden() -> Stage {
    let mut stage = at_ambition();
    let party = stage.design().parties[1].id;
    let add = AmbitionEdit::AddInterest(party, InterestKind::RiskAcceptance, "weinig ruimte".into());
    stage.edit(Edit::Ambition(add));
    stage
}

const UNDER: &str = "weinig ruimte: verborgen: hoeveel risico we kunnen dragen, onder tafel";

#[test]
fn a_hidden_interest_is_dragged_above_the_waterline_and_its_day_is_asked() {
    let mut stage = with_hidden();
    let from = stage.center(UNDER);
    let above = from - Vec2::new(0.0, 70.0);
    stage.press(from);
    stage.hover(from - Vec2::new(4.0, 14.0));
    stage.hover(above);
    stage.release(above);
    assert!(stage.design().ambition.interests[0].spoken.is_none(), "the day is asked first");
    stage.click("Leg op tafel");
    assert!(stage.design().ambition.interests[0].spoken.is_some());
    assert_eq!(stage.design().ambition.waterline(), (1, 1));
}

#[test]
fn a_hidden_interest_dropped_on_another_above_is_talked_about_and_not_given_away() {
    let mut stage = with_hidden();
    for nth in [0, 1] {
        let party = stage.design().parties[nth].id;
        let add = AmbitionEdit::AddInterest(party, InterestKind::Own, format!("op tijd {nth}"));
        stage.edit(Edit::Ambition(add));
    }
    for nth in [1, 0] {
        stage.drag(UNDER, &format!("op tijd {nth}: gewoon belang, besproken"), |_| {});
        assert!(stage.sees_text("Leg op tafel"), "{:?}", stage.names());
        stage.key(Modifiers::NONE, Key::Escape);
    }
    assert!(stage.design().ambition.exchanges.is_empty());
}

#[test]
fn a_hidden_interest_comes_above_the_waterline_by_keys() {
    let mut stage = with_hidden();
    stage.tab_to(UNDER);
    stage.key(Modifiers::COMMAND, Key::ArrowUp);
    assert!(stage.sees_text("Leg op tafel"), "{:?}", stage.names());
    stage.type_over("14-08-2025");
    assert_eq!(stage.design().ambition.interests[0].spoken, Some(date(2025, 8, 14)));
}

#[test]
fn interests_of_two_parties_dropped_on_each_other_are_exchanged() {
    let mut stage = at_ambition();
    for (nth, text) in [(0, "rust voor bewoners"), (1, "lange werkdagen")] {
        let party = stage.design().parties[nth].id;
        stage.edit(Edit::Ambition(AmbitionEdit::AddInterest(party, InterestKind::Own, text.into())));
    }
    let chip = |text: &str| format!("{text}: gewoon belang, besproken");
    stage.drag(&chip("rust voor bewoners"), &chip("lange werkdagen"), |_| {});
    let exchange = &stage.design().ambition.exchanges[0];
    assert_eq!((exchange.one.gets.as_str(), exchange.other.gets.as_str()), ("rust voor bewoners", "lange werkdagen"));
}

#[test]
fn a_choice_is_weighed_by_clicks_and_by_keys() {
    let mut stage = at_ambition();
    stage.scroll_to("Keuze om te wegen");
    stage.type_in("Keuze om te wegen", "Fietspad");
    key(&mut stage, Key::Enter);
    let of = |layer: &str, word: &str| format!("Fietspad, {layer}: {word}");
    stage.scroll_to(&of("project", "nog niet gewogen"));
    stage.click(&of("project", "nog niet gewogen"));
    stage.click(&of("project", "helpt"));
    stage.tab_to(&of("OG en ON", "nog niet gewogen"));
    key(&mut stage, Key::Space);
    let it = &stage.design().ambition.weighings[0];
    assert_eq!((it.project.verdict, it.partners.verdict), (Some(Verdict::Even), Some(Verdict::Helps)));
}

#[test]
fn a_stakeholder_is_put_on_the_map_dragged_and_stepped_by_keys() {
    let mut stage = at("Omgeving", Section::Surroundings);
    stage.type_in("Belanghebbende buiten de alliantie", "Dorpsraad");
    key(&mut stage, Key::Enter);
    stage.click("Zet Dorpsraad op de kaart");
    let place = |stage: &Stage| stage.design().surroundings.stakeholders[0].place.expect("it has a place");
    let name =
        |interest, influence| format!("Dorpsraad: belang {interest}, invloed {influence}, nog niets afgesproken");
    stage.tab_to(&name(50, 50));
    key(&mut stage, Key::ArrowRight);
    stage.key(Modifiers::SHIFT, Key::ArrowUp);
    let at = |interest, influence| Place { interest: Hundred::new(interest), influence: Hundred::new(influence) };
    assert_eq!(place(&stage), at(51, 60));
    let from = stage.center(&name(51, 60));
    stage.press(from);
    stage.hover(from + Vec2::new(80.0, 60.0));
    stage.hover(from + Vec2::new(90.0, 70.0));
    stage.release(from + Vec2::new(90.0, 70.0));
    let moved = place(&stage);
    assert!(moved.interest > Hundred::new(60) && moved.influence < Hundred::new(50), "{moved:?}");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(place(&stage), at(51, 60), "a drag is one step");
}

#[test]
fn a_stakeholder_without_a_place_is_dragged_onto_the_map() {
    let mut stage = at("Omgeving", Section::Surroundings);
    stage.edit(Edit::Surroundings(SurroundingsEdit::Add("Dorpsraad".into(), None)));
    stage.edit(Edit::Surroundings(SurroundingsEdit::Add("Gemeente".into(), None)));
    stage.click("Zet Gemeente op de kaart");
    let middle = stage.center("Gemeente: belang 50, invloed 50, nog niets afgesproken");
    let from = stage.center("Zet Dorpsraad op de kaart");
    let to = middle + Vec2::new(80.0, -60.0);
    stage.press(from);
    stage.hover(from - Vec2::new(0.0, 20.0));
    stage.hover(to);
    stage.release(to);
    let place = stage.design().surroundings.stakeholders[0].place.expect("it has a place");
    assert!(place.interest > Hundred::new(60) && place.influence > Hundred::new(60), "{place:?}");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().surroundings.stakeholders[0].place, None);
}

#[test]
fn going_to_a_section_by_keys_brings_the_keyboard_there() {
    let mut stage = at_ambition();
    key(&mut stage, Key::Tab);
    key(&mut stage, Key::Tab);
    assert!(stage.has_focus("Gedeelde ambitie in een zin of twee"), "{:?}", stage.names());
}

#[test]
fn what_is_agreed_with_a_stakeholder_takes_its_signal_away() {
    let mut stage = at("Omgeving", Section::Surroundings);
    stage.edit(Edit::Surroundings(SurroundingsEdit::Add("Gemeente".into(), None)));
    stage.click("Hoe Gemeente betrokken wordt: nog niets afgesproken");
    stage.click("zit aan tafel");
    assert_eq!(stage.design().surroundings.stakeholders[0].involved, Some(Involvement::AtTheTable));
    assert!(!stage.has_signal("outside-unseen"));
    stage.type_in("In welke risico’s Gemeente zou delen", "hinder op wegen");
    key(&mut stage, Key::Tab);
    assert_eq!(stage.design().surroundings.stakeholders[0].shares, "hinder op wegen");
}

#[test]
fn the_board_places_its_point_and_arrangements_change_side() {
    let mut stage = at("Fasen en herijking", Section::Phases);
    stage.click("Sturing");
    stage.click("Zet de stip van het bestuur");
    stage.tab_to("Stip van het bestuur: relatie 50, werk 50");
    stage.key(Modifiers::SHIFT, Key::ArrowUp);
    stage.key(Modifiers::SHIFT, Key::ArrowUp);
    let at = Uncertainty { relation: Hundred::new(50), work: Hundred::new(70) };
    assert_eq!(stage.design().steering.now(), Some(at));
    assert_eq!(stage.design().steering.placed.len(), 1, "one place a day");
    for text in ["Maandrapport", "Uren per week"] {
        let add = ArrangementEdit::AddLeaning(ArrangementKind::Other, text.into(), Leaning::Control);
        stage.edit(Edit::Arrangement(add));
    }
    assert!(stage.has_signal("control-trust-mismatch"));
    stage.tab_to("Uren per week, bij controle");
    key(&mut stage, Key::ArrowRight);
    assert_eq!(stage.design().leanings().trust, 1);
    assert!(!stage.has_signal("control-trust-mismatch"), "one of each leans nowhere");
    stage.drag("Maandrapport, bij controle", "Uren per week, bij vertrouwen", |_| {});
    assert_eq!(stage.design().leanings().trust, 2);
    // The keyboard went along with what it moved: back with the other arrow.
    stage.tab_to("Uren per week, bij vertrouwen");
    key(&mut stage, Key::ArrowLeft);
    assert_eq!(stage.design().leanings().trust, 1);
    key(&mut stage, Key::ArrowRight);
    assert_eq!(stage.design().leanings().trust, 2);
}

#[test]
fn an_arrangement_is_opened_by_a_click_and_changed_there() {
    let mut stage = at("Fasen en herijking", Section::Phases);
    stage.click("Sturing");
    let add = ArrangementEdit::AddLeaning(ArrangementKind::Other, "Maandrapport".into(), Leaning::Control);
    stage.edit(Edit::Arrangement(add));
    stage.click("Maandrapport, bij controle");
    assert_eq!(stage.design().leanings().control, 1, "a click moves nothing");
    stage.type_in("Wie zorgt voor Maandrapport", "secretaris");
    key(&mut stage, Key::Tab);
    assert_eq!(stage.design().arrangements[0].who, "secretaris");
    stage.click("Zet bij vertrouwen");
    assert_eq!(stage.design().leanings().trust, 1);
    stage.click("Maandrapport, bij vertrouwen");
    stage.click("Verwijder");
    assert!(stage.design().arrangements.is_empty());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().arrangements.len(), 1);
}

#[test]
fn spaces_signs_leaders_tasks_and_ingredients_are_set_and_undone() {
    let mut stage = at("Fasen en herijking", Section::Phases);
    stage.click("Sturing");
    stage.scroll_to("Begin met wat de bron noemt");
    stage.click("Begin met wat de bron noemt");
    assert_eq!(stage.design().steering.spaces.len(), 9);
    stage.scroll_to("geld, bij ‘strakke ruimte’");
    stage.click("geld, bij ‘strakke ruimte’");
    stage.click("Naar ‘vrije ruimte’");
    let money = |stage: &Stage| stage.design().steering.spaces.iter().find(|it| it.what == "geld").map(|it| it.space);
    assert_eq!(money(&stage), Some(Space::Free));
    stage.drag("geld, bij ‘vrije ruimte’", "omgeving, bij ‘strakke ruimte’", |_| {});
    assert_eq!(money(&stage), Some(Space::Strict));
    stage.click("formats voelen als toezicht");
    assert_eq!(stage.design().steering.signs, [Sign::FeelsWatched]);
    stage.scroll_to("Functie die leidt");
    stage.type_in("Functie die leidt", "Procesbewaker");
    key(&mut stage, Key::Enter);
    assert_eq!(stage.design().steering.leaders[0].what, "Procesbewaker");
    stage.scroll_to("Verdeel als in de bron");
    stage.click("Verdeel als in de bron");
    let design = stage.design().tasks.iter().find(|it| it.task == Task::Design).map(|it| it.domain);
    assert_eq!(design, Some(Domain::Alliance));
    stage.scroll_to("Rituelen: samen lunchen, een frietkar, een toernooi");
    stage.click("Rituelen: samen lunchen, een frietkar, een toernooi");
    stage.type_in("Hoe wij dit doen: Rituelen: samen lunchen, een frietkar, een toernooi", "vrijdag soep");
    key(&mut stage, Key::Tab);
    assert_eq!(stage.design().steering.how(Ingredient::Rituals), Some("vrijdag soep"));
    // What was taken over stands with the team.
    stage.key(Modifiers::COMMAND, Key::Num4);
    stage.click("Afspraken");
    assert!(stage.sees_text("vrijdag soep"), "{:?}", stage.names());
}

#[test]
fn every_part_stays_within_a_small_window_in_both_languages() {
    for (language, keys) in [
        ("nl", ["Ambitie en belangen", "Omgeving", "Fasen en herijking"]),
        ("en", ["Ambition and interests", "Surroundings", "Phases and recalibration"]),
    ] {
        for size in [[1024.0, 680.0], [1280.0, 720.0], [1920.0, 1080.0]] {
            let mut stage = Stage::example("markermeerdijken", language, false, size);
            for name in keys {
                stage.click_containing(name);
                stage.settle();
                let beyond = stage.beyond_the_sides(size[0]);
                assert!(beyond.is_empty(), "{language} {size:?} {name}: {beyond:?}");
            }
        }
    }
}
