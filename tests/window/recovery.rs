//! The program is killed while it is worked in: what was done up to two seconds before is offered at the next start.

use std::path::Path;
use std::time::{Duration, Instant};

use alliantietafel::files::recovery;

use crate::desk::Desk;
use crate::program::Program;
use crate::stage::designs::proef;

/// How old the last copy may be when the program is gone.
const MOST: Duration = Duration::from_secs(2);

/// How often the program is killed: `KILLS=200` for the whole bar.
fn kills() -> u64 {
    std::env::var("KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(10)
}

/// Works in the program from its start until it is killed, and returns when each risk was added.
fn work(desk: &Desk, file: &Path, until: Duration) -> Vec<Instant> {
    let program = Program::start(desk, &[&file.display().to_string()]);
    program.wait_for_title("Proef – Alliantietafel");
    let (from, mut added) = (Instant::now(), Vec::new());
    while from.elapsed() < until {
        // A new risk, and its details left again.
        program.key("ctrl+shift+r");
        program.key("Escape");
        added.push(Instant::now());
    }
    program.kill();
    added
}

#[test]
fn a_killed_program_loses_two_seconds_and_one_command_at_most() {
    let desk = Desk::new("killed");
    let file = desk.file("proef", &proef());
    let before = proef().risks.list.len();
    let (mut lost_most, mut offered) = (0, 0);
    for nth in 0..kills() {
        // Moments spread over what is done, other ones each time.
        let until = Duration::from_millis(300 + nth * 7919 % 3400);
        let added = work(&desk, &file, until);
        let killed = Instant::now();
        let found = recovery::lost(&desk.recovery());
        let due = added.iter().filter(|it| killed.duration_since(**it) > MOST).count();
        let has = found.first().map_or(0, |it| it.design.as_ref().expect("the copy reads").risks.list.len() - before);
        assert!(found.len() <= 1 && has + 1 >= due, "kill {nth}: {has} of {} edits, {due} were older", added.len());
        lost_most = lost_most.max(added.len() - has.min(added.len()));
        if found.is_empty() {
            continue;
        }
        drop(found);
        offered += 1;
        // Offered by the next start; Enter takes it, unsaved.
        let program = Program::start(&desk, &[]);
        program.key("Return");
        program.shows_changes(true, "once the copy is gone on with");
        assert_eq!(desk.design(&file).risks.list.len(), before, "the file is as it was");
        program.kill();
        assert_eq!(recovery::wipe(&desk.recovery()), 1, "a crash after recovering loses nothing either");
    }
    assert!(2 * offered > kills(), "{offered} offers: it is about what was done before the kill");
    eprintln!("{} kills, at most {lost_most} edits lost of the last two seconds", kills());
    assert_eq!(desk.files(), ["proef.alliantie.ron"]);
}

#[test]
fn a_program_that_is_told_to_end_or_loses_its_screen_keeps_the_copy() {
    for ends in ["TERM", "screen"] {
        let desk = Desk::new("terminated");
        let file = desk.file("proef", &proef());
        let program = Program::start(&desk, &[&file.display().to_string()]);
        program.wait_for_title("Proef – Alliantietafel");
        program.key("ctrl+shift+r");
        std::thread::sleep(MOST);
        match ends {
            "TERM" => program.signal("TERM"),
            _ => desk.change_screen(crate::desk::USUAL),
        }
        program.over();
        let found = recovery::lost(&desk.recovery());
        assert_eq!(found.len(), 1, "after {ends}");
        assert_eq!(found[0].design.as_ref().expect("reads").risks.list.len(), proef().risks.list.len() + 1);
    }
}
