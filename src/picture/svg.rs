//! Paints a picture as SVG. Words are outlines of glyphs, so that it looks the same wherever it goes, and carry their
//! text for who cannot see it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::picture::marks::Outline;
use crate::picture::parts::Art;
use crate::picture::parts::Dash;
use crate::picture::parts::Picture;
use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Words;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::Theme;
use crate::picture::typeface;
use crate::picture::typeface::Weight;

/// The width of a mark's outline.
const MARK_STROKE: f32 = 1.5;

/// How far a pen reaches beyond what it draws: more than any is wide.
const REACH: f32 = 8.0;

/// A picture as an SVG document.
pub fn svg(picture: &Picture, theme: Theme, title: &str) -> String {
    document(picture, theme, title, |_| true)
}

/// What touches a part of a picture, from a height to a height: the document of a band.
pub(super) fn part(picture: &Picture, theme: Theme, [top, bottom]: [f32; 2]) -> String {
    document(picture, theme, "", |art| {
        let [from, to] = reach(art);
        from <= bottom && top <= to
    })
}

/// From where to where an item may leave something, with room for pen and letters that stick out.
fn reach(art: &Art) -> [f32; 2] {
    let (from, to, more) = match art {
        Art::Box { rect, .. } | Art::Mark { rect, .. } => (rect.y, rect.bottom(), 0.0),
        Art::Words(words) => (words.rect.y, words.rect.bottom(), words.size),
        Art::Poly { points, .. } | Art::Line { points, .. } => {
            let [from, to] = [f32::INFINITY, f32::NEG_INFINITY];
            let (from, to) = points.iter().fold((from, to), |(from, to), it| (from.min(it[1]), to.max(it[1])));
            (from, to, 0.0)
        }
    };
    [from - more - REACH, to + more + REACH]
}

