//! The Team section in the real interface: its main tasks by pointer, and by keyboard alone.

use alliantietafel::design::Design;
use alliantietafel::design::arrangements::ArrangementKind;
use alliantietafel::design::bovenkant::{RoleKind, Seat};
use alliantietafel::design::edit::{BovenkantEdit, Edit, PersonField, TeamEdit};
use alliantietafel::design::form::Side;
use alliantietafel::design::id::Ids;
use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

const UNFOLD: &str = "Alliantiebestuur en AMT uitklappen tot kolommen";

fn team(design: Design) -> Stage {
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num4);
    stage
}

fn edited(edits: impl FnOnce(&Design) -> Vec<Edit>) -> Design {
    let mut design = two_sided_design();
    let mut ids = Ids::seeded(99);
    for edit in edits(&design) {
        edit.apply(&mut design, &mut ids);
    }
    design
}

/// The design with an alliance board in which nobody sits.
fn with_board() -> Design {
    edited(|_| {
        let (name, purpose, limits) = (String::new(), String::new(), String::new());
        let kind = RoleKind::AllianceBoard;
        vec![Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats: Vec::new() })]
    })
}

fn names(stage: &Stage, nth: usize) -> Vec<String> {
    stage.design().team.disciplines[nth].people.iter().map(|it| it.name.clone()).collect()
}

fn disciplines(stage: &Stage) -> Vec<String> {
    stage.design().team.disciplines.iter().map(|it| it.name.clone()).collect()
}

fn board_members(stage: &Stage) -> Vec<String> {
    let design = stage.design();
    let role = design.bovenkant.of_kind(RoleKind::AllianceBoard).next().expect("there is a board");
    design.team.holders(role).map(|it| it.name.clone()).collect()
}

#[test]
fn people_are_dragged_to_another_discipline_with_a_preview_and_back_by_undo() {
    let mut stage = team(two_sided_design());
    // Anna is the only one of OG in Ontwerp: without her it is one bloedgroep.
    stage.drag("Anna", "Els", |stage| {
        assert!(stage.sees_text("Omgeving: 1 OG, 2 ON → 2 OG, 2 ON"), "the place, and its mix");
        assert!(stage.sees_text("roept op: 1 aandachtspunt"), "the signal that it would raise");
    });
    assert_eq!((names(&stage, 0), names(&stage, 1).len()), (vec!["Bram".to_owned(), "Cas".to_owned()], 4));
    assert!(stage.has_signal("single-bloedgroep"));
    // The column itself offers the way out.
    let fix = stage.fix_of("single-bloedgroep");
    stage.click(&fix);
    assert!(stage.design().team.disciplines[0].seeks(Side::Client));
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(names(&stage, 0), ["Anna", "Bram", "Cas"]);
    // Two at once.
    stage.click_at("Bram", Modifiers::NONE);
    stage.click_at("Cas", Modifiers::COMMAND);
    stage.drag("Bram", "Dirk", |_| ());
    assert_eq!((names(&stage, 0).len(), names(&stage, 1).len()), (1, 5));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(names(&stage, 0).len(), 3, "one step");
}

#[test]
fn a_drop_above_somebody_puts_in_order() {
    let mut stage = team(two_sided_design());
    let (from, to) = (stage.center("Cas"), stage.center("Anna") - vec2(0.0, 14.0));
    stage.press(from);
    stage.hover(from - vec2(0.0, 14.0));
    stage.hover(to);
    assert!(stage.sees_text("Ontwerp: andere volgorde"));
    stage.release(to);
    assert_eq!(names(&stage, 0), ["Cas", "Anna", "Bram"]);
}

#[test]
fn keys_alone_move_people_between_and_within_columns() {
    let mut stage = team(two_sided_design());
    stage.tab_to("Anna, OG");
    stage.key(Modifiers::COMMAND, Key::ArrowDown);
    assert_eq!(names(&stage, 0), ["Bram", "Anna", "Cas"]);
    stage.key(Modifiers::COMMAND, Key::ArrowUp);
    stage.key(Modifiers::COMMAND, Key::ArrowUp);
    assert_eq!(names(&stage, 0), ["Anna", "Bram", "Cas"], "at the top it stays");
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(names(&stage, 1), ["Dirk", "Els", "Fien", "Anna"]);
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(stage.design().team.outside[0].name, "Anna");
    stage.key(Modifiers::COMMAND, Key::ArrowLeft);
    stage.key(Modifiers::COMMAND, Key::ArrowLeft);
    assert_eq!(names(&stage, 0), ["Bram", "Cas", "Anna"]);
}

