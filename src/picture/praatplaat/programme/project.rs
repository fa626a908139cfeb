//! The projects under the ring: each with its phase, the partners that take part, what it gets, and its own risks.

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::programme::ProgrammeProject;
use crate::design::risks::Allocation;
use crate::picture::canvas::{Align, Block, Canvas, column, columns, edge, line_height};
use crate::picture::parts::{Rect, Target};
use crate::picture::praatplaat::card::Amounts;
use crate::picture::praatplaat::programme::list::{self, List};
use crate::picture::praatplaat::programme::partner::{LETTERS, letters_ui, letters_wide};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Around what is in a card, between its lines, and between cards.
const PAD: f32 = 8.0;
const LINE: f32 = 3.0;
const GAP: f32 = 8.0;
/// The least width of a card.
const LEAST: f32 = 172.0;
/// How wide what stands for all risks of a card without rows is.
const MORE: f32 = 74.0;
/// Between letters.
const APART: f32 = 4.0;

/// The projects before they have a place.
pub(super) struct Projects<'a> {
    all: Vec<Project<'a>>,
    heading: String,
    flow: String,
    /// Whether more is promised to projects than partners bring in.
    over: bool,
    per_row: usize,
    width: f32,
}

struct Project<'a> {
    it: &'a ProgrammeProject,
    name: String,
    phase: String,
    letters: Vec<String>,
    partners: String,
    amounts: String,
    list: List<'a>,
}

/// What a project gets: contribution + grant, in one unit.
fn amounts(it: &ProgrammeProject, text: &Text) -> String {
    let said = |amount: Option<crate::design::euro::Euro>| {
        amount.map_or_else(|| "?".to_owned(), |it| text.language().decimals(it.to_f64() / 1e6, 1))
    };
    if it.contribution.is_none() && it.grant.is_none() {
        return String::new();
    }
    format!("{} + {}", said(it.contribution), said(it.grant))
}

/// What comes in and goes out.
fn flow(design: &Design, text: &Text) -> String {
    let flow = design.programme.flow();
    if flow == crate::design::programme::Flow::default() {
        return String::new();
    }
    let euro = |it: Euro| text.language().euro_short(it.to_f64());
    text.with(
        if flow.left() < Euro::ZERO { "plate-programme-flow-over" } else { "plate-programme-flow" },
        [
            ("contributions", euro(flow.contributions).into()),
            ("grants", euro(flow.grants).into()),
            ("left", euro(flow.left()).into()),
            ("over", euro(-flow.left()).into()),
        ],
    )
}

impl<'a> Projects<'a> {
    /// The projects of a design, in rows so wide.
    pub(super) fn new(
        canvas: &Canvas,
        design: &'a Design,
        unit: &Amounts,
        width: f32,
        letters: &[(crate::design::id::PartyId, String)],
    ) -> Self {
        let text = canvas.text;
        let known = |id| letters.iter().find(|it| it.0 == id).map(|it| it.1.clone());
        let project = |it: &'a ProgrammeProject| {
            let parties = it.partners.iter().filter_map(|it| design.party(*it));
            let names: Vec<String> = parties.map(|it| text.party(it)).collect();
            let partners = if names.is_empty() { String::new() } else { text.list(&names) };
            Project {
                it,
                name: text.project_name(it),
                phase: it.phase.map(|it| text.phase(it)).unwrap_or_default(),
                letters: it.partners.iter().filter_map(|it| known(*it)).collect(),
                partners,
                amounts: amounts(it, text),
                list: List::new(canvas, design, unit, Allocation::Project(it.id)),
            }
        };
        let all: Vec<Project> = design.programme.projects.iter().map(project).collect();
        let per_row = columns(all.len(), width, GAP, LEAST);
        let key = if all.is_empty() { "plate-programme-no-projects" } else { "plate-programme-projects" };
        let over = design.programme.flow().left() < Euro::ZERO;
        Self { heading: text.get(key), flow: flow(design, text), over, all, per_row, width }
    }

    /// How many rows of risks it would take to show all.
    pub(super) fn rows(&self) -> usize {
        self.all.iter().map(|it| it.list.rows(1)).max().unwrap_or(0)
    }

    fn card(rows: usize) -> f32 {
        let phase = if rows == 0 { 0.0 } else { line_height(size::SMALL) };
        let list = if rows == 0 { 0.0 } else { 2.0 * LINE + list::height(rows) };
        2.0 * PAD + line_height(size::BODY) + phase + LINE + LETTERS + list
    }

    fn head() -> f32 {
        line_height(size::BODY) + 6.0
    }

    /// How high they are with so many rows of risks in each.
    pub(super) fn height(&self, rows: usize) -> f32 {
        let lines = self.all.len().div_ceil(self.per_row) as f32;
        let cards = if self.all.is_empty() { 0.0 } else { lines * (Self::card(rows) + GAP) - GAP };
        Self::head() + cards
    }

    /// Paints them.
    pub(super) fn paint(&self, canvas: &mut Canvas, [x, y]: [f32; 2], rows: usize) {
        let heading = Block::new(&self.heading, size::BODY, Weight::Semibold, self.width, 1);
        canvas.words(None, &heading, [x, y], self.width, Align::Left, Ink::Ink);
        let room = self.width - heading.width() - 2.0 * GAP;
        let flow = Block::new(&self.flow, size::SMALL, Weight::Regular, room.max(0.0), 1);
        let ink = if self.over { Ink::Blocker } else { Ink::Ink2 };
        canvas.words(None, &flow, [x + self.width - room, y + 1.0], room, Align::Right, ink);
        let high = Self::card(rows);
        for (nth, it) in self.all.iter().enumerate() {
            let (dx, wide) = column(self.width, self.per_row, GAP, nth % self.per_row);
            let top = y + Self::head() + (nth / self.per_row) as f32 * (high + GAP);
            it.paint(canvas, Rect::new(x + dx, top, wide, high), rows);
        }
    }
}

