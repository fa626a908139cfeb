//! Random events in the real window, resizes and scale factors: the program goes on, says nothing of a panic, and at each
//! look its file and its recovery copies open as a valid design.
//!
//! A minute here; by hand `MONKEY=1800 cargo test --test window monkey -- --nocapture`, in seconds.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use alliantietafel::files::save;
use alliantietafel::files::settings::{Settings, ThemeChoice};

use crate::desk::{Desk, USUAL};
use crate::program::Program;
use crate::stage::designs::proef;

/// How long it goes on where nothing else is asked, in seconds.
const USUALLY: u64 = 60;
/// How many events there are between two looks.
const EVENTS: usize = 40;
/// Keys that end the program or leave the design are pressed by others.
const KEYS: [&str; 40] = [
    "Tab",
    "shift+Tab",
    "Return",
    "Escape",
    "space",
    "Delete",
    "F2",
    "F5",
    "F8",
    "F1",
    "Up",
    "Down",
    "Left",
    "Right",
    "shift+Down",
    "shift+Right",
    "Home",
    "End",
    "Prior",
    "Next",
    "ctrl+z",
    "ctrl+y",
    "ctrl+a",
    "ctrl+c",
    "ctrl+x",
    "ctrl+v",
    "ctrl+f",
    "ctrl+k",
    "ctrl+d",
    "ctrl+s",
    "ctrl+1",
    "ctrl+2",
    "ctrl+3",
    "ctrl+4",
    "ctrl+5",
    "ctrl+6",
    "ctrl+Prior",
    "ctrl+Next",
    "shift+F8",
    "F2",
];
const WORDS: [&str; 8] = ["kwel", "12,5", "35 %", "1.250.000", "0", "-3", "Dijk & zee", "€ 4 mln"];

/// Numbers that look random, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % most.max(1)
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    fn place(&mut self, [wide, high]: [i32; 2]) -> [String; 2] {
        [self.below(wide as usize).to_string(), self.below(high as usize).to_string()]
    }
}

/// One event as words of xdotool.
fn event(dice: &mut Dice, size: [i32; 2]) -> Vec<String> {
    let words = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let [x, y] = dice.place(size);
    match dice.below(100) {
        0..45 => words(&["mousemove", &x, &y, "click", "1"]),
        45..50 => words(&["mousemove", &x, &y, "click", "--repeat", "2", "--delay", "60", "1"]),
        50..54 => words(&["mousemove", &x, &y, "click", "3"]),
        54..64 => {
            let [to_x, to_y] = dice.place(size);
            words(&["mousemove", &x, &y, "mousedown", "1", "sleep", "0.03", "mousemove", &to_x, &to_y, "mouseup", "1"])
        }
        64..70 => words(&["mousemove", &x, &y, "click", "--repeat", "3", dice.one(&["4", "5"])]),
        70..73 => words(&["keydown", "ctrl", "click", dice.one(&["4", "5"]), "keyup", "ctrl"]),
        73..93 => words(&["key", dice.one(&KEYS)]),
        _ => words(&["type", "--delay", "4", dice.one(&WORDS)]),
    }
}

/// What the program has in memory, in KiB.
fn memory(id: u32) -> usize {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// The file opens, and so does every recovery copy. Returns whether anything was kept or saved since the start.
fn look(desk: &Desk, program: &Program, (file, first): (&Path, &[u8])) -> bool {
    let says = program.says();
    if says.contains("panicked") {
        program.fail("no panic", &says);
    }
    if file.exists() {
        desk.design(file);
    }
    // A copy can be replaced while it is listed.
    let copies = fs::read_dir(desk.recovery()).into_iter().flatten().flatten().map(|it| it.path());
    let copies: Vec<_> = copies.filter(|it| it.extension().is_some_and(|it| it == "ron")).collect();
    for copy in &copies {
        if let Err(error) = save::open(copy)
            && copy.exists()
        {
            program.fail("a recovery copy that opens", &format!("{}: {error}", copy.display()));
        }
    }
    !copies.is_empty() || fs::read(file).is_ok_and(|it| it != first)
}

#[test]
fn random_events_for_a_while_break_nothing() {
    let wanted = std::env::var("MONKEY").ok().and_then(|it| it.parse().ok()).unwrap_or(USUALLY);
    let seed = std::env::var("MONKEY_SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(0x5eed_1234_u64);
    let desk = Desk::new("monkey");
    let file = desk.file("proef", &proef());
    let name = file.display().to_string();
    let (mut dice, mut program) = (Dice(seed), Program::start(&desk, &[&name]));
    let first = fs::read(&file).expect("it is there");
    let (from, mut events, mut starts, mut seen, mut changed) = (Instant::now(), 0, 1, Vec::new(), false);
    while from.elapsed() < Duration::from_secs(wanted) {
        let size = program.place().size;
        for _ in 0..4 {
            let some: Vec<String> = (0..EVENTS / 4).flat_map(|_| event(&mut dice, size)).collect();
            desk.xdotool(&some.iter().map(String::as_str).collect::<Vec<_>>());
        }
        events += EVENTS;
        if let Some(status) = program.ended() {
            // A click in a menu ends it too; nothing else does.
            assert!(status.success(), "after {events} events it ended with {status}: {}", program.says());
            program = Program::start(&desk, &[&name]);
            starts += 1;
            seen.clear();
            continue;
        }
        changed |= look(&desk, &program, (&file, &first));
        seen.push(memory(program.id()));
    }
    assert!(changed, "{events} events reached nothing");
    let quarter = seen.len() / 4;
    let mean = |it: &[usize]| it.iter().sum::<usize>() / it.len().max(1);
    let (early, late) = (mean(&seen[quarter..2 * quarter]), mean(&seen[seen.len() - quarter..]));
    eprintln!(
        "{events} events, {starts} starts; memory {early} KiB in the second quarter of the last, {late} in its last"
    );
    program.kill();
}

#[test]
fn five_hundred_sizes_break_nothing() {
    let desk = Desk::sized("monkey-sizes", [2600, 1700]);
    let file = desk.file("proef", &proef());
    let program = Program::start(&desk, &[&file.display().to_string()]);
    let mut dice = Dice(0xace_0fba5e);
    for nth in 0..500 {
        let [wide, high] = [320 + dice.below(2200), 240 + dice.below(1400)].map(|it| it.to_string());
        desk.xdotool(&["windowsize", &window(&program), &wide, &high]);
        if nth % 50 == 0 {
            desk.xdotool(&["key", &format!("ctrl+{}", 1 + nth / 50 % 6)]);
            look(&desk, &program, (&file, &[]));
        }
    }
    program.resize([USUAL[0].into(), USUAL[1].into()]);
    program.rest();
    look(&desk, &program, (&file, &[]));
    program.close();
}

#[test]
fn every_scale_factor_gives_a_window_that_is_used() {
    for scale in ["1", "1.25", "1.5", "1.75", "2"] {
        let desk = Desk::sized("monkey-scale", [2880, 1800]);
        desk.keep(&Settings { theme: ThemeChoice::Dark, ..Settings::default() });
        let file = desk.file("proef", &proef());
        let around = [("WINIT_X11_SCALE_FACTOR", scale)];
        let program = Program::start_in(&desk, &[&file.display().to_string()], &around);
        for keys in ["ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+1"] {
            program.key(keys);
            program.rest();
        }
        look(&desk, &program, (&file, &[]));
        program.close();
    }
}

fn window(program: &Program) -> String {
    program.window().to_string()
}
