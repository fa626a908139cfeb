//! Two windows on one file: neither writes over what the other saved without asking.

use std::path::PathBuf;

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::{Both, word};

/// What one window saved, and what is in the other.
const THEIRS: &str = "Zetting, Depositie, Archeologie";
const OURS: &str = "Zakking, Stikstof, Archeologie";

/// A window with changes, on a file that another window saved meanwhile.
fn after_another(desk: &Desk) -> Both<'_> {
    let mut ours = Both::open(desk, "proef", &proef());
    let mut theirs = Both::open_file(desk, &ours.file);
    theirs.program.front();
    theirs.rename("Stikstof", "Depositie");
    theirs.save();
    theirs.program.close();
    ours.program.front();
    ours.rename("Zetting", "Zakking");
    ours
}

/// Saves, and looks whether it asks instead.
fn asked(ours: &mut Both) {
    ours.key("ctrl+s");
    let expected = format!("it asks before it saves over another's work: a • and in the file {THEIRS}");
    ours.program.until(&expected, || {
        let seen = risks(&ours.file);
        if seen == THEIRS && ours.program.title().starts_with('•') {
            Ok(())
        } else {
            Err(format!("in the file {seen}"))
        }
    });
    ours.asks(&word("dialog-changed"), "before it saves over another's work");
}

/// The one file beside the one that was opened.
fn beside(desk: &Desk) -> PathBuf {
    let others: Vec<String> = desk.files().into_iter().filter(|it| it != "proef.alliantie.ron").collect();
    match &others[..] {
        [other] => desk.folder().join(other),
        _ => desk.fail(&format!("expected: one copy beside the file\nseen: {:?}", desk.files())),
    }
}

#[test]
fn a_copy_keeps_the_work_of_both() {
    let desk = Desk::new("together-copy");
    let mut ours = after_another(&desk);
    asked(&mut ours);
    ours.click(&word("dialog-cancel"));
    ours.program.shows_changes(true, "after the question was left");
    assert_eq!(desk.files(), ["proef.alliantie.ron"]);
    asked(&mut ours);
    // The first focus is on what loses nothing: Enter asks where the copy goes, Enter again takes what is proposed.
    ours.key("Return");
    ours.path_comes(|it| {
        it.key("ctrl+s");
        it.key("Return");
    });
    ours.key("Return");
    ours.program.shows_changes(false, "once a copy has the work");
    assert_eq!(risks(&ours.file), THEIRS, "the file is the other's still");
    assert_eq!(risks(&beside(&desk)), OURS, "the copy has ours");
    ours.program.close();
}

#[test]
fn overwriting_is_the_users_own_choice() {
    let desk = Desk::new("together-overwrite");
    let mut ours = after_another(&desk);
    asked(&mut ours);
    ours.click(&word("dialog-changed-overwrite"));
    ours.program.shows_changes(false, "once it was written over");
    assert_eq!(risks(&ours.file), OURS);
    assert_eq!(desk.files(), ["proef.alliantie.ron"], "nothing is left beside it");
    // What is one's own now is saved without a question.
    ours.rename("Archeologie", "Potscherf");
    ours.save();
    assert_eq!(risks(&ours.file), "Zakking, Stikstof, Potscherf");
    ours.program.close();
}

#[test]
fn an_untouched_window_saves_nothing_over_another() {
    let desk = Desk::new("together-untouched");
    let mut ours = after_another(&desk);
    ours.key("ctrl+z");
    ours.program.shows_changes(false, "once the change is undone");
    ours.program.close();
    assert_eq!(risks(&desk.folder().join("proef.alliantie.ron")), THEIRS);
}

#[test]
fn merging_keeps_the_work_of_both_in_one_file() {
    let desk = Desk::new("together-merge");
    let mut ours = after_another(&desk);
    asked(&mut ours);
    // What differs is worked out while the question stands.
    ours.shows(&word("dialog-changed-merge"));
    ours.click(&word("dialog-changed-merge"));
    ours.shows(&word("merge-do"));
    ours.click(&word("merge-do"));
    ours.program.shows_changes(true, "once it is merged and not saved");
    assert_eq!(risks(&ours.file), THEIRS, "until it is saved the file is the other's");
    ours.save();
    ours.file_has("the work of both", |it| {
        let titles: Vec<&str> = it.risks.list.iter().map(|it| it.title.as_str()).collect();
        titles == ["Zakking", "Depositie", "Archeologie"]
    });
    assert_eq!(desk.files(), ["proef.alliantie.ron"], "and nothing lies beside it");
    // One step takes it back, and what the other saved is not written over without a question.
    ours.key("ctrl+z");
    ours.program.shows_changes(true, "once the merge is undone");
    ours.key("ctrl+shift+z");
    ours.program.shows_changes(false, "once it is done again");
    ours.program.close();
}
