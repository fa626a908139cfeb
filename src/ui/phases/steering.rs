//! The page of steering: how uncertain it is, which way the arrangements lean, how much is arranged, what is strict and what is
//! free, who leads without power, what others did that worked, and who does which task.

use egui::{ScrollArea, Ui};

use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::widgets;
use crate::ui::phases::pair::pair;
use crate::ui::phases::{butterflies, counted, leaders, organised, spaces, tasks, uncertainty};

/// What is found by its name on this page.
pub(super) const FIELDS: [&str; 7] = [
    "steering-uncertain",
    "steering-counted",
    "steering-organised",
    "steering-spaces",
    "steering-leaders",
    "steering-butterflies",
    "steering-tasks",
];

/// The page.
pub(super) fn steering_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        pair(
            ui,
            0.46,
            out,
            |ui, out| uncertainty::uncertainty_ui(ui, cx, out),
            |ui, out| {
                counted::counted_ui(ui, cx, out);
            },
        );
        pair(
            ui,
            0.46,
            out,
            |ui, out| organised::organised_ui(ui, cx, out),
            |ui, out| {
                spaces::spaces_ui(ui, cx, out);
            },
        );
        pair(ui, 0.46, out, |ui, out| leaders::leaders_ui(ui, cx, out), |ui, out| tasks::tasks_ui(ui, cx, out));
        butterflies::butterflies_ui(ui, cx, out);
        widgets::follow_focus(ui);
    });
}
