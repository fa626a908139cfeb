//! What every job shares: how it ends, where it writes, and for whom.

use std::io::Write;

use clap::ValueEnum;

/// How a job ended, as the exit status says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing at or over the level: 0.
    Clean,
    /// Something at or over the level: 1.
    Found,
    /// An unreadable file or wrong use: 2.
    Failed,
}

impl Outcome {
    /// The exit status.
    pub const fn status(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Found => 1,
            Self::Failed => 2,
        }
    }
}

/// Text for people or JSON for programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Where a job writes: findings and errors apart.
pub struct Streams<'a> {
    /// For what was asked.
    pub out: &'a mut dyn Write,
    /// For what went wrong.
    pub err: &'a mut dyn Write,
}
