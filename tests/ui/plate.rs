//! The praatplaat on the screen: whole in any window, closer where one zooms, what is gathered opens, an empty house
//! invites, and presenting stays where it was.

use alliantietafel::design::Design;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Id, Ids};
use alliantietafel::design::risks::Allocation;
use alliantietafel::ui::Section;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::{Stage, two_sided_design};

fn empty() -> Design {
    Design::new(&mut Ids::seeded(7), "Leeg", Form::ThreeDomains)
}

/// The last corner of the plate is in the window.
#[track_caller]
fn is_whole(stage: &Stage, size: [f32; 2], what: &str) {
    let tray = stage.harness.query_all_by_label("+ kans").find(|it| it.accesskit_node().role() == Role::Button);
    let tray = tray.unwrap_or_else(|| panic!("{what}: {:?}", stage.names())).rect();
    assert!(tray.bottom() < size[1], "{what}: {tray:?}");
    assert!(tray.right() < size[0], "{what}: {tray:?}");
}

#[test]
fn an_example_is_whole_in_any_window_beside_any_panel() {
    for (example, size) in
        [("zwaluw", [1024.0, 680.0]), ("graaf-reinald", [1280.0, 720.0]), ("markermeerdijken", [1440.0, 900.0])]
    {
        let mut stage = Stage::example(example, "nl", false, size);
        stage.settle();
        is_whole(&stage, size, &format!("{example} beside the signals"));
        let role = stage.design().bovenkant.roles[0].clone();
        let name = alliantietafel::text::Text::new(alliantietafel::text::Language::Nl).role_name(&role);
        stage.click_at(&name, Modifiers::NONE);
        is_whole(&stage, size, &format!("{example} beside the details"));
        stage.key(Modifiers::NONE, Key::Escape);
        stage.key(Modifiers::NONE, Key::F5);
        // Larger, so in fewer points.
        is_whole(&stage, size.map(|it| it / 1.25), &format!("{example} presented"));
    }
}

#[test]
fn what_is_gathered_is_listed_by_a_click_and_opens_from_there() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1024.0, 680.0]);
    stage.settle();
    let more = stage.names().into_iter().find(|it| it.starts_with("en nog ") && it.ends_with("Alliantie"));
    let more = more.unwrap_or_else(|| panic!("some are gathered: {:?}", stage.names()));
    let hidden = "Sleutelmensen vertrekken";
    assert!(!stage.sees_text(hidden));
    stage.click(&more);
    assert!(stage.sees_text(hidden), "{:?}", stage.names());
    stage.click_containing(hidden);
    let risk = stage.design().risks.list.iter().find(|it| it.title == hidden).expect("it is there");
    assert_eq!(stage.harness.state().view().open, Some(risk.id.into()));
}

/// Ctrl and the wheel, or a pinch, come closer, and then more is said; Z shows all of it again. The program's own size
/// stays.
#[test]
fn a_pinch_comes_closer_and_z_shows_all() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1024.0, 680.0]);
    stage.settle();
    let at = stage.center("Fasering dive-under");
    stage.hover(at);
    // Five notches of the wheel, or as far as fingers go.
    stage.harness.event(Event::Zoom(3.0));
    stage.settle();
    assert!(stage.sees_text("201"), "{:?}", stage.names());
    assert!(stage.sees_text("Sleutelmensen vertrekken"), "closer by there is room for all");
    let after = stage.center("Fasering dive-under");
    assert!((after - at).length() < 60.0, "what was under the pointer stays there: {at:?} {after:?}");
    assert!((stage.harness.ctx.zoom_factor() - 1.0).abs() < 0.01);
    stage.key(Modifiers::NONE, Key::Z);
    assert!(stage.sees_text("100"));
    is_whole(&stage, [1024.0, 680.0], "all in view again");
}

fn twice(stage: &mut Stage, at: Pos2) {
    // A step of the harness is a quarter of a second. What was clicked before is long ago.
    stage.harness.ctx.options_mut(|it| it.input_options.max_double_click_delay = 3.0);
    for _ in 0..30 {
        stage.harness.step();
    }
    stage.hover(at);
    for pressed in [true, false, true, false] {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        stage.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers });
        stage.harness.step();
    }
    stage.settle();
}

#[test]
fn a_double_click_on_a_heading_comes_closer_and_on_ground_adds_a_risk_there() {
    let mut stage = Stage::with(two_sided_design());
    let room = stage.harness.get_by_role_and_label(Role::Button, "Uitvoerend aannemer").rect();
    twice(&mut stage, room.center_bottom() - vec2(0.0, 20.0));
    let added = stage.design().risks.list.last().expect("a risk").clone();
    assert_eq!(added.allocation, Allocation::Allocated(alliantietafel::design::form::Side::Contractor));
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::NONE, Key::Escape);
    let count = stage.design().risks.list.len();
    let room = stage.harness.query_all_by_label_contains("Alliantie").map(|it| it.rect());
    let room = room.max_by(|a, b| a.area().total_cmp(&b.area())).expect("a room");
    twice(&mut stage, room.left_top() + vec2(60.0, 14.0));
    assert_eq!(stage.design().risks.list.len(), count, "a heading adds nothing");
    assert!(!stage.sees_text("100\u{a0}%"), "{:?}", stage.names());
}

