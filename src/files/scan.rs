//! Walks a file's text once, from the first value to the last, and tells of each its path and its place.
//!
//! A path is the names of fields and the numbers of items on the way to a value: `design.risks.list[3].probability`. What
//! a choice holds has the choice's name on its way: `design.risks.list[3].holder.Person[0]`.
//!
//! The `ron` crate knows places in its own errors alone, so whatever is found wrong after reading gets its place here, and
//! a file's fields are told here too. A text that `ron` has read is walked as it was read; any other text ends as well.

use std::fmt::Write;
use std::iter::Peekable;

/// A value as it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value<'a> {
    /// The byte at which it starts: a string's quote, a bracket, or the name before one. What stands in `Some(…)` is
    /// the value, and `Some` is not.
    pub at: usize,
    /// A string with its quotes, a number, a choice, or the bracket that opens a list or a struct.
    pub text: &'a str,
}

impl Value<'_> {
    /// What a string says; none for what is no string.
    pub fn says(&self) -> Option<String> {
        if !self.is_string() {
            return None;
        }
        match self.text.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
            Some(plain) if !plain.contains('\\') => Some(plain.to_owned()),
            _ => ron::from_str(self.text).ok(),
        }
    }

    /// Whether it is a string.
    pub fn is_string(&self) -> bool {
        self.text.ends_with(['"', '#']) && self.text.contains('"')
    }

    /// The choice that it names (`Shared`, `Allocated` in `Allocated(Client)`); none for any other value.
    pub fn choice(&self) -> Option<&str> {
        let is_name = self.text.starts_with(|it: char| it.is_ascii_uppercase()) && !self.is_string();
        (is_name && !matches!(self.text, "NaN" | "None")).then_some(self.text)
    }
}

/// Calls `visit` with the path of every value of a text, in the order in which they stand there.
pub fn each_value<'a>(text: &'a str, visit: &mut dyn FnMut(&str, Value<'a>)) {
    let mut path = String::new();
    let mut open = vec![Container { transparent: true, ..Container::default() }];
    let mut tokens = Tokens { text, at: 0 }.peekable();
    while let Some(token) = tokens.next() {
        let Some(inside) = open.last_mut() else { return };
        match token.sort {
            Sort::Close => {
                path.truncate(inside.path);
                // The outermost is the text itself: what closes too often closes nothing.
                if open.len() > 1 {
                    open.pop();
                }
            }
            Sort::Comma => (inside.items, inside.named) = (inside.items + 1, false),
            Sort::Colon => {}
            Sort::Word if tokens.next_if(|it| it.sort == Sort::Colon).is_some() => inside.name(token.text, &mut path),
            // In JSON a name has quotes, and what a choice holds is a field that has the choice's name.
            Sort::String if tokens.next_if(|it| it.sort == Sort::Colon).is_some() => {
                let name = token.text.trim_matches('"');
                if name.starts_with(|it: char| it.is_ascii_uppercase()) {
                    path.truncate(inside.path);
                    (inside.choice, inside.items, inside.named, inside.holds) = (name, 0, false, true);
                } else {
                    inside.name(name, &mut path);
                }
            }
            Sort::Open if inside.holds => {
                // The wrapper's own place is that of what the choice holds.
                inside.holds = false;
                let (path, choice) = (inside.path, inside.choice);
                open.push(Container { path, choice, ..Container::default() });
            }
            Sort::Word | Sort::String | Sort::Open => {
                inside.number(&mut path);
                let opens = token.sort == Sort::Open || (token.sort == Sort::Word && opens_next(&mut tokens));
                let transparent = opens && token.text == "Some";
                if !transparent {
                    visit(&path, Value { at: token.at, text: token.text });
                }
                if opens {
                    let choice = if token.sort == Sort::Word { token.text } else { "" };
                    open.push(Container { path: path.len(), choice, transparent, ..Container::default() });
                }
            }
        }
    }
}

