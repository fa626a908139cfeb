//! Two designs beside each other: in what they differ, on the plate, in words, in signals and in money. To look at: the
//! design that is open stays as it is.

mod head;
mod list;
mod marks;
mod money;

use std::sync::Arc;

use egui::{CentralPanel, Frame, Key, Modifiers, Panel, ScrollArea, Ui};

use crate::app::compared::{Answer, Compared};
use crate::app::sources::{Open, Source};
use crate::compare;
use crate::design::Design;
use crate::design::id::Id;
use crate::files::states::Shelf;
use crate::finance::simulation::Draws;
use crate::picture::tokens::Ink;
use crate::text::{Language, Text};
use crate::ui::aside::Place;
use crate::ui::compare::marks::Shown;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::plate::{self, Plate};
use crate::ui::kit::reading::Reading;
use crate::ui::kit::{style, widgets};
use crate::ui::section::Section;
use crate::ui::shell::status::Instead;

/// How many differences a page of keys is.
const PAGE: isize = 10;

/// The width of the list: in a window so wide or wider, and in a narrower one.
const LIST: [f32; 2] = [360.0, 300.0];
const WIDE: f32 = 1360.0;
/// Under this width the list stands beneath.
const SMALL: f32 = 900.0;

/// What is compared with what, as it was asked.
#[derive(Clone)]
struct Question {
    sources: [Source; 2],
    now: Arc<Design>,
    draws: Draws,
    language: Language,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        let same = self.sources == other.sources && Arc::ptr_eq(&self.now, &other.now);
        same && self.draws == other.draws && self.language == other.language
    }
}

/// Two designs on the screen.
pub(crate) struct Compare {
    sources: [Source; 2],
    found: Option<(Question, Answer)>,
    reading: Option<(Question, Reading<Answer>)>,
    shown: Shown,
    /// The chosen difference, by its place among all.
    at: usize,
    /// Whether its row is to be scrolled to.
    moved: bool,
    plates: [Plate; 3],
}

impl Compare {
    /// Of two sources.
    pub(crate) fn of(sources: [Source; 2]) -> Self {
        let (found, reading, shown, plates) = (None, None, Shown::default(), Default::default());
        Self { sources, found, reading, shown, at: 0, moved: false, plates }
    }

    /// Takes another design in one of the two places.
    pub(crate) fn take(&mut self, place: Place, source: Source) {
        self.sources[usize::from(place == Place::B)] = source;
        (self.at, self.moved) = (0, true);
    }

    /// Whether something is still being read or worked out.
    pub(crate) fn is_busy(&self) -> bool {
        self.reading.is_some()
    }

    fn compared(&self) -> Option<&Arc<Compared>> {
        self.found.as_ref().filter(|it| it.0.sources == self.sources).and_then(|it| it.1.as_ref().ok())
    }

    /// Both designs with their names, once they were read.
    pub(crate) fn both(&self, text: &Text) -> Option<(Arc<Compared>, [String; 2])> {
        Some((Arc::clone(self.compared()?), self.sources.each_ref().map(|it| it.name(text))))
    }

    /// Turns to the first difference of a section; the praatplaat shows all.
    pub(crate) fn turn_to(&mut self, section: Section) {
        let Some(compared) = self.compared() else { return };
        let of = compared
            .sections
            .iter()
            .find(|it| Section::of_part(&it.0) == Some(section) || section == Section::Praatplaat);
        if let Some(first) = of.and_then(|it| it.1.first()) {
            (self.at, self.moved) = (first.nth, true);
        }
    }

    /// How many differences each section has; the praatplaat shows all.
    pub(crate) fn counts(&self) -> Vec<(Section, usize)> {
        let Some(compared) = self.compared() else { return Vec::new() };
        let count = |it: Section| {
            let of = compared.sections.iter().filter(|of| Section::of_part(&of.0) == Some(it));
            if it == Section::Praatplaat { compared.count() } else { of.map(|it| it.1.len()).sum() }
        };
        Section::ALL.map(|it| (it, count(it))).to_vec()
    }

    /// The signs and the way through the list, in the status line.
    pub(crate) fn status(&self, cx: &Cx) -> Instead {
        use compare::Mark as M;
        let signs = [M::Added, M::Removed, M::Moved, M::Changed];
        let mut left: Vec<_> = signs.map(|it| (crate::text::compare::sign(it), cx.text.mark(it))).to_vec();
        left.push(("", cx.t("beside-dashed")));
        let count = self.compared().map_or(0, |it| it.count());
        let values = [("at", (self.at + 1).into()), ("count", count.into())];
        let right = if count > 0 { cx.text.with("beside-walk", values) } else { String::new() };
        Instead { left, right }
    }

    /// Asks for what is wanted now, and takes in what was found.
    fn work(&mut self, ui: &Ui, cx: &Cx) {
        let (now, draws, language) = (cx.session.snapshot(), cx.session.draws(), cx.text.language());
        let question = Question { sources: self.sources.clone(), now, draws, language };
        if let Some((asked, reading)) = &self.reading
            && let Some(answer) = reading.taken()
        {
            self.found = Some((asked.clone(), answer));
            self.reading = None;
        }
        let known = |it: &Question| *it == question;
        if self.found.as_ref().is_some_and(|it| known(&it.0)) || self.reading.as_ref().is_some_and(|it| known(&it.0)) {
            return;
        }
        let (open, catalogue) = (Open::of(cx.session), cx.catalogue().clone());
        let sources = self.sources.clone();
        let work = move || {
            let text = Text::new(language);
            Compared::of(sources.each_ref(), &open, (&catalogue, draws), &text).map(Arc::new)
        };
        self.reading = Some((question, Reading::start(ui.ctx(), work)));
    }

