//! Rows of the register to a spreadsheet and back, and words out of a field, by the clipboard of the system.

use alliantietafel::design::Design;
use alliantietafel::design::euro::Euro;

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::Both;

/// Waits until another program would paste what the twin copied, and gives it.
fn on_the_clipboard(both: &Both, copied: &str) -> String {
    both.program.until(&format!("on the clipboard {copied:?}"), || {
        let seen = both.desk.clipboard();
        if seen == copied { Ok(()) } else { Err(format!("on the clipboard {seen:?}")) }
    });
    copied.to_owned()
}

#[test]
fn selected_rows_reach_a_spreadsheet() {
    let desk = Desk::new("rows-out");
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+2");
    both.click("Zetting");
    both.click_with("shift", "Stikstof");
    let copied = both.copy();
    let rows = on_the_clipboard(&both, &copied);
    let rows: Vec<Vec<&str>> = rows.lines().map(|it| it.split('\t').collect()).collect();
    // The team's own number comes first, as in a register.
    let names: Vec<&str> = rows.iter().map(|it| it[1]).collect();
    assert_eq!(names, ["Naam", "Zetting", "Stikstof"], "a row of headings and the two that are selected");
    assert!(rows.iter().all(|it| it.len() > 5 && it.len() == rows[0].len()), "each cell has its column: {rows:?}");
}

#[test]
fn words_of_a_field_reach_another_program() {
    let desk = Desk::new("words-out");
    let mut both = Both::open(&desk, "proef", &proef());
    both.click("Zetting");
    both.take_in_hand("Naam");
    let copied = both.copy();
    assert_eq!(on_the_clipboard(&both, &copied), "Zetting");
}

/// Whether the dossier has a risk with this name, probability and likely impact in euro.
fn has(design: &Design, title: &str, probability: f64, likely: i64) -> bool {
    design.risks.list.iter().any(|it| {
        it.title == title
            && it.probability == Some(probability)
            && it.impact.is_some_and(|it| it.likely == Euro::new(likely))
    })
}

#[test]
fn rows_of_a_spreadsheet_become_risks() {
    let desk = Desk::new("rows-in");
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+2");
    both.click("Plakken uit rekenblad…");
    // As a spreadsheet on Windows has it.
    both.paste("Naam\tKans\tWaarschijnlijk\r\nPaalfundering\t20 %\t1000000\r\nGrondwater\t35 %\t250000\r\n");
    both.click("Lees 2 rijen in");
    both.program.shows_changes(true, "once rows were taken in from the dialog");
    both.paste("Naam\tKans\tWaarschijnlijk\nBodem\t5 %\t40000\n");
    both.key("ctrl+Return");
    both.save();
    both.file_has("Paalfundering, Grondwater and Bodem, each with its numbers", |it| {
        has(it, "Paalfundering", 0.2, 1_000_000)
            && has(it, "Grondwater", 0.35, 250_000)
            && has(it, "Bodem", 0.05, 40_000)
    });
    assert_eq!(desk.design(&both.file).risks.list.len(), 6, "{}", risks(&both.file));
}

#[test]
fn a_register_as_a_team_has_it_comes_in_once_its_questions_have_answers() {
    let desk = Desk::new("register-in");
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+2");
    both.paste(include_str!("../data/registers/c01_class15.tsv"));
    both.click("Klopt zo");
    both.click("Lees 3 rijen in");
    both.save();
    both.file_has("Proef A and C by what their classes mean", |it| {
        has(it, "Proef A", 0.55, 6_500_000) && has(it, "Proef C", 0.85, 50_000)
    });
}
