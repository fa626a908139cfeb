//! Errors in words for people: what happened, to which file, what was kept, what to do now.

use std::path::Path;

use crate::files::format::{FormatError, Invalid, Unreadable, Wrong};
use crate::files::name::Unfit;
use crate::files::save::{OpenError, SaveError};
use crate::files::trouble::Trouble;
use crate::picture::ExportError;
use crate::text::Text;

/// An error in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorText {
    /// What happened.
    pub title: String,
    /// To which file, why, what was kept, what to do now.
    pub says: String,
}

/// How many complaints about one file are listed.
const LISTED: usize = 8;

impl Text {
    /// Why a file did not open.
    pub fn open_error(&self, error: &OpenError) -> ErrorText {
        let (path, why) = match error {
            OpenError::Io { path, error } => (path, self.trouble(&Trouble::of(error))),
            OpenError::Format { path, error } => (path, self.format_error(path, error)),
        };
        let file = [("file", path.display().to_string().into())];
        ErrorText {
            title: self.get("error-open"),
            says: format!("{why}\n\n{}\n{}", self.get("error-open-kept"), self.with("error-file", file)),
        }
    }

    /// Why a file was not saved.
    pub fn save_error(&self, error: &SaveError) -> ErrorText {
        let why = self.trouble(&Trouble::of(&error.error));
        let file = [("file", error.path.display().to_string().into())];
        ErrorText {
            title: self.get("error-save"),
            says: format!("{why}\n\n{}\n{}", self.get("error-save-kept"), self.with("error-file", file)),
        }
    }

    /// Why a picture was not saved.
    pub fn export_error(&self, path: &Path, why: &str) -> ErrorText {
        let file = [("file", path.display().to_string().into())];
        ErrorText {
            title: self.get("error-export"),
            says: format!("{why}\n\n{}\n{}", self.get("error-export-kept"), self.with("error-file", file)),
        }
    }

    /// Why there is no picture.
    pub fn export_problem(&self, error: &ExportError) -> String {
        match error {
            ExportError::Ending => self.get("error-picture-ending"),
            ExportError::Picture(error) => self.with("error-system", [("what", error.to_string().into())]),
        }
    }

    /// Why a text is no design, each complaint with its place as `file:line:column`.
    pub fn format_error(&self, path: &Path, error: &FormatError) -> String {
        match error {
            FormatError::TooLarge(bytes) => self.with("error-too-large", [("megabytes", (bytes / 1_000_000).into())]),
            FormatError::Newer(version) => self.with("error-newer", [("version", version.to_string().into())]),
            FormatError::Syntax { place, what } => {
                let at = format!("{}:{place}", path.display());
                self.with("error-syntax", [("place", at.into()), ("what", self.unreadable(what).into())])
            }
            FormatError::Invalid(all) => {
                let mut lines: Vec<String> = all.iter().take(LISTED).map(|it| self.invalid(path, it)).collect();
                if all.len() > LISTED {
                    lines.push(self.with("error-more", [("more", (all.len() - LISTED).into())]));
                }
                lines.join("\n")
            }
        }
    }

    fn unreadable(&self, what: &Unreadable) -> String {
        match what {
            Unreadable::Unknown { found, expected } => {
                let expected = expected.join(", ");
                self.with("error-unknown", [("found", found.into()), ("expected", expected.into())])
            }
            Unreadable::Lacks(field) => self.with("error-lacks", [("field", field.into())]),
            Unreadable::Twice(field) => self.with("error-twice", [("field", field.into())]),
            Unreadable::Ends => self.get("error-ends"),
            Unreadable::Version(version) => self.with("error-version", [("version", version.to_string().into())]),
            Unreadable::Other(says) => self.with("error-reader", [("says", says.into())]),
        }
    }

    fn invalid(&self, path: &Path, invalid: &Invalid) -> String {
        let key = match invalid.what {
            Wrong::Twice => "error-invalid-twice",
            Wrong::Listed => "error-invalid-listed",
            Wrong::Missing => "error-invalid-missing",
            Wrong::NotAShare => "error-invalid-share",
            Wrong::NotACount => "error-invalid-count",
            Wrong::NotInOrder => "error-invalid-order",
            Wrong::NoAxes => "error-invalid-axes",
            Wrong::Negative => "error-invalid-negative",
            Wrong::Backwards => "error-invalid-backwards",
            Wrong::TooLong => "error-invalid-long",
            Wrong::Loop => "error-invalid-loop",
            Wrong::OffCanvas => "error-invalid-place",
        };
        format!("{}:{}: {}", path.display(), invalid.place, self.with(key, [("about", (&invalid.about).into())]))
    }

    /// What stands between the program and a file, in words.
    pub fn trouble(&self, trouble: &Trouble) -> String {
        let key = match trouble {
            Trouble::Gone => "error-not-found",
            Trouble::Forbidden => "error-permission",
            Trouble::Folder => "error-folder",
            Trouble::Held => "error-held",
            Trouble::Full => "error-full",
            Trouble::ReadOnly => "error-read-only",
            Trouble::BadName => "error-name",
            Trouble::NoText => "error-no-text",
            Trouble::Name(name, why) => return self.unfit(name, *why),
            Trouble::Other(says) => return self.with("error-system", [("what", says.trim_end_matches('.').into())]),
        };
        self.get(key)
    }

    fn unfit(&self, name: &str, why: Unfit) -> String {
        let called = || ("name", name.into());
        match why {
            Unfit::Device => self.with("error-name-device", [called()]),
            Unfit::Sign(sign) if sign.is_control() => self.with("error-name-control", [called()]),
            Unfit::Sign(sign) => self.with("error-name-sign", [called(), ("sign", sign.to_string().into())]),
            Unfit::End => self.with("error-name-end", [called()]),
        }
    }
}
