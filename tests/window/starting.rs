//! Starting where something is broken: a window all the same, or one sentence that says what lacks. Never a panic, a dump
//! or a path of the machine that it was built on.

use std::fs;
use std::path::PathBuf;

use crate::desk::Desk;
use crate::program::Program;

const SECOND: &str = "ALLIANTIETAFEL_SECOND_WAY";

/// What the program says where no window comes, in both languages.
fn says(desk: &Desk, broken: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    for it in broken {
        fs::write(folder.path().join(it), "no library").expect("writes");
    }
    let settings = desk.settings_path();
    let program = std::env::var_os("ALLIANTIETAFEL").map(PathBuf::from);
    let program = program.unwrap_or_else(|| env!("CARGO_BIN_EXE_alliantietafel").into());
    let one = |language: &str| {
        fs::create_dir_all(settings.parent().expect("a folder")).expect("makes");
        fs::write(&settings, format!("(language: {language})")).expect("writes");
        let mut command = desk.command(&program);
        let output = command.env("LD_LIBRARY_PATH", folder.path()).output().expect("it runs");
        let err = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{err}");
        assert_eq!(err.trim_end().lines().count(), 1, "{err}");
        for part in ["panicked", ".rs", "/root", "/home", "{", "registry"] {
            assert!(!err.contains(part), "{part:?} in: {err}");
        }
        err
    };
    ["Nl", "En"].map(one).to_vec()
}

#[test]
fn a_wayland_that_is_not_there_gives_way_to_x11() {
    let desk = Desk::new("stale-wayland");
    let program = Program::start_in(&desk, &[], &[("WAYLAND_DISPLAY", "wayland-0")]);
    assert!(!program.has_around("WAYLAND_DISPLAY"));
    program.close();
}

#[test]
fn a_library_that_does_not_load_is_named_by_its_package() {
    let desk = Desk::new("broken-libraries");
    for (library, package) in [
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libXcursor.so.1", "libxcursor1"),
        ("libXi.so.6", "libxi6"),
    ] {
        for says in says(&desk, &[library]) {
            assert!(says.contains(package), "{library}: {says}");
        }
    }
}

#[test]
fn without_opengl_it_is_said_what_to_install() {
    let desk = Desk::new("no-opengl");
    let all = says(&desk, &["libGL.so.1", "libEGL.so.1", "libGL.so", "libEGL.so"]);
    assert!(all.iter().all(|it| it.contains("libgl1") || it.contains("libegl1")), "{all:?}");
    assert_ne!(all[0], all[1], "each in its language");
}

#[test]
fn a_start_that_failed_is_remembered_and_a_renderer_that_is_named_is_tried_all_the_same() {
    let desk = Desk::new("remembered");
    let settings = desk.settings_path();
    fs::create_dir_all(settings.parent().expect("a folder")).expect("makes");
    fs::write(&settings, "(start: Tried)").expect("writes");
    let program = Program::start(&desk, &[]);
    assert!(program.has_around(SECOND), "the last start never came to a window");
    program.close();
    let kept = fs::read_to_string(&settings).expect("reads");
    assert!(kept.contains("SecondWay(0)"), "{kept}");
    let program = Program::start(&desk, &["--renderer", "glow"]);
    assert!(!program.has_around(SECOND));
    program.close();
    let kept = fs::read_to_string(&settings).expect("reads");
    assert!(kept.contains("start: Well"), "{kept}");
    let program = Program::start(&desk, &[]);
    assert!(!program.has_around(SECOND));
    program.close();
}
