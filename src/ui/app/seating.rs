//! A fresh copy of the exercise for each table, beside the file of the open design; over what is there only where that was
//! said.

use egui::Context;

use crate::app::seating::{seated, table_file};
use crate::files::{May, save};
use crate::ui::app::state::App;
use crate::ui::kit::said;

impl App {
    /// Saves the copies, all or none, and says so.
    pub(super) fn seat(&mut self, ctx: &Context, count: u8, replace: bool) {
        self.take_drafts_in(ctx);
        let Some((design, path)) = self.session.as_ref().and_then(|it| Some((it.snapshot(), it.path()?.to_owned())))
        else {
            return;
        };
        let tables: Vec<String> =
            (1..=count).map(|it| self.text.with("workshop-table", [("table", usize::from(it).into())])).collect();
        let files: Vec<_> = tables.iter().map(|it| (it, table_file(&path, it))).filter(|it| it.1 != path).collect();
        let there = files.iter().find(|it| save::is_there(&it.1));
        if let Some((table, _)) = there.filter(|_| !replace) {
            let words = self.text.with("workshop-tables-there", [("table", table.as_str().into())]);
            return said::warn(ctx, "tables", words);
        }
        for (table, file) in &files {
            let may = if replace { May::Replace } else { May::New };
            if save::save_over(file, &seated(&design, table), may).is_err() {
                let words = self.text.with("workshop-tables-failed", [("table", table.as_str().into())]);
                return said::warn(ctx, "tables", words);
            }
        }
        said::say(ctx, "tables", self.text.with("workshop-tables-made", [("count", files.len().into())]));
    }
}
