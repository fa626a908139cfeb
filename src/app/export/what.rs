//! Which tables of a design go out.

/// A part of the design that goes out as one sheet, or as a few.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The risk register, as it is read back.
    Register,
    /// What is done about the risks, and what that takes away.
    Measures,
    /// The people, and the parties that they come from.
    Team,
    /// The roles of the bovenkant and who holds them.
    Roles,
    /// Who decides on what.
    Mandates,
    /// The escalation ladder.
    Ladder,
    /// The principles with who signed.
    Principles,
    /// The staffel, and the points of its curve.
    Staffel,
    /// What the simulation comes to, and of which draws.
    Figures,
    /// The signals: open, for later, accepted and why.
    Signals,
    /// What was arranged around the team.
    Arrangements,
    /// The forms of ten points, as they are read back, and what they come to.
    Forms,
    /// Who has a stake.
    Stakeholders,
    /// Changes to the assignment, and what they do to the forecast.
    Changes,
    /// Everything with a date: transitions, recalibrations, decisions, arrangements.
    Calendar,
}

impl What {
    /// Everything, in the order of the sheets.
    pub const ALL: [Self; 15] = [
        Self::Register,
        Self::Measures,
        Self::Team,
        Self::Roles,
        Self::Mandates,
        Self::Ladder,
        Self::Principles,
        Self::Staffel,
        Self::Figures,
        Self::Signals,
        Self::Arrangements,
        Self::Forms,
        Self::Stakeholders,
        Self::Changes,
        Self::Calendar,
    ];
}