#[test]
fn a_seat_in_the_board_is_given_by_dragging_and_taken_by_its_button() {
    let mut stage = team(with_board());
    stage.drag("Anna", "Alliantiebestuur", |stage| {
        assert!(stage.sees_text("Alliantiebestuur: krijgt een plek"));
    });
    assert_eq!(board_members(&stage), ["Anna"]);
    assert_eq!(names(&stage, 0).len(), 3, "she keeps her discipline");
    stage.click("Plek van Anna in Alliantiebestuur afnemen");
    assert!(board_members(&stage).is_empty());
    assert_eq!(names(&stage, 0).len(), 3);
}

#[test]
fn a_seat_in_the_board_is_given_and_taken_by_keys_alone() {
    let mut stage = team(with_board());
    stage.tab_to("Plek geven in Alliantiebestuur");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Bram (ON)");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(board_members(&stage), ["Bram"]);
    stage.tab_to("Plek van Bram in Alliantiebestuur afnemen");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(board_members(&stage).is_empty());
}

#[test]
fn a_missing_board_is_offered_and_added() {
    let mut stage = team(two_sided_design());
    assert!(stage.sees_text("ontbreekt"));
    stage.click("Alliantiebestuur toevoegen");
    assert!(stage.design().bovenkant.of_kind(RoleKind::AllianceBoard).next().is_some());
    assert!(stage.harness.query_by_label("Alliantiebestuur toevoegen").is_none());
}

#[test]
fn several_are_added_from_one_line() {
    let mut stage = team(two_sided_design());
    stage.click("Meer tegelijk");
    stage.type_text("3 ontwerpers");
    assert!(stage.sees_text("Van welke kant is ‘3 ontwerpers’?"), "what cannot be read is told");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(names(&stage, 0).len(), 3, "nothing is added while it cannot be read");
    stage.type_in("Wie erbij komt, in één regel", "3 ontwerpers ON, 1 vacature OG planner bij Omg");
    assert!(stage.sees_text(
        "Erbij: 3 × Ontwerper, ON, eigen, 1 fte, bij Ontwerp; 1 × vacature Planner, OG, 1 fte, bij Omgeving"
    ));
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(names(&stage, 0)[3..], ["Ontwerper 1", "Ontwerper 2", "Ontwerper 3"]);
    assert_eq!(stage.design().team.disciplines[1].vacancies[0].function, "Planner");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!((names(&stage, 0).len(), stage.design().team.disciplines[1].vacancies.len()), (3, 0), "one step");
}

#[test]
fn several_are_added_from_a_form_by_keys_alone() {
    let mut stage = team(two_sided_design());
    stage.tab_to("Meer tegelijk");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Liever invullen");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Aantal");
    stage.key(Modifiers::COMMAND, Key::A);
    stage.type_text("2");
    stage.tab_to("Functie van wie erbij komt");
    stage.type_text("Constructeur");
    stage.tab_to("van buiten ingehuurd");
    stage.key(Modifiers::NONE, Key::Space);
    stage.tab_to("Toevoegen");
    stage.key(Modifiers::NONE, Key::Enter);
    let added = &stage.design().team.disciplines[0].people[3..];
    assert_eq!(added.len(), 2);
    assert!(added.iter().all(|it| it.hired && it.function == "Constructeur" && it.side() == Some(Side::Client)));
}

#[test]
fn disciplines_are_put_in_order_by_dragging_and_by_keys() {
    let mut stage = team(two_sided_design());
    let mut drag = |aside: f32| {
        let from = stage.center("Ontwerp naar een andere plek slepen");
        let to = stage.center("Fien") + vec2(aside, 0.0);
        stage.press(from);
        stage.hover(from + vec2(14.0, 4.0));
        stage.hover(to);
        stage.release(to);
        disciplines(&stage)
    };
    assert_eq!(drag(-60.0), ["Ontwerp", "Omgeving"], "left of the middle of its neighbour it stays");
    assert_eq!(drag(60.0), ["Omgeving", "Ontwerp"]);
    stage.tab_to("Ontwerp naar een andere plek slepen");
    stage.key(Modifiers::COMMAND, Key::ArrowLeft);
    assert_eq!(disciplines(&stage), ["Ontwerp", "Omgeving"]);
    stage.click("Meer over Ontwerp");
    stage.click("Naar rechts");
    assert_eq!(disciplines(&stage), ["Omgeving", "Ontwerp"]);
}

#[test]
fn a_discipline_is_renamed_in_its_place_and_removed_without_its_people() {
    let mut stage = team(two_sided_design());
    stage.click("Meer over Ontwerp");
    stage.click("Naam wijzigen");
    stage.type_over("Techniek");
    assert_eq!(disciplines(&stage), ["Techniek", "Omgeving"]);
    stage.click("Meer over Techniek");
    stage.click("Discipline verwijderen, mensen blijven buiten het team");
    assert_eq!((disciplines(&stage), stage.design().team.outside.len()), (vec!["Omgeving".to_owned()], 3));
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.click("Meer over Techniek");
    stage.click("Discipline verwijderen, met 3 mensen");
    assert!(stage.design().team.outside.is_empty());
}

