//! The curve between frames: its layout, the cost that is walked; and what can be in the hand there.

use std::sync::Arc;

use egui::Pos2;

use crate::design::euro::Euro;
use crate::picture::money::{Asked, Chart, Range, Shown, chart, share_below};
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;

/// How high the picture is for its width, and the bounds of that in points.
const HIGH: (f32, f32, f32) = (0.57, 310.0, 430.0);

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    /// The actual cost that is walked along the curve, in euro; none: none is.
    pub(crate) what_if: Option<Euro>,
    pub(crate) kept: Kept<(f32, Option<Range>), Drawn>,
    pub(crate) less: Kept<Euro, f64>,
    pub(crate) in_words: bool,
    pub(crate) table: bool,
    /// Whether the picture has the keyboard by a click.
    pub(crate) by_pointer: bool,
}

/// The money as it is shown, and its layout.
type Drawn = (Option<Arc<Shown>>, Option<Arc<Chart>>);

/// What is on the screen: the money, its layout, and where that stands.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    /// The money.
    pub shown: &'a Shown,
    /// Its layout.
    pub chart: &'a Chart,
    /// The left top of the layout on the screen.
    pub origin: Pos2,
}

impl State {
    /// The money as it is shown and its layout at a width, laid out where something changed.
    pub(crate) fn at(&mut self, cx: &Cx, width: f32) -> Option<(Arc<Shown>, Option<Arc<Chart>>)> {
        let held = cx.gesture.get::<Lifted>().map(|it| it.range);
        let kept = self.kept.get(cx, (width, held), || {
            let simulation = cx.session.insight().simulation.as_ref();
            let shown = Shown::of(cx.design()).map(Arc::new);
            let height = (width * HIGH.0).clamp(HIGH.1, HIGH.2).round();
            let asked = Asked { width, height, held };
            let drawn = shown.as_ref().filter(|it| it.staffel.is_some() || simulation.is_some());
            let chart = drawn.map(|it| Arc::new(chart(it, simulation, cx.text, asked)));
            (shown, chart)
        });
        Some((kept.0.clone()?, kept.1.clone()))
    }

    /// The money as the last frame showed it; none without a TAB.
    pub(crate) fn shown(&self, cx: &Cx) -> Option<Arc<Shown>> {
        self.kept.last(cx)?.0.clone()
    }

    /// The share (0-1) of the outcomes that cost less, counted once per cost.
    pub(crate) fn share_below(&mut self, cx: &Cx, cost: Euro) -> Option<f64> {
        let simulation = cx.session.insight().simulation.as_ref()?;
        Some(*self.less.get(cx, cost, || share_below(simulation, cost.to_f64())))
    }
}

/// A cost in euro to the step of the picture, within it; the TAB itself is one too.
pub(crate) fn rounded(seen: Seen, cost: f64) -> Euro {
    let (step, tab) = (seen.chart.step(), seen.shown.tab.to_f64());
    if (cost - tab).abs() < step / 2.0 {
        return seen.shown.tab;
    }
    let [low, high] = seen.chart.range.cost;
    Euro::round(((cost / step).round() * step).clamp(low, high))
}

/// What hangs under the pointer.
#[derive(Clone, Copy)]
pub(crate) struct Lifted {
    pub(crate) loss: bool,
    pub(crate) tier: usize,
    pub(crate) grip: Grip,
    /// What is in sight meanwhile.
    pub(crate) range: Range,
}

/// How it is held.
#[derive(Clone, Copy)]
pub(crate) enum Grip {
    /// A bound, so far from the pointer, in points.
    Bound(f32),
    /// A share, at a result of this size in euro, and so far from the pointer, in points.
    Share(f64, f32),
}
