//! What the help menu tells in a dialog: the keys, and what the program is.

use std::path::Path;

use egui::{RichText, Ui};

use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::ui::kit::{style, widgets};
use crate::ui::shell::asked::Answer;
use crate::ui::shell::command::Command;

fn says(ui: &mut Ui, text: &Text, key: &str) {
    ui.label(style::strong(text.get(key)).size(style::SECTION));
    ui.add_space(4.0);
}

/// Every command that has keys, with them.
pub(crate) fn keys_ui(ui: &mut Ui, text: &Text, theme: Theme) {
    let ctx = ui.ctx().clone();
    says(ui, text, "command-keys");
    egui::ScrollArea::vertical().max_height(ctx.content_rect().height() - 180.0).show(ui, |ui| {
        egui::Grid::new("keys").num_columns(2).spacing([24.0, 4.0]).show(ui, |ui| {
            for command in Command::ALL {
                if let Some(keys) = command.keys_shown(text, &ctx) {
                    ui.label(command.name(text));
                    ui.label(RichText::new(keys).variation("wght", style::SEMIBOLD));
                    ui.end_row();
                }
            }
        });
        ui.add_space(8.0);
        ui.label(style::secondary(text.get("keys-pointer"), theme));
    });
}

/// The program, its version and its licence.
pub(crate) fn about_ui(
    ui: &mut Ui,
    (text, theme): (&Text, Theme),
    copies: Option<&Path>,
    keeps: &mut bool,
) -> Option<Answer> {
    says(ui, text, "about-title");
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    ui.label(text.with("about-version", version));
    ui.add_space(4.0);
    ui.label(text.get("about-says"));
    ui.add_space(4.0);
    ui.label(style::secondary(text.get("about-licence"), theme));
    ui.add_space(4.0);
    let parts = widgets::button(ui, None, &text.get("about-parts-show")).clicked();
    ui.add_space(12.0);
    let copies = copies_ui(ui, text, copies, keeps);
    if parts { Some(Answer::Notices) } else { copies }
}

/// Where recovery copies lie; they can be wiped and switched off, since they are of the user's work.
fn copies_ui(ui: &mut Ui, text: &Text, folder: Option<&Path>, keeps: &mut bool) -> Option<Answer> {
    let mut answer = None;
    ui.label(style::strong(text.get("about-copies")));
    let Some(folder) = folder else {
        ui.label(text.get("about-copies-none"));
        return None;
    };
    ui.label(text.get("about-copies-says"));
    widgets::selectable(ui, RichText::new(folder.display().to_string()));
    if let Some(on) = widgets::tick(ui, &text.get("about-copies-on"), *keeps) {
        *keeps = on;
        answer = Some(Answer::KeepCopies(on));
    }
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, None, &text.get("about-copies-show")).clicked() {
            answer = Some(Answer::OfferCopies);
        }
        if widgets::button(ui, None, &text.get("about-copies-wipe")).clicked() {
            answer = Some(Answer::WipeCopies);
        }
    });
    answer
}
