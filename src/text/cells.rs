//! Numbers as they stand in cells of other people's spreadsheets: about, ranges, bounds, signs and words of every kind, and
//! the many ways to say nothing. What a number means in its column is for the reader of the column to say.

use crate::text::digits::{self, plain};

/// What stands in a cell where a number is looked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    /// Nothing, and it says so: a key in the language files says in which way.
    Nothing(&'static str),
    /// One number.
    One(Figure),
    /// From one number to another.
    Range(Figure, Figure),
    /// Less than a number, or no more.
    Below(Figure),
    /// More than a number, or no less.
    Above(Figure),
    /// No number.
    Other,
}

/// A number as it stands in a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figure {
    /// Its value, by its digits alone.
    pub value: f64,
    /// What a word of its own multiplies it by; none: it is bare.
    pub times: Option<f64>,
    /// Whether it has a sign of per cent.
    pub share: bool,
    /// Whether it has the sign of money that is not euro.
    pub foreign: bool,
    /// Whether it says that it is about so much.
    pub about: bool,
    /// Whether the word of another number of the same cell was heard for it too.
    pub lent: bool,
    /// Its one mark before three final digits, which parts thousands or begins a fraction; its value is as if it parts
    /// thousands.
    pub unsure: Option<char>,
}

/// Ways to say nothing, each with its key.
const NOTHING: [(&str, &[&str]); 4] = [
    ("import-empty-pm", &["pm", "p.m.", "p.m", "ntb", "n.t.b.", "nader te bepalen", "tbd", "tbc", "t.b.d."]),
    ("import-empty-na", &["n.v.t.", "n.v.t", "nvt", "n/a", "n.a.", "na", "niet van toepassing", "not applicable"]),
    ("import-empty-dash", &["-", "--", "---", "€ -", "€-", "- €", "_", "/", "."]),
    ("import-empty-unknown", &["?", "??", "???", "onbekend", "unknown", "n.b.", "nb", "n.n.b.", "geen", "none", "x"]),
];

/// What stands before a number that is about so much.
const ABOUT: [&str; 14] = [
    "ongeveer",
    "approximately",
    "approx.",
    "approx",
    "circa",
    "about",
    "plm.",
    "plm",
    "ca.",
    "ca",
    "rond",
    "+/-",
    "~",
    "≈",
];
/// What stands before a number that is a bound from above.
const BELOW: [&str; 15] = [
    "ten hoogste",
    "minder dan",
    "kleiner dan",
    "less than",
    "maximaal",
    "at most",
    "hooguit",
    "up to",
    "max.",
    "max",
    "tot",
    "<=",
    "=<",
    "≤",
    "<",
];
/// What stands before a number that is a bound from below.
const ABOVE: [&str; 15] = [
    "ten minste",
    "tenminste",
    "groter dan",
    "more than",
    "minimaal",
    "at least",
    "meer dan",
    "minstens",
    "vanaf",
    "min.",
    "min",
    ">=",
    "=>",
    "≥",
    ">",
];
/// What stands between two numbers, the longer before the shorter.
const BETWEEN: [&str; 10] = [" tot en met ", " t/m ", " tot ", " to ", " à ", " a ", " en ", " and ", "...", ".."];

/// What a cell says.
pub fn written(cell: &str) -> Written {
    let text = plain(cell);
    let text = text.trim();
    if let Some((key, _)) = NOTHING.iter().find(|it| it.1.contains(&text)) {
        return Written::Nothing(key);
    }
    if text.is_empty() {
        return Written::Nothing("import-empty-blank");
    }
    if text.starts_with('#') && !text.contains(' ') {
        return Written::Nothing("import-empty-error");
    }
    let (text, about) = about(text);
    if let Some(range) = range(text, about) {
        return range;
    }
    let behind = |words: &[&str]| words.iter().find_map(|it| after_word(text, it)).and_then(|it| figure(it, about));
    if let Some(it) = behind(&BELOW) {
        return Written::Below(it);
    }
    if let Some(it) = behind(&ABOVE) {
        return Written::Above(it);
    }
    if let Some(it) = text.strip_suffix('+').and_then(|it| figure(it, about)) {
        return Written::Above(it);
    }
    figure(text, about).map_or(Written::Other, Written::One)
}

