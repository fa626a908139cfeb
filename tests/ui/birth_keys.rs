//! What somebody new stumbled over in the section Geboorte: keys that did something else than was meant, what could not be
//! closed or found, what moved under the pointer.

use alliantietafel::design::birth::{Aspect, Cause, Characteristic, Level, Light};
use alliantietafel::design::edit::{BirthEdit, CardEdit, CardField, Edit, TenderEdit};
use alliantietafel::ui::Section;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;

use crate::stage::{Stage, two_sided_design};

fn at_birth(who: &[&str]) -> Stage {
    sized(who, [1440.0, 900.0])
}

fn sized(who: &[&str], size: [f32; 2]) -> Stage {
    let mut stage = Stage::sized(two_sided_design(), size);
    stage.key(Modifiers::COMMAND, Key::Num7);
    for it in who {
        stage.edit(Edit::Birth(BirthEdit::AddScorer((*it).into())));
    }
    stage
}

fn light(stage: &Stage, who: usize, aspect: Aspect) -> Option<Light> {
    stage.design().birth.scorers[who].light(aspect)
}

/// Where what acts and has this name stands.
fn place(stage: &Stage, name: &str) -> Rect {
    let all: Vec<_> = stage.harness.query_all_by_label(name).collect();
    let acts = |it: &&egui_kittest::Node<'_>| it.accesskit_node().role() != Role::Label;
    all.iter().find(acts).unwrap_or_else(|| panic!("no {name}: {:?}", stage.names())).rect()
}

fn open_palette(stage: &mut Stage, typed: &str) {
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text(typed);
}

#[test]
fn space_where_one_walked_to_takes_no_score_back() {
    let mut stage = at_birth(&["Projectmanager", "Bestuurder"]);
    stage.tab_to("Onzekerheid en complexiteit: Open");
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::Num3);
    stage.key(Modifiers::NONE, Key::ArrowUp);
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::Space);
    assert_eq!(light(&stage, 0, Aspect::Urgency), Some(Light::Red), "at the row");
    stage.tab_to("Bestuurder: Groen");
    stage.key(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(light(&stage, 1, Aspect::Urgency), Some(Light::Amber));
    stage.key(Modifiers::NONE, Key::Space);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(light(&stage, 1, Aspect::Urgency), Some(Light::Amber), "at the answers");
    // What was meant to be taken back is: by 0, or by another click.
    stage.key(Modifiers::NONE, Key::Num0);
    assert_eq!(light(&stage, 1, Aspect::Urgency), None);
    stage.click("Projectmanager: Rood");
    assert_eq!(light(&stage, 0, Aspect::Urgency), None);
}

#[test]
fn number_keys_score_for_one_after_the_other_and_the_keyboard_stays_at_the_row() {
    let mut stage = at_birth(&["Projectmanager", "Contractmanager", "Bestuurder"]);
    stage.tab_to("Onzekerheid en complexiteit: Open");
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        stage.key(Modifiers::NONE, key);
    }
    let all: Vec<_> = (0..3).map(|it| light(&stage, it, Aspect::Uncertainty)).collect();
    assert_eq!(all, [Some(Light::Green), Some(Light::Amber), Some(Light::Red)]);
    assert!(stage.has_focus("Onzekerheid en complexiteit: Rood"));
    // Once all did, what was just scored is set right.
    stage.key(Modifiers::NONE, Key::Num2);
    assert_eq!(light(&stage, 2, Aspect::Uncertainty), Some(Light::Amber));
    // Whose answers have the keyboard is who scores.
    stage.harness.get_by_label("Contractmanager: Groen").focus();
    stage.settle();
    stage.key(Modifiers::NONE, Key::Num1);
    assert_eq!(light(&stage, 1, Aspect::Uncertainty), Some(Light::Green));
    assert_eq!(light(&stage, 2, Aspect::Uncertainty), Some(Light::Amber));
    // After a click and after what shows it the keyboard is at the row again.
    stage.click("Bestuurder: Groen");
    assert!(stage.has_focus("Onzekerheid en complexiteit: Groen"));
    for key in [Key::Enter, Key::Escape] {
        stage.type_in("Waar blijkt dat uit, volgens Bestuurder", "zandlagen");
        stage.key(Modifiers::NONE, key);
        assert!(stage.has_focus("Onzekerheid en complexiteit: Groen"), "{key:?}");
    }
    stage.key(Modifiers::NONE, Key::ArrowDown);
    assert!(stage.has_focus("Urgentie of noodzaak: Open"));
}

