//! Nothing meets and nothing leaves the page, however many moments and people there are; the form stays one page.

use proptest::prelude::*;

use super::*;
use crate::design::Design;
use crate::design::birth::Moment;
use crate::design::collaboration::{Condition, Division, Voice};
use crate::design::edit::{CollaborationEdit, Edit};
use crate::design::form::Form;
use crate::design::id::{Ids, KeyMomentId};
use crate::picture::parts::{Art, Picture, Rect};
use crate::picture::typeface::measure;
use crate::rules::testing::design;
use crate::text::{Language, Text};

/// All words of a picture.
fn words(picture: &Picture) -> Vec<String> {
    let said = |it: &crate::picture::Item| if let Art::Words(it) = &it.art { Some(it.full.clone()) } else { None };
    picture.items.iter().filter_map(said).collect()
}

#[track_caller]
fn whole(picture: &Picture) {
    let sheet = Rect::new(0.0, 0.0, picture.width, picture.height);
    let mut rooms: Vec<(Rect, &str)> = Vec::new();
    for item in &picture.items {
        let Art::Words(it) = &item.art else { continue };
        assert!(!it.full.starts_with('?'), "a word lacks: {}", it.full);
        for line in &it.lines {
            let wide = measure(&line.text, it.size, it.weight);
            let room = Rect::new(line.x, line.baseline - it.size * 0.7, wide, it.size * 0.7);
            assert!(
                sheet.has([room.x, room.y]) && sheet.has([room.right(), room.bottom()]),
                "off the page: {}",
                line.text
            );
            for (other, says) in &rooms {
                assert!(!room.overlaps(other), "‘{}’ lies over ‘{says}’", line.text);
            }
            rooms.push((room, &it.full));
        }
    }
}

/// A form: whose, and half points for ambition and interests.
type Given = (Voice, u8, u8);

/// Moments, each with forms of both voices in half points for the first two conditions; the rest goes to process.
fn with(moments: &[(String, Vec<Given>)]) -> Design {
    let mut ids = Ids::seeded(3);
    let mut design = design(Form::Full).design;
    for (year, (name, forms)) in (2015..).zip(moments) {
        let add = CollaborationEdit::AddMoment(name.clone(), Some(Moment::Year(year)));
        let made = Edit::Collaboration(add).apply(&mut design, &mut ids).expect("made");
        let id = KeyMomentId::try_from(made).expect("a moment");
        for (voice, ambition, interests) in forms {
            let mut division = Division::default();
            division.put(Condition::Ambition, *ambition);
            division.put(Condition::Interests, *interests);
            division.add(Condition::Process, 20);
            let form = division.hand_in(*voice, "Anna").expect("ten");
            Edit::Collaboration(CollaborationEdit::HandIn(id, form)).apply(&mut design, &mut ids);
        }
    }
    design
}

fn six() -> Design {
    let forms = |shift: u8| {
        let one = |at: u8| (if at < 12 { Voice::Teller } else { Voice::Reflector }, 4 + shift + at % 4, 3);
        (0..18).map(one).collect()
    };
    let names = [
        "Start",
        "Afprijzen op het VO",
        "Bezwaar uit de omgeving",
        "Uitspraak Raad van State",
        "Meer grond",
        "Eerste vak",
    ];
    let moments: Vec<_> = names.iter().zip(0..).map(|(name, at)| ((*name).to_owned(), forms(at % 3))).collect();
    with(&moments)
}

#[test]
fn the_page_of_six_moments_is_whole_and_says_what_it_shows() {
    let design = six();
    for text in Language::ALL.map(Text::new) {
        let picture = page(&design, &text);
        whole(&picture);
        let said = words(&picture);
        assert!(said.iter().any(|it| it.contains(&text.get("collaboration-no-grade"))), "it says that it is no grade");
        assert!(said.iter().all(|it| !it.contains("Anna")), "nobody is named");
        for it in text.course_says(&design.collaboration) {
            assert!(said.iter().any(|said| said.contains(&it)), "{it}");
        }
        assert_eq!(picture.spots.len(), 6, "each moment can be pointed at");
        whole(&spider_page(&design, design.collaboration.moments[3].id, &text));
    }
}

#[test]
fn a_design_without_moments_says_so_and_one_without_forms_has_its_moments() {
    let text = Text::new(Language::Nl);
    let none = page(&design(Form::Full).design, &text);
    whole(&none);
    assert!(words(&none).contains(&text.get("collaboration-none")));
    let bare = page(&with(&[("Start".into(), Vec::new())]), &text);
    whole(&bare);
    assert!(words(&bare).iter().any(|it| it == "1. Start"));
}

