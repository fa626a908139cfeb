//! The menus by keys, and the clipboard through them: what the harness of egui fakes.

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::Both;

/// Opens a menu by Alt and its letter and goes down so many items.
fn choose(both: &Both, letter: &str, down: usize) {
    both.program.key(&format!("alt+{letter}"));
    for _ in 0..down {
        both.program.key("Down");
    }
    both.program.key("Return");
}

#[test]
fn alt_with_a_letter_and_f10_reach_the_menus_and_type_nothing() {
    let desk = Desk::new("menu-keys");
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+2");
    both.click("Zetting");
    both.program.key("F2");
    both.program.type_text("wolk");
    // There and back: neither the letter nor the arrows reach the name.
    both.program.key("alt+w");
    both.program.key("Down");
    both.program.key("Escape");
    both.program.key("F10");
    both.program.key("Right");
    both.program.key("Escape");
    both.program.type_text("en");
    both.program.key("Return");
    both.program.key("ctrl+s");
    both.file_has("the name wolken", |it| it.risks.list[0].title == "wolken");
    // The first item that works in Bewerken takes back what was typed after the menus; by F10 and arrows it comes again.
    choose(&both, "w", 1);
    both.program.shows_changes(true, "after ‘Ongedaan maken’ from the menu");
    both.program.key("ctrl+s");
    both.file_has("what was typed before the menus", |it| it.risks.list[0].title == "wolk");
    for key in ["F10", "Right", "Down", "Down", "Down", "Return"] {
        both.program.key(key);
    }
    both.program.key("ctrl+s");
    both.file_has("the new name again", |it| it.risks.list[0].title == "wolken");
}

#[test]
fn the_menu_cuts_and_pastes_with_other_programs() {
    let desk = Desk::new("menu-clipboard");
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+2");
    both.click("Zetting");
    both.program.key("F2");
    both.program.key("ctrl+a");
    // Ongedaan maken and Opnieuw do nothing yet: Knippen is the first that works.
    choose(&both, "w", 1);
    both.program.until("the name on the clipboard", || {
        let seen = desk.clipboard();
        if seen == "Zetting" { Ok(()) } else { Err(format!("on the clipboard {seen:?}")) }
    });
    desk.copy("Zakkende grond – één");
    // Nothing is chosen in the empty field: Plakken is the first that works.
    choose(&both, "w", 1);
    both.program.key("Return");
    both.program.key("ctrl+s");
    both.program.shows_changes(false, "after Ctrl+S");
    let seen = risks(&both.file);
    if seen != "Zakkende grond – één, Stikstof, Archeologie" {
        both.program.fail("the pasted name in the place of the old one", &seen);
    }
}
