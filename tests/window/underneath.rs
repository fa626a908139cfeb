//! A file that another program changed since it was opened: it is not written over without asking.

use std::fs::{self, File};
use std::path::Path;

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::{Both, word};

const THEIRS: &str = "Zetting, Stakstof, Archeologie";
const OURS: &str = "Zakking, Stikstof, Archeologie";

/// Writes one letter otherwise: the size stays, and the time of the last change is put back.
fn change_unseen(path: &Path) {
    let text = fs::read_to_string(path).expect("it reads");
    let changed = text.replace("Stikstof", "Stakstof");
    assert!(changed != text && changed.len() == text.len());
    let when = fs::metadata(path).and_then(|it| it.modified()).expect("it has a time");
    fs::write(path, changed).expect("it writes");
    File::options().write(true).open(path).and_then(|it| it.set_modified(when)).expect("it takes the time");
}

/// Writes it as a later version of the program would.
fn make_newer(path: &Path) {
    let text = fs::read_to_string(path).expect("it reads");
    let newer = text.replacen("version: 1", "version: 99", 1);
    assert!(newer != text);
    fs::write(path, newer).expect("it writes");
}

/// Has a copy made, where it is proposed.
fn save_the_copy(both: &mut Both) {
    both.asks(&word("dialog-changed"), "before it saves over another's work");
    both.click(&word("dialog-changed-copy"));
    both.path_comes(|it| {
        it.key("ctrl+s");
        it.key("Return");
    });
    both.key("Return");
}

#[test]
fn a_change_of_the_same_size_and_time_is_noticed() {
    let desk = Desk::new("underneath");
    let mut both = Both::open(&desk, "proef", &proef());
    both.rename("Zetting", "Zakking");
    both.underneath(change_unseen);
    both.key("ctrl+s");
    both.program.until(&format!("it asks before it saves over another's work: a • and in the file {THEIRS}"), || {
        let seen = risks(&both.file);
        if seen == THEIRS && both.program.title().starts_with('•') {
            Ok(())
        } else {
            Err(format!("in the file {seen}"))
        }
    });
    save_the_copy(&mut both);
    both.program.shows_changes(false, "once a copy has the work");
    assert_eq!(risks(&both.file), THEIRS);
    let copy = desk.files().into_iter().find(|it| it != "proef.alliantie.ron").expect("a copy beside it");
    assert_eq!(risks(&desk.folder().join(copy)), OURS);
    both.program.close();
}

#[test]
fn a_file_of_a_later_version_is_never_written_over() {
    let desk = Desk::new("underneath-newer");
    let mut both = Both::open(&desk, "proef", &proef());
    both.rename("Zetting", "Zakking");
    both.underneath(make_newer);
    let newer = fs::read(&both.file).expect("it reads");
    both.key("ctrl+s");
    both.program.until("it asks, and leaves the file of a later version as it is", || {
        let kept = fs::read(&both.file).expect("it reads") == newer;
        if kept && both.program.title().starts_with('•') { Ok(()) } else { Err(format!("kept: {kept}")) }
    });
    let overwrite = word("dialog-changed-overwrite");
    assert!(!both.twin.has(&overwrite), "nothing offers to write over it");
    save_the_copy(&mut both);
    both.program.shows_changes(false, "once a copy has the work");
    assert_eq!(fs::read(&both.file).expect("it reads"), newer);
    let copy = desk.files().into_iter().find(|it| it != "proef.alliantie.ron").expect("a copy beside it");
    assert_eq!(risks(&desk.folder().join(copy)), OURS);
    both.program.close();
}
