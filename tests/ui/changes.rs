//! Changes to the assignment as people use them: by pointer, and by keys alone.

use alliantietafel::design::bovenkant::StepKind;
use alliantietafel::design::changes::{ChangeState, Effect};
use alliantietafel::design::edit::{BovenkantEdit, ChangeField, ChangesEdit, Edit, LifeEdit, MoneyEdit, MoneyField};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::id::ChangeId;
use alliantietafel::design::life::HarvestKind;
use alliantietafel::design::stage::Stage as At;
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};
use jiff::civil::date;

use crate::stage::{Stage, two_sided_design};

fn key(stage: &mut Stage, key: Key) {
    stage.key(Modifiers::NONE, key);
}

fn at_changes() -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.click("Wijzigingen");
    assert_eq!(stage.harness.state().view().section, Section::Changes);
    stage
}

/// With two changes on the list, raised on a day long ago.
fn with_two() -> Stage {
    let mut stage = at_changes();
    for what in ["Werkweg", "Fietspad"] {
        stage.edit(Edit::Changes(ChangesEdit::Add(what.into(), Some(date(2020, 3, 2)))));
    }
    stage.settle();
    stage
}

fn first(stage: &Stage) -> ChangeId {
    stage.design().changes.list[0].id
}

fn state(stage: &Stage) -> ChangeState {
    stage.design().changes.list[0].state
}

fn set(stage: &mut Stage, field: ChangeField) {
    let id = first(stage);
    stage.edit(Edit::Changes(ChangesEdit::Set(id, field)));
    stage.settle();
}

#[test]
fn the_empty_list_invites_and_a_change_is_raised_opened_and_moved_on_by_pointer() {
    let mut stage = at_changes();
    assert!(stage.sees_text("Nog geen wijzigingen"), "{:?}", stage.names());
    stage.type_in("Nieuwe wijziging", "Werkweg langs de dijk");
    key(&mut stage, Key::Enter);
    let it = stage.design().changes.list[0].clone();
    assert_eq!((it.number.as_str(), it.what.as_str(), it.state), ("01", "Werkweg langs de dijk", ChangeState::Raised));
    assert!(it.raised.is_some(), "it was raised today");
    stage.click_containing("Open VTW 01 Werkweg langs de dijk");
    stage.type_in("Bedrag van VTW 01 Werkweg langs de dijk", "-600000");
    key(&mut stage, Key::Enter);
    let it = stage.design().changes.list[0].clone();
    assert_eq!((it.amount, it.effect), (Some(Euro::new(-600_000)), Effect::Budget));
    assert!(stage.sees_text("Nog open: Fonds −\u{a0}0,60"), "{:?}", stage.names());
    stage.click_containing("Sluit VTW 01");
    assert!(!stage.names().iter().any(|it| it.starts_with("Bedrag van VTW 01")), "it is closed");
}

#[test]
fn enter_on_the_dots_goes_on_arrows_go_back_and_each_is_one_step() {
    let mut stage = with_two();
    stage.tab_to("Stand van VTW 01 Werkweg: ingebracht");
    key(&mut stage, Key::Enter);
    assert_eq!(state(&stage), ChangeState::Assessed);
    key(&mut stage, Key::Enter);
    assert_eq!(state(&stage), ChangeState::Decided);
    assert!(stage.design().changes.list[0].decided.is_some(), "the day is kept");
    key(&mut stage, Key::ArrowLeft);
    assert_eq!((state(&stage), stage.design().changes.list[0].decided), (ChangeState::Assessed, None));
    key(&mut stage, Key::ArrowRight);
    assert_eq!(state(&stage), ChangeState::Decided);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(state(&stage), ChangeState::Assessed);
}

#[test]
fn arrows_go_from_row_to_row_and_enter_opens_in_place() {
    let mut stage = with_two();
    let row = |stage: &Stage, what: &str| {
        let names = stage.names();
        names.into_iter().find(|it| it.starts_with(&format!("Open {what}"))).expect("the row is there")
    };
    let one = row(&stage, "VTW 01");
    stage.tab_to(&one);
    key(&mut stage, Key::ArrowDown);
    key(&mut stage, Key::Enter);
    assert!(stage.names().iter().any(|it| it.starts_with("Bedrag van VTW 02 Fietspad")), "{:?}", stage.names());
    key(&mut stage, Key::ArrowUp);
    key(&mut stage, Key::Enter);
    assert!(stage.names().iter().any(|it| it.starts_with("Bedrag van VTW 01 Werkweg")), "{:?}", stage.names());
}

