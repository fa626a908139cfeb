//! The praatplaat on designs of any shape: nothing overlaps, nothing sticks out, all words fit, and the same design
//! gives the same picture.

use std::collections::HashSet;

use crate::support::{Dice, designs, dice, for_all, generated};
use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{Bovenkant, Role, RoleKind};
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Id, IdKind, Ids, RiskId, RoleId, WaiverId};
use alliantietafel::design::matrix::MatrixAxes;
use alliantietafel::design::phases::Phase;
use alliantietafel::design::risks::{Allocation, Nature, Risk};
use alliantietafel::files::format;
use alliantietafel::picture::matrix;
use alliantietafel::picture::png::png;
use alliantietafel::picture::svg::svg;
use alliantietafel::picture::tokens::{Ink, Theme};

use alliantietafel::picture::typeface::{Weight, measure};
use alliantietafel::picture::{Art, Dash, Frame, Gathered, Picture, Rect, Shape, Sign, Target, praatplaat};
use alliantietafel::rules::source::Source;
use alliantietafel::rules::{Check, Finding, Group, Rule, Severity, Signal};
use alliantietafel::text::{Language, Text};
use proptest::sample::select;

/// How many designs are looked at.
const DESIGNS: u32 = 500;

const FRAMES: [Frame; 4] = [
    Frame { width: 560.0, height: 520.0, heading: false },
    Frame { width: 840.0, height: 640.0, heading: false },
    Frame { width: 1280.0, height: 900.0, heading: false },
    Frame { width: 1120.0, height: 780.0, heading: true },
];

/// A rule that finds nothing by itself.
const fn silent(id: &'static str) -> Rule {
    let (severities, sources) = (&Severity::ALL, &[] as &[Source]);
    let example = alliantietafel::rules::bovenkant::NOT_STARTED.example;
    let stage = alliantietafel::design::stage::Stage::Sketch;
    Rule { id, group: Group::Bovenkant, stage, severities, sources, example, check: Check::Design(|_| Vec::new()) }
}

static RULE: Rule = silent("any");
static LINE_MISSING: Rule = silent("client-board-line-missing");

fn signal(rule: &'static Rule, finding: Finding) -> Signal {
    Signal { rule, finding, waived: None, returned: None }
}

/// Signals about some elements of a design, and a line that lacks.
fn signals(design: &Design, dice: &mut Dice) -> Vec<Signal> {
    let mut ids = Vec::new();
    design.each_id(&mut |it| ids.push(it));
    let mut signals: Vec<Signal> = Vec::new();
    for _ in 0..dice.below(12) {
        let finding = match dice.below(3) {
            0 => Finding::blocker(),
            1 => Finding::warning(),
            _ => Finding::hint(),
        };
        signals.push(signal(&RULE, finding.about(dice.of(&ids))));
    }
    if dice.one_in(2) {
        signals.push(signal(&LINE_MISSING, Finding::blocker()));
    }
    signals
}

#[track_caller]
fn check(picture: &Picture, what: &str) {
    let page = Rect::new(0.0, 0.0, picture.width, picture.height);
    for item in &picture.items {
        let inside = |it: &Rect| assert!(page.holds(it, 0.01), "{what}: {it:?} sticks out of the page: {item:?}");
        match &item.art {
            Art::Box { rect, .. } | Art::Mark { rect, .. } => inside(rect),
            Art::Poly { points, .. } | Art::Line { points, .. } => {
                for point in points {
                    inside(&Rect::new(point[0], point[1], 0.0, 0.0));
                }
            }
            Art::Words(words) => {
                inside(&words.rect);
                assert!(words.size >= 12.0, "{what}: small words {words:?}");
                for line in &words.lines {
                    let width = measure(&line.text, words.size, words.weight);
                    let rect = Rect::new(line.x, line.baseline - words.size, width, words.size);
                    assert!(words.rect.holds(&Rect { y: words.rect.y, height: 0.0, ..rect }, 0.5), "{what}: {words:?}");
                    let (top, bottom) = (words.rect.y, words.rect.bottom());
                    assert!(top < line.baseline && line.baseline < bottom, "{what}: {words:?}");
                    assert!(!line.text.contains(char::is_control), "{what}: {words:?}");
                }
            }
        }
        assert!(item.owner.is_none_or(|it| it < picture.spots.len()), "{what}: nobody owns {item:?}");
    }
    spots(picture, what);
}

