//! What a rule reports: how heavy it is, what it is about, what its sentences are made with, and the ways out.

use jiff::civil::Date;

use crate::design::Design;
use crate::design::arrangements::{ArrangementKind, Waiver};
use crate::design::birth::Aspect;
use crate::design::bovenkant::{Hat, Role, RoleKind};
use crate::design::collaboration::Voice;
use crate::design::edit::{ArrangementEdit, Edit};
use crate::design::euro::Euro;
use crate::design::form::{Form, Side};
use crate::design::id::Id;
use crate::design::phases::Phase;
use crate::design::risks::Lens;
use crate::design::stage::Stage;
use crate::rules::chapter::Severity;

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// The elements that it is about; none: the section as a whole.
    pub subjects: Vec<Id>,
    /// Another wording than the rule's first: the message `rule-<id>--<variant>`.
    pub variant: Option<&'static str>,
    /// Whether it asks rather than tells.
    pub question: bool,
    /// From which stage of a design it is said, where that is another than its rule's.
    pub from: Option<Stage>,
    /// What the sentences are made with.
    pub args: Vec<(&'static str, Arg)>,
    /// Ways out.
    pub fixes: Vec<Fix>,
}

/// A value in a sentence; `text` writes it in the language's way.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A name or text from the design.
    Text(String),
    /// Several names from the design: written as a list, cut after a few.
    Names(Vec<String>),
    /// A message of the language files.
    Key(String),
    /// Several messages of the language files, written as a list.
    Keys(Vec<String>),
    /// Several values of different kinds, written as a list: names of the team beside names of the catalogue.
    List(Vec<Arg>),
    /// How many.
    Count(usize),
    /// A share 0-1, shown in whole per cent.
    Share(f64),
    /// An amount.
    Euro(Euro),
    /// An amount that was computed and rounded: shown in millions where it has them.
    About(Euro),
    /// A side.
    Side(Side),
    /// A phase.
    Phase(Phase),
    /// A day.
    Day(Date),
    /// A form.
    Form(Form),
    /// A role: its own name, or what the catalogue calls its kind.
    Role(String, RoleKind),
    /// Several roles, written as a list.
    Roles(Vec<(String, RoleKind)>),
    /// The client's hats, written as a list.
    Hats(Vec<Hat>),
    /// Lenses on risks, written as a list.
    Lenses(Vec<Lens>),
    /// Aspects of the birth, written as a list.
    Aspects(Vec<Aspect>),
    /// Points of the ten on a form.
    Points(f64),
    /// Voices, each with how many people, written as a list.
    Voices(Vec<(Voice, usize)>),
    /// What an arrangement settles.
    Arrangement(ArrangementKind),
    /// Tiers of the staffel, written as a list: whether it is one of losses, and its place from 1.
    Tiers(Vec<(bool, usize)>),
}

macro_rules! arg_from {
    ($($from:ty => $to:ident),*) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                Self::$to(value.into())
            }
        }
    )*};
}
arg_from!(&str => Text, &String => Text, String => Text, Vec<String> => Names, usize => Count, Euro => Euro, Side => Side, Phase => Phase, Form => Form);

impl From<&Role> for Arg {
    fn from(role: &Role) -> Self {
        Self::Role(role.name.clone(), role.kind)
    }
}

impl From<RoleKind> for Arg {
    fn from(kind: RoleKind) -> Self {
        Self::Role(String::new(), kind)
    }
}

impl Arg {
    /// Several roles.
    pub fn roles<'a>(roles: impl IntoIterator<Item = &'a Role>) -> Self {
        Self::Roles(roles.into_iter().map(|it| (it.name.clone(), it.kind)).collect())
    }
}

/// A way out: one click, one undo step. The message `fix-<key>` names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// Its name in the language files.
    pub key: &'static str,
    /// What the name is made with.
    pub args: Vec<(&'static str, Arg)>,
    /// What it does.
    pub edit: Edit,
}

impl Fix {
    /// A way out that does some edits as one step.
    pub fn new(key: &'static str, edits: impl IntoIterator<Item = Edit>) -> Self {
        let mut edits: Vec<Edit> = edits.into_iter().collect();
        let edit = if edits.len() == 1 { edits.remove(0) } else { Edit::Several(edits) };
        Self { key, args: Vec::new(), edit }
    }

    /// Gives its name a value.
    pub fn say(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// The way out that opens an arrangement whose words are the board's to write; none where it is open already. Until its
/// words are there it arranges nothing.
pub(crate) fn arrange(key: &'static str, design: &Design, kind: ArrangementKind, about: Option<Id>) -> Option<Fix> {
    let add = ArrangementEdit::Add(kind, about.into_iter().collect(), String::new());
    (!design.begun(kind, about)).then(|| Fix::new(key, [Edit::Arrangement(add)]))
}

impl Finding {
    fn new(severity: Severity) -> Self {
        let (subjects, args, fixes) = (Vec::new(), Vec::new(), Vec::new());
        Self { severity, subjects, variant: None, question: false, from: None, args, fixes }
    }

    /// A contradiction that the design itself proves.
    pub fn blocker() -> Self {
        Self::new(Severity::Blocker)
    }

    /// Something that is known to go wrong.
    pub fn warning() -> Self {
        Self::new(Severity::Warning)
    }

    /// Something that helped others.
    pub fn hint() -> Self {
        Self::new(Severity::Hint)
    }

    /// A tension: asked, never told.
    pub fn question() -> Self {
        Self { question: true, ..Self::new(Severity::Hint) }
    }

    /// Its weight and wording as a waiver keeps them: a board that accepts a warning has not accepted a blocker.
    pub fn wording(&self) -> String {
        self.variant.map_or_else(|| self.severity.key().to_owned(), |it| format!("{}--{it}", self.severity.key()))
    }

    /// Whether a waiver accepts it: one about the same elements or about more, of its wording or of a heavier weight. So
    /// what the board accepted stays so when its rule comes to speak of less of it, or more lightly.
    pub(crate) fn is_under(&self, waiver: &Waiver) -> bool {
        let within = !self.subjects.is_empty() && self.subjects.iter().all(|it| waiver.subjects.contains(it));
        let weight = waiver.wording.split("--").next().unwrap_or_default();
        let accepted = Severity::ALL.into_iter().find(|it| it.key() == weight);
        let heavier = accepted.is_some_and(|it| it < self.severity);
        let worded = waiver.wording.is_empty() || heavier || waiver.wording == self.wording();
        worded && (within || self.subjects == waiver.subjects)
    }

    /// Adds an element that it is about.
    pub fn about(mut self, id: impl Into<Id>) -> Self {
        self.subjects.push(id.into());
        self
    }

    /// Adds elements that it is about.
    pub(crate) fn about_all<T: Into<Id>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.subjects.extend(ids.into_iter().map(Into::into));
        self
    }

    /// Words it in another way than the rule's first.
    pub(crate) fn worded(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
        self
    }

    /// Lets it wait until a stage of the design, whatever its rule does.
    pub(crate) fn waits_for(mut self, stage: Stage) -> Self {
        self.from = Some(stage);
        self
    }

    /// Gives its sentences a value.
    pub fn say(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a way out.
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }
}
