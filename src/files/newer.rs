//! Reads of a file of a newer version what this program knows.
//!
//! The strict reader says what it does not know, and where. That is blanked in the text together with all that is alike (the
//! same field of every risk, the same choice in that field), and it reads again. An element that lacks what it cannot do
//! without goes as a whole. So what is shown stands in the file as it is shown; what was left out is named and counted, and
//! such a file is never written over.

use std::collections::HashSet;

use ron::Error as E;
use ron::error::SpannedError;

use crate::design::Design;
use crate::design::edit::sweep;
use crate::files::format::{self, FormatError};
use crate::files::scan::{self, Sort, pieces};
use crate::files::unreadable::byte;
use crate::files::validate;

/// How many bytes are read in all before it is given up: each round reads the text once.
const MOST: usize = 256 * 1024 * 1024;

/// The largest text of which anything is left out, in bytes: all its values are held at once.
const LARGEST: usize = 16 * 1024 * 1024;

/// How many rounds there are at most: each takes out one field or choice, wherever it stands.
const ROUNDS: usize = 200;

/// As deep as the strict reader goes.
const DEEPEST: usize = 128;

/// What a file of a newer version has that is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// The version of the file.
    pub version: u32,
    /// The fields and choices that are left out, by their names in the file, and how often each stands there.
    pub left_out: Vec<(String, usize)>,
}

impl Newer {
    /// How many things are left out.
    pub fn count(&self) -> usize {
        self.left_out.iter().map(|it| it.1).sum()
    }
}

/// Reads what is known of a text of a newer version.
pub(super) fn read(text: &str, version: u32) -> Result<(Design, Newer), FormatError> {
    let mut text = format::trimmed(text).to_owned();
    let unread = |why| FormatError::NewerUnread(version, Box::new(why));
    let mut left_out: Vec<(String, usize)> = Vec::new();
    let rounds = if text.len() > LARGEST { 0 } else { ROUNDS.min(MOST / text.len().max(1)) };
    for round in 0.. {
        let error = match format::strictly::<Design>(&text) {
            Ok(mut design) => {
                // What is left out may be referred to.
                sweep(&mut design);
                validate::validate(&design, &text).map_err(|it| unread(FormatError::Invalid(it)))?;
                return Ok((design, Newer { version, left_out }));
            }
            Err(error) => error,
        };
        let cut = if round < rounds { unknown(&text, &error) } else { None };
        let Some(Cut { name, count, ranges }) = cut else { return Err(unread(format::told(&error, &text))) };
        // What goes along with something that is not known is no other thing that is not known.
        if let Some(name) = name {
            match left_out.iter_mut().find(|it| it.0 == name) {
                Some(it) => it.1 += count,
                None => left_out.push((name, count)),
            }
        }
        text = blanked(&text, &ranges);
    }
    Err(FormatError::Newer(version))
}

/// What goes in one round.
struct Cut {
    /// What is not known; none where an element goes that is not whole any more.
    name: Option<String>,
    count: usize,
    /// From which byte to which.
    ranges: Vec<(usize, usize)>,
}

/// A value with its name, as it stands between commas.
struct Entry<'a> {
    from: usize,
    to: usize,
    /// Where the value starts, and its bracket.
    at: usize,
    bracket: Option<usize>,
    /// The entry in which it stands.
    parent: Option<usize>,
    /// Its path without the numbers of items.
    field: String,
    name: &'a str,
    /// The bracket that opens it, the choice, or all of it.
    head: &'a str,
}

/// All values of a text, each after what it stands in; none where they stand deeper in one another than in any design.
fn entries(text: &str) -> Option<Vec<Entry<'_>>> {
    let (mut all, mut open): (Vec<Entry>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut tokens = pieces(text).peekable();
    let mut named: Option<(usize, &str)> = None;
    while let Some(token) = tokens.next() {
        let end = token.at + token.text.len();
        match token.sort {
            Sort::Close => {
                if let Some(it) = open.pop() {
                    all[it].to = end;
                }
                named = None;
            }
            Sort::Comma => named = None,
            Sort::Colon => {}
            Sort::Word if tokens.next_if(|it| it.sort == Sort::Colon).is_some() => named = Some((token.at, token.text)),
            Sort::Word | Sort::String | Sort::Open => {
                let parent = open.last().copied();
                let opens = |it: &scan::Token| token.sort == Sort::Word && it.sort == Sort::Open && it.text == "(";
                let bracket =
                    if token.sort == Sort::Open { Some(token.at) } else { tokens.next_if(opens).map(|it| it.at) };
                let (from, name) = named.take().unwrap_or((token.at, ""));
                let field = parent.map_or_else(String::new, |it| within(&all[it], name));
                all.push(Entry { from, to: end, at: token.at, bracket, parent, field, name, head: token.text });
                if bracket.is_some() {
                    open.push(all.len() - 1);
                }
                if open.len() > DEEPEST {
                    return None;
                }
            }
        }
    }
    Some(all)
}