/// What a spot lies in, and whether it is a part of the house itself.
fn level(target: Target) -> u8 {
    match target {
        Target::Roof | Target::Room(_) | Target::Team | Target::Foundation | Target::Tray => 0,
        Target::Element(id) if matches!(id.kind(), IdKind::Person | IdKind::Vacancy) => 2,
        Target::More(Gathered::People(_)) => 2,
        Target::Element(_)
        | Target::AddPrinciple
        | Target::AddRisk(_)
        | Target::AddOpportunity(_)
        | Target::More(_)
        | Target::Empty(_) => 1,
    }
}

#[track_caller]
fn spots(picture: &Picture, what: &str) {
    let page = Rect::new(0.0, 0.0, picture.width, picture.height);
    for level_of in 0..=2 {
        let mut same: Vec<_> = picture.spots.iter().filter(|it| level(it.target) == level_of).collect();
        same.sort_by(|a, b| a.rect.y.total_cmp(&b.rect.y));
        for (at, one) in same.iter().enumerate() {
            assert!(page.holds(&one.rect, 0.01), "{what}: {one:?} sticks out of the page");
            for other in same[at + 1..].iter().take_while(|it| it.rect.y < one.rect.bottom()) {
                assert!(!one.rect.shrunk(0.01).overlaps(&other.rect), "{what}: {one:?} lies over {other:?}");
            }
        }
    }
    // Whatever lies in something comes after it, so that the last spot at a point is the innermost.
    let mut around: [Option<Rect>; 2] = [None, None];
    for spot in &picture.spots {
        let (level, least) = (usize::from(level(spot.target)), if level(spot.target) == 2 { 16.0 } else { 24.0 });
        if let Some(Some(around)) = level.checked_sub(1).map(|it| around[it]) {
            assert!(around.holds(&spot.rect, 0.01), "{what}: {spot:?} sticks out of {around:?}");
        }
        assert!(spot.rect.width >= least && spot.rect.height >= least, "{what}: too small to hit: {spot:?}");
        assert!(!spot.name.trim().is_empty(), "{what}: without a name: {spot:?}");
        if level < 2 {
            around[level] = Some(spot.rect);
        }
    }
}

/// Everything that the design has stands in the picture once, or is gathered once.
#[track_caller]
fn complete(picture: &Picture, design: &Design, what: &str) {
    let shown: Vec<Id> = picture
        .spots
        .iter()
        .filter_map(|it| if let Target::Element(id) = it.target { Some(id) } else { None })
        .chain(picture.spots.iter().flat_map(|it| it.gathers.iter().copied()))
        .collect();
    let once: HashSet<Id> = shown.iter().copied().collect();
    assert_eq!(once.len(), shown.len(), "{what}: something stands there twice");
    let mut wanted: HashSet<Id> = design.risks.counting().map(|it| it.id.into()).collect();
    wanted.extend(design.bovenkant.roles.iter().map(|it| Id::from(it.id)));
    wanted.extend(design.principles.chosen.iter().map(|it| Id::from(it.id)));
    for discipline in &design.team.disciplines {
        wanted.insert(discipline.id.into());
        wanted.extend(discipline.people.iter().map(|it| Id::from(it.id)));
        wanted.extend(discipline.vacancies.iter().map(|it| Id::from(it.id)));
    }
    assert_eq!(once, wanted, "{what}");
    for (at, spot) in picture.spots.iter().enumerate() {
        let words =
            |it: &Art| matches!(it, Art::Words(words) if words.lines.iter().any(|it| !it.text.trim().is_empty()));
        let person =
            matches!(spot.target, Target::Element(id) if matches!(id.kind(), IdKind::Person | IdKind::Vacancy));
        let named = matches!(spot.target, Target::Element(_)) && !person;
        assert!(!named || picture.items_of(at).any(|it| words(&it.art)), "{what}: shows no name: {spot:?}");
    }
}

