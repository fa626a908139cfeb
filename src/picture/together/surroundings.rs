//! The page of the surroundings: the map, and the stakeholders in a table.

use crate::design::Design;
use crate::design::id::PrincipleId;
use crate::design::surroundings::Involvement;
use crate::picture::canvas::{Align, Block};
use crate::picture::parts::{Picture, Rect};
use crate::picture::together::map::{UNDER, Words, disc, ground, on};
use crate::picture::together::paper::{MARGIN, Paper, within};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// How high the map is.
const MAP: f32 = 400.0;

/// The page.
pub fn surroundings_page(design: &Design, text: &Text) -> Picture {
    let all = &design.surroundings.stakeholders;
    let mut paper = Paper::new(design, text, &text.get("section-surroundings"));
    if all.is_empty() {
        paper.says(&text.get("surroundings-none-says"));
        return paper.finish(text);
    }
    paper.y += 18.0;
    let plot = Rect::new(MARGIN, paper.y, within(), MAP);
    let keys = ["surroundings-content", "surroundings-together", "surroundings-watch", "surroundings-along"];
    let words = Words {
        axes: [text.get("surroundings-interest"), text.get("surroundings-influence")],
        ends: [text.get("map-low"), text.get("map-high")],
        corners: keys.map(|it| text.get(it)),
    };
    ground(&mut paper.canvas, plot, &words);
    for (nth, it) in all.iter().enumerate() {
        let Some(place) = it.place else { continue };
        let at = on(plot, (place.interest, place.influence));
        disc(&mut paper.canvas, at, it.involved.map(Involvement::share), Ink::Alliance);
        let block = Block::new(&format!("{} {}", nth + 1, it.name), size::SMALL, Weight::Regular, 180.0, 1);
        let beside = at[0] + 12.0 + block.width() <= plot.right();
        let x = if beside { at[0] + 12.0 } else { at[0] - 12.0 - block.width() };
        paper.canvas.words(None, &block, [x, at[1] - block.height() / 2.0], block.width() + 1.0, Align::Left, Ink::Ink);
    }
    paper.y = plot.bottom() + UNDER;
    table(&mut paper, design, text);
    paper.finish(text)
}

/// Who, what is at stake, how involved, which principles hold, on what it would share.
fn table(paper: &mut Paper, design: &Design, text: &Text) {
    paper.heading(&text.get("surroundings-list"));
    let one = within() / 5.0;
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
