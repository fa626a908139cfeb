//! The icons that the screen uses, from one icon font; each stands beside a word or has a tooltip.

use egui_material_icons::icons as material;

use crate::rules::Severity;

pub(crate) use egui_material_icons::MaterialIcon as Icon;

/// Takes an act back.
pub(crate) const UNDO: Icon = material::ICON_UNDO;
/// Does it again.
pub(crate) const REDO: Icon = material::ICON_REDO;
/// Adds something.
pub(crate) const ADD: Icon = material::ICON_ADD;
/// Saves as a file.
pub(crate) const SAVE: Icon = material::ICON_SAVE;
/// Opens something to change it.
pub(crate) const EDIT: Icon = material::ICON_EDIT;
/// Removes something.
pub(crate) const REMOVE: Icon = material::ICON_DELETE;
/// Closes a panel.
pub(crate) const CLOSE: Icon = material::ICON_CLOSE;
/// Searches.
pub(crate) const SEARCH: Icon = material::ICON_SEARCH;
/// Earlier in an order.
pub(crate) const UP: Icon = material::ICON_ARROW_UPWARD;
/// Later in an order.
pub(crate) const DOWN: Icon = material::ICON_ARROW_DOWNWARD;
/// Done, saved, agreed.
pub(crate) const CHECK: Icon = material::ICON_CHECK;
/// Taken by this to be put elsewhere.
pub(crate) const DRAG: Icon = material::ICON_DRAG_INDICATOR;
/// Unfolded.
pub(crate) const OPEN: Icon = material::ICON_EXPAND_MORE;
/// Folded.
pub(crate) const FOLDED: Icon = material::ICON_CHEVRON_RIGHT;
/// To the one before.
pub(crate) const BEFORE: Icon = material::ICON_CHEVRON_LEFT;
/// To the one after.
pub(crate) const AFTER: Icon = material::ICON_CHEVRON_RIGHT;
/// The manual.
pub(crate) const MANUAL: Icon = material::ICON_MENU_BOOK;
/// Back to where one was.
pub(crate) const BACK: Icon = material::ICON_ARROW_BACK;
/// All of it in view.
pub(crate) const FIT: Icon = material::ICON_FIT_SCREEN;
/// Smaller.
pub(crate) const LESS: Icon = material::ICON_REMOVE;
/// Places by itself.
pub(crate) const ARRANGE: Icon = material::ICON_AUTO_FIX_HIGH;
/// Draws a line.
pub(crate) const LINE: Icon = material::ICON_CONVERSION_PATH;
/// The other way round.
pub(crate) const SWAP: Icon = material::ICON_SWAP_HORIZ;
/// Walks a case.
pub(crate) const WALK: Icon = material::ICON_DIRECTIONS_WALK;
/// Moves by dragging.
pub(crate) const HANDLE: Icon = material::ICON_DRAG_INDICATOR;
/// Copies.
pub(crate) const COPY: Icon = material::ICON_CONTENT_COPY;
/// Only for some.
pub(crate) const LOCK: Icon = material::ICON_LOCK;
/// More to choose.
pub(crate) const MORE: Icon = material::ICON_MORE_VERT;

/// Takes the whole room.
pub(crate) const ENLARGE: Icon = material::ICON_OPEN_IN_FULL;
/// Gives the room back.
pub(crate) const SHRINK: Icon = material::ICON_CLOSE_FULLSCREEN;

/// The icon of a severity; a question has a mark of its own.
pub(crate) const fn severity(severity: Severity, question: bool) -> Icon {
    match severity {
        Severity::Blocker => material::ICON_DO_NOT_DISTURB_ON,
        Severity::Warning => material::ICON_WARNING,
        Severity::Hint if question => material::ICON_HELP,
        Severity::Hint => material::ICON_LIGHTBULB,
    }
}
