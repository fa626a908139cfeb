//! From days to places on the time line and back.

use egui::Rangef;
use jiff::ToSpan;
use jiff::civil::Date;

/// The axis of the time line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    first: Date,
    last: Date,
    x: Rangef,
}

impl Axis {
    pub(super) fn new((first, last): (Date, Date), x: Rangef) -> Self {
        Self { first, last, x }
    }

    fn days(&self) -> f32 {
        (self.last - self.first).get_days().max(1) as f32
    }

    /// Where a day lies, also outside.
    pub(super) fn x(&self, day: Date) -> f32 {
        self.x.min + (day - self.first).get_days() as f32 / self.days() * self.x.span()
    }

    /// Where it lies, or the end where it lies outside.
    pub(super) fn within(&self, day: Date) -> f32 {
        self.x(day).clamp(self.x.min, self.x.max)
    }

    /// The day at a place.
    pub(super) fn day(&self, x: f32) -> Date {
        let days = ((x - self.x.min) / self.x.span().max(1.0) * self.days()).round();
        self.first.saturating_add((days as i32).days()).clamp(self.first, self.last)
    }

    pub(super) fn holds(&self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }

    pub(super) fn is_before(&self, day: Date) -> bool {
        day < self.first
    }

    /// The years on it.
    pub(super) fn years(&self) -> std::ops::Range<i16> {
        self.first.year()..self.last.year()
    }

    pub(super) fn range(&self) -> Rangef {
        self.x
    }
}
