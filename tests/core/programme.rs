//! Programmes of any shape: laid out and judged as well as the others, and no design loses anything in another form.

use std::collections::BTreeSet;

use alliantietafel::app::form_change;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{Edit, FormChange};
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{Id, Ids};
use alliantietafel::design::parties::Standing;
use alliantietafel::design::risks::Allocation;
use alliantietafel::files::format;
use alliantietafel::picture::{Frame, Picture, Rect, Target, praatplaat};
use alliantietafel::rules::{Facts, rules, signals};
use alliantietafel::text::{Language, Text};

use crate::support::{FEW_DRAWS, designs, dice, for_all, programme::programme, small_designs};

/// How many programmes are laid out and judged.
const PROGRAMMES: u32 = 500;
/// How many designs get another form.
const CHANGED: u32 = 1000;

const FRAMES: [Frame; 4] = [
    Frame { width: 420.0, height: 470.0, heading: false },
    Frame { width: 840.0, height: 600.0, heading: false },
    Frame { width: 1480.0, height: 960.0, heading: false },
    Frame { width: 1120.0, height: 780.0, heading: true },
];

/// Words that have no place where there are partners.
const SIDES: [&str; 8] = [" OG ", " ON ", "opdrachtgever", "opdrachtnemer", "TAB", "staffel", "OG:", "ON:"];

fn ids_of(design: &Design) -> BTreeSet<Id> {
    let mut all = BTreeSet::new();
    design.each_id(&mut |it| {
        all.insert(it);
    });
    all
}

/// Everything that is seen or gathered.
fn shown(picture: &Picture) -> BTreeSet<Id> {
    let element = |target: Target| if let Target::Element(id) = target { Some(id) } else { None };
    picture.spots.iter().flat_map(|it| element(it.target).into_iter().chain(it.gathers.iter().copied())).collect()
}

#[track_caller]
fn nothing_overlaps(picture: &Picture) {
    let page = Rect::new(0.0, 0.0, picture.width, picture.height);
    let cards: Vec<_> = picture.spots.iter().filter(|it| page_part(it.target)).collect();
    for (nth, it) in cards.iter().enumerate() {
        assert!(page.holds(&it.rect, 0.5), "{it:?} sticks out of {page:?}");
        for other in &cards[..nth] {
            assert!(!it.rect.shrunk(0.6).overlaps(&other.rect.shrunk(0.6)), "{it:?}\n{other:?}");
        }
    }
    for it in picture.spots.iter().filter(|it| !page_part(it.target)) {
        assert!(page.holds(&it.rect, 0.5), "{it:?} sticks out of {page:?}");
        let within = cards.iter().filter(|card| card.rect.holds(&it.rect, 1.0)).count();
        assert!(
            within >= 1 || matches!(it.target, Target::Element(_) | Target::AddPrinciple),
            "{it:?} lies in nothing"
        );
    }
}

/// A card or band of the plate itself, that lies in no other.
fn page_part(target: Target) -> bool {
    use alliantietafel::design::id::IdKind;
    match target {
        Target::Room(_) | Target::Team | Target::Foundation | Target::Tray => true,
        Target::Element(id) => matches!(id.kind(), IdKind::Party | IdKind::Project),
        _ => false,
    }
}

#[test]
fn the_plate_of_any_programme_overlaps_nothing_and_loses_nothing() {
    let text = Text::new(Language::Nl);
    for_all(PROGRAMMES, &(designs(), dice(400)), |(design, mut dice)| {
        let design = programme(design, &mut dice);
        for frame in FRAMES {
            let picture = praatplaat(&design, &[], &text, frame);
            nothing_overlaps(&picture);
            let there = shown(&picture);
            let risks = design.risks.list.iter().filter(|it| !it.is_closed()).map(|it| Id::from(it.id));
            let parties = design.partners().map(|it| it.id.into());
            let functions = design.programme.functions.iter().map(|it| it.id.into());
            let projects = design.programme.projects.iter().map(|it| it.id.into());
            let people = design.team.everybody().map(|it| it.id.into());
            for id in risks.chain(parties).chain(functions).chain(projects).chain(people) {
                assert!(there.contains(&id), "{id} is not on the plate");
            }
            assert_eq!(picture, praatplaat(&design, &[], &text, frame), "the same design gives the same picture");
        }
    });
}

