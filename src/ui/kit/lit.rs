//! The elements that a signal led to: lit for a moment wherever they are shown, and scrolled to.

use std::time::Duration;

use egui::{Context, CornerRadius, Id as UiId, Rect, Stroke, StrokeKind, Ui};

use crate::design::id::Id;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// Elements that are lit for a moment.
#[derive(Clone, Debug, Default)]
pub struct Lit {
    /// The elements.
    pub ids: Vec<Id>,
    /// Since when, in seconds of the screen's clock.
    since: Option<f64>,
    /// In how many frames they were lit.
    frames: usize,
}

impl Lit {
    /// How long elements are lit, in seconds: long enough to find them, short enough to be calm.
    const SECONDS: f64 = 2.5;

    /// In how many frames the place is scrolled to: a section that was not shown needs some to find its sizes.
    const SCROLLS: usize = 4;

    /// Lights elements from the next frame on.
    pub fn new(ids: Vec<Id>) -> Self {
        Self { ids, ..Self::default() }
    }

    /// A frame further; false when it is over. Asks for a frame when it will be over, and for none in between.
    pub fn step(&mut self, ctx: &Context) -> bool {
        let now = ctx.input(|it| it.time);
        let left = Self::SECONDS - (now - *self.since.get_or_insert(now));
        self.frames += 1;
        if self.frames <= Self::SCROLLS {
            ctx.request_repaint();
        } else if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
        }
        left > 0.0
    }

    /// Whether what it lights is still to be scrolled to.
    pub fn is_fresh(&self) -> bool {
        self.frames <= Self::SCROLLS
    }
}

/// What was lit in one pass of the screen.
#[derive(Clone, Default)]
struct Seen {
    pass: u64,
    ids: Vec<Id>,
}

/// Lights an element where it stands, if a signal led to it; the first of several is scrolled to.
pub(crate) fn light(ui: &Ui, cx: &Cx, id: impl Into<Id>, rect: Rect) {
    let id = id.into();
    if !cx.is_lit(id) {
        return;
    }
    let halo = style::color(Ink::Focus, cx.theme).gamma_multiply(0.35);
    ui.painter().rect_stroke(rect.expand(2.0), CornerRadius::same(9), Stroke::new(5.0, halo), StrokeKind::Outside);
    let (pass, memory) = (ui.ctx().cumulative_pass_nr(), UiId::unique("lit"));
    let visible = ui.is_rect_visible(rect);
    let first = ui.data_mut(|it| {
        let seen: &mut Seen = it.get_temp_mut_or_default(memory);
        if seen.pass != pass {
            *seen = Seen { pass, ids: Vec::new() };
        }
        let first = seen.ids.is_empty();
        if visible || first {
            seen.ids.push(id);
        }
        first
    });
    if first && cx.lit_fresh {
        ui.scroll_to_rect(rect, None);
    }
}

/// The elements that were lit in the last pass.
pub fn lit_now(ctx: &Context) -> Vec<Id> {
    let seen: Option<Seen> = ctx.data(|it| it.get_temp(UiId::unique("lit")));
    seen.filter(|it| it.pass + 1 >= ctx.cumulative_pass_nr()).map(|it| it.ids).unwrap_or_default()
}
