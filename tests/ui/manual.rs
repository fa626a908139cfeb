//! The manual in the real interface: found by key and by pointer, searched, read in both languages, reached from a
//! signal, and left again.

use alliantietafel::design::bovenkant::RoleKind;
use alliantietafel::design::edit::{BovenkantEdit, Edit, PersonField, TeamEdit};
use alliantietafel::design::form::Side;
use alliantietafel::design::id::{Ids, PersonId, RoleId};
use alliantietafel::text::{Language, Text};
use alliantietafel::ui::Manual;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

fn name_of(rule: &str, language: Language) -> String {
    Text::new(language).rule_name(alliantietafel::rules::rule(rule).expect("there is such a rule"))
}

fn open_page(stage: &Stage) -> Option<&'static str> {
    stage.harness.state().view().manual.as_ref().and_then(Manual::rule).map(|it| it.id)
}

/// F1 → type → the page is there, with the words of the signal of its example → arrow keys turn pages → Esc.
#[test]
fn a_rule_is_found_and_read_by_keyboard_alone() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::NONE, Key::F1);
    stage.type_text("zoekt disciplines");
    assert_eq!(open_page(&stage), Some("single-bloedgroep"), "the first rule that is found is open");
    for words in
        ["Conditionering: 4 mensen, allemaal van ON", "Verdwijnt na: ", "hoofdstuk 9", "Geen signaal van deze regel"]
    {
        assert!(stage.sees_text(words), "{words}");
    }
    stage.key(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(open_page(&stage), Some("lone-discipline"));
    stage.key(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(open_page(&stage), Some("single-bloedgroep"));
    stage.key(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(open_page(&stage), Some("single-bloedgroep"), "before the first there is nothing");
    stage.tab_to("Volgende bladzijde");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(open_page(&stage), Some("lone-discipline"));
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(stage.harness.state().view().manual.is_none());
    stage.key(Modifiers::NONE, Key::F1);
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(stage.harness.state().view().manual.is_none(), "Esc closes it from the search field too");
}

#[test]
fn the_page_is_there_in_both_languages_and_without_a_design() {
    let mut stage = Stage::start();
    stage.click("Help");
    stage.click_containing("Handboek");
    stage.type_text("client-share-low");
    assert!(stage.sees_text(&name_of("client-share-low", Language::Nl)));
    assert!(stage.sees_text("Ons eigen getal"), "whose number it is");
    assert!(stage.sees_text("Open een ontwerp"));
    stage.key(Modifiers::NONE, Key::Tab);
    stage.click("Beeld");
    stage.click_containing("English");
    assert!(stage.sees_text(&name_of("client-share-low", Language::En)));
    assert!(stage.sees_text("Our own number"));
    assert!(!stage.sees_containing("?"), "a word lacks");
    stage.click("Close the manual");
    assert!(stage.harness.state().view().manual.is_none());
}

/// A signal leads to its rule's page, and the page back to where the signal is.
#[test]
fn a_signal_and_its_page_lead_to_each_other() {
    let mut stage = Stage::with(two_sided_design());
    let title = stage.title_of("risk-unplaced");
    stage.unfold(&title);
    stage.click(&format!("Over deze regel: {title}"));
    assert_eq!(open_page(&stage), Some("risk-unplaced"));
    assert!(stage.sees_text("1 signaal van deze regel"));
    stage.scroll_to(&format!("Toon in het ontwerp: {title}"));
    stage.click(&format!("Toon in het ontwerp: {title}"));
    assert!(stage.harness.state().view().manual.is_none());
    assert_eq!(stage.harness.state().view().selection.len(), 2, "both risks that it is about are lit");
}

#[test]
fn rules_are_chosen_by_pointer_in_the_list() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::NONE, Key::F1);
    stage.click("Regels");
    let name = name_of("double-hat", Language::Nl);
    stage.click_at(&name, Modifiers::NONE);
    assert_eq!(open_page(&stage), Some("double-hat"));
    stage.click("Vorige bladzijde");
    assert_eq!(open_page(&stage), Some("leads-one-sided"));
    stage.type_in("Zoek in het handboek", "zzz");
    assert!(stage.sees_text("Geen bladzijde met deze woorden"));
}

