//! The praatplaat, or the bovenkant on its own, as a file: what print and projector get, without a screen.

use std::path::Path;

use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::id::KeyMomentId;
use crate::finance::simulation::{Draws, Simulation};
use crate::picture::birth;
use crate::picture::bovenkant;
use crate::picture::collaboration::{self, Paper};
use crate::picture::lacking::{Lacking, lacking};
use crate::picture::money;
use crate::picture::parts::{Frame, Picture};
use crate::picture::png::{self, PictureError};
use crate::picture::praatplaat::praatplaat;
use crate::picture::precedents;
use crate::picture::sheet;
use crate::picture::svg;
use crate::picture::together;
use crate::picture::tokens::Theme;
use crate::rules::Signal;
use crate::text::Text;

/// The width of an exported picture in points: a page of A3 or A4 on its side.
const WIDTH: f32 = 1440.0;

/// The height that it has at least.
const HEIGHT: f32 = 1018.0;

/// Pixels per point of a PNG: sharp on paper.
const SCALE: f32 = 2.0;

/// So many pages high a picture still reads as one.
const READABLE: usize = 6;

/// What is in the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Which {
    /// The whole alliance.
    #[default]
    Praatplaat,
    /// The roles and the lines between them.
    Bovenkant,
    /// The principles, on a page to sign.
    Principles,
    /// The birth card.
    BirthCard,
    /// The spiders of the key moments, their courses, table and sentences.
    Collaboration,
    /// The spider of one key moment.
    Spider(KeyMomentId),
    /// A blank form to fill in on paper; about a key moment where one is named.
    BlankForm(Paper, Option<KeyMomentId>),
    /// Ambition and interests.
    Ambition,
    /// The surroundings.
    Surroundings,
    /// How it is steered.
    Steering,
    /// Changes to the assignment, with their sum beside the staffel over so many outcomes.
    Changes(Draws),
    /// Phases and recalibration, on a time line.
    Life,
    /// The learning agenda and the harvest.
    Harvest,
    /// The alliances that were there before, on a time line.
    Precedents,
    /// How a facilitator leads the exercise, with its key.
    Workshop,
    /// Both results against actual cost, with so many outcomes.
    Money(Draws),
    /// From the staffel to each party's result, over so many outcomes.
    Bridge(Draws),
}

/// A picture as the bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What stands in it as an empty box, since the typeface lacks it.
    pub lacking: Vec<Lacking>,
    /// That it is too large to be read at a glance, if it is.
    pub large: Option<Large>,
}

/// How large a picture is that is too large to be read at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Large {
    /// How many pages it is high.
    pub pages: usize,
    /// How sharp it is, in percents of the usual: less where it would have more pixels than a program can show.
    pub percent: usize,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The name ends in neither .svg nor .png.
    #[error("the name ends in neither .svg nor .png")]
    Ending,
    /// The pixels could not be made.
    #[error("{0}")]
    Picture(#[from] PictureError),
}

/// A picture of a design, laid out.
pub fn laid(which: Which, design: &Design, (signals, catalogue): (&[Signal], &Catalogue), text: &Text) -> Picture {
    match which {
        Which::Praatplaat => praatplaat(design, signals, text, Frame { width: WIDTH, height: HEIGHT, heading: true }),
        Which::Bovenkant => bovenkant::page(design, signals, text),
        Which::Money(draws) => money::page(design, Simulation::of(design, draws).as_ref(), text),
        Which::Bridge(draws) => money::bridge_page(design, Simulation::of(design, draws).as_ref(), text),
        Which::BirthCard => birth::birth_card(design, text),
        Which::Collaboration => collaboration::page(design, text),
        Which::Spider(moment) => collaboration::spider_page(design, moment, text),
        Which::BlankForm(paper, moment) => collaboration::blank_form(design, (paper, moment), text),
        Which::Ambition => together::ambition_page(design, text, together::Leaf::Own),
        Which::Surroundings => together::surroundings_page(design, text, together::Leaf::Own),
        Which::Steering => together::steering_page(design, text, together::Leaf::Own),
        Which::Changes(draws) => together::changes_page(design, Simulation::of(design, draws).as_ref(), text),
        Which::Life => together::life_page(design, text, together::Leaf::Own),
        Which::Harvest => together::harvest_page(design, text, together::Leaf::Own),
        Which::Precedents => precedents::precedents_page(text),
        Which::Workshop => together::workshop_page(design, text),
        Which::Principles => sheet::sheet(design, catalogue, text),
    }
}

/// A picture in the format that the file's name ends in, and what it has no letters for.
pub fn export(
    which: Which,
    design: &Design,
    of: (&[Signal], &Catalogue),
    text: &Text,
    theme: Theme,
    to: &Path,
) -> Result<Exported, ExportError> {
    export_picture(&laid(which, design, of, text), &design.name, theme, to)
}

/// A picture that was laid out, with its title, in the format that the file's name ends in.
pub fn export_picture(picture: &Picture, title: &str, theme: Theme, to: &Path) -> Result<Exported, ExportError> {
    let ending = to.extension().map(|it| it.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_png = match ending.as_str() {
        "svg" => false,
        "png" => true,
        _ => return Err(ExportError::Ending),
    };
    // A canvas on which cards were put far apart is painted less sharply rather than not at all.
    let most = (png::PIXELS_MAX as f32 * 0.9 / (picture.width * picture.height)).sqrt();
    let scale = if is_png { SCALE.min(most) } else { SCALE };
    let pages = (picture.height / HEIGHT).ceil() as usize;
    let large = (pages > READABLE || scale < 1.0).then_some(Large { pages, percent: (100.0 * scale / SCALE) as usize });
    let bytes = if is_png { png::png(picture, theme, scale)? } else { svg::svg(picture, theme, title).into_bytes() };
    Ok(Exported { bytes, lacking: lacking(picture), large })
}
