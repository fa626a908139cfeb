//! What is painted, as the commands of a PDF: the same boxes, lines, marks and words as on the screen and in SVG.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point as At};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke as Drawn, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};

use crate::picture::marks::Outline;
use crate::picture::tokens::{Ink, Theme};
use crate::picture::typeface::{self, FONT, Weight};
use crate::picture::{Art, Dash, Point, Rect, Sign, Stroke, Words};
use crate::report::layout::SOFT;

/// How round a corner is drawn: what brings a curve nearest to a quarter of a circle.
const ROUND: f32 = 0.552_285;
/// The width of a mark's outline, as a share of its height.
const MARK: f32 = 0.125;

/// Draws on pages with the bundled typeface.
pub(super) struct Pen {
    fonts: [Font; 2],
}

impl Pen {
    /// With the typeface at both weights; none where it does not read.
    pub(super) fn new() -> Option<Self> {
        let font = |weight: Weight| {
            let weight = [(Tag::new(b"wght"), weight.wght())];
            Font::new_variable(std::borrow::Cow::Borrowed(FONT).into_owned().into(), 0, &weight)
        };
        let [regular, semibold] = Weight::ALL.map(font);
        Some(Self { fonts: [regular?, semibold?] })
    }

    /// Draws something, within the content that is open. What of it stands in content of its own is returned.
    pub(super) fn art(&self, surface: &mut Surface, art: &Art, tagged: bool) -> Vec<Identifier> {
        match art {
            Art::Box { rect, radius, fill, stroke } => {
                let inset = stroke.map_or(0.0, |it| it.width / 2.0);
                let path = rounded(rect.shrunk(inset), (radius - inset).max(0.0));
                paint(surface, path, *fill, *stroke);
            }
            Art::Poly { points, fill, stroke } => paint(surface, line(points, true), *fill, *stroke),
            Art::Line { points, stroke } => paint(surface, line(points, false), None, Some(*stroke)),
            Art::Mark { sign, rect, hollow, dimmed } => self.mark(surface, *sign, *rect, (*hollow, *dimmed)),
            Art::Words(words) => return self.words(surface, words, tagged),
        }
        Vec::new()
    }

    fn mark(&self, surface: &mut Surface, sign: Sign, rect: Rect, (hollow, dimmed): (bool, bool)) {
        let Sign { shape, ink, .. } = sign;
        let width = rect.height * MARK;
        let (fill, stroke) = match (hollow, dimmed) {
            (true, _) => (None, Some(Stroke { ink, width, dash: Dash::Dashed })),
            (false, true) => (Some(ink.fill()), Some(Stroke { ink, width, dash: Dash::None })),
            (false, false) => (Some(ink), None),
        };
        let inset = stroke.map_or(0.0, |it| it.width / 2.0);
        let path = match shape.outline(rect.shrunk(inset)) {
            Outline::Ellipse(it) => rounded(it, it.width.min(it.height) / 2.0),
            Outline::Round(it, radius) => rounded(it, radius),
            Outline::Poly(points) => line(&points, true),
        };
        paint(surface, path, fill, stroke);
        if !hollow {
            for cut in shape.cuts(rect) {
                paint(surface, rounded(cut, cut.width.min(cut.height) / 2.0), Some(ink.fill()), None);
            }
        }
        if let Some(letter) = sign.letter.map(String::from) {
            let size = rect.height * Sign::LETTER;
            let wide = typeface::measure(&letter, size, Weight::Semibold);
            let [x, y] = rect.center();
            let at = [x - wide / 2.0, y + size * Sign::BASELINE];
            self.set(surface, &letter, (size, Weight::Semibold), at, sign.letter_ink(hollow || dimmed));
        }
    }

    fn words(&self, surface: &mut Surface, words: &Words, tagged: bool) -> Vec<Identifier> {
        let mut apart = Vec::new();
        let count = words.lines.len();
        for (nth, it) in words.lines.iter().enumerate() {
            let (type_size, at) = ((words.size, words.weight), [it.x, it.baseline]);
            // What the typeface lacks is drawn as a box, and is told to who copies or hears it.
            if tagged && !typeface::lacking(&it.text, words.weight).is_empty() {
                surface.end_tagged();
                let says = SpanTag::empty().with_actual_text(Some(&it.text));
                apart.push(surface.start_tagged(ContentTag::Span(says)));
                self.set(surface, &it.text, type_size, at, words.ink);
                surface.end_tagged();
                apart.push(surface.start_tagged(ContentTag::Other));
                continue;
            }
            // Between lines stands a space, but not within a word.
            let goes_on = nth + 1 < count && !it.text.ends_with([SOFT, '-']);
            let text = if goes_on { format!("{} ", it.text) } else { it.text.clone() };
            self.set(surface, &text, type_size, at, words.ink);
        }
        apart
    }