impl Project<'_> {
    fn paint(&self, canvas: &mut Canvas, rect: Rect, rows: usize) {
        let target = Target::Element(self.it.id.into());
        let owner = canvas.spot(target, rect, [&self.name, &self.phase, &self.partners, &self.amounts]);
        let alarm = canvas.alarm(self.it.id);
        canvas.boxed(Some(owner), rect, radius::LARGE, Some(Ink::Panel), Some(edge(alarm, Ink::Line)));
        let (x, inner) = (rect.x + PAD, rect.width - 2.0 * PAD);
        let mut y = rect.y + PAD;
        let gathers = rows == 0 && !self.list.is_empty();
        let more = MORE.min(inner / 2.0);
        let room = if gathers { inner - more - PAD } else { inner };
        let name = Block::new(&self.name, size::BODY, Weight::Semibold, room, 1);
        canvas.words(Some(owner), &name, [x, y], room, Align::Left, Ink::Ink);
        if gathers {
            let at = Rect::new(rect.right() - PAD - more, rect.y + 4.0, more, list::ROW);
            self.list.gather(canvas, at, 0, &self.name);
        }
        y += line_height(size::BODY);
        if rows > 0 {
            let phase = Block::new(&self.phase, size::SMALL, Weight::Regular, inner, 1);
            canvas.words(Some(owner), &phase, [x, y], inner, Align::Left, Ink::Ink2);
            y += line_height(size::SMALL);
        }
        y += LINE;
        self.who_ui(canvas, owner, [x, y], inner);
        y += LETTERS + 2.0 * LINE;
        self.list.paint(canvas, [x, y, inner], (1, rows), &self.name);
        canvas.alarm_mark(owner, alarm, rect);
    }

    /// The letters of its partners, as many as fit, and what it gets.
    fn who_ui(&self, canvas: &mut Canvas, owner: usize, [x, y]: [f32; 2], inner: f32) {
        let amounts = Block::new(&self.amounts, size::SMALL, Weight::Regular, inner * 0.5, 1);
        let top = y + (LETTERS - line_height(size::SMALL)) / 2.0;
        canvas.words(Some(owner), &amounts, [x, top], inner, Align::Right, Ink::Ink2);
        let room = inner - amounts.width() - APART;
        let wide: Vec<f32> = self.letters.iter().map(|it| letters_wide(it) + APART).collect();
        let rest = 26.0;
        let all: f32 = wide.iter().sum();
        let (mut at, mut shown) = (0.0, 0);
        for it in &wide {
            if at + it > if all <= room { room + 0.1 } else { room - rest } {
                break;
            }
            letters_ui(canvas, Some(owner), &self.letters[shown], [x + at, y]);
            (at, shown) = (at + it, shown + 1);
        }
        let left = self.letters.len() - shown;
        if left > 0 && room - at >= rest {
            let words = canvas.text.with("plate-programme-more", [("count", left.into())]);
            let words = Block::new(&words, size::SMALL, Weight::Regular, rest, 1);
            canvas.words(Some(owner), &words, [x + at, top], rest, Align::Left, Ink::Ink2);
        }
    }
}
