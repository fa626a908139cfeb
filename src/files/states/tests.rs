//! What is kept, what makes room, and what is left alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::shelf::{LARGEST, LAST};
use super::*;
use crate::design::Design;
use crate::design::form::Form;
use crate::files::format;
use crate::files::stamp::Stamp;
use crate::rules::testing;

fn design(name: &str) -> Design {
    Design { name: name.into(), ..testing::design(Form::Full).design }
}

/// Days ago, so that the latest comes last.
fn label(file: &str, days: u64, text: &str) -> Label {
    let at = SystemTime::now() - Duration::from_hours(24 * days);
    Label { file: file.into(), at, name: None, who: None, how: How::Saved, stamp: Stamp::of(text.as_bytes()) }
}

fn kept(folder: &Path, name: &str, (file, days): (&str, u64)) -> Kept {
    let design = design(name);
    let text = format::write(&design).expect("writes");
    keep(folder, design.id, &label(file, days, &text), &text).expect("keeps")
}

fn names(folder: &Path) -> Vec<String> {
    list(folder, design("").id).states.iter().map(|it| it.read().expect("reads").name).collect()
}

#[test]
fn each_state_is_kept_once_and_listed_with_the_latest_first() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(kept(folder.path(), "Eén", ("/a.ron", 9)), Kept::New);
    assert_eq!(kept(folder.path(), "Twee", ("/a.ron", 8)), Kept::New);
    assert_eq!(kept(folder.path(), "Twee", ("/a.ron", 8)), Kept::Known);
    assert_eq!(kept(folder.path(), "Twee", ("/b.ron", 7)), Kept::New, "of another file it is another state");
    assert_eq!(names(folder.path()), ["Twee", "Twee", "Eén"]);
    // Back as it was once: that is the latest state again, and still one.
    assert_eq!(kept(folder.path(), "Eén", ("/a.ron", 1)), Kept::Known);
    assert_eq!(names(folder.path()), ["Eén", "Twee", "Twee"]);
    let shelf = list(folder.path(), design("").id);
    assert_eq!(shelf.states.iter().filter(|it| it.label.file == Path::new("/b.ron")).count(), 1);
}

#[test]
fn a_text_comes_back_as_it_stood_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = design("Eén");
    let text = format!("\u{feff}{}// van Anna\r\n", format::write(&own).expect("writes").replace('\n', "\r\n"));
    keep(folder.path(), own.id, &label("/a.ron", 1, &text), &text).expect("keeps");
    let state = list(folder.path(), own.id).states.remove(0);
    assert_eq!((state.text().expect("reads"), state.read().expect("reads")), (text, own));
}

#[test]
fn a_name_comes_and_goes_and_the_rest_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    kept(folder.path(), "Eén", ("/a.ron", 9));
    let state = || list(folder.path(), design("").id).states.remove(0);
    let before = state();
    rename(&before, Some("voor het bestuur van maart".into())).expect("renames");
    assert_eq!(state().label.name.as_deref(), Some("voor het bestuur van maart"));
    assert_eq!(state().label.at, before.label.at);
    rename(&state(), None).expect("renames");
    assert_eq!(state(), before);
    remove(&state()).expect("removes");
    assert!(names(folder.path()).is_empty());
}

#[test]
fn the_last_of_each_file_stay_and_what_has_a_name() {
    let folder = tempfile::tempdir().expect("a folder");
    kept(folder.path(), "Oud met naam", ("/a.ron", 900));
    rename(&list(folder.path(), design("").id).states[0], Some("mijlpaal".into())).expect("renames");
    kept(folder.path(), "Oud", ("/b.ron", 400));
    for nth in 0..LAST as u64 + 5 {
        kept(folder.path(), &format!("Nummer {nth}"), ("/a.ron", 100 - nth));
    }
    let left = names(folder.path());
    assert_eq!(left.len(), LAST + 1, "{left:?}");
    assert_eq!((left[0].as_str(), left[LAST - 1].as_str()), ("Nummer 24", "Nummer 5"));
    assert_eq!(left[LAST], "Oud met naam", "more than a year old without a name goes: {left:?}");
}

