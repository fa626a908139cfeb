//! Files from every format version open; what is written reads back; damage gives a design or an error, never a panic.

use std::fs;
use std::path::Path;

use alliantietafel::files::format::{self, FormatError};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::sample::Index;

use crate::support::{designs, for_all, generated};

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
        assert!(!design.risks.list.is_empty());
        // A programme has functions where the others have roles.
        if design.form == alliantietafel::design::form::Form::Programme {
            assert!(!design.programme.projects.is_empty() && !design.programme.functions.is_empty());
        } else {
            assert_eq!(design.name, "Bevroren voorbeeld");
            assert!(!design.bovenkant.roles.is_empty());
        }
        let name = file.file_name().expect("a name").to_string_lossy();
        // From version 3 on one example has it all.
        assert_eq!(design.money.kept.is_some(), name.contains("money") || name.starts_with("v3."), "{name}");
        assert_eq!(format::write(&design).expect("writes"), text.replace("\r\n", "\n"), "{name}");
    }
}

#[test]
fn load_save_load_is_a_fixpoint() {
    for_all(1000, designs(), |design| {
        let text = format::write(&design).expect("writes");
        let again = format::read(&text).expect("reads");
        assert_eq!(again, design);
        assert_eq!(format::write(&again).expect("writes"), text);
    });
}

#[test]
fn random_byte_changes_give_a_design_or_an_error() {
    let text = format::write(&generated(3)).expect("writes");
    let short = &text.as_bytes()[..text.len().min(6000)];
    for_all(2000, vec((any::<Index>(), any::<u8>()), 1..=3), |changes| {
        let mut changed = short.to_vec();
        for (at, byte) in changes {
            changed[at.index(short.len())] = byte;
        }
        if let Ok(text) = std::str::from_utf8(&changed) {
            let _ = format::read(text);
        }
    });
}

#[test]
fn deep_nesting_is_refused_and_does_not_end_the_program() {
    let deep = format!("(version: 1, design: {}", "(a: [".repeat(100_000));
    assert!(matches!(format::read(&deep), Err(FormatError::Syntax { .. })));
}
