//! 'Register inlezen' from outside: what is asked of registers as teams have them, answering, taking in, once and again.

use std::fs;
use std::path::Path;

use alliantietafel::design::euro::Euro;
use alliantietafel::design::register::Status;
use alliantietafel::design::risks::Risk;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::{Stage, two_sided_design};

/// The dossier with two risks, in a window in which all of the screen is in sight.
fn dossier() -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 1400.0]);
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage
}

fn paste(stage: &mut Stage, words: &str) {
    stage.harness.event(Event::Paste(words.to_owned()));
    stage.settle();
}

fn case(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/registers").join(name);
    fs::read_to_string(path).expect("the case is there")
}

/// A case, pasted in the dossier.
fn pasted(name: &str) -> Stage {
    let mut stage = dossier();
    paste(&mut stage, &case(name));
    assert!(stage.sees_text("Wat hier niet staat, komt niet binnen"), "{}", all(&stage));
    stage
}

fn all(stage: &Stage) -> String {
    stage.names().join(" | ")
}

fn risk<'a>(stage: &'a Stage, title: &str) -> &'a Risk {
    let found = stage.design().risks.list.iter().find(|it| it.title == title);
    found.unwrap_or_else(|| panic!("no {title}: {:?}", titles(stage)))
}

fn titles(stage: &Stage) -> Vec<String> {
    stage.design().risks.list.iter().map(|it| it.title.clone()).collect()
}

/// Whether the button that takes in is awake.
fn is_awake(stage: &Stage, name: &str) -> bool {
    let found = stage.harness.query_all_by_label(name).find(|it| it.accesskit_node().role() == Role::Button);
    !found.unwrap_or_else(|| panic!("no {name}; there is: {}", all(stage))).accesskit_node().is_disabled()
}

/// The buttons whose name begins so.
fn buttons(stage: &Stage, begin: &str) -> Vec<String> {
    let nodes = stage.harness.query_all_by_label_contains(begin);
    let buttons = nodes.filter(|it| it.accesskit_node().role() == Role::Button);
    buttons.filter_map(|it| it.accesskit_node().label()).filter(|it| it.starts_with(begin)).collect()
}

/// The cells that are asked, by their names.
fn asked(stage: &Stage) -> Vec<String> {
    let nodes = stage.harness.query_all_by_label_contains(": leeg laten");
    let names = nodes.filter_map(|it| it.accesskit_node().label());
    names.filter_map(|it| it.strip_suffix(": leeg laten").map(ToOwned::to_owned)).collect()
}

fn sees_cell(stage: &Stage, name: &str) -> bool {
    stage.harness.query_all_by_label(name).any(|it| it.accesskit_node().role() == Role::Cell)
}

fn close_to(found: Option<f64>, wanted: f64) -> bool {
    found.is_some_and(|it| (it - wanted).abs() < 1e-9)
}

#[test]
fn classes_are_asked_once_and_a_second_import_doubles_nothing() {
    let mut stage = pasted("c01_class15.tsv");
    assert!(stage.sees_text("eerst 2 vragen beantwoorden"), "{}", all(&stage));
    assert!(!is_awake(&stage, "Lees 3 rijen in"));
    assert!(stage.sees_text("Wat betekent een klasse?") && !stage.sees_text("Alles is te lezen"));
    assert!(stage.sees_text("‘Score’ weggelaten: berekend uit andere kolommen"), "{}", all(&stage));
    stage.type_in("4: kans", "60 %");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click("Klopt zo");
    assert!(sees_cell(&stage, "C2 4 · 60\u{a0}%"), "{}", all(&stage));
    stage.click("Lees 3 rijen in");
    assert_eq!(titles(&stage), ["Zetting", "Stikstof", "Proef A", "Proef B", "Proef C"]);
    let read = risk(&stage, "Proef A");
    assert!(close_to(read.probability, 0.6), "{:?}", read.probability);
    assert_eq!(read.impact.map(|it| it.high), Some(Euro::new(10_000_000)));
    assert_eq!(read.register.number, "1");
    assert!(stage.sees_text("3 erbij, 0 anders, 0 gelijk"), "{}", all(&stage));
    assert_eq!(stage.harness.state().view().selection.len(), 3, "what came is selected");

    paste(&mut stage, &case("c01_class15.tsv"));
    assert!(stage.sees_text("alles staat al zo in het ontwerp"), "the classes are known now: {}", all(&stage));
    assert!(!is_awake(&stage, "Lees 3 rijen in"));
    stage.click("Annuleer");
    assert_eq!(stage.design().risks.list.len(), 5);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(titles(&stage), ["Zetting", "Stikstof"], "one step");
    assert!(stage.design().risks.classes.probability.is_empty());
}

