//! Every case of the sources is there, in order, and joined to others.

use super::*;

/// domain.md 3: each of its cases is there, and what lies between them is a station.
#[test]
fn every_case_is_there_once() {
    let stories: Vec<&str> = stories().map(|it| it.key).collect();
    for key in [
        "north-sea",
        "melbourne",
        "waardse",
        "n201",
        "bataafse",
        "ov-saal",
        "a2",
        "markermeerdijken",
        "graaf-reinald",
        "zwaluw",
        "lingense",
        "piet-hein",
        "vught",
        "hoevelaken",
    ] {
        assert_eq!(stories.iter().filter(|it| **it == key).count(), 1, "{key}");
    }
    assert_eq!(stories.len(), 14, "{stories:?}");
    let stations: Vec<&str> = PRECEDENTS.iter().filter(|it| !it.is_story()).map(|it| it.key).collect();
    assert_eq!(stations, ["uk-contracts", "australia"]);
}

#[test]
fn every_influence_joins_two_that_are_there_and_goes_on_in_time() {
    for it in INFLUENCES {
        let [from, to] =
            [it.from, it.to].map(|key| Precedent::find(key).unwrap_or_else(|| panic!("{key} is not there")));
        assert!(from.stands_at() < to.stands_at(), "{} comes before {}", from.key, to.key);
        assert_eq!(INFLUENCES.iter().filter(|other| (other.from, other.to) == (it.from, it.to)).count(), 1);
    }
    // GV 2: what chose against an alliance taught none, and all others are on a line.
    let joined = |key| INFLUENCES.iter().any(|it| it.from == key || it.to == key);
    for it in &PRECEDENTS {
        assert_eq!(joined(it.key), it.kind != Kind::Refused, "{}", it.key);
    }
}

#[test]
fn years_are_in_order_and_what_has_none_has_a_place() {
    for it in &PRECEDENTS {
        let years: Vec<i16> = it.facts.iter().map(|it| it.when.first()).collect();
        assert!(years.is_sorted(), "{}: {years:?}", it.key);
        assert!(it.facts.iter().all(|it| it.when.first() <= it.when.last()), "{}", it.key);
        assert_eq!(it.facts.is_empty(), it.around > 0, "{}: a year of its own, or a place", it.key);
        assert!(!it.sources.is_empty(), "{}", it.key);
        assert!(it.facts.iter().all(|fact| it.sources.contains(&fact.source)), "{}: its source is named", it.key);
    }
    let years = |key| Precedent::find(key).and_then(Precedent::years);
    assert_eq!(years("waardse"), Some((1999, 2007)));
    assert_eq!(years("zwaluw"), Some((2018, 2021)));
    assert_eq!(years("n201"), None);
}

#[test]
fn at_least_eight_open_and_what_was_no_alliance_does_not() {
    let opens: Vec<&str> = PRECEDENTS.iter().filter_map(|it| it.opens).collect();
    assert!(opens.len() >= 8, "{opens:?}");
    assert!(PRECEDENTS.iter().filter(|it| it.opens.is_some()).all(|it| it.known.contains(&Aspect::Form)));
    let refused = Precedent::find("hoevelaken").expect("it is there");
    assert_eq!((refused.kind, refused.opens), (Kind::Refused, None));
}

#[test]
fn one_walks_from_teacher_to_pupil_and_back() {
    let keys = |of: Vec<(&Precedent, Tie)>| of.into_iter().map(|it| it.0.key).collect::<Vec<_>>();
    let a2 = Precedent::find("a2").expect("it is there");
    assert_eq!(keys(a2.learned_from().collect()), ["melbourne", "waardse"]);
    assert_eq!(keys(a2.passed_on_to().collect()), ["vught", "markermeerdijken", "graaf-reinald", "piet-hein"]);
    let (vught, tie) = a2.passed_on_to().next().expect("it resembles it");
    assert_eq!((vught.key, tie), ("vught", Tie::Resembles));
}
