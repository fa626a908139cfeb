//! Who sits at the table: the parties of both sides, over the slopes of the roof, or above it where they do not fit there.

use crate::design::Design;
use crate::design::form::Side;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK_PITCH;
use crate::picture::canvas::line_height;
use crate::picture::canvas::named;
use crate::picture::parts::Rect;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// Between the names and the roof.
const GAP: f32 = 6.0;

/// The parties of both sides, each with its mark.
pub(super) struct Parties {
    sides: [Vec<(Option<Sign>, Block)>; 2],
    band: f32,
}

impl Parties {
    /// Names in a roof so wide.
    pub(super) fn new(canvas: &Canvas, design: &Design, width: f32) -> Self {
        let room = width * 0.42 - MARK_PITCH;
        let sides = Side::ALL.map(|side| {
            let all: Vec<_> = design.parties_of(side).collect();
            let name = |words: &str| Block::new(words, size::SMALL, Weight::Semibold, room, 1);
            // Three names at most, so that a roof stays a roof.
            let shown = if all.len() > 3 { 2 } else { all.len() };
            let mut lines: Vec<(Option<Sign>, Block)> = all[..shown]
                .iter()
                .map(|it| (Some(design.badge((*it).into()).into()), name(&named(&canvas.text.party(it), canvas.text))))
                .collect();
            if shown < all.len() {
                let more = canvas.text.with("plate-more", [("count", (all.len() - shown).into())]);
                lines.push((None, name(&more)));
            }
            let caption = match (side, all.len()) {
                (_, 0) => return lines,
                (Side::Client, 1) => "plate-client",
                (Side::Client, _) => "plate-clients",
                (Side::Contractor, 1) => "plate-contractor",
                (Side::Contractor, _) => "plate-contractors",
            };
            let caption = canvas.text.get(caption);
            lines.push((None, Block::new(&caption, size::SMALL, Weight::Regular, room, 1)));
            lines
        });
        Self { sides, band: 0.0 }
    }

    /// Finds their place over a roof whose eaves are so far beneath its ridge; returns how much is needed above it.
    pub(super) fn place(&mut self, eaves: f32, width: f32) -> f32 {
        let high = line_height(size::SMALL);
        // Beneath a slope that starts at the eaves: how far down a corner may reach that is so wide.
        let free = |wide: f32| eaves * (1.0 - (wide + GAP) / (width / 2.0));
        let needed = |side: &[(Option<Sign>, Block)]| {
            let lines = side.iter().enumerate();
            lines.map(|(nth, it)| (nth + 1) as f32 * high + 2.0 - free(it.1.width() + MARK_PITCH)).fold(0.0, f32::max)
        };
        self.band = self.sides.iter().map(|it| needed(it)).fold(0.0, f32::max).ceil();
        if self.band > high {
            // Names say more than what they are names of.
            for side in &mut self.sides {
                side.truncate(side.len().saturating_sub(1));
            }
            self.band = self.sides.iter().map(|it| needed(it)).fold(0.0, f32::max).ceil();
        }
        self.band
    }

    /// How much is needed above the roof.
    pub(super) fn band(&self) -> f32 {
        self.band
    }

    /// Paints them.
    pub(super) fn paint(&self, canvas: &mut Canvas, owner: usize, area: Rect) {
        let high = line_height(size::SMALL);
        for (side, lines) in Side::ALL.into_iter().zip(&self.sides) {
            for (nth, (sign, words)) in lines.iter().enumerate() {
                let top = area.y + nth as f32 * high;
                let mark = if sign.is_some() { MARK_PITCH } else { 0.0 };
                let left = match side {
                    Side::Client => area.x + mark,
                    Side::Contractor => area.right() - mark - words.width(),
                };
                let ink = if sign.is_some() { Ink::Ink } else { Ink::Ink2 };
                canvas.words(Some(owner), words, [left, top], words.width(), Align::Left, ink);
                if let Some(sign) = sign {
                    let x = if side == Side::Client { area.x } else { area.right() - MARK_PITCH + 4.0 };
                    canvas.mark(Some(owner), *sign, x, top + high / 2.0);
                }
            }
        }
    }
}
