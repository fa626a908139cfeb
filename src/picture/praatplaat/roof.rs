//! The roof: the bovenkant's roles as boxes, and the lines between them.
//!
//! In the middle the alliance's board above its management team, on the left the client's roles, on the right the
//! contractor's: who decides. All other roles stand beneath them as small cards without lines, so that a roof with a
//! dozen roles stays a roof; their lines are in the section Bovenkant.

use crate::design::Design;
use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::parts::Art;
use crate::picture::parts::Gathered;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::praatplaat::chips::Chips;
use crate::picture::praatplaat::parties::Parties;
use crate::picture::praatplaat::ties::lines;
use crate::picture::roles::{Stand, holders, role_name, stand};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::picture::typeface::measure;
use crate::rules::Signal;

/// The widest box, and the narrowest that still gets a column.
const BOX_MOST: f32 = 220.0;
const BOX_LEAST: f32 = 112.0;
/// A box is as wide as this where that is enough.
const BOX_USUAL: f32 = 144.0;
/// Between a box's edge and its words.
const PAD: f32 = 8.0;
/// Between columns on a side.
const COLUMN_GAP: f32 = 20.0;

/// How the roof stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Way {
    /// The most lines of a name, and of its holders.
    pub lines: [usize; 2],
    /// Whether holders are named in the boxes.
    pub holders: bool,
    /// Beside the words of a box, and above and beneath them.
    pub pad: [f32; 2],
    /// Between rows of boxes.
    pub row_gap: f32,
    /// From the ridge to the first row, where the middle stands alone and where the sides stand beside it.
    pub ridge: [f32; 2],
    /// Beneath the last row of boxes, above the small cards and beneath those.
    pub foot: [f32; 3],
    /// The most rows of boxes, and of small cards.
    pub rows: [usize; 2],
}

impl Way {
    /// With all the air there is.
    pub(super) const AIRY: Self = Self {
        lines: [2, 2],
        holders: true,
        pad: [8.0, 6.0],
        row_gap: 22.0,
        ridge: [28.0, 56.0],
        foot: [20.0, 14.0, 10.0],
        rows: [usize::MAX; 2],
    };
    /// Lower.
    pub(super) const LOW: Self =
        Self { pad: [6.0, 4.0], row_gap: 18.0, ridge: [20.0, 44.0], foot: [14.0, 10.0, 8.0], ..Self::AIRY };
    /// As low as lines between the boxes can still be told apart.
    pub(super) const TIGHT: Self = Self {
        lines: [2, 1],
        pad: [4.0, 2.0],
        row_gap: 14.0,
        ridge: [14.0, 36.0],
        foot: [12.0, 9.0, 6.0],
        rows: [4, 2],
        ..Self::LOW
    };
    /// The same, with names of one line.
    pub(super) const FLAT: Self = Self { lines: [1, 1], ..Self::TIGHT };
    /// Names alone.
    pub(super) const BARE: Self =
        Self { holders: false, row_gap: 14.0, ridge: [12.0, 32.0], rows: [2, 1], ..Self::TIGHT };
}

/// The roof, before it has a place.
pub(super) struct Roof<'a> {
    x: f32,
    width: f32,
    places: Vec<Place<'a>>,
    /// The boxes, the small cards beneath them, both from the top of the roof.
    boxes: Vec<Rect>,
    low: Vec<Rect>,
    chips: Option<Chips<'a>>,
    eaves: f32,
    parties: Parties,
    adds: bool,
    /// How high it is.
    pub height: f32,
    /// How many roles are gathered, and how many words are cut or left out.
    pub lost: [usize; 2],
}

/// The height of a roof without roles, and where there is little room.
const EMPTY: f32 = 148.0;
const EMPTY_LOW: f32 = 110.0;

/// A role, before it has a place.
struct Place<'a> {
    role: &'a Role,
    row: usize,
    x: f32,
    name: Block,
    holders: Block,
    vacant: bool,
    way: Way,
}

