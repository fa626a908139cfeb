//! A form on the screen while it is filled in: what lies where, which lane the keys are in, what hangs under the pointer.

use egui::Context;

use crate::design::collaboration::{Condition, Division, Voice};
use crate::design::id::ScoreFormId;

/// For so long digits that follow each other are one number, in seconds.
const TOGETHER: f64 = 1.5;

/// A token that hangs under the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// Where it lay; none: in the tray.
    pub(super) from: Option<Condition>,
    /// How many half points it is.
    pub(super) halves: u8,
}

/// A form that is being filled in.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) division: Division,
    pub(super) voice: Voice,
    pub(super) name: String,
    /// The lane that the keys are in.
    pub(super) lane: Condition,
    pub(super) held: Option<Held>,
    /// How many half points of what was typed there was no room for: it is said.
    pub(super) too_many: u8,
    /// The form that is handed in anew; none: it is a new one.
    pub(super) again: Option<ScoreFormId>,
    /// Whether nothing of it was shown yet.
    pub(super) fresh: bool,
    typed: String,
    typed_at: f64,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            division: Division::default(),
            voice: Voice::default(),
            name: String::new(),
            lane: Condition::Ambition,
            held: None,
            too_many: 0,
            again: None,
            fresh: true,
            typed: String::new(),
            typed_at: 0.0,
        }
    }
}

impl Sheet {
    /// An empty sheet that takes the place of a form that was handed in.
    pub(super) fn again(form: ScoreFormId) -> Self {
        Self { again: Some(form), ..Self::default() }
    }

    /// Lets go of what hangs under the pointer: it lies where it lay. Returns whether something hung there.
    pub(super) fn let_go(&mut self, ctx: &Context) -> bool {
        let held = self.held.take().is_some();
        if held {
            ctx.stop_dragging();
        }
        held
    }

    /// Goes to the lane before or after.
    pub(super) fn step(&mut self, by: isize) {
        let now = Condition::ALL.iter().position(|it| *it == self.lane).unwrap_or_default();
        self.go_to(Condition::ALL[now.saturating_add_signed(by).min(Condition::ALL.len() - 1)]);
    }

    /// Goes to a lane; a number begins anew there.
    pub(super) fn go_to(&mut self, lane: Condition) {
        if self.lane != lane {
            self.lane = lane;
            self.typed.clear();
        }
    }

    /// A digit or a comma that was typed, at so many seconds.
    pub(super) fn type_in(&mut self, sign: char, now: f64) {
        if now - self.typed_at > TOGETHER {
            self.typed.clear();
        }
        self.typed_at = now;
        self.typed.push(sign);
        if self.typed.ends_with([',', '.']) {
            // The number goes on.
            return;
        }
        if let Some(over) = self.division.typed(self.lane, &self.typed) {
            self.too_many = over;
        } else {
            // No whole or half number: what was typed last begins a new one.
            self.typed = sign.to_string();
            self.too_many = self.division.typed(self.lane, &self.typed).unwrap_or_default();
        }
    }

    /// Takes all points of the lane back.
    pub(super) fn clear_lane(&mut self) {
        self.typed.clear();
        self.too_many = 0;
        self.division.put(self.lane, 0);
    }

    /// Adds to a lane, or takes from it, half points.
    pub(super) fn change(&mut self, lane: Condition, halves: i8) {
        self.go_to(lane);
        self.typed.clear();
        self.too_many = 0;
        let by = halves.unsigned_abs();
        if halves > 0 {
            self.division.add(lane, by);
        } else {
            self.division.take(lane, by);
        }
    }

    /// What lies where once what hangs under the pointer is let go over a lane, or over the tray.
    pub(super) fn dropped(&self, held: Held, over: Option<Condition>) -> Division {
        let mut after = self.division;
        match (held.from, over) {
            (None, Some(to)) => {
                after.add(to, held.halves);
            }
            (Some(from), Some(to)) if from != to => {
                after.shift(from, to, held.halves);
            }
            (Some(from), None) => {
                after.take(from, held.halves);
            }
            _ => {}
        }
        after
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_that_follow_each_other_are_one_number_and_what_is_too_many_is_kept_out() {
        let mut sheet = Sheet::default();
        for (at, sign) in [(0.0, '1'), (0.2, '0')] {
            sheet.type_in(sign, at);
        }
        assert_eq!((sheet.division.at(Condition::Ambition), sheet.too_many), (20, 0));
        sheet.type_in('2', 9.0);
        assert_eq!(sheet.division.at(Condition::Ambition), 4, "after a while it is another number");
        for (at, sign) in [(9.1, ','), (9.2, '5')] {
            sheet.type_in(sign, at);
        }
        assert_eq!(sheet.division.at(Condition::Ambition), 5);
        sheet.go_to(Condition::Process);
        sheet.type_in('9', 9.3);
        assert_eq!((sheet.division.at(Condition::Process), sheet.too_many), (15, 3), "one and a half too many");
        sheet.clear_lane();
        assert_eq!((sheet.division.left(), sheet.too_many), (15, 0));
    }

    #[test]
    fn a_token_lies_where_it_is_let_go_and_the_tray_takes_it_back() {
        let mut sheet = Sheet::default();
        sheet.change(Condition::Ambition, 4);
        let from = |from| Held { from, halves: 2 };
        assert_eq!(sheet.dropped(from(None), Some(Condition::Process)).at(Condition::Process), 2);
        let moved = sheet.dropped(from(Some(Condition::Ambition)), Some(Condition::Process));
        assert_eq!((moved.at(Condition::Ambition), moved.at(Condition::Process), moved.left()), (2, 2, 16));
        assert_eq!(sheet.dropped(from(Some(Condition::Ambition)), None).left(), 18);
        assert_eq!(sheet.dropped(from(None), None), sheet.division);
        sheet.change(Condition::Ambition, -6);
        assert_eq!(sheet.division, Division::default(), "no fewer than none");
    }
}
