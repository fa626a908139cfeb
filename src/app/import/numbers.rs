//! Amounts and probabilities of a column, cell by cell: a cell's own sign decides, else the numbers of the column.

use crate::app::import::classes;
use crate::app::import::target::Scale;
use crate::app::import::value::{Question, Said, Value};
use crate::design::euro::Euro;
use crate::design::register::Classes;
use crate::text::cells::{Figure, Written, written};

/// What a cell is read as, and how surely.
pub(super) type Read = (Option<Value>, Said);

/// From how many times the median on, or under it, a bare amount is asked.
const FAR: f64 = 300.0;

/// What the cells of a column share.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside<'a> {
    /// What bare numbers count.
    pub scale: Scale,
    /// Whether any cell of the column has a sign of per cent.
    pub signed: bool,
    /// The median of the amounts that are sure, in euro; none: there are none.
    pub median: Option<f64>,
    /// The decimal mark that the sheet shows; none: it shows both or none.
    pub mark: Option<char>,
    /// What classes mean.
    pub classes: &'a Classes,
    /// The classes of the column.
    pub names: &'a [String],
    /// Whether the column is one of the three points of the impact: what is negative there may be saved.
    pub of_impact: bool,
}

fn empty(why: &'static str) -> Read {
    (None, Said::Empty(why))
}

fn ask(key: &'static str, proposals: Vec<Value>) -> Read {
    (None, Said::Asked(Question { key, proposals }))
}

/// An amount as a file can have it; none where it is too large.
pub(super) fn euro(value: f64) -> Option<Euro> {
    (value.abs() <= Euro::MAX.to_f64()).then(|| Euro::round(value))
}

fn amounts(values: impl IntoIterator<Item = f64>) -> Vec<Value> {
    let mut all = Vec::new();
    for it in values.into_iter().filter_map(euro).map(Value::Amount) {
        if !all.contains(&it) {
            all.push(it);
        }
    }
    all
}

/// The amounts that a number can stand for in its column, in euro, the likelier first: more than one where it cannot be
/// told.
fn ways(it: Figure, beside: Beside) -> Vec<f64> {
    let times = it.times.unwrap_or(beside.scale.times());
    let whole = it.value * times;
    let Some(mark) = it.unsure else { return vec![whole] };
    let fraction = it.as_fraction().value * times;
    // `1.250` among millions is more often a little over one than over a thousand of them.
    if it.times.is_none() && beside.scale == Scale::Millions && whole >= 1e9 {
        return vec![fraction, whole];
    }
    match (it.times, beside.scale) {
        // `12.500 k` parts thousands; nobody counts a thousandth of a thousand.
        (Some(times), _) if times < 1e5 => vec![whole],
        (None, Scale::Euro | Scale::Thousands) => vec![whole],
        _ if beside.mark == Some(mark) => vec![fraction],
        _ if beside.mark.is_some() => vec![whole],
        _ => vec![fraction, whole],
    }
}

/// Reads a cell of amounts. `ranges`: whether the column may hold two ends in one cell.
pub(super) fn amount(cell: &str, says: &Written, beside: Beside, ranges: bool) -> Read {
    if beside.scale == Scale::Classes {
        return class(cell, says, beside, true);
    }
    let read = match *says {
        Written::Nothing(why) => return empty(why),
        Written::Other if classes::is_word(cell) => return ask("import-ask-word", Vec::new()),
        Written::Other => return empty("import-wrong-amount"),
        Written::Below(it) => {
            let own = ways(it, beside)[0];
            return ask("import-ask-below", amounts([own / 2.0, own]));
        }
        Written::Above(it) => {
            let own = ways(it, beside)[0];
            return ask("import-ask-above", amounts([own, own * 1.5]));
        }
        Written::Range(low, high) => {
            let (from, to) = (ways(low, beside)[0], ways(high, beside)[0]);
            let unit = beside.scale == Scale::Unknown && low.times.is_none();
            let (Some(from), Some(to)) = (euro(from), euro(to)) else { return empty("import-wrong-large") };
            if from < Euro::ZERO || to < Euro::ZERO {
                return negative([from, to].map(Euro::to_f64).into(), beside);
            }
            if low.share || to < from || unit || !ranges || low.foreign || high.foreign {
                return ask("import-ask-range", vec![Value::Amount(from), Value::Amount(to)]);
            }
            let said = if low.lent || low.about { Said::Guessed("import-guess-range") } else { Said::Sure };
            return (Some(Value::Range(from, to)), said);
        }
        Written::One(it) => it,
    };
    one_amount(read, beside)
}

