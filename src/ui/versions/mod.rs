//! The versions of the open file: looked at, compared, named, brought back, removed.

mod list;
mod words;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Key, Layout, Modifiers, RichText, Ui, vec2};

use crate::app::errors::ErrorText;
use crate::app::sources::{Source, state_name};
use crate::design::Design;
use crate::files::states::{Shelf, State};
use crate::text::Text;
use crate::ui::aside::Aside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::plate::Plate;
use crate::ui::kit::reading::Reading;
use crate::ui::kit::{icons, style, widgets};

/// The width of the list, in points.
const LIST: f32 = 330.0;
/// Under this width list and plate stand beneath each other.
const NARROW: f32 = 760.0;

/// What was read of a version: its design, or why there is none.
type Answer = Result<Arc<Design>, ErrorText>;

/// The versions on the screen.
#[derive(Default)]
pub(crate) struct Versions {
    /// The version that is looked at; none: the first.
    chosen: Option<PathBuf>,
    /// The name that is being typed, and whether its field is to get the keyboard.
    naming: Option<(String, bool)>,
    /// Whether it was asked to be removed, once.
    sure: bool,
    /// Whether the chosen row is to be scrolled to.
    moved: bool,
    read: Option<(PathBuf, Answer)>,
    reading: Option<(PathBuf, Reading<Answer>)>,
    plate: Plate,
}

/// What is known of the versions.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    /// The versions; none: they are being looked up.
    pub shelf: Option<&'a Shelf>,
    /// Whether there is a place for them, and whether they are kept.
    pub kept: (bool, bool),
}

impl Versions {
    /// Turns to a version.
    fn choose(&mut self, state: &State) {
        if self.chosen.as_ref() != Some(&state.copy) {
            (self.chosen, self.naming, self.sure, self.moved) = (Some(state.copy.clone()), None, false, true);
        }
    }

    /// Turns to the version so many rows further.
    fn turn(&mut self, states: &[&State], by: isize) {
        let now = states.iter().position(|it| self.chosen.as_ref() == Some(&it.copy)).unwrap_or_default();
        let to = now.saturating_add_signed(by).min(states.len().saturating_sub(1));
        if let Some(state) = states.get(to) {
            self.choose(state);
        }
    }

    /// The design of a version; none while it is read.
    fn design(&mut self, ui: &Ui, cx: &Cx, state: &State) -> Option<Answer> {
        if let Some((copy, reading)) = &self.reading
            && let Some(answer) = reading.taken()
        {
            self.read = Some((copy.clone(), answer));
            self.reading = None;
        }
        if let Some((_, answer)) = self.read.as_ref().filter(|it| it.0 == state.copy) {
            return Some(answer.clone());
        }
        if self.reading.as_ref().is_none_or(|it| it.0 != state.copy) {
            let (of, language) = (state.clone(), cx.text.language());
            let work = move || of.read().map(Arc::new).map_err(|it| Text::new(language).open_error(&it));
            self.reading = Some((state.copy.clone(), Reading::start(ui.ctx(), work)));
        }
        None
    }

    /// Whether a version is being read.
    pub(crate) fn is_busy(&self) -> bool {
        self.reading.is_some()
    }

