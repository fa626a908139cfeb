//! The bundled typeface: how wide words are and what their glyphs look like, without a screen.
//!
//! Words are shaped with the crate, version and settings that the screen uses, so both put every letter in the same
//! place. Widths scale with the type size, so a word is shaped once and remembered.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::OnceLock;

use harfrust::{
    Direction, GlyphBuffer, ShapeOptions, ShapePlan, ShaperData, ShaperInstance, UnicodeBuffer, Variation, script,
};
use skrifa::instance::{Location, Size};
use skrifa::outline::DrawSettings;
use skrifa::outline::pen::SvgPen;
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// The typeface's file: Inter, with its weights on an axis.
pub(crate) const FONT: &[u8] = include_bytes!("../../assets/fonts/Inter-roman.var.ttf");

/// How far the capitals stand above the baseline, as a share of the type size.
pub(crate) const CAP_HEIGHT: f32 = 0.727;

/// The room for a character that the typeface lacks, as a share of the type size: the screen may paint it from a wider
/// typeface.
const MISSING: f32 = 1.25;

/// How many words are remembered before the memory starts anew.
const REMEMBERED: usize = 8192;

/// A weight of the typeface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Text.
    #[default]
    Regular,
    /// Names and titles.
    Semibold,
}

impl Weight {
    /// Both weights.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Semibold];

    /// Its place on the typeface's weight axis.
    pub(crate) const fn wght(self) -> f32 {
        match self {
            Self::Regular => 400.0,
            Self::Semibold => 600.0,
        }
    }
}

/// A glyph with its place in a line, in shares of the type size from the start of the baseline, upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the typeface; 0 is the box for what the typeface lacks.
    pub id: u32,
    /// How far to the right.
    pub x: f32,
    /// How far up.
    pub y: f32,
}

/// The typeface at one weight, ready to shape.
struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    instance: ShaperInstance,
    location: Location,
    /// Plans for Latin words and for what has no letters: nearly everything, so that they are made once.
    latin: ShapePlan,
    common: ShapePlan,
    per_em: f32,
}

impl Face {
    fn new(weight: Weight) -> Option<Self> {
        let font = FontRef::new(FONT).ok()?;
        let data = ShaperData::new(&font);
        let variation = Variation { tag: harfrust::Tag::new(b"wght"), value: weight.wght() };
        let instance = ShaperInstance::from_variations(&font, [variation]);
        let shaper = data.shaper(&font).instance(Some(&instance)).build();
        let plan = |script| ShapePlan::new(&shaper, Direction::LeftToRight, script, None, &[]);
        let (latin, common) = (plan(Some(script::LATIN)), plan(None));
        let per_em = f32::from(font.head().ok()?.units_per_em());
        let location = font.axes().location([("wght", weight.wght())]);
        Some(Self { font, data, instance, location, latin, common, per_em })
    }

    fn shaped(&self, text: &str) -> GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let plan = match (buffer.direction(), buffer.script()) {
            (Direction::LeftToRight, script::LATIN) => Some(&self.latin),
            (Direction::LeftToRight, script::UNKNOWN) => Some(&self.common),
            _ => None,
        };
        let shaper = self.data.shaper(&self.font).instance(Some(&self.instance)).build();
        shaper.shape(buffer, ShapeOptions::new().plan(plan))
    }

    fn shape(&self, text: &str) -> Shaped {
        let buffer = self.shaped(text);
        let (mut x, mut glyphs) = (0.0, Vec::with_capacity(buffer.len()));
        for (info, at) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
            let share = |units: i32| units as f32 / self.per_em;
            glyphs.push(Glyph { id: info.glyph_id, x: x + share(at.x_offset), y: share(at.y_offset) });
            x += if info.glyph_id == 0 { MISSING } else { share(at.x_advance) };
        }
        Shaped { glyphs, width: x }
    }

    fn lacking<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let buffer = self.shaped(text);
        let infos = buffer.glyph_infos();
        // A cluster is what a person sees as one sign, such as an emoji of several; it runs up to the next.
        let starts: BTreeSet<usize> = infos.iter().map(|it| it.cluster as usize).collect();
        let boxed: BTreeSet<usize> = infos.iter().filter(|it| it.glyph_id == 0).map(|it| it.cluster as usize).collect();
        let sign = |from: usize| {
            let to = starts.range(from + 1..).next().copied().unwrap_or(text.len());
            text.get(from..to)
        };
        boxed.into_iter().filter_map(sign).collect()
    }
}

/// Shaped words, in shares of the type size.
struct Shaped {
    glyphs: Vec<Glyph>,
    width: f32,
}

fn face(weight: Weight) -> Option<&'static Face> {
    static FACES: OnceLock<[Option<Face>; 2]> = OnceLock::new();
    // The embedded font reads, and a test sees to it; without it words would have no width, and nothing worse.
    FACES.get_or_init(|| Weight::ALL.map(Face::new))[weight as usize].as_ref()
}

