//! Where one looks on the canvas: how large, and how far to the side. What is on it is never out of reach.
//!
//! Where not all of it fits at full size, each direction is made as small as it asks and no smaller: wide cards on a low
//! screen stay wide.

use egui::{Pos2, Rect, Ui, Vec2, vec2};

use crate::picture;
use crate::ui::kit::look;

/// One step makes everything so much larger.
const STEP: f32 = 1.15;
/// The smallest and the largest zoom.
const LEAST: f32 = 0.25;
const MOST: f32 = 2.0;
/// What a fit does not go under at first: names still read.
const FIRST_LEAST: f32 = 0.35;
/// What a fit does not go over: as large as everything else on the screen.
const FIT_MOST: f32 = 1.0;
/// A fit is whole hundredths, so that it seldom changes while a window is resized.
const HUNDREDTH: f32 = 0.01;
/// What stays of the content in view at least, in points of the screen.
const KEPT: f32 = 12.0;
/// One notch of the wheel, as a logarithm of what egui would zoom by.
const NOTCH: f32 = 0.2;

/// Where one looks.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    /// The zoom of the direction that is shown smallest; nothing: not yet chosen.
    zoom: Option<f32>,
    /// How much less small each direction is shown, as long as it is shown smaller than at full size.
    stretch: [f32; 2],
    /// Where the canvas's zero is on the screen, from the left top corner of what is seen.
    pan: Vec2,
    /// Whether somebody chose where to look: until then everything is kept in view.
    chosen: bool,
    /// Whether cards were put down since: what that changes is not followed.
    stays: bool,
    /// What the wheel turned since the last step.
    turned: f32,
    view: Rect,
    content: picture::Rect,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            zoom: None,
            stretch: [1.0; 2],
            pan: Vec2::ZERO,
            chosen: false,
            stays: false,
            turned: 0.0,
            view: Rect::ZERO,
            content: picture::Rect::default(),
        }
    }
}

impl Look {
    /// The zoom: that of the direction that is shown smallest.
    pub(crate) fn zoom(&self) -> f32 {
        self.zoom.unwrap_or(FIT_MOST)
    }

    /// How large everything is shown, to the right and down.
    pub(crate) fn axes(&self) -> [f32; 2] {
        let zoom = self.zoom();
        self.stretch.map(|it| (zoom * it).min(FIT_MOST).max(zoom))
    }

    /// From the canvas's coordinates, enlarged, to the screen's.
    pub(crate) fn shift(&self) -> Vec2 {
        (self.view.min.to_vec2() + self.pan).round()
    }

    /// A point of the screen on the canvas.
    pub(crate) fn world(&self, at: Pos2) -> [f32; 2] {
        let (at, [x, y]) = ((at - self.shift()).to_vec2(), self.axes());
        [at.x / x, at.y / y]
    }

    /// A point of the canvas on the screen.
    pub(crate) fn screen(&self, at: [f32; 2]) -> Pos2 {
        let [x, y] = self.axes();
        Pos2::new(at[0] * x, at[1] * y) + self.shift()
    }

    /// Takes in what there is to see now, and through what window.
    pub(crate) fn follow(&mut self, content: picture::Rect, view: Rect) {
        let resized = self.view.size() != view.size();
        let changed = self.content != content;
        (self.content, self.view) = (content, view);
        if self.zoom.is_none() || !self.chosen && (resized || changed && !self.stays) {
            self.fit_down_to(FIRST_LEAST);
        } else if resized || !self.sees_some() {
            self.hold(None);
        }
    }

    /// Cards are put down: one goes on looking where one looked.
    pub(crate) fn stay(&mut self) {
        self.stays = true;
    }

    /// Whether one goes on looking where one looked, whatever there is to see.
    pub(crate) const fn is_staying(&self) -> bool {
        self.stays
    }

    /// Brings all of it into view.
    pub(crate) fn fit(&mut self) {
        self.fit_down_to(LEAST);
        (self.chosen, self.stays) = (false, false);
    }

    /// Brings all of it into view once it is laid out anew.
    pub(crate) fn fit_next(&mut self) {
        (self.chosen, self.stays) = (false, false);
    }

    fn fit_down_to(&mut self, least: f32) {
        let size = [self.content.width.max(1.0), self.content.height.max(1.0)];
        let room = self.view.size();
        let fit = [room.x / size[0], room.y / size[1]];
        let fit = fit.map(|it| ((it / HUNDREDTH).floor() * HUNDREDTH).clamp(least, FIT_MOST));
        let zoom = fit[0].min(fit[1]);
        (self.zoom, self.stretch) = (Some(zoom), fit.map(|it| it / zoom));
        let ([x, y], [zx, zy]) = (self.content.center(), self.axes());
        let high = size[1] * zy;
        // In the middle, but from the top where not all of it fits.
        let top = if high > room.y { -self.content.y * zy } else { room.y / 2.0 - y * zy };
        self.pan = vec2(room.x / 2.0 - x * zx, top);
    }