    /// The versions in place of a section.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &Cx, known: Known, out: &mut Vec<Intent>) {
        let Known { shelf, kept } = known;
        let of = |it: &&State| cx.session.path().is_some_and(|file| it.is_of(file));
        let all = || shelf.into_iter().flat_map(|it| &it.states);
        let (own, others): (Vec<&State>, Vec<&State>) = all().partition(of);
        heading(ui, cx, own.len(), out);
        let Some(shelf) = shelf.filter(|_| kept.0) else {
            let key = if kept.0 { "versions-looking" } else { "versions-no-place" };
            ui.label(style::secondary(cx.t(key), cx.theme));
            return;
        };
        if !shelf.foreign.is_empty() {
            let folder = shelf.foreign[0].parent().map(|it| it.display().to_string()).unwrap_or_default();
            let values = [("count", shelf.foreign.len().into()), ("folder", folder.into())];
            widgets::selectable(ui, style::secondary(cx.text.with("versions-foreign", values), cx.theme));
        }
        if !kept.1 {
            ui.label(style::secondary(cx.t("versions-off"), cx.theme));
        }
        let states: Vec<&State> = own.iter().chain(&others).copied().collect();
        let Some(first) = states.first() else {
            let title = cx.t("versions-none");
            widgets::empty_state(ui, cx, &title, &cx.t("versions-none-says"), |ui| {
                if widgets::button(ui, None, &cx.t("command-compare")).clicked() {
                    out.push(Intent::Aside(Aside::AskFile(crate::ui::aside::Place::B)));
                }
            });
            return;
        };
        self.keys(ui, &states);
        let chosen = states.iter().find(|it| self.chosen.as_ref() == Some(&it.copy)).unwrap_or(first);
        let chosen = State::clone(chosen);
        self.choose(&chosen);
        if ui.available_width() < NARROW {
            let high = ui.available_height() * 0.4;
            ui.allocate_ui(vec2(ui.available_width(), high), |ui| self.list(ui, cx, (&own, &others)));
            return self.version_ui(ui, cx, &chosen, out);
        }
        ui.with_layout(Layout::left_to_right(egui::Align::Min), |ui| {
            let room = vec2(LIST, ui.available_height());
            let down = Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(room, down, |ui| self.list(ui, cx, (&own, &others)));
            ui.add_space(8.0);
            ui.vertical(|ui| self.version_ui(ui, cx, &chosen, out));
        });
    }

    fn list(&mut self, ui: &mut Ui, cx: &Cx, states: (&[&State], &[&State])) {
        let moved = std::mem::take(&mut self.moved);
        if let Some(clicked) = list::list_ui(ui, cx, states, (self.chosen.as_deref(), moved)) {
            self.choose(&clicked);
        }
    }

    /// ↑ and ↓ go from version to version where nothing is typed.
    fn keys(&mut self, ui: &Ui, states: &[&State]) {
        if ui.ctx().text_edit_focused() || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        for (key, by) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
            if ui.input_mut(|it| it.consume_key(Modifiers::NONE, key)) {
                self.turn(states, by);
            }
        }
    }

    /// The chosen version: what can be done with it, and its praatplaat.
    fn version_ui(&mut self, ui: &mut Ui, cx: &Cx, state: &State, out: &mut Vec<Intent>) {
        let answer = self.design(ui, cx, state);
        let design = answer.as_ref().and_then(|it| it.as_ref().ok());
        ui.horizontal_wrapped(|ui| {
            let reads = design.is_some();
            let compare =
                ui.add_enabled_ui(reads, |ui| widgets::primary_button(ui, &cx.t("versions-compare"), cx.theme));
            if compare.inner.clicked() {
                let a = Source::State(Box::new(state.clone()));
                out.push(Intent::Aside(Aside::Compare([a, Source::Now])));
            }
            let same = design.is_some_and(|it| **it == *cx.design());
            let back = ui.add_enabled_ui(reads && !same, |ui| widgets::button(ui, None, &cx.t("versions-bring-back")));
            let back = back.inner.on_hover_text(cx.t("versions-bring-back-says"));
            let back = back.on_disabled_hover_text(cx.t("versions-same"));
            if let Some(design) = design.filter(|_| back.clicked()) {
                out.push(Intent::Aside(Aside::BringBack(Box::new(state.clone()), Arc::clone(design))));
            }
            let key = if state.label.name.is_some() { "versions-rename" } else { "versions-name" };
            if widgets::button(ui, None, &cx.t(key)).clicked() {
                self.naming = Some((state.label.name.clone().unwrap_or_default(), true));
            }
            let key = if self.sure { "versions-really" } else { "versions-remove" };
            if widgets::button(ui, Some(icons::REMOVE), &cx.t(key)).clicked() {
                if self.sure {
                    out.push(Intent::Aside(Aside::Remove(Box::new(state.clone()))));
                    // What comes in its place is looked at next.
                    (self.chosen, self.moved) = (None, true);
                }
                self.sure = !self.sure;
            }
        });
        self.naming_ui(ui, cx, state, out);
        ui.add_space(6.0);
        let name = state_name(state, cx.text);
        match &answer {
            None => drop(ui.label(style::secondary(cx.t("versions-reading"), cx.theme))),
            Some(Err(error)) => {
                ui.label(style::strong(&error.title));
                widgets::selectable(ui, RichText::new(&error.says));
            }
            Some(Ok(design)) => {
                let name = cx.text.with("versions-plate", [("name", name.into())]);
                self.plate.ui(ui, cx, design, &name);
            }
        }
    }

    /// The field in which a version gets its name.
    fn naming_ui(&mut self, ui: &mut Ui, cx: &Cx, state: &State, out: &mut Vec<Intent>) {
        let Some((typed, fresh)) = &mut self.naming else { return };
        let (mut done, mut leave) = (false, false);
        ui.horizontal(|ui| {
            let label = ui.label(style::secondary(cx.t("versions-name-label"), cx.theme));
            let hint = cx.t("versions-name-hint");
            let field = ui.add(egui::TextEdit::singleline(typed).hint_text(hint).desired_width(280.0));
            let field = field.labelled_by(label.id);
            if std::mem::take(fresh) {
                field.request_focus();
            }
            let entered = field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
            leave = field.lost_focus() && ui.input(|it| it.key_pressed(Key::Escape));
            done = widgets::button(ui, None, &cx.t("versions-name-keep")).clicked() || entered;
        });
        if done {
            let name = Some(typed.trim().to_owned()).filter(|it| !it.is_empty());
            out.push(Intent::Aside(Aside::Rename(Box::new(state.clone()), name)));
        }
        if done || leave {
            self.naming = None;
        }
    }
}

/// What stands above it: how many there are, of which file, and the way back.
fn heading(ui: &mut Ui, cx: &Cx, count: usize, out: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("versions-title")).size(style::SECTION));
        let says = match cx.session.path() {
            Some(path) => {
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                cx.text.with("versions-says", [("count", count.into()), ("file", file.into())])
            }
            None => cx.t("versions-no-file"),
        };
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            if widgets::button(ui, None, &cx.t("aside-close")).clicked() {
                out.push(Intent::Aside(Aside::Close));
            }
            ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                ui.add(egui::Label::new(style::secondary(says, cx.theme)).truncate());
            });
        });
    });
    ui.label(style::secondary(cx.t("versions-policy"), cx.theme).size(style::SMALL));
    ui.add_space(4.0);
}
