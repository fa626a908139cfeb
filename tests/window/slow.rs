//! A disk that takes seconds to write: the window goes on, and closing it waits until the file is there. Needs strace.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::desk::{Desk, PATIENCE, pause, risks};
use crate::program::Program;
use crate::stage::designs::proef;
use crate::twin::Both;

/// How long each sync takes where one looks at what goes on meanwhile.
const LONG: Duration = Duration::from_secs(4);
/// And where several come after another.
const SHORT: Duration = Duration::from_millis(1200);

/// From now on whatever the program syncs takes its time, as on a share over a poor connection.
struct SlowDisk(Child);

impl SlowDisk {
    /// None where there is no strace.
    fn under(program: &Program, each: Duration) -> Option<Self> {
        let delay = format!("inject=fsync:delay_enter={}", each.as_micros());
        let id = program.id().to_string();
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "-e", &delay, "-p", &id]);
        let child = strace.stderr(Stdio::null()).spawn().ok()?;
        let from = Instant::now();
        let traced = || {
            let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
            status.lines().any(|it| it.strip_prefix("TracerPid:").is_some_and(|it| it.trim() != "0"))
        };
        while !traced() {
            if from.elapsed() > PATIENCE {
                eprintln!("slow: left out, strace may not look into the program");
                return None;
            }
            pause();
        }
        Some(Self(child))
    }
}

impl Drop for SlowDisk {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn changed(desk: &Desk) -> Both<'_> {
    let mut both = Both::open(desk, "proef", &proef());
    both.rename("Zetting", "Zakking");
    both
}

#[test]
fn the_window_goes_on_while_a_slow_disk_writes() {
    let desk = Desk::new("slow-goes-on");
    let both = changed(&desk);
    let Some(_slow) = SlowDisk::under(&both.program, LONG) else { return };
    let from = Instant::now();
    desk.xdotool(&["key", "ctrl+s"]);
    std::thread::sleep(Duration::from_millis(700));
    let before = both.program.picture();
    desk.xdotool(&["key", "ctrl+shift+l"]);
    both.program.until("the other theme, while it saves", || {
        let now = both.program.picture();
        let same = before.iter().zip(&now).filter(|(one, other)| one == other).count();
        if same * 2 < now.len() { Ok(()) } else { Err(format!("{same} of {} bytes are as they were", now.len())) }
    });
    // A screen that waits for the disk would say first that it is saved.
    assert!(both.program.title().starts_with('•'), "it is not saved yet: {:?}", from.elapsed());
    both.program.shows_changes(false, "once it is saved");
    assert!(from.elapsed() > 2 * LONG, "the file is synced, and its folder");
    assert_eq!(risks(&both.file), "Zakking, Stikstof, Archeologie");
    assert_eq!(desk.files(), ["proef.alliantie.ron"]);
}

#[test]
fn closing_waits_for_a_slow_disk() {
    let desk = Desk::new("slow-closing");
    let both = changed(&desk);
    let Some(_slow) = SlowDisk::under(&both.program, SHORT) else { return };
    let file = both.file.clone();
    desk.xdotool(&["key", "ctrl+s"]);
    std::thread::sleep(Duration::from_millis(500));
    both.program.ask_to_close_now();
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(risks(&file), "Zetting, Stikstof, Archeologie", "it is not there yet");
    both.program.end();
    assert_eq!(risks(&file), "Zakking, Stikstof, Archeologie");
    assert_eq!(desk.files(), ["proef.alliantie.ron"], "nothing is left beside it");
}