/// Takes the bracket of a name that stands before one.
fn opens_next(tokens: &mut Peekable<Tokens>) -> bool {
    tokens.next_if(|it| it.sort == Sort::Open && it.text == "(").is_some()
}

/// Whether a text has nothing but white space and comments.
pub(super) fn is_blank(text: &str) -> bool {
    Tokens { text, at: 0 }.next().is_none()
}

/// What stands between the pieces of a text: white space and comments.
pub(super) fn between(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let starts = (Tokens { text, at: 0 }).map(|it| (it.at, it.at + it.text.len()));
    starts.chain(std::iter::once((text.len(), text.len()))).map(move |(at, end)| {
        let gap = text.get(from..at).unwrap_or_default();
        from = end;
        gap
    })
}

/// The byte of the bracket that is still open where a byte stands: what that closes; none: nothing is open there.
pub(super) fn opened(text: &str, byte: usize) -> Option<usize> {
    let mut open = Vec::new();
    for token in (Tokens { text, at: 0 }).take_while(|it| it.at < byte) {
        match token.sort {
            Sort::Open => open.push(token.at),
            Sort::Close => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}

/// The same path for every item of a list: `design.risks.list[].probability`.
pub fn field(path: &str) -> String {
    let mut in_brackets = false;
    let keeps = |it: &char| {
        in_brackets = (in_brackets || *it == '[') && *it != ']';
        !(in_brackets && it.is_ascii_digit())
    };
    path.chars().filter(keeps).collect()
}

/// Whether a text has a string that says more than so many characters.
pub fn has_longer_string(text: &str, most: usize) -> bool {
    let long = |it: Token| it.sort == Sort::String && is_longer(Value { at: it.at, text: it.text }, most);
    // A text that is no longer in bytes has no string that is longer in characters.
    text.len() > most && Tokens { text, at: 0 }.any(long)
}

/// Whether a string says more than so many characters.
pub(crate) fn is_longer(value: Value, most: usize) -> bool {
    // What a string says is no longer than how it is written; few strings are unpacked to be counted.
    value.text.len() > most && value.says().is_some_and(|it| it.chars().count() > most)
}

/// A list, a struct or a tuple that is open.
#[derive(Default)]
struct Container<'a> {
    /// The length of its own path.
    path: usize,
    /// The name that stands before its bracket: a choice, or a struct's own, which says nothing.
    choice: &'a str,
    /// How many items stood in it before this one.
    items: usize,
    /// Whether the item at hand has a name.
    named: bool,
    /// Whether what stands in it has its path: the text itself, and `Some(…)`.
    transparent: bool,
    /// In JSON: whether the next value is what a choice holds.
    holds: bool,
}

impl Container<'_> {
    /// Goes to a field.
    fn name(&mut self, name: &str, path: &mut String) {
        path.truncate(self.path);
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name.strip_prefix("r#").unwrap_or(name));
        self.named = true;
    }

    /// Goes to an item that has no name.
    fn number(&self, path: &mut String) {
        if !self.named {
            path.truncate(self.path);
            if !self.transparent {
                let dot = if self.choice.is_empty() { "" } else { "." };
                // Writing to a string does not fail.
                let _ = write!(path, "{dot}{}[{}]", self.choice, self.items);
            }
        }
    }
}

/// What a piece of a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Open,
    Close,
    Comma,
    Colon,
    String,
    Word,
}

/// A piece of a text.
#[derive(Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) sort: Sort,
    pub(super) at: usize,
    pub(super) text: &'a str,
}

/// The pieces of a text.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Token<'_>> {
    Tokens { text, at: 0 }
}

