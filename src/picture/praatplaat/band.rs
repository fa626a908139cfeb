//! The people of the house on one line per discipline: its name and a mark for each, or a number for each side where
//! there are too many for that.

use crate::design::Design;
use crate::design::id::Id;
use crate::design::parties::Badge;
use crate::design::team::Discipline;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK;
use crate::picture::canvas::MARK_PITCH;
use crate::picture::canvas::edge;
use crate::picture::canvas::named;
use crate::picture::parts::Art;
use crate::picture::parts::Gathered;
use crate::picture::parts::Rect;
use crate::picture::parts::Target;
use crate::picture::praatplaat::flow::{Flow, Rows};
use crate::picture::praatplaat::people::{Mark, marks, told};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// In a cell, beside what is in it, and between name and marks.
const PAD: f32 = 8.0;
/// The height of a cell, and between rows.
const HIGH: f32 = 24.0;
const GAP: f32 = 4.0;
/// The most marks of a discipline; what is more is a number.
const MARKS: usize = 12;

/// The cells in their rows.
pub(super) struct Band<'a> {
    cells: Vec<Cell<'a>>,
    flow: Flow,
}

/// What one number counts: a side, and whether that is of its people, hired ones apart, or of its vacancies.
#[derive(Clone, Copy, PartialEq)]
struct Counted {
    badge: Badge,
    hollow: bool,
    dimmed: bool,
}

/// A discipline on one line.
struct Cell<'a> {
    discipline: &'a Discipline,
    name: Block,
    marks: Vec<Mark>,
    /// How many marks are painted; the others are a number.
    shown: usize,
    /// The number for what is not painted, or one for each side.
    counts: Vec<(Option<Counted>, Block)>,
    wide: f32,
}

impl<'a> Cell<'a> {
    fn new(canvas: &Canvas, design: &Design, discipline: &'a Discipline, most: usize, width: f32) -> Self {
        let marks = marks(design, discipline, canvas.text);
        let small = |words: &str, width: f32| Block::new(words, size::SMALL, Weight::Regular, width, 1);
        // Half of the widest cell is for the name at least.
        let fits = ((width / 2.0 - 4.0 * PAD) / MARK_PITCH).floor().max(0.0) as usize;
        let shown = if marks.len() <= most.min(fits) { marks.len() } else { most.min(fits).saturating_sub(2) };
        let mut counts: Vec<(Option<Counted>, Block)> = Vec::new();
        if shown == 0 && most == 0 {
            // A place that is open is nobody: it has a number of its own.
            let mut of: Vec<(Counted, usize)> = Vec::new();
            for mark in &marks {
                let badge = Badge { nth: None, ..mark.badge };
                let counted = Counted { badge, hollow: mark.hollow, dimmed: mark.dimmed };
                match of.iter_mut().find(|it| it.0 == counted) {
                    Some(it) => it.1 += 1,
                    None => of.push((counted, 1)),
                }
            }
            counts.extend(of.into_iter().map(|(it, count)| (Some(it), small(&count.to_string(), width))));
        } else if shown < marks.len() {
            counts.push((None, small(&format!("+{}", marks.len() - shown), width)));
        }
        let beside = shown as f32 * MARK_PITCH + counts_width(&counts);
        let name = named(&discipline.name, canvas.text);
        let name = small(&name, width - 3.0 * PAD - beside);
        let wide = (name.width() + beside + if beside > 0.0 { 3.0 } else { 2.0 } * PAD).ceil();
        Self { discipline, name, marks, shown, counts, wide }
    }

    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let alarm = canvas.alarm(self.discipline.id);
        let count = canvas.text.with("picture-people", [("count", self.discipline.people.len().into())]);
        let target = Target::Element(self.discipline.id.into());
        let owner = canvas.spot(target, rect, [self.name.full(), &count]);
        let stroke = alarm.map(|_| edge(alarm, Ink::Line));
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Background), stroke);
        let top = rect.y + (rect.height - self.name.height()) / 2.0;
        canvas.words(Some(owner), &self.name, [rect.x + PAD, top], self.name.width(), Align::Left, Ink::Ink);
        canvas.alarm_mark(owner, alarm, rect);
        let mut x = rect.right() - PAD - self.shown as f32 * MARK_PITCH - counts_width(&self.counts);
        let middle = rect.y + rect.height / 2.0;
        for mark in &self.marks[..self.shown] {
            let place = Rect::new(x, rect.y, MARK_PITCH, rect.height);
            let owner = canvas.spot(Target::Element(mark.id), place, mark.name.each_ref().map(String::as_str));
            let rect = Rect::new(x + (MARK_PITCH - MARK) / 2.0, middle - MARK / 2.0, MARK, MARK);
            let art = Art::Mark { sign: mark.badge.into(), rect, hollow: mark.hollow, dimmed: mark.dimmed };
            canvas.put(Some(owner), art);
            x += MARK_PITCH;
        }
        if self.counts.is_empty() {
            return;
        }
        let place = Rect::new(x, rect.y, rect.right() - x, rect.height);
        let ids: Vec<Id> = self.marks[self.shown..].iter().map(|it| it.id).collect();
        let told = told(&self.marks[self.shown..]);
        let (owner, _) = canvas.gathering(Gathered::People(self.discipline.id), place, &told, ids);
        for (counted, words) in &self.counts {
            if let Some(Counted { badge, hollow, dimmed }) = *counted {
                let rect = Rect::new(x + 2.0, middle - MARK / 2.0, MARK, MARK);
                canvas.put(Some(owner), Art::Mark { sign: badge.into(), rect, hollow, dimmed });
                x += MARK_PITCH;
            }
            let at = [x + 2.0, middle - words.height() / 2.0];
            canvas.words(Some(owner), words, at, words.width(), Align::Left, Ink::Ink2);
            x += words.width() + 6.0;
        }
    }
}

