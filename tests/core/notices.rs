//! `assets/notices.txt`: what the program is built of, by whom and under which conditions, as those ask to be told. Made
//! from what the crates themselves bring; `NOTICES=1 cargo test notices` makes it anew. `.ci/deny.toml` judges it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Systems that the program is handed out for.
const SYSTEMS: [&str; 2] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-gnu"];

/// Typefaces and icons that are in the program: what they are, and the crate or folder and file with their conditions.
const FONTS: [(&str, &str, &str); 6] = [
    ("Inter", "", "assets/fonts/Inter-LICENSE.txt"),
    ("Ubuntu Light (egui)", "epaint_default_fonts", "fonts/UFL.txt"),
    ("Noto Emoji (egui)", "epaint_default_fonts", "fonts/OFL.txt"),
    ("Hack (egui)", "epaint_default_fonts", "fonts/Hack-Regular.txt"),
    ("emoji-icon-font (egui)", "epaint_default_fonts", "fonts/emoji-icon-font-mit-license.txt"),
    ("Material Symbols Rounded (Google)", "serde", "LICENSE-APACHE"),
];

fn metadata(system: &str) -> Value {
    let run = |more: &[&str]| {
        let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
        cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["metadata", "--locked", "--format-version", "1"]);
        cargo.args(["--filter-platform", system]).args(more).output().expect("cargo is there")
    };
    let mut output = run(&["--offline"]);
    if !output.status.success() {
        output = run(&[]);
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// What the program itself is linked with: no crates that only build or test it.
fn linked(metadata: &Value) -> BTreeSet<String> {
    let nodes = metadata["resolve"]["nodes"].as_array().expect("nodes");
    let by_id: BTreeMap<&str, &Value> = nodes.iter().map(|it| (it["id"].as_str().expect("an id"), it)).collect();
    let mut waits = vec![metadata["resolve"]["root"].as_str().expect("a root")];
    let mut seen = BTreeSet::new();
    while let Some(id) = waits.pop() {
        if !seen.insert(id.to_owned()) {
            continue;
        }
        for dep in by_id[id]["deps"].as_array().expect("deps") {
            let kinds = dep["dep_kinds"].as_array().expect("kinds");
            if kinds.iter().any(|it| it["kind"].is_null()) {
                waits.push(dep["pkg"].as_str().expect("an id"));
            }
        }
    }
    seen
}

/// Name, version, conditions, and the folder of its source.
type Part = (String, String, String, PathBuf);

fn parts() -> BTreeSet<Part> {
    let mut parts = BTreeSet::new();
    for metadata in SYSTEMS.map(metadata) {
        let linked = linked(&metadata);
        for it in metadata["packages"].as_array().expect("packages") {
            let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
            if linked.contains(&text("id")) && !it["source"].is_null() {
                let folder = Path::new(&text("manifest_path")).parent().expect("a folder").to_owned();
                parts.insert((text("name"), text("version"), text("license").replace('/', " OR "), folder));
            }
        }
    }
    parts
}

/// The conditions that a crate brings: of two to choose from the shorter one.
fn conditions(folder: &Path) -> Option<String> {
    let names =
        ["LICENSE-MIT", "LICENSE-MIT.txt", "LICENSE-MIT.md", "license-mit", "LICENSE", "LICENSE.txt", "LICENSE.md"];
    let more =
        ["LICENSE-APACHE", "LICENSE-APACHE.md", "LICENSE-ZLIB", "COPYING", "LICENSE-BSD", "UNLICENSE", "LICENSE_MIT"];
    names.iter().chain(&more).find_map(|it| fs::read_to_string(folder.join(it)).ok()).map(|it| tidy(&it))
}

fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

fn notices() -> String {
    let parts = parts();
    let mut out = String::from("Alliantietafel is built of the parts below, each under its own conditions.\n\n");
    for (name, version, licence, _) in &parts {
        let _ = writeln!(out, "{name} {version}: {licence}");
    }
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, _, licence, folder) in &parts {
        // Without a text of its own a crate says its conditions by their name alone.
        let text = conditions(folder).unwrap_or_else(|| format!("({licence})"));
        let users = texts.entry(text).or_default();
        if !users.contains(name) {
            users.push(name.clone());
        }
    }
    for (font, of, file) in FONTS {
        let folder = parts.iter().find(|it| it.0 == of).map_or(env!("CARGO_MANIFEST_DIR").into(), |it| it.3.clone());
        let text = fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{font}, {file}: {error}"));
        texts.entry(tidy(&text)).or_default().push(font.to_owned());
    }
    let mut texts: Vec<(String, Vec<String>)> = texts.into_iter().collect();
    texts.sort_by(|one, other| one.1.cmp(&other.1));
    for (text, users) in texts {
        let _ = write!(out, "\n{}\n{}\n\n{text}\n", "-".repeat(80), users.join(", "));
    }
    out
}

#[test]
fn what_the_program_is_built_of_is_told_as_it_asks() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/notices.txt");
    let now = notices();
    if std::env::var_os("NOTICES").is_some() {
        fs::write(&path, &now).expect("writes");
    }
    let there = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(there == now, "assets/notices.txt is not of today: NOTICES=1 cargo test notices");
    for part in ["egui 0.37", "winit ", "Inter", "Ubuntu", "Noto Emoji", "Hack", "Material Symbols", "SIL OPEN FONT"] {
        assert!(there.contains(part), "{part} lacks");
    }
    assert!(!there.contains("(?)") && !there.contains(": \n"), "each has conditions");
}
