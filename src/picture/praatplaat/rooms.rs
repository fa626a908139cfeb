//! The rooms: the three domains with the risks and opportunities that lie in them, one card each.

use crate::design::Design;
use crate::design::form::Domain;
use crate::design::form::Form;
use crate::design::form::Side;
use crate::design::parties::Badge;
use crate::design::parties::Party;
use crate::design::risks::Allocation;
use crate::design::risks::Risk;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK_PITCH;
use crate::picture::canvas::column;
use crate::picture::canvas::column_least;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::canvas::named;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::sign::Shape;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::picture::typeface::measure;
use crate::text::Text;

/// Between a room's edge and what is in it.
const PAD: f32 = 10.0;
/// Between rooms, between cards, and between a title and its value.
const GAP: f32 = 8.0;
/// Between a card's left and right edge and its words.
const CARD_PAD: f32 = 8.0;
/// The least width of a column of cards.
const COLUMN: f32 = 160.0;
/// The most columns of a room that is not full.
const COLUMNS: usize = 3;
/// Up to how many cards a room has a column less, and from how many it may have more.
const FEW: usize = 8;
const MANY: usize = 18;
/// The height of the line under the cards where a risk is added.
const ADD: f32 = 24.0;
/// The least height of a room.
const LEAST: f32 = 140.0;

/// How close the cards stand: the most lines of a title, above and beneath its words, and between rows.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Density {
    lines: usize,
    pad: f32,
    gap: f32,
}

/// From calm to close; what is closer than this has titles of one line.
const DENSITIES: [Density; 4] = [
    Density { lines: 3, pad: 6.0, gap: 8.0 },
    Density { lines: 3, pad: 6.0, gap: 6.0 },
    Density { lines: 3, pad: 4.0, gap: 6.0 },
    Density { lines: 3, pad: 4.0, gap: 4.0 },
];
const TIGHT: Density = Density { lines: 1, pad: 4.0, gap: 4.0 };

/// The rooms of a design side by side, before they have a height.
pub(super) struct Rooms<'a> {
    rooms: Vec<Room<'a>>,
}

/// A room with what goes in it, before it has a height.
struct Room<'a> {
    domain: Domain,
    density: Density,
    x: f32,
    width: f32,
    title: Block,
    value: Option<Block>,
    value_beneath: bool,
    task: Block,
    name: String,
    columns: usize,
    cards: Vec<Card<'a>>,
}

/// A card, before it has a place.
struct Card<'a> {
    risk: &'a Risk,
    /// The party that carries it, where its side has several.
    party: Option<&'a Party>,
    badge: Option<Badge>,
    title: Block,
    value: Block,
    beneath: bool,
}

/// The value of a risk or opportunity in words; none while it is not known.
pub(super) fn value(risk: &Risk, text: &Text) -> Option<String> {
    let amount = text.language().euro_short(risk.expected()?);
    Some(if risk.is_opportunity() { text.with("picture-saving", [("amount", amount.into())]) } else { amount })
}

/// What a risk or opportunity is called for who cannot see it.
pub(super) fn spoken(risk: &Risk, place: &str, text: &Text) -> [String; 4] {
    let title = named(&risk.title, text);
    let value = value(risk, text).unwrap_or_else(|| text.get("picture-unquantified"));
    [title, text.word(risk.nature), value, place.to_owned()]
}

/// The marks before its title: what it is, and with which of several parties it lies.
fn signs(risk: &Risk, badge: Option<Badge>) -> impl Iterator<Item = Sign> {
    let diamond = risk.is_opportunity().then(|| Sign::new(Shape::Diamond, Ink::Ink));
    diamond.into_iter().chain(badge.map(Sign::from))
}

/// How many points the marks before its title take.
pub(super) fn mark_width(risk: &Risk, badge: Option<Badge>) -> f32 {
    signs(risk, badge).map(|_| MARK_PITCH).sum()
}

/// Paints its marks: those before its title, and the alarm that it raises.
pub(super) fn marks(canvas: &mut Canvas, owner: usize, (risk, badge): (&Risk, Option<Badge>), rect: Rect, middle: f32) {
    let mut x = rect.x + CARD_PAD;
    for sign in signs(risk, badge) {
        canvas.mark(Some(owner), sign, x, middle);
        x += MARK_PITCH;
    }
    canvas.alarm_mark(owner, canvas.alarm(risk.id), rect);
}

/// The colour of its value.
pub(super) fn value_ink(risk: &Risk) -> Ink {
    if risk.is_opportunity() && risk.expected().is_some() { Ink::Alliance } else { Ink::Ink2 }
}

