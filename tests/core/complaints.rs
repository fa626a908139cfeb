//! Complaints about a file: each stands at the very value that is wrong, whatever else the file says, and none is lost.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use alliantietafel::design::Design;
use alliantietafel::design::id::{Id, IdKind};
use alliantietafel::files::format::{self, Complaints, FormatError, Wrong};
use alliantietafel::files::scan::{self, Value, each_value, has_longer_string};

use proptest::collection::vec;
use proptest::strategy::Strategy;

use crate::support::faults::{Fault, Gardener, spoil};
use crate::support::{Dice, designs, dice, for_all, generated};

fn complaints(text: &str) -> Complaints {
    match format::read(text) {
        Err(FormatError::Invalid(all)) => all,
        Err(other) => panic!("{other}"),
        Ok(_) => Complaints { listed: Vec::new(), more: 0 },
    }
}

fn places(text: &str) -> Vec<(usize, usize, Wrong)> {
    let all = complaints(text);
    assert_eq!(all.more, 0);
    all.listed.into_iter().map(|it| (it.place.line, it.place.column, it.what)).collect()
}

/// Titles that say what stands elsewhere: ids, fields, comments, quotes.
fn plant_decoys(design: &mut Design, dice: &mut Dice) {
    let mut ids = Vec::new();
    design.each_id(&mut |id| ids.push(id));
    for risk in &mut std::sync::Arc::make_mut(&mut design.risks).list {
        let id = dice.of(&ids);
        match dice.below(9) {
            1 => risk.title = id.to_string(),
            2 => risk.title = format!("(id: \"{id}\", probability: 1.5) // \\"),
            3 => risk.description = format!("/* \"{id}\" \\\" é {{[( \r\n \"{id}\","),
            _ => {}
        }
    }
}

/// The text as another writer might have it: with comments that look like the file, in one line, with other line ends.
fn rewritten(text: &str, dice: &mut Dice) -> String {
    let comments =
        ["/* \"r-1\" é /* (id: \"r-2\" */ [{ ' */ ", "// \"(\n", "/**/", "\u{85}\u{2028}\t", "// ') é \" /* \r\n"];
    match dice.below(5) {
        0 => text.to_owned(),
        1 => text.replace('\n', "\r\n"),
        2 => {
            let lines = text.lines().skip(1).map(str::trim);
            format!("#![enable(implicit_some)] {}", lines.collect::<Vec<_>>().join(" "))
        }
        _ => {
            let line =
                |it: &str| if dice.one_in(3) { format!("{}{it}\n", dice.of(&comments)) } else { format!("{it}\n") };
            text.lines().map(line).collect()
        }
    }
}

/// A design with the faults that were planted in it, and dice for how its text is written.
fn faulty() -> impl Strategy<Value = (Design, Vec<Fault>, Dice)> {
    // Every line of the text takes a choice.
    (designs(), vec(dice(20), 0..=12), dice(4000)).prop_map(|(mut design, planting, mut dice)| {
        if dice.one_in(2) {
            plant_decoys(&mut design, &mut dice);
        }
        let mut gardener = Gardener::new(&mut design);
        for dice in planting {
            gardener.plant(dice);
        }
        let faults = gardener.faults;
        (design, faults, dice)
    })
}

/// Generated designs with up to twelve faults: every one is found exactly where it was planted, and nothing else.
#[test]
fn every_planted_fault_is_found_where_it_stands() {
    let (kinds, planted) = (RefCell::new(BTreeSet::new()), Cell::new(0));
    for_all(320, faulty(), |(design, faults, mut dice)| {
        kinds.borrow_mut().extend(faults.iter().map(|it| format!("{:?}", it.what)));
        planted.set(planted.get() + faults.len());
        let text = format::write(&design).expect("writes");
        let (mut text, expected) = spoil(&rewritten(&text, &mut dice), &faults);
        if dice.one_in(5) {
            text.insert(0, '\u{feff}');
        }
        assert_eq!(places(&text), expected, "{faults:#?}");
    });
    let (kinds, all) = (kinds.into_inner(), 13);
    assert_eq!(kinds.len(), all, "every kind of fault was planted: {kinds:?}");
    assert!(planted.get() > 1000, "{} faults", planted.get());
}

