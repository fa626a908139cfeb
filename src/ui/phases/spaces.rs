//! What is strict, what is free, and what is never speeded up: chips that are dragged from one to the other, or moved by a
//! menu.

use egui::accesskit::Role;
use egui::{
    Align, Button, CornerRadius, DragAndDrop, Frame, Layout, Margin, Rect, Sense, Stroke, StrokeKind, Ui, vec2,
};

use crate::design::edit::{Edit, SteeringEdit};
use crate::design::id::SpacedId;
use crate::design::steering::{Space, Spaced, Usual};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{drag, icons, lit, parts, sought, style, widgets};

fn edit(it: SteeringEdit) -> Intent {
    Intent::Edit(Edit::Steering(it))
}

/// The card.
pub(super) fn spaces_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("steering-spaces");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        let there = &cx.design().steering.spaces;
        if there.is_empty() {
            ui.add(egui::Label::new(style::secondary(cx.t("steering-spaces-none"), cx.theme)).wrap());
        }
        let lacks = |it: &Usual| !there.iter().any(|one| one.what == cx.text.word(*it));
        let lacking: Vec<Usual> = Usual::ALL.into_iter().filter(lacks).collect();
        let key = if there.is_empty() { "steering-spaces-usual" } else { "steering-spaces-more" };
        let word = cx.text.with(key, [("count", lacking.len().into())]);
        if !lacking.is_empty() && widgets::button(ui, Some(icons::ADD), &word).clicked() {
            let add = |it: Usual| Edit::Steering(SteeringEdit::AddSpaced(cx.text.word(it), it.space()));
            out.push(Intent::Edit(Edit::Several(lacking.into_iter().map(add).collect())));
        }
        let half = ((ui.available_width() - 10.0) / 2.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            for space in [Space::Strict, Space::Free] {
                ui.allocate_ui_with_layout(vec2(half, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(half);
                    ui.push_id(space, |ui| space_ui(ui, cx, space, out));
                });
            }
        });
        ui.add_space(2.0);
        ui.push_id(Space::NeverFaster, |ui| space_ui(ui, cx, Space::NeverFaster, out));
    });
}

fn space_ui(ui: &mut Ui, cx: &Cx, space: Space, out: &mut Vec<Intent>) {
    let color = |ink| style::color(ink, cx.theme);
    let (fill, line, width) = match space {
        Space::Strict => (Ink::Panel, Ink::Ink2, 2.0),
        Space::Free => (Ink::AllianceFill, Ink::AllianceLine, 1.0),
        Space::NeverFaster => (Ink::Panel, Ink::Line, 1.0),
    };
    let frame = Frame::new()
        .fill(color(fill))
        .stroke(Stroke::new(width, color(line)))
        .corner_radius(CornerRadius::same(7))
        .inner_margin(Margin::same(10));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(parts::capital(&cx.text.word(space))));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for it in cx.design().steering.within(space) {
                ui.push_id(it.id, |ui| chip_ui(ui, cx, it, out));
            }
        });
        let name = cx.text.with("steering-space-new", [("space", cx.text.word(space).into())]);
        let look = Look { hint: "steering-space-hint", ..Look::default() };
        let field = fields::text_field(ui, cx, (("new in", space), &name), "", look, out, move |typed| {
            let what = typed.trim();
            (!what.is_empty()).then(|| Edit::Steering(SteeringEdit::AddSpaced(what.to_owned(), space)))
        });
        fields::go_on_adding(ui, &field);
    });
    dropped(ui, cx, shown.response.rect, space, out);
}

/// What is dropped in a space lies there.
fn dropped(ui: &Ui, cx: &Cx, rect: Rect, space: Space, out: &mut Vec<Intent>) {
    let Some(id) = DragAndDrop::payload::<SpacedId>(ui.ctx()) else { return };
    if cx.design().steering.within(space).any(|it| it.id == *id) {
        return;
    }
    let over = ui.ctx().pointer_interact_pos().is_some_and(|it| rect.contains(it));
    let stroke = Stroke::new(if over { 3.0 } else { 1.0 }, style::color(Ink::Focus, cx.theme));
    ui.painter().rect_stroke(rect, CornerRadius::same(7), stroke, StrokeKind::Outside);
    if over && ui.input(|it| it.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        out.push(edit(SteeringEdit::MoveSpaced(*id, space)));
    }
}

/// A chip; a click or Enter opens what can be done with it.
fn chip_ui(ui: &mut Ui, cx: &Cx, it: &Spaced, out: &mut Vec<Intent>) {
    let response = ui.add(Button::new(&it.what).sense(Sense::click_and_drag()));
    let name = cx.text.with("steering-spaced", [("name", (&it.what).into()), ("space", cx.text.word(it.space).into())]);
    style::name(&response, Role::Button, &name);
    lit::light(ui, cx, it.id, response.rect);
    response.dnd_set_drag_payload(it.id);
    if response.dragged()
        && let Some(at) = ui.ctx().pointer_interact_pos()
    {
        drag::paint_preview(ui, cx, at, std::slice::from_ref(&it.what));
    }
    egui::Popup::menu(&response).show(|ui| {
        for space in Space::ALL.into_iter().filter(|space| *space != it.space) {
            let words = cx.text.with("steering-move-to", [("space", cx.text.word(space).into())]);
            if ui.button(words).clicked() {
                out.push(edit(SteeringEdit::MoveSpaced(it.id, space)));
                ui.close();
            }
        }
        if ui.button(cx.t("steering-spaced-remove")).clicked() {
            out.push(edit(SteeringEdit::RemoveSpaced(it.id)));
            ui.close();
        }
    });
}