impl<'a> Roof<'a> {
    /// The roles of a design under a roof so wide.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, [x, width]: [f32; 2], (way, adds): (Way, bool)) -> Self {
        let mut parties = Parties::new(canvas, design, width);
        if design.bovenkant.roles.is_empty() {
            let height = if way.holders { EMPTY } else { EMPTY_LOW };
            let eaves = (height * 0.45).round();
            let band = parties.place(eaves, width);
            let height = height + band;
            let (places, boxes, low) = (Vec::new(), Vec::new(), Vec::new());
            return Self { x, width, places, boxes, low, chips: None, eaves, parties, adds, height, lost: [0; 2] };
        }
        let (places, box_width, main, beneath) = placed(canvas, design, [x, width], way);
        let rows = places.iter().map(|it| it.row + 1).max().unwrap_or_default();
        let heights: Vec<f32> = (0..rows).map(|row| row_height(&places, row)).collect();
        let ridge = way.ridge[usize::from(main == 0 && places.len() > 1)];
        let top_of = |row: usize| ridge + heights[..row].iter().map(|it| it + way.row_gap).sum::<f32>();
        let boxes: Vec<Rect> =
            places.iter().map(|it| Rect::new(it.x, top_of(it.row), box_width, heights[it.row])).collect();
        let chips = Chips::new(canvas, design, [x, width], (beneath, way.rows[1]));
        let [foot, above, below] = way.foot;
        let beneath_boxes = if rows == 0 { way.ridge[1] } else { top_of(rows) - way.row_gap + above };
        let height = beneath_boxes + chips.height() + if chips.is_empty() { foot - above } else { below };
        // As low as leaves every box beneath it.
        let middle = x + width / 2.0;
        let under = |it: &Rect| (it.y - 4.0) * width / 2.0 / (it.right() - middle).abs().max((middle - it.x).abs());
        let low = chips.rects(beneath_boxes);
        let eaves = boxes.iter().chain(&low).map(under).fold(height, f32::min).max(height / 4.0).round();
        let height = height + parties.place(eaves, width);
        let cut = |it: &Place| usize::from(it.name.shortened) + usize::from(!way.holders || it.holders.shortened);
        let lost = [chips.gathered(), places.iter().map(cut).sum::<usize>()];
        Self { x, width, places, boxes, low, chips: Some(chips), eaves, parties, adds, height, lost }
    }

    /// Paints it.
    pub(super) fn paint(&self, canvas: &mut Canvas, design: &Design, signals: &[Signal], y: f32) {
        let name = canvas.text.get("picture-roof");
        let area = Rect::new(self.x, y, self.width, self.height);
        let owner = canvas.spot(Target::Roof, area, [&name]);
        self.parties.paint(canvas, owner, area);
        let area = Rect::new(self.x, y + self.parties.band(), self.width, self.height - self.parties.band());
        gable(canvas, owner, area, self.eaves);
        let Some(chips) = &self.chips else { return empty(canvas, owner, area, self.adds) };
        let down = |all: &[Rect]| all.iter().map(|it| it.moved([0.0, area.y])).collect::<Vec<_>>();
        let boxes = down(&self.boxes);
        let roles: Vec<&Role> = self.places.iter().map(|it| it.role).collect();
        lines(canvas, owner, design, signals, &roles, &boxes, area);
        for (place, rect) in self.places.iter().zip(&boxes) {
            place.paint(canvas, *rect);
        }
        chips.paint(canvas, &down(&self.low));
    }
}

