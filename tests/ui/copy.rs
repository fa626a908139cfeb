//! Every table reaches the clipboard: by the button in its heading, and by Ctrl+C while something in it has the keyboard.

use alliantietafel::app::import::sheet;
use alliantietafel::app::tables;
use alliantietafel::design::exposure::Dimension;
use alliantietafel::design::form::Form;
use alliantietafel::design::risks::Risk;
use alliantietafel::text::table::Table;
use alliantietafel::text::{Language, Text};
use egui::accesskit::{Live, Role};
use egui::{Event, Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::Stage;

fn zwaluw(section: Key) -> Stage {
    let mut stage = Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, section);
    stage
}

/// What lands in the clipboard within some frames.
fn clipboard(stage: &mut Stage) -> Option<String> {
    for _ in 0..4 {
        stage.harness.step();
        let commands = &stage.harness.output().platform_output.commands;
        let text = commands.iter().find_map(|it| match it {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        if text.is_some() {
            stage.settle();
            return text;
        }
    }
    None
}

fn ctrl_c(stage: &mut Stage) -> Option<String> {
    stage.harness.event(Event::Copy);
    clipboard(stage)
}

/// Whatever can have the keyboard and has these words in its name.
fn found<'a>(stage: &'a Stage, words: &'a str) -> Node<'a> {
    let all: Vec<_> = stage.harness.query_all_by_label_contains(words).collect();
    let acts = [Role::Button, Role::CheckBox, Role::ComboBox, Role::Slider, Role::Tab, Role::TextInput];
    let node = all.iter().find(|it| acts.contains(&it.accesskit_node().role())).copied();
    node.unwrap_or_else(|| panic!("nothing has {words:?}; there is: {}", stage.names().join(" | ")))
}

fn focus(stage: &mut Stage, words: &str) {
    found(stage, words).focus();
    stage.settle();
}

fn scroll_to(stage: &mut Stage, words: &str) {
    // What comes into sight is laid out then and may push it on.
    for _ in 0..3 {
        found(stage, words).scroll_to_me();
        stage.settle();
    }
}

/// Copies the table of this name by its button, and by Ctrl+C with the keyboard on something within it.
fn both_ways(stage: &mut Stage, name: &str, within: &str, expected: &Table) {
    let expected = expected.tab_separated(Language::Nl);
    assert!(expected.lines().count() > 1, "{name} has rows");
    let button = format!("Kopieer tabel: {name}");
    scroll_to(stage, &button);
    found(stage, &button).click();
    assert_eq!(clipboard(stage).as_deref(), Some(expected.as_str()), "{name}, by its button");
    assert!(stage.sees_text(&format!("gekopieerd: {name}")), "{}", stage.names().join(" | "));
    scroll_to(stage, within);
    focus(stage, within);
    assert_eq!(ctrl_c(stage).as_deref(), Some(expected.as_str()), "{name}, by Ctrl+C on {within}");
}

/// The words for a design with three domains, as Zwaluw is.
fn text() -> Text {
    let text = Text::new(Language::Nl);
    text.speak_of(Form::ThreeDomains);
    text
}

#[test]
fn the_tables_of_what_is_agreed_about_money() {
    let mut stage = zwaluw(Key::Num6);
    let (design, text) = (stage.session().snapshot(), text());
    let budget = tables::money::budget(&design, &text);
    both_ways(&mut stage, "Budget (uitvoeringssom en fonds)", "Regel AK toevoegen", &budget);
    both_ways(&mut stage, "Staffel", "Trede van het nadeel toevoegen", &tables::money::staffel(&design, &text));
    let partners = tables::money::partners(&design, &text);
    both_ways(&mut stage, "Verdeling binnen OG en ON", "Gelijk verdelen: ON", &partners);
    let worked = tables::money::worked(&design, &text);
    both_ways(&mut stage, "Rekenvoorbeelden bij de staffel", "Rekenvoorbeeld verwijderen", &worked);
}

#[test]
fn the_tables_of_changes() {
    let mut stage = Stage::example("markermeerdijken", "nl", false, [1440.0, 900.0]);
    stage.click("Wijzigingen");
    let (design, text) = (stage.session().snapshot(), Text::new(Language::Nl));
    both_ways(&mut stage, "Lijst van wijzigingen", "Open VTW 01", &tables::changes::changes(&design, &text));
    let simulation = stage.session().insight().simulation.clone();
    let forecast = tables::changes::forecast(&design, simulation.as_ref(), &text);
    let name = "Som naast de staffel";
    both_ways(&mut stage, name, &format!("Kopieer tabel: {name}"), &forecast);
}

#[test]
fn the_tables_of_what_money_comes_to() {
    let mut stage = zwaluw(Key::Num6);
    let (design, text) = (stage.session().snapshot(), text());
    let simulation = stage.session().insight().simulation.clone().expect("zwaluw has a budget");
    let numbers = tables::figures::key_numbers(&text, &simulation, None);
    both_ways(&mut stage, "Kengetallen", "Aantal doorrekeningen", &numbers);
    let percentiles = tables::figures::percentiles(&design, &text, simulation.figures(), None);
    let name = "Gemiddelden en percentielen";
    both_ways(&mut stage, name, &format!("Kopieer tabel: {name}"), &percentiles);
    let bridge = alliantietafel::finance::bridge::Bridge::mean(&design, &simulation);
    let bridge = tables::bridge::bridge(&text, &bridge);
    both_ways(&mut stage, "Van de staffel naar het resultaat van elke partij", "Van wie: ON", &bridge);
    let mut effects = simulation.tornado(&design, alliantietafel::design::risks::Allocation::Unplaced);
    effects.retain(|it| it.alignment.abs() >= 0.000_5);
    effects.sort_by(|a, b| b.alignment.abs().total_cmp(&a.alignment.abs()));
    let first = design.risks.get(effects[0].risk).expect("it is there").title.clone();
    let tornado = tables::figures::tornado(&design, &text, &effects);
    both_ways(&mut stage, "Wat elk risico doet", &format!("{first} openen"), &tornado);
    let bought = tables::figures::bought(&design, &text, &simulation.bought(&design));
    both_ways(&mut stage, "Wat maatregelen opleveren", "wat maatregelen opleveren", &bought);
}

#[test]
fn the_curve_is_copied_as_its_values_with_the_table_shown_or_not() {
    let mut stage = zwaluw(Key::Num6);
    let name = "Resultaat per partij bij werkelijke kosten";
    let button = format!("Kopieer tabel: {name}");
    scroll_to(&mut stage, &button);
    found(&stage, &button).click();
    let copied = clipboard(&mut stage).expect("it is copied");
    let rows: Vec<Vec<&str>> = copied.lines().map(|it| it.split('\t').collect()).collect();
    assert_eq!(rows[0][..4], ["Werkelijke kosten, €", "verschil met budget, €", "OG, €", "ON, €"]);
    let tab = rows.iter().find(|it| it.last() == Some(&"Budget")).expect("the TAB has a row");
    assert_eq!(tab[..4], ["100000000", "0", "0", "0"]);
    assert!(rows.len() > 5 && rows.iter().all(|it| it.len() == rows[0].len()), "{copied}");
    found(&stage, "Tabel").click();
    stage.settle();
    focus(&mut stage, "Grafiek van het resultaat");
    assert_eq!(ctrl_c(&mut stage), Some(copied));
}

#[test]
fn variant_a_is_copied_beside_what_it_became() {
    let mut stage = zwaluw(Key::Num6);
    stage.click("Bewaar als A");
    let button = "Kopieer tabel: Gemiddelden en percentielen";
    scroll_to(&mut stage, button);
    found(&stage, button).click();
    let copied = clipboard(&mut stage).expect("it is copied");
    assert!(copied.starts_with("Bedrag, €\tVariant\tgemiddeld\tP10"), "{copied}");
    assert!(copied.contains("\nWerkelijke kosten\tnu\t") && copied.contains("\nWerkelijke kosten\tA\t"), "{copied}");
}

#[test]
fn the_tables_of_the_bovenkant() {
    let mut stage = zwaluw(Key::Num5);
    let (design, text) = (stage.session().snapshot(), text());
    let mandates = tables::bovenkant::mandates(&design, &text);
    both_ways(&mut stage, "Mandaat: wie beslist", "Alliantiefonds inzetten hernoemen", &mandates);
    stage.click("Escalatie");
    both_ways(&mut stage, "Escalatie", "Stap 1 verplaatsen", &tables::bovenkant::ladder(&design, &text));
    let top = &design.bovenkant;
    let kept = top.cases.iter().max_by_key(|it| top.walk(it.subject, it.amount).len()).expect("a kept case");
    let title = &kept.title;
    let walk = format!("Loop {title} na");
    both_ways(&mut stage, "Nagelopen gevallen", &walk, &tables::bovenkant::cases(&design, &text));
    found(&stage, &walk).click();
    stage.settle();
    let case = tables::case::Case { starts: Some(jiff::civil::date(2026, 11, 22)), ..tables::case::Case::from(kept) };
    let told = tables::case::Told { design: &design, text: &text, case };
    both_ways(&mut stage, title, "Stap 1: ", &told.table());
}

#[test]
fn the_tables_of_principles_and_team() {
    let mut stage = zwaluw(Key::Num3);
    let (design, text) = (stage.session().snapshot(), text());
    let principles = tables::principles::principles(&design, stage.session().catalogue(), &text);
    let first = text.principle(&design.principles.chosen[0]);
    both_ways(&mut stage, "Beginselen", &format!("{first} omlaag"), &principles);
    stage.key(Modifiers::COMMAND, Key::Num4);
    for (tab, table, within) in [
        ("Bord", tables::team::board(&design, &text), "Meer over"),
        ("Rollen", tables::team::holders(&design, &text), "Alliantiebestuur"),
        ("Partijen", tables::team::parties(&design, &text), "Partij van OG"),
    ] {
        found(&stage, tab).click();
        stage.settle();
        both_ways(&mut stage, &format!("Team: {tab}"), within, &table);
    }
}

#[test]
fn the_tables_of_the_risks() {
    let mut stage = zwaluw(Key::Num2);
    let (design, text) = (stage.session().snapshot(), text());
    // As it stands on the screen: by value.
    let mut all: Vec<&Risk> = design.risks.list.iter().collect();
    all.sort_by(|a, b| b.expected().unwrap_or(-1.0).total_cmp(&a.expected().unwrap_or(-1.0)));
    both_ways(&mut stage, "Risicodossier", "Kolommen", &sheet(&design, &text, &all));
    let exposure = |by: &[Dimension]| {
        let found = &alliantietafel::design::exposure::Exposure::of(&design.risks, design.phases());
        tables::risks::exposure(&design, &text, found, by)
    };
    let name = "Waar ligt de waarde";
    both_ways(&mut stage, name, "Matrix en waarde vergroten", &exposure(&[Dimension::Place, Dimension::Manager]));
    found(&stage, "Fase").click();
    stage.settle();
    let risk = design.risks.list.iter().find(|it| !it.measures.is_empty()).expect("a risk with measures");
    let mut stage = zwaluw(Key::Num2);
    stage.click_at(&risk.title, Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::Enter);
    let within = format!("Maatregel {} is gepland", risk.measures[0].title);
    both_ways(&mut stage, "Maatregelen", &within, &tables::risks::measures(&text, risk));
}

#[test]
fn in_a_field_ctrl_c_copies_what_is_selected_there() {
    let mut stage = zwaluw(Key::Num6);
    focus(&mut stage, "Bedrag van Spoor, bovenleiding en seinen");
    stage.key(Modifiers::NONE, Key::End);
    assert_eq!(ctrl_c(&mut stage), None, "nothing is selected");
    stage.key(Modifiers::COMMAND, Key::A);
    assert_eq!(ctrl_c(&mut stage).as_deref(), Some("€\u{a0}21,5\u{a0}mln"));
    assert!(!stage.sees_text("gekopieerd:"));
}

#[test]
fn without_the_keyboard_in_a_table_ctrl_c_copies_none() {
    let mut stage = zwaluw(Key::Num6);
    assert_eq!(ctrl_c(&mut stage), None);
    focus(&mut stage, "Bewaar als A");
    assert_eq!(ctrl_c(&mut stage), None);
}

#[test]
fn what_is_typed_and_not_taken_in_yet_is_copied_too() {
    let mut stage = zwaluw(Key::Num6);
    stage.type_in("Bedrag van Spoor, bovenleiding en seinen", "22 mln");
    found(&stage, "Kopieer tabel: Budget (uitvoeringssom en fonds)").click();
    let copied = clipboard(&mut stage).expect("it is copied");
    assert!(copied.contains("Spoor, bovenleiding en seinen\t22000000\n"), "{copied}");
}

#[test]
fn that_it_was_copied_is_said_for_some_seconds_and_then_the_screen_rests() {
    let mut stage = zwaluw(Key::Num6);
    assert!(stage.sees_text("Nieuw, nog geen bestand"));
    found(&stage, "Kopieer tabel: Staffel").click();
    clipboard(&mut stage).expect("it is copied");
    let said = stage.harness.get_by_role(Role::Status);
    let node = said.accesskit_node();
    let words = node.label().expect("it has words");
    assert!(words.ends_with(" rijen gekopieerd: Staffel"), "{words}");
    assert_eq!(node.live(), Live::Polite);
    assert!(stage.rests_for(1.0), "nothing is painted meanwhile");
    stage.harness.run_steps(20);
    assert!(stage.harness.query_by_role(Role::Status).is_none());
    assert!(stage.sees_text("Nieuw, nog geen bestand"));
    assert!(stage.rests_for(1_000.0), "nor afterwards");
}

#[test]
fn in_english_numbers_have_their_point_and_headings_their_words() {
    let mut stage = Stage::example("zwaluw", "en", true, [1280.0, 720.0]);
    stage.key(Modifiers::COMMAND, Key::Num6);
    let all: Vec<_> = stage.harness.query_all_by_label_contains("Copy table: ").collect();
    assert!(all.len() >= 5, "{}", all.len());
    all[0].click();
    let copied = clipboard(&mut stage).expect("it is copied");
    assert!(copied.starts_with("Part\tCost item\tAmount, €\n"), "{copied}");
}
