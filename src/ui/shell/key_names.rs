//! What keys are called in the language of the menus.

use egui::os::OperatingSystem;
use egui::{Context, Key, KeyboardShortcut};

use crate::text::Text;

/// Keys in words, as menus and tooltips show them: Ctrl+Shift+S, Del, Ctrl+pijl links. A Mac has signs of its own.
pub(crate) fn shown(keys: KeyboardShortcut, text: &Text, ctx: &Context) -> String {
    if ctx.os() == OperatingSystem::Mac {
        return ctx.format_shortcut(&keys);
    }
    let held = keys.modifiers;
    let held = [(held.ctrl || held.command, "key-ctrl"), (held.alt, "key-alt"), (held.shift, "key-shift")];
    let held = held.into_iter().filter(|(is, _)| *is).map(|(_, key)| text.get(key));
    held.chain([name(keys.logical_key, text)]).collect::<Vec<_>>().join("+")
}

fn name(key: Key, text: &Text) -> String {
    let word = match key {
        Key::Delete => "key-delete",
        Key::ArrowLeft => "key-left",
        Key::ArrowRight => "key-right",
        Key::ArrowUp => "key-up",
        Key::ArrowDown => "key-down",
        Key::Plus => "key-plus",
        Key::Minus => "key-minus",
        _ => return key.name().to_owned(),
    };
    text.get(word)
}
