//! What can be odd about a file and around it: the eight scenarios of two people with one file, a newer version's, copies of
//! a synchroniser; and tooltips under a dialog.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use alliantietafel::design::edit::{Edit, RisksEdit};
use alliantietafel::design::risks::Allocation;
use alliantietafel::files::save;
use egui::{Key, Modifiers};

use crate::files::{Folder, rename, risks};
use crate::stage::{Stage, two_sided_design};

/// The design of a newer version, which gives every risk a colour.
fn newer(folder: &Folder) -> (PathBuf, String) {
    let file = folder.file();
    let text = fs::read_to_string(&file).expect("reads");
    let text = text.replacen("version: 1", "version: 99", 1).replace("title:", "colour: Red(3), title:");
    fs::write(&file, &text).expect("writes");
    (file, text)
}

#[test]
fn a_newer_file_is_looked_at_and_never_written_over() {
    let folder = Folder::new();
    let (file, text) = newer(&folder);
    let mut stage = Stage::open(&file);
    assert_eq!(stage.design().risks.list.len(), 2, "{:?}", stage.names());
    assert!(stage.sees_text("2 gegevens die deze versie niet kent"), "{:?}", stage.names());
    assert!(!stage.session().is_changed());
    // It can be walked through and shown to a room.
    stage.key(Modifiers::COMMAND, Key::Num3);
    stage.key(Modifiers::COMMAND, Key::Num1);
    stage.key(Modifiers::NONE, Key::F5);
    assert!(!stage.sees_text("Maak een kopie…"), "before a room it is not told");
    stage.key(Modifiers::NONE, Key::Escape);
    for key in [Key::S, Key::Delete] {
        stage.click_at("Zetting", Modifiers::NONE);
        stage.key(if key == Key::S { Modifiers::COMMAND } else { Modifiers::NONE }, key);
        assert!(stage.sees_text("Wijzigen kan alleen in een kopie"), "{key:?}: {:?}", stage.names());
        assert!(stage.sees_text("‘colour’ (2 keer)"));
        stage.click("Annuleren");
        assert!(!stage.sees_text("Wijzigen kan alleen in een kopie"));
    }
    assert_eq!(stage.design().risks.list.len(), 2);
    assert!(!stage.session().is_changed());
    // Nor under its own name by 'save as'.
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    stage.type_in("Map en naam van het bestand", &file.display().to_string());
    stage.click("Opslaan");
    stage.click("Annuleren");
    assert_eq!(fs::read_to_string(&file).expect("reads"), text);
    stage.key(Modifiers::COMMAND, Key::W);
    assert!(stage.harness.state().session().is_none(), "there is nothing to lose");
}

#[test]
fn what_was_to_be_changed_is_changed_in_the_copy() {
    let folder = Folder::new();
    let (file, text) = newer(&folder);
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    assert!(stage.sees_text("Wijzigen kan alleen in een kopie"), "{:?}", stage.names());
    stage.click("Opslaan als kopie…");
    stage.click("Opslaan");
    let copy = folder.path("a – kopie.alliantie.ron");
    assert_eq!(risks(&copy), ["Zetting", "Stikstof"], "the copy is what was shown");
    assert_eq!(stage.design().risks.list[0].title, "Anders", "{:?}", stage.names());
    assert!(stage.session().is_changed() && !stage.sees_text("nieuwere versie"));
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&copy), ["Anders", "Stikstof"]);
    assert_eq!(fs::read_to_string(&file).expect("reads"), text);
}

#[test]
fn what_was_not_changed_is_forgotten_with_the_question() {
    let folder = Folder::new();
    let (file, _) = newer(&folder);
    let mut stage = Stage::open(&file);
    let all = stage.design().risks.list.iter().map(|it| it.id).collect();
    stage.edit(Edit::Risks(RisksEdit::Move { risks: all, to: Allocation::Shared }));
    stage.click("Opslaan als kopie…");
    stage.click("Annuleren");
    // The copy that is made later has nothing of it.
    stage.click("Maak een kopie…");
    stage.click("Opslaan");
    assert!(!stage.session().is_changed());
    assert!(stage.design().risks.list.iter().all(|it| it.allocation == Allocation::Unplaced));
}

#[test]
fn a_newer_file_of_which_nothing_is_known_says_why() {
    let folder = Folder::new();
    let file = folder.path("a.ron");
    fs::write(&file, "(version: 99, plan: (id: \"x-1\"))").expect("writes");
    let mut stage = Stage::with(two_sided_design());
    stage.open_now(&file);
    for words in ["bestandsversie 99", "Werk het programma bij", "Waarop het vastloopt"] {
        assert!(stage.sees_text(words), "{words}: {:?}", stage.names());
    }
}

