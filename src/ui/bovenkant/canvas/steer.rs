//! Looking around on the canvas: drag, wheel, pinch, and the buttons above it.

use egui::accesskit::Role;
use egui::{Button, Key, Ui};

use crate::ui::bovenkant::canvas::state::{Canvas, unplace_all};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::look::Look;
use crate::ui::kit::{icons, style, widgets};

/// The room for the buttons of the zoom.
const ZOOM: f32 = 160.0;

/// Wheel and trackpad move the ground, Ctrl with the wheel or a pinch zooms, the middle button takes hold of it. What the
/// canvas has no use for scrolls the section. Returns whether a drag that goes on is one of these, and draws no frame.
pub(super) fn moves(ui: &Ui, cx: &Cx, look: &mut Look) -> bool {
    let space = ui.input(|it| it.key_down(Key::Space)) && !ui.ctx().text_edit_focused();
    let middle = ui.input(|it| it.pointer.middle_down());
    look.steer(ui, !cx.gesture.is_alive());
    space || middle
}

/// The buttons beside those of the section: put in order, smaller, how large, larger, all of it. They stand off the canvas,
/// where they lie over nothing.
pub(crate) fn buttons_ui(ui: &mut Ui, cx: &Cx, canvas: &mut Canvas, out: &mut Vec<Intent>) {
    let edit = unplace_all(cx);
    let tip = cx.t(if edit.is_some() { "canvas-order-says" } else { "canvas-order-done" });
    let words = cx.t("canvas-order");
    let order = Button::new((icons::ARRANGE.rich_text(), words.as_str()));
    let order = ui.add_enabled(edit.is_some(), order).on_hover_text(&tip).on_disabled_hover_text(&tip);
    style::name(&order, Role::Button, &words);
    if let Some(edit) = edit.filter(|_| order.clicked()) {
        canvas.look.fit_next();
        out.push(Intent::Edit(edit));
    }
    // A group does not wrap by itself.
    if ui.available_size_before_wrap().x < ZOOM {
        ui.end_row();
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        if widgets::icon_button(ui, icons::LESS, &cx.t("canvas-smaller")).clicked() {
            canvas.look.step(false, canvas.look.middle());
        }
        let percent = cx.text.language().share(f64::from(canvas.look.zoom()));
        ui.label(style::secondary(percent, cx.theme).size(style::SMALL));
        if widgets::icon_button(ui, icons::ADD, &cx.t("canvas-larger")).clicked() {
            canvas.look.step(true, canvas.look.middle());
        }
        if widgets::icon_button(ui, icons::FIT, &cx.t("canvas-fit")).clicked() {
            canvas.look.fit();
        }
    });
}
