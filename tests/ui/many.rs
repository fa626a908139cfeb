//! Choosing many: each section each way, by mouse and by keys; and what is then done to all of them in one step.

use alliantietafel::design::edit::{Edit, RisksEdit, TeamEdit};
use alliantietafel::design::id::{Id, IdKind};
use alliantietafel::design::risks::{Allocation, Nature};
use alliantietafel::ui::Section;
use egui::{Key, Modifiers, Pos2, vec2};
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, designs};

/// Four shared risks and what `proef` has.
fn stage() -> Stage {
    let mut stage = Stage::with(designs::proef());
    for title in ["Eerste", "Tweede", "Derde", "Vierde"] {
        let to = Allocation::Shared;
        stage.edit(Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: title.into(), to }));
    }
    stage
}

fn selected(stage: &Stage) -> Vec<Id> {
    stage.harness.state().view().selection.clone()
}

/// The titles of the selected risks, in their order.
fn titles(stage: &Stage) -> Vec<String> {
    let text = alliantietafel::text::Text::new(alliantietafel::text::Language::Nl);
    selected(stage).into_iter().filter_map(|it| text.element(stage.design(), it)).collect()
}

/// Draws a frame from one point to another, with modifiers held.
fn frame(stage: &mut Stage, from: Pos2, to: Pos2) {
    stage.hover(from);
    stage.press(from);
    stage.hover(from + (to - from) * 0.3);
    stage.hover(from + (to - from) * 0.7);
    stage.hover(to);
    stage.release(to);
}

fn rect(stage: &Stage, name: &str) -> egui::Rect {
    let at = stage.center(name);
    let all = stage.harness.query_all_by_label_contains(name);
    all.map(|it| it.rect())
        .filter(|it| it.contains(at))
        .min_by(|a, b| a.area().total_cmp(&b.area()))
        .expect("it is there")
}

#[test]
fn the_praatplaat_chooses_by_shift_ctrl_keys_and_a_frame() {
    let mut stage = stage();
    stage.click_at("Eerste", Modifiers::NONE);
    stage.click_at("Derde", Modifiers::SHIFT);
    assert_eq!(titles(&stage), ["Eerste", "Tweede", "Derde"], "a row");
    stage.click_at("Tweede", Modifiers::COMMAND);
    assert_eq!(titles(&stage), ["Eerste", "Derde"], "one less");
    stage.click_at("Zetting", Modifiers::COMMAND);
    assert_eq!(titles(&stage), ["Eerste", "Derde", "Zetting"], "one more, of another room");
    stage.click_at("Vierde", Modifiers::NONE);
    assert_eq!(titles(&stage), ["Vierde"]);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::COMMAND, Key::A);
    assert_eq!(selected(&stage).len(), stage.design().risks.list.len());
    assert!(selected(&stage).iter().all(|it| it.kind() == IdKind::Risk));

    // A frame over two cards of a room, from the room's own ground.
    let (first, second) = (rect(&stage, "Eerste"), rect(&stage, "Tweede"));
    let both = first.union(second);
    let ground = egui::pos2(both.left() - 5.0, both.top() - 3.0);
    frame(&mut stage, ground, both.center() + vec2(both.width() * 0.2, both.height() * 0.2));
    let seen = titles(&stage);
    assert!(seen.contains(&"Eerste".to_owned()) && seen.contains(&"Tweede".to_owned()), "{seen:?}");
    assert!(stage.session().next_undo().is_some_and(|it| matches!(it.edit, Edit::Risks(RisksEdit::Add { .. }))));
}

