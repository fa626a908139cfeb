//! The people of the house: a cell per discipline, a mark per person.

use crate::design::Design;
use crate::design::id::Id;
use crate::design::parties::Badge;
use crate::design::team::{Discipline, Person};
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
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::tokens::Ink;
use crate::picture::tokens::STEP;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Between the band's edge and its cells, between cells, and between a cell's edge and what is in it.
const PAD: f32 = 8.0;
/// The least width of a cell.
const CELL: f32 = 110.0;
/// The least height of a cell: a name, a row of marks and some air.
const LEAST: f32 = 56.0;
/// From one row of marks to the next.
const ROW: f32 = 18.0;
/// The height of what can be pointed at in the last row of marks.
const TALL: f32 = 24.0;

/// A mark of the band: a person or a vacancy.
struct Mark {
    id: Id,
    badge: Badge,
    hollow: bool,
    dimmed: bool,
    name: [String; 4],
}

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

/// The people of a discipline by side and party, then its vacancies.
fn marks(design: &Design, discipline: &Discipline, text: &Text) -> Vec<Mark> {
    let mut people: Vec<(Badge, &Person)> = discipline.people.iter().map(|it| (design.badge_of(it), it)).collect();
    people.sort_by_key(|(badge, _)| (badge.standing, badge.nth));
    let people = people.into_iter().map(|(badge, it)| {
        let hired = if it.hired { text.get("picture-hired") } else { String::new() };
        let name = [named(&it.name, text), it.function.clone(), text.comes_from(design, it), hired];
        Mark { id: it.id.into(), badge, hollow: false, dimmed: it.hired, name }
    });
    let vacancy = text.get("picture-vacancy");
    let open = discipline.vacancies.iter().map(|it| {
        let of = it.belonging();
        let name = [vacancy.clone(), it.function.clone(), text.belonging(design, of), String::new()];
        Mark { id: it.id.into(), badge: design.badge(of), hollow: true, dimmed: false, name }
    });
    people.chain(open).collect()
}

/// Paints the band of disciplines and returns its height.
pub(super) fn team(canvas: &mut Canvas, design: &Design, [x, y]: [f32; 2], width: f32) -> f32 {
    let disciplines = &design.team.disciplines;
    let inner = width - 2.0 * PAD;
    let per_row = columns(disciplines.len(), inner, PAD, CELL);
    let cell = column_least(inner, per_row, PAD);
    let cells: Vec<Cell> = disciplines.iter().map(|it| Cell::new(canvas, design, it, cell)).collect();
    let row_height = |row: &[Cell]| row.iter().map(Cell::height).fold(0.0, f32::max);
    let inside = match cells.chunks(per_row).map(|it| row_height(it) + PAD).sum::<f32>() {
        nothing if nothing <= 0.0 => 2.0 * line_height(size::SMALL),
        rows => rows - PAD,
    };
    let rect = Rect::new(x, y, width, inside + 2.0 * PAD);
    let name = canvas.text.get("picture-team");
    let owner = canvas.spot(Target::Team, rect, [&name]);
    canvas.boxed(Some(owner), rect, radius::LARGE, Some(Ink::Panel), Some(Stroke::solid(Ink::Line, 1.0)));
    if cells.is_empty() {
        let calm = canvas.text.get("picture-team-empty");
        let calm = Block::new(&calm, size::SMALL, Weight::Regular, inner, 2);
        let top = y + (rect.height - calm.height()) / 2.0;
        canvas.words(Some(owner), &calm, [x + PAD, top], inner, Align::Center, Ink::Ink2);
    }
    let mut top = y + PAD;
    for row in cells.chunks(per_row) {
        let height = row_height(row);
        for (at, it) in row.iter().enumerate() {
            let (dx, width) = column(inner, per_row, PAD, at);
            it.paint(canvas, Rect::new(x + PAD + dx, top, width, height));
        }
        top += height + PAD;
    }
    rect.height
}
