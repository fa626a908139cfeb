//! Registers of other programs: one is chosen, dropped or pasted, read off the screen's thread, shown, and taken in; an empty
//! one is saved to fill in.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use egui::Context;

use crate::app::errors::ErrorText;
use crate::app::import;
use crate::app::session::Session;
use crate::design::id::{Id, RiskId};
use crate::files::sheets::{self, Book, SheetError, Watch};
use crate::files::trouble::Trouble;
use crate::files::{May, save};
use crate::picture::tokens::Ink;
use crate::ui::app::sheet_job::SheetJob;
use crate::ui::app::state::App;
use crate::ui::import::state::Import;
use crate::ui::import::taken::TakenIn;
use crate::ui::kit::lit::Lit;
use crate::ui::kit::said;
use crate::ui::section::Section;
use crate::ui::shell::asked::Purpose;
use crate::ui::shell::command::Command;
use crate::ui::shell::dialogs::Dialog;
use crate::ui::shell::file_names::file_name;

/// The endings of spreadsheets, as they are dropped; an old .xls says why it is not read.
const SHEETS: [&str; 8] = ["xlsx", "xlsm", "ods", "csv", "tsv", "txt", "tab", "xls"];

/// So much that is pasted is read within a frame, in bytes.
const PASTED_AT_ONCE: usize = 100_000;

/// Whether a file is a spreadsheet by its name.
pub(super) fn is_sheet(path: &Path) -> bool {
    let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase());
    ending.is_some_and(|it| SHEETS.contains(&it.as_str()))
}

impl App {
    /// Whether a register that is being read stands on the screen.
    pub(super) fn is_importing(&self) -> bool {
        self.view.import.is_some() && self.view.section == Section::Risks && self.view.manual.is_none()
    }

    /// What a command does to registers, and to the one that is being read; false: it is none of that.
    pub(super) fn meant_for_import(&mut self, ctx: &Context, command: Command) -> bool {
        match command {
            Command::ReadRegister => {
                let folder = self.session.as_ref().and_then(Session::path).and_then(Path::parent);
                let folder = folder.map(|it| it.join("")).unwrap_or_default();
                let native = self.world.native_dialogs;
                self.dialogs.ask_path(ctx, &self.text, Purpose::ReadRegister, folder, native);
                return true;
            }
            Command::SaveEmptyRegister => {
                let name = file_name(&self.text.get("import-empty-name"), ".csv");
                let path = self.session.as_ref().and_then(Session::path);
                let suggestion = path.map_or_else(|| PathBuf::from(&name), |it| it.with_file_name(&name));
                let native = self.world.native_dialogs;
                self.dialogs.ask_path(ctx, &self.text, Purpose::EmptyRegister, suggestion, native);
                return true;
            }
            _ => {}
        }
        if !self.is_importing() {
            return false;
        }
        if let (Command::NextSignal | Command::PreviousSignal, Some(import)) = (command, &mut self.view.import) {
            import.step(command == Command::NextSignal);
            ctx.request_repaint();
            return true;
        }
        command.is_of_what_is_shown()
    }

    /// Reads a file; what was read and answered before is not thrown away for it unasked.
    pub(crate) fn read_register(&mut self, ctx: &Context, path: &Path) {
        if self.session.is_none() {
            let (title, says) = (self.text.get("import-no-design"), self.text.get("import-no-design-says"));
            self.dialogs.open(Dialog::Told { title, says, ink: Ink::Warning });
        } else if !self.is_busy_importing(ctx) {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
            self.view.reading = Some(SheetJob::start(ctx, &path));
        }
    }

    /// Whether answers stand in a register that is being read: then it is said that it goes first.
    fn is_busy_importing(&mut self, ctx: &Context) -> bool {
        let busy = self.view.import.as_ref().is_some_and(Import::is_touched);
        if busy {
            self.show_import();
            said::warn(ctx, "import", self.text.get("import-first-this"));
        }
        busy
    }

