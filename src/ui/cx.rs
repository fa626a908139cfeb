//! What a panel may look at: the session, the words, and what the screen shows of both.

use std::collections::BTreeMap;

use crate::app::session::Session;
use crate::app::steps::Steps;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::id::Id;
use crate::design::workshop::Hidden;
use crate::files::Beside;
use crate::files::underneath::Underneath;
use crate::picture::tokens::Theme;
use crate::rules::Signal;
use crate::text::Text;
use crate::ui::app::gesture::Gesture;
use crate::ui::walk::Walk;

/// What a panel may look at.
#[derive(Clone, Copy)]
pub(crate) struct Cx<'a> {
    /// The session.
    pub session: &'a Session,
    /// The words.
    pub text: &'a Text,
    /// Light or dark.
    pub theme: Theme,
    /// The selected elements.
    pub selection: &'a [Id],
    /// What hangs under the pointer.
    pub(crate) gesture: &'a Gesture,
    /// The elements that are lit for a moment, since a signal led to them.
    pub lit: &'a [Id],
    /// Whether they were lit just now, so that the place that shows them is to be scrolled to.
    pub lit_fresh: bool,
    /// The element whose details are open.
    pub open: Option<Id>,
    /// The element whose name is to be typed over, in this frame only.
    pub rename: Option<Id>,
    /// What became of the design's file since it was opened or saved, as far as is known.
    pub underneath: &'a Underneath,
    /// The copies of the same design that a synchroniser put beside its file.
    pub beside: &'a [Beside],
    /// Whether a save is going on that takes a while.
    pub saving: bool,
    /// Today, for signatures and waivers.
    pub today: Option<jiff::civil::Date>,
    /// Whether the screen is shown to a room: side panels are away.
    pub presenting: bool,
    /// Whether one looks aside: nothing of the sections is on the screen.
    pub aside: bool,
    /// The case that is walked.
    pub walk: Option<&'a Walk>,
    /// Whether the dossier is on the screen, which takes and gives rows of a spreadsheet.
    pub in_dossier: bool,
    /// Whether the first steps are to stand beside a design that is not far yet.
    pub first_steps: bool,
    /// Whether a register that is being read stands in its place.
    pub importing: bool,
    /// The name under which the user last signed or accepted something.
    pub signer: &'a str,
    /// The columns of the register that were shown or hidden by hand, by their keys.
    pub columns: &'a BTreeMap<String, bool>,
    /// The widths of those that were made wider or narrower, in points, by their keys.
    pub widths: &'a BTreeMap<String, f32>,
}

impl<'a> Cx<'a> {
    /// The design.
    pub(crate) fn design(&self) -> &'a Design {
        self.session.design()
    }

    /// The catalogues.
    pub(crate) fn catalogue(&self) -> &'a Catalogue {
        self.session.catalogue()
    }

    /// A message.
    pub(crate) fn t(&self, key: &str) -> String {
        self.text.get(key)
    }

    /// The first steps, where they stand beside the design.
    pub(crate) fn steps(&self) -> Option<Steps> {
        self.session.insight().steps.filter(|_| self.first_steps)
    }

    /// The open signals that lists show.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &'a Signal> {
        self.session.insight().listed(self.first_steps)
    }

    /// Whether nothing may say what is wrong: an exercise hides it, or a room looks on.
    pub(crate) fn is_hushed(&self) -> bool {
        self.session.insight().is_quiet() || self.design().workshop.conceals(Hidden::Signals)
    }

    /// Whether an element is lit for a moment, since a signal led to it.
    pub(crate) fn is_lit(&self, id: impl Into<Id>) -> bool {
        self.lit.contains(&id.into())
    }

    /// Whether an element is selected.
    pub(crate) fn is_selected(&self, id: impl Into<Id>) -> bool {
        self.selection.contains(&id.into())
    }
}
