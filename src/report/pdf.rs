//! Pages as PDF: vector, the typeface as a subset, tagged, with bookmarks and links, held to PDF/UA-1.

use std::num::NonZeroU16;

use jiff::civil::Date;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect as Area};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{
    Artifact, ContentTag, Identifier, ListNumbering, Node as Tagged, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::{Document, SerializeSettings};

use crate::report::layout::{Book, Kind, Mark, Node, Page};
use crate::report::pen::Pen;
use crate::text::Language;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct PdfError(String);

/// What stands in no page.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The language that it is in.
    pub language: Language,
    /// Who made it.
    pub author: &'a str,
    /// The day on which it was made; none: that is not said.
    pub on: Option<Date>,
}

/// The pages of a book as PDF. The same book on the same day gives the same bytes.
pub fn pdf(book: &Book, facts: Facts) -> Result<Vec<u8>, PdfError> {
    let pen = Pen::new().ok_or_else(|| PdfError("the typeface does not read".into()))?;
    let configured = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configured.map_err(|it| PdfError(format!("{it:?}")))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut marks: Vec<Vec<Vec<Identifier>>> = Vec::new();
    let mut links: Vec<Vec<Identifier>> = Vec::new();
    for page in &book.pages {
        let (width, height) = (page.picture.width, page.picture.height);
        let settings = PageSettings::from_wh(width, height).ok_or_else(|| PdfError("a page has no size".into()))?;
        let mut drawn = document.start_page_with(settings);
        marks.push(draw(&mut drawn, page, &pen));
        links.push(page.links.iter().filter_map(|it| link(&mut drawn, it, &book.marks)).collect());
        drawn.finish();
    }
    let mut tree = TagTree::new();
    for it in &book.tree {
        if let Some(node) = tagged(it, &marks, &links) {
            for it in node {
                tree.push(it);
            }
        }
    }
    document.set_tag_tree(tree);
    document.set_outline(outline(&book.marks));
    document.set_metadata(metadata(book, facts));
    document.finish().map_err(|it| PdfError(format!("{it:?}")))
}

fn metadata(book: &Book, facts: Facts) -> Metadata {
    let made = Metadata::new()
        .title(book.title.clone())
        .language(facts.language.tag().to_owned())
        .creator("Alliantietafel".to_owned())
        .producer(concat!("Alliantietafel ", env!("CARGO_PKG_VERSION")).to_owned())
        .authors(if facts.author.is_empty() { Vec::new() } else { vec![facts.author.to_owned()] });
    let Some(on) = facts.on else { return made };
    let part = |it: i8| it.unsigned_abs();
    made.creation_date(DateTime::new(on.year().unsigned_abs()).month(part(on.month())).day(part(on.day())))
}

/// Draws a page; for each of its leaves what it is known by.
fn draw(drawn: &mut krilla::page::Page, page: &Page, pen: &Pen) -> Vec<Vec<Identifier>> {
    let mut surface = drawn.surface();
    let mut known: Vec<Vec<Identifier>> = vec![Vec::new(); page.leaves.len()];
    let mut order: Vec<usize> = (0..page.leaves.len()).collect();
    order.sort_by_key(|it| (page.leaves[*it].start, page.leaves[*it].end));
    let items = &page.picture.items;
    let mut at = 0;
    let ornament = |surface: &mut krilla::surface::Surface, from: usize, to: usize| {
        if from < to {
            surface.start_tagged(ContentTag::Artifact(Artifact::default()));
            items[from..to].iter().for_each(|it| drop(pen.art(surface, &it.art, false)));
            surface.end_tagged();
        }
    };
    for nth in order {
        let range = page.leaves[nth].clone();
        ornament(&mut surface, at, range.start);
        known[nth].push(surface.start_tagged(ContentTag::Other));
        for it in &items[range.clone()] {
            known[nth].extend(pen.art(&mut surface, &it.art, true));
        }
        surface.end_tagged();
        at = range.end.max(at);
    }
    ornament(&mut surface, at, items.len());
    surface.finish();
    known
}

fn link(drawn: &mut krilla::page::Page, link: &crate::report::layout::Link, marks: &[Mark]) -> Option<Identifier> {
    let (to, rect) = (marks.get(link.to)?, link.rect);
    let area = Area::from_xywh(rect.x, rect.y, rect.width, rect.height)?;
    let to = XyzDestination::new(to.page, Point::from_xy(0.0, (to.y - 8.0).max(0.0)));
    let target = LinkAnnotation::new(area, Target::Destination(to.into()));
    Some(drawn.add_tagged_annotation(Annotation::new_link(target, Some(link.says.clone()))))
}

/// A piece of what is read, as the tags of the document; none where nothing stands in it.
fn tagged(node: &Node, marks: &[Vec<Vec<Identifier>>], links: &[Vec<Identifier>]) -> Option<Vec<Tagged>> {
    let (kind, nodes) = match node {
        Node::Leaf(page, nth) => {
            return Some(marks.get(*page)?.get(*nth)?.iter().map(|it| Tagged::Leaf(*it)).collect());
        }
        Node::Link(page, nth) => return links.get(*page)?.get(*nth).map(|it| vec![Tagged::Leaf(*it)]),
        Node::Group(kind, nodes) => (kind, nodes),
    };
    let mut group = match kind {
        Kind::Title => TagGroup::new(Tag::Title),
        Kind::Heading(level, words) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(words.clone())))
        }
        Kind::Paragraph => TagGroup::new(Tag::P),
        Kind::List(true) => TagGroup::new(Tag::L(ListNumbering::Decimal)),
        Kind::List(false) => TagGroup::new(Tag::L(ListNumbering::Disc)),
        Kind::Item => TagGroup::new(Tag::LI),
        Kind::Label => TagGroup::new(Tag::Lbl),
        Kind::Body => TagGroup::new(Tag::LBody),
        Kind::Table(name) => TagGroup::new(Tag::Table.with_summary(Some(name.clone()).filter(|it| !it.is_empty()))),
        Kind::Head => TagGroup::new(Tag::THead),
        Kind::Rows => TagGroup::new(Tag::TBody),
        Kind::Row => TagGroup::new(Tag::TR),
        Kind::HeadCell => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        Kind::RowCell => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Kind::Cell => TagGroup::new(Tag::TD),
        Kind::Figure(says) => TagGroup::new(Tag::Figure(Some(says.clone()))),
        Kind::Contents => TagGroup::new(Tag::TOC),
        Kind::ContentsLine => TagGroup::new(Tag::TOCI),
        Kind::Reference => TagGroup::new(Tag::Link),
    };
    nodes.iter().filter_map(|it| tagged(it, marks, links)).flatten().for_each(|it| group.push(it));
    Some(vec![Tagged::Group(group)])
}

/// The bookmarks: parts, and the headings within them.
fn outline(marks: &[Mark]) -> Outline {
    let mut all: Vec<(OutlineNode, Vec<OutlineNode>)> = Vec::new();
    for it in marks {
        let to = XyzDestination::new(it.page, Point::from_xy(0.0, (it.y - 8.0).max(0.0)));
        let node = OutlineNode::new(it.words.clone(), to);
        match all.last_mut() {
            Some((_, within)) if it.level > 1 => within.push(node),
            _ => all.push((node, Vec::new())),
        }
    }
    let mut outline = Outline::new();
    for (mut node, within) in all {
        for it in within {
            node.push_child(it);
        }
        outline.push_child(node);
    }
    outline
}
