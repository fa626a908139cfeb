//! Two people's work made into one: what both changed is chosen, the rest merges by itself, and it is one act.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, RiskField, RisksEdit, TeamEdit};
use alliantietafel::design::id::{Ids, RiskId};
use alliantietafel::files::save;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::stage::{Stage, two_sided_design};

fn risk(design: &Design, title: &str) -> RiskId {
    design.risks.list.iter().find(|it| it.title == title).map(|it| it.id).expect("a risk")
}

fn set(design: &Design, title: &str, reason: &str) -> Edit {
    Edit::Risks(RisksEdit::Set(risk(design, title), RiskField::Reason(reason.into())))
}

/// What a colleague made of it: a discipline more, and both risks with a reason.
fn theirs() -> Design {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(40));
    let all = [
        Edit::Team(TeamEdit::AddDiscipline("Veiligheid".into())),
        set(&design, "Zetting", "De bodem is van OG"),
        set(&design, "Stikstof", "Iedereen heeft er last van"),
    ];
    for edit in all {
        edit.apply(&mut design, &mut ids);
    }
    design
}

/// A file that is open and changed, in which a colleague saved something else meanwhile.
fn conflicting(versions: &Path, work: &Path) -> (Stage, PathBuf) {
    let file = work.join("proef.alliantie.ron");
    save::save(&file, &two_sided_design()).expect("saves");
    let mut stage = Stage::with_versions(versions);
    stage.open_now(&file);
    stage.edit(Edit::Team(TeamEdit::AddDiscipline("Beheer".into())));
    let ours = set(&two_sided_design(), "Zetting", "ON kan dit het best");
    stage.edit(ours);
    save::save(&file, &theirs()).expect("a colleague saves");
    (stage, file)
}

fn reason(design: &Design, title: &str) -> String {
    design.risks.get(risk(design, title)).expect("it is there").reason.clone()
}

#[test]
fn saving_over_a_changed_file_says_what_differs_and_merges_both() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (mut stage, file) = conflicting(versions.path(), work.path());
    stage.key(Modifiers::COMMAND, Key::S);
    for _ in 0..200 {
        if stage.sees_text("Samenvoegen…") {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
        stage.harness.step();
    }
    stage.settle();
    assert!(stage.sees_text("Dit bestand is intussen gewijzigd"));
    assert!(stage.sees_text("+ Veiligheid"), "what differs: {}", stage.names().join(" | "));
    stage.click("Samenvoegen…");
    stage.wait_for_versions();
    assert!(stage.sees_text("Kies bij 1 verschil"), "{}", stage.names().join(" | "));
    assert!(stage.sees_text("Zoals het laatst opgeslagen was"), "the begin is what was opened");
    assert!(stage.sees_text("0 van 1 gekozen"), "nothing is chosen beforehand");
    let off = |stage: &Stage| stage.harness.get_by_label("Samenvoegen en openen").accesskit_node().is_disabled();
    assert!(off(&stage));
    let before = stage.design().clone();
    stage.key(Modifiers::NONE, Key::ArrowRight);
    stage.wait_for_versions();
    assert!(stage.sees_text("1 van 1 gekozen"));
    assert_eq!(*stage.design(), before, "until it is done");
    assert!(!off(&stage));
    stage.click("Samenvoegen en openen");

    let merged = stage.design().clone();
    let names: Vec<&str> = merged.team.disciplines.iter().map(|it| it.name.as_str()).collect();
    assert!(names.contains(&"Beheer") && names.contains(&"Veiligheid"), "{names:?}");
    assert_eq!(reason(&merged, "Zetting"), "De bodem is van OG");
    assert_eq!(reason(&merged, "Stikstof"), "Iedereen heeft er last van");
    assert!(stage.session().is_changed());

    // Undone, the colleague's work would be lost by saving: it is asked again.
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.design(), before, "one step takes it back");
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(stage.sees_text("Dit bestand is intussen gewijzigd"));
    stage.click("Annuleren");
    // Done again, it is in the design and saving writes over nothing.
    stage.key(Modifiers::COMMAND, Key::Y);
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(!stage.sees_text("Dit bestand is intussen gewijzigd"));
    assert_eq!(save::open(&file).expect("opens"), merged);
    assert!(!stage.session().is_changed());
}

#[test]
fn a_copy_beside_the_file_merges_from_the_version_that_both_began_from() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let file = work.path().join("proef.alliantie.ron");
    save::save(&file, &two_sided_design()).expect("saves");
    let hour = |hours: u64| SystemTime::now() - Duration::from_secs(hours * 3600);
    let age = |path: &Path, at| {
        std::fs::File::options().write(true).open(path).and_then(|it| it.set_modified(at)).expect("sets the time");
    };
    age(&file, hour(5));
    let mut stage = Stage::with_versions(versions.path());
    stage.open_now(&file);
    stage.wait_for_versions();
    stage.edit(Edit::Team(TeamEdit::AddDiscipline("Beheer".into())));
    stage.key(Modifiers::COMMAND, Key::S);
    let copy = work.path().join("proef-LAPTOP.alliantie.ron");
    save::save(&copy, &theirs()).expect("a cloud's copy");
    age(&copy, hour(2));

    stage.click("Bestand");
    stage.click_containing("Samenvoegen met…");
    stage.type_in("Map en naam van het bestand", &copy.display().to_string());
    stage.click("Bekijk");
    stage.wait_for_versions();
    assert!(stage.sees_text("gevonden in de versies"), "{}", stage.names().join(" | "));
    assert!(stage.sees_text("Niets te kiezen"));
    // To look first, and back again.
    stage.click("Eerst bekijken");
    stage.wait_for_versions();
    assert!(stage.sees_text("nieuw: Veiligheid"));
    stage.key(Modifiers::NONE, Key::Escape);
    stage.wait_for_versions();
    stage.click("Samenvoegen en openen");
    assert_eq!(stage.design().team.disciplines.len(), 4);
    assert_eq!(save::open(&copy).expect("opens"), theirs(), "the copy stays");
}

