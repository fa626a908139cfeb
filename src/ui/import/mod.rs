//! 'Register inlezen': a register that a team has in a spreadsheet, beside what it does to the design, in place of the section.
//!
//! Nothing is taken in that is not shown here, nothing while a question is open, and all of it is one step.

mod bar;
mod cells;
mod changes;
mod checks;
mod checks_ui;
mod columns;
mod derive;
mod found;
mod grid;
mod head;
mod job;
mod keys;
mod meanings;
pub(crate) mod state;
pub(crate) mod taken;
mod typed;
mod words;
mod work;

use egui::{Event, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::ui::cx::Cx;
use crate::ui::import::found::Found;
use crate::ui::import::state::Import;
use crate::ui::intent::Intent;

/// The width of what is to be checked, beside the sheet.
const ASIDE: f32 = 276.0;
/// Its width in a small window.
const ASIDE_SMALL: f32 = 236.0;
/// The height of what changes, below the sheet.
const BELOW: f32 = 142.0;
/// Under this width or height all stands one below the other, and scrolls.
const LEAST: [f32; 2] = [600.0, 380.0];
/// Room between the cards.
const GAP: f32 = 10.0;

/// The screen; true when it is left.
pub(crate) fn import_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, out: &mut Vec<Intent>) -> bool {
    if import.is_empty() {
        return bar::ask_ui(ui, cx, import, out);
    }
    take_pasted(ui, out);
    let Some(found) = derive::found(ui.ctx(), cx, import) else { return waiting_ui(ui, cx, import) };
    keys::keys(ui, cx, import, &found);
    let leaves = sheet_ui(ui, cx, import, &found, out);
    leaves | bar::leaving_ui(ui.ctx(), cx, import)
}

/// While it is being read: what stood there before, if it is of the same sheet, covered. Returns whether it is left.
fn waiting_ui(ui: &mut Ui, cx: &Cx, import: &mut Import) -> bool {
    match import.latest.clone().filter(|_| import.is_of_latest()) {
        // It is covered: nothing that it asks for comes.
        Some(found) => drop(sheet_ui(ui, cx, import, &found, &mut Vec::new())),
        None => bar::title_ui(ui, cx, "import-says"),
    }
    let stops = import.working.as_ref().is_some_and(|it| it.ui(ui.ctx(), cx));
    stops && derive::stop(cx, import)
}

/// What is read beside what it does to the design.
fn sheet_ui(ui: &mut Ui, cx: &Cx, import: &mut Import, found: &Found, out: &mut Vec<Intent>) -> bool {
    let leaves = bar::heading_ui(ui, cx, import, found, out);
    bar::bar_ui(ui, cx, import, found);
    let room = ui.available_rect_before_wrap();
    if room.width() < LEAST[0] || room.height() < LEAST[1] {
        ScrollArea::vertical().id_salt("import").auto_shrink(false).show(ui, |ui| {
            let width = ui.available_width() - 10.0;
            ui.set_width(width);
            ui.allocate_ui(vec2(width, 300.0), |ui| {
                ui.set_height(300.0);
                grid::grid_ui(ui, cx, import, found);
            });
            ui.add_space(GAP);
            checks_ui::aside_ui(ui, cx, import, found, false);
            ui.add_space(GAP);
            changes::changes_ui(ui, cx, import, found);
        });
    } else {
        let aside = if room.width() < 900.0 { ASIDE_SMALL } else { ASIDE };
        let edge = room.right() - aside;
        let right = Rect::from_min_max(pos2(edge, room.top()), room.max);
        let foot = room.bottom() - BELOW;
        let sheet = Rect::from_min_max(room.min, pos2(edge - GAP, foot - GAP));
        let below = Rect::from_min_max(pos2(room.left(), foot), pos2(edge - GAP, room.bottom()));
        let place = |it: Rect, salt: &'static str| UiBuilder::new().max_rect(it).id_salt(salt);
        ui.scope_builder(place(sheet, "import-sheet"), |ui| grid::grid_ui(ui, cx, import, found));
        ui.scope_builder(place(below, "import-below"), |ui| changes::changes_ui(ui, cx, import, found));
        ui.scope_builder(place(right, "import-aside"), |ui| checks_ui::aside_ui(ui, cx, import, found, true));
    }
    leaves
}

/// Rows that are pasted while no field has the focus are another register.
fn take_pasted(ui: &Ui, out: &mut Vec<Intent>) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let pasted = ui.input(|it| {
        it.events.iter().find_map(|it| if let Event::Paste(words) = it { Some(words.clone()) } else { None })
    });
    out.extend(pasted.filter(|it| !it.trim().is_empty()).map(Intent::PasteRisks));
}
