//! The cards on the canvas: selected by a click, opened by a double click or Enter, moved by a drag or with Ctrl and the
//! arrows, each with a menu of its own and a handle on each side from which a line is drawn.

use std::collections::{BTreeMap, BTreeSet};

use egui::{
    Button, CursorIcon, EventFilter, Key, Modifiers, PointerButton, Rect, Response, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2,
};

use crate::design::bovenkant::{LineKind, Role};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::id::{Id, RoleId};
use crate::picture::bovenkant::card::shared;
use crate::picture::bovenkant::roles_of;
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::canvas::state::{Canvas, Cards, Chooser, Edge, Offer, Thread, on_screen};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{choosing, style, widgets};
use crate::ui::menus;

/// The round corner of a card at full size.
const RADIUS: f32 = 8.0;
/// The circle from which a line is drawn: what is painted, and what is hit.
const HANDLE: f32 = 6.0;
const HANDLE_HIT: f32 = 24.0;
const OFF: f32 = 3.0;
/// So many roles fit in a menu; more scroll.
const MENU_ROLES: usize = 14;

/// The roles that the selection is about: themselves, those that a selected person holds, those of a mandate.
pub(super) fn lit(cx: &Cx) -> BTreeSet<RoleId> {
    cx.selection.iter().flat_map(|it| roles_of(cx.design(), *it)).collect()
}

/// Hit areas over the cards, and rings around what is lit.
/// Returns the card that has a handle, with its place on the screen.
pub(super) fn cards_ui(ui: &mut Ui, cx: &Cx, canvas: &mut Canvas, out: &mut Vec<Intent>) -> Option<(RoleId, Rect)> {
    let lit = lit(cx);
    // Whoever holds a selected role is lit on their other roles too.
    let shared = if lit.is_empty() { BTreeMap::new() } else { shared(cx.design()) };
    let near: BTreeSet<RoleId> = lit.iter().filter_map(|it| shared.get(it)).flatten().copied().collect();
    let pointer = ui.input(|it| it.pointer.hover_pos()).filter(|it| ui.clip_rect().contains(*it));
    let lifted = cx.gesture.get::<Cards>().map(|it| it.0).unwrap_or_default();
    let mut handle_of = None;
    let mut shown = None;
    for at in 0..canvas.sheet.cards.len() {
        let (role, by_hand) = canvas.sheet.cards[at];
        let rect = on_screen(&canvas.look, canvas.sheet.card(role).unwrap_or_default());
        let id = card_id(ui, role);
        let response = widgets::hit(ui, rect, id, Sense::click_and_drag(), &canvas.sheet.spots[at].name);
        if lifted.contains(&role) {
            // Its ring hangs under the pointer with it.
        } else if response.has_focus() || lit.contains(&role) {
            ring(ui, cx, rect, canvas.larger(), 1.0);
        } else if near.contains(&role) {
            ring(ui, cx, rect, canvas.larger(), 0.45);
        }
        crate::ui::kit::lit::light(ui, cx, role, rect);
        if response.has_focus() {
            walk_on(ui, canvas, role, &response);
        }
        if response.gained_focus() {
            shown = Some((role, response.clone()));
        }
        card_live(ui, cx, (role, by_hand), &response, out);
        let pointed = pointer.is_some_and(|it| rect.expand(HANDLE_HIT / 2.0).contains(it));
        let only = cx.selection == [Id::from(role)] || response.has_focus();
        // A handle that is held stays, wherever the pointer goes.
        let held = ui.ctx().dragged_id().or_else(|| ui.ctx().drag_stopped_id());
        let pointed = held.map_or(pointed, |it| Edge::ALL.iter().any(|edge| it == handle_id(ui, role, *edge)));
        if pointed || (only && handle_of.is_none()) {
            handle_of = Some((role, rect));
        }
        // It would lie over the question what a line means.
        if !cx.gesture.is::<Chooser>() && !cx.gesture.is::<Offer>() {
            tooltip(cx, role, canvas.sheet.spots[at].shortened, response);
        }
    }
    if let Some((role, response)) = shown
        && !ui.input(|it| it.pointer.any_down())
    {
        // Reached by keys: the canvas and the section go where the focus goes.
        canvas.look.show(canvas.sheet.card(role).unwrap_or_default());
        response.scroll_to_me(None);
    }
    handle_of
}

