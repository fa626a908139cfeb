//! What stands in the document: paragraphs, lists, tables, pictures as WordprocessingML.

use std::fmt::Write as _;

use crate::picture::png::png;
use crate::picture::tokens::Theme;
use crate::report::document::{Block, Figure, Grid, Report, Side, Signing};

/// Within the margins of A4, in twentieths of a point and in pixels of a 9525th of a millimetre's 36000th part (EMU).
const WIDTH: u32 = 9640;
const EMU: f32 = 635.0;
/// The most height of a picture, in twentieths of a point.
const HIGH: f32 = 12_600.0;
/// Pixels per point of a picture.
const SHARP: f32 = 2.0;

/// The document in the making.
#[derive(Default)]
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) pictures: Vec<Vec<u8>>,
    /// How many lists with numbers there are: each starts at one.
    pub(super) numbered: usize,
    marks: usize,
}

/// Words without what XML takes for its own, and without what it has no place for.
pub(super) fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for it in words.chars() {
        match it {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            it if it.is_control() || matches!(it, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            it => escaped.push(it),
        }
    }
    escaped
}

/// A run of words; a line end within is one on paper.
fn run(words: &str, properties: &str) -> String {
    let lines: Vec<String> =
        words.lines().map(|it| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(it))).collect();
    let properties = if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!("<w:r>{properties}{}</w:r>", lines.join("<w:br/>"))
}

impl Body {
    pub(super) fn report(&mut self, report: &Report) {
        self.paragraph("Above", &report.above);
        self.paragraph("Title", &report.title);
        self.paragraph("Subtitle", &report.below);
        report.foreword.iter().for_each(|it| self.block(it));
        if let Some(title) = &report.contents {
            self.contents(title, report);
        }
        for it in &report.parts {
            self.heading(1, &it.title, it.fresh);
            it.blocks.iter().for_each(|it| self.block(it));
        }
    }

    fn paragraph(&mut self, style: &str, words: &str) {
        if !words.trim().is_empty() {
            let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", run(words, ""));
        }
    }

    /// A heading with a bookmark, so that the contents lead to it.
    fn heading(&mut self, level: u8, words: &str, fresh: bool) {
        let page = if fresh { "<w:pageBreakBefore/>" } else { "" };
        let nth = self.marks;
        self.marks += 1;
        let _ = write!(
            self.xml,
            "<w:p><w:pPr><w:pStyle w:val=\"Heading{level}\"/>{page}</w:pPr><w:bookmarkStart w:id=\"{nth}\" \
             w:name=\"h{nth}\"/>{}<w:bookmarkEnd w:id=\"{nth}\"/></w:p>",
            run(words, "")
        );
    }

    /// The contents as a field that the program can bring up to date, with lines that lead to the parts.
    fn contents(&mut self, title: &str, report: &Report) {
        self.paragraph("ContentsTitle", title);
        let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \
                     \"1-1\" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        let mut mark = 0;
        for (nth, it) in report.parts.iter().enumerate() {
            let before = if nth == 0 { field } else { "" };
            let end = if nth + 1 == report.parts.len() { "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" } else { "" };
            let _ = write!(
                self.xml,
                "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>{before}<w:hyperlink w:anchor=\"h{mark}\">{}</w:hyperlink>{end}</w:p>",
                run(&it.title, "")
            );
            mark += 1 + it.blocks.iter().filter(|it| matches!(it, Block::Heading(_))).count();
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(it) => self.heading(2, it, false),
            Block::Words(it) => self.paragraph("BodyText", it),
            Block::Quiet(it) => self.paragraph("Quiet", it),
            Block::List { items, numbered } => {
                // Lists with dots share the first definition.
                let list = if *numbered {
                    self.numbered += 1;
                    self.numbered + 1
                } else {
                    1
                };
                for it in items {
                    let _ = write!(
                        self.xml,
                        "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId \
                         w:val=\"{list}\"/></w:numPr></w:pPr>{}</w:p>",
                        run(it, "")
                    );
                }
            }
            Block::Table(grid) => self.table(grid),
            Block::Figure(it) => self.figure(it),
            Block::Signatures(all) => self.signatures(all),
        }
    }

