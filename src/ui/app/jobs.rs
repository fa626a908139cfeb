//! Files: opening, saving, exporting, and what is said when one of them fails.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use egui::{Context, ViewportCommand};

use crate::app::errors::ErrorText;
use crate::app::examples::Example;
use crate::app::export::Kind;
use crate::app::session::Session;
use crate::app::sources::Source;
use crate::design::Design;
use crate::design::edit::Edit;
use crate::files::{EXTENSION, save};
use crate::picture::Which;
use crate::picture::tokens::{Ink, Theme};
use crate::ui::app::importing::is_sheet;
use crate::ui::app::opening::Opening;
use crate::ui::app::reporting::with_report_kind;
use crate::ui::app::state::{App, View};
use crate::ui::aside::Aside;
use crate::ui::import::state::Import;
use crate::ui::intent::Intent;
use crate::ui::kit::fields;
use crate::ui::shell::asked::{After, Answer, Purpose, Wish};
use crate::ui::shell::dialogs::Dialog;
use crate::ui::shell::file_names::{file_name, shown_name};
use crate::ui::shell::start::Start;

impl App {
    /// Leaves the present design, after asking where it has changes.
    pub(crate) fn leave(&mut self, ctx: &Context, then: After) {
        if self.leaves_after_saving(&then) {
            return;
        }
        if self.session.as_ref().is_some_and(Session::is_changed) || fields::waits(ctx) {
            self.dialogs.open(self.unsaved(then));
        } else {
            self.leave_now(ctx, then);
        }
    }

    /// The question before changes are left behind.
    pub(crate) fn unsaved(&self, then: After) -> Dialog {
        let session = self.session.as_ref();
        let design = session.map(|it| it.design().name.clone()).unwrap_or_default();
        Dialog::Unsaved { design, file: session.and_then(Session::path).map(ToOwned::to_owned), then }
    }

