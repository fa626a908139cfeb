//! The canvas of the bovenkant in the real interface: cards moved, lines drawn and lines that lack, by pointer and by
//! keyboard alone.

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{LineKind, Spot};
use alliantietafel::design::edit::{BovenkantEdit, Edit};
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Id, Ids, RoleId};
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Pos2, TouchPhase, vec2};

use egui_kittest::kittest::Queryable;

use crate::stage::designs::with_roles;
use crate::stage::{Stage, two_sided_design};

/// Client, board, AMT and contractor's board, with one line and one that lacks.
fn design() -> Design {
    let mut ids = Ids::seeded(21);
    let mut design = two_sided_design();
    design.form = Form::ThreeDomains;
    with_roles(design, &mut ids)
}

fn stage() -> Stage {
    let mut stage = Stage::with(design());
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage
}

const MISSING: &str = "Lijn ontbreekt van Opdrachtgever naar Bestuur: trek deze";

fn at(stage: &Stage, nth: usize) -> Option<Spot> {
    stage.design().bovenkant.roles[nth].at
}

fn role(stage: &Stage, nth: usize) -> RoleId {
    stage.design().bovenkant.roles[nth].id
}

/// The lines as numbers of roles, with their kinds.
fn lines(stage: &Stage) -> Vec<(usize, usize, LineKind)> {
    let top = &stage.design().bovenkant;
    let nth = |id: RoleId| top.roles.iter().position(|it| it.id == id).expect("a role");
    top.lines.iter().map(|it| (nth(it.from), nth(it.to), it.kind)).collect()
}

fn drag(stage: &mut Stage, from: Pos2, to: Pos2) {
    stage.hover(from);
    stage.press(from);
    stage.hover(from + vec2(9.0, 5.0));
    stage.hover(to);
    stage.release(to);
}

#[test]
fn a_card_is_moved_by_hand_and_put_back() {
    let mut stage = stage();
    let from = stage.center("Kernteam");
    drag(&mut stage, from, from + vec2(120.0, 64.0));
    assert!(at(&stage, 2).is_some(), "it stands by hand");
    let now = stage.center("Kernteam");
    assert!((now - from - vec2(120.0, 64.0)).length() < 90.0, "{from:?} → {now:?}: about where it was let go");
    assert!([0, 1, 3].iter().all(|it| at(&stage, *it).is_none()), "the others are still the program's");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(at(&stage, 2), None);
    assert!(stage.session().next_undo().is_none(), "the drag was one step");
    // Esc leaves a drag without a trace.
    let from = stage.center("Kernteam");
    stage.hover(from);
    stage.press(from);
    stage.hover(from + vec2(60.0, 40.0));
    stage.harness.key_press(Key::Escape);
    stage.harness.step();
    stage.release(from + vec2(60.0, 40.0));
    assert_eq!(at(&stage, 2), None);
}

#[test]
fn a_card_is_moved_with_the_keyboard_and_placed_by_itself_again() {
    let mut stage = stage();
    stage.tab_to("Kernteam, vacature");
    stage.key(Modifiers::COMMAND, Key::ArrowDown);
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    let first = at(&stage, 2).expect("by hand");
    stage.key(Modifiers::COMMAND, Key::ArrowRight);
    let second = at(&stage, 2).expect("by hand");
    assert!(second.x > first.x && second.y == first.y);
    stage.tab_to("Orden");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(at(&stage, 2), None);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(at(&stage, 2), Some(second));
}

#[test]
fn a_line_is_drawn_from_the_handle_to_another_card() {
    let mut stage = stage();
    stage.click_at("Directie, vacature", Modifiers::NONE);
    let (from, to) = (stage.center("Trek lijn vanaf Directie"), stage.center("Kernteam"));
    drag(&mut stage, from, to);
    assert_eq!(lines(&stage).len(), 1, "it asks before it draws");
    stage.click("Soort lijn: rapporteert aan");
    stage.click("adviseert");
    stage.click("Onderwerp van de lijn: over: alles");
    // The subject, and not the section that is called so too.
    stage.click_at("Wijzigingen", Modifiers::NONE);
    stage.click("Trek lijn");
    assert_eq!(lines(&stage)[1], (3, 2, LineKind::Advises));
    assert!(stage.design().bovenkant.lines[1].subject.is_some());
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(lines(&stage).len(), 1, "kind and subject came with the line: one step");
    // Let go beside its own card, nothing is asked.
    stage.click_at("Directie, vacature", Modifiers::NONE);
    let from = stage.center("Trek lijn vanaf Directie");
    drag(&mut stage, from, from + vec2(14.0, 10.0));
    assert!(!stage.sees_text("Laat maar"));
}