/// What is below nought was meant as it stands without the sign, or is an opportunity.
fn negative(ways: Vec<f64>, beside: Beside) -> Read {
    let mut proposals = amounts(ways.into_iter().map(f64::abs));
    let gain = |it: &Value| it.amount().map(Value::Gain);
    let gains: Vec<Value> = proposals.iter().filter_map(gain).filter(|_| beside.of_impact).collect();
    proposals.extend(gains);
    ask("import-ask-negative", proposals)
}

fn one_amount(it: Figure, beside: Beside) -> Read {
    if it.foreign {
        // A design counts in euro and converts nothing.
        return ask("import-ask-foreign-cell", amounts(ways(it, beside)));
    }
    if it.share {
        return ask("import-ask-share", Vec::new());
    }
    let ways = ways(it, beside);
    if ways.iter().any(|it| *it < 0.0) {
        return negative(ways, beside);
    }
    let bare = it.times.is_none();
    if bare && beside.scale == Scale::Unknown && it.value != 0.0 {
        return (None, Said::Waits);
    }
    if ways.len() > 1 {
        return ask("import-ask-mark", amounts(ways));
    }
    let value = ways[0];
    let odd = |value: f64| match beside.median.filter(|it| *it > 0.0) {
        Some(median) => value > median * FAR || value * FAR < median,
        None => value < 10.0,
    };
    // A word of its own says what is meant.
    if bare && value != 0.0 && odd(value) {
        let near = |value: &f64| (value / beside.median.unwrap_or(250_000.0).max(1.0)).ln().abs();
        let mut others: Vec<f64> =
            [1e-6, 1e-3, 1e3, 1e6].map(|by| value * by).into_iter().filter(|it| !odd(*it)).collect();
        others.sort_by(|a, b| near(a).total_cmp(&near(b)));
        return ask("import-ask-odd", amounts(others.into_iter().chain([value])));
    }
    let Some(amount) = euro(value) else { return empty("import-wrong-large") };
    let said = if it.about { Said::Guessed("import-guess-about") } else { Said::Sure };
    (Some(Value::Amount(amount)), said)
}

/// Reads a cell of probabilities.
pub(super) fn share(cell: &str, says: &Written, beside: Beside) -> Read {
    if beside.scale == Scale::Classes {
        return class(cell, says, beside, false);
    }
    let shares =
        |all: &[f64]| all.iter().filter(|it| (0.0..=1.0).contains(*it)).map(|it| Value::Share(tidy(*it))).collect();
    match *says {
        Written::Nothing(why) => empty(why),
        Written::Other => match (one_in(cell), within(cell)) {
            (Some(share), _) => (Some(Value::Share(tidy(share))), Said::Guessed("import-guess-one-in")),
            (None, Some(share)) => (Some(Value::Share(tidy(share))), Said::Guessed("import-guess-within")),
            // A word among per cents: what it stands for is not ours to say.
            (None, None) if classes::is_word(cell) => {
                ask("import-ask-word", classes::usual(cell).map(Value::Share).into_iter().collect())
            }
            (None, None) => empty("import-wrong-share"),
        },
        Written::Below(it) => {
            let own = plain_share(it, beside);
            ask("import-ask-below", shares(&[own / 2.0, own]))
        }
        Written::Above(it) => {
            let own = plain_share(it, beside);
            ask("import-ask-above", shares(&[own, f64::midpoint(own, 1.0)]))
        }
        Written::Range(low, high) => {
            let (low, high) = (plain_share(low, beside), plain_share(high, beside));
            ask("import-ask-share-range", shares(&[f64::midpoint(low, high), low, high]))
        }
        Written::One(it) => one_share(it, beside, &shares),
    }
}

