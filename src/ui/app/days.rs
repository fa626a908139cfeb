//! What is to come, saved for other calendars.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::app::calendar::{calendar, entries_count};
use crate::app::session::Session;
use crate::files::trouble::Trouble;
use crate::files::{May, save};
use crate::picture::tokens::Ink;
use crate::ui::app::state::App;
use crate::ui::kit::said;
use crate::ui::shell::asked::Purpose;
use crate::ui::shell::dialogs::Dialog;
use crate::ui::shell::file_names::file_name;

impl App {
    /// Asks where the calendar goes.
    pub(super) fn ask_calendar(&mut self, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let name = file_name(&session.design().name, ".ics");
        let suggestion = session.path().map_or_else(|| PathBuf::from(&name), |it| it.with_file_name(&name));
        self.dialogs.ask_path(ctx, &self.text, Purpose::Calendar, suggestion, self.world.native_dialogs);
    }

    /// Saves it, and says how many days are in it.
    pub(super) fn save_calendar(&mut self, ctx: &Context, path: &Path) {
        let Some(session) = &self.session else { return };
        let path = &std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (design, today) = (session.snapshot(), self.world.today);
        let words = calendar(&design, &self.text, today);
        match save::write_beside(self.session.as_ref().and_then(Session::path), path, words.as_bytes(), May::Replace) {
            Ok(_) => {
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                let count = entries_count(&design, &self.text, today);
                let values = [("file", file.as_ref().into()), ("count", count.into())];
                said::say(ctx, "calendar", self.text.with("calendar-saved", values));
            }
            Err(error) => {
                let why = self.text.trouble(&Trouble::of(&error));
                let file = self.text.with("error-file", [("file", path.display().to_string().into())]);
                let (title, says) = (self.text.get("calendar-unsaved"), format!("{why}\n\n{file}"));
                self.dialogs.open(Dialog::Told { title, says, ink: Ink::Blocker });
            }
        }
    }
}
