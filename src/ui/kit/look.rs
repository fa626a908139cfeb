//! Where one looks at a picture: how large, and how far to the side, by wheel, pinch, middle button and Space. What is in it
//! is never out of reach. One model for all: praatplaat and canvas differ in their limits.
//!
//! Where not all of it fits at full size, each direction is made as small as it asks and no smaller, as far as the limits let
//! it: wide cards on a low screen stay wide.

use egui::{CursorIcon, Key, Pos2, Rect, Sense, Ui, Vec2, vec2};

use crate::picture;

/// One step makes everything so much larger.
const STEP: f32 = 1.15;
/// As large as everything else on the screen: what a fit does not go over.
const FULL: f32 = 1.0;
/// A fit is whole hundredths, so that it seldom changes while a window is resized.
const HUNDREDTH: f32 = 0.01;
/// A part that fills what is seen goes in such steps: words are drawn anew at each, so there are not too many.
const TWENTIETH: f32 = 0.05;
/// One notch of the wheel, as a logarithm of what egui would zoom by.
const NOTCH: f32 = 0.2;
/// How much of what is seen a part fills that one came closer to.
const FILLED: f32 = 0.94;

/// How far one can zoom, and how firmly the content is held.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The smallest and the largest zoom.
    least: f32,
    most: f32,
    /// What a fit does not go under at first: words still read.
    first_least: f32,
    /// What stays of the content in view at least, in points of the screen.
    kept: f32,
    /// Whether one may look beside it as long as something of it is in view; else it covers what is seen.
    loose: bool,
}

/// A picture that fits what is seen by itself, and only gets larger.
pub(crate) const FITTED: Limits = Limits { least: 1.0, most: 3.0, first_least: 1.0, kept: 0.0, loose: false };

/// A sheet on which one lays things where one likes.
const SHEET: Limits = Limits { least: 0.25, most: 2.0, first_least: 0.35, kept: 12.0, loose: true };

/// Where one looks.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    limits: Limits,
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
        Self::within(SHEET)
    }
}

