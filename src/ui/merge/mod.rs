//! Two people's work made into one.

use egui::{Frame, Ui};

use crate::app::sources::Source;
use crate::files::states::Shelf;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::section::Section;

/// A merge on the screen.
pub(crate) struct Merge {
    theirs: Source,
    base: Option<Source>,
}

impl Merge {
    pub(crate) fn of(theirs: Source, base: Option<Source>) -> Self {
        Self { theirs, base }
    }

    pub(crate) fn begin_at(&mut self, base: Source) {
        self.base = Some(base);
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

    pub(crate) fn ui(&mut self, _ui: &mut Ui, _cx: &Cx, _known: (Option<&Shelf>, Frame), _out: &mut Vec<Intent>) {
        let _ = &self.theirs;
    }
}