/// The path of what stands in an entry under a name, or without one.
fn within(parent: &Entry, name: &str) -> String {
    let choice = if parent.head.starts_with(char::is_alphabetic) { parent.head } else { "" };
    let steps = [parent.field.as_str(), choice, if name.is_empty() { "[]" } else { name }];
    steps.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(".")
}

/// What the reader does not know, with all that is alike; none where it cannot be left out.
fn unknown(text: &str, error: &SpannedError) -> Option<Cut> {
    let (start, end) = (byte(text, error.span.start), byte(text, error.span.end));
    let all = entries(text)?;
    let last = |is: &dyn Fn(&Entry) -> bool| all.iter().rposition(|it| it.from <= end && is(it));
    let (name, like): (Option<String>, Vec<usize>) = match &error.code {
        E::NoSuchStructField { found, .. } => {
            let found = found.as_str();
            let it = last(&|it| it.name.trim_start_matches("r#") == found)?;
            (Some(found.to_owned()), alike(&all, |other| other.field == all[it].field))
        }
        E::NoSuchEnumVariant { found, .. } => {
            let it = last(&|it| it.head.trim_start_matches("r#") == found)?;
            let same = |other: &Entry| other.field == all[it].field && other.head == all[it].head;
            (Some(found.clone()), alike(&all, same))
        }
        E::MissingStructField { field, .. } => {
            let opened = scan::opened(text, start)?;
            let it = all.iter().position(|it| it.bracket == Some(opened))?;
            let whole: HashSet<usize> = all.iter().filter(|it| it.name == *field).filter_map(|it| it.parent).collect();
            let same = |nth: usize| {
                let other = &all[nth];
                other.field == all[it].field && other.head == all[it].head && !whole.contains(&nth)
            };
            (None, (0..all.len()).filter(|nth| same(*nth)).collect())
        }
        E::ExceededRecursionLimit | E::Eof | E::TrailingCharacters | E::ExpectedStringEnd => return None,
        // Another kind of value than is known.
        _ => {
            let it = last(&|it| it.at <= end)?;
            let same = |other: &Entry| other.field == all[it].field && sort(other.head) == sort(all[it].head);
            let named = all[it].field.rsplit('.').find(|it| *it != "[]").unwrap_or_default();
            (Some(named.to_owned()), alike(&all, same))
        }
    };
    let count = like.len();
    let mut ranges = Vec::new();
    for nth in like {
        let it = &all[removable(&all, nth)?];
        if it.field.is_empty() || it.field == "design" || it.field == "version" {
            return None;
        }
        ranges.push((it.from, it.to));
    }
    (count > 0).then_some(Cut { name, count, ranges })
}

fn alike(all: &[Entry], is: impl Fn(&Entry) -> bool) -> Vec<usize> {
    (0..all.len()).filter(|nth| is(&all[*nth])).collect()
}

/// The sort of a value, by how it starts.
fn sort(head: &str) -> char {
    match head.chars().next().unwrap_or(' ') {
        it if it.is_ascii_digit() || it == '-' => '0',
        it if it.is_alphabetic() => 'a',
        it => it,
    }
}

/// What can be left out around an entry: a field, or an item of a list. Of a pair each half is needed.
fn removable(all: &[Entry], nth: usize) -> Option<usize> {
    let it = &all[nth];
    let parent = it.parent?;
    let inside = &all[parent];
    let is_field = !it.name.is_empty() && inside.head != "{";
    if is_field || inside.head == "[" { Some(nth) } else { removable(all, parent) }
}