impl<'a> Card<'a> {
    fn new(text: &Text, design: &'a Design, risk: &'a Risk, width: f32, lines: usize) -> Self {
        let party = risk.party.and_then(|it| design.party(it));
        let badge = party.map(|it| design.badge(it.into()));
        let width = width - 2.0 * CARD_PAD;
        let font = (size::BODY, Weight::Regular);
        let value = value(risk, text).unwrap_or_else(|| "?".to_owned());
        let value = Block::new(&value, size::BODY, Weight::Regular, width, 1);
        let (left, title) = (mark_width(risk, badge), named(&risk.title, text));
        let beside = value.width() + GAP;
        // A word that would be broken beside its value, but not above it, has the line to itself.
        let longest =
            title.split([' ', '-', '/']).map(|it| measure(it, size::BODY, Weight::Regular)).fold(0.0, f32::max);
        let room = width - beside;
        let broken = longest > room - left && longest <= width - left;
        let beneath = room < 64.0 || (broken && lines > 1);
        let right = if beneath { 0.0 } else { beside };
        let title = Block::around(&title, font, [left, right], width, lines);
        Self { risk, party, badge, title, value, beneath }
    }

    fn height(&self, pad: f32) -> f32 {
        let words = self.title.height().max(line_height(size::BODY));
        2.0 * pad + words + if self.beneath { self.value.height() } else { 0.0 }
    }

    fn paint(&self, canvas: &mut Canvas, rect: Rect, pad: f32, place: &str) {
        let risk = self.risk;
        let party = self.party.map(|it| format!("{place}: {}", canvas.text.party(it)));
        let spoken = spoken(risk, party.as_deref().unwrap_or(place), canvas.text);
        let owner = canvas.spot(Target::Element(risk.id.into()), rect, spoken.each_ref().map(String::as_str));
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Panel), Some(edge(canvas.alarm(risk.id), Ink::Line)));
        let (x, y, width) = (rect.x + CARD_PAD, rect.y + pad, rect.width - 2.0 * CARD_PAD);
        marks(canvas, owner, (risk, self.badge), rect, y + line_height(size::BODY) / 2.0);
        canvas.words(Some(owner), &self.title, [x, y], width, Align::Left, Ink::Ink);
        let (top, align) = if self.beneath { (y + self.title.height(), Align::Left) } else { (y, Align::Right) };
        canvas.words(Some(owner), &self.value, [x, top], width, align, value_ink(risk));
    }
}

impl<'a> Rooms<'a> {
    /// The rooms side by side, with their cards as calm as fits in a height.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, [x, width]: [f32; 2], height: f32, adds: bool) -> Self {
        let in_side = |side| design.risks.list.iter().filter(|it| it.allocation == Allocation::Allocated(side)).count();
        let share = match design.form {
            // In a full alliance hardly anything stays with the sides, until it does.
            Form::Full if Side::ALL.into_iter().all(|it| in_side(it) < MANY / 2) => 0.17,
            Form::Full | Form::ThreeDomains => 0.24,
        };
        let side = (width * share).round().max(132.0_f32.min(width / 3.0).floor());
        let middle = width - 2.0 * (side + GAP);
        let places = [(x, side), (x + side + GAP, middle), (x + side + middle + 2.0 * GAP, side)];
        let at = |density| {
            let room = |(domain, place)| Room::new(canvas.text, design, domain, place, density);
            Self { rooms: Domain::ALL.into_iter().zip(places).map(room).collect() }
        };
        let mut rooms = at(DENSITIES[0]);
        for density in DENSITIES {
            rooms.rooms.iter_mut().for_each(|it| it.density = density);
            if rooms.needed(adds) <= height {
                return rooms;
            }
        }
        if rooms.rooms.iter().all(|it| it.least() <= height) {
            let tight = at(TIGHT);
            if tight.needed(adds) <= height {
                return tight;
            }
        }
        // What does not fit at all is to be scrolled through, and then whole titles say more.
        rooms
    }

    /// How high the words above the cards are, in whichever room has most.
    fn head(&self) -> f32 {
        self.rooms.iter().map(Room::head).fold(0.0, f32::max)
    }

    /// How high the rooms have to be.
    pub(super) fn needed(&self, adds: bool) -> f32 {
        let head = self.head();
        let room = |it: &Room| head + it.cards_height() + PAD + if adds { ADD } else { 0.0 };
        self.rooms.iter().map(room).fold(LEAST, f32::max)
    }

    /// Paints them.
    pub(super) fn paint(&self, canvas: &mut Canvas, y: f32, height: f32, adds: bool) {
        let head = self.head();
        for room in &self.rooms {
            room.paint(canvas, y, height, head, adds);
        }
    }
}

