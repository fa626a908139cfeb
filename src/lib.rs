//! Alliantietafel: a desktop program with which the board of a project alliance designs its governance.
//!
//! The floors, in reading order; each names only what stands above it here:
//!
//! - [`design`]: the document as plain data, and every change to it
//! - [`compare`]: two designs beside each other, and three made into one
//! - [`finance`]: what its money comes to
//! - [`rules`]: what a good adviser would say about it
//! - [`text`]: every word, in Dutch and English
//! - [`files`]: designs on disk
//! - [`picture`]: the praatplaat as a layout, and as SVG and PNG
//! - [`app`]: a session with one design: history, insight, preview
//! - [`report`]: what a design says as a document, on pages, as PDF, HTML and Word
//! - [`cli`]: the jobs of the command line
//! - `ui`: the screen, behind the feature `gui`

// Much of the core is there for the screen: without it nobody asks for it, and that says nothing.
#![cfg_attr(not(feature = "gui"), allow(dead_code, unused_imports))]

pub mod design;

pub mod compare;
pub mod finance;
pub mod rules;
pub mod text;

pub mod files;

pub mod picture;

pub mod app;
pub mod report;

pub mod cli;

#[cfg(feature = "gui")]
pub mod ui;

/// Generated tests of one file, held to the same runner as those in `tests/`.
#[cfg(test)]
#[path = "../tests/support/property.rs"]
mod property;
