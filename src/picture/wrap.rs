//! Breaking words into lines that fit.

use crate::picture::hyphen::{Break, LEAST, SHORT, breaks};
use crate::picture::typeface::Weight;
use crate::picture::typeface::clean;
use crate::picture::typeface::measure;

/// Words broken into at most `max_lines` lines that each fit in `width`.
///
/// Lines break at spaces and behind hyphens and slashes. A word that is wider than a line is broken with a hyphen, between
/// its parts. What does not fit at all ends in …, and where even that does not fit the line is empty.
pub fn wrap(text: &str, size: f32, weight: Weight, width: f32, max_lines: usize) -> Vec<String> {
    wrap_around(text, size, weight, |_| width, max_lines).0
}

/// Words broken into lines whose width depends on the line, and whether they were shortened. The finer of two ways to break
/// words is taken as long as it leaves nothing out.
pub(super) fn wrap_around(
    text: &str,
    size: f32,
    weight: Weight,
    width: impl Fn(usize) -> f32,
    max_lines: usize,
) -> (Vec<String>, bool) {
    let text = clean(text);
    let lines = |care| broken(&text, (size, weight), &width, (max_lines, care));
    let first = lines(Care::Parts);
    // One line never breaks a word.
    if !first.1 || max_lines < 2 {
        return first;
    }
    [Care::Syllables, Care::Short].into_iter().map(lines).find(|it| !it.1).unwrap_or(first)
}

/// How finely a word is broken that is wider than a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// Between its parts, where what is left fits then.
    Parts,
    /// Behind the last syllable that fits.
    Syllables,
    /// The same, also where that leaves two letters at an end.
    Short,
}

fn broken(
    text: &str,
    (size, weight): (f32, Weight),
    width: &impl Fn(usize) -> f32,
    (max_lines, care): (usize, Care),
) -> (Vec<String>, bool) {
    let fits = |line: &str, at: usize| measure(line, size, weight) <= width(at);
    let mut pieces = pieces(text);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    while let Some(piece) = pieces.pop() {
        let at = lines.len();
        if at == max_lines {
            return shorten_last(lines, &fits);
        }
        let longer = format!("{line}{piece}");
        if fits(longer.trim_end(), at) {
            line = longer;
        } else if at + 1 == max_lines {
            // The last line takes what it can.
            lines.push(longer);
            return shorten_last(lines, &fits);
        } else if !line.trim().is_empty() && fits(piece.trim_end(), at + 1) {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            pieces.push(piece);
        } else {
            // Wider than a line by itself: as much as fits here with a hyphen, or a start on the next line.
            match split(&piece, care, |head| fits(&format!("{line}{head}-"), at), |tail| fits(tail, at + 1)) {
                Some((head, tail)) => {
                    lines.push(format!("{line}{head}-"));
                    line.clear();
                    pieces.push(tail);
                }
                None if line.trim().is_empty() => {
                    lines.push(piece);
                    return shorten_last(lines, &fits);
                }
                None => {
                    lines.push(std::mem::take(&mut line).trim_end().to_owned());
                    pieces.push(piece);
                }
            }
        }
    }
    let line = line.trim_end();
    if !line.is_empty() {
        lines.push(line.to_owned());
        if lines.len() > max_lines {
            lines.truncate(max_lines);
            return shorten_last(lines, &fits);
        }
    }
    (lines, false)
}

