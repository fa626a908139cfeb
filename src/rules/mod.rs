//! What a good adviser would say: rules that look at a design and report findings.
//!
//! A rule is one constant: id, source, check, fixes, with its tests below it. It sees [`Facts`] and nothing else, is
//! pure, and reports no sentence: `text` makes one from the finding's arguments, so that two languages, the screen and
//! the command line say the same. [`RULES`] lists them all; [`signals`] runs them.

pub mod accords;
pub mod agreement;
pub mod bovenkant;
pub mod cases;
pub mod chapter;
pub mod dossier;
pub mod elsewhere;
pub mod elsewhere_agreements;
pub mod elsewhere_money;
pub mod elsewhere_powers;
pub mod escalation;
pub mod examples;
pub mod lines;
pub mod mandates;
pub mod money;
pub mod money_outcomes;
pub mod principles;
pub mod risks;
pub mod shares;
pub mod source;
pub mod staffel;
pub mod team;
pub mod team_arrangements;
pub mod team_roles;
pub mod thresholds;
pub mod unclear;
pub mod voices;

#[cfg(test)]
pub mod testing;
#[cfg(test)]
pub mod testing_bovenkant;

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::design::Design;
use crate::design::arrangements::Waiver;
use crate::design::bovenkant::{Hat, Role, RoleKind};
use crate::design::catalogue::Catalogue;
use crate::design::edit::Edit;
use crate::design::euro::Euro;
use crate::design::form::{Form, Phase, Side};
use crate::design::id::{Id, WaiverId};
use crate::design::risks::Lens;
use crate::finance::contribution::Weighed;
use crate::finance::simulation::{Draws, Simulation};
use crate::rules::examples::Example;
use crate::rules::money_outcomes::Interests;
use crate::rules::source::Source;

pub use crate::rules::chapter::{Chapter, Group, Severity};

/// What a rule may look at.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The design.
    pub design: &'a Design,
    /// The catalogues.
    pub catalogue: &'a Catalogue,
    simulation: OnceCell<Option<Cow<'a, Simulation>>>,
    /// Asked by a rule, a principle and what is said beside it; computed once.
    interests: OnceCell<Option<Interests>>,
    /// What each risk does to the outcomes: several rules name the one that weighs most.
    weighed: OnceCell<Weighed>,
}

impl<'a> Facts<'a> {
    /// A design and the catalogues; it is simulated when a rule asks for it.
    pub fn new(design: &'a Design, catalogue: &'a Catalogue) -> Self {
        let (simulation, interests, weighed) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { design, catalogue, simulation, interests, weighed }
    }

    /// The same with the design's simulation, where there is one.
    pub fn simulated(design: &'a Design, catalogue: &'a Catalogue, simulation: Option<&'a Simulation>) -> Self {
        let simulation = OnceCell::from(simulation.map(Cow::Borrowed));
        Self { simulation, ..Self::new(design, catalogue) }
    }

    /// The design's simulation; none while its money says too little.
    pub fn simulation(&self) -> Option<&Simulation> {
        let simulate = || Simulation::of(self.design, Draws::default()).map(Cow::Owned);
        self.simulation.get_or_init(simulate).as_deref()
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its stable id: in files, in machine output, in the manual.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// The severities that its findings can have.
    pub severities: &'static [Severity],
    /// Where it comes from; the first is shown with a signal.
    pub sources: &'static [Source],
    /// A design in which it speaks, and what makes it silent there.
    pub example: Example,
    /// What it looks at.
    pub check: Check,
}

impl Rule {
    /// Whether it is practice elsewhere: its source is.
    pub fn is_elsewhere(&self) -> bool {
        self.sources.first().is_some_and(|it| it.is_elsewhere())
    }

    /// Where lists of rules put it.
    pub fn chapter(&self) -> Chapter {
        if self.is_elsewhere() { Chapter::Elsewhere } else { Chapter::Of(self.group) }
    }
}

/// How a rule comes to its findings.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// From the design.
    Design(fn(&Facts) -> Vec<Finding>),
    /// From what the rules before it found: a summary.
    Summary(fn(&Facts, &[Signal]) -> Vec<Finding>),
}

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
    /// A side.
    Side(Side),
    /// A phase.
    Phase(Phase),
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

impl Finding {
    fn new(severity: Severity) -> Self {
        let (subjects, args, fixes) = (Vec::new(), Vec::new(), Vec::new());
        Self { severity, subjects, variant: None, question: false, args, fixes }
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

    /// Adds an element that it is about.
    pub fn about(mut self, id: impl Into<Id>) -> Self {
        self.subjects.push(id.into());
        self
    }

    /// Adds elements that it is about.
    pub fn about_all<T: Into<Id>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.subjects.extend(ids.into_iter().map(Into::into));
        self
    }

    /// Words it in another way than the rule's first.
    pub fn worded(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
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

/// A finding of a rule in a design, as the screen and the command line show it.
#[derive(Clone, Debug)]
pub struct Signal {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// What it found.
    pub finding: Finding,
    /// The waiver under which the board accepts it.
    pub waived: Option<WaiverId>,
    /// The waiver under which the board accepted it before its subjects changed.
    pub returned: Option<WaiverId>,
}

impl Signal {
    /// What tells it apart from the others of one run: its rule, its subjects, its weight and its wording.
    pub fn same_as(&self, other: &Self) -> bool {
        let (one, two) = (&self.finding, &other.finding);
        self.rule.id == other.rule.id
            && one.subjects == two.subjects
            && one.severity == two.severity
            && one.variant == two.variant
    }
}

/// Every rule, in the order of the catalogue; a summary stands after what it sums up.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        team::RULES,
        bovenkant::RULES,
        risks::RULES,
        shares::RULES,
        dossier::RULES,
        money::RULES,
        principles::RULES,
        agreement::RULES,
        elsewhere::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// Every rule, chapter by chapter as lists show them.
pub fn rules_by_chapter() -> impl Iterator<Item = &'static Rule> {
    Chapter::ALL.into_iter().flat_map(|chapter| rules().filter(move |it| it.chapter() == chapter))
}

/// A rule by its id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|it| it.id == id)
}

/// Runs every rule on a design. The heaviest come first, and within a severity the order is the catalogue's; a summary
/// stands before what it sums up.
pub fn signals(facts: &Facts) -> Vec<Signal> {
    let mut signals: Vec<Signal> = Vec::new();
    for rule in rules().filter(|it| !(facts.design.elsewhere_off && it.is_elsewhere())) {
        let findings = match rule.check {
            Check::Design(check) => check(facts),
            Check::Summary(check) => check(facts, &signals),
        };
        signals.extend(findings.into_iter().map(|finding| {
            let accepts = |it: &&Waiver| {
                let worded = it.wording.is_empty() || it.wording == finding.wording();
                it.rule == rule.id && it.subjects == finding.subjects && worded
            };
            let holds = |it: &&Waiver| it.seen == 0 || it.seen == facts.design.seen(&it.subjects);
            let mut accepted = facts.design.waivers.iter().filter(accepts);
            let waived = accepted.clone().find(holds).map(|it| it.id);
            let returned = if waived.is_some() { None } else { accepted.next_back().map(|it| it.id) };
            Signal { rule, finding, waived, returned }
        }));
    }
    // The sort is stable, so the catalogue's order stays within a severity.
    signals.sort_by_key(|it| (it.finding.severity, matches!(it.rule.check, Check::Design(_))));
    signals
}
