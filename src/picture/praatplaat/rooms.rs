//! The rooms: the three domains with the risks and opportunities that lie in them, one card each.

use crate::design::Design;
use crate::design::form::Domain;
use crate::design::form::Form;
use crate::design::form::Side;
use crate::design::risks::Allocation;
use crate::design::risks::Risk;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::column;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::parts::Gathered;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::praatplaat::card::{Amounts, Card, in_order, more_words};
use crate::picture::praatplaat::fit::{Fit, GAP, cost};
use crate::picture::praatplaat::head::{Head, PAD};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::picture::typeface::measure;
use crate::text::Text;

/// The height and least width of where a risk is added.
const ADD: f32 = 24.0;
/// Up to how many cards a side of a full alliance has hardly anything.
const HARDLY: usize = 9;
/// The same of a side that has hardly anything.
const SLIM: f32 = 0.17;
/// How wide a room of a side can be, as a share of the plate: what is usual comes first.
const SHARES: [f32; 6] = [0.24, 0.22, 0.2, 0.17, 0.28, 0.32];

/// What goes in the rooms, measured once.
pub(super) struct Stock<'a> {
    cards: [Vec<Card<'a>>; 3],
    amounts: Amounts,
    /// Whether the alliance has three domains.
    three: bool,
}

impl<'a> Stock<'a> {
    /// Measures it.
    pub(super) fn new(text: &Text, design: &'a Design) -> Self {
        let amounts = Amounts::of(design, text);
        let cards = Domain::ALL.map(|domain| {
            let place = Allocation::of(domain);
            let risks = in_order(design.risks.counting().filter(|it| it.allocation == place));
            risks.into_iter().map(|it| Card::new(text, design, &amounts, it)).collect()
        });
        Self { cards, amounts, three: design.form == Form::ThreeDomains }
    }
}

/// How high the rooms may be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Height {
    /// So high, and what does not fit is gathered.
    Within(f32),
    /// So high is wanted, and what does not fit makes them higher.
    Grown(f32),
}

/// The rooms of a design side by side.
pub(super) struct Rooms<'a> {
    all: Vec<Room<'a>>,
    needed: f32,
    /// How many cards are gathered, and how many titles are cut for want of height.
    pub lost: [usize; 2],
}

/// A room with what goes in it.
struct Room<'a> {
    domain: Domain,
    x: f32,
    width: f32,
    /// Where its cards begin, from its top.
    top: f32,
    head: Head,
    cards: &'a [Card<'a>],
    fit: Fit,
    /// Whether something usually goes here, so that it says what.
    invites: bool,
}

/// Left side and width of each room, with so wide a room for each side.
fn places([x, width]: [f32; 2], sides: [f32; 2]) -> [[f32; 2]; 3] {
    let least = 132.0_f32.min(width / 3.0).floor();
    let [left, right] = sides.map(|it| (width * it).round().max(least));
    let middle = width - left - right - 2.0 * GAP;
    [[x, left], [x + left + GAP, middle], [x + left + middle + 2.0 * GAP, right]]
}

impl<'a> Rooms<'a> {
    /// The least height of a room.
    pub(super) const LEAST: f32 = 124.0;

    /// The rooms side by side, with their cards as calm as fits.
    pub(super) fn new(
        canvas: &Canvas,
        design: &'a Design,
        stock: &'a Stock<'a>,
        at: [f32; 2],
        (height, adds): (Height, bool),
    ) -> Self {
        match height {
            Height::Grown(wanted) => {
                let usual = match design.form {
                    // In a full alliance hardly anything stays with the sides, until it does.
                    Form::Full if [0, 2].iter().all(|it| stock.cards[*it].len() < HARDLY) => SLIM,
                    Form::Full | Form::ThreeDomains | Form::Programme => SHARES[0],
                };
                let heads = heads(canvas.text, design, stock, places(at, [usual; 2]), (adds, true));
                Self::build(stock, heads, |cards, width, head| Fit::grown(cards, width, wanted - head - PAD))
            }
            Height::Within(height) => {
                let within = |above: bool| {
                    let sides = sides((canvas.text, design), stock, at, height - head_about(above)).0;
                    let heads = heads(canvas.text, design, stock, places(at, sides), (adds, above));
                    Self::build(stock, heads, |cards, width, head| Fit::within(cards, width, height - head - PAD))
                };
                let calm = within(true);
                if calm.lost == [0; 2] && calm.needed <= height { calm } else { within(false) }
            }
        }
    }

    /// What goes unsaid in rooms so high, about: found without breaking a word.
    pub(super) fn unsaid(text: &Text, design: &Design, stock: &Stock, at: [f32; 2], height: f32) -> usize {
        sides((text, design), stock, at, height - head_about(false)).1
    }

