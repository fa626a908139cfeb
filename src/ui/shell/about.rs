//! What the help menu tells in a dialog: what the program is, and what it keeps.

use std::path::PathBuf;

use egui::{RichText, Ui};

use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::ui::kit::{style, widgets};
use crate::ui::shell::asked::Answer;

/// What the program keeps beside the user's files: where, none: nowhere, and whether.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// Copies of what is in no file yet.
    pub copies: (Option<PathBuf>, bool),
    /// Versions of files.
    pub versions: (Option<PathBuf>, bool),
    /// Whether it was asked to wipe the versions, once.
    pub sure: bool,
}

fn says(ui: &mut Ui, text: &Text, key: &str) {
    ui.label(style::strong(text.get(key)).size(style::SECTION));
    ui.add_space(4.0);
}

/// The program, its version and its licence.
pub(crate) fn about_ui(ui: &mut Ui, (text, theme): (&Text, Theme), kept: &mut Kept) -> Option<Answer> {
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
    let copies = copies_ui(ui, text, kept);
    ui.add_space(12.0);
    let versions = versions_ui(ui, text, kept);
    if parts { Some(Answer::Notices) } else { copies.or(versions) }
}

/// Where recovery copies lie; they can be wiped and switched off, since they are of the user's work.
fn copies_ui(ui: &mut Ui, text: &Text, kept: &mut Kept) -> Option<Answer> {
    let mut answer = None;
    ui.label(style::strong(text.get("about-copies")));
    let Some(folder) = &kept.copies.0 else {
        ui.label(text.get("about-copies-none"));
        return None;
    };
    ui.label(text.get("about-copies-says"));
    widgets::selectable(ui, RichText::new(folder.display().to_string()));
    if let Some(on) = widgets::tick(ui, &text.get("about-copies-on"), kept.copies.1) {
        kept.copies.1 = on;
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

/// Where versions lie; they can be wiped and switched off too.
fn versions_ui(ui: &mut Ui, text: &Text, kept: &mut Kept) -> Option<Answer> {
    let mut answer = None;
    ui.label(style::strong(text.get("about-versions")));
    let Some(folder) = &kept.versions.0 else {
        ui.label(text.get("about-versions-none"));
        return None;
    };
    ui.label(text.get("about-versions-says"));
    widgets::selectable(ui, RichText::new(folder.display().to_string()));
    if let Some(on) = widgets::tick(ui, &text.get("about-versions-on"), kept.versions.1) {
        kept.versions.1 = on;
        answer = Some(Answer::KeepVersions(on));
    }
    // Among them are those that somebody gave a name to keep them: one click does not do it.
    let key = if kept.sure { "about-versions-really" } else { "about-versions-wipe" };
    if widgets::button(ui, None, &text.get(key)).clicked() {
        answer = kept.sure.then_some(Answer::WipeVersions);
        kept.sure = !kept.sure;
    }
    answer
}