#[test]
fn partners_have_equal_cards_and_none_is_at_the_head() {
    let text = Text::new(Language::Nl);
    for_all(200, &(small_designs(), dice(400)), |(design, mut dice)| {
        let design = programme(design, &mut dice);
        let picture = praatplaat(&design, &[], &text, FRAMES[2]);
        let cards: Vec<Rect> = design
            .partners()
            .map(|it| picture.spots[picture.find(Target::Element(it.id.into())).expect("a card")].rect)
            .collect();
        for card in &cards {
            assert_eq!((card.width, card.height), (cards[0].width, cards[0].height));
        }
        let columns: BTreeSet<i32> = cards.iter().map(|it| it.x.round() as i32).collect();
        if cards.len() >= 8 {
            assert_eq!(columns.len(), 2, "many stand in two columns");
        }
    });
}

#[test]
fn a_rule_that_does_not_hold_for_a_form_says_why_and_is_silent_there() {
    let catalogue = Catalogue::read().expect("the catalogues read");
    for language in Language::ALL {
        let text = Text::new(language);
        for rule in rules() {
            let unfit: Vec<Form> = Form::ALL.into_iter().filter(|it| rule.unfit(*it).is_some()).collect();
            assert!(unfit.len() < Form::ALL.len(), "{} holds nowhere", rule.id);
            let page = text.page(rule, &catalogue);
            assert_eq!(page.not_for.is_empty(), unfit.is_empty(), "{}", rule.id);
            for form in unfit {
                assert!(page.not_for.iter().any(|it| it.contains(&text.form(form))), "{}: {:?}", rule.id, page.not_for);
                let mut design = (rule.example.design)().design;
                design.form = form;
                let heard = signals(&Facts::new(&design, &catalogue));
                let all: Vec<&str> = heard.now.iter().chain(&heard.later).map(|it| it.rule.id).collect();
                assert!(!all.contains(&rule.id), "{} speaks in {form:?}", rule.id);
            }
        }
    }
}

#[test]
fn no_signal_of_a_programme_speaks_of_two_sides_or_a_budget() {
    let (catalogue, text) = (Catalogue::read().expect("the catalogues read"), Text::new(Language::Nl));
    text.speak_of(Form::Programme);
    for_all(PROGRAMMES, &(designs(), dice(400)), |(design, mut dice)| {
        let design = programme(design, &mut dice);
        let heard = signals(&Facts::with_draws(&design, &catalogue, FEW_DRAWS));
        for signal in heard.now.iter().chain(&heard.later) {
            // What people wrote themselves may say anything: the words of a rule alone are looked at.
            let said = text.signal(signal);
            let all = format!(" {} {} ", said.title, said.why);
            let wrong = SIDES.iter().find(|it| all.contains(**it));
            assert!(wrong.is_none(), "{}: {wrong:?} in {all}", signal.rule.id);
        }
    });
}

#[test]
fn no_element_is_lost_in_another_form_and_undo_is_one_step() {
    let text = Text::new(Language::Nl);
    for_all(CHANGED, &(small_designs(), dice(400)), |(design, mut dice)| {
        let design = if dice.one_in(2) { programme(design, &mut dice) } else { design };
        for to in Form::ALL {
            let side = |dice: &mut crate::support::Dice| dice.of(&Side::ALL);
            let sides = design.partners().map(|it| (it.id, side(&mut dice))).collect();
            let names = ["Eén".to_owned(), "Twee".to_owned()];
            let change = FormChange { to, sides, names };
            let before = ids_of(&design);
            let said = form_change::moves(&design, &change, &text);
            assert!(!said.moves.is_empty(), "what moves is said, or that nothing does");
            let mut after = design.clone();
            Edit::ChangeForm(change).apply(&mut after, &mut Ids::seeded(77));
            assert_eq!(after.form, to);
            let kept = ids_of(&after);
            let lost: Vec<&Id> = before.difference(&kept).collect();
            assert!(lost.is_empty(), "{to:?} loses {lost:?}");
            for (was, is) in design.risks.list.iter().zip(&after.risks.list) {
                assert_eq!((was.id, &was.title, &was.reason), (is.id, &is.title, &is.reason));
                let fits = match is.allocation {
                    Allocation::Partner(_) | Allocation::Project(_) => !to.has_sides(),
                    Allocation::Allocated(_) => to.has_sides(),
                    _ => true,
                };
                assert!(fits, "{to:?}: {:?}", is.allocation);
            }
            if !to.has_sides() {
                assert!(after.parties.iter().all(|it| it.side().is_none()), "no party stands on a side");
                assert!(after.team.everybody().all(|it| it.side().is_none()), "nobody comes from a side");
            } else if !design.form.has_sides() {
                assert!(after.parties.iter().all(|it| it.standing != Standing::Partner));
            }
            let text = format::write(&after).expect("writes");
            assert_eq!(format::read(&text).expect("reads"), after, "it reads back as it was written");
        }
    });
}