    fn build(
        stock: &'a Stock<'a>,
        heads: Vec<(Domain, [f32; 2], Head)>,
        fit: impl Fn(&'a [Card<'a>], f32, f32) -> Fit,
    ) -> Self {
        // In line where there is room; else each room begins as high as it can.
        let most = heads.iter().map(|it| it.2.height()).fold(0.0, f32::max);
        let mut lost = [0; 2];
        let mut needed = Self::LEAST.max(most + 3.0 * line_height(size::SMALL) + PAD);
        let mut rooms = Vec::new();
        for ((domain, [x, width], it), cards) in heads.into_iter().zip(&stock.cards) {
            let head = if it.task_above { most } else { it.height() };
            let fit = fit(cards, width - 2.0 * PAD, head);
            lost[0] += fit.gathered;
            lost[1] += fit.titles.iter().filter(|it| it.shortened).count();
            if fit.gathered == 0 {
                needed = needed.max(head + fit.height() + PAD);
            }
            let invites = stock.three || domain == Domain::Alliance;
            rooms.push(Room { domain, x, width, top: head, head: it, cards, fit, invites });
        }
        Self { all: rooms, needed, lost }
    }

    /// How high the rooms have to be.
    pub(super) fn needed(&self) -> f32 {
        self.needed
    }

    /// Paints them.
    pub(super) fn paint(&self, canvas: &mut Canvas, y: f32, height: f32) {
        for room in &self.all {
            room.paint(canvas, Rect::new(room.x, y, room.width, height), room.top);
        }
    }
}

fn heads(
    text: &Text,
    design: &Design,
    stock: &Stock,
    places: [[f32; 2]; 3],
    how: (bool, bool),
) -> Vec<(Domain, [f32; 2], Head)> {
    let head = |(domain, place): (Domain, [f32; 2])| {
        (domain, place, Head::new(text, design, domain, (place[1], &stock.amounts.unit), how))
    };
    Domain::ALL.into_iter().zip(places).map(head).collect()
}

/// About how high the words above the cards are.
fn head_about(task: bool) -> f32 {
    PAD - 2.0 + line_height(size::LARGE) + line_height(size::BODY) + GAP - 2.0 + PAD + if task { 32.0 } else { 0.0 }
}

/// How wide the rooms of the sides are, as shares of the plate, so that least goes unsaid; and how much that is.
fn sides((text, design): (&Text, &Design), stock: &Stock, at: [f32; 2], height: f32) -> ([f32; 2], usize) {
    let title = |domain| measure(&text.get(Text::domain_key(design.form, domain)), size::LARGE, Weight::Semibold);
    let titles = Domain::ALL.map(title);
    let mut costs: Vec<(usize, u32, usize)> = Vec::new();
    let mut of = |room: usize, width: f32| {
        let known = costs.iter().find(|it| (it.0, it.1) == (room, width as u32)).map(|it| it.2);
        known.unwrap_or_else(|| {
            // A title that is broken takes a line from the cards of all rooms.
            let inner = width - 2.0 * PAD;
            let broken = titles[room] + 16.0 > inner;
            let height = height - if broken { line_height(size::LARGE) } else { 0.0 };
            let it = cost(&stock.cards[room], inner, height).unsaid + usize::from(broken);
            costs.push((room, width as u32, it));
            it
        })
    };
    let usual = if design.form == Form::Full { SLIM } else { SHARES[0] };
    let away = |it: f32| ((it - usual).abs() * 1000.0) as usize;
    let mut best: Option<([usize; 2], [f32; 2])> = None;
    for left in SHARES {
        for right in SHARES {
            let places = places(at, [left, right]);
            let unsaid: usize = [0, 1, 2].map(|room| of(room, places[room][1])).iter().sum();
            let cost = [unsaid, away(left) + away(right)];
            if best.is_none_or(|it| cost < it.0) {
                best = Some((cost, [left, right]));
            }
        }
    }
    best.map_or(([usual; 2], 0), |it| (it.1, it.0[0]))
}

