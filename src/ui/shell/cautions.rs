//! What is asked around saving: before a file loses something that a person put there, and after one that did not work.

use std::path::Path;

use egui::{RichText, Ui};

use crate::files::cautions::Caution;
use crate::picture::tokens::{Ink, Theme};
use crate::text::Text;
use crate::ui::kit::{style, widgets};
use crate::ui::shell::asked::{After, Answer};

/// What was answered, and whether to leave it at that.
type Said = (Option<Answer>, bool);

/// What saving over a file takes away, and whether to do it; keeping the file is what takes no risk.
pub(super) fn cautions_ui(
    ui: &mut Ui,
    (text, theme, fresh): (&Text, Theme, bool),
    (path, found, then): (&Path, &[Caution], Option<&After>),
) -> Said {
    ui.label(style::strong(text.get("caution-title")).size(style::SECTION));
    ui.add_space(4.0);
    let mut says: Vec<String> = found.iter().map(|it| words(text, it)).collect();
    says.push(text.with("error-file", [("file", path.display().to_string().into())]));
    widgets::selectable(ui, RichText::new(says.join("\n\n")));
    ui.add_space(12.0);
    let (mut answer, mut close) = (None, false);
    ui.horizontal_wrapped(|ui| {
        let copy = widgets::primary_button(ui, &text.get("dialog-changed-copy"), theme);
        if fresh {
            copy.request_focus();
        }
        if copy.clicked() {
            answer = Some(Answer::SaveCopy(then.cloned()));
        }
        if widgets::button(ui, None, &text.get("dialog-changed-overwrite")).clicked() {
            answer = Some(Answer::SaveMinding(path.to_owned(), found.to_vec(), then.cloned()));
        }
        close = widgets::button(ui, None, &text.get("dialog-cancel")).clicked();
    });
    (answer, close)
}

fn words(text: &Text, caution: &Caution) -> String {
    match caution {
        Caution::ReadOnly => text.get("caution-read-only"),
        Caution::Names(count) => text.with("caution-names", [("count", (*count as usize).into())]),
        Caution::Comments(count) => text.with("caution-comments", [("count", (*count).into())]),
    }
}

/// Saving did not work: why, and the way to keep the design all the same.
pub(super) fn not_saved_ui(
    ui: &mut Ui,
    (text, theme, fresh): (&Text, Theme, bool),
    (title, says, then): (&str, &str, Option<&After>),
) -> Said {
    let color = style::color(Ink::Blocker, theme);
    ui.label(style::strong(title).size(style::SECTION).color(color));
    ui.add_space(4.0);
    widgets::selectable(ui, RichText::new(says));
    ui.add_space(12.0);
    let (mut answer, mut close) = (None, false);
    ui.horizontal_wrapped(|ui| {
        let elsewhere = widgets::primary_button(ui, &text.get("dialog-save-elsewhere"), theme);
        if fresh {
            elsewhere.request_focus();
        }
        if elsewhere.clicked() {
            answer = Some(Answer::SaveElsewhere(then.cloned()));
        }
        close = widgets::button(ui, None, &text.get("dialog-close")).clicked();
    });
    (answer, close)
}
