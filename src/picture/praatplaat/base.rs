//! What the house stands on: the principles as stones, and beneath it the tray of what has no place yet.

use crate::design::Design;
use crate::design::principles::Principle;
use crate::design::risks::Allocation;
use crate::design::risks::Risk;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::column;
use crate::picture::canvas::column_least;
use crate::picture::canvas::columns;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::canvas::named;
use crate::picture::parts::Art;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::praatplaat::rooms::mark_width;
use crate::picture::praatplaat::rooms::marks;
use crate::picture::praatplaat::rooms::spoken;
use crate::picture::praatplaat::rooms::value;
use crate::picture::praatplaat::rooms::value_ink;
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Between stones, between chips, and around what is in them.
const GAP: f32 = 8.0;
/// The least width of a stone.
const STONE: f32 = 110.0;
/// The least height of a stone: a name and how far it is.
const STONE_LEAST: f32 = 48.0;
/// The height of a chip.
const CHIP: f32 = 28.0;
/// The widest chip.
const CHIP_MOST: f32 = 280.0;

/// A principle, before it has a place.
struct Stone<'a> {
    principle: &'a Principle,
    name: Block,
    state: Block,
}

/// How far a principle is: in the contract, signed, or what lacks.
fn state(principle: &Principle, design: &Design, text: &Text) -> String {
    if !principle.in_contract {
        return text.get("picture-not-in-contract");
    }
    let lacking: Vec<String> =
        design.signatories().filter(|it| !principle.signed_by(it.id)).map(|it| text.signatory(design, it)).collect();
    if design.signatories().next().is_none() {
        text.get("picture-in-contract")
    } else if lacking.is_empty() {
        text.get("picture-signed")
    } else {
        text.with("picture-not-signed", [("sides", text.list(&lacking).into())])
    }
}

impl<'a> Stone<'a> {
    fn new(canvas: &Canvas, design: &Design, principle: &'a Principle, width: f32) -> Self {
        let inner = width - 2.0 * GAP;
        let name =
            Block::new(&named(&canvas.text.principle(principle), canvas.text), size::SMALL, Weight::Semibold, inner, 3);
        let state = state(principle, design, canvas.text);
        Self { principle, name, state: Block::new(&state, size::SMALL, Weight::Regular, inner, 2) }
    }

    fn height(&self) -> f32 {
        (2.0 * GAP + self.name.height() + self.state.height()).max(STONE_LEAST)
    }

    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let alarm = canvas.alarm(self.principle.id);
        let target = Target::Element(self.principle.id.into());
        let owner = canvas.spot(target, rect, [self.name.full(), self.state.full()]);
        let stroke = Some(edge(alarm, Ink::FoundationLine));
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Foundation), stroke);
        let (x, y, inner) = (rect.x + GAP, rect.y + GAP, rect.width - 2.0 * GAP);
        canvas.words(Some(owner), &self.name, [x, y], inner, Align::Left, Ink::Ink);
        let top = y + self.name.height();
        canvas.words(Some(owner), &self.state, [x, top], inner, Align::Left, Ink::Ink2);
        canvas.alarm_mark(owner, alarm, rect);
    }
}

/// Paints the foundation and returns its height.
pub(super) fn foundation(canvas: &mut Canvas, design: &Design, [x, y]: [f32; 2], width: f32, adds: bool) -> f32 {
    let name = canvas.text.get("picture-foundation");
    let owner = canvas.spot(Target::Foundation, Rect::new(x, y, width, STONE_LEAST), [&name]);
    let chosen = &design.principles.chosen;
    if chosen.is_empty() {
        bare(canvas, owner, Rect::new(x, y, width, STONE_LEAST), adds);
        return STONE_LEAST;
    }
    let count = chosen.len() + usize::from(adds);
    let per_row = columns(count, width, GAP, STONE);
    let least = column_least(width, per_row, GAP);
    let stones: Vec<Stone> = chosen.iter().map(|it| Stone::new(canvas, design, it, least)).collect();
    let mut top = y;
    for first in (0..count).step_by(per_row) {
        let row = first..count.min(first + per_row);
        let height = row.clone().filter_map(|it| stones.get(it)).map(Stone::height).fold(STONE_LEAST, f32::max);
        for at in row {
            let (dx, width) = column(width, per_row, GAP, at - first);
            let rect = Rect::new(x + dx, top, width, height);
            match stones.get(at) {
                Some(stone) => stone.paint(canvas, rect),
                None => add_stone(canvas, rect),
            }
        }
        top += height + GAP;
    }
    let height = top - GAP - y;
    canvas.spots[owner].rect.height = height;
    height
}

/// A foundation without stones: one calm sill.
fn bare(canvas: &mut Canvas, owner: usize, rect: Rect, adds: bool) {
    let (dx, add_width) = column(rect.width, 4, GAP, 3);
    let sill = Rect { width: if adds { dx - GAP } else { rect.width }, ..rect };
    canvas.boxed(Some(owner), sill, radius::SMALL, Some(Ink::Foundation), Some(edge(None, Ink::FoundationLine)));
    let calm = canvas.text.get("picture-foundation-empty");
    let inner = sill.width - 2.0 * GAP;
    let calm = Block::new(&calm, size::SMALL, Weight::Regular, inner, 2);
    let top = sill.y + (sill.height - calm.height()) / 2.0;
    canvas.words(Some(owner), &calm, [sill.x + GAP, top], inner, Align::Center, Ink::Ink2);
    if adds {
        add_stone(canvas, Rect { x: rect.x + dx, width: add_width, ..rect });
    }
}

