//! Comparing: equal designs differ in nothing, applying what differs gives the other design, and every field that a file
//! has is told in words.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::compare::{Comparison, Key, Mark, Section, Tree};
use alliantietafel::design::Design;
use alliantietafel::files::format;
use alliantietafel::text::compare::Beside;
use alliantietafel::text::{Language, Text};

use crate::support::generated;

/// Designs that together have every part of the document: the examples, generated ones, and the frozen files.
pub fn every_part() -> Vec<Design> {
    let mut all: Vec<Design> = EXAMPLES.iter().map(|it| format::read(it.text).expect("an example reads")).collect();
    all.extend((0..40).map(generated));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/versions");
    let files = fs::read_dir(folder).expect("the folder is there").map(|it| it.expect("an entry").path());
    for path in files.filter(|it| it.extension().is_some_and(|it| it == "ron")) {
        all.push(format::read(&fs::read_to_string(&path).expect("reads")).expect("a frozen file reads"));
    }
    all
}

#[test]
fn a_design_is_its_tree_and_back() {
    for design in every_part() {
        let tree = Tree::of(&design);
        assert_eq!(tree.design().expect("a design"), design);
        let mut ids = 0;
        design.each_id(&mut |id| {
            ids += 1;
            let is_whole = id == design.id.into();
            assert!(is_whole || tree.has(&Key::from(id)), "{id} is no element of the tree");
        });
        assert!(tree.nodes().count() >= ids);
        assert!(Comparison::of(&design, &design).is_empty());
    }
}

#[test]
fn what_differs_applied_to_one_gives_the_other() {
    let all = every_part();
    for (a, b) in all.iter().zip(all.iter().cycle().skip(1)) {
        let comparison = Comparison::of(a, b);
        assert_eq!(comparison.apply(a).expect("a design"), *b);
        assert!(a == b || !comparison.differences.is_empty());
    }
}

/// What a list is known by, and so never changes.
const KEYS: &[&str] = &["id", "who", "party", "name"];

/// A field or section that is added needs words in both languages, and nothing else.
#[test]
fn every_field_of_a_file_has_words() {
    let texts = Language::ALL.map(Text::new);
    let mut lacking = BTreeSet::new();
    for design in every_part() {
        let tree = Tree::of(&design);
        for (key, node) in tree.nodes() {
            let kind = tree.kind(key);
            let by_key = ["signatures", "partners", "variants"].contains(&kind.as_str());
            let fields = node.fields.keys().filter(|it| {
                let it = it.as_str();
                it != "id"
                    && !it.is_empty()
                    && !(by_key && KEYS.contains(&it) && !(kind == "signatures" && it == "name"))
            });
            let lists = tree.lists_of(key).map(|it| it.0);
            for (text, name) in texts.iter().flat_map(|text| fields.clone().map(move |it| (text, it.as_str()))) {
                let it = Text::field_key(&kind, name);
                if !text.has(&it) {
                    lacking.insert(it);
                }
            }
            for list in lists {
                let it = Text::field_key(&kind, list);
                if texts.iter().any(|text| !text.has(&it)) {
                    lacking.insert(it);
                }
            }
            let section = node.place.as_ref().filter(|it| it.parent.is_root()).map(|it| Section::of(&it.list));
            let named =
                section.is_none_or(|it| texts.iter().all(|text| !text.difference_section(&it).starts_with('?')));
            assert!(named, "the section of {key} has no name");
        }
    }
    assert!(lacking.is_empty(), "no words for: {lacking:#?}");
}

#[test]
fn every_difference_is_said_in_words_in_both_languages() {
    let all = every_part();
    let texts = Language::ALL.map(Text::new);
    let mut marks = BTreeSet::new();
    for (a, b) in all.iter().zip(all.iter().skip(1)) {
        let comparison = Comparison::of(a, b);
        let of = Beside { a, b, comparison: &comparison };
        for (text, difference) in texts.iter().flat_map(|text| comparison.differences.iter().map(move |it| (text, it)))
        {
            let line = text.difference(difference, of).line();
            marks.insert(difference.mark);
            let bare = line.contains("?compare") || line.starts_with(':') || line.ends_with(": ");
            assert!(!bare, "{line} of {difference:#?}");
        }
    }
    assert_eq!(marks, BTreeSet::from(Mark::ALL));
}
