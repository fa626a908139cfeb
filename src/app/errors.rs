//! Errors in words for people: what happened, to which file, what was kept, what to do now.

use std::path::Path;

use crate::files::format::{Complaints, FormatError, Invalid, Kind, Place, Slip, Unreadable, Wrong};
use crate::files::name::Unfit;
use crate::files::save::{OpenError, SaveError, Unsaved};
use crate::files::trouble::Trouble;
use crate::files::{Lost, Written};
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
    pub fn open_error_in_full(&self, error: &OpenError) -> ErrorText {
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
            says: format!("{why}\n\n{}{}", self.kept(error, reader), self.with("error-file", file)),
        }
    }

    /// What stayed as it was when a file did not open: of what is not there nothing, of a command line no open design.
    fn kept(&self, error: &OpenError, reader: Reader) -> String {
        let gone = matches!(error, OpenError::Io { error, .. } if error.kind() == std::io::ErrorKind::NotFound);
        let key = match (reader, gone) {
            (Reader::CommandLine, true) => return String::new(),
            (Reader::CommandLine, false) => "error-open-unchanged",
            (_, true) => "error-open-still",
            (_, false) => "error-open-kept",
        };
        format!("{}\n", self.get(key))
    }

    /// Why a file was not saved, for the command line, where no design is open.
    pub(crate) fn save_error_in_full(&self, error: &SaveError) -> ErrorText {
        let of = |why: String| format!("{why}\n\n{}", self.get("error-save-unchanged"));
        let why = match &error.error {
            Unsaved::Io(error) => of(self.trouble(&Trouble::of(error))),
            Unsaved::Format(_) => self.get("error-write"),
            Unsaved::Changed => of(self.get("dialog-changed")),
        };
        let file = [("file", error.path.display().to_string().into())];
        ErrorText { title: self.get("error-save"), says: format!("{why}\n{}", self.with("error-file", file)) }
    }

    /// Why a file was not saved.
    pub(crate) fn save_error(&self, error: &SaveError) -> ErrorText {
        let (why, kept) = match &error.error {
            Unsaved::Io(error) => (self.trouble(&Trouble::of(error)), "error-save-nothing"),
            Unsaved::Format(_) => (self.get("error-write"), "error-write-kept"),
            Unsaved::Changed => (self.get("dialog-changed"), "error-save-nothing"),
        };
        let file = [("file", error.path.display().to_string().into())];
        ErrorText {
            title: self.get("error-save"),
            says: format!("{why}\n\n{}\n{}", self.get(kept), self.with("error-file", file)),
        }
    }

    /// What there is to know of a file that was saved; none: all of it is there, and on the disk.
    pub(crate) fn written(&self, written: &Written) -> Option<String> {
        let mut says = Vec::new();
        if let Some(error) = &written.unsure {
            let why = self.trouble(&Trouble::of(error));
            says.push(self.with("saved-unsure", [("why", why.into())]));
        }
        let lost: Vec<String> = written.lost.iter().map(|it| self.lost(it)).collect();
        if !lost.is_empty() {
            says.push(self.with("saved-lost", [("what", self.list(&lost).into())]));
        }
        (!says.is_empty()).then(|| says.join(" "))
    }

    fn lost(&self, lost: &Lost) -> String {
        match lost {
            Lost::Owner => self.get("saved-lost-owner"),
            Lost::Group => self.get("saved-lost-group"),
            Lost::Attribute(name) => self.with("saved-lost-attribute", [("name", name.into())]),
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
            FormatError::TooLarge(bytes) => {
                self.with("error-too-large", [("size", self.language().file_size(*bytes as u64).into())])
            }
            FormatError::Newer(version) => self.with("error-newer", [("version", version.to_string().into())]),
            FormatError::NewerUnread(version, why) => {
                let why = self.format_error(path, why, reader);
                self.with("error-newer-unread", [("version", version.to_string().into()), ("why", why.into())])
            }
            FormatError::Syntax { place, spot, what } => {
                let at = self.place_in_file(path, *place, reader);
                let says = self.unreadable(&self.field_of(&spot.about, spot.field.as_deref()), what);
                let whole = matches!(what, Unreadable::Empty | Unreadable::NoDesign);
                let key = if whole { "error-syntax-file" } else { "error-syntax" };
                self.with(key, [("place", at.into()), ("what", says.into())])
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

    fn unreadable(&self, field: &str, what: &Unreadable) -> String {
        let of = |key: &str, written: &str, meant: &str| {
            let values = [("field", field.into()), ("written", written.into()), ("meant", meant.into())];
            self.with(key, values)
        };
        match what {
            Unreadable::Empty => self.get("error-empty"),
            Unreadable::NoDesign => self.get("error-no-design"),
            Unreadable::Header => self.get("error-header"),
            Unreadable::Ends => self.get("error-ends"),
            Unreadable::After => self.get("error-after"),
            Unreadable::Deep => self.get("error-deep"),
            Unreadable::Version(version) => of("error-version", &version.to_string(), ""),
            Unreadable::Unknown { found, expected } => {
                let unknown = match what.slip() {
                    Some(meant) => of("error-unknown-slip", found, meant),
                    None => of("error-unknown", found, ""),
                };
                if expected.is_empty() {
                    return unknown;
                }
                format!("{unknown} {}", self.with("error-possible", [("names", expected.join(", ").into())]))
            }
            Unreadable::Lacks(name) => of("error-lacks", name, ""),
            Unreadable::Twice(name) => of("error-twice", name, ""),
            Unreadable::Spelled(slip, written, meant) => of(slip_key(*slip), written, meant),
            Unreadable::Not(kind, written) => of(kind_key(*kind), written, ""),
            Unreadable::OtherId(written, prefix) => of("error-other-id", written, prefix),
            Unreadable::NotAnOrder => of("error-not-order", "", ""),
            Unreadable::Parts(written) => of("error-parts", written, ""),
            Unreadable::Odd(written) => of("error-odd", written, ""),
        }
    }

    /// A field and what it is of, as people read it.
    fn field_of(&self, about: &str, field: Option<&str>) -> String {
        match field.filter(|it| !it.is_empty()) {
            Some(field) => self.with("error-field-of", [("field", field.into()), ("about", about.into())]),
            None if about.is_empty() => self.get("error-field-start"),
            None => self.with("error-field", [("field", about.into())]),
        }
    }

    fn invalid(&self, invalid: &Invalid) -> String {
        let per_cent = |it: &f64| *it > 1.0 && *it <= 100.0;
        let meant = invalid.found.parse().ok().filter(per_cent).map(|it: f64| (it * 1e4).round() / 1e6);
        let key = match invalid.what {
            Wrong::Twice => "error-invalid-twice",
            Wrong::Listed => "error-invalid-listed",
            Wrong::Missing => "error-invalid-missing",
            Wrong::NotAShare if invalid.field.as_deref() == Some("fte") => "error-invalid-fte",
            Wrong::NotAShare if meant.is_some() => "error-invalid-per-cent",
            Wrong::NotAShare => "error-invalid-share",
            Wrong::NotABound => "error-invalid-bound",
            Wrong::NotACount => "error-invalid-count",
            Wrong::NotPoints => "error-invalid-points",
            Wrong::NotAHundred => "error-invalid-hundred",
            Wrong::NotInOrder => "error-invalid-order",
            Wrong::NoAxes => "error-invalid-axes",
            Wrong::Negative => "error-invalid-negative",
            Wrong::Backwards => "error-invalid-backwards",
            Wrong::TooLong => "error-invalid-long",
            Wrong::Loop => "error-invalid-loop",
            Wrong::OffCanvas => "error-invalid-place",
            Wrong::NoEntry(_) => "error-invalid-entry",
        };
        let field = self.field_of(&invalid.about, invalid.field.as_deref());
        let nearest = if let Wrong::NoEntry(it) = invalid.what { it } else { "" };
        let meant = meant.map(|it| it.to_string()).unwrap_or_default();
        let values = [
            ("about", (&invalid.about).into()),
            ("field", field.into()),
            ("nearest", nearest.into()),
            ("written", (&invalid.found).into()),
            ("meant", meant.into()),
        ];
        self.with(key, values)
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
            Trouble::Special => "error-special",
            Trouble::Circle => "error-circle",
            Trouble::Itself => "error-itself",
            Trouble::There => "error-there",
            Trouble::Limit => "error-limit",
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

/// The words for a slip.
const fn slip_key(slip: Slip) -> &'static str {
    match slip {
        Slip::Comma => "error-slip-comma",
        Slip::Thousands => "error-slip-thousands",
        Slip::Percent => "error-slip-percent",
        Slip::Euro => "error-slip-euro",
        Slip::Quoted => "error-slip-quoted",
        Slip::Unquoted => "error-slip-unquoted",
        Slip::Bare => "error-slip-bare",
        Slip::Alone => "error-slip-alone",
        Slip::YesNo => "error-slip-yes-no",
    }
}

/// The words for what belongs somewhere.
const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "error-not-number",
        Kind::Whole => "error-not-whole",
        Kind::Amount => "error-not-amount",
        Kind::YesNo => "error-not-yes-no",
        Kind::Text => "error-not-text",
        Kind::List => "error-not-list",
        Kind::Group => "error-not-group",
        Kind::Choice => "error-not-choice",
        Kind::Id => "error-not-id",
        Kind::Date => "error-not-date",
    }
}

#[cfg(test)]
mod tests;