    fn table(&mut self, grid: &Grid) {
        let widths = widths(grid);
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout \
             w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            escaped(&grid.name)
        );
        for it in &widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{it}\"/>");
        }
        self.xml.push_str("</w:tblGrid>");
        let head = grid.columns.iter().map(|it| it.0.as_str());
        self.row(head, grid, &widths, ("<w:cantSplit/><w:tblHeader/>", "<w:b/>"));
        for it in &grid.rows {
            let bold = if it.strong { "<w:b/>" } else { "" };
            self.row(it.cells.iter().map(String::as_str), grid, &widths, ("<w:cantSplit/>", bold));
        }
        self.xml.push_str("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
    }

    fn row<'a>(
        &mut self,
        cells: impl Iterator<Item = &'a str>,
        grid: &Grid,
        widths: &[u32],
        (properties, bold): (&str, &str),
    ) {
        let _ = write!(self.xml, "<w:tr><w:trPr>{properties}</w:trPr>");
        for ((cell, column), width) in cells.zip(&grid.columns).zip(widths) {
            let side = if column.1 == Side::Right { "<w:jc w:val=\"right\"/>" } else { "" };
            let _ = write!(
                self.xml,
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle \
                 w:val=\"Cell\"/>{side}</w:pPr>{}</w:p></w:tc>",
                run(cell, bold)
            );
        }
        self.xml.push_str("</w:tr>");
    }

    fn figure(&mut self, figure: &Figure) {
        let picture = &figure.picture;
        // A picture too large to paint is told instead.
        let Ok(bytes) = png(&figure.on_paper(), Theme::Light, SHARP) else {
            return self.paragraph("Quiet", &figure.says);
        };
        self.pictures.push(bytes);
        let nth = self.pictures.len();
        let high = if figure.sheet { HIGH } else { HIGH * figure.most };
        let by = (WIDTH as f32 / picture.width.max(1.0)).min(high / picture.height.max(1.0)).min(15.0);
        let [wide, high] = [picture.width, picture.height].map(|it| (it * by * EMU).round() as u32);
        let says = escaped(&figure.says);
        let _ = write!(
            self.xml,
            "<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" \
             distL=\"0\" distR=\"0\"><wp:extent cx=\"{wide}\" cy=\"{high}\"/><wp:docPr id=\"{nth}\" name=\"Figure {nth}\" \
             descr=\"{says}\"/><a:graphic><a:graphicData \
             uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr \
             id=\"{nth}\" name=\"image{nth}.png\" descr=\"{says}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip \
             r:embed=\"rIdP{nth}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" \
             y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
             </pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        );
    }

    /// Lines to sign on: what was signed above the line, for whom under it.
    fn signatures(&mut self, all: &[Signing]) {
        for it in all {
            let signed = if it.signed.is_empty() { "\u{a0}" } else { it.signed.as_str() };
            let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"Signature\"/></w:pPr>{}</w:p>", run(signed, ""));
            self.paragraph("Quiet", &it.party);
        }
    }
}

/// How wide the columns are: by what stands in them, numbers no less than they need.
fn widths(grid: &Grid) -> Vec<u32> {
    let longest = |words: &str| words.lines().map(|it| it.chars().count()).max().unwrap_or(0);
    let wish = |nth: usize| {
        let cells = grid.rows.iter().take(400).filter_map(|it| it.cells.get(nth)).map(|it| longest(it));
        let (heading, side) = &grid.columns[nth];
        let word = heading.split(' ').map(|it| it.chars().count()).max().unwrap_or(0);
        let most = cells.max().unwrap_or(0).max(word) as f32;
        if *side == Side::Right { (most + 2.0) * 0.85 } else { most.clamp(7.0, 60.0).powf(0.82) }
    };
    let wishes: Vec<f32> = (0..grid.columns.len()).map(wish).collect();
    let all: f32 = wishes.iter().sum();
    wishes.iter().map(|it| (it / all.max(1.0) * WIDTH as f32).round() as u32).collect()
}
