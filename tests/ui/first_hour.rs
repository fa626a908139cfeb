//! The board's main job in the real interface, start to end, through the accessibility tree and real pointer events:
//! without a display, a GPU or a clock.

use alliantietafel::design::edit::{Edit, RiskField, RisksEdit};
use alliantietafel::design::form::Side;
use alliantietafel::design::risks::Allocation;
use alliantietafel::files::save;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

/// Start → new three-domain design → risk → drag to the alliance → its signal goes → undo → it is back → save →
/// reopen gives the same.
#[test]
fn from_an_empty_screen_to_a_saved_design() {
    let mut stage = Stage::start();
    stage.click("Verder: partijen");
    stage.type_in("Opdrachtgever (OG)", "Waterschap Proef");
    stage.type_in("Opdrachtnemer (ON)", "Combinatie Proef");
    stage.click("Verder: project en fase");
    stage.type_in("Naam van het ontwerp", "Dijk Noord");
    stage.click("Ontwerp maken");
    assert_eq!(stage.design().name, "Dijk Noord");
    assert_eq!(stage.design().parties.len(), 2);

    stage.click("+ risico");
    stage.type_over("Grondwaterstand");
    let risk = stage.design().risks.list[0].clone();
    assert_eq!((risk.title.as_str(), risk.allocation), ("Grondwaterstand", Allocation::Unplaced));
    assert!(stage.has_signal("risk-unplaced"));

    stage.click("Details sluiten");
    stage.drag("Grondwaterstand", crate::stage::room("Alliantie"), |stage| {
        // Without an amount it changes no share: the place, and the signal that dropping there solves.
        assert!(stage.sees_text("Alliantie; ✓ lost op: 1 aandachtspunt"), "the words beside the pointer");
    });
    assert_eq!(stage.design().risks.list[0].allocation, Allocation::Shared);
    assert!(!stage.has_signal("risk-unplaced"), "the signal goes with the act");

    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().risks.list[0].allocation, Allocation::Unplaced);
    assert!(stage.has_signal("risk-unplaced"), "the signal is back");
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("dijk.alliantie.ron");
    stage.key(Modifiers::COMMAND, Key::S);
    stage.type_in("Map en naam van het bestand", &file.display().to_string());
    stage.click("Opslaan");
    assert_eq!(&save::open(&file).expect("opens"), stage.design());
    assert!(!stage.session().is_changed());

    let mut again = Stage::open(&file);
    assert_eq!(again.design(), stage.design());
    again.settle();
}

/// The same with keys alone: no pointer touches the screen.
#[test]
fn the_same_by_keyboard_alone() {
    let mut stage = Stage::start();
    stage.tab_to("Verder: partijen");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Opdrachtgever (OG)");
    stage.type_text("Waterschap");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_text("Combinatie");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Naam van het ontwerp");
    stage.type_text("Dijk Zuid");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().name, "Dijk Zuid");

    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::R);
    stage.type_text("Zetting");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().risks.list[0].title, "Zetting");
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::COMMAND, Key::ArrowUp);
    assert_eq!(stage.design().risks.list[0].allocation, Allocation::Shared);
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(stage.design().risks.list[0].allocation, Allocation::Allocated(Side::Contractor));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().risks.list[0].allocation, Allocation::Shared);

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("zuid.alliantie.ron");
    stage.key(Modifiers::COMMAND, Key::S);
    stage.key(Modifiers::COMMAND, Key::A);
    stage.type_text(&file.display().to_string());
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(&save::open(&file).expect("opens"), stage.design());
}

/// Principle, one bloedgroep with its way out, and the unclear bovenkant, with keys alone.
#[test]
fn the_signals_by_keyboard_alone() {
    let mut stage = Stage::with(two_sided_design());
    stage.tab_to("Anna");
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    assert!(stage.design().team.disciplines[1].people.iter().any(|it| it.name == "Anna"));
    assert_eq!(stage.severity_of("single-bloedgroep").as_deref(), Some("warning"));
    let (title, fix) = (stage.title_of("single-bloedgroep"), stage.fix_of("single-bloedgroep"));
    // What matters most stands open.
    stage.tab_to(&title);
    stage.tab_to(&fix);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.severity_of("single-bloedgroep").as_deref(), Some("hint"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.severity_of("single-bloedgroep").as_deref(), Some("warning"));

    stage.key(Modifiers::COMMAND, Key::Num3);
    stage.tab_to("Best for project");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.design().principles.from_entry("best-for-project").is_some());

    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.tab_to("Rol");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Alliantiebestuur");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.severity_of("unclear-bovenkant").as_deref(), Some("blocker"));
}