/// B saves other names while A has the file open, and something is odd about it. A asks before it saves, and leaves it.
fn asks_after(odd: impl Fn(&Folder, &Path)) {
    let folder = Folder::new();
    let file = folder.file();
    let (mut a, mut b) = (Stage::open(&file), Stage::open(&file));
    rename(&mut b, "Stikstof", "Werk van B");
    b.key(Modifiers::COMMAND, Key::S);
    odd(&folder, &file);
    rename(&mut a, "Zetting", "Werk van A");
    a.key(Modifiers::COMMAND, Key::S);
    assert!(a.sees_text("Dit bestand is intussen gewijzigd"), "{:?}", a.names());
    a.click("Annuleren");
    assert_eq!(risks(&file), ["Zetting", "Werk van B"], "no silent overwrite");
    assert!(a.session().is_changed());
}

fn set_time(file: &Path, time: SystemTime) {
    fs::File::options().write(true).open(file).and_then(|it| it.set_modified(time)).expect("sets the time");
}

#[test]
fn another_state_of_the_same_size_and_time_is_asked_about() {
    let folder = Folder::new();
    let file = folder.file();
    let before = fs::metadata(&file).expect("there");
    let mut a = Stage::open(&file);
    let text = fs::read_to_string(&file).expect("reads");
    fs::write(&file, text.replace("Stikstof", "Stakstof")).expect("writes");
    set_time(&file, before.modified().expect("a time"));
    let now = fs::metadata(&file).expect("there");
    assert_eq!((now.len(), now.modified().ok()), (before.len(), before.modified().ok()));
    rename(&mut a, "Zetting", "Anders");
    a.key(Modifiers::COMMAND, Key::S);
    assert!(a.sees_text("Dit bestand is intussen gewijzigd"), "{:?}", a.names());
    assert_eq!(risks(&file), ["Zetting", "Stakstof"]);
}

#[test]
fn clocks_that_differ_hide_no_change_and_make_up_none() {
    let day = Duration::from_hours(24);
    for time in [SystemTime::UNIX_EPOCH + day, SystemTime::now() + 400 * day] {
        asks_after(|_, file| set_time(file, time));
    }
    // Another time and the same bytes is the same file.
    let folder = Folder::new();
    let file = folder.file();
    let mut stage = Stage::open(&file);
    set_time(&file, SystemTime::now() + 400 * day);
    rename(&mut stage, "Zetting", "Anders");
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&file), ["Anders", "Stikstof"]);
}

#[test]
fn a_file_that_was_replaced_by_another_is_asked_about() {
    // As an editor or a synchroniser does: a new file takes the name.
    asks_after(|folder, file| {
        let new = folder.path("nieuw.tmp");
        fs::copy(file, &new).expect("copies");
        fs::rename(&new, file).expect("replaces");
    });
    #[cfg(unix)]
    asks_after(|folder, file| {
        // A link to where the work is now.
        let there = folder.path("elders.ron");
        fs::rename(file, &there).expect("moves");
        std::os::unix::fs::symlink(&there, file).expect("links");
    });
}

/// What a program that was killed, or an office program, left beside the file holds nobody up.
#[test]
fn a_lock_that_was_left_holds_nobody_up_and_hides_no_change() {
    let left = |folder: &Folder| {
        for name in [".~lock.a.alliantie.ron#", "~$a.alliantie.ron", ".a.alliantie.ron.swp", "a.alliantie.ron.lock"] {
            fs::write(folder.path(name), "Anna,LAPTOP").expect("writes");
        }
    };
    asks_after(|folder, _| left(folder));
    let folder = Folder::new();
    let file = folder.file();
    left(&folder);
    let mut stage = Stage::open(&file);
    rename(&mut stage, "Zetting", "Anders");
    stage.key(Modifiers::COMMAND, Key::S);
    assert_eq!(risks(&file), ["Anders", "Stikstof"]);
    assert!(folder.path(".~lock.a.alliantie.ron#").exists(), "they are another's");
}