#[test]
fn shift_with_an_arrow_chooses_what_it_comes_to_and_back() {
    let mut stage = stage();
    stage.tab_to("Tweede");
    assert_eq!(titles(&stage), ["Tweede"]);
    stage.key(Modifiers::SHIFT, Key::ArrowDown);
    let many = titles(&stage);
    assert_eq!((many.len(), many[0].as_str()), (2, "Tweede"), "{many:?}");
    stage.key(Modifiers::SHIFT, Key::ArrowUp);
    assert_eq!(titles(&stage), ["Tweede"], "one came too far");
    stage.key(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(titles(&stage), many[1..], "an arrow alone chooses what it comes to");
}

#[test]
fn the_register_chooses_by_shift_ctrl_keys_and_a_frame() {
    let mut stage = stage();
    stage.key(Modifiers::COMMAND, Key::Num2);
    let row = |stage: &Stage, title: &str| stage.center(title);
    stage.key(Modifiers::COMMAND, Key::A);
    assert_eq!(selected(&stage).len(), 7);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.click_at("Eerste", Modifiers::NONE);
    stage.click_at("Derde", Modifiers::SHIFT);
    assert_eq!(titles(&stage), ["Eerste", "Tweede", "Derde"]);
    stage.click_at("Tweede", Modifiers::COMMAND);
    assert_eq!(titles(&stage), ["Eerste", "Derde"]);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(selected(&stage).is_empty());
    let (from, to) = (row(&stage, "Tweede"), row(&stage, "Vierde"));
    // From the end of a row, where nothing stands.
    frame(&mut stage, from + vec2(60.0, 0.0), to + vec2(90.0, 0.0));
    assert_eq!(selected(&stage).len(), 3, "{:?}", titles(&stage));
}

#[test]
fn the_team_chooses_by_shift_ctrl_keys_and_a_frame() {
    let mut stage = stage();
    stage.key(Modifiers::COMMAND, Key::Num4);
    assert_eq!(stage.harness.state().view().section, Section::Team);
    stage.click_at("Anna", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.click_at("Dirk", Modifiers::SHIFT);
    assert_eq!(titles(&stage), ["Anna", "Bram", "Cas", "Dirk"]);
    stage.click_at("Cas", Modifiers::COMMAND);
    assert_eq!(titles(&stage), ["Anna", "Bram", "Dirk"]);
    stage.key(Modifiers::COMMAND, Key::A);
    assert_eq!(selected(&stage).len(), 6);
    let (first, last) = (rect(&stage, "Els"), rect(&stage, "Fien"));
    let under = egui::pos2(last.center().x, last.bottom() + 30.0);
    frame(&mut stage, under, first.center());
    assert_eq!(titles(&stage), ["Els", "Fien"]);
    stage.tab_to("Anna, ");
    stage.key(Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(titles(&stage), ["Anna", "Bram"]);
}

#[test]
fn the_canvas_chooses_by_shift_ctrl_keys_and_a_frame() {
    let mut stage = stage();
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.click_at("Bestuur", Modifiers::NONE);
    stage.click_at("Kernteam", Modifiers::SHIFT);
    assert_eq!(titles(&stage), ["Bestuur", "Kernteam"]);
    stage.click_at("Opdrachtgever", Modifiers::COMMAND);
    assert_eq!(titles(&stage), ["Bestuur", "Kernteam", "Opdrachtgever"]);
    stage.click_at("Kernteam", Modifiers::COMMAND);
    assert_eq!(titles(&stage), ["Bestuur", "Opdrachtgever"]);
    stage.key(Modifiers::COMMAND, Key::A);
    assert_eq!(selected(&stage).len(), 4);
    let (board, team) = (rect(&stage, "Bestuur"), rect(&stage, "Kernteam"));
    let both = board.union(team);
    frame(&mut stage, both.left_top() - vec2(14.0, 8.0), team.center());
    assert_eq!(titles(&stage).len(), 2, "{:?}", titles(&stage));
    assert!(stage.session().next_undo().is_some_and(|it| !matches!(it.edit, Edit::Bovenkant(_))), "nothing moved");
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.tab_to("Bestuur, ");
    stage.key(Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(titles(&stage), ["Bestuur", "Kernteam"]);
}

/// Esc while a frame is drawn leaves the selection as it was.
#[test]
fn esc_drops_the_frame() {
    let mut stage = stage();
    stage.click_at("Zetting", Modifiers::NONE);
    let card = rect(&stage, "Eerste");
    let ground = egui::pos2(card.left() - 5.0, card.top() - 3.0);
    stage.hover(ground);
    stage.press(ground);
    stage.hover(card.center());
    assert!(stage.sees_text("gekozen"), "it says how many");
    stage.key(Modifiers::NONE, Key::Escape);
    stage.release(card.center());
    assert_eq!(titles(&stage), ["Zetting"]);
}

#[test]
fn copies_and_removals_of_many_are_one_step() {
    let mut stage = stage();
    let before = stage.session().snapshot();
    stage.click_at("Eerste", Modifiers::NONE);
    stage.click_at("Derde", Modifiers::SHIFT);
    stage.key(Modifiers::COMMAND, Key::D);
    assert_eq!(titles(&stage), ["Eerste (kopie)", "Tweede (kopie)", "Derde (kopie)"], "the copies are selected");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.session().snapshot(), *before);

    stage.key(Modifiers::COMMAND, Key::Num4);
    stage.click_at("Anna", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::Escape);
    stage.click_at("Cas", Modifiers::COMMAND);
    stage.key(Modifiers::COMMAND, Key::D);
    let names: Vec<_> = stage.design().team.disciplines[0].people.iter().map(|it| it.name.clone()).collect();
    assert_eq!(names, ["Anna", "Anna (kopie)", "Bram", "Cas", "Cas (kopie)"], "each stands after what it is a copy of");
    assert!(stage.session().next_undo().is_some_and(|it| matches!(it.edit, Edit::Team(TeamEdit::Copy(_)))));
    stage.key(Modifiers::NONE, Key::Delete);
    assert_eq!(stage.design().team.disciplines[0].people.len(), 3);
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.session().snapshot(), *before, "two steps");

    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.click_at("Bestuur", Modifiers::NONE);
    stage.click_at("Kernteam", Modifiers::COMMAND);
    stage.key(Modifiers::COMMAND, Key::D);
    assert_eq!(titles(&stage), ["Bestuur (kopie)", "Kernteam (kopie)"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.session().snapshot(), *before);
}

/// The panel says how many, shows what all have and where they differ, and an edit sets all in one step.
#[test]
fn the_panel_edits_all_that_are_chosen() {
    let mut stage = stage();
    stage.click_at("Eerste", Modifiers::NONE);
    stage.click_at("Zetting", Modifiers::COMMAND);
    stage.click_at("Tweede", Modifiers::COMMAND);
    assert!(stage.sees_text("3 gekozen"));
    assert!(
        stage.sees_text("Waar het risico ligt: verschillend") || stage.sees_text(": verschillend"),
        "no false value"
    );
    let before = stage.session().snapshot();
    stage.type_in("Kans van optreden", "30");
    stage.key(Modifiers::NONE, Key::Tab);
    let probabilities = |stage: &Stage| {
        let of =
            |title: &str| stage.design().risks.list.iter().find(|it| it.title == title).and_then(|it| it.probability);
        ["Eerste", "Tweede", "Zetting", "Derde"].map(of)
    };
    assert_eq!(probabilities(&stage), [Some(0.3), Some(0.3), Some(0.3), None]);
    assert_eq!(selected(&stage).len(), 3, "they stay chosen");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.session().snapshot(), *before, "one step");
    // Esc leaves the panel first, and then the selection.
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(!stage.sees_text("3 gekozen"));
}

#[test]
fn the_panel_shows_what_people_have_in_common() {
    let mut stage = stage();
    stage.key(Modifiers::COMMAND, Key::Num4);
    stage.click_at("Anna", Modifiers::NONE);
    stage.click_at("Dirk", Modifiers::COMMAND);
    let side = stage.names().into_iter().find(|it| it.ends_with(": OG")).unwrap_or_default();
    assert!(!side.is_empty(), "both are of OG: {:?}", stage.names());
    stage.click_at("Els", Modifiers::COMMAND);
    assert!(stage.names().iter().any(|it| it.ends_with(": verschillend")), "Els is of ON");
    stage.click("Ingehuurd");
    let hired: Vec<_> = stage.design().team.members().filter(|it| it.hired).map(|it| it.name.clone()).collect();
    assert_eq!(hired, ["Anna", "Dirk", "Els"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(stage.design().team.members().all(|it| !it.hired), "one step");
}

#[test]
fn the_panel_sets_the_hats_of_roles() {
    let mut stage = stage();
    stage.key(Modifiers::COMMAND, Key::Num5);
    stage.key(Modifiers::COMMAND, Key::A);
    assert!(stage.sees_text("4 gekozen"));
    let before = stage.session().snapshot();
    assert!(stage.names().iter().any(|it| it.ends_with(": verschillend")), "their kinds differ");
    let text = alliantietafel::text::Text::new(alliantietafel::text::Language::Nl);
    let hat = alliantietafel::design::bovenkant::Hat::ALL[0];
    let word = text.word(hat);
    let name = stage.names().into_iter().find(|it| it.to_lowercase() == word.to_lowercase()).expect("a tick box");
    stage.scroll_to(&name);
    stage.click(&name);
    assert!(stage.design().bovenkant.roles.iter().all(|it| it.hats.contains(&hat)));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.session().snapshot(), *before, "one step");
}

/// A dot that is dragged takes the other selected ones as far as it goes itself.
#[test]
fn the_matrix_chooses_by_shift_and_a_frame_and_moves_all() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1440.0, 900.0]);
    stage.key(Modifiers::COMMAND, Key::Num2);
    let dots: Vec<String> = stage.names().into_iter().filter(|it| it.contains(": kans ")).collect();
    assert!(dots.len() > 3, "{dots:?}");
    stage.click_at(&dots[0], Modifiers::NONE);
    stage.click_at(&dots[1], Modifiers::SHIFT);
    stage.click_at(&dots[2], Modifiers::COMMAND);
    let chosen = selected(&stage);
    assert_eq!(chosen.len(), 3);
    let estimates = |stage: &Stage| -> Vec<_> {
        let of = |it: &Id| {
            stage
                .design()
                .risks
                .list
                .iter()
                .find(|risk| Id::from(risk.id) == *it)
                .and_then(alliantietafel::design::risks::Risk::estimate)
        };
        chosen.iter().map(of).collect()
    };
    let before = estimates(&stage);
    let snapshot = stage.session().snapshot();
    let from = stage.center(
        &stage.names().into_iter().find(|it| it.starts_with(&dots[0][..dots[0].len().min(20)])).expect("still there"),
    );
    stage.hover(from);
    stage.press(from);
    stage.hover(from + vec2(6.0, -10.0));
    stage.hover(from + vec2(12.0, -20.0));
    stage.release(from + vec2(12.0, -20.0));
    let after = estimates(&stage);
    assert!(before.iter().zip(&after).all(|(one, other)| one != other), "{before:?} {after:?}");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(*stage.session().snapshot(), *snapshot, "one step");
    // A frame over the whole matrix.
    stage.key(Modifiers::NONE, Key::Escape);
    stage.key(Modifiers::NONE, Key::Escape);
    assert!(selected(&stage).is_empty());
    let all: Vec<_> = dots.iter().map(|it| stage.center(it)).collect();
    let around = egui::Rect::from_points(&all).expand(3.0);
    // From the corner of the small ones: the largest lie at the very edge.
    frame(&mut stage, around.left_bottom() + vec2(-4.0, 4.0), around.right_top());
    assert!(selected(&stage).len() > 4, "{:?}", selected(&stage).len());
    assert_eq!(*stage.session().snapshot(), *snapshot, "nothing moved");
}
