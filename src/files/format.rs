//! The file format: RON with a version first, read strictly, written so that a person can read and compare it.
//!
//! Version 1 is the first. A newer version than this program's is refused with its number, and never written over.

use std::fmt;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use crate::design::Design;
use crate::files::validate;

/// The version that this program writes.
pub const VERSION: u32 = 1;

/// The largest file that is read, in bytes: a thousand times a large design.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

#[derive(Serialize)]
struct FileOut<'a> {
    version: u32,
    design: &'a Design,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileIn {
    // Checked by `Probe` before.
    #[expect(dead_code, reason = "the strict reader has to know the field")]
    version: u32,
    design: Design,
}

/// Reads the version and nothing else.
#[derive(Deserialize)]
struct Probe {
    version: u32,
}

/// Where in a file something is, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Why a text is not a design.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FormatError {
    /// It is larger than any design.
    #[error("the file has {0} bytes; a design has at most {MAX_BYTES}")]
    TooLarge(usize),
    /// A newer program wrote it.
    #[error("the file has version {0}; this program reads up to version {VERSION}")]
    Newer(u32),
    /// It does not read as RON, or not as a design.
    #[error("{place}: {what}")]
    Syntax {
        /// Where.
        place: Place,
        /// What was found and what was expected.
        what: Unreadable,
    },
    /// It reads, but says things that cannot be.
    #[error("{} things in the file cannot be", .0.len())]
    Invalid(Vec<Invalid>),
}

/// What does not read, as far as people need to know.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    /// A field or a choice that the format does not have.
    Unknown {
        /// What stands there.
        found: String,
        /// What could stand there.
        expected: &'static [&'static str],
    },
    /// A field that has to be there and is not.
    Lacks(String),
    /// A field that stands there twice.
    Twice(String),
    /// The text ends too early.
    Ends,
    /// A version that never was.
    Version(u32),
    /// Something else, in the words of the reader or of a type that checks itself.
    Other(String),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { found, expected } => write!(f, "'{found}' is unknown; expected {}", expected.join(", ")),
            Self::Lacks(field) => write!(f, "'{field}' lacks"),
            Self::Twice(field) => write!(f, "'{field}' stands here twice"),
            Self::Ends => f.write_str("the text ends too early"),
            Self::Version(version) => write!(f, "version {version}; expected {VERSION}"),
            Self::Other(says) => f.write_str(says),
        }
    }
}

impl From<ron::Error> for Unreadable {
    fn from(error: ron::Error) -> Self {
        use ron::Error as E;
        match error {
            E::NoSuchStructField { expected, found, .. } | E::NoSuchEnumVariant { expected, found, .. } => {
                Self::Unknown { found, expected }
            }
            E::MissingStructField { field, .. } => Self::Lacks(field.to_owned()),
            E::DuplicateStructField { field, .. } => Self::Twice(field.to_owned()),
            E::Eof | E::ExpectedStringEnd | E::UnclosedBlockComment => Self::Ends,
            other => Self::Other(other.to_string()),
        }
    }
}

/// Something in a file that cannot be.
#[derive(Clone, Debug, PartialEq)]
pub struct Invalid {
    /// Where.
    pub place: Place,
    /// What it is about: an id or the name of a field.
    pub about: String,
    /// What is wrong.
    pub what: Wrong,
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Two elements have this id.
    Twice,
    /// An element is listed twice where it belongs once: a risk in two groups, a partner with two shares.
    Listed,
    /// There is no element with this id.
    Missing,
    /// A share or probability is not between 0 and 1.
    NotAShare,
    /// A number of roles is not between 1 and 20.
    NotACount,
    /// Three points do not stand in order, or one is negative.
    NotInOrder,
    /// The matrix's axes have no length, or their steps do not stand in order on them.
    NoAxes,
    /// An amount is negative.
    Negative,
    /// A mandate ends below where it starts.
    Backwards,
    /// A text is longer than any text in a design.
    TooLong,
    /// A line runs from a role to itself.
    Loop,
    /// A place lies beyond the canvas.
    OffCanvas,
}

