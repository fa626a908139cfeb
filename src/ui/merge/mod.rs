//! Two people's work made into one: what both changed is chosen, the rest merges by itself, and nothing is dropped in
//! silence. The design that is open stays as it is till the result takes its place, as one act.

mod conflicts;
mod head;
mod own;
mod result;
mod taken;

use std::sync::Arc;

use egui::{CentralPanel, Frame, Key, Modifiers, Panel, ScrollArea, Ui};

use crate::app::prepared::{Outcome, Prepared, Refused};
use crate::app::sources::{Open, Source};
use crate::compare::{Choice, Choices, Side};
use crate::design::Design;
use crate::files::states::{Shelf, State};
use crate::finance::simulation::Draws;
use crate::picture::tokens::Ink;
use crate::text::{Language, Text};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::reading::Reading;
use crate::ui::kit::{style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::status::Instead;

/// The width of the panel with the result.
const RESULT: f32 = 320.0;
/// Under this width of the window it stands beneath.
const SMALL: f32 = 900.0;

/// What is merged with what, as it was asked.
#[derive(Clone)]
struct Question {
    theirs: Source,
    base: Option<Source>,
    now: Arc<Design>,
    draws: Draws,
    language: Language,
    /// How many kept states were known, among which the begin is sought.
    states: usize,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        let same = self.theirs == other.theirs && self.base == other.base && Arc::ptr_eq(&self.now, &other.now);
        same && self.draws == other.draws && self.language == other.language && self.states == other.states
    }
}

type Answer = Result<Arc<Prepared>, Refused>;

/// A merge on the screen.
pub(crate) struct Merge {
    theirs: Source,
    base: Option<Source>,
    found: Option<(Question, Answer)>,
    reading: Option<(Question, Reading<Answer>)>,
    choices: Choices,
    /// The result with which choices; the merge is that which was found.
    outcome: Option<(Choices, Arc<Outcome>)>,
    working: Option<(Choices, Reading<Arc<Outcome>>)>,
    /// What is being filled in by oneself.
    draft: Option<own::Draft>,
    /// Which line of what merged by itself is open, to be chosen otherwise.
    open: Option<(usize, usize)>,
    /// The conflict that the keys choose in.
    at: usize,
    /// Whether it is to be scrolled to.
    moved: bool,
}

impl Merge {
    /// Of the open design with another; what both began from is sought where it is not said.
    pub(crate) fn of(theirs: Source, base: Option<Source>) -> Self {
        Self {
            theirs,
            base,
            found: None,
            reading: None,
            choices: Choices::new(),
            outcome: None,
            working: None,
            draft: None,
            open: None,
            at: 0,
            moved: false,
        }
    }

    /// Begins at another state. What was chosen was chosen between other things.
    pub(crate) fn begin_at(&mut self, base: Source) {
        (self.base, self.choices, self.outcome, self.at) = (Some(base), Choices::new(), None, 0);
        (self.draft, self.open) = (None, None);
    }

    /// Whether something is still being read or worked out.
    pub(crate) fn is_busy(&self) -> bool {
        self.reading.is_some() || self.working.is_some()
    }

    fn prepared(&self) -> Option<&Arc<Prepared>> {
        self.found.as_ref().and_then(|it| it.1.as_ref().ok())
    }

    /// Turns to the first conflict of a section.
    pub(crate) fn turn_to(&mut self, section: Section) {
        let Some(prepared) = self.prepared() else { return };
        let of = |it: &crate::compare::Conflict| Section::of_part(&it.section) == Some(section);
        if let Some(at) = prepared.merge.conflicts.iter().position(of) {
            (self.at, self.moved) = (at, true);
        }
    }

    /// How many conflicts and changes each section has; the praatplaat shows all.
    pub(crate) fn counts(&self) -> Vec<(Section, usize)> {
        let Some(prepared) = self.prepared() else { return Vec::new() };
        let merge = &prepared.merge;
        let parts = || {
            let conflicts = merge.conflicts.iter().map(|it| &it.section);
            conflicts.chain(merge.taken.iter().map(|it| &it.difference.section))
        };
        let count = |section: Section| match section {
            Section::Praatplaat => parts().count(),
            it => parts().filter(|part| Section::of_part(part) == Some(it)).count(),
        };
        Section::ALL.map(|it| (it, count(it))).to_vec()
    }

    /// What stands in the status line: how much is chosen, and that no file changes.
    pub(crate) fn status(&self, cx: &Cx) -> Instead {
        let Some(prepared) = self.prepared() else { return Instead::default() };
        let count = prepared.merge.conflicts.len();
        let chosen = count - prepared.merge.open(&self.choices).count();
        let chosen = cx.text.with("merge-chosen", [("at", chosen.into()), ("count", count.into())]);
        let itself = cx.text.with("merge-by-itself", [("count", prepared.count_taken(&self.choices).into())]);
        let left = (count > 0).then_some(("", chosen)).into_iter().chain([("", itself)]).collect();
        Instead { left, right: cx.t("merge-files-stay") }
    }

