//! The whole praatplaat: roof, rooms, people, foundation and tray beneath each other, as calm as their room allows, with
//! a heading when it stands on its own.

use crate::design::Design;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK;
use crate::picture::canvas::line_height;
use crate::picture::canvas::named;
use crate::picture::parts::Art;
use crate::picture::parts::Frame;
use crate::picture::parts::Picture;
use crate::picture::parts::Rect;
use crate::picture::praatplaat::fit::unsaid;
use crate::picture::praatplaat::house::{self, Team};
use crate::picture::praatplaat::legend::Entry;
use crate::picture::praatplaat::legend::legend;
use crate::picture::praatplaat::programme;
use crate::picture::praatplaat::roof::{self, Roof};
use crate::picture::praatplaat::rooms::{Height, Rooms, Stock};
use crate::picture::praatplaat::stones::{self, Foundation};
use crate::picture::praatplaat::tray::Tray;
use crate::picture::tokens::Ink;
use crate::picture::tokens::STEP;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::rules::Signal;
use crate::text::Text;

/// Between the parts of the house.
const GAP: f32 = 6.0;
/// Around the picture when it stands on its own.
const MARGIN: f32 = 24.0;
/// The narrowest picture: below this it is laid out as wide as this.
const NARROWEST: f32 = 420.0;
/// How close the parts around the rooms stand.
#[derive(Clone, Copy)]
struct Way {
    roof: roof::Way,
    team: house::Way,
    stones: stones::Way,
    tray: usize,
}

const ALL: usize = usize::MAX;

/// From calm to close.
const WAYS: [Way; 12] = [
    way(roof::Way::AIRY, house::Way::Calm, stones::Way::Calm, ALL),
    way(roof::Way::LOW, house::Way::Calm, stones::Way::Calm, ALL),
    way(roof::Way::LOW, house::Way::Calm, stones::Way::Line(ALL), ALL),
    way(roof::Way::LOW, house::Way::Line(ALL), stones::Way::Calm, ALL),
    way(roof::Way::LOW, house::Way::Line(ALL), stones::Way::Line(ALL), ALL),
    way(roof::Way::TIGHT, house::Way::Line(ALL), stones::Way::Line(ALL), ALL),
    way(roof::Way::FLAT, house::Way::Line(ALL), stones::Way::Line(ALL), ALL),
    way(roof::Way::TIGHT, house::Way::Line(4), stones::Way::Line(2), 2),
    way(roof::Way::FLAT, house::Way::Line(3), stones::Way::Line(2), 1),
    way(roof::Way::BARE, house::Way::Line(3), stones::Way::Line(2), 1),
    way(roof::Way::BARE, house::Way::Line(2), stones::Way::Line(1), 1),
    way(roof::Way::BARE, house::Way::Line(1), stones::Way::Line(1), 1),
];

const fn way(roof: roof::Way, team: house::Way, stones: stones::Way, tray: usize) -> Way {
    Way { roof, team, stones, tray }
}

/// The parts around the rooms, before they have a place.
struct Around<'a> {
    roof: Roof<'a>,
    team: Team<'a>,
    foundation: Foundation<'a>,
    tray: Tray<'a>,
}

impl<'a> Around<'a> {
    fn new(canvas: &Canvas, design: &'a Design, [x, width]: [f32; 2], (way, adds): (Way, bool)) -> Self {
        Self {
            roof: Roof::new(canvas, design, [x, width], (way.roof, adds)),
            team: Team::new(canvas, design, width, (way.team, adds)),
            foundation: Foundation::new(canvas, design, width, (way.stones, adds)),
            tray: Tray::new(canvas, design, width, (way.tray, adds)),
        }
    }

    /// How high they are together, with what is between them and the rooms.
    fn height(&self) -> f32 {
        self.roof.height + self.team.height + self.foundation.height + self.tray.height + 4.0 * GAP
    }
}

