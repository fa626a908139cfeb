//! The dialogs themselves: what each says, and what was answered to it.

use std::ops::Range;
use std::path::Path;

use egui::{Key, RichText, Ui};

use crate::files::{EXTENSION, typed};
use crate::picture::tokens::{Ink, Theme};
use crate::rules::Signal;
use crate::text::Text;
use crate::ui::aside::Place;
use crate::ui::kit::{dialog, parts, style, widgets};
use crate::ui::shell::asked::{After, Answer, Purpose, WaiverWords};
use crate::ui::shell::file_names::shown_name;

/// What was answered, and whether to leave it at that.
type Said = (Option<Answer>, bool);

/// With what a dialog asks.
#[derive(Clone, Copy)]
pub(super) struct Asks<'a> {
    pub(super) text: &'a Text,
    pub(super) theme: Theme,
    /// Whether it opened just now: then what it asks first gets the focus.
    pub(super) fresh: bool,
    /// Whether one comes back to it: typing goes on where it was.
    pub(super) again: bool,
}

impl Asks<'_> {
    fn heading(self, ui: &mut Ui, key: &str) {
        ui.label(style::strong(self.text.get(key)).size(style::SECTION));
        ui.add_space(4.0);
    }

    /// Opslaan, niet opslaan, annuleren.
    pub(super) fn unsaved(self, ui: &mut Ui, (design, file): (&str, Option<&Path>), then: &After) -> Said {
        let (mut answer, mut close) = (None, false);
        self.heading(ui, "dialog-unsaved");
        let design = ("design", design.into());
        match file {
            Some(file) => {
                ui.label(self.text.with("dialog-unsaved-in", [design, ("file", shown_name(file).into())]));
                ui.label(style::secondary(file.display().to_string(), self.theme).size(style::SMALL));
            }
            None => drop(ui.label(self.text.with("dialog-unsaved-new", [design]))),
        }
        ui.add_space(12.0);
        ui.horizontal_wrapped(|ui| {
            // What stands in the open file now is wanted: saving into it would write over just that.
            let again = matches!(then, After::Open(path) if Some(path.as_path()) == file);
            let key = if again { "dialog-changed-copy" } else { "dialog-save" };
            let save = widgets::primary_button(ui, &self.text.get(key), self.theme);
            if self.fresh {
                save.request_focus();
            }
            if save.clicked() {
                let then = then.clone();
                answer = Some(if again { Answer::SaveCopy(Some(then)) } else { Answer::SaveThen(then) });
            }
            if widgets::button(ui, None, &self.text.get("dialog-discard")).clicked() {
                answer = Some(Answer::Discard(then.clone()));
            }
            close = widgets::button(ui, None, &self.text.get("dialog-cancel")).clicked();
        });
        (answer, close)
    }

    /// A path, typed.
    pub(super) fn path(self, ui: &mut Ui, purpose: &Purpose, typed: &mut String) -> Said {
        let (mut answer, mut close) = (None, false);
        let key = match purpose {
            Purpose::Open => "dialog-path-open",
            Purpose::Beside(Place::Theirs) => "dialog-path-merge",
            Purpose::Beside(Place::Base) => "dialog-path-begin",
            Purpose::Beside(_) => "dialog-path-beside",
            Purpose::Save(_) => "dialog-path-save",
            Purpose::Export(_) | Purpose::ExportCompared => "dialog-path-export",
            Purpose::ReadRegister => "dialog-path-read",
            Purpose::ReadForms(_) => "dialog-path-forms",
            Purpose::EmptyRegister => "dialog-path-empty",
            Purpose::ExportTables(..) => "dialog-path-tables",
            Purpose::Calendar => "dialog-path-calendar",
            Purpose::Report(..) => "dialog-path-report",
            Purpose::ReportBefore => "dialog-path-before",
        };
        self.heading(ui, key);
        let label = ui.label(style::secondary(self.text.get("dialog-path"), self.theme));
        let field = ui.add(egui::TextEdit::singleline(typed).desired_width(f32::INFINITY));
        let field = field.labelled_by(label.id);
        if self.fresh && self.again {
            field.request_focus();
        } else if self.fresh {
            // What one types stands in the place of what was proposed: of a file to save, of its name.
            parts::focus_part(ui, &field, if purpose.opens() { 0..typed.chars().count() } else { name_in(typed) });
        }
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            let verb = match purpose {
                Purpose::Open => "dialog-open",
                Purpose::Beside(_) | Purpose::ReportBefore => "dialog-look",
                Purpose::ReadRegister | Purpose::ReadForms(_) => "dialog-open",
                Purpose::Save(_)
                | Purpose::Export(_)
                | Purpose::ExportCompared
                | Purpose::ExportTables(..)
                | Purpose::EmptyRegister
                | Purpose::Report(..)
                | Purpose::Calendar => "dialog-save",
            };
            let ready = !typed.trim().is_empty();
            let go = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &self.text.get(verb), self.theme));
            let entered = field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
            if ready && (go.inner.clicked() || entered) {
                answer = Some(Answer::Typed(purpose.clone(), typed::path(typed)));
            }
            close = widgets::button(ui, None, &self.text.get("dialog-cancel")).clicked();
        });
        (answer, close)
    }

    /// Whether a file that is there may be written over.
    pub(super) fn overwrite(self, ui: &mut Ui, purpose: &Purpose, path: &Path) -> Said {
        let (mut answer, mut close) = (None, false);
        self.heading(ui, "dialog-overwrite");
        ui.label(self.text.with("dialog-overwrite-why", [("file", path.display().to_string().into())]));
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            if widgets::button(ui, None, &self.text.get("dialog-overwrite-do")).clicked() {
                answer = Some(Answer::Path(purpose.clone(), path.to_owned()));
            }
            let keep = widgets::primary_button(ui, &self.text.get("dialog-cancel"), self.theme);
            if self.fresh {
                keep.request_focus();
            }
            close = keep.clicked();
        });
        (answer, close)
    }

    /// Why a signal is accepted, and by whom.
    pub(super) fn waive(self, ui: &mut Ui, signal: &Signal, reason: &mut String, name: &mut String) -> Said {
        let (mut answer, mut close) = (None, false);
        self.heading(ui, "dialog-waive");
        ui.label(style::strong(self.text.signal(signal).title));
        ui.label(style::secondary(self.text.get("dialog-waive-why"), self.theme));
        ui.add_space(6.0);
        // In a text of more lines Enter starts one; with Ctrl it is done there too.
        let done = dialog::ctrl_enter(ui);
        let label = ui.label(style::secondary(self.text.get("dialog-waive-reason"), self.theme));
        let field = ui.add(egui::TextEdit::multiline(reason).desired_rows(3).desired_width(f32::INFINITY));
        if self.fresh {
            field.request_focus();
        }
        let field = field.labelled_by(label.id);
        let label = ui.label(style::secondary(self.text.get("dialog-waive-name"), self.theme));
        let who = ui.add(egui::TextEdit::singleline(name).desired_width(f32::INFINITY)).labelled_by(label.id);
        let entered = done || who.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
        if entered && reason.trim().is_empty() {
            field.request_focus();
        }
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            let ready = !reason.trim().is_empty() && !name.trim().is_empty();
            let go = self.text.get("dialog-waive-do");
            let go = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &go, self.theme)).inner;
            if go.clicked() || entered && ready {
                answer = Some(Answer::Waive(Box::new(WaiverWords {
                    rule: signal.rule.id,
                    subjects: signal.finding.subjects.clone(),
                    wording: signal.finding.wording(),
                    reason: reason.trim().to_owned(),
                    name: name.trim().to_owned(),
                })));
            }
            close = widgets::button(ui, None, &self.text.get("dialog-cancel")).clicked();
        });
        (answer, close)
    }

    /// Something to read.
    pub(super) fn told(self, ui: &mut Ui, says: impl FnOnce(&mut Ui)) -> Said {
        says(ui);
        ui.add_space(12.0);
        let close = widgets::primary_button(ui, &self.text.get("dialog-close"), self.theme);
        if self.fresh {
            close.request_focus();
        }
        (None, close.clicked())
    }

    /// Something went wrong, or was done but for something.
    pub(super) fn happened(self, ui: &mut Ui, (title, says, ink): (&str, &str, Ink)) -> Said {
        let color = style::color(ink, self.theme);
        ui.label(style::strong(title).size(style::SECTION).color(color));
        ui.add_space(4.0);
        widgets::selectable(ui, RichText::new(says));
        ui.add_space(12.0);
        let ok = widgets::primary_button(ui, &self.text.get("dialog-close"), self.theme);
        if self.fresh {
            ok.request_focus();
        }
        (None, ok.clicked())
    }
}

/// Where the name of a file stands in its path, without its ending, in signs.
fn name_in(path: &str) -> Range<usize> {
    let start = path.rfind(std::path::is_separator).map_or(0, |it| it + 1);
    let name = &path[start..];
    let stem = name.strip_suffix(EXTENSION).or_else(|| Some(name.rsplit_once('.')?.0)).unwrap_or(name);
    let before = path[..start].chars().count();
    before..before + stem.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_chosen_without_its_folder_and_ending() {
        let chosen = |path: &str| path.chars().skip(name_in(path).start).take(name_in(path).len()).collect::<String>();
        assert_eq!(chosen("/home/één/Zwaluw.alliantie.ron"), "Zwaluw");
        assert_eq!(chosen("plaat.svg"), "plaat");
        assert_eq!(chosen("/home/een/"), "");
    }
}
