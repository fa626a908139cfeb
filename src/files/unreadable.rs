//! What does not read in a file, as far as people need to know: what the reader of the format finds is told apart here,
//! once, by what stands in the text and what was expected there. None of its own words go further.

use ron::Error as E;
use ron::error::{Position, SpannedError};

use crate::design::euro::Euro;
use crate::design::id::{Id, IdKind};
use crate::files::complaints;
use crate::files::nearest;
use crate::files::scan::{self, Value, each_value};
use crate::files::wrong::Place;

/// What does not read.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    /// There is nothing in the file.
    Empty,
    /// It does not start as a design does.
    NoDesign,
    /// It starts with a line for the reader, which no design needs.
    Header,
    /// A field or a choice that the format does not have.
    Unknown {
        /// What stands there.
        found: String,
        /// What could stand there.
        expected: Vec<String>,
    },
    /// A field that has to be there and is not.
    Lacks(String),
    /// A field that stands there twice.
    Twice(String),
    /// The text ends too early.
    Ends,
    /// There is text after the last bracket.
    After,
    /// A version that never was.
    Version(u32),
    /// Brackets within brackets, deeper than any design.
    Deep,
    /// Something that is meant otherwise, and how it is written.
    Spelled(Slip, String, String),
    /// Something of another kind than what belongs there, as it is written.
    Not(Kind, String),
    /// An id of another kind of element; the right kind starts with these letters.
    OtherId(String, &'static str),
    /// An order of phases that leaves one out, or names one twice.
    NotAnOrder,
    /// A comma or a bracket lacks before this.
    Parts(String),
    /// Something else, as it is written.
    Odd(String),
}

impl Unreadable {
    /// What was probably meant by a name that the format does not have.
    pub fn slip(&self) -> Option<&str> {
        let Self::Unknown { found, expected } = self else { return None };
        nearest::slip(found, expected.iter().map(String::as_str))
    }
}

/// A slip of which it is clear what was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A comma where a number has a point: 0,67.
    Comma,
    /// Points or commas between thousands: 1.234.
    Thousands,
    /// A percentage: 35%.
    Percent,
    /// A euro sign before a number.
    Euro,
    /// Quotes around a number.
    Quoted,
    /// No quotes around a text.
    Unquoted,
    /// An id where a choice holds it: p-anna for Person("p-anna").
    Bare,
    /// A choice without what it holds: Allocated for Allocated(Client).
    Alone,
    /// A yes or no in another spelling than true and false.
    YesNo,
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number.
    Number,
    /// A whole number from nothing upwards, no larger than the field takes.
    Whole,
    /// An amount in euro.
    Amount,
    /// true or false.
    YesNo,
    /// A text between quotes.
    Text,
    /// A list between square brackets.
    List,
    /// Fields between round brackets.
    Group,
    /// The name of a choice.
    Choice,
    /// An id.
    Id,
    /// A date.
    Date,
}

/// Something that does not read, in its place.
pub(super) struct Told {
    pub place: Place,
    /// The path that it is about.
    pub path: String,
    pub what: Unreadable,
}

/// What the reader found.
pub(super) fn told(error: &SpannedError, text: &str) -> Told {
    let (start, end) = (byte(text, error.span.start), byte(text, error.span.end));
    if scan::is_blank(text) {
        let place = Place { line: 1, column: 1 };
        return Told { place, path: String::new(), what: Unreadable::Empty };
    }
    let place = Place { line: error.span.start.line, column: error.span.start.col };
    if error.code == E::ExceededRecursionLimit {
        return Told { place, path: String::new(), what: Unreadable::Deep };
    }
    let (before, here) = around(text, end);
    let here = here.unwrap_or_else(|| Found { path: String::new(), value: Value { at: 0, text: "" } });
    if let Some((what, of)) = slip(text, before.as_ref(), &here, &error.code) {
        return Told { place: complaints::place_at(text, of.value.at), path: of.path.clone(), what };
    }
    if let Some(what) = structure(&error.code, (before.as_ref(), &here), text, end) {
        // A name that is not known, lacks or stands twice is of the element; a choice is of its field.
        let is_choice = matches!(error.code, E::NoSuchEnumVariant { .. });
        let path = match (&error.code, is_choice) {
            // What lacks is told where the element ends, after all that stands in it.
            (E::MissingStructField { .. }, _) => format!("{}.", path_at(text, scan::opened(text, start))),
            (_, true) => here.path,
            // A name stands before its value: what came before it can lie deeper.
            (E::NoSuchStructField { .. } | E::DuplicateStructField { .. }, _) => {
                format!("{}.", scan::named_at(text, start))
            }
            (_, false) => format!("{}.", scan::holder(&here.path)),
        };
        return Told { place, path, what };
    }
    let what = value(&error.code, &here, &text[start.min(text.len())..]);
    Told { place: complaints::place_at(text, here.value.at), path: here.path, what }
}

