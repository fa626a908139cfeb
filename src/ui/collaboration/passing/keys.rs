//! The keys of a form: ↑ ↓ go from lane to lane, → ← add and take a point, Shift half a one, digits are the number itself,
//! V and R say from where one looks, Enter hands in.

use egui::{Event, Key, Modifiers, Ui};

use crate::design::collaboration::Voice;
use crate::ui::collaboration::passing::sheet::Sheet;

/// Hears the keys, but while a name is typed. Returns whether to hand in.
pub(super) fn hear(ui: &Ui, sheet: &mut Sheet, in_name: bool) -> bool {
    if sheet.held.is_some() {
        return false;
    }
    let enter = ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Enter));
    if in_name {
        return enter;
    }
    let times = |modifiers, key| ui.input_mut(|it| it.count_and_consume_key(modifiers, key));
    for (key, by) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        for _ in 0..times(Modifiers::NONE, key) {
            sheet.step(by);
        }
    }
    for (key, sign) in [(Key::ArrowRight, 1), (Key::ArrowLeft, -1)] {
        for (modifiers, halves) in [(Modifiers::SHIFT, 1), (Modifiers::NONE, 2)] {
            for _ in 0..times(modifiers, key) {
                sheet.change(sheet.lane, sign * halves);
            }
        }
    }
    for key in [Key::Backspace, Key::Delete] {
        if times(Modifiers::NONE, key) > 0 {
            sheet.clear_lane();
        }
    }
    let (typed, now): (String, f64) = ui.input(|it| {
        let typed =
            it.events.iter().filter_map(|it| if let Event::Text(text) = it { Some(text.as_str()) } else { None });
        (typed.collect(), it.time)
    });
    for sign in typed.chars() {
        match sign {
            '0'..='9' | ',' | '.' => sheet.type_in(sign, now),
            '+' => sheet.change(sheet.lane, 2),
            '-' | '−' => sheet.change(sheet.lane, -2),
            'v' | 'V' => sheet.voice = Voice::Teller,
            'r' | 'R' => sheet.voice = Voice::Reflector,
            _ => {}
        }
    }
    enter
}
