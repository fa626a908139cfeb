//! The roof: the bovenkant's roles as boxes, and the lines between them.
//!
//! In the middle the alliance's board above its management team, on the left the client's roles, on the right the
//! contractor's: who decides. All other roles stand beneath them as small cards without lines, so that a roof with a
//! dozen roles stays a roof; their lines are in the section Bovenkant.

use crate::design::Design;
use crate::design::bovenkant::LineKind;
use crate::design::bovenkant::Role;
use crate::design::bovenkant::RoleKind;
use crate::design::form::Side;
use crate::design::id::Id;
use crate::design::id::RoleId;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::LINE_MISSING;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::parts::Art;
use crate::picture::parts::Dash;
use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::praatplaat::chips::Chips;
use crate::picture::roles::{Stand, holders, role_name, stand};
use crate::picture::route::crosses;
use crate::picture::route::route;
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::rules::Signal;

/// The widest box, and the narrowest that still gets a column.
const BOX_MOST: f32 = 160.0;
const BOX_LEAST: f32 = 112.0;
/// Between a box's edge and its words.
const PAD: f32 = 8.0;
/// Between columns on a side, and between rows.
const COLUMN_GAP: f32 = 24.0;
const ROW_GAP: f32 = 22.0;
/// From the ridge to the first row, where the middle stands alone and where the sides stand beside it.
const RIDGE: f32 = 28.0;
const RIDGE_WIDE: f32 = 56.0;
/// Beneath the last row of boxes, and beneath the last row of small cards.
const FOOT: f32 = 20.0;
const FOOT_LOW: f32 = 10.0;
/// Above the small cards.
const CHIP_GAP: f32 = 14.0;
/// The height of a roof without roles.
const EMPTY: f32 = 128.0;

/// A role, before it has a place.
struct Place<'a> {
    role: &'a Role,
    row: usize,
    x: f32,
    name: Block,
    holders: Block,
    vacant: bool,
}

