//! The bovenkant's canvas in the hand and in the room that it has: what comes down moves nothing else, one goes on looking
//! where one looked, every example fits on a small screen, and mandates and ladder stand beside it or on tabs under it.

use std::collections::BTreeSet;

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{LineKind, RoleKind};
use alliantietafel::design::edit::{BovenkantEdit, Edit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::Ids;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Pos2, Rect, TouchPhase, pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::designs::with_roles;
use crate::stage::{Stage, two_sided_design};

const NAMES: [&str; 4] = ["Opdrachtgever, vacature", "Bestuur, vacature", "Kernteam, vacature", "Directie, vacature"];
const MISSING: &str = "Lijn ontbreekt van Opdrachtgever naar Bestuur: trek deze";
const EXAMPLES: [&str; 7] =
    ["zwaluw", "lingense", "oefening", "markermeerdijken", "de-wending", "graaf-reinald", "piet-hein"];

/// Client, board, AMT and contractor's board, with one line and one that lacks.
fn design() -> Design {
    let mut design = two_sided_design();
    design.form = Form::ThreeDomains;
    with_roles(design, &mut Ids::seeded(21))
}

fn stage() -> Stage {
    let mut stage = Stage::with(design());
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage
}

fn centers(stage: &Stage) -> Vec<Pos2> {
    NAMES.map(|it| stage.center(it)).to_vec()
}

fn card(stage: &Stage, name: &str) -> Rect {
    stage.harness.get_by_label_contains(&format!("{name}, vacature")).rect()
}

fn lift(stage: &mut Stage, from: Pos2, to: Pos2) {
    stage.hover(from);
    stage.press(from);
    stage.hover(from + vec2(9.0, 5.0));
    stage.hover(to);
    // What the gesture found out is seen in the frame after.
    stage.hover(to);
}

fn pane(stage: &Stage) -> Rect {
    stage.harness.get_by_label("Canvas met de rollen").rect()
}

#[track_caller]
fn others_stay(before: &[Pos2], after: &[Pos2], moved: usize) {
    for (nth, (a, b)) in before.iter().zip(after).enumerate().filter(|it| it.0 != moved) {
        assert!((*a - *b).length() < 0.6, "{} went from {a:?} to {b:?}", NAMES[nth]);
    }
}

#[test]
fn what_comes_down_moves_nothing_else_and_leaves_the_view() {
    let mut stage = stage();
    let before = centers(&stage);
    // To the very side of the canvas: what lies around everything becomes larger.
    let to = pos2(pane(&stage).right() - 60.0, pane(&stage).bottom() - 50.0);
    lift(&mut stage, before[3], to);
    stage.release(to);
    let after = centers(&stage);
    others_stay(&before, &after, 3);
    assert!((after[3] - to).length() < 12.0, "it lies where it was let go: {:?} for {to:?}", after[3]);
    assert!(stage.design().bovenkant.roles[3].at.is_some());
    // Upon another card: that one stays, and the one that comes down lies beside it.
    lift(&mut stage, after[3], before[2]);
    stage.release(before[2]);
    let onto = centers(&stage);
    others_stay(&before, &onto, 3);
    assert!(!card(&stage, "Directie").intersects(card(&stage, "Kernteam")), "off the card it was let go over");
    // And so does going back.
    stage.key(Modifiers::COMMAND, Key::Z);
    others_stay(&before, &centers(&stage), 3);
    assert!(stage.rests_for(1.0));
}

#[test]
fn putting_in_order_is_asked_for_and_is_one_step() {
    let mut stage = stage();
    let before = centers(&stage);
    let order = stage.harness.get_by_label("Orden");
    assert!(order.accesskit_node().is_disabled(), "nothing stands by hand");
    let to = before[1] + vec2(70.0, 90.0);
    lift(&mut stage, before[1], to);
    stage.release(to);
    stage.click("Orden");
    for (a, b) in before.iter().zip(centers(&stage)) {
        assert!((*a - b).length() < 1.0, "all is as the program places it, and in view: {a:?} {b:?}");
    }
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.design().bovenkant.roles[1].at.is_some());
}

#[test]
fn the_line_that_lacks_goes_along_with_the_card_in_the_hand() {
    let mut stage = stage();
    let from = stage.center("Opdrachtgever, vacature");
    let words = stage.harness.get_by_label(MISSING).rect().center();
    lift(&mut stage, from, from + vec2(0.0, 150.0));
    let meanwhile = stage.harness.get_by_label(MISSING).rect().center();
    assert!((meanwhile - words).length() > 20.0, "{words:?} → {meanwhile:?}");
    stage.release(from + vec2(0.0, 150.0));
    let after = stage.harness.get_by_label(MISSING).rect().center();
    assert!((meanwhile - after).length() < 1.0, "what is shown in the hand is what comes of it");
}