/// A roof without roles: the usual ones dashed, and what would place them.
fn empty(canvas: &mut Canvas, owner: usize, area: Rect, adds: bool) {
    let calm = canvas.text.get("picture-roof-empty");
    let calm = Block::new(&calm, size::SMALL, Weight::Regular, area.width / 2.0, 2);
    if !adds {
        let at = [area.x + area.width / 4.0, area.y + 0.6 * area.height];
        canvas.words(Some(owner), &calm, at, area.width / 2.0, Align::Center, Ink::Ink2);
        return;
    }
    let high = if area.height < EMPTY { 22.0 } else { 28.0 };
    let wide = (area.width * 0.2).clamp(100.0, 150.0);
    let middle = area.x + area.width / 2.0;
    let top = area.y + if area.height < EMPTY { 14.0 } else { 24.0 };
    let second = top + high + if area.height < EMPTY { 8.0 } else { 16.0 };
    let out = wide + (area.width * 0.06).max(16.0);
    let ghosts = [
        ("plate-usual-board", middle, top, Ink::AllianceLine),
        ("plate-usual-client", middle - out, second, Ink::ClientLine),
        ("plate-usual-team", middle, second, Ink::AllianceLine),
        ("plate-usual-contractor", middle + out, second, Ink::ContractorLine),
    ];
    let dashed = Stroke::dashed(Ink::Ink2, 1.0);
    let beam = top + high / 2.0;
    for points in [
        vec![[middle, top + high], [middle, second]],
        vec![[middle - wide / 2.0, beam], [middle - out, beam], [middle - out, second]],
        vec![[middle + wide / 2.0, beam], [middle + out, beam], [middle + out, second]],
    ] {
        canvas.put(Some(owner), Art::Line { points, stroke: dashed });
    }
    for (key, x, y, line) in ghosts {
        let rect = Rect::new(x - wide / 2.0, y, wide, high);
        canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(Stroke::dashed(line, 1.0)));
        let words = Block::new(&canvas.text.get(key), size::SMALL, Weight::Regular, wide - PAD, 1);
        let at = [rect.x + PAD / 2.0, y + (high - words.height()) / 2.0];
        canvas.words(Some(owner), &words, at, wide - PAD, Align::Center, Ink::Ink2);
    }
    // What begins it stands under the dashed roles.
    let top = second + high + 6.0;
    let wide = (area.width - 24.0).min(420.0);
    let place = Rect::new(middle - wide / 2.0, top, wide, area.bottom() - top - 4.0);
    canvas.spot(Target::Empty(Gathered::Roles), place, [calm.full()]);
}

/// The roof itself; beneath its eaves it has walls.
fn gable(canvas: &mut Canvas, owner: usize, area: Rect, eaves: f32) {
    let (right, bottom, low) = (area.right(), area.bottom(), area.y + eaves);
    let mut points = vec![[area.x + area.width / 2.0, area.y], [right, low]];
    if low < bottom {
        points.extend([[right, bottom], [area.x, bottom]]);
    }
    points.push([area.x, low]);
    let (fill, stroke) = (Some(Ink::Panel), Some(Stroke::solid(Ink::Line, 1.0)));
    canvas.put(Some(owner), Art::Poly { points, fill, stroke });
}

/// The roles that decide, with their rows and left sides, the width of a box, the row in which the sides begin, and the
/// roles that stand beneath the boxes.
fn placed<'a>(
    canvas: &Canvas,
    design: &'a Design,
    [x, width]: [f32; 2],
    way: Way,
) -> (Vec<Place<'a>>, f32, usize, Vec<&'a Role>) {
    let mut beneath = Vec::new();
    let (mut middle, mut left, mut right) = (Vec::new(), Vec::new(), Vec::new());
    for role in &design.bovenkant.roles {
        match stand(role.kind) {
            Stand::Middle(order) => middle.push((order, role)),
            Stand::Beside(Side::Client) => left.push(role),
            Stand::Beside(Side::Contractor) => right.push(role),
            Stand::Beneath => beneath.push(role),
        }
    }
    // The sort is stable: boards stand as in the file, the team beneath them.
    middle.sort_by_key(|it| it.0);
    while middle.len() > way.rows[0].min(3) {
        // A board too many stands with the others beneath.
        let over = middle.len().saturating_sub(2);
        beneath.push(middle.remove(over).1);
    }
    let main = middle.iter().position(|it| it.0 == 1).unwrap_or(middle.len().saturating_sub(1));
    let half = |box_width: f32| (width - box_width) / 2.0 - COLUMN_GAP;
    let most = (((half(BOX_LEAST) + COLUMN_GAP) / (BOX_LEAST + COLUMN_GAP)).floor() as usize).clamp(1, 3);
    let columns = |count: usize| count.div_ceil(count.div_ceil(most).max(1)).max(1);
    let widest = columns(left.len()).max(columns(right.len())) as f32;
    // As wide as leaves room for the columns on both sides: half of the middle box counts on each.
    let fits = (width / 2.0 - COLUMN_GAP - (widest - 1.0) * COLUMN_GAP) / (widest + 0.5);
    // Wider than usual where a name asks for it.
    let wished = middle.iter().map(|it| it.1).chain(left.iter().chain(&right).copied());
    let wished = wished.map(|it| wished_width(canvas, design, it, way)).fold(BOX_USUAL, f32::max);
    let box_width = (fits.min(wished.min(BOX_MOST)) / 4.0).floor() * 4.0;
    // What the boxes leave goes between middle and sides, as far as that is of use.
    let left_over = width / 2.0 - (widest + 0.5) * box_width - (widest - 1.0) * COLUMN_GAP;
    let gutter = left_over.min((0.065 * width).clamp(COLUMN_GAP, 56.0)).max(COLUMN_GAP).floor();
    let rows = way.rows[0].saturating_sub(main).max(1);
    for list in [&mut left, &mut right] {
        let most = rows.saturating_mul(columns(list.len()));
        beneath.extend(list.drain(most.min(list.len())..));
    }
    let center = (x + (width - box_width) / 2.0).round();
    let mut places = Vec::new();
    for (row, (_, role)) in middle.iter().enumerate() {
        places.push(Place::new(canvas, design, role, row, [center, box_width], way));
    }
    for (list, sign) in [(&left, -1.0), (&right, 1.0)] {
        let columns = columns(list.len());
        for (at, role) in list.iter().enumerate() {
            let out = gutter + box_width + (at % columns) as f32 * (box_width + COLUMN_GAP);
            places.push(Place::new(canvas, design, role, main + at / columns, [center + sign * out, box_width], way));
        }
    }
    (places, box_width, main, beneath)
}

