//! What is on in front of a room apart from the design: the light, the ring, whether signals are shown, the room's window.

use egui::{Context, Pos2};

use crate::ui::section::Section;
use crate::ui::shell::presenting::Over;
use crate::ui::shell::room_window::RoomWindow;

/// What is on in front of a room.
#[derive(Default)]
pub(crate) struct Staging {
    /// Whether one part is light: around this point, or around where the pointer is.
    pub(crate) spotlight: bool,
    /// Where the light is.
    pub(crate) light: Option<Pos2>,
    /// Whether there is a ring around the pointer.
    pub(crate) point: bool,
    /// Whether signals are shown while presenting.
    pub(crate) signals: bool,
    /// Where one was before presenting.
    pub(super) back: Option<Section>,
    /// Whether the room has a window of its own.
    pub(crate) window: RoomWindow,
}

impl Staging {
    /// What lies over the section. A click moves the light.
    pub(super) fn over(&mut self, ctx: &Context) -> Over {
        if self.spotlight && ctx.input(|it| it.pointer.primary_clicked()) {
            self.light = ctx.pointer_latest_pos().or(self.light);
        }
        let middle = ctx.content_rect().center();
        Over { light: self.spotlight.then(|| self.light.unwrap_or(middle)), point: self.point }
    }
}
