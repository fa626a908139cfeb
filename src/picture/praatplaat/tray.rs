//! The tray: the risks and opportunities that have no place yet, as chips in rows.

use crate::design::Design;
use crate::design::id::Id;
use crate::design::risks::Allocation;
use crate::design::risks::Risk;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::canvas::named;
use crate::picture::parts::Gathered;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::praatplaat::card::{in_order, mark_width, marks, more_words, spoken, value, value_ink};
use crate::picture::praatplaat::flow::{Flow, Rows};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// Between chips, and around what is in them.
const GAP: f32 = 8.0;
/// Above and beneath the rows, and between them.
const ROW_GAP: f32 = 3.0;
/// The height of a chip.
const CHIP: f32 = 24.0;

/// The tray, before it has a place.
pub(super) struct Tray<'a> {
    width: f32,
    label: Block,
    chips: Vec<Chip<'a>>,
    flow: Flow,
    /// What it says while nothing lies in it.
    calm: &'static str,
    adds: Vec<(Target, String, Block)>,
    /// How high it is.
    pub height: f32,
    /// How many risks are gathered, and how many words are cut.
    pub lost: [usize; 2],
}

struct Chip<'a> {
    risk: &'a Risk,
    name: Block,
    value: Block,
    mark: f32,
}

impl Chip<'_> {
    fn wide(&self) -> f32 {
        (3.0 * GAP + self.name.width() + self.value.width() + self.mark).ceil()
    }
}

