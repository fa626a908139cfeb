//! The file format: RON with a version first, read strictly, written so that a person can read and compare it.
//!
//! A file carries the lowest version that can read it ([`versions`]). A newer version than this program knows is refused
//! with its number, and never written over.
//!
//! Programs get and give the same document as JSON ([`json`]): whatever starts with a curly bracket is read so.

use std::path::Path;

use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::design::Design;
use crate::files::complaints;
use crate::files::json;
use crate::files::unreadable::{self, Told};
use crate::files::validate;
use crate::files::versions::{self, VERSIONS, Version};

pub use crate::files::unreadable::{Kind, Slip, Unreadable};
pub use crate::files::wrong::{Complaints, Invalid, Place, Spot, Wrong};

/// The newest version that this program reads and writes.
pub const VERSION: u32 = versions::newest(VERSIONS);

/// The largest file that is read, in bytes: a thousand times a large design.
pub(crate) const MAX_BYTES: usize = 64 * 1024 * 1024;

#[derive(Serialize)]
struct FileOut<'a, D> {
    version: u32,
    design: &'a D,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileIn<D> {
    // Checked by `Probe` before.
    #[expect(dead_code, reason = "the strict reader has to know the field")]
    version: u32,
    design: D,
}

/// Reads the version and nothing else.
#[derive(Deserialize)]
struct Probe {
    version: u32,
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
    /// A newer program wrote it, and this one cannot show even a part of it.
    #[error("the file has version {0}; of that this program reads nothing: {1}")]
    NewerUnread(u32, Box<Self>),
    /// It does not read as a text of this format, or not as a design.
    #[error("{place}: {what:?}")]
    Syntax {
        /// Where.
        place: Place,
        /// What it is about.
        spot: Box<Spot>,
        /// What was found and what was expected.
        what: Unreadable,
    },
    /// It reads, but says things that cannot be.
    #[error("{} things in the file cannot be", .0.count())]
    Invalid(Complaints),
}

/// Why a design has no text; the program's own mistake.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("the design cannot be written: {0}")]
pub struct WriteError(ron::Error);

/// How a design is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// As people read it.
    Ron,
    /// As programs read it.
    Json,
}

impl Writing {
    /// How a file of this name is written: JSON where it ends in `.json`.
    pub fn of(path: &Path) -> Self {
        let ending = path.extension().unwrap_or_default();
        if ending.eq_ignore_ascii_case("json") { Self::Json } else { Self::Ron }
    }
}

/// What a design has that a version does not know, by its names in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beyond(pub Vec<&'static str>);

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
    let design = read_as(text, VERSIONS)?;
    validate::validate(&design, text).map_err(FormatError::Invalid)?;
    Ok(design)
}

/// Reads a document of any of some versions.
fn read_as<D: DeserializeOwned>(text: &str, versions: &[Version]) -> Result<D, FormatError> {
    let probe: Probe = document(text)?;
    if probe.version > versions::newest(versions) {
        return Err(FormatError::Newer(probe.version));
    }
    if versions.iter().all(|it| it.number != probe.version) {
        let spot = Box::new(Spot { about: "version".to_owned(), field: None });
        let place = complaints::place_of(text, "version");
        return Err(FormatError::Syntax { place, spot, what: Unreadable::Version(probe.version) });
    }
    document::<FileIn<D>>(text).map(|it| it.design)
}

/// Reads what stands in a text, in whichever of the two ways it is written.
fn document<D: DeserializeOwned>(text: &str) -> Result<D, FormatError> {
    if json::is_json(text) {
        return json::read(text).map_err(|it| found(it, text));
    }
    options().from_str(text).map_err(|error| told(&error, text))
}

/// Reads a document, whatever its version.
pub(super) fn strictly<D: DeserializeOwned>(text: &str) -> Result<D, SpannedError> {
    options().from_str::<FileIn<D>>(text).map(|it| it.design)
}

/// What does not read in a text, and where.
pub(super) fn told(error: &SpannedError, text: &str) -> FormatError {
    found(unreadable::told(error, text), text)
}

fn found(Told { place, path, what }: Told, text: &str) -> FormatError {
    let (about, field) = complaints::about(text, &path);
    FormatError::Syntax { place, spot: Box::new(Spot { about, field }), what }
}

/// The version of a file's text, where it is newer than what this program reads.
pub(crate) fn newer_version(text: &str) -> Option<u32> {
    let probe: Probe = document(trimmed(text)).ok()?;
    Some(probe.version).filter(|it| *it > VERSION)
}

/// Editors on Windows put a byte-order mark first, and a failing disk leaves NULs behind.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_end_matches('\0')
}

/// Writes a design as a file's text, of the lowest version that can read it.
pub fn write(design: &Design) -> Result<String, WriteError> {
    write_as(design, VERSIONS)
}

/// Writes a design as a file's text, in either way and of a version that is asked for; `Beyond` where that cannot hold it.
pub fn write_in(design: &Design, writing: Writing, version: Option<u32>) -> Result<Result<String, Beyond>, WriteError> {
    let text = write(design)?;
    let lowest = versions::lowest(&text, VERSIONS);
    let version = version.unwrap_or(lowest);
    if version < lowest {
        return Ok(Err(Beyond(versions::beyond(&text, version, VERSIONS))));
    }
    written_as(design, writing, version).map(Ok)
}

/// Writes a document in either way, of the lowest of some versions that can read it.
pub(super) fn write_document<D: Serialize>(
    design: &D,
    versions: &[Version],
    writing: Writing,
) -> Result<String, WriteError> {
    let text = write_as(design, versions)?;
    match writing {
        Writing::Ron => Ok(text),
        Writing::Json => written_as(design, writing, versions::lowest(&text, versions)),
    }
}

