//! Typing numbers: what may be meant in two ways is asked under the field, what cannot be read says why, and what one
//! leaves open is said.

use alliantietafel::design::Design;
use alliantietafel::design::edit::{Edit, MoneyEdit, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::id::Ids;
use alliantietafel::design::risks::ThreePoint;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

fn million(it: i64) -> Euro {
    Euro::new(it * 1_000_000)
}

/// A budget of two lines of cost, the section of the money open.
fn budget() -> Stage {
    let mut design = two_sided_design();
    let mut ids = Ids::seeded(5);
    for (name, amount) in [("Ontwerp", 18), ("Uitvoering", 60)] {
        let add = MoneyEdit::AddCost { overhead: false, name: name.into(), amount: million(amount) };
        Edit::Money(add).apply(&mut design, &mut ids);
    }
    let mut stage = Stage::sized(design, [1440.0, 2400.0]);
    stage.key(Modifiers::COMMAND, Key::Num6);
    stage
}

fn amount(design: &Design, name: &str) -> Euro {
    design.money.direct.iter().find(|it| it.name == name).expect("the line is there").amount
}

/// Whether words stand on the screen; `_` is a space that does not break.
fn sees(stage: &Stage, words: &str) -> bool {
    stage.sees_text(&words.replace('_', "\u{a0}"))
}

#[test]
fn what_is_a_thousandfold_off_is_asked_and_answered() {
    let mut stage = budget();
    stage.type_in("Bedrag van Ontwerp", "1,5");
    assert!(sees(&stage, "€_1.500.000 of €_1,50?"), "already while one types");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(amount(stage.design(), "Ontwerp"), million(18), "nothing is taken in silence");
    assert!(sees(&stage, "Tot dan geldt €_18,0_mln."));
    assert!(sees(&stage, "1 veld wacht op antwoord"), "it is not said to be saved");
    stage.click("€\u{a0}1.500.000");
    assert_eq!(amount(stage.design(), "Ontwerp"), Euro::new(1_500_000));
    assert!(!sees(&stage, "wacht op antwoord"));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(amount(stage.design(), "Ontwerp"), million(18), "one step");
}

#[test]
fn what_cannot_be_read_says_why_and_what_one_leaves_is_told() {
    let mut stage = budget();
    stage.type_in("Bedrag van Ontwerp", "veel");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(sees(&stage, "Dit is geen bedrag."));
    stage.type_in("Bedrag van Ontwerp", "1.23.4");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(sees(&stage, "De punten en komma’s passen niet bij een bedrag."));
    assert_eq!(amount(stage.design(), "Ontwerp"), million(18));
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.settle();
    assert!(sees(&stage, "Niet overgenomen: 1.23.4"));
}

#[test]
fn a_number_is_typed_over_after_a_click_and_enter_goes_on() {
    let mut stage = budget();
    stage.click("Bedrag van Ontwerp");
    stage.type_text("=10 mln + 2,5 mln");
    assert!(sees(&stage, "€_12.500.000"), "how it is read stands under it");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(amount(stage.design(), "Ontwerp"), Euro::new(12_500_000));
}

#[test]
fn three_points_have_one_field() {
    let mut design = two_sided_design();
    let risk = design.risks.list[0].clone();
    Edit::Risks(RisksEdit::Set(risk.id, RiskField::Impact(None))).apply(&mut design, &mut Ids::seeded(6));
    let mut stage = Stage::sized(design, [1440.0, 1400.0]);
    stage.key(Modifiers::COMMAND, Key::Num2);
    stage.settle();
    let impact = |stage: &Stage| stage.design().risks.get(risk.id).and_then(|it| it.impact);
    let field = format!("Gevolg van {}, in miljoen euro", risk.title);
    stage.type_in(&field, "4,2 · 8,5 · 14");
    stage.key(Modifiers::NONE, Key::Enter);
    let points = ThreePoint { low: Euro::new(4_200_000), likely: Euro::new(8_500_000), high: Euro::new(14_000_000) };
    assert_eq!(impact(&stage), Some(points));
    stage.type_in(&field, "8 · 4 · 14");
    stage.key(Modifiers::NONE, Key::Enter);
    assert!(sees(&stage, "De drie bedragen staan niet van laag naar hoog."));
    assert_eq!(impact(&stage), Some(points), "what was there holds");
}

#[test]
fn enter_goes_to_the_answers_and_from_there_on() {
    let mut stage = budget();
    stage.type_in("Bedrag van Ontwerp", "1,5");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.settle();
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(amount(stage.design(), "Ontwerp"), Euro::new(1_500_000), "the first answer had the keyboard");
    // What cannot be read stays at hand: typed over, it is taken.
    stage.type_in("Bedrag van Uitvoering", "veel");
    stage.key(Modifiers::NONE, Key::Enter);
    stage.settle();
    assert!(sees(&stage, "Dit is geen bedrag."));
    stage.key(Modifiers::COMMAND, Key::A);
    stage.type_text("70 mln");
    stage.key(Modifiers::NONE, Key::Enter);
    assert_eq!(amount(stage.design(), "Uitvoering"), million(70));
}

#[test]
fn what_waits_for_an_answer_is_not_thrown_away_by_closing() {
    let mut stage = budget();
    stage.key(Modifiers::COMMAND, Key::Z);
    stage.type_in("Bedrag van Ontwerp", "veel");
    stage.key(Modifiers::COMMAND, Key::W);
    stage.settle();
    assert!(stage.sees_text("Wijzigingen opslaan?"), "it asks before it leaves");
}