/// A text without what has no place in a line: control characters and unusual spaces become spaces, marks that turn the
/// reading direction go.
pub fn clean(text: &str) -> String {
    let mark = |it: char| matches!(it, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
    let space = |it: char| (it.is_whitespace() && it != '\u{a0}') || it.is_control();
    text.chars().filter(|it| !mark(*it)).map(|it| if space(it) { ' ' } else { it }).collect()
}

/// How wide words are, in points.
pub fn measure(text: &str, size: f32, weight: Weight) -> f32 {
    thread_local! {
        static WIDTHS: RefCell<[HashMap<Box<str>, f32>; 2]> = RefCell::default();
    }
    if text.is_empty() {
        return 0.0;
    }
    WIDTHS.with_borrow_mut(|widths| {
        let widths = &mut widths[weight as usize];
        if let Some(width) = widths.get(text) {
            return width * size;
        }
        let width = face(weight).map_or(0.0, |it| it.shape(text).width);
        if widths.len() >= REMEMBERED {
            widths.clear();
        }
        widths.insert(text.into(), width);
        width * size
    })
}

/// The glyphs of words, with their places.
pub(crate) fn glyphs(text: &str, weight: Weight) -> Vec<Glyph> {
    face(weight).map_or_else(Vec::new, |it| it.shape(text).glyphs)
}

/// A glyph for a writer that places glyphs itself: how far each takes the pen, and which of the text's bytes it stands for. In
/// shares of the type size.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    /// Its number in the typeface; 0: the typeface lacks it.
    pub id: u32,
    /// How far it takes the pen.
    pub advance: f32,
    /// How far right of the pen it stands, and how far up.
    pub off: [f32; 2],
    /// The bytes of the text that it stands for.
    pub of: Range<usize>,
}

/// The glyphs of words in their order.
pub(crate) fn placed(text: &str, weight: Weight) -> Vec<Placed> {
    let Some(face) = face(weight) else { return Vec::new() };
    let buffer = face.shaped(text);
    let share = |units: i32| units as f32 / face.per_em;
    let starts: BTreeSet<usize> = buffer.glyph_infos().iter().map(|it| it.cluster as usize).collect();
    let glyph = |(info, at): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
        let from = info.cluster as usize;
        let to = starts.range(from + 1..).next().copied().unwrap_or(text.len());
        let advance = if info.glyph_id == 0 { MISSING } else { share(at.x_advance) };
        Placed { id: info.glyph_id, advance, off: [share(at.x_offset), share(at.y_offset)], of: from..to }
    };
    buffer.glyph_infos().iter().zip(buffer.glyph_positions()).map(glyph).collect()
}

/// The signs of a text that the typeface lacks, in its order: those for which an empty box is drawn. What draws nothing by
/// design (a joiner, a selector, a soft hyphen) has none.
pub fn lacking(text: &str, weight: Weight) -> Vec<&str> {
    face(weight).map_or_else(Vec::new, |it| it.lacking(text))
}

/// The outline of a glyph as SVG path data in the typeface's own units, upwards; empty for a space.
pub(crate) fn outline(glyph: u32, weight: Weight) -> String {
    let Some(face) = face(weight) else { return String::new() };
    let mut pen = SvgPen::new();
    if let Some(outline) = face.font.outline_glyphs().get(GlyphId::new(glyph)) {
        // What cannot be drawn stays empty; the embedded font has no such glyph.
        let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), &face.location), &mut pen);
    }
    pen.to_string()
}

/// How many of the typeface's own units go in the type size.
pub(crate) fn units_per_em() -> f32 {
    face(Weight::Regular).map_or(1.0, |it| it.per_em)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_font_reads_at_both_weights() {
        let [regular, semibold] = Weight::ALL.map(|it| measure("Alliantiebestuur", 13.5, it));
        assert!(90.0 < regular && regular < semibold && semibold < 130.0, "{regular} {semibold}");
        assert_eq!(measure("Alliantiebestuur", 27.0, Weight::Regular), 2.0 * regular);
        for weight in Weight::ALL {
            for glyph in glyphs("€ 1,2 mln – ‘é’ • − %", weight) {
                assert_ne!(glyph.id, 0);
            }
            assert!(outline(glyphs("A", weight)[0].id, weight).starts_with('M'));
        }
        assert_ne!(
            outline(glyphs("A", Weight::Regular)[0].id, Weight::Regular),
            outline(glyphs("A", Weight::Semibold)[0].id, Weight::Semibold)
        );
    }

    #[test]
    fn figures_that_stand_beneath_each_other_are_as_wide() {
        let axes =
            face(Weight::Regular).map(|it| it.font.axes().iter().map(|it| it.tag().to_string()).collect::<Vec<_>>());
        assert_eq!(axes, Some(vec!["wght".to_owned()]), "no axis beside the weight changes widths with the size");
    }

    #[test]
    fn text_of_any_kind_measures() {
        for text in
            ["", " ", "🚧", "👩\u{200d}🚒", "مرحبا", "日本語", "a\u{301}", "\u{202e}om", "\u{fffd}", "१२३", "\0\t\n"]
        {
            let text = clean(text);
            assert!(!text.contains(char::is_control));
            for weight in Weight::ALL {
                let width = measure(&text, 12.0, weight);
                assert!(width.is_finite() && width >= 0.0, "{text:?}");
                assert_eq!(width, measure(&text, 12.0, weight));
            }
        }
        assert!(measure("🚧", 10.0, Weight::Regular) >= 10.0);
    }

    #[test]
    fn a_sign_that_the_typeface_lacks_is_named_whole_and_what_draws_nothing_is_not() {
        for weight in Weight::ALL {
            assert_eq!(lacking("Risico 漢字 🚧", weight), ["漢", "字", "🚧"]);
            assert_eq!(lacking("👷🏽\u{200d}♀\u{fe0f} bouwt", weight), ["👷🏽\u{200d}♀\u{fe0f}"]);
            assert_eq!(lacking("حفر", weight), ["ح", "ف", "ر"], "in the order of the text");
            for had in ["één ĳ € m² → ‘x’ … –", "12\u{a0}%", "e\u{301}", "x\u{301}", ""] {
                assert_eq!(lacking(had, weight), [""; 0], "{had:?}");
            }
            for silent in ["af\u{ad}breken", "a\u{200d}b", "a\u{fe0f}", "a\u{200b}b", "a\u{34f}b", "a\u{2060}b"] {
                assert_eq!(lacking(silent, weight), [""; 0], "{silent:?}");
            }
        }
    }
}