/// A value and its path.
struct Found<'a> {
    path: String,
    value: Value<'a>,
}

impl Found<'_> {
    /// The name of the field.
    fn field(&self) -> String {
        let field = scan::field(&self.path).replace("[]", "");
        field.rsplit('.').next().unwrap_or_default().to_owned()
    }

    /// The byte after it.
    const fn ends(&self) -> usize {
        self.value.at + self.value.text.len()
    }
}

/// The value in which, or after which, a byte stands, and the one before that.
fn around(text: &str, byte: usize) -> (Option<Found<'_>>, Option<Found<'_>>) {
    // Brackets can stand in one another without end, so only the paths of these two are copied.
    let mut count = 0;
    each_value(text, &mut |_, value| count += usize::from(value.at <= byte));
    let (mut nth, mut before, mut here) = (0, None, None);
    each_value(text, &mut |path, value| {
        nth += 1;
        if nth + 1 == count || nth == count {
            before = here.take();
            here = Some(Found { path: path.to_owned(), value });
        }
    });
    (before, here)
}

/// The path of the value that starts at a byte.
fn path_at(text: &str, byte: Option<usize>) -> String {
    let mut found = String::new();
    each_value(text, &mut |path, value| {
        if Some(value.at) == byte {
            path.clone_into(&mut found);
        }
    });
    found
}

/// The byte of a place.
pub(super) fn byte(text: &str, place: Position) -> usize {
    let line: usize = text.split_inclusive('\n').take(place.line - 1).map(str::len).sum();
    let rest = &text[line..];
    line + rest.char_indices().nth(place.col - 1).map_or(rest.len(), |(at, _)| at)
}

/// What is wrong with the text as a whole, or with the names in it.
fn structure(code: &E, (before, here): (Option<&Found>, &Found), text: &str, end: usize) -> Option<Unreadable> {
    Some(match code {
        E::NoSuchStructField { expected, found, .. } | E::NoSuchEnumVariant { expected, found, .. } => {
            Unreadable::Unknown { found: found.clone(), expected: expected.iter().map(|it| (*it).to_owned()).collect() }
        }
        E::MissingStructField { field, .. } => Unreadable::Lacks((*field).to_owned()),
        E::DuplicateStructField { field, .. } => Unreadable::Twice((*field).to_owned()),
        E::Eof | E::ExpectedStringEnd | E::UnclosedBlockComment | E::UnclosedLineComment => Unreadable::Ends,
        E::ExpectedAttribute | E::ExpectedAttributeEnd | E::NoSuchExtension(_) => Unreadable::Header,
        _ if before.is_none() && here.value.text != "(" => Unreadable::NoDesign,
        _ if scan::is_blank(&text[end.min(text.len())..]) => Unreadable::Ends,
        E::TrailingCharacters => Unreadable::After,
        _ => return None,
    })
}

