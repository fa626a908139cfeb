//! The page of principles to sign, on designs of any shape: every word on the page, none over another, nothing lost.

use alliantietafel::app::examples::EXAMPLES;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::picture::sheet::sheet;
use alliantietafel::picture::typeface::measure;
use alliantietafel::picture::{Art, Picture, Rect, Words};
use alliantietafel::text::{Language, Text};

use crate::support::{designs, for_all};

fn words(picture: &Picture) -> impl Iterator<Item = &Words> {
    picture.items.iter().filter_map(|it| match &it.art {
        Art::Words(words) => Some(words),
        _ => None,
    })
}

fn check(design: &Design, catalogue: &Catalogue, text: &Text) -> Picture {
    let page = sheet(design, catalogue, text);
    let whole = Rect::new(0.0, 0.0, page.width, page.height);
    let all: Vec<&Words> = words(&page).collect();
    for (at, one) in all.iter().enumerate() {
        assert!(one.size >= 12.0 && whole.holds(&one.rect, 0.01), "{}: off the page: {one:?}", design.name);
        for line in &one.lines {
            let end = line.x + measure(&line.text, one.size, one.weight);
            assert!(end <= one.rect.right() + 0.5, "{}: too wide: {one:?}", design.name);
        }
        for other in &all[at + 1..] {
            assert!(!one.rect.shrunk(0.5).overlaps(&other.rect), "{}: {one:?} over {other:?}", design.name);
        }
    }
    let said = |name: &str| all.iter().any(|it| it.full.contains(name.trim()));
    for principle in &design.principles.chosen {
        let name = text.principle(principle);
        assert!(name.trim().is_empty() || said(&alliantietafel::picture::typeface::clean(&name)), "{name} lacks");
    }
    page
}

#[test]
fn every_word_is_on_the_page_and_none_over_another() {
    let catalogue = Catalogue::read().expect("reads");
    for language in Language::ALL {
        let text = Text::new(language);
        for_all(250, designs(), |it| drop(check(&it, &catalogue, &text)));
    }
}

#[test]
fn the_examples_fit_on_one_page() {
    let catalogue = Catalogue::read().expect("reads");
    for language in Language::ALL {
        let text = Text::new(language);
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            let page = check(&design, &catalogue, &text);
            assert!(page.height <= 1123.0, "{}: {}", example.key, page.height);
        }
    }
}
