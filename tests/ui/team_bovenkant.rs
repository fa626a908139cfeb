//! Team and Bovenkant in the real interface: what a board does there, and that every example shows well.

use alliantietafel::design::bovenkant::{Hat, RoleKind};
use alliantietafel::design::form::Side;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

/// No field without a name, no sign without a glyph, no word that lacks, no screen that does not come to rest.
#[test]
fn every_size_language_and_theme_shows_both_sections() {
    for (language, dark, size) in
        [("nl", false, [1024.0, 680.0]), ("en", true, [1280.0, 720.0]), ("en", false, [1920.0, 1080.0])]
    {
        let mut stage = Stage::example("markermeerdijken", language, dark, size);
        for key in [Key::Num4, Key::Num5] {
            stage.key(Modifiers::COMMAND, key);
            assert!(!stage.sees_containing("?"), "{language} {key:?}: a word lacks");
        }
    }
}

#[test]
fn a_person_is_added_named_and_dragged() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num4);
    stage.click("Iemand van OG toevoegen aan Ontwerp");
    stage.type_over("Gijs");
    let names = |stage: &Stage, nth: usize| {
        stage.design().team.disciplines[nth].people.iter().map(|it| it.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&stage, 0), ["Anna", "Bram", "Cas", "Gijs"]);
    stage.type_in("Fte van Gijs", "0,75");
    stage.key(Modifiers::NONE, Key::Enter);
    let gijs = stage.design().team.disciplines[0].people[3].clone();
    assert!((gijs.fte - 0.75).abs() < 1e-9);
    stage.click("Ingehuurd");
    stage.drag("Gijs", "Dirk", |stage| {
        assert!(
            stage.sees_text("Omgeving: 1 OG, 2 ON → 2 OG, 2 ON"),
            "the words beside the pointer say what the drop would do"
        );
    });
    // Dropped just below the middle of Dirk's card, and so behind him.
    assert_eq!(names(&stage, 1), ["Dirk", "Gijs", "Els", "Fien"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(names(&stage, 0).len(), 4);
}

#[test]
fn the_usual_bovenkant_is_one_step() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.click("Begin met de gebruikelijke bovenkant");
    let top = &stage.design().bovenkant;
    assert!(top.roles.len() >= 5 && !top.subjects.is_empty() && top.ladder.len() >= 2);
    assert!(top.of_kind(RoleKind::AllianceBoard).next().is_some());
    assert!(top.ladder.iter().all(|it| it.role.is_some()), "each step finds its role");
    let joined = |id| top.lines.iter().any(|it| it.from == id || it.to == id);
    assert!(top.roles.iter().all(|it| joined(it.id)), "no role is loose");
    assert!(top.mandates.iter().all(|it| it.proposed) && !top.mandates.is_empty());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!stage.design().bovenkant.is_started());
}

#[test]
fn a_role_gets_a_task_a_holder_and_a_hat() {
    let mut stage = Stage::with(two_sided_design());
    stage.add_role_without_client();
    stage.type_over("Stuurgroep");
    stage.type_in("Wel van", "Beslist samen");
    stage.type_in("Iemand van buiten het team", "Portefeuillehouder");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click("Plek voor ON");
    stage.scroll_to("Opdrachtgever van de alliantie");
    stage.click("Opdrachtgever van de alliantie");
    let role = stage.design().bovenkant.roles[0].clone();
    assert_eq!((role.name.as_str(), role.purpose.as_str()), ("Stuurgroep", "Beslist samen"));
    assert_eq!(role.holders().count(), 1);
    assert!(role.seeks(Side::Contractor) && role.hats.contains(&Hat::Client));
    assert_eq!(stage.design().team.outside[0].name, "Portefeuillehouder");
}

#[test]
fn a_line_is_there_once_both_ends_are_chosen() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.click("Begin met de gebruikelijke bovenkant");
    let before = stage.design().bovenkant.lines.len();
    stage.click("Begin van een nieuwe lijn: van …");
    // The entry of the list that opened, over what else is called so.
    stage.click_on_top("Alliantiebestuur");
    assert_eq!(stage.design().bovenkant.lines.len(), before);
}

#[test]
fn a_proposal_becomes_an_agreement_by_a_click_or_by_deciding() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.click("Begin met de gebruikelijke bovenkant");
    let proposed = |stage: &Stage| stage.design().proposed_on().len();
    let all = proposed(&stage);
    assert!(all >= 4);
    // Who changes a cell decided on it, and on nothing else.
    stage.scroll_to_containing("Inzet risicobudget: ");
    stage.click_containing("Inzet risicobudget: ");
    stage.tab_to("Alliantiebestuur beslist");
    stage.key(Modifiers::NONE, Key::Space);
    stage.key(Modifiers::NONE, Key::Escape);
    assert_eq!(proposed(&stage), all - 1);
    stage.scroll_to("Bevestig het voorstel");
    stage.click("Bevestig het voorstel");
    assert_eq!(proposed(&stage), 0);
    assert!(!stage.names().iter().any(|it| it == "Bevestig het voorstel"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(proposed(&stage), all - 1);
}