#[test]
fn a_cell_decides_by_its_own_sign() {
    let mut stage = pasted("c03_mixed.tsv");
    assert!(asked(&stage).is_empty(), "{}", all(&stage));
    assert!(stage.sees_text("B3 ‘0,25’ is 25\u{a0}%: tussen percentages gelezen als deel van 1"), "{}", all(&stage));
    stage.click("Lees 3 rijen in");
    for (title, wanted) in [("Proef A", 0.1), ("Proef B", 0.25), ("Proef C", 0.5)] {
        assert!(close_to(risk(&stage, title).probability, wanted), "{title}");
    }
}

#[test]
fn totals_are_named_and_left_out_and_can_be_read_after_all() {
    let mut stage = pasted("c04_totals.tsv");
    assert!(stage.sees_text("Rij 4, 5, 6 totaal of gemiddelde; weggelaten"), "{}", all(&stage));
    assert!(is_awake(&stage, "Lees 2 rijen in") && !stage.sees_text("Alles is te lezen"));
    stage.click("Rij 4, 5, 6: Toch lezen");
    assert!(stage.sees_text("Lees 5 rijen in"), "{}", all(&stage));
    // One of them is left out again by the number of its row.
    stage.click("Rij 5: wat is dit?");
    stage.click("Laat deze rij weg");
    stage.click("Lees 4 rijen in");
    assert_eq!(titles(&stage)[2..], ["Proef A", "Proef B", "Totaal", "Gemiddelde"]);
    assert_eq!(risk(&stage, "Proef A").impact.map(|it| it.likely), Some(Euro::new(200_000)));
}

#[test]
fn amounts_that_cannot_be_told_are_asked_one_by_one() {
    let mut stage = pasted("c07_amounts.tsv");
    let open = asked(&stage);
    for cell in ["B8", "B23", "B26", "B28"] {
        assert!(open.iter().any(|it| it == cell), "{cell} is asked: {open:?}");
    }
    assert!(!is_awake(&stage, "Lees 27 rijen in"));
    assert!(sees_cell(&stage, "B15 ≈ €\u{a0}50.000, geraden"), "{}", all(&stage));
    assert!(stage.sees_text("B16 ‘PM’: blijft leeg"), "{}", all(&stage));
    // One by a proposal, one in words of one's own, the others stay empty.
    let proposals: Vec<String> =
        buttons(&stage, "B26: ").into_iter().filter(|it| !it.ends_with("leeg laten")).collect();
    stage.scroll_to(&proposals[0]);
    stage.click(&proposals[0]);
    assert!(stage.sees_text("B26 ‘1.5’ is"), "an answer stands there and can be taken back: {}", all(&stage));
    stage.type_in("B8: zelf…", "80 k");
    stage.key(Modifiers::NONE, Key::Enter);
    while let Some(cell) = asked(&stage).first().cloned() {
        let name = format!("{cell}: leeg laten");
        stage.scroll_to(&name);
        stage.click(&name);
    }
    stage.click("Lees 27 rijen in");
    let likely = |title: &str| risk(&stage, title).impact.map(|it| it.likely);
    assert_eq!(likely("A7"), Some(Euro::new(80_000)));
    assert_eq!(
        (likely("A1"), likely("A9"), likely("A21")),
        (Some(Euro::new(50_000)), Some(Euro::new(1_500_000)), Some(Euro::new(250_000)))
    );
    assert_eq!((likely("A15"), likely("A22"), likely("A27")), (None, None, None));
    let range = risk(&stage, "A6").impact.map(|it| (it.low, it.high));
    assert_eq!(range, Some((Euro::new(100_000), Euro::new(250_000))));
}