/// The dashed stone that is not there yet.
fn add_stone(canvas: &mut Canvas, rect: Rect) {
    let words = canvas.text.get("picture-add-principle");
    let owner = canvas.spot(Target::AddPrinciple, rect, [&words]);
    canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(Stroke::dashed(Ink::FoundationLine, 1.0)));
    let block = Block::new(&words, size::SMALL, Weight::Regular, rect.width - 2.0 * GAP, 1);
    let top = rect.y + (rect.height - block.height()) / 2.0;
    canvas.words(Some(owner), &block, [rect.x + GAP, top], rect.width - 2.0 * GAP, Align::Center, Ink::Ink2);
}

/// Paints the tray and returns its height.
pub(super) fn tray(canvas: &mut Canvas, design: &Design, [x, y]: [f32; 2], width: f32, adds: bool) -> f32 {
    let risks: Vec<&Risk> = design.risks.list.iter().filter(|it| it.allocation == Allocation::Unplaced).collect();
    let label = canvas.text.get("picture-tray");
    let owner = canvas.spot(Target::Tray, Rect::new(x, y, width, 0.0), [&canvas.text.get("place-tray")]);
    let background = canvas.items.len();
    // The box goes behind the chips, but only they tell how high it is.
    canvas.boxed(Some(owner), Rect::default(), radius::SMALL, None, None);
    let inner = width - 2.0 * GAP;
    let label = Block::new(&label, size::SMALL, Weight::Regular, inner, 1);
    let down = (CHIP - line_height(size::SMALL)) / 2.0;
    let (left, mut top) = (x + GAP, y + GAP / 2.0);
    canvas.words(Some(owner), &label, [left, top + down], label.width(), Align::Left, Ink::Ink2);
    let mut at = left + label.width() + GAP;
    let mut room = |wanted: f32| {
        // A chip that does not fit in what is left of the row starts the next.
        if at > left && at + wanted > left + inner {
            (at, top) = (left, top + CHIP + GAP / 2.0);
        }
        let rect = Rect::new(at, top, wanted.min(inner), CHIP);
        at += rect.width + GAP;
        rect
    };
    if risks.is_empty() {
        let calm = canvas.text.get("picture-tray-empty");
        let calm = Block::new(&calm, size::SMALL, Weight::Regular, inner, 1);
        let rect = room(calm.width());
        canvas.words(Some(owner), &calm, [rect.x, rect.y + down], rect.width, Align::Left, Ink::Ink2);
    }
    for risk in risks {
        chip(canvas, risk, &mut room);
    }
    if adds {
        let words = canvas.text.get("picture-add-risk");
        let block = Block::new(&words, size::SMALL, Weight::Regular, inner - 2.0 * GAP, 1);
        let rect = room(block.width() + 2.0 * GAP);
        let owner = canvas.spot(Target::AddRisk(Allocation::Unplaced), rect, [&words]);
        canvas.words(
            Some(owner),
            &block,
            [rect.x + GAP, rect.y + down],
            rect.width - 2.0 * GAP,
            Align::Left,
            Ink::Ink2,
        );
    }
    let rect = Rect::new(x, y, width, top + CHIP + GAP / 2.0 - y);
    canvas.spots[owner].rect = rect;
    canvas.items[background].art =
        Art::Box { rect, radius: radius::SMALL, fill: None, stroke: Some(Stroke::dashed(Ink::FoundationLine, 1.0)) };
    rect.height
}

/// Paints a risk that has no place yet.
fn chip(canvas: &mut Canvas, risk: &Risk, room: &mut impl FnMut(f32) -> Rect) {
    let text = canvas.text;
    let known = value(risk, text).unwrap_or_else(|| "?".to_owned());
    let known = Block::new(&known, size::BODY, Weight::Regular, CHIP_MOST / 2.0, 1);
    // What has no place lies with no party.
    let left = mark_width(risk, None);
    let around = 2.0 * GAP + GAP + known.width() + left;
    let name = Block::new(&named(&risk.title, text), size::BODY, Weight::Regular, CHIP_MOST - around, 1);
    let rect = room((around + name.width()).ceil());
    let spoken = spoken(risk, &text.get("place-tray"), text);
    let owner = canvas.spot(Target::Element(risk.id.into()), rect, spoken.each_ref().map(String::as_str));
    canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Panel), Some(edge(canvas.alarm(risk.id), Ink::Line)));
    let (x, y) = (rect.x + GAP, rect.y + (CHIP - line_height(size::BODY)) / 2.0);
    marks(canvas, owner, (risk, None), rect, rect.center()[1]);
    canvas.words(Some(owner), &name, [x + left, y], name.width(), Align::Left, Ink::Ink);
    canvas.words(Some(owner), &known, [x, y], rect.width - 2.0 * GAP, Align::Right, value_ink(risk));
}