/// The arrows go from the card with the focus to the next one on that side; with Shift that one is chosen too.
fn walk_on(ui: &Ui, canvas: &Canvas, role: RoleId, response: &Response) {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|it| it.set_focus_lock_filter(response.id, filter));
    let arrows = [
        (Key::ArrowLeft, [-1.0, 0.0]),
        (Key::ArrowRight, [1.0, 0.0]),
        (Key::ArrowUp, [0.0, -1.0]),
        (Key::ArrowDown, [0.0, 1.0]),
    ];
    let grows = ui.input(|it| it.modifiers.shift_only());
    let pressed = arrows.into_iter().find(|it| ui.input_mut(|input| input.consume_key(Modifiers::NONE, it.0)));
    if grows && pressed.is_some() {
        choosing::note_step(response, true);
    }
    let (Some((_, way)), Some(from)) = (pressed, canvas.sheet.card(role)) else { return };
    let far = |other: RoleId| {
        let ([x, y], [ox, oy]) = (from.center(), canvas.sheet.card(other)?.center());
        let (along, aside) =
            ((ox - x) * way[0] + (oy - y) * way[1], ((ox - x) * way[1]).abs() + ((oy - y) * way[0]).abs());
        // What lies straight ahead is nearer than what lies aside.
        (along > 1.0).then_some(along + 2.0 * aside)
    };
    let others = canvas.sheet.cards.iter().filter_map(|it| Some((far(it.0)?, it.0)));
    if let Some((_, next)) = others.min_by(|a, b| a.0.total_cmp(&b.0)) {
        ui.memory_mut(|it| it.request_focus(card_id(ui, next)));
    }
}

/// What egui calls a handle of a role.
fn handle_id(ui: &Ui, role: RoleId, edge: Edge) -> egui::Id {
    ui.scope_id().with(("handle", role, edge))
}

/// What egui calls the card of a role.
fn card_id(ui: &Ui, role: RoleId) -> egui::Id {
    ui.scope_id().with(("card", role))
}

pub(super) fn ring(ui: &Ui, cx: &Cx, rect: Rect, zoom: f32, strength: f32) {
    let stroke = Stroke::new(2.5 * strength.max(0.7), style::color(Ink::Focus, cx.theme).gamma_multiply(strength));
    ui.painter().rect_stroke(rect.expand(2.0), RADIUS * zoom + 2.0, stroke, StrokeKind::Outside);
}

fn card_live(ui: &Ui, cx: &Cx, (role, by_hand): (RoleId, bool), response: &Response, out: &mut Vec<Intent>) {
    let id = Id::from(role);
    let keyed = |key: Key| response.has_focus() && ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    if keyed(Key::Enter) || response.double_clicked() {
        out.push(Intent::Open(id));
    } else if keyed(Key::L) {
        cx.gesture.begin(Chooser::new(Some(role), None, None));
    } else if response.clicked() {
        // Where details are open they show what is clicked; else a click only selects. Cards lie about: Shift adds one.
        let alone = if cx.open.is_some() { Intent::Open(id) } else { Intent::Select(vec![id]) };
        out.push(choosing::clicked(ui.ctx(), cx, id, || None).map_or(alone, Intent::Select));
    } else {
        out.extend(choosing::reached(response, cx, id));
    }
    if response.drag_started_by(PointerButton::Primary)
        && let Some(pointer) = response.interact_pointer_pos()
    {
        let mut roles = vec![role];
        if cx.is_selected(id) {
            roles.extend(cx.selection.iter().filter_map(|it| RoleId::try_from(*it).ok()).filter(|it| *it != role));
        }
        let press = ui.input(|it| it.pointer.press_origin()).unwrap_or(pointer);
        cx.gesture.lift(Cards(roles, press - response.rect.min));
    }
    response.context_menu(|ui| card_menu(ui, cx, (role, by_hand), out));
}

fn card_menu(ui: &mut Ui, cx: &Cx, (role, by_hand): (RoleId, bool), out: &mut Vec<Intent>) {
    ui.set_min_width(200.0);
    let top = &cx.design().bovenkant;
    let others: Vec<_> = top.roles.iter().filter(|it| it.id != role).collect();
    if !others.is_empty() {
        line_menu(ui, cx, role, &others, out);
        if ui.add(Button::new(cx.t("canvas-draw-line")).shortcut_text("L")).clicked() {
            cx.gesture.begin(Chooser::new(Some(role), None, None));
        }
    }
    if ui.add_enabled(by_hand, Button::new(cx.t("canvas-place-one"))).clicked() {
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::Unplace(vec![role]))));
    }
    ui.separator();
    menus::element_menu(ui, cx, role.into(), out);
}

