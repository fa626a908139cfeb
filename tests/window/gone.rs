//! A file that is no longer where it was: renamed, deleted, or a folder now. Saving asks, and nothing is lost.

use std::fs;
use std::path::Path;

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::{Both, word};

const BEFORE: &str = "Zetting, Stikstof, Archeologie";
const OURS: &str = "Zakking, Stikstof, Archeologie";

/// A window with changes whose file went away.
fn without_file(desk: &Desk, go: impl Fn(&Path)) -> Both<'_> {
    let mut both = Both::open(desk, "proef", &proef());
    both.rename("Zetting", "Zakking");
    both.underneath(go);
    both
}

/// Saves, and looks whether it asks instead: the folder stays as it is.
fn asked(both: &mut Both, folder: &[&str]) {
    both.key("ctrl+s");
    both.program.until(&format!("it asks before it makes a file again: a • and in the folder {folder:?}"), || {
        let seen = both.desk.files();
        if seen == folder && both.program.title().starts_with('•') {
            Ok(())
        } else {
            Err(format!("in the folder {seen:?}"))
        }
    });
    both.asks(&word("dialog-gone"), "before it makes a file again");
}

#[test]
fn a_renamed_file_is_made_again_only_when_asked() {
    let desk = Desk::new("gone-renamed");
    let rename = |it: &Path| fs::rename(it, it.with_file_name("elders.alliantie.ron")).expect("it moves");
    let mut both = without_file(&desk, rename);
    asked(&mut both, &["elders.alliantie.ron"]);
    both.click(&word("dialog-gone-here"));
    both.program.shows_changes(false, "once it was made again");
    assert_eq!(risks(&both.file), OURS);
    assert_eq!(risks(&desk.folder().join("elders.alliantie.ron")), BEFORE, "the renamed one is as it was");
    both.program.close();
}

#[test]
fn the_work_of_a_deleted_file_is_saved_elsewhere() {
    let desk = Desk::new("gone-deleted");
    let mut both = without_file(&desk, |it| fs::remove_file(it).expect("it goes"));
    asked(&mut both, &[]);
    both.click(&word("dialog-cancel"));
    both.program.shows_changes(true, "after the question was left");
    asked(&mut both, &[]);
    let elsewhere = both.twin.spot(&word("dialog-gone-elsewhere"));
    both.click(&word("dialog-gone-elsewhere"));
    both.path_comes(|it| {
        it.key("ctrl+s");
        it.click(elsewhere);
    });
    let other = both.paste_path("ander.alliantie.ron");
    both.key("Return");
    both.program.shows_changes(false, "once it was saved elsewhere");
    assert_eq!(risks(&other), OURS);
    assert_eq!(desk.files(), ["ander.alliantie.ron"]);
    both.program.close();
}

#[test]
fn a_folder_in_the_place_of_a_file_stays_one() {
    let desk = Desk::new("gone-folder");
    let mut both = without_file(&desk, |it| {
        fs::remove_file(it).and_then(|()| fs::create_dir(it)).expect("it becomes a folder");
        fs::write(it.join("brief.txt"), "hallo").expect("it writes");
    });
    both.key("ctrl+s");
    both.program.shows_changes(true, "after it could not be saved");
    both.key("Escape");
    both.key("ctrl+shift+s");
    both.path_comes(|it| it.key("ctrl+shift+s"));
    let other = both.paste_path("ander.alliantie.ron");
    both.key("Return");
    both.program.shows_changes(false, "once it was saved elsewhere");
    assert_eq!(risks(&other), OURS);
    assert_eq!(fs::read_to_string(both.file.join("brief.txt")).expect("it reads"), "hallo");
    both.program.close();
}