fn counts_width(counts: &[(Option<Counted>, Block)]) -> f32 {
    let wide: f32 = counts.iter().map(|it| it.1.width() + 6.0 + it.0.map_or(0.0, |_| MARK_PITCH)).sum();
    if counts.is_empty() { 0.0 } else { wide.max(24.0) }
}

impl<'a> Band<'a> {
    /// The disciplines in rows so wide, with marks where that leaves few enough rows.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, width: f32, most: usize) -> Self {
        let with = |marks: usize| {
            let cell = |it| Cell::new(canvas, design, it, marks, width);
            let cells: Vec<Cell> = design.team.disciplines.iter().map(cell).collect();
            let widths: Vec<f32> = cells.iter().map(|it| it.wide).collect();
            let more = |count| more_words(canvas, count).width() + 2.0 * PAD;
            let flow = Rows { width, gap: PAD, most }.flow(&widths, more, None);
            Self { cells, flow }
        };
        let marked = with(MARKS);
        if marked.flow.shown == marked.cells.len() { marked } else { with(0) }
    }

    /// How many disciplines are gathered, and of how many not everybody has a mark.
    pub(super) fn lost(&self) -> [usize; 2] {
        let shown = &self.cells[..self.flow.shown];
        let cut = |it: &Cell| usize::from(it.name.shortened) + usize::from(it.shown < it.marks.len());
        [self.cells.len() - self.flow.shown, shown.iter().map(cut).sum()]
    }

    /// How high the rows are together.
    pub(super) fn height(&self) -> f32 {
        self.flow.rows.len() as f32 * (HIGH + GAP) - GAP
    }

    /// Paints them.
    pub(super) fn paint(&self, canvas: &mut Canvas, [x, y]: [f32; 2]) {
        for (nth, row) in self.flow.rows.iter().enumerate() {
            let top = y + nth as f32 * (HIGH + GAP);
            for slot in row {
                let rect = Rect::new(x + slot.x, top, slot.width, HIGH);
                if slot.nth < self.flow.shown {
                    self.cells[slot.nth].paint(canvas, rect);
                } else {
                    self.more(canvas, rect);
                }
            }
        }
    }

    fn more(&self, canvas: &mut Canvas, rect: Rect) {
        let gathered = &self.cells[self.flow.shown..];
        let words = more_words(canvas, gathered.len());
        let mut ids: Vec<Id> = Vec::new();
        for it in gathered {
            ids.push(it.discipline.id.into());
            ids.extend(it.marks.iter().map(|it| it.id));
        }
        let (owner, alarm) = canvas.gathering(Gathered::Disciplines, rect, words.full(), ids);
        canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(edge(alarm, Ink::Ink2)));
        let top = rect.y + (rect.height - words.height()) / 2.0;
        canvas.words(Some(owner), &words, [rect.x + PAD, top], rect.width - 2.0 * PAD, Align::Left, Ink::Ink);
        canvas.alarm_mark(owner, alarm, rect);
    }
}

fn more_words(canvas: &Canvas, count: usize) -> Block {
    let words = canvas.text.with("plate-more-disciplines", [("count", count.into())]);
    Block::new(&words, size::SMALL, Weight::Regular, f32::INFINITY, 1)
}
