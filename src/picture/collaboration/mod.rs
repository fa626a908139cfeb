//! The collaboration on paper: the spiders of the key moments, how each condition went, the same as a table and in
//! sentences; and a blank form to fill in.
//!
//! It shows where the energy sits and where views differ, and says that it is no grade (ES 3).

mod course;
mod form;
mod moments;
mod page;
mod spider;
mod table;

pub use self::form::{Paper, blank_form};
pub use self::page::{page, spider_page};

use crate::design::collaboration::Voice;
use crate::picture::parts::Dash;
use crate::picture::sign::{Shape, Sign};
use crate::picture::tokens::Ink;

/// How a voice is told from the other: by colour, by shape and by dash.
const fn sign(voice: Voice) -> Sign {
    match voice {
        Voice::Teller => Sign::new(Shape::Circle, Ink::Alliance),
        Voice::Reflector => Sign::new(Shape::Square, Ink::Focus),
    }
}

/// How the line of a voice is broken.
const fn dash(voice: Voice) -> Dash {
    match voice {
        Voice::Teller => Dash::None,
        Voice::Reflector => Dash::Dashed,
    }
}

#[cfg(test)]
mod tests;