#[test]
fn cause_event_and_effect_make_a_description_and_time_stays_in_words() {
    let mut stage = pasted("c17_ogg.tsv");
    assert!(stage.sees_text("‘Risicowaarde’ weggelaten: berekend"), "{}", all(&stage));
    stage.click("Lees 2 rijen in");
    let read = risk(&stage, "loopt de kuip vol");
    assert!(read.description.contains("Door regen") && read.description.contains("waardoor vertraging ontstaat"));
    assert_eq!((read.register.delay.as_str(), read.register.cause.as_str()), ("14 dagen", "Door regen"));
    assert_eq!(read.impact.map(|it| it.likely), Some(Euro::new(150_000)));
}

const FIRST: &str =
    "Nr\tRisico\tKans\tGevolg\nR-1\tBrug\t10%\t€ 200.000\nR-2\tSluis\t20%\t€ 300.000\nR-3\tKade\t30%\t€ 400.000";
const SECOND: &str =
    "Nr\tRisico\tKans\tGevolg\nR-1\tBrug\t35%\t€ 200.000\nR-2\tSluis\t20%\t€ 300.000\nR-4\tSteiger\t30%\t€ 400.000";

#[test]
fn a_second_import_shows_what_comes_changes_stays_and_is_gone() {
    let mut stage = dossier();
    paste(&mut stage, FIRST);
    assert!(stage.sees_text("Alles is te lezen"), "{}", all(&stage));
    stage.click("Lees 3 rijen in");
    paste(&mut stage, SECOND);
    assert!(stage.sees_text("R-1 Brug: Kans van optreden: 10% → 35%"), "{}", all(&stage));
    for row in ["Rij 2: ≠ anders", "Rij 3: = gelijk", "Rij 4: + nieuw"] {
        assert!(stage.sees_text(row), "{row}: {}", all(&stage));
    }
    stage.click("R-3 Kade: Sluit");
    // Only what changes, and all again.
    stage.click("Toon alleen: anders");
    assert!(stage.sees_text("Rij 2: ≠ anders") && !stage.sees_text("Rij 3: = gelijk"));
    stage.click("Toon alles");
    assert!(stage.sees_text("Rij 3: = gelijk"));
    stage.click("Lees 3 rijen in");
    assert_eq!(titles(&stage), ["Zetting", "Stikstof", "Brug", "Sluis", "Kade", "Steiger"]);
    assert!(close_to(risk(&stage, "Brug").probability, 0.35));
    assert_eq!(risk(&stage, "Kade").register.status, Status::Closed);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(risk(&stage, "Kade").register.status, Status::Open, "one step");
    assert!(close_to(risk(&stage, "Brug").probability, 0.1));
}

#[test]
fn leaving_asks_only_where_something_was_answered() {
    let mut stage = pasted("c07_amounts.tsv");
    let before = stage.session().snapshot();
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Wat hier niet staat"), "nothing was answered: {}", all(&stage));
    paste(&mut stage, &case("c07_amounts.tsv"));
    stage.scroll_to("B8: leeg laten");
    stage.click("B8: leeg laten");
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(stage.sees_text("Stoppen met inlezen?"), "{}", all(&stage));
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(!stage.sees_text("Stoppen met inlezen?") && stage.sees_text("Wat hier niet staat"));
    // Another register is not read over it unasked.
    paste(&mut stage, FIRST);
    assert!(stage.sees_text("Rond eerst dit inlezen af") && stage.sees_text("Lees 27 rijen in"), "{}", all(&stage));
    // It waits while one looks elsewhere.
    stage.key(Modifiers::COMMAND, Key::Num4);
    assert!(!stage.sees_text("Wat hier niet staat"));
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.click("Annuleer");
    stage.click("Stoppen");
    assert!(!stage.sees_text("Wat hier niet staat"));
    assert!(std::sync::Arc::ptr_eq(&before, &stage.session().snapshot()), "the design is what it was");
}

