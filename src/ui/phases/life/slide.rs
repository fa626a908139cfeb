//! Something on the time line that is chosen, and where it may be moved dragged sideways or stepped by arrows.

use egui::{CursorIcon, EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Ui, accesskit::Role};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::ui::kit::style;
use crate::ui::phases::life::axis::Axis;

/// What became of it in this frame.
pub(super) struct Slid {
    /// The widget.
    pub(super) response: Response,
    /// Where it is shown: under the pointer while it is dragged.
    pub(super) day: Date,
    /// Whether it hangs under the pointer.
    pub(super) held: bool,
    /// Where it was put.
    pub(super) put: Option<Date>,
    /// Whether Enter was pressed on it.
    pub(super) entered: bool,
}

/// Something at `day` in `rect`, called so. What it looks like is for who asks to paint.
pub(super) fn slide_ui(
    ui: &Ui,
    axis: &Axis,
    (salt, name): (Id, &str),
    (rect, day): (Rect, Date),
    movable: bool,
) -> Slid {
    let memory = salt.with("slid");
    let held: Option<(f32, Date)> = ui.data(|it| it.get_temp(memory));
    // Enter is its own here: a click, and Space, choose.
    let focused = ui.memory(|it| it.has_focus(salt));
    let entered = focused && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Enter));
    let sense = if movable { Sense::click_and_drag() } else { Sense::click() };
    let shown = held.map_or(day, |it| it.1);
    let rect = rect.translate(egui::vec2(axis.x(shown) - axis.x(day), 0.0));
    let cursor = if movable { CursorIcon::ResizeHorizontal } else { CursorIcon::PointingHand };
    let response = ui.interact(rect, salt, sense).on_hover_cursor(cursor);
    style::name(&response, Role::Button, name);
    let mut slid = Slid { response: response.clone(), day: shown, held: held.is_some(), put: None, entered };
    if response.clicked() {
        response.request_focus();
    }
    if !movable {
        return slid;
    }
    if response.drag_started()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        let from = ui.input(|it| it.pointer.press_origin()).unwrap_or(pointer);
        let grip = axis.x(day) - from.x;
        let to = axis.day(pointer.x + grip);
        ui.data_mut(|it| it.insert_temp(memory, (grip, to)));
        (slid.day, slid.held) = (to, true);
    } else if let Some((grip, last)) = held {
        if ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape)) {
            ui.data_mut(|it| it.remove::<(f32, Date)>(memory));
            ui.ctx().stop_dragging();
        } else if !response.dragged() {
            // It was let go: where it hung last is where it lies.
            ui.data_mut(|it| it.remove::<(f32, Date)>(memory));
            slid.put = (last != day).then_some(last);
        } else if let Some(pointer) = response.interact_pointer_pos() {
            let to = axis.day(pointer.x + grip);
            ui.data_mut(|it| it.insert_temp(memory, (grip, to)));
            slid.day = to;
        }
    }
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(response.id, filter));
        slid.put = stepped(ui, day).or(slid.put);
    }
    slid
}

/// Where arrows bring a day: a week further or back.
fn stepped(ui: &Ui, day: Date) -> Option<Date> {
    let weeks = ui.input_mut(|it| {
        let back = it.consume_key(Modifiers::NONE, Key::ArrowLeft);
        let on = it.consume_key(Modifiers::NONE, Key::ArrowRight);
        i32::from(on) - i32::from(back)
    });
    (weeks != 0).then(|| day.saturating_add((7 * weeks).days()))
}
