//! The shared core: the ambition, the functions, the risks that all partners carry together.

use crate::design::Design;
use crate::design::form::Domain;
use crate::design::programme::Function;
use crate::design::risks::Allocation;
use crate::picture::canvas::{Align, Block, Canvas, column, edge, line_height};
use crate::picture::parts::{Dash, Gathered, Rect, Stroke, Target};
use crate::picture::praatplaat::card::Amounts;
use crate::picture::praatplaat::programme::list::{self, List};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::{Weight, measure};
use crate::text::Text;

/// Around what is in the core, and between its parts.
const PAD: f32 = 12.0;
const GAP: f32 = 8.0;
/// The width of a function: at least, and at most for its words to stand in two lines; and the least of a risk.
const FUNCTION: [f32; 2] = [108.0, 250.0];
const RISK: f32 = 190.0;
/// What adds a risk.
const ADD: f32 = 24.0;

/// The core, before it has a place.
pub(super) struct Core<'a> {
    design: &'a Design,
    width: f32,
    ambition: Block,
    carried: String,
    list: List<'a>,
    functions: usize,
    /// How wide a function is for its words to be whole, and in how many lines who holds it stands.
    function: (f32, usize),
    adds: bool,
}

/// What all carry together, and what part of all risks that is.
fn carried(design: &Design, text: &Text, unit: &str) -> String {
    let shared = design.risks.expected_at(Allocation::Shared);
    let share = design.risks.shared_share();
    match share {
        Some(share) => {
            let (amount, share) = (text.language().euro_short(shared), text.language().share(share));
            // What the amounts of risks are in is said here once, for all of the plate.
            let says = text.with("plate-programme-carried", [("amount", amount.into()), ("share", share.into())]);
            format!("{says} · {unit}")
        }
        None => String::new(),
    }
}

/// Who holds a function, and until when.
fn function_says(design: &Design, text: &Text, it: &Function) -> String {
    let (holder, until) = (text.function_holder(design, it), text.function_until(it.until));
    if until.is_empty() { holder } else { format!("{holder} · {until}") }
}

/// How wide functions are for their words to be whole, in how many lines: whose function it is says whether somebody leads
/// or serves.
fn function_room(design: &Design, text: &Text) -> (f32, usize) {
    let mut wide = FUNCTION[0];
    let mut lines = 1;
    for it in &design.programme.functions {
        let name = measure(&text.word(it.kind), size::SMALL, Weight::Semibold) + GAP;
        let says = measure(&function_says(design, text, it), size::SMALL, Weight::Regular);
        // Two lines hold a little less than twice one.
        let two = says * 0.6 + GAP;
        if says + GAP > FUNCTION[0] {
            lines = 2;
        }
        wide = wide.max(name).max(two);
    }
    (wide.min(FUNCTION[1]), lines)
}

impl<'a> Core<'a> {
    /// The core so wide, with so many lines of the ambition.
    pub(super) fn new(
        canvas: &Canvas,
        design: &'a Design,
        amounts: &Amounts,
        width: f32,
        (lines, adds): (usize, bool),
    ) -> Self {
        let text = canvas.text;
        let said = design.ambition.text.trim();
        let said = if said.is_empty() { text.get("plate-programme-no-ambition") } else { said.to_owned() };
        let ambition = Block::new(&said, size::LARGE, Weight::Semibold, width - 2.0 * PAD, lines);
        let list = List::new(canvas, design, amounts, Allocation::Shared);
        let roles = usize::from(!design.bovenkant.roles.is_empty());
        let functions = design.programme.functions.len() + roles;
        let function = function_room(design, text);
        Self { design, width, ambition, carried: carried(design, text, &amounts.unit), list, functions, function, adds }
    }

    fn inner(&self) -> f32 {
        self.width - 2.0 * PAD
    }

    /// How many risks stand beside each other.
    fn columns(&self) -> usize {
        ((self.inner() + list::BETWEEN) / (RISK + list::BETWEEN)).floor().max(1.0) as usize
    }

    fn functions_per_row(&self) -> usize {
        let most = ((self.inner() + GAP) / (self.function.0 + GAP)).floor().max(1.0) as usize;
        self.functions.min(most).max(1)
    }

    /// How high a function is.
    fn function_height(&self) -> f32 {
        (1 + self.function.1) as f32 * line_height(size::SMALL) + GAP
    }

    fn functions_height(&self) -> f32 {
        let rows = self.functions.div_ceil(self.functions_per_row()) as f32;
        if self.functions == 0 { 0.0 } else { rows * (self.function_height() + list::BETWEEN) - list::BETWEEN + GAP }
    }

    /// In how many rows all its risks show.
    pub(super) fn rows(&self) -> usize {
        self.list.rows(self.columns()).max(1)
    }

    /// How many rows fit in a height.
    pub(super) fn rows_within(&self, height: f32) -> usize {
        let left = height - self.height(0);
        ((left + list::BETWEEN) / (list::ROW + list::BETWEEN)).floor().max(0.0) as usize
    }

    /// How high it is with so many rows of risks.
    pub(super) fn height(&self, rows: usize) -> f32 {
        let head = line_height(size::LARGE) + 4.0 + self.ambition.height() + GAP;
        2.0 * PAD + head + self.functions_height() + list::height(rows)
    }

