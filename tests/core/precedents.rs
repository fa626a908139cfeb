//! Alliances that were there before: every word in both languages, what opens is what is told, and how one lies beside a design.

use std::sync::Arc;

use alliantietafel::app::compared::Compared;
use alliantietafel::app::examples::{EXAMPLES, Example};
use alliantietafel::app::precedents::{Row, rows};
use alliantietafel::app::sources::Read;
use alliantietafel::design::Design;
use alliantietafel::design::arrangements::NoteKind;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::finance::simulation::Draws;
use alliantietafel::rules::precedents::{Aspect, Kind, Lane, PRECEDENTS, Precedent, stories};
use alliantietafel::text::precedents::Told;
use alliantietafel::text::{Language, Text};

fn read(key: &str) -> Design {
    Example::find(key).expect("the example is there").read().expect("it reads")
}

fn beside(of: &Precedent, design: &Design) -> Vec<Row> {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let own = read(of.opens.expect("it opens"));
    let read = [own, design.clone()].map(|it| Read { design: Arc::new(it), stamp: None, at: None });
    let text = Text::new(Language::Nl);
    rows(of, &Compared::of_read(read, (&catalogue, Draws::default()), &text), &text)
}

#[test]
fn everything_is_told_in_both_languages() {
    for text in Language::ALL.map(Text::new) {
        for it in &PRECEDENTS {
            let mut said = vec![text.precedent(it), text.precedent_years(it), text.precedent_spoken(it)];
            said.push(text.precedent_sources(it));
            said.extend(text.precedent_partners(it));
            said.extend([Told::Name, Told::Form, Told::What, Told::Lesson].map(|told| text.precedent_told(it, told)));
            said.extend(it.facts.iter().flat_map(|fact| <[String; 2]>::from(text.precedent_fact(it, fact))));
            if it.differs {
                said.push(text.precedent_told(it, Told::Differs));
            }
            for words in said {
                assert!(!words.trim().is_empty() && !words.contains('?'), "{}: {words}", it.key);
            }
        }
    }
}

/// What opens has the form and the parties that its card tells, and says what of it is assumed.
#[test]
fn what_opens_is_what_the_card_tells() {
    let text = Text::new(Language::Nl);
    let mut opened = 0;
    for it in PRECEDENTS.iter().filter(|it| it.opens.is_some()) {
        let design = read(it.opens.unwrap_or_default());
        let form = if it.lane == Lane::Full { Form::Full } else { Form::ThreeDomains };
        assert_eq!(design.form, form, "{}", it.key);
        let [client, contractor] = [Told::Client, Told::Contractor].map(|told| text.precedent_told(it, told));
        for party in design.signatories() {
            let told = if party.side() == Some(Side::Client) { &client } else { &contractor };
            let names: Vec<&str> = party.parents.iter().map(|it| it.name.as_str()).collect();
            let known = told.contains(party.name.as_str()) || names.iter().all(|it| told.contains(it));
            assert!(known && !told.is_empty(), "{}: {} {names:?} against {told}", it.key, party.name);
        }
        for kind in [NoteKind::Source, NoteKind::Illustrative] {
            assert!(design.notes.iter().any(|it| it.kind == kind), "{}: {kind:?}", it.key);
        }
        opened += 1;
    }
    assert!(opened >= 8, "{opened}");
}

#[test]
fn the_start_screen_stays_calm() {
    let shown: Vec<&str> = EXAMPLES.iter().filter(|it| it.is_at_start()).map(|it| it.key).collect();
    assert!(shown.len() < EXAMPLES.len() && !shown.contains(&"a2") && shown.contains(&"zwaluw"), "{shown:?}");
}

#[test]
fn beside_itself_nothing_differs_and_beside_another_what_differs_most_stands_first() {
    let a2 = Precedent::find("a2").expect("it is there");
    let own = beside(a2, &read("a2"));
    assert_eq!(own.len(), Aspect::ALL.len());
    assert!(own.iter().all(|it| it.weight == 0.0 && it.differs == "gelijk" && it.values[0] == it.values[1]), "{own:?}");
    let other = beside(a2, &read("zwaluw"));
    assert!(other.is_sorted_by(|a, b| a.weight >= b.weight));
    assert_eq!((other[0].aspect, other[0].differs.as_str()), (Aspect::Form, "andere vorm"));
    let of = |aspect| other.iter().find(|it| it.aspect == aspect).expect("it is there");
    assert_eq!(of(Aspect::Award).values[0], "op samenwerking");
    assert_eq!(of(Aspect::Award).differs, "ander uitgangspunt");
    let shared = of(Aspect::Shared);
    assert!(shared.weight > 0.0 && shared.differs.contains("procentpunt"), "{shared:?}");
    // Its award is in the source, its shared part is not; signals are the program's own.
    assert_eq!([Aspect::Award, Aspect::Shared, Aspect::Signals].map(|it| of(it).assumed), [false, true, false]);
}

/// A design that says nothing yet is laid beside one all the same.
#[test]
fn what_is_not_filled_in_is_said() {
    let graaf = Precedent::find("graaf-reinald").expect("it is there");
    let rows = beside(graaf, &read("zandwaard"));
    let of = |aspect| rows.iter().find(|it| it.aspect == aspect).expect("it is there");
    assert_eq!(of(Aspect::Form).values[1], "nog niet gekozen");
    assert_eq!(of(Aspect::Shared).differs, "nog niet ingevuld");
    assert_eq!(of(Aspect::Staffel).values[1], "geen staffel");
    assert!(!of(Aspect::Shared).assumed, "GV 5 tells it");
}

/// GV 7: it stands there with its lesson, and nothing of it can be opened.
#[test]
fn hoevelaken_is_no_alliance() {
    let it = stories().find(|it| it.kind == Kind::Refused).expect("it is there");
    let text = Text::new(Language::Nl);
    assert_eq!((it.key, text.precedent_told(it, Told::Form).as_str()), ("hoevelaken", "geen alliantie"));
    assert!(it.opens.is_none() && it.known.is_empty() && it.years().is_none());
    assert!(text.precedent_told(it, Told::Lesson).contains("geloof"));
}