#[test]
fn the_answers_stand_still_when_they_are_given() {
    for size in [[1280.0, 720.0], [1440.0, 900.0], [1920.0, 1080.0]] {
        let mut stage = sized(&["Projectmanager", "Contractmanager", "Bestuurder"], size);
        for aspect in ["Onzekerheid en complexiteit", "Te weinig eigen mensen", "Grip op geld en risico"] {
            stage.harness.query_all_by_label_contains(aspect).next().expect("a row").click();
            stage.settle();
            let before = place(&stage, "Bestuurder: Groen");
            for answer in ["Projectmanager: Groen", "Contractmanager: Rood", "Bestuurder: Oranje"] {
                stage.click(answer);
                assert_eq!(place(&stage, "Bestuurder: Groen"), before, "{aspect}, {answer}, {size:?}");
            }
        }
    }
}

#[test]
fn nothing_is_said_to_be_green_where_nobody_scored() {
    let mut stage = at_birth(&["Projectmanager"]);
    assert!(stage.sees_text("Nog geen aspect is gescoord."), "{:?}", stage.names());
    assert!(!stage.sees_text("staat op groen;"));
    stage.click("Projectmanager: Groen");
    assert!(stage.sees_text("Wat gescoord is, staat op groen; 23 aspecten zijn nog open."));
}

#[test]
fn what_is_open_at_a_characteristic_closes_again_with_the_keyboard_at_its_row() {
    let mut stage = at_birth(&[]);
    stage.click("Welke vorm?");
    let (row, field) = ("Scope: eigen woorden en tekens", "Scope in eigen woorden");
    let is_open = |stage: &Stage| stage.harness.query_by_label(field).is_some();
    stage.click(row);
    assert!(is_open(&stage));
    stage.click(row);
    assert!(!is_open(&stage), "by the same click");
    stage.click(row);
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!is_open(&stage), "by Esc");
    assert!(stage.has_focus(row));
    stage.click(row);
    stage.type_in(field, "anders");
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!is_open(&stage) && stage.has_focus(row), "by Esc in its field");
    assert!(stage.design().birth.feature(Characteristic::Scope).is_none_or(|it| it.note.is_empty()));
}

#[test]
fn a_form_that_was_asked_about_is_left_by_esc_or_by_the_same_choice() {
    let mut stage = at_birth(&[]);
    stage.edit(Edit::Birth(BirthEdit::SetLevel(Characteristic::OwnPeople, Some(Level::Little))));
    stage.click("Welke vorm?");
    let name = "Wat zou er moeten veranderen voor";
    stage.scroll_to(name);
    let choose = |stage: &mut Stage, form: &str| {
        let shown = format!("{name}: ");
        let all: Vec<_> = stage.harness.query_all_by_label_contains(&shown).collect();
        let field = all.iter().find(|it| it.accesskit_node().role() == Role::ComboBox).expect("a drop-down");
        field.click();
        stage.settle();
        stage.click_on_top(form);
    };
    choose(&mut stage, "Volledige alliantie");
    assert!(stage.sees_text(&format!("{name}: Volledige alliantie")));
    choose(&mut stage, "Volledige alliantie");
    assert!(stage.sees_text(&format!("{name}: nog geen vorm")), "{:?}", stage.names());
    assert!(stage.sees_text("Kies een vorm; dan staat hier"));
    choose(&mut stage, "Bouwteam");
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(stage.sees_text(&format!("{name}: nog geen vorm")));
}

