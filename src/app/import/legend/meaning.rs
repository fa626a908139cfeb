//! What a line of a table of classes means: a probability or an impact, of one cell or of what it is from and to.

use crate::app::import::headings::{self, Heading};
use crate::app::import::numbers::{euro, one_in};
use crate::app::import::target::{Scale, Target};
use crate::design::risks::ThreePoint;
use crate::text::cells::{Figure, Written, written};

/// Amounts that all lie below this and say nothing of what they count may be thousands and may be millions.
const UNTOLD_BELOW: f64 = 1_000.0;

/// What a class means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::app::import) enum Means {
    /// A probability, 0-1.
    Share(f64),
    /// An impact, in euro.
    Points(ThreePoint),
}

/// What a column of such a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Holds {
    pub of_impact: bool,
    pub part: Part,
    pub scale: Scale,
}

/// Which part of a meaning a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it, or what is likely.
    Whole,
    /// What it is from.
    From,
    /// What it is up to.
    To,
}

/// What a text is about: impact, or else probability; none: neither, or both.
pub(super) fn about(text: &str) -> Option<bool> {
    let words = headings::words(text);
    let says = |list: &[&str]| words.iter().any(|it| list.iter().any(|word| it.starts_with(word)));
    let chance = says(&["kans", "waarschijnlijk", "probab", "likelihood", "chance", "optreden"]);
    let impact =
        says(&["gevolg", "impact", "effect", "consequen", "schade", "kosten", "cost", "geld", "financ", "bedrag"]);
    (chance != impact).then_some(impact)
}

/// What a column holds, by its heading, by its cells, and else by what stands above the table.
pub(super) fn holds(heading: &str, cells: &[&str], context: Option<bool>) -> Option<Holds> {
    let read = headings::read(heading);
    let all: Vec<Written> = cells.iter().map(|it| written(it)).collect();
    let mut figures: Vec<Figure> = Vec::new();
    let mut numbers = 0;
    for (cell, says) in cells.iter().zip(&all) {
        match says {
            Written::One(it) | Written::Below(it) | Written::Above(it) => figures.push(*it),
            Written::Range(low, high) => figures.extend([*low, *high]),
            _ if one_in(cell).is_some() => {}
            _ => continue,
        }
        numbers += 1;
    }
    let is_class = read.classes && figures.iter().all(|it| !it.share && it.times.is_none());
    // Money that is not euro means nothing here: nothing is converted.
    let foreign = read.foreign || figures.iter().any(|it| it.foreign);
    if numbers < 2 || numbers * 2 < cells.len() || is_class || read.computed || read.after || foreign {
        return None;
    }
    let shares = figures.iter().any(|it| it.share) || cells.iter().any(|it| one_in(it).is_some());
    let euro = |it: &str| it.contains('€') || it.to_lowercase().contains("eur");
    let money = figures.iter().any(|it| it.times.is_some())
        || cells.iter().any(|it| euro(it))
        || euro(heading)
        || read.unit.is_some();
    let time = read.fits.first().is_some_and(|it| it.0 == Target::Delay);
    let said = about(heading).or(context);
    let of_impact = match (shares || read.per_cent, money, said) {
        // Per cents of a budget are no probability, and euro are none either.
        (true, _, Some(true)) | (_, true, Some(false)) | (true, true, _) => return None,
        (true, false, _) => false,
        (false, true, _) => true,
        (false, false, Some(it)) if !time => it,
        _ => return None,
    };
    Some(Holds { of_impact, part: part(heading, &read), scale: scale(of_impact, &read, &figures)? })
}

fn part(heading: &str, read: &Heading) -> Part {
    let words = headings::words(heading);
    let says = |list: &[&str]| words.iter().any(|it| list.contains(&it.as_str()));
    let first = read.fits.first().map(|it| it.0);
    let (from, to) = (says(&["van", "vanaf", "from"]), says(&["tot", "t", "to", "tm"]));
    match (from || first == Some(Target::Low), to || first == Some(Target::High)) {
        (true, false) => Part::From,
        (false, true) => Part::To,
        _ => Part::Whole,
    }
}

/// What bare numbers count; none: it cannot be told.
fn scale(of_impact: bool, read: &Heading, figures: &[Figure]) -> Option<Scale> {
    let bare = || figures.iter().filter(|it| it.times.is_none() && !it.share).map(|it| it.value.abs());
    let largest = bare().fold(0.0, f64::max);
    if !of_impact {
        let fractions = !read.per_cent && largest <= 1.0 && !figures.iter().any(|it| it.share);
        return Some(if fractions { Scale::Fraction } else { Scale::PerCent }).filter(|_| largest <= 100.0);
    }
    if let Some(unit) = read.unit {
        return Some(unit);
    }
    let told = largest >= UNTOLD_BELOW || largest == 0.0 || figures.iter().any(|it| it.times.is_some());
    told.then_some(Scale::Euro)
}