/// The parts around the rooms as they were tried: several ways have some of them in common, and each is laid out once.
#[derive(Default)]
struct Tried<'a> {
    roofs: Vec<(roof::Way, Roof<'a>)>,
    teams: Vec<(house::Way, Team<'a>)>,
    foundations: Vec<(stones::Way, Foundation<'a>)>,
    trays: Vec<(usize, Tray<'a>)>,
}

/// Where a part stands among those that were tried; it is made where it was not.
fn once<K: PartialEq, V>(all: &mut Vec<(K, V)>, key: K, make: impl FnOnce() -> V) -> usize {
    all.iter().position(|it| it.0 == key).unwrap_or_else(|| {
        all.push((key, make()));
        all.len() - 1
    })
}

impl<'a> Tried<'a> {
    /// The parts of a way, by their places.
    fn with(&mut self, canvas: &Canvas, design: &'a Design, at: [f32; 2], way: Way) -> [usize; 4] {
        let width = at[1];
        [
            once(&mut self.roofs, way.roof, || Roof::new(canvas, design, at, (way.roof, true))),
            once(&mut self.teams, way.team, || Team::new(canvas, design, width, (way.team, true))),
            once(&mut self.foundations, way.stones, || Foundation::new(canvas, design, width, (way.stones, true))),
            once(&mut self.trays, way.tray, || Tray::new(canvas, design, width, (way.tray, true))),
        ]
    }

    /// As [`Around::height`].
    fn height(&self, [roof, team, foundation, tray]: [usize; 4]) -> f32 {
        let [roof, team] = [self.roofs[roof].1.height, self.teams[team].1.height];
        roof + team + self.foundations[foundation].1.height + self.trays[tray].1.height + 4.0 * GAP
    }

    /// What they do not say.
    fn unsaid(&self, [roof, team, foundation, tray]: [usize; 4]) -> usize {
        let [roof, team] = [self.roofs[roof].1.lost, self.teams[team].1.lost];
        [roof, team, self.foundations[foundation].1.lost, self.trays[tray].1.lost].into_iter().map(unsaid).sum()
    }

    fn take(mut self, [roof, team, foundation, tray]: [usize; 4]) -> Around<'a> {
        Around {
            roof: self.roofs.swap_remove(roof).1,
            team: self.teams.swap_remove(team).1,
            foundation: self.foundations.swap_remove(foundation).1,
            tray: self.trays.swap_remove(tray).1,
        }
    }
}

/// Lays out the praatplaat of a design. `signals` colour what they are about and draw the line that lacks.
pub fn praatplaat(design: &Design, signals: &[Signal], text: &Text, frame: Frame) -> Picture {
    let margin = if frame.heading { MARGIN } else { 0.0 };
    let whole = if frame.width.is_finite() { frame.width.floor().max(NARROWEST) } else { NARROWEST };
    let at = [margin, whole - 2.0 * margin];
    let wanted = if frame.height.is_finite() { frame.height.floor() } else { 0.0 };
    let stock = Stock::new(text, design);
    let mut canvas = Canvas::new(text, signals, whole);
    let (mut y, mut footer) = (margin, 0.0);
    if frame.heading {
        y += heading(&mut canvas, design, [at[0], y], at[1]) + 3.0 * STEP;
        footer = line_height(size::SMALL) + 2.0 * STEP + margin;
    }
    if !design.form.has_sides() {
        y = programme::paint(&mut canvas, design, at, (y, wanted - y - footer), frame.heading);
        return signed(canvas, at, (whole, y), frame.heading);
    }
    let life = text.life_in_short(design);
    let harvest = text.harvest_in_short(design);
    let lived = if life.is_some() || harvest.is_some() { line_height(size::SMALL) + STEP } else { 0.0 };
    let (around, rooms) = if frame.heading {
        grown(&canvas, design, &stock, at, wanted - y - footer - lived)
    } else {
        fitted(&canvas, design, &stock, at, wanted - lived)
    };
    around.roof.paint(&mut canvas, design, signals, y);
    y += around.roof.height + GAP;
    if lived > 0.0 {
        lives(&mut canvas, [life, harvest], [at[0], y - STEP], at[1]);
        y += lived;
    }
    let below = around.height() - around.roof.height - GAP;
    let high = (wanted - y - below - footer).floor().max(rooms.needed());
    rooms.paint(&mut canvas, y, high);
    y += high + GAP;
    around.team.paint(&mut canvas, [at[0], y]);
    y += around.team.height + GAP;
    around.foundation.paint(&mut canvas, [at[0], y]);
    y += around.foundation.height + GAP;
    around.tray.paint(&mut canvas, [at[0], y]);
    y += around.tray.height;
    signed(canvas, at, (whole, y), frame.heading)
}

/// The picture that ends here; a page says beneath it what it was made with.
fn signed(mut canvas: Canvas, [x, width]: [f32; 2], (whole, mut y): (f32, f32), page: bool) -> Picture {
    if page {
        y += 2.0 * STEP;
        let words = Block::new("Alliantietafel", size::SMALL, Weight::Regular, width, 1);
        canvas.words(None, &words, [x, y], width, Align::Right, Ink::Ink2);
        y += line_height(size::SMALL) + MARGIN;
    }
    Picture { width: whole, height: y.ceil(), items: canvas.items, spots: canvas.spots }
}

/// Where the alliance stands in its life, one calm line under the roof; what was harvested at its end, where there is room.
fn lives(canvas: &mut Canvas, [life, harvest]: [Option<String>; 2], at: [f32; 2], room: f32) {
    let words = Block::new(&life.unwrap_or_default(), size::SMALL, Weight::Regular, room, 1);
    canvas.words(None, &words, at, room, Align::Center, Ink::Ink2);
    let room_beside = (room - words.width()) / 2.0 - GAP;
    let harvest = harvest.map(|it| Block::new(&it, size::SMALL, Weight::Regular, room, 1));
    if let Some(harvest) = harvest.filter(|it| it.width() <= room_beside) {
        canvas.words(None, &harvest, at, room, Align::Right, Ink::Ink2);
    }
}

/// A page: everything shows, and it grows till it does.
fn grown<'a>(
    canvas: &Canvas,
    design: &'a Design,
    stock: &'a Stock<'a>,
    at: [f32; 2],
    height: f32,
) -> (Around<'a>, Rooms<'a>) {
    let with = |way: Way| {
        let around = Around::new(canvas, design, at, (way, false));
        let rooms = Rooms::new(canvas, design, stock, at, (Height::Grown(height - around.height()), false));
        (around, rooms)
    };
    let airy = with(WAYS[0]);
    if airy.0.height() + airy.1.needed() <= height {
        return airy;
    }
    // A lower roof leaves the rooms more; where that does not do either, whole names say more.
    let low = with(WAYS[1]);
    if low.0.height() + low.1.needed() <= height { low } else { airy }
}

/// The screen: as calm as fits, and what is too much for its room gathers.
fn fitted<'a>(
    canvas: &Canvas,
    design: &'a Design,
    stock: &'a Stock<'a>,
    at: [f32; 2],
    height: f32,
) -> (Around<'a>, Rooms<'a>) {
    let mut best: Option<(usize, [usize; 4], f32)> = None;
    let mut tried = Tried::default();
    for way in WAYS {
        let parts = tried.with(canvas, design, at, way);
        let left = (height - tried.height(parts)).floor();
        if left < Rooms::LEAST && best.is_some() {
            continue;
        }
        let mut lost = Rooms::unsaid(canvas.text, design, stock, at, left) + tried.unsaid(parts);
        if left < Rooms::LEAST {
            lost = usize::MAX;
        }
        // Of ways that say as much the calmest is taken.
        if best.as_ref().is_none_or(|it| lost < it.0 || it.0 == usize::MAX) {
            best = Some((lost, parts, left));
        }
        if lost == 0 {
            break;
        }
    }
    let (around, left) = match best {
        Some((_, parts, left)) => (tried.take(parts), left),
        None => (Around::new(canvas, design, at, (WAYS[0], true)), height),
    };
    let rooms = Rooms::new(canvas, design, stock, at, (Height::Within(left.max(Rooms::LEAST)), true));
    (around, rooms)
}

