//! The time line holds together at every width, in both languages.

use super::lines::{clears, lines};
use super::place::Places;
use super::*;
use crate::picture::parts::{Art, Rect};
use crate::rules::precedents::{INFLUENCES, PRECEDENTS, stories};
use crate::text::{Language, Text};

const WIDTHS: [f32; 5] = [560.0, 700.0, 740.0, 900.0, 1500.0];

fn each(mut look: impl FnMut(Asked, &Text)) {
    for text in Language::ALL.map(Text::new) {
        for width in WIDTHS {
            for height in [None, Some(380.0)] {
                look(Asked { width, height, ..Asked::default() }, &text);
            }
        }
    }
}

#[test]
fn all_are_on_the_line_and_none_lies_over_another() {
    each(|asked, text| {
        let map = map(asked, text);
        assert_eq!(map.nodes.len(), PRECEDENTS.len());
        let page = Rect::new(0.0, 0.0, map.picture.width, map.picture.height);
        for it in &map.picture.items {
            if let Art::Words(words) = &it.art {
                assert!(page.holds(&words.rect, 1.5), "{} at {}: {:?}", words.full, asked.width, words.rect);
                assert!(!words.lines.iter().any(|it| it.text.ends_with('…')), "{} at {}", words.full, asked.width);
            }
        }
        for (nth, it) in map.nodes.iter().enumerate() {
            assert!(page.holds(&it.whole(), 0.5), "{} at {}: {:?}", it.of.key, asked.width, it.whole());
            for other in &map.nodes[nth + 1..] {
                assert!(!it.card.overlaps(&other.whole()), "{} and {} at {}", it.of.key, other.of.key, asked.width);
            }
        }
    });
}

/// What came later stands further to the right, within its kind of form and over all.
#[test]
fn the_bars_stand_at_their_years() {
    each(|asked, text| {
        let nodes = map(asked, text).nodes;
        let bars: Vec<(i16, f32, f32)> =
            nodes.iter().filter_map(|it| Some((it.of.years()?.0, it.bar?.x, it.bar?.right()))).collect();
        assert!(bars.len() >= 12, "{}", bars.len());
        for (year, x, right) in &bars {
            assert!(x < right);
            assert!(bars.iter().all(|it| (it.0 < *year) == (it.1 < x - 0.01)), "{year} at {}", asked.width);
        }
    });
}

#[test]
fn every_influence_has_its_line_and_none_runs_over_a_card_of_others() {
    each(|asked, text| {
        let places = Places::of(asked, text);
        let lines = lines(&places);
        assert_eq!(lines.len(), INFLUENCES.len());
        for line in &lines {
            let [from, to] = [line.from, line.to].map(|key| places.node(key).expect("it is there"));
            let end = *line.points.last().expect("it has points");
            assert!((end[0] - to.card.x).abs() < 0.5 && (end[1] - to.card.center()[1]).abs() < 0.5, "{line:?}");
            let near = |it: &[f32; 2]| from.whole().shrunk(-2.0).has(*it);
            assert!(line.points.first().is_some_and(near), "{line:?} begins at its teacher");
            let others = places.nodes.iter().filter(|it| it.of.key != line.from && it.of.key != line.to);
            for other in others {
                assert!(clears(line, other), "{} → {} over {} at {}", line.from, line.to, other.of.key, asked.width);
            }
        }
    });
}

#[test]
fn only_what_opens_is_shown_where_so_asked() {
    let text = Text::new(Language::Nl);
    let asked = Asked { width: 800.0, only_open: true, ..Asked::default() };
    let nodes = map(asked, &text).nodes;
    assert!(nodes.len() >= 8 && nodes.iter().all(|it| it.of.opens.is_some()));
}

fn words(picture: &crate::picture::Picture) -> Vec<String> {
    let said = |it: &crate::picture::Item| match &it.art {
        Art::Words(words) => Some(words.full.clone()),
        _ => None,
    };
    picture.items.iter().filter_map(said).collect()
}

/// The page says every story whole, also where its sources differ.
#[test]
fn the_page_tells_every_story() {
    for text in Language::ALL.map(Text::new) {
        let page = precedents_page(&text);
        let said = words(&page).join("\n");
        for it in stories() {
            use crate::text::precedents::Told;
            for told in [Told::Name, Told::What, Told::Lesson] {
                let words = text.precedent_told(it, told);
                assert!(said.contains(&words), "{}: {words}", it.key);
            }
            assert_eq!(
                said.contains(&format!("≠ {}", text.precedent_told(it, Told::Differs))),
                it.differs,
                "{}",
                it.key
            );
            assert!(said.contains(&text.precedent_sources(it)), "{}", it.key);
        }
        let shortened = page
            .items
            .iter()
            .any(|it| matches!(&it.art, Art::Words(it) if it.lines.iter().any(|it| it.text.ends_with('…'))));
        assert!(!shortened, "nothing is cut off");
    }
}

/// The lines of the one that is chosen are lit, and no others.
#[test]
fn the_lines_of_the_chosen_one_are_lit() {
    use crate::picture::tokens::Ink;
    let text = Text::new(Language::Nl);
    let lit = |chosen| {
        let map = map(Asked { width: 900.0, chosen, ..Asked::default() }, &text);
        let lit =
            |it: &&crate::picture::Item| matches!(&it.art, Art::Line { stroke, .. } if stroke.ink == Ink::Alliance);
        map.picture.items.iter().filter(lit).count()
    };
    assert_eq!((lit(None), lit(Some("a2")), lit(Some("n201")), lit(Some("hoevelaken"))), (0, 6, 1, 0));
}
