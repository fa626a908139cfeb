//! The versions as rows, the latest first: those of the open file, then those of other files of the same design.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Align, CornerRadius, Label, Layout, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use crate::files::states::State;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};
use crate::ui::versions::words::{about, other_file, when};

/// How high a row is: with a name it has a line more.
const ROW: [f32; 2] = [50.0, 68.0];

/// The list, with the chosen one, which is scrolled to where it moved. Returns the one that was clicked.
pub(super) fn list_ui(
    ui: &mut Ui,
    cx: &Cx,
    (own, others): (&[&State], &[&State]),
    chosen: (Option<&Path>, bool),
) -> Option<State> {
    let mut clicked = None;
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for state in own {
            if row_ui(ui, cx, chosen, state) {
                clicked = Some(State::clone(state));
            }
        }
        let mut file = None;
        for state in others {
            if file != Some(&state.label.file) {
                file = Some(&state.label.file);
                ui.add_space(8.0);
                let name = other_file(&state.label.file);
                let words = cx.text.with("versions-of-other", [("file", name.into())]);
                let label = ui.label(style::secondary(words, cx.theme).size(style::SMALL));
                label.on_hover_text(state.label.file.display().to_string());
            }
            if row_ui(ui, cx, chosen, state) {
                clicked = Some(State::clone(state));
            }
        }
        widgets::follow_focus(ui);
    });
    clicked
}

/// A row; whether it was clicked.
fn row_ui(ui: &mut Ui, cx: &Cx, (chosen, moved): (Option<&Path>, bool), state: &State) -> bool {
    let name = state.label.name.as_deref();
    let high = ROW[usize::from(name.is_some())];
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width() - 8.0, high), Sense::click());
    let (when, about) = (when(state, cx), about(state, cx));
    let present = cx.session.stamp() == Some(state.label.stamp) && cx.session.path().is_some_and(|it| state.is_of(it));
    let now = if present { cx.t("versions-in-file") } else { String::new() };
    let spoken: Vec<&str> =
        [name.unwrap_or_default(), &when, &about, &now].into_iter().filter(|it| !it.is_empty()).collect();
    style::name(&response, Role::Button, &spoken.join(", "));
    let chosen = chosen == Some(&*state.copy);
    let (fill, line) = if chosen { (Ink::FocusFill, Ink::Focus) } else { (Ink::Panel, Ink::Line) };
    ui.painter().rect(
        rect,
        CornerRadius::same(8),
        style::color(fill, cx.theme),
        Stroke::new(1.0, style::color(line, cx.theme)),
        StrokeKind::Inside,
    );
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(10.0, 5.0))));
    inside.spacing_mut().item_spacing.y = 1.0;
    if let Some(name) = name {
        inside.add(Label::new(style::strong(name)).truncate());
    }
    inside.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 16.0;
        ui.label(if name.is_some() { egui::RichText::new(&when) } else { style::strong(&when) });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(style::secondary(&now, cx.theme).size(style::SMALL));
        });
    });
    inside.add(Label::new(style::secondary(&about, cx.theme).size(style::SMALL)).truncate());
    if chosen && moved {
        response.scroll_to_me(None);
    }
    response.clicked()
}
