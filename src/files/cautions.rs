//! What a person would want to know before a file is saved over: that it was made read-only, that it has more names, and
//! that comments which somebody wrote in it by hand would be gone. And how it is written, so that it stays so.

use std::fs;
use std::path::Path;

use crate::files::bytes::read_bytes;
use crate::files::private::VERSION_MARK;
use crate::files::{place, recovery, scan};

/// What saving over a file would do that is not taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Somebody made it read-only.
    ReadOnly,
    /// The same file has so many more names; they would keep the old one.
    Names(u64),
    /// So many lines of comment that a person wrote would be gone.
    Comments(usize),
}

/// What to ask before a file is saved over. Whatever replaces it as a whole drops its comments: that was asked already.
pub fn cautions(path: &Path, whole: bool) -> Vec<Caution> {
    let Ok(target) = place::leads_to(path) else { return Vec::new() };
    let Ok(about) = fs::metadata(&target) else { return Vec::new() };
    let mut found = Vec::new();
    if about.permissions().readonly() {
        found.push(Caution::ReadOnly);
    }
    let more = names(&about).saturating_sub(1);
    if more > 0 {
        found.push(Caution::Names(more));
    }
    let lines = if whole { 0 } else { read_bytes(&target).map_or(0, |it| comments(&String::from_utf8_lossy(&it))) };
    if lines > 0 {
        found.push(Caution::Comments(lines));
    }
    found
}

#[cfg(unix)]
fn names(about: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(about)
}

#[cfg(not(unix))]
fn names(_about: &fs::Metadata) -> u64 {
    1
}

/// How many lines of comment are not the program's own.
fn comments(text: &str) -> usize {
    let text = text.trim_start_matches('\u{feff}');
    let marks = [recovery::MARK, VERSION_MARK].map(str::trim_end);
    let own = |line: &str| line == "// Alliantietafel" || marks.iter().any(|it| line.starts_with(it));
    let lines = scan::between(text).flat_map(str::lines).map(str::trim);
    lines.filter(|it| it.chars().any(|it| !it.is_whitespace() && it != '\0') && !own(it)).count()
}

/// How a text file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Manner {
    /// A byte-order mark comes first.
    bom: bool,
    /// Lines end as on Windows.
    crlf: bool,
}

impl Manner {
    /// Of the file that is there; of none, the program's own.
    pub(super) fn of(path: &Path) -> Self {
        let bytes = read_bytes(path).unwrap_or_default();
        let ends = bytes.iter().position(|it| *it == b'\n');
        let crlf = ends.is_some_and(|at| at > 0 && bytes[at - 1] == b'\r');
        Self { bom: bytes.starts_with("\u{feff}".as_bytes()), crlf }
    }

    /// A text of the program in this manner. Line ends within what a person typed are written as signs of their own.
    pub(super) fn written(self, text: String) -> String {
        let text = if self.crlf { text.replace('\n', "\r\n") } else { text };
        if self.bom { format!("\u{feff}{text}") } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::files::atomic::May;
    use crate::files::save;
    use crate::rules::testing;

    #[test]
    fn what_a_person_wrote_is_counted_and_what_the_program_wrote_is_not() {
        let design = testing::design(Form::Full).risk("// geen", crate::design::risks::Allocation::Shared, 1, |_| {});
        let text = crate::files::format::write(&design.design).expect("writes");
        assert_eq!(comments(&text), 0, "{text}");
        assert_eq!(comments(&format!("\u{feff}{text}\0\0")), 0);
        assert_eq!(comments(&text.replacen("version", "/* één\n twee */ version", 1)), 2);
        assert_eq!(comments(&format!("{text}// Besproken met Anna\n")), 1);
        assert_eq!(comments(&text.replacen("form:", "// let op\n  form:", 1)), 1);
    }

    #[test]
    fn how_a_file_is_written_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let mut design = testing::design(Form::Full).design;
        design.name = "Twee\nregels".into();
        let plain = crate::files::format::write(&design).expect("writes");
        for (bom, crlf) in [(false, false), (true, false), (false, true), (true, true)] {
            fs::write(&path, Manner { bom, crlf }.written(plain.clone())).expect("writes");
            let before = fs::read(&path).expect("reads");
            let stamp = save::save(&path, &design).expect("saves");
            assert_eq!(fs::read(&path).expect("reads"), before, "{bom} {crlf}");
            let read = save::read(&path).expect("opens");
            assert_eq!((read.design.name.as_str(), read.stamp), ("Twee\nregels", stamp));
        }
    }

    #[test]
    fn what_saving_would_take_is_told_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let design = testing::design(Form::Full).design;
        assert_eq!(cautions(&path, false), [], "nothing is there");
        save::save(&path, &design).expect("saves");
        assert_eq!(cautions(&path, false), []);
        let text = fs::read_to_string(&path).expect("reads");
        fs::write(&path, format!("{text}// Anna: klopt dit?\n")).expect("writes");
        assert_eq!(cautions(&path, false), [Caution::Comments(1)]);
        assert_eq!(cautions(&path, true), [], "who replaces all of it was asked");
        let mut permissions = fs::metadata(&path).expect("there").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).expect("sets");
        if cfg!(unix) {
            fs::hard_link(&path, folder.path().join("twin.ron")).expect("links");
            assert_eq!(cautions(&path, false), [Caution::ReadOnly, Caution::Names(1), Caution::Comments(1)]);
        }
        assert!(save::save(&path, &design).is_err(), "not unasked");
        save::save_over(&path, &design, May::Force).expect("asked");
        assert_eq!(cautions(&path, false), [Caution::ReadOnly], "the comments are gone, and the link");
    }
}