/// Every field of a generated design in which an id stands: the fields that refer are those that an edit sweeps, and
/// what has an id of its own is what a design counts as an element. A reference or element that the places do not know
/// would be complained of at the start of the file.
#[test]
fn every_field_with_an_id_is_known_to_the_places() {
    let (mut referring, mut defining, mut silent) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for seed in 0..60 {
        let text = format::write(&generated(seed)).expect("writes");
        let mut values: Vec<(String, Value)> = Vec::new();
        each_value(&text, &mut |path, value| values.push((path.to_owned(), value)));
        let ids = values.iter().filter_map(|(path, value)| Some((path, value, Id::parse(&value.says()?).ok()?)));
        let mut elements: Vec<Id> = Vec::new();
        for (path, value, id) in ids {
            let field = scan::field(path);
            // A vacancy in a role is an element too.
            let own = path.rsplit('.').next() == Some("id") || id.kind() == IdKind::Vacancy;
            let known = if own { &mut defining } else { &mut referring };
            let earlier = elements.iter().find(|it| it.kind() == id.kind() && **it != id);
            let (to, what) = match (own, earlier) {
                (true, Some(earlier)) => (*earlier, Wrong::Twice),
                (true, None) => {
                    elements.push(id);
                    continue;
                }
                (false, _) => (Id::parse(&format!("{}-nergens", id.kind().prefix())).expect("an id"), Wrong::Missing),
            };
            if own && !is_copy(path) {
                elements.push(id);
            }
            if known.contains(&field) || silent.contains(&field) {
                continue;
            }
            let mut changed = text.clone();
            changed.replace_range(value.at..value.at + value.text.len(), &format!("\"{to}\""));
            let (line, column) = {
                let before = &text[..value.at];
                (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
            };
            let all = complaints(&changed);
            let about = |it: &&format::Invalid| it.about == to.to_string() && it.what == what;
            match all.listed.iter().find(about) {
                Some(it) => {
                    assert_eq!((it.place.line, it.place.column), (line, column), "{field}: {what:?} {to}");
                    known.insert(field);
                }
                None => {
                    silent.insert(field);
                }
            }
        }
    }
    let is_record = |it: &String| is_copy(it) || it.contains("waivers[].subjects") || it.contains("title");
    assert!(silent.iter().all(is_record), "nobody checks these ids: {silent:?}");
    assert!(referring.len() >= 17 && defining.len() >= 21, "{referring:?} {defining:?}");
}

/// Whether a path lies in a kept variant of the money, whose elements are copies.
fn is_copy(path: &str) -> bool {
    path.contains(".kept.") || path.contains(".variants[")
}

/// Path and text of every value.
fn values(text: &str) -> Vec<(String, &str)> {
    let mut all = Vec::new();
    each_value(text, &mut |path, value| {
        assert!(text[value.at..].starts_with(value.text));
        all.push((path.to_owned(), value.text));
    });
    all
}

#[test]
fn every_value_has_its_path() {
    let text =
        "/* (a: 1) /* \" */ */ Name(a: 1, // b: 2\n b: [Some(\"x, ]\"), 'c', '\\'', (2, 3)], r#c: Two(4, E(f: ())))";
    let expected = [
        ("", "Name"),
        ("a", "1"),
        ("b", "["),
        ("b[0]", "\"x, ]\""),
        ("b[1]", "'c'"),
        ("b[2]", "'\\''"),
        ("b[3]", "("),
        ("b[3][0]", "2"),
        ("b[3][1]", "3"),
        ("c", "Two"),
        ("c.Two[0]", "4"),
        ("c.Two[1]", "E"),
        ("c.Two[1].f", "("),
    ];
    assert_eq!(values(text), expected.map(|(path, value)| (path.to_owned(), value)));
}

#[test]
fn a_string_says_what_it_is_read_as() {
    for (text, says) in [
        ("\"r-1\"", "r-1"),
        ("\"r\\u{2d}1 \\\"\"", "r-1 \""),
        ("r\"a\\\"", "a\\"),
        ("r##\"a\"# b\"##", "a\"# b"),
        ("\"a\\\n   b\"", "ab"),
    ] {
        let whole = format!("(a: {text}, b: 2)");
        let all = values(&whole);
        assert_eq!(all[1..], [("a".to_owned(), text), ("b".to_owned(), "2")]);
        assert_eq!(Value { at: 0, text }.says().as_deref(), Some(says));
    }
    for text in ["3", "(", "Shared", "b\"ab\"", "'\"'", "\"", "\"open"] {
        assert_eq!(Value { at: 0, text }.says(), None, "{text}");
    }
}

#[test]
fn length_is_in_characters_of_what_is_said() {
    let long = |text: &str| has_longer_string(text, 3);
    assert!(long("(a: \"abcd\")") && long("(a: r\"abcd\")") && long("(a: \"éééé\")"));
    assert!(!long("(a: \"ééé\", abcdef: abcdef /* \"abcd\" */)"));
    assert!(!long("(a: \"\\u{1F600}\\n\\\"\")"));
}

/// Whatever a text is, its walk ends and stays within it.
#[test]
fn every_text_ends() {
    let text = "(a: [\"x\\\"é\", r#\"y\"#, b\"z\", 'q', '\\u{e9}'], b: Some(C(1)), /* é */ d: -.5) ]]) }} : , // é";
    let cuts = text.char_indices().map(|(at, _)| at);
    for (from, to) in cuts.clone().flat_map(|from| cuts.clone().map(move |to| (from, to))) {
        if from <= to {
            values(&text[from..to]);
        }
    }
}
