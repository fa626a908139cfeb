//! Undo while something is typed stays within the field.

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::Both;

/// A name being typed over, after something else was renamed: that is what undo may not touch.
fn typing_over(desk: &Desk) -> Both<'_> {
    let mut both = Both::open(desk, "proef", &proef());
    both.key("ctrl+2");
    both.rename("Stikstof", "Depositie");
    both.key("Escape");
    both.click("Zetting");
    both.key("F2");
    both.program.type_text("wolk");
    both
}

#[test]
fn undo_in_a_field_takes_back_what_was_typed_and_nothing_else() {
    let desk = Desk::new("undo-typing");
    let both = typing_over(&desk);
    both.program.key("ctrl+z");
    // The caret is still in the field: what comes now goes there.
    both.program.key("End");
    both.program.type_text("en");
    both.program.key("Return");
    both.program.key("ctrl+s");
    both.file_has("a name that ends in ‘en’ without all of ‘wolk’ before it, and Depositie", |it| {
        let [first, second] = [0, 1].map(|nth| it.risks.list[nth].title.as_str());
        first.ends_with("en") && first != "wolken" && second == "Depositie"
    });
}

#[test]
fn delete_after_undo_takes_a_letter_and_not_the_risk() {
    let desk = Desk::new("undo-delete");
    let both = typing_over(&desk);
    both.program.key("ctrl+z");
    both.program.key("Home");
    both.program.key("Delete");
    both.program.key("Escape");
    both.program.key("ctrl+s");
    both.program.shows_changes(false, "after Ctrl+S");
    let seen = risks(&both.file);
    if seen != "Zetting, Depositie, Archeologie" {
        both.program.fail("the risk is there with its old name: Zetting, Depositie, Archeologie", &seen);
    }
}
