//! Looking around on the canvas: drag, wheel, pinch, and the buttons in its corner.

use egui::{Align, CornerRadius, Frame, Layout, Margin, Rect, Stroke, Ui, UiBuilder};
use egui::{pos2, vec2};

use crate::picture::tokens::Ink;
use crate::ui::bovenkant::canvas::state::{Canvas, unplace_all};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::look::Look;
use crate::ui::kit::{icons, style, widgets};

/// The ground moves as any picture does. What the canvas has no use for scrolls the section. Returns whether a drag that
/// goes on is one of these, and draws no frame.
pub(super) fn moves(ui: &Ui, cx: &Cx, look: &mut Look) -> bool {
    look.steer(ui, cx);
    let space = ui.input(|it| it.key_down(egui::Key::Space)) && !ui.ctx().text_edit_focused();
    space || ui.input(|it| it.pointer.middle_down())
}

/// The buttons in the corner: smaller, how large, larger, all of it; and all cards by the program again.
pub(super) fn buttons_ui(ui: &mut Ui, cx: &Cx, canvas: &mut Canvas, inside: Rect, out: &mut Vec<Intent>) {
    let unplace = unplace_all(cx);
    let corner = Rect::from_min_max(pos2(inside.left() + 8.0, inside.bottom() - 42.0), inside.max - vec2(8.0, 8.0));
    let build = UiBuilder::new().id_salt("look").max_rect(corner).layout(Layout::right_to_left(Align::Center));
    let mut row = ui.new_child(build);
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(4, 2));
    frame.show(&mut row, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        if widgets::icon_button(ui, icons::FIT, &cx.t("canvas-fit")).clicked() {
            canvas.look.fit();
        }
        if widgets::icon_button(ui, icons::ADD, &cx.t("canvas-larger")).clicked() {
            canvas.look.step(0.1);
        }
        let percent = cx.text.language().share(f64::from(canvas.look.zoom()));
        ui.label(style::secondary(percent, cx.theme).size(style::SMALL));
        if widgets::icon_button(ui, icons::LESS, &cx.t("canvas-smaller")).clicked() {
            canvas.look.step(-0.1);
        }
        if let Some(unplace) = unplace
            && widgets::icon_button(ui, icons::ARRANGE, &cx.t("canvas-place-all")).clicked()
        {
            out.push(Intent::Edit(unplace));
        }
    });
}