/// No line runs through the box of a role.
#[track_caller]
fn lines(picture: &Picture, what: &str) {
    let role = |it: &Target| matches!(it, Target::Element(id) if id.kind() == IdKind::Role);
    let boxes: Vec<Rect> = picture.spots.iter().filter(|it| role(&it.target)).map(|it| it.rect.shrunk(1.0)).collect();
    let of_roof = |it: &usize| picture.spots[*it].target == Target::Roof;
    for item in picture.items.iter().filter(|it| it.owner.is_some_and(|it| of_roof(&it))) {
        if let Art::Line { points, .. } = &item.art {
            for piece in points.windows(2) {
                let ([ax, ay], [bx, by]) = (piece[0], piece[1]);
                let around = Rect::new(ax.min(bx), ay.min(by), (ax - bx).abs().max(0.1), (ay - by).abs().max(0.1));
                assert!(around.width < 0.5 || around.height < 0.5, "{what}: aslant: {points:?}");
                assert!(boxes.iter().all(|it| !it.overlaps(&around)), "{what}: through a box: {points:?}");
            }
        }
    }
}

/// The words that stand in a picture, in full.
fn words(picture: &Picture) -> Vec<&str> {
    let words = picture.items.iter().filter_map(|it| if let Art::Words(words) = &it.art { Some(words) } else { None });
    words.map(|it| it.full.as_str()).collect()
}

#[test]
fn generated_designs_are_valid() {
    for_all(100, designs(), |design| {
        assert_eq!(format::read(&format::write(&design).expect("writes")), Ok(design));
    });
}

#[test]
fn nothing_overlaps_and_all_words_fit() {
    let texts = Language::ALL.map(Text::new);
    for_all(DESIGNS, (designs(), dice(40), select(&Language::ALL)), |(design, mut dice, language)| {
        let signals = signals(&design, &mut dice);
        let text = texts.iter().find(|it| it.language() == language).expect("one of each");
        for frame in FRAMES {
            let what = format!("{frame:?}");
            let picture = praatplaat(&design, &signals, text, frame);
            assert!(picture.height >= frame.height.floor(), "{what}: {}", picture.height);
            // On the screen the whole house is in view, whatever is in it.
            assert!(frame.heading || picture.height <= frame.height.ceil(), "{what}: {}", picture.height);
            check(&picture, &what);
            complete(&picture, &design, &what);
            lines(&picture, &what);
            // In a narrower one a column can be too narrow for any part of a word beside its amount.
            if !frame.heading && frame.width >= 840.0 {
                cut_for_want_of_room(&picture, &what, true);
            }
        }
    });
}

/// What the screen leaves the plate, in points: of windows from 1024 × 680 up, beside signals, beside details, presenting.
const ROOMS: [[f32; 2]; 9] = [
    [566.0, 540.0],
    [526.0, 540.0],
    [782.0, 474.0],
    [704.0, 580.0],
    [864.0, 760.0],
    [1088.0, 630.0],
    [1028.0, 940.0],
    [1344.0, 940.0],
    [1500.0, 790.0],
];

/// How wide a title may be on the first line of a card, beside the column of amounts of its place.
fn beside_amounts(picture: &Picture, at: usize) -> f32 {
    let spot = &picture.spots[at];
    let starts = |at: usize| {
        let words =
            picture.items_of(at).filter_map(|it| if let Art::Words(words) = &it.art { Some(words) } else { None });
        words.filter_map(|it| it.lines.first().map(|it| it.x)).collect::<Vec<_>>()
    };
    let around = picture.spots.iter().find(|it| level(it.target) == 0 && it.rect.holds(&spot.rect, 0.1));
    let near = picture.spots.iter().enumerate().filter(|(_, it)| {
        matches!(it.target, Target::Element(id) if id.kind() == IdKind::Risk)
            && around.is_some_and(|around| around.rect.holds(&it.rect, 0.1))
    });
    let amounts = near.filter_map(|(at, it)| Some(it.rect.right() - starts(at).last()?)).fold(0.0, f32::max);
    let title = starts(at).first().map_or(8.0, |it| it - spot.rect.x);
    spot.rect.width - amounts - 8.0 - title
}