/// A text with nothing in these places, nor a comma after them; every other place stays where it is.
fn blanked(text: &str, ranges: &[(usize, usize)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (from, to) in ranges {
        let rest = text.get(*to..).unwrap_or_default();
        let comma = pieces(rest).next().filter(|it| it.sort == Sort::Comma).map_or(0, |it| it.at + 1);
        // A comment between them stays one: blanks take the place of the whole.
        let gone = bytes.get_mut(*from..to + comma).unwrap_or_default();
        gone.iter_mut().filter(|it| **it != b'\n').for_each(|it| *it = b' ');
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::{Form, Side};
    use crate::design::risks::Allocation;
    use crate::rules::testing;

    fn text() -> String {
        let design = testing::design(Form::ThreeDomains)
            .discipline("Ontwerp", &[Side::Client, Side::Contractor])
            .risk("Grondwaterstand", Allocation::Allocated(Side::Contractor), 1_000_000, |_| {})
            .risk("Stikstof", Allocation::Shared, 2_000_000, |_| {})
            .principle("open-book")
            .design;
        format::write(&design).expect("writes").replacen("version: 1", "version: 99", 1)
    }

    fn known(text: &str) -> (Design, Vec<(String, usize)>) {
        assert!(matches!(format::read(text), Err(FormatError::Newer(99))));
        let (design, newer) = read(text, 99).unwrap_or_else(|it| panic!("{it}\n{text}"));
        (design, newer.left_out)
    }

    #[test]
    fn a_field_that_is_not_known_is_left_out_wherever_it_stands() {
        let whole = known(&text());
        assert_eq!(whole.1, [], "all of it is known");
        let more = text().replace("probability:", "weather: (wind: [1, 2], rain: Some(\"(\")), probability:").replacen(
            "version: 99,",
            "version: 99, made_by: \"één\",",
            1,
        );
        let (design, left_out) = known(&more);
        assert_eq!(design, whole.0);
        assert_eq!(left_out, [("made_by".to_owned(), 1), ("weather".to_owned(), 2)]);
        let first = text().replace("id: \"r-", "r#early: Late, id: \"r-");
        assert_ne!(first, text());
        assert_eq!(known(&first), (whole.0, vec![("early".to_owned(), 2)]), "also the first of an element");
    }

    #[test]
    fn what_cannot_do_without_what_is_not_known_goes_as_a_whole() {
        let whole = known(&text()).0;
        let other = text().replace("Allocated(Contractor)", "Allocated(Neighbour)");
        let (design, left_out) = known(&other);
        assert_eq!(left_out, [("Neighbour".to_owned(), 1)]);
        assert_eq!(design.risks.list[1], whole.risks.list[1], "the others are as they were");
        assert!(design.risks.list.len() <= 2);
        let titles = text().replace("title: \"Stikstof\"", "title: (nl: \"Stikstof\")");
        let (design, left_out) = known(&titles);
        assert_eq!(left_out, [("title".to_owned(), 1)]);
        assert_eq!(design.risks.list.len(), 1);
        let people = text().replace("side: Contractor", "side: Both");
        let (design, left_out) = known(&people);
        assert_eq!(left_out[0].0, "Both");
        assert!(!design.team.disciplines.is_empty());
    }

    #[test]
    fn what_nothing_can_be_read_of_says_why() {
        for broken in [
            "(version: 99)".to_owned(),
            "(version: 99, plan: (id: \"x-1\"))".to_owned(),
            text().replacen("form: ThreeDomains", "form: Five", 1),
            text().replacen("design: (", "design: Design2(", 1),
            text().trim_end().trim_end_matches(')').to_owned(),
            text().replacen("form:", &format!("deep: {}, form:", "(".repeat(100_000)), 1),
        ] {
            let Err(FormatError::NewerUnread(99, why)) = read(&broken, 99) else { panic!("it reads: {broken}") };
            assert!(matches!(*why, FormatError::Syntax { .. }), "{why}");
        }
    }

    #[test]
    fn every_cut_ends_in_a_design_or_an_error() {
        let text = text().replace("probability:", "weather: (wind: [1, 2]), probability:");
        for at in (0..text.len()).step_by(7) {
            if let Some(cut) = text.get(..at) {
                let _ = read(cut, 99);
                let _ = read(&format!("{cut}{{){}", &text[at..]), 99);
            }
        }
    }
}