/// The pieces between which a line may break, the last first; a space stays with the piece before it.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut chars = text.trim().chars().peekable();
    while let Some(it) = chars.next() {
        piece.push(it);
        let letter_follows = chars.peek().is_some_and(|it| it.is_alphabetic());
        let space_over = it == ' ' && chars.peek() != Some(&' ');
        // Not within numbers such as 2026-2027, nor before the hyphen of a word that starts with one.
        let joint = matches!(it, '-' | '/' | '–' | '—') && letter_follows && piece.chars().count() > 2;
        if space_over || joint {
            pieces.push(std::mem::take(&mut piece));
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces.reverse();
    pieces
}

/// The start of a word that fits and what is left.
fn split(
    word: &str,
    care: Care,
    fits: impl Fn(&str) -> bool,
    fits_next: impl Fn(&str) -> bool,
) -> Option<(String, String)> {
    let breaks = breaks(word, if care == Care::Short { SHORT } else { LEAST });
    // Widths grow with the letters, so the last that fits is found by halving.
    let count = breaks.partition_point(|it| fits(&word[..it.at]));
    let part = |it: &&Break| care == Care::Parts && it.seam && fits_next(word[it.at..].trim_end());
    let cut = breaks[..count].iter().rev().find(part).or(breaks[..count].last())?.at;
    // Letters that stand closer together can make a shorter start the wider one.
    fits(&word[..cut]).then(|| (word[..cut].to_owned(), word[cut..].to_owned()))
}

/// Ends the last line in …, with as much before it as fits.
fn shorten_last(mut lines: Vec<String>, fits: &impl Fn(&str, usize) -> bool) -> (Vec<String>, bool) {
    let Some(last) = lines.pop() else { return (lines, true) };
    let at = lines.len();
    let ends: Vec<usize> = last.char_indices().map(|(at, _)| at).chain([last.len()]).collect();
    let head = |end: usize| last[..end].trim_end_matches([' ', '-', ',', '/', '–', '…']);
    let count = ends.partition_point(|end| fits(&format!("{}…", head(*end)), at));
    let short = match count.checked_sub(1).map(|it| head(ends[it])) {
        Some(head) => format!("{head}…"),
        None => String::new(),
    };
    lines.push(short);
    (lines, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: f32 = 13.5;

    fn lines(text: &str, width: f32, max_lines: usize) -> Vec<String> {
        let lines = wrap(text, SIZE, Weight::Regular, width, max_lines);
        assert!(lines.len() <= max_lines, "{lines:?}");
        for line in &lines {
            assert!(measure(line, SIZE, Weight::Regular) <= width, "{line:?} in {width}");
        }
        lines
    }

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(lines("Vergunning spoorzone", 90.0, 3), ["Vergunning", "spoorzone"]);
        assert_eq!(lines("Vergunning spoorzone", 300.0, 3), ["Vergunning spoorzone"]);
        assert_eq!(lines("  Kabels   en leidingen ", 300.0, 3), ["Kabels   en leidingen"]);
        assert!(lines("", 100.0, 3).is_empty());
        assert!(lines(" \n\t", 100.0, 3).is_empty());
    }

    #[test]
    fn lines_break_behind_hyphens_and_slashes() {
        assert_eq!(lines("Fasering dive-under", 95.0, 3), ["Fasering dive-", "under"]);
        assert_eq!(lines("Gemeente/waterschap", 80.0, 3), ["Gemeente/", "waterschap"]);
        assert_eq!(lines("in 2026-2027", 75.0, 3), ["in", "2026-2027"]);
    }

    #[test]
    fn a_word_longer_than_a_line_gets_a_hyphen() {
        let broken = lines("Hoogwaterbeschermingsprogrammabegeleidingscommissie", 120.0, 6);
        assert!(broken.len() > 2 && broken[..broken.len() - 1].iter().all(|it| it.ends_with('-')), "{broken:?}");
        let joined: String = broken.iter().map(|it| it.trim_end_matches('-')).collect();
        assert_eq!(joined, "Hoogwaterbeschermingsprogrammabegeleidingscommissie");
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        let short = lines("Bereikbaarheid van de dorpen langs de dijk tijdens de uitvoering", 100.0, 2);
        assert_eq!(short.len(), 2);
        assert!(short[1].ends_with('…'), "{short:?}");
        assert!(lines("Hoogwaterbeschermingsprogramma", 60.0, 1)[0].ends_with('…'));
        assert_eq!(lines("Raad van State", 100.0, 1), ["Raad van State"]);
    }

    #[test]
    fn any_text_fits_in_any_width() {
        let texts = [
            "",
            "a",
            "Iets",
            "🚧🚧🚧 bouwput",
            "een-twee-drie/vier",
            "€\u{a0}1.234.567,89",
            "a b c d e f g",
            "-------",
            "......… …",
            "Hoogwaterbeschermingsprogrammabegeleidingscommissie en meer",
            "مرحبا بالعالم",
            "x\u{301}\u{302}y\u{303}z",
        ];
        for text in texts {
            for width in [0.0, 1.0, 5.0, 9.0, 14.0, 20.0, 33.0, 50.0, 80.0, 200.0] {
                for max_lines in [1, 2, 3, 9] {
                    lines(text, width, max_lines);
                }
            }
        }
    }

    #[test]
    fn nothing_is_lost_while_there_is_room() {
        let text = "Grondwaterstand en zetting onder de bestaande spoorbaan bij Herfte";
        for width in 130..400 {
            let lines = lines(text, width as f32, 20);
            assert_eq!(lines.join(" "), text, "{width}");
        }
    }
}
