//! Two designs beside each other: what differs in words and on the plate, walked by keys, without touching the design.

use std::path::Path;

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, RisksEdit, TeamEdit};
use alliantietafel::design::id::Ids;
use alliantietafel::design::risks::Allocation;
use alliantietafel::files::save;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

/// The design with a risk moved, a discipline more and a risk less.
fn theirs() -> Design {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(40));
    let id = |title: &str, design: &Design| {
        design.risks.list.iter().find(|it| it.title == title).map(|it| it.id).expect("a risk")
    };
    let (moved, gone) = (id("Zetting", &design), id("Stikstof", &design));
    for edit in [
        Edit::Risks(RisksEdit::Move { risks: vec![moved], to: Allocation::Shared }),
        Edit::Risks(RisksEdit::Remove(vec![gone])),
        Edit::Team(TeamEdit::AddDiscipline("Veiligheid".into())),
    ] {
        edit.apply(&mut design, &mut ids);
    }
    design
}

fn beside(stage: &mut Stage, file: &Path) {
    stage.click("Bestand");
    stage.click_containing("Vergelijken met…");
    stage.click("Ontwerp B: Dit ontwerp, nu");
    stage.click("Een bestand…");
    stage.type_in("Map en naam van het bestand", &file.display().to_string());
    stage.click("Bekijk");
    stage.wait_for_versions();
}

#[test]
fn what_differs_is_told_in_words_and_on_the_plate_and_nothing_changes() {
    let work = tempfile::tempdir().expect("a folder");
    let file = work.path().join("van-anna.alliantie.ron");
    save::save(&file, &theirs()).expect("saves");
    let mut stage = Stage::with(two_sided_design());
    beside(&mut stage, &file);
    for told in
        ["3 verschillen", "verplaatst: Zetting", "weg: Stikstof", "nieuw: Veiligheid", "↑ ↓ volgend verschil · 1 van 3"]
    {
        assert!(stage.sees_text(told), "{told}: {}", stage.names().join(" | "));
    }
    assert!(stage.sees_text("Risico’s en kansen: 2 verschillen"), "the sections count them");
    assert!(stage.sees_text("Praatplaat van B, met de verschillen met A"));
    // What went stands where it was, and what moved stands in both places.
    let lit = |stage: &Stage, words: &str| stage.names().iter().filter(|it| it.starts_with(words)).count();
    assert_eq!(lit(&stage, "weg: Stikstof, "), 1, "its ghost: {}", stage.names().join(" | "));
    assert_eq!(lit(&stage, "verplaatst: Zetting, "), 2, "where it is and where it was");
    stage.key(Modifiers::NONE, Key::ArrowDown);
    assert!(stage.sees_text("2 van 3"));
    stage.key(Modifiers::NONE, Key::Num1);
    assert!(stage.sees_text("Praatplaat van Dit ontwerp, nu"));
    stage.key(Modifiers::NONE, Key::Num3);
    assert!(stage.sees_text("Praatplaat van van-anna"));
    stage.click("Verwissel A en B");
    stage.wait_for_versions();
    assert!(stage.sees_text("nieuw: Stikstof"), "the other way round");
    stage.click("Kopieer als tekst");
    let picture = work.path().join("verschil.svg");
    stage.click("Bewaar als plaatje");
    stage.type_in("Map en naam van het bestand", &picture.display().to_string());
    stage.click("Opslaan");
    stage.wait_for_versions();
    let drawn = std::fs::read_to_string(&picture).expect("it is there");
    assert!(drawn.contains("Vergelijking van A (van-anna") && drawn.contains("Stikstof"), "{drawn:.200}");
    assert_eq!(*stage.design(), two_sided_design());
    assert!(!stage.session().is_changed() && stage.session().next_undo().is_none());
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("3 verschillen"));
}

#[test]
fn what_cannot_be_read_is_told_and_equal_designs_have_no_difference() {
    let work = tempfile::tempdir().expect("a folder");
    let (file, broken) = (work.path().join("zelfde.alliantie.ron"), work.path().join("kapot.alliantie.ron"));
    save::save(&file, &two_sided_design()).expect("saves");
    std::fs::write(&broken, "(version: 1, design: (name").expect("writes");
    let mut stage = Stage::with(two_sided_design());
    beside(&mut stage, &broken);
    assert!(stage.sees_text("kapot: dit ontwerp gaat niet open"));
    stage.click("Sluiten");
    beside(&mut stage, &file);
    assert!(stage.sees_text("Geen verschillen"));
    assert!(stage.sees_text("tot op het laatste veld gelijk"));
}
