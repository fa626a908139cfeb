//! A blank form for paper: five lanes of ten, a group to tick, a name that may stay empty (ES 3).

use crate::design::Design;
use crate::design::collaboration::{Condition, Voice};
use crate::design::id::KeyMomentId;
use crate::picture::canvas::{Align, Block, Canvas, named};
use crate::picture::parts::{Art, Picture, Rect, Stroke};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// The paper of a blank form, upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 148 by 210 millimetres.
    A5,
}

impl Paper {
    /// Width and height, in points of a 96th of an inch.
    pub(super) const fn size(self) -> [f32; 2] {
        match self {
            Self::A4 => [794.0, 1123.0],
            Self::A5 => [559.0, 794.0],
        }
    }
}

/// How wide A5 is: sizes below are for it, and grow with the paper.
const AS_DRAWN: f32 = 559.0;

/// Room around what stands on it.
const MARGIN: f32 = 40.0;

/// How wide a point is to fill in, and from one to the next.
const POINT: [f32; 2] = [24.0, 34.0];

/// Lines in which a text is shown whole: more than anybody writes.
const LINES: usize = 60;

/// A pen on the form: where it is, how wide the room is, how much larger than A5 it all is.
struct Pen<'a, 'b> {
    canvas: &'a mut Canvas<'b>,
    y: f32,
    width: f32,
    grown: f32,
}

impl Pen<'_, '_> {
    fn left(&self) -> f32 {
        MARGIN * self.grown
    }

    fn down(&mut self, by: f32) {
        self.y += by * self.grown;
    }

    /// Words over the whole width.
    fn say(&mut self, words: &str, (size, weight): (f32, Weight), ink: Ink) {
        let block = Block::new(words, size * self.grown, weight, self.width, LINES);
        self.canvas.words(None, &block, [self.left(), self.y], self.width, Align::Left, ink);
        self.y += block.height();
    }

    /// A line to write on, behind a word.
    fn line(&mut self, word: &str) {
        let block = Block::new(word, size::BODY * self.grown, Weight::Regular, self.width * 0.5, 2);
        self.canvas.words(None, &block, [self.left(), self.y], self.width * 0.5, Align::Left, Ink::Ink2);
        let (from, to) = (self.left() + block.width() + 10.0 * self.grown, self.left() + self.width);
        let y = self.y + block.height();
        let stroke = Stroke::solid(Ink::Ink2, 1.0);
        self.canvas.put(None, Art::Line { points: vec![[from, y], [to, y]], stroke });
        self.y = y;
    }

    /// What stands already where else there would be a line, under its word.
    fn told(&mut self, word: &str, says: &str) {
        self.say(word, (size::SMALL, Weight::Regular), Ink::Ink2);
        self.say(says, (size::LARGE, Weight::Semibold), Ink::Ink);
    }

    /// The groups to tick.
    fn groups(&mut self) {
        let text = self.canvas.text;
        let half = self.width / 2.0;
        let mut bottom = self.y;
        for (nth, voice) in Voice::ALL.into_iter().enumerate() {
            let whence = text.get(&format!("{}.whence", voice.key()));
            let words = format!("{} ({whence})", text.word(voice));
            let x = self.left() + half * nth as f32;
            let room = half - 34.0 * self.grown;
            let block = Block::new(&words, size::LARGE * self.grown, Weight::Semibold, room, 2);
            let side = 18.0 * self.grown;
            let tick = Rect::new(x, self.y + (block.first_height() - side) / 2.0, side, side);
            self.canvas.boxed(None, tick, 3.0, None, Some(Stroke::solid(Ink::Ink2, 1.5)));
            self.canvas.words(None, &block, [x + 28.0 * self.grown, self.y], room, Align::Left, Ink::Ink);
            bottom = bottom.max(self.y + block.height());
        }
        self.y = bottom;
    }

    /// A lane: the condition, ten points to fill in, and a box for the number.
    fn lane(&mut self, of: Condition) {
        let words = self.canvas.text.condition(of);
        self.say(&words.name, (size::LARGE, Weight::Semibold), Ink::Ink);
        self.say(&words.asks, (size::SMALL, Weight::Regular), Ink::Ink2);
        self.down(4.0);
        let [wide, pitch] = POINT.map(|it| it * self.grown);
        for nth in 0..10 {
            let rect = Rect::new(self.left() + pitch * nth as f32, self.y, wide, wide);
            self.canvas.boxed(None, rect, wide / 2.0, None, Some(Stroke::solid(Ink::Ink2, 1.25)));
            // The half: what is filled on one side of it is half a point.
            let x = rect.x + wide / 2.0;
            let points = vec![[x, rect.y + wide * 0.2], [x, rect.bottom() - wide * 0.2]];
            self.canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
        }
        let number = Rect::new(self.left() + self.width - 64.0 * self.grown, self.y, 64.0 * self.grown, wide);
        self.canvas.boxed(None, number, 3.0, None, Some(Stroke::solid(Ink::Ink2, 1.25)));
        self.y += wide;
    }
}

/// A blank form of a design, with the name and the day of the key moment that it is about; without one a line to write on.
pub fn blank_form(design: &Design, (paper, moment): (Paper, Option<KeyMomentId>), text: &Text) -> Picture {
    let [width, high] = paper.size();
    let grown = width / AS_DRAWN;
    let mut canvas = Canvas::new(text, &[], width);
    let room = width - 2.0 * MARGIN * grown;
    let mut pen = Pen { canvas: &mut canvas, y: MARGIN * grown * 0.8, width: room, grown };
    pen.say(&named(&design.name, text), (size::SMALL, Weight::Semibold), Ink::Ink2);
    pen.down(4.0);
    pen.say(&text.get("collaboration-form-asks"), (size::TITLE, Weight::Semibold), Ink::Ink);
    pen.say(&text.get("collaboration-form-says"), (size::BODY, Weight::Regular), Ink::Ink2);
    pen.down(12.0);
    let about = moment.and_then(|it| design.collaboration.moment(it)).map(|it| {
        let when = it.when.map(|it| text.language().moment(it)).unwrap_or_default();
        [it.name.clone(), when].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    match about.filter(|it| !it.is_empty()) {
        Some(about) => pen.told(&text.get("collaboration-form-moment"), &about),
        None => pen.line(&text.get("collaboration-form-moment")),
    }
    pen.down(16.0);
    pen.groups();
    pen.down(14.0);
    for it in Condition::ALL {
        pen.lane(it);
        pen.down(12.0);
    }
    pen.say(&text.get("collaboration-form-half"), (size::SMALL, Weight::Regular), Ink::Ink2);
    pen.down(14.0);
    pen.line(&text.get("collaboration-form-name"));
    let height = high.max(pen.y + MARGIN * grown * 0.6).ceil();
    let items = canvas.items;
    let mut sheet = Canvas::new(text, &[], width);
    sheet.boxed(None, Rect::new(0.0, 0.0, width, height), 0.0, Some(Ink::Panel), None);
    sheet.items.extend(items);
    Picture { width, height, items: sheet.items, spots: Vec::new() }
}