#[test]
fn a_line_is_drawn_with_the_keyboard() {
    let mut stage = stage();
    stage.tab_to("Directie, vacature");
    stage.key(Modifiers::NONE, Key::L);
    stage.tab_to("Naar welke rol");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Kernteam");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Trek lijn");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(lines(&stage)[1], (3, 2, LineKind::ReportsTo));
    // Esc closes the panel and leaves the rest as it is.
    stage.tab_to("Directie, vacature");
    stage.key(Modifiers::NONE, Key::L);
    assert!(stage.sees_text("Laat maar"));
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Laat maar"));
    assert_eq!(lines(&stage).len(), 2);
}

#[test]
fn a_line_that_lacks_is_drawn_with_one_click_or_one_key() {
    let mut stage = stage();
    assert!(stage.has_signal("client-board-line-missing") && stage.sees_text(MISSING));
    stage.click(MISSING);
    assert!(lines(&stage).contains(&(0, 1, LineKind::DecidesWith)));
    assert!(!stage.has_signal("client-board-line-missing") && !stage.sees_text(MISSING));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(lines(&stage).len(), 1);
    stage.tab_to(MISSING);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(lines(&stage).len(), 2);
}

#[test]
fn a_line_is_selected_changed_turned_and_taken_away() {
    let mut stage = stage();
    let (a, b) = (stage.center("Kernteam"), stage.center("Bestuur"));
    // The line runs straight up from one card to the other.
    let between = a + (b - a) * 0.5;
    stage.harness.hover_at(between);
    stage.harness.step();
    stage.press(between);
    stage.release(between);
    let line = stage.design().bovenkant.lines[0].id;
    assert_eq!(stage.harness.state().view().selection, [Id::from(line)]);
    stage.click("Soort lijn: rapporteert aan");
    stage.click_on_top("informeert");
    assert_eq!(lines(&stage), [(2, 1, LineKind::Informs)]);
    stage.click("Lijn omdraaien");
    assert_eq!(lines(&stage), [(1, 2, LineKind::Informs)]);
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.press(between);
    stage.release(between);
    stage.key(Modifiers::NONE, Key::Delete);
    assert_eq!(lines(&stage), []);
}

#[test]
fn a_card_is_selected_opened_and_deleted() {
    let mut stage = stage();
    stage.click_at("Kernteam", Modifiers::NONE);
    assert_eq!(stage.harness.state().view().selection, [Id::from(role(&stage, 2))]);
    assert_eq!(stage.harness.state().view().open, None, "a click selects");
    stage.tab_to("Kernteam, vacature");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.harness.state().view().open, Some(Id::from(role(&stage, 2))), "Enter opens");
    stage.click_at("Directie, vacature", Modifiers::NONE);
    assert_eq!(stage.harness.state().view().open, Some(Id::from(role(&stage, 3))), "and then a click shows another");
    stage.key(Modifiers::NONE, Key::Delete);
    assert_eq!(stage.design().bovenkant.roles.len(), 3);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().bovenkant.roles.len(), 4);
}

#[test]
fn the_arrows_go_from_card_to_card() {
    let mut stage = stage();
    stage.tab_to("Bestuur, vacature");
    stage.key(Modifiers::NONE, Key::ArrowDown);
    let nth =
        stage.harness.state().view().selection.iter().map(|it| (0..4).find(|nth| Id::from(role(&stage, *nth)) == *it));
    assert_eq!(nth.collect::<Vec<_>>(), [Some(2)]);
}

fn wheel(stage: &mut Stage, at: Pos2, delta: egui::Vec2, modifiers: Modifiers) {
    stage.hover(at);
    let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, MouseWheelSource::Wheel);
    stage.harness.event_modifiers(Event::MouseWheel { unit, delta, phase, modifiers, source }, modifiers);
    for _ in 0..12 {
        stage.harness.step();
    }
    stage.settle();
}

