//! Classes of probability and impact: 1-5, low to high, A-E. What each means is asked once, with the usual proposals.

use crate::design::euro::Euro;
use crate::design::register::{Classes, ImpactClass, ProbabilityClass};
use crate::design::risks::ThreePoint;

/// The usual probability of each of five classes, in per cent.
const PROBABILITIES: [f64; 5] = [3.0, 10.0, 30.0, 55.0, 85.0];
/// The usual impact of each of five classes, from low to high, in thousands of euro.
const IMPACTS: [[i64; 3]; 5] =
    [[0, 50, 100], [100, 250, 500], [500, 900, 1_500], [1_500, 2_400, 4_000], [4_000, 6_500, 10_000]];

/// Words for classes, by how far they stand from the least (0) to the most (4).
const RANKED: [(usize, &[&str]); 5] = [
    (
        0,
        &[
            "zeer laag",
            "zeer klein",
            "very low",
            "zl",
            "vl",
            "verwaarloosbaar",
            "negligible",
            "rare",
            "zeer gering",
            "insignificant",
            "nihil",
        ],
    ),
    (1, &["laag", "klein", "low", "l", "gering", "unlikely", "minor", "onwaarschijnlijk", "beperkt"]),
    (
        2,
        &[
            "midden",
            "middel",
            "gemiddeld",
            "medium",
            "m",
            "matig",
            "moderate",
            "possible",
            "mogelijk",
            "middelmatig",
            "normaal",
        ],
    ),
    (3, &["hoog", "groot", "high", "h", "likely", "major", "waarschijnlijk", "ernstig", "aanzienlijk"]),
    (
        4,
        &[
            "zeer hoog",
            "zeer groot",
            "very high",
            "zh",
            "vh",
            "almost certain",
            "severe",
            "catastrophic",
            "vrijwel zeker",
            "zeer ernstig",
            "catastrofaal",
            "critical",
        ],
    ),
];

/// What a class is called in a table of classes.
pub(super) fn name(text: &str) -> String {
    text.trim().trim_end_matches('.').to_lowercase()
}

/// How far a word, a letter or a number for a class stands from the least, of so many; none where it is no class.
pub(super) fn rank(text: &str) -> Option<Rank> {
    let name = name(text);
    if let Some((at, _)) = RANKED.iter().find(|(_, words)| words.contains(&name.as_str())) {
        return Some(Rank::Word(*at));
    }
    match name.as_bytes() {
        [it @ b'a'..=b'g'] => Some(Rank::Letter(usize::from(it - b'a'))),
        [it @ b'0'..=b'9'] => Some(Rank::Number(usize::from(it - b'0'))),
        b"10" => Some(Rank::Number(10)),
        _ => None,
    }
}

/// A class by what it is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A number, as it stands.
    Number(usize),
    /// A letter: how far from A.
    Letter(usize),
    /// A word: how far from the least of five.
    Word(usize),
}

/// Whether a column holds classes: most of its cells are some, of one kind. `said`: its heading says so.
pub(super) fn are_classes(cells: &[&str], said: bool) -> bool {
    let ranks: Vec<Rank> = cells.iter().filter_map(|it| rank(it)).collect();
    let most = cells.len() * if said { 4 } else { 6 };
    if cells.is_empty() || ranks.len() * 10 < most {
        return false;
    }
    let words = ranks.iter().filter(|it| matches!(it, Rank::Word(_) | Rank::Letter(_))).count();
    if words * 10 >= most {
        return true;
    }
    let numbers: Vec<usize> =
        ranks.iter().filter_map(|it| if let Rank::Number(n) = it { Some(*n) } else { None }).collect();
    let few = numbers.iter().filter(|it| (1..=5).contains(*it)).count();
    let whole = numbers.len() * 10 >= most;
    whole && (said || (few * 10 >= numbers.len() * 8 && numbers.iter().any(|it| *it > 1)))
}

/// The classes of a column, the least first: all of a scale of numbers or letters, the words that stand there.
pub(super) fn named(cells: &[&str]) -> Vec<String> {
    let mut ranks: Vec<Rank> = cells.iter().filter_map(|it| rank(it)).collect();
    ranks.sort_unstable();
    let count = |is: fn(&Rank) -> bool| ranks.iter().filter(|it| is(it)).count();
    let numbers = count(|it| matches!(it, Rank::Number(_)));
    let letters = count(|it| matches!(it, Rank::Letter(_)));
    if numbers * 2 > ranks.len() {
        // One that stands beyond five where hardly any does is a slip, and is asked.
        let beyond = ranks.iter().filter(|it| matches!(it, Rank::Number(n) if *n > 5)).count();
        let most =
            ranks.iter().filter_map(|it| if let Rank::Number(n) = it { Some(*n) } else { None }).max().unwrap_or(5);
        let most = if beyond * 10 >= numbers * 3 { most } else { 5 };
        return (1..=most).map(|it| it.to_string()).collect();
    }
    if letters * 2 > ranks.len() {
        let most = ranks.iter().filter_map(|it| if let Rank::Letter(n) = it { Some(*n) } else { None }).max();
        return (0..=most.unwrap_or(4).max(4)).map(|it| char::from(b'a' + it as u8).to_string()).collect();
    }
    let mut words: Vec<(Rank, String)> = cells.iter().filter_map(|it| Some((rank(it)?, name(it)))).collect();
    words.retain(|it| matches!(it.0, Rank::Word(_)));
    words.sort();
    words.dedup();
    words.into_iter().map(|it| it.1).collect()
}

