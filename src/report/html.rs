//! A report as one HTML file: it reads on any screen, and prints well from a browser.

use std::fmt::Write as _;

use crate::picture::svg;
use crate::picture::tokens::{Ink, Theme};
use crate::report::document::{Block, Grid, Report, Section, Side};
use crate::text::Language;

/// What a link within the file begins with.
const HASH: char = '#';

/// How it looks, with the tokens' colours put in where they are named.
const STYLE: &str = "
:root { --ink: INK; --quiet: QUIET; --line: LINE; --paper: PAPER; --focus: FOCUS; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; font-variant-numeric: tabular-nums; hyphens: auto; }
h1 { font-size: 2rem; line-height: 1.2; margin: .5rem 0 .25rem; hyphens: manual; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .35rem; }
p { margin: 0 0 .75rem; }
.quiet { color: var(--quiet); font-size: .85rem; }
.below { color: var(--quiet); font-size: 1.1rem; }
nav a { display: block; color: var(--focus); padding: .15rem 0; }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line);
  white-space: pre-line; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1px solid var(--quiet); font-weight: 600; }
.right { text-align: right; white-space: nowrap; hyphens: manual; }
thead .right { white-space: normal; }
.strong > * { font-weight: 600; }
figure { margin: 0 0 1.25rem; }
figure svg { width: 100%; height: auto; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; margin: 1rem 0; }
.sign div { border-top: 1px solid var(--quiet); padding-top: .25rem; font-size: .8rem; color: var(--quiet); margin-top: 2.2rem; position: relative; }
.sign b { position: absolute; bottom: calc(100% + .15rem); color: var(--ink); font-weight: 400; font-size: .95rem; }
@page { size: A4; margin: 18mm 18mm 20mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; background: none; }
  h2, h3 { break-after: avoid; } figure, tr, .sign div { break-inside: avoid; } thead { display: table-header-group; }
  nav { break-after: page; } p, li { orphans: 2; widows: 2; } .table { overflow: visible; }
}
";

/// A report as one file.
pub fn html(report: &Report, language: Language) -> String {
    let mut page = Html(String::new());
    let style =
        [("INK", Ink::Ink), ("QUIET", Ink::Ink2), ("LINE", Ink::Line), ("PAPER", Ink::Panel), ("FOCUS", Ink::Focus)];
    let style = style.iter().fold(STYLE.to_owned(), |all, (name, ink)| {
        all.replace(&format!(": {name};"), &format!(": {};", ink.hex(Theme::Light)))
    });
    let _ = write!(
        page.0,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Alliantietafel\">\n\
         <title>{}</title>\n<style>{style}</style>\n</head>\n<body>\n<header>\n",
        language.tag(),
        escaped(&report.title)
    );
    page.one("p", "quiet", &report.above);
    page.one("h1", "", &report.title);
    page.one("p", "below", &report.below);
    page.0.push_str("</header>\n<main>\n");
    report.foreword.iter().for_each(|it| page.block(it, 0));
    if let Some(title) = &report.contents {
        let _ = write!(page.0, "<nav aria-label=\"{0}\">\n<h2>{0}</h2>\n", escaped(title));
        for (nth, it) in report.parts.iter().enumerate() {
            let _ = writeln!(page.0, "<a href=\"{HASH}p{nth}\">{}</a>", escaped(&it.title));
        }
        page.0.push_str("</nav>\n");
    }
    for (nth, it) in report.parts.iter().enumerate() {
        page.section(it, nth);
    }
    page.0.push_str("</main>\n");
    let _ = write!(page.0, "<footer><p class=\"quiet\">{}</p></footer>\n</body>\n</html>\n", escaped(&report.foot));
    page.0
}

/// The page in the making.
struct Html(String);

impl Html {
    fn one(&mut self, tag: &str, class: &str, words: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let _ = writeln!(self.0, "<{tag}{class}>{}</{tag}>", escaped(words));
    }

