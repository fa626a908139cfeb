//! What tells a mark from others: its shape, its colour, and a letter where several have the same.

use crate::design::parties::{Badge, Standing};
use crate::picture::tokens::Ink;

/// The shape of a mark; each means one thing, so that nothing is told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// The client.
    Circle,
    /// The contractor.
    Square,
    /// An opportunity.
    Diamond,
    /// The alliance.
    Bar,
    /// A warning.
    Triangle,
    /// A blocker: a stop sign.
    Octagon,
    /// A hint.
    Bulb,
    /// Who belongs to neither side.
    Pentagon,
}

/// What tells a mark from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sign {
    /// Its shape.
    pub shape: Shape,
    /// Its colour.
    pub ink: Ink,
    /// The letter in it, where several have the shape.
    pub letter: Option<char>,
}

impl Sign {
    /// The size of its letter, as a share of its height.
    pub(crate) const LETTER: f32 = 0.82;
    /// How far beneath its middle its letter stands, as a share of the size of the letter.
    pub(crate) const BASELINE: f32 = 0.36;

    /// A shape in a colour.
    pub const fn new(shape: Shape, ink: Ink) -> Self {
        Self { shape, ink, letter: None }
    }

    /// What the letter is written in: as light as what is behind a whole mark, and as dark as the mark where it is open.
    pub(crate) const fn letter_ink(self, open: bool) -> Ink {
        if open { self.ink } else { Ink::Panel }
    }
}

impl<T: Into<Badge>> From<T> for Sign {
    fn from(badge: T) -> Self {
        let badge = badge.into();
        let shade = |inks: [Ink; 3]| inks[badge.nth.unwrap_or(0) % inks.len()];
        let (shape, ink) = match badge.standing {
            Standing::Client => (Shape::Circle, shade([Ink::Client, Ink::Client2, Ink::Client3])),
            Standing::Contractor => (Shape::Square, shade([Ink::Contractor, Ink::Contractor2, Ink::Contractor3])),
            Standing::Partner => (Shape::Bar, Ink::Alliance),
            Standing::Independent => (Shape::Pentagon, Ink::Ink2),
        };
        Self { shape, ink, letter: badge.letter() }
    }
}
