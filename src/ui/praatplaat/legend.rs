//! The legend: what marks and lines stand for, in the emptiest corner of the rooms until somebody drags it elsewhere.

use egui::{Area, CornerRadius, Frame, Margin, Order, Rect, Sense, Stroke, Ui, Vec2, vec2};

use crate::picture::tokens::Ink;
use crate::picture::{Key, Picture, Target, legend};
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, paint, style, widgets};

/// About how large it is, with so many lines.
const WIDE: f32 = 190.0;
const LINE: f32 = 20.0;
const AROUND: f32 = 52.0;

/// Where a rectangle so large covers no card: at the foot of the room with most to spare; none where there is no such
/// room.
fn free_corner(picture: &Picture, size: Vec2) -> Option<Vec2> {
    let places = picture.spots.iter().filter(|it| matches!(it.target, Target::Room(_))).filter_map(|room| {
        let inside = picture.spots.iter().filter(|it| it.target != room.target && room.rect.holds(&it.rect, 0.5));
        let end = inside.map(|it| it.rect.bottom()).fold(room.rect.y + 60.0, f32::max);
        let free = room.rect.bottom() - 6.0 - end;
        let fits = free >= size.y && room.rect.width - 12.0 >= size.x;
        fits.then(|| (free, vec2(room.rect.x + 6.0, room.rect.bottom() - 6.0 - size.y)))
    });
    places.max_by(|a, b| a.0.total_cmp(&b.0)).map(|it| it.1)
}

/// The legend over the plate; false when it was closed.
pub(super) fn legend_ui(ui: &Ui, cx: &Cx, picture: &Picture, origin: Vec2, view: Rect) -> bool {
    let entries = legend(cx.design(), cx.text);
    let size = vec2(WIDE, entries.len() as f32 * LINE + AROUND);
    let at = free_corner(picture, size).map_or(view.right_bottom() - size, |it| (origin + it).to_pos2());
    let name = cx.t("plate-legend");
    let mut open = true;
    let area = Area::new(egui::Id::unique("legend of the plate"))
        .order(Order::Middle)
        .default_pos(at)
        .movable(true)
        .constrain_to(view);
    area.show(ui.ctx(), |ui| {
        let frame = Frame::new()
            .fill(style::color(Ink::Panel, cx.theme))
            .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
            .corner_radius(CornerRadius::same(8))
            .inner_margin(Margin::symmetric(10, 6));
        frame.show(ui, |ui| {
            ui.set_width(WIDE - 20.0);
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.horizontal(|ui| {
                ui.label(style::strong(&name).size(style::SMALL));
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    open = !widgets::icon_button(ui, icons::CLOSE, &cx.t("plate-legend-shut")).clicked();
                });
            });
            for entry in entries {
                ui.horizontal(|ui| {
                    ui.spacing_mut().interact_size.y = LINE - 2.0;
                    let (rect, _) = ui.allocate_exact_size(vec2(24.0, LINE - 2.0), Sense::hover());
                    key_ui(ui, cx, entry.key, rect);
                    ui.add(egui::Label::new(style::secondary(entry.words, cx.theme).size(style::SMALL)).truncate());
                });
            }
        });
    });
    open
}

fn key_ui(ui: &Ui, cx: &Cx, key: Key, rect: Rect) {
    match key {
        Key::Mark { sign, hollow, dimmed } => {
            let place = paint::placed(Rect::from_center_size(rect.center(), Vec2::splat(12.0)));
            paint::mark(ui.painter(), sign, place, (hollow, dimmed), Vec2::ZERO, cx.theme);
        }
        Key::Line(stroke) => {
            let ends = [rect.left_center(), rect.right_center()];
            paint::line(ui.painter(), &ends, stroke, cx.theme);
        }
    }
}
