//! A risk or opportunity on the plate: what it says, how wide that is, and how it is painted.

use crate::design::Design;
use crate::design::parties::Badge;
use crate::design::parties::Party;
use crate::design::risks::Risk;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK_PITCH;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::canvas::named;
use crate::picture::parts::Rect;
use crate::picture::parts::Target;
use crate::picture::sign::Shape;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::picture::typeface::measure;
use crate::text::Text;

/// Between a card's left and right edge and its words, and between its title and its amount.
pub(super) const CARD_PAD: f32 = 8.0;

/// The unit of the amounts on the cards, said once: they stand in columns and are compared.
#[derive(Clone, Debug)]
pub(super) struct Amounts {
    per: f64,
    decimals: usize,
    /// The unit in words.
    pub unit: String,
}

impl Amounts {
    /// The unit in which the amounts of a design read best.
    pub(super) fn of(design: &Design, text: &Text) -> Self {
        let known = || design.risks.counting().filter_map(Risk::expected).filter(|it| *it > 0.0);
        let (most, least) = (known().fold(0.0, f64::max), known().fold(f64::INFINITY, f64::min));
        if most > 0.0 && most < 950_000.0 {
            Self { per: 1e3, decimals: 0, unit: text.get("plate-in-thousands") }
        } else {
            Self { per: 1e6, decimals: if least < 50_000.0 { 2 } else { 1 }, unit: text.get("plate-in-millions") }
        }
    }

    /// The amount of a risk or opportunity, without its unit.
    fn said(&self, risk: &Risk, text: &Text) -> String {
        let Some(euro) = risk.expected() else { return "?".to_owned() };
        let amount = text.language().decimals(euro / self.per, self.decimals);
        marked(risk, amount, text)
    }
}

/// An amount with what it is: saved rather than spent, for sure rather than on average.
fn marked(risk: &Risk, amount: String, text: &Text) -> String {
    let amount = if risk.is_opportunity() { text.with("picture-saving", [("amount", amount.into())]) } else { amount };
    if risk.has_occurred() { text.with("register-occurred-amount", [("amount", amount.into())]) } else { amount }
}

/// The value of a risk or opportunity in words; none while it is not known.
pub(super) fn value(risk: &Risk, text: &Text) -> Option<String> {
    let amount = text.language().euro_short(risk.expected()?);
    Some(marked(risk, amount, text))
}

/// What a risk or opportunity is called for who cannot see it.
pub(super) fn spoken(risk: &Risk, place: &str, text: &Text) -> [String; 4] {
    let title = named(&risk.title, text);
    let value = value(risk, text).unwrap_or_else(|| text.get("picture-unquantified"));
    let nature = text.word(risk.nature);
    let nature = if risk.has_occurred() { format!("{nature}, {}", text.word(risk.register.status)) } else { nature };
    [title, nature, value, place.to_owned()]
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

/// In which order risks stand: the largest first, what has no amount behind them, opportunities after the risks.
pub(super) fn in_order<'a>(risks: impl Iterator<Item = &'a Risk>) -> Vec<&'a Risk> {
    let mut all: Vec<&Risk> = risks.collect();
    let value = |it: &Risk| it.expected().unwrap_or(-1.0);
    // The sort is stable: what is worth the same stands as in the list.
    all.sort_by(|a, b| a.is_opportunity().cmp(&b.is_opportunity()).then(value(b).total_cmp(&value(a))));
    all
}

/// Words for what is too much for its room: how many, how much the risks among them come to, and what the opportunities
/// among them save.
pub(super) fn more_words(gathered: &[&Risk], text: &Text) -> String {
    let sum = |opportunity: bool| {
        let of = gathered.iter().filter(|it| it.is_opportunity() == opportunity);
        let known: Vec<f64> = of.filter_map(|it| it.expected()).collect();
        (!known.is_empty()).then(|| text.language().euro_short(known.iter().sum()))
    };
    let count = ("count", gathered.len().into());
    match (sum(false), sum(true)) {
        (None, None) => text.with("plate-more", [count]),
        (Some(amount), None) => text.with("plate-more-amount", [count, ("amount", amount.into())]),
        (None, Some(saving)) => text.with("plate-more-saving", [count, ("saving", saving.into())]),
        (Some(amount), Some(saving)) => {
            text.with("plate-more-both", [count, ("amount", amount.into()), ("saving", saving.into())])
        }
    }
}

/// A card, measured and without a place.
#[derive(Clone)]
pub(super) struct Card<'a> {
    /// What it is about.
    pub risk: &'a Risk,
    /// The party that carries it, where its side has several.
    party: Option<&'a Party>,
    badge: Option<Badge>,
    title: String,
    amount: String,
    /// How wide its title is in one line.
    pub title_wide: f32,
    /// How wide its longest word is.
    pub longest: f32,
    /// How wide its amount is.
    pub amount_wide: f32,
    /// How many points the marks before its title take.
    pub mark: f32,
}

impl<'a> Card<'a> {
    /// Measures it.
    pub(super) fn new(text: &Text, design: &'a Design, amounts: &Amounts, risk: &'a Risk) -> Self {
        let party = risk.party.and_then(|it| design.party(it));
        let badge = party.map(|it| design.badge(it.into()));
        let (title, amount) = (named(&risk.title, text), amounts.said(risk, text));
        let wide = |it: &str| measure(it.trim(), size::BODY, Weight::Regular);
        let (title_wide, amount_wide) = (wide(&title), wide(&amount));
        let longest = title.split([' ', '-', '/']).map(wide).fold(0.0, f32::max);
        Self { risk, party, badge, longest, title_wide, amount_wide, mark: mark_width(risk, badge), title, amount }
    }

    /// Its title in a card so wide, beside a column of amounts.
    pub(super) fn block(&self, width: f32, amounts: f32, lines: usize) -> Block {
        let font = (size::BODY, Weight::Regular);
        Block::around(&self.title, font, [self.mark, amounts + CARD_PAD], width - 2.0 * CARD_PAD, lines)
    }

    /// Paints it with a title that was broken for it.
    pub(super) fn paint(&self, canvas: &mut Canvas, title: &Block, rect: Rect, place: &str) {
        let risk = self.risk;
        let party = self.party.map(|it| format!("{place}: {}", canvas.text.party(it)));
        let spoken = spoken(risk, party.as_deref().unwrap_or(place), canvas.text);
        let owner = canvas.spot(Target::Element(risk.id.into()), rect, spoken.each_ref().map(String::as_str));
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Panel), Some(edge(canvas.alarm(risk.id), Ink::Line)));
        let lines = title.height().max(line_height(size::BODY));
        let (x, y, width) = (rect.x + CARD_PAD, rect.y + (rect.height - lines) / 2.0, rect.width - 2.0 * CARD_PAD);
        marks(canvas, owner, (risk, self.badge), rect, y + line_height(size::BODY) / 2.0);
        canvas.words(Some(owner), title, [x, y], width, Align::Left, Ink::Ink);
        let amount = Block::new(&self.amount, size::BODY, Weight::Regular, width, 1);
        canvas.words(Some(owner), &amount, [x, y], width, Align::Right, value_ink(risk));
    }
}