/// Words are cut only where their row is full: a card has its column, a stone, a discipline and a role the row it is in.
#[track_caller]
fn cut_for_want_of_room(picture: &Picture, what: &str, generated: bool) {
    for (at, spot) in picture.spots.iter().enumerate().filter(|it| it.1.shortened) {
        let Target::Element(id) = spot.target else { continue };
        // What is no word, or is wider than what its column leaves beside the amounts, has no place where it may be broken.
        let (name, _) =
            spot.name.split_once(", risico,").or(spot.name.split_once(", kans,")).unwrap_or((&spot.name, ""));
        let room = beside_amounts(picture, at);
        let wide = |it: &str| measure(it, 13.5, Weight::Regular);
        let is_word = |it: &str| wide(it) <= room && it.chars().count() <= 12 && it.chars().any(char::is_alphabetic);
        if generated && (id.kind() != IdKind::Risk || !name.split(' ').all(is_word)) {
            continue;
        }
        let beside = |it: &&alliantietafel::picture::Spot| {
            let same = |a: f32, b: f32| (a - b).abs() < 1.0;
            level(it.target) == 1 && it.target != spot.target && same(it.rect.y, spot.rect.y)
        };
        let alone = picture.spots.iter().find(beside).is_none();
        match id.kind() {
            IdKind::Risk => {
                let lines = picture.items_of(at).filter_map(|it| match &it.art {
                    Art::Words(words) => Some(words.lines.len()),
                    _ => None,
                });
                let around = picture
                    .spots
                    .iter()
                    .find(|it| matches!(it.target, Target::Room(_) | Target::Tray) && it.rect.holds(&spot.rect, 0.1));
                let around = around.expect("lies in a place");
                let under = |it: &&alliantietafel::picture::Spot| {
                    level(it.target) == 1 && (it.rect.x - spot.rect.x).abs() < 1.0 && around.rect.holds(&it.rect, 0.1)
                };
                let end = picture.spots.iter().filter(under).map(|it| it.rect.bottom()).fold(0.0, f32::max);
                let full = lines.max().unwrap_or_default() >= 3 || around.rect.bottom() - end < 30.0;
                assert!(full || alone, "{what}: {spot:?} is cut over {} free points", around.rect.bottom() - end);
            }
            IdKind::Principle | IdKind::Discipline => {
                let lines = picture.items_of(at).filter(|it| matches!(it.art, Art::Words(_))).count();
                assert!(alone || lines > 1 || spot.rect.height > 30.0, "{what}: {spot:?} is cut beside others");
            }
            _ => {}
        }
    }
}

/// Every example stands whole in what any window leaves it, and so does every other design.
#[test]
fn every_example_is_whole_in_any_window() {
    for name in ["de-wending", "graaf-reinald", "lingense", "markermeerdijken", "oefening", "piet-hein", "zwaluw"] {
        let read = std::fs::read_to_string(format!("saved_designs/{name}.ron")).expect("reads");
        let design = format::read(&read).expect("is a design");
        for language in Language::ALL {
            for [width, height] in ROOMS {
                let what = format!("{name} in {width} × {height}, {language:?}");
                let picture = praatplaat(&design, &[], &Text::new(language), Frame { width, height, heading: false });
                assert_eq!([picture.width, picture.height], [width, height], "{what}");
                check(&picture, &what);
                complete(&picture, &design, &what);
                cut_for_want_of_room(&picture, &what, false);
            }
        }
    }
}

/// The same house with room enough gathers nothing and cuts nothing; the less room, the more it gathers.
#[test]
fn more_room_says_more() {
    let text = Text::new(Language::Nl);
    let read = std::fs::read_to_string("saved_designs/zwaluw.ron").expect("reads");
    let design = format::read(&read).expect("is a design");
    let unsaid = |width: f32, height: f32| {
        let picture = praatplaat(&design, &[], &text, Frame { width, height, heading: false });
        let gathered: usize = picture.spots.iter().map(|it| it.gathers.len()).sum();
        [gathered, picture.spots.iter().filter(|it| it.shortened).count()]
    };
    assert_eq!(unsaid(1344.0, 940.0), [0, 0]);
    assert_eq!(unsaid(868.0, 760.0), [0, 0]);
    let [small, smaller] = [unsaid(704.0, 580.0), unsaid(526.0, 474.0)];
    assert!(0 < small[0] && small[0] < smaller[0], "{small:?} {smaller:?}");
}

