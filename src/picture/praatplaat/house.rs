//! The people of the house: a cell per discipline, a mark per person.

use crate::design::Design;
use crate::design::form::Side;
use crate::design::team::Discipline;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK;
use crate::picture::canvas::MARK_PITCH;
use crate::picture::canvas::column;
use crate::picture::canvas::column_least;
use crate::picture::canvas::columns;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::canvas::named;
use crate::picture::parts::Art;
use crate::picture::parts::Gathered;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::praatplaat::band::Band;
use crate::picture::praatplaat::people::{Mark, marks};
use crate::picture::tokens::Ink;
use crate::picture::tokens::STEP;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// Between the band's edge and its cells, between cells, and between a cell's edge and what is in it.
const PAD: f32 = 8.0;
/// The same where each discipline has one line.
const PAD_LINE: f32 = 3.0;
/// The height of a band without disciplines.
const EMPTY: f32 = 52.0;
/// The least room for the words of a band that is empty, beside its name.
const LEAST_WORDS: f32 = 150.0;
/// The least width of a cell.
const CELL: f32 = 110.0;
/// The least height of a cell: a name, a row of marks and some air.
const LEAST: f32 = 56.0;
/// From one row of marks to the next.
const ROW: f32 = 18.0;
/// The height of what can be pointed at in the last row of marks.
const TALL: f32 = 24.0;

/// A discipline, before it has a place.
struct Cell<'a> {
    discipline: &'a Discipline,
    name: Block,
    marks: Vec<Mark>,
    per_row: usize,
}

impl<'a> Cell<'a> {
    fn new(canvas: &Canvas, design: &Design, discipline: &'a Discipline, width: f32) -> Self {
        let text = canvas.text;
        let inner = width - 2.0 * PAD;
        let name = named(&discipline.name, text);
        let name = Block::new(&name, size::SMALL, Weight::Regular, inner, 2);
        let per_row = (((inner + MARK_PITCH - MARK) / MARK_PITCH).floor() as usize).max(1);
        Self { discipline, name, marks: marks(design, discipline, text), per_row }
    }

    fn name_height(&self) -> f32 {
        self.name.height().max(line_height(size::SMALL))
    }

    fn height(&self) -> f32 {
        let rows = self.marks.len().div_ceil(self.per_row).max(1);
        let marks = (rows - 1) as f32 * ROW + TALL;
        (PAD + self.name_height() + marks + STEP).max(LEAST)
    }

    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let alarm = canvas.alarm(self.discipline.id);
        let count = canvas.text.with("picture-people", [("count", self.discipline.people.len().into())]);
        let name = named(&self.discipline.name, canvas.text);
        let owner = canvas.spot(Target::Element(self.discipline.id.into()), rect, [&name, &count]);
        let stroke = alarm.map(|_| edge(alarm, Ink::Line));
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Background), stroke);
        let (x, y, inner) = (rect.x + PAD, rect.y + PAD, rect.width - 2.0 * PAD);
        canvas.words(Some(owner), &self.name, [x, y], inner, Align::Left, Ink::Ink);
        canvas.alarm_mark(owner, alarm, rect);
        let rows = self.marks.len().div_ceil(self.per_row);
        let top = y + self.name_height() + STEP / 2.0;
        for (at, mark) in self.marks.iter().enumerate() {
            let (row, column) = (at / self.per_row, at % self.per_row);
            let (x, y) = (x + column as f32 * MARK_PITCH, top + row as f32 * ROW);
            // What can be pointed at is as large as its neighbours leave it.
            let high = if row + 1 == rows { TALL } else { ROW };
            let rect = Rect::new(x - (MARK_PITCH - MARK) / 2.0, y, MARK_PITCH, high);
            let owner = canvas.spot(Target::Element(mark.id), rect, mark.name.each_ref().map(String::as_str));
            let rect = Rect::new(x, y + (ROW - MARK) / 2.0, MARK, MARK);
            canvas.put(
                Some(owner),
                Art::Mark { sign: mark.badge.into(), rect, hollow: mark.hollow, dimmed: mark.dimmed },
            );
        }
    }
}

/// How the disciplines stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    /// A cell with marks under a name.
    Calm,
    /// One line each, in so many rows at most.
    Line(usize),
}

/// The band of disciplines, before it has a place.
pub(super) struct Team<'a> {
    width: f32,
    inside: Inside<'a>,
    /// How high it is.
    pub height: f32,
    /// How many disciplines are gathered, and how many words are cut or left out.
    pub lost: [usize; 2],
}