/// A slip of which it is clear what was meant, and where it stands.
fn slip<'a>(
    text: &str,
    before: Option<&'a Found<'a>>,
    here: &'a Found<'a>,
    code: &E,
) -> Option<(Unreadable, &'a Found<'a>)> {
    let spelled = |slip, written: &str, meant: String| Unreadable::Spelled(slip, written.to_owned(), meant);
    let word = here.value.text;
    let after = &text[here.ends().min(text.len())..];
    // 0,67 is two numbers to the reader, and it trips over the second.
    if let Some(before) = before.filter(|it| text.get(it.ends()..here.value.at) == Some(",") && digits(word)) {
        let more: String = after.chars().take_while(|it| it.is_ascii_digit() || ".,".contains(*it)).collect();
        let more = if more.starts_with(',') { more.trim_end_matches(',') } else { "" };
        let written = format!("{},{word}{more}", before.value.text);
        return number(&written).map(|(slip, meant)| (spelled(slip, &written, meant), before));
    }
    if let Some(rest) = after.strip_prefix(',').filter(|it| it.starts_with(|it: char| it.is_ascii_digit())) {
        let tail: String = rest.chars().take_while(|it| it.is_ascii_digit() || *it == '.').collect();
        let written = format!("{word},{tail}");
        if let Some((slip, meant)) = number(&written) {
            return Some((spelled(slip, &written, meant), here));
        }
    }
    if let Some((slip, meant)) = number(word).filter(|_| !here.value.is_string()) {
        return Some((spelled(slip, word, meant), here));
    }
    if word == "€" {
        let amount: String = after.trim_start().chars().take_while(char::is_ascii_digit).collect();
        return Some((spelled(Slip::Euro, &format!("€ {amount}"), amount), here));
    }
    let says = here.value.says();
    let id = says.as_deref().unwrap_or(word);
    match code {
        E::ExpectedBoolean => match word.trim_matches('"').to_lowercase().as_str() {
            "ja" | "yes" | "waar" | "j" | "y" | "1" => Some((spelled(Slip::YesNo, word, "true".into()), here)),
            "nee" | "no" | "onwaar" | "n" | "0" => Some((spelled(Slip::YesNo, word, "false".into()), here)),
            _ => None,
        },
        E::ExpectedString => (!word.is_empty() && !"([{".contains(word))
            .then(|| (spelled(Slip::Unquoted, word, format!("\"{word}\"")), here)),
        E::ExpectedFloat | E::ExpectedInteger => {
            let says = says.filter(|it| it.trim().parse::<f64>().is_ok())?;
            Some((spelled(Slip::Quoted, word, says.trim().to_owned()), here))
        }
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) if here.value.choice().is_some() => {
            held(word).map(|meant| (spelled(Slip::Alone, word, meant.to_owned()), here))
        }
        _ => Id::parse(id).ok().and_then(|it| {
            let meant = match (wrapped(&here.field(), it.kind()), here.value.is_string()) {
                (Some(choice), _) => (Slip::Bare, format!("{choice}(\"{it}\")")),
                (None, false) => (Slip::Unquoted, format!("\"{it}\"")),
                (None, true) => return None,
            };
            Some((spelled(meant.0, word, meant.1), here))
        }),
    }
}

fn digits(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|it| it.is_ascii_digit() || it == '.')
}

/// What a number in another spelling means; none where it is spelled as it should be, or is none.
fn number(word: &str) -> Option<(Slip, String)> {
    let (sign, plain) = word.strip_prefix('-').map_or(("", word), |it| ("-", it));
    if let Some(share) = plain.strip_suffix('%') {
        let share: f64 = share.replace(',', ".").parse().ok()?;
        return Some((Slip::Percent, format!("{sign}{}", (share * 1e4).round() / 1e6)));
    }
    if !plain.starts_with(|it: char| it.is_ascii_digit()) || !digits(&plain.replace(',', "")) {
        return None;
    }
    let (points, commas) = (plain.matches('.').count(), plain.matches(',').count());
    let last = plain.rfind(['.', ',']).map(|at| &plain[at + 1..])?;
    let whole: String = plain.chars().filter(char::is_ascii_digit).collect();
    match (points, commas, last.len()) {
        // Several of one sign part thousands.
        (2.., 0, 3) | (0, 2.., 3) => Some((Slip::Thousands, format!("{sign}{whole}"))),
        // Of both signs the last one parts the decimals.
        (1.., 1, 1..=2) | (1, 1.., 1..=2) => {
            let (left, right) = whole.split_at(whole.len() - last.len());
            Some((Slip::Thousands, format!("{sign}{left}.{right}")))
        }
        (0, 1, 3) if !plain.starts_with('0') => Some((Slip::Thousands, format!("{sign}{whole}"))),
        (0, 1, _) => Some((Slip::Comma, format!("{sign}{}", plain.replace(',', ".")))),
        _ => None,
    }
}

