//! What stands around a section and over it: signals or an exercise beside it, the form of what is open, the palette, what one
//! needs in front of a room.

use egui::Ui;

use crate::design::id::Id;
use crate::ui::app::order::Order;
use crate::ui::app::over::Staging;
use crate::ui::app::rooms::Rooms;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dialog;
use crate::ui::kit::landmark::Landmark;
use crate::ui::room::Room;
use crate::ui::section::Section;
use crate::ui::shell::palette::{self, Palette};
use crate::ui::shell::{bar, presenting, room_window, tour};
use crate::ui::workshop::{Played, card_ui};
use crate::ui::{details, many, signals};

/// Whether the signals stand beside the section: beside a form too where there is room for both, else in its place.
pub(super) fn has_signals(width: f32, manual: bool, form: bool) -> bool {
    (!manual || width >= 1200.0) && (!form || width >= 1500.0)
}

/// Whether several that were chosen by hand have their details together, and the row in which the one that is open stands.
pub(super) fn details_of(room: &dyn Room, cx: &Cx, (many, order): (bool, &mut Order)) -> (bool, Vec<Id>) {
    let chosen = many && cx.selection.len() > 1 && cx.selection.iter().all(|it| room.shows(it.kind()));
    let Some(open) = cx.open else {
        order.end();
        return (chosen, Vec::new());
    };
    (chosen, order.of(cx.design(), open, room.beside(cx.design(), open)).to_vec())
}

/// The width of the panel beside the section in a window of this width: of signals and of a form alike, so that a click that
/// opens a form leaves the section as it was.
pub(super) const fn side_width(window: f32) -> f32 {
    if window < 1360.0 { 256.0 } else { 320.0 }
}

/// The panel of what is open, or of several, beneath what came and went of the signals.
pub(super) fn details_panel(
    ui: &mut Ui,
    cx: &Cx,
    (chosen, signals_shown): (bool, bool),
    (row, panel): (&[Id], &mut signals::Panel),
    out: &mut Vec<Intent>,
) {
    let size = side_width(ui.ctx().content_rect().width());
    bar::side_panel(ui, "details", size, cx.theme, |ui| {
        if !cx.design().workshop.runs()
            && signals::since_ui(ui, cx, panel, (cx.open.filter(|_| !chosen), signals_shown), out)
        {
        } else if chosen {
            many::many_ui(ui, cx, out);
        } else {
            details::details_ui(ui, cx, row, out);
        }
    });
}

/// The panel of what stands beside a section in a window of this width.
pub(super) fn side_ui(
    ui: &mut Ui,
    (section, cx): (Section, &Cx),
    width: f32,
    (signals, rooms): (&mut signals::Panel, &mut Rooms),
    out: &mut Vec<Intent>,
) {
    bar::side_panel(ui, "signals", side_width(width), cx.theme, |ui| {
        Landmark::Signals.put(ui.ctx(), ui.max_rect().expand(8.0));
        rooms.beside_ui(ui, (section, cx), signals, out);
    });
}

/// What lies over the screen while it is open: the palette, and while presenting its bar; the room's own window.
pub(super) fn on_top_ui(
    ui: &mut Ui,
    cx: &Cx,
    (shown, palette): (Option<(Section, &mut Staging, &mut Played)>, &mut Option<Palette>),
    out: &mut Vec<Intent>,
) {
    if let Some((section, staging, played)) = shown {
        card_ui(ui, cx, played, out);
        presenting::presenting_ui(ui, cx, (section, staging.over(ui.ctx())), out);
        room_window::room_ui(ui, cx, section, &mut staging.window);
        tour::tour_ui(ui, cx);
    }
    dialog::give_pointer_back(ui.ctx());
    if let Some(open) = palette
        && palette::palette_ui(ui, cx, open, out)
    {
        *palette = None;
    }
}
