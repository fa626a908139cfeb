//! Leaving with changes: the cross of the window and Ctrl+Q ask, and what is answered is done.

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::{Both, word};

fn changed(desk: &Desk) -> Both<'_> {
    let mut both = Both::open(desk, "proef", &proef());
    both.rename("Zetting", "Zakking");
    both
}

/// Whether it asks, and goes on with what was changed.
fn asks(both: &mut Both, when: &str) {
    if let Some(status) = both.program.ended() {
        both.program.fail(&format!("it asks {when}"), &format!("it ended with {status}"));
    }
    both.asks(&word("dialog-unsaved"), when);
    assert_eq!(risks(&both.file), "Zetting, Stikstof, Archeologie", "nothing was written {when}");
}

#[test]
fn closing_with_changes_asks_and_asks_on() {
    let desk = Desk::new("close-asks");
    let mut both = changed(&desk);
    both.ask_to_close();
    asks(&mut both, "when the window is to close");
    both.ask_to_close();
    asks(&mut both, "when it is to close while it asks");
    both.click("Annuleren");
    asks_no_more(&mut both);
    both.key("ctrl+q");
    asks(&mut both, "at Ctrl+Q");
    both.key("ctrl+q");
    asks(&mut both, "at Ctrl+Q while it asks");
    both.ask_to_close();
    asks(&mut both, "when it is to close while it asks at Ctrl+Q");
    both.key("Escape");
    asks_no_more(&mut both);
    // It goes on as before.
    both.save();
    both.file_has("Zakking", |it| it.risks.list[0].title == "Zakking");
    both.program.close();
}

fn asks_no_more(both: &mut Both) {
    assert!(!both.program.is_covered() && !both.twin.has("Niet opslaan"), "it asks no more");
    both.program.shows_changes(true, "after the question was left");
}

#[test]
fn not_to_save_leaves_the_file_as_it_was() {
    let desk = Desk::new("close-discard");
    let mut both = changed(&desk);
    both.ask_to_close();
    both.click("Niet opslaan");
    let file = both.file.clone();
    both.program.end();
    assert_eq!(risks(&file), "Zetting, Stikstof, Archeologie");
}

#[test]
fn to_save_saves_and_ends() {
    let desk = Desk::new("close-save");
    let mut both = changed(&desk);
    // What is still being typed belongs to it.
    both.click("Stikstof");
    both.key("F2");
    both.type_text("Depositie");
    both.key("ctrl+q");
    both.click("Opslaan");
    let file = both.file.clone();
    both.program.end();
    assert_eq!(risks(&file), "Zakking, Depositie, Archeologie");
}