/// Writes a document in either way, as of a version.
fn written_as<D: Serialize>(design: &D, writing: Writing, version: u32) -> Result<String, WriteError> {
    let document = FileOut { version, design };
    match writing {
        Writing::Ron => ron_text(&document).map(|it| format!("// Alliantietafel\n{it}\n")),
        Writing::Json => json::write(&document).map_err(|error| WriteError(ron::Error::Message(error.to_string()))),
    }
}

fn ron_text<D: Serialize>(document: &D) -> Result<String, WriteError> {
    let pretty = PrettyConfig::new().indentor("  ").new_line("\n").extensions(Extensions::empty());
    options().to_string_pretty(document, pretty).map_err(WriteError)
}

/// Writes a document as a file's text, of the lowest of some versions that can read it.
pub(super) fn write_as<D: Serialize>(design: &D, versions: &[Version]) -> Result<String, WriteError> {
    let body = |version| ron_text(&FileOut { version, design });
    let first = versions.first().map_or(0, |it| it.number);
    let mut text = body(first)?;
    let version = versions::lowest(&text, versions);
    if version != first {
        text = body(version)?;
    }
    Ok(format!("// Alliantietafel\n{text}\n"))
}

#[cfg(test)]
pub(crate) mod tests {
    use serde::Serializer;

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

    /// A design that cannot be written beyond its name.
    pub(crate) struct Unwritable;

    impl Serialize for Unwritable {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::{Error, SerializeStruct};
            let mut half = serializer.serialize_struct("Design", 2)?;
            half.serialize_field("name", "Half")?;
            Err(S::Error::custom("no spelling for the rest"))
        }
    }

    /// What writing it says.
    pub(crate) fn unwritable() -> WriteError {
        write_as(&Unwritable, VERSIONS).expect_err("it cannot be written")
    }

    /// A document as it was, and as it is after two releases.
    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Early {
        name: String,
    }

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Late {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        owner: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        days: Vec<u8>,
    }

    const EARLY: &[Version] = &[Version { number: 1, adds: &[] }];
    const LATE: &[Version] = &[
        Version { number: 1, adds: &[] },
        Version { number: 2, adds: &["design.owner"] },
        Version { number: 3, adds: &["design.days"] },
    ];

    #[test]
    fn a_file_carries_the_lowest_version_that_can_read_it() {
        let plain = Late { name: "owner: 3, days: [1]".into(), ..Late::default() };
        let owned = Late { owner: Some("Anna".into()), ..Late::default() };
        let dated = Late { days: vec![3], ..Late::default() };
        let both = Late { owner: Some("Anna".into()), ..Late { days: vec![3], ..Late::default() } };
        for (document, version) in [(&plain, 1), (&owned, 2), (&dated, 3), (&both, 3)] {
            let text = write_as(document, LATE).expect("writes");
            assert!(text.starts_with(&format!("// Alliantietafel\n(\n  version: {version},\n")), "{text}");
            assert_eq!(read_as::<Late>(&text, LATE).as_ref(), Ok(document), "every version up to the newest is read");
            let early = read_as::<Early>(&text, EARLY);
            match version {
                1 => assert_eq!(early.map(|it| it.name), Ok(plain.name.clone()), "an older program reads it"),
                newer => assert_eq!(early, Err(FormatError::Newer(newer)), "and says what it cannot read"),
            }
        }
    }

    #[test]
    fn a_version_that_never_was_is_refused_where_it_stands() {
        let text = "// version: 7\n(design: (name: \"version: 3\"),\n version: 0)";
        let Err(FormatError::Syntax { place, what, .. }) = read_as::<Late>(text, LATE) else { panic!("refused") };
        assert_eq!((place.to_string().as_str(), what), ("3:11", Unreadable::Version(0)));
        let Err(FormatError::Newer(4)) = read_as::<Late>("(version: 4)", LATE) else { panic!("newer") };
    }

    #[test]
    fn a_design_reads_back_as_it_was_written() {
        let design = sample();
        let text = write(&design).expect("writes");
        assert!(text.contains("version: 1,"), "{text}");
        assert_eq!(read(&text), Ok(design));
    }

    #[test]
    fn a_newer_version_is_refused_by_its_number() {
        assert_eq!(read("(version: 7, something: [1, 2], else: Other(3))"), Err(FormatError::Newer(7)));
    }

    #[test]
    fn unknown_fields_are_refused_where_they_stand() {
        let text = write(&sample()).expect("writes").replacen("probability", "probabilty", 1);
        let Err(FormatError::Syntax { place, what, .. }) = read(&text) else { panic!("refused") };
        let line = text.lines().nth(place.line - 1).expect("the line is there");
        assert!(line.contains("probabilty"), "{place} {what:?}: {line}");
        assert!(
            matches!(what, Unreadable::Unknown { found, expected } if found == "probabilty" && expected.len() > 10)
        );
    }

    #[test]
    fn bytes_around_the_text_do_not_matter() {
        let design = sample();
        let text = format!("\u{feff}{}\0\0", write(&design).expect("writes").replace('\n', "\r\n"));
        assert_eq!(read(&text), Ok(design));
    }

    #[test]
    fn every_cut_gives_a_design_or_an_error() {
        let text = write(&sample()).expect("writes");
        for at in 0..text.len() {
            if let Some(cut) = text.get(..at) {
                let _ = read(cut);
            }
        }
    }
}
