//! The mandate table, the ladder and what the board agreed on deciding, in the real interface: by pointer and by keys.

use alliantietafel::design::Design;
use alliantietafel::design::arrangements::ArrangementKind;
use alliantietafel::design::bovenkant::{DeadlockKind, Hat, RoleKind, StepKind};
use alliantietafel::design::edit::{BovenkantEdit, Edit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Side;
use alliantietafel::design::id::{Ids, RoleId, SubjectId};
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

/// Client, board and AMT with somebody in each; one subject with amounts, on which the AMT decides up to 50,000.
fn decided() -> Design {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(5));
    let mut made = Vec::new();
    for (kind, name) in [
        (RoleKind::ContractAuthority, "Gemachtigde"),
        (RoleKind::AllianceBoard, "Bestuur"),
        (RoleKind::ManagementTeam, "AMT"),
    ] {
        let (purpose, limits, hats) = ("Waarvoor".into(), "Waarvoor niet".into(), Vec::new());
        let add = BovenkantEdit::AddRole { kind, name: name.into(), purpose, limits, hats };
        let role = Edit::Bovenkant(add).apply(&mut design, &mut ids).and_then(|it| RoleId::try_from(it).ok());
        let role = role.expect("a role");
        let side = if kind == RoleKind::ManagementTeam { Side::Contractor } else { Side::Client };
        Edit::Bovenkant(BovenkantEdit::AppointNew(role, format!("Iemand {name}"), side.into()))
            .apply(&mut design, &mut ids);
        made.push(role);
    }
    let add = BovenkantEdit::AddSubject { name: "Wijziging".into(), money: true };
    let subject = Edit::Bovenkant(add).apply(&mut design, &mut ids).and_then(|it| SubjectId::try_from(it).ok());
    let (subject, who) = (subject.expect("a subject"), made[2]);
    let give = BovenkantEdit::AddMandate { subject, who, above: Euro::ZERO, up_to: Some(Euro::new(50_000)) };
    Edit::Bovenkant(give).apply(&mut design, &mut ids);
    for (role, kind) in [(made[2], StepKind::Talk), (made[1], StepKind::Decide)] {
        Edit::Bovenkant(BovenkantEdit::AddStep(Some(role), Some(5), kind)).apply(&mut design, &mut ids);
    }
    design
}

fn stage() -> Stage {
    let mut stage = Stage::with(decided());
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage
}

/// Who decides from where to where, the lowest first.
fn told(stage: &Stage) -> Vec<(String, i64, Option<i64>)> {
    let top = &stage.design().bovenkant;
    let mut all: Vec<_> = top.mandates.iter().collect();
    all.sort_by_key(|it| it.above);
    let whole = |it: Euro| it.cents() / 100;
    let name = |id| top.role(id).map(|it| it.name.clone()).unwrap_or_default();
    all.into_iter().map(|it| (name(it.who), whole(it.above), it.up_to.map(whole))).collect()
}

const LOW: &str = "Wijziging, tot €\u{a0}50.000: AMT";
const OPEN: &str = "Wijziging, daarboven: niemand";

#[test]
fn a_gap_shows_in_its_cell_and_is_filled_there() {
    let mut stage = stage();
    assert!(stage.has_signal("mandate-gap"));
    stage.scroll_to(OPEN);
    stage.click(OPEN);
    stage.click("Bestuur beslist");
    assert_eq!(told(&stage), [("AMT".into(), 0, Some(50_000)), ("Bestuur".into(), 50_000, None)]);
    assert!(!stage.has_signal("mandate-gap"));
    stage.click("Samen met AMT");
    assert_eq!(stage.design().bovenkant.mandates[1].with.len(), 1);
    assert!(stage.sees_text("Wijziging, daarboven: Bestuur, samen met AMT"));
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.sees_text(OPEN));
}

#[test]
fn a_cell_is_reached_and_decided_by_keys_alone() {
    let mut stage = stage();
    stage.tab_to(LOW);
    stage.key(Modifiers::NONE, Key::ArrowRight);
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Gemachtigde beslist");
    stage.key(Modifiers::NONE, Key::Space);
    assert_eq!(told(&stage)[1], ("Gemachtigde".into(), 50_000, None));
}

#[test]
fn two_who_decide_alone_show_as_double() {
    let mut design = decided();
    let (subject, who) = (design.bovenkant.subjects[0].id, design.bovenkant.roles[1].id);
    let give = BovenkantEdit::AddMandate { subject, who, above: Euro::ZERO, up_to: None };
    Edit::Bovenkant(give).apply(&mut design, &mut Ids::seeded(8));
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num5);
    let double = "Wijziging, tot €\u{a0}50.000: dubbel: AMT en Bestuur";
    stage.scroll_to(double);
    stage.click(double);
    stage.click("AMT beslist");
    assert_eq!(told(&stage), [("AMT".into(), 0, Some(50_000)), ("Bestuur".into(), 50_000, None)]);
}

#[test]
fn a_limit_is_moved_added_and_taken_away_in_the_cell() {
    let mut stage = stage();
    stage.scroll_to(LOW);
    stage.click(LOW);
    stage.type_in("Grens €\u{a0}50.000 van Wijziging", "80k");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(told(&stage), [("AMT".into(), 0, Some(80_000))]);
    stage.type_in("Grens toevoegen bij Wijziging", "20k");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(told(&stage), [("AMT".into(), 0, Some(20_000)), ("AMT".into(), 20_000, Some(80_000))]);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.click("Grens €\u{a0}20.000 verzetten");
    stage.type_in("Grens €\u{a0}20.000 van Wijziging", "");
    stage.key(Modifiers::NONE, Key::Backspace);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(told(&stage), [("AMT".into(), 0, Some(80_000))]);
}