/// A share that takes nothing: it is said, the file stays, and the work can go elsewhere.
#[cfg(target_os = "linux")]
#[test]
fn a_share_that_cannot_be_written_keeps_the_work_on_the_screen() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let mut stage = Stage::open(&folder.file());
    rename(&mut stage, "Zetting", "Anders");
    let share = folder.path("share");
    fs::create_dir(&share).expect("makes");
    fs::set_permissions(&share, fs::Permissions::from_mode(0o555)).expect("sets");
    // Whoever may write everything may not write there either.
    let takes = fs::write(share.join("x"), "x").is_ok();
    let share = if takes { PathBuf::from("/sys/kernel") } else { share };
    stage.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    stage.type_in("Map en naam van het bestand", &share.join("a.alliantie.ron").display().to_string());
    stage.click("Opslaan");
    assert!(stage.sees_text("Het ontwerp is niet opgeslagen"), "{:?}", stage.names());
    assert!(stage.session().is_changed());
    stage.click("Opslaan als…");
    let here = folder.path("b.alliantie.ron");
    stage.type_in("Map en naam van het bestand", &here.display().to_string());
    stage.click("Opslaan");
    assert_eq!(risks(&here), ["Anders", "Stikstof"]);
}

/// Waits until these words are on the screen, or are not any more.
fn wait(stage: &mut Stage, words: &str, there: bool) {
    let from = Instant::now();
    while stage.sees_text(words) != there {
        assert!(from.elapsed() < Duration::from_secs(8), "{words} ({there}): {:?}", stage.names());
        std::thread::sleep(Duration::from_millis(50));
        stage.harness.step();
    }
    stage.settle();
}

#[test]
fn a_copy_of_a_synchroniser_is_told_and_opened() {
    let folder = Folder::new();
    let file = folder.file();
    let mut stage = Stage::open(&file);
    let mut theirs = two_sided_design();
    theirs.name = "Van de laptop".into();
    let copy = folder.path("a.alliantie-LAPTOP.ron");
    save::save(&copy, &theirs).expect("a synchroniser puts it there");
    save::save(&folder.path("a – kopie.alliantie.ron"), &theirs).expect("a copy of somebody");
    wait(&mut stage, "a.alliantie-LAPTOP.ron", true);
    assert!(!stage.sees_text("En nog"), "what somebody copied is nobody's surprise");
    rename(&mut stage, "Zetting", "Anders");
    assert!(stage.sees_text("a.alliantie-LAPTOP.ron"), "it stays while one works");
    // Both are brought together: what is not saved yet here, and what stands there.
    stage.click("Bekijken en samenvoegen");
    stage.wait_for_versions();
    assert!(stage.sees_text("Van de laptop"));
    assert_eq!(risks(&file), ["Zetting", "Stikstof"], "nothing is written unasked");
}

#[test]
fn a_copy_is_told_at_opening_and_put_away_until_there_is_another() {
    let folder = Folder::new();
    let (file, theirs) = (folder.file(), {
        let mut it = two_sided_design();
        it.name = "Van de laptop".into();
        it
    });
    let laptop = folder.path("a-LAPTOP.alliantie.ron");
    save::save(&laptop, &theirs).expect("saves");
    let mut stage = Stage::open(&file);
    wait(&mut stage, "a-LAPTOP.alliantie.ron", true);
    stage.click("Niet meer melden");
    assert!(!stage.sees_text("a-LAPTOP.alliantie.ron"));
    rename(&mut stage, "Zetting", "Anders");
    stage.key(Modifiers::COMMAND, Key::S);
    std::thread::sleep(Duration::from_millis(300));
    stage.settle();
    assert!(!stage.sees_text("a-LAPTOP.alliantie.ron"), "saving brings it back no more");
    save::save(&folder.path("a-PC.alliantie.ron"), &theirs).expect("saves");
    wait(&mut stage, "a-PC.alliantie.ron", true);
    fs::remove_file(folder.path("a-PC.alliantie.ron")).expect("removes");
    wait(&mut stage, "a-PC.alliantie.ron", false);
}

#[test]
fn a_tooltip_goes_when_a_dialog_comes() {
    let mut stage = Stage::with(two_sided_design());
    let tip = "Presenteren (";
    let at = stage.center("Presenteren");
    stage.hover(at);
    for _ in 0..60 {
        stage.harness.step();
        if stage.sees_text(tip) {
            break;
        }
    }
    assert!(stage.sees_text(tip), "{:?}", stage.names());
    // By the keyboard: the pointer stays where it is.
    stage.key(Modifiers::COMMAND, Key::S);
    assert!(stage.sees_text("Map en naam van het bestand") && !stage.sees_text(tip), "{:?}", stage.names());
    stage.key(Modifiers::NONE, Key::Escape);
    stage.hover(at + egui::vec2(1.0, 1.0));
    for _ in 0..60 {
        stage.harness.step();
    }
    assert!(stage.sees_text(tip), "and is there again after it");
}
