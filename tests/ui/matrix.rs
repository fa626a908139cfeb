//! The matrix, the value charts, measures and the library in the real interface, by pointer and by keyboard.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, MeasureField, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, MeasureId, RiskId};
use alliantietafel::design::risks::{Allocation, Lens, Nature, Risk, ThreePoint};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::Stage;

/// Three shared risks with numbers, one opportunity, and one risk that waits for numbers.
fn dossier() -> Design {
    let mut ids = Ids::seeded(5);
    let mut design = Design::new(&mut ids, "Proef", Form::ThreeDomains);
    for (title, percent, million) in [("Zetting", 20, 2), ("Kabels", 40, 4), ("Bouwput", 50, 8)] {
        let add = RisksEdit::Add { nature: Nature::Risk, title: title.into(), to: Allocation::Shared };
        let id = Edit::Risks(add).apply(&mut design, &mut ids).and_then(|it| RiskId::try_from(it).ok());
        let id = id.expect("a risk is made");
        let likely = Euro::new(million * 1_000_000);
        let points = ThreePoint { low: Euro::new(million * 500_000), likely, high: Euro::new(million * 2_000_000) };
        for field in [
            RiskField::Probability(Some(f64::from(percent) / 100.0)),
            RiskField::Impact(Some(points)),
            RiskField::Lens(Some(Lens::Technical)),
        ] {
            Edit::Risks(RisksEdit::Set(id, field)).apply(&mut design, &mut ids);
        }
    }
    let add = RisksEdit::Add { nature: Nature::Risk, title: "Stikstof".into(), to: Allocation::Unplaced };
    Edit::Risks(add).apply(&mut design, &mut ids);
    design
}

/// A measure for the last risk with numbers, that costs little and takes half away.
fn with_measure(mut design: Design, title: &str, cost: i64) -> Design {
    let mut ids = Ids::seeded(u64::try_from(cost).unwrap_or_default());
    let id = risk(&design, "Bouwput").id;
    let made = Edit::Risks(RisksEdit::AddMeasure(id, title.into())).apply(&mut design, &mut ids);
    let measure = made.and_then(|it| MeasureId::try_from(it).ok()).expect("a measure is made");
    for field in [MeasureField::Cost(Euro::new(cost)), MeasureField::CutsProbability(0.5)] {
        Edit::Risks(RisksEdit::SetMeasure(id, measure, field)).apply(&mut design, &mut ids);
    }
    design
}

fn risk<'a>(design: &'a Design, title: &str) -> &'a Risk {
    design.risks.list.iter().find(|it| it.title == title).expect("the risk is there")
}

fn numbers(stage: &Stage, title: &str) -> Option<(f64, i64)> {
    risk(stage.design(), title).estimate().map(|(p, it)| (p, it.cents() / 100))
}

fn show(design: Design) -> Stage {
    let mut stage = Stage::with(design);
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage
}

/// The button whose name has these words.
fn button<'a>(stage: &'a Stage, words: &'a str) -> egui_kittest::Node<'a> {
    let all = stage.harness.query_all_by_label_contains(words);
    let is_button = |it: &egui_kittest::Node<'_>| it.accesskit_node().role() == Role::Button;
    let found = all.into_iter().find(is_button);
    found.unwrap_or_else(|| panic!("no button has {words:?}; there is: {}", stage.names().join(" | ")))
}

fn dot(stage: &Stage, title: &str) -> Pos2 {
    button(stage, &format!("{title}: kans")).rect().center()
}

fn click_at(stage: &mut Stage, at: Pos2) {
    stage.press(at);
    stage.release(at);
}

fn focus(stage: &mut Stage, words: &str) {
    button(stage, words).focus();
    stage.settle();
}

fn selected(stage: &Stage) -> Vec<String> {
    let title = |it: &alliantietafel::design::id::Id| {
        let id = RiskId::try_from(*it).expect("a risk");
        stage.design().risks.get(id).expect("it is there").title.clone()
    };
    stage.harness.state().view().selection.iter().map(title).collect()
}

