//! What a window lost is offered by the next: with where it is from and what differs, unsaved until it is saved.

use std::path::Path;
use std::time::{Duration, Instant};

use alliantietafel::files::{recovery, save};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::stage::{Stage, two_sided_design};

/// Waits until a copy is there.
fn wait_for_copy(folder: &Path) {
    let from = Instant::now();
    let copies = || std::fs::read_dir(folder).map(|it| it.flatten().filter(|it| ends_in_ron(&it.path())).count());
    while copies().is_ok_and(|it| it == 0) || copies().is_err() {
        assert!(from.elapsed() < Duration::from_secs(2), "no copy within two seconds of the edit");
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn ends_in_ron(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "ron")
}

fn add_a_discipline(stage: &mut Stage, name: &str) {
    use alliantietafel::design::edit::{Edit, TeamEdit};
    stage.edit(Edit::Team(TeamEdit::AddDiscipline(name.into())));
}

/// A window that was left behind with a change in it, as a crash leaves it: nobody said that it may go.
fn crashed(folder: &Path, file: Option<&Path>) {
    let mut stage = Stage::keeping(folder, file.is_none().then(two_sided_design));
    if let Some(file) = file {
        stage.open_now(file);
    }
    add_a_discipline(&mut stage, "Veiligheid");
    wait_for_copy(folder);
    assert!(recovery::lost(folder).is_empty(), "as long as it is there, nobody takes its copy");
}

#[test]
fn what_was_not_saved_is_offered_and_is_unsaved_until_it_is_saved() {
    let (folder, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let file = work.path().join("proef.alliantie.ron");
    save::save(&file, &two_sided_design()).expect("saves");
    crashed(folder.path(), Some(&file));

    let mut stage = Stage::keeping(folder.path(), None);
    assert!(stage.sees_text("Er is werk dat niet is opgeslagen"));
    assert!(stage.sees_text("Anders dan het bestand: team (1 erbij)"));
    assert!(stage.sees_text("proef.alliantie.ron"));
    stage.click("Herstel Proef");
    assert_eq!(stage.design().team.disciplines.len(), 3);
    assert!(stage.session().is_changed());
    assert_eq!(save::open(&file).expect("opens").team.disciplines.len(), 2, "the file is as it was");
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(save::open(&file).expect("opens").team.disciplines.len(), 3);
    assert!(!stage.session().is_changed());
    drop(stage);
    assert!(recovery::lost(folder.path()).is_empty(), "saved: nothing is left to recover");
}

#[test]
fn a_recovered_design_is_kept_from_the_first_moment() {
    let folder = tempfile::tempdir().expect("a folder");
    crashed(folder.path(), None);
    // It goes on, and is gone again at once, without an edit and without a save.
    let mut stage = Stage::keeping(folder.path(), None);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().team.disciplines.len(), 3);
    drop(stage);
    let lost = recovery::lost(folder.path());
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].design.as_ref().expect("reads").team.disciplines.len(), 3);
}

#[test]
fn copies_of_two_windows_are_told_apart_and_each_is_thrown_away_by_two_clicks() {
    let folder = tempfile::tempdir().expect("a folder");
    crashed(folder.path(), None);
    {
        // One more crash while the first copy waits: later.
        let mut stage = Stage::keeping(folder.path(), Some(two_sided_design()));
        stage.click("Later");
        add_a_discipline(&mut stage, "Beheer");
        add_a_discipline(&mut stage, "Omgeving");
        std::thread::sleep(Duration::from_millis(1200));
    }
    let mut stage = Stage::keeping(folder.path(), None);
    let offered = |stage: &Stage| stage.names().iter().filter(|it| *it == "Herstel Proef").count();
    assert_eq!(offered(&stage), 2);
    let throw = |stage: &mut Stage, name: &str| {
        stage.harness.query_all_by_label(name).next().expect("it is offered").click();
        stage.settle();
    };
    throw(&mut stage, "Gooi Proef weg");
    assert_eq!(offered(&stage), 2, "one click throws nothing away");
    throw(&mut stage, "Gooi Proef echt weg");
    assert_eq!(offered(&stage), 1);
    drop(stage);
    assert_eq!(recovery::lost(folder.path()).len(), 1);
}

#[test]
fn leaving_the_changes_behind_leaves_no_copy_and_switching_off_keeps_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::keeping(folder.path(), Some(two_sided_design()));
    add_a_discipline(&mut stage, "Beheer");
    wait_for_copy(folder.path());
    stage.key(Modifiers::COMMAND, Key::Z);
    drop(stage);
    assert!(recovery::lost(folder.path()).is_empty(), "undone: nothing is left to lose");

    let mut stage = Stage::keeping(folder.path(), Some(two_sided_design()));
    stage.click("Help");
    stage.click_containing("Over Alliantietafel");
    let place = folder.path().display().to_string();
    assert!(stage.sees_text(&place));
    stage.click("Bewaar herstelkopieën");
    stage.click("Sluiten");
    add_a_discipline(&mut stage, "Beheer");
    std::thread::sleep(Duration::from_millis(700));
    drop(stage);
    assert!(recovery::lost(folder.path()).is_empty());
}

#[test]
fn a_file_that_changes_while_it_is_open_is_told_before_one_saves() {
    let work = tempfile::tempdir().expect("a folder");
    let file = work.path().join("proef.alliantie.ron");
    save::save(&file, &two_sided_design()).expect("saves");
    let mut stage = Stage::open(&file);
    assert!(stage.sees_text("Opgeslagen"));
    let mut theirs = two_sided_design();
    theirs.name = "Van een collega".into();
    save::save(&file, &theirs).expect("a colleague saves");
    let (told, from) = ("Het bestand is intussen veranderd…", Instant::now());
    while !stage.names().iter().any(|it| it == told) {
        assert!(from.elapsed() < Duration::from_secs(8), "nothing is told");
        std::thread::sleep(Duration::from_millis(50));
        stage.harness.step();
    }
    assert!(!stage.sees_text("Opgeslagen"), "it is not what was saved any more");
    // Nothing of one's own is lost: their design opens in its place.
    stage.click(told);
    stage.click("Open wat er nu staat");
    stage.wait_for_file();
    assert_eq!(stage.design().name, "Van een collega");
    assert!(stage.sees_text("Opgeslagen"));
}
