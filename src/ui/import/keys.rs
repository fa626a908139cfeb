//! The keyboard in the sheet: arrows go from cell to cell, Enter to the question of a cell.

use egui::{Event, Id, Key, Modifiers, Ui};

use crate::ui::cx::Cx;
use crate::ui::import::derive::lines;
use crate::ui::import::found::Found;
use crate::ui::import::state::Import;

/// How many rows a page is.
const PAGE: isize = 12;
/// More rows than there are.
const END: isize = 1_000_000;

/// What has the keyboard for the whole sheet.
pub(super) fn ground() -> Id {
    Id::unique("import-ground")
}

/// Does what the keys ask for, while the sheet or nothing has the keyboard.
pub(super) fn keys(ui: &Ui, cx: &Cx, import: &mut Import, found: &Found) {
    let focused = ui.memory(egui::Memory::focused);
    if focused.is_some_and(|it| it != ground()) || egui::Popup::is_any_open(ui.ctx()) || import.leaving.is_some() {
        return;
    }
    if std::mem::take(&mut import.fresh) {
        // The first question is where one begins.
        import.cursor = import.cursor.or_else(|| found.spots().first().copied());
    }
    let by = ui.input_mut(|it| {
        let keys = [
            (Key::ArrowUp, (-1, 0)),
            (Key::ArrowDown, (1, 0)),
            (Key::PageUp, (-PAGE, 0)),
            (Key::PageDown, (PAGE, 0)),
            (Key::Home, (-END, 0)),
            (Key::End, (END, 0)),
            (Key::ArrowLeft, (0, -1)),
            (Key::ArrowRight, (0, 1)),
        ];
        keys.into_iter().find(|(key, _)| it.consume_key(Modifiers::NONE, *key)).map(|it| it.1)
    });
    if let Some(by) = by {
        walk(cx, import, found, by);
        ui.memory_mut(|it| it.request_focus(ground()));
    }
    // An Enter without a cell is not the sheet's.
    let Some(spot) = import.cursor else { return };
    if ui.input(|it| it.events.iter().any(|it| matches!(it, Event::Key { key: Key::Enter, pressed: true, .. })))
        && let Some(check) = found.check_of(spot)
    {
        ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Enter));
        import.focus = check.spot;
    }
}

fn walk(cx: &Cx, import: &mut Import, found: &Found, (rows, columns): (isize, isize)) {
    let lines = lines(cx, import, found);
    let Some(last) = lines.len().checked_sub(1) else { return };
    let number = |line: usize| found.reading.rows[lines[line]].number;
    let (line, column) = match import.cursor {
        Some((row, column)) => {
            let at = (0..=last).find(|it| number(*it) >= row).unwrap_or(last);
            (at.saturating_add_signed(rows).min(last), column.saturating_add_signed(columns))
        }
        None => (if rows == END { last } else { 0 }, 0),
    };
    let widest = import.sheet().width.saturating_sub(1);
    (import.cursor, import.reveal) = (Some((number(line), column.min(widest))), true);
}
