//! Files from every format version open; what is written reads back; damage gives a design or an error, never a panic.

use std::fs;
use std::path::Path;

use alliantietafel::files::format::{self, FormatError};

/// A frozen example of every version ever released opens, keeps what it says, and is written as it was.
#[test]
fn a_file_of_every_version_opens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/versions");
    let files = fs::read_dir(&folder).expect("the folder is there").map(|it| it.expect("an entry").path());
    let files: Vec<_> = files.filter(|it| it.extension().is_some_and(|it| it == "ron")).collect();
    for version in 1..=format::VERSION {
        let name = format!("v{version}.alliantie.ron");
        assert!(files.iter().any(|it| it.ends_with(&name)), "{name} lacks in {}", folder.display());
    }
    for file in files {
        let text = fs::read_to_string(&file).expect("the frozen file is there");
        let design = format::read(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(design.name, "Bevroren voorbeeld");
        assert!(!design.risks.list.is_empty() && !design.bovenkant.roles.is_empty());
        let name = file.file_name().expect("a name").to_string_lossy();
        assert_eq!(design.money.kept.is_some(), name.contains("money"), "{name}");
        assert_eq!(format::write(&design).expect("writes"), text.replace("\r\n", "\n"), "{name}");
    }
}

#[test]
fn load_save_load_is_a_fixpoint() {
    for seed in 0..1000 {
        let design = crate::support::generated(seed);
        let text = format::write(&design).expect("writes");
        let again = format::read(&text).unwrap_or_else(|error| panic!("seed {seed}: {error:?}"));
        assert_eq!(again, design, "seed {seed}");
        assert_eq!(format::write(&again).expect("writes"), text, "seed {seed}");
    }
}

#[test]
fn random_byte_changes_give_a_design_or_an_error() {
    let text = format::write(&crate::support::generated(3)).expect("writes");
    let bytes = text.as_bytes();
    let mut state = 12_345_u64;
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let short = &bytes[..bytes.len().min(6000)];
    for _ in 0..2000 {
        let mut changed = short.to_vec();
        for _ in 0..=random() % 3 {
            let at = random() % changed.len();
            changed[at] = (random() % 256) as u8;
        }
        if let Ok(text) = std::str::from_utf8(&changed) {
            let _ = format::read(text);
        }
    }
}

#[test]
fn deep_nesting_is_refused_and_does_not_end_the_program() {
    let deep = format!("(version: 1, design: {}", "(a: [".repeat(100_000));
    assert!(matches!(format::read(&deep), Err(FormatError::Syntax { .. })));
}
