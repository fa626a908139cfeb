//! Versions: kept at each save and at opening, looked at, named, compared, brought back as one act, removed, wiped.

use std::path::Path;

use alliantietafel::design::edit::{Edit, TeamEdit};
use alliantietafel::files::{save, states};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::stage::{Stage, two_sided_design};

fn add_a_discipline(stage: &mut Stage, name: &str) {
    stage.edit(Edit::Team(TeamEdit::AddDiscipline(name.into())));
}

/// A file in a folder, open in a program that keeps versions in another.
fn opened(versions: &Path, work: &Path) -> Stage {
    let file = work.join("proef.alliantie.ron");
    save::save(&file, &two_sided_design()).expect("saves");
    let mut stage = Stage::with_versions(versions);
    stage.open_now(&file);
    stage
}

fn show(stage: &mut Stage) {
    stage.click("Bestand");
    stage.click_containing("Versies…");
    stage.wait_for_versions();
}

#[test]
fn each_save_is_a_version_and_one_comes_back_as_one_act() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut stage = opened(versions.path(), work.path());
    for name in ["Veiligheid", "Beheer"] {
        add_a_discipline(&mut stage, name);
        stage.key(Modifiers::COMMAND, Key::S);
    }
    stage.wait_for_versions();
    let id = two_sided_design().id;
    assert_eq!(states::list(versions.path(), id).states.len(), 3, "as opened, and two saves");

    show(&mut stage);
    assert!(stage.sees_text("3 van proef.alliantie.ron"));
    assert!(stage.sees_text("staat nu in het bestand"));
    // By the keyboard alone to the oldest, which is looked at and comes back.
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.wait_for_versions();
    assert_eq!(stage.design().team.disciplines.len(), 4, "to look changes nothing");
    stage.tab_to("Terugzetten");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(*stage.design(), two_sided_design());
    assert!(stage.session().is_changed(), "not saved yet");
    assert!(!stage.sees_text("3 van proef.alliantie.ron"), "back in the section");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().team.disciplines.len(), 4, "one step takes it back");
    assert!(!stage.session().is_changed());
}

#[test]
fn a_version_gets_a_name_and_goes_by_two_clicks() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut stage = opened(versions.path(), work.path());
    show(&mut stage);
    stage.click("Naam geven…");
    stage.type_over("voor het bestuur van maart");
    stage.wait_for_versions();
    let id = two_sided_design().id;
    let name = || states::list(versions.path(), id).states.first().and_then(|it| it.label.name.clone());
    assert_eq!(name().as_deref(), Some("voor het bestuur van maart"));
    assert!(stage.harness.query_all_by_label_contains("voor het bestuur van maart, ").next().is_some());
    stage.click("Verwijderen");
    assert!(name().is_some(), "one click removes nothing");
    stage.click("Echt verwijderen");
    stage.wait_for_versions();
    assert_eq!(name(), None);
    assert!(stage.sees_text("Nog geen versies"));
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Nog geen versies"), "Esc leads back");
}

#[test]
fn they_can_be_switched_off_and_wiped_and_what_is_no_version_is_told() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut stage = opened(versions.path(), work.path());
    stage.wait_for_versions();
    let id = two_sided_design().id;
    let count = || states::list(versions.path(), id).states.len();
    assert_eq!(count(), 1);
    let own = states::list(versions.path(), id).states[0].copy.parent().expect("a folder").to_owned();
    std::fs::write(own.join("brief.txt"), "hallo").expect("writes");
    show(&mut stage);
    assert!(stage.sees_text("1 bestand dat geen versie is"));
    stage.click("Sluiten");

    stage.click("Help");
    stage.click_containing("Over Alliantietafel");
    assert!(stage.sees_text(&versions.path().display().to_string()));
    stage.click("Bewaar versies");
    stage.click("Wis alle versies");
    assert_eq!(count(), 1, "one click wipes nothing");
    stage.click("Wis echt alle versies, ook die met een naam");
    stage.wait_for_versions();
    assert_eq!(count(), 0);
    add_a_discipline(&mut stage, "Beheer");
    stage.key(Modifiers::COMMAND, Key::S);
    stage.wait_for_versions();
    assert_eq!(count(), 0, "switched off");
    show(&mut stage);
    assert!(stage.sees_text("Versies bewaren staat uit"));
    assert!(own.join("brief.txt").exists(), "what is no version stays");
}

#[test]
fn while_one_looks_aside_no_key_changes_the_design() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut stage = opened(versions.path(), work.path());
    stage.key(Modifiers::COMMAND, Key::A);
    show(&mut stage);
    let before = stage.design().clone();
    for (modifiers, key) in [
        (Modifiers::NONE, Key::Delete),
        (Modifiers::COMMAND, Key::D),
        (Modifiers::COMMAND, Key::ArrowRight),
        (Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::R),
    ] {
        stage.key(modifiers, key);
        assert_eq!(*stage.design(), before, "{key:?}");
    }
    stage.key(Modifiers::COMMAND, Key::Num2);
    assert!(!stage.sees_text("1 van proef.alliantie.ron"), "a section is a way out too");
}
