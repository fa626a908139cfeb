//! The floors of the house: each may name only what stands above it in the list of `src/lib.rs`.

use std::fs;
use std::path::{Path, PathBuf};

/// From the lowest to the highest.
const FLOORS: [&str; 9] = ["design", "finance", "rules", "text", "files", "picture", "app", "cli", "ui"];

/// Crates that only the screen may name.
const OF_THE_SCREEN: [&str; 6] = ["egui", "eframe", "egui_extras", "egui_material_icons", "rfd", "pollster"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The floor that a file stands on; none for `lib.rs` and `main.rs`.
fn floor(path: &Path) -> Option<usize> {
    let inside = path.strip_prefix(src()).expect("in src");
    let first = inside.components().next()?.as_os_str().to_str()?;
    FLOORS.iter().position(|it| *it == first.trim_end_matches(".rs"))
}

/// The code of a file, without its tests and comments: tests may build what they need with any floor.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("reads");
    let before_tests = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    before_tests.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn is_test_code(path: &Path) -> bool {
    path.file_name().is_some_and(|it| it.to_string_lossy().starts_with("testing"))
}

#[test]
fn each_floor_names_only_what_stands_above_it() {
    let mut checked = 0;
    for path in sources(&src()).into_iter().filter(|it| !is_test_code(it)) {
        let Some(own) = floor(&path) else { continue };
        checked += 1;
        let code = code(&path);
        for name in &FLOORS[own + 1..] {
            let named = format!("crate::{name}");
            let hit = code.match_indices(&named).any(|(at, _)| {
                let next = code[at + named.len()..].chars().next();
                !next.is_some_and(|it| it.is_alphanumeric() || it == '_')
            });
            assert!(!hit, "{} names the higher floor {name}", path.display());
        }
    }
    assert!(checked > 50, "the sources were found");
}

/// A floor that hides in braces would not be seen by the test above.
#[test]
fn no_floor_hides_in_braces() {
    for path in sources(&src()) {
        assert!(!code(&path).contains("use crate::{"), "{} imports floors in braces", path.display());
    }
}

#[test]
fn the_core_sees_no_screen_no_clock_and_no_files() {
    for path in sources(&src()) {
        let Some(own) = floor(&path) else { continue };
        let code = code(&path);
        if FLOORS[own] != "ui" {
            for name in OF_THE_SCREEN {
                assert!(!code.contains(&format!("{name}::")), "{} names {name}", path.display());
            }
        }
        if matches!(FLOORS[own], "design" | "rules" | "text" | "picture") {
            for name in ["std::fs", "SystemTime", "Instant", "Zoned::now", "std::env", "std::process"] {
                assert!(!code.contains(name), "{} names {name}", path.display());
            }
        }
        if FLOORS[own] != "files" {
            assert!(!code.contains("std::fs"), "{} touches files: that is for files/", path.display());
        }
    }
}

/// Only edits change a design: no other floor makes a section mutable.
#[test]
fn only_edits_change_a_design() {
    for path in sources(&src()).into_iter().filter(|it| !is_test_code(it)) {
        let inside = path.strip_prefix(src()).expect("in src").to_string_lossy().into_owned();
        if inside.starts_with("design/edit") || inside == "app/session.rs" {
            continue;
        }
        assert!(!code(&path).contains("Arc::make_mut"), "{inside} changes a section of a design");
    }
}
