//! The curve between frames: its layout, the cost that is walked, and what hangs under the pointer.

use crate::design::euro::Euro;
use crate::finance::simulation::Simulation;
use crate::picture::money::{Asked, Chart, Range, Shown, chart, share_below};
use crate::text::Language;
use crate::ui::cx::Cx;
use egui::Pos2;
use std::sync::Arc;

/// How high the picture is for its width, and the bounds of that in points.
const HIGH: (f32, f32, f32) = (0.57, 310.0, 430.0);

/// What is remembered from frame to frame.
#[derive(Default)]
pub struct State {
    pub(crate) kept: Option<Kept>,
    pub(crate) less: Option<((u64, Euro), f64)>,
    pub(crate) in_words: bool,
    pub(crate) table: bool,
    /// Whether the picture has the keyboard by a click.
    pub(crate) by_pointer: bool,
}

/// The layout of the last frame, and what it followed from.
pub struct Kept {
    pub(crate) key: (crate::design::id::Id, u64, f32, Language, Option<Range>),
    pub(crate) shown: Option<Arc<Shown>>,
    pub(crate) chart: Option<Arc<Chart>>,
}

/// What is on the screen: the money, its layout, and where that stands.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The money.
    pub shown: &'a Shown,
    /// Its layout.
    pub chart: &'a Chart,
    /// What its outcomes come to; none without direct cost.
    pub simulation: Option<&'a Simulation>,
    /// The left top of the layout on the screen.
    pub origin: Pos2,
}

impl State {
    /// The money as it is shown and its layout at a width, laid out where something changed.
    pub(crate) fn at(&mut self, cx: &Cx, width: f32) -> Option<(Arc<Shown>, Option<Arc<Chart>>)> {
        let held = cx.gesture.get::<Lifted>().map(|it| it.range);
        let key = (cx.design().id.into(), cx.session.revision(), width, cx.text.language(), held);
        if self.kept.as_ref().is_none_or(|it| it.key != key) {
            let simulation = cx.session.insight().simulation.as_ref();
            let shown = Shown::of(cx.design()).map(Arc::new);
            let height = (width * HIGH.0).clamp(HIGH.1, HIGH.2).round();
            let asked = Asked { width, height, held };
            let drawn = shown.as_ref().filter(|it| it.staffel.is_some() || simulation.is_some());
            let chart = drawn.map(|it| Arc::new(chart(it, simulation, cx.text, asked)));
            self.kept = Some(Kept { key, shown, chart });
        }
        let kept = self.kept.as_ref()?;
        Some((kept.shown.clone()?, kept.chart.clone()))
    }

    /// The money as the last frame showed it; none without a TAB.
    pub fn shown(&self, cx: &Cx) -> Option<Arc<Shown>> {
        let now = (cx.design().id.into(), cx.session.revision());
        let kept = self.kept.as_ref().filter(|it| (it.key.0, it.key.1) == now)?;
        kept.shown.clone()
    }

    /// The share (0-1) of the outcomes that cost less, counted once per cost.
    pub fn share_below(&mut self, cx: &Cx, cost: Euro) -> Option<f64> {
        let simulation = cx.session.insight().simulation.as_ref()?;
        let key = (cx.session.revision(), cost);
        if let Some((_, share)) = self.less.filter(|it| it.0 == key) {
            return Some(share);
        }
        let share = share_below(simulation, cost.to_f64());
        self.less = Some((key, share));
        Some(share)
    }
}

/// A cost in euro to the step of the picture, within it; the TAB itself is one too.
pub fn rounded(seen: Seen, cost: f64) -> Euro {
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
pub enum Grip {
    /// A bound, so far from the pointer, in points.
    Bound(f32),
    /// A share, at a result of this size in euro, and so far from the pointer, in points.
    Share(f64, f32),
}
