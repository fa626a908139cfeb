//! Pictures of the money as pages of their own, for print and projector: the design's name above them.

use crate::design::Design;
use crate::finance::simulation::Simulation;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::named;
use crate::picture::money::chart::Asked;
use crate::picture::money::layout::chart;
use crate::picture::money::likely::{self, Likely};
use crate::picture::money::shown::Shown;
use crate::picture::parts::Item;
use crate::picture::parts::Picture;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Around the page.
const PAGE: f32 = 24.0;
/// Within the card.
const PAD: f32 = 16.0;
/// How wide the page is, and how high its chart.
const SIZE: [f32; 2] = [1000.0, 560.0];

/// Between both pictures, and how high the second is.
const GAP: f32 = 28.0;
const LIKELY: f32 = 420.0;

/// The page: both results, and how likely costs are. Without a TAB it says so.
pub fn page(design: &Design, simulation: Option<&Simulation>, text: &Text) -> Picture {
    sheet(design, text, "curve-title", |canvas, width| {
        let asked = Asked { width, height: SIZE[1], held: None };
        if let Some(shown) = Shown::of(design) {
            canvas.items.extend(chart(&shown, simulation, text, asked).items);
            let kept = simulation.and_then(|it| it.of_kept(design));
            if let Some(it) = simulation.and_then(|it| Likely::of(design, it, kept.as_ref())) {
                let block = Block::new(&text.get("likely-title"), size::BODY, Weight::Semibold, width, 1);
                canvas.words(None, &block, [0.0, SIZE[1] + GAP], width, Align::Left, Ink::Ink);
                let top = SIZE[1] + GAP + block.height() + 6.0;
                likely::paint(canvas, &it, top, LIKELY);
                return top + LIKELY;
            }
        } else {
            let block = Block::new(&text.get("curve-no-tab"), size::BODY, Weight::Regular, width, 3);
            canvas.words(None, &block, [0.0, 0.0], width, Align::Center, Ink::Ink2);
        }
        SIZE[1]
    })
}

/// A page with the design's name and a title above a card. What fills the card is told its width, and says its height.
pub(super) fn sheet(design: &Design, text: &Text, title: &str, fill: impl FnOnce(&mut Canvas, f32) -> f32) -> Picture {
    let (width, inner) = (SIZE[0], SIZE[0] - 2.0 * PAGE);
    let mut canvas = Canvas::new(text, &[], width);
    let mut y = PAGE;
    for (words, type_size, weight, ink) in [
        (named(&design.name, text), size::TITLE, Weight::Semibold, Ink::Ink),
        (text.get(title), size::BODY, Weight::Regular, Ink::Ink2),
    ] {
        let block = Block::new(&words, type_size, weight, inner, 2);
        canvas.words(None, &block, [PAGE, y], inner, Align::Left, ink);
        y += block.height();
    }
    let mut within = Canvas::new(text, &[], inner - 2.0 * PAD);
    let height = fill(&mut within, inner - 2.0 * PAD);
    let ground = Rect::new(PAGE, y + 12.0, inner, height + 2.0 * PAD);
    canvas.boxed(None, ground, radius::LARGE, Some(Ink::Panel), Some(Stroke::solid(Ink::Line, 1.0)));
    let shift = [ground.x + PAD, ground.y + PAD];
    canvas.items.extend(within.items.into_iter().map(|it| Item { owner: None, art: it.art.moved(shift) }));
    Picture { width, height: (ground.bottom() + PAGE).ceil(), items: canvas.items, spots: Vec::new() }
}
