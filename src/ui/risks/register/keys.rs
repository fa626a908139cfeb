//! The keyboard in the register: arrows choose a row and a cell, Shift a range, Enter and F2 type in the cell.

use egui::{Event, Key, Modifiers, Ui};

use crate::design::id::Id;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::risks::register::columns::Column;
use crate::ui::risks::register::copy;
use crate::ui::risks::register::listing::Listing;
use crate::ui::risks::register::state::Cursor;
use crate::ui::shell::command::Command;

/// How many rows a page is.
const PAGE: isize = 12;
/// More rows than there are.
const END: isize = 1_000_000;

/// What the keys ask for.
enum Asked {
    /// So many rows further, and whether the range grows.
    Rows(isize, bool),
    /// So many cells further.
    Cells(isize),
    Enter,
    Copy,
}

/// Does what the keys ask for, while nothing else has the keyboard.
pub(crate) fn keys(
    ui: &Ui,
    cx: &Cx,
    (listing, shown): (&Listing, &[Column]),
    cursor: &mut Cursor,
    out: &mut Vec<Intent>,
) {
    let rename = out.iter().position(|it| matches!(it, Intent::Command(Command::Rename)));
    let elsewhere = ui.memory(|it| it.focused().is_some()) || egui::Popup::is_any_open(ui.ctx());
    if elsewhere {
        return;
    }
    if cx.selection.is_empty() {
        cursor.column = None;
    }
    // F2 types in the cell that has the keyboard; without one it is the command.
    if let (Some(at), [id], Some(column)) = (rename, cx.selection, cursor.column) {
        out.remove(at);
        cursor.edit = Some((*id, column));
        cursor.reveal = true;
        return;
    }
    let Some(asked) = asked(ui) else { return };
    let last = listing.rows.len().saturating_sub(1);
    let lead = cursor.row.filter(|it| cx.is_selected(*it)).or(cx.selection.last().copied());
    let row = lead.and_then(|it| listing.row_of(it));
    match asked {
        Asked::Copy => {
            let rows = copy::selected(cx, listing);
            if !rows.is_empty() {
                out.push(copy::copy(cx, &rows));
            }
        }
        Asked::Enter => match (lead.filter(|_| row.is_some()), cursor.column) {
            (Some(id), Some(column)) if cx.selection.len() == 1 => {
                cursor.edit = Some((id, column));
                cursor.reveal = true;
            }
            (Some(id), _) => out.push(Intent::Open(id)),
            (None, _) => {}
        },
        Asked::Cells(by) => {
            if row.is_some() && cx.selection.len() == 1 {
                cursor.column = Some(further(shown, cursor.column, by));
            }
        }
        Asked::Rows(by, grow) => {
            // Without a row the keys enter the register where they come from; Home and End go to their own ends.
            let enters = (by > 0) == (by.abs() == END);
            let to = row.map_or(if enters { last } else { 0 }, |it| it.saturating_add_signed(by).min(last));
            let Some(id) = listing.ids(to..=to).first().copied() else { return };
            cursor.row = Some(id);
            cursor.reveal = true;
            let anchor = cursor.anchor.filter(|it| cx.is_selected(*it)).or(lead);
            if let Some(anchor) = anchor.filter(|_| grow) {
                cursor.anchor = Some(anchor);
                out.push(Intent::Select(between(listing, anchor, id)));
            } else {
                cursor.anchor = Some(id);
                out.push(show(cx, id));
            }
        }
    }
}

fn asked(ui: &Ui) -> Option<Asked> {
    ui.input_mut(|it| {
        if it.events.iter().any(|it| matches!(it, Event::Copy)) {
            return Some(Asked::Copy);
        }
        let rows = [
            (Key::ArrowUp, -1),
            (Key::ArrowDown, 1),
            (Key::PageUp, -PAGE),
            (Key::PageDown, PAGE),
            (Key::Home, -END),
            (Key::End, END),
        ];
        // Those with a modifier first: egui lets Shift with an arrow match the arrow.
        for (modifiers, grow) in [(Modifiers::SHIFT, true), (Modifiers::NONE, false)] {
            if let Some((_, by)) = rows.into_iter().find(|(key, _)| it.consume_key(modifiers, *key)) {
                return Some(Asked::Rows(by, grow));
            }
        }
        for (key, by) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
            if it.consume_key(Modifiers::NONE, key) {
                return Some(Asked::Cells(by));
            }
        }
        it.consume_key(Modifiers::NONE, Key::Enter).then_some(Asked::Enter)
    })
}

/// The next cell that can be typed in; from the row as a whole the first one.
fn further(shown: &[Column], now: Option<Column>, by: isize) -> Column {
    let cells: Vec<Column> = shown.iter().copied().filter(|it| it.is_typed()).collect();
    let at = now.and_then(|now| cells.iter().position(|it| *it == now));
    let to = at.map_or(0, |it| it.saturating_add_signed(by).min(cells.len().saturating_sub(1)));
    cells.get(to).copied().unwrap_or(Column::Title)
}

/// Selects a row; where details are open they go along.
pub(crate) fn show(cx: &Cx, id: Id) -> Intent {
    if cx.open.is_some() { Intent::Open(id) } else { Intent::Select(vec![id]) }
}

/// The rows from one to another, the other last.
pub(crate) fn between(listing: &Listing, from: Id, to: Id) -> Vec<Id> {
    match (listing.row_of(from), listing.row_of(to)) {
        (Some(from), Some(to)) => {
            let mut ids = listing.ids(from.min(to)..=from.max(to));
            if to < from {
                ids.reverse();
            }
            ids
        }
        _ => vec![to],
    }
}
