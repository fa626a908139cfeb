//! How the cards of a room stand in its room: in how many columns, how close, and what is gathered where even that does
//! not do.

use crate::picture::canvas::Block;
use crate::picture::canvas::column_least;
use crate::picture::canvas::line_height;
use crate::picture::praatplaat::card::{CARD_PAD, Card};
use crate::picture::tokens::size;

/// Between columns of cards.
pub(super) const GAP: f32 = 8.0;
/// The least width of a column of cards, and from how many cards a calm room takes another column.
const COLUMN: f32 = 128.0;
const COLUMN_CALM: f32 = 160.0;
/// The most lines of a title.
const LINES: usize = 3;
/// The most columns of a page that grows: of few cards, of more, and of very many.
const GROWN: [(usize, usize); 3] = [(8, 2), (18, 3), (usize::MAX, 99)];

/// How close the cards stand: above and beneath the words of each, and between them.
const DENSITIES: [[f32; 2]; 5] = [[6.0, 8.0], [6.0, 6.0], [4.0, 6.0], [4.0, 4.0], [3.0, 2.0]];

/// The cards of a room in their columns.
pub(super) struct Fit {
    /// How many columns.
    pub columns: usize,
    /// How wide each is at least.
    pub column: f32,
    /// Between a card's edge and its words, above and beneath.
    pad: f32,
    /// Between cards.
    pub gap: f32,
    /// The titles of the cards that are shown, broken.
    pub titles: Vec<Block>,
    /// How many cards are in a column.
    pub per_column: usize,
    /// How many are not shown.
    pub gathered: usize,
}

/// What a way of placing costs, the worst first: what is not said, how close it stands, in how many columns.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) struct Cost {
    /// What is not said, as [`unsaid`] has it.
    pub unsaid: usize,
    density: usize,
    columns: usize,
}

/// What weighs more: a thing that is gathered, or words that are cut; so many of each.
pub(super) const fn unsaid([gathered, cut]: [usize; 2]) -> usize {
    3 * gathered + 2 * cut
}

fn line() -> f32 {
    line_height(size::BODY)
}

/// The height of a card with one line, at its closest.
fn low() -> f32 {
    let [pad, _] = DENSITIES[DENSITIES.len() - 1];
    (line() + 2.0 * pad).max(24.0)
}

/// How wide the column of amounts is, in which those of all cards align.
fn amounts(cards: &[Card]) -> f32 {
    cards.iter().map(|it| it.amount_wide).fold(0.0, f32::max)
}

fn title_room(column: f32, amounts: f32, card: &Card) -> f32 {
    (column - 3.0 * CARD_PAD - amounts - card.mark).max(1.0)
}

/// About how many lines a title needs.
fn lines_of(column: f32, amounts: f32, card: &Card) -> usize {
    let room = title_room(column, amounts, card);
    if card.title_wide <= room { 1 } else { ((card.title_wide / (0.85 * room)).ceil() as usize).clamp(2, LINES) }
}

/// What the best way costs to place cards in a room so wide and high.
pub(super) fn cost(cards: &[Card], width: f32, height: f32) -> Cost {
    let amounts = amounts(cards);
    let mut best: Option<Cost> = None;
    for columns in 1..=cards.len().max(1) {
        let column = column_least(width, columns, GAP);
        if columns > 1 && column < COLUMN {
            break;
        }
        let it = cost_in(cards, (columns, column), amounts, height);
        if best.is_none_or(|best| it < best) {
            best = Some(it);
        }
    }
    best.unwrap_or(Cost { unsaid: 0, density: 0, columns: 1 })
}

fn cost_in(cards: &[Card], (columns, column): (usize, f32), amounts: f32, height: f32) -> Cost {
    let per = cards.len().div_ceil(columns).max(1);
    let lines: Vec<usize> = cards.iter().map(|it| lines_of(column, amounts, it)).collect();
    // A word that is broken reads as badly as one that is cut.
    let broken = cards.iter().filter(|it| it.longest > title_room(column, amounts, it)).count();
    for (density, [pad, gap]) in DENSITIES.into_iter().enumerate() {
        let tall =
            |it: &[usize]| it.iter().map(|it| (*it as f32 * line() + 2.0 * pad).max(24.0) + gap).sum::<f32>() - gap;
        if lines.chunks(per).all(|it| tall(it) <= height) {
            return Cost { unsaid: unsaid([0, broken]), density, columns };
        }
    }
    let gap = DENSITIES[DENSITIES.len() - 1][1];
    let rows = ((height + gap) / (low() + gap)).floor().max(0.0) as usize;
    let density = DENSITIES.len();
    if per <= rows {
        let cut = |it: &[usize]| {
            let mut free = height + gap - it.len() as f32 * (low() + gap);
            let mut cut = 0;
            for more in it.iter().map(|it| (*it - 1) as f32 * line()) {
                if more <= free {
                    free -= more;
                } else {
                    cut += 1;
                }
            }
            cut
        };
        return Cost { unsaid: unsaid([0, broken.max(lines.chunks(per).map(cut).sum())]), density, columns };
    }
    let shown = (columns * rows).saturating_sub(1).min(cards.len());
    let cut = lines.iter().take(shown).filter(|it| **it > 1).count();
    Cost { unsaid: unsaid([cards.len() - shown, cut]), density, columns }
}

