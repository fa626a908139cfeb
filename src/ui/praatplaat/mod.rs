//! The praatplaat: the whole alliance in one picture. Paints the layout of `picture`, as large as one looks at it, and makes
//! it live: everything in it can be clicked, dragged, renamed, and reached by keys.

mod bar;
mod dragging;
mod find;
mod invite;
mod legend;
mod live;

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Pos2, Rect, Ui, UiBuilder, Vec2, vec2};

use crate::design::Design;
use crate::design::id::{Id, IdKind, RiskId};
use crate::picture::{self, Frame, Picture, Target};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::Drag;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::landmark::Landmark;
use crate::ui::kit::look::{FITTED, Look};
use crate::ui::kit::marked;
use crate::ui::kit::paint;
use crate::ui::moves::all_of;
use crate::ui::praatplaat::find::{Find, all_in};
use crate::ui::praatplaat::invite::Writing;
use crate::ui::praatplaat::legend::Legend;
use crate::ui::room::Room;
use crate::ui::shell::command::Command;

/// The least that the house needs; what is smaller is looked through.
const LEAST: Vec2 = vec2(420.0, 470.0);

/// In how many frames a room is aimed at.
const AIMS: u8 = 2;

/// The section: the picture as it was last laid out, and where one looks.
pub(crate) struct Praatplaat {
    kept: Kept<[u32; 3], Picture>,
    look: Look,
    /// A room that is to be in the middle, since somebody came closer to it, and in how many frames yet: what is laid out
    /// anew can be wider than it was.
    aim: Option<(Target, u8)>,
    legend: Legend,
    find: Find,
    writing: Writing,
    /// What was shown in the last frame.
    seen: Option<Arc<Picture>>,
}

impl Default for Praatplaat {
    fn default() -> Self {
        let (kept, look, writing) = (Kept::default(), Look::within(FITTED), Writing::default());
        Self { kept, look, aim: None, legend: Legend::default(), find: Find::default(), writing, seen: None }
    }
}

impl Praatplaat {
    /// The picture for a view of this size, as large as one looks at it: what is twice as large gets more room for its
    /// words as well as larger ones.
    fn picture(&mut self, cx: &Cx, view: Vec2) -> Arc<Picture> {
        let zoom = self.look.zoom();
        let question = [view.x as u32, view.y as u32, (zoom * 100.0).round() as u32];
        self.kept.get(cx, question, || {
            let detail = zoom.sqrt();
            let picture = laid_out(cx, view * detail);
            if zoom > 1.0 { picture.scaled(zoom / detail) } else { picture }
        })
    }

    /// Takes in wheel, pinch and drags; what was under the pointer stays there, also where it is laid out anew.
    fn steered(&mut self, ui: &Ui, cx: &Cx, view: Vec2) -> Arc<Picture> {
        let picture = self.picture(cx, view);
        let zoom = self.look.zoom();
        self.look.follow(picture::Rect::new(0.0, 0.0, picture.width / zoom, picture.height / zoom), ui.clip_rect());
        let pointer = ui.input(|it| it.pointer.latest_pos());
        let under = pointer.and_then(|it| under(&picture, it - self.look.shift()));
        if !cx.gesture.is_alive() {
            self.look.steer(ui, true);
        }
        if (self.look.zoom() - zoom).abs() < 1e-4 && self.aim.is_none() {
            return picture;
        }
        let picture = self.picture(cx, view);
        let (zoom, target) = (self.look.zoom(), |it: Target| picture.find(it).map(|it| picture.spots[it].rect));
        if let Some((room, frames)) = self.aim.take() {
            if let Some(it) = target(room) {
                self.look.enlarge(picture::Rect::new(it.x / zoom, it.y / zoom, it.width / zoom, it.height / zoom));
                self.aim = (frames > 0).then(|| (room, frames - 1));
                ui.ctx().request_repaint();
                return self.picture(cx, view);
            }
        } else if let (Some(pointer), Some((of, share))) = (pointer, under)
            && let Some(now) = target(of)
        {
            let at = vec2(now.x + share.x * now.width, now.y + share.y * now.height);
            let on_screen = at.to_pos2() + self.look.shift();
            self.look.pan_by(pointer - on_screen);
        }
        picture
    }
}

/// The picture laid out for so much room.
fn laid_out(cx: &Cx, room: Vec2) -> Picture {
    let frame = Frame { width: room.x.floor(), height: room.y.floor(), heading: false };
    picture::praatplaat(cx.design(), &cx.session.insight().signals, cx.text, frame)
}

/// What is under a point of the picture, and where in it, as shares of its size.
fn under(picture: &Picture, at: Pos2) -> Option<(Target, Vec2)> {
    let spot = &picture.spots[picture.at([at.x, at.y])?];
    let share = vec2((at.x - spot.rect.x) / spot.rect.width, (at.y - spot.rect.y) / spot.rect.height);
    Some((spot.target, share))
}

