//! The report, or a loose sheet of it, that goes out: made and written off the screen's thread.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::app::errors::ErrorText;
use crate::app::insight::Insight;
use crate::app::session::Session;
use crate::files::trouble::Trouble;
use crate::files::{May, save};
use crate::report::{Asked, Facts, Kind, Loose, file, loose, pdf};
use crate::text::Text;
use crate::ui::app::drawing::{Drawing, Drawn};
use crate::ui::app::state::App;
use crate::ui::kit::reading::Reading;
use crate::ui::kit::said;
use crate::ui::report::Was;
use crate::ui::report::wish::ReportWish;
use crate::ui::shell::asked::Purpose;
use crate::ui::shell::file_names::{file_name, shown_name};

impl App {
    /// Does what one wishes of the report.
    pub(super) fn wish_report(&mut self, ctx: &Context, wish: ReportWish) {
        match wish {
            ReportWish::Save(kind) => self.ask_report(ctx, kind, None),
            ReportWish::Sheet(sheet) => self.ask_report(ctx, Kind::Pdf, Some(sheet)),
            ReportWish::Before => self.ask_before(ctx),
        }
    }

    /// Asks where the report goes: beside the design, where one looks for it.
    fn ask_report(&mut self, ctx: &Context, kind: Kind, sheet: Option<Loose>) {
        let Some(session) = &self.session else { return };
        let of = sheet.map_or_else(|| self.text.get("section-report"), |it| self.text.get(it.key()));
        let name = file_name(&format!("{} – {of}", session.design().name), &format!(".{}", kind.ending()));
        let suggestion = session.path().map_or_else(|| PathBuf::from(&name), |it| it.with_file_name(&name));
        let purpose = Purpose::Report(kind, sheet);
        self.dialogs.ask_path(ctx, &self.text, purpose, suggestion, self.world.native_dialogs);
    }

    /// Asks for the design as it was in the last report.
    fn ask_before(&mut self, ctx: &Context) {
        let folder = self.session.as_ref().and_then(Session::path).and_then(Path::parent);
        let folder = folder.map(|it| it.join("")).unwrap_or_default();
        self.dialogs.ask_path(ctx, &self.text, Purpose::ReportBefore, folder, self.world.native_dialogs);
    }

    /// Reads it.
    pub(super) fn read_before(&mut self, ctx: &Context, path: &Path) {
        let of = (std::sync::Arc::clone(&self.catalogue), self.text.language(), self.world.today);
        self.view.rooms.report.read(ctx, path, of);
    }

    /// Makes and writes it. The name was agreed to.
    pub(super) fn save_report(&mut self, ctx: &Context, (kind, sheet): (Kind, Option<Loose>), path: PathBuf) {
        let Some(session) = &self.session else { return };
        let path = std::path::absolute(with_report_kind(path.clone(), kind)).unwrap_or(path);
        let own = session.path().map(Path::to_owned);
        let (design, catalogue) = (session.snapshot(), session.catalogue().clone());
        let (language, to, on) = (self.text.language(), path.clone(), self.world.today);
        let was = self.view.rooms.report.was();
        let work = move || -> Drawn {
            let text = Text::new(language);
            text.speak_of(design.form);
            let insight = Insight::on(&design, &catalogue, on).for_screen(&design);
            let name = own.as_deref().and_then(Path::file_name).map(|it| it.to_string_lossy());
            let (shape, file_name) = (design.report.shape, name.as_deref());
            let (design, catalogue) = (&*design, &catalogue);
            let before = was.as_deref().map(Was::before);
            let asked = Asked { design, insight: &insight, catalogue, text: &text, file: file_name, on, shape, before };
            let refuse = |why: &str| {
                let at = text.with("error-file", [("file", to.display().to_string().into())]);
                let says = format!("{why}\n\n{}\n{at}", text.get("export-failed-file"));
                ErrorText { title: text.get("report-failed"), says }
            };
            let facts = Facts { language, author: &design.name, on };
            let made = match sheet {
                Some(which) => pdf(&loose(which, &asked), facts).map_err(|it| it.to_string()),
                None => file(kind, &asked),
            };
            let bytes = made.map_err(|it| refuse(&text.with("export-unmade", [("what", it.into())])))?;
            let written = save::write_beside(own.as_deref(), &to, &bytes, May::Replace);
            written.map(|_| None).map_err(|it| refuse(&text.trouble(&Trouble::of(&it))))
        };
        said::say(ctx, "report-out", self.text.with("tables-out-making", [("name", shown_name(&path).into())]));
        self.drawing.push(Drawing { path, saved: "tables-out-saved", drawn: Reading::start(ctx, work) });
    }
}

/// A report ends as what it is.
pub(super) fn with_report_kind(mut path: PathBuf, kind: Kind) -> PathBuf {
    if Kind::of(&path) != Some(kind) {
        path.as_mut_os_string().push(format!(".{}", kind.ending()));
    }
    path
}
