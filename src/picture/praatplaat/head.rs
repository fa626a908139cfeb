//! What stands above the cards of a room: its name, what its risks come to, the unit of their amounts, and what it is for.

use crate::design::Design;
use crate::design::form::Domain;
use crate::design::risks::{Allocation, Risk};
use crate::picture::canvas::{Align, Block, Canvas, line_height};
use crate::picture::parts::Rect;
use crate::picture::praatplaat::fit::GAP;
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Between a room's edge and what is in it.
pub(super) const PAD: f32 = 7.0;

/// What stands above the cards of a room.
pub(super) struct Head {
    /// What the room is called.
    pub name: String,
    title: Block,
    /// Where a risk is added, if it is.
    pub add: Option<Block>,
    /// What its risks come to.
    pub value: Option<Block>,
    beside: Option<Block>,
    /// What it is for.
    pub task: Block,
    /// Whether the task stands under the title rather than beneath the cards.
    pub task_above: bool,
}

impl Head {
    /// It, in a room so wide with amounts in this unit.
    pub(super) fn new(
        text: &Text,
        design: &Design,
        domain: Domain,
        (width, unit): (f32, &str),
        (adds, task_above): (bool, bool),
    ) -> Self {
        let place = Allocation::of(domain);
        let risks = || design.risks.counting().filter(|it| it.allocation == place);
        let inner = width - 2.0 * PAD;
        let key = Text::domain_key(design.form, domain);
        let name = text.get(key);
        let small = |words: &str, width: f32, lines| Block::new(words, size::SMALL, Weight::Regular, width, lines);
        let long = Block::new(&name, size::LARGE, Weight::Semibold, inner, 1).width();
        let add = adds.then(|| {
            let words = small(&text.get("picture-add-risk"), inner, 1);
            if long + GAP + words.width() <= inner { words } else { small("+", inner, 1) }
        });
        let right = add.as_ref().map_or(0.0, |it| it.width() + GAP);
        let title = Block::around(&name, (size::LARGE, Weight::Semibold), [0.0, right], inner, 2);
        let known = |chance: bool| risks().any(|it| it.is_opportunity() == chance && it.expected().is_some());
        let value = known(false).then(|| {
            let value = text.language().euro_short(design.risks.expected_at(place));
            match design.risks.shared_share().filter(|_| domain == Domain::Alliance) {
                Some(share) => format!("{value} · {}", text.language().share(share)),
                None => value,
            }
        });
        let value = value.map(|it| Block::new(&it, size::BODY, Weight::Semibold, inner, 1));
        let room = inner - value.as_ref().map_or(0.0, |it| it.width() + GAP);
        let saved: f32 = risks().filter(|it| it.is_opportunity()).filter_map(Risk::expected).sum::<f64>() as f32;
        let saved = text.with("plate-saving", [("amount", text.language().euro_short(f64::from(saved)).into())]);
        let both = format!("{saved} · {unit}");
        let beside = [known(true).then_some(both.as_str()), (known(true) || known(false)).then_some(unit)];
        let beside = beside.into_iter().flatten().map(|it| small(it, inner, 1)).find(|it| it.width() <= room);
        let task = format!("{key}.task");
        let task = if text.has(&task) { text.get(&task) } else { String::new() };
        Self { name, title, add, value, beside, task: small(&task, inner, 3), task_above }
    }

    /// How high it is.
    pub(super) fn height(&self) -> f32 {
        let value = if self.value.is_some() || self.beside.is_some() { line_height(size::BODY) } else { 0.0 };
        let task = if self.task_above { self.task.height() } else { 0.0 };
        PAD - 2.0 + self.title.height() + value + task + GAP - 2.0
    }

    /// Paints it in its room.
    pub(super) fn paint(&self, canvas: &mut Canvas, owner: usize, domain: Domain, rect: Rect) {
        let (x, inner, mut top) = (rect.x + PAD, rect.width - 2.0 * PAD, rect.y + PAD - 2.0);
        canvas.words(Some(owner), &self.title, [x, top], inner, Align::Left, Ink::Ink);
        if let Some(side) = domain.side() {
            canvas.corner_mark(owner, side.into(), rect);
        }
        top += self.title.height();
        if let Some(value) = &self.value {
            canvas.words(Some(owner), value, [x, top], value.width(), Align::Left, Ink::Ink);
        }
        if let Some(beside) = &self.beside {
            canvas.words(Some(owner), beside, [x, top + 1.0], inner, Align::Right, Ink::Ink2);
        }
        if self.task_above {
            top += if self.value.is_some() || self.beside.is_some() { line_height(size::BODY) } else { 0.0 };
            canvas.words(Some(owner), &self.task, [x, top], inner, Align::Left, Ink::Ink2);
        }
    }
}
