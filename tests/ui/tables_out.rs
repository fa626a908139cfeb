//! Tables that go out by the menu: chosen, looked at, saved beside the design; nothing is written over unasked.

use std::fs;

use alliantietafel::files::sheets::{self, Watch};
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

fn at_tables() -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1280.0, 800.0]);
    stage.click("Bestand");
    stage.click_containing("Tabellen bewaren");
    assert!(stage.sees_text("Bewaar als .xlsx"), "{:?}", stage.names());
    stage
}

/// Saves as what is chosen, under this path, and waits until it is there.
fn save_as(stage: &mut Stage, path: &std::path::Path) {
    stage.click_containing("Bewaar als .");
    stage.type_in("Map en naam van het bestand", &path.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
}

fn wait_for(stage: &mut Stage, says: &str) {
    for _ in 0..400 {
        if stage.sees_text(says) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        stage.harness.step();
    }
    panic!("nothing says {says:?}: {:?}", stage.names());
}

#[test]
fn a_workbook_is_chosen_looked_at_and_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = at_tables();
    assert!(stage.sees_text("15 onderdelen gekozen"), "{:?}", stage.names());
    // What is looked at is what goes out: the heading of the register, and each risk.
    assert!(stage.sees_text("Naam") || stage.sees_text("Titel"), "{:?}", stage.names());
    let title = stage.design().risks.list[0].title.clone();
    assert!(stage.sees_text(&title), "{:?}", stage.names());
    stage.click("Niets");
    stage.click("Bewaar: Risicodossier");
    stage.click("Bewaar: Team en Partijen");
    assert!(stage.sees_text("2 onderdelen gekozen"), "{:?}", stage.names());
    let path = folder.path().join("dijk.xlsx");
    save_as(&mut stage, &path);
    wait_for(&mut stage, "dijk.xlsx is bewaard");
    let book = sheets::read(&fs::read(&path).expect("the file is there"), &Watch::default()).expect("reads");
    let names: Vec<&str> = book.sheets.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Risicodossier", "Team", "Partijen", "Over"]);
    // A file that is there is asked about, and stays where one says so.
    let before = fs::read(&path).expect("it is there");
    stage.click("Bewaar: Rollen");
    save_as(&mut stage, &path);
    stage.click("Annuleren");
    assert_eq!(fs::read(&path).expect("it is there"), before);
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Bewaar als ."), "Esc leads back");
}

#[test]
fn of_several_files_none_is_written_where_one_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = at_tables();
    stage.click("Csv (.csv)");
    assert!(stage.sees_text("één onderdeel gekozen"), "{:?}", stage.names());
    stage.click("Bewaar: Rollen");
    fs::write(folder.path().join("dijk-roles.csv"), "van een ander").expect("written");
    save_as(&mut stage, &folder.path().join("dijk"));
    wait_for(&mut stage, "De export is niet bewaard");
    assert!(stage.sees_text("dijk-roles.csv"), "{:?}", stage.names());
    let there: Vec<_> = fs::read_dir(folder.path()).expect("a folder").flatten().map(|it| it.file_name()).collect();
    assert_eq!(there, ["dijk-roles.csv"]);
}

#[test]
fn the_whole_design_goes_out_and_is_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = at_tables();
    stage.click("Heel ontwerp (.json)");
    assert!(stage.sees_text("\"name\""), "{:?}", stage.names());
    let path = folder.path().join("dijk.json");
    save_as(&mut stage, &path);
    wait_for(&mut stage, "dijk.json is bewaard");
    let read = alliantietafel::files::save::read(&path).expect("it opens");
    assert_eq!(read.design, *stage.design());
}
