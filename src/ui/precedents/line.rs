//! The time line on the screen: the picture, what can be clicked in it, and the way along its lines by arrows.

use egui::accesskit::Role;
use egui::{EventFilter, Id, Key, Label, Modifiers, Sense, Ui, vec2};

use crate::picture::precedents::{Asked, Map, Node, map};
use crate::rules::precedents::Precedent;
use crate::text::precedents::Told;
use crate::ui::cx::Cx;
use crate::ui::kit::{paint, sought, style, widgets};
use crate::ui::precedents::state::State;

/// What is not the picture in its card: the edge, and the line under it.
const AROUND: f32 = 62.0;

/// What has the keyboard on the time line.
pub(super) fn id_of(it: &Precedent) -> Id {
    Id::unique(("precedent", it.key))
}

/// The card with the time line.
pub(super) fn line_ui(ui: &mut Ui, cx: &Cx, state: &mut State, high: f32) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let (width, height) = (ui.available_width(), Some(high - AROUND));
        let asked = Asked { width, height, chosen: state.chosen, only_open: state.only_open };
        let Map { picture, nodes } = map(asked, cx.text);
        let (place, response) = ui.allocate_exact_size(vec2(picture.width, picture.height), Sense::hover());
        style::name(&response, Role::Image, &cx.t("precedents-map"));
        let shift = place.min.to_vec2();
        paint::picture(ui.painter(), &picture, shift, cx.theme, |_| false);
        for node in &nodes {
            node_ui(ui, cx, (node, &nodes), shift, state);
        }
        ui.add(Label::new(style::secondary(cx.t("precedents-keys"), cx.theme).size(style::SMALL)).wrap());
    });
}

fn node_ui(ui: &Ui, cx: &Cx, (node, all): (&Node, &[Node]), shift: egui::Vec2, state: &mut State) {
    let rect = paint::rect(node.whole()).translate(shift);
    let card = paint::rect(node.card).translate(shift);
    let id = id_of(node.of);
    let response = widgets::hit(ui, rect, id, Sense::click(), &cx.text.precedent_spoken(node.of));
    if response.clicked() {
        response.request_focus();
        state.choose(node.of);
    }
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(id, filter));
        widgets::focus_ring(ui, card, cx.theme);
        if let Some(to) = walked(ui, node.of, all) {
            ui.memory_mut(|it| it.request_focus(id_of(to)));
            ui.scroll_to_rect(rect, None);
            state.choose(to);
        }
    }
    sought::figure(ui, &cx.text.precedent_told(node.of, Told::Name), card, cx.theme);
    let whole = cx.text.precedent_told(node.of, Told::Name);
    if whole != cx.text.precedent(node.of) {
        response.on_hover_text(whole);
    }
}

/// Where an arrow leads: → to the first that learned from it, ← to the first it learned from, ↑ and ↓ to the one above or beneath.
fn walked(ui: &Ui, from: &'static Precedent, all: &[Node]) -> Option<&'static Precedent> {
    let pressed = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    let there = |it: &&'static Precedent| all.iter().any(|node| node.of.key == it.key);
    let at = all.iter().position(|it| it.of.key == from.key)?;
    let mut to = None;
    if pressed(Key::ArrowRight) {
        to = from.passed_on_to().map(|it| it.0).find(there);
    }
    if pressed(Key::ArrowLeft) {
        to = from.learned_from().map(|it| it.0).find(there);
    }
    if pressed(Key::ArrowUp) {
        to = at.checked_sub(1).map(|it| all[it].of);
    }
    if pressed(Key::ArrowDown) {
        to = all.get(at + 1).map(|it| it.of);
    }
    to
}
