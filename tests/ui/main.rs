//! The screen from outside: the real interface in a harness, through its accessibility tree, without display, GPU or clock.
//!
//! One executable: each one more is another link of the whole program.
#![allow(unreachable_pub, reason = "what the files of one executable share is public among them")]
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may do what the program may not")]

#[path = "../stage/mod.rs"]
mod stage;

mod accessibility;
mod ambition;
mod birth;
mod birth_keys;
mod bridge;
mod canvas;
mod canvas_room;
mod changes;
mod collaboration;
mod compare;
mod copy;
mod curve;
mod figures;
mod files;
mod first_hour;
mod gestures;
mod habits;
mod help;
mod import;
mod in_sight;
mod life;
mod manual;
mod many;
mod matrix;
mod merge;
mod money;
mod parties;
mod plate;
mod precedents;
mod principles;
mod programme;
mod recovery;
mod register;
mod report;
mod safe;
mod saving;
mod signals;
mod status;
mod steps;
mod tables;
mod tables_out;
mod team;
mod team_bovenkant;
mod typing;
mod versions;
mod walk;
mod workshop;
