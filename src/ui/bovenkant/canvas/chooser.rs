//! The small panel in which a line is described before it is drawn: from, what it means, to, and about what. A drag from
//! card to card, a menu and the key L all end here, so that each asks the same.

use egui::{Rect, Ui, vec2};

use crate::design::bovenkant::LineKind;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::id::RoleId;
use crate::ui::bovenkant::canvas::lines;
use crate::ui::bovenkant::canvas::panel::{self, WIDE};
use crate::ui::bovenkant::canvas::state::{Canvas, Chooser, on_screen};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// How high it is at most, so that it stays within the window.
const HIGH: f32 = 240.0;

/// The panel, while a line is being described.
pub(super) fn chooser_ui(ui: &Ui, cx: &Cx, canvas: &Canvas, inside: Rect, out: &mut Vec<Intent>) {
    let Some(mut it) = cx.gesture.get::<Chooser>() else { return };
    let top = &cx.design().bovenkant;
    // A role may have gone since.
    it.from = it.from.filter(|id| top.role(*id).is_some());
    it.to = it.to.filter(|id| top.role(*id).is_some() && Some(*id) != it.from);
    let beside = it.from.and_then(|id| canvas.sheet.card(id)).map(|card| on_screen(&canvas.look, card).right_top());
    let wish = it.at.or(beside).unwrap_or(inside.center() - vec2(WIDE, HIGH) / 2.0);
    let (mut draw, mut close) = (false, false);
    let left = panel::panel(ui, "chooser", (wish, HIGH, it.fresh), |ui| {
        ui.label(style::strong(cx.t("canvas-draw-line")).size(style::CARD));
        (draw, close) = fields_ui(ui, cx, &mut it);
    });
    close |= left;
    it.fresh = false;
    if let (true, Some(from), Some(to)) = (draw, it.from, it.to) {
        let (kind, subject) = (it.kind, it.subject);
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::AddLine { from, to, kind, subject })));
        out.push(Intent::Select(vec![from.into()]));
        close = true;
    }
    if close {
        cx.gesture.take::<Chooser>();
    } else {
        cx.gesture.with(|held: &mut Chooser| *held = it);
    }
}

/// The questions, and whether to draw or to leave it.
fn fields_ui(ui: &mut Ui, cx: &Cx, it: &mut Chooser) -> (bool, bool) {
    let roles = |not: Option<RoleId>| {
        let roles = cx.design().bovenkant.roles.iter().filter(move |it| Some(it.id) != not);
        roles.map(|it| (it.id, cx.text.role_name(it)))
    };
    let shown = |id: Option<RoleId>, key: &str| {
        id.and_then(|id| cx.design().bovenkant.role(id)).map_or_else(|| cx.t(key), |it| cx.text.role_name(it))
    };
    let full = Some(ui.available_width());
    let fresh = it.fresh;
    let name = cx.t("canvas-line-from");
    let from = widgets::pick(
        ui,
        ("chooser from", &name),
        &shown(it.from, "bovenkant-new-line-from"),
        it.from,
        roles(it.to),
        full,
    );
    it.from = from.or(it.from);
    let name = cx.t("canvas-line-kind");
    let kind = widgets::choice(ui, cx, ("chooser kind", &name), it.kind, &LineKind::ALL, full);
    it.kind = kind.unwrap_or(it.kind);
    let name = cx.t("canvas-line-to");
    let to =
        widgets::pick(ui, ("chooser to", &name), &shown(it.to, "bovenkant-new-line-to"), it.to, roles(it.from), full);
    it.to = to.or(it.to);
    if !cx.design().bovenkant.subjects.is_empty() {
        lines::subject_ui(ui, cx, &mut it.subject);
    }
    let (mut draw, mut close) = (false, false);
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        let ready = it.from.is_some() && it.to.is_some();
        ui.add_enabled_ui(ready, |ui| {
            let button = widgets::primary_button(ui, &cx.t("canvas-draw"), cx.theme);
            if fresh && ready {
                button.request_focus();
            }
            draw = button.clicked();
        });
        let cancel = ui.button(cx.t("canvas-cancel"));
        if fresh && !ready {
            cancel.request_focus();
        }
        close = cancel.clicked();
    });
    (draw, close)
}
