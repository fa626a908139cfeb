//! Errors in words for people: what happened, to which file, what was kept, what to do now.

use std::path::Path;

use crate::files::format::{Complaints, FormatError, Invalid, Place, Unreadable, Wrong};
use crate::files::name::Unfit;
use crate::files::save::{OpenError, SaveError, Unsaved};
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

/// Where an error about a file is read.
#[derive(Clone, Copy)]
enum Reader {
    /// A dialog, which has to fit in a small window and names the file once.
    Dialog,
    /// The command line, where a place is `file:line:column`, as editors and other programs know it.
    CommandLine,
}

impl Reader {
    /// How many complaints about one file are listed; the others are counted.
    const fn lists(self) -> usize {
        match self {
            Self::Dialog => 3,
            Self::CommandLine => 50,
        }
    }
}

impl Text {
    /// Why a file did not open, for a dialog.
    pub(crate) fn open_error(&self, error: &OpenError) -> ErrorText {
        self.unopened(error, Reader::Dialog)
    }

    /// Why a file did not open, for the command line.
    pub(crate) fn open_error_in_full(&self, error: &OpenError) -> ErrorText {
        self.unopened(error, Reader::CommandLine)
    }

    fn unopened(&self, error: &OpenError, reader: Reader) -> ErrorText {
        let (path, why) = match error {
            OpenError::Io { path, error } => (path, self.trouble(&Trouble::of(error))),
            OpenError::Format { path, error } => (path, self.format_error(path, error, reader)),
        };
        let file = [("file", path.display().to_string().into())];
        ErrorText {
            title: self.get("error-open"),
            says: format!("{why}\n\n{}\n{}", self.get("error-open-kept"), self.with("error-file", file)),
        }
    }

    /// Why a file was not saved.
    pub(crate) fn save_error(&self, error: &SaveError) -> ErrorText {
        let (why, kept) = match &error.error {
            Unsaved::Io(error) => (self.trouble(&Trouble::of(error)), "error-save-kept"),
            Unsaved::Format(error) => (self.with("error-write", [("says", error.says().into())]), "error-write-kept"),
        };
        let file = [("file", error.path.display().to_string().into())];
        ErrorText {
            title: self.get("error-save"),
            says: format!("{why}\n\n{}\n{}", self.get(kept), self.with("error-file", file)),
        }
    }

    /// Why a picture was not saved.
    pub(crate) fn export_error(&self, path: &Path, why: &str) -> ErrorText {
        let file = [("file", path.display().to_string().into())];
        ErrorText {
            title: self.get("error-export"),
            says: format!("{why}\n\n{}\n{}", self.get("error-export-kept"), self.with("error-file", file)),
        }
    }

    /// Why there is no picture.
    pub(crate) fn export_problem(&self, error: &ExportError) -> String {
        match error {
            ExportError::Ending => self.get("error-picture-ending"),
            ExportError::Picture(error) => self.with("error-system", [("what", error.to_string().into())]),
        }
    }

    /// Why a text is no design, each complaint with its place.
    fn format_error(&self, path: &Path, error: &FormatError, reader: Reader) -> String {
        match error {
            FormatError::TooLarge(bytes) => self.with("error-too-large", [("megabytes", (bytes / 1_000_000).into())]),
            FormatError::Newer(version) => self.with("error-newer", [("version", version.to_string().into())]),
            FormatError::Syntax { place, what } => {
                let at = self.place_in_file(path, *place, reader);
                self.with("error-syntax", [("place", at.into()), ("what", self.unreadable(what).into())])
            }
            FormatError::Invalid(complaints) => self.complaints(path, complaints, reader),
        }
    }

    /// The first complaints, and how many there are more.
    fn complaints(&self, path: &Path, all: &Complaints, reader: Reader) -> String {
        let listed = all.listed.iter().take(reader.lists());
        let mut lines: Vec<String> =
            listed.map(|it| format!("{}: {}", self.place_in_file(path, it.place, reader), self.invalid(it))).collect();
        let more = all.count() - lines.len();
        if more > 0 {
            lines.push(self.with("error-more", [("more", self.language().count(more).into())]));
        }
        lines.join("\n")
    }