    /// Asks for what is wanted now, and takes in what was found.
    fn work(&mut self, ui: &Ui, cx: &Cx, shelf: Option<&Shelf>) {
        if let Some((asked, reading)) = &self.reading
            && let Some(answer) = reading.taken()
        {
            self.found = Some((asked.clone(), answer));
            (self.reading, self.outcome, self.working) = (None, None, None);
        }
        if let Some((choices, reading)) = &self.working
            && let Some(outcome) = reading.taken()
        {
            self.outcome = Some((choices.clone(), outcome));
            self.working = None;
        }
        let (now, draws, language) = (cx.session.snapshot(), cx.session.draws(), cx.text.language());
        let (theirs, base) = (self.theirs.clone(), self.base.clone());
        // Where the begin is said, the kept states do not matter.
        let count = shelf.filter(|_| base.is_none()).map_or(0, |it| it.states.len());
        let question = Question { theirs, base, now, draws, language, states: count };
        let catalogue = || cx.catalogue().clone();
        let known = |it: &Question| *it == question;
        if !self.found.as_ref().is_some_and(|it| known(&it.0)) {
            if self.reading.as_ref().is_some_and(|it| known(&it.0)) {
                return;
            }
            let (open, catalogue) = (Open::of(cx.session), catalogue());
            let states: Vec<State> = shelf.map(|it| it.states.clone()).unwrap_or_default();
            let of = question.clone();
            let work = move || {
                let text = Text::new(language);
                let with = (&of.theirs, of.base.as_ref());
                Prepared::of(with, (&open, &states), (&catalogue, draws), &text).map(Arc::new)
            };
            self.reading = Some((question, Reading::start(ui.ctx(), work)));
            return;
        }
        let known = |it: &Choices| *it == self.choices;
        let there = self.outcome.as_ref().is_some_and(|it| known(&it.0));
        if there || self.working.as_ref().is_some_and(|it| known(&it.0)) {
            return;
        }
        let Some(prepared) = self.prepared().cloned() else { return };
        let (catalogue, choices) = (catalogue(), self.choices.clone());
        let work = move || {
            let text = Text::new(language);
            Arc::new(Outcome::of(&prepared, &choices, (&catalogue, draws), &text))
        };
        self.working = Some((self.choices.clone(), Reading::start(ui.ctx(), work)));
    }

    /// ↑ and ↓ go from conflict to conflict, ← and → choose.
    fn keys(&mut self, ui: &Ui) {
        let Some(prepared) = self.prepared().cloned() else { return };
        if ui.ctx().text_edit_focused() || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        let conflicts = &prepared.merge.conflicts;
        let pressed = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
        for (key, by) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
            if pressed(key) {
                self.at = self.at.saturating_add_signed(by).min(conflicts.len().saturating_sub(1));
                self.moved = true;
            }
        }
        for (key, side) in [(Key::ArrowLeft, Side::A), (Key::ArrowRight, Side::B)] {
            if pressed(key)
                && let Some(conflict) = conflicts.get(self.at)
            {
                self.choices.insert(conflict.unit.clone(), Choice::Of(side));
            }
        }
    }

    /// The screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &Cx, (shelf, ground): (Option<&Shelf>, Frame), out: &mut Vec<Intent>) {
        self.work(ui, cx, shelf);
        self.keys(ui);
        let found = self.found.as_ref().map(|it| it.1.clone());
        if let Some(Ok(prepared)) = &found {
            let frame = Frame::new().fill(style::color(Ink::Panel, cx.theme)).inner_margin(egui::Margin::same(12));
            let small = ui.ctx().content_rect().width() < SMALL;
            let panel = if small {
                Panel::bottom("result").exact_size(240.0)
            } else {
                Panel::right("result").exact_size(RESULT)
            };
            let outcome = self.outcome.as_ref().map(|it| (it.0 == self.choices, Arc::clone(&it.1)));
            panel.resizable(false).frame(frame).show(ui, |ui| {
                ui.take_available_width();
                let outcome = outcome.as_ref().map(|it| (it.0, &*it.1));
                result::result_ui(ui, cx, (prepared, outcome), (&self.choices, &self.theirs), out);
            });
        }
        CentralPanel::default().frame(ground).show(ui, |ui| {
            head::title_ui(ui, cx, out);
            match &found {
                None => drop(ui.label(style::secondary(cx.t("merge-reading"), cx.theme))),
                Some(Err(refused)) => refused_ui(ui, cx, refused),
                Some(Ok(prepared)) => self.middle(ui, cx, (prepared, shelf), out),
            }
        });
    }

    fn middle(&mut self, ui: &mut Ui, cx: &Cx, (prepared, shelf): (&Prepared, Option<&Shelf>), out: &mut Vec<Intent>) {
        if let Some(base) = head::three_ui(ui, cx, (prepared, &self.theirs), shelf, out) {
            self.begin_at(base);
        }
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            let at = (&mut self.at, std::mem::take(&mut self.moved));
            let to = (&mut self.choices, &mut self.draft);
            conflicts::conflicts_ui(ui, cx, (prepared, &self.theirs), to, at);
            taken::taken_ui(ui, cx, (prepared, &self.theirs), (&mut self.choices, &mut self.open));
            widgets::follow_focus(ui);
        });
    }
}

/// Why there is nothing to merge.
fn refused_ui(ui: &mut Ui, cx: &Cx, refused: &Refused) {
    match refused {
        Refused::OtherDesign => {
            ui.label(style::strong(cx.t("merge-other-design")).size(style::CARD));
            ui.add(egui::Label::new(cx.t("merge-other-design-says")).wrap());
        }
        Refused::Unread(source, error) => {
            let of = [("name", source.name(cx.text).into())];
            ui.label(style::strong(cx.text.with("beside-unreadable", of)).size(style::CARD));
            ui.label(style::strong(&error.title));
            widgets::selectable(ui, egui::RichText::new(&error.says));
        }
    }
}
