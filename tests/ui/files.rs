//! A file that is not what was opened: nobody's work is written over unasked, and what is on the screen can be kept.

use std::fs;
use std::path::{Path, PathBuf};

use crate::stage::{Stage, two_sided_design};
use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, RiskField, RisksEdit};
use alliantietafel::design::id::Ids;
use alliantietafel::design::risks::{Allocation, Nature};
use alliantietafel::files::{format, save};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A file with a design of two risks.
    pub fn file(&self) -> PathBuf {
        let file = self.path("a.alliantie.ron");
        save::save(&file, &two_sided_design()).expect("saves");
        file
    }
}

pub fn rename(stage: &mut Stage, risk: &str, to: &str) {
    stage.click_at(risk, Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::F2);
    stage.type_text(to);
    stage.key(Modifiers::NONE, Key::Enter);
}

pub fn risks(file: &Path) -> Vec<String> {
    let design = save::open(file).expect("opens");
    design.risks.list.iter().map(|it| it.title.clone()).collect()
}

/// A has the file open while B saves another name for the second risk.
fn after_somebody_else_saved(folder: &Folder) -> (Stage, PathBuf) {
    let file = folder.file();
    let (mut a, mut b) = (Stage::open(&file), Stage::open(&file));
    rename(&mut b, "Stikstof", "Werk van B");
    b.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&file), ["Zetting", "Werk van B"]);
    rename(&mut a, "Zetting", "Werk van A");
    a.key(Modifiers::COMMAND, Key::S);
    assert!(a.sees_text("Dit bestand is intussen gewijzigd"), "{:?}", a.names());
    let today = jiff::Zoned::now().strftime("op %d-%m-%Y").to_string();
    assert!(a.sees_text(&today), "it says when: {:?}", a.names());
    assert_eq!(risks(&file), ["Zetting", "Werk van B"], "nothing is written before the answer");
    (a, file)
}

#[test]
fn a_copy_keeps_the_work_of_both() {
    let folder = Folder::new();
    let (mut a, file) = after_somebody_else_saved(&folder);
    a.click("Opslaan als kopie…");
    a.click("Opslaan");
    let copy = folder.path("a – kopie.alliantie.ron");
    assert_eq!(risks(&copy), ["Werk van A", "Stikstof"]);
    assert_eq!(risks(&file), ["Zetting", "Werk van B"]);
    assert!(!a.session().is_changed());
    assert_eq!(a.session().path(), Some(&*copy), "what is saved next goes to the copy");
    rename(&mut a, "Stikstof", "Weer van A");
    a.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&copy), ["Werk van A", "Weer van A"]);
}

#[test]
fn overwriting_is_done_when_it_is_chosen_and_asked_no_second_time() {
    let folder = Folder::new();
    let (mut a, file) = after_somebody_else_saved(&folder);
    a.click("Toch overschrijven");
    assert_eq!(risks(&file), ["Werk van A", "Stikstof"]);
    rename(&mut a, "Stikstof", "Later");
    a.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&file), ["Werk van A", "Later"]);
}

/// Between the question and the answer the file changes again: the answer was about another file.
#[test]
fn overwriting_what_changed_again_is_asked_anew() {
    let folder = Folder::new();
    let (mut a, file) = after_somebody_else_saved(&folder);
    let mut design = save::open(&file).expect("opens");
    let stikstof = design.risks.list[1].id;
    for title in ["Werk van C", "Werk van D"] {
        let set = RisksEdit::Set(stikstof, RiskField::Title(title.into()));
        Edit::Risks(set).apply(&mut design, &mut Ids::seeded(4));
        save::save(&file, &design).expect("saves");
        a.click("Toch overschrijven");
        assert!(a.sees_text("Dit bestand is intussen gewijzigd"), "{:?}", a.names());
        assert_eq!(risks(&file), ["Zetting", title], "nothing is written before the answer");
    }
    // Left and asked again, an answer of before counts for nothing.
    a.click("Annuleren");
    a.key(Modifiers::COMMAND, Key::S);
    assert!(a.sees_text("Dit bestand is intussen gewijzigd"));
    a.click("Toch overschrijven");
    assert_eq!(risks(&file), ["Werk van A", "Stikstof"]);
    assert!(!a.session().is_changed());
}

#[test]
fn leaving_it_changes_nothing_and_it_is_asked_again() {
    let folder = Folder::new();
    let (mut a, file) = after_somebody_else_saved(&folder);
    a.click("Annuleren");
    assert!(a.session().is_changed());
    assert_eq!(risks(&file), ["Zetting", "Werk van B"]);
    a.key(Modifiers::COMMAND, Key::S);
    assert!(a.sees_text("Dit bestand is intussen gewijzigd"));
}

