//! What comes from outside gets random words, mutations of a corpus that is kept: opening a file, pasting rows, typing an
//! amount. Nothing panics; what is read is written and read back as it was.
//!
//! `cargo test --test fuzz` tries 3,000 of each; `FUZZ=400000 cargo test --test fuzz` as many as one asks for. An input
//! that brings an answer of a kind not seen before joins the corpus; `FUZZ_KEEP=1` writes it to `tests/fuzz/corpus`.
#![allow(clippy::expect_used, clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may")]

use std::collections::HashSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use alliantietafel::app::errors::ErrorText;
use alliantietafel::app::import::{Answers, Choices, Mapping, Plan, Reading as Register, Said, Scale, Target, Words};
use alliantietafel::design::Design;
use alliantietafel::design::euro::Euro;
use alliantietafel::files::format::{self, FormatError};
use alliantietafel::files::save::OpenError;
use alliantietafel::files::sheets;
use alliantietafel::text::amounts::{self, Beside, Reading};
use alliantietafel::text::{Language, Text};

/// A generator of which a seed decides all (xorshift): nothing more is needed to choose mutations.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Pieces that mean something to a reader.
const PIECES: [&str; 56] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "'",
    "#",
    "r#\"",
    "\"#",
    "//",
    "/*",
    "*/",
    "\n",
    "\r\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{feff}",
    "\0",
    "\u{202e}",
    "\u{1b}",
    "é",
    "漢",
    "🚧",
    "e\u{301}",
    "-",
    "+",
    "=",
    "@",
    ".",
    ",",
    "€",
    "%",
    "mln",
    "k",
    "1e999",
    "NaN",
    "inf",
    "-0",
    "0x1F",
    "18446744073709551616",
    "1.234.567,89",
    "0.1",
    "Some(",
    "None",
    "true",
    "version: 1",
    "version: 4294967296",
    "\\u{110000}",
    "r-1",
    "2026-02-30",
];

/// Most inputs that a corpus is kept at.
const KEPT: usize = 80;

/// Most bytes of an input: more says nothing else.
const MOST: usize = 6_000;

fn mutated(dice: &mut Dice, from: &str, other: &str) -> String {
    let mut text: Vec<char> = from.chars().collect();
    for _ in 0..=dice.below(6) {
        let at = dice.below(text.len() + 1);
        let long = 1 << dice.below(8);
        let end = (at + dice.below(long)).min(text.len());
        match dice.below(7) {
            0 => drop(text.drain(at..end)),
            1 => drop(text.splice(at..at, dice.of(&PIECES).chars())),
            2 => drop(text.splice(at..end, dice.of(&PIECES).chars())),
            3 => {
                let part: Vec<char> = text[at..end].to_vec();
                let to = dice.below(text.len() + 1);
                drop(text.splice(to..to, part));
            }
            4 => {
                let other: Vec<char> = other.chars().collect();
                let from = dice.below(other.len() + 1);
                let until = (from + dice.below(80)).min(other.len());
                drop(text.splice(at..end, other[from..until].iter().copied()));
            }
            5 if at < text.len() => text[at] = char::from_u32(dice.next() as u32 & 0x1_ffff).unwrap_or('x'),
            _ if at < text.len() && text[at].is_ascii_digit() => text[at] = char::from(b'0' + dice.below(10) as u8),
            _ => {}
        }
    }
    let mut text: String = text.into_iter().collect();
    if text.len() > MOST {
        text.truncate(text.floor_char_boundary(MOST));
    }
    text
}

fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target)
}

/// Tries a target. It answers with the kind of what came of it, by which new inputs are known.
fn fuzz(target: &str, seed: u64, tried: impl Fn(&str) -> String) {
    let runs: usize = std::env::var("FUZZ").ok().and_then(|it| it.parse().ok()).unwrap_or(3_000);
    let keeps = std::env::var_os("FUZZ_KEEP").is_some();
    let mut files: Vec<PathBuf> =
        fs::read_dir(corpus(target)).expect("a corpus").flatten().map(|it| it.path()).collect();
    files.sort();
    let mut inputs: Vec<String> = files.iter().map(|it| fs::read_to_string(it).expect("text")).collect();
    assert!(!inputs.is_empty(), "there is something to start from");
    let mut dice = Dice(seed);
    let mut known: HashSet<String> = inputs.iter().map(|it| tried(it)).collect();
    for _ in 0..runs {
        let (from, other) = (dice.below(inputs.len()), dice.below(inputs.len()));
        let input = mutated(&mut dice, &inputs[from], &inputs[other]);
        let kind = catch_unwind(AssertUnwindSafe(|| tried(&input)));
        let kind = kind.unwrap_or_else(|_| panic!("{target}: this input breaks it: {input:?}"));
        if known.insert(kind) {
            if keeps && inputs.len() < KEPT {
                let mut name = DefaultHasher::new();
                input.hash(&mut name);
                fs::write(corpus(target).join(format!("{:016x}", name.finish())), &input).expect("writes");
            }
            inputs.push(input);
        }
    }
    println!("{target}: {runs} runs, {} kinds of answers, {} inputs", known.len(), inputs.len());
}