impl Fit {
    /// The best way to place cards in a room so wide and high.
    pub(super) fn within(cards: &[Card], width: f32, height: f32) -> Self {
        let columns = cost(cards, width, height).columns;
        let [pad, gap] = DENSITIES[DENSITIES.len() - 1];
        let rows = ((height + gap) / (low() + gap)).floor().max(0.0) as usize;
        // Of a register of thousands only the titles that have room are broken.
        let most = columns * rows;
        let mut fit = Self::full(&cards[..cards.len().min(most.max(columns))], (width, amounts(cards)), columns);
        if cards.len() > most {
            [fit.pad, fit.gap] = [pad, gap];
            fit.titles.truncate(most.saturating_sub(1));
            fit.per_column = rows.max(1);
            fit.gathered = cards.len() - fit.titles.len();
        } else {
            for density in DENSITIES {
                [fit.pad, fit.gap] = density;
                if fit.height() <= height {
                    return fit;
                }
            }
        }
        fit.cut(cards, height);
        fit
    }

    /// As high as they need to be, as calm as fits in a height that is wanted.
    pub(super) fn grown(cards: &[Card], width: f32, wanted: f32) -> Self {
        let most = GROWN.iter().find(|it| cards.len() <= it.0).map_or(1, |it| it.1);
        let columns = (((width + GAP) / (COLUMN_CALM + GAP)).floor() as usize).clamp(1, most).min(cards.len().max(1));
        let mut fit = Self::full(cards, (width, amounts(cards)), columns);
        for density in &DENSITIES[..DENSITIES.len() - 1] {
            [fit.pad, fit.gap] = *density;
            if fit.height() <= wanted {
                break;
            }
        }
        fit
    }

    fn full(cards: &[Card], (width, amounts): (f32, f32), columns: usize) -> Self {
        let column = column_least(width, columns, GAP);
        let titles = cards.iter().map(|it| it.block(column, amounts, LINES)).collect();
        let per_column = cards.len().div_ceil(columns).max(1);
        Self { columns, column, pad: 0.0, gap: 0.0, titles, per_column, gathered: 0 }
    }

    /// Titles of one line, and then, one after the other, more for those for which there is room.
    fn cut(&mut self, cards: &[Card], height: f32) {
        let amounts = amounts(cards);
        let full = std::mem::take(&mut self.titles);
        let last = full.len().saturating_sub(1) / self.per_column;
        for (nth, column) in full.chunks(self.per_column).enumerate() {
            let here = column.len() + usize::from(self.gathered > 0 && nth == last.max(self.columns - 1));
            let mut free = height + self.gap - here as f32 * (low() + self.gap);
            for (at, block) in column.iter().enumerate() {
                let card = &cards[nth * self.per_column + at];
                let lines = (2..=LINES).rev().find(|it| {
                    let more = *it as f32 * line() + 2.0 * self.pad - low();
                    *it as f32 * line() <= block.height() && more <= free
                });
                let lines = lines.unwrap_or(1);
                let title = card.block(self.column, amounts, lines);
                free -= self.card_height(&title) - low();
                self.titles.push(title);
            }
        }
    }

    /// How high a card is.
    pub(super) fn card_height(&self, title: &Block) -> f32 {
        (title.height().max(line()) + 2.0 * self.pad).max(24.0)
    }

    /// How high what stands for the gathered ones is.
    pub(super) fn more_height(&self) -> f32 {
        low()
    }

    /// How high the tallest column is.
    pub(super) fn height(&self) -> f32 {
        let tall = |it: &[Block]| it.iter().map(|it| self.card_height(it) + self.gap).sum::<f32>() - self.gap;
        self.titles.chunks(self.per_column).map(tall).fold(0.0, f32::max)
    }
}