/// The page says from which stage its rule speaks, and who asks for a stage finds its rules.
#[test]
fn the_rules_of_a_stage_are_found() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::NONE, Key::F1);
    stage.type_text("stadium afspreken verrekend");
    assert_eq!(open_page(&stage), Some("change-settlement-open"));
    assert!(stage.sees_text("Vanaf het stadium ‘afspreken’"));
    stage.type_in("Zoek in het handboek", "stadium schets verrekend");
    assert!(stage.sees_text("Geen bladzijde met deze woorden"));
}

/// One thing at a time where there is no room for two, and nothing beyond the sides.
#[test]
fn it_fits_every_size() {
    for (dark, language, size) in [
        (false, "nl", [700.0, 600.0]),
        (true, "en", [1024.0, 680.0]),
        (false, "en", [1280.0, 720.0]),
        (true, "nl", [1920.0, 1080.0]),
    ] {
        let mut stage = Stage::example("zwaluw", language, dark, size);
        stage.key(Modifiers::NONE, Key::F1);
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{size:?}: {:?}", stage.beyond_the_sides(size[0]));
        stage.type_text("client-share-low");
        stage.key(Modifiers::NONE, Key::Enter);
        let says = if language == "nl" { "Ons eigen getal" } else { "Our own number" };
        assert!(stage.sees_text(says), "{size:?}: the page is open");
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{size:?}: {:?}", stage.beyond_the_sides(size[0]));
    }
}

/// Practice elsewhere is labelled; switched off its signals go and its rules are marked; undo brings them back.
#[test]
fn practice_elsewhere_is_switched_off_and_on() {
    let mut design = two_sided_design();
    let mut ids = Ids::seeded(5);
    let kind = RoleKind::AllianceBoard;
    let (name, purpose, limits) = (String::new(), String::new(), String::new());
    let add = BovenkantEdit::AddRole { kind, name, purpose, limits, hats: Vec::new() };
    let made = Edit::Bovenkant(add).apply(&mut design, &mut ids);
    let board = RoleId::try_from(made.expect("a role")).expect("a role");
    for (name, side) in [("Dijkgraaf", Side::Client), ("Regiodirecteur", Side::Contractor)] {
        let appoint = Edit::Bovenkant(BovenkantEdit::AppointNew(board, name.into(), side.into()));
        let person = PersonId::try_from(appoint.apply(&mut design, &mut ids).expect("somebody")).expect("a person");
        let binds = PersonField::CanBind(side == Side::Client);
        Edit::Team(TeamEdit::SetPerson(person, binds)).apply(&mut design, &mut ids);
    }
    let mut stage = Stage::with(design);
    assert!(stage.has_signal("board-member-cannot-bind"));
    assert!(stage.sees_text("Tip · praktijk elders"), "the card says whose practice it is");

    stage.key(Modifiers::NONE, Key::F1);
    stage.type_text("binden");
    assert_eq!(open_page(&stage), Some("board-member-cannot-bind"));
    assert!(stage.sees_text("1 signaal van deze regel"));
    stage.tab_to("Praktijk elders meenemen");
    stage.key(Modifiers::NONE, Key::Space);
    assert!(!stage.has_signal("board-member-cannot-bind"));
    assert!(stage.sees_text("uit in dit ontwerp"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.has_signal("board-member-cannot-bind"), "undo brings it back");
    stage.key(Modifiers::NONE, Key::Escape);

    // The same switch stands under the signals, and in the design's own form.
    stage.scroll_to("Praktijk elders meenemen");
    stage.click("Praktijk elders meenemen");
    assert!(!stage.has_signal("board-member-cannot-bind"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.has_signal("board-member-cannot-bind"));
    stage.click("Proef");
    stage.scroll_to("Praktijk elders meenemen");
    stage.click("Praktijk elders meenemen");
    assert!(!stage.has_signal("board-member-cannot-bind") && stage.design().elsewhere_off);
}
