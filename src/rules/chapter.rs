//! How rules are ordered: by weight, by the part of the design that they are about, and by chapter in lists.

/// How much a signal weighs. Certainty sets it: a blocker is a contradiction that the design itself proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Knelpunt: the design contradicts itself or its form.
    Blocker,
    /// Let op: known to go wrong.
    Warning,
    /// Tip: something that helped others, or a question.
    Hint,
}

impl Severity {
    /// Every severity, the heaviest first.
    pub const ALL: [Self; 3] = [Self::Blocker, Self::Warning, Self::Hint];

    /// Its stable name in machine output and keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Blocker => "blocker",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// The part of the design that a rule is about; also the section of the screen that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The birth.
    Birth,
    /// Team.
    Team,
    /// Bovenkant.
    Bovenkant,
    /// Risks and opportunities.
    Risks,
    /// Principles.
    Principles,
    /// Money.
    Money,
    /// The collaboration.
    Collaboration,
    /// Ambition and interests.
    Ambition,
    /// The surroundings.
    Surroundings,
    /// Phases of development, and how it is steered.
    Phases,
    /// Changes to the assignment.
    Changes,
}

impl Group {
    /// Every group, in the order of the catalogue.
    pub const ALL: [Self; 11] = [
        Self::Birth,
        Self::Team,
        Self::Bovenkant,
        Self::Risks,
        Self::Money,
        Self::Principles,
        Self::Collaboration,
        Self::Ambition,
        Self::Surroundings,
        Self::Phases,
        Self::Changes,
    ];

    /// How much of the alliance moves with it: what decides about money and decisions comes first in the list of signals,
    /// then what is at stake, then how people go about with each other. Ours.
    pub(crate) const fn moves(self) -> u8 {
        match self {
            Self::Money | Self::Bovenkant | Self::Changes => 0,
            Self::Risks | Self::Birth => 1,
            Self::Team
            | Self::Principles
            | Self::Collaboration
            | Self::Ambition
            | Self::Surroundings
            | Self::Phases => 2,
        }
    }

    /// Its stable name in machine output and keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::Team => "team",
            Self::Bovenkant => "bovenkant",
            Self::Risks => "risks",
            Self::Principles => "principles",
            Self::Money => "money",
            Self::Collaboration => "collaboration",
            Self::Ambition => "ambition",
            Self::Surroundings => "surroundings",
            Self::Phases => "phases",
            Self::Changes => "changes",
        }
    }
}

/// Where lists of rules put a rule: with its group, or with the practice elsewhere (domain.md 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chapter {
    /// What the sources of Dutch alliances say of a part of the design.
    Of(Group),
    /// What experts expect beyond those sources: hints, labelled, which a design can switch off.
    Elsewhere,
}

impl Chapter {
    /// Every chapter, in the order of the catalogue.
    pub const ALL: [Self; 12] = [
        Self::Of(Group::Birth),
        Self::Of(Group::Team),
        Self::Of(Group::Bovenkant),
        Self::Of(Group::Risks),
        Self::Of(Group::Money),
        Self::Of(Group::Principles),
        Self::Of(Group::Collaboration),
        Self::Of(Group::Ambition),
        Self::Of(Group::Surroundings),
        Self::Of(Group::Phases),
        Self::Of(Group::Changes),
        Self::Elsewhere,
    ];

    /// Its stable name in machine output and keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Of(group) => group.key(),
            Self::Elsewhere => "elsewhere",
        }
    }
}
