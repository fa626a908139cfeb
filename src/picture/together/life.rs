//! The page of phases and recalibration: one time line with everything that has a day, and the same in a list. A page is kept
//! and printed, so it does not know today: what was held is filled, what is to come is hollow.

use jiff::civil::{Date, date};

use crate::design::Design;
use crate::design::id::IdKind;
use crate::design::life::Development;
use crate::design::timeline::{Mark, State, Track};
use crate::picture::canvas::{Align, Block};
use crate::picture::parts::{Art, Dash, Picture, Rect, Stroke};
use crate::picture::sign::{Shape, Sign};
use crate::picture::together::map::disc;
use crate::picture::together::paper::{Leaf, Paper};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// The room for the names of tracks.
const LABEL: f32 = 170.0;
/// How high a track is, the bars of the project's phases, and a line of development.
const TRACK: f32 = 24.0;
const BAR: f32 = 32.0;
const LEVEL: f32 = 20.0;
/// How long before what is said of a day another word may stand.
const APART: f32 = 8.0;

/// From day to place on the page.
struct Axis {
    first: Date,
    days: f32,
    /// From where to where it runs.
    from: f32,
    to: f32,
}

impl Axis {
    fn new((first, last): (Date, Date), paper: &Paper) -> Self {
        let days = (last - first).get_days().max(1) as f32;
        Self { first, days, from: paper.left + LABEL, to: paper.right() }
    }

    /// Where a day lies; a day outside lies at the edge.
    fn x(&self, day: Date) -> f32 {
        let share = (day - self.first).get_days() as f32 / self.days;
        self.from + share.clamp(0.0, 1.0) * (self.to - self.from)
    }

    fn holds(&self, day: Date) -> bool {
        (0.0..=self.days).contains(&((day - self.first).get_days() as f32))
    }
}

/// The page.
pub fn life_page(design: &Design, text: &Text, leaf: Leaf) -> Picture {
    let mut paper = Paper::new(design, text, (&text.get("section-phases"), leaf));
    let Some(span) = design.span() else {
        paper.says(&text.get("life-none-says"));
        return paper.finish(text);
    };
    let axis = Axis::new(span, &paper);
    years(&mut paper, &axis, span);
    phases(&mut paper, design, text, &axis);
    development(&mut paper, design, text, &axis);
    let marks = design.marks();
    for track in Track::ALL {
        if marks.iter().any(|it| it.track == track && axis.holds(it.on)) {
            track_row(&mut paper, design, text, (&axis, track, &marks));
        }
    }
    // A report has its own table of the days.
    if leaf == Leaf::Own {
        list(&mut paper, design, text, &marks);
    }
    paper.finish(text)
}

/// The years, above lines that run down behind the bars.
fn years(paper: &mut Paper, axis: &Axis, (first, last): (Date, Date)) {
    let top = paper.y + 6.0;
    for year in first.year()..last.year() {
        let (from, to) = (axis.x(date(year, 1, 1)), axis.x(date(year.saturating_add(1), 1, 1)));
        let block = Block::new(&year.to_string(), size::SMALL, Weight::Regular, to - from, 1);
        paper.canvas.words(None, &block, [from, top], to - from, Align::Center, Ink::Ink2);
    }
    paper.y = top + 20.0;
}

fn label(paper: &mut Paper, words: &str, weight: Weight, middle: f32) {
    let block = Block::new(words, size::BODY, weight, LABEL - 10.0, 1);
    paper.canvas.words(None, &block, [paper.left, middle - block.height() / 2.0], LABEL - 10.0, Align::Left, Ink::Ink);
}

/// The phases of the project as bars.
fn phases(paper: &mut Paper, design: &Design, text: &Text, axis: &Axis) {
    let (y, edge) = (paper.y, paper.right());
    label(paper, &text.get("life-project-phase"), Weight::Semibold, y + BAR / 2.0);
    for it in design.stretches() {
        let (from, to) = (axis.x(it.from), it.to.map_or(edge, |to| axis.x(to)));
        let now = it.phase == design.project.phase;
        let stroke = Stroke::solid(if now { Ink::Alliance } else { Ink::Line }, 1.0);
        let fill = if now { Ink::AllianceFill } else { Ink::Panel };
        let rect = Rect::new(from, y, (to - from - 2.0).max(2.0), BAR);
        paper.canvas.boxed(None, rect, radius::SMALL, Some(fill), Some(stroke));
        let weight = if now { Weight::Semibold } else { Weight::Regular };
        let block = Block::new(&text.phase(it.phase), size::SMALL, weight, rect.width - 10.0, 1);
        if rect.width > 34.0 {
            let at = [from + 6.0, y + (BAR - block.height()) / 2.0];
            paper.canvas.words(None, &block, at, rect.width - 10.0, Align::Left, Ink::Ink);
        }
    }
    paper.y = y + BAR + 10.0;
}

