//! Numbers as people type them: digits with separators, signs and words around them. What they mean where they are typed
//! is for `amounts` to say.

/// Words and signs that multiply, the longer before the shorter that they end in.
const UNITS: &[(&str, f64)] = &[
    ("miljard", 1e9),
    ("billion", 1e9),
    ("mrd", 1e9),
    ("mld", 1e9),
    ("bn", 1e9),
    ("miljoen", 1e6),
    ("million", 1e6),
    ("mln", 1e6),
    ("mio", 1e6),
    ("meur", 1e6),
    ("m€", 1e6),
    ("duizend", 1e3),
    ("thousand", 1e3),
    ("tsd", 1e3),
    ("keur", 1e3),
    ("k€", 1e3),
    ("ton", 1e5),
    ("m", 1e6),
    ("k", 1e3),
];

/// A number as it was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    pub(super) value: f64,
    /// What a word of its own multiplies it by; none: it is bare.
    pub(super) times: Option<f64>,
    /// Whether it says that it is euro.
    pub(super) euro: bool,
    /// The one separator before three final digits: it parts thousands, or begins a fraction. None: it is plain.
    pub(super) unsure: Option<char>,
}

/// Spaces, dashes and case as one.
pub(super) fn plain(typed: &str) -> String {
    let one = |it: char| match it {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => ' ',
        '\u{2212}' | '\u{2013}' | '\u{2014}' => '-',
        '\u{2019}' => '\'',
        it => it,
    };
    typed.trim().chars().map(one).collect::<String>().to_lowercase()
}

/// The terms of a sum, each with its sign.
pub(super) fn terms(sum: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for it in sum.chars() {
        match it {
            '+' => all.push(String::new()),
            '-' if all.last().is_some_and(|it| !it.trim().is_empty() && !it.trim_end().ends_with(',')) => {
                all.push("-".into());
            }
            it => all.last_mut().map(|term| term.push(it)).unwrap_or_default(),
        }
    }
    all.into_iter().map(|it| it.trim().to_owned()).collect()
}

/// One number with its signs and words.
pub(super) fn number(typed: &str) -> Result<Number, &'static str> {
    const NO: &str = "amount-not-read";
    let (mut rest, mut euro, mut times) = (typed.trim(), false, None);
    let negative = rest.starts_with('-');
    rest = rest.trim_start_matches('-').trim_start();
    // `€ 50.000,-` and `50.000,--`: no cents.
    rest = rest.trim_end_matches('-').trim_end_matches([',', '.', ' ']);
    for (word, by) in UNITS.iter().filter(|it| it.0.ends_with('€') || it.0.ends_with("eur")) {
        if let Some(after) = rest.strip_prefix(word) {
            (rest, times, euro) = (after.trim(), Some(*by), true);
        }
    }
    loop {
        let before = rest;
        for word in ["€", "euro", "eur"] {
            if let Some(found) = rest.strip_prefix(word) {
                (rest, euro) = (found.trim(), true);
            }
            // `meur` and `k€` are units of their own.
            if let Some(found) = rest.strip_suffix(word).filter(|it| !it.ends_with(['m', 'k'])) {
                (rest, euro) = (found.trim(), true);
            }
        }
        rest = rest.trim_end_matches('.').trim_end();
        if times.is_none()
            && let Some((found, by)) = UNITS.iter().find_map(|(word, by)| Some((rest.strip_suffix(word)?, *by)))
        {
            (rest, times) = (found.trim_end(), Some(by));
        }
        if rest == before {
            break;
        }
    }
    let (negative, rest) = match rest.strip_prefix('-') {
        Some(after) => (true, after.trim_start()),
        None => (negative, rest),
    };
    if rest.is_empty() {
        return Err(NO);
    }
    let (value, unsure) = digits(rest, times.is_some())?;
    Ok(Number { value: if negative { -value } else { value }, times, euro, unsure })
}

/// The value of digits with separators, and whether its one separator can be read two ways. `fraction`: a word follows,
/// so that one separator is the decimal mark (`1.234 mln`).
fn digits(text: &str, fraction: bool) -> Result<(f64, Option<char>), &'static str> {
    const NO: &str = "amount-not-read";
    const GROUPS: &str = "amount-groups";
    let allowed = |it: char| it.is_ascii_digit() || matches!(it, '.' | ',' | ' ' | '\'');
    if !text.chars().all(allowed) || !text.starts_with(|it: char| it.is_ascii_digit()) {
        return Err(NO);
    }
    let marks: Vec<(usize, char)> = text.char_indices().filter(|(_, it)| !it.is_ascii_digit()).collect();
    let after = marks.last().map(|(at, _)| text.len() - at - 1);
    let one_kind = marks.iter().all(|(_, it)| Some(*it) == marks.first().map(|it| it.1));
    let spaced = marks.last().is_some_and(|it| matches!(it.1, ' ' | '\''));
    let groups_only = match (marks.len(), after) {
        (0, _) => true,
        _ if spaced => true,
        (1, Some(3)) => !fraction,
        (_, Some(3)) => one_kind,
        (1, Some(_)) => false,
        _ if one_kind => return Err(GROUPS),
        _ => false,
    };
    let (whole, rest) = match marks.last() {
        Some((at, _)) if !groups_only => (&text[..*at], &text[at + 1..]),
        _ => (text, ""),
    };
    // Whatever parts thousands leaves groups of three behind the first, and is one sign.
    let groups: Vec<&str> = whole.split(['.', ',', ' ', '\'']).collect();
    let parted = groups.len() > 1;
    if parted && (groups[0].is_empty() || groups[0].len() > 3 || groups[1..].iter().any(|it| it.len() != 3)) {
        return Err(GROUPS);
    }
    if !rest.chars().all(|it| it.is_ascii_digit()) {
        return Err(GROUPS);
    }
    let value: f64 = format!("{}.{rest}0", groups.concat()).parse().map_err(|_| NO)?;
    let unsure = marks.last().map(|it| it.1).filter(|_| marks.len() == 1 && after == Some(3) && !spaced && !fraction);
    Ok((value, unsure))
}