/// What stands in the cells of one class: what it is from, up to, or all of it. Whether it is a bound comes with it.
pub(super) fn means(cells: &[(Holds, &str)]) -> Option<(Means, bool)> {
    let of_impact = cells.first()?.0.of_impact;
    let value = |part: Part| cells.iter().find(|it| it.0.part == part).and_then(|it| ends(it.1, it.0.scale));
    let (whole, from, to) = (value(Part::Whole), value(Part::From), value(Part::To));
    let (low, high) = match (from, to) {
        (None, None) => whole?,
        (from, to) => (from.and_then(|it| it.0.or(it.1)), to.and_then(|it| it.1.or(it.0))),
    };
    let bound = low.is_none() || high.is_none();
    if of_impact {
        let likely = whole.filter(|_| from.is_some() || to.is_some()).and_then(|it| it.0);
        points(low, likely, high).map(|it| (Means::Points(it), bound))
    } else {
        let share = f64::midpoint(low.unwrap_or(0.0), high.unwrap_or(1.0));
        let fits = (0.0..=1.0).contains(&share);
        fits.then_some((Means::Share((share * 1e6).round() / 1e6), bound))
    }
}

/// From where to where a cell goes; a bound has one end.
fn ends(cell: &str, scale: Scale) -> Option<(Option<f64>, Option<f64>)> {
    let value = |it: Figure| {
        // Shares and millions have no thousands.
        let it =
            if it.unsure.is_some() && !matches!(scale, Scale::Euro | Scale::Thousands) { it.as_fraction() } else { it };
        match scale {
            Scale::Fraction if !it.share => it.value,
            Scale::PerCent | Scale::Fraction => it.value / 100.0,
            _ => it.value * it.times.unwrap_or(scale.times()),
        }
    };
    match written(cell) {
        Written::One(it) => Some((Some(value(it)), Some(value(it)))),
        Written::Range(low, high) => Some((Some(value(low)), Some(value(high)))),
        Written::Below(it) => Some((None, Some(value(it)))),
        Written::Above(it) => Some((Some(value(it)), None)),
        _ => one_in(cell).filter(|_| matches!(scale, Scale::PerCent | Scale::Fraction)).map(|it| (Some(it), Some(it))),
    }
}

/// The three points between two ends. Beyond the last bound half as much again is proposed.
fn points(low: Option<f64>, likely: Option<f64>, high: Option<f64>) -> Option<ThreePoint> {
    let (from, to) = match (low, high) {
        (Some(low), None) => (low, low * 1.5),
        (low, high) => (low.unwrap_or(0.0), high?),
    };
    if from < 0.0 || to < from {
        return None;
    }
    let likely = likely.unwrap_or(f64::midpoint(from, to)).clamp(from, to);
    Some(ThreePoint { low: euro(from)?, likely: euro(likely)?, high: euro(to)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::euro::Euro;

    fn read(heading: &str, cells: &[&str]) -> Vec<(Means, bool)> {
        let holds = holds(heading, cells, None).expect("it says what it holds");
        cells.iter().map(|it| means(&[(holds, *it)]).expect("it means something")).collect()
    }

    #[test]
    fn ranges_are_their_middle_and_bounds_say_so() {
        let all = read("Kans", &["< 1 %", "1-5%", "5 – 20 %", "> 50%"]);
        assert_eq!(all[0], (Means::Share(0.005), true));
        assert_eq!(all[1], (Means::Share(0.03), false));
        assert_eq!(all[2], (Means::Share(0.125), false));
        assert_eq!(all[3], (Means::Share(0.75), true));
        let all = read("Gevolg (x € 1.000)", &["< 50", "50 - 250", "> 1.000"]);
        let points = |low, likely, high| {
            Means::Points(ThreePoint { low: Euro::new(low), likely: Euro::new(likely), high: Euro::new(high) })
        };
        assert_eq!(all[0], (points(0, 25_000, 50_000), true));
        assert_eq!(all[1], (points(50_000, 150_000, 250_000), false));
        assert_eq!(all[2], (points(1_000_000, 1_250_000, 1_500_000), true));
    }

    #[test]
    fn what_cannot_be_told_is_not_read() {
        assert_eq!(holds("Gevolg", &["0-50", "50-250"], None), None, "thousands or millions?");
        assert_eq!(holds("Gevolg", &["0-1%", "1-5%"], None), None, "per cents of what?");
        assert_eq!(holds("Gevolg", &["£ 10k - £ 50k", "£ 50k - £ 250k"], None), None, "pounds are no euro");
        assert_eq!(holds("Tijd (weken)", &["1-2", "2-8"], None), None);
        assert_eq!(holds("Omschrijving", &["komt haast nooit voor", "soms"], None), None);
        assert!(holds("Betekenis", &["0,1", "0,3"], Some(false)).is_some(), "what stands above the table says it");
    }
}