#[test]
fn all_together_are_no_more_than_there_is_room_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = design("").id;
    let large = |nth: u64| {
        let text = format!("// {nth}{}", "x".repeat(LARGEST - 20));
        keep(folder.path(), id, &label("/a.ron", 20 - nth, &text), &text).expect("keeps")
    };
    assert!((0..12).all(|nth| large(nth) == Kept::New));
    let sum: u64 = list(folder.path(), id).states.iter().map(|it| it.bytes).sum();
    assert!(sum <= 50 * 1024 * 1024, "{sum}");
    assert_eq!(list(folder.path(), id).states.len(), 9, "the oldest made room");
    let text = "x".repeat(LARGEST + 1);
    assert_eq!(keep(folder.path(), id, &label("/a.ron", 0, &text), &text), Ok(Kept::TooLarge));
}

#[test]
fn what_is_no_state_is_left_alone_and_told() {
    let folder = tempfile::tempdir().expect("a folder");
    kept(folder.path(), "Eén", ("/a.ron", 1));
    let own = folder.path().join(design("").id.to_string());
    let others: [(&str, &[u8]); 4] = [
        ("brief.txt", b"hallo"),
        ("leeg.ron", b""),
        ("vreemd.ron", b"(a: 1)\n"),
        ("half.ron", b"// Alliantietafel ver"),
    ];
    for (name, bytes) in others {
        fs::write(own.join(name), bytes).expect("writes");
    }
    let shelf = list(folder.path(), design("").id);
    let foreign: Vec<PathBuf> = shelf.foreign;
    assert_eq!((shelf.states.len(), foreign.len()), (1, 4), "{foreign:?}");
    // A state whose design was damaged is a state still: it says that it does not read.
    let copy = &shelf.states[0].copy;
    let text = fs::read_to_string(copy).expect("reads");
    fs::write(copy, &text[..text.len() / 2]).expect("writes");
    assert!(list(folder.path(), design("").id).states[0].read().is_err());
    assert_eq!(wipe(folder.path()), 1);
    assert!(others.iter().all(|(name, bytes)| fs::read(own.join(name)).is_ok_and(|it| it == *bytes)));
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_a_state() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let deep = folder.path().join("data").join("versions");
    kept(&deep, "Eén", ("/a.ron", 1));
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let state = list(&deep, design("").id).states.remove(0);
    assert_eq!((mode(&deep), mode(&state.copy)), (0o700, 0o600));
    rename(&state, Some("met naam".into())).expect("renames");
    assert_eq!(mode(&state.copy), 0o600);
}

#[test]
fn a_keeper_does_one_thing_after_the_other_and_ends_with_all_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.alliantie.ron");
    fs::write(&file, "x").expect("writes");
    let keeper = Keeper::start(folder.path().join("versions"), || {});
    let own = Arc::new(design("Eén"));
    let new = |text: Option<&str>| New {
        design: Arc::clone(&own),
        text: text.map(ToOwned::to_owned),
        label: Label { file: file.clone(), ..label("", 0, text.unwrap_or("eigen")) },
    };
    keeper.look(own.id);
    keeper.keep(new(None));
    keeper.keep(new(Some("// zoals het er stond")));
    while keeper.is_busy() {
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(keeper.shelf(own.id).map(|it| it.states.len()), Some(2), "what was kept since is on the shelf too");
    assert!(keeper.told().is_empty());
    keeper.keep(new(Some(&"x".repeat(LARGEST + 1))));
    keeper.wipe();
    keeper.keep(new(None));
    while keeper.is_busy() {
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(keeper.told(), [Told::TooLarge, Told::Wiped(2)]);
    keeper.keep(new(Some("// als laatste")));
    drop(keeper);
    let states = list(&folder.path().join("versions"), own.id).states;
    assert_eq!(states.len(), 2, "a window that closes keeps what was saved last");
    assert!(states[0].is_of(&file));
}
