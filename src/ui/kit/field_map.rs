//! A square ground with points on it: how much of the one thing across, how much of the other up. A point is dragged, or
//! stepped by arrows (with Shift by ten).

use egui::{
    Align2, CornerRadius, CursorIcon, EventFilter, FontId, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, accesskit::Role, pos2, vec2,
};

use crate::design::hundred::Hundred;
use crate::picture::tokens::{Ink, Theme};
use crate::ui::kit::style;

/// The room beside and under the ground for its words.
const LEFT: f32 = 36.0;
const UNDER: f32 = 40.0;
/// What can be grabbed around a point.
const GRAB: f32 = 28.0;

/// A place: across and up.
pub(crate) type At = (Hundred, Hundred);

/// The words of a ground.
pub(crate) struct Words {
    /// What runs across, and what up.
    pub(crate) axes: [String; 2],
    /// Little and much.
    pub(crate) ends: [String; 2],
    /// What each corner is, each in two lines: left top, right top, left under, right under.
    pub(crate) corners: [[String; 2]; 4],
}

/// Paints the ground as large as there is room, at most so high. Returns where points go.
pub(crate) fn ground_ui(ui: &mut Ui, theme: Theme, most: f32, words: &Words) -> Rect {
    let width = ui.available_width();
    let side = (width - LEFT).min(most - UNDER).max(140.0);
    let (whole, _) = ui.allocate_exact_size(vec2(width.min(width.max(LEFT + side)), side + UNDER), Sense::hover());
    let plot = Rect::from_min_size(pos2(whole.left() + LEFT, whole.top()), vec2((width - LEFT).min(side * 1.35), side));
    let color = |ink| style::color(ink, theme);
    ui.painter().rect_filled(plot, CornerRadius::same(6), color(Ink::Background));
    ui.painter().rect_stroke(plot, CornerRadius::same(6), Stroke::new(1.0, color(Ink::Line)), StrokeKind::Inside);
    let dash = Stroke::new(1.0, color(Ink::Line));
    let c = plot.center();
    for ends in [[pos2(c.x, plot.top()), pos2(c.x, plot.bottom())], [pos2(plot.left(), c.y), pos2(plot.right(), c.y)]] {
        ui.painter().extend(egui::Shape::dashed_line(&ends, dash, 4.0, 4.0));
    }
    let inner = plot.shrink(8.0);
    let places = [
        (Align2::LEFT_TOP, inner.left_top()),
        (Align2::RIGHT_TOP, inner.right_top()),
        (Align2::LEFT_BOTTOM, inner.left_bottom()),
        (Align2::RIGHT_BOTTOM, inner.right_bottom()),
    ];
    for ((anchor, at), [title, says]) in places.into_iter().zip(&words.corners) {
        corner(ui, theme, (anchor, at, plot.width() / 2.0 - 14.0), title, says);
    }
    let small = FontId::proportional(style::SMALL);
    let ink = color(Ink::Ink2);
    ui.painter().text(pos2(plot.left(), plot.bottom() + 6.0), Align2::LEFT_TOP, &words.ends[0], small.clone(), ink);
    ui.painter().text(pos2(plot.right(), plot.bottom() + 6.0), Align2::RIGHT_TOP, &words.ends[1], small.clone(), ink);
    let under = pos2(c.x, plot.bottom() + 6.0);
    ui.painter().text(under, Align2::CENTER_TOP, &words.axes[0], small.clone(), color(Ink::Ink));
    upright(ui, &words.axes[1], pos2(plot.left() - 14.0, c.y), color(Ink::Ink));
    upright(ui, &words.ends[1], pos2(plot.left() - 14.0, plot.top() + 16.0), ink);
    upright(ui, &words.ends[0], pos2(plot.left() - 14.0, plot.bottom() - 14.0), ink);
    plot
}

/// The words of a corner, in two lines.
fn corner(ui: &Ui, theme: Theme, (anchor, at, room): (Align2, Pos2, f32), title: &str, says: &str) {
    let color = |ink| style::color(ink, theme);
    let galley = |words: egui::RichText| {
        let words = egui::WidgetText::from(words);
        words.into_galley(ui, Some(egui::TextWrapMode::Truncate), room, egui::TextStyle::Body)
    };
    let title = galley(style::strong(title).size(style::SMALL));
    let says = galley(style::secondary(says, theme).size(style::SMALL));
    let height = title.size().y + says.size().y;
    let top = if anchor.y() == egui::Align::Min { at.y } else { at.y - height };
    for (galley, y, ink) in [(title.clone(), top, Ink::Ink), (says, top + title.size().y, Ink::Ink2)] {
        let x = if anchor.x() == egui::Align::Min { at.x } else { at.x - galley.size().x };
        ui.painter().galley(pos2(x, y), galley, color(ink));
    }
}