fn one_share(it: Figure, beside: Beside, shares: &dyn Fn(&[f64]) -> Vec<Value>) -> Read {
    if it.times.is_some() {
        return empty("import-wrong-share");
    }
    // A share has no thousands: 12,125 % is a little over twelve.
    let value = if it.unsure.is_some() { it.value / 1000.0 } else { it.value };
    let taken = |share: f64, said: Said| {
        if (0.0..=1.0).contains(&share) {
            let said = if it.about { Said::Guessed("import-guess-about") } else { said };
            (Some(Value::Share(tidy(share))), said)
        } else {
            ask("import-ask-share-bounds", Vec::new())
        }
    };
    if it.share {
        return taken(value / 100.0, Said::Sure);
    }
    match beside.scale {
        // Beside cells with a sign of per cent a bare 1 can be all and can be a hundredth.
        Scale::Fraction if value == 1.0 && beside.signed => ask("import-ask-fraction", shares(&[1.0, 0.01])),
        Scale::Fraction if value <= 1.0 => {
            // Among per cents a bare fraction is one, and it is shown that this was guessed.
            let said = if beside.signed && value != 0.0 { Said::Guessed("import-guess-fraction") } else { Said::Sure };
            taken(value, said)
        }
        Scale::Fraction => ask("import-ask-fraction", shares(&[value / 100.0])),
        Scale::Unknown if value == 0.0 => taken(0.0, Said::Sure),
        Scale::Unknown if value <= 1.0 => (None, Said::Waits),
        // Beside cells with a sign of per cent a bare 1 can be all and can be a hundredth.
        _ if value == 1.0 && beside.signed => ask("import-ask-fraction", shares(&[1.0, 0.01])),
        _ if value > 0.0 && value < 1.0 => ask("import-ask-fraction", shares(&[value, value / 100.0])),
        _ => taken(value / 100.0, Said::Sure),
    }
}

/// The per cents between brackets behind a word: `High (70%)`.
pub(super) fn within(cell: &str) -> Option<f64> {
    let (_, rest) = cell.trim().strip_suffix(')')?.split_once('(')?;
    match written(rest) {
        Written::One(it) if it.share && (0.0..=100.0).contains(&it.value) => Some(it.value / 100.0),
        _ => None,
    }
}

fn plain_share(it: Figure, beside: Beside) -> f64 {
    let value = if it.unsure.is_some() { it.value / 1000.0 } else { it.value };
    if !it.share && beside.scale == Scale::Fraction && value <= 1.0 { value } else { value / 100.0 }
}

/// `1 op 20`, `1:20`, `1/20`.
pub(super) fn one_in(cell: &str) -> Option<f64> {
    let text = cell.trim().to_lowercase();
    let (one, of) = [" op ", " in ", " out of ", ":", "/"].iter().find_map(|it| text.split_once(it))?;
    let (one, of): (f64, f64) = (one.trim().parse().ok()?, of.trim().parse().ok()?);
    (of > 0.0 && one >= 0.0 && one <= of).then(|| one / of)
}

/// A share as a file has it: 0.0035 and not what is left of 0.35 / 100 in floating point.
fn tidy(share: f64) -> f64 {
    (share * 1e10).round() / 1e10
}

/// Reads a cell of classes.
fn class(cell: &str, says: &Written, beside: Beside, of_impact: bool) -> Read {
    let name = classes::name(cell);
    let meaning = |name: &str| {
        if of_impact {
            classes::impact(beside.classes, name).map(Value::Points)
        } else {
            classes::probability(beside.classes, name).map(Value::Share)
        }
    };
    if beside.names.contains(&name) {
        return match meaning(&name).filter(|_| classes::known(beside.names, beside.classes, of_impact)) {
            Some(value) => (Some(value), Said::Sure),
            None => (None, Said::Waits),
        };
    }
    if let Written::Nothing(why) = *says {
        return empty(why);
    }
    // A cell can say for itself what it is, among classes.
    match *says {
        Written::One(it) if it.share && !of_impact => {
            return one_share(it, Beside { scale: Scale::PerCent, ..beside }, &|_| Vec::new());
        }
        Written::One(it) if it.times.is_some() && of_impact => {
            return one_amount(it, Beside { scale: Scale::Euro, median: None, ..beside });
        }
        _ => {}
    }
    let near: Vec<&str> = match *says {
        Written::Range(low, high) => {
            let at =
                |it: Figure| beside.names.iter().find(|name| **name == format!("{}", it.value)).map(String::as_str);
            [low, high].into_iter().filter_map(at).collect()
        }
        Written::One(it) if it.value > 0.0 => beside.names.last().map(String::as_str).into_iter().collect(),
        _ => Vec::new(),
    };
    let proposals = near.into_iter().filter_map(meaning).collect();
    ask("import-ask-class", proposals)
}