enum Inside<'a> {
    Empty(bool),
    Cells(Vec<Cell<'a>>, usize),
    Lines(Band<'a>),
}

fn row_height(row: &[Cell]) -> f32 {
    row.iter().map(Cell::height).fold(0.0, f32::max)
}

impl<'a> Team<'a> {
    /// The disciplines in a band so wide.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, width: f32, (way, adds): (Way, bool)) -> Self {
        let disciplines = &design.team.disciplines;
        let inner = width - 2.0 * PAD;
        if disciplines.is_empty() {
            return Self { width, inside: Inside::Empty(adds), height: EMPTY, lost: [0; 2] };
        }
        match way {
            Way::Calm => {
                let per_row = columns(disciplines.len(), inner, PAD, CELL);
                let cell = column_least(inner, per_row, PAD);
                let cells: Vec<Cell> = disciplines.iter().map(|it| Cell::new(canvas, design, it, cell)).collect();
                let rows: f32 = cells.chunks(per_row).map(|it| row_height(it) + PAD).sum();
                let lost = [0, cells.iter().filter(|it| it.name.shortened).count()];
                Self { width, inside: Inside::Cells(cells, per_row), height: rows + PAD, lost }
            }
            Way::Line(most) => {
                let inner = width - 2.0 * PAD_LINE;
                let band = Band::new(canvas, design, inner, most);
                let height = band.height() + 2.0 * PAD_LINE;
                let lost = band.lost();
                Self { width, inside: Inside::Lines(band), height, lost }
            }
        }
    }

    /// Paints it.
    pub(super) fn paint(&self, canvas: &mut Canvas, [x, y]: [f32; 2]) {
        let inner = self.width - 2.0 * PAD;
        let rect = Rect::new(x, y, self.width, self.height);
        let name = canvas.text.get("picture-team");
        let owner = canvas.spot(Target::Team, rect, [&name]);
        canvas.boxed(Some(owner), rect, radius::LARGE, Some(Ink::Panel), Some(Stroke::solid(Ink::Line, 1.0)));
        match &self.inside {
            Inside::Empty(adds) => {
                let told =
                    Told { title: "plate-disciplines", calm: "picture-team-empty", says: "plate-disciplines-says" };
                let end = invitation(canvas, owner, rect, (&told, *adds), Gathered::Disciplines);
                if let Some(at) = end.filter(|_| *adds) {
                    sides(canvas, owner, at, rect);
                }
            }
            Inside::Cells(cells, per_row) => {
                let mut top = y + PAD;
                for row in cells.chunks(*per_row) {
                    let height = row_height(row);
                    for (at, it) in row.iter().enumerate() {
                        let (dx, width) = column(inner, *per_row, PAD, at);
                        it.paint(canvas, Rect::new(x + PAD + dx, top, width, height));
                    }
                    top += height + PAD;
                }
            }
            Inside::Lines(band) => band.paint(canvas, [x + PAD_LINE, y + PAD_LINE]),
        }
    }
}

/// What a band says while it is empty, by the keys of its words.
pub(super) struct Told {
    /// What it is called.
    pub title: &'static str,
    /// What it says on a page.
    pub calm: &'static str,
    /// What it says where it can be begun.
    pub says: &'static str,
}

/// What goes in a band that is empty, and at its right the room for what begins it. Returns where the words end, and how far
/// to the right there is room.
pub(super) fn invitation(
    canvas: &mut Canvas,
    owner: usize,
    rect: Rect,
    (told, adds): (&Told, bool),
    of: Gathered,
) -> Option<[f32; 3]> {
    let inner = rect.width - 2.0 * PAD;
    let lines = ((rect.height - 8.0) / line_height(size::SMALL)).floor() as usize;
    if !adds {
        let calm = Block::new(&canvas.text.get(told.calm), size::SMALL, Weight::Regular, inner, lines);
        let top = rect.y + (rect.height - calm.height()) / 2.0;
        canvas.words(Some(owner), &calm, [rect.x + PAD, top], inner, Align::Center, Ink::Ink2);
        return None;
    }
    let begin = (0.6 * inner).min(380.0).floor();
    let title = Block::new(&canvas.text.get(told.title), size::BODY, Weight::Semibold, inner, 1);
    let beside = title.width() + 2.0 * PAD;
    let room = inner - begin - PAD;
    let words = canvas.text.get(told.says);
    let place = Rect::new(rect.right() - PAD - begin, rect.y + 4.0, begin, rect.height - 8.0);
    canvas.spot(Target::Empty(of), place, [&words]);
    // Where there is no room beside it the words stand alone: they say what it is too.
    let (x, room) = if room - beside < LEAST_WORDS {
        (rect.x + PAD, room)
    } else {
        let top = rect.y + (rect.height - title.height()) / 2.0;
        canvas.words(Some(owner), &title, [rect.x + PAD, top], title.width(), Align::Left, Ink::Ink);
        (rect.x + PAD + beside, room - beside)
    };
    let calm = Block::new(&words, size::SMALL, Weight::Regular, room, lines);
    let top = rect.y + (rect.height - calm.height()) / 2.0;
    canvas.words(Some(owner), &calm, [x, top], room, Align::Left, Ink::Ink2);
    let [end, middle] = calm.end([x, top]);
    Some([end, middle, x + room])
}

/// The marks of the sides, behind words that say what they are, as far as there is room.
fn sides(canvas: &mut Canvas, owner: usize, [mut x, middle, right]: [f32; 3], rect: Rect) {
    for side in Side::ALL {
        let of = canvas.text.with("plate-of-side", [("side", canvas.text.side(side).into())]);
        let words = Block::new(&of, size::SMALL, Weight::Regular, rect.width, 1);
        if x + PAD + MARK_PITCH + words.width() > right {
            return;
        }
        canvas.mark(Some(owner), side.into(), x + PAD, middle);
        x += PAD + MARK_PITCH;
        let top = middle - words.height() / 2.0;
        canvas.words(Some(owner), &words, [x, top], words.width(), Align::Left, Ink::Ink2);
        x += words.width();
    }
}
