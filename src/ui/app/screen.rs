//! What is looked at in place of the sections: versions, what goes out, two designs beside each other, a merge.

use egui::{CentralPanel, Frame, Margin, Ui};

use crate::files::settings::Settings;
use crate::files::states::Shelf;
use crate::picture::tokens::Ink;
use crate::ui::compare::Compare;
use crate::ui::cx::Cx;
use crate::ui::export::Tables;
use crate::ui::intent::Intent;
use crate::ui::kit::style;
use crate::ui::merge::Merge;
use crate::ui::shell::bar;
use crate::ui::shell::sections::{self, Counts};
use crate::ui::shell::status::{self, Instead};
use crate::ui::versions::{Known, Versions};

/// What is looked at.
pub(crate) enum Screen {
    /// The versions of the open file.
    Versions(Box<Versions>),
    /// What goes out as tables.
    Tables(Box<Tables>),
    /// Two designs beside each other.
    Compare(Box<Compare>),
    /// Two designs that become one.
    Merge(Box<Merge>),
}

impl Screen {
    /// It, in place of section and signals.
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, (shelf, kept): (Option<&Shelf>, (bool, bool)), out: &mut Vec<Intent>) {
        let ground = Frame::new().fill(style::color(Ink::Background, cx.theme));
        let ground = ground.inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 10 });
        let known = Known { shelf, kept };
        match self {
            Self::Versions(it) => {
                CentralPanel::default().frame(ground).show(ui, |ui| it.ui(ui, cx, known, out));
            }
            Self::Tables(it) => {
                CentralPanel::default().frame(ground).show(ui, |ui| it.ui(ui, cx, out));
            }
            Self::Compare(it) => it.ui(ui, cx, (shelf, ground), out),
            Self::Merge(it) => it.ui(ui, cx, (shelf, ground), out),
        }
    }

    /// How many differences each section has, where they are counted.
    fn counts(&self) -> Option<Counts> {
        match self {
            Self::Versions(_) | Self::Tables(_) => None,
            Self::Compare(it) => Some(it.counts()),
            Self::Merge(it) => Some(it.counts()),
        }
    }

    /// Whether something is still being read or worked out.
    pub(super) fn is_busy(&self) -> bool {
        match self {
            Self::Versions(it) => it.is_busy(),
            Self::Tables(_) => false,
            Self::Compare(it) => it.is_busy(),
            Self::Merge(it) => it.is_busy(),
        }
    }

    /// What stands in the status line; none: what always does.
    fn status(&self, cx: &Cx) -> Option<Instead> {
        match self {
            Self::Versions(_) | Self::Tables(_) => None,
            Self::Compare(it) => Some(it.status(cx)),
            Self::Merge(it) => Some(it.status(cx)),
        }
    }
}

/// Under this width in points the list of sections makes room.
const SMALL: f32 = 900.0;

/// The window while one looks aside.
pub(super) fn panels(
    ui: &mut Ui,
    cx: &Cx,
    (screen, settings): (&mut Screen, &Settings),
    known: (Option<&Shelf>, (bool, bool)),
    out: &mut Vec<Intent>,
) {
    if !cx.presenting {
        let small = ui.available_width() < SMALL;
        bar::top_bar(ui, cx, settings, out);
        match screen.status(cx) {
            Some(instead) => status::status_aside(ui, cx, &instead),
            None => status::status_bar(ui, cx, out),
        }
        if !small {
            sections::section_list(ui, cx, (None, screen.counts().as_ref()), out);
        }
    }
    screen.ui(ui, cx, known, out);
}