#[test]
fn a_card_comes_in_line_with_another() {
    let mut stage = stage();
    let (from, above) = (stage.center("Directie, vacature"), stage.center("Kernteam, vacature"));
    let to = pos2(from.x + 3.0, above.y + 4.0);
    lift(&mut stage, from, to);
    stage.release(to);
    let now = stage.center("Directie, vacature");
    assert!((now.y - above.y).abs() < 0.6, "at the height of the other: {now:?} {above:?}");
}

#[test]
fn a_notch_of_the_wheel_is_one_step_towards_the_pointer() {
    let mut stage = stage();
    let at = stage.center("Bestuur, vacature");
    let far = |stage: &Stage| {
        let at = centers(stage);
        vec2(at[1].x - at[0].x, at[2].y - at[1].y)
    };
    for (notch, larger) in [(1.0, true), (1.0, true), (-1.0, false)] {
        let before = far(&stage);
        stage.hover(at);
        let (unit, phase, source) = (MouseWheelUnit::Line, TouchPhase::Move, MouseWheelSource::Wheel);
        let (delta, modifiers) = (vec2(0.0, notch), Modifiers::COMMAND);
        stage.harness.event_modifiers(Event::MouseWheel { unit, delta, phase, modifiers, source }, modifiers);
        for _ in 0..20 {
            stage.harness.step();
        }
        stage.settle();
        // Where one direction has room enough it is at full size before the other.
        let by = if larger { far(&stage) / before } else { before / far(&stage) }.max_elem();
        assert!((1.08..1.22).contains(&by), "one notch makes it {by} times");
        assert!((stage.center("Bestuur, vacature") - at).length() < 1.5, "what is under the pointer stays there");
    }
}

/// On the smallest screen that is asked for every role of every example is in view, with all the room that there is.
#[test]
fn every_example_fits_on_a_small_screen() {
    for key in EXAMPLES {
        for size in [[1280.0, 720.0], [1440.0, 900.0]] {
            let mut stage = Stage::example(key, "nl", false, size);
            stage.key(Modifiers::COMMAND, Key::Num5);
            let canvas = pane(&stage);
            assert!(canvas.bottom() < size[1] - 60.0, "{key}: the canvas is in view itself {canvas:?}");
            for role in &stage.design().bovenkant.roles {
                let name = format!("{}, ", role.name);
                let cards = stage.harness.query_all_by_label_contains(&name).map(|it| it.rect());
                let cards: Vec<Rect> = cards.collect();
                let whole = cards.iter().any(|it| canvas.contains_rect(*it) && it.width() > 80.0 && it.height() > 44.0);
                assert!(whole, "{key} at {size:?}: {} stands at {cards:?}", role.name);
            }
            assert!(stage.beyond_the_sides(size[0]).is_empty(), "{key}: {:?}", stage.beyond_the_sides(size[0]));
        }
    }
}

#[test]
fn a_line_starts_on_each_side_of_a_card() {
    for side in [vec2(1.0, 0.0), vec2(-1.0, 0.0), vec2(0.0, -1.0), vec2(0.0, 1.0)] {
        let mut stage = stage();
        let card = card(&stage, "Directie");
        stage.hover(card.center());
        let handle = card.center() + card.size() / 2.0 * side + side * 3.0;
        let onto = stage.center("Kernteam, vacature");
        lift(&mut stage, handle, onto);
        stage.release(onto);
        assert!(stage.sees_text("Laat maar"), "from {side:?} it asks what the line means");
        stage.click("Trek lijn");
        let top = &stage.design().bovenkant;
        assert_eq!((top.lines[1].from, top.lines[1].to), (top.roles[3].id, top.roles[2].id));
    }
}

