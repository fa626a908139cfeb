//! A line that was let go on empty ground: which role comes there, and what the line to it means. Role, place and line come
//! as one step.

use egui::{Button, CornerRadius, Label, Pos2, Rect, ScrollArea, Stroke, Ui, vec2};

use crate::app::usual;
use crate::design::bovenkant::{LineKind, RoleKind, Spot};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::picture;
use crate::picture::bovenkant::place;
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::canvas::panel;
use crate::ui::bovenkant::canvas::state::{Canvas, GRID, Offer, on_screen};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// How high the panel is at most, and its list of roles.
const HIGH: f32 = 380.0;
const LIST: f32 = 220.0;
/// How high a card is that nobody holds yet, more or less.
const CARD: f32 = 128.0;

/// Where a card comes whose middle is at a point of the canvas: off the others.
fn place_at(canvas: &Canvas, [x, y]: [f32; 2]) -> picture::Rect {
    let grid = |it: f32| (it / GRID).round() * GRID;
    let wish = picture::Rect::new(grid(x - place::WIDE / 2.0), grid(y - CARD / 2.0), place::WIDE, CARD);
    canvas.sheet.free(&[], wish)
}

/// Paints where a role would come that is drawn at a point of the screen.
pub(super) fn outline(ui: &Ui, cx: &Cx, canvas: &Canvas, at: Pos2) {
    let rect = on_screen(&canvas.look, place_at(canvas, canvas.look.world(at)));
    paint(ui, cx, rect);
}

fn paint(ui: &Ui, cx: &Cx, rect: Rect) {
    let focus = style::color(Ink::Focus, cx.theme);
    ui.painter().rect_filled(rect, CornerRadius::same(8), focus.gamma_multiply(0.08));
    let ring = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().extend(egui::Shape::dashed_line(&ring, Stroke::new(1.5, focus), 6.0, 4.0));
    let words = cx.t("canvas-new-role-here");
    let font = egui::FontId::proportional(style::SMALL);
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, words, font, style::color(Ink::Ink, cx.theme));
}

/// The panel, while it is open.
pub(super) fn offer_ui(ui: &Ui, cx: &Cx, canvas: &mut Canvas, out: &mut Vec<Intent>) {
    let Some(mut it) = cx.gesture.get::<Offer>() else { return };
    let Some(from) = cx.design().bovenkant.role(it.from) else {
        cx.gesture.take::<Offer>();
        return;
    };
    let place = place_at(canvas, it.place);
    paint(ui, cx, on_screen(&canvas.look, place));
    if let Some(card) = canvas.sheet.card(it.from) {
        let (a, b) = (on_screen(&canvas.look, card).center(), on_screen(&canvas.look, place).center());
        let pen = Stroke::new(1.5, style::color(Ink::Focus, cx.theme));
        ui.painter().extend(egui::Shape::dashed_line(&[a, b], pen, 6.0, 4.0));
    }
    let (mut add, mut close) = (None, false);
    let left = panel::panel(ui, "offer", (it.at, HIGH, it.fresh), |ui| {
        ui.label(style::strong(cx.t("canvas-new-role")).size(style::CARD));
        let says = cx.text.with("canvas-new-role-says", [("from", cx.text.role_name(from).into())]);
        ui.add(Label::new(style::secondary(says, cx.theme)).wrap());
        let (name, full) = (cx.t("canvas-line-kind"), Some(ui.available_width()));
        if let Some(kind) = widgets::choice(ui, cx, ("offer kind", &name), it.kind, &LineKind::ALL, full) {
            it.kind = kind;
        }
        ui.add_space(2.0);
        add = roles_ui(ui, cx, it.fresh);
        ui.add_space(4.0);
        close = ui.button(cx.t("canvas-cancel")).clicked();
    });
    it.fresh = false;
    let adds = add.is_some();
    if let Some((role, own)) = add {
        let at = Spot::near([place.x, place.y]);
        let edit = BovenkantEdit::AddRoleFrom { role: Box::new(role), from: it.from, line: it.kind, at };
        let edit = Edit::Bovenkant(edit);
        // One of one's own is opened, so that it can be named; a usual one is complete.
        out.push(if own { Intent::EditAndOpen(edit) } else { Intent::Edit(edit) });
    }
    if adds {
        canvas.look.stay();
    }
    if adds || close || left {
        cx.gesture.take::<Offer>();
    } else {
        cx.gesture.with(|held: &mut Offer| *held = it);
    }
}

/// The roles to choose from: what adds the chosen one, and whether it is one of one's own.
fn roles_ui(ui: &mut Ui, cx: &Cx, fresh: bool) -> Option<(BovenkantEdit, bool)> {
    let mut chosen = None;
    let own = ui.add(Button::new((icons::ADD.rich_text(), cx.t("bovenkant-own-role"))).min_size(vec2(0.0, 26.0)));
    if fresh {
        own.request_focus();
    }
    if own.clicked() {
        let add = BovenkantEdit::AddRole {
            kind: RoleKind::Other,
            name: cx.t("bovenkant-new-role"),
            purpose: String::new(),
            limits: String::new(),
            hats: Vec::new(),
        };
        chosen = Some((add, true));
    }
    ScrollArea::vertical().id_salt("roles").max_height(LIST).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        for entry in usual::lacking_roles(cx.design(), cx.catalogue()) {
            let name = cx.t(&format!("role-{}", entry.id));
            let button = Button::new(name).frame_when_inactive(false).min_size(vec2(ui.available_width(), 24.0));
            let response = ui.add(button).on_hover_text(cx.t(&format!("role-{}.for", entry.id)));
            if response.clicked()
                && let Edit::Bovenkant(add) = usual::role(entry, cx.text)
            {
                chosen = Some((add, false));
            }
        }
    });
    chosen
}
