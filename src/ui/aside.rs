//! What somebody wants who looks at versions, or at another design beside the open one: none of it changes the design but
//! bringing back and merging.

use std::sync::Arc;
use std::time::SystemTime;

use crate::app::export::{Kind, What};
use crate::app::sources::Source;
use crate::design::Design;
use crate::files::states::State;
use crate::files::underneath::Stamp;
use crate::ui::section::Section;

/// Where a design goes that is chosen to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The first of two that are compared.
    A,
    /// The second.
    B,
    /// What is merged with the open design.
    Theirs,
    /// Where both began.
    Base,
}

/// What stood in a file and was merged.
#[derive(Clone, Debug)]
pub(crate) struct InFile {
    /// The design.
    pub theirs: Arc<Design>,
    /// What its bytes were.
    pub stamp: Stamp,
    /// When they were written.
    pub at: Option<SystemTime>,
    /// Whether that is the open file.
    pub own: bool,
}

/// What somebody wants.
#[derive(Clone, Debug)]
pub(crate) enum Aside {
    /// Back to the sections.
    Close,
    /// The versions of the open file.
    Versions,
    /// What goes out as tables.
    Tables,
    /// Asks where these tables go, or the whole design.
    AskTables(Kind, Vec<What>),
    /// Two designs beside each other.
    Compare([Source; 2]),
    /// Asks for a file to look at.
    AskFile(Place),
    /// Merges another design with the open one; where both began is found where it is not said.
    Merge(Source, Option<Source>),
    /// Brings a version back, as an edit.
    BringBack(Box<State>, Arc<Design>),
    /// Gives a version a name, or none.
    Rename(Box<State>, Option<String>),
    /// Removes a version.
    Remove(Box<State>),
    /// Puts what was merged in place of the open design, as an edit that is called so.
    Merged(String, Arc<Design>, Option<InFile>),
    /// Turns to what a section has of it.
    Section(Section),
    /// Copies words.
    Copy(String),
    /// Saves what two designs differ in as a picture.
    AskPicture,
}
