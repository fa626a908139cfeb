//! Fails the n-th call to the system while a file is saved, for every n: the file is the old or the new one, 'saved' is
//! said only where the new one is there, nothing half stays beside it, and what a kill leaves is gone at the next save.
//!
//! `cargo test --test faults` tries a full disk and a kill, once each; `FAULTS=all cargo test --test faults` every error,
//! once and from then on. It needs strace; where that lacks it says so, and `FAULTS=…` makes that a failure.
#![allow(clippy::expect_used, clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::files::recovery::{self, Keeper, Origin};
use alliantietafel::files::settings::Settings;
use alliantietafel::files::{May, format, save};

/// What is saved.
const WHAT: [&str; 3] = ["file", "copy", "settings"];

/// The calls that a save is made of. A system has only some of them.
const CALLS: [&str; 15] = [
    "openat",
    "write",
    "fsync",
    "rename",
    "renameat",
    "renameat2",
    "close",
    "fchmod",
    "fchown",
    "unlink",
    "readlink",
    "flock",
    "mkdir",
    "listxattr",
    "read",
];

/// Where a child looks right before it saves: what it called before that is starting, not saving.
const MARK: &str = "/now-it-saves";

fn design(name: &str) -> Design {
    let text = format!("(version: 1, design: (id: \"x-1\", name: \"{name}\", form: Full, project: (phase: Tender)))");
    format::read(&text).expect("a design")
}

fn settings(name: &str) -> Settings {
    Settings { name: name.to_owned(), ..Settings::default() }
}

fn target(folder: &Path) -> PathBuf {
    folder.join("a.alliantie.ron")
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [child, what, folder] = args.as_slice()
        && child == "child"
    {
        return saves(what, Path::new(folder));
    }
    // `cargo test NAME` asks every test by its name; this one is called faults.
    let names: Vec<&String> = args.iter().filter(|it| !it.starts_with('-')).collect();
    if !names.is_empty() && !names.iter().any(|it| it.contains("faults")) {
        return ExitCode::SUCCESS;
    }
    let asked = std::env::var("FAULTS").ok();
    if !cfg!(target_os = "linux") || Command::new("strace").arg("-V").output().is_err() {
        println!("faults: left out, there is no strace");
        return if asked.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    }
    let runs: Vec<usize> = WHAT.iter().map(|it| tried(it, asked.as_deref() == Some("all"))).collect();
    println!("faults: {} runs ({WHAT:?}: {runs:?}), nothing lost", runs.iter().sum::<usize>());
    ExitCode::SUCCESS
}

/// Saves once. Status 0: it is saved; 3: saved, and not certain to be on the disk; 1: not saved.
fn saves(what: &str, folder: &Path) -> ExitCode {
    let new = design("new");
    let _ = fs::metadata(MARK);
    match what {
        "file" => match save::save_over(&target(folder), &new, May::Force) {
            Ok(saved) => ExitCode::from(if saved.written.unsure.is_some() { 3 } else { 0 }),
            Err(_) => ExitCode::FAILURE,
        },
        "copy" => {
            let keeper = Keeper::start(folder.to_owned(), || {});
            keeper.keep(Arc::new(new), Origin::default());
            keeper.finish();
            ExitCode::from(u8::from(keeper.trouble().is_some()))
        }
        _ => {
            settings("new").store(Some(&target(folder)));
            ExitCode::SUCCESS
        }
    }
}

fn child(mut command: Command, what: &str, folder: &Path) -> Option<i32> {
    let program = std::env::current_exe().expect("this program");
    command.arg(program).args(["child", what]).arg(folder);
    command.output().expect("it runs").status.code()
}

fn strace(log: &OsStr, options: &[&str]) -> Command {
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o"]).arg(log).args(options).arg("--");
    command
}

/// Before a run there is an old file; of a copy there is none.
fn fresh(what: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    match what {
        "file" => drop(save::save(&target(folder.path()), &design("old")).expect("saves")),
        "settings" => settings("old").store(Some(&target(folder.path()))),
        _ => {}
    }
    folder
}