#[test]
fn a_line_let_go_on_empty_ground_brings_a_role() {
    let mut stage = stage();
    let (before, ground) = (centers(&stage), pos2(pane(&stage).left() + 150.0, pane(&stage).bottom() - 80.0));
    let handle = card(&stage, "Kernteam").left_center() - vec2(3.0, 0.0);
    stage.hover(before[2]);
    lift(&mut stage, handle, ground);
    stage.release(ground);
    assert_eq!(stage.design().bovenkant.roles.len(), 4, "it asks first");
    // Esc leaves all as it was.
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Laat maar"));
    stage.hover(before[2]);
    lift(&mut stage, handle, ground);
    stage.release(ground);
    stage.click("Soort lijn: rapporteert aan");
    stage.click_on_top("informeert");
    stage.click("Beheerorganisatie");
    let top = &stage.design().bovenkant;
    let (role, line) = (&top.roles[4], &top.lines[1]);
    assert_eq!((role.kind, line.kind), (RoleKind::AssetManager, LineKind::Informs));
    assert_eq!((line.from, line.to), (top.roles[2].id, role.id));
    assert!(role.at.is_some(), "it stands where the line was let go");
    let name = role.name.clone();
    assert!((stage.center(&name) - ground).length() < 60.0, "{:?} for {ground:?}", stage.center(&name));
    stage.key(Modifiers::COMMAND, Key::Z);
    let top = &stage.design().bovenkant;
    assert_eq!((top.roles.len(), top.lines.len()), (4, 1), "role, place and line are one step");
}

#[test]
fn a_role_of_ones_own_is_named_at_once() {
    let mut stage = stage();
    let ground = pos2(pane(&stage).left() + 150.0, pane(&stage).bottom() - 80.0);
    let handle = card(&stage, "Kernteam").left_center() - vec2(3.0, 0.0);
    stage.hover(stage.center("Kernteam, vacature"));
    lift(&mut stage, handle, ground);
    stage.release(ground);
    // The first choice has the focus.
    stage.key(Modifiers::NONE, Key::Enter);
    let top = &stage.design().bovenkant;
    assert_eq!((top.roles[4].kind, top.lines.len()), (RoleKind::Other, 2));
    assert_eq!(stage.harness.state().view().open, Some(top.roles[4].id.into()), "its details are open");
}

const LADDER: &str = "Stap";

fn tab<'a>(stage: &'a Stage, name: &'a str) -> Option<egui_kittest::Node<'a>> {
    stage.harness.query_by_role_and_label(Role::Tab, name)
}

#[test]
fn mandates_and_ladder_stand_beside_the_canvas_or_on_tabs_under_it() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1920.0, 1080.0]);
    stage.key(Modifiers::COMMAND, Key::Num5);
    assert!(tab(&stage, "Escalatie").is_none());
    let group = |stage: &Stage, name: &str| stage.harness.get_by_role_and_label(Role::Label, name).rect();
    for name in ["Mandaat: wie beslist", "Escalatie"] {
        let it = group(&stage, name);
        assert!(it.left() > pane(&stage).right() && it.right() < 1920.0, "{name} stands beside it: {it:?}");
    }
    for size in [[1280.0, 720.0], [1440.0, 900.0]] {
        let mut stage = Stage::example("zwaluw", "nl", false, size);
        stage.key(Modifiers::COMMAND, Key::Num5);
        let under = group(&stage, "Mandaat: wie beslist");
        assert!(under.top() > pane(&stage).bottom(), "{size:?}: {under:?}");
        assert!(tab(&stage, "Escalatie").expect("a tab").rect().bottom() < size[1] - 30.0, "in view at {size:?}");
        assert!(!stage.sees_text(LADDER));
        stage.click("Escalatie");
        assert!(stage.sees_text(LADDER) && !stage.sees_text("wijzig de grens"));
    }
}

#[test]
fn six_limits_fit_at_1440() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    let top = &stage.design().bovenkant;
    let subject = top.subjects.iter().find(|it| it.money).expect("one with amounts").id;
    let limits = |design: &Design| {
        let top = &design.bovenkant;
        let all: BTreeSet<_> = top.mandates.iter().filter_map(|it| it.up_to).collect();
        i64::try_from(all.len()).expect("few")
    };
    for nth in limits(stage.design())..6 {
        let add = BovenkantEdit::AddLimit(subject, Euro::new(2_000_000 + 3_000_000 * nth));
        stage.edit(Edit::Bovenkant(add));
    }
    assert_eq!(limits(stage.design()), 6);
    stage.key(Modifiers::COMMAND, Key::Num5);
    let mut rights = Vec::new();
    let mut stack = vec![stage.harness.root()];
    while let Some(node) = stack.pop() {
        if node.accesskit_node().label().is_some_and(|it| it.contains("daarboven")) {
            rights.push(node.rect().right());
        }
        stack.extend(node.children());
    }
    assert!(rights.len() >= 2, "each subject has a cell at the end");
    let most = pane(&stage).right();
    assert!(rights.iter().all(|it| *it <= most), "{rights:?} within {most}");
}