    /// Takes in that the wheel turned, or fingers spread, by so much: each notch is one step around a point of the screen,
    /// which stays where it is.
    pub(crate) fn turn(&mut self, factor: f32, around: Pos2) {
        self.turned += factor.max(0.01).ln();
        while self.turned.abs() > NOTCH / 2.0 {
            let larger = self.turned > 0.0;
            self.turned -= if larger { NOTCH } else { -NOTCH };
            self.step(larger, around);
        }
    }

    /// The wheel rests: what is left of a notch does not count for the next.
    pub(crate) fn rest(&mut self) {
        self.turned = 0.0;
    }

    /// The middle of what is seen.
    pub(crate) fn middle(&self) -> Pos2 {
        self.view.center()
    }

    /// One step larger or smaller around a point of the screen, which stays where it is.
    pub(crate) fn step(&mut self, larger: bool, around: Pos2) {
        let kept = self.world(around);
        self.zoom = Some(next(self.zoom(), larger));
        self.chosen = true;
        let [x, y] = self.axes();
        self.pan = around - self.view.min - vec2(kept[0] * x, kept[1] * y);
        if !self.sees_some() {
            self.hold(None);
        }
    }

    /// Moves what is seen, as far as there is something to see. Returns how much of it was of use.
    pub(crate) fn pan_by(&mut self, by: Vec2) -> Vec2 {
        let before = self.pan;
        self.pan += by;
        self.hold(Some(before));
        let moved = self.pan - before;
        self.chosen |= moved.length() > 0.5;
        moved
    }

    /// With Space held a drag takes hold of it; asked after everything on it, so that a card under the pointer stays where it
    /// is.
    pub(crate) fn hand(&mut self, ui: &Ui) {
        if let Some(by) = look::held(ui) {
            self.pan_by(by);
        }
    }

    /// Brings a card into view with as little movement as that takes.
    pub(crate) fn show(&mut self, card: picture::Rect) {
        let [zx, zy] = self.axes();
        let (view, pan) = (self.view.size(), self.pan);
        let into = |from: f32, to: f32, room: f32| {
            let margin = KEPT.min((room - (to - from)).max(0.0) / 2.0);
            if from < margin { margin - from } else { (room - margin - to).min(0.0) }
        };
        let dx = into(card.x * zx + pan.x, card.right() * zx + pan.x, view.x);
        let dy = into(card.y * zy + pan.y, card.bottom() * zy + pan.y, view.y);
        self.pan_by(vec2(dx, dy));
    }

    /// Whether something of the content is in view.
    fn sees_some(&self) -> bool {
        let ([zx, zy], view) = (self.axes(), self.view.size());
        let seen = |pan: f32, from: f32, to: f32, room: f32| pan + from < room - KEPT && pan + to > KEPT;
        let it = self.content;
        seen(self.pan.x, it.x * zx, it.right() * zx, view.x) && seen(self.pan.y, it.y * zy, it.bottom() * zy, view.y)
    }

    /// From where to where the canvas's zero may be.
    fn bounds(&self) -> [(f32, f32); 2] {
        let ([zx, zy], view, it) = (self.axes(), self.view.size(), self.content);
        // Content that is smaller than the window stays within it; larger content covers it.
        let held = |from: f32, size: f32, room: f32| {
            let (a, b) = (KEPT - from, room - KEPT - size - from);
            (a.min(b), a.max(b))
        };
        [held(it.x * zx, it.width * zx, view.x), held(it.y * zy, it.height * zy, view.y)]
    }

    /// Keeps it within its bounds; what lay beyond them `before`, where cards were put down, need not come back.
    fn hold(&mut self, before: Option<Vec2>) {
        let [x, y] = self.bounds();
        let wider = |(from, to): (f32, f32), at: Option<f32>| {
            at.filter(|it| it.is_finite()).map_or((from, to), |it| (from.min(it), to.max(it)))
        };
        let (x, y) = (wider(x, before.map(|it| it.x)), wider(y, before.map(|it| it.y)));
        self.pan = vec2(self.pan.x.clamp(x.0, x.1), self.pan.y.clamp(y.0, y.1));
    }
}