fn with_vacancy() -> Design {
    edited(|design| {
        let discipline = design.team.disciplines[0].id;
        vec![Edit::Team(TeamEdit::AddVacancy { discipline, of: Side::Client.into() })]
    })
}

#[test]
fn a_vacancy_is_filled_by_a_drop_of_its_side_or_by_its_button() {
    let mut stage = team(with_vacancy());
    stage.drag("Dirk", "Vacature OG", |stage| assert!(stage.sees_text("Vacature vervuld: 1 OG, 2 ON → 2 OG, 2 ON")));
    assert_eq!(names(&stage, 0), ["Anna", "Bram", "Cas", "Dirk"]);
    assert!(stage.design().team.disciplines[0].vacancies.is_empty());
    stage.key(Modifiers::COMMAND, Key::Z);
    // Of the other side somebody only comes to sit in the column.
    stage.drag("Els", "Vacature OG", |stage| assert!(!stage.sees_text("Vacature vervuld")));
    assert_eq!((names(&stage, 0).len(), stage.design().team.disciplines[0].vacancies.len()), (4, 1));
    stage.key(Modifiers::COMMAND, Key::Z);
    // By somebody of the team without a drag.
    stage.click_at("Vacature OG", Modifiers::NONE);
    stage.tab_to("Of door iemand van het team");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click("Dirk");
    assert_eq!(names(&stage, 0)[3], "Dirk");
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.tab_to("Vervul: Vacature OG");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_over("Hanna");
    assert_eq!(names(&stage, 0)[3], "Hanna");
}

#[test]
fn a_vacancy_moves_by_keys() {
    let mut stage = team(with_vacancy());
    stage.tab_to("Vacature OG, OG");
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(stage.design().team.disciplines[1].vacancies.len(), 1);
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(stage.design().team.disciplines[1].vacancies.len(), 1, "outside the team nobody is sought");
}

#[test]
fn the_mix_is_told_in_people_and_in_fte_with_hired_people_apart() {
    let stage = team(edited(|design| {
        let person = |nth: usize| design.team.members().nth(nth).expect("there").id;
        let set = |nth, to| Edit::Team(TeamEdit::SetPerson(person(nth), to));
        vec![set(0, PersonField::Fte(0.5)), set(3, PersonField::Hired(true)), set(1, PersonField::Fte(0.25))]
    }));
    assert!(stage.sees_text("2 OG (1 eigen, 1 ingehuurd)"));
    assert!(stage.sees_text("1,5 OG (0,5 eigen, 1 ingehuurd)"));
    assert!(stage.sees_text("3,25 ON"));
    // Half an own FTE of 4,75.
    assert!(stage.sees_text("11\u{a0}%"));
    assert!(stage.sees_text("nog 1,88 fte onder het doel"));
    assert!(stage.sees_text("mensen: 1 OG · 2 ON") && stage.sees_text("fte: 0,5 OG · 1,25 ON"), "per column");
}

#[test]
fn overload_is_seen_on_the_card_and_in_the_table() {
    let mut stage = team(edited(|design| {
        let anna = design.team.disciplines[0].people[0].id;
        let mut scratch = (design.clone(), Ids::seeded(99));
        let add = |name: &str| BovenkantEdit::AddRole {
            kind: RoleKind::Other,
            name: name.into(),
            purpose: String::new(),
            limits: String::new(),
            hats: Vec::new(),
        };
        let mut edits: Vec<Edit> = ["Een", "Twee", "Drie"].map(|it| Edit::Bovenkant(add(it))).into();
        // The same ids as they will get.
        for it in &edits {
            it.apply(&mut scratch.0, &mut scratch.1);
        }
        let appoint = |it: &alliantietafel::design::bovenkant::Role| BovenkantEdit::Appoint(it.id, anna);
        edits.extend(scratch.0.bovenkant.roles.iter().map(appoint).map(Edit::Bovenkant));
        edits
    }));
    assert!(stage.design().bovenkant.roles.iter().all(|it| matches!(it.seats[..], [Seat::Person(_)])));
    assert!(stage.sees_text("Anna, OG, eigen · 1 fte, rollen: Een, Twee, Drie, overbelast"));
    stage.click("Rollen");
    assert!(stage.sees_text("1 persoon heeft een rol in de bovenkant, van wie 1 overbelast."));
    assert!(stage.sees_text("overbelast"));
    stage.type_in("Overbelast vanaf dit aantal rollen. Leeg: het gebruikelijke aantal.", "4");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("1 persoon heeft een rol in de bovenkant."));
    stage.click("Twee");
    assert!(stage.sees_text("Wel van"), "the role is open");
}

