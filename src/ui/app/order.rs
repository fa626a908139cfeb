//! The order in which one goes through what is open, one after the other: as it stood when the first was opened.
//!
//! The screen puts risks in order of their value. While one gives each its numbers they change places, and the next one
//! would be one that was done already.

use std::collections::HashSet;

use crate::design::Design;
use crate::design::id::Id;
use crate::ui::moves::all_of;

/// The row in which what is open stands.
#[derive(Default)]
pub(super) struct Order {
    open: Option<Id>,
    row: Vec<Id>,
    /// The same kind as the design has it: who puts that in another order means it.
    own: Vec<Id>,
}

impl Order {
    /// The row for what is open; `shown`: as it stands on the screen. It is kept as long as one goes on within it and the
    /// same stand there.
    pub(super) fn of(&mut self, design: &Design, open: Id, shown: Vec<Id>) -> &[Id] {
        let own = all_of(design, open.kind());
        let kept = self.open == Some(open) && self.own == own && same(&self.row, &shown);
        if !kept {
            *self = Self { open: Some(open), row: shown, own };
        }
        &self.row
    }

    /// Goes on to another one of the row.
    pub(super) fn go_to(&mut self, open: Id) {
        self.open = Some(open);
    }

    /// Nothing is open: the next row is a new one.
    pub(super) fn end(&mut self) {
        self.open = None;
    }
}

/// Whether both have the same, in whatever order.
fn same(a: &[Id], b: &[Id]) -> bool {
    a == b || a.len() == b.len() && a.iter().collect::<HashSet<_>>() == b.iter().collect()
}
