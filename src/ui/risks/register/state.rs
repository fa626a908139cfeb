//! The register between frames: filter, order, rows as last worked out, where the keyboard is.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::design::id::Id;
use crate::ui::kit::kept::Kept;
use crate::ui::risks::library::Shelf;
use crate::ui::risks::register::columns::{BY_VALUE, Column, Order};
use crate::ui::risks::register::filter::Filter;
use crate::ui::risks::register::listing::{Listing, Picked};

/// What is left out, the order, and how often the rows were put in it.
pub(crate) type Asked = (Filter, Order, usize);

/// How the section is shown.
pub(crate) struct View {
    /// What is left out.
    pub filter: Filter,
    /// Whether the filters stand open that few people ask for.
    pub more: bool,
    /// The order of the register.
    pub by: Order,
    /// The rows that are shown, as last worked out.
    pub(crate) listing: Kept<Asked, Listing>,
    /// The same, as the last frame showed them, and what was asked for then.
    pub(crate) before: Option<Arc<Listing>>,
    pub(crate) asked: Option<Asked>,
    /// How often the rows were put in order: what is worked on stays where it stands till they are again.
    pub(crate) sorts: usize,
    /// The pass in which the register was last shown.
    pub(crate) pass: u64,
    /// The selection, as last looked through.
    pub(crate) picked: Kept<Vec<Id>, Picked>,
    /// Where the keyboard is.
    pub cursor: Cursor,
    /// The library, while it is open.
    pub shelf: Option<Shelf>,
    /// Whether the library was asked for from elsewhere.
    pub library_wanted: bool,
    /// A label that is being typed for all that is selected.
    pub label: String,
    /// The columns as wide as they are while the edge of one is dragged.
    pub(crate) dragged: Option<BTreeMap<String, f32>>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            more: false,
            by: BY_VALUE,
            listing: Kept::default(),
            before: None,
            asked: None,
            sorts: 0,
            pass: 0,
            picked: Kept::default(),
            cursor: Cursor::default(),
            shelf: None,
            library_wanted: false,
            label: String::new(),
            dragged: None,
        }
    }
}

/// Where the keyboard is in the register, and what the table remembers from frame to frame.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cursor {
    /// The row from which a range is chosen.
    pub anchor: Option<Id>,
    /// The row that was last chosen.
    pub row: Option<Id>,
    /// The cell in that row; none: the row as a whole.
    pub column: Option<Column>,
    /// The cell that is to be typed in, in this frame only.
    pub edit: Option<(Id, Column)>,
    /// What was selected in the last frame: what is selected anew scrolls into view.
    pub seen: Option<Id>,
    /// Whether the row is to be scrolled into view.
    pub reveal: bool,
    /// When a click last selected a row or took its name in hand, in egui's seconds.
    pub since: f64,
    /// Whether other rows are shown than in the last frame: then they are read from the top.
    pub to_top: bool,
}

impl View {
    /// Shows everything again.
    pub(crate) fn clear_filters(&mut self) {
        self.filter = Filter::default();
        self.cursor.to_top = true;
    }
}
