//! The plate of a programme as a whole: as much of every card as its room allows, from calm to close.

use crate::design::Design;
use crate::picture::canvas::Canvas;
use crate::picture::parts::{Art, Rect, Stroke};
use crate::picture::praatplaat::card::Amounts;
use crate::picture::praatplaat::programme::core::Core;
use crate::picture::praatplaat::programme::partner::{self, Partner};
use crate::picture::praatplaat::programme::people::People;
use crate::picture::praatplaat::programme::project::Projects;
use crate::picture::praatplaat::programme::ring::{self, MANY, Seats};
use crate::picture::praatplaat::stones::{self, Foundation};
use crate::picture::praatplaat::tray::Tray;
use crate::picture::tokens::Ink;

/// Between the parts of the plate.
const GAP: f32 = 8.0;
/// Under this width partners stand in two columns, however few they are.
const NARROW: f32 = 700.0;
/// The least and the most width of a partner's card, and its part (0-1) of the width between those.
const CARD: (f32, f32, f32) = (116.0, 250.0, 0.235);

/// How close everything stands.
#[derive(Clone, Copy)]
struct Way {
    ring: bool,
    /// The most rows of risks at a partner, in the core and in a project.
    rows: [usize; 3],
    /// The most lines of the ambition.
    lines: usize,
    stones: stones::Way,
    tray: usize,
}

const ALL: usize = usize::MAX;

/// A page: everything shows.
const PAGE: Way = Way { ring: true, rows: [ALL; 3], lines: 6, stones: stones::Way::Calm, tray: ALL };

/// From calm to close, on the screen.
const WAYS: [Way; 10] = [
    way(true, [4, ALL, 4], 3, stones::Way::Calm),
    way(true, [3, ALL, 3], 2, stones::Way::Line(ALL)),
    way(true, [2, 4, 2], 2, stones::Way::Line(ALL)),
    way(true, [1, 3, 2], 2, stones::Way::Line(2)),
    way(true, [1, 2, 1], 2, stones::Way::Line(2)),
    way(false, [2, 4, 2], 2, stones::Way::Line(2)),
    way(false, [1, 3, 1], 2, stones::Way::Line(2)),
    way(false, [1, 2, 0], 2, stones::Way::Line(1)),
    way(false, [0, 2, 0], 2, stones::Way::Line(1)),
    way(false, [0, 1, 0], 1, stones::Way::Line(1)),
];

const fn way(ring: bool, rows: [usize; 3], lines: usize, stones: stones::Way) -> Way {
    Way { ring, rows, lines, stones, tray: 1 }
}

/// The parts that are the same in every way.
struct Parts<'a> {
    design: &'a Design,
    amounts: Amounts,
    partners: Vec<Partner<'a>>,
    projects: Projects<'a>,
    people: People,
    at: [f32; 2],
    adds: bool,
}

/// The parts of one way.
struct Plan<'a> {
    seats: Seats,
    core: Core<'a>,
    foundation: Foundation<'a>,
    tray: Tray<'a>,
    rows: [usize; 3],
    card: [f32; 2],
}

impl<'a> Parts<'a> {
    fn plan(&self, canvas: &Canvas, way: Way) -> Plan<'a> {
        let width = self.at[1];
        let (least, most, part) = CARD;
        let wide = (width * part).clamp(least, most).floor();
        let count = self.partners.len();
        let ring = way.ring && count < MANY && width >= NARROW;
        let seats = if ring { Seats::ring(count) } else { Seats::columns(count) };
        let area = Rect::new(self.at[0], 0.0, width, 100.0);
        let core_wide = seats.core(area, [wide, 10.0]).width;
        let core = Core::new(canvas, self.design, &self.amounts, core_wide, (way.lines, self.adds));
        let of_partners = self.partners.iter().map(Partner::rows).max().unwrap_or(0);
        let needed = [of_partners, core.rows(), self.projects.rows()];
        let rows = std::array::from_fn(|it| way.rows[it].min(needed[it]));
        let foundation = Foundation::new(canvas, self.design, width, (way.stones, self.adds));
        let tray = Tray::new(canvas, self.design, width, (way.tray, self.adds));
        Plan { seats, core, foundation, tray, rows, card: [wide, partner::height(rows[0])] }
    }

    fn height(&self, plan: &Plan) -> f32 {
        self.around(plan) + plan.ring()
    }

    /// How high all but the ring is.
    fn around(&self, plan: &Plan) -> f32 {
        let parts = self.projects.height(plan.rows[2]) + self.people.height;
        parts + plan.foundation.height + plan.tray.height + 4.0 * GAP
    }

    fn paint(&self, canvas: &mut Canvas, plan: &Plan, y: f32, height: f32) -> f32 {
        let [x, width] = self.at;
        let high = (height - self.around(plan)).floor().max(plan.ring());
        let area = Rect::new(x, y, width, high);
        let points = ring::ellipse(area, plan.card);
        if !self.partners.is_empty() {
            canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::AllianceLine, 2.0) });
        }
        let core = plan.seats.core(area, plan.card);
        // What the ring has more than it needs shows more of what is shared.
        let rows = plan.core.rows_within(core.height).min(plan.core.rows()).max(plan.rows[1]);
        plan.core.paint(canvas, core, rows);
        for (it, rect) in self.partners.iter().zip(plan.seats.cards(area, plan.card)) {
            it.paint(canvas, rect, plan.rows[0]);
        }
        let mut y = area.bottom() + GAP;
        self.projects.paint(canvas, [x, y], plan.rows[2]);
        y += self.projects.height(plan.rows[2]) + GAP;
        self.people.paint(canvas, [x, y]);
        y += self.people.height + GAP;
        plan.foundation.paint(canvas, [x, y]);
        y += plan.foundation.height + GAP;
        plan.tray.paint(canvas, [x, y]);
        y + plan.tray.height
    }
}

impl Plan<'_> {
    fn ring(&self) -> f32 {
        self.seats.height(self.core.height(self.rows[1]), self.card[1])
    }
}

/// Paints the plate from a height down, so high at least; `page`: everything shows, and it grows till it does. Returns where
/// it ends.
pub(in crate::picture::praatplaat) fn paint(
    canvas: &mut Canvas,
    design: &Design,
    at: [f32; 2],
    (y, height): (f32, f32),
    page: bool,
) -> f32 {
    let amounts = Amounts::of(design, canvas.text);
    let letters = design.partner_letters();
    let partners = design.partners().zip(&letters);
    let partners = partners.map(|(it, (_, letters))| Partner::new(canvas, design, &amounts, (it, letters.clone())));
    let partners: Vec<Partner> = partners.collect();
    let projects = Projects::new(canvas, design, &amounts, at[1], &letters);
    let people = People::new(canvas, design, at[1], &letters);
    let parts = Parts { design, partners, projects, people, amounts, at, adds: !page };
    let plan = if page {
        parts.plan(canvas, PAGE)
    } else {
        let plans = WAYS.iter().map(|it| parts.plan(canvas, *it));
        let mut closest = None;
        for plan in plans {
            let fits = parts.height(&plan) <= height;
            closest = Some(plan);
            if fits {
                break;
            }
        }
        closest.unwrap_or_else(|| parts.plan(canvas, PAGE))
    };
    parts.paint(canvas, &plan, y, height)
}