/// How far a class stands from the least, 0-1, among those of its column.
fn place(names: &[String], at: usize) -> f64 {
    let ranked: Vec<Option<Rank>> = names.iter().map(|it| rank(it)).collect();
    if let Some(Rank::Word(it)) = ranked[at] {
        let extremes = ranked.iter().any(|it| matches!(it, Some(Rank::Word(0 | 4))));
        // Low, middle and high alone are three of five: the usual meanings spread over what there is.
        return if extremes { it as f64 / 4.0 } else { (it as f64 - 1.0).max(0.0) / 2.0 * 0.75 + 0.125 };
    }
    at as f64 / (names.len().max(2) - 1) as f64
}

/// The usual meaning of each class of probability.
pub fn usual_probabilities(names: &[String]) -> Vec<ProbabilityClass> {
    let of = |at: usize| {
        let share = between(place(names, at), |it| PROBABILITIES[it]);
        ProbabilityClass { name: names[at].clone(), probability: share.round() / 100.0 }
    };
    (0..names.len()).map(of).collect()
}

/// Whether it is a word or a letter for a class, and no number.
pub(super) fn is_word(text: &str) -> bool {
    matches!(rank(text), Some(Rank::Word(_) | Rank::Letter(_)))
}

/// The usual probability (0-1) of a word for a class; none: it is none.
pub(super) fn usual(text: &str) -> Option<f64> {
    let Some(Rank::Word(at)) = rank(text) else { return None };
    PROBABILITIES.get(at).map(|it| it / 100.0)
}

/// The usual meaning of each class of impact.
pub fn usual_impacts(names: &[String]) -> Vec<ImpactClass> {
    let of = |at: usize| {
        let [low, likely, high] = [0, 1, 2].map(|point| {
            let thousands = between(place(names, at), |it| IMPACTS[it][point] as f64);
            Euro::new((thousands / 10.0).round() as i64 * 10_000)
        });
        ImpactClass { name: names[at].clone(), impact: ThreePoint { low, likely, high } }
    };
    (0..names.len()).map(of).collect()
}

/// A value between those of the five usual classes.
fn between(place: f64, value: impl Fn(usize) -> f64) -> f64 {
    let at = place.clamp(0.0, 1.0) * 4.0;
    let (below, part) = (at.floor() as usize, at.fract());
    if part < 1e-9 { value(below) } else { value(below) * (1.0 - part) + value(below + 1) * part }
}

/// Whether every class of a column has a meaning.
pub(super) fn known(names: &[String], classes: &Classes, of_impact: bool) -> bool {
    let has = |name: &String| {
        if of_impact { impact(classes, name).is_some() } else { probability(classes, name).is_some() }
    };
    !names.is_empty() && names.iter().all(has)
}

/// What a class of probability means.
pub(super) fn probability(classes: &Classes, text: &str) -> Option<f64> {
    let name = name(text);
    classes.probability.iter().find(|it| it.name == name).map(|it| it.probability)
}

/// What a class of impact means.
pub(super) fn impact(classes: &Classes, text: &str) -> Option<ThreePoint> {
    let name = name(text);
    classes.impact.iter().find(|it| it.name == name).map(|it| it.impact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_known_by_what_stands_in_a_column() {
        assert!(are_classes(&["4", "2", "5"], false));
        assert!(are_classes(&["laag", "hoog", "midden"], false));
        assert!(are_classes(&["A", "C", "E"], false));
        assert!(are_classes(&["1", "2", "3-4", "7", "5", "2"], true));
        assert!(!are_classes(&["10", "25", "50"], false));
        assert!(!are_classes(&["0,1", "0,5"], false));
        assert!(!are_classes(&["1", "1", "1"], false), "all the same may be a hundred per cent");
        assert!(!are_classes(&["Zetting", "Stikstof"], false));
    }

    #[test]
    fn a_scale_of_numbers_is_whole_and_words_are_those_that_stand_there() {
        assert_eq!(named(&["4", "2", "7"]).len(), 7);
        assert_eq!(named(&["4", "2", "5", "3", "1", "7"]), ["1", "2", "3", "4", "5"]);
        assert_eq!(named(&["Hoog", "laag", "hoog"]), ["laag", "hoog"]);
        assert_eq!(named(&["B", "A"]), ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn the_usual_meanings_rise_with_the_classes() {
        let five: Vec<String> = (1..=5).map(|it| it.to_string()).collect();
        let shares: Vec<f64> = usual_probabilities(&five).iter().map(|it| it.probability).collect();
        assert_eq!(shares, [0.03, 0.1, 0.3, 0.55, 0.85]);
        let impacts = usual_impacts(&five);
        assert_eq!(impacts[4].impact.likely, Euro::new(6_500_000));
        for names in [
            &["laag", "midden", "hoog"][..],
            &["zeer laag", "laag", "hoog", "zeer hoog"],
            &["a", "b", "c", "d", "e", "f"],
        ] {
            let names: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
            let (shares, impacts) = (usual_probabilities(&names), usual_impacts(&names));
            assert!(shares.windows(2).all(|it| it[0].probability < it[1].probability), "{shares:?}");
            assert!(impacts.windows(2).all(|it| it[0].impact.likely < it[1].impact.likely), "{impacts:?}");
            assert!(impacts.iter().all(|it| it.impact.low <= it.impact.likely && it.impact.likely <= it.impact.high));
        }
    }
}