/// A line to another role: which, then what it means.
fn line_menu(ui: &mut Ui, cx: &Cx, from: RoleId, others: &[&Role], out: &mut Vec<Intent>) {
    let mut kinds = |ui: &mut Ui, to: RoleId| {
        for kind in LineKind::ALL {
            if ui.button(cx.text.word(kind)).clicked() {
                let add = BovenkantEdit::AddLine { from, to, kind, subject: None };
                out.push(Intent::Edit(Edit::Bovenkant(add)));
            }
        }
    };
    ui.menu_button(cx.t("canvas-draw-line-to"), |ui| {
        ScrollArea::vertical().max_height(MENU_ROLES as f32 * 30.0).show(ui, |ui| {
            for other in others {
                ui.menu_button(cx.text.role_name(other), |ui| kinds(ui, other.id));
            }
        });
    });
}

/// The whole of what the card says, and what the signals say of it.
fn tooltip(cx: &Cx, role: RoleId, shortened: bool, response: Response) {
    let signals = cx.session.insight().about(role.into()).next().is_some();
    if !shortened && !signals {
        return;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(320.0);
        let Some(it) = cx.design().bovenkant.role(role) else { return };
        ui.label(style::strong(cx.text.role_name(it)));
        let people = it.holders().filter_map(|it| cx.design().team.person(it)).map(|it| it.name.clone());
        let people: Vec<String> = people.collect();
        if !people.is_empty() {
            ui.label(style::secondary(people.join(", "), cx.theme));
        }
        for (words, key) in [(&it.purpose, "bovenkant-for"), (&it.limits, "bovenkant-not-for")] {
            if !words.trim().is_empty() {
                ui.label(style::secondary(cx.text.with(key, [("words", words.into())]), cx.theme));
            }
        }
        for signal in cx.session.insight().about(role.into()) {
            let (ink, _) = widgets::severity_inks(signal.finding.severity);
            let words = cx.text.signal(signal);
            let words = format!("{}: {}", words.severity, words.title);
            ui.label(egui::RichText::new(words).color(style::color(ink, cx.theme)));
        }
    });
}

/// A circle on each side of a card: dragged to another card it draws a line, dragged to empty ground one to a new role;
/// clicked it asks to which.
pub(super) fn handles_ui(ui: &Ui, cx: &Cx, (role, card): (RoleId, Rect)) {
    if cx.gesture.is::<Cards>() {
        return;
    }
    let called = cx.design().bovenkant.role(role).map(|it| cx.text.role_name(it)).unwrap_or_default();
    let name = cx.text.with("canvas-draw-line-from", [("role", called.into())]);
    let focus = style::color(Ink::Focus, cx.theme);
    for edge in Edge::ALL {
        // Off the words on the card.
        let at = edge.of(card) + edge.outward() * OFF;
        let (id, rect) = (handle_id(ui, role, edge), Rect::from_center_size(at, Vec2::splat(HANDLE_HIT)));
        let response = if edge == Edge::Right {
            widgets::hit(ui, rect, id, Sense::click_and_drag(), &name)
        } else {
            // One of the four is enough for the keyboard and for who cannot see them.
            ui.interact(rect, id, Sense::CLICK | Sense::DRAG)
        };
        let hot = response.hovered() || response.has_focus() || cx.gesture.get() == Some(Thread(role, edge));
        let fill = if hot { focus } else { style::color(Ink::Panel, cx.theme) };
        ui.painter().circle(at, HANDLE, fill, Stroke::new(2.0, focus));
        if response.drag_started_by(PointerButton::Primary) {
            cx.gesture.lift(Thread(role, edge));
        } else if response.clicked() {
            cx.gesture.begin(Chooser::new(Some(role), None, None));
        }
        response.on_hover_cursor(CursorIcon::Crosshair).on_hover_text(&name);
    }
}

/// The card under a point of the screen.
pub(super) fn card_at(canvas: &Canvas, at: egui::Pos2) -> Option<RoleId> {
    let at = canvas.look.world(at);
    canvas.sheet.cards.iter().map(|it| it.0).find(|it| canvas.sheet.card(*it).is_some_and(|it| it.has(at)))
}