/// In an empty house one writes risk after risk without a click.
#[test]
fn the_first_risks_are_written_one_after_the_other() {
    let mut stage = Stage::with(empty());
    stage.type_in("Een eerste risico opschrijven", "Kabels en leidingen");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_text("Stikstof");
    stage.key(Modifiers::NONE, Key::Enter);
    let risks = &stage.design().risks.list;
    let written: Vec<_> = risks.iter().map(|it| (it.title.as_str(), it.allocation)).collect();
    assert_eq!(written, [("Kabels en leidingen", Allocation::Shared), ("Stikstof", Allocation::Shared)]);
    stage.settle();
    assert!(stage.rests_for(0.2));
}

#[test]
fn every_empty_part_is_begun_with_one_click() {
    let mut stage = Stage::with(empty());
    stage.click("Begin met de gebruikelijke bovenkant");
    assert!(stage.design().bovenkant.roles.len() > 3);
    stage.click("Begin met de kern");
    assert!(stage.design().principles.from_entry("best-for-project").is_some());
    stage.click("+ discipline");
    assert_eq!(stage.design().team.disciplines.len(), 1);
    for _ in 0..3 {
        stage.key(Modifiers::COMMAND, Key::Z);
    }
    assert!(stage.session().next_undo().is_none(), "each is one step");
}

#[test]
fn the_legend_opens_and_closes() {
    let mut stage = Stage::with(two_sided_design());
    assert!(!stage.sees_text("adviseert, informeert"));
    stage.click("Legenda");
    assert!(stage.sees_text("adviseert, informeert"));
    stage.click("Legenda sluiten");
    assert!(!stage.sees_text("adviseert, informeert"));
}

#[test]
fn presenting_stays_in_the_section_and_comes_back_to_it() {
    let mut stage = Stage::with(two_sided_design());
    for (key, section) in [(Key::Num4, Section::Team), (Key::Num2, Section::Risks), (Key::Num1, Section::Praatplaat)] {
        stage.key(Modifiers::COMMAND, key);
        stage.key(Modifiers::NONE, Key::F5);
        let view = stage.harness.state().view();
        assert_eq!((view.section, view.presenting), (section, true));
        stage.key(Modifiers::NONE, Key::Escape);
        let view = stage.harness.state().view();
        assert_eq!((view.section, view.presenting), (section, false));
    }
}

/// Ctrl+F looks on the plate itself: what is found is chosen one after the other, and seen where it is gathered too.
#[test]
fn ctrl_f_finds_on_the_plate_by_keys_alone() {
    let mut stage = Stage::with(two_sided_design());
    let chosen = |stage: &Stage| {
        let of = &stage.harness.state().view().selection;
        of.first().and_then(|it| stage.design().risks.list.iter().find(|risk| Id::from(risk.id) == *it)).cloned()
    };
    stage.key(Modifiers::COMMAND, Key::F);
    stage.type_text("zet");
    assert_eq!(chosen(&stage).map(|it| it.title), Some("Zetting".into()));
    assert!(stage.sees_text("1 van 1"));
    stage.key(Modifiers::COMMAND, Key::A);
    stage.type_text("t");
    let names: Vec<_> = (0..3)
        .map(|_| {
            let now = stage.harness.state().view().selection.clone();
            stage.key(Modifiers::NONE, Key::Enter);
            now
        })
        .collect();
    assert!(names[0] != names[1] && names[1] != names[2], "Enter goes on: {names:?}");
    stage.key(Modifiers::COMMAND, Key::A);
    stage.type_text("zzz");
    assert!(stage.sees_text("niets gevonden"));
    assert!(stage.harness.state().view().selection.is_empty());
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("Zoeken sluiten"), "Esc puts it away");
    assert!(stage.rests_for(10.0));
}

/// The legend lies over no card: where there is no room for it, it stands above the plate.
#[test]
fn the_legend_covers_no_card() {
    for key in ["zwaluw", "oefening", "markermeerdijken", "graaf-reinald", "piet-hein", "lingense", "de-wending"] {
        let mut stage = Stage::example(key, "nl", false, [1280.0, 720.0]);
        stage.click("Legenda");
        let pane = |it: &egui_kittest::Node<'_>| it.accesskit_node().role() == Role::Pane;
        let legend = stage.harness.query_all_by_label("Legenda").find(pane).expect("it is open").rect();
        assert!(legend.width() > 100.0 && legend.height() > 20.0, "{key}: {legend:?}");
        for risk in &stage.design().risks.list {
            for card in stage.harness.query_all_by_label_contains(&format!("{}, ", risk.title)) {
                let over = legend.shrink(1.0).intersect(card.rect());
                assert!(!over.is_positive(), "{key}: {} lies under the legend {legend:?}", risk.title);
            }
        }
        assert!(stage.rests_for(10.0), "{key}");
    }
}