#[test]
fn a_file_of_a_newer_version_is_never_written_over() {
    let folder = Folder::new();
    let file = folder.file();
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    let newer = "(version: 99, later: [1, 2])";
    fs::write(&file, newer).expect("writes");
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(stage.sees_text("bestandsversie 99"));
    assert!(!stage.sees_text("Toch overschrijven"));
    stage.click("Annuleren");
    // Nor under its name by 'save as'.
    let other = folder.path("b.alliantie.ron");
    fs::write(&other, newer).expect("writes");
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    stage.type_in("Map en naam van het bestand", &other.display().to_string());
    stage.click("Opslaan");
    stage.click("Overschrijven");
    assert!(stage.sees_text("bestandsversie 99"));
    stage.click("Annuleren");
    for it in [&file, &other] {
        assert_eq!(fs::read_to_string(it).expect("reads"), newer);
    }
}

#[test]
fn a_file_that_is_gone_is_made_again_only_when_asked() {
    let folder = Folder::new();
    let file = folder.file();
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    let moved = folder.path("verplaatst.alliantie.ron");
    fs::rename(&file, &moved).expect("moves");
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(stage.sees_text("Dit bestand is er niet meer"));
    assert!(!file.exists());
    stage.click("Hier opnieuw maken");
    assert_eq!(risks(&file), ["Anders", "Stikstof"]);
    assert_eq!(risks(&moved), ["Zetting", "Stikstof"]);
}

#[test]
fn without_its_folder_it_is_saved_elsewhere_and_what_was_to_follow_follows() {
    let folder = Folder::new();
    let deep = folder.path("map");
    fs::create_dir(&deep).expect("makes");
    let file = deep.join("a.alliantie.ron");
    save::save(&file, &two_sided_design()).expect("saves");
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    fs::remove_dir_all(&deep).expect("removes");
    stage.key(Modifiers::COMMAND, Key::W);
    stage.click("Opslaan");
    assert!(!stage.sees_text("Hier opnieuw maken"), "there is no here");
    stage.click("Ergens anders opslaan…");
    let elsewhere = folder.path("b.alliantie.ron");
    stage.type_in("Map en naam van het bestand", &elsewhere.display().to_string());
    stage.click("Opslaan");
    assert_eq!(risks(&elsewhere), ["Anders", "Stikstof"]);
    assert!(stage.harness.state().session().is_none(), "it was saved in order to close");
}

#[test]
fn a_folder_in_the_place_of_the_file_is_told() {
    let folder = Folder::new();
    let file = folder.file();
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    fs::remove_file(&file).expect("removes");
    fs::create_dir(&file).expect("makes");
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(stage.sees_text("Dit bestand is niet te lezen"), "{:?}", stage.names());
    stage.click("Opslaan als kopie…");
    stage.click("Opslaan");
    assert_eq!(risks(&folder.path("a – kopie.alliantie.ron")), ["Anders", "Stikstof"]);
}

#[test]
fn saving_twice_and_undoing_asks_nothing() {
    let folder = Folder::new();
    let file = folder.file();
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Een");
    stage.key(Modifiers::COMMAND, Key::S);
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&file), ["Zetting", "Stikstof"]);
    assert!(!stage.session().is_changed());
}

/// A file that is being opened covers what is open, so that nothing is done there that the new one would throw away.
#[test]
fn what_is_refused_leaves_what_was_open() {
    let folder = Folder::new();
    let file = folder.file();
    let mut stage = Stage::open(&file);
    let broken = folder.path("b.ron");
    fs::write(&broken, "(version: 1, design: (").expect("writes");
    stage.open_now(&broken);
    assert!(stage.sees_text("Het bestand is niet geopend"));
    stage.click("Sluiten");
    assert_eq!(stage.design().risks.list.len(), 2);
    let other = folder.path("c.alliantie.ron");
    save::save(&other, &Design { name: "De andere".into(), ..two_sided_design() }).expect("saves");
    stage.open_now(&other);
    assert_eq!(stage.design().name, "De andere");
}

/// However much is wrong in a file, what is said of it fits in the smallest window, and counts what is not listed.
#[test]
fn complaints_about_a_file_fit_in_the_smallest_window() {
    let folder = Folder::new();
    let file = folder.path(&format!("{}.alliantie.ron", "een-lange-naam-".repeat(5)));
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(900));
    for nth in 0..58 {
        let add = RisksEdit::Add { nature: Nature::Risk, title: nth.to_string(), to: Allocation::Shared };
        Edit::Risks(add).apply(&mut design, &mut ids);
    }
    let text = format::write(&design).expect("writes");
    let nobody = "holder: Role(\"ro-0000000000000000000000000000\"), title: ";
    fs::write(&file, text.replace("title: ", nobody)).expect("writes");
    // The last is 1024 × 680 at 200 %.
    for size in [[640.0, 480.0], [512.0, 340.0]] {
        let mut stage = Stage::sized(two_sided_design(), size);
        stage.open_now(&file);
        assert!(stage.sees_text("… en nog 57 meer") && stage.sees_text("‘ro-0000"), "{:?}", stage.names());
        for part in ["Het bestand is niet geopend", "Sluiten"] {
            let at = stage.harness.get_by_label(part).rect();
            assert!(at.top() >= 0.0 && at.bottom() <= size[1], "{part} at {at} in {size:?}");
        }
    }
}