#[test]
fn by_keyboard_alone() {
    let mut stage = pasted("c07_amounts.tsv");
    let open = asked(&stage).len();
    // F8 goes to the first answer of the next question; Enter gives it.
    stage.key(Modifiers::NONE, Key::F8);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(asked(&stage).len(), open - 1, "{}", all(&stage));
    // Nothing of the dossier behind it is touched.
    stage.key(Modifiers::COMMAND, Key::A);
    stage.key(Modifiers::NONE, Key::Delete);
    assert_eq!(stage.design().risks.list.len(), 2);
    // From cell to cell with the arrows, and by Enter to its question.
    let spot = asked(&stage)[0].clone();
    let row: usize = spot[1..].parse().expect("a row");
    stage.tab_to("Blad");
    stage.key(Modifiers::NONE, Key::Home);
    for _ in 1..row {
        stage.key(Modifiers::NONE, Key::ArrowDown);
    }
    stage.key(Modifiers::NONE, Key::ArrowRight);
    stage.key(Modifiers::NONE, Key::Enter);
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(!asked(&stage).contains(&spot), "{spot}: {:?}", asked(&stage));
}

#[test]
fn a_column_and_a_heading_are_chosen_by_hand() {
    let mut stage = dossier();
    paste(&mut stage, "Lijst\nRisico\tKans\tOpmerking\nBrug\t10%\tVan het waterschap");
    let picker = |stage: &Stage, begin: &str| {
        let nodes = stage.harness.query_all_by_label_contains(begin);
        let mut found = nodes.filter(|it| it.accesskit_node().role() == Role::ComboBox);
        found.next().unwrap_or_else(|| panic!("no {begin}: {}", all(stage))).click();
    };
    picker(&stage, "Kolom C:");
    stage.settle();
    stage.click_on_top("Waarom daar");
    assert!(stage.sees_text("Kolom C: Waarom daar, gekozen"), "{}", all(&stage));
    assert!(stage.sees_text("Koppen: rij 2"), "{}", all(&stage));
    stage.click("Rij 2: wat is dit?");
    stage.click("Dit is geen kop");
    assert!(stage.sees_text("Geen koppen"), "{}", all(&stage));
    stage.click("Rij 2: wat is dit?");
    stage.click("Dit is een kop");
    assert!(stage.sees_text("Koppen: rij 2"), "{}", all(&stage));
    picker(&stage, "Kolom C:");
    stage.settle();
    stage.click_on_top("Waarom daar");
    stage.click("Lees 1 rij in");
    assert_eq!(risk(&stage, "Brug").reason, "Van het waterschap");
    // The same heading is the same again.
    paste(&mut stage, "Risico\tKans\tOpmerking\nDuiker\t10%\tVan de provincie");
    assert!(stage.sees_text("Kolom C: Waarom daar, vorige keer"), "{}", all(&stage));
}