/// Of every call, the first that is of saving and the last.
fn calls(what: &str) -> BTreeMap<&'static str, (usize, usize)> {
    let (folder, logs) = (fresh(what), tempfile::tempdir().expect("a folder"));
    let log = logs.path().join("log");
    let all = format!("trace={},statx", CALLS.map(|it| format!("?{it}")).join(","));
    assert_eq!(child(strace(log.as_os_str(), &["-e", &all]), what, folder.path()), Some(0), "without a fault");
    let log = String::from_utf8_lossy(&fs::read(&log).expect("a log")).into_owned();
    let (mut found, mut saving) = (BTreeMap::new(), false);
    for line in log.lines() {
        saving |= line.contains(MARK);
        // "1234  openat(AT_FDCWD, …": what was interrupted is told twice and counts once.
        let call = line.split_whitespace().nth(1).and_then(|it| it.split('(').next()).unwrap_or_default();
        let Some(call) = CALLS.into_iter().find(|it| *it == call) else { continue };
        let (first, last) = found.entry(call).or_insert((1, 0));
        *last += 1;
        if !saving {
            *first += 1;
        }
    }
    assert!(saving, "the mark is in the log");
    found.retain(|_, (first, last)| first <= last);
    found
}

/// Every fault, at every call: how many there were.
fn tried(what: &str, all: bool) -> usize {
    let mut runs = 0;
    for (call, (first, last)) in calls(what) {
        for nth in first..=last {
            let errors: &[&str] = if all { &["ENOSPC", "EIO", "EACCES"] } else { &["ENOSPC"] };
            let mut faults = vec![format!("signal=KILL:when={nth}")];
            for error in errors {
                faults.push(format!("error={error}:when={nth}"));
                if all {
                    faults.push(format!("error={error}:when={nth}+"));
                }
            }
            for fault in faults {
                one(what, &format!("{call}:{fault}"));
                runs += 1;
            }
        }
    }
    assert!(runs > 10, "there is something to fail");
    runs
}

fn one(what: &str, fault: &str) {
    let folder = fresh(what);
    let call = fault.split(':').next().unwrap_or_default();
    let options = ["-e", &format!("trace={call}"), "-e", &format!("inject={fault}")];
    let status = child(strace(OsStr::new("/dev/null"), &options), what, folder.path());
    let about = format!("{what}, {fault}: status {status:?}, {:?}", names(folder.path()));
    let found = holds(what, folder.path(), &about);
    if what != "settings" && matches!(status, Some(0 | 3)) {
        assert_eq!(found.as_deref(), Some("new"), "said to be saved: {about}");
    }
    let (killed, stuck) = (fault.contains("signal"), call == "unlink");
    if !killed && !stuck {
        assert!(!names(folder.path()).iter().any(|it| is_temporary(it)), "something stays: {about}");
    }
    // The next save, or the next look for copies, tidies up.
    if what == "copy" {
        drop(recovery::lost(folder.path()));
    } else {
        assert_eq!(child(Command::new("env"), what, folder.path()), Some(0), "the next save: {about}");
        assert_eq!(holds(what, folder.path(), &about).as_deref(), Some("new"));
    }
    assert!(!names(folder.path()).iter().any(|it| is_temporary(it)), "it stays for good: {about}");
}

/// The name in what is there; a half one ends the test.
fn holds(what: &str, folder: &Path, about: &str) -> Option<String> {
    match what {
        "file" => Some(save::open(&target(folder)).unwrap_or_else(|it| panic!("half a file: {about}\n{it}")).name),
        "copy" => {
            let lost = recovery::lost(folder);
            lost.into_iter()
                .next()
                .map(|it| it.design.as_ref().unwrap_or_else(|_| panic!("half: {about}")).name.clone())
        }
        _ => {
            let settings = Settings::load(Some(&target(folder)));
            assert!(["old", "new"].contains(&settings.name.as_str()), "half: {about}");
            Some(settings.name)
        }
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("lists").flatten();
    entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect()
}

fn is_temporary(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|it| it == "tmp")
}