/// Paints name, form, phase, legend the ambition and the motive, and returns their height.
fn heading(canvas: &mut Canvas, design: &Design, [x, y]: [f32; 2], width: f32) -> f32 {
    let text = canvas.text;
    let legend: Vec<_> = legend(design, text).into_iter().filter_map(Entry::of_mark).collect();
    let word = |it: &str| Block::new(it, size::SMALL, Weight::Regular, width - MARK - STEP, 1);
    let item = |it: &Block| MARK + STEP + it.width();
    let total: f32 = legend.iter().map(|it| item(&word(&it.3)) + 4.0 * STEP).sum::<f32>() - 4.0 * STEP;
    let name = named(&design.name, text);
    let beside = width - total - 6.0 * STEP;
    // The legend stands beside the name where that leaves the name room, and else beneath it.
    let below = beside < width / 3.0;
    let title = Block::new(&name, size::TITLE, Weight::Semibold, if below { width } else { beside }, 2);
    canvas.words(None, &title, [x, y], width, Align::Left, Ink::Ink);
    let form = format!("{} · {}", text.chosen_form(design), text.phase(design.project.phase));
    let form = Block::new(&form, size::BODY, Weight::Regular, width, 1);
    let mut height = title.height();
    canvas.words(None, &form, [x, y + height], width, Align::Left, Ink::Ink2);
    height += form.height();
    let (mut at, mut middle) = if below {
        (x, y + height + STEP + line_height(size::SMALL) / 2.0)
    } else {
        (x + width - total, y + line_height(size::TITLE) / 2.0)
    };
    for (sign, hollow, dimmed, words) in legend {
        let block = word(&words);
        if at > x && at + item(&block) > x + width + 0.5 {
            (at, middle) = (x, middle + line_height(size::SMALL));
        }
        let rect = Rect::new(at, middle - MARK / 2.0, MARK, MARK);
        canvas.put(None, Art::Mark { sign, rect, hollow, dimmed });
        let top = middle - line_height(size::SMALL) / 2.0;
        canvas.words(None, &block, [at + MARK + STEP, top], block.width(), Align::Left, Ink::Ink2);
        at += item(&block) + 4.0 * STEP;
    }
    let height = if below { middle + line_height(size::SMALL) / 2.0 - y } else { height };
    // What the partners are after, and beneath it why they do it together.
    // A programme says it in its core.
    let said = if design.form.has_sides() { design.ambition.text.as_str() } else { "" };
    let ambition = Block::new(said, size::BODY, Weight::Semibold, width, 2);
    canvas.words(None, &ambition, [x, y + height], width, Align::Left, Ink::Ink);
    let height = height + ambition.height();
    let motive = Block::new(&design.birth.motive, size::BODY, Weight::Regular, width, 2);
    canvas.words(None, &motive, [x, y + height], width, Align::Left, Ink::Ink2);
    height + motive.height()
}
