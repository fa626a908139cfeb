//! What can be chosen on the command line, as it is spelled there.

use clap::ValueEnum;

use crate::app::export::What;
use crate::design::collaboration::Voice;
use crate::design::id::KeyMomentId;
use crate::design::stage::Stage;
use crate::finance::simulation::Draws;
use crate::picture::Which;
use crate::picture::collaboration::Paper;
use crate::picture::tokens::Theme;
use crate::rules::Severity;
use crate::text::Language;

/// Which picture, as the command line spells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PictureChoice {
    /// The whole alliance.
    #[default]
    Praatplaat,
    /// The roles and the lines between them.
    Bovenkant,
    /// The principles, on a page to sign.
    Principles,
    /// The birth card.
    #[value(name = "geboortekaartje", alias = "birth-card")]
    BirthCard,
    /// The spiders of the key moments, their courses, table and sentences; with a moment its spider alone.
    #[value(name = "samenwerking", alias = "collaboration")]
    Collaboration,
    /// A blank form on A4, to fill in on paper.
    #[value(name = "samenwerking-formulier", alias = "collaboration-form")]
    BlankForm,
    /// The same on A5.
    #[value(name = "samenwerking-formulier-a5", alias = "collaboration-form-a5")]
    SmallForm,
    /// Ambition and interests: boards, waterline, exchanges, weighings.
    #[value(name = "ambitie", alias = "ambition")]
    Ambition,
    /// The surroundings: the map of stakeholders, and what was agreed with them.
    #[value(name = "omgeving", alias = "surroundings")]
    Surroundings,
    /// How it is steered: uncertainty, control and trust, what is strict and free.
    #[value(name = "sturing", alias = "steering")]
    Steering,
    /// Changes to the assignment, and their sum beside the staffel.
    #[value(name = "wijzigingen", alias = "changes")]
    Changes,
    /// Phases and recalibration on a time line, with everything that has a day.
    #[value(name = "fasen", alias = "phases")]
    Life,
    /// The learning agenda, and what was harvested.
    #[value(name = "oogst", alias = "harvest")]
    Harvest,
    /// The alliances that were there before, on a time line with who learned from whom.
    #[value(name = "voorbeelden", alias = "precedents")]
    Precedents,
    /// The facilitator's page of an exercise, with its key.
    #[value(name = "werkvorm", alias = "exercise")]
    Workshop,
    /// Both results against actual cost, with the outcomes.
    #[value(name = "geld", alias = "money")]
    Money,
    /// From the staffel to the result of each party: own risks, prices, measures.
    #[value(name = "brug", alias = "bridge")]
    Bridge,
}

impl PictureChoice {
    /// The picture, of a key moment where one is named; none where it is of no moment.
    pub(super) fn of(self, moment: Option<KeyMomentId>) -> Option<Which> {
        let whole = match (self, moment) {
            (Self::BlankForm, moment) => return Some(Which::BlankForm(Paper::A4, moment)),
            (Self::SmallForm, moment) => return Some(Which::BlankForm(Paper::A5, moment)),
            (Self::Collaboration, Some(moment)) => return Some(Which::Spider(moment)),
            (Self::Collaboration, None) => Which::Collaboration,
            (Self::Praatplaat, _) => Which::Praatplaat,
            (Self::Bovenkant, _) => Which::Bovenkant,
            (Self::Principles, _) => Which::Principles,
            (Self::BirthCard, _) => Which::BirthCard,
            (Self::Ambition, _) => Which::Ambition,
            (Self::Surroundings, _) => Which::Surroundings,
            (Self::Steering, _) => Which::Steering,
            (Self::Changes, _) => Which::Changes(Draws::default()),
            (Self::Life, _) => Which::Life,
            (Self::Harvest, _) => Which::Harvest,
            (Self::Precedents, _) => Which::Precedents,
            (Self::Workshop, _) => Which::Workshop,
            (Self::Money, _) => Which::Money(Draws::default()),
            (Self::Bridge, _) => Which::Bridge(Draws::default()),
        };
        moment.is_none().then_some(whole)
    }
}

