//! A small panel over the canvas, in which something is asked where the pointer let go.

use egui::{Area, Frame, Order, Pos2, Ui, vec2};

/// How wide it is.
pub(super) const WIDE: f32 = 264.0;

/// A panel over the canvas at a point of the screen, so high at most. Returns whether a click elsewhere said: not now. The
/// click that opened it, when it was `fresh`, is not that.
pub(super) fn panel(ui: &Ui, salt: &str, (wish, high, fresh): (Pos2, f32, bool), add: impl FnOnce(&mut Ui)) -> bool {
    let window = ui.ctx().content_rect().shrink(8.0);
    let most = (window.max - vec2(WIDE + 28.0, high + 20.0)).max(window.min);
    let at = (wish + vec2(12.0, 4.0)).clamp(window.min, most);
    let area = Area::new(ui.scope_id().with(salt)).order(Order::Foreground).fixed_pos(at);
    let shown = area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(12.0).show(ui, |ui| {
            ui.set_width(WIDE);
            add(ui);
        });
    });
    let menus = egui::Popup::is_any_open(ui.ctx());
    let aside = ui.input(|it| it.pointer.any_pressed() && it.pointer.interact_pos().is_some());
    let outside = ui.input(|it| it.pointer.interact_pos()).is_some_and(|it| !shown.response.rect.contains(it));
    aside && outside && !fresh && !menus
}