/// The words without what says 'about', and whether something did.
fn about(text: &str) -> (&str, bool) {
    if let Some(rest) = text.strip_prefix('±') {
        return (rest.trim_start(), true);
    }
    // `circa` before and a question mark behind say the same.
    let (text, doubted) = text.strip_suffix('?').map_or((text, false), |it| (it.trim_end(), true));
    match ABOUT.iter().find_map(|it| after_word(text, it)) {
        Some(rest) => (rest, true),
        None => (text, doubted),
    }
}

/// What stands behind a word, where it is not the start of another.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(word)?;
    let ends = !word.ends_with(char::is_alphabetic) || !rest.starts_with(char::is_alphabetic);
    ends.then(|| rest.trim_start())
}

fn range(text: &str, about: bool) -> Option<Written> {
    let bare = ["tussen", "between", "van", "from"].iter().find_map(|it| after_word(text, it)).unwrap_or(text);
    let pair = |low: &str, high: &str| {
        let (mut low, mut high) = (figure(low, about)?, figure(high, about)?);
        // `€ 250.000 - € 1 mln`: what is written out in full needs no word of the other.
        let full = match (low.times, high.times) {
            (None, Some(by)) => low.value >= 1_000.0 && low.value * by > high.own(),
            (Some(_), None) => high.value >= low.own(),
            _ => false,
        };
        let lends = |one: &Figure, other: &Figure| {
            one.times.is_none() && !one.share && (other.times.is_some() || other.share) && !full
        };
        if lends(&low, &high) {
            (low.times, low.share, low.lent) = (high.times, high.share, true);
        } else if lends(&high, &low) {
            (high.times, high.share, high.lent) = (low.times, low.share, true);
        }
        Some(Written::Range(low, high))
    };
    let words = BETWEEN.iter().find_map(|it| bare.split_once(it)).and_then(|(low, high)| pair(low, high));
    words.or_else(|| {
        let dashes = bare.match_indices('-').map(|it| it.0);
        dashes.into_iter().find_map(|at| {
            let (low, high) = (bare[..at].trim_end(), &bare[at + 1..]);
            // The dash of `50.000,-` and of `1e-5` parts nothing.
            let parts = !low.is_empty() && !low.ends_with([',', 'e', '(']) && !high.contains('-');
            if parts { pair(low, high) } else { None }
        })
    })
}

/// One number with its signs and words; none where it is no number.
fn figure(text: &str, about: bool) -> Option<Figure> {
    let mut text = text.trim();
    let mut figure = Figure { about, ..Figure::default() };
    let inner = text.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    let negative = inner.is_some();
    text = inner.unwrap_or(text).trim();
    for sign in ["%", "procent", "percent", "per cent", "pct"] {
        if let Some(rest) = text.strip_suffix(sign) {
            (text, figure.share) = (rest.trim_end(), true);
        }
    }
    let text = text.trim_end_matches('=');
    let bare = ["£", "$", "gbp", "usd"].iter().find_map(|it| text.strip_prefix(it).or_else(|| text.strip_suffix(it)));
    figure.foreign = bare.is_some();
    let text = bare.unwrap_or(text).trim();
    if matches!(text, "nihil" | "nil") {
        return Some(figure);
    }
    if let Some(value) = scientific(text) {
        return Some(Figure { value: if negative { -value } else { value }, ..figure });
    }
    let number = digits::number(text).ok()?;
    let three = thousands(text);
    let (value, unsure) = match three {
        // A word behind it makes it a fraction to who reads what people type; in a cell it can part thousands too.
        Some(mark) if number.times.is_some() => (number.value * 1000.0, Some(mark)),
        // What starts with a nought is a fraction: 0.125.
        _ if number.unsure.is_some() && text.trim_start_matches(|it: char| !it.is_ascii_digit()).starts_with('0') => {
            (number.value / 1000.0, None)
        }
        _ => (number.value, number.unsure),
    };
    figure.value = if negative { -value.abs() } else { value };
    (figure.times, figure.unsure) = (number.times, unsure);
    Some(figure)
}