#[test]
fn any_frame_holds_any_design() {
    let text = Text::new(Language::Nl);
    for_all(24, designs(), |design| {
        for width in [-5.0, f32::NAN, 300.0, 421.5, 517.0, 760.3, 999.9, 2560.0] {
            for height in [0.0, f32::NAN, f32::INFINITY, 3000.0] {
                for heading in [false, true] {
                    let picture = praatplaat(&design, &[], &text, Frame { width, height, heading });
                    check(&picture, &format!("{width} by {height}, heading {heading}"));
                }
            }
        }
    });
}

#[test]
fn the_same_design_gives_the_same_picture() {
    for_all(20, (designs(), select(&FRAMES)), |(design, frame)| {
        let make = |design: Design| move || praatplaat(&design, &[], &Text::new(Language::Nl), frame);
        let (one, other) = (make(design.clone())(), std::thread::spawn(make(design)).join().expect("lays out"));
        assert!(one == other);
        assert_eq!(svg(&one, Theme::Light, "a"), svg(&other, Theme::Light, "a"));
    });
}

#[test]
fn a_png_shows_something_in_every_form_and_theme() {
    let text = Text::new(Language::Nl);
    for (seed, form) in [(4, Form::ThreeDomains), (5, Form::Full), (6, Form::ThreeDomains), (7, Form::Full)] {
        let design = Design { form, ..generated(seed) };
        for theme in Theme::ALL {
            let picture = praatplaat(&design, &[], &text, FRAMES[3]);
            let page = svg(&picture, theme, &design.name);
            assert!(!page.contains("NaN") && !page.contains("<text"), "seed {seed}");
            let image = png(&picture, theme, 1.0).expect("paints");
            let pixels = resvg::tiny_skia::Pixmap::decode_png(&image).expect("reads");
            assert_eq!((pixels.width(), pixels.height()), (picture.width as u32, picture.height as u32));
            let colours: HashSet<_> = pixels.pixels().iter().map(|it| (it.red(), it.green(), it.blue())).collect();
            assert!(colours.len() > 100, "seed {seed}: {} colours", colours.len());
        }
    }
}

#[test]
fn every_svg_is_valid_whatever_people_type() {
    for_all(60, designs(), |design| {
        let picture = praatplaat(&design, &[], &Text::new(Language::En), FRAMES[3]);
        let page = svg(&picture, Theme::Dark, &design.name);
        assert!(resvg::usvg::Tree::from_str(&page, &resvg::usvg::Options::default()).is_ok());
    });
}

#[test]
fn only_the_screen_has_places_to_add() {
    let text = Text::new(Language::Nl);
    let adds = |heading| {
        let picture = praatplaat(&generated(3), &[], &text, Frame { heading, ..FRAMES[1] });
        let adds = |it: &Target| matches!(it, Target::AddPrinciple | Target::AddRisk(_) | Target::AddOpportunity(_));
        picture.spots.into_iter().map(|it| it.target).filter(adds).collect::<HashSet<_>>()
    };
    let mut all: HashSet<Target> = Allocation::ALL.map(Target::AddRisk).into();
    all.extend([Target::AddPrinciple, Target::AddOpportunity(Allocation::Unplaced)]);
    assert_eq!(adds(false), all);
    assert!(adds(true).is_empty());
}

#[test]
fn the_heading_names_design_form_and_phase() {
    let text = Text::new(Language::Nl);
    let mut design = generated(8);
    design.name = "Proefdijk".to_owned();
    design.project.phase = Phase::Tender;
    let picture = |heading| praatplaat(&design, &[], &text, Frame { heading, ..FRAMES[1] });
    let form = format!("{} · {}", text.form(design.form), text.phase(Phase::Tender));
    for name in ["Proefdijk", &form, "Alliantietafel"] {
        assert!(words(&picture(true)).contains(&name), "{name}");
        assert!(!words(&picture(false)).contains(&name), "{name}");
    }
}

