//! Undo while something goes on: a drag, or typing in a field, keeps other work out of it.

use crate::stage::{Stage, two_sided_design};
use alliantietafel::design::edit::{Edit, RiskField, RisksEdit};
use alliantietafel::design::risks::Allocation;
use egui::{Key, Modifiers, pos2, vec2};

const Z: (Modifiers, Key) = (Modifiers::COMMAND, Key::Z);
const Y: (Modifiers, Key) = (Modifiers::COMMAND, Key::Y);

/// A design in which one thing was done before: a risk was renamed.
fn with_a_step(mut stage: Stage, section: Key) -> (Stage, String) {
    stage.key(Modifiers::COMMAND, Key::Num1);
    let first = stage.design().risks.list[0].title.clone();
    stage.click_at(&first, Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::F2);
    stage.type_text("Werk van daarnet");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::COMMAND, section);
    (stage, first)
}

fn has_work(stage: &Stage) -> bool {
    stage.design().risks.list[0].title == "Werk van daarnet"
}

/// Holds what has this name, presses undo and redo meanwhile, ends with Esc: all is as it was, step for step.
fn undo_waits_for(stage: &mut Stage, what: &str) {
    let (before, step) = (stage.session().snapshot(), stage.session().next_undo().map(|it| it.edit.clone()));
    let from = stage.center(what);
    stage.hover(from);
    stage.press(from);
    stage.hover(from + vec2(9.0, 5.0));
    stage.hover(from + vec2(24.0, 15.0));
    for (modifiers, key) in [Z, Y, Z] {
        stage.harness.key_press_modifiers(modifiers, key);
        stage.harness.step();
        assert!(has_work(stage), "{key:?} while {what} is dragged took other work back");
    }
    stage.harness.key_press(Key::Escape);
    stage.harness.step();
    stage.release(from + vec2(24.0, 15.0));
    assert_eq!(*stage.session().snapshot(), *before, "Esc puts {what} back, and nothing else");
    assert_eq!(stage.session().next_undo().map(|it| it.edit.clone()), step);
    assert!(stage.session().next_redo().is_none());
}

#[test]
fn undo_waits_while_something_is_dragged() {
    let example = || Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    let (mut stage, _) = with_a_step(example(), Key::Num1);
    let second = stage.design().risks.list[1].title.clone();
    undo_waits_for(&mut stage, &second);

    stage.key(Modifiers::COMMAND, Key::Num5);
    let role = stage.design().bovenkant.roles[0].clone();
    let name = alliantietafel::text::Text::new(alliantietafel::text::Language::Nl).role_name(&role);
    undo_waits_for(&mut stage, &name);

    stage.key(Modifiers::COMMAND, Key::Num6);
    let bound = stage.names().into_iter().find(|it| it.starts_with("Grens ") && it.contains("voordeel"));
    let bound = bound.unwrap_or_else(|| panic!("a bound on the curve: {:?}", stage.names()));
    undo_waits_for(&mut stage, &bound);

    // The other things that can be held: a dot, a principle, a column of the team, somebody.
    let risk = stage.design().risks.list[1].title.clone();
    for (section, part) in [
        (Key::Num2, format!("{risk}: kans")),
        (Key::Num3, " slepen".to_owned()),
        (Key::Num4, "naar een andere plek slepen".to_owned()),
        (Key::Num4, ", OG, ".to_owned()),
    ] {
        stage.key(Modifiers::COMMAND, section);
        // What is laid out beyond the edge, so that Tab goes on to it, cannot be taken hold of.
        let seen = egui::Rect::from_min_max(pos2(200.0, 100.0), pos2(1100.0, 780.0));
        let named: Vec<String> = stage.names().into_iter().filter(|it| it.contains(&part)).collect();
        let what = named.iter().find(|it| seen.contains(stage.center(it)));
        let what = what.unwrap_or_else(|| panic!("{part}: {named:?}"));
        undo_waits_for(&mut stage, what);
    }
}

/// A drag on the curve edits while it goes on; broken off before it changed anything it takes nothing along.
#[test]
fn a_drag_that_changed_nothing_takes_nothing_back() {
    let (mut stage, _) = with_a_step(Stage::example("zwaluw", "nl", false, [1440.0, 900.0]), Key::Num6);
    let bound = stage.names().into_iter().find(|it| it.starts_with("Grens ") && it.contains("voordeel"));
    let from = stage.center(&bound.expect("a bound on the curve"));
    stage.hover(from);
    stage.press(from);
    stage.hover(from + vec2(40.0, 0.0));
    stage.hover(from);
    stage.release(from);
    assert!(has_work(&stage));
    assert!(stage.session().next_redo().is_none());
}

#[test]
fn undo_while_typing_is_the_fields() {
    let (mut stage, first) = with_a_step(Stage::with(two_sided_design()), Key::Num1);
    stage.click_at("Stikstof", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::F2);
    stage.type_text("Stikstofruimte");
    stage.key(Z.0, Z.1);
    assert!(has_work(&stage), "what was done before stays");
    assert!(stage.harness.ctx.text_edit_focused(), "the caret stays in the field");
    stage.key(Modifiers::NONE, Key::Delete);
    assert_eq!(stage.design().risks.list.len(), 2, "Delete edits the text, and does not reach the risk");
    stage.key(Modifiers::NONE, Key::Escape);
    assert_eq!(stage.design().risks.list[1].title, "Stikstof", "Esc gives the old name back");

    // With nothing typed, undo is the design's; the caret stays, and the field shows what is there now.
    stage.click_at("Werk van daarnet", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::F2);
    stage.key(Z.0, Z.1);
    assert_eq!(stage.design().risks.list[0].title, first);
    assert!(stage.harness.ctx.text_edit_focused());
    stage.key(Y.0, Y.1);
    assert!(has_work(&stage));
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(has_work(&stage), "leaving a field in which nothing was typed changes nothing");
    assert!(stage.session().next_redo().is_none());
}