#[test]
fn a_difference_of_view_climbs_the_ladder_and_is_walked() {
    let mut stage = with_two();
    stage.click_containing("Open VTW 01");
    assert!(!stage.sees_text("Loop VTW 01 Werkweg na langs mandaten en ladder"), "there is no difference yet");
    stage.click("Verschil van inzicht over VTW 01 Werkweg");
    assert!(stage.sees_text("Er is nog geen escalatieladder."), "{:?}", stage.names());
    for days in [7, 14] {
        stage.edit(Edit::Bovenkant(BovenkantEdit::AddStep(None, Some(days), StepKind::Talk)));
    }
    stage.settle();
    stage.click("Naar stap 1");
    stage.click("Naar stap 2");
    let step = stage.design().changes.list[0].apart.as_ref().and_then(|it| it.step);
    assert_eq!(step, stage.design().bovenkant.ladder.get(1).map(|it| it.id));
    stage.click("Loop VTW 01 Werkweg na langs mandaten en ladder");
    assert_eq!(stage.harness.state().view().section, Section::Bovenkant);
    assert!(stage.harness.state().view().walk.is_some(), "the case is walked");
}

#[test]
fn what_is_past_its_term_is_counted_told_and_mended() {
    let mut stage = with_two();
    stage.edit(Edit::SetStage(Some(At::Work)));
    assert!(!stage.has_signal("change-overdue"), "no term was agreed");
    stage.click("Zo regelen we het…");
    stage.type_in("Besluit binnen (dagen)", "14");
    key(&mut stage, Key::Enter);
    assert_eq!(stage.design().changes.way.days, Some(14));
    stage.settle();
    assert!(stage.has_signal("change-overdue"));
    stage.click("Te laat 2");
    set(&mut stage, ChangeField::Due(Some(date(2999, 1, 1))));
    assert!(stage.sees_text("Te laat 1"), "{:?}", stage.names());
    assert!(!stage.names().iter().any(|it| it.starts_with("Open VTW 01")), "only what is late is listed");
}

#[test]
fn what_is_decided_stands_in_money_and_in_the_worked_examples() {
    let mut stage = with_two();
    stage.edit(Edit::Money(MoneyEdit::AddWorked("Tegenvaller".into(), Euro::new(2_000_000))));
    stage.edit(Edit::Money(MoneyEdit::Set(MoneyField::Tab(Some(Euro::new(90_000_000))))));
    stage.key(Modifiers::COMMAND, Key::Num6);
    assert_eq!(stage.harness.state().view().section, Section::Money);
    let told = |stage: &Stage| stage.sees_text("Met de wijzigingen waarover besloten is, valt dit");
    set(&mut stage, ChangeField::Amount(Some(Euro::new(-100_000)), Effect::Result));
    assert!(!told(&stage), "what is open is not counted");
    let id = first(&stage);
    stage.edit(Edit::Changes(ChangesEdit::Move(id, ChangeState::Decided, None)));
    stage.settle();
    assert!(told(&stage), "{:?}", stage.names());
    assert!(stage.sees_text("Wijzigingen in de verwachting"), "{:?}", stage.names());
    stage.scroll_to("Naar Wijzigingen");
    stage.click("Naar Wijzigingen");
    assert_eq!(stage.harness.state().view().section, Section::Changes);
}

#[test]
fn what_was_learned_and_harvested_is_counted_beside_the_changes_and_leads_to_its_place() {
    let mut stage = with_two();
    assert!(!stage.sees_text("Leren en oogsten"), "nothing was harvested yet");
    for (kind, what) in [(HarvestKind::Society, "Wandelpad"), (HarvestKind::Society, "Nieuwe natuur")] {
        stage.edit(Edit::Life(LifeEdit::AddHarvest(kind, what.into())));
    }
    stage.settle();
    assert!(stage.sees_text("Leren en oogsten") && stage.sees_text("2"), "{:?}", stage.names());
    stage.click("Naar Leren en oogsten");
    assert_eq!(stage.harness.state().view().section, Section::Phases);
    assert!(stage.sees_text("Opbrengst: Wandelpad"), "the page of the harvest is open: {:?}", stage.names());
}

#[test]
fn the_section_stays_within_a_small_window_in_both_languages() {
    for (language, name) in [("nl", "Wijzigingen"), ("en", "Changes")] {
        for size in [[1024.0, 680.0], [1280.0, 720.0], [1920.0, 1080.0]] {
            let mut stage = Stage::example("markermeerdijken", language, false, size);
            stage.click(name);
            stage.settle();
            let beyond = stage.beyond_the_sides(size[0]);
            assert!(beyond.is_empty(), "{language} {size:?}: {beyond:?}");
        }
    }
}