#[test]
fn an_alarm_is_outlined_marked_and_named_unless_it_is_waived() {
    let text = Text::new(Language::Nl);
    let mut design = generated(3);
    let risk = Risk::new(RiskId::new(&mut Ids::seeded(9)), Nature::Risk, "Zetting");
    let id = Id::from(risk.id);
    std::sync::Arc::make_mut(&mut design.risks).list.push(risk);
    let shown = |signals: &[Signal]| {
        let picture = praatplaat(&design, signals, &text, Frame { height: 3000.0, ..FRAMES[1] });
        let spot = picture.find(Target::Element(id)).expect("stands in the picture");
        let art = |wanted: fn(&Art) -> bool| picture.items_of(spot).any(|it| wanted(&it.art));
        let marked = art(|it| matches!(it, Art::Mark { sign, .. } if *sign == Sign::new(Shape::Octagon, Ink::Blocker)));
        let outlined = art(|it| matches!(it, Art::Box { stroke: Some(it), .. } if it.ink == Ink::Blocker));
        [marked, outlined, picture.spots[spot].name.ends_with("Knelpunt")]
    };
    let blocker = signal(&RULE, Finding::blocker().about(id));
    let waived = Signal { waived: Some(WaiverId::new(&mut Ids::seeded(1))), ..blocker.clone() };
    assert_eq!(shown(&[signal(&RULE, Finding::warning().about(id)), blocker]), [true; 3]);
    assert_eq!(shown(&[waived]), [false; 3]);
    assert_eq!(shown(&[signal(&RULE, Finding::hint().about(id))]), [false; 3]);
}

#[test]
fn the_line_that_lacks_is_dashed_and_labelled() {
    let text = Text::new(Language::Nl);
    let mut design = generated(3);
    let mut ids = Ids::seeded(9);
    let roles = [(RoleKind::Client, "Opdrachtgever"), (RoleKind::AllianceBoard, "Bestuur")];
    let roles = roles.map(|(kind, name)| Role::new(RoleId::new(&mut ids), kind, name));
    let missing = signal(&LINE_MISSING, Finding::blocker().about(roles[0].id));
    let mut shown = |roles: &[Role]| {
        design.bovenkant = std::sync::Arc::new(Bovenkant { roles: roles.to_vec(), ..Bovenkant::default() });
        let picture = praatplaat(&design, std::slice::from_ref(&missing), &text, FRAMES[1]);
        let dashed = |it: &Art| matches!(it, Art::Line { stroke, .. } if stroke.dash == Dash::Dashed);
        (picture.items.iter().filter(|it| dashed(&it.art)).count(), words(&picture).contains(&"geen lijn"))
    };
    assert_eq!(shown(&roles), (1, true));
    assert_eq!(shown(&roles[..1]), (0, false), "without a board there is nothing to draw a line to");
}

/// On designs of any shape, in frames of any size: each risk with numbers has its place in the matrix, within it, once.
#[test]
fn every_dot_stands_within_the_matrix() {
    for_all(DESIGNS, designs(), |design| {
        let axes = MatrixAxes::of(&design.risks);
        for (width, height) in [(190.0, 90.0), (420.0, 230.0), (1400.0, 800.0)] {
            let frame = Rect { x: 48.0, y: 14.0, width, height };
            let matrix = matrix::lay_out(&design.risks, &axes, frame, |it| it.title.len() % 7 == 0);
            let mut seen: Vec<usize> = matrix.dots.iter().flat_map(|it| it.risks.clone()).collect();
            seen.sort_unstable();
            let list = design.risks.list.iter().enumerate();
            let known: Vec<usize> = list.filter(|(_, it)| it.estimate().is_some()).map(|(nth, _)| nth).collect();
            assert_eq!(seen, known);
            for dot in &matrix.dots {
                let [x, y] = dot.at;
                let within =
                    x >= frame.x && x <= frame.x + width + 0.01 && y >= frame.y && y <= frame.y + height + 0.01;
                assert!(within, "{dot:?}");
            }
        }
    });
}
