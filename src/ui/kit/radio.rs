//! Arrows in a group of radio buttons: they go to the one before or after and choose it, as everywhere.

use egui::{FocusDirection, Key, Modifiers, Response, Ui};

/// Which button of a group the arrows went to; it has the keyboard now and is to be chosen. Asked after all were drawn.
pub(crate) fn arrows(ui: &Ui, group: &[Response]) -> Option<usize> {
    let now = group.iter().position(Response::has_focus)?;
    let key = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    let count = group.len();
    let to = if key(Key::ArrowDown) || key(Key::ArrowRight) {
        (now + 1) % count
    } else if key(Key::ArrowUp) || key(Key::ArrowLeft) {
        (now + count - 1) % count
    } else {
        return None;
    };
    // egui would go to what lies that way.
    ui.memory_mut(|it| it.move_focus(FocusDirection::None));
    group[to].request_focus();
    group[to].scroll_to_me(None);
    Some(to)
}