#[test]
fn a_principle_is_picked_from_the_catalogue() {
    let mut stage = Stage::with(two_sided_design());
    stage.key(Modifiers::COMMAND, Key::Num3);
    assert!(stage.has_signal("principles-not-started"));
    stage.click_containing("Best for project");
    assert!(stage.design().principles.from_entry("best-for-project").is_some());
    assert!(!stage.has_signal("principles-not-started"));
}

/// A discipline of one bloedgroep warns, and the way out of the warning opens a vacancy for the other side.
#[test]
fn a_discipline_of_one_bloedgroep_warns_and_its_fix_helps() {
    let mut stage = Stage::with(two_sided_design());
    assert!(!stage.has_signal("single-bloedgroep"));
    stage.drag("Anna", "Omgeving", |_| {});
    let moved = stage.design().team.disciplines[1].people.iter().any(|it| it.name == "Anna");
    assert!(moved, "the drag moved her");
    assert!(stage.has_signal("single-bloedgroep"));
    let title = stage.title_of("single-bloedgroep");
    stage.unfold(&title);
    let fix = stage.fix_of("single-bloedgroep");
    stage.click(&fix);
    assert!(stage.design().team.disciplines[0].seeks(Side::Client));
    assert_eq!(stage.severity_of("single-bloedgroep").as_deref(), Some("hint"), "still to fill");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.severity_of("single-bloedgroep").as_deref(), Some("warning"));
}

#[test]
fn an_unclear_bovenkant_is_a_blocker() {
    let mut stage = Stage::with(two_sided_design());
    assert!(!stage.has_signal("unclear-bovenkant"));
    stage.add_role_without_client();
    assert!(stage.has_signal("client-role-missing"));
    assert_eq!(stage.severity_of("unclear-bovenkant").as_deref(), Some("blocker"));
    let title = stage.title_of("unclear-bovenkant");
    stage.click("Details sluiten");
    assert!(stage.sees_text(&title), "the panel shows {title}: {}", stage.names().join(" | "));
}

/// Esc puts a lifted card back.
#[test]
fn escape_cancels_a_drag() {
    let mut stage = Stage::with(two_sided_design());
    let (from, to) = (stage.center("Zetting"), stage.center(crate::stage::room("Alliantie")));
    stage.press(from);
    stage.hover(from + egui::vec2(14.0, 4.0));
    stage.hover(to);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.release(to);
    assert_eq!(stage.design().risks.list[0].allocation, Allocation::Unplaced);
    assert!(stage.session().next_undo().is_none());
}