#[test]
fn a_dot_says_what_it_stands_for() {
    let stage = show(dossier());
    assert!(
        stage.sees_text(
            "Zetting: kans van optreden 20\u{a0}%, gevolg €\u{a0}2,0\u{a0}mln, verwacht €\u{a0}0,4\u{a0}mln"
        )
    );
    assert!(!stage.sees_text("Stikstof: kans"), "without numbers there is no dot");
    assert!(stage.sees_text("Zonder getallen: Stikstof"));
}

#[test]
fn a_dot_selects_its_row_and_a_row_its_dot() {
    let mut stage = show(dossier());
    let at = dot(&stage, "Kabels");
    click_at(&mut stage, at);
    assert_eq!(selected(&stage), ["Kabels"]);
    assert!(stage.harness.query_by_label("Naam van Kabels").is_some(), "the row has its field");
    click_at(&mut stage, at + vec2(0.0, 60.0));
    stage.click_at("Bouwput", Modifiers::NONE);
    assert_eq!(selected(&stage), ["Bouwput"]);
    assert!(stage.harness.state().session().expect("open").next_undo().is_none(), "looking changes nothing");
}

#[test]
fn dragging_a_dot_is_one_step_and_keeps_the_spread() {
    let mut stage = show(dossier());
    let (from, other) = (dot(&stage, "Zetting"), dot(&stage, "Bouwput"));
    stage.press(from);
    stage.hover(from + vec2(10.0, -4.0));
    stage.hover(other);
    stage.hover(other);
    assert!(stage.sees_text("Kans van optreden 20\u{a0}% → 50\u{a0}%"), "{}", stage.names().join(" | "));
    assert!(stage.sees_text("Gevolg €\u{a0}2,0\u{a0}mln → €\u{a0}8,0\u{a0}mln"));
    stage.release(other);
    assert_eq!(numbers(&stage, "Zetting"), Some((0.5, 8_000_000)));
    let impact = risk(stage.design(), "Zetting").impact.expect("an impact");
    assert_eq!((impact.low, impact.high), (Euro::new(4_000_000), Euro::new(16_000_000)));
    assert_eq!(selected(&stage), ["Zetting"]);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(numbers(&stage, "Zetting"), Some((0.2, 2_000_000)));
    assert!(stage.session().next_undo().is_none());
}

#[test]
fn escape_puts_a_dragged_dot_back_and_keeps_the_selection() {
    let mut stage = show(dossier());
    let from = dot(&stage, "Zetting");
    stage.press(from);
    stage.hover(from + vec2(40.0, -40.0));
    stage.hover(from + vec2(60.0, -60.0));
    assert!(stage.sees_text("Verwacht €"));
    stage.harness.key_press(Key::Escape);
    stage.harness.step();
    stage.release(from + vec2(60.0, -60.0));
    assert_eq!(numbers(&stage, "Zetting"), Some((0.2, 2_000_000)));
    assert_eq!(selected(&stage), ["Zetting"], "Esc took back the drag and nothing else");
}