impl Room<'_> {
    /// Paints it with its cards.
    fn paint(&self, canvas: &mut Canvas, rect: Rect, head: f32) {
        let line = match self.domain.side() {
            Some(Side::Client) => Ink::ClientLine,
            Some(Side::Contractor) => Ink::ContractorLine,
            None => Ink::AllianceLine,
        };
        let total = self.head.value.as_ref().map(Block::full).unwrap_or_default();
        let owner = canvas.spot(Target::Room(self.domain), rect, [&self.head.name, total]);
        canvas.boxed(Some(owner), rect, radius::LARGE, Some(line.fill()), Some(Stroke::solid(line, 1.0)));
        self.head.paint(canvas, owner, self.domain, rect);
        if let Some(words) = &self.head.add {
            let width = words.width().max(ADD);
            let add = Rect::new(rect.right() - PAD - width, rect.y + PAD / 2.0, width, ADD);
            let name = canvas.text.get("picture-add-risk");
            let owner = canvas.spot(Target::AddRisk(Allocation::of(self.domain)), add, [&name, &self.head.name]);
            let top = add.y + (ADD - words.height()) / 2.0;
            canvas.words(Some(owner), words, [add.x, top], width, Align::Right, Ink::Ink2);
        }
        let end = if self.cards.is_empty() {
            self.invite(canvas, owner, rect, head)
        } else {
            self.cards_ui(canvas, rect, head)
        };
        let task = &self.head.task;
        if !self.head.task_above && end + GAP + task.height() <= rect.bottom() - PAD {
            let at = [rect.x + PAD, end + GAP];
            canvas.words(Some(owner), task, at, rect.width - 2.0 * PAD, Align::Left, Ink::Ink2);
        }
    }

    /// What goes here, while nothing does; returns where that ends.
    fn invite(&self, canvas: &mut Canvas, owner: usize, rect: Rect, head: f32) -> f32 {
        let adds = self.head.add.is_some();
        let key = match self.domain.side() {
            Some(_) if !self.invites => "picture-room-empty",
            _ if !adds => "picture-room-empty",
            Some(Side::Client) => "plate-empty-client",
            Some(Side::Contractor) => "plate-empty-contractor",
            None => "plate-empty-alliance",
        };
        let (x, inner) = (rect.x + PAD, rect.width - 2.0 * PAD);
        let top = rect.y + head;
        let lines = ((rect.bottom() - PAD - top) / line_height(size::BODY)).floor() as usize;
        let words = Block::new(&canvas.text.get(key), size::BODY, Weight::Regular, inner, lines.min(8));
        canvas.words(Some(owner), &words, [x, top], inner, Align::Left, Ink::Ink);
        let end = top + words.height();
        // Under it stands what begins it, where there is room.
        let field = Rect::new(x, end + GAP, inner, (rect.bottom() - PAD - end - GAP).min(96.0));
        if adds && self.domain == Domain::Alliance && field.height >= 28.0 {
            let name = canvas.text.get("plate-first-risk");
            canvas.spot(Target::Empty(Gathered::Risks(Allocation::Shared)), field, [&name]);
            return field.bottom();
        }
        end
    }

    /// Paints the cards; returns where they end.
    fn cards_ui(&self, canvas: &mut Canvas, rect: Rect, head: f32) -> f32 {
        let (x, inner, fit) = (rect.x + PAD, rect.width - 2.0 * PAD, &self.fit);
        let mut end = rect.y + head;
        let mut at = 0;
        for nth in 0..fit.columns {
            let (dx, width) = column(inner, fit.columns, GAP, nth);
            let mut top = rect.y + head;
            for title in fit.titles.iter().skip(at).take(fit.per_column) {
                let place = Rect::new(x + dx, top, width, fit.card_height(title));
                self.cards[at].paint(canvas, title, place, &self.head.name);
                top += place.height + fit.gap;
                at += 1;
            }
            if fit.gathered > 0 && nth + 1 == fit.columns {
                self.more(canvas, Rect::new(x + dx, top, width, fit.more_height()));
                top += fit.more_height() + fit.gap;
            }
            end = end.max(top - fit.gap);
        }
        end
    }

    /// Paints what stands for the cards that are not shown.
    fn more(&self, canvas: &mut Canvas, rect: Rect) {
        let gathered: Vec<&Risk> = self.cards[self.fit.titles.len()..].iter().map(|it| it.risk).collect();
        let words = more_words(&gathered, canvas.text);
        let ids = gathered.iter().map(|it| it.id.into()).collect();
        let of = Gathered::Risks(Allocation::of(self.domain));
        let (owner, alarm) = canvas.gathering(of, rect, &format!("{words}, {}", self.head.name), ids);
        canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(edge(alarm, Ink::Ink2)));
        // As much of it as fits: how many at least.
        let short = canvas.text.with("plate-more", [("count", gathered.len().into())]);
        let ways = [words, short, format!("+{}", gathered.len())];
        let ways = ways.map(|it| Block::new(&it, size::BODY, Weight::Regular, rect.width - 2.0 * GAP, 1));
        let [.., least] = &ways;
        let words = ways.iter().find(|it| !it.shortened).unwrap_or(least);
        let top = rect.y + (rect.height - words.height()) / 2.0;
        canvas.words(Some(owner), words, [rect.x + GAP, top], rect.width - 2.0 * GAP, Align::Left, Ink::Ink);
        canvas.alarm_mark(owner, alarm, rect);
    }
}
