//! A row of buttons of which one is on: the parts of a section, or answers of which one holds. Arrows go from one to the next.

use egui::accesskit::Role;
use egui::{Button, Response, Stroke, Ui, WidgetInfo, vec2};

use crate::picture::tokens::{Ink, Theme};
use crate::ui::kit::{radio, sought, style};

/// How high a button is.
const HIGH: f32 = 30.0;
/// Between two.
const GAP: f32 = 4.0;

/// A part of a section.
pub(crate) struct Part {
    /// What it is called.
    pub(crate) words: String,
    /// What is counted in it, small behind its name, in what ink.
    pub(crate) counted: Option<(String, Ink)>,
    /// What is said of it where it is not seen.
    pub(crate) spoken: String,
}

/// The parts of a section. Returns to which one went.
pub(crate) fn parts_ui(ui: &mut Ui, theme: Theme, all: &[Part], now: usize) -> Option<usize> {
    let mut group: Vec<Response> = Vec::new();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (nth, it) in all.iter().enumerate() {
            let here = nth == now;
            let mut button = Button::selectable(false, style::secondary(&it.words, theme));
            if here {
                let line = Stroke::new(1.0, style::color(Ink::Line, theme));
                button = Button::new(style::strong(&it.words)).fill(style::color(Ink::Panel, theme)).stroke(line);
            }
            if let Some((counted, ink)) = &it.counted {
                button = button.right_text(style::strong(counted).size(style::SMALL).color(style::color(*ink, theme)));
            }
            let response = ui.add(button.min_size(vec2(0.0, HIGH)));
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, &it.spoken));
            sought::field(ui, &it.words, &response);
            group.push(response);
        }
    });
    chosen(ui, &group)
}

/// Answers of which one holds, each at least so wide, with what is said of it where it is not seen. Returns which was chosen.
pub(crate) fn answers_ui(
    ui: &mut Ui,
    theme: Theme,
    all: &[(String, String)],
    (now, width): (usize, f32),
) -> Option<usize> {
    let mut group: Vec<Response> = Vec::new();
    ui.spacing_mut().item_spacing.x = GAP;
    // Laid out from the right, the last comes first.
    let turned = ui.layout().prefer_right_to_left();
    for at in 0..all.len() {
        let nth = if turned { all.len() - 1 - at } else { at };
        let ((words, spoken), here) = (&all[nth], nth == now);
        let button = if here {
            let words = style::strong(words).color(style::color(Ink::Panel, theme));
            Button::new(words).fill(style::color(Ink::Ink, theme))
        } else {
            Button::new(words.as_str())
        };
        let response = ui.add(button.min_size(vec2(width, HIGH)));
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, here, spoken));
        group.push(response);
    }
    if turned {
        group.reverse();
    }
    chosen(ui, &group)
}

fn chosen(ui: &Ui, group: &[Response]) -> Option<usize> {
    group.iter().position(Response::clicked).or_else(|| radio::arrows(ui, group))
}