#[test]
fn an_arrangement_is_made_with_one_click_and_written_in_its_place() {
    let mut stage = team(two_sided_design());
    stage.click("Afspraken");
    assert!(stage.sees_text("0 van de 6 geregeld"));
    stage.click("Regelen: Eigen projectlocatie");
    let open = stage.design();
    assert!(open.arrangements.len() == 1 && !open.arranged(ArrangementKind::OwnLocation), "it has no words yet");
    stage.type_in("Wie zorgt voor Eigen projectlocatie", "Secretaris");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().arrangements[0].who, "Secretaris");
    stage.type_in("Wat is afgesproken over Eigen projectlocatie", "Wij zitten samen in de keet");
    stage.key(Modifiers::NONE, Key::Tab);
    assert!(stage.design().arranged(ArrangementKind::OwnLocation));
    assert!(stage.sees_text("1 van de 6 geregeld"));
    stage.click("Afspraak Eigen projectlocatie verwijderen");
    assert!(!stage.design().arranged(ArrangementKind::OwnLocation));
    // By keys alone.
    stage.tab_to("Regelen: Inwerken van nieuwkomers");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().arrangements.iter().map(|it| it.kind).collect::<Vec<_>>(), [ArrangementKind::Onboarding]);
}

/// At 1440 × 900 five disciplines stand beside each other in every example that has them, with every name whole, and board
/// and AMT in a strip above them, which unfolds.
#[test]
fn five_disciplines_stand_beside_each_other() {
    for key in ["zwaluw", "lingense", "markermeerdijken", "graaf-reinald", "piet-hein"] {
        let mut stage = Stage::example(key, "nl", false, [1440.0, 900.0]);
        stage.key(Modifiers::COMMAND, Key::Num4);
        let team = stage.design().team.clone();
        assert!(team.disciplines.len() >= 5, "{key} has {} disciplines", team.disciplines.len());
        for it in team.disciplines.iter().take(5) {
            let more = stage.harness.get_by_label(&format!("Meer over {}", it.name)).rect();
            assert!(more.right() <= 1440.0 - 320.0, "{key}: {} at {more:?}", it.name);
        }
        // Folded, a seat is given; unfolded, it is seen and taken too.
        assert!(stage.sees_text("Plek geven in") && !stage.sees_text("afnemen"), "{key}");
        stage.click(UNFOLD);
        assert!(stage.sees_text("Plek geven in") && stage.sees_text("afnemen"), "{key}");
        stage.click("Alliantiebestuur en AMT inklappen tot een strook");
        assert!(!stage.sees_text("afnemen"), "{key}");
        assert!(stage.rests_for(1.0));
    }
}

/// Twelve disciplines of ten: at 1280 × 720 at least four columns are seen, and the screen comes to rest.
#[test]
fn a_large_team_shows_four_columns_on_a_small_screen() {
    let mut design = two_sided_design();
    let mut ids = Ids::seeded(5);
    for nth in 2..12 {
        Edit::Team(TeamEdit::AddDiscipline(format!("Discipline {nth}"))).apply(&mut design, &mut ids);
    }
    let all: Vec<_> = design.team.disciplines.iter().map(|it| it.id).collect();
    for to in all {
        for nth in 0..8 {
            let name = format!("Iemand {nth}");
            Edit::Team(TeamEdit::AddPerson { to: Some(to), name, of: Side::ALL[nth % 2].into() })
                .apply(&mut design, &mut ids);
        }
    }
    let mut stage = Stage::sized(design, [1280.0, 720.0]);
    stage.key(Modifiers::COMMAND, Key::Num4);
    // Three disciplines beside the bovenkant, the fourth column whole before the signals.
    let right = stage.center("Discipline 2 naar een andere plek slepen");
    assert!(right.x + 150.0 < 1280.0 - 250.0, "{right:?}");
    assert!(stage.rests_for(3.0));
    // The form stands within the section too.
    stage.click("Meer tegelijk");
    stage.click("Liever invullen");
    for name in ["Toevoegen", "Discipline 2 naar een andere plek slepen"] {
        let at = stage.harness.get_by_role_and_label(Role::Button, name).rect();
        assert!(at.right() < 1280.0 - 250.0, "{name}: {at:?}");
    }
}

/// The signal of a column is one about the team, and what is wrong elsewhere stays there.
#[test]
fn a_one_sided_management_team_is_told_on_its_column_with_a_way_out() {
    let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::Num4);
    let fix = stage.fix_of("management-team-one-sided");
    stage.click(&fix);
    let role = stage.design().bovenkant.of_kind(RoleKind::ManagementTeam).next().expect("there is one");
    assert!(role.seeks(Side::Client));
}