/// Words without what was typed in them: digits, and what stands in quotes.
fn kind(words: &str) -> String {
    let mut quoted = false;
    let keeps = |it: &char| {
        quoted = (quoted || *it == '‘') && *it != '’';
        !quoted && !it.is_ascii_digit()
    };
    words.chars().filter(keeps).take(160).collect()
}

#[test]
fn opening_gives_a_design_or_words() {
    let texts = Language::ALL.map(Text::new);
    fuzz("open", 11, |input| match format::read(input) {
        Ok(design) => {
            let text = format::write(&design).expect("what was read can be written");
            let again = format::read(&text).unwrap_or_else(|error| panic!("what was written reads: {error}\n{text}"));
            assert!(again == design, "it is the same: {text}");
            format!("a design of {} bytes", text.len() / 64)
        }
        Err(error) => {
            let error = OpenError::Format { path: "a.ron".into(), error };
            let says = texts.each_ref().map(|it| it.open_error_in_full(&error));
            for ErrorText { title, says } in &says {
                assert!(!title.is_empty() && says.contains("a.ron") && !says.contains("?error"), "{says}");
            }
            let whole = matches!(&error, OpenError::Format { error: FormatError::Invalid(_), .. });
            format!("{whole} {}", kind(&says[0].says))
        }
    });
}

/// What a sheet is taken for; of every second input each column for something else, by the input itself.
fn taken(sheet: &sheets::Sheet, words: &Words, input: &str) -> Mapping {
    let mut mapping = Mapping::guess(sheet, words, &std::collections::BTreeMap::new());
    if input.len().is_multiple_of(2) {
        let first = input.len() / 2 % Target::ALL.len();
        for (at, target) in Target::ALL.into_iter().cycle().skip(first).take(sheet.width).enumerate() {
            mapping.set_target(sheet, words, at, target);
            mapping.set_scale(at, Scale::ALL[(input.len() / 3 + at) % Scale::ALL.len()]);
        }
    }
    mapping
}

#[test]
fn pasting_gives_risks_or_says_of_a_cell_why_not() {
    let text = "(version: 1, design: (id: \"x-1\", name: \"P\", form: Full, project: (phase: Tender)))";
    let design: Design = format::read(text).expect("a design");
    let texts = Language::ALL.map(Text::new);
    let words = Language::ALL.map(|it| Words::of(&design, it));
    fuzz("paste", 12, |input| {
        let book = sheets::pasted(input, &sheets::Watch::default()).unwrap_or_default();
        let Some(sheet) = book.sheets.first() else { return String::new() };
        let mut kinds: Vec<String> = Vec::new();
        for (words, text) in words.iter().zip(&texts) {
            let (mapping, answers) = (taken(sheet, words, input), Answers::default());
            let reading = Register::of(sheet, &mapping, words, &answers);
            for cell in reading.rows.iter().flat_map(|it| &it.cells) {
                let key = match &cell.said {
                    Said::Guessed(key) | Said::Empty(key) => *key,
                    Said::Asked(question) => question.key,
                    _ => continue,
                };
                assert!(text.has(key), "{key}");
                kinds.push(key.to_owned());
            }
            let mut plan = Plan::of(&design, &reading);
            assert!(plan.rows.len() <= sheet.rows.len(), "a row is one risk at most");
            assert!(plan.open == 0 || plan.edit(&answers, &Choices::default(), None).is_none(), "what is asked waits");
            // What was taken in is a design that can be saved and opened again.
            plan.open = 0;
            let mut with = design.clone();
            if let Some(edit) = plan.edit(&answers, &Choices::default(), None) {
                edit.apply(&mut with, &mut alliantietafel::design::id::Ids::seeded(1));
            }
            let written = format::write(&with).expect("what was taken in can be written");
            format::read(&written).unwrap_or_else(|error| panic!("and reads: {error}\n{written}"));
        }
        kinds.sort();
        kinds.dedup();
        format!("{} {kinds:?}", sheet.width.min(9))
    });
}

#[test]
fn an_amount_is_read_or_asked_or_refused_in_words() {
    let texts = Language::ALL.map(Text::new);
    let besides = [
        Beside::default(),
        Beside { unit: amounts::Unit::Millions, median: Some(2e6), most: Some(Euro::new(50_000_000)) },
    ];
    fuzz("amounts", 13, |input| {
        let mut kinds = String::new();
        for (language, text) in Language::ALL.into_iter().zip(&texts) {
            for beside in besides {
                match language.read_amount(input, beside) {
                    Reading::Is(it) => {
                        assert!(it >= Euro::ZERO, "{it:?}");
                        kinds.push_str("is ");
                    }
                    Reading::Ask(all) => {
                        assert!(!all.is_empty(), "something to ask");
                        kinds.extend(["ask", &all.len().to_string(), " "]);
                    }
                    Reading::No(why) => {
                        assert!(text.has(why), "{why} has words");
                        kinds.push_str(why);
                    }
                }
                match language.read_points(input, beside) {
                    Reading::Is(it) => assert!(it.low <= it.likely && it.likely <= it.high, "{it:?}"),
                    Reading::Ask(all) => assert!(!all.is_empty()),
                    Reading::No(why) => assert!(text.has(why), "{why} has words"),
                }
            }
            if let Reading::Is(share) = language.read_share(input) {
                assert!((0.0..=1.0).contains(&share), "{share}");
                kinds.push_str("share ");
            }
        }
        kinds
    });
}