/// How wide a box has to be for its words to stand on one line each.
fn wished_width(canvas: &Canvas, design: &Design, role: &Role, way: Way) -> f32 {
    let name = measure(&role_name(role, canvas.text), size::BODY, Weight::Regular);
    let holders = measure(&holders(role, design, canvas.text).0, size::SMALL, Weight::Regular);
    (if way.holders { name.max(holders) } else { name } + 2.0 * way.pad[0] + 4.0).ceil()
}

fn row_height(places: &[Place], row: usize) -> f32 {
    places.iter().filter(|it| it.row == row).map(Place::height).fold(line_height(size::BODY), f32::max)
}

impl<'a> Place<'a> {
    fn new(canvas: &Canvas, design: &Design, role: &'a Role, row: usize, [x, width]: [f32; 2], way: Way) -> Self {
        let (text, inner) = (canvas.text, width - 2.0 * way.pad[0]);
        let name = role_name(role, text);
        let name = Block::new(&name, size::BODY, Weight::Regular, inner, way.lines[0]);
        let (holders, vacant) = holders(role, design, text);
        let holders = Block::new(&holders, size::SMALL, Weight::Regular, inner, way.lines[1]);
        Self { role, row, x, name, holders, vacant, way }
    }

    fn height(&self) -> f32 {
        (self.words_height() + 2.0 * self.way.pad[1]).max(24.0)
    }

    fn words_height(&self) -> f32 {
        self.name.height() + if self.way.holders { self.holders.height() } else { 0.0 }
    }

    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let alarm = canvas.alarm(self.role.id);
        let target = Target::Element(self.role.id.into());
        let owner = canvas.spot(target, rect, [self.name.full(), self.holders.full()]);
        let (fill, line) = match self.role.kind.side() {
            Some(Side::Client) => (Ink::ClientFill, Ink::ClientLine),
            Some(Side::Contractor) => (Ink::ContractorFill, Ink::ContractorLine),
            None if self.role.kind.leads_alliance() => (Ink::Panel, Ink::AllianceLine),
            None => (Ink::Panel, Ink::FoundationLine),
        };
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(fill), Some(edge(alarm, line)));
        let (x, inner) = (rect.x + self.way.pad[0], rect.width - 2.0 * self.way.pad[0]);
        let top = (rect.y + (rect.height - self.words_height()) / 2.0).floor();
        canvas.words(Some(owner), &self.name, [x, top], inner, Align::Center, Ink::Ink);
        if let Some(side) = self.role.kind.side() {
            // Without colour the sides are told apart too.
            canvas.corner_mark(owner, side.into(), rect);
        }
        if self.way.holders {
            let ink = if self.vacant { Ink::Warning } else { Ink::Ink2 };
            canvas.words(Some(owner), &self.holders, [x, top + self.name.height()], inner, Align::Center, ink);
        }
        canvas.alarm_mark(owner, alarm, rect);
    }
}