#[test]
fn one_looks_around_and_is_back_with_one_press() {
    let mut stage = stage();
    let (board, team) = (stage.center("Bestuur"), stage.center("Kernteam"));
    let first = team.y - board.y;
    stage.click("Canvas groter");
    stage.click("Canvas groter");
    let larger = stage.center("Kernteam").y - stage.center("Bestuur").y;
    assert!(larger > first * 1.1, "{first} → {larger}");
    let at = stage.center("Bestuur");
    wheel(&mut stage, at, vec2(0.0, 120.0), Modifiers::COMMAND);
    assert!(stage.center("Kernteam").y - stage.center("Bestuur").y > larger * 1.05, "Ctrl and the wheel zoom");
    // The ground goes along with the pointer, and never out of reach.
    let before = stage.center("Bestuur");
    let card = stage.harness.get_by_label_contains("Opdrachtgever, vacature").rect();
    let ground = card.right_top() + vec2(14.0, 8.0);
    let space = |stage: &mut Stage, pressed: bool| {
        let (key, modifiers) = (Key::Space, Modifiers::NONE);
        stage.harness.event(egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers });
        stage.harness.step();
    };
    space(&mut stage, true);
    drag(&mut stage, ground, ground + vec2(40.0, 0.0));
    assert!(stage.center("Bestuur").x > before.x + 10.0, "a drag on the ground with Space moves the canvas");
    drag(&mut stage, ground + vec2(40.0, 0.0), ground + vec2(-300.0, -200.0));
    space(&mut stage, false);
    assert!(stage.session().next_undo().is_none(), "looking around changes nothing");
    stage.click("Alles in beeld");
    assert!((stage.center("Bestuur") - board).length() < 2.0, "all is back: {board:?} {:?}", stage.center("Bestuur"));
    assert!((stage.center("Kernteam") - team).length() < 2.0);
    assert!(stage.rests_for(1.0));
}

#[test]
fn a_signal_lights_its_card_and_a_menu_draws_a_line() {
    let mut stage = stage();
    let at = stage.center("Directie, vacature");
    stage.hover(at);
    for pressed in [true, false] {
        let button = egui::PointerButton::Secondary;
        let modifiers = Modifiers::NONE;
        stage.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers });
        stage.harness.step();
    }
    stage.settle();
    stage.click("Trek lijn naar");
    stage.click("Kernteam");
    stage.click_on_top("beslist samen met");
    assert_eq!(lines(&stage)[1], (3, 2, LineKind::DecidesWith));
}

/// No word that lacks, nothing beyond the sides, at rest, from a small window to a large one.
#[test]
fn every_size_language_and_theme_shows_the_canvas() {
    for (language, dark, size) in
        [("nl", false, [640.0, 680.0]), ("nl", true, [1024.0, 680.0]), ("en", false, [1920.0, 1080.0])]
    {
        let mut stage = Stage::example("oefening", language, dark, size);
        stage.key(Modifiers::COMMAND, Key::Num5);
        assert!(!stage.sees_containing("?"), "{language}: a word lacks");
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{:?}", stage.beyond_the_sides(size[0]));
        let role = &stage.design().bovenkant.roles[0];
        let name = role.name.clone();
        let card = stage.center(&name);
        assert!(card.x > 0.0 && card.y > 0.0 && card.x < size[0] && card.y < size[1], "{name} stands at {card:?}");
        assert!(stage.rests_for(1.0), "{language}: it rests");
    }
}

/// While a line is being described something else may be done; Esc leaves the line and nothing else.
#[test]
fn leaving_a_line_takes_back_nothing_else() {
    let mut stage = stage();
    stage.click("Trek lijn…");
    let role = stage.design().bovenkant.roles[0].id;
    stage.edit(Edit::Bovenkant(BovenkantEdit::Place(vec![(role, Spot::near([400.0, 300.0]))])));
    let there = at(&stage, 0);
    assert!(there.is_some() && stage.sees_text("Laat maar"));
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Laat maar"));
    assert_eq!(at(&stage, 0), there, "it was done beside the line");
}
