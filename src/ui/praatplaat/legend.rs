//! The legend: what marks and lines stand for, in an empty corner of the rooms until somebody drags it elsewhere. Where there
//! is none it stands in a line above the plate: it never lies over a card by itself.

use egui::{CornerRadius, FontId, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, vec2};

use crate::picture::tokens::Ink;
use crate::picture::{self, Entry, Key, Picture, Target, legend};
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{icons, paint, style, widgets};

/// Around what is in it, the height of its first line and of the others, the room of a mark.
const PAD: f32 = 8.0;
const HEAD: f32 = 26.0;
const LINE: f32 = 18.0;
const MARK: f32 = 30.0;
/// The most room of words, and between an entry and the next one of its line.
const WORDS: f32 = 260.0;
const BETWEEN: f32 = 10.0;

/// Whether it is open, and where it was put by hand, from the left top corner of the plate.
#[derive(Default)]
pub(super) struct Legend {
    pub open: bool,
    at: Option<Vec2>,
    /// Where on the whole plate there is room for it, if anywhere.
    free: Kept<[u32; 2], Option<Vec2>>,
}

impl Legend {
    /// Finds room for it on the whole plate of this size. Returns whether there is none, so that it stands beside it;
    /// `closer`: only a part of the plate is in view.
    pub(super) fn stands_beside(
        &mut self,
        ui: &Ui,
        cx: &Cx,
        (view, closer): (Vec2, bool),
        plate: impl FnOnce() -> Picture,
    ) -> bool {
        let free = self.free.get(cx, [view.x as u32, view.y as u32], || {
            empty_place(&plate(), measured(ui, &legend(cx.design(), cx.text)))
        });
        self.at.is_none() && (closer || free.is_none())
    }
}

/// Between it and the edge of the plate.
const INSET: f32 = 6.0;
/// Between the places that are looked at for it.
const STEP: f32 = 16.0;
/// How high the words above the cards of a room are.
const ROOM_HEAD: f32 = 44.0;

/// Where a rectangle so large covers nothing of the plate, if anywhere; of several such places the lowest, and of those the
/// one at the left.
fn empty_place(picture: &Picture, size: Vec2) -> Option<Vec2> {
    let taken: Vec<picture::Rect> = picture
        .spots
        .iter()
        .filter_map(|it| match it.target {
            Target::Roof | Target::Team | Target::Foundation | Target::Tray => None,
            Target::Room(_) => Some(picture::Rect { height: ROOM_HEAD, ..it.rect }),
            _ => Some(it.rect),
        })
        .collect();
    let meet = |a: &picture::Rect, b: &picture::Rect| {
        a.right().min(b.right()) > a.x.max(b.x) && a.bottom().min(b.bottom()) > a.y.max(b.y)
    };
    let steps = |room: f32| (0..=(room.max(0.0) / STEP) as usize).map(|it| it as f32 * STEP);
    let places = steps(picture.height - size.y - 2.0 * INSET).flat_map(|up| {
        let y = picture.height - size.y - up - INSET;
        steps(picture.width - size.x - 2.0 * INSET).map(move |x| vec2(x + INSET, y))
    });
    places.into_iter().find(|at| {
        let rect = picture::Rect::new(at.x, at.y, size.x, size.y);
        !taken.iter().any(|it| meet(it, &rect))
    })
}

fn measured(ui: &Ui, entries: &[Entry]) -> Vec2 {
    let font = FontId::proportional(style::SMALL);
    let wide =
        |it: &Entry| ui.painter().layout_no_wrap(it.words.clone(), font.clone(), egui::Color32::PLACEHOLDER).size().x;
    let widest = entries.iter().map(wide).fold(100.0, f32::max);
    vec2(widest.min(WORDS) + MARK + 2.0 * PAD, HEAD + entries.len() as f32 * LINE + 1.5 * PAD)
}

/// The legend in as many lines as it takes, above the plate.
pub(super) fn beside_ui(ui: &mut Ui, cx: &Cx, state: &mut Legend) {
    let name = cx.t("plate-legend");
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 2.0);
        for entry in legend(cx.design(), cx.text) {
            let words = style::secondary(&entry.words, cx.theme).size(style::SMALL);
            let galley = egui::WidgetText::from(words).into_galley(
                ui,
                Some(egui::TextWrapMode::Truncate),
                WORDS,
                egui::TextStyle::Small,
            );
            // An entry does not break by itself.
            if ui.available_size_before_wrap().x < MARK + galley.size().x + BETWEEN {
                ui.end_row();
            }
            let (mark, _) = ui.allocate_exact_size(vec2(MARK - 8.0, LINE), Sense::hover());
            key_ui(ui, cx, entry.key, mark);
            ui.label(galley);
            ui.add_space(BETWEEN);
        }
        if widgets::icon_button(ui, icons::CLOSE, &cx.t("plate-legend-shut")).clicked() {
            state.open = false;
        }
    });
    style::name(&shown.response, egui::accesskit::Role::Pane, &name);
    ui.add_space(2.0);
}

/// The legend over the plate, where nothing else is or where it was put.
pub(super) fn legend_ui(ui: &mut Ui, cx: &Cx, origin: Vec2, view: Rect, state: &mut Legend) {
    let entries = legend(cx.design(), cx.text);
    let size = measured(ui, &entries);
    let free = state.free.last(cx).and_then(|it| *it).unwrap_or_default();
    let wish = state.at.map_or_else(|| (origin + free).to_pos2(), |it| view.min + it);
    let at = wish.clamp(view.min, (view.max - size).max(view.min));
    let rect = Rect::from_min_size(at, size);
    let name = cx.t("plate-legend");
    // All of it takes hold of it, and nothing under it is hit.
    let ground = ui.interact(rect, ui.scope_id().with("legend"), Sense::CLICK | Sense::DRAG);
    style::name(&ground, egui::accesskit::Role::Pane, &name);
    if ground.dragged() {
        state.at = Some(at + ground.drag_delta() - view.min);
    }
    let radius = CornerRadius::same(8);
    ui.painter().rect_filled(rect, radius, style::color(Ink::Panel, cx.theme));
    let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
    ui.painter().rect_stroke(rect, radius, line, StrokeKind::Inside);
    let mut inside = ui.new_child(UiBuilder::new().id_salt("legend").max_rect(rect.shrink2(vec2(PAD, PAD / 2.0))));
    let head = Rect::from_min_size(inside.max_rect().min, vec2(size.x - 2.0 * PAD, HEAD));
    let mut title = inside.new_child(
        UiBuilder::new().id_salt("title").max_rect(head).layout(egui::Layout::right_to_left(egui::Align::Center)),
    );
    if widgets::icon_button(&mut title, icons::CLOSE, &cx.t("plate-legend-shut")).clicked() {
        state.open = false;
    }
    title.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.label(style::strong(&name).size(style::SMALL));
    });
    for (nth, entry) in entries.iter().enumerate() {
        let top = head.bottom() + nth as f32 * LINE;
        let row = Rect::from_min_size(egui::pos2(head.left(), top), vec2(head.width(), LINE));
        key_ui(&inside, cx, entry.key, Rect::from_min_size(row.min, vec2(MARK - 8.0, LINE)));
        let words = Rect::from_min_max(row.min + vec2(MARK, 0.0), row.max);
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        let mut words = inside.new_child(UiBuilder::new().id_salt(nth).max_rect(words).layout(layout));
        words.add(egui::Label::new(style::secondary(&entry.words, cx.theme).size(style::SMALL)).truncate());
    }
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
