//! What is chosen and shown of the section, and the comparison that is being worked out.

use std::sync::Arc;

use egui::Ui;

use crate::app::compared::{Answer, Compared};
use crate::app::precedents::{self, Row};
use crate::app::sources::{Open, Source};
use crate::design::Design;
use crate::rules::precedents::{Precedent, stories};
use crate::text::precedents::Told;
use crate::text::{Language, Text};
use crate::ui::cx::Cx;
use crate::ui::kit::reading::Reading;
use crate::ui::kit::sought;

/// How they are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    /// On the time line.
    #[default]
    Map,
    /// In rows.
    List,
}

impl Shown {
    pub(super) const ALL: [Self; 2] = [Self::Map, Self::List];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Map => "precedents-as-map",
            Self::List => "precedents-as-list",
        }
    }
}

/// What is compared, as it was asked.
#[derive(Clone)]
struct Question {
    key: &'static str,
    now: Arc<Design>,
    language: Language,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && Arc::ptr_eq(&self.now, &other.now) && self.language == other.language
    }
}

/// The section between frames.
#[derive(Default)]
pub(super) struct State {
    /// The one that is chosen, by its key.
    pub(super) chosen: Option<&'static str>,
    pub(super) shown: Shown,
    /// Whether only those are shown that open as a design.
    pub(super) only_open: bool,
    /// Whether the signals stand beside the section, though one is chosen.
    pub(super) signals: bool,
    /// Whether the chosen one is laid beside the present design, and whether all aspects are shown.
    compare: bool,
    pub(super) unfolded: bool,
    found: Option<(Question, Vec<Row>)>,
    reading: Option<(Question, Reading<Answer>)>,
}

impl State {
    /// The one that is chosen.
    pub(super) fn chosen(&self) -> Option<&'static Precedent> {
        self.chosen.and_then(Precedent::find)
    }

    /// Chooses one; its card is shown.
    pub(super) fn choose(&mut self, it: &'static Precedent) {
        (self.chosen, self.signals) = (Some(it.key), false);
        if self.only_open && it.opens.is_none() {
            self.only_open = false;
        }
    }

    /// Whether the chosen one is laid beside the present design.
    pub(super) fn compares(&self) -> bool {
        self.compare && self.chosen().is_some_and(|it| it.opens.is_some())
    }

    /// Lays it beside the present design, or does so no longer.
    pub(super) fn turn_compare(&mut self) {
        self.compare = !self.compare;
    }

    /// Turns to the one that somebody looked for, and works on the comparison.
    pub(super) fn follow(&mut self, ui: &Ui, cx: &Cx) {
        if let Some(wanted) = sought::wanted(ui.ctx())
            && let Some(it) = stories().find(|it| cx.text.precedent_told(it, Told::Name) == wanted)
        {
            self.choose(it);
        }
        if let Some((asked, reading)) = &self.reading
            && let Some(answer) = reading.taken()
        {
            let of = Precedent::find(asked.key).zip(answer.ok());
            // What cannot be read has no rows, and is not asked for again.
            let rows = of.map(|(of, it)| precedents::rows(of, &it, cx.text)).unwrap_or_default();
            self.found = Some((asked.clone(), rows));
            self.reading = None;
        }
        let Some((of, key)) = self.chosen().filter(|_| self.compare).and_then(|it| Some((it, it.opens?))) else {
            return;
        };
        let language = cx.text.language();
        let question = Question { key: of.key, now: cx.session.snapshot(), language };
        let known = |it: &Question| *it == question;
        if self.found.as_ref().is_some_and(|it| known(&it.0)) || self.reading.as_ref().is_some_and(|it| known(&it.0)) {
            return;
        }
        let (open, catalogue, draws) = (Open::of(cx.session), cx.catalogue().clone(), cx.session.draws());
        let work = move || {
            let text = Text::new(language);
            Compared::of([&Source::Example(key), &Source::Now], &open, (&catalogue, draws), &text).map(Arc::new)
        };
        self.reading = Some((question, Reading::start(ui.ctx(), work)));
    }

    /// The chosen one beside the present design; none while that is being worked out.
    pub(super) fn rows(&self) -> Option<&[Row]> {
        let found = self.found.as_ref().filter(|it| Some(it.0.key) == self.chosen);
        found.map(|it| &it.1[..])
    }
}
