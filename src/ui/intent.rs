//! What the user wants, as a panel reports it: `app/run.rs` does it at the end of the frame.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::design::edit::Edit;
use crate::design::id::{Id, KeyMomentId};
use crate::picture::Which;
use crate::rules::{Rule, Signal};
use crate::text::table::Table;
use crate::ui::aside::Aside;
use crate::ui::import::taken::TakenIn;
use crate::ui::manual::leaf::Leaf;
use crate::ui::report::wish::ReportWish;
use crate::ui::section::Section;
use crate::ui::shell::command::Command;
use crate::ui::walk::Walk;

/// What the user wants, as a panel reports it.
#[derive(Clone, Debug)]
pub(crate) enum Intent {
    /// A change to the design.
    Edit(Edit),
    /// A change to the design; what it makes is selected, opened, and named at once.
    EditAndOpen(Edit),
    /// Selects elements without opening one.
    Select(Vec<Id>),
    /// Opens an element's details beside the picture.
    Open(Id),
    /// Opens an element's details with its name ready to type over.
    Rename(Id),
    /// Closes the details.
    CloseDetails,
    /// Shows a section.
    Go(Section),
    /// Shows where a signal is: its section, its elements lit.
    Show(Signal),
    /// Asks reason and name to accept a signal.
    AskWaiver(Signal),
    /// Opens the manual at a rule's page.
    Rule(&'static Rule),
    /// Opens the manual at a page.
    Leaf(Leaf),
    /// Walks a case, at this step; none: no longer.
    Walk(Option<Walk>),
    /// Keeps the case that is walked, or brings it up to date, by this edit.
    KeepWalk(Edit),
    /// Shows these columns of the register, by their keys, from now on.
    ShowColumns(BTreeMap<String, bool>),
    /// Makes columns of the register so wide, by their keys, in points, from now on.
    Widths(BTreeMap<String, f32>),
    /// Shows how rows of a spreadsheet become risks; without words it asks for them too.
    PasteRisks(String),
    /// Takes a register in that was read.
    TakeIn(Box<TakenIn>),
    /// Copies a table that is called so, for a spreadsheet.
    CopyTable(String, Table),
    /// Simulates with so many outcomes from now on.
    Outcomes(usize),
    /// Opens an example by its key, after asking where the present design has changes.
    Example(&'static str),
    /// Opens a file, after asking where the present design has changes.
    OpenFile(PathBuf),
    /// Asks what to do where the file is another thing than was opened.
    AskUnderneath,
    /// Brings a copy of the same design that lies beside the file together with it.
    MergeWith(PathBuf),
    /// Says no more of such copies.
    PutCopiesAway,
    /// Makes a copy of what cannot be changed.
    MakeCopy,
    /// Looks aside, or does something there.
    Aside(Aside),
    /// Lets this laptop go round: one person after the other divides ten points about a key moment.
    PassRound(KeyMomentId),
    /// Asks for a sheet with forms about a key moment.
    AskForms(KeyMomentId),
    /// Saves a fresh copy of the exercise for so many tables; over what is there only where that is said.
    Tables(u8, bool),
    /// Asks where what is to come is to be saved for other calendars.
    ExportCalendar,
    /// Asks where a picture is to be saved.
    Export(Which),
    /// Saves the report, or asks for what it is compared with.
    Report(ReportWish),
    /// Runs a command.
    Command(Command),
}

impl Intent {
    /// Whether it shows something of the sections: who looked aside is led back to them.
    pub(crate) const fn leads_back(&self) -> bool {
        matches!(
            self,
            Self::Select(_)
                | Self::Open(_)
                | Self::Rename(_)
                | Self::Show(_)
                | Self::Rule(_)
                | Self::Leaf(_)
                | Self::EditAndOpen(_)
        )
    }
}
