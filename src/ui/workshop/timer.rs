//! The clock of an exercise: it counts down, can stand still, gets five minutes more. At zero it says so and closes nothing.

use std::time::Duration;

use egui::Context;

/// A clock that counts down.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Timer {
    /// The seconds that are left at the moment from which it runs.
    left: Option<f64>,
    /// From which second of the screen's clock it runs; none: it stands still.
    since: Option<f64>,
    /// The seconds that it was set to, with what was added.
    whole: f64,
}

impl Timer {
    /// The seconds that are left of so many minutes; below zero it is over.
    pub(super) fn left(&self, ctx: &Context, minutes: u16) -> f64 {
        let left = self.left.unwrap_or(f64::from(minutes) * 60.0);
        let gone = self.since.map_or(0.0, |since| ctx.input(|it| it.time) - since);
        let now = left - gone;
        if self.since.is_some() && now > 0.0 {
            // The next frame when the second turns, and none in between.
            ctx.request_repaint_after(Duration::from_secs_f64(now.fract().max(0.05)));
        }
        now.max(0.0)
    }

    /// Which part (0-1) of the time is gone.
    pub(super) fn gone(&self, left: f64, minutes: u16) -> f32 {
        let whole = if self.whole > 0.0 { self.whole } else { f64::from(minutes) * 60.0 };
        if whole > 0.0 { (1.0 - left / whole).clamp(0.0, 1.0) as f32 } else { 0.0 }
    }

    /// Whether it runs.
    pub(super) const fn runs(&self) -> bool {
        self.since.is_some()
    }

    /// Lets it run, or stand still.
    pub(super) fn turn(&mut self, ctx: &Context, minutes: u16) {
        let left = self.left(ctx, minutes);
        self.left = Some(left);
        self.since = if self.runs() { None } else { Some(ctx.input(|it| it.time)) };
        ctx.request_repaint();
    }

    /// Gives it so many minutes more.
    pub(super) fn add(&mut self, ctx: &Context, minutes: u16, more: u16) {
        let (left, extra) = (self.left(ctx, minutes), f64::from(more) * 60.0);
        let whole = if self.whole > 0.0 { self.whole } else { f64::from(minutes) * 60.0 };
        (self.left, self.whole) = (Some(left + extra), whole + extra);
        self.since = self.since.map(|_| ctx.input(|it| it.time));
    }
}

/// Minutes and seconds: '14:32'.
pub(super) fn shown(left: f64) -> String {
    let seconds = left.ceil() as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
