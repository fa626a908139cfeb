//! Walking a case in the real interface: to where it stops, mended there, kept, and told when it breaks later.

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{RoleKind, StepKind};
use alliantietafel::design::edit::{BovenkantEdit, Edit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Side;
use alliantietafel::design::id::{Ids, RoleId, SubjectId};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, two_sided_design};

/// A board and an AMT, both held; the AMT decides up to 50,000, and the ladder goes by both.
fn decided() -> Design {
    let (mut design, mut ids) = (two_sided_design(), Ids::seeded(5));
    let mut made = Vec::new();
    for (kind, name) in [(RoleKind::AllianceBoard, "Bestuur"), (RoleKind::ManagementTeam, "AMT")] {
        let (purpose, limits, hats) = ("Waarvoor".into(), "Waarvoor niet".into(), Vec::new());
        let add = BovenkantEdit::AddRole { kind, name: name.into(), purpose, limits, hats };
        let role = Edit::Bovenkant(add).apply(&mut design, &mut ids).and_then(|it| RoleId::try_from(it).ok());
        let role = role.expect("a role");
        for side in Side::ALL {
            let new = BovenkantEdit::AppointNew(role, format!("{name} {}", side as u8), side.into());
            Edit::Bovenkant(new).apply(&mut design, &mut ids);
        }
        made.push(role);
    }
    let add = BovenkantEdit::AddSubject { name: "Wijziging".into(), money: true };
    let subject = Edit::Bovenkant(add).apply(&mut design, &mut ids).and_then(|it| SubjectId::try_from(it).ok());
    let subject = subject.expect("a subject");
    let give = BovenkantEdit::AddMandate { subject, who: made[1], above: Euro::ZERO, up_to: Some(Euro::new(50_000)) };
    Edit::Bovenkant(give).apply(&mut design, &mut ids);
    for (role, kind, days) in [(made[1], StepKind::Talk, 5), (made[0], StepKind::Decide, 10)] {
        Edit::Bovenkant(BovenkantEdit::AddStep(Some(role), Some(days), kind)).apply(&mut design, &mut ids);
    }
    design
}

fn stage() -> Stage {
    // About to be agreed on: walked cases are looked at then.
    let design =
        alliantietafel::design::Design { stage: Some(alliantietafel::design::stage::Stage::Agree), ..decided() };
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.harness.get_all_by_label("Loop een geval na…").next().expect("a way in").click();
    stage.settle();
    stage.type_in("Dag waarop het geval begint", "27-02-2026");
    stage
}

#[test]
fn a_case_is_walked_step_by_step_with_dates() {
    let mut stage = stage();
    stage.type_in("Bedrag van het geval", "20k");
    let first = "5 dagen, uiterlijk 04-03-2026: AMT beslist; lukt dat niet, dan naar Bestuur";
    assert!(stage.sees_text(first), "{}", stage.names().join(" | "));
    assert!(stage.sees_text("Wordt het meer dan €\u{a0}50.000, dan beslist niemand"));
    assert!(stage.sees_text("stap 1 van 2"));
    stage.click("Volgende stap");
    assert!(stage.sees_text("stap 2 van 2"));
    assert!(stage.sees_text("10 dagen, uiterlijk 14-03-2026: Bestuur beslist"));
    stage.click("Vorige stap");
    assert!(stage.sees_text("stap 1 van 2"));
    assert!(!stage.session().is_changed(), "a walk changes nothing");
    stage.click("Geval sluiten");
    assert!(!stage.sees_text("stap 1 van 2"));
}

#[test]
fn a_case_is_walked_by_keys_alone() {
    // About to be agreed on: walked cases are looked at then.
    let design =
        alliantietafel::design::Design { stage: Some(alliantietafel::design::stage::Stage::Agree), ..decided() };
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.tab_to("Loop een geval na…");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Volgende stap");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("stap 2 van 2"));
    // Back goes by the row of a step as well as by the button.
    stage.tab_to("Stap 1: ");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.sees_text("stap 1 van 2"));
}

#[test]
fn a_case_stops_where_nobody_decides_and_is_mended_there() {
    let mut stage = stage();
    stage.type_in("Bedrag van het geval", "300k");
    assert!(stage.sees_text("Over €\u{a0}300.000 beslist niemand"));
    assert!(stage.sees_text("Hier stopt het."));
    assert!(stage.sees_text("stap 1 van 1"));
    stage.harness.get_by_label_contains("Wie hierover beslist").click();
    stage.settle();
    stage.click("Bestuur");
    let last = stage.design().bovenkant.mandates.last().cloned().expect("a mandate");
    assert_eq!((last.above, last.up_to), (Euro::new(50_000), None));
    assert!(stage.sees_text("10 dagen, uiterlijk 09-03-2026: Bestuur beslist"));
    assert!(!stage.sees_text("Hier stopt het."));
}

#[test]
fn a_kept_case_that_breaks_later_gives_a_signal() {
    let mut stage = stage();
    stage.type_in("Bedrag van het geval", "20k");
    stage.click("Bewaar dit geval");
    let case = stage.design().bovenkant.cases[0].clone();
    assert_eq!((case.amount, case.starts), (Euro::new(20_000), Some(jiff::civil::date(2026, 2, 27))));
    assert_eq!(case.title, "Wijziging, €\u{a0}20.000");
    assert!(!stage.has_signal("case-breaks") && stage.sees_text("het pad houdt"));
    stage.type_in("Bedrag van het geval", "70k");
    stage.click("Werk het bewaarde geval bij");
    assert_eq!(stage.design().bovenkant.cases[0].amount, Euro::new(70_000));
    assert!(stage.has_signal("case-breaks") && stage.sees_text("loopt vast bij stap 1"));
    stage.click("Geval sluiten");
    stage.scroll_to("Loop Wijziging, €\u{a0}20.000 na");
    stage.click("Loop Wijziging, €\u{a0}20.000 na");
    assert!(stage.sees_text("Over €\u{a0}70.000 beslist niemand"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!stage.has_signal("case-breaks"));
}
