//! The report as people use it: by pointer, and by keys alone.

use alliantietafel::design::report::{Part, Shape};
use alliantietafel::ui::Section;
use egui::{Key, Modifiers};

use crate::stage::{Stage, two_sided_design};

fn at_report() -> Stage {
    let mut stage = Stage::sized(two_sided_design(), [1440.0, 900.0]);
    stage.click("Rapport");
    assert_eq!(stage.harness.state().view().section, Section::Report);
    stage
}

fn parts(stage: &Stage) -> Vec<Part> {
    let report = &stage.design().report;
    report.parts(report.shape)
}

#[test]
fn one_chooses_for_whom_which_parts_and_a_foreword_and_each_is_one_step() {
    let mut stage = at_report();
    assert!(
        stage.names().iter().any(|it| it.starts_with("Bladzijde 1 van")),
        "the pages are there: {:?}",
        stage.names()
    );
    stage.click("In het rapport: Geld");
    assert!(!parts(&stage).contains(&Part::Money));
    stage.key(Modifiers::COMMAND, Key::Z);
    assert!(parts(&stage).contains(&Part::Money));
    stage.click("Rapport voor: Volledig");
    assert_eq!(stage.design().report.shape, Shape::Whole);
    stage.type_in("Eigen voorwoord", "Samen gemaakt");
    stage.click("Rapport voor: Bestuur");
    assert_eq!(stage.design().report.foreword, "Samen gemaakt");
}

#[test]
fn a_part_moves_by_alt_and_an_arrow_and_back() {
    let mut stage = at_report();
    let grip = "Verplaats Wat is besloten, door wie: sleep, of Alt met een pijl";
    stage.tab_to(grip);
    stage.key(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(parts(&stage)[..2], [Part::Plate, Part::Decided]);
    stage.key(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(parts(&stage)[..2], [Part::Decided, Part::Plate]);
    assert!(stage.design().report.order.is_empty(), "the usual order is not written down");
}
