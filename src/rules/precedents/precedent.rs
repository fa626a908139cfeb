//! What is told of an alliance that was there before.

use crate::rules::source::Source;

/// An alliance that was there before, something that grew out of one, or a project that chose against it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precedent {
    /// Its key: its words are `precedent-…`.
    pub key: &'static str,
    /// What it is to the story.
    pub kind: Kind,
    /// The kind of form that it has.
    pub lane: Lane,
    /// What happened when, in the order of time.
    pub facts: &'static [Fact],
    /// The year at which it stands where no source names one: after what it followed. Ours.
    pub around: i16,
    /// Whether it stands in the row of the one before it, where that is shown. Ours.
    pub beside: bool,
    /// Whether its partners are told as a client and a contractor.
    pub sides: bool,
    /// Whether the sources differ on something, which its words then tell.
    pub differs: bool,
    /// The example that opens as a design, by its key.
    pub opens: Option<&'static str>,
    /// What of that design the sources tell; the rest of it is assumed.
    pub known: &'static [Aspect],
    /// Where it is told of.
    pub sources: &'static [Source],
}

/// What it is to the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An alliance.
    Alliance,
    /// A country or a contract that the idea went through.
    Station,
    /// A project that chose against an alliance.
    Refused,
}

/// The kind of form, as the time line has it from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// Where the idea comes from, and abroad.
    Origin,
    /// Three domains.
    ThreeDomains,
    /// A full alliance.
    Full,
    /// No alliance.
    None,
}

impl Lane {
    /// Every lane, from top to bottom.
    pub const ALL: [Self; 4] = [Self::Origin, Self::ThreeDomains, Self::Full, Self::None];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Origin => "precedent-lane-origin",
            Self::ThreeDomains => "precedent-lane-three-domains",
            Self::Full => "precedent-lane-full",
            Self::None => "precedent-lane-none",
        }
    }
}

/// Something that happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact {
    /// When.
    pub when: When,
    /// What, as the last part of its key in the language files.
    pub what: &'static str,
    /// Where that is told.
    pub source: Source,
}

/// When something happened, as exactly as the source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// In a year.
    In(i16),
    /// From one year to another.
    Over(i16, i16),
    /// Early in the ten years that begin with this one.
    Early(i16),
}

impl When {
    /// The first year.
    pub const fn first(self) -> i16 {
        let (Self::In(year) | Self::Over(year, _) | Self::Early(year)) = self;
        year
    }

    /// The last year.
    pub const fn last(self) -> i16 {
        let (Self::In(year) | Self::Over(_, year) | Self::Early(year)) = self;
        year
    }
}

/// In what a design is laid beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// The form.
    Form,
    /// On what it was awarded.
    Award,
    /// The share of the risks' value that is shared.
    Shared,
    /// The client's own people in the team.
    Mix,
    /// What is mandated.
    Mandates,
    /// The principles.
    Principles,
    /// How a result is divided.
    Staffel,
    /// What the program says of it.
    Signals,
}

impl Aspect {
    /// Every aspect, in the order in which they stand where nothing differs.
    pub const ALL: [Self; 8] = [
        Self::Form,
        Self::Award,
        Self::Shared,
        Self::Mix,
        Self::Mandates,
        Self::Principles,
        Self::Staffel,
        Self::Signals,
    ];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Form => "precedent-aspect-form",
            Self::Award => "precedent-aspect-award",
            Self::Shared => "precedent-aspect-shared",
            Self::Mix => "precedent-aspect-mix",
            Self::Mandates => "precedent-aspect-mandates",
            Self::Principles => "precedent-aspect-principles",
            Self::Staffel => "precedent-aspect-staffel",
            Self::Signals => "precedent-aspect-signals",
        }
    }
}

impl Precedent {
    /// The first and the last year that a source names; none where none does.
    pub fn years(&self) -> Option<(i16, i16)> {
        let first = self.facts.first()?.when.first();
        let last = self.facts.iter().map(|it| it.when.last()).max()?;
        Some((first, last))
    }

    /// The year at which it stands on the time line.
    pub fn stands_at(&self) -> i16 {
        self.years().map_or(self.around, |it| it.0)
    }

    /// Whether it is told as a story of its own.
    pub fn is_story(&self) -> bool {
        self.kind != Kind::Station
    }
}