/// Paints the roof and returns its height. `lines`: the most lines of a name, and of its holders.
pub(super) fn roof(
    canvas: &mut Canvas,
    design: &Design,
    signals: &[Signal],
    [x, y]: [f32; 2],
    (width, lines_most): (f32, usize),
) -> f32 {
    let name = canvas.text.get("picture-roof");
    let owner = canvas.spot(Target::Roof, Rect::new(x, y, width, EMPTY), [&name]);
    if design.bovenkant.roles.is_empty() {
        gable(canvas, owner, Rect::new(x, y, width, EMPTY), EMPTY);
        let calm = canvas.text.get("picture-roof-empty");
        let calm = Block::new(&calm, size::SMALL, Weight::Regular, width / 2.0, 2);
        canvas.words(Some(owner), &calm, [x + width / 4.0, y + 0.6 * EMPTY], width / 2.0, Align::Center, Ink::Ink2);
        return EMPTY;
    }
    let (places, box_width, main) = placed(canvas, design, [x, width], lines_most);
    let rows = places.iter().map(|it| it.row + 1).max().unwrap_or_default();
    let heights: Vec<f32> = (0..rows).map(|row| row_height(&places, row)).collect();
    let ridge = if main == 0 && places.len() > 1 { RIDGE_WIDE } else { RIDGE };
    let top_of = |row: usize| y + ridge + heights[..row].iter().map(|it| it + ROW_GAP).sum::<f32>();
    let boxes: Vec<Rect> =
        places.iter().map(|it| Rect::new(it.x, top_of(it.row), box_width, heights[it.row])).collect();
    let chips = Chips::new(canvas, design, [x, width]);
    let beneath_boxes = if rows == 0 { y + RIDGE_WIDE } else { top_of(rows) - ROW_GAP + CHIP_GAP };
    let height = beneath_boxes + chips.height() + if chips.rows.is_empty() { FOOT - CHIP_GAP } else { FOOT_LOW } - y;
    // As low as leaves every box beneath it.
    let middle = x + width / 2.0;
    let under = |it: &Rect| (it.y - y - 4.0) * width / 2.0 / (it.right() - middle).abs().max((middle - it.x).abs());
    let low = chips.rects(beneath_boxes);
    let eaves = boxes.iter().chain(&low).map(under).fold(height, f32::min).max(height / 4.0).round();
    let area = Rect::new(x, y, width, height);
    canvas.spots[owner].rect = area;
    gable(canvas, owner, area, eaves);
    lines(canvas, owner, design, signals, &places, &boxes, area);
    for (place, rect) in places.iter().zip(&boxes) {
        place.paint(canvas, *rect);
    }
    chips.paint(canvas, &low);
    height
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

/// The roles that decide, with their rows and left sides, the width of a box, and the row in which the sides begin.
fn placed<'a>(canvas: &Canvas, design: &'a Design, [x, width]: [f32; 2], lines: usize) -> (Vec<Place<'a>>, f32, usize) {
    let (mut middle, mut left, mut right) = (Vec::new(), Vec::new(), Vec::new());
    for role in &design.bovenkant.roles {
        match stand(role.kind) {
            Stand::Middle(order) => middle.push((order, role)),
            Stand::Beside(Side::Client) => left.push(role),
            Stand::Beside(Side::Contractor) => right.push(role),
            Stand::Beneath => {}
        }
    }
    // The sort is stable: boards stand as in the file, the team beneath them.
    middle.sort_by_key(|it| it.0);
    let main = middle.iter().position(|it| it.0 == 1).unwrap_or(middle.len().saturating_sub(1));
    let gutter = (0.065 * width).clamp(COLUMN_GAP, 56.0).round();
    let half = |box_width: f32| (width - box_width) / 2.0 - gutter;
    let most = (((half(BOX_LEAST) + COLUMN_GAP) / (BOX_LEAST + COLUMN_GAP)).floor() as usize).clamp(1, 3);
    let columns = |count: usize| count.div_ceil(count.div_ceil(most).max(1)).max(1);
    let widest = columns(left.len()).max(columns(right.len())) as f32;
    // As wide as leaves room for the columns on both sides: half of the middle box counts on each.
    let fits = (width / 2.0 - gutter - (widest - 1.0) * COLUMN_GAP) / (widest + 0.5);
    let box_width = (fits.min(BOX_MOST) / 4.0).floor() * 4.0;
    let center = (x + (width - box_width) / 2.0).round();
    let mut places = Vec::new();
    for (row, (_, role)) in middle.iter().enumerate() {
        places.push(Place::new(canvas, design, role, row, [center, box_width], lines));
    }
    for (list, sign) in [(&left, -1.0), (&right, 1.0)] {
        let columns = columns(list.len());
        for (at, role) in list.iter().enumerate() {
            let out = gutter + box_width + (at % columns) as f32 * (box_width + COLUMN_GAP);
            places.push(Place::new(canvas, design, role, main + at / columns, [center + sign * out, box_width], lines));
        }
    }
    (places, box_width, main)
}

fn row_height(places: &[Place], row: usize) -> f32 {
    places.iter().filter(|it| it.row == row).map(Place::height).fold(line_height(size::BODY), f32::max)
}

impl<'a> Place<'a> {
    fn new(canvas: &Canvas, design: &Design, role: &'a Role, row: usize, [x, width]: [f32; 2], lines: usize) -> Self {
        let (text, inner) = (canvas.text, width - 2.0 * PAD);
        let name = role_name(role, text);
        let name = Block::new(&name, size::BODY, Weight::Regular, inner, lines);
        let (holders, vacant) = holders(role, design, text);
        let holders = Block::new(&holders, size::SMALL, Weight::Regular, inner, lines);
        Self { role, row, x, name, holders, vacant }
    }

    fn height(&self) -> f32 {
        self.name.height() + self.holders.height() + 1.5 * PAD
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
        let (x, inner) = (rect.x + PAD, rect.width - 2.0 * PAD);
        let top = (rect.y + (rect.height - self.name.height() - self.holders.height()) / 2.0).floor();
        canvas.words(Some(owner), &self.name, [x, top], inner, Align::Center, Ink::Ink);
        let ink = if self.vacant { Ink::Warning } else { Ink::Ink2 };
        canvas.words(Some(owner), &self.holders, [x, top + self.name.height()], inner, Align::Center, ink);
        canvas.alarm_mark(owner, alarm, rect);
    }
}

