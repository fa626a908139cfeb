//! Where one looks at a picture that fits by itself: how large, and how far to the side, by wheel, pinch, middle button and
//! Space. What is in it is never out of reach. The bovenkant's canvas, whose two directions shrink apart, has its own.

use egui::{CursorIcon, Key, Sense, Ui, vec2};
use egui::{Pos2, Rect, Vec2};

use crate::picture;
use crate::ui::cx::Cx;

/// The zoom goes in such steps: words are drawn anew at each, so there are not too many.
const STEP: f32 = 0.05;

/// How far one can zoom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The smallest and the largest zoom.
    least: f32,
    most: f32,
    /// What a fit does not go under at first: words still read.
    first_least: f32,
    /// What a fit does not go over: as large as everything else on the screen.
    fit_most: f32,
    /// What stays free around what is in view at least, in points of the screen.
    kept: f32,
}

/// A picture that fits what is seen by itself, and only gets larger.
pub(crate) const FITTED: Limits = Limits { least: 1.0, most: 3.0, first_least: 1.0, fit_most: 1.0, kept: 0.0 };

/// Where one looks.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    limits: Limits,
    /// The zoom as asked, before it is rounded to a step; nothing: not yet chosen.
    wish: Option<f32>,
    /// Where the canvas's zero is on the screen, from the left top corner of what is seen.
    pan: Vec2,
    /// Whether somebody chose where to look: until then everything is kept in view.
    chosen: bool,
    view: Rect,
    content: picture::Rect,
}

impl Look {
    /// Everything, with these limits.
    pub(crate) fn within(limits: Limits) -> Self {
        let (view, content) = (Rect::ZERO, picture::Rect::default());
        Self { limits, wish: None, pan: Vec2::ZERO, chosen: false, view, content }
    }

    /// The zoom.
    pub(crate) fn zoom(&self) -> f32 {
        let wish = self.wish.unwrap_or(self.limits.fit_most);
        ((wish / STEP).round() * STEP).clamp(self.limits.least, self.limits.most)
    }

    /// From the canvas's coordinates, enlarged, to the screen's.
    pub(crate) fn shift(&self) -> Vec2 {
        (self.view.min.to_vec2() + self.pan).round()
    }

    /// A point of the screen on the canvas.
    pub(crate) fn world(&self, at: Pos2) -> [f32; 2] {
        let at = (at - self.shift()).to_vec2() / self.zoom();
        [at.x, at.y]
    }

    /// Takes in what there is to see now, and through what window.
    pub(crate) fn follow(&mut self, content: picture::Rect, view: Rect) {
        if !self.chosen && (self.content != content || self.view.size() != view.size() || self.wish.is_none()) {
            (self.content, self.view) = (content, view);
            self.fit_down_to(self.limits.first_least);
        }
        (self.content, self.view) = (content, view);
        self.hold();
    }

    /// Brings all of it into view.
    pub(crate) fn fit(&mut self) {
        self.fit_down_to(self.limits.least);
        self.chosen = false;
    }

    fn fit_down_to(&mut self, least: f32) {
        let (wide, high) = (self.content.width.max(1.0), self.content.height.max(1.0));
        let room = self.view.size();
        let zoom = (room.x / wide).min(room.y / high);
        self.wish = Some(((zoom / STEP).floor() * STEP).clamp(least, self.limits.fit_most));
        let zoom = self.zoom();
        let [x, y] = self.content.center();
        // In the middle, but from the top where not all of it fits.
        let top = (room.y - high * zoom).max(0.0) / 2.0 - self.content.y * zoom;
        self.pan = vec2(room.x / 2.0 - x * zoom, if high * zoom > room.y { top } else { room.y / 2.0 - y * zoom });
    }

    /// Zooms around a point of the screen, which stays where it is.
    pub(crate) fn zoom_by(&mut self, factor: f32, around: Pos2) {
        let kept = self.world(around);
        self.wish =
            Some((self.wish.unwrap_or(self.limits.fit_most) * factor).clamp(self.limits.least, self.limits.most));
        self.chosen = true;
        let zoom = self.zoom();
        self.pan = around - self.view.min - vec2(kept[0], kept[1]) * zoom;
        self.hold();
    }

    /// One step larger or smaller, around the middle.
    pub(crate) fn step(&mut self, by: f32) {
        let to = (((self.zoom() + by) * 10.0).round() / 10.0).clamp(self.limits.least, self.limits.most);
        self.zoom_by(to / self.wish.unwrap_or(self.limits.fit_most).max(self.limits.least), self.view.center());
        self.wish = Some(to);
    }

    /// Moves what is seen, as far as there is something to see. Returns how much of it was of use.
    pub(crate) fn pan_by(&mut self, by: Vec2) -> Vec2 {
        let before = self.pan;
        self.pan += by;
        self.hold();
        let moved = self.pan - before;
        self.chosen |= moved.length() > 0.5;
        moved
    }

    /// Brings a card into view with as little movement as that takes.
    pub(crate) fn show(&mut self, card: picture::Rect) {
        let zoom = self.zoom();
        let (view, pan) = (self.view.size(), self.pan);
        let into = |from: f32, to: f32, room: f32| {
            let margin = self.limits.kept.min((room - (to - from)).max(0.0) / 2.0);
            if from < margin { margin - from } else { (room - margin - to).min(0.0) }
        };
        let dx = into(card.x * zoom + pan.x, card.right() * zoom + pan.x, view.x);
        let dy = into(card.y * zoom + pan.y, card.bottom() * zoom + pan.y, view.y);
        self.pan_by(vec2(dx, dy));
    }