#[test]
fn a_subject_is_added_named_and_renamed_in_its_row() {
    let mut stage = stage();
    stage.scroll_to("Onderwerp");
    stage.click("Onderwerp");
    stage.click("Eigen onderwerp");
    stage.type_over("Inkoop");
    assert_eq!(stage.design().bovenkant.subjects[1].name, "Inkoop");
    stage.click("Inkoop hernoemen");
    stage.type_over("Inkopen");
    assert_eq!(stage.design().bovenkant.subjects[1].name, "Inkopen");
    stage.click("Meer over Inkopen");
    stage.click("Verwijderen, met mandaten");
    assert_eq!(stage.design().bovenkant.subjects.len(), 1);
}

fn first_step(stage: &Stage) -> String {
    let top = &stage.design().bovenkant;
    let role = top.ladder[0].role.and_then(|it| top.role(it));
    role.map(|it| it.name.clone()).unwrap_or_default()
}

#[test]
fn the_ladder_is_ordered_by_its_handle_and_by_keys() {
    let mut stage = stage();
    stage.click("Escalatie");
    stage.scroll_to("Stap 1 verplaatsen");
    let (from, to) = (stage.center("Stap 1 verplaatsen"), stage.center("Stap 2 verplaatsen"));
    stage.press(from);
    stage.hover(from + vec2(0.0, 8.0));
    stage.hover(to + vec2(0.0, 14.0));
    stage.release(to + vec2(0.0, 14.0));
    assert_eq!(first_step(&stage), "Bestuur");
    stage.harness.get_by_label("Stap 2 verplaatsen").focus();
    stage.settle();
    stage.key(Modifiers::COMMAND, Key::ArrowUp);
    assert_eq!(first_step(&stage), "AMT");
    stage.key(Modifiers::COMMAND, Key::ArrowDown);
    assert_eq!(first_step(&stage), "Bestuur");
    assert!(stage.sees_text("klaar op dag 10"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(first_step(&stage), "AMT");
}

#[test]
fn what_is_reserved_is_one_click_and_needs_no_mandate() {
    let mut stage = stage();
    let add = "Noodsituaties voorbehouden aan de opdrachtgever";
    stage.scroll_to(add);
    stage.click(add);
    let subject = stage.design().bovenkant.subjects[1].clone();
    assert!(subject.reserved && subject.name == "Noodsituaties");
    assert!(!stage.has_signal("mandate-missing"));
    assert!(stage.sees_text("Noodsituaties: Gemachtigde, als enige"));
    stage.click("Noodsituaties niet meer voorbehouden");
    assert!(stage.has_signal("mandate-missing"));
}

#[test]
fn a_way_out_of_deadlock_is_agreed() {
    let mut stage = stage();
    let name = "Wat de patstelling doorbreekt: niet ingevuld";
    stage.harness.get_by_label(name).scroll_to_me();
    stage.settle();
    stage.harness.get_by_label(name).click();
    stage.settle();
    stage.click("mediator");
    let kind = |stage: &Stage| stage.design().bovenkant.deadlock.as_ref().map(|it| it.kind);
    assert_eq!(kind(&stage), Some(DeadlockKind::Mediation));
    stage.type_in("Hoe dat gaat", "Binnen tien dagen");
    stage.key(Modifiers::COMMAND, Key::Num5);
    assert_eq!(stage.design().bovenkant.deadlock.as_ref().map(|it| it.text.as_str()), Some("Binnen tien dagen"));
}

#[test]
fn a_hat_is_given_and_its_conflict_arranged() {
    let mut stage = stage();
    let give = "Pet partner in de alliantie geven aan een rol: geef aan …";
    stage.harness.get_by_label(give).scroll_to_me();
    stage.settle();
    stage.harness.get_by_label(give).click();
    stage.settle();
    stage.click_on_top("Gemachtigde");
    assert_eq!(stage.design().bovenkant.roles[0].hats, [Hat::Partner]);
    let field = "Bij botsing met de pet partner in de alliantie";
    stage.type_in(field, "De lijn gaat voor");
    stage.key(Modifiers::NONE, Key::Enter);
    let kind = ArrangementKind::HatConflict(Hat::Partner);
    let text = |stage: &Stage| stage.design().arrangements.iter().find(|it| it.kind == kind).map(|it| it.text.clone());
    assert_eq!(text(&stage).as_deref(), Some("De lijn gaat voor"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(text(&stage), None);
}

#[test]
fn the_boards_power_to_bind_is_ticked() {
    let mut stage = stage();
    let tick = "Iemand Bestuur kan de eigen partij binden";
    stage.scroll_to(tick);
    stage.click(tick);
    let can =
        |stage: &Stage| stage.design().team.everybody().find(|it| it.name == "Iemand Bestuur").map(|it| it.can_bind);
    assert_eq!(can(&stage), Some(true));
    stage.tab_to(tick);
    stage.key(Modifiers::NONE, Key::Space);
    assert_eq!(can(&stage), Some(false));
}

#[test]
fn nothing_stands_beyond_the_window_at_any_size() {
    for (language, dark, size) in [
        ("nl", false, [720.0, 680.0]),
        ("nl", false, [1024.0, 680.0]),
        ("en", true, [1280.0, 720.0]),
        ("nl", true, [1920.0, 1080.0]),
    ] {
        let mut stage = Stage::example("zwaluw", language, dark, size);
        stage.key(Modifiers::COMMAND, Key::Num5);
        assert!(!stage.sees_containing("?"), "{language} {size:?}: a word lacks");
        let beyond = stage.beyond_the_sides(size[0]);
        assert!(beyond.is_empty(), "{language} {size:?}: {beyond:?}");
    }
}
