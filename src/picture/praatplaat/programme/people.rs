//! The people of a programme by partner, and whether joining and leaving are arranged.

use crate::design::Design;
use crate::design::id::{Id, PartyId};
use crate::design::team::Person;
use crate::picture::canvas::{Align, Block, Canvas, line_height};
use crate::picture::parts::{Gathered, Rect, Stroke, Target};
use crate::picture::praatplaat::flow::{Flow, Rows};
use crate::picture::praatplaat::programme::partner::{letters_ui, letters_wide};
use crate::picture::sign::{Shape, Sign};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::Weight;

/// Around what is in the band.
const PAD: f32 = 10.0;
/// How high a row is.
const ROW: f32 = 26.0;
/// How many dots stand for people, one each; more are a number alone.
const DOTS: usize = 8;
/// From dot to dot.
const PITCH: f32 = 12.0;
/// Between partners.
const APART: f32 = 18.0;

struct Of {
    party: Option<PartyId>,
    letters: String,
    name: String,
    people: Vec<Id>,
}

/// The band before it has a place.
pub(super) struct People {
    of: Vec<Of>,
    flow: Flow,
    label: Block,
    joining: Block,
    width: f32,
    /// How high it is.
    pub height: f32,
}

impl Of {
    fn dots(&self) -> usize {
        self.people.len().min(DOTS)
    }

    fn wide(&self) -> f32 {
        let dots = self.dots() as f32 * PITCH;
        letters_wide(&self.letters) + 6.0 + dots + 4.0 + 20.0 + APART
    }
}

impl People {
    /// The people of a design, in a band so wide.
    pub(super) fn new(canvas: &Canvas, design: &Design, width: f32, letters: &[(PartyId, String)]) -> Self {
        let text = canvas.text;
        let of_party = |it: &Person, party: PartyId| design.party_of_person(it).is_some_and(|it| it.id == party);
        let mut of: Vec<Of> = Vec::new();
        for (id, letters) in letters {
            let people: Vec<Id> =
                design.team.everybody().filter(|it| of_party(it, *id)).map(|it| it.id.into()).collect();
            let name = design.party(*id).map(|it| text.party(it)).unwrap_or_default();
            of.push(Of { party: Some(*id), letters: letters.clone(), name, people });
        }
        let known = |it: &&Person| letters.iter().any(|(id, _)| of_party(it, *id));
        let others: Vec<Id> = design.team.everybody().filter(|it| !known(it)).map(|it| it.id.into()).collect();
        if !others.is_empty() {
            let name = text.get("plate-programme-of-nobody");
            of.push(Of { party: None, letters: "–".to_owned(), name, people: others });
        }
        of.retain(|it| !it.people.is_empty());
        let count = design.team.everybody().count();
        let label = if count == 0 {
            format!("{}: {}", text.get("plate-programme-people"), text.get("plate-programme-no-people"))
        } else {
            format!("{} {count}", text.get("plate-programme-people"))
        };
        let arranged = !design.programme.joining.trim().is_empty() && !design.programme.leaving.trim().is_empty();
        let state = if arranged { "plate-programme-arranged" } else { "plate-programme-to-arrange" };
        let joining = format!("{}: {}", text.get("plate-programme-joining"), text.get(state));
        let small = |words: &str, room: f32| Block::new(words, size::SMALL, Weight::Regular, room, 1);
        let joining = small(&joining, width * 0.4);
        let label = Block::new(&label, size::SMALL, Weight::Semibold, width * 0.4, 1);
        let room = width - 4.0 * PAD - label.width() - joining.width();
        let widths: Vec<f32> = of.iter().map(Of::wide).collect();
        let flow = Rows { width: room, gap: 0.0, most: usize::MAX }.flow(&widths, |_| 0.0, None);
        let rows = flow.rows.len().max(1) as f32;
        Self { of, flow, label, joining, width, height: rows * ROW + 8.0 }
    }

    /// Paints it.
    pub(super) fn paint(&self, canvas: &mut Canvas, [x, y]: [f32; 2]) {
        let rect = Rect::new(x, y, self.width, self.height);
        let owner = canvas.spot(Target::Team, rect, [self.label.full(), self.joining.full()]);
        let stroke = Some(Stroke::solid(Ink::Line, 1.0));
        canvas.boxed(Some(owner), rect, radius::LARGE, Some(Ink::Panel), stroke);
        let top = y + 4.0;
        let middle = top + (ROW - line_height(size::SMALL)) / 2.0;
        canvas.words(Some(owner), &self.label, [x + PAD, middle], self.label.width(), Align::Left, Ink::Ink);
        let right = rect.right() - PAD - self.joining.width();
        canvas.words(Some(owner), &self.joining, [right, middle], self.joining.width(), Align::Left, Ink::Ink2);
        let left = x + 2.0 * PAD + self.label.width();
        for (nth, row) in self.flow.rows.iter().enumerate() {
            for slot in row {
                if let Some(of) = self.of.get(slot.nth) {
                    let at = Rect::new(left + slot.x, top + nth as f32 * ROW, slot.width.min(of.wide()), ROW);
                    of.paint(canvas, at);
                }
            }
        }
    }
}

impl Of {
    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let count = self.people.len();
        let words = format!("{}: {count}", self.name);
        let (owner, alarm) = canvas.gathering(Gathered::PeopleOf(self.party), rect, &words, self.people.clone());
        let y = rect.y + (ROW - 18.0) / 2.0;
        let mut x = rect.x + letters_ui(canvas, Some(owner), &self.letters, [rect.x, y]) + 6.0;
        let middle = rect.y + ROW / 2.0;
        let room = ((rect.right() - x - 24.0) / PITCH).floor().max(0.0) as usize;
        for _ in 0..self.dots().min(room) {
            canvas.mark(Some(owner), Sign::new(Shape::Circle, Ink::Hint), x, middle);
            x += PITCH;
        }
        let number = Block::new(&count.to_string(), size::SMALL, Weight::Regular, 20.0, 1);
        canvas.words(Some(owner), &number, [x + 4.0, middle - number.height() / 2.0], 20.0, Align::Left, Ink::Ink2);
        canvas.alarm_mark(owner, alarm, rect);
    }
}
