//! What is wrong in a file, and where it stands.

use std::fmt;

/// What is wrong in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Complaints {
    /// What stands first in the file, in its order.
    pub listed: Vec<Invalid>,
    /// How many things are wrong besides.
    pub more: usize,
}

impl Complaints {
    /// How many things are wrong in all.
    pub fn count(&self) -> usize {
        self.listed.len() + self.more
    }
}

/// Something in a file that cannot be.
#[derive(Clone, Debug, PartialEq)]
pub struct Invalid {
    /// Where the wrong value starts.
    pub place: Place,
    /// What it is about: the id of an element, or the field where it belongs to the design as a whole.
    pub about: String,
    /// The field of that element; none where the id itself is wrong.
    pub field: Option<String>,
    /// What stands there, as it is written; empty where that is a text.
    pub found: String,
    /// What is wrong.
    pub what: Wrong,
}

/// What something in a file is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The id of an element, or the field where it belongs to the design as a whole; empty at the start of the text.
    pub about: String,
    /// The field of that element.
    pub field: Option<String>,
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Two elements have this id.
    Twice,
    /// An element is listed twice where it belongs once: a risk in two groups, a partner with two shares.
    Listed,
    /// There is no element with this id.
    Missing,
    /// A share or probability is not between 0 and 1.
    NotAShare,
    /// A tier of the staffel ends below the budget or beyond ten times the budget.
    NotABound,
    /// A number of roles is not between 1 and 20.
    NotACount,
    /// A number of points is not between 0 and 10.
    NotPoints,
    /// A place between nothing and all is not between 0 and 100.
    NotAHundred,
    /// Three points do not stand in order, or one is negative.
    NotInOrder,
    /// The matrix's axes have no length, or their steps do not stand in order on them.
    NoAxes,
    /// An amount is negative.
    Negative,
    /// A mandate ends below where it starts.
    Backwards,
    /// A text is longer than any text in a design.
    TooLong,
    /// A line runs from a role to itself.
    Loop,
    /// A place lies beyond the canvas.
    OffCanvas,
    /// A principle names an entry that the catalogue does not have; this one is nearest.
    NoEntry(&'static str),
}

/// Where in a file something is, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}
