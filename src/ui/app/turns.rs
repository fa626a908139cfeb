//! One turn at a time: what is typed right after Tab, Enter or a click belongs to the field that these lead to.
//!
//! egui takes all events of a frame at once and moves the focus once in it: of what is typed within the frame of a Tab
//! some letters reach the field before, some the one after, and some none. So a frame ends where the focus may move, and
//! what comes after waits until the field that gets it is there.

use std::collections::VecDeque;

use egui::{Event, Key, RawInput};

/// How many frames go by after a turn before what was typed next is handed on: in the first the focus moves or a field
/// is asked for, in the second that field is there and takes the focus.
const BETWEEN: u8 = 1;

/// Events that wait for their frame.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    held: VecDeque<Event>,
    wait: u8,
}

impl Turns {
    /// Leaves in `raw` what belongs to this frame and keeps the rest, in its order. Returns whether something waits, so
    /// that another frame is needed.
    pub(crate) fn pace(&mut self, raw: &mut RawInput) -> bool {
        self.held.extend(raw.events.drain(..));
        if self.wait > 0 && !self.held.is_empty() {
            self.wait -= 1;
            return true;
        }
        self.wait = 0;
        let (mut typed, mut turned) = (false, false);
        while let Some(event) = self.held.pop_front() {
            let (turn, types) = (is_turn(&event), is_typing(&event));
            if turned && (turn || types) || turn && typed {
                self.held.push_front(event);
                self.wait = if turned { BETWEEN } else { 0 };
                return true;
            }
            (typed, turned) = (typed || types, turned || turn);
            raw.events.push(event);
        }
        false
    }
}

/// Whether an event may move the focus, or open something that takes it.
fn is_turn(event: &Event) -> bool {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } => match key {
            Key::Tab | Key::Enter | Key::Escape | Key::F10 | Key::F1 | Key::F2 | Key::F5 | Key::F8 => true,
            // Shortcuts; those with which one edits a text stay within its field.
            Key::A | Key::C | Key::V | Key::X => false,
            // Alt and a letter open a menu; with Ctrl it types a sign.
            key => modifiers.command != modifiers.alt && !is_caret(*key),
        },
        Event::PointerButton { pressed, .. } => *pressed,
        _ => false,
    }
}

/// Whether a key moves the caret or takes away a letter, with Ctrl a word.
fn is_caret(key: Key) -> bool {
    matches!(
        key,
        Key::ArrowLeft
            | Key::ArrowRight
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::Home
            | Key::End
            | Key::Backspace
            | Key::Delete
    )
}

/// Whether an event goes to whatever has the focus.
fn is_typing(event: &Event) -> bool {
    matches!(
        event,
        Event::Text(_) | Event::Paste(_) | Event::Copy | Event::Cut | Event::Ime(_) | Event::Key { pressed: true, .. }
    )
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn key(key: Key, pressed: bool) -> Event {
        Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE }
    }

    fn text(it: &str) -> Event {
        Event::Text(it.to_owned())
    }

    /// What every frame gets, from events that came at once.
    fn frames(events: Vec<Event>) -> Vec<Vec<Event>> {
        let mut turns = Turns::default();
        let mut raw = RawInput { events, ..RawInput::default() };
        let mut all = Vec::new();
        loop {
            let more = turns.pace(&mut raw);
            all.push(std::mem::take(&mut raw.events));
            if !more {
                return all;
            }
        }
    }

    #[test]
    fn what_is_typed_around_a_tab_gets_frames_of_its_own() {
        let tab = || [key(Key::Tab, true), key(Key::Tab, false)];
        let [press, release] = tab();
        let events = vec![text("a"), press.clone(), release.clone(), text("b"), text("c")];
        assert_eq!(
            frames(events),
            [vec![text("a")], vec![press.clone(), release.clone()], vec![], vec![text("b"), text("c")]]
        );
        // Two Tabs at once move the focus twice.
        let twice: Vec<Event> = tab().into_iter().chain(tab()).collect();
        assert_eq!(frames(twice), [vec![press.clone(), release.clone()], vec![], vec![press, release]]);
    }

    #[test]
    fn words_and_moves_alone_go_through_at_once() {
        let events = vec![key(Key::H, true), text("h"), key(Key::H, false), Event::PointerMoved(egui::Pos2::ZERO)];
        assert_eq!(frames(events.clone()), [events]);
        let pause = vec![key(Key::Tab, true), key(Key::Tab, false)];
        assert_eq!(frames(pause.clone()), [pause], "a Tab by itself waits for nothing");
    }

    #[test]
    fn nothing_is_lost_and_nothing_changes_places() {
        let click = |pressed| Event::PointerButton {
            pos: egui::Pos2::ZERO,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let events =
            vec![text("a"), click(true), click(false), text("b"), key(Key::F2, true), text("c"), key(Key::Enter, true)];
        let frames = frames(events.clone());
        assert_eq!(frames.concat(), events);
        let with_text: Vec<_> = frames.iter().filter(|it| it.iter().any(is_typing)).collect();
        assert_eq!(with_text.len(), 5, "{frames:?}");
    }
}