/// From where a form was filled in, as the command line spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum GroupChoice {
    /// From the alliance.
    #[value(name = "teller", alias = "verteller")]
    Teller,
    /// From outside.
    Reflector,
}

impl From<GroupChoice> for Voice {
    fn from(choice: GroupChoice) -> Self {
        match choice {
            GroupChoice::Teller => Self::Teller,
            GroupChoice::Reflector => Self::Reflector,
        }
    }
}

/// Which tables go out, as the command line spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum WhatChoice {
    /// The risk register.
    Register,
    /// What is done about the risks.
    Measures,
    /// People and parties.
    Team,
    /// Roles and who holds them.
    Roles,
    /// Who decides on what.
    Mandates,
    /// The escalation ladder.
    Ladder,
    /// The principles.
    Principles,
    /// The staffel and the points of its curve.
    Staffel,
    /// What the simulation comes to.
    Figures,
    /// Open, for later, accepted.
    Signals,
    /// What was arranged around the team.
    Arrangements,
    /// The forms of ten points.
    Forms,
    /// Who has a stake.
    Stakeholders,
    /// Changes to the assignment.
    Changes,
    /// Everything with a date.
    Calendar,
    /// All of these.
    All,
}

impl WhatChoice {
    const fn one(self) -> Option<What> {
        Some(match self {
            Self::Register => What::Register,
            Self::Measures => What::Measures,
            Self::Team => What::Team,
            Self::Roles => What::Roles,
            Self::Mandates => What::Mandates,
            Self::Ladder => What::Ladder,
            Self::Principles => What::Principles,
            Self::Staffel => What::Staffel,
            Self::Figures => What::Figures,
            Self::Signals => What::Signals,
            Self::Arrangements => What::Arrangements,
            Self::Forms => What::Forms,
            Self::Stakeholders => What::Stakeholders,
            Self::Changes => What::Changes,
            Self::Calendar => What::Calendar,
            Self::All => return None,
        })
    }

    /// What was chosen, each once and in the order of the sheets; none where nothing was.
    pub(super) fn all(chosen: &[Self]) -> Option<Vec<What>> {
        if chosen.is_empty() {
            return None;
        }
        let has = |what: What| chosen.iter().any(|it| it.one().is_none_or(|it| it == what));
        Some(What::ALL.into_iter().filter(|it| has(*it)).collect())
    }
}

/// As if a design were in a stage, as the command line spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StageChoice {
    /// No people and no roles yet.
    Sketch,
    /// People or roles are there.
    Design,
    /// About to be agreed on.
    Agree,
    /// Signed, or being realised.
    Work,
}

impl From<StageChoice> for Stage {
    fn from(choice: StageChoice) -> Self {
        match choice {
            StageChoice::Sketch => Self::Sketch,
            StageChoice::Design => Self::Design,
            StageChoice::Agree => Self::Agree,
            StageChoice::Work => Self::Work,
        }
    }
}

/// From which severity on a check fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// On a blocker.
    #[default]
    Blocker,
    /// On a warning or a blocker.
    Warning,
    /// On any signal.
    Hint,
    /// On no signal.
    Never,
}

impl FailOn {
    pub(super) fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Blocker => severity <= Severity::Blocker,
            Self::Warning => severity <= Severity::Warning,
            Self::Hint => severity <= Severity::Hint,
            Self::Never => false,
        }
    }
}

/// A language, as the command line spells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LanguageChoice {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl From<LanguageChoice> for Language {
    fn from(choice: LanguageChoice) -> Self {
        match choice {
            LanguageChoice::Nl => Self::Nl,
            LanguageChoice::En => Self::En,
        }
    }
}

/// A theme, as the command line spells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ThemeName {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
    /// With more contrast.
    Contrast,
}

impl From<ThemeName> for Theme {
    fn from(name: ThemeName) -> Self {
        match name {
            ThemeName::Light => Self::Light,
            ThemeName::Dark => Self::Dark,
            ThemeName::Contrast => Self::Contrast,
        }
    }
}