fn document(picture: &Picture, theme: Theme, title: &str, shown: impl Fn(&Art) -> bool) -> String {
    let mut page = Page { theme, body: String::new(), used: BTreeSet::new() };
    page.rect(Rect::new(0.0, 0.0, picture.width, picture.height), 0.0, &page.paint(Some(Ink::Background), None));
    for item in picture.items.iter().filter(|it| shown(&it.art)) {
        page.art(&item.art);
    }
    let (width, height) = (number(picture.width), number(picture.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{width}\" \
         height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n<title>{}</title>\n<defs>\n",
        escaped(title)
    );
    for (weight, glyph) in &page.used {
        let weight = Weight::ALL[*weight];
        let _ = writeln!(out, "<path id=\"{}\" d=\"{}\"/>", name(weight, *glyph), typeface::outline(*glyph, weight));
    }
    out.push_str("</defs>\n");
    out.push_str(&page.body);
    out.push_str("</svg>\n");
    out
}

/// The document in the making.
struct Page {
    theme: Theme,
    body: String,
    /// Glyphs that stand in it, each drawn once and used where it stands.
    used: BTreeSet<(usize, u32)>,
}

impl Page {
    fn art(&mut self, art: &Art) {
        match art {
            Art::Box { rect, radius, fill, stroke } => {
                let inset = stroke.map_or(0.0, |it| it.width / 2.0);
                let paint = self.paint(*fill, *stroke);
                self.rect(rect.shrunk(inset), (radius - inset).max(0.0), &paint);
            }
            Art::Poly { points, fill, stroke } => {
                let paint = self.paint(*fill, *stroke);
                self.line("polygon", points, &paint);
            }
            Art::Line { points, stroke } => {
                let paint = self.paint(None, Some(*stroke));
                self.line("polyline", points, &paint);
            }
            Art::Mark { sign, rect, hollow, dimmed } => {
                let Sign { shape, ink, .. } = *sign;
                let (fill, stroke) = match (hollow, dimmed) {
                    (true, _) => (None, Some(Stroke { ink, width: MARK_STROKE, dash: Dash::Dashed })),
                    (false, true) => (Some(ink.fill()), Some(Stroke::solid(ink, MARK_STROKE))),
                    (false, false) => (Some(ink), None),
                };
                let paint = self.paint(fill, stroke);
                let inset = stroke.map_or(0.0, |it| it.width / 2.0);
                match shape.outline(rect.shrunk(inset)) {
                    Outline::Ellipse(it) => {
                        let ([x, y], rx, ry) = (it.center(), it.width / 2.0, it.height / 2.0);
                        let [x, y, rx, ry] = [x, y, rx, ry].map(number);
                        let _ = writeln!(self.body, "<ellipse cx=\"{x}\" cy=\"{y}\" rx=\"{rx}\" ry=\"{ry}\"{paint}/>");
                    }
                    Outline::Round(rect, radius) => self.rect(rect, radius, &paint),
                    Outline::Poly(points) => self.line("polygon", &points, &paint),
                }
                if !hollow {
                    let paint = self.paint(Some(ink.fill()), None);
                    for cut in shape.cuts(*rect) {
                        self.rect(cut, cut.width.min(cut.height) / 2.0, &paint);
                    }
                }
                self.letter(*sign, *rect, *hollow || *dimmed);
            }
            Art::Words(words) => self.words(words),
        }
    }

    /// The letter in a mark. It is said by the name of what the mark is of, and so has none of its own.
    fn letter(&mut self, sign: Sign, rect: Rect, open: bool) {
        let Some(letter) = sign.letter.map(String::from) else { return };
        let size = rect.height * Sign::LETTER;
        let width = typeface::measure(&letter, size, Weight::Semibold);
        let [x, y] = rect.center();
        let place = [x - width / 2.0, y + size * Sign::BASELINE];
        let fill = sign.letter_ink(open).hex(self.theme);
        let _ = writeln!(self.body, "<g aria-hidden=\"true\" fill=\"{fill}\">");
        self.glyphs(&letter, Weight::Semibold, size, place);
        self.body.push_str("</g>\n");
    }

    fn words(&mut self, words: &Words) {
        let (label, fill) = (escaped(&words.full), words.ink.hex(self.theme));
        let _ = writeln!(self.body, "<g role=\"img\" aria-label=\"{label}\" fill=\"{fill}\">");
        for line in &words.lines {
            self.glyphs(&line.text, words.weight, words.size, [line.x, line.baseline]);
        }
        self.body.push_str("</g>\n");
    }

    /// The outlines of a line of words, from a point on its baseline.
    fn glyphs(&mut self, line: &str, weight: Weight, size: f32, [x, y]: Point) {
        let units = typeface::units_per_em();
        let (x, y, scale) = (number(x), number(y), size / units);
        let _ = write!(self.body, "<g transform=\"translate({x} {y}) scale({scale:.7} -{scale:.7})\">");
        for glyph in typeface::glyphs(line, weight) {
            let (x, y) = ((glyph.x * units).round(), (glyph.y * units).round());
            let _ = write!(self.body, "<use xlink:href=\"#{}\" x=\"{x}\"", name(weight, glyph.id));
            if y != 0.0 {
                let _ = write!(self.body, " y=\"{y}\"");
            }
            self.body.push_str("/>");
            self.used.insert((weight as usize, glyph.id));
        }
        self.body.push_str("</g>\n");
    }

    fn rect(&mut self, rect: Rect, radius: f32, paint: &str) {
        let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(number);
        let round = if radius > 0.0 { format!(" rx=\"{}\"", number(radius)) } else { String::new() };
        let _ = writeln!(self.body, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{round}{paint}/>");
    }

    fn line(&mut self, shape: &str, points: &[Point], paint: &str) {
        let points: Vec<String> = points.iter().map(|[x, y]| format!("{},{}", number(*x), number(*y))).collect();
        let _ = writeln!(self.body, "<{shape} points=\"{}\"{paint}/>", points.join(" "));
    }

    /// The attributes for fill and stroke.
    fn paint(&self, fill: Option<Ink>, stroke: Option<Stroke>) -> String {
        let mut paint = match fill {
            Some(ink) => format!(" fill=\"{}\"", ink.hex(self.theme)),
            None => " fill=\"none\"".to_owned(),
        };
        if let Some(Stroke { ink, width, dash }) = stroke {
            let _ = write!(paint, " stroke=\"{}\" stroke-width=\"{}\"", ink.hex(self.theme), number(width));
            if let Some([on, off]) = dash.pattern(width) {
                let _ = write!(paint, " stroke-dasharray=\"{} {}\"", number(on), number(off));
            }
            paint.push_str(" stroke-linejoin=\"round\"");
        }
        paint
    }
}

fn name(weight: Weight, glyph: u32) -> String {
    let weight = match weight {
        Weight::Regular => 'r',
        Weight::Semibold => 's',
    };
    format!("{weight}{glyph}")
}

/// A number with at most two decimals.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A text as it may stand in XML: its signs escaped, and without what XML cannot hold.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            it if it.is_control() => out.push(' '),
            it => out.push(it),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        assert_eq!([0.0, -0.001, 1.5, 12.0, 3.456].map(number), ["0", "0", "1.5", "12", "3.46"]);
    }

    #[test]
    fn any_text_may_stand_in_a_document() {
        let escaped = escaped("a < b & \"c\" \u{0}\u{b}\u{fffe} 'd' 🚧");
        assert_eq!(escaped, "a &lt; b &amp; &quot;c&quot;    'd' 🚧");
        let title = "\u{1}</title><script>\u{ffff}]]>&";
        let svg = svg(&Picture { width: 10.0, height: 10.0, ..Picture::default() }, Theme::Light, title);
        assert!(resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default()).is_ok(), "{svg}");
    }
}
