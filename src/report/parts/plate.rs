//! The praatplaat on a page.

use crate::design::risks::Allocation;
use crate::picture::{Art, Frame, Item, Picture, Spot, Target, praatplaat};
use crate::report::cells::Writing;
use crate::report::document::{Block, Figure};
use crate::report::parts::of::Of;

/// How wide it is drawn: the less, the larger its words are on paper.
const WIDTH: f32 = 900.0;
/// And in the whole report, where it has the page.
const WHOLE: f32 = 900.0;

pub(super) fn plate(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    let width = if of.whole() { WHOLE } else { WIDTH };
    let frame = Frame { width, height: of.measure.plate, heading: false };
    let picture = unasking(praatplaat(design, &of.insight().signals, text, frame), of);
    let insight = of.insight();
    let [risks, opportunities] = insight.counts;
    let values = [
        ("name", (&design.name).into()),
        ("roles", design.bovenkant.roles.len().into()),
        ("risks", risks.into()),
        ("opportunities", opportunities.into()),
        ("principles", design.principles.chosen.len().into()),
    ];
    let says = text.with("report-plate-says", values);
    writing.0.push(Block::Figure(Figure { picture, says, most: if of.whole() { 0.9 } else { 0.48 }, sheet: false }));
    if let Some(share) = insight.shared_share {
        let language = text.language();
        let values =
            [("share", language.share(share).into()), ("amount", language.euro_short(insight.expected).into())];
        writing.quiet(text.with("report-plate-shared", values));
    }
    writing.0
}

/// The picture without what asks for a click: paper has none.
fn unasking(mut picture: Picture, of: &Of) -> Picture {
    let unplaced = of.design().risks.list.iter().any(|it| it.allocation == Allocation::Unplaced);
    let asks = |spot: &Spot| match spot.target {
        Target::AddPrinciple | Target::AddRisk(_) | Target::AddOpportunity(_) => true,
        Target::Tray => !unplaced,
        _ => false,
    };
    let asking: Vec<bool> = picture.spots.iter().map(asks).collect();
    picture.items.retain(|it| !it.owner.is_some_and(|owner| asking.get(owner).copied().unwrap_or(false)));
    let bottom = |it: &Item| match &it.art {
        Art::Box { rect, .. } | Art::Mark { rect, .. } => rect.bottom(),
        Art::Words(words) => words.rect.bottom(),
        Art::Poly { points, .. } | Art::Line { points, .. } => points.iter().map(|it| it[1]).fold(0.0, f32::max),
    };
    picture.height = picture.items.iter().map(bottom).fold(0.0, f32::max).min(picture.height) + 2.0;
    picture
}