    pub(super) fn leave_now(&mut self, ctx: &Context, then: After) {
        match then {
            After::Start => {
                self.session = None;
                self.start = Start::default();
                self.view = View::default();
            }
            After::AskOpen => {
                let folder = self.session.as_ref().and_then(Session::path).and_then(Path::parent);
                let folder = folder.map(|it| it.join("")).unwrap_or_default();
                let native = self.world.native_dialogs;
                self.dialogs.ask_path(ctx, &self.text, Purpose::Open, folder, native);
            }
            After::Open(path) => self.open_file(ctx, &path),
            After::Example(key) => {
                if let Some(example) = Example::find(key) {
                    self.open_example(ctx, example);
                }
            }
            After::Recover(copy) => self.recover(ctx, &copy),
            After::Quit => {
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Opens a design from a file, off this thread; on an error what was open stays open.
    pub fn open_file(&mut self, ctx: &Context, path: &Path) {
        self.opening = Some(Opening::start(ctx, path, Arc::clone(&self.catalogue), self.ids.split()));
    }

    /// Whether a file is being opened.
    pub fn is_opening(&self) -> bool {
        let working = self.view.import.as_ref().is_some_and(Import::is_working);
        self.opening.is_some() || self.view.reading.is_some() || working
    }

    /// Shows the design that was being opened, or says why not.
    fn take_opened(&mut self, ctx: &Context) {
        let Some((answer, path)) = self.opening.as_ref().and_then(|it| Some((it.answered()?, it.path().to_owned())))
        else {
            return;
        };
        self.opening = None;
        match answer {
            Ok((session, text)) => {
                self.replace_session(ctx, *session);
                self.keep_opened(ctx, text);
            }
            Err(error) => {
                if matches!(&error, save::OpenError::Io { error, .. } if error.kind() == ErrorKind::NotFound) {
                    self.settings.forget(&path);
                    self.keep_settings();
                }
                self.tell(self.text.open_error(&error));
            }
        }
    }

    fn open_new(&mut self, ctx: &Context, design: Design) {
        let ids = self.ids.split();
        self.replace_session(ctx, Session::new(design, Arc::clone(&self.catalogue), ids));
    }

    pub(super) fn open_example(&mut self, ctx: &Context, example: Example) {
        match example.read() {
            Ok(design) => self.open_new(ctx, design),
            Err(error) => {
                let path = PathBuf::from(example.key);
                self.tell(self.text.open_error(&save::OpenError::Format { path, error }));
            }
        }
    }

    /// Saves to the file that the design came from, or asks for one.
    pub(crate) fn save(&mut self, ctx: &Context, then: Option<After>) {
        self.agreed = None;
        if self.ask_copy_of_newer() {
            return;
        }
        match self.session.as_ref().and_then(|it| it.path().map(ToOwned::to_owned)) {
            Some(path) => self.save_to(ctx, path, then),
            None => self.ask_save(ctx, then),
        }
    }

    /// Asks where to save.
    pub(crate) fn ask_save(&mut self, ctx: &Context, then: Option<After>) {
        let path = self.session.as_ref().and_then(Session::path).map(ToOwned::to_owned);
        self.ask_save_as(ctx, path, then);
    }

    /// A name beside a file for a copy of it, that no file has yet.
    fn copy_of(&self, path: &Path) -> PathBuf {
        let name = shown_name(path);
        let copies = (1..).map(|nth| {
            let values = [("name", (&name).into()), ("nth", nth.into())];
            path.with_file_name(format!("{}{EXTENSION}", self.text.with("file-copy-of", values)))
        });
        copies.take(100).find(|it| !save::is_there(it)).unwrap_or_else(|| path.to_owned())
    }

    /// Asks where a copy goes, beside the file.
    pub(super) fn make_copy(&mut self, ctx: &Context, then: Option<After>) {
        let beside = self.session.as_ref().and_then(Session::path).map(|it| self.copy_of(it));
        self.ask_save_as(ctx, beside, then);
    }

    fn ask_save_as(&mut self, ctx: &Context, path: Option<PathBuf>, then: Option<After>) {
        let Some(session) = &self.session else { return };
        let suggestion = path.unwrap_or_else(|| PathBuf::from(file_name(&session.design().name, EXTENSION)));
        self.dialogs.ask_path(ctx, &self.text, Purpose::Save(then), suggestion, self.world.native_dialogs);
    }

    /// Asks where to save a picture.
    pub(crate) fn ask_export(&mut self, ctx: &Context, which: Which) {
        let Some(session) = &self.session else { return };
        let name = match which {
            Which::Praatplaat => session.design().name.clone(),
            Which::Principles => format!("{} – {}", session.design().name, self.text.get("section-principles")),
            Which::BirthCard => format!("{} – {}", session.design().name, self.text.get("birth-card-title")),
            Which::Collaboration | Which::Spider(_) => {
                format!("{} – {}", session.design().name, self.text.get("section-collaboration"))
            }
            Which::BlankForm(_, moment) => {
                let moment = moment.and_then(|it| session.design().collaboration.moment(it));
                let of =
                    moment.map_or_else(|| self.text.get("collaboration-form-title"), |it| self.text.key_moment(it));
                format!("{} – {of}", session.design().name)
            }
            Which::Ambition => format!("{} – {}", session.design().name, self.text.get("section-ambition")),
            Which::Surroundings => format!("{} – {}", session.design().name, self.text.get("section-surroundings")),
            Which::Life => format!("{} – {}", session.design().name, self.text.get("section-phases")),
            Which::Harvest => format!("{} – {}", session.design().name, self.text.get("harvest-title")),
            Which::Steering => format!("{} – {}", session.design().name, self.text.get("steering-title")),
            Which::Workshop => format!("{} – {}", session.design().name, self.text.get("guide-title")),
            Which::Changes(_) => format!("{} – {}", session.design().name, self.text.get("section-changes")),
            Which::Precedents => self.text.get("section-precedents"),
            Which::Money(_) => format!("{} – {}", session.design().name, self.text.get("section-money")),
            Which::Bridge(_) => format!("{} – {}", session.design().name, self.text.get("bridge-title")),
            Which::Bovenkant => format!("{} – {}", session.design().name, self.text.get("section-bovenkant")),
        };
        // Beside the design, where one looks for it.
        let name = file_name(&name, ".png");
        let suggestion = session.path().map_or_else(|| PathBuf::from(&name), |it| it.with_file_name(&name));
        self.dialogs.ask_path(ctx, &self.text, Purpose::Export(which), suggestion, self.world.native_dialogs);
    }

    /// Asks where to save the picture of what two designs differ in.
    pub(super) fn ask_picture_of_two(&mut self, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let name = file_name(&format!("{} – {}", session.design().name, self.text.get("beside-title")), ".png");
        let suggestion = session.path().map_or_else(|| PathBuf::from(&name), |it| it.with_file_name(&name));
        self.dialogs.ask_path(ctx, &self.text, Purpose::ExportCompared, suggestion, self.world.native_dialogs);
    }

    fn tell(&mut self, ErrorText { title, says }: ErrorText) {
        self.dialogs.open(Dialog::Told { title, says, ink: Ink::Blocker });
    }

    /// Does what the open dialog, the system's dialog or the start screen answered.
    pub(crate) fn answer_dialogs(&mut self, ctx: &Context) {
        self.take_opened(ctx);
        self.take_saved(ctx, Duration::ZERO);
        self.take_sheet();
        self.take_drawn(ctx);
        if let Some(answer) = self.dialogs.answered() {
            self.do_answer(ctx, answer);
        }
        match self.dialogs.wish.take() {
            Some(Wish::Make(design)) => self.open_new(ctx, *design),
            Some(Wish::Example(example)) => self.open_example(ctx, example),
            Some(Wish::Recent(path)) => self.open_file(ctx, &path),
            Some(Wish::Tour(true)) => self.begin_tour(ctx),
            Some(Wish::Tour(false)) => self.put_tour_away(),
            Some(Wish::AskOpen) => self.leave_now(ctx, After::AskOpen),
            None => {}
        }
    }

    /// Shows the open dialog and does what it answers.
    pub(crate) fn dialog_ui(&mut self, ctx: &Context, theme: Theme) {
        if self.opening.as_ref().is_some_and(|it| it.ui(ctx, &self.text)) {
            self.opening = None;
        }
        self.saving_ui(ctx);
        self.sheet_ui(ctx);
        if let Some(answer) = self.dialogs.ui(ctx, &self.text, theme) {
            self.do_answer(ctx, answer);
            ctx.request_repaint();
        }
    }

    fn do_answer(&mut self, ctx: &Context, answer: Answer) {
        match answer {
            Answer::SaveThen(then) => self.save(ctx, Some(then)),
            Answer::Discard(then) => self.leave_now(ctx, then),
            Answer::Typed(purpose @ Purpose::Save(_), path) => self.ask_overwrite(ctx, purpose, with_ending(path)),
            Answer::Typed(purpose @ (Purpose::Export(_) | Purpose::ExportCompared), path) => {
                self.ask_overwrite(ctx, purpose, path);
            }
            Answer::Typed(purpose @ Purpose::EmptyRegister, path) => self.ask_overwrite(ctx, purpose, with_csv(path)),
            Answer::Typed(Purpose::ExportTables(kind, what), path) => {
                let path = with_kind(path, kind);
                self.ask_overwrite(ctx, Purpose::ExportTables(kind, what), path);
            }
            Answer::Path(Purpose::ExportTables(kind, what), path) => self.export_tables(ctx, (kind, what), path),
            Answer::Typed(Purpose::Report(kind, sheet), path) => {
                let path = with_report_kind(path, kind);
                self.ask_overwrite(ctx, Purpose::Report(kind, sheet), path);
            }
            Answer::Typed(Purpose::ReportBefore, path) | Answer::Path(Purpose::ReportBefore, path) => {
                self.read_before(ctx, &path);
            }
            Answer::Path(Purpose::Report(kind, sheet), path) => self.save_report(ctx, (kind, sheet), path),
            Answer::Path(Purpose::EmptyRegister, path) => self.save_empty_register(ctx, &path),
            Answer::Typed(purpose @ Purpose::Calendar, path) => self.ask_overwrite(ctx, purpose, with_ics(path)),
            Answer::Path(Purpose::Calendar, path) => self.save_calendar(ctx, &path),
            Answer::Typed(Purpose::ReadRegister, path) | Answer::Path(Purpose::ReadRegister, path) => {
                self.read_register(ctx, &path);
            }
            Answer::Typed(Purpose::ReadForms(moment), path) | Answer::Path(Purpose::ReadForms(moment), path) => {
                self.read_forms(ctx, moment, &path);
            }
            Answer::Typed(Purpose::Open, path) | Answer::Path(Purpose::Open, path) => self.open_file(ctx, &path),
            Answer::Path(Purpose::Save(then), path) => {
                let full = with_ending(path.clone());
                if full == path {
                    self.save_to(ctx, path, then);
                } else {
                    // The system's dialog asked about the name without our ending.
                    self.ask_overwrite(ctx, Purpose::Save(then), full);
                }
            }
            Answer::Typed(Purpose::Beside(place), path) | Answer::Path(Purpose::Beside(place), path) => {
                self.look_at_file(ctx, place, path);
            }
            Answer::Path(Purpose::Export(which), path) => self.export_to(ctx, which, &path),
            Answer::Path(Purpose::ExportCompared, path) => self.export_compared(ctx, &path),
            Answer::OpenAgain(path) => self.leave(ctx, After::Open(path)),
            Answer::SaveAnyway(path, shown, then) => {
                self.agreed = Some((path.clone(), shown));
                self.save_to(ctx, path, then);
            }
            Answer::SaveMinding(path, found, then) => self.save_minded(ctx, (path, found), then),
            Answer::SaveCopy(then) => self.make_copy(ctx, then),
            Answer::SaveElsewhere(then) => self.ask_save(ctx, then),
            Answer::KeepCopies(on) => {
                self.settings.keep_copies = on;
                self.keep_settings();
            }
            Answer::Merge(path) => self.aside(ctx, Aside::Merge(Source::File(path), None)),
            Answer::KeepVersions(on) => {
                self.settings.keep_versions = on;
                self.keep_settings();
            }
            Answer::WipeVersions => self.wipe_versions(ctx),
            Answer::OfferCopies => self.offer_copies(),
            Answer::Notices => self.dialogs.open(Dialog::Notices),
            Answer::WipeCopies => self.wipe_copies(ctx),
            Answer::Waive(words) => {
                let (rule, subjects, wording) = (words.rule.to_owned(), words.subjects, words.wording);
                let (reason, name, on) = (words.reason, words.name, self.world.today);
                self.act(ctx, Intent::Edit(Edit::Waive { rule, subjects, wording, reason, name, on }));
            }
        }
    }

    /// Saves, but asks first where a file is there that is not this design's own.
    fn ask_overwrite(&mut self, ctx: &Context, purpose: Purpose, path: PathBuf) {
        let own = self.session.as_ref().and_then(Session::path) == Some(path.as_path());
        if save::is_there(&path) && !own {
            self.dialogs.open(Dialog::Overwrite { purpose, path });
        } else {
            self.do_answer(ctx, Answer::Path(purpose, path));
        }
    }

    /// A file that was dropped on the window is opened; a spreadsheet is read as a register.
    pub(crate) fn take_dropped_files(&mut self, ctx: &Context) {
        let dropped = ctx.input(|it| it.raw.dropped_files.first().map(|it| it.path().to_owned()));
        if let Some(path) = dropped.filter(|_| !self.dialogs.is_open()) {
            self.take_drafts_in(ctx);
            if is_sheet(&path) {
                self.read_register(ctx, &path);
            } else {
                self.leave(ctx, After::Open(path));
            }
        }
    }
}

/// What goes out ends as what it is.
pub(super) fn with_kind(mut path: PathBuf, kind: Kind) -> PathBuf {
    if Kind::of(&path) != Some(kind) {
        path.as_mut_os_string().push(format!(".{}", kind.ending()));
    }
    path
}

/// What a calendar opens has an ending.
fn with_ics(path: PathBuf) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension("ics") }
}

/// What a spreadsheet opens has an ending.
fn with_csv(path: PathBuf) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension("csv") }
}

/// A design's file always has our ending, or an ending of its own that ends in ron.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|it| it == "ron") {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(EXTENSION);
    name.into()
}
