//! Two designs beside each other.

use egui::{Frame, Ui};

use crate::app::sources::Source;
use crate::files::states::Shelf;
use crate::ui::aside::Place;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::section::Section;

/// Two designs on the screen.
pub(crate) struct Compare {
    sources: [Source; 2],
}

impl Compare {
    pub(crate) fn of(sources: [Source; 2]) -> Self {
        Self { sources }
    }

    pub(crate) fn take(&mut self, place: Place, source: Source) {
        self.sources[usize::from(place == Place::B)] = source;
    }

    pub(crate) fn is_busy(&self) -> bool {
        false
    }

    pub(crate) fn turn_to(&mut self, _section: Section) {}

    pub(crate) fn counts(&self) -> Option<Vec<(Section, usize)>> {
        None
    }

    pub(crate) fn status(&self, _cx: &Cx) -> crate::ui::shell::status::Instead {
        crate::ui::shell::status::Instead::default()
    }

    pub(crate) fn ui(&mut self, _ui: &mut Ui, _cx: &Cx, _known: (Option<&Shelf>, Frame), _out: &mut Vec<Intent>) {}
}