/// `1E+06` as spreadsheets show it.
fn scientific(text: &str) -> Option<f64> {
    let (digits, power) = text.split_once('e')?;
    let all = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit() || matches!(it, '.' | ','));
    let sign = power.trim_start_matches(['+', '-']);
    (all(digits) && all(sign)).then(|| format!("{}e{power}", digits.replace(',', ".")).parse().ok()).flatten()
}

/// The one mark of the digits, where three digits stand behind it and one to three before.
fn thousands(text: &str) -> Option<char> {
    let from = text.find(|it: char| it.is_ascii_digit())?;
    let digits = &text[from..];
    let end = digits.find(|it: char| !it.is_ascii_digit() && !matches!(it, '.' | ',')).unwrap_or(digits.len());
    let digits = digits[..end].trim_end_matches(['.', ',']);
    let mut marks = digits.char_indices().filter(|(_, it)| !it.is_ascii_digit());
    let (at, mark) = marks.next()?;
    // What starts with a nought is a fraction: 0.125.
    let parts = marks.next().is_none() && digits.len() - at == 4 && (1..=3).contains(&at) && !digits.starts_with('0');
    parts.then_some(mark)
}

impl Figure {
    /// Its value with its own word.
    pub fn own(&self) -> f64 {
        self.value * self.times.unwrap_or(1.0)
    }

    /// The same, where its one mark begins a fraction.
    pub fn as_fraction(&self) -> Self {
        Self { value: self.value / 1000.0, unsure: None, ..*self }
    }
}

