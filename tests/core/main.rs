//! The core from outside: files, edits, rules, numbers, pictures and the command line, without a screen.
//!
//! One executable: each one more is another link of the whole program.
#![allow(unreachable_pub, reason = "what the files of one executable share is public among them")]
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may do what the program may not")]

#[path = "../support/mod.rs"]
mod support;

mod accords;
mod advice;
mod bridge;
mod canvas_layout;
mod cases;
mod cli;
mod cli_import;
mod collaboration;
mod compare;
mod compare_cli;
mod complaints;
mod coverage;
mod curve_layout;
mod edits;
mod export;
mod export_cli;
mod files;
mod fixes;
mod floors;
mod forms_cli;
mod house_style;
mod json_cli;
mod mandates;
mod merge;
mod messages;
mod notices;
mod numbers;
mod one_word;
mod own_words;
mod parties;
mod picture;
mod precedents;
mod programme;
mod ranges;
mod registers;
mod registers_kinds;
mod registers_strangers;
mod report;
mod sheet;
mod simulation;
mod source;
mod versions;
mod waivers;
mod workshop;
