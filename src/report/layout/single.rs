//! A picture as a sheet of its own: as large as the paper allows, standing up or lying down as it does itself.

use crate::picture::{Picture, scaled};
use crate::report::layout::book::{Book, Kind, Mark, Node, Page};

/// Around a picture on its sheet, in points.
const EDGE: f32 = 20.0;

/// The paper of a loose sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 297 by 420 millimetres, for the wall.
    A3,
    /// 210 by 297 millimetres.
    #[default]
    A4,
}

impl Paper {
    /// Width and height upright, in points of a 72nd of an inch.
    const fn size(self) -> [f32; 2] {
        match self {
            Self::A3 => [842.0, 1191.0],
            Self::A4 => [595.0, 842.0],
        }
    }
}

/// A picture on a sheet of paper. What is made as a page itself fills it.
pub fn single(picture: &Picture, (title, says): (&str, &str), paper: Paper) -> Book {
    let [short, long] = paper.size();
    let [width, height] = if picture.width > picture.height { [long, short] } else { [short, long] };
    let by = (width / picture.width.max(1.0)).min(height / picture.height.max(1.0));
    // What has the shape of the sheet has its own edges.
    let edge = if (picture.width / picture.height.max(1.0) - width / height).abs() < 0.02 { 0.0 } else { EDGE };
    let room = |all: f32| (all - 2.0 * edge) / all;
    let by = by * room(width).min(room(height));
    let shift = [(width - picture.width * by) / 2.0, (height - picture.height * by) / 2.0];
    let item = |it: &crate::picture::Item| crate::picture::Item { owner: None, art: scaled(&it.art, by).moved(shift) };
    let items: Vec<_> = picture.items.iter().map(item).collect();
    let leaves = std::iter::once(0..items.len()).collect();
    let page = Page { picture: Picture { width, height, items, spots: Vec::new() }, leaves, ..Page::default() };
    let says = if says.is_empty() { title } else { says };
    let mark = Mark { words: title.to_owned(), page: 0, y: 0.0, level: 1, part: None };
    let tree = vec![Node::Group(Kind::Figure(says.to_owned()), vec![Node::Leaf(0, 0)])];
    Book { title: title.to_owned(), pages: vec![page], tree, marks: vec![mark] }
}