/// What a choice holds, as it is written.
fn held(choice: &str) -> Option<&'static str> {
    Some(match choice {
        "Allocated" => "Allocated(Client) / Allocated(Contractor)",
        "CompetenceSelection" => "CompetenceSelection(Client) / CompetenceSelection(Contractor)",
        "OneSide" => "OneSide(Client) / OneSide(Contractor)",
        "Person" => "Person(\"p-…\")",
        "Discipline" => "Discipline(\"d-…\")",
        "Role" => "Role(\"ro-…\")",
        "Share" => "Share(0.05)",
        "Amount" => "Amount(500000)",
        _ => return None,
    })
}

/// The choice that holds an id in a field.
fn wrapped(field: &str, kind: IdKind) -> Option<&'static str> {
    match (field, kind) {
        ("seats" | "holder", IdKind::Person) => Some("Person"),
        ("holder", IdKind::Discipline) => Some("Discipline"),
        ("holder", IdKind::Role) => Some("Role"),
        _ => None,
    }
}

/// What is wrong with a value.
fn value(code: &E, here: &Found, rest: &str) -> Unreadable {
    let written = || if here.value.text.is_empty() { first(rest) } else { here.value.text.to_owned() };
    let not = |kind| Unreadable::Not(kind, written());
    match code {
        E::Message(says) => message(says, here, written()),
        E::ExpectedFloat | E::FloatUnderscore | E::UnderscoreAtBeginning => not(Kind::Number),
        E::ExpectedInteger | E::IntegerOutOfBounds | E::InvalidIntegerDigit { .. } => not(Kind::Whole),
        E::InvalidValueForType { .. } if here.value.text.starts_with(['-', '0']) => not(Kind::Whole),
        E::ExpectedBoolean => not(Kind::YesNo),
        E::ExpectedString | E::ExpectedChar | E::ExpectedByteString | E::InvalidEscape(_) => not(Kind::Text),
        E::ExpectedArray => not(Kind::List),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) | E::ExpectedMap | E::ExpectedUnit => not(Kind::Group),
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => not(Kind::Choice),
        E::ExpectedDifferentStructName { found, .. } => Unreadable::Not(Kind::Group, found.clone()),
        // 2.5 is a whole number to the reader, and it trips over the rest.
        E::ExpectedComma | E::ExpectedStructLikeEnd if digits(here.value.text) && here.value.text.contains('.') => {
            not(Kind::Whole)
        }
        E::ExpectedComma
        | E::ExpectedArrayEnd
        | E::ExpectedStructLikeEnd
        | E::ExpectedOptionEnd
        | E::ExpectedMapEnd
        | E::ExpectedMapColon
        | E::TrailingCharacters => Unreadable::Parts(first(rest)),
        E::UnexpectedChar(sign) => Unreadable::Odd(sign.to_string()),
        _ => Unreadable::Odd(written()),
    }
}

/// What a type says that checks itself.
fn message(says: &str, here: &Found, written: String) -> Unreadable {
    if here.value.text.starts_with('[') || here.path.contains("order[") {
        return Unreadable::NotAnOrder;
    }
    let Some(text) = here.value.says() else {
        return match Euro::in_other_spelling(here.value.text) {
            Some(meant) => Unreadable::Spelled(Slip::Thousands, written, meant),
            None => Unreadable::Not(Kind::Amount, written),
        };
    };
    match (Id::parse(&text), IdKind::named(says)) {
        (Ok(_), Some(kind)) => Unreadable::OtherId(text, kind.prefix()),
        (Err(error), _) if error.to_string() == says => Unreadable::Not(Kind::Id, text),
        _ => Unreadable::Not(Kind::Date, text),
    }
}

/// The first word or sign of a text.
fn first(text: &str) -> String {
    let text = text.trim_start();
    let end = text.find(|it: char| it.is_whitespace() || ",()[]".contains(it)).unwrap_or(text.len());
    let end = if end == 0 { text.chars().next().map_or(0, char::len_utf8) } else { end };
    text[..end].chars().take(40).collect()
}