    /// Rows that were pasted; without words they are asked for.
    pub(super) fn paste_rows(&mut self, ctx: &Context, words: &str) {
        if !self.is_busy_importing(ctx) {
            if words.len() <= PASTED_AT_ONCE {
                self.import(sheets::pasted(words, &Watch::default()).unwrap_or_default(), None);
            } else {
                self.view.reading = Some(SheetJob::pasted(ctx, words.to_owned()));
            }
        }
        ctx.request_repaint();
    }

    fn import(&mut self, book: Book, file: Option<String>) {
        let Some(session) = &self.session else { return };
        let design = session.design();
        self.view.import = Some(Import::new(book, file, design, self.settings.headings.clone()));
        self.show_import();
    }

    /// It stands in the place of the dossier, and nothing beside it is selected or open.
    fn show_import(&mut self) {
        self.go(Section::Risks);
        (self.view.open, self.view.many, self.view.signals_first) = (None, false, false);
        self.view.selection.clear();
    }

    /// Shows the register that was being read, or says why not.
    pub(super) fn take_sheet(&mut self) {
        let answered = self.view.reading.as_ref().and_then(|it| Some((it.answered()?, it.path().map(Path::to_owned))));
        let Some((answer, path)) = answered else { return };
        self.view.reading = None;
        match answer {
            Ok(book) => {
                let name = |it: &Path| it.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.import(book, path.as_deref().map(name));
            }
            Err(SheetError::Cancelled) => {}
            Err(error) => {
                let ErrorText { title, says } = self.text.sheet_error(path.as_deref().unwrap_or(Path::new("")), &error);
                self.dialogs.open(Dialog::Told { title, says, ink: Ink::Blocker });
            }
        }
    }

    /// Covers the screen while a file is read.
    pub(super) fn sheet_ui(&mut self, ctx: &Context) {
        if self.view.reading.as_ref().is_some_and(|it| it.ui(ctx, &self.text)) {
            self.view.reading = None;
            ctx.request_repaint();
        }
    }

    /// Takes a register in, and shows what came of it.
    pub(super) fn take_in(&mut self, ctx: &Context, taken: TakenIn) {
        let ids = |it: &Session| -> Vec<RiskId> { it.design().risks.list.iter().map(|it| it.id).collect() };
        let before: HashSet<RiskId> = self.session.as_ref().map(ids).unwrap_or_default().into_iter().collect();
        self.view.import = None;
        self.edit(taken.edit);
        let after = self.session.as_ref().map(ids).unwrap_or_default();
        let changed: HashSet<RiskId> = taken.changed.into_iter().collect();
        let came = after.into_iter().filter(|it| changed.contains(it) || !before.contains(it));
        let came: Vec<Id> = came.map(Into::into).collect();
        self.settings.headings.extend(taken.headings);
        self.keep_settings();
        self.show_import();
        self.view.selection.clone_from(&came);
        self.view.lit = Some(Lit::new(came));
        said::say(ctx, "import", taken.says);
        ctx.request_repaint();
    }

    /// Saves a register without rows, to be filled in.
    pub(super) fn save_empty_register(&mut self, ctx: &Context, path: &Path) {
        let path = &std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let words = import::empty(&self.text).for_a_file(self.text.language());
        let own = self.session.as_ref().and_then(Session::path);
        match save::write_beside(own, path, words.as_bytes(), May::Replace) {
            Ok(_) => {
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                let says = self.text.with("import-empty-saved", [("file", file.as_ref().into())]);
                said::say(ctx, "import-empty", says);
            }
            Err(error) => {
                let why = self.text.trouble(&Trouble::of(&error));
                let file = self.text.with("error-file", [("file", path.display().to_string().into())]);
                let (title, says) = (self.text.get("import-empty-unsaved"), format!("{why}\n\n{file}"));
                self.dialogs.open(Dialog::Told { title, says, ink: Ink::Blocker });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_known_by_its_ending() {
        assert!(["a.xlsx", "b.XLSX", "c.ods", "d.csv", "e.xls"].iter().all(|it| is_sheet(Path::new(it))));
        assert!(!["a.alliantie.ron", "b.pdf", "csv"].iter().any(|it| is_sheet(Path::new(it))));
    }
}