#[test]
fn a_file_is_read_from_the_menu_and_an_empty_register_comes_back_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ons register.csv");
    fs::write(&path, "Risico;Kans;Gevolg\nBrug;10%;€ 200.000\n").expect("writes");
    let mut stage = dossier();
    stage.click("Bestand");
    stage.click("Register inlezen…");
    stage.type_in("Map en naam van het bestand", &path.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
    stage.wait_for_file();
    assert!(stage.sees_text("ons register.csv"), "{}", all(&stage));
    stage.click("Lees 1 rij in");
    assert!(close_to(risk(&stage, "Brug").probability, 0.1));

    let empty = folder.path().join("leeg.csv");
    stage.click("Bestand");
    stage.click("Leeg register bewaren…");
    stage.type_in("Map en naam van het bestand", &empty.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
    let words = fs::read_to_string(&empty).expect("it is there");
    assert!(words.starts_with('\u{feff}') && words.contains("Nummer;Naam;"), "{words}");
    // It is read as it was meant: every column is what its heading says.
    fs::write(&empty, format!("{words}7;Tunnel\n")).expect("writes");
    stage.click("Bestand");
    stage.click("Register inlezen…");
    stage.type_in("Map en naam van het bestand", &empty.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
    stage.wait_for_file();
    stage.click("Lees 1 rij in");
    assert_eq!(risk(&stage, "Tunnel").register.number, "7");

    let broken = folder.path().join("stuk.xlsx");
    fs::write(&broken, b"PK no sheet").expect("writes");
    stage.click("Bestand");
    stage.click("Register inlezen…");
    stage.type_in("Map en naam van het bestand", &broken.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
    stage.wait_for_file();
    assert!(stage.sees_text("Het rekenblad is niet te lezen"), "{}", all(&stage));
}

#[test]
fn it_stands_within_small_windows_in_both_languages_and_rests() {
    for (language, dark, size) in
        [("nl", false, [1280.0, 720.0]), ("en", true, [1440.0, 900.0]), ("nl", true, [860.0, 640.0])]
    {
        let mut stage = Stage::example("zwaluw", language, dark, size);
        stage.key(Modifiers::COMMAND, Key::Num2);
        paste(&mut stage, &case("c01_class15.tsv"));
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{:?}", stage.beyond_the_sides(size[0]));
        assert!(!stage.sees_containing("?"), "{}", all(&stage));
        assert!(stage.rests_for(2.0), "{language} {size:?}");
    }
}

#[test]
fn of_many_rows_only_those_in_sight_are_drawn() {
    let row = |it| format!("R-{it}\tRisico {it}\t10%\t€ 200.000\n");
    let rows = (0..2_000).map(row).collect::<Vec<_>>().concat();
    let mut stage = dossier();
    paste(&mut stage, &format!("Nr\tRisico\tKans\tGevolg\n{rows}"));
    let cells = |stage: &Stage| {
        stage
            .harness
            .query_all_by_label_contains("Risico ")
            .filter(|it| it.accesskit_node().role() == Role::Cell)
            .count()
    };
    assert!((10..80).contains(&cells(&stage)), "{}", cells(&stage));
    stage.key(Modifiers::NONE, Key::End);
    assert!(sees_cell(&stage, "B2001 Risico 1999"), "{}", all(&stage));
    assert!(cells(&stage) < 80);
}

/// Reads a workbook of two sheets: the register, and another.
fn read_book(name: &str, rows: &[&[&str]]) -> (Stage, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut book = rust_xlsxwriter::Workbook::new();
    let register: &[&[&str]] =
        &[&["Nr", "Risico", "Kans (1-5)", "Gevolg (1-5)"], &["1", "Brug", "2", "4"], &["2", "Tunnel", "5", "1"]];
    for (name, rows) in [("Register", register), (name, rows)] {
        let sheet = book.add_worksheet().set_name(name).expect("a name");
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(*cells) {
                sheet.write_string(row, column, *cell).expect("writes");
            }
        }
    }
    let path = folder.path().join("register.xlsx");
    book.save(&path).expect("saves");
    let mut stage = dossier();
    stage.click("Bestand");
    stage.click("Register inlezen…");
    stage.type_in("Map en naam van het bestand", &path.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
    stage.wait_for_file();
    (stage, folder)
}

#[test]
fn a_sheet_that_says_what_classes_are_is_pointed_at() {
    for (other, pointed) in [("Klassen", true), ("Notities", false)] {
        let (stage, _folder) = read_book(other, &[&["Zie het handboek, bladzijde 12"]]);
        assert!(stage.sees_text("Wat betekent een klasse?"), "{}", all(&stage));
        assert_eq!(stage.sees_text("Blad ‘Klassen’"), pointed, "{}", all(&stage));
    }
}

#[test]
fn what_another_sheet_says_of_classes_is_proposed_to_be_agreed_to() {
    let rows: &[&[&str]] = &[
        &["Klasse", "Kans", "Gevolg"],
        &["1", "< 1 %", "< € 50.000"],
        &["2", "1-5 %", "€ 50.000 - € 250.000"],
        &["3", "5-20 %", "€ 250.000 - € 1 mln"],
        &["4", "20-50 %", "€ 1 mln - € 5 mln"],
        &["5", "50-90 %", "€ 5 mln - € 10 mln"],
    ];
    let (mut stage, _folder) = read_book("Toelichting", rows);
    assert!(stage.sees_text("Gelezen uit blad Toelichting; geldt pas met ‘Klopt zo’"), "{}", all(&stage));
    assert!(stage.sees_text("Een grens; kies wat telt: 1: ‘< 1 %’, 1: ‘< € 50.000’."), "{}", all(&stage));
    assert!(!is_awake(&stage, "Lees 2 rijen in"), "nothing counts before it is agreed to");
    stage.click("Klopt zo");
    stage.click("Lees 2 rijen in");
    assert!(close_to(risk(&stage, "Tunnel").probability, 0.7), "{:?}", risk(&stage, "Tunnel").probability);
    assert_eq!(risk(&stage, "Brug").impact.map(|it| it.likely), Some(Euro::new(3_000_000)));
}

#[test]
fn all_that_is_gone_is_closed_by_one_button_and_one_step() {
    let mut stage = dossier();
    paste(&mut stage, FIRST);
    stage.click("Lees 3 rijen in");
    paste(&mut stage, "Nr\tRisico\tKans\tGevolg\nR-1\tBrug\t15%\t€ 200.000");
    stage.click("Sluit alle 2 die niet meer in het blad staan");
    assert!(stage.sees_text("Houd alle 2 die niet meer in het blad staan"), "{}", all(&stage));
    stage.click("Lees 1 rij in");
    let status = |stage: &Stage, title: &str| risk(stage, title).register.status;
    assert_eq!(["Sluis", "Kade", "Brug"].map(|it| status(&stage, it)), [Status::Closed, Status::Closed, Status::Open]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(status(&stage, "Kade"), Status::Open);
    assert!(close_to(risk(&stage, "Brug").probability, 0.1), "one step");
}

#[test]
fn a_saving_points_out_of_order_and_a_total_are_looked_at_on_the_screen() {
    let mut stage = dossier();
    paste(
        &mut stage,
        "Nr\tRisico\tKans\tLaag\tWaarschijnlijk\tHoog\n1\tZand\t10%\t\t€ -100.000\t\n2\tKwel\t10%\t€ 300.000\t€ 200.000\t€ 400.000\n\tTotaal\t\t\t€ 100.000\t",
    );
    assert!(stage.sees_text("E4 Totaal in het blad €\u{a0}100.000, ingelezen €\u{a0}0"), "{}", all(&stage));
    stage.click("E2: dit is een kans: €\u{a0}100.000");
    let points = buttons(&stage, "E3: ").into_iter().find(|it| it.contains('·')).expect("the points in order");
    stage.click(&points);
    stage.click("Lees 2 rijen in");
    assert!(risk(&stage, "Zand").is_opportunity());
    assert_eq!(risk(&stage, "Kwel").impact.map(|it| it.likely), Some(Euro::new(300_000)));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it is about how long a frame takes")]
fn a_large_register_is_read_beside_the_screen_and_can_be_stopped() {
    let row = |it| format!("R-{it}\tRisico {it}\t10%\t€ 200.000\tslappe klei\n");
    let rows = (0..3_000).map(row).collect::<Vec<_>>().concat();
    let mut stage = dossier();
    stage.harness.event(Event::Paste(format!("Nr\tRisico\tKans\tGevolg\tOpmerking\n{rows}")));
    let mut longest = std::time::Duration::ZERO;
    let mut steps = 0;
    while !stage.harness.state().is_opening() && steps < 5 {
        stage.harness.step();
        steps += 1;
    }
    steps = 0;
    while stage.harness.state().is_opening() {
        let since = std::time::Instant::now();
        stage.harness.step();
        longest = longest.max(since.elapsed());
        steps += 1;
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(steps > 2, "it is waited for");
    assert!(longest < std::time::Duration::from_secs(1), "{longest:?}, without optimising");
    stage.settle();
    assert!(stage.sees_text("Lees 3.000 rijen in") || stage.sees_text("Lees 3000 rijen in"), "{}", all(&stage));
    // What is changed is looked at beside the screen too; who stops that has what stood there before.
    let picker = |stage: &Stage| {
        let nodes = stage.harness.query_all_by_label_contains("Kolom E:");
        let mut found = nodes.filter(|it| it.accesskit_node().role() == Role::ComboBox);
        found.next().unwrap_or_else(|| panic!("{}", all(stage))).click();
    };
    let before = stage.harness.query_all_by_label_contains("Kolom E: weggelaten").count();
    picker(&stage);
    stage.settle();
    stage.click_on_top("Oorzaak");
    let mut stopped = false;
    while stage.harness.state().is_opening() {
        if stage.sees_text("Het blad wordt bekeken") {
            stage.key(Modifiers::NONE, Key::Escape);
            stopped = true;
        }
        stage.harness.step();
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    stage.settle();
    assert!(stage.sees_text("Risico 7"), "{}", all(&stage));
    let after = stage.harness.query_all_by_label_contains("Kolom E: Oorzaak").count();
    assert_eq!((after == 0, before), (stopped, before), "{}", all(&stage));
}