/// The zoom one step further: between a tenth and a fifth more or less, so that full size is not passed by.
fn next(zoom: f32, larger: bool) -> f32 {
    let to = if larger { zoom * STEP } else { zoom / STEP };
    let more = if larger { FIT_MOST / zoom } else { zoom / FIT_MOST };
    let to = if (1.1..=1.2).contains(&more) { FIT_MOST } else { to };
    to.clamp(LEAST, MOST)
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    fn look(width: f32, height: f32) -> Look {
        let mut look = Look::default();
        let view = Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 400.0));
        look.follow(picture::Rect::new(-width / 2.0, 0.0, width, height), view);
        look
    }

    fn all_in_view(look: &Look) -> bool {
        let (a, b) =
            (look.screen([look.content.x, look.content.y]), look.screen([look.content.right(), look.content.bottom()]));
        look.view.expand(1.0).contains(a) && look.view.expand(1.0).contains(b)
    }

    #[test]
    fn all_of_it_is_in_view_until_somebody_chooses() {
        let mut look = look(1000.0, 1000.0);
        let [x, y] = look.axes();
        assert!((x - 0.8).abs() < 1e-4 && (y - 0.4).abs() < 1e-4, "no direction is smaller than it must be: {x} {y}");
        assert!(all_in_view(&look));
        look.follow(picture::Rect::new(-350.0, 0.0, 700.0, 300.0), look.view);
        assert_eq!(look.axes(), [1.0; 2], "it follows what there is to see");
        look.step(true, look.view.center());
        let zoom = look.zoom();
        look.follow(picture::Rect::new(-350.0, 0.0, 1700.0, 1300.0), look.view);
        assert_eq!(look.zoom(), zoom, "and stays once somebody chose");
        look.fit();
        assert!(look.zoom() < 0.35 && all_in_view(&look));
    }

    #[test]
    fn what_is_put_down_leaves_the_view() {
        let mut look = look(900.0, 500.0);
        let (axes, shift) = (look.axes(), look.shift());
        look.stay();
        let wider = picture::Rect::new(-450.0, -60.0, 1100.0, 560.0);
        look.follow(wider, look.view);
        assert_eq!((look.axes(), look.shift()), (axes, shift), "nothing jumps when a card comes down outside");
        let mut around = look.clone();
        around.pan_by(vec2(-1.0, 0.0));
        assert!((around.shift() - shift).length() < 2.0, "nor when one looks around afterwards");
        let view = Rect::from_min_size(look.view.min, vec2(700.0, 380.0));
        look.follow(wider, view);
        assert!(all_in_view(&look), "another window shows all of it");
        look.fit_next();
        look.follow(picture::Rect::new(-450.0, 0.0, 900.0, 500.0), view);
        assert!(all_in_view(&look), "and so does putting in order");
    }

    #[test]
    fn a_notch_of_the_wheel_is_one_step_of_a_tenth_to_a_fifth() {
        let mut look = look(1000.0, 1000.0);
        for larger in [true, false] {
            for _ in 0..20 {
                let before = look.zoom();
                // A notch comes in pieces.
                for _ in 0..4 {
                    let part = if larger { NOTCH / 4.0 } else { -NOTCH / 4.0 };
                    look.turn(part.exp(), pos2(300.0, 200.0));
                }
                look.rest();
                let by = if larger { look.zoom() / before } else { before / look.zoom() };
                let end = look.zoom() == MOST || look.zoom() == LEAST;
                assert!(end || (1.099..1.201).contains(&by), "{before} → {}", look.zoom());
            }
        }
        assert_eq!(next(0.9, true), 1.0, "full size is not passed by");
        assert_eq!(next(1.15, false), 1.0);
    }

    #[test]
    fn the_point_under_the_pointer_stays_and_nothing_gets_lost() {
        let mut look = look(2000.0, 1500.0);
        let at = pos2(420.0, 210.0);
        for larger in [true, true, false] {
            let before = look.world(at);
            look.step(larger, at);
            let after = look.world(at);
            assert!((before[0] - after[0]).abs() < 3.0 && (before[1] - after[1]).abs() < 3.0, "{before:?} {after:?}");
        }
        look.pan_by(vec2(1e6, -1e6));
        let seen = [look.world(look.view.min), look.world(look.view.max)];
        assert!(seen[0][0] < 1000.0 && seen[1][0] > -1000.0 && seen[0][1] < 1500.0, "{seen:?}");
        look.show(picture::Rect::new(700.0, 1300.0, 200.0, 100.0));
        let seen = [look.world(look.view.min), look.world(look.view.max)];
        assert!(seen[0][0] <= 700.0 && seen[1][0] >= 900.0 && seen[1][1] >= 1400.0, "{seen:?}");
    }
}
