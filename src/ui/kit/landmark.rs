//! Parts of the screen that the tour points at: each says where it is as it is drawn.

use egui::{Context, Id, Rect};

/// A part of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Landmark {
    /// The praatplaat.
    Plate,
    /// The list of sections.
    Sections,
    /// The signals.
    Signals,
    /// The button that searches everything.
    Search,
    /// The menus.
    Menus,
}

impl Landmark {
    fn memory(self) -> Id {
        Id::unique(("landmark", self))
    }

    /// Says where it is in this frame.
    pub(crate) fn put(self, ctx: &Context, rect: Rect) {
        let now = ctx.cumulative_pass_nr();
        ctx.data_mut(|it| it.insert_temp(self.memory(), (now, rect)));
    }

    /// Where it is, if it was drawn in this frame or the last.
    pub(crate) fn at(self, ctx: &Context) -> Option<Rect> {
        let (pass, rect) = ctx.data(|it| it.get_temp::<(u64, Rect)>(self.memory()))?;
        (pass + 1 >= ctx.cumulative_pass_nr()).then_some(rect)
    }
}
