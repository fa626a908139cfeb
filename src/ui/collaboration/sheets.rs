//! Forms from a sheet: a file that was chosen, or rows that were pasted. What was read is shown before it counts, and every
//! row that is no form is named.

use std::path::{Path, PathBuf};

use egui::{Context, Event, Label, RichText, Ui};

use crate::app::forms::{self, Forms};
use crate::design::collaboration::{KeyMoment, Voice};
use crate::design::edit::{CollaborationEdit, Edit};
use crate::design::id::KeyMomentId;
use crate::files::sheets::{self, Book, SheetError, Watch};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::reading::Reading;
use crate::ui::kit::{style, widgets};

/// So many rows that are no form are named; the rest is counted.
const NAMED: usize = 12;

/// What comes of reading a file.
type Answer = Reading<Result<Book, SheetError>>;

/// A sheet that is read, or was.
#[derive(Default)]
pub(super) struct State {
    /// What is being read: for which moment, and from which file.
    reading: Option<(KeyMomentId, PathBuf, Answer)>,
    /// What was read, and what it is called.
    read: Option<(KeyMomentId, String, Forms)>,
    /// Why a file was not read.
    refused: Option<String>,
}

impl State {
    /// Reads a file, off the screen's thread.
    pub(super) fn open(&mut self, ctx: &Context, moment: KeyMomentId, path: &Path) {
        let file = path.to_owned();
        let reading = Reading::start(ctx, move || sheets::open(&file, &Watch::default()));
        (self.reading, self.read, self.refused) = (Some((moment, path.to_owned(), reading)), None, None);
    }

    fn take(&mut self, cx: &Cx) {
        let Some((moment, path, reading)) = &self.reading else { return };
        let Some(answer) = reading.taken() else { return };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match answer {
            Ok(book) => self.read = of_book(cx, *moment, name, &book),
            Err(error) => {
                let words = cx.text.sheet_error(path, &error);
                self.refused = Some(format!("{}\n{}", words.title, words.says));
            }
        }
        self.reading = None;
    }

    /// Rows that are pasted while no field has the focus.
    fn hear(&mut self, ui: &Ui, cx: &Cx, moment: KeyMomentId) {
        if ui.ctx().text_edit_focused() {
            return;
        }
        let pasted = ui.input_mut(|it| {
            let at = it.events.iter().position(|it| matches!(it, Event::Paste(_)))?;
            if let Event::Paste(words) = it.events.remove(at) { Some(words) } else { None }
        });
        let Some(words) = pasted.filter(|it| !it.trim().is_empty()) else { return };
        let book = sheets::pasted(&words, &Watch::default()).unwrap_or_default();
        (self.read, self.refused) = (of_book(cx, moment, cx.t("import-pasted"), &book), None);
    }
}

/// The forms of the sheet that has most.
fn of_book(cx: &Cx, id: KeyMomentId, name: String, book: &Book) -> Option<(KeyMomentId, String, Forms)> {
    let moment = cx.design().collaboration.moment(id)?;
    let all = book.sheets.iter().map(|it| forms::read(it, Some(Voice::Teller)).without_those_of(moment));
    let most = all.reduce(|most, it| if it.filled.len() > most.filled.len() { it } else { most });
    Some((id, name, most.unwrap_or_default()))
}

/// The way to choose a file, and what was read, to take in or to leave.
pub(super) fn sheet_ui(ui: &mut Ui, cx: &Cx, (state, moment): (&mut State, &KeyMoment), out: &mut Vec<Intent>) {
    state.take(cx);
    state.hear(ui, cx, moment.id);
    if widgets::button(ui, None, &cx.t("together-sheet-choose")).clicked() {
        out.push(Intent::AskForms(moment.id));
    }
    if state.reading.is_some() {
        ui.label(style::secondary(cx.t("beside-reading"), cx.theme));
    }
    if let Some(why) = &state.refused {
        ui.add(Label::new(RichText::new(why).color(style::color(Ink::Blocker, cx.theme))).wrap());
    }
    let Some((of, name, read)) = state.read.as_ref().filter(|it| it.0 == moment.id) else { return };
    let values = [("name", name.into()), ("count", read.filled.len().into()), ("refused", read.refused.len().into())];
    ui.add(Label::new(style::strong(cx.text.with("together-sheet-read", values))).wrap());
    for line in read.skipped(cx.text) {
        ui.add(Label::new(style::secondary(line, cx.theme).size(style::SMALL)).wrap());
    }
    for it in read.refused.iter().take(NAMED) {
        let values = [("row", it.row.to_string().into()), ("why", it.why.told(cx.text).into())];
        let says = RichText::new(cx.text.with("forms-row", values)).size(style::SMALL);
        ui.add(Label::new(says.color(style::color(Ink::Warning, cx.theme))).wrap());
    }
    if read.refused.len() > NAMED {
        let more = cx.text.with("dialog-changed-more", [("count", (read.refused.len() - NAMED).into())]);
        ui.label(style::secondary(more, cx.theme).size(style::SMALL));
    }
    let (of, mut done) = (*of, false);
    ui.horizontal_wrapped(|ui| {
        if !read.filled.is_empty() {
            let take = cx.text.with("together-sheet-take", [("count", read.filled.len().into())]);
            if widgets::primary_button(ui, &take, cx.theme).clicked() {
                let all = read.filled.clone();
                out.push(Intent::Edit(Edit::Collaboration(CollaborationEdit::HandInMany(of, all))));
                done = true;
            }
        }
        done |= widgets::button(ui, None, &cx.t("dialog-cancel")).clicked();
    });
    if done {
        state.read = None;
    }
}
