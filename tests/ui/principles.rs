//! The section Beginselen as a person uses it, by pointer and by keys: order, write, sign, mend what contradicts,
//! compare, print.

use alliantietafel::design::bovenkant::DecisionRule;
use alliantietafel::design::edit::{BovenkantEdit, Edit, PrinciplesEdit};
use alliantietafel::design::id::Ids;
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;

use crate::stage::{Stage, two_sided_design};

/// A design with some chosen principles, at its section.
fn at_principles(entries: &[&str]) -> Stage {
    let mut design = two_sided_design();
    let mut ids = Ids::seeded(77);
    for entry in entries {
        Edit::Principles(PrinciplesEdit::Choose((*entry).into())).apply(&mut design, &mut ids);
    }
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num3);
    stage
}

fn order(stage: &Stage) -> Vec<&str> {
    stage.design().principles.chosen.iter().filter_map(|it| it.entry.as_deref()).collect()
}

#[test]
fn they_are_ordered_by_dragging_and_by_keys() {
    let mut stage = at_principles(&["best-for-project", "open-book", "autonomy"]);
    let (from, to) = (stage.center("Open boek slepen"), stage.center("Best for project"));
    stage.press(from);
    stage.hover(from + egui::vec2(0.0, -12.0));
    stage.hover(to);
    stage.release(to);
    assert_eq!(order(&stage), ["open-book", "best-for-project", "autonomy"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(order(&stage), ["best-for-project", "open-book", "autonomy"], "one step");
    stage.tab_to("Open boek omhoog");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(order(&stage), ["open-book", "best-for-project", "autonomy"]);
}

#[test]
fn the_page_shows_what_contradicts_and_jumps_to_where_it_is_mended() {
    let mut stage = at_principles(&["joint-decisions"]);
    let rule = |it| Edit::Bovenkant(BovenkantEdit::SetDecisionRule(Some(it)));
    stage.edit(rule(DecisionRule::Majority));
    stage.harness.get_by_label("1 spreekt tegen");
    stage.click("Samen beslissen");
    stage.harness.get_by_label("De alliantie beslist bij meerderheid");
    stage.harness.get_by_label("spreekt tegen");
    stage.edit(rule(DecisionRule::Jointly));
    stage.harness.get_by_label("De alliantie beslist alleen samen");
    stage.harness.get_by_label("klopt");
    stage.click("Ga naar: De alliantie beslist alleen samen");
    assert_eq!(stage.harness.state().view().section, Section::Bovenkant);
}

#[test]
fn a_party_signs_with_name_and_date() {
    let mut stage = at_principles(&["accountability"]);
    // A row goes from left to right: its title first.
    stage.tab_to("Aanspreekbaar");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.scroll_to("Waterschap heeft getekend");
    stage.click("Waterschap heeft getekend");
    stage.type_in("Wie tekende voor Waterschap", "A. de Boer");
    stage.type_in("Datum van tekenen voor Waterschap", "14-03-2026");
    stage.key(Modifiers::NONE, Key::Enter);
    let signature = stage.design().principles.chosen[0].signatures[0].clone();
    assert_eq!((signature.name.as_str(), signature.on), ("A. de Boer", Some(date(2026, 3, 14))));
    stage.type_in("Datum van tekenen voor Waterschap", "ooit");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().principles.chosen[0].signatures[0].on, Some(date(2026, 3, 14)), "no date, no change");
    stage.harness.get_by_label("1 van 2 getekend");
}

#[test]
fn the_usual_exceptions_of_no_blame_are_one_click_away() {
    let mut stage = at_principles(&["no-blame-no-claim"]);
    stage.click("No blame, no claim");
    stage.harness.get_by_label("De uitzonderingen staan nog niet op papier");
    for what in ["fraude", "faillissement"] {
        stage.scroll_to(&format!("Uitzondering erbij: {what}"));
        stage.click(&format!("Uitzondering erbij: {what}"));
    }
    assert_eq!(stage.design().principles.chosen[0].exceptions, "fraude, faillissement");
    stage.harness.get_by_label("De uitzonderingen staan op papier");
    assert!(stage.harness.query_by_label("Uitzondering erbij: fraude").is_none());
}

#[test]
fn behaviours_are_written_and_ordered() {
    let mut stage = at_principles(&["stay-positive"]);
    stage.click("Blijf positief");
    for words in ["Samen eten", "Eerst bellen"] {
        stage.type_in("Nieuw gedrag", words);
        stage.key(Modifiers::NONE, Key::Enter);
    }
    assert_eq!(stage.design().principles.chosen[0].behaviours, ["Samen eten", "Eerst bellen"]);
    stage.click("Gedrag 2 omhoog");
    assert_eq!(stage.design().principles.chosen[0].behaviours, ["Eerst bellen", "Samen eten"]);
    stage.harness.get_by_label("gedrag afgesproken");
}

#[test]
fn the_catalogue_is_searched_and_the_eight_are_compared() {
    let mut stage = at_principles(&["best-for-project"]);
    stage.type_in("Zoek in de catalogus", "luiken");
    assert!(stage.harness.query_by_label("Kiezen: Luiken open").is_some());
    assert!(stage.harness.query_by_label("Kiezen: Samen leren").is_none());
    stage.click("Vergelijk met de acht van Markermeerdijken");
    stage.harness.get_by_label("1 van de 8 zijn ook hier gekozen");
    stage.click("Kiezen: Eerlijke vertegenwoordiging");
    assert!(stage.design().principles.from_entry("fair-representation").is_some());
    stage.harness.get_by_label("2 van de 8 zijn ook hier gekozen");
    stage.click("Terug naar de catalogus");
    stage.harness.get_by_label("Catalogus");
}

/// Where list and page do not fit beside each other, the page stands in place of the list.
#[test]
fn in_a_narrow_window_the_page_takes_the_place_of_the_list() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1100.0, 720.0]);
    stage.key(Modifiers::COMMAND, Key::Num3);
    stage.click("Open boek");
    stage.harness.get_by_label("Wat dit ontwerp ervan zegt");
    assert!(stage.harness.query_by_label("Open boek verwijderen").is_none(), "the list is away");
    stage.click("Naar de catalogus");
    stage.harness.get_by_label("Open boek verwijderen");
}

#[test]
fn with_keys_alone_they_are_ordered_and_the_way_leads_to_what_is_to_be_arranged() {
    let mut stage = at_principles(&["best-for-project", "transparency"]);
    // A row goes from left to right: its title first.
    stage.tab_to("Transparantie verwijderen");
    // A row goes from left to right: before the button that removes lie up (down is not for the last) and the title.
    stage.key(Modifiers::SHIFT, Key::Tab);
    stage.key(Modifiers::SHIFT, Key::Tab);
    stage.key(Modifiers::NONE, Key::Enter);
    stage.harness.get_by_label("Over open boek is nog niets afgesproken");
    stage.key(Modifiers::COMMAND, Key::ArrowUp);
    assert_eq!(order(&stage), ["transparency", "best-for-project"]);
    stage.tab_to("Ga naar: Over open boek is nog niets afgesproken");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.harness.get_by_label("Afspraken die bij beginselen horen");
}
