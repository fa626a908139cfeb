//! The birth card: nothing meets and nothing leaves it, and what is not known leaves its cell out.

use super::*;
use crate::app::examples::Example;
use crate::design::birth::Moment;
use crate::design::edit::{BirthEdit, CardEdit, CardField, Edit};
use crate::design::form::Form;
use crate::design::id::{Id, Ids};
use crate::picture::parts::Art;
use crate::rules::testing::design;
use crate::text::Language;

/// All words of a picture.
fn words(picture: &Picture) -> Vec<String> {
    let said = |it: &crate::picture::Item| if let Art::Words(it) = &it.art { Some(it.full.clone()) } else { None };
    picture.items.iter().filter_map(said).collect()
}

#[track_caller]
fn whole(picture: &Picture) {
    let mut rooms: Vec<(Rect, &str)> = Vec::new();
    for item in &picture.items {
        let Art::Words(it) = &item.art else { continue };
        let sheet = Rect::new(EDGE, EDGE, WIDTH - 2.0 * EDGE, picture.height - 2.0 * EDGE);
        for line in &it.lines {
            let wide = crate::picture::typeface::measure(&line.text, it.size, it.weight);
            let room = Rect::new(line.x, line.baseline - it.size * 0.7, wide, it.size * 0.7);
            assert!(sheet.has([room.x, room.y]) && sheet.has([room.right(), room.bottom()]), "{}", line.text);
            for (other, says) in &rooms {
                assert!(!room.overlaps(other), "‘{}’ lies over ‘{says}’", line.text);
            }
            rooms.push((room, &it.full));
        }
    }
}

#[test]
fn the_card_of_every_born_example_is_whole_in_both_languages() {
    for key in ["graaf-reinald", "zwaluw", "markermeerdijken", "zandwaard"] {
        let design = Example::find(key).and_then(|it| it.read().ok()).expect("an example reads");
        for text in Language::ALL.map(Text::new) {
            whole(&birth_card(&design, &text));
        }
    }
}

#[test]
fn the_card_of_graaf_reinald_says_when_after_how_long_and_by_whom() {
    let design = Example::find("graaf-reinald").and_then(|it| it.read().ok()).expect("an example reads");
    let picture = birth_card(&design, &Text::new(Language::Nl));
    let said = words(&picture);
    for it in ["Graaf Reinaldalliantie", "2017", "Volledige alliantie", "circa 23 km dijk", "6 jaar", "Waalensemble"] {
        assert!(said.iter().any(|words| words == it), "{it} lacks in {said:#?}");
    }
    assert_eq!(picture.spots.len(), 5, "each milestone can be pointed at");
    assert_eq!((picture.width, picture.height), (WIDTH, HEIGHT));
}

#[test]
fn what_is_not_known_leaves_its_cell_out_and_an_empty_card_says_so() {
    let text = Text::new(Language::Nl);
    let open = design(Form::Full).edit(Edit::Birth(BirthEdit::SetFormOpen(true))).design;
    let said = words(&birth_card(&open, &text));
    assert!(said.contains(&text.get("birth-card-none")));
    for key in ["birth-card-when", "birth-card-form", "birth-card-heavy", "birth-card-way", "birth-card-possible"] {
        assert!(!said.contains(&text.get(key)), "{key}");
    }
}

/// As many milestones as one writes down, some on one day, with long words.
#[test]
fn words_of_milestones_that_lie_close_go_to_other_heights() {
    let mut ids = Ids::seeded(8);
    let mut design = design(Form::Full).design;
    let mut act = |edit| -> Option<Id> { Edit::Birth(BirthEdit::Card(edit)).apply(&mut design, &mut ids) };
    for year in [2011, 2014, 2014, 2014, 2015, 2015, 2031] {
        act(CardEdit::AddMilestone(Moment::Year(year), "Een lang besluit van het algemeen bestuur hierover".into()));
    }
    act(CardEdit::Set(CardField::Task, "Dijkversterking langs een lange rivier ".repeat(4)));
    act(CardEdit::Set(CardField::Helped, "Iedereen die meehielp in al die jaren ".repeat(12)));
    let picture = birth_card(&design, &Text::new(Language::Nl));
    whole(&picture);
    assert!(picture.height > HEIGHT, "it grows");
}
