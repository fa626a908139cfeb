//! A disk that is slow: one works on while a file is saved, two saves never run at once, and leaving waits for it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use alliantietafel::design::edit::{Edit, RiskField, RisksEdit};
use egui::{Key, Modifiers, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable as _;

use crate::files::{Folder, risks};
use crate::stage::Stage;

/// A disk on which every save waits until it may go on.
struct Slow {
    go_on: Sender<()>,
    /// How many saves there were, how many run now, and how many ran at once at most.
    saves: Arc<[AtomicUsize; 3]>,
}

impl Slow {
    fn under(stage: &mut Stage) -> Self {
        let (go_on, wait) = channel();
        let saves = Arc::new([const { AtomicUsize::new(0) }; 3]);
        let (wait, count) = (Mutex::new(wait), Arc::clone(&saves));
        stage.harness.state_mut().before_saving(move || {
            count[0].fetch_add(1, Ordering::SeqCst);
            let now = count[1].fetch_add(1, Ordering::SeqCst) + 1;
            count[2].fetch_max(now, Ordering::SeqCst);
            // Once the test is over nobody holds it up.
            let _ = wait.lock().expect("a lock").recv();
            count[1].fetch_sub(1, Ordering::SeqCst);
        });
        Self { go_on, saves }
    }

    /// Lets so many saves go on, and waits until none runs.
    fn lets(&self, stage: &mut Stage, saves: usize) {
        for _ in 0..saves {
            self.go_on.send(()).expect("it waits");
        }
        stage.settle();
        assert!(!stage.harness.state().is_saving());
    }
}

/// Presses keys, and does not wait until a save is done.
fn press(stage: &mut Stage, modifiers: Modifiers, key: Key) {
    stage.harness.key_press_modifiers(modifiers, key);
    stage.harness.run();
}

fn click(stage: &mut Stage, name: &str) {
    stage.harness.get_by_label(name).click();
    stage.harness.run();
}

fn call(stage: &mut Stage, nth: usize, title: &str) {
    let (ctx, risk) = (stage.harness.ctx.clone(), stage.design().risks.list[nth].id);
    let edit = Edit::Risks(RisksEdit::Set(risk, RiskField::Title(title.into())));
    stage.harness.state_mut().apply(&ctx, edit);
    stage.harness.run();
}

/// Waits until these words are on the screen.
fn wait_for(stage: &mut Stage, words: &str) {
    let from = Instant::now();
    while !stage.sees_text(words) {
        assert!(from.elapsed() < Duration::from_secs(5), "{words}: {:?}", stage.names());
        std::thread::sleep(Duration::from_millis(20));
        stage.harness.step();
    }
    stage.harness.run();
}

fn open(folder: &Folder) -> (Stage, Slow, std::path::PathBuf) {
    let file = folder.file();
    let mut stage = Stage::open(&file);
    let slow = Slow::under(&mut stage);
    call(&mut stage, 0, "Een");
    press(&mut stage, Modifiers::COMMAND, Key::S);
    assert!(stage.harness.state().is_saving());
    assert_eq!(risks(&file), ["Zetting", "Stikstof"]);
    (stage, slow, file)
}

#[test]
fn one_works_on_while_a_file_is_saved_and_that_is_not_in_it() {
    let folder = Folder::new();
    let (mut stage, slow, file) = open(&folder);
    wait_for(&mut stage, "Wordt opgeslagen…");
    assert!(stage.rests_for(1.0), "no frame is painted while one waits");
    call(&mut stage, 1, "Twee");
    slow.lets(&mut stage, 1);
    assert_eq!(risks(&file), ["Een", "Stikstof"], "what was on the screen at Ctrl+S");
    assert!(stage.session().is_changed() && !stage.sees_text("Wordt opgeslagen"));
    // What was written is what is saved, wherever one is in the history.
    press(&mut stage, Modifiers::COMMAND, Key::Z);
    assert!(!stage.session().is_changed());
    press(&mut stage, Modifiers::COMMAND, Key::Z);
    assert!(stage.session().is_changed());
}

#[test]
fn undoing_while_it_is_saved_leaves_a_change() {
    let folder = Folder::new();
    let (mut stage, slow, file) = open(&folder);
    press(&mut stage, Modifiers::COMMAND, Key::Z);
    slow.lets(&mut stage, 1);
    assert_eq!(risks(&file), ["Een", "Stikstof"]);
    assert!(stage.session().is_changed(), "the file has it, the design has not");
}

#[test]
fn a_second_save_waits_for_the_first_and_has_what_is_there_then() {
    let folder = Folder::new();
    let (mut stage, slow, file) = open(&folder);
    for title in ["Twee", "Drie", "Vier"] {
        call(&mut stage, 1, title);
        press(&mut stage, Modifiers::COMMAND, Key::S);
    }
    slow.lets(&mut stage, 2);
    assert_eq!(risks(&file), ["Een", "Vier"]);
    assert!(!stage.session().is_changed());
    let [saves, now, most] = [0, 1, 2].map(|nth| slow.saves[nth].load(Ordering::SeqCst));
    assert_eq!((saves, now, most), (2, 0, 1), "never two at once, and of those that waited one");
}

#[test]
fn leaving_waits_for_the_save_and_one_can_stay() {
    let folder = Folder::new();
    let (mut stage, slow, file) = open(&folder);
    press(&mut stage, Modifiers::COMMAND, Key::W);
    wait_for(&mut stage, "a wordt opgeslagen…");
    // Nothing is done in a design that is left.
    press(&mut stage, Modifiers::COMMAND, Key::Z);
    assert_eq!(stage.design().risks.list[0].title, "Een");
    click(&mut stage, "Blijf in het ontwerp");
    assert!(!stage.sees_text("Blijf in het ontwerp"));
    press(&mut stage, Modifiers::COMMAND, Key::W);
    slow.lets(&mut stage, 1);
    assert!(stage.harness.state().session().is_none(), "it was saved, and then left");
    assert_eq!(risks(&file), ["Een", "Stikstof"]);
}

#[test]
fn closing_the_window_waits_and_asks_for_what_was_done_meanwhile() {
    let folder = Folder::new();
    let (mut stage, slow, file) = open(&folder);
    call(&mut stage, 1, "Twee");
    let viewport = stage.harness.input_mut().viewports.get_mut(&ViewportId::ROOT);
    viewport.expect("the window").events.push(ViewportEvent::Close);
    stage.harness.run();
    assert!(stage.harness.state().is_saving() && !stage.sees_text("Niet opslaan"));
    slow.lets(&mut stage, 1);
    assert!(stage.sees_text("Niet opslaan"), "{:?}", stage.names());
    assert_eq!(risks(&file), ["Een", "Stikstof"]);
    click(&mut stage, "Opslaan");
    slow.lets(&mut stage, 1);
    assert_eq!(risks(&file), ["Een", "Twee"]);
}

#[test]
fn an_error_comes_when_it_is_known_and_over_nothing_that_is_read() {
    let folder = Folder::new();
    let (mut stage, slow, _) = open(&folder);
    slow.lets(&mut stage, 1);
    press(&mut stage, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    let nowhere = folder.path("weg").join("b.alliantie.ron");
    stage.type_in("Map en naam van het bestand", &nowhere.display().to_string());
    click(&mut stage, "Opslaan");
    assert!(stage.harness.state().is_saving());
    // Meanwhile one reads about the program.
    click(&mut stage, "Help");
    stage.harness.query_all_by_label_contains("Over Alliantietafel").last().expect("an entry").click();
    stage.harness.run();
    slow.go_on.send(()).expect("it waits");
    std::thread::sleep(Duration::from_millis(100));
    stage.harness.run();
    assert!(stage.sees_text("Toon onderdelen en hun licenties") && !stage.sees_text("niet opgeslagen"));
    click(&mut stage, "Sluiten");
    wait_for(&mut stage, "Het ontwerp is niet opgeslagen");
    assert!(stage.sees_text("Er is niets overschreven"));
}

/// While the new file is written a colleague saves: it is asked, and nothing of theirs is lost.
#[test]
fn what_a_colleague_saves_meanwhile_is_not_written_over() {
    let folder = Folder::new();
    let (mut stage, slow, file) = open(&folder);
    let mut theirs = alliantietafel::files::save::open(&file).expect("opens");
    theirs.name = "Van een collega".into();
    alliantietafel::files::save::save(&file, &theirs).expect("a colleague saves");
    slow.lets(&mut stage, 1);
    assert!(stage.sees_text("Dit bestand is intussen gewijzigd"), "{:?}", stage.names());
    assert_eq!(alliantietafel::files::save::open(&file).expect("opens").name, "Van een collega");
}