impl<'a> Room<'a> {
    fn new(text: &Text, design: &'a Design, domain: Domain, (x, width): (f32, f32), density: Density) -> Self {
        let place = Allocation::of(domain);
        let list = || design.risks.list.iter().filter(|it| it.allocation == place);
        let inner = width - 2.0 * PAD;
        let key = Text::domain_key(design.form, domain);
        let name = text.get(key);
        let title = Block::new(&name, size::LARGE, Weight::Semibold, inner, 2);
        let known = list().any(|it| !it.is_opportunity() && it.expected().is_some());
        let value = known.then(|| {
            let value = text.language().euro_short(design.risks.expected_at(place));
            match design.risks.shared_share().filter(|_| domain == Domain::Alliance) {
                Some(share) => format!("{value} · {}", text.language().share(share)),
                None => value,
            }
        });
        let value = value.map(|it| Block::new(&it, size::BODY, Weight::Semibold, inner, 1));
        let value_beneath = value.as_ref().is_some_and(|it| title.first_end() + GAP + it.width() > inner);
        let task = format!("{key}.task");
        let task = if text.has(&task) { text.get(&task) } else { String::new() };
        let task = Block::new(&task, size::SMALL, Weight::Regular, inner, 3);
        let count = list().count();
        let most = if count > MANY {
            usize::MAX
        } else if count > FEW {
            COLUMNS
        } else {
            COLUMNS - 1
        };
        let columns = (((inner + GAP) / (COLUMN + GAP)).floor() as usize).clamp(1, most).min(count.max(1));
        let column = column_least(inner, columns, GAP);
        let cards = list().filter(|it| !it.is_opportunity()).chain(list().filter(|it| it.is_opportunity()));
        let cards = cards.map(|it| Card::new(text, design, it, column, density.lines)).collect();
        Self { domain, density, x, width, title, value, value_beneath, task, name, columns, cards }
    }

    fn head(&self) -> f32 {
        let beneath = if self.value_beneath { line_height(size::BODY) } else { 0.0 };
        PAD + self.title.height() + beneath + self.task.height() + GAP
    }

    /// How high it is at the very least: one line for each row.
    fn least(&self) -> f32 {
        let row = line_height(size::BODY) + 2.0 * TIGHT.pad + TIGHT.gap;
        self.head() + self.cards.len().div_ceil(self.columns) as f32 * row
    }

    fn row_height(&self, row: &[Card]) -> f32 {
        row.iter().map(|it| it.height(self.density.pad)).fold(0.0, f32::max)
    }

    fn cards_height(&self) -> f32 {
        if self.cards.is_empty() {
            return 3.0 * line_height(size::SMALL);
        }
        let gap = self.density.gap;
        self.cards.chunks(self.columns).map(|it| self.row_height(it) + gap).sum::<f32>() - gap
    }

    /// Paints it with its cards.
    fn paint(&self, canvas: &mut Canvas, y: f32, height: f32, head: f32, adds: bool) {
        let text = canvas.text;
        let rect = Rect::new(self.x, y, self.width, height);
        let line = match self.domain.side() {
            Some(Side::Client) => Ink::ClientLine,
            Some(Side::Contractor) => Ink::ContractorLine,
            None => Ink::AllianceLine,
        };
        let total = self.value.as_ref().map(Block::full).unwrap_or_default();
        let owner = canvas.spot(Target::Room(self.domain), rect, [&self.name, total]);
        canvas.boxed(Some(owner), rect, radius::LARGE, Some(line.fill()), Some(Stroke::solid(line, 1.0)));
        let (x, inner) = (self.x + PAD, self.width - 2.0 * PAD);
        let mut top = y + PAD;
        canvas.words(Some(owner), &self.title, [x, top], inner, Align::Left, Ink::Ink);
        if let Some(value) = &self.value {
            let shift = if self.value_beneath { self.title.height() } else { 1.0 };
            let align = if self.value_beneath { Align::Left } else { Align::Right };
            canvas.words(Some(owner), value, [x, top + shift], inner, align, Ink::Ink2);
        }
        top += self.title.height() + if self.value_beneath { line_height(size::BODY) } else { 0.0 };
        canvas.words(Some(owner), &self.task, [x, top], inner, Align::Left, Ink::Ink2);
        if self.cards.is_empty() {
            let mut hint = text.get("picture-room-empty");
            if self.domain == Domain::Alliance && adds {
                hint = format!("{hint}. {}", text.get("picture-room-drag"));
            }
            let hint = Block::new(&hint, size::SMALL, Weight::Regular, inner, 3);
            canvas.words(Some(owner), &hint, [x, y + head], inner, Align::Left, Ink::Ink2);
        }
        let mut top = y + head;
        for row in self.cards.chunks(self.columns) {
            let height = self.row_height(row);
            for (at, card) in row.iter().enumerate() {
                let (dx, width) = column(inner, self.columns, GAP, at);
                card.paint(canvas, Rect::new(x + dx, top, width, height), self.density.pad, &self.name);
            }
            top += height + self.density.gap;
        }
        if adds {
            let place = Allocation::of(self.domain);
            let words = text.get("picture-add-risk");
            let block = Block::new(&words, size::SMALL, Weight::Regular, inner, 1);
            let rect = Rect::new(x, y + height - PAD / 2.0 - ADD, block.width().max(ADD), ADD);
            let owner = canvas.spot(Target::AddRisk(place), rect, [&words, &self.name]);
            let top = rect.y + (ADD - block.height()) / 2.0;
            canvas.words(Some(owner), &block, [rect.x, top], rect.width, Align::Left, Ink::Ink2);
        }
    }
}