/// The decimal mark that the cells of a sheet show, where all that show one show the same.
pub fn decimal_mark<'a>(cells: impl Iterator<Item = &'a str>) -> Option<char> {
    let mut seen = None;
    for cell in cells {
        let marks: Vec<(usize, char)> = cell.char_indices().filter(|(_, it)| matches!(it, '.' | ',')).collect();
        let digits = |from: usize| cell[from..].chars().take_while(char::is_ascii_digit).count();
        let found = match marks[..] {
            [(at, mark)] if matches!(digits(at + 1), 1 | 2) && cell[..at].ends_with(|it: char| it.is_ascii_digit()) => {
                mark
            }
            [.., (_, before), (at, mark)] if before != mark && digits(at + 1) > 0 => mark,
            _ => continue,
        };
        match seen {
            Some(it) if it != found => return None,
            _ => seen = Some(found),
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(cell: &str) -> f64 {
        match written(cell) {
            Written::One(it) => it.own(),
            other => panic!("{cell}: {other:?}"),
        }
    }

    #[test]
    fn numbers_are_read_as_they_stand_in_spreadsheets() {
        for (cell, value) in [
            ("€ 50.000,-", 5e4),
            ("€ 50.000,=", 5e4),
            ("50.000 euro", 5e4),
            ("EUR 50.000", 5e4),
            ("€ 1,5 mio", 1.5e6),
            ("€ 1.5M", 1.5e6),
            ("1,5 miljoen euro", 1.5e6),
            ("250 K€", 2.5e5),
            ("€ 1 000 000", 1e6),
            ("1’000’000", 1e6),
            ("1E+06", 1e6),
            ("1,5e5", 1.5e5),
            ("50.000 €", 5e4),
            ("1,5 mln.", 1.5e6),
            ("€ 0,5 M€", 5e5),
            ("2,5 ton", 2.5e5),
            ("50k EUR", 5e4),
            ("1.234.567,89", 1_234_567.89),
            ("12.500 k", 1.25e7),
            ("12%", 12.0),
            ("0,125", 0.125),
            ("nihil", 0.0),
            ("(50.000)", -5e4),
            ("-50.000", -5e4),
        ] {
            assert!((own(cell) - value).abs() < 1e-6, "{cell}: {}", own(cell));
        }
    }

    #[test]
    fn what_says_nothing_says_in_which_way() {
        for (cell, key) in [
            ("PM", "import-empty-pm"),
            (" -   ", "import-empty-dash"),
            ("n.v.t.", "import-empty-na"),
            ("\u{23}N/B", "import-empty-error"),
            ("\u{23}VERW!", "import-empty-error"),
            ("?", "import-empty-unknown"),
        ] {
            assert_eq!(written(cell), Written::Nothing(key), "{cell}");
        }
    }

    #[test]
    fn ranges_bounds_and_doubts_are_heard() {
        let ends = |cell: &str| match written(cell) {
            Written::Range(low, high) => (low.own(), high.own()),
            other => panic!("{cell}: {other:?}"),
        };
        for cell in
            ["€100k-€250k", "100-250k", "tussen 100.000 en 250.000", "100.000 tot 250.000 euro", "€ 100k – € 250k"]
        {
            assert_eq!(ends(cell), (1e5, 2.5e5), "{cell}");
        }
        assert_eq!(ends("5-10%"), (5.0, 10.0));
        for cell in ["< € 100.000", "max. 100.000", "minder dan 100k", "≤100000"] {
            assert!(matches!(written(cell), Written::Below(it) if it.own() == 1e5), "{cell}");
        }
        assert!(matches!(written("> 1 mln"), Written::Above(it) if it.own() == 1e6));
        assert!(matches!(written("1 mln+"), Written::Above(_)));
        for cell in ["ca. 50.000", "±50.000", "circa € 50.000", "50.000?", "+/- 50k"] {
            assert!(matches!(written(cell), Written::One(it) if it.about && it.own() == 5e4), "{cell}");
        }
        for cell in ["Zetting", "R-001", "maximum", "2026-03-14", "12\"", "hoog", "<", "kans 1 op 3"] {
            assert_eq!(written(cell), Written::Other, "{cell}");
        }
    }

    #[test]
    fn one_mark_before_three_digits_is_unsure() {
        let unsure = |cell: &str| match written(cell) {
            Written::One(it) => (it.own(), it.unsure),
            other => panic!("{cell}: {other:?}"),
        };
        assert_eq!(unsure("1.250 mln"), (1.25e9, Some('.')));
        assert_eq!(unsure("1.250"), (1250.0, Some('.')));
        assert_eq!(unsure("1.5"), (1.5, None));
        assert_eq!(unsure("1.250.000"), (1.25e6, None));
        assert_eq!(unsure("0,125 mln"), (1.25e5, None));
    }

    #[test]
    fn a_sheet_shows_its_decimal_mark() {
        assert_eq!(decimal_mark(["1.000", "2,5", "x"].into_iter()), Some(','));
        assert_eq!(decimal_mark(["1,000.50", "3"].into_iter()), Some('.'));
        assert_eq!(decimal_mark(["1,5", "1.5"].into_iter()), None);
        assert_eq!(decimal_mark(["1.000"].into_iter()), None);
    }

    #[test]
    fn nothing_in_a_cell_makes_it_panic() {
        use crate::property::for_all;
        let signs: Vec<char> = "0123456789.,- €k=+%mlnro'()<>±\u{a0}\u{2212}eé~?".chars().collect();
        for_all(20_000, proptest::collection::vec(0..signs.len(), 0..14), |picks| {
            let cell: String = picks.iter().map(|it| signs[*it]).collect();
            let _ = written(&cell);
            let _ = decimal_mark([cell.as_str()].into_iter());
        });
    }
}