#[test]
fn redo_within_a_field_brings_back_what_was_typed() {
    let mut stage = Stage::with(two_sided_design());
    stage.click_at("Stikstof", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::F2);
    stage.type_text("Anders");
    stage.key(Z.0, Z.1);
    stage.key(Y.0, Y.1);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().risks.list[1].title, "Anders");
    stage.key(Z.0, Z.1);
    assert_eq!(stage.design().risks.list[1].title, "Stikstof", "and then it is one step of the design");
}

/// What was done last is undone first: what was searched, or, once the design has changed since, that change.
#[test]
fn undo_in_a_search_gives_way_to_a_later_change_of_the_design() {
    let (mut stage, first) = with_a_step(Stage::with(two_sided_design()), Key::Num2);
    let search = stage.names().into_iter().find(|it| it.starts_with("Zoek")).expect("a search field");
    stage.type_in(&search, "stik");
    let step = stage.session().next_undo().map(|it| it.edit.clone()).expect("the renaming");
    stage.edit(step.clone());
    stage.key(Z.0, Z.1);
    assert!(has_work(&stage), "an edit that changed nothing is no later change");
    let second = stage.design().risks.list[1].id;
    stage.edit(Edit::Risks(RisksEdit::Set(second, RiskField::Title("Later".into()))));
    stage.key(Z.0, Z.1);
    assert_eq!(stage.design().risks.list[1].title, "Stikstof", "the later change is taken back");
    assert!(has_work(&stage) && first != "Werk van daarnet");
}

/// Redo by Ctrl+Shift+Z is the field's where undo was, and never an undo of the design.
#[test]
fn ctrl_shift_z_in_a_field_takes_nothing_of_the_design_back() {
    let (mut stage, _) = with_a_step(Stage::with(two_sided_design()), Key::Num1);
    stage.click_at("Stikstof", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::F2);
    stage.type_text("Anders");
    stage.key(Z.0, Z.1);
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    assert!(has_work(&stage));
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().risks.list[1].title, "Anders");
}

/// A search is no part of the design: undo in it takes back what was searched.
#[test]
fn undo_in_a_search_leaves_the_design_alone() {
    let (mut stage, _) = with_a_step(Stage::with(two_sided_design()), Key::Num2);
    let search = stage.names().into_iter().find(|it| it.starts_with("Zoek")).expect("a search field");
    stage.type_in(&search, "stik");
    stage.key(Z.0, Z.1);
    assert!(has_work(&stage));
}

/// A card that was never clicked: its handle comes under the pointer and holds when it is dragged, also where the words
/// of a line that lacks stand at the same edge.
#[test]
fn a_line_is_drawn_from_the_handle_that_comes_under_the_pointer() {
    for card in ["Alliantiebestuur", "Alliantiemanager", "Raad van bestuur"] {
        let mut stage = Stage::example("oefening", "nl", false, [1440.0, 900.0]);
        stage.key(Modifiers::COMMAND, Key::Num5);
        let text = alliantietafel::text::Text::new(alliantietafel::text::Language::Nl);
        let roles: Vec<String> = stage.design().bovenkant.roles.iter().map(|it| text.role_name(it)).collect();
        let from = roles.iter().find(|it| it.contains(card)).unwrap_or(&roles[0]).clone();
        let to = roles.iter().rev().find(|it| **it != from).expect("another card").clone();
        stage.hover(stage.center(&from));
        stage.harness.step();
        let handle = stage.center(&format!("Trek lijn vanaf {from}"));
        let target = stage.center(&to);
        stage.hover(handle);
        stage.press(handle);
        stage.hover(handle + vec2(8.0, 2.0));
        stage.hover(target + vec2(1.0, 1.0));
        stage.hover(target);
        stage.release(target);
        assert!(stage.sees_text("Laat maar"), "from {from} to {to}: it asks what the line means");
        stage.click("Trek lijn");
        let last = stage.design().bovenkant.lines.last().expect("a line").clone();
        let name = |id| text.role_name(stage.design().bovenkant.role(id).expect("a role"));
        assert_eq!((name(last.from), name(last.to)), (from, to));
    }
}

/// What a mouse that is still down holds is no risk to move by keys.
#[test]
fn keys_that_move_wait_too() {
    let mut stage = Stage::with(two_sided_design());
    stage.click_at("Zetting", Modifiers::NONE);
    let from = stage.center("Zetting");
    stage.press(from);
    stage.hover(from + vec2(20.0, 10.0));
    stage.harness.key_press_modifiers(Modifiers::COMMAND, Key::ArrowUp);
    stage.harness.step();
    assert_eq!(stage.design().risks.list[0].allocation, Allocation::Unplaced);
    stage.release(from);
}
