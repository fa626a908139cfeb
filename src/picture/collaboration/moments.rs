//! The key moments as small multiples, and each voice from its first moment to its last.

use crate::design::collaboration::{Condition, KeyMoment, Tally, Voice};
use crate::picture::canvas::{Align, Block, Canvas, column, columns};
use crate::picture::collaboration::spider::{Around, Names, spider};
use crate::picture::collaboration::voice::{dash, sign};
use crate::picture::parts::{Art, Dash, Rect, Target};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;

/// Between cells.
const GAP: f32 = 18.0;

/// How wide a moment is at least.
const LEAST: f32 = 150.0;

/// Lines in which a name is shown whole: more than anybody writes.
const LINES: usize = 60;

/// The line of a voice around a spider; of few forms it is thin, and each form is a point.
fn around(voice: Voice, tally: &Tally, moment: &KeyMoment) -> Around {
    let (sign, forms) = (sign(voice), few(voice, tally, moment));
    let width = if forms.is_some() { 1.0 } else { 2.0 };
    Around { means: tally.means(), ink: sign.ink, width, dash: dash(voice), sign: Some(sign), forms }
}

/// What each form gave every condition, where they are few.
fn few(voice: Voice, tally: &Tally, moment: &KeyMoment) -> Option<[Vec<f64>; 5]> {
    tally.is_few().then(|| Condition::ALL.map(|it| moment.points(voice, it)))
}

/// The lines of both voices at a moment.
pub(super) fn both(moment: &KeyMoment) -> Vec<Around> {
    Voice::ALL.into_iter().filter_map(|it| Some(around(it, &moment.tally(it)?, moment))).collect()
}

/// What a moment is called, with its place.
pub(super) fn numbered(canvas: &Canvas, moment: &KeyMoment, at: usize) -> String {
    let name = canvas.text.key_moment(moment);
    canvas.text.with("collaboration-moment-number", [("at", (at + 1).into()), ("name", name.into())])
}

/// A spider for each moment; returns where they end.
pub(super) fn multiples(canvas: &mut Canvas, all: &[&KeyMoment], outer: u8, place: Rect) -> f32 {
    let wanted = columns(all.len(), place.width, GAP, LEAST);
    // Few moments do not grow to the size of the page.
    let wide_as = wanted.max(3);
    let mut y = place.y;
    for (row, moments) in all.chunks(wanted.max(1)).enumerate() {
        let heads: Vec<[Block; 2]> = moments
            .iter()
            .enumerate()
            .map(|(at, it)| {
                let wide = column(place.width, wide_as, GAP, at).1;
                let when = it.when.map(|it| canvas.text.language().moment(it)).unwrap_or_default();
                let title = numbered(canvas, it, row * wanted + at);
                let title = Block::new(&title, size::BODY, Weight::Semibold, wide, LINES);
                [title, Block::new(&when, size::SMALL, Weight::Regular, wide, LINES)]
            })
            .collect();
        let head = heads.iter().map(|[title, when]| title.height() + when.height()).fold(0.0, f32::max);
        let mut bottom: f32 = y;
        for (at, (moment, [title, when])) in moments.iter().zip(&heads).enumerate() {
            let (x, wide) = column(place.width, wide_as, GAP, at);
            let x = place.x + x;
            let high = wide.min(220.0) * 0.94;
            let name = canvas.text.key_moment(moment);
            let who = canvas.text.who_scored(moment);
            let who = Block::new(&who, size::SMALL, Weight::Regular, wide, 3);
            let rect = Rect::new(x, y, wide, head + 8.0 + high + who.height());
            let spot = canvas.spot(Target::Element(moment.id.into()), rect, [name.as_str(), who.full()]);
            canvas.words(Some(spot), title, [x, y], wide, Align::Left, Ink::Ink);
            canvas.words(Some(spot), when, [x, y + title.height()], wide, Align::Left, Ink::Ink2);
            let room = Rect::new(x, y + head + 8.0, wide, high);
            spider(canvas, room, outer, Names::Letters, &both(moment));
            canvas.words(Some(spot), &who, [x, room.bottom()], wide, Align::Left, Ink::Ink2);
            bottom = bottom.max(rect.bottom());
        }
        y = bottom + GAP;
    }
    y - if all.is_empty() { 0.0 } else { GAP }
}

/// For each voice that scored twice its first moment dotted, its last unbroken, and thin what lies between. Returns where they
/// end.
pub(super) fn first_to_last(canvas: &mut Canvas, all: &[&KeyMoment], outer: u8, place: Rect) -> f32 {
    let mut bottom = place.y;
    let scored = |voice: Voice| -> Vec<(usize, Tally)> {
        all.iter().enumerate().filter_map(|(at, it)| Some((at, it.tally(voice)?))).collect()
    };
    let voices: Vec<(Voice, Vec<(usize, Tally)>)> =
        Voice::ALL.map(|it| (it, scored(it))).into_iter().filter(|it| it.1.len() > 1).collect();
    for (nth, (voice, tallies)) in voices.into_iter().enumerate() {
        let (x, wide) = column(place.width, 2, GAP, nth);
        let (x, sign) = (place.x + x, sign(voice));
        let last = tallies.len() - 1;
        let lines: Vec<Around> = tallies
            .iter()
            .enumerate()
            .map(|(at, (nth, tally))| {
                let (width, dash) = match at {
                    0 => (2.0, Dash::Dotted),
                    it if it == last => (2.5, Dash::None),
                    _ => (0.75, Dash::None),
                };
                let ink = if at == 0 || at == last { sign.ink } else { Ink::Ink2 };
                let forms = few(voice, tally, all[*nth]).filter(|_| at == last);
                Around { means: tally.means(), ink, width, dash, sign: (at == last).then_some(sign), forms }
            })
            .collect();
        let name = canvas.text.voice_first(voice);
        let says = canvas.text.with(
            "collaboration-first-to-last",
            [
                ("voices", name.into()),
                ("first", numbered(canvas, all[tallies[0].0], tallies[0].0).into()),
                ("last", numbered(canvas, all[tallies[last].0], tallies[last].0).into()),
            ],
        );
        let says = Block::new(&says, size::SMALL, Weight::Regular, wide, LINES);
        canvas.words(None, &says, [x, place.y], wide, Align::Left, Ink::Ink2);
        let room = Rect::new(x, place.y + says.height() + 6.0, wide.min(380.0), 240.0);
        spider(canvas, room, outer, Names::Whole, &lines);
        bottom = bottom.max(room.bottom());
    }
    bottom
}

/// The marks of both voices with their names, from the left; returns where they end.
pub(super) fn legend(canvas: &mut Canvas, place: Rect) -> f32 {
    let mut x = place.x;
    let mut bottom = place.y;
    for voice in Voice::ALL {
        let name =
            format!("{} ({})", canvas.text.voice_first(voice), canvas.text.get(&format!("{}.whence", voice.key())));
        let block = Block::new(&name, size::BODY, Weight::Regular, place.width / 2.0 - 40.0, 1);
        let middle = place.y + block.height() / 2.0;
        let stroke = crate::picture::parts::Stroke { ink: sign(voice).ink, width: 2.0, dash: dash(voice) };
        canvas.put(None, Art::Line { points: vec![[x, middle], [x + 26.0, middle]], stroke });
        canvas.mark(None, sign(voice), x + 7.0, middle);
        canvas.words(None, &block, [x + 34.0, place.y], block.width() + 1.0, Align::Left, Ink::Ink);
        x += 34.0 + block.width() + 28.0;
        bottom = place.y + block.height();
    }
    bottom
}
