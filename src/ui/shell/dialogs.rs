//! What the program asks: unsaved changes, a path where the system has no dialog, reason and name of a waiver, errors.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, OnceLock};

use egui::{Context, Key};

use crate::app::differing::Differs;
use crate::files::Newer;
use crate::files::cautions::Caution;
use crate::files::underneath::Underneath;
use crate::picture::tokens::{Ink, Theme};
use crate::rules::Signal;
use crate::text::Text;
use crate::ui::kit::dialog::{self, Leaving};
use crate::ui::kit::{style, widgets};
use crate::ui::shell::asked::{After, Answer, Purpose, Wish};
use crate::ui::shell::asks::Asks;
use crate::ui::shell::file_names::starts_at;
use crate::ui::shell::{about, calm, cautions, key_sheet, notices, underneath};

/// Something that is asked or told, over everything else.
#[derive(Clone, Debug)]
pub(crate) enum Dialog {
    /// Opslaan, niet opslaan, annuleren.
    Unsaved {
        /// What the design is called.
        design: String,
        /// Its file, if it has one.
        file: Option<PathBuf>,
        /// What was wanted.
        then: After,
    },
    /// A path, typed, where the system's own dialog is not there.
    Path {
        /// What the path is for.
        purpose: Purpose,
        /// What was typed so far.
        typed: String,
    },
    /// What to do where the design's file is not what was opened.
    Underneath {
        /// The file.
        path: PathBuf,
        /// What stands there now.
        found: Underneath,
        /// In what that differs from what was opened, once that is known.
        differs: Arc<OnceLock<Differs>>,
        /// What happens once it is saved.
        then: Option<After>,
    },
    /// A file of a newer version cannot be changed: whether to make a copy.
    Newer {
        /// What of it is not shown.
        newer: Newer,
    },
    /// Whether to save over a file that loses something by it.
    Cautions {
        /// The file.
        path: PathBuf,
        /// What it loses.
        found: Vec<Caution>,
        /// What happens once it is saved.
        then: Option<After>,
    },
    /// Saving did not work.
    NotSaved {
        /// What happened.
        title: String,
        /// To which file, why, what was kept, what to do now.
        says: String,
        /// What happens once it is saved.
        then: Option<After>,
    },
    /// Whether a file that is there may be written over.
    Overwrite {
        /// What is saved.
        purpose: Purpose,
        /// The file that is there.
        path: PathBuf,
    },
    /// Why a signal is accepted, and by whom.
    Waive {
        /// The signal.
        signal: Box<Signal>,
        /// Why.
        reason: String,
        /// By whom.
        name: String,
    },
    /// The keys.
    Keys,
    /// What the program is.
    About(about::Kept),
    /// What the program is built of.
    Notices,
    /// Something went wrong, or was done but for something.
    Told {
        /// What happened.
        title: String,
        /// To which file or element, what was kept, what to do now.
        says: String,
        /// In what the title stands: a warning's where it was done all the same.
        ink: Ink,
    },
}

impl Dialog {
    /// What is typed in it; none: nothing can be.
    fn typed(&self) -> Option<&str> {
        match self {
            Self::Path { typed, .. } => Some(typed),
            Self::Waive { reason, .. } => Some(reason),
            _ => None,
        }
    }
}

/// The open dialog, and a file dialog of the system that is waited for.
#[derive(Default)]
pub(crate) struct Dialogs {
    open: Option<Dialog>,
    waiting: Option<Waiting>,
    /// What the start screen asked for.
    pub wish: Option<Wish>,
    fresh: bool,
    /// What stood in the dialog when it was opened: that is nobody's typing.
    given: String,
    /// Whether it is asked if what was typed is thrown away.
    leaving: bool,
    /// Whether that was asked: typing goes on where it was.
    again: bool,
}

struct Waiting {
    purpose: Purpose,
    suggestion: PathBuf,
    answer: Receiver<Option<PathBuf>>,
    since: std::time::Instant,
}

/// A system dialog that answers 'nothing' within this time was never shown: nobody reads and leaves one as quickly, and a
/// busy machine needs a while to find out that it has none.
const NEVER_SHOWN: std::time::Duration = std::time::Duration::from_millis(700);

