//! The report as the bytes of a file, in the kind that its name says.

use std::path::Path;

use crate::report::asked::Asked;
use crate::report::docx::docx;
use crate::report::html::html;
use crate::report::made::{Made, made};
use crate::report::pdf::{Facts, pdf};

/// A kind of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// For who reads, prints, keeps.
    #[default]
    Pdf,
    /// For who writes on.
    Docx,
    /// For a browser.
    Html,
}

impl Kind {
    /// Every kind, in the order in which one chooses.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Docx, Self::Html];

    /// How the name of such a file ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
        }
    }

    /// The same, as a list for a dialog of the system.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Html => &["html"],
        }
    }

    /// The kind that a name says by its ending.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        Self::ALL.into_iter().find(|it| it.ending() == ending || (*it == Self::Html && ending == "htm"))
    }
}

/// A report as a file. Fails where the file cannot be made, with why.
pub fn file(kind: Kind, asked: &Asked) -> Result<Vec<u8>, String> {
    let Made { report, book } = made(asked);
    let (language, author, on) = (asked.text.language(), asked.design.name.as_str(), asked.on);
    match kind {
        Kind::Pdf => pdf(&book, Facts { language, author, on }).map_err(|it| it.to_string()),
        Kind::Docx => docx(&report, asked.text, on).map_err(|it| it.to_string()),
        Kind::Html => Ok(html(&report, language).into_bytes()),
    }
}
