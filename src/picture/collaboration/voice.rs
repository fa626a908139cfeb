//! How one voice is told from the other: by colour, by shape and by dash, never by colour alone.

use crate::design::collaboration::Voice;
use crate::picture::parts::Dash;
use crate::picture::sign::{Shape, Sign};
use crate::picture::tokens::Ink;

/// How a voice is told from the other: by colour, by shape and by dash.
pub(super) const fn sign(voice: Voice) -> Sign {
    match voice {
        Voice::Teller => Sign::new(Shape::Circle, Ink::Alliance),
        Voice::Reflector => Sign::new(Shape::Square, Ink::Focus),
    }
}

/// How the line of a voice is broken.
pub(super) const fn dash(voice: Voice) -> Dash {
    match voice {
        Voice::Teller => Dash::None,
        Voice::Reflector => Dash::Dashed,
    }
}
