//! What the part about the tender remembers between frames.

use crate::design::birth::TenderItem;

/// The part between frames.
#[derive(Default)]
pub(crate) struct State {
    /// The item that is unfolded.
    pub(super) open: Option<TenderItem>,
    /// The item to whose row the keyboard goes back.
    pub(super) back: Option<TenderItem>,
}

impl State {
    /// Unfolds an item.
    pub(crate) fn go_to(&mut self, item: TenderItem) {
        self.open = Some(item);
    }
}