    /// ↑ and ↓ walk the differences, 1 2 3 turn the plate; not while something is typed or chosen from a list.
    fn keys(&mut self, ui: &Ui) {
        if ui.ctx().text_edit_focused() || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        // Each press counts, also where several come within one frame.
        let times = |key| ui.input_mut(|it| it.count_and_consume_key(Modifiers::NONE, key)).cast_signed();
        let pressed = |key| times(key) > 0;
        let last = self.compared().map_or(0, |it| it.count()).saturating_sub(1);
        let steps = [(Key::ArrowUp, -1), (Key::ArrowDown, 1), (Key::PageUp, -PAGE), (Key::PageDown, PAGE)];
        for (key, by) in steps {
            let times = times(key);
            if times > 0 {
                self.at = self.at.saturating_add_signed(by * times).min(last);
                self.moved = true;
            }
        }
        for (key, to) in [(Key::Home, 0), (Key::End, last)] {
            if pressed(key) {
                (self.at, self.moved) = (to, true);
            }
        }
        for (key, shown) in [(Key::Num1, Shown::A), (Key::Num2, Shown::Differences), (Key::Num3, Shown::B)] {
            if pressed(key) {
                self.shown = shown;
            }
        }
    }

    /// The screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &Cx, (shelf, ground): (Option<&Shelf>, Frame), out: &mut Vec<Intent>) {
        self.work(ui, cx);
        self.keys(ui);
        let found = self.found.as_ref().filter(|it| it.0.sources == self.sources).map(|it| it.1.clone());
        let names = self.sources.each_ref().map(|it| it.name(cx.text));
        let width = ui.ctx().content_rect().width();
        if let Some(Ok(compared)) = &found {
            let words = || compared.words(names.each_ref().map(String::as_str), cx.text);
            let of = (self.at, std::mem::take(&mut self.moved), &words as &dyn Fn() -> String);
            let frame = Frame::new().fill(style::color(Ink::Panel, cx.theme)).inner_margin(egui::Margin::same(12));
            let panel = if width < SMALL {
                Panel::bottom("differences").exact_size(240.0)
            } else {
                Panel::right("differences").exact_size(LIST[usize::from(width < WIDE)])
            };
            let shown = panel.resizable(false).frame(frame).show(ui, |ui| {
                ui.take_available_width();
                list::list_ui(ui, cx, compared, of, out)
            });
            if let Some(at) = shown.inner {
                self.at = at;
            }
        }
        CentralPanel::default().frame(ground).show(ui, |ui| {
            head::head_ui(ui, cx, (&mut self.sources, &mut self.shown), (found.as_ref(), shelf), out);
            match &found {
                None => drop(ui.label(style::secondary(cx.t("beside-reading"), cx.theme))),
                Some(Err((nth, error))) => {
                    let of = [("name", (&names[*nth]).into())];
                    ui.label(style::strong(cx.text.with("beside-unreadable", of)).size(style::CARD));
                    ui.label(style::strong(&error.title));
                    widgets::selectable(ui, egui::RichText::new(&error.says));
                }
                Some(Ok(compared)) => self.middle(ui, cx, compared, &names),
            }
        });
    }

    /// The plate, and the money beneath it; scrolled where there is too little room for both.
    fn middle(&mut self, ui: &mut Ui, cx: &Cx, compared: &Compared, names: &[String; 2]) {
        let chosen = compared.comparison.differences.get(self.at).and_then(|it| it.id);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            let high = (ui.clip_rect().height() - money::HIGH - 14.0).max(plate::LEAST);
            let room = egui::vec2(ui.available_width(), high);
            let down = egui::Layout::top_down(egui::Align::Min);
            let clicked = ui.allocate_ui_with_layout(room, down, |ui| self.plate(ui, cx, compared, (chosen, names)));
            if let Some(at) = clicked.inner.and_then(|id| of_element(compared, id)) {
                (self.at, self.moved) = (at, true);
            }
            ui.add_space(6.0);
            money::money_ui(ui, cx, compared, names.each_ref().map(String::as_str));
        });
    }

    fn plate(
        &mut self,
        ui: &mut Ui,
        cx: &Cx,
        compared: &Compared,
        (chosen, names): (Option<Id>, &[String; 2]),
    ) -> Option<Id> {
        let [a, b] = compared.read.each_ref().map(|it| &it.design);
        let [plate_a, plate_b, plate_both] = &mut self.plates;
        let named = |nth: usize| cx.text.with("beside-plate", [("name", (&names[nth]).into())]);
        let signals = |nth: usize| Some(&compared.outlook[nth].insight.signals[..]);
        let laid = match self.shown {
            Shown::A => plate_a.lay(ui, cx, (a, a), signals(0), &named(0)),
            Shown::B => plate_b.lay(ui, cx, (b, b), signals(1), &named(1)),
            Shown::Differences => {
                plate_both.lay(ui, cx, (b, &compared.ghosts.design), signals(1), &cx.t("beside-plate-both"))
            }
        };
        marks::plate_ui(ui, cx, (compared, &laid, self.shown), chosen)
    }
}

/// The difference that is about an element, or about what came or went with another.
fn of_element(compared: &Compared, id: Id) -> Option<usize> {
    let all = || compared.comparison.differences.iter();
    let own = all().position(|it| it.id == Some(id));
    own.or_else(|| all().position(|it| it.along.iter().any(|it| it.id() == Some(id))))
}
