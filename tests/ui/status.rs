//! What the money says outside its own section: the status line, and the words beside the pointer while a risk is dragged.

use alliantietafel::design::edit::{Edit, RisksEdit};
use alliantietafel::design::risks::Allocation;
use egui::{Key, Modifiers};

use crate::stage::Stage;

fn zwaluw() -> Stage {
    Stage::example("zwaluw", "nl", false, [1440.0, 900.0])
}

/// Alignment as the screen writes it.
fn alignment(stage: &Stage) -> String {
    let simulation = stage.session().insight().simulation.as_ref().expect("zwaluw has a budget");
    format!("{:.0} %", simulation.figures().alignment * 100.0)
}

#[test]
fn the_status_line_says_alignment_shared_share_budget_and_expected_cost() {
    let stage = zwaluw();
    let mean = stage.session().insight().simulation.as_ref().expect("a budget").figures().cost.mean;
    let expected = format!("€ {:.1} mln", mean / 1e6).replace('.', ",");
    for words in
        ["Gelijk belang", &alignment(&stage), "Gedeeld", "69 %", "Budget", "€ 100,0 mln", "verwacht", &expected]
    {
        // Numbers do not break from their units.
        let words = words.replace(" %", "\u{a0}%").replace("€ ", "€\u{a0}").replace(" mln", "\u{a0}mln");
        assert!(stage.sees_text(&words), "{words:?}");
    }
}

/// What stands beside the pointer is what letting go gives.
#[test]
fn a_drag_says_alignment_now_and_then_and_keeps_its_word() {
    let mut stage = zwaluw();
    let before = alignment(&stage);
    let mut told = String::new();
    stage.drag("Grondwaterstand", crate::stage::room("Alliantie"), |stage| {
        let words = stage.names().into_iter().find(|it| it.contains("Gelijk belang") && it.contains('→'));
        told = words.expect("the preview tells it").replace('\u{a0}', " ");
    });
    let after = alignment(&stage);
    assert_ne!(before, after, "the move changes alignment");
    assert!(told.contains(&format!("Gelijk belang {before} → {after}")), "{told:?}: {before} {after}");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(alignment(&stage), before);
}

#[test]
fn without_a_budget_the_status_line_is_silent_about_money() {
    let mut stage = Stage::with(crate::stage::two_sided_design());
    assert!(!stage.sees_text("Gelijk belang"));
    let risks = stage.design().risks.list.iter().map(|it| it.id).collect();
    stage.edit(Edit::Risks(RisksEdit::Move { risks, to: Allocation::Shared }));
    assert!(stage.session().insight().simulation.is_none());
}
