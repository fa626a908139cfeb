//! What is asked in a dialog, and what the answers are: shared by those who ask and those who do it.

use std::path::PathBuf;

use crate::app::examples::Example;
use crate::app::export::{Kind, What};
use crate::design::Design;
use crate::design::id::KeyMomentId;
use crate::files::cautions::Caution;
use crate::files::underneath::Underneath;
use crate::ui::aside::Place;

/// What happens once the present design may be left.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum After {
    /// The start screen.
    Start,
    /// The open dialog.
    AskOpen,
    /// This file is opened.
    Open(PathBuf),
    /// A copy of this example, by its key, is opened.
    Example(&'static str),
    /// This recovery copy is gone on with.
    Recover(PathBuf),
    /// The program ends.
    Quit,
}

/// What a path is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Purpose {
    /// To open a design.
    Open,
    /// To look at a design beside the open one.
    Beside(Place),
    /// To save the design, and what happens after.
    Save(Option<After>),
    /// To save the praatplaat as a picture.
    Export(crate::picture::Which),
    /// Where to save the picture of two designs beside each other.
    ExportCompared,
    /// To save tables, or the whole design, as such a file.
    ExportTables(Kind, Vec<What>),
    /// To look at the design as it was in the last report.
    ReportBefore,
    /// To save the report as such a file, or a loose sheet of it.
    Report(crate::report::Kind, Option<crate::report::Loose>),
    /// To read a register.
    ReadRegister,
    /// To read forms about a key moment.
    ReadForms(KeyMomentId),
    /// To save a register without rows.
    EmptyRegister,
    /// To save what is to come for other calendars.
    Calendar,
}

impl Purpose {
    /// Whether a file is wanted that is there.
    pub(crate) fn opens(&self) -> bool {
        matches!(self, Self::Open | Self::Beside(_) | Self::ReportBefore | Self::ReadRegister | Self::ReadForms(_))
    }
}

/// What the user answered.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Answer {
    /// Save first, then do it.
    SaveThen(After),
    /// Leave the changes behind.
    Discard(After),
    /// This path, which was typed: nobody asked yet whether a file may be written over.
    Typed(Purpose, PathBuf),
    /// This path.
    Path(Purpose, PathBuf),
    /// Open this file anew, as it stands there now.
    OpenAgain(PathBuf),
    /// Save to this file over what was shown to stand there.
    SaveAnyway(PathBuf, Underneath, Option<After>),
    /// Save to this file: what that takes away was read.
    SaveMinding(PathBuf, Vec<Caution>, Option<After>),
    /// Save as a copy beside the file.
    SaveCopy(Option<After>),
    /// Save somewhere else.
    SaveElsewhere(Option<After>),
    /// Merge what stands in this file now with the open design.
    Merge(PathBuf),
    /// Keep versions from now on, or no more.
    KeepVersions(bool),
    /// Throw all versions away.
    WipeVersions,
    /// Keep recovery copies from now on, or no more.
    KeepCopies(bool),
    /// Offer the recovery copies of earlier times.
    OfferCopies,
    /// Read what the program is built of.
    Notices,
    /// Throw the recovery copies of earlier times away.
    WipeCopies,
    /// Accept the signal.
    Waive(Box<WaiverWords>),
}

/// An accepted signal, in words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WaiverWords {
    /// The rule.
    pub rule: &'static str,
    /// The signal's subjects.
    pub subjects: Vec<crate::design::id::Id>,
    /// How it was worded, and how heavy it was.
    pub wording: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub name: String,
}

/// What the start screen wants.
pub(crate) enum Wish {
    /// A new design.
    Make(Box<Design>),
    /// An unsaved copy of an example.
    Example(Example),
    /// A recent file.
    Recent(PathBuf),
    /// The tour; false: it is not offered again.
    Tour(bool),
    /// The open dialog.
    AskOpen,
}
