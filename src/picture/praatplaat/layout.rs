//! The whole praatplaat: roof, rooms, people, foundation and tray beneath each other, with a heading when it stands on
//! its own.

use crate::design::Design;
use crate::design::form::Side;
use crate::design::parties::Standing;
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
use crate::picture::praatplaat::base;
use crate::picture::praatplaat::house;
use crate::picture::praatplaat::roof;
use crate::picture::praatplaat::rooms::Rooms;
use crate::picture::sign::Shape;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::STEP;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::rules::Signal;
use crate::text::Text;

/// Between the parts of the house.
const GAP: f32 = 8.0;
/// Around the picture when it stands on its own.
const MARGIN: f32 = 24.0;
/// The narrowest picture: below this it is laid out as wide as this.
const NARROWEST: f32 = 420.0;

/// Lays out the praatplaat of a design. `signals` colour what they are about and draw the line that lacks.
pub fn praatplaat(design: &Design, signals: &[Signal], text: &Text, frame: Frame) -> Picture {
    let margin = if frame.heading { MARGIN } else { 0.0 };
    let whole = if frame.width.is_finite() { frame.width.floor().max(NARROWEST) } else { NARROWEST };
    let (x, width, adds) = (margin, whole - 2.0 * margin, !frame.heading);
    // What stands above the rooms, with so many lines to a role at most.
    let above = |lines: usize| {
        let mut canvas = Canvas::new(text, signals, whole);
        let mut y = margin;
        if frame.heading {
            y += heading(&mut canvas, design, [x, y], width) + 3.0 * STEP;
        }
        y += roof::roof(&mut canvas, design, signals, [x, y], (width, lines)) + GAP;
        (canvas, y)
    };

    // What stands beneath the rooms is laid out first: its height says how far the rooms may stretch.
    let footer = if frame.heading { line_height(size::SMALL) + 2.0 * STEP + margin } else { 0.0 };
    let (mut lower, mut height) = (Canvas::new(text, signals, whole), 0.0);
    height += house::team(&mut lower, design, [x, height], width) + GAP;
    height += base::foundation(&mut lower, design, [x, height], width, adds) + GAP;
    height += base::tray(&mut lower, design, [x, height], width, adds);
    let wanted = if frame.height.is_finite() { frame.height } else { 0.0 };
    let left = |y: f32| (wanted - y - GAP - height - footer).floor();

    let (mut canvas, mut y) = above(2);
    let mut rooms = Rooms::new(&canvas, design, [x, width], left(y), adds);
    if rooms.needed(adds) > left(y) {
        // A lower roof leaves the rooms more; where that does not do either, whole names say more.
        let (low, beneath) = above(1);
        let lower = Rooms::new(&low, design, [x, width], left(beneath), adds);
        if lower.needed(adds) <= left(beneath) {
            (canvas, y, rooms) = (low, beneath, lower);
        }
    }
    let stretched = left(y).max(rooms.needed(adds));
    rooms.paint(&mut canvas, y, stretched, adds);
    y += stretched + GAP;
    canvas.append(lower, y);
    y += height;
    if frame.heading {
        y += 2.0 * STEP;
        let words = Block::new("Alliantietafel", size::SMALL, Weight::Regular, width, 1);
        canvas.words(None, &words, [x, y], width, Align::Right, Ink::Ink2);
        y += line_height(size::SMALL) + margin;
    }
    Picture { width: whole, height: y.ceil(), items: canvas.items, spots: canvas.spots }
}

/// What the marks stand for: the sides, or the parties of a side that has several, and who belongs to neither, where
/// anybody does; hollow or not, dimmed or not, and the words.
fn legend(design: &Design, text: &Text) -> Vec<(Sign, bool, bool, String)> {
    let mut legend = Vec::new();
    for side in Side::ALL {
        if design.has_several(side) {
            let parties = design.parties_of(side);
            legend
                .extend(parties.map(|it| (design.badge(it.into()).into(), false, false, named(&text.party(it), text))));
        } else {
            legend.push((side.into(), false, false, text.side(side)));
        }
    }
    for standing in [Standing::Partner, Standing::Independent] {
        if design.team.everybody().any(|it| it.standing == standing) {
            legend.push((standing.into(), false, false, text.word(standing)));
        }
    }
    legend.push((Side::Client.into(), false, true, text.get("picture-hired")));
    legend.push((Side::Client.into(), true, false, text.get("picture-vacancy")));
    legend.push((Sign::new(Shape::Diamond, Ink::Ink), false, false, text.get("nature-opportunity")));
    legend
}

/// Paints name, form, phase and legend, and returns their height.
fn heading(canvas: &mut Canvas, design: &Design, [x, y]: [f32; 2], width: f32) -> f32 {
    let text = canvas.text;
    let legend = legend(design, text);
    let word = |it: &str| Block::new(it, size::SMALL, Weight::Regular, width - MARK - STEP, 1);
    let item = |it: &Block| MARK + STEP + it.width();
    let total: f32 = legend.iter().map(|it| item(&word(&it.3)) + 4.0 * STEP).sum::<f32>() - 4.0 * STEP;
    let name = named(&design.name, text);
    let beside = width - total - 6.0 * STEP;
    // The legend stands beside the name where that leaves the name room, and else beneath it.
    let below = beside < width / 3.0;
    let title = Block::new(&name, size::TITLE, Weight::Semibold, if below { width } else { beside }, 2);
    canvas.words(None, &title, [x, y], width, Align::Left, Ink::Ink);
    let form = format!("{} · {}", text.form(design.form), text.phase(design.project.phase));
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
    if below { middle + line_height(size::SMALL) / 2.0 - y } else { height }
}