    fn section(&mut self, part: &Section, nth: usize) {
        let _ = writeln!(self.0, "<section id=\"p{nth}\">");
        self.one("h2", "", &part.title);
        for (at, it) in part.blocks.iter().enumerate() {
            self.block(it, nth * 1000 + at + 1);
        }
        self.0.push_str("</section>\n");
    }

    fn block(&mut self, block: &Block, nth: usize) {
        match block {
            Block::Heading(it) => self.one("h3", "", it),
            Block::Words(it) => self.one("p", "", it),
            Block::Quiet(it) => self.one("p", "quiet", it),
            Block::List { items, numbered } => {
                let tag = if *numbered { "ol" } else { "ul" };
                let _ = writeln!(self.0, "<{tag}>");
                for it in items {
                    self.one("li", "", it);
                }
                let _ = writeln!(self.0, "</{tag}>");
            }
            Block::Table(grid) => self.table(grid),
            Block::Figure(it) => {
                let drawn = svg::svg(&it.on_paper(), Theme::Light, &it.says);
                let link = format!("href=\"{HASH}");
                // Ids of glyphs are of the whole file: each picture has its own.
                let drawn = drawn.replace("id=\"", &format!("id=\"f{nth}-")).replace(&link, &format!("{link}f{nth}-"));
                let _ =
                    writeln!(self.0, "<figure role=\"img\" aria-label=\"{}\">\n{drawn}</figure>", escaped(&it.says));
            }
            Block::Signatures(all) => {
                self.0.push_str("<div class=\"sign\">\n");
                for it in all {
                    let signed =
                        if it.signed.is_empty() { String::new() } else { format!("<b>{}</b>", escaped(&it.signed)) };
                    let _ = writeln!(self.0, "<div>{signed}{}</div>", escaped(&it.party));
                }
                self.0.push_str("</div>\n");
            }
        }
    }

    fn table(&mut self, grid: &Grid) {
        let _ =
            writeln!(self.0, "<div class=\"table\"><table>\n<caption>{}</caption>\n<thead><tr>", escaped(&grid.name));
        let class = |side: Side| if side == Side::Right { " class=\"right\"" } else { "" };
        for (words, side) in &grid.columns {
            let _ = write!(self.0, "<th scope=\"col\"{}>{}</th>", class(*side), escaped(words));
        }
        self.0.push_str("</tr></thead>\n<tbody>\n");
        for row in &grid.rows {
            self.0.push_str(if row.strong { "<tr class=\"strong\">" } else { "<tr>" });
            for (nth, (cell, column)) in row.cells.iter().zip(&grid.columns).enumerate() {
                let tag = if nth == 0 { "th scope=\"row\"" } else { "td" };
                let _ = write!(self.0, "<{tag}{}>{}</{}>", class(column.1), escaped(cell), &tag[..2]);
            }
            self.0.push_str("</tr>\n");
        }
        self.0.push_str("</tbody>\n</table></div>\n");
    }
}

/// Words without what HTML takes for its own, and without signs that steer a machine.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for it in words.chars() {
        match it {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(it),
            it if it.is_control() => {}
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::report::{Part, Shape};
    use crate::report::document::Row;

    #[test]
    fn what_people_wrote_stays_words() {
        let evil = "<script>alert(1)</script> & \"x\"\u{1b}";
        let row = Row { cells: vec![evil.into()], strong: false };
        let grid = Grid { name: evil.into(), columns: vec![(evil.into(), Side::Left)], rows: vec![row] };
        let blocks = vec![
            Block::Words(evil.into()),
            Block::List { items: vec![evil.into()], numbered: true },
            Block::Table(grid),
        ];
        let part = Section { part: Part::Form, title: evil.into(), blocks, fresh: false };
        let [above, below, foot] = [const { String::new() }; 3];
        let contents = Some(evil.to_owned());
        let (shape, foreword, parts) = (Shape::Whole, Vec::new(), vec![part]);
        let report = Report { title: evil.into(), above, below, foot, contents, shape, foreword, parts };
        let html = html(&report, Language::En);
        assert!(!html.contains("<script") && !html.contains('\u{1b}'), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)") && html.contains("lang=\"en\""));
    }
}