#[test]
fn the_blank_form_is_one_page_on_either_paper() {
    let named = design(Form::Full).edit(Edit::Rename("Alliantie met een lange naam langs een lange rivier".into()));
    for text in Language::ALL.map(Text::new) {
        for paper in [Paper::A4, Paper::A5] {
            let picture = blank_form(&named.design, (paper, None), &text);
            whole(&picture);
            assert_eq!([picture.width, picture.height], paper.size(), "one page");
            let circles = picture.items.iter().filter(|it| matches!(it.art, Art::Box { radius, .. } if radius > 8.0));
            assert_eq!(circles.count(), 50, "five lanes of ten");
        }
    }
}

/// Marks of a voice within the rectangle of a spot, by their size.
fn marks(picture: &Picture, voice: Voice) -> Vec<f32> {
    let spot = picture.spots.first().expect("a moment").rect;
    let of = |it: &crate::picture::Item| match &it.art {
        Art::Mark { sign, rect, .. } if *sign == voice::sign(voice) && spot.has([rect.x, rect.y]) => Some(rect.width),
        _ => None,
    };
    picture.items.iter().filter_map(of).collect()
}

#[test]
fn of_fewer_than_four_forms_each_is_a_point_in_the_printed_spider_and_n_is_named() {
    let of = |count: usize| {
        let tellers = (0..count).map(|at| (Voice::Teller, 2 + at as u8, 4));
        with(&[("Start".into(), tellers.chain((0..6).map(|it| (Voice::Reflector, 4 + it, 3))).collect())])
    };
    let few = Text::new(Language::Nl).get("collaboration-few-points");
    for text in Language::ALL.map(Text::new) {
        let [three, four] = [3, 4].map(|it| page(&of(it), &text));
        let (points, means) = (marks(&three, Voice::Teller), marks(&four, Voice::Teller));
        assert_eq!((points.len(), means.len()), (15, 5), "three forms on five axes; the means of four");
        assert!(points.iter().all(|it| *it < means[0]), "a form is no mean");
        assert_eq!(marks(&three, Voice::Reflector).len(), 5, "six are a group");
        assert!(words(&three).iter().any(|it| it.contains(&text.voices(Voice::Teller, 3))), "n is named");
        if text.language() == Language::Nl {
            let said = |picture: &Picture| words(picture).iter().any(|it| it.contains(&few));
            assert!(said(&three) && !said(&four));
        }
        whole(&three);
    }
    // One form far out stays within its axis.
    let far = with(&[("Start".into(), vec![(Voice::Teller, 20, 0), (Voice::Teller, 0, 20)])]);
    assert_eq!(far.collaboration.ring(), 10);
}

#[test]
fn the_blank_form_carries_the_name_and_the_day_of_its_moment() {
    let design = six();
    let id = design.collaboration.moments[3].id;
    for text in Language::ALL.map(Text::new) {
        for paper in [Paper::A4, Paper::A5] {
            let picture = blank_form(&design, (paper, Some(id)), &text);
            whole(&picture);
            assert_eq!([picture.width, picture.height], paper.size(), "one page");
            assert!(words(&picture).iter().any(|it| it == "Uitspraak Raad van State · 2018"), "{:?}", words(&picture));
            assert!(!words(&blank_form(&design, (paper, None), &text)).iter().any(|it| it.contains("Uitspraak")));
        }
    }
    let long = with(&[("Het besluit over de dijk langs het water ".repeat(3), Vec::new())]);
    whole(&blank_form(&long, (Paper::A5, Some(long.collaboration.moments[0].id)), &Text::new(Language::Nl)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn however_many_moments_and_forms_nothing_meets(
        moments in prop::collection::vec(
            ("[a-zA-Z ]{0,60}", prop::collection::vec((prop::bool::ANY, 0..21u8, 0..21u8), 0..9)), 0..14)
    ) {
        let voiced = |it: (bool, u8, u8)| (if it.0 { Voice::Teller } else { Voice::Reflector }, it.1, it.2);
        let moments: Vec<_> =
            moments.into_iter().map(|(name, forms)| (name, forms.into_iter().map(voiced).collect())).collect();
        let design = with(&moments);
        for text in Language::ALL.map(Text::new) {
            whole(&page(&design, &text));
        }
    }
}