#[test]
fn rows_of_criteria_are_equally_wide_and_end_within_their_card() {
    for size in [[1280.0, 720.0], [1920.0, 1080.0]] {
        let mut stage = sized(&[], size);
        for name in ["Samenwerking", "Plan", "Planning"] {
            stage.edit(Edit::Birth(BirthEdit::Tender(TenderEdit::AddCriterion(name.into()))));
        }
        stage.click("De aanbesteding: 0 van 16");
        stage.scroll_to("Criterium Planning verwijderen");
        let end = |name: &str| place(&stage, &format!("Criterium {name} verwijderen")).right();
        let card = place(&stage, "Nieuw criterium").right();
        for name in ["Samenwerking", "Plan", "Planning"] {
            assert!((end(name) - card).abs() < 1.5, "{name}: {} {card} {size:?}", end(name));
        }
    }
}

#[test]
fn an_action_is_seen_where_it_was_made_opened_there_and_listed_with_all() {
    let mut stage = at_birth(&["Projectmanager"]);
    let add = |what: &str, cause| {
        let (what, who, by) = (what.into(), "Contractmanager".into(), Some(date(2027, 5, 1)));
        Edit::Birth(BirthEdit::AddAction { what, who, by, cause: Some(cause) })
    };
    stage.edit(Edit::Birth(BirthEdit::SetLevel(Characteristic::OwnPeople, Some(Level::Little))));
    stage.edit(add("Werven", Cause::Characteristic(Characteristic::OwnPeople)));
    let scorer = stage.design().birth.scorers[0].id;
    stage.edit(Edit::Birth(BirthEdit::Score { scorer, aspect: Aspect::Framework, light: Some(Light::Red), on: None }));
    stage.edit(add("Kader bespreken", Cause::Aspect(Aspect::Framework)));
    // At an aspect `+` opens the action that is there.
    stage.click("Open actie: Zet de alliantie in het afwegingskader");
    stage.type_in("Wie het doet", "Bestuurder");
    stage.click("Leg vast");
    assert_eq!(stage.design().birth.actions.len(), 2, "no second one");
    assert_eq!(stage.design().birth.actions[1].who, "Bestuurder");
    assert_eq!(stage.design().birth.actions[1].what, "Kader bespreken");
    // In 'Welke vorm?' it stands at the characteristic, and at what would have to change.
    stage.click("Welke vorm?");
    let said = stage.harness.query_all_by_label_contains("Actie: Contractmanager, 01-05-2027").count();
    assert_eq!(said, 2, "{:?}", stage.names());
    // All of them stand in one place.
    stage.click("Acties: 0 van 2");
    for what in ["Werven", "Kader bespreken"] {
        stage.harness.get_by_label(&format!("Wat er gebeurt: {what}"));
    }
    stage.click("Kader bespreken: Komt van: Alliantie in afwegingskader");
    assert!(stage.sees_text("Alliantie in afwegingskader: Rood"));
    // From the action itself too.
    stage.click("Open actie: Zet de alliantie in het afwegingskader");
    stage.click("Alle acties");
    assert!(stage.sees_text("Wat er gebeurt: Werven"), "{:?}", stage.names());
}

#[test]
fn the_palette_lists_all_again_and_finds_what_somebody_calls_otherwise() {
    let mut stage = at_birth(&[]);
    stage.key(Modifiers::COMMAND, Key::K);
    let height = |stage: &Stage| {
        let palette = egui::Id::unique("palette");
        stage.harness.ctx.memory(|it| it.area_rect(palette)).expect("the palette").height()
    };
    let before = height(&stage);
    stage.type_text("petten en motief");
    assert!(height(&stage) < before - 200.0, "few hits take little room");
    stage.key(Modifiers::COMMAND, Key::A);
    stage.key(Modifiers::NONE, Key::Backspace);
    assert_eq!(height(&stage), before, "all of them again");
    stage.key(Modifiers::NONE, Key::Escape);
    open_palette(&mut stage, "geen vorm");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("Geen totaal"), "{:?}", stage.names());
    open_palette(&mut stage, "petten?");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.has_focus("Partner in de alliantie: Nog niet"), "{:?}", stage.names());
}