impl<'a> Tray<'a> {
    /// A tray so wide, with so many rows at most.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, width: f32, (most, adds): (usize, bool)) -> Self {
        let text = canvas.text;
        let small = |words: &str| Block::new(words, size::SMALL, Weight::Regular, width / 3.0, 1);
        let label = small(&text.get("picture-tray"));
        let to = Allocation::Unplaced;
        let adds: Vec<(Target, String, Block)> =
            [(Target::AddRisk(to), "picture-add-risk"), (Target::AddOpportunity(to), "picture-add-opportunity")]
                .into_iter()
                .filter(|_| adds)
                .map(|(target, key)| (target, text.get(key), small(&text.get(key))))
                .collect();
        let beside = label.width() + GAP + adds.iter().map(|it| it.2.width().max(24.0) + 1.5 * GAP).sum::<f32>();
        let room = width - 2.0 * GAP - beside - GAP;
        let chips: Vec<Chip> = in_order(design.risks.counting().filter(|it| design.place_of(it) == to))
            .into_iter()
            .map(|risk| {
                let value = value(risk, text).unwrap_or_else(|| "?".to_owned());
                let value = Block::new(&value, size::BODY, Weight::Regular, room / 2.0, 1);
                let mark = mark_width(risk, None);
                let left = room - 3.0 * GAP - value.width() - mark;
                let name = Block::new(&named(&risk.title, text), size::BODY, Weight::Regular, left, 1);
                Chip { risk, name, value, mark }
            })
            .collect();
        let widths: Vec<f32> = chips.iter().map(Chip::wide).collect();
        let risks: Vec<&Risk> = chips.iter().map(|it| it.risk).collect();
        let more = |count: usize| {
            let words = more_words(&risks[risks.len() - count..], text);
            Block::new(&words, size::BODY, Weight::Regular, room, 1).width() + 2.0 * GAP
        };
        let mut flow = Rows { width: room, gap: GAP, most }.flow(&widths, more, None);
        // Chips stand together at the left: a tray is no table.
        for row in &mut flow.rows {
            let mut x = 0.0;
            for slot in row {
                let wide = widths.get(slot.nth).copied().filter(|_| slot.nth < flow.shown);
                (slot.x, slot.width) = (x, wide.unwrap_or_else(|| more(widths.len() - flow.shown)).min(room));
                x += slot.width + GAP;
            }
        }
        // That all has a place is no news where nothing is written yet.
        let bare = design.risks.list.is_empty() && !adds.is_empty();
        let calm = if bare { "plate-tray-says" } else { "picture-tray-empty" };
        let rows = flow.rows.len().max(1) as f32;
        let cut = chips[..flow.shown].iter().filter(|it| it.name.shortened).count();
        let lost = [chips.len() - flow.shown, cut];
        Self { width, label, chips, flow, calm, adds, height: rows * (CHIP + ROW_GAP) + ROW_GAP, lost }
    }

    /// Paints it.
    pub(super) fn paint(&self, canvas: &mut Canvas, [x, y]: [f32; 2]) {
        let rect = Rect::new(x, y, self.width, self.height);
        let name = canvas.text.get("place-tray");
        let owner = canvas.spot(Target::Tray, rect, [&name]);
        canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(Stroke::dashed(Ink::FoundationLine, 1.0)));
        let down = (CHIP - line_height(size::SMALL)) / 2.0;
        let first = y + ROW_GAP;
        canvas.words(Some(owner), &self.label, [x + GAP, first + down], self.label.width(), Align::Left, Ink::Ink2);
        let left = x + GAP + self.label.width() + GAP;
        if self.chips.is_empty() {
            let room = self.width - 3.0 * GAP - self.label.width();
            let room = room - self.adds.iter().map(|it| it.2.width().max(24.0) + 1.5 * GAP).sum::<f32>();
            let calm = Block::new(&canvas.text.get(self.calm), size::SMALL, Weight::Regular, room, 1);
            canvas.words(Some(owner), &calm, [left, first + down], room, Align::Left, Ink::Ink2);
        }
        for (nth, row) in self.flow.rows.iter().enumerate() {
            let top = first + nth as f32 * (CHIP + ROW_GAP);
            for slot in row {
                let rect = Rect::new(left + slot.x, top, slot.width, CHIP);
                match self.chips[..self.flow.shown].get(slot.nth) {
                    Some(chip) => chip.paint(canvas, rect),
                    None => self.more(canvas, rect),
                }
            }
        }
        let mut right = rect.right() - GAP;
        for (target, name, words) in self.adds.iter().rev() {
            let wide = words.width().max(24.0);
            right -= wide;
            let place = Rect::new(right, first, wide, CHIP);
            let owner = canvas.spot(*target, place, [name]);
            canvas.words(Some(owner), words, [right, first + down], wide, Align::Center, Ink::Ink2);
            right -= 1.5 * GAP;
        }
    }

    fn more(&self, canvas: &mut Canvas, rect: Rect) {
        let gathered: Vec<&Risk> = self.chips[self.flow.shown..].iter().map(|it| it.risk).collect();
        let words = more_words(&gathered, canvas.text);
        let ids: Vec<Id> = gathered.iter().map(|it| it.id.into()).collect();
        let (owner, alarm) = canvas.gathering(Gathered::Risks(Allocation::Unplaced), rect, &words, ids);
        canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(edge(alarm, Ink::Ink2)));
        let words = Block::new(&words, size::BODY, Weight::Regular, rect.width - 2.0 * GAP, 1);
        let top = rect.y + (rect.height - words.height()) / 2.0;
        canvas.words(Some(owner), &words, [rect.x + GAP, top], rect.width - 2.0 * GAP, Align::Left, Ink::Ink);
        canvas.alarm_mark(owner, alarm, rect);
    }
}

impl Chip<'_> {
    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let (risk, text) = (self.risk, canvas.text);
        let spoken = spoken(risk, &text.get("place-tray"), text);
        let owner = canvas.spot(Target::Element(risk.id.into()), rect, spoken.each_ref().map(String::as_str));
        let stroke = Some(edge(canvas.alarm(risk.id), Ink::Line));
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Panel), stroke);
        let (x, y) = (rect.x + GAP, rect.y + (CHIP - line_height(size::BODY)) / 2.0);
        marks(canvas, owner, (risk, None), rect, rect.center()[1]);
        canvas.words(Some(owner), &self.name, [x + self.mark, y], self.name.width(), Align::Left, Ink::Ink);
        canvas.words(Some(owner), &self.value, [x, y], rect.width - 2.0 * GAP, Align::Right, value_ink(risk));
    }
}
