//! The picture on a page of the manual: drawn by the program itself, of an example, in the language and the theme of now.

use std::sync::Arc;

use crate::app::compared::Compared;
use crate::app::examples::Example;
use crate::app::insight::Insight;
use crate::app::sources::Read;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::edit::{Edit, RisksEdit};
use crate::design::id::Ids;
use crate::design::report::Shape;
use crate::design::risks::Allocation;
use crate::finance::simulation::{Draws, Simulation};
use crate::picture::money::{Asked, Shown, chart};
use crate::picture::together::{Leaf as Sheet, life_page, surroundings_page};
use crate::picture::{Frame, Item, Picture, Rect, Target, Which, bovenkant, laid, praatplaat};
use crate::report;
use crate::text::handbook::{About, Task};
use crate::text::{Language, Text};
use crate::ui::manual::leaf::Leaf;

/// As the plate is drawn here, in points: so small that its words can still be read on a page.
const PLATE: Frame = Frame { width: 900.0, height: 620.0, heading: false };
/// The same where only a part of it is shown.
const PART: Frame = Frame { width: 660.0, height: 560.0, heading: false };
/// Enough outcomes for a chart to look at.
const DRAWS: Draws = Draws { outcomes: 1_000, seed: Some(1) };
/// How high a picture is at most, for how wide it is (1): what is longer is shown from its top.
const HIGH: f32 = 0.85;
/// Around a part of the plate, in points.
const AROUND: f32 = 6.0;

/// A picture, and the example that it was made of.
pub(crate) struct Drawn {
    /// The picture.
    pub picture: Picture,
    /// The key of the example.
    pub of: &'static str,
}

/// What is drawn.
#[derive(Clone, Copy)]
enum Shot {
    /// The praatplaat.
    Plate,
    /// The part of it that these spots make.
    Part(fn(&Target) -> bool),
    /// The tray, so wide that it gathers nothing.
    Tray,
    /// Roles and lines.
    Bovenkant,
    /// Both results against the actual cost.
    Chart,
    /// The spider of the first key moment.
    Spider,
    /// The map of the surroundings.
    Map,
    /// The time line.
    Life,
    /// The plate beside what it was.
    Beside,
    /// The first page of a report.
    Report,
    /// A page by its name.
    Page(Which),
}

fn rooms(it: &Target) -> bool {
    matches!(it, Target::Room(_))
}

fn tray(it: &Target) -> bool {
    matches!(it, Target::Tray)
}

fn team(it: &Target) -> bool {
    matches!(it, Target::Team)
}

fn foundation(it: &Target) -> bool {
    matches!(it, Target::Foundation)
}

/// What a page shows, and of which example.
const fn shot(leaf: Leaf) -> Option<(&'static str, Shot)> {
    Some(match leaf {
        Leaf::Task(task) => match task {
            Task::Begin => ("zandwaard", Shot::Plate),
            Task::Plate => ("zwaluw", Shot::Plate),
            Task::Birth => ("graaf-reinald", Shot::Page(Which::BirthCard)),
            Task::Register => ("twaalf-risicos", Shot::Tray),
            Task::Place => ("zwaluw", Shot::Part(rooms)),
            Task::Bovenkant => ("zwaluw", Shot::Bovenkant),
            Task::Team => ("markermeerdijken", Shot::Part(team)),
            Task::Principles => ("markermeerdijken", Shot::Part(foundation)),
            Task::Money => ("graaf-reinald", Shot::Chart),
            Task::Ambition => ("markermeerdijken", Shot::Map),
            Task::Together => ("markermeerdijken", Shot::Spider),
            Task::Life => ("markermeerdijken", Shot::Life),
            Task::Signals => ("lingense", Shot::Plate),
            Task::Compare => ("zwaluw", Shot::Beside),
            Task::Versions => ("piet-hein", Shot::Beside),
            Task::Report => ("graaf-reinald", Shot::Report),
            Task::Workshop => ("oefening", Shot::Plate),
            Task::Programme => ("rivieren", Shot::Plate),
        },
        Leaf::About(About::What) => ("zwaluw", Shot::Page(Which::Precedents)),
        Leaf::About(About::Works) => ("markermeerdijken", Shot::Plate),
        Leaf::Exercise(_) | Leaf::Glossary | Leaf::Rule(_) => return None,
    })
}