/// The phases of development as a line that steps up and down.
fn development(paper: &mut Paper, design: &Design, text: &Text, axis: &Axis) {
    let steps = &design.life.developments;
    if steps.is_empty() {
        return;
    }
    let top = paper.y;
    let level = |it: Development| top + LEVEL * (2.5 - f32::from(it as u8));
    for it in Development::ALL {
        label(paper, &text.word(it), Weight::Regular, level(it));
    }
    let edge = paper.right();
    let mut points = Vec::new();
    for (nth, it) in steps.iter().enumerate() {
        // The last goes on for as long as its word is: how long it lasts is not known on paper.
        let from = axis.x(it.on);
        let to = steps.get(nth + 1).map_or_else(|| (from + 40.0).min(edge), |next| axis.x(next.on));
        points.extend([[from, level(it.to)], [to, level(it.to)]]);
    }
    paper.canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Alliance, 3.0) });
    paper.y = top + 3.0 * LEVEL + 10.0;
}

/// A track with its marks; on the tracks of decisions and people with their words where there is room.
fn track_row(paper: &mut Paper, design: &Design, text: &Text, (axis, track, all): (&Axis, Track, &[Mark])) {
    let middle = paper.y + TRACK / 2.0;
    label(paper, &text.word(track), Weight::Regular, middle);
    let stroke = Stroke { ink: Ink::Line, width: 1.0, dash: Dash::None };
    let line = vec![[paper.left + LABEL, middle], [paper.right(), middle]];
    paper.canvas.put(None, Art::Line { points: line, stroke });
    let marks: Vec<&Mark> = all.iter().filter(|it| it.track == track && axis.holds(it.on)).collect();
    for (nth, it) in marks.iter().enumerate() {
        let x = axis.x(it.on);
        // What happened around the alliance is told and not done.
        let told = it.id.is_some_and(|it| it.kind() == IdKind::Event);
        let held = told || it.state(None) == State::Done;
        match track {
            Track::Decisions => paper.mark(Sign::new(Shape::Diamond, Ink::Ink), x - 6.0, middle),
            Track::Pauses => {
                for shift in [-2.0, 2.0] {
                    let points = vec![[x + shift, middle - 5.0], [x + shift, middle + 5.0]];
                    paper.canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Ink2, 2.0) });
                }
            }
            _ => disc(&mut paper.canvas, [x, middle], Some(if held { 1.0 } else { 0.0 }), Ink::Alliance),
        }
        if matches!(track, Track::Decisions | Track::People) {
            let next = marks.get(nth + 1).map_or(paper.right(), |it| axis.x(it.on) - 8.0);
            let room = next - x - 12.0 - APART;
            let block = Block::new(&text.dated(design, it), size::SMALL, Weight::Regular, room.max(1.0), 1);
            if room > 24.0 && !block.shortened {
                let at = [x + 11.0, middle - block.height() / 2.0];
                paper.canvas.words(None, &block, at, room, Align::Left, Ink::Ink2);
            }
        }
    }
    paper.y += TRACK;
}

/// The same in a list: when, what, who, what came of it.
fn list(paper: &mut Paper, design: &Design, text: &Text, marks: &[Mark]) {
    paper.heading(&text.get("life-list"));
    let widths = [0.12, 0.46, 0.16, 0.26].map(|it| it * paper.within());
    let heads = ["life-list-day", "life-list-what", "life-list-who", "life-list-outcome"].map(|it| text.get(it));
    let mut row = |cells: [&str; 4], weight, ink| {
        let cells: Vec<(&str, f32)> = cells.into_iter().zip(widths).collect();
        paper.row(&cells, weight, ink);
    };
    row(heads.each_ref().map(String::as_str), Weight::Semibold, Ink::Ink2);
    let mut told = Vec::new();
    for mark in marks.iter().filter(|it| it.id.is_some()) {
        // A moment about several things is one line.
        if told.contains(&mark.id) {
            continue;
        }
        told.push(mark.id);
        let day = text.mark_day(mark);
        let what = text.dated(design, mark);
        let moment = design.life.moments.iter().find(|it| Some(it.id.into()) == mark.id);
        let who = moment.map(|it| it.who.clone()).unwrap_or_default();
        let outcome = moment.and_then(|it| it.held.as_ref()).map(|it| it.outcome.clone()).unwrap_or_default();
        row([&day, &what, &who, &outcome], Weight::Regular, Ink::Ink);
    }
}
