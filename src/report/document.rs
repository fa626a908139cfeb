//! What a report is made of before it has pages: parts with headings, words, tables, pictures.

use crate::design::report::{Part, Shape};
use crate::picture::tokens::Ink;
use crate::picture::{Art, Item, Picture, Rect};

/// A report of a design.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What it is called: the design's name.
    pub title: String,
    /// What stands above the title: for whom, on which day.
    pub above: String,
    /// What stands under the title.
    pub below: String,
    /// What stands at the foot of every page.
    pub foot: String,
    /// The words over the contents; none: it is short, and has none.
    pub contents: Option<String>,
    /// For whom it is.
    pub shape: Shape,
    /// What it says before its parts.
    pub foreword: Vec<Block>,
    /// Its parts, in the order in which they are read.
    pub parts: Vec<Section>,
}

/// A part of a report: what it is called and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Which part it is.
    pub part: Part,
    /// Its heading.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
    /// Whether it starts on a page of its own.
    pub fresh: bool,
}

/// A piece of a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading under that of the part.
    Heading(String),
    /// A paragraph.
    Words(String),
    /// A remark, quieter than a paragraph.
    Quiet(String),
    /// Lines of a kind; numbered where they are done in turn.
    List {
        /// The lines.
        items: Vec<String>,
        /// Whether they have numbers.
        numbered: bool,
    },
    /// A table.
    Table(Grid),
    /// A picture, drawn and not photographed.
    Figure(Figure),
    /// Lines to sign on, or what was signed.
    Signatures(Vec<Signing>),
}

/// A picture with what it says to who cannot see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The picture, in points of its own: it is made to fit.
    pub picture: Picture,
    /// What it shows, in words.
    pub says: String,
    /// The most of a page's height that it takes, as a share (0-1).
    pub most: f32,
    /// Whether it has a page of its own, lying down where it does so itself.
    pub sheet: bool,
}

/// A line to sign on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signing {
    /// For whom.
    pub party: String,
    /// Who signed and when, as far as that is known; empty: nobody did.
    pub signed: String,
}

/// Where the words of a column stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// At its left.
    #[default]
    Left,
    /// At its right, as numbers do.
    Right,
}

/// A table as it is read: every cell is words already.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// What it is of, for who cannot see it.
    pub name: String,
    /// The heading of each column, and where its words stand.
    pub columns: Vec<(String, Side)>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The cells; a line end within is a line end on paper.
    pub cells: Vec<String>,
    /// Whether it sums up the rows above it.
    pub strong: bool,
}

impl Grid {
    /// A table without the columns in which nothing stands; none where it has no rows.
    pub fn filled(mut self) -> Option<Self> {
        if self.rows.is_empty() {
            return None;
        }
        let said = |nth: usize| self.rows.iter().any(|it| it.cells.get(nth).is_some_and(|it| !it.trim().is_empty()));
        let keep: Vec<bool> = (0..self.columns.len()).map(|it| it == 0 || said(it)).collect();
        let mut kept = keep.iter();
        self.columns.retain(|_| kept.next().copied().unwrap_or(true));
        for row in &mut self.rows {
            let mut kept = keep.iter();
            row.cells.retain(|_| kept.next().copied().unwrap_or(true));
        }
        Some(self)
    }
}

impl Figure {
    /// The picture on white paper, for who writes it as a picture of its own.
    pub(super) fn on_paper(&self) -> Picture {
        let rect = Rect::new(0.0, 0.0, self.picture.width, self.picture.height);
        let ground = Art::Box { rect, radius: 0.0, fill: Some(Ink::Panel), stroke: None };
        let mut picture = self.picture.clone();
        picture.items.insert(0, Item { owner: None, art: ground });
        picture
    }
}

impl Report {
    /// All blocks in the order in which they are read.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.foreword.iter().chain(self.parts.iter().flat_map(|it| &it.blocks))
    }
}