impl Room for Praatplaat {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        let of = (&mut self.look, &mut self.legend.open, &mut self.find);
        bar::bar_ui(ui, cx, of, self.seen.as_deref(), out);
        let whole = ui.available_size().max(LEAST);
        let closer = self.look.zoom() > 1.0;
        let beside = self.legend.open && self.legend.stands_beside(ui, cx, (whole, closer), || laid_out(cx, whole));
        if beside {
            legend::beside_ui(ui, cx, &mut self.legend);
        }
        let view = ui.available_rect_before_wrap();
        Landmark::Plate.put(ui.ctx(), view);
        ui.allocate_rect(view, egui::Sense::hover());
        let mut child = ui.new_child(UiBuilder::new().id_salt("plate").max_rect(view));
        child.set_clip_rect(view.expand(3.0).intersect(ui.clip_rect()));
        let over = self.legend.open && !beside;
        plate_ui(&mut child, cx, self, (view, over), out);
    }

    fn look_at(&mut self, command: Command) -> bool {
        let all = command == Command::ShowAll;
        if all {
            self.look.fit();
        }
        all
    }

    fn row(&self, design: &Design, like: Option<IdKind>) -> Vec<Id> {
        let kind = like.unwrap_or(IdKind::Risk);
        let here = self.seen.iter().flat_map(|it| all_in(it)).filter(|it| it.kind() == kind);
        let here: Vec<Id> = here.collect();
        if here.is_empty() { all_of(design, kind) } else { here }
    }

    /// The risks of the same room; of other things, all.
    fn beside(&self, design: &Design, id: Id) -> Vec<Id> {
        let all = self.row(design, Some(id.kind()));
        let Some(open) = RiskId::try_from(id).ok().and_then(|it| design.risks.get(it)) else { return all };
        let there = design.risks.list.iter().filter(|it| it.allocation == open.allocation);
        let there: HashSet<Id> = there.map(|it| it.id.into()).collect();
        all.into_iter().filter(|it| there.contains(it)).collect()
    }

    fn shows(&self, _: IdKind) -> bool {
        true
    }
}

/// The plate in what is left for it.
fn plate_ui(ui: &mut Ui, cx: &Cx, state: &mut Praatplaat, (view, legend): (Rect, bool), out: &mut Vec<Intent>) {
    let picture = state.steered(ui, cx, view.size().max(LEAST));
    state.seen = Some(Arc::clone(&picture));
    let picture = &*picture;
    let origin = state.look.shift();
    let lifted = cx.gesture.with(|it: &mut Drag| it.lifted.clone()).unwrap_or_default();
    let dimmed = |spot: Option<usize>| {
        let target = spot.and_then(|it| picture.spots.get(it)).map(|it| it.target);
        matches!(target, Some(Target::Element(id)) if lifted.contains(&id))
    };
    let ground = ui.interact(view, ui.scope_id().with("ground"), egui::Sense::CLICK | egui::Sense::DRAG);
    paint::picture(ui.painter(), picture, origin, cx.theme, dimmed);
    if let Some(room) = live::live(ui, cx, picture, origin, out) {
        let zoom = state.look.zoom();
        if let Some(spot) = picture.find(room).map(|it| &picture.spots[it]) {
            let part = spot.rect;
            let part = picture::Rect::new(part.x / zoom, part.y / zoom, part.width / zoom, part.height / zoom);
            state.look.enlarge(part);
            state.aim = Some((room, AIMS));
            ui.ctx().request_repaint();
        }
    }
    marked::on_picture(ui.painter(), cx, cx.design(), (picture, origin));
    show_lit(ui, cx, state, picture);
    invite::invite_ui(ui, cx, (picture, origin), &mut state.writing, out);
    state.look.hand(ui);
    dragging::dragging(ui, cx, (picture, origin), &mut state.look, out);
    live::framing(ui, cx, (picture, origin), (&ground, &mut state.look), out);
    if legend {
        legend::legend_ui(ui, cx, origin, view, &mut state.legend);
    }
}

/// Brings what a signal led to, or what has the keyboard, into view where the plate is enlarged.
fn show_lit(ui: &Ui, cx: &Cx, state: &mut Praatplaat, picture: &Picture) {
    let (zoom, found) = (state.look.zoom(), state.find.shown.take());
    if zoom <= 1.0 {
        return;
    }
    let fresh = cx.lit_fresh.then(|| {
        let lit = |it: &&picture::Spot| match it.target {
            Target::Element(id) => cx.is_lit(id),
            _ => it.gathers.iter().any(|it| cx.is_lit(*it)),
        };
        picture.spots.iter().find(lit)
    });
    let focused = ui.memory(egui::Memory::focused).filter(|_| ui.input(|it| it.key_pressed(egui::Key::Tab)));
    let focused = focused.and_then(|id| picture.spots.iter().find(|it| ui.scope_id().with(("spot", it.target)) == id));
    let has = |it: &&picture::Spot, id| it.target == Target::Element(id) || it.gathers.contains(&id);
    let found = found.and_then(|id| picture.spots.iter().find(|it| has(it, id)));
    if let Some(spot) = found.or(fresh.flatten()).or(focused) {
        let it = spot.rect;
        state.look.show(picture::Rect::new(it.x / zoom, it.y / zoom, it.width / zoom, it.height / zoom));
        ui.ctx().request_repaint();
    }
}
