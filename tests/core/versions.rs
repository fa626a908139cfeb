//! Versions of the file: what every version has is frozen in `tests/data/versions`, and nothing is added outside one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::files::format::{self, FormatError, Unreadable};
use alliantietafel::files::scan::each_value;
use alliantietafel::files::versions::{VERSIONS, field, fields};

use crate::support::generated;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/versions")
}

/// Texts that together have every part of a design: the examples, generated designs, and the frozen files.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = EXAMPLES.iter().map(|it| it.text.to_owned()).collect();
    texts.extend((0..40).map(|seed| format::write(&generated(seed)).expect("writes")));
    let files = fs::read_dir(folder()).expect("the folder is there").map(|it| it.expect("an entry").path());
    texts.extend(files.filter(|it| it.extension().is_some_and(|it| it == "ron")).map(|it| read(&it)));
    texts
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lines of a frozen list.
fn frozen(version: u32) -> BTreeSet<String> {
    let text = read(&folder().join(format!("{version}.fields")));
    text.lines().filter(|it| !it.starts_with('#')).map(ToOwned::to_owned).collect()
}

/// What the reader says it could read at a place where something stands that it cannot.
fn expected(text: &str) -> Vec<String> {
    match format::read(text) {
        Err(FormatError::Syntax { what: Unreadable::Unknown { expected, .. }, .. }) => expected,
        _ => Vec::new(),
    }
}

/// Every field and choice that the program reads, asked of the reader itself: in every struct and for every choice of
/// some text it is shown a name that it does not know, and says which names it does.
fn readable() -> BTreeSet<String> {
    let (mut all, mut asked) = (BTreeSet::new(), BTreeSet::new());
    for text in texts() {
        all.extend(fields(&text));
        each_value(&text, &mut |path, value| {
            let (here, choice) = (field(path), value.choice());
            if !asked.insert((here.clone(), choice.is_some())) {
                return;
            }
            if let Some(choice) = choice {
                let other = format!("{}Nonsense{}", &text[..value.at], &text[value.at + choice.len()..]);
                all.extend(expected(&other).iter().map(|it| format!("{here} = {it}")));
            } else if value.text == "(" {
                let other = format!("{}nonsense: 0, {}", &text[..=value.at], &text[value.at + 1..]);
                let dot = if here.is_empty() { "" } else { "." };
                all.extend(expected(&other).iter().map(|it| field(&format!("{here}{dot}{it}"))));
            }
        });
    }
    all.remove("");
    all
}

/// One under the other.
fn lines<'a>(all: impl IntoIterator<Item = &'a String>) -> String {
    all.into_iter().flat_map(|it| ["\n  ", it.as_str()]).collect()
}

#[test]
fn whatever_the_program_reads_belongs_to_a_version() {
    let readable = readable();
    let frozen: BTreeSet<String> = VERSIONS.iter().flat_map(|it| frozen(it.number)).collect();
    let added: Vec<&String> = readable.difference(&frozen).collect();
    let next = format::VERSION + 1;
    assert!(
        added.is_empty(),
        "a file can now hold what no version has, and an older program would call it an unknown field. Give it a \
         version: in src/files/versions.rs the next one (number {next}, unless {} is not released yet) with what is new \
         in `adds`, these lines in tests/data/versions/{next}.fields, and an example that has them in \
         tests/data/versions/v{next}.alliantie.ron:{}",
        format::VERSION,
        lines(added)
    );
    let gone: Vec<&String> = frozen.difference(&readable).collect();
    assert!(
        gone.is_empty(),
        "files of an earlier version can hold this, and the program no longer reads it. Read it still, or write a \
         migration:{}",
        lines(gone)
    );
}

#[test]
fn the_table_of_versions_and_the_frozen_lists_say_the_same() {
    assert_eq!(VERSIONS[0].number, 1);
    assert!(VERSIONS[0].adds.is_empty(), "what is in no other version is in the first");
    assert!(VERSIONS.windows(2).all(|it| it[1].number == it[0].number + 1), "each is one more than the one before it");
    let mut before = BTreeSet::new();
    for version in VERSIONS {
        let frozen = frozen(version.number);
        let twice: Vec<&String> = frozen.intersection(&before).collect();
        assert!(twice.is_empty(), "version {} has what an earlier one has:{}", version.number, lines(twice));
        for added in version.adds {
            assert!(frozen.contains(*added), "{added} lacks in {}.fields", version.number);
        }
        if version.number > 1 {
            // What stands within something new needs no line of its own in the table.
            let within = |line: &&String| version.adds.iter().any(|it| *it == line.as_str() || is_within(line, it));
            let bare: Vec<&String> = frozen.iter().filter(|it| !within(it)).collect();
            assert!(bare.is_empty(), "version {} lacks in `adds`:{}", version.number, lines(bare));
        }
        before.extend(frozen);
    }
}

fn is_within(line: &str, field: &str) -> bool {
    line.strip_prefix(field).is_some_and(|it| it.starts_with(['.', '[', ' ']))
}

/// The frozen files of a version together have every field of it, so that a change of what a field means is seen.
#[test]
fn the_frozen_files_have_every_field_of_their_version() {
    let mut all = BTreeSet::new();
    for version in VERSIONS {
        let prefix = format!("v{}", version.number);
        for file in fs::read_dir(folder()).expect("the folder is there").map(|it| it.expect("an entry").path()) {
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            let of_version = name.strip_prefix(&prefix).is_some_and(|it| it.starts_with(['.', '-']));
            if of_version && file.extension().is_some_and(|it| it == "ron") {
                let text = read(&file);
                all.extend(fields(&text));
                let design = format::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
                let again = format::write(&design).expect("writes");
                assert!(again.contains(&format!("\n  version: {},\n", version.number)), "{name} needs its version");
            }
        }
        let frozen = frozen(version.number);
        let lacking: Vec<&String> = frozen.iter().filter(|it| !it.contains(" = ") && !all.contains(*it)).collect();
        assert!(lacking.is_empty(), "no frozen file of version {} has:{}", version.number, lines(lacking));
    }
}
