//! Reads the cost off at any percentile: a number to type, to step with the arrows, or with the buttons beside it. What it
//! gives is the cost that is walked, so that the hair line, the sentence and the bridge follow.

use egui::accesskit::Role;
use egui::{DragValue, Key, Label, Ui, vec2};

use crate::design::euro::Euro;
use crate::finance::percentile::Percentile;
use crate::finance::simulation::Simulation;
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::style;

/// The percentiles that can be asked for, and the one that is asked for first.
pub(crate) const ASKED: (u32, u32, u32) = (1, 99, 80);
/// From this width on what it says fits two lines, in points.
const WIDE: f32 = 440.0;
/// Costs from this one on, in euro, are walked in whole thousands.
const THOUSANDS: f64 = 1e6;

/// What is remembered from frame to frame.
#[derive(Default)]
pub(crate) struct State {
    /// The percentile that was asked for; none: none was.
    asked: Option<u32>,
    kept: Kept<u32, Percentile>,
}

impl State {
    /// The percentile that was asked for last, and its cost in euro.
    pub(crate) fn read(&mut self, cx: &Cx, simulation: &Simulation) -> (u32, f64) {
        let to = self.asked.unwrap_or(ASKED.2);
        (to, self.kept.get(cx, to, || simulation.cost_at(f64::from(to) / 100.0)).value)
    }

    /// Asks for a percentile. The cost to walk: a round one near it, in euro.
    pub(crate) fn ask(&mut self, cx: &Cx, simulation: &Simulation, to: u32) -> Euro {
        self.asked = Some(to.clamp(ASKED.0, ASKED.1));
        let (_, value) = self.read(cx, simulation);
        let step = if value >= THOUSANDS { 1_000.0 } else { 1.0 };
        Euro::round((value / step).round() * step)
    }
}

/// A percentile as people write it: 75, P75, p 75, 75 %.
fn percentile(typed: &str) -> Option<f64> {
    let bare = typed.trim().trim_start_matches(['P', 'p']).trim_end_matches('%').replace(',', ".");
    bare.trim().parse().ok()
}

/// The row. The cost that was asked for, where it was just now.
pub(crate) fn reading_ui(ui: &mut Ui, cx: &Cx, state: &mut State, simulation: &Simulation) -> Option<Euro> {
    let now = state.asked.unwrap_or(ASKED.2);
    let mut to = now;
    let asked = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.label(style::secondary(cx.t("reading-at"), cx.theme));
            let step = |ui: &mut Ui, sign: &str, key: &str| {
                let button = ui.button(sign);
                style::name(&button, Role::Button, &cx.t(key));
                button.clicked()
            };
            let less = step(ui, "‹", "reading-less");
            let field = ui.add(
                DragValue::new(&mut to).range(ASKED.0..=ASKED.1).speed(0.2).prefix("P\u{a0}").custom_parser(percentile),
            );
            style::name_field(&field, &cx.t("reading-name"));
            let more = step(ui, "›", "reading-more");
            if field.has_focus() {
                ui.input(|it| {
                    if it.key_pressed(Key::Home) {
                        to = ASKED.0;
                    } else if it.key_pressed(Key::End) {
                        to = ASKED.1;
                    } else if it.key_pressed(Key::PageUp) {
                        to += 10;
                    } else if it.key_pressed(Key::PageDown) {
                        to = to.saturating_sub(10);
                    }
                });
            }
            to = (to + u32::from(more)).saturating_sub(u32::from(less)).clamp(ASKED.0, ASKED.1);
            let read = ui.button(cx.t("reading-walk"));
            style::name(&read, Role::Button, &cx.text.with("reading-walk-name", [("nth", (to as usize).into())]));
            less || more || read.clicked() || field.changed() || to != now
        })
        .inner;
    let it = state.kept.get(cx, to, || simulation.cost_at(f64::from(to) / 100.0));
    let euro = |it: f64| cx.text.language().euro_short(it);
    let values = [
        ("share", cx.text.language().share(f64::from(to) / 100.0).into()),
        ("amount", euro(it.value).into()),
        ("low", euro(it.low).into()),
        ("high", euro(it.high).into()),
    ];
    // As many lines high whatever it says, so that nothing below moves from one percentile to the next.
    let says = style::secondary(cx.text.with("reading-says", values), cx.theme);
    let (width, line) = (ui.available_width(), ui.text_style_height(&egui::TextStyle::Body));
    let high = if width < WIDE { 3.0 * line } else { 2.0 * line } + 2.0;
    let at = egui::Layout::top_down(egui::Align::Min);
    ui.allocate_ui_with_layout(vec2(width, high), at, |ui| {
        ui.set_min_size(vec2(width, high));
        ui.add(Label::new(says).wrap());
    });
    asked.then(|| state.ask(cx, simulation, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_read_as_people_write_it() {
        for typed in ["75", "P75", "p 75", "P\u{a0}75", " 75 % ", "75,0"] {
            assert_eq!(percentile(typed), Some(75.0), "{typed}");
        }
        assert_eq!((percentile("P"), percentile("veel")), (None, None));
    }
}
