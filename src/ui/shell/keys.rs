//! Which commands were asked for by keys, and which keys a field that one types in keeps for itself.

use egui::KeyboardShortcut;

use crate::ui::kit::fields;
use crate::ui::shell::command::Command;
use crate::ui::shell::staged::Now;

/// The commands that were asked for by keys, those with most modifiers first: egui lets Ctrl+Shift+S match Ctrl+S.
pub(crate) fn pressed(ctx: &egui::Context, now: Now) -> Vec<Command> {
    let typing = ctx.text_edit_focused();
    let now = Now { held: ctx.memory(|it| it.focused().is_some()) || egui::Popup::is_any_open(ctx), ..now };
    let (undo, redo) = (fields::keeps_undo(ctx, false), fields::keeps_undo(ctx, true));
    let mut all: Vec<(Command, KeyboardShortcut)> =
        Command::ALL.into_iter().flat_map(|it| it.keys().into_iter().map(move |keys| (it, keys))).collect();
    all.sort_by_key(|(_, keys)| !keys.modifiers.shift);
    ctx.input_mut(|input| {
        let shift = input.modifiers.shift;
        all.into_iter()
            .filter(|(it, _)| !it.is_of_clipboard())
            .filter(|(it, _)| !(typing && it.yields_to_typing()))
            .filter(|(it, _)| !matches!(it, Command::Staged(it) if !it.is_meant(now)))
            .filter(|(it, _)| !(undo && *it == Command::Undo || redo && *it == Command::Redo))
            // Redo that is left to a field is no undo of the design, which egui takes it for.
            .filter(|(it, _)| !(*it == Command::Undo && shift))
            // Ctrl with Alt is how Windows says AltGr: it types a sign, such as € or @, and asks for nothing.
            .filter(|(_, keys)| !input.modifiers.alt && input.consume_shortcut(keys))
            .map(|(it, _)| it)
            .collect()
    })
}