#[test]
fn arrows_step_the_dot_that_has_the_keyboard() {
    let mut stage = show(dossier());
    stage.tab_to("Zetting: kans");
    stage.key(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(numbers(&stage, "Zetting"), Some((0.21, 2_000_000)));
    stage.key(Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(numbers(&stage, "Zetting"), Some((0.16, 2_000_000)));
    stage.key(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(numbers(&stage, "Zetting"), Some((0.16, 2_050_000)));
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(numbers(&stage, "Zetting"), Some((0.2, 2_000_000)), "each press is a step of its own");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(stage.harness.state().view().open.is_some(), "Enter opens its details");
}

#[test]
fn a_risk_without_numbers_is_put_in_by_enter_and_by_dragging() {
    let mut stage = show(dossier());
    stage.tab_to("Zonder getallen: Stikstof");
    stage.key(Modifiers::NONE, Key::Enter);
    let middle = numbers(&stage, "Stikstof").expect("it has numbers now");
    stage.key(Modifiers::NONE, Key::ArrowUp);
    let after = numbers(&stage, "Stikstof").expect("it has numbers");
    assert!((after.0 - middle.0 - 0.01).abs() < 1e-9, "the keyboard went along: {middle:?} {after:?}");

    let mut stage = show(dossier());
    let (from, to) = (button(&stage, "Zonder getallen: Stikstof").rect().center(), dot(&stage, "Kabels"));
    stage.press(from);
    stage.hover(from + vec2(8.0, -8.0));
    stage.hover(to);
    stage.hover(to);
    assert!(stage.sees_text("Kans van optreden ? → 40\u{a0}%"));
    stage.release(to);
    assert_eq!(numbers(&stage, "Stikstof"), Some((0.4, 4_000_000)));
    // Let go beside the matrix, nothing is estimated.
    let mut stage = show(dossier());
    stage.press(from);
    stage.hover(from + vec2(8.0, 2.0));
    stage.hover(from + vec2(0.0, -500.0));
    stage.release(from + vec2(0.0, -500.0));
    assert_eq!(numbers(&stage, "Stikstof"), None);
}

#[test]
fn the_axes_are_edited_and_taken_back() {
    let mut stage = show(dossier());
    assert!(stage.design().risks.axes.is_none());
    stage.click("Assen…");
    stage.type_in("Hoogste kans van optreden", "80");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.type_in("Gevolg: hoog vanaf", "5 mln");
    stage.key(Modifiers::NONE, Key::Enter);
    let axes = stage.design().risks.axes.expect("axes of its own");
    assert_eq!((axes.probability, axes.impact_steps[1]), (0.8, Euro::new(5_000_000)));
    stage.click("Assen uit de schattingen halen");
    assert!(stage.design().risks.axes.is_none());
    stage.key(Modifiers::NONE, Key::Escape);
    for _ in 0..3 {
        stage.key(Modifiers::COMMAND, Key::Z);
    }
    assert!(stage.design().risks.axes.is_none() && stage.session().next_undo().is_none());
}

#[test]
fn the_axes_are_edited_by_keys_alone() {
    let mut stage = show(dossier());
    stage.tab_to("Assen…");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.tab_to("Grootste gevolg");
    stage.key(Modifiers::COMMAND, Key::A);
    stage.type_text("20 mln");
    stage.key(Modifiers::NONE, Key::Enter);
    let axes = stage.design().risks.axes.expect("axes of its own");
    assert_eq!(axes.impact, Euro::new(20_000_000));
    assert!(
        stage.sees_text("Zetting: kans van optreden 20\u{a0}%") && stage.sees_text("Zetting: kans"),
        "the estimates stay"
    );
    assert_eq!(numbers(&stage, "Zetting"), Some((0.2, 2_000_000)));
}

#[test]
fn the_charts_say_where_the_value_lies_and_which_lens_is_empty() {
    let mut stage = show(dossier());
    assert!(stage.sees_text("Alliantie: €\u{a0}6,5\u{a0}mln · 100\u{a0}%"), "{}", stage.names().join(" | "));
    stage.click("RISMAN-bril");
    assert!(stage.sees_text("Financieel: nog leeg. Klopt dat?"), "{}", stage.names().join(" | "));
    assert!(stage.sees_text("Zonder RISMAN-bril: 1 zonder getallen"));
    focus(&mut stage, "Technisch: €");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(selected(&stage), ["Zetting", "Kabels", "Bouwput"]);
}

#[test]
fn a_thin_shared_domain_is_told_in_words() {
    let mut design = dossier();
    let mut ids = Ids::seeded(9);
    for _ in 0..2 {
        let mut copy = risk(&design, "Bouwput").clone();
        copy.allocation = Allocation::Allocated(alliantietafel::design::form::Side::Client);
        copy.impact = copy.impact.map(|it| ThreePoint::scaled_to(Some(it), Euro::new(9_000_000)));
        Edit::Risks(RisksEdit::AddFilled(Box::new(copy))).apply(&mut design, &mut ids);
    }
    let stage = show(design);
    assert!(stage.sees_text("het doel is minstens 50\u{a0}%"), "{}", stage.names().join(" | "));
    assert!(!show(dossier()).sees_text("minstens 50\u{a0}%"), "three risks tell nothing yet");
}

#[test]
fn a_measure_that_pays_is_planned_from_the_list_over_all_risks() {
    let mut stage = show(with_measure(dossier(), "Damwand", 300_000));
    stage.click("Lonend (1)");
    let name = "Plannen: Damwand bij Bouwput";
    assert!(button(&stage, name).rect().height() >= 24.0);
    focus(&mut stage, name);
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(risk(stage.design(), "Bouwput").measures[0].planned);
    assert!(!stage.sees_text("Lonend ("), "nothing is left to plan");
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(!risk(stage.design(), "Bouwput").measures[0].planned);
    // What costs more than it takes away is no advice.
    assert!(!show(with_measure(dossier(), "Damwand", 9_000_000)).sees_text("Lonend ("));
}

#[test]
fn the_panels_can_be_hidden_and_take_the_whole_room() {
    let mut stage = show(dossier());
    stage.click("Matrix en waarde verbergen");
    assert!(!stage.sees_text("Zetting: kans"));
    stage.click("Matrix en waarde tonen");
    assert!(stage.sees_text("Zetting: kans"));
    stage.click("Matrix en waarde vergroten");
    assert!(stage.sees_text("Financieel: nog leeg"), "with room enough all charts show");
    stage.click("Dossier weer tonen");
    assert!(stage.sees_text("Sorteren op"));
}

#[test]
fn risks_at_one_place_are_one_dot_with_a_list() {
    let mut design = dossier();
    let mut ids = Ids::seeded(9);
    for nth in 0..3 {
        let mut copy = risk(&design, "Zetting").clone();
        copy.title = format!("Zetting {nth}");
        Edit::Risks(RisksEdit::AddFilled(Box::new(copy))).apply(&mut design, &mut ids);
    }
    let mut stage = show(design);
    focus(&mut stage, "4 bij elkaar: Zetting");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.click_on_top("Zetting 1");
    assert_eq!(selected(&stage), ["Zetting 1"]);
    assert!(stage.sees_text("3 bij elkaar") && stage.sees_text("Zetting 1: kans"), "the chosen one stands apart");
}

#[test]
fn nothing_stands_beyond_the_window_at_any_size() {
    for (language, dark, size) in [
        ("nl", false, [1024.0, 680.0]),
        ("en", true, [1280.0, 720.0]),
        ("nl", true, [1920.0, 1080.0]),
        ("nl", false, [800.0, 640.0]),
    ] {
        let mut stage = Stage::example("zwaluw", language, dark, size);
        stage.key(Modifiers::COMMAND, Key::Num2);
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{size:?}: {:?}", stage.beyond_the_sides(size[0]));
        assert!(!stage.sees_containing("?"), "{size:?}");
        assert!(stage.rests_for(3.0), "{size:?}");
        stage.click(if language == "nl" { "Bibliotheek" } else { "Library" });
        assert!(stage.beyond_the_sides(size[0]).is_empty(), "{size:?}: {:?}", stage.beyond_the_sides(size[0]));
        assert!(stage.rests_for(3.0), "{size:?}");
    }
}

#[test]
fn in_a_low_window_the_panels_take_the_place_of_the_register_when_asked_for() {
    let mut stage = Stage::example("zwaluw", "nl", false, [1280.0, 540.0]);
    stage.key(Modifiers::COMMAND, Key::Num2);
    assert!(!stage.sees_text("Fasering dive-under: kans"), "there is room for one of them");
    stage.scroll_to("Matrix en waarde tonen");
    stage.click("Matrix en waarde tonen");
    assert!(stage.sees_text("Fasering dive-under: kans"));
    stage.scroll_to("Dossier weer tonen");
    stage.click("Dossier weer tonen");
    assert!(stage.sees_text("Sorteren op") && !stage.sees_text("Fasering dive-under: kans"));
}

#[test]
fn a_measure_is_written_ordered_and_planned_in_the_risks_own_form() {
    let mut stage = show(with_measure(with_measure(dossier(), "Damwand", 300_000), "Bemaling", 2_500_000));
    stage.click_at("Bouwput", Modifiers::NONE);
    stage.key(Modifiers::NONE, Key::Enter);
    let titles = |stage: &Stage| -> Vec<String> {
        risk(stage.design(), "Bouwput").measures.iter().map(|it| it.title.clone()).collect()
    };
    stage.scroll_to("Maatregel Bemaling omhoog");
    assert!(stage.sees_text("Neemt €\u{a0}2.167.000 weg en kost €\u{a0}300.000: scheelt €\u{a0}1.867.000."));
    assert!(stage.sees_text("meer dan het scheelt"), "what does not pay says so");
    assert!(stage.harness.query_by_label("Plannen: Bemaling bij Bouwput").is_none());
    stage.click("Maatregel Bemaling omhoog");
    assert_eq!(titles(&stage), ["Bemaling", "Damwand"]);
    stage.scroll_to("Plannen: Damwand bij Bouwput");
    stage.click("Plannen: Damwand bij Bouwput");
    assert!(risk(stage.design(), "Bouwput").measures[1].planned);
    assert!(stage.sees_text("Geplande maatregelen: €\u{a0}300.000"));
    // By keys alone: another one, and the next can be typed at once.
    for title in ["Monitoring", "Extra sondering"] {
        if title == "Monitoring" {
            stage.tab_to("Nieuwe maatregel");
        }
        stage.type_text(title);
        stage.key(Modifiers::NONE, Key::Enter);
    }
    assert_eq!(titles(&stage), ["Bemaling", "Damwand", "Monitoring", "Extra sondering"]);
}

#[test]
fn the_library_works_by_keys_alone() {
    let mut stage = show(dossier());
    stage.tab_to("Bibliotheek");
    stage.key(Modifiers::NONE, Key::Enter);
    // The search field has the focus: type, walk, add.
    stage.type_text("vergunning");
    let before = stage.design().risks.list.len();
    stage.key(Modifiers::NONE, Key::ArrowDown);
    stage.key(Modifiers::NONE, Key::ArrowUp);
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().risks.list.len(), before + 1);
    let added = stage.design().risks.list.last().expect("it was added").clone();
    assert!(stage.sees_text(&format!("Toegevoegd: {}", added.title)), "{}", stage.names().join(" | "));
    assert!(stage.harness.query_by_label(&format!("Toevoegen: {}", added.title)).is_none());
    // Once more opens it, and adds nothing.
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(stage.design().risks.list.len(), before + 1);
    assert_eq!(stage.harness.state().view().open, Some(added.id.into()));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().risks.list.len(), before);
}

#[test]
fn the_library_adds_to_the_chosen_place_and_shows_opportunities_alone() {
    let mut stage = show(dossier());
    stage.click("Bibliotheek");
    stage.click("Soort: Alle soorten");
    stage.click("kans");
    stage.click("Naar: gebruikelijke plek");
    stage.click("Nog te plaatsen");
    let search = stage.harness.get_by_role_and_label(Role::TextInput, "Zoek in de bibliotheek");
    search.focus();
    stage.settle();
    stage.type_text("+");
    let added = stage.design().risks.list.last().expect("it was added");
    assert_eq!((added.nature, added.allocation), (Nature::Opportunity, Allocation::Unplaced));
    assert!(!stage.sees_text("Zoek in de bibliotheek: +"), "the sign is a key here, not a word");
}
