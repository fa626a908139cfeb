//! Own words: facts of the five sources carry over into the program, their sentences do not. No line of the language files,
//! and no text of an example, has eight words in a row that a source has.
//!
//! The sources are not in the repository; `tests/data/sources.hashes` has a number of every eight words in a row of theirs.
//! A word is a run of letters and digits, in lower case; the hash is FNV-1a (64 bits) of the eight words with a space
//! between them, of which the lowest 40 bits are kept, in ten hexadecimal digits. A word that a source breaks at the end of
//! a line counts whole as well. They are made again from a folder with the sources as text:
//!
//! ```sh
//! SOURCES=../shared/bronnen cargo test --test core own_words
//! ```

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Words in a row.
const ROW: usize = 8;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// The number of some words in a row.
fn hash(row: &[String]) -> u64 {
    let byte = |hash: u64, it: u8| (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3);
    row.join(" ").bytes().fold(0xcbf2_9ce4_8422_2325, byte) & 0x00ff_ffff_ffff
}

/// Every file in a folder and the folders in it that ends so.
fn files(folder: &Path, ending: &str, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, ending, all);
        } else if path.extension().is_some_and(|it| it == ending) {
            all.push(path);
        }
    }
}

/// The hashes of all sources in a folder, one a line.
fn made(folder: &Path) -> String {
    let (mut all, mut texts) = (BTreeSet::new(), Vec::new());
    files(folder, "txt", &mut texts);
    assert_eq!(texts.len(), 5, "the five sources");
    for path in texts {
        let text = fs::read_to_string(path).expect("reads").replace("\r\n", "\n");
        for text in [text.replace("-\n", ""), text] {
            all.extend(words(&text).windows(ROW).map(hash));
        }
    }
    all.into_iter().fold(String::new(), |mut text, it| {
        let _ = writeln!(text, "{it:010x}");
        text
    })
}

fn hashes() -> BTreeSet<u64> {
    let file = root().join("tests/data/sources.hashes");
    if let Some(folder) = std::env::var_os("SOURCES") {
        fs::write(&file, made(Path::new(&folder))).expect("the hashes are written");
    }
    let text = fs::read_to_string(&file).expect("the hashes are there");
    text.lines().map(|it| u64::from_str_radix(it, 16).expect("a hash")).collect()
}

/// The texts of a line, without what is filled in when it is shown.
fn texts(line: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for sign in line.chars() {
        match sign {
            '{' => (depth += 1, parts.push(String::new())).1,
            '}' => depth -= 1,
            _ if depth > 0 => {}
            _ => parts.last_mut().expect("there is always one").push(sign),
        }
    }
    parts
}

#[test]
fn no_line_has_eight_words_in_a_row_of_a_source() {
    let (sources, mut all) = (hashes(), Vec::new());
    assert!(sources.len() > 20_000, "{} rows", sources.len());
    files(&root().join("assets/lang"), "ftl", &mut all);
    files(&root().join("saved_designs"), "ron", &mut all);
    let mut found = Vec::new();
    for path in all {
        let text = fs::read_to_string(&path).expect("reads");
        for (nth, line) in text.lines().enumerate().filter(|it| !it.1.starts_with('#')) {
            for part in texts(line) {
                let words = words(&part);
                if let Some(row) = words.windows(ROW).find(|it| sources.contains(&hash(it))) {
                    found.push(format!("{}:{}: {}", path.display(), nth + 1, row.join(" ")));
                }
            }
        }
    }
    assert!(found.is_empty(), "a source says it in these words; say it in our own:\n{}", found.join("\n"));
}

#[test]
fn a_row_counts_whatever_stands_between_its_words() {
    let of = |text: &str| words(text).windows(ROW).map(hash).collect::<Vec<_>>();
    let plain = of("een twee drie vier vijf zes zeven acht");
    assert_eq!(plain.len(), 1);
    assert_eq!(of("Eén is: ‘een, twee — DRIE vier’; vijf\nzes (zeven) acht.").last(), plain.last());
    assert_eq!(texts("een { $twee } drie { $a -> [one] vier }"), ["een ", " drie ", ""]);
}