/// The pieces of a text, without white space and comments.
struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let from = self.at;
        self.at += space(&self.text[self.at..]);
        let (at, rest) = (self.at, &self.text[self.at..]);
        let (sort, length) = match *rest.as_bytes().first()? {
            b'(' | b'[' | b'{' => (Sort::Open, 1),
            b')' | b']' | b'}' => (Sort::Close, 1),
            b',' => (Sort::Comma, 1),
            b':' => (Sort::Colon, 1),
            b'"' => (Sort::String, quoted(rest)),
            b'\'' => (Sort::Word, character(rest)),
            b'r' | b'b' => match raw(rest) {
                Some(length) => (Sort::String, length),
                None => (Sort::Word, word(rest)),
            },
            _ => (Sort::Word, word(rest)),
        };
        self.at += length;
        work::did(self.at - from);
        Some(Token { sort, at, text: &rest[..length] })
    }
}

/// How many bytes of white space and comments a text starts with.
fn space(text: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &text[at..];
        let after = rest.trim_start_matches(is_space);
        at += rest.len() - after.len();
        if after.starts_with("//") {
            at += after.find('\n').unwrap_or(after.len());
        } else if after.starts_with("/*") {
            at += comment(after.as_bytes());
        } else {
            return at;
        }
    }
}

/// What `ron` takes for white space.
fn is_space(it: char) -> bool {
    matches!(it, ' ' | '\t'..='\r' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
}

/// The length of the comment that a text starts with; comments can stand in one another.
fn comment(text: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at < text.len() {
        match text[at..] {
            [b'/', b'*', ..] => (at, depth) = (at + 2, depth + 1),
            [b'*', b'/', ..] => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of the string that a text starts with.
fn quoted(text: &str) -> usize {
    let (bytes, mut at) = (text.as_bytes(), 1);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The length of the raw string or byte string that a text starts with, if it does.
fn raw(text: &str) -> Option<usize> {
    let after = text.strip_prefix('b').unwrap_or(text);
    if after.starts_with('"') {
        return Some(1 + quoted(after));
    }
    let marks = after.strip_prefix('r')?;
    let body = marks.trim_start_matches('#').strip_prefix('"')?;
    let ending = format!("\"{}", &marks[..marks.len() - body.len() - 1]);
    let end = body.find(&ending).map_or(body.len(), |it| it + ending.len());
    Some(text.len() - body.len() + end)
}

/// The length of the character in quotes that a text starts with.
fn character(text: &str) -> usize {
    let mut rest = text.char_indices().skip(1);
    if rest.next().is_some_and(|(_, it)| it == '\\') {
        rest.next();
    }
    // The longest is '\u{10ffff}'.
    rest.take(9).find(|(_, it)| *it == '\'').map_or(1, |(at, _)| at + 1)
}

/// The length of the name, number or sign that a text starts with.
fn word(text: &str) -> usize {
    let ends = |it: char| is_space(it) || "()[]{},:\"'".contains(it);
    let length = text.find(ends).unwrap_or(text.len());
    let length = text[..length].find("//").unwrap_or(length);
    let length = text[..length].find("/*").unwrap_or(length);
    // A sign that nothing expects is a word of its own, so that every text ends.
    length.max(text.chars().next().map_or(0, char::len_utf8))
}

/// Counts the bytes that are looked at, so that a test can tell that finding places grows with the text and no faster.
/// The path of what holds the name that starts at a byte: that of the value that comes after it.
pub fn named_at(text: &str, byte: usize) -> String {
    let mut found = None;
    each_value(text, &mut |path, value| {
        if value.at >= byte && found.is_none() {
            found = Some(holder(path).to_owned());
        }
    });
    found.unwrap_or_default()
}

/// The path of what a value stands in.
pub fn holder(path: &str) -> &str {
    path.rfind(['.', '[']).map_or("", |at| &path[..at])
}

#[cfg(test)]
pub(super) mod work {
    use std::cell::Cell;

    thread_local! {
        static BYTES: Cell<usize> = const { Cell::new(0) };
    }

    pub(crate) fn did(bytes: usize) {
        BYTES.with(|it| it.set(it.get() + bytes));
    }

    /// What was looked at since the last time.
    pub(crate) fn done() -> usize {
        BYTES.with(Cell::take)
    }
}

/// Counting is for tests.
#[cfg(not(test))]
mod work {
    pub(super) const fn did(_: usize) {}
}
