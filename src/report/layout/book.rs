//! Pages as they are printed, and what stands on them for who cannot see them.

use std::ops::Range;

use crate::design::report::Part;
use crate::picture::Picture;
use crate::picture::Rect;

/// A report, or another document, laid out on pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// What it is called.
    pub title: String,
    /// The pages; sizes are in points of a 72nd of an inch.
    pub pages: Vec<Page>,
    /// What it says, in the order in which it is read.
    pub tree: Vec<Node>,
    /// The headings, for the list of bookmarks.
    pub marks: Vec<Mark>,
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// What is painted.
    pub picture: Picture,
    /// What of it says something: items that belong together. All else is ornament.
    pub leaves: Vec<Range<usize>>,
    /// Where one can click, and where that leads.
    pub links: Vec<Link>,
    /// The part that it begins with, or that begins on it.
    pub parts: Vec<Part>,
}

/// A place to click on.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where.
    pub rect: Rect,
    /// Which of the book's bookmarks it leads to.
    pub to: usize,
    /// What it says.
    pub says: String,
}

/// A bookmark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it says.
    pub words: String,
    /// The page, from 0.
    pub page: usize,
    /// How far down.
    pub y: f32,
    /// 1: a part; 2: a heading within it.
    pub level: u8,
    /// The part that it is the heading of.
    pub part: Option<Part>,
}

/// A piece of what is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Pieces that are something together.
    Group(Kind, Vec<Node>),
    /// Some items of a page: the page, and which of its leaves.
    Leaf(usize, usize),
    /// A link: the page, and which of its links.
    Link(usize, usize),
}

/// What pieces are together.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The title of the document.
    Title,
    /// A heading of a level, with its words.
    Heading(u8, String),
    /// A paragraph.
    Paragraph,
    /// A list, with numbers or not.
    List(bool),
    /// A line of a list.
    Item,
    /// Its mark.
    Label,
    /// Its words.
    Body,
    /// A table that is of this.
    Table(String),
    /// The row of headings.
    Head,
    /// The other rows.
    Rows,
    /// A row.
    Row,
    /// A heading of a column.
    HeadCell,
    /// A heading of a row.
    RowCell,
    /// A cell.
    Cell,
    /// A picture that says this.
    Figure(String),
    /// The contents.
    Contents,
    /// A line of the contents.
    ContentsLine,
    /// A line of the contents that can be clicked on.
    Reference,
}