impl Look {
    /// Everything, with these limits.
    pub(crate) fn within(limits: Limits) -> Self {
        Self {
            limits,
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

    /// The zoom: that of the direction that is shown smallest.
    pub(crate) fn zoom(&self) -> f32 {
        self.zoom.unwrap_or(FULL)
    }

    /// How large everything is shown, to the right and down.
    pub(crate) fn axes(&self) -> [f32; 2] {
        let zoom = self.zoom();
        self.stretch.map(|it| (zoom * it).min(FULL).max(zoom))
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
            self.fit_down_to(self.limits.first_least);
        } else if resized || !self.limits.loose || !self.sees_some() {
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
        self.fit_down_to(self.limits.least);
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
        let fit = fit.map(|it| ((it / HUNDREDTH).floor() * HUNDREDTH).clamp(least, FULL));
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
    fn turn(&mut self, factor: f32, around: Pos2) {
        self.turned += factor.max(0.01).ln();
        while self.turned.abs() > NOTCH / 2.0 {
            let larger = self.turned > 0.0;
            self.turned -= if larger { NOTCH } else { -NOTCH };
            self.step(larger, around);
        }
    }

    /// The middle of what is seen.
    pub(crate) fn middle(&self) -> Pos2 {
        self.view.center()
    }

    /// One step larger or smaller around a point of the screen, which stays where it is.
    pub(crate) fn step(&mut self, larger: bool, around: Pos2) {
        let kept = self.world(around);
        self.zoom = Some(self.next(larger));
        self.chosen = true;
        let [x, y] = self.axes();
        self.pan = around - self.view.min - vec2(kept[0] * x, kept[1] * y);
        if !self.limits.loose || !self.sees_some() {
            self.hold(None);
        }
    }

    /// Moves what is seen, as far as there is something to see. Returns how much of it was of use.
    pub(crate) fn pan_by(&mut self, by: Vec2) -> Vec2 {
        let before = self.pan;
        self.pan += by;
        self.hold(self.limits.loose.then_some(before));
        let moved = self.pan - before;
        self.chosen |= moved.length() > 0.5;
        moved
    }

    /// With Space held a drag takes hold of it; asked after everything on it, so that a card under the pointer stays where it
    /// is.
    pub(crate) fn hand(&mut self, ui: &Ui) {
        if let Some(by) = held(ui) {
            self.pan_by(by);
        }
    }

    /// Brings a card into view with as little movement as that takes.
    pub(crate) fn show(&mut self, card: picture::Rect) {
        let [zx, zy] = self.axes();
        let (view, pan) = (self.view.size(), self.pan);
        let into = |from: f32, to: f32, room: f32| {
            let margin = self.limits.kept.min((room - (to - from)).max(0.0) / 2.0);
            if from < margin { margin - from } else { (room - margin - to).min(0.0) }
        };
        let dx = into(card.x * zx + pan.x, card.right() * zx + pan.x, view.x);
        let dy = into(card.y * zy + pan.y, card.bottom() * zy + pan.y, view.y);
        self.pan_by(vec2(dx, dy));
    }

    /// Whether something of the content is in view.
    fn sees_some(&self) -> bool {
        let ([zx, zy], view) = (self.axes(), self.view.size());
        let seen = |pan: f32, from: f32, to: f32, room: f32| {
            pan + from < room - self.limits.kept && pan + to > self.limits.kept
        };
        let it = self.content;
        seen(self.pan.x, it.x * zx, it.right() * zx, view.x) && seen(self.pan.y, it.y * zy, it.bottom() * zy, view.y)
    }

    /// From where to where the canvas's zero may be.
    fn bounds(&self) -> [(f32, f32); 2] {
        let ([zx, zy], view, it) = (self.axes(), self.view.size(), self.content);
        // Content that is smaller than the window stays within it; larger content covers it.
        let held = |from: f32, size: f32, room: f32| {
            let (a, b) = (self.limits.kept - from, room - self.limits.kept - size - from);
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

    /// The zoom one step further: between a tenth and a fifth more or less, so that full size is not passed by.
    fn next(&self, larger: bool) -> f32 {
        let zoom = self.zoom();
        let to = if larger { zoom * STEP } else { zoom / STEP };
        let more = if larger { FULL / zoom } else { zoom / FULL };
        let to = if (1.1..=1.2).contains(&more) { FULL } else { to };
        to.clamp(self.limits.least, self.limits.most)
    }

    /// Enlarges a part of it until that fills what is seen.
    pub(crate) fn enlarge(&mut self, part: picture::Rect) {
        let room = self.view.size() * FILLED;
        let zoom = (room.x / part.width.max(1.0)).min(room.y / part.height.max(1.0));
        let zoom = (zoom / TWENTIETH).round() * TWENTIETH;
        self.zoom = Some(zoom.clamp(self.limits.least, self.limits.most));
        self.chosen = true;
        let ([x, y], [zx, zy]) = (part.center(), self.axes());
        self.pan = self.view.size() / 2.0 - vec2(x * zx, y * zy);
        self.hold(None);
    }

    /// Wheel and trackpad move what is seen, Ctrl with the wheel or a pinch zooms to the pointer, the middle button takes
    /// hold of it where it is `free` to. What is of no use here scrolls what is around it.
    pub(crate) fn steer(&mut self, ui: &Ui, free: bool) {
        let Some(pointer) = ui.input(|it| it.pointer.latest_pos()).filter(|it| ui.clip_rect().contains(*it)) else {
            return;
        };
        // A menu or a dialog over it keeps the wheel for itself.
        if ui.ctx().layer_id_at(pointer) != Some(ui.layer_id()) {
            return;
        }
        if free && ui.input(|it| it.pointer.middle_down()) {
            self.pan_by(ui.input(|it| it.pointer.delta()));
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        }
        let (zoom, scroll) = ui.input(|it| (it.zoom_delta(), it.smooth_scroll_delta()));
        if (zoom - 1.0).abs() > 1e-4 {
            return self.turn(zoom, pointer);
        }
        // The wheel rests: what is left of a notch does not count for the next.
        self.turned = 0.0;
        if scroll != Vec2::ZERO {
            let used = self.pan_by(scroll);
            ui.input_mut(|it| it.smooth_scroll_delta -= used);
        }
    }
}

/// How far a drag with Space held goes on what is seen here; none where Space is not held, or typed. It lies over everything
/// that was put there before.
fn held(ui: &Ui) -> Option<Vec2> {
    if ui.ctx().text_edit_focused() || !ui.input(|it| it.key_down(Key::Space)) {
        return None;
    }
    let hand = ui.interact(ui.clip_rect(), ui.scope_id().with("hand"), Sense::drag());
    if hand.hovered() || hand.dragged() {
        ui.ctx().set_cursor_icon(if hand.dragged() { CursorIcon::Grabbing } else { CursorIcon::Grab });
    }
    Some(hand.drag_delta())
}

#[cfg(test)]
#[path = "look_tests.rs"]
mod tests;