impl Dialogs {
    /// Whether the screen behind is covered; it is while the system's own dialog is waited for, so that the answer is
    /// about the design that was there when it was asked.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some() || self.waiting.is_some()
    }

    /// Opens a dialog in place of what was open.
    pub(crate) fn open(&mut self, dialog: Dialog) {
        self.waiting = None;
        self.given = dialog.typed().map(ToOwned::to_owned).unwrap_or_default();
        self.open = Some(dialog);
        (self.fresh, self.leaving, self.again) = (true, false, false);
    }

    /// Asks for a path: by the system's own dialog, or in a field where there is none.
    pub(crate) fn ask_path(&mut self, ctx: &Context, text: &Text, purpose: Purpose, suggestion: PathBuf, native: bool) {
        if !native {
            self.open(Dialog::Path { purpose, typed: suggestion.display().to_string() });
            return;
        }
        let mut dialog = rfd::AsyncFileDialog::new();
        let (folder, name) = starts_at(&purpose, &suggestion);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = name {
            dialog = dialog.set_file_name(name);
        }
        let (send, answer) = channel();
        let (filter, kinds) = match &purpose {
            Purpose::Save(_) => (text.get("file-kind-design"), &["ron"][..]),
            Purpose::Open | Purpose::Beside(_) | Purpose::ReportBefore => {
                (text.get("file-kind-design"), &["ron", "json"][..])
            }
            Purpose::Export(_) | Purpose::ExportCompared => (text.get("file-kind-picture"), &["png", "svg"][..]),
            Purpose::ReadRegister | Purpose::ReadForms(_) => {
                (text.get("file-kind-sheet"), &["xlsx", "ods", "csv", "tsv", "txt"][..])
            }
            Purpose::EmptyRegister => (text.get("file-kind-sheet"), &["csv"][..]),
            Purpose::ExportTables(kind, _) => (text.get(&format!("export-kind-{}", kind.ending())), kind.endings()),
            Purpose::Calendar => (text.get("file-kind-calendar"), &["ics"][..]),
            Purpose::Report(kind, _) => (text.get(&format!("report-kind-{}", kind.ending())), kind.endings()),
        };
        dialog = dialog.add_filter(filter, kinds);
        // Made on this thread, since macOS wants that; awaited on another, since a portal may take its time.
        let open = purpose.opens();
        let future: std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> =
            if open { Box::pin(dialog.pick_file()) } else { Box::pin(dialog.save_file()) };
        let ctx = ctx.clone();
        let wait = move || {
            let path = pollster::block_on(future).map(|it| it.path().to_owned());
            // Nobody listens any more when the program ends meanwhile.
            let _ = send.send(path);
            ctx.request_repaint();
        };
        if std::thread::Builder::new().name("file dialog".to_owned()).spawn(wait).is_ok() {
            #[expect(clippy::disallowed_methods, reason = "a dialog that is never shown answers at once")]
            let since = std::time::Instant::now();
            self.waiting = Some(Waiting { purpose, suggestion, answer, since });
            self.fresh = true;
        } else {
            self.open(Dialog::Path { purpose, typed: suggestion.display().to_string() });
        }
    }

    /// What the system's dialog answered since the last frame.
    pub(crate) fn answered(&mut self) -> Option<Answer> {
        let waiting = self.waiting.as_ref()?;
        let path = match waiting.answer.try_recv() {
            Ok(path) => path,
            Err(TryRecvError::Empty) => return None,
            // Whoever waited for the system ended without an answer.
            Err(TryRecvError::Disconnected) => None,
        };
        let waiting = self.waiting.take()?;
        match path {
            Some(path) => Some(Answer::Path(waiting.purpose, path)),
            None if waiting.since.elapsed() < NEVER_SHOWN => {
                self.open(Dialog::Path { purpose: waiting.purpose, typed: waiting.suggestion.display().to_string() });
                None
            }
            None => None,
        }
    }

    /// Shows the open dialog, and returns what was answered.
    pub(crate) fn ui(&mut self, ctx: &Context, text: &Text, theme: Theme) -> Option<Answer> {
        if self.open.is_none() {
            self.waiting_ui(ctx, text);
            return None;
        }
        let dialog = self.open.as_mut()?;
        let fresh = std::mem::take(&mut self.fresh);
        let (mut close, mut answer, mut stays) = (false, None, false);
        if self.leaving {
            self.leaving_ui(ctx, (text, theme), fresh);
            return None;
        }
        let modal = dialog::modal(ctx, "dialog").show(ctx, |ui| {
            let wide = if matches!(dialog, Dialog::Keys) { key_sheet::WIDE } else { 420.0 };
            ui.set_width(wide.min(ctx.content_rect().width() - 48.0));
            let asks = Asks { text, theme, fresh, again: self.again };
            (answer, close) = match dialog {
                Dialog::Unsaved { design, file, then } => asks.unsaved(ui, (design, file.as_deref()), then),
                Dialog::Path { purpose, typed } => asks.path(ui, purpose, typed),
                Dialog::Underneath { path, found, differs, then } => {
                    let of = (path.as_path(), &*found, differs.get(), then.as_ref());
                    underneath::underneath_ui(ui, (text, theme, fresh), of)
                }
                Dialog::Newer { newer } => calm::newer_dialog_ui(ui, (text, theme, fresh), newer),
                Dialog::Cautions { path, found, then } => {
                    cautions::cautions_ui(ui, (text, theme, fresh), (path.as_path(), found.as_slice(), then.as_ref()))
                }
                Dialog::NotSaved { title, says, then } => {
                    cautions::not_saved_ui(ui, (text, theme, fresh), (title.as_str(), says.as_str(), then.as_ref()))
                }
                Dialog::Overwrite { purpose, path } => asks.overwrite(ui, purpose, path),
                Dialog::Waive { signal, reason, name } => asks.waive(ui, signal, reason, name),
                Dialog::Keys => asks.told(ui, |ui| key_sheet::key_sheet_ui(ui, text, theme)),
                Dialog::Notices => asks.told(ui, |ui| notices::notices_ui(ui, text)),
                Dialog::About(kept) => {
                    let mut chosen = None;
                    let shown = |ui: &mut egui::Ui| chosen = about::about_ui(ui, (text, theme), kept);
                    let (told, close) = asks.told(ui, shown);
                    // Switching copies on or off leaves the dialog where it is.
                    stays = matches!(chosen, Some(Answer::KeepCopies(_) | Answer::KeepVersions(_)));
                    (told.or(chosen), close)
                }
                Dialog::Told { title, says, ink } => asks.happened(ui, (title, says, *ink)),
            };
        });
        // Words that were typed are not lost by a click beside them, and by Esc not unasked.
        let typed = dialog.typed();
        let left = if typed.is_some() { ctx.input(|it| it.key_pressed(Key::Escape)) } else { modal.should_close() };
        if left && typed.is_some_and(|it| it.trim() != self.given.trim() && !it.trim().is_empty()) {
            (self.leaving, self.fresh) = (true, true);
            ctx.request_repaint();
            return None;
        }
        if close || (answer.is_some() && !stays) || left {
            self.open = None;
        }
        answer
    }

    /// Asks whether what was typed is thrown away.
    fn leaving_ui(&mut self, ctx: &Context, look: (&Text, Theme), fresh: bool) {
        let words = self.open.as_ref().and_then(Dialog::typed).unwrap_or_default();
        let modal = dialog::modal(ctx, "dialog").show(ctx, |ui| {
            ui.set_width(420.0_f32.min(ctx.content_rect().width() - 48.0));
            dialog::leaving_ui(ui, look, words, fresh)
        });
        match modal.inner {
            Some(Leaving::Leave) => (self.open, self.leaving) = (None, false),
            Some(Leaving::Stay) => (self.leaving, self.fresh, self.again) = (false, true, true),
            None => return,
        }
        ctx.request_repaint();
    }

    /// Covers the screen while the system's own dialog is open, with a way out where it never comes.
    fn waiting_ui(&mut self, ctx: &Context, text: &Text) {
        if self.waiting.is_none() {
            return;
        }
        let (mut type_it, mut cancel) = (false, false);
        let fresh = std::mem::take(&mut self.fresh);
        dialog::modal(ctx, "waiting").show(ctx, |ui| {
            ui.set_width(360.0_f32.min(ctx.content_rect().width() - 48.0));
            ui.label(style::strong(text.get("dialog-waiting")).size(style::CARD));
            ui.label(text.get("dialog-waiting-why"));
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                let typing = widgets::button(ui, None, &text.get("dialog-waiting-type"));
                if fresh {
                    typing.request_focus();
                }
                type_it = typing.clicked();
                cancel = widgets::button(ui, None, &text.get("dialog-cancel")).clicked();
            });
        });
        let Some(waiting) = &self.waiting else { return };
        if type_it {
            let (purpose, typed) = (waiting.purpose.clone(), waiting.suggestion.display().to_string());
            self.open(Dialog::Path { purpose, typed });
        } else if cancel {
            self.waiting = None;
        }
    }
}
