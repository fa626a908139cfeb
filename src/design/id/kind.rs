//! What an id is about, told by the prefix that it carries.

use std::fmt::Display;

/// What an id is about, told by its prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdKind {
    /// The design as a whole.
    Design,
    /// A partner in the alliance.
    Party,
    /// An organisation behind a partner.
    Parent,
    /// A risk or an opportunity.
    Risk,
    /// A measure against a risk.
    Measure,
    /// A discipline.
    Discipline,
    /// A person.
    Person,
    /// A vacancy, in a discipline or a role.
    Vacancy,
    /// A role of the bovenkant.
    Role,
    /// A line between two roles.
    Line,
    /// A subject on which decisions are taken.
    Subject,
    /// A mandate.
    Mandate,
    /// A step of the escalation ladder.
    Step,
    /// A case walked through mandate and ladder.
    Case,
    /// A chosen principle.
    Principle,
    /// An arrangement.
    Arrangement,
    /// A note.
    Note,
    /// A waiver.
    Waiver,
    /// A line of cost.
    Cost,
    /// Risks that strike together.
    Group,
    /// A worked example of the staffel.
    Worked,
    /// Somebody who scores the aspects of the birth.
    Scorer,
    /// What was agreed to do before the birth.
    Action,
    /// A milestone on the birth card.
    Milestone,
    /// A criterion of the award.
    Criterion,
    /// A key moment.
    KeyMoment,
    /// A form on which somebody divided ten points.
    ScoreForm,
    /// An interest of a party.
    Interest,
    /// An exchange of interests.
    Exchange,
    /// A choice that was weighed.
    Weighing,
    /// What is deliberately not done now.
    NotNow,
    /// A board that confirmed the ambition in a phase.
    Confirmation,
    /// Somebody outside the parents with a stake.
    Stakeholder,
    /// How a member of the board sees the uncertainties.
    MemberView,
    /// What lies in a strict or a free space.
    Spaced,
    /// Somebody who leads, as a function.
    Leader,
    /// A change to the assignment (VTW).
    Change,
    /// A moment of recalibration.
    Recalibration,
    /// What happened around the alliance.
    Event,
    /// A decision or a milestone of the project.
    Decision,
    /// Something on the learning agenda.
    Learning,
    /// Something that was harvested.
    Harvest,
    /// A step of an exercise.
    Task,
    /// A mistake that was planted.
    Planted,
    /// A mark in an exercise.
    Mark,
    /// Something that was parked.
    Parked,
    /// A function in a programme.
    Function,
    /// A project of a programme.
    Project,
}

impl IdKind {
    /// Every kind, in reading order.
    pub const ALL: [Self; 48] = [
        Self::Design,
        Self::Party,
        Self::Parent,
        Self::Risk,
        Self::Measure,
        Self::Discipline,
        Self::Person,
        Self::Vacancy,
        Self::Role,
        Self::Line,
        Self::Subject,
        Self::Mandate,
        Self::Step,
        Self::Case,
        Self::Principle,
        Self::Arrangement,
        Self::Note,
        Self::Waiver,
        Self::Cost,
        Self::Group,
        Self::Worked,
        Self::Scorer,
        Self::Action,
        Self::Milestone,
        Self::Criterion,
        Self::KeyMoment,
        Self::ScoreForm,
        Self::Interest,
        Self::Exchange,
        Self::Weighing,
        Self::NotNow,
        Self::Confirmation,
        Self::Stakeholder,
        Self::MemberView,
        Self::Spaced,
        Self::Leader,
        Self::Change,
        Self::Recalibration,
        Self::Event,
        Self::Decision,
        Self::Learning,
        Self::Harvest,
        Self::Task,
        Self::Planted,
        Self::Mark,
        Self::Parked,
        Self::Function,
        Self::Project,
    ];

    /// The prefix that the ids of this kind carry.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Design => "x",
            Self::Party => "pa",
            Self::Parent => "mo",
            Self::Risk => "r",
            Self::Measure => "m",
            Self::Discipline => "d",
            Self::Person => "p",
            Self::Vacancy => "v",
            Self::Role => "ro",
            Self::Line => "l",
            Self::Subject => "s",
            Self::Mandate => "ma",
            Self::Step => "e",
            Self::Case => "c",
            Self::Principle => "b",
            Self::Arrangement => "a",
            Self::Note => "n",
            Self::Waiver => "w",
            Self::Cost => "k",
            Self::Group => "g",
            Self::Worked => "we",
            Self::Scorer => "sc",
            Self::Action => "ac",
            Self::Milestone => "mi",
            Self::Criterion => "cr",
            Self::KeyMoment => "km",
            Self::ScoreForm => "f",
            Self::Interest => "in",
            Self::Exchange => "ex",
            Self::Weighing => "wg",
            Self::NotNow => "nn",
            Self::Confirmation => "cf",
            Self::Stakeholder => "st",
            Self::MemberView => "mv",
            Self::Spaced => "sp",
            Self::Leader => "le",
            Self::Change => "vt",
            Self::Recalibration => "rc",
            Self::Event => "ev",
            Self::Decision => "ds",
            Self::Learning => "lr",
            Self::Harvest => "hv",
            Self::Task => "tk",
            Self::Planted => "pf",
            Self::Mark => "mk",
            Self::Parked => "pk",
            Self::Function => "fu",
            Self::Project => "pj",
        }
    }
}

impl IdKind {
    /// What is said of an id of another kind than a field takes.
    pub(super) fn expected(self, id: impl Display) -> String {
        format!("'{id}' is an id of another kind: expected one that starts with {}-", self.prefix())
    }

    /// The kind that was expected, by what is said of an id of another kind.
    pub(crate) fn named(says: &str) -> Option<Self> {
        let (_, prefix) = says.strip_suffix('-')?.rsplit_once(" starts with ")?;
        Self::ALL.into_iter().find(|it| it.prefix() == prefix)
    }
}