    fn place_in_file(&self, path: &Path, place: Place, reader: Reader) -> String {
        let Place { line, column } = place;
        match reader {
            Reader::Dialog => {
                self.with("error-place", [("line", line.to_string().into()), ("column", column.to_string().into())])
            }
            Reader::CommandLine => format!("{}:{place}", path.display()),
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

    fn invalid(&self, invalid: &Invalid) -> String {
        let key = match invalid.what {
            Wrong::Twice => "error-invalid-twice",
            Wrong::Listed => "error-invalid-listed",
            Wrong::Missing => "error-invalid-missing",
            Wrong::NotAShare => "error-invalid-share",
            Wrong::NotABound => "error-invalid-bound",
            Wrong::NotACount => "error-invalid-count",
            Wrong::NotInOrder => "error-invalid-order",
            Wrong::NoAxes => "error-invalid-axes",
            Wrong::Negative => "error-invalid-negative",
            Wrong::Backwards => "error-invalid-backwards",
            Wrong::TooLong => "error-invalid-long",
            Wrong::Loop => "error-invalid-loop",
            Wrong::OffCanvas => "error-invalid-place",
            Wrong::NoEntry(_) => "error-invalid-entry",
        };
        let about = (&invalid.about).into();
        let field = match &invalid.field {
            Some(field) => self.with("error-field-of", [("field", field.into()), ("about", about)]),
            None => self.with("error-field", [("field", about)]),
        };
        let nearest = if let Wrong::NoEntry(it) = invalid.what { it } else { "" };
        self.with(key, [("about", (&invalid.about).into()), ("field", field.into()), ("nearest", nearest.into())])
    }

    /// What stands between the program and a file, in words.
    pub(crate) fn trouble(&self, trouble: &Trouble) -> String {
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::text::Language;

    /// An error with so many complaints, of which at most fifty have a place.
    fn wrong(count: usize) -> OpenError {
        let one = |line| Invalid {
            place: Place { line, column: 20 },
            about: "r-kabels".into(),
            field: Some("probability".into()),
            what: Wrong::NotAShare,
        };
        let listed: Vec<Invalid> = (1..=count.min(50)).map(one).collect();
        let more = count - listed.len();
        OpenError::Format { path: PathBuf::from("map/a.ron"), error: FormatError::Invalid(Complaints { listed, more }) }
    }

    #[test]
    fn what_is_not_listed_is_counted() {
        let text = Text::new(Language::Nl);
        let says = text.open_error_in_full(&wrong(10_000)).says;
        assert!(says.contains("map/a.ron:50:20: bij ‘probability’ van ‘r-kabels’ staat een deel"), "{says}");
        assert!(says.contains("\n… en nog 9.950 meer\n"), "{says}");
        let says = text.open_error(&wrong(10_000)).says;
        assert!(says.contains("Regel 3, teken 20: bij ‘probability’ van ‘r-kabels’"), "{says}");
        assert!(says.contains("\n… en nog 9.997 meer\n") && !says.contains("Regel 4"), "{says}");
        assert_eq!(says.matches("a.ron").count(), 1, "the file is named once");
        for count in [1, 3] {
            let says = text.open_error(&wrong(count)).says;
            assert!(says.contains(&format!("Regel {count},")) && !says.contains("en nog"), "{says}");
        }
        let says = Text::new(Language::En).open_error_in_full(&wrong(51)).says;
        assert!(says.contains("… and 1 more"), "{says}");
    }

    #[test]
    fn a_design_without_a_text_is_the_programs_own_mistake() {
        let error = crate::files::format::tests::unwritable();
        let error = SaveError { path: PathBuf::from("map/a.ron"), error: error.into() };
        for (language, part) in [(Language::Nl, "fout in het programma"), (Language::En, "mistake in the program")] {
            let says = Text::new(language).save_error(&error).says;
            assert!(says.contains(part) && says.ends_with("map/a.ron") && says.contains("no spelling"), "{says}");
        }
    }
}