#[test]
fn a_wrong_date_is_refused_in_the_same_words_wherever_it_is_typed() {
    let refused = "Dit is geen datum. Typ bijvoorbeeld 14-03-2026.";
    let mut stage = at_birth(&[]);
    stage.edit(Edit::Birth(BirthEdit::AddAction { what: "Werven".into(), who: String::new(), by: None, cause: None }));
    for (tab, field) in [
        ("De aanbesteding: 0 van 16", "Wanneer: Eén modelcontract"),
        ("Acties: 0 van 1", "Uiterlijk op: Werven"),
        ("Geboortekaartje", "Nieuwe mijlpaal"),
    ] {
        stage.click(tab);
        stage.type_in(field, "ooit eens");
        assert!(!stage.sees_text(refused));
        stage.key(Modifiers::NONE, Key::Enter);
        assert!(stage.sees_text(refused), "{field}: {:?}", stage.names());
        stage.type_in(field, "");
        stage.key(Modifiers::NONE, Key::Escape);
    }
    stage.click("Acties: 0 van 1");
    stage.click("Actie erbij…");
    stage.type_in("Uiterlijk op (dd-mm-jjjj)", "morgen");
    assert!(stage.sees_text(refused), "in the form of an action");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.has_focus("Uiterlijk op (dd-mm-jjjj)"), "what is no date is typed over at once");
}

#[test]
fn the_weight_of_the_price_is_one_click_from_where_it_counts() {
    let mut stage = at_birth(&[]);
    stage.click("De aanbesteding: 0 van 16");
    // Without any money there is no field to go to: it is typed here.
    stage.scroll_to("Nieuw criterium");
    stage.type_in("Gewicht van de prijs in de gunning", "40");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().money.price_weight, Some(0.4));
    // It stays a field, also now that there is money.
    stage.type_in("Gewicht van de prijs in de gunning", "35");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().money.price_weight, Some(0.35));
    stage.scroll_to_containing("Staat ook bij Geld");
    stage.click_containing("Staat ook bij Geld");
    assert_eq!(stage.harness.state().view().section, Section::Money);
    assert!(stage.has_focus("Gewicht van de prijs in de gunning"));
    let field = place(&stage, "Gewicht van de prijs in de gunning");
    assert!(field.top() > 0.0 && field.bottom() < 900.0, "in sight: {field:?}");
}

#[test]
fn the_fields_of_the_card_stay_where_they_are_while_it_grows() {
    let mut stage = sized(&[], [1280.0, 720.0]);
    let set = |field, words: &str| Edit::Birth(BirthEdit::Card(CardEdit::Set(field, words.into())));
    let long = "Een trekker in het bestuur die het volhield, ook toen het tegenzat. ".repeat(8);
    stage.edit(set(CardField::Task, "Een veilige dijk"));
    stage.edit(set(CardField::Possible(alliantietafel::design::birth::View::People), &long));
    stage.click("Geboortekaartje");
    stage.scroll_to("Waar het verteld is");
    stage.type_in("Wie meehielp", "De buren");
    let before = place(&stage, "Waar het verteld is");
    for words in ["In het boek Geboorteverhalen. ".repeat(12), String::new()] {
        stage.type_in("Wie meehielp", &words);
        stage.key(Modifiers::NONE, Key::Tab);
        let after = place(&stage, "Waar het verteld is");
        assert!((after.top() - before.top()).abs() < 1.5, "{before:?} {after:?}");
    }
}
