//! The sections of the screen: their order, their words, the rules that each is about.

use crate::compare::Section as Part;
use crate::design::workshop::Place;
use crate::rules::Group;

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
    /// The birth: is it the time for an alliance?
    Birth,
    /// Working together: does the collaboration keep its balance?
    Collaboration,
    /// Ambition and interests: what it is about, what each needs, how choices are weighed.
    Ambition,
    /// The surroundings: who has a stake outside the parents.
    Surroundings,
    /// Phases and recalibration, learning and harvest, and how it is steered.
    Phases,
    /// Changes to the assignment: how they are dealt with, the list, what they do to the money.
    Changes,
    /// Alliances that were there before: when, and who learned from whom.
    Precedents,
    /// Exercises for a room: hidden signals, marks, debrief, parking list.
    Workshop,
    /// What the design says, as a document to print or hand over.
    Report,
}

impl Section {
    /// The sections in the order of the list.
    pub const ALL: [Self; 15] = [
        Self::Praatplaat,
        Self::Risks,
        Self::Principles,
        Self::Team,
        Self::Bovenkant,
        Self::Money,
        Self::Birth,
        Self::Collaboration,
        Self::Ambition,
        Self::Surroundings,
        Self::Phases,
        Self::Changes,
        Self::Precedents,
        Self::Workshop,
        Self::Report,
    ];

    /// The part of the list that it stands in, as a key in the language files.
    pub(crate) const fn part(self) -> &'static str {
        match self {
            Self::Birth | Self::Collaboration | Self::Ambition | Self::Surroundings | Self::Phases | Self::Changes => {
                "sections-together"
            }
            Self::Precedents | Self::Workshop | Self::Report => "sections-share",
            _ => "sections-design",
        }
    }

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Praatplaat => "section-praatplaat",
            Self::Risks => "section-risks",
            Self::Principles => "section-principles",
            Self::Team => "section-team",
            Self::Bovenkant => "section-bovenkant",
            Self::Money => "section-money",
            Self::Birth => "section-birth",
            Self::Collaboration => "section-collaboration",
            Self::Ambition => "section-ambition",
            Self::Surroundings => "section-surroundings",
            Self::Phases => "section-phases",
            Self::Changes => "section-changes",
            Self::Precedents => "section-precedents",
            Self::Workshop => "section-workshop",
            Self::Report => "section-report",
        }
    }

    /// The key of the command that goes there.
    pub(crate) const fn go_key(self) -> &'static str {
        match self {
            Self::Praatplaat => "command-go-praatplaat",
            Self::Risks => "command-go-risks",
            Self::Principles => "command-go-principles",
            Self::Team => "command-go-team",
            Self::Bovenkant => "command-go-bovenkant",
            Self::Money => "command-go-money",
            Self::Birth => "command-go-birth",
            Self::Collaboration => "command-go-collaboration",
            Self::Ambition => "command-go-ambition",
            Self::Surroundings => "command-go-surroundings",
            Self::Phases => "command-go-phases",
            Self::Changes => "command-go-changes",
            Self::Precedents => "command-go-precedents",
            Self::Workshop => "command-go-workshop",
            Self::Report => "command-go-report",
        }
    }

    /// Whether it stands apart from the design: no rule is about it, and nothing in it is begun or done.
    pub(crate) const fn is_apart(self) -> bool {
        matches!(self, Self::Precedents | Self::Workshop | Self::Report)
    }

    /// The group of rules that is about it; none for the praatplaat, which shows all, and for what stands apart.
    pub const fn group(self) -> Option<Group> {
        match self {
            Self::Praatplaat | Self::Precedents | Self::Workshop | Self::Report => None,
            Self::Risks => Some(Group::Risks),
            Self::Principles => Some(Group::Principles),
            Self::Team => Some(Group::Team),
            Self::Bovenkant => Some(Group::Bovenkant),
            Self::Money => Some(Group::Money),
            Self::Birth => Some(Group::Birth),
            Self::Collaboration => Some(Group::Collaboration),
            Self::Ambition => Some(Group::Ambition),
            Self::Surroundings => Some(Group::Surroundings),
            Self::Phases => Some(Group::Phases),
            Self::Changes => Some(Group::Changes),
        }
    }

    /// The section that shows a part of the document; none: it is in the design's own form.
    pub(crate) const fn of_part(part: &Part) -> Option<Self> {
        match part {
            Part::Risks => Some(Self::Risks),
            Part::Principles => Some(Self::Principles),
            Part::Team => Some(Self::Team),
            Part::Bovenkant => Some(Self::Bovenkant),
            Part::Money | Part::Programme => Some(Self::Money),
            Part::Birth => Some(Self::Birth),
            Part::Collaboration => Some(Self::Collaboration),
            Part::Ambition => Some(Self::Ambition),
            Part::Surroundings => Some(Self::Surroundings),
            Part::Steering | Part::Life => Some(Self::Phases),
            Part::Changes => Some(Self::Changes),
            Part::Workshop => Some(Self::Workshop),
            Part::Report => Some(Self::Report),
            Part::Project | Part::Arrangements | Part::Other(_) => None,
        }
    }

    /// The section that shows a group of rules.
    pub const fn of(group: Group) -> Self {
        match group {
            Group::Birth => Self::Birth,
            Group::Collaboration => Self::Collaboration,
            Group::Ambition => Self::Ambition,
            Group::Surroundings => Self::Surroundings,
            Group::Phases => Self::Phases,
            Group::Changes => Self::Changes,
            Group::Risks => Self::Risks,
            Group::Principles => Self::Principles,
            Group::Team => Self::Team,
            Group::Bovenkant => Self::Bovenkant,
            Group::Money => Self::Money,
        }
    }

    /// The section that a file calls so.
    pub(crate) const fn of_place(place: Place) -> Self {
        match place {
            Place::Praatplaat => Self::Praatplaat,
            Place::Risks => Self::Risks,
            Place::Principles => Self::Principles,
            Place::Team => Self::Team,
            Place::Bovenkant => Self::Bovenkant,
            Place::Money => Self::Money,
            Place::Birth => Self::Birth,
            Place::Collaboration => Self::Collaboration,
            Place::Ambition => Self::Ambition,
            Place::Surroundings => Self::Surroundings,
            Place::Phases => Self::Phases,
            Place::Changes => Self::Changes,
        }
    }
}
