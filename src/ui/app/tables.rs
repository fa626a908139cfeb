//! Tables, or the whole design, that go out: made and written off the screen's thread, since a large design takes seconds.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::app::errors::ErrorText;
use crate::app::export::{Kind, Outgoing, What, files};
use crate::app::insight::Insight;
use crate::files::trouble::Trouble;
use crate::files::{May, save};
use crate::text::Text;
use crate::ui::app::drawing::{Drawing, Drawn};
use crate::ui::app::jobs::with_kind;
use crate::ui::app::state::App;
use crate::ui::kit::reading::Reading;
use crate::ui::kit::said;
use crate::ui::shell::asked::Purpose;
use crate::ui::shell::file_names::{file_name, shown_name};

impl App {
    /// Asks where they go: beside the design, where one looks for it.
    pub(super) fn ask_tables(&mut self, ctx: &Context, kind: Kind, what: Vec<What>) {
        let Some(session) = &self.session else { return };
        let name = file_name(&session.design().name, &format!(".{}", kind.ending()));
        let suggestion = session.path().map_or_else(|| PathBuf::from(&name), |it| it.with_file_name(&name));
        let purpose = Purpose::ExportTables(kind, what);
        self.dialogs.ask_path(ctx, &self.text, purpose, suggestion, self.world.native_dialogs);
    }

    /// Makes and writes them. The name was agreed to; of several files no other that is there is written over.
    pub(super) fn export_tables(&mut self, ctx: &Context, (kind, what): (Kind, Vec<What>), path: PathBuf) {
        let Some(session) = &self.session else { return };
        let path = std::path::absolute(with_kind(path.clone(), kind)).unwrap_or(path);
        let own = session.path().map(Path::to_owned);
        let (design, catalogue) = (session.snapshot(), session.catalogue().clone());
        let (language, to, today) = (self.text.language(), path.clone(), self.world.today);
        let work = move || -> Drawn {
            let text = Text::new(language);
            text.speak_of(design.form);
            let insight = Insight::on(&design, &catalogue, today);
            let file = own.as_deref().and_then(Path::file_name).map(|it| it.to_string_lossy());
            let (design, catalogue) = (&*design, &catalogue);
            let of = Outgoing { design, insight: &insight, catalogue, text: &text, file: file.as_deref(), on: today };
            let refuse = |at: &Path, why: &str| {
                let file = text.with("error-file", [("file", at.display().to_string().into())]);
                let says = format!("{why}\n\n{}\n{file}", text.get("export-failed-file"));
                ErrorText { title: text.get("export-failed"), says }
            };
            let made = files(kind, &what, &of, &to)
                .map_err(|it| refuse(&to, &text.with("export-unmade", [("what", it.into())])))?;
            if let Some((there, _)) = made.made.iter().find(|it| it.0 != to && save::is_there(&it.0)) {
                return Err(refuse(there, &text.get("tables-out-there")));
            }
            for (path, bytes) in &made.made {
                let written = save::write_beside(own.as_deref(), path, bytes, May::Replace);
                written.map_err(|it| refuse(path, &text.trouble(&Trouble::of(&it))))?;
            }
            let told: Vec<String> =
                made.remarks.into_iter().map(|it| it.told(&text)).map(|it| format!("{}: {}", it.0, it.1)).collect();
            let title = text.with("tables-out-saved-but", [("count", told.len().into())]);
            Ok((!told.is_empty()).then(|| ErrorText { title, says: told.join("\n") }))
        };
        said::say(ctx, "tables-out", self.text.with("tables-out-making", [("name", shown_name(&path).into())]));
        self.drawing.push(Drawing { path, saved: "tables-out-saved", drawn: Reading::start(ctx, work) });
    }
}
