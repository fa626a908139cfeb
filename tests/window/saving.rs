//! A file from the command line: edited, saved, opened again.

use alliantietafel::design::euro::Euro;

use crate::desk::Desk;
use crate::stage::designs::proef;
use crate::twin::Both;

#[test]
fn what_is_saved_is_there_when_it_is_opened_again() {
    let desk = Desk::new("save");
    let mut both = Both::open(&desk, "proef", &proef());
    assert_eq!(both.program.title(), "Proef – Alliantietafel");
    both.rename("Zetting", "Zakking");
    both.save();
    both.file_has("Zakking", |it| it.risks.list[0].title == "Zakking");
    both.key("ctrl+z");
    both.program.shows_changes(true, "once what was saved is undone");
    both.file_has("Zakking still: undo is not saving", |it| it.risks.list[0].title == "Zakking");
    both.key("ctrl+shift+z");
    both.program.shows_changes(false, "once it is as it was saved");
    let file = both.file.clone();
    both.program.close();

    let both = Both::open_file(&desk, &file);
    assert_eq!(both.program.title(), "Proef – Alliantietafel");
    assert!(both.twin.has("Zakking") && !both.twin.has("Zetting"));
    assert_eq!(desk.files(), ["proef.alliantie.ron"], "nothing is left beside it");
    both.program.close();
}

#[test]
fn what_was_typed_is_saved_from_the_next_field() {
    let desk = Desk::new("save-next-field");
    let mut both = Both::open(&desk, "proef", &proef());
    both.click("Zetting");
    both.take_in_hand("Laag · waarschijnlijk · hoog, in mln");
    both.type_at_speed("1,2 mln\t", 60);
    both.key("ctrl+s");
    both.file_has("an impact of € 1.200.000", |it| {
        it.risks.list[0].impact.is_some_and(|it| it.low == Euro::new(1_200_000))
    });
}