    /// Enlarges a part of it until that fills what is seen.
    pub(crate) fn enlarge(&mut self, part: picture::Rect) {
        let room = self.view.size() * 0.94;
        let zoom = (room.x / part.width.max(1.0)).min(room.y / part.height.max(1.0));
        self.wish = Some(zoom.clamp(self.limits.least, self.limits.most));
        self.chosen = true;
        self.center(part.center());
    }

    /// Brings a point of it into the middle, as far as there is something around it.
    pub(crate) fn center(&mut self, [x, y]: [f32; 2]) {
        self.pan = self.view.size() / 2.0 - vec2(x, y) * self.zoom();
        self.hold();
    }

    /// Wheel and trackpad move what is seen, Ctrl with the wheel or a pinch zooms to the pointer, the middle button
    /// takes hold of it. What is of no use here scrolls what is around it.
    pub(crate) fn steer(&mut self, ui: &Ui, cx: &Cx) {
        let Some(pointer) = ui.input(|it| it.pointer.latest_pos()).filter(|it| ui.clip_rect().contains(*it)) else {
            return;
        };
        // A menu or a dialog over it keeps the wheel for itself.
        if ui.ctx().layer_id_at(pointer) != Some(ui.layer_id()) || cx.gesture.is_alive() {
            return;
        }
        let held = ui.input(|it| it.pointer.middle_down());
        if held {
            self.pan_by(ui.input(|it| it.pointer.delta()));
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        }
        let (zoom, scroll) = ui.input(|it| (it.zoom_delta(), it.smooth_scroll_delta()));
        if (zoom - 1.0).abs() > 1e-4 {
            self.zoom_by(zoom, pointer);
        } else if scroll != Vec2::ZERO {
            let used = self.pan_by(scroll);
            ui.input_mut(|it| it.smooth_scroll_delta -= used);
        }
    }

    /// With Space held a drag takes hold of it; asked after everything in it, so that a card under the pointer stays where
    /// it is.
    pub(crate) fn hand(&mut self, ui: &Ui) {
        if let Some(by) = held(ui) {
            self.pan_by(by);
        }
    }

    /// Content that is smaller than the window stays within it; larger content covers it.
    fn hold(&mut self) {
        let (zoom, view) = (self.zoom(), self.view.size());
        let held = |pan: f32, from: f32, size: f32, room: f32| {
            let (start, size) = (from * zoom, size * zoom);
            let (a, b) = (self.limits.kept - start, room - self.limits.kept - size - start);
            pan.clamp(a.min(b), a.max(b))
        };
        self.pan.x = held(self.pan.x, self.content.x, self.content.width, view.x);
        self.pan.y = held(self.pan.y, self.content.y, self.content.height, view.y);
    }
}

/// How far a drag with Space held goes on what is seen here; none where Space is not held, or typed. It lies over everything
/// that was put there before.
pub(crate) fn held(ui: &Ui) -> Option<Vec2> {
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
mod tests {
    use egui::pos2;

    use super::*;

    /// A sheet that can be larger than what is seen, and smaller.
    const SHEET: Limits = Limits { least: 0.2, most: 2.0, first_least: 0.5, fit_most: 1.0, kept: 12.0 };

    fn look(width: f32, height: f32) -> Look {
        let mut look = Look::within(SHEET);
        let view = Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 400.0));
        look.follow(picture::Rect::new(-width / 2.0, 0.0, width, height), view);
        look
    }

    #[test]
    fn all_of_it_is_in_view_until_somebody_chooses() {
        let mut look = look(1000.0, 600.0);
        assert!((look.zoom() - 0.65).abs() < 1e-4);
        look.follow(picture::Rect::new(-350.0, 0.0, 700.0, 300.0), look.view);
        assert!((look.zoom() - 1.0).abs() < 1e-4, "it follows what there is to see");
        look.zoom_by(1.5, look.view.center());
        let zoom = look.zoom();
        look.follow(picture::Rect::new(-350.0, 0.0, 1700.0, 1300.0), look.view);
        assert_eq!(look.zoom(), zoom, "and stays once somebody chose");
        look.fit();
        assert!(look.zoom() < 0.35);
    }

    #[test]
    fn the_point_under_the_pointer_stays_and_nothing_gets_lost() {
        let mut look = look(2000.0, 1500.0);
        let at = pos2(420.0, 210.0);
        let before = look.world(at);
        look.zoom_by(1.4, at);
        let after = look.world(at);
        assert!((before[0] - after[0]).abs() < 3.0 && (before[1] - after[1]).abs() < 3.0, "{before:?} {after:?}");
        look.pan_by(vec2(1e6, -1e6));
        let seen = [look.world(look.view.min), look.world(look.view.max)];
        assert!(seen[0][0] < 1000.0 && seen[1][0] > -1000.0 && seen[0][1] < 1500.0, "{seen:?}");
        look.show(picture::Rect::new(700.0, 1300.0, 200.0, 100.0));
        let seen = [look.world(look.view.min), look.world(look.view.max)];
        assert!(seen[0][0] <= 700.0 && seen[1][0] >= 900.0 && seen[1][1] >= 1400.0, "{seen:?}");
    }
}
