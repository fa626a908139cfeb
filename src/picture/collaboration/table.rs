//! The same as a table: how many forms there are of each voice at each moment, and the means.

use crate::design::collaboration::{Condition, KeyMoment, Voice};
use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::collaboration::moments::numbered;
use crate::picture::collaboration::voice::sign;
use crate::picture::parts::{Art, Rect, Stroke};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;

/// How wide a column of numbers is.
const NUMBER: f32 = 92.0;

/// How wide the column of voices is.
const VOICE: f32 = 132.0;

/// Lines in which a name is shown whole: more than anybody writes.
const LINES: usize = 60;

/// The table; returns where it ends.
pub(super) fn table(canvas: &mut Canvas, all: &[&KeyMoment], place: Rect) -> f32 {
    let first = place.width - VOICE - NUMBER * 6.0;
    let numbers = place.x + first + VOICE;
    let mut y = place.y;
    let text = canvas.text;
    let heads = [text.get("tables-forms")].into_iter().chain(Condition::ALL.map(|it| text.word(it)));
    for (at, head) in heads.enumerate() {
        let block = Block::new(&head, size::SMALL, Weight::Semibold, NUMBER - 6.0, 1);
        canvas.words(None, &block, [numbers + NUMBER * at as f32, y], NUMBER, Align::Right, Ink::Ink2);
    }
    y += Block::new("x", size::SMALL, Weight::Semibold, NUMBER, 1).height() + 3.0;
    for (nth, moment) in all.iter().enumerate() {
        let points = vec![[place.x, y], [place.right(), y]];
        canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
        y += 3.0;
        let name = Block::new(&numbered(canvas, moment, nth), size::SMALL, Weight::Regular, first - 12.0, LINES);
        canvas.words(None, &name, [place.x, y], first - 12.0, Align::Left, Ink::Ink);
        let mut row = y;
        for voice in Voice::ALL {
            let Some(tally) = moment.tally(voice) else { continue };
            let who = Block::new(&text.voice_first(voice), size::SMALL, Weight::Regular, VOICE - 20.0, 1);
            canvas.mark(None, sign(voice), place.x + first, row + who.height() / 2.0);
            canvas.words(None, &who, [place.x + first + 18.0, row], VOICE - 20.0, Align::Left, Ink::Ink);
            let means = tally.means().map(|it| text.language().one_decimal(it));
            for (at, cell) in [tally.forms.to_string()].into_iter().chain(means).enumerate() {
                let cell = Block::new(&cell, size::SMALL, Weight::Regular, NUMBER - 6.0, 1);
                canvas.words(None, &cell, [numbers + NUMBER * at as f32, row], NUMBER, Align::Right, Ink::Ink);
            }
            row += who.height();
        }
        y = row.max(y + name.height()) + 3.0;
    }
    y
}
