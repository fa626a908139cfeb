//! A picture as a file: what the bundled typeface lacks is named, and nothing else is.

use std::cell::Cell;

use crate::support::{FEW_DRAWS, designs, for_all};
use alliantietafel::app::examples::Example;
use alliantietafel::app::insight::Insight;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, RisksEdit, TeamEdit};
use alliantietafel::design::form::Form;
use alliantietafel::design::id::Ids;
use alliantietafel::design::risks::{Allocation, Nature};
use alliantietafel::picture::tokens::Theme;
use alliantietafel::picture::{Exported, Lacking, Which, export};
use alliantietafel::text::{Language, Text};

const ALL: [Which; 5] =
    [Which::Praatplaat, Which::Bovenkant, Which::Principles, Which::Money(FEW_DRAWS), Which::Bridge(FEW_DRAWS)];

/// The designs that the program comes with.
const EXAMPLES: [&str; 7] =
    ["zwaluw", "lingense", "markermeerdijken", "graaf-reinald", "piet-hein", "de-wending", "oefening"];

fn exported(which: Which, design: &Design, language: Language, name: &str) -> Exported {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let insight = Insight::with_draws(design, &catalogue, FEW_DRAWS);
    let (about, text) = ((insight.signals.as_slice(), &catalogue), Text::new(language));
    export(which, design, about, &text, Theme::Light, name.as_ref()).expect("a picture")
}

fn of(sign: &str, within: &[&str]) -> Lacking {
    Lacking { sign: sign.to_owned(), within: within.iter().map(|it| (*it).to_owned()).collect() }
}

/// A design with a risk and a discipline of these names.
fn named(risk: &str, discipline: &str) -> Design {
    let mut ids = Ids::seeded(5);
    let mut design = Design::new(&mut ids, "Dijk Noord", Form::ThreeDomains);
    let add = RisksEdit::Add { nature: Nature::Risk, title: risk.into(), to: Allocation::Shared };
    Edit::Risks(add).apply(&mut design, &mut ids);
    Edit::Team(TeamEdit::AddDiscipline(discipline.into())).apply(&mut design, &mut ids);
    design
}

#[test]
fn signs_that_the_typeface_lacks_are_named_once_with_their_words() {
    let design = named("Risico 漢字 👷🏽\u{200d}♀\u{fe0f}", "漢 Ontwerp");
    let expected = [
        of("漢", &["Risico 漢字 👷🏽\u{200d}♀\u{fe0f}", "漢 Ontwerp"]),
        of("字", &["Risico 漢字 👷🏽\u{200d}♀\u{fe0f}"]),
        of("👷🏽\u{200d}♀\u{fe0f}", &["Risico 漢字 👷🏽\u{200d}♀\u{fe0f}"]),
    ];
    for name in ["a.svg", "a.png"] {
        let mut found = exported(Which::Praatplaat, &design, Language::Nl, name).lacking;
        // Which part of the picture is painted first is not for this test.
        for it in &mut found {
            it.within.sort_by_key(|it| std::cmp::Reverse(it.len()));
        }
        assert!(found.len() == 3 && expected.iter().all(|it| found.contains(it)), "{found:?}");
    }
}

#[test]
fn what_the_typeface_has_and_what_draws_nothing_is_not_named() {
    let design = named("één ĳ € m² → 12\u{a0}%", "e\u{301}e\u{301}n af\u{ad}breken a\u{200d}b\u{fe0f}");
    for which in ALL {
        assert_eq!(exported(which, &design, Language::Nl, "a.svg").lacking, []);
    }
}

#[test]
fn the_examples_lack_nothing_in_any_picture() {
    for key in EXAMPLES {
        let design = Example::find(key).expect("an example").read().expect("it reads");
        for language in Language::ALL {
            for which in ALL {
                assert_eq!(exported(which, &design, language, "a.svg").lacking, [], "{key} {language:?} {which:?}");
            }
        }
    }
}

/// Designs with words of any kind: what is named is there as a box, and a picture without a box names nothing.
#[test]
fn a_picture_names_something_exactly_where_it_has_a_box() {
    let boxed = Cell::new(0);
    for_all(40, designs(), |design| {
        let it = exported(Which::Praatplaat, &design, Language::Nl, "a.svg");
        let svg = String::from_utf8(it.bytes).expect("text");
        // The glyph with number 0, at either weight, is the box.
        let has_box = svg.contains("\"#r0\"") || svg.contains("\"#s0\"");
        assert_eq!(has_box, !it.lacking.is_empty(), "{:?}", it.lacking);
        for lacking in &it.lacking {
            assert!(!lacking.sign.trim().is_empty() && !lacking.within.is_empty(), "{lacking:?}");
        }
        boxed.set(boxed.get() + usize::from(has_box));
    });
    assert!((5..40).contains(&boxed.get()), "{} of 40 have a box", boxed.get());
}

#[test]
fn the_same_design_gives_the_same_picture() {
    let design = named("Risico 漢字", "🚧");
    let twice = [(); 2].map(|()| exported(Which::Praatplaat, &design, Language::Nl, "a.svg"));
    assert_eq!(twice[0], twice[1]);
}
