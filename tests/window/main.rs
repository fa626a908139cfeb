//! The real program in a real window: an X server without a screen, keys and pointer of xdotool, the clipboard of xclip.
//!
//! `cargo test --test window`. What the harness of egui fakes (focus, the clipboard, several
//! events in one frame, closing, the size of a window) goes through the X server here. `desk` is a screen with folders
//! of its own, `program` one start of the program on it, `twin` the same design in the harness, which knows where things
//! are; `designs` is what is on the screen. What is seen is what a person sees: title, file, clipboard, size, exit status.
//! `ALLIANTIETAFEL=path` drives another build of the program, such as the release.
#![cfg(target_os = "linux")]
#![allow(unreachable_pub, reason = "what the files of one executable share is public among them")]
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may do what the program may not")]

mod desk;
mod program;
#[path = "../stage/mod.rs"]
mod stage;
mod twin;

mod canvas;
mod clipboard;
mod closing;
mod dragging;
mod first_hour;
mod gone;
mod menus;
mod monkey;
mod passing;
mod pasting;
mod presenting;
mod recovery;
mod saving;
mod size;
mod slow;
mod starting;
mod together;
mod typing;
mod underneath;
mod undo;