/// Words from below to above around a point.
fn upright(ui: &Ui, words: &str, at: Pos2, color: egui::Color32) {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), FontId::proportional(style::SMALL), color);
    let size = galley.size();
    let shape = egui::epaint::TextShape::new(at + vec2(-size.y / 2.0, size.x / 2.0), galley, color);
    ui.painter().add(shape.with_angle(-std::f32::consts::FRAC_PI_2));
}

/// Where a place lies on the ground.
pub(crate) fn on(plot: Rect, (across, up): At) -> Pos2 {
    let inner = plot.shrink(10.0);
    pos2(inner.left() + across.share() * inner.width(), inner.bottom() - up.share() * inner.height())
}

/// The place that a point of the ground is.
pub(crate) fn place(plot: Rect, at: Pos2) -> At {
    let inner = plot.shrink(10.0);
    let share = |at: f32, from: f32, length: f32| Hundred::of_share((at - from) / length.max(1.0));
    (share(at.x, inner.left(), inner.width()), share(inner.bottom() - at.y, 0.0, inner.height()))
}

/// What became of a point in this frame.
pub(crate) struct Moved {
    /// The widget.
    pub(crate) response: Response,
    /// Where it is shown: under the pointer while it is dragged.
    pub(crate) at: At,
    /// Whether it hangs under the pointer.
    pub(crate) held: bool,
    /// Where it was put.
    pub(crate) put: Option<At>,
}

/// A point that can be moved; `says` is its name with where it lies. What it looks like is for who asks to paint.
pub(crate) fn point_ui(ui: &Ui, plot: Rect, (salt, says): (Id, &str), at: At) -> Moved {
    let memory = salt.with("held");
    let held: Option<(egui::Vec2, At)> = ui.data(|it| it.get_temp(memory));
    let shown = held.map_or(at, |it| it.1);
    let rect = Rect::from_center_size(on(plot, shown), vec2(GRAB, GRAB));
    let response = ui.interact(rect, salt, Sense::click_and_drag()).on_hover_cursor(CursorIcon::Grab);
    style::name(&response, Role::Button, says);
    let mut moved = Moved { response: response.clone(), at: shown, held: held.is_some(), put: None };
    if response.clicked() {
        response.request_focus();
    }
    if response.drag_started()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        // From where it was pressed: what the pointer went before egui calls it a drag counts too.
        let from = ui.input(|it| it.pointer.press_origin()).unwrap_or(pointer);
        let grip = on(plot, at) - from;
        let to = place(plot, pointer + grip);
        ui.data_mut(|it| it.insert_temp(memory, (grip, to)));
        (moved.at, moved.held) = (to, true);
    } else if let Some((grip, last)) = held {
        if ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape)) {
            ui.data_mut(|it| it.remove::<(egui::Vec2, At)>(memory));
            ui.ctx().stop_dragging();
        } else if !response.dragged() {
            // It was let go: where it hung last is where it lies.
            ui.data_mut(|it| it.remove::<(egui::Vec2, At)>(memory));
            moved.put = (last != at).then_some(last);
        } else if let Some(pointer) = response.interact_pointer_pos() {
            let to = place(plot, pointer + grip);
            ui.data_mut(|it| it.insert_temp(memory, (grip, to)));
            moved.at = to;
        }
    }
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(response.id, filter));
        if let Some(to) = stepped(ui, at).filter(|it| *it != at) {
            moved.put = Some(to);
        }
    }
    moved
}

/// Where arrows bring a place.
fn stepped(ui: &Ui, at: At) -> Option<At> {
    let keys = [(Key::ArrowLeft, -1, 0), (Key::ArrowRight, 1, 0), (Key::ArrowDown, 0, -1), (Key::ArrowUp, 0, 1)];
    let mut to = None;
    ui.input_mut(|it| {
        for (key, across, up) in keys {
            // What asks for no modifier takes what has one, so that with Shift comes first.
            for (held, by) in [(Modifiers::SHIFT, 10), (Modifiers::NONE, 1)] {
                if it.consume_key(held, key) {
                    let from: At = to.unwrap_or(at);
                    to = Some((from.0.moved(across * by), from.1.moved(up * by)));
                }
            }
        }
    });
    to
}

/// A dark label beside a point, above whatever lies there.
pub(crate) fn label(ui: &Ui, theme: Theme, plot: Rect, at: Pos2, lines: &[String]) {
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, Id::unique("map label")));
    let paper = style::color(Ink::Panel, theme);
    let text = lines.join("\n");
    let galley = painter.layout(text, FontId::proportional(style::SMALL), paper, 220.0);
    let size = galley.size() + vec2(16.0, 12.0);
    let right = at.x + 16.0 + size.x <= plot.right() + 60.0;
    let x = if right { at.x + 16.0 } else { at.x - 16.0 - size.x };
    let y = (at.y - size.y / 2.0).clamp(plot.top(), (plot.bottom() - size.y).max(plot.top()));
    let rect = Rect::from_min_size(pos2(x, y), size);
    painter.rect_filled(rect, CornerRadius::same(6), style::color(Ink::Ink, theme));
    painter.galley(rect.min + vec2(8.0, 6.0), galley, paper);
}