/// A file with a comment of somebody, which is read-only and has another name.
#[cfg(unix)]
fn minded(folder: &Folder) -> PathBuf {
    let file = folder.file();
    let text = fs::read_to_string(&file).expect("reads");
    fs::write(&file, format!("\u{feff}{}// Anna: klopt dit?\r\n", text.replace('\n', "\r\n"))).expect("writes");
    fs::hard_link(&file, folder.path("tweede.ron")).expect("links");
    let mut permissions = fs::metadata(&file).expect("there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).expect("sets");
    file
}

#[cfg(unix)]
#[test]
fn what_saving_takes_away_is_read_before_and_asked_once() {
    let folder = Folder::new();
    let file = minded(&folder);
    let before = fs::read(&file).expect("reads");
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    stage.key(Modifiers::COMMAND, Key::S);
    for words in ["alleen-lezen", "harde koppeling", "1 regel commentaar", "a.alliantie.ron"] {
        assert!(stage.sees_text(words), "{words}: {:?}", stage.names());
    }
    stage.click("Annuleren");
    assert_eq!(fs::read(&file).expect("reads"), before);
    assert!(stage.session().is_changed());
    stage.key(Modifiers::COMMAND, Key::S);
    stage.click("Toch overschrijven");
    assert!(!stage.session().is_changed());
    assert_eq!(risks(&file), ["Anders", "Stikstof"]);
    let text = fs::read_to_string(&file).expect("reads");
    assert!(text.starts_with('\u{feff}') && text.contains("\r\n") && !text.replace("\r\n", "").contains('\n'));
    assert!(fs::metadata(&file).expect("there").permissions().readonly(), "it stays read-only");
    assert_eq!(fs::read(folder.path("tweede.ron")).expect("reads"), before, "as it said");
    // Read-only it is still, and that was agreed to.
    rename(&mut stage, "Stikstof", "Ook anders");
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&file), ["Anders", "Ook anders"]);
}

#[cfg(unix)]
#[test]
fn instead_of_what_saving_takes_away_there_is_a_copy() {
    let folder = Folder::new();
    let file = minded(&folder);
    let before = fs::read(&file).expect("reads");
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(fs::read(&file).expect("reads"), before);
    // The copy is what takes no risk: Enter is enough.
    stage.key(Modifiers::NONE, Key::Enter);
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(!stage.session().is_changed(), "{:?}", stage.names());
    assert_eq!(fs::read(&file).expect("reads"), before);
}

/// A pipe where the file was: saving does not wait for ever, and the error leads to another place.
#[test]
fn an_error_while_saving_leads_to_another_place() {
    let folder = Folder::new();
    let mut stage = Stage::open(&folder.file());
    rename(&mut stage, "Zetting", "Anders");
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    let nowhere = folder.path("weg").join("b.alliantie.ron");
    stage.type_in("Map en naam van het bestand", &nowhere.display().to_string());
    stage.click("Opslaan");
    assert!(stage.sees_text("Het ontwerp is niet opgeslagen") && stage.sees_text("Er is niets overschreven"));
    stage.click("Opslaan als…");
    let here = folder.path("b.alliantie.ron");
    stage.type_in("Map en naam van het bestand", &here.display().to_string());
    stage.click("Opslaan");
    assert_eq!(risks(&here), ["Anders", "Stikstof"]);
    assert!(!stage.session().is_changed());
}

#[test]
fn a_picture_does_not_take_the_place_of_the_design() {
    let folder = Folder::new();
    let file = folder.file();
    let link = folder.path("plaatje.svg");
    fs::hard_link(&file, &link).expect("links");
    let before = fs::read(&file).expect("reads");
    let mut stage = Stage::open(&file);
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::E);
    stage.type_in("Map en naam van het bestand", &link.display().to_string());
    stage.click("Opslaan");
    stage.click("Overschrijven");
    stage.wait_for_versions();
    assert!(stage.sees_text("het bestand van het ontwerp zelf"), "{:?}", stage.names());
    assert_eq!(fs::read(&file).expect("reads"), before);
}

#[test]
fn what_the_program_is_built_of_is_read_in_about() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::K);
    stage.type_text("Over Allian");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click("Toon onderdelen en hun licenties");
    assert!(stage.sees_text("Alliantietafel is built of"), "{:?}", stage.names());
    // The way out has the focus.
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(!stage.sees_text("Alliantietafel is built of"));
}