/// The picture of a page; none: it has none.
pub(crate) fn drawn(leaf: Leaf, catalogue: &Catalogue, language: Language) -> Option<Drawn> {
    let (of, shot) = shot(leaf)?;
    let design = Example::find(of)?.read().ok()?;
    let text = Text::new(language);
    text.speak_of(design.form);
    let insight = Insight::with_draws(&design, catalogue, DRAWS).for_screen(&design);
    let picture = match shot {
        Shot::Plate => praatplaat(&design, &insight.signals, &text, PLATE),
        Shot::Part(part) => of_plate(&praatplaat(&design, &insight.signals, &text, PART), part),
        Shot::Tray => of_plate(&praatplaat(&design, &insight.signals, &text, PLATE), tray),
        Shot::Bovenkant => bovenkant::bare(&design, &insight.signals, &text),
        Shot::Chart => {
            let asked = Asked { width: 760.0, height: 380.0, held: None };
            chart_of(&design, insight.simulation.as_ref(), &text, asked)?
        }
        Shot::Spider => {
            let moment = design.collaboration.moments.first()?.id;
            laid(Which::Spider(moment), &design, (&insight.signals, catalogue), &text)
        }
        Shot::Map => surroundings_page(&design, &text, Sheet::Column),
        Shot::Life => life_page(&design, &text, Sheet::Column),
        Shot::Beside => beside(design, catalogue, &text),
        Shot::Report => {
            let (insight, text, shape) = (&insight, &text, Shape::Board);
            let (file, on, before) = (None, None, None);
            let asked = report::Asked { design: &design, insight, catalogue, text, file, on, shape, before };
            report::made(&asked).book.pages.into_iter().next()?.picture
        }
        Shot::Page(which) => laid(which, &design, (&insight.signals, catalogue), &text),
    };
    let height = picture.height.min(picture.width * HIGH);
    Some(Drawn { picture: Picture { height, ..picture }, of })
}

fn chart_of(design: &Design, simulation: Option<&Simulation>, text: &Text, asked: Asked) -> Option<Picture> {
    let items = chart(&Shown::of(design)?, simulation, text, asked).items;
    Some(Picture { width: asked.width, height: asked.height, items, spots: Vec::new() })
}

/// The part of a plate that some of its spots make.
fn of_plate(plate: &Picture, part: fn(&Target) -> bool) -> Picture {
    let mut spots = plate.spots.iter().filter(|it| part(&it.target)).map(|it| it.rect);
    let Some(first) = spots.next() else { return plate.clone() };
    let around = |a: Rect, b: Rect| {
        let (x, y) = (a.x.min(b.x), a.y.min(b.y));
        Rect::new(x, y, a.right().max(b.right()) - x, a.bottom().max(b.bottom()) - y)
    };
    let room = spots.fold(first, around).shrunk(-AROUND);
    let shift = [-room.x, -room.y];
    let item = |it: &Item| Item { owner: None, art: it.art.clone().moved(shift) };
    Picture { width: room.width, height: room.height, items: plate.items.iter().map(item).collect(), spots: Vec::new() }
}

/// A design beside what becomes of it when its first shared risks go to the tray.
fn beside(design: Design, catalogue: &Catalogue, text: &Text) -> Picture {
    let shared = design.risks.list.iter().filter(|it| it.allocation == Allocation::Shared);
    let risks = shared.take(2).map(|it| it.id).collect();
    let (mut other, mut ids) = (design.clone(), Ids::seeded(1));
    Edit::Risks(RisksEdit::Move { risks, to: Allocation::Unplaced }).apply(&mut other, &mut ids);
    let names = [design.name.clone(), other.name.clone()];
    let read = [design, other].map(|it| Read { design: Arc::new(it), stamp: None, at: None });
    Compared::of_read(read, (catalogue, DRAWS), text).picture(names.each_ref().map(String::as_str), text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::catalogue;

    #[test]
    fn every_task_has_a_picture_drawn_of_an_example() {
        let pages = Leaf::told().filter(|it| matches!(it, Leaf::Task(_) | Leaf::About(_)));
        for leaf in pages {
            let drawn = drawn(leaf, catalogue(), Language::Nl).unwrap_or_else(|| panic!("{leaf:?} has no picture"));
            let Picture { width, height, items, .. } = drawn.picture;
            assert!(items.len() > 10 && width > 200.0 && height > 60.0, "{leaf:?}: {} items", items.len());
            assert!(height <= width * HIGH + 1.0, "{leaf:?} is {width} by {height}");
        }
    }
}
