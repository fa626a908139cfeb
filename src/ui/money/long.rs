//! Lists of money that take longer than a frame may: worked out where they are seen, the first rows at once.

use egui::accesskit::Role;
use egui::{Rect, Ui, vec2};

use crate::finance::simulation::{OUTCOMES, Simulation};
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// The height that a list is given before it is known: a row.
const LEAST: f32 = 28.0;

/// How many rows show until all are asked for.
pub(crate) const FIRST: usize = 10;

/// From so many outcomes times risks on it takes too long to follow a drag: what was computed before stands until then.
/// Ours.
pub(crate) const AT_ONCE: usize = 1_000_000;

/// Whether what takes some time waits until a drag is over.
pub(crate) fn waits(ui: &Ui, simulation: &Simulation) -> bool {
    simulation.risks() * simulation.outcomes().min(OUTCOMES) > AT_ONCE && ui.input(|it| it.pointer.any_down())
}

/// Adds what takes some time to compute only where it can be seen, or is known already; else the room that it had.
pub(crate) fn when_seen(ui: &mut Ui, known: bool, height: &mut f32, add: impl FnOnce(&mut Ui)) {
    let top = ui.cursor().min;
    let place = Rect::from_min_size(top, vec2(ui.available_width(), height.max(LEAST)));
    if known || ui.is_rect_visible(place) {
        add(ui);
        *height = ui.cursor().top() - top.y - ui.spacing().item_spacing.y;
    } else {
        ui.allocate_space(place.size());
    }
}

/// A button that shows all rows, or the first again.
pub(crate) fn all_button(ui: &mut Ui, cx: &Cx, rows: usize, of: &str, all: &mut bool) {
    if rows <= FIRST {
        return;
    }
    ui.add_space(4.0);
    let words = if *all { cx.t("tornado-first") } else { cx.text.with("tornado-all", [("count", rows.into())]) };
    let button = ui.button(&words);
    style::name(&button, Role::Button, &format!("{words}: {}", cx.t(of)));
    if button.clicked() {
        *all = !*all;
    }
}