/// Ctrl and a click choose more than one; one drag moves them all, as one step.
#[test]
fn several_cards_move_in_one_drag() {
    let mut stage = Stage::with(two_sided_design());
    stage.click_at("Zetting", Modifiers::COMMAND);
    stage.click_at("Stikstof", Modifiers::COMMAND);
    stage.drag("Stikstof", crate::stage::room("Uitvoerend aannemer"), |_| {});
    let all = |stage: &Stage| stage.design().risks.list.iter().map(|it| it.allocation).collect::<Vec<_>>();
    assert_eq!(all(&stage), [Allocation::Allocated(Side::Contractor); 2]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(all(&stage), [Allocation::Unplaced; 2]);
    assert!(stage.session().next_undo().is_none());
}

/// Closing with changes asks first, and 'Annuleren' stays.
#[test]
fn closing_with_changes_asks_first() {
    let mut stage = Stage::with(two_sided_design());
    stage.click_at("Zetting", Modifiers::COMMAND);
    stage.key(Modifiers::COMMAND, Key::ArrowUp);
    stage.key(Modifiers::COMMAND, Key::W);
    stage.harness.get_by_label("Wijzigingen opslaan?");
    stage.click("Annuleren");
    assert!(stage.session().is_changed());
    stage.key(Modifiers::COMMAND, Key::W);
    stage.click("Niet opslaan");
    stage.harness.get_by_label("Aan dezelfde kant van de tafel");
}

/// A signal that is accepted moves to its own list, with reason and name, and can be taken back.
#[test]
fn a_signal_can_be_accepted_and_taken_back() {
    let mut stage = Stage::with(two_sided_design());
    let title = stage.title_of("risk-unplaced");
    stage.unfold(&title);
    stage.click(&format!("Bewust afwijken…: {title}"));
    stage.type_in("Reden", "Komt volgende week");
    stage.type_in("Naam van wie dit beslist", "A. de Boer");
    stage.click("Bewust afwijken");
    assert!(!stage.has_signal("risk-unplaced"));
    assert_eq!(stage.design().waivers.len(), 1);
    stage.scroll_to("1 keer bewust afgeweken");
    stage.click("1 keer bewust afgeweken");
    stage.scroll_to(&format!("Afwijking intrekken: {title}"));
    stage.click(&format!("Afwijking intrekken: {title}"));
    assert!(stage.has_signal("risk-unplaced"));
}

/// What is being typed when Ctrl+S is pressed is in the file.
#[test]
fn saving_takes_in_what_is_being_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.alliantie.ron");
    save::save(&file, &two_sided_design()).expect("saves");
    let mut stage = Stage::open(&file);
    stage.click_at("Zetting", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::F2);
    stage.type_text("Zetting van de ondergrond");
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(save::open(&file).expect("opens").risks.list[0].title, "Zetting van de ondergrond");
}

/// A screen at rest asks for no frame: ten seconds without input, no repaint.
#[test]
fn at_rest_nothing_is_painted() {
    let mut stage = Stage::with(two_sided_design());
    stage.settle();
    assert!(stage.rests_for(10.0), "something asked for a repaint");
    for section in [Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
        stage.key(Modifiers::COMMAND, section);
        stage.settle();
        assert!(stage.rests_for(10.0), "{section:?} asked for a repaint");
    }
}

/// Every section in both languages and themes: nothing panics, everything is named, and every sign has a glyph.
#[test]
fn every_section_stands_in_both_languages_and_themes() {
    for language in ["nl", "en"] {
        for dark in [false, true] {
            // The last two are 1920 × 1080 and 1024 × 680 at 200 %.
            for size in [[1024.0, 680.0], [1920.0, 1080.0], [960.0, 540.0], [512.0, 340.0]] {
                let mut stage = Stage::example("zwaluw", language, dark, size);
                for section in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
                    stage.key(Modifiers::COMMAND, section);
                    stage.settle();
                    assert!(!stage.sees_containing("?"), "a word lacks in {language}");
                    let outside = stage.beyond_the_sides(size[0]);
                    assert!(outside.is_empty(), "{section:?} at {size:?} in {language}: {outside:?}");
                }
            }
        }
    }
}

/// A picture with signs that its typeface lacks is saved, and a dialog says which signs; one without them needs no words.
#[test]
fn a_picture_that_lacks_signs_is_saved_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let save = |stage: &mut Stage, name: &str| {
        stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::E);
        stage.type_in("Map en naam van het bestand", &folder.path().join(name).display().to_string());
        stage.click("Opslaan");
        stage.wait_for_versions();
        assert!(folder.path().join(name).exists(), "{name} is there");
    };
    let mut stage = Stage::with(two_sided_design());
    save(&mut stage, "a.svg");
    assert!(!stage.sees_text("lege vakjes"));
    // A test's screen is without the system's typefaces, so it has no such sign either.
    stage.harness.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    stage.settle();
    let risk = stage.design().risks.list[0].id;
    stage.edit(Edit::Risks(RisksEdit::Set(risk, RiskField::Title("Zetting 漢".into()))));
    save(&mut stage, "b.svg");
    assert!(stage.sees_text("Het plaatje is bewaard, met lege vakjes erin"));
    assert!(stage.sees_text("‘漢’ in ‘Zetting 漢’"), "{}", stage.names().join(" | "));
    stage.click("Sluiten");
    assert!(!stage.sees_text("lege vakjes"));
}