    /// Paints it with so many rows of risks.
    pub(super) fn paint(&self, canvas: &mut Canvas, rect: Rect, rows: usize) {
        let name = canvas.text.get("programme-core");
        let target = Target::Room(Domain::Alliance);
        let owner = canvas.spot(target, rect, [&name, &self.carried, self.ambition.full()]);
        let stroke = Some(Stroke::solid(Ink::AllianceLine, 1.0));
        canvas.boxed(Some(owner), rect, 2.0 * radius::LARGE, Some(Ink::AllianceFill), stroke);
        let (x, inner) = (rect.x + PAD, self.inner());
        let mut y = rect.y + PAD;
        self.head(canvas, owner, &name, [x, y]);
        y += line_height(size::LARGE) + 4.0;
        canvas.words(Some(owner), &self.ambition, [x, y], inner, Align::Left, Ink::Ink);
        y += self.ambition.height() + GAP;
        self.functions_ui(canvas, [x, y]);
        y += self.functions_height();
        self.list.paint(canvas, [x, y, inner], (self.columns(), rows), &name);
    }

    fn head(&self, canvas: &mut Canvas, owner: usize, name: &str, [x, y]: [f32; 2]) {
        let inner = self.inner();
        let aside = if self.adds { ADD + GAP } else { 0.0 };
        let title = Block::new(name, size::BODY, Weight::Semibold, inner - aside, 1);
        canvas.words(Some(owner), &title, [x, y], inner - aside, Align::Left, Ink::Ink);
        let room = inner - aside - title.width() - GAP;
        let carried = Block::new(&self.carried, size::SMALL, Weight::Regular, room.max(0.0), 1);
        if !carried.shortened {
            let left = x + inner - aside - carried.width();
            canvas.words(Some(owner), &carried, [left, y + 1.0], carried.width(), Align::Left, Ink::Ink2);
        }
        if self.adds {
            let at = Rect::new(x + inner - ADD, y - 4.0, ADD, ADD);
            let says = canvas.text.get("picture-add-risk");
            let add = canvas.spot(Target::AddRisk(Allocation::Shared), at, [&says, name]);
            let plus = Block::new("+", size::LARGE, Weight::Semibold, ADD, 1);
            let top = at.y + (ADD - plus.height()) / 2.0;
            canvas.words(Some(add), &plus, [at.x, top], ADD, Align::Center, Ink::Ink2);
        }
    }

    /// The functions: dashed, since they move; and what stands for the roles of the bovenkant.
    fn functions_ui(&self, canvas: &mut Canvas, [x, y]: [f32; 2]) {
        let (per_row, high) = (self.functions_per_row(), self.function_height());
        let slot = |nth: usize| {
            let (dx, wide) = column(self.inner(), per_row, GAP, nth % per_row);
            Rect::new(x + dx, y + (nth / per_row) as f32 * (high + list::BETWEEN), wide, high)
        };
        let all = &self.design.programme.functions;
        for (nth, it) in all.iter().enumerate() {
            self.function_ui(canvas, slot(nth), it);
        }
        let roles = &self.design.bovenkant.roles;
        if !roles.is_empty() {
            let rect = slot(all.len());
            let words = canvas.text.with("plate-more-roles", [("count", roles.len().into())]);
            let ids = roles.iter().map(|it| it.id.into()).collect();
            let (owner, alarm) = canvas.gathering(Gathered::Roles, rect, &words, ids);
            canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Panel), Some(edge(alarm, Ink::AllianceLine)));
            let words = Block::new(&words, size::SMALL, Weight::Regular, rect.width - 2.0 * GAP, 2);
            let top = rect.y + (high - words.height()) / 2.0;
            canvas.words(Some(owner), &words, [rect.x + GAP, top], rect.width - 2.0 * GAP, Align::Center, Ink::Ink);
            canvas.alarm_mark(owner, alarm, rect);
        }
    }

    fn function_ui(&self, canvas: &mut Canvas, rect: Rect, it: &Function) {
        let text = canvas.text;
        let (name, holder) = (text.word(it.kind), text.function_holder(self.design, it));
        let (until, says) = (text.function_until(it.until), function_says(self.design, text, it));
        let owner = canvas.spot(Target::Element(it.id.into()), rect, [&name, &holder, &until]);
        let alarm = canvas.alarm(it.id);
        let own = Stroke { ink: Ink::Alliance, width: 1.0, dash: Dash::Dashed };
        let stroke = if alarm.is_some() { edge(alarm, Ink::Alliance) } else { own };
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Panel), Some(stroke));
        let inner = rect.width - GAP;
        let title = Block::new(&name, size::SMALL, Weight::Semibold, inner, 1);
        let says = Block::new(&says, size::SMALL, Weight::Regular, inner, self.function.1);
        let (x, y) = (rect.x + GAP / 2.0, rect.y + GAP / 2.0);
        canvas.words(Some(owner), &title, [x, y], inner, Align::Center, Ink::Ink);
        let ink = if it.is_held() { Ink::Ink2 } else { Ink::Warning };
        canvas.words(Some(owner), &says, [x, y + line_height(size::SMALL)], inner, Align::Center, ink);
        canvas.alarm_mark(owner, alarm, rect);
    }
}
