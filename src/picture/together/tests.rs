//! What the pages show: everything that the design says, within the page, and a sentence where it says nothing.

use crate::design::Design;
use crate::design::form::Form;
use crate::design::id::Ids;
use crate::picture::parts::{Art, Picture};
use crate::picture::together::{Leaf, ambition_page, steering_page, surroundings_page};
use crate::text::{Language, Text};

fn said(picture: &Picture) -> String {
    let words = picture.items.iter().filter_map(|it| if let Art::Words(words) = &it.art { Some(words) } else { None });
    words.map(|it| it.full.clone()).collect::<Vec<_>>().join("\n")
}

fn within(picture: &Picture) {
    for it in &picture.items {
        if let Art::Words(words) = &it.art {
            let rect = words.rect;
            assert!(rect.x >= 0.0 && rect.right() <= picture.width + 0.5, "{}: {rect:?}", words.full);
            assert!(rect.y >= 0.0 && rect.bottom() <= picture.height + 0.5, "{}: {rect:?}", words.full);
        }
    }
}

#[test]
fn all_that_a_filled_design_says_stands_on_the_pages() {
    let text = include_str!("../../../saved_designs/markermeerdijken.ron");
    let design = crate::files::format::read(text).expect("the example reads");
    for text in Language::ALL.map(Text::new) {
        let page = ambition_page(&design, &text, Leaf::Own);
        within(&page);
        let words = said(&page);
        let ambition = &design.ambition;
        let above = ambition.interests.iter().filter(|it| !it.is_under());
        let wanted = above.map(|it| &it.text).chain([&ambition.text, &ambition.public]);
        for it in wanted.chain(ambition.weighings.iter().map(|it| &it.what)) {
            assert!(words.contains(it.as_str()), "{it}");
        }
        let under: Vec<_> = ambition.interests.iter().filter(|it| it.is_under()).collect();
        assert!(
            !under.is_empty() && under.iter().all(|it| !words.contains(&it.text)),
            "what lies under the table stays there"
        );
        let page = surroundings_page(&design, &text, Leaf::Own);
        within(&page);
        let words = said(&page);
        assert!(!design.surroundings.stakeholders.is_empty());
        for it in &design.surroundings.stakeholders {
            assert!(words.contains(&it.name) && words.contains(&it.stake), "{}", it.name);
        }
        let page = steering_page(&design, &text, Leaf::Own);
        within(&page);
        let words = said(&page);
        assert!(!design.steering.spaces.is_empty());
        for it in &design.steering.spaces {
            assert!(words.contains(&it.what), "{}", it.what);
        }
    }
}

#[test]
fn an_empty_design_says_what_the_page_is_for() {
    let design = Design::new(&mut Ids::seeded(1), "Proef", Form::Full);
    for text in Language::ALL.map(Text::new) {
        for page in [
            ambition_page(&design, &text, Leaf::Own),
            surroundings_page(&design, &text, Leaf::Own),
            steering_page(&design, &text, Leaf::Own),
        ] {
            within(&page);
            assert!(said(&page).lines().count() >= 2, "a title and a sentence");
        }
    }
}