/// Draws the lines between roles: one for each pair, and the lines that lack.
fn lines(
    canvas: &mut Canvas,
    owner: usize,
    design: &Design,
    signals: &[Signal],
    places: &[Place],
    boxes: &[Rect],
    area: Rect,
) {
    let index = |id: RoleId| places.iter().position(|it| it.role.id == id);
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut dashes: Vec<Dash> = Vec::new();
    for line in &design.bovenkant.lines {
        let (Some(a), Some(b)) = (index(line.from), index(line.to)) else { continue };
        if a == b {
            continue;
        }
        let dash = match line.kind {
            LineKind::ReportsTo | LineKind::DecidesWith => Dash::None,
            LineKind::Advises | LineKind::Informs => Dash::Dotted,
        };
        let pair = (a.min(b), a.max(b));
        match pairs.iter().position(|it| *it == pair) {
            // Two ties between two roles are one line; the stronger shows.
            Some(at) if dash == Dash::None => dashes[at] = dash,
            Some(_) => {}
            None => {
                pairs.push(pair);
                dashes.push(dash);
            }
        }
    }
    for (a, b) in missing(signals, places) {
        pairs.push((a, b));
        dashes.push(Dash::Dashed);
    }
    let routes = route(boxes, area, &pairs);
    for (points, dash) in routes.iter().zip(&dashes).filter(|it| it.0.len() > 1) {
        let (ink, width) = if *dash == Dash::Dashed { (Ink::Blocker, 2.0) } else { (Ink::Ink2, 1.5) };
        let stroke = Stroke { ink, width, dash: *dash };
        canvas.put(Some(owner), Art::Line { points: points.clone(), stroke });
    }
    for points in routes.iter().zip(&dashes).filter(|it| *it.1 == Dash::Dashed && it.0.len() > 1).map(|it| it.0) {
        let words = canvas.text.get("picture-line-missing");
        let block = Block::new(&words, size::SMALL, Weight::Regular, area.width, 1);
        let at = beside(points, [block.width().ceil(), block.height()], boxes, &routes, area);
        canvas.words(Some(owner), &block, at, block.width(), Align::Left, Ink::Blocker);
    }
}

/// The pairs of roles between which a signal says that a line lacks.
fn missing(signals: &[Signal], places: &[Place]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let open = signals.iter().filter(|it| it.rule.id == LINE_MISSING && it.waived.is_none());
    for signal in open {
        let about = |it: &Place| signal.finding.subjects.contains(&Id::from(it.role.id));
        let named = |kind: &dyn Fn(RoleKind) -> bool| {
            let of_kind = |it: &Place| kind(it.role.kind);
            let told = places.iter().position(|it| of_kind(it) && about(it));
            told.or_else(|| places.iter().position(of_kind))
        };
        let (client, board) = (named(&RoleKind::is_client_role), named(&|it| it == RoleKind::AllianceBoard));
        if let (Some(client), Some(board)) = (client, board)
            && !pairs.contains(&(client, board))
        {
            pairs.push((client, board));
        }
    }
    pairs
}

/// A place for words beside a line, off the boxes and where it can be off all lines.
fn beside(line: &[Point], [width, height]: [f32; 2], boxes: &[Rect], lines: &[Vec<Point>], area: Rect) -> Point {
    let mut pieces: Vec<&[Point]> = line.windows(2).collect();
    let length = |it: &[Point]| (it[0][0] - it[1][0]).abs() + (it[0][1] - it[1][1]).abs();
    pieces.sort_by(|a, b| length(b).total_cmp(&length(a)));
    let places = pieces.iter().flat_map(|it| {
        let [x, y] = [f32::midpoint(it[0][0], it[1][0]), f32::midpoint(it[0][1], it[1][1])];
        let level = (it[0][1] - it[1][1]).abs() < 0.3;
        let (over, under) = ([x - width / 2.0, y - height - 2.0], [x - width / 2.0, y + 2.0]);
        let (left, right) = ([x - width - 5.0, y - height / 2.0], [x + 5.0, y - height / 2.0]);
        if level { [under, over] } else { [left, right] }
    });
    let rect = |[x, y]: Point| Rect::new(x, y, width, height);
    let off_boxes = |it: &Point| area.holds(&rect(*it), 0.0) && boxes.iter().all(|other| !other.overlaps(&rect(*it)));
    let off_lines = |it: &Point| !lines.iter().any(|line| crosses(line, &rect(*it).shrunk(1.0)));
    let places: Vec<Point> = places.filter(off_boxes).collect();
    // Beneath the last row there are no boxes.
    let foot = [line[0][0].clamp(area.x, area.right() - width), area.bottom() - height - 1.0];
    places.iter().copied().find(off_lines).or(places.first().copied()).unwrap_or(foot)
}
