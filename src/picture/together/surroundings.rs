//! The page of the surroundings: the map, and the stakeholders in a table.

use crate::design::Design;
use crate::design::id::PrincipleId;
use crate::design::surroundings::Involvement;
use crate::picture::canvas::{Align, Block};
use crate::picture::parts::{Picture, Point, Rect};
use crate::picture::together::map::{UNDER, Words, disc, ground, on};
use crate::picture::together::paper::{Leaf, Paper};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// How high the map is.
const MAP: f32 = 400.0;

/// The page.
pub fn surroundings_page(design: &Design, text: &Text, leaf: Leaf) -> Picture {
    let all = &design.surroundings.stakeholders;
    let mut paper = Paper::new(design, text, (&text.get("section-surroundings"), leaf));
    if all.is_empty() {
        paper.says(&text.get("surroundings-none-says"));
        return paper.finish(text);
    }
    paper.y += 18.0;
    let plot = Rect::new(paper.left, paper.y, paper.within(), MAP);
    let keys = ["surroundings-content", "surroundings-together", "surroundings-watch", "surroundings-along"];
    let words = Words {
        axes: [text.get("surroundings-interest"), text.get("surroundings-influence")],
        ends: [text.get("map-low"), text.get("map-high")],
        corners: keys.map(|it| text.get(it)),
    };
    ground(&mut paper.canvas, plot, &words);
    let places = all.iter().enumerate().filter_map(|(nth, it)| Some((nth, it, it.place?)));
    let points: Vec<_> =
        places.map(|(nth, it, place)| (nth, it, on(plot, (place.interest, place.influence)))).collect();
    let around = |[x, y]: Point| Rect::new(x - 8.0, y - 8.0, 16.0, 16.0);
    let mut taken: Vec<Rect> = points.iter().map(|it| around(it.2)).collect();
    for (own, (nth, it, at)) in points.iter().enumerate() {
        disc(&mut paper.canvas, *at, it.involved.map(Involvement::share), Ink::Alliance);
        let block = Block::new(&format!("{} {}", nth + 1, it.name), size::SMALL, Weight::Regular, 180.0, 1);
        let size = [block.width() + 1.0, block.height()];
        // Where no name has room, the number does: the table below says whose it is.
        let spot = beside(plot, (own, *at), size, &taken).map(|it| (block, it)).or_else(|| {
            let number = Block::new(&(nth + 1).to_string(), size::SMALL, Weight::Regular, 30.0, 1);
            let size = [number.width() + 1.0, number.height()];
            beside(plot, (own, *at), size, &taken).map(|it| (number, it))
        });
        if let Some((block, spot)) = spot {
            taken.push(spot);
            paper.canvas.words(None, &block, [spot.x, spot.y], spot.width, Align::Left, Ink::Ink);
        }
    }
    paper.y = plot.bottom() + UNDER;
    legend(&mut paper, text);
    table(&mut paper, design, text);
    paper.finish(text)
}

/// A spot beside a point where nothing else stands: right of it, left, above, under; and those a little up or down.
fn beside(plot: Rect, (own, [x, y]): (usize, Point), [width, height]: [f32; 2], taken: &[Rect]) -> Option<Rect> {
    let gap = 12.0;
    let sides = [-height / 2.0, -height, 0.0].into_iter().flat_map(|up| [[x + gap, y + up], [x - gap - width, y + up]]);
    let over = [[x - width / 2.0, y - gap - height], [x - width / 2.0, y + gap]];
    let fits = |it: &Rect| {
        let apart =
            |one: &Rect| it.right() <= one.x || one.right() <= it.x || it.bottom() <= one.y || one.bottom() <= it.y;
        it.x >= plot.x
            && it.right() <= plot.right()
            && it.y >= plot.y
            && it.bottom() <= plot.bottom()
            && taken.iter().enumerate().all(|(nth, one)| nth == own || apart(one))
    };
    sides.chain(over).map(|[x, y]| Rect::new(x, y, width, height)).find(fits)
}

/// What the discs mean, on a line.
fn legend(paper: &mut Paper, text: &Text) {
    let y = paper.y + 4.0;
    let mut x = paper.left;
    for involved in [None].into_iter().chain(Involvement::ALL.map(Some)) {
        let word = involved.map_or_else(|| text.get("involved-none"), |it| text.word(it));
        let block = Block::new(&word, size::SMALL, Weight::Regular, 260.0, 1);
        disc(&mut paper.canvas, [x + 8.0, y + block.height() / 2.0], involved.map(Involvement::share), Ink::Alliance);
        paper.canvas.words(None, &block, [x + 20.0, y], block.width() + 1.0, Align::Left, Ink::Ink2);
        x += 20.0 + block.width() + 18.0;
    }
    paper.y = y + 20.0;
}

/// Who, what is at stake, how involved, which principles hold, on what it would share.
fn table(paper: &mut Paper, design: &Design, text: &Text) {
    paper.heading(&text.get("surroundings-list"));
    let one = paper.within() / 5.0;
    let keys = [
        "surroundings-who",
        "surroundings-stake",
        "surroundings-involved",
        "surroundings-principles",
        "surroundings-shares-short",
    ];
    let heads = keys.map(|it| text.get(it));
    paper.row(&heads.each_ref().map(|it| (it.as_str(), one)), Weight::Semibold, Ink::Ink2);
    for (nth, it) in design.surroundings.stakeholders.iter().enumerate() {
        paper.rule();
        let name = |id: &PrincipleId| design.principles.get(*id).map(|it| text.principle(it));
        let principles: Vec<String> = it.principles.iter().filter_map(name).collect();
        let involved = it.involved.map_or_else(|| text.get("involved-none"), |it| text.word(it));
        let involved = if it.contact.is_empty() { involved } else { format!("{involved} ({})", it.contact) };
        let who = format!("{} {}", nth + 1, it.name);
        let cells = [who, it.stake.clone(), involved, text.list(&principles), it.shares.clone()];
        paper.row(&cells.each_ref().map(|it| (it.as_str(), one)), Weight::Regular, Ink::Ink);
    }
}