    /// A line of words from a point on its baseline.
    fn set(&self, surface: &mut Surface, text: &str, (size, weight): (f32, Weight), [x, y]: Point, ink: Ink) {
        let glyphs = typeface::placed(text, weight);
        // The hyphen of a word that was broken is none to who searches.
        let read = text.strip_suffix(SOFT).map_or_else(|| text.to_owned(), |it| format!("{it}\u{ad}"));
        let mut run: Vec<KrillaGlyph> = Vec::with_capacity(glyphs.len());
        let (mut start, mut pen) = (x, x);
        let flush = |surface: &mut Surface, run: &mut Vec<KrillaGlyph>, from: f32| {
            if !run.is_empty() {
                surface.set_stroke(None);
                surface.set_fill(Some(fill(ink)));
                let font = self.fonts[weight as usize].clone();
                surface.draw_glyphs(At::from_xy(from, y), run, font, &read, size, false);
                run.clear();
            }
        };
        for it in glyphs {
            let next = pen + it.advance * size;
            if it.id == 0 {
                flush(surface, &mut run, start);
                let high = size * typeface::CAP_HEIGHT;
                let rect = Rect::new(pen + size * 0.1, y - high, it.advance * size - size * 0.2, high);
                paint(surface, rounded(rect, 0.0), None, Some(Stroke { ink, width: size * 0.06, dash: Dash::None }));
                start = next;
            } else {
                let of = it.of.start.min(read.len())..it.of.end.min(read.len());
                let [dx, dy] = it.off;
                run.push(KrillaGlyph::new(GlyphId::new(it.id), it.advance, dx, dy, 0.0, of, None));
            }
            pen = next;
        }
        flush(surface, &mut run, start);
    }
}

fn color(ink: Ink) -> rgb::Color {
    let [r, g, b] = ink.rgb(Theme::Light);
    rgb::Color::new(r, g, b)
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: color(ink).into(), opacity: NormalizedF32::ONE, rule: krilla::paint::FillRule::default() }
}

fn paint(surface: &mut Surface, path: Option<Path>, filled: Option<Ink>, stroke: Option<Stroke>) {
    let Some(path) = path else { return };
    surface.set_fill(filled.map(fill));
    surface.set_stroke(stroke.map(|it| Drawn {
        paint: color(it.ink).into(),
        width: it.width,
        miter_limit: 4.0,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Round,
        opacity: NormalizedF32::ONE,
        dash: it.dash.pattern(it.width).map(|it| StrokeDash { array: it.to_vec(), offset: 0.0 }),
    }));
    if filled.is_some() || stroke.is_some() {
        surface.draw_path(&path);
    }
}

fn line(points: &[Point], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, others) = points.split_first()?;
    path.move_to(first[0], first[1]);
    for it in others {
        path.line_to(it[0], it[1]);
    }
    if closed {
        path.close();
    }
    path.finish()
}

/// A rectangle with round corners; with a radius of half its size a circle.
fn rounded(rect: Rect, radius: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (rx, ry) = (radius.min(rect.width / 2.0), radius.min(rect.height / 2.0));
    let (x, y, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
    if rx <= 0.0 || ry <= 0.0 {
        path.move_to(x, y);
        for [x, y] in [[right, y], [right, bottom], [x, bottom]] {
            path.line_to(x, y);
        }
        path.close();
        return path.finish();
    }
    let (cx, cy) = (rx * ROUND, ry * ROUND);
    path.move_to(x + rx, y);
    path.line_to(right - rx, y);
    path.cubic_to(right - rx + cx, y, right, y + ry - cy, right, y + ry);
    path.line_to(right, bottom - ry);
    path.cubic_to(right, bottom - ry + cy, right - rx + cx, bottom, right - rx, bottom);
    path.line_to(x + rx, bottom);
    path.cubic_to(x + rx - cx, bottom, x, bottom - ry + cy, x, bottom - ry);
    path.line_to(x, y + ry);
    path.cubic_to(x, y + ry - cy, x + rx - cx, y, x + rx, y);
    path.close();
    path.finish()
}
