//! The screen: shows a session and reports what the user wants. It changes nothing itself.
//!
//! Every panel is a function of a [`Cx`] that pushes [`Intent`]s; [`App`] applies them at the end of the frame, in the
//! one place where a design changes.

pub mod app;
pub mod bovenkant;
pub mod details;
pub mod kit;
pub mod manual;
pub mod menus;
pub mod money;
pub mod moves;
pub mod praatplaat;
pub mod principles;
pub mod risks;
pub mod shell;
pub mod signals;
pub mod team;

use std::collections::BTreeMap;

use crate::app::session::Session;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::edit::Edit;
use crate::design::id::Id;
use crate::picture::tokens::Theme;
use crate::rules::{Group, Rule, Signal};
use crate::text::Text;
use crate::text::table::Table;
use crate::ui::bovenkant::walk::Walk;
use crate::ui::shell::command::Command;

pub use self::app::App;

/// A section of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Section {
    /// The whole alliance in one picture.
    #[default]
    Praatplaat,
    /// Risks and opportunities.
    Risks,
    /// Principles.
    Principles,
    /// Team.
    Team,
    /// Bovenkant.
    Bovenkant,
    /// Money.
    Money,
}

impl Section {
    /// The sections in the order of the list.
    pub const ALL: [Self; 6] =
        [Self::Praatplaat, Self::Risks, Self::Principles, Self::Team, Self::Bovenkant, Self::Money];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Praatplaat => "section-praatplaat",
            Self::Risks => "section-risks",
            Self::Principles => "section-principles",
            Self::Team => "section-team",
            Self::Bovenkant => "section-bovenkant",
            Self::Money => "section-money",
        }
    }

    /// The group of rules that is about it; none for the praatplaat, which shows all.
    pub const fn group(self) -> Option<Group> {
        match self {
            Self::Praatplaat => None,
            Self::Risks => Some(Group::Risks),
            Self::Principles => Some(Group::Principles),
            Self::Team => Some(Group::Team),
            Self::Bovenkant => Some(Group::Bovenkant),
            Self::Money => Some(Group::Money),
        }
    }

    /// The section that shows a group of rules.
    pub const fn of(group: Group) -> Self {
        match group {
            Group::Risks => Self::Risks,
            Group::Principles => Self::Principles,
            Group::Team => Self::Team,
            Group::Bovenkant => Self::Bovenkant,
            Group::Money => Self::Money,
        }
    }
}

/// What the user wants, as a panel reports it.
#[derive(Clone, Debug)]
pub enum Intent {
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
    /// Walks a case, at this step; none: no longer.
    Walk(Option<Walk>),
    /// Keeps the case that is walked, or brings it up to date, by this edit.
    KeepWalk(Edit),
    /// Shows these columns of the register, by their keys, from now on.
    ShowColumns(BTreeMap<String, bool>),
    /// Asks how rows of a spreadsheet become risks; without words it asks for them too.
    PasteRisks(String),
    /// Copies a table that is called so, for a spreadsheet.
    CopyTable(String, Table),
    /// Simulates with so many outcomes from now on.
    Outcomes(usize),
    /// A gesture begins that edits while it goes on.
    BeginGesture,
    /// Takes back the gesture that was broken off: what its edits did, and that they were done.
    BreakOff,
    /// Runs a command.
    Command(Command),
}

/// What a panel may look at.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The session.
    pub session: &'a Session,
    /// The words.
    pub text: &'a Text,
    /// Light or dark.
    pub theme: Theme,
    /// The selected elements.
    pub selection: &'a [Id],
    /// The elements that are lit for a moment, since a signal led to them.
    pub lit: &'a [Id],
    /// Whether they were lit just now, so that the place that shows them is to be scrolled to.
    pub lit_fresh: bool,
    /// The element whose details are open.
    pub open: Option<Id>,
    /// The element whose name is to be typed over, in this frame only.
    pub rename: Option<Id>,
    /// Today, for signatures and waivers.
    pub today: Option<jiff::civil::Date>,
    /// Whether the screen is shown to a room: side panels are away.
    pub presenting: bool,
    /// The case that is walked.
    pub walk: Option<&'a Walk>,
    /// The name under which the user last signed or accepted something.
    pub signer: &'a str,
    /// The columns of the register that were shown or hidden by hand, by their keys.
    pub columns: &'a BTreeMap<String, bool>,
}

impl<'a> Cx<'a> {
    /// The design.
    pub fn design(&self) -> &'a Design {
        self.session.design()
    }

    /// The catalogues.
    pub fn catalogue(&self) -> &'a Catalogue {
        self.session.catalogue()
    }

    /// A message.
    pub fn t(&self, key: &str) -> String {
        self.text.get(key)
    }

    /// Whether an element is lit for a moment, since a signal led to it.
    pub fn is_lit(&self, id: impl Into<Id>) -> bool {
        self.lit.contains(&id.into())
    }

    /// Whether an element is selected.
    pub fn is_selected(&self, id: impl Into<Id>) -> bool {
        self.selection.contains(&id.into())
    }
}