fn options() -> ron::Options {
    // 128 levels are far more than a design has, and far fewer than a stack.
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(128)
}

/// Reads a design from a file's text.
pub fn read(text: &str) -> Result<Design, FormatError> {
    if text.len() > MAX_BYTES {
        return Err(FormatError::TooLarge(text.len()));
    }
    let text = trimmed(text);
    let syntax = |error: ron::error::SpannedError| FormatError::Syntax {
        place: Place { line: error.span.start.line, column: error.span.start.col },
        what: error.code.into(),
    };
    let probe: Probe = options().from_str(text).map_err(syntax)?;
    if probe.version != VERSION {
        return Err(match probe.version {
            newer if newer > VERSION => FormatError::Newer(newer),
            other => {
                let place = validate::place_of(text, "version", 0);
                FormatError::Syntax { place, what: Unreadable::Version(other) }
            }
        });
    }
    let file: FileIn = options().from_str(text).map_err(syntax)?;
    let wrong = validate::validate(&file.design, text);
    if wrong.is_empty() { Ok(file.design) } else { Err(FormatError::Invalid(wrong)) }
}

/// The version of a file's text, where it is newer than what this program reads.
pub fn newer_version(text: &str) -> Option<u32> {
    let probe: Probe = options().from_str(trimmed(text)).ok()?;
    Some(probe.version).filter(|it| *it > VERSION)
}

/// Editors on Windows put a byte-order mark first, and a failing disk leaves NULs behind.
fn trimmed(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_end_matches('\0')
}

/// Writes a design as a file's text.
pub fn write(design: &Design) -> String {
    let pretty = PrettyConfig::new().indentor("  ").new_line("\n").extensions(Extensions::empty());
    let file = FileOut { version: VERSION, design };
    let body = options().to_string_pretty(&file, pretty).unwrap_or_default();
    // Every type of a design has a spelling in RON, so the fallback above is never taken; a test on generated designs
    // sees to it.
    format!("// Alliantietafel\n{body}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::{Form, Side};
    use crate::design::risks::Allocation;
    use crate::rules::testing;

    fn sample() -> Design {
        testing::design(Form::ThreeDomains)
            .discipline("Ontwerp", &[Side::Client, Side::Contractor])
            .risk("Grondwaterstand", Allocation::Allocated(Side::Contractor), 1_000_000, |_| {})
            .principle("open-book")
            .design
    }

    #[test]
    fn a_design_reads_back_as_it_was_written() {
        let design = sample();
        let text = write(&design);
        assert!(text.contains("version: 1"), "{text}");
        assert_eq!(read(&text), Ok(design));
    }

    #[test]
    fn a_newer_version_is_refused_by_its_number() {
        assert_eq!(read("(version: 7, something: [1, 2], else: Other(3))"), Err(FormatError::Newer(7)));
    }

    #[test]
    fn unknown_fields_are_refused_where_they_stand() {
        let text = write(&sample()).replacen("probability", "probabilty", 1);
        let Err(FormatError::Syntax { place, what }) = read(&text) else { panic!("refused") };
        let line = text.lines().nth(place.line - 1).expect("the line is there");
        assert!(line.contains("probabilty"), "{place} {what}: {line}");
        assert!(
            matches!(what, Unreadable::Unknown { found, expected } if found == "probabilty" && expected.len() > 10)
        );
    }

    #[test]
    fn bytes_around_the_text_do_not_matter() {
        let design = sample();
        let text = format!("\u{feff}{}\0\0", write(&design).replace('\n', "\r\n"));
        assert_eq!(read(&text), Ok(design));
    }

    #[test]
    fn every_cut_gives_a_design_or_an_error() {
        let text = write(&sample());
        for at in 0..text.len() {
            if let Some(cut) = text.get(..at) {
                let _ = read(cut);
            }
        }
    }
}