#[test]
fn without_a_common_begin_every_difference_is_asked_and_another_design_is_refused() {
    let work = tempfile::tempdir().expect("a folder");
    let (copy, other) = (work.path().join("kopie.alliantie.ron"), work.path().join("ander.alliantie.ron"));
    save::save(&copy, &theirs()).expect("saves");
    let stranger = Design { id: alliantietafel::design::id::DesignId::new(&mut Ids::seeded(99)), ..theirs() };
    save::save(&other, &stranger).expect("saves");
    let mut stage = Stage::with(two_sided_design());
    for (file, told) in [(&other, "Dit is een ander ontwerp"), (&copy, "Kies bij 3 verschillen")] {
        stage.click("Bestand");
        stage.click_containing("Samenvoegen met…");
        stage.type_in("Map en naam van het bestand", &file.display().to_string());
        stage.click("Bekijk");
        stage.wait_for_versions();
        assert!(stage.sees_text(told), "{told}: {}", stage.names().join(" | "));
    }
    assert!(stage.sees_text("0 van 3 gekozen"));
    for _ in 0..3 {
        stage.key(Modifiers::NONE, Key::ArrowRight);
        stage.key(Modifiers::NONE, Key::ArrowDown);
    }
    stage.wait_for_versions();
    stage.click("Samenvoegen en openen");
    assert_eq!(*stage.design(), theirs(), "all of theirs was chosen");
}

#[test]
fn what_neither_side_means_is_filled_in_by_oneself_and_what_merged_by_itself_can_be_left() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (mut stage, _) = conflicting(versions.path(), work.path());
    stage.key(Modifiers::COMMAND, Key::S);
    for _ in 0..200 {
        if stage.sees_text("Samenvoegen…") {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
        stage.harness.step();
    }
    stage.settle();
    stage.click("Samenvoegen…");
    stage.wait_for_versions();
    let field = "Zetting, zelf invullen";
    // Left by Esc it is as it was, and the screen stays.
    stage.click(field);
    stage.type_in(field, "half");
    stage.key(Modifiers::NONE, Key::Escape);
    stage.wait_for_versions();
    assert!(stage.sees_text("0 van 1 gekozen"), "{}", stage.names().join(" | "));
    stage.click(field);
    stage.type_in(field, "Wie het bestek schreef, kent de bodem");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.wait_for_versions();
    assert!(stage.sees_text("1 van 1 gekozen"), "{}", stage.names().join(" | "));
    assert!(stage.sees_text("Zelf ingevuld:"));
    // A line of what merged by itself becomes a choice.
    let line = |stage: &Stage| {
        let names = stage.names();
        let line = names.iter().find(|it| it.starts_with("Veiligheid") && it.ends_with(", kies anders")).cloned();
        line.unwrap_or_else(|| panic!("no such line: {}", names.join(" | ")))
    };
    let open = line(&stage);
    stage.click(&open);
    stage.click(&open.replace(", kies anders", ": zoals het was"));
    stage.wait_for_versions();
    assert!(stage.sees_text("niet overgenomen"));
    stage.click("Samenvoegen en openen");
    let merged = stage.design();
    assert_eq!(reason(merged, "Zetting"), "Wie het bestek schreef, kent de bodem");
    assert_eq!(reason(merged, "Stikstof"), "Iedereen heeft er last van", "what was not touched merged");
    let names: Vec<&str> = merged.team.disciplines.iter().map(|it| it.name.as_str()).collect();
    assert!(names.contains(&"Beheer") && !names.contains(&"Veiligheid"), "{names:?}");
}

#[test]
fn a_begin_since_which_one_side_did_nothing_is_told() {
    let (versions, work) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (file, copy) = (work.path().join("proef.alliantie.ron"), work.path().join("kopie.alliantie.ron"));
    save::save(&file, &two_sided_design()).expect("saves");
    save::save(&copy, &theirs()).expect("saves");
    let mut stage = Stage::with_versions(versions.path());
    stage.open_now(&file);
    stage.wait_for_versions();
    stage.click("Bestand");
    stage.click_containing("Samenvoegen met…");
    stage.type_in("Map en naam van het bestand", &copy.display().to_string());
    stage.click("Bekijk");
    stage.wait_for_versions();
    let told = |stage: &Stage| stage.sees_text("Sinds dit begin is hier niets gewijzigd");
    assert!(told(&stage), "{}", stage.names().join(" | "));
    stage.key(Modifiers::NONE, Key::Escape);
    stage.edit(Edit::Team(TeamEdit::AddDiscipline("Beheer".into())));
    stage.click("Bestand");
    stage.click_containing("Samenvoegen met…");
    stage.type_in("Map en naam van het bestand", &copy.display().to_string());
    stage.click("Bekijk");
    stage.wait_for_versions();
    assert!(stage.sees_text("Vanzelf samengevoegd") && !told(&stage), "{}", stage.names().join(" | "));
}
