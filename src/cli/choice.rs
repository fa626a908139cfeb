//! Which picture the command line renders.

use clap::ValueEnum;

use crate::finance::simulation::Draws;
use crate::picture;

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
    /// Both results against actual cost, with the outcomes.
    #[value(name = "geld", alias = "money")]
    Money,
}

impl From<PictureChoice> for picture::Which {
    fn from(choice: PictureChoice) -> Self {
        match choice {
            PictureChoice::Praatplaat => Self::Praatplaat,
            PictureChoice::Bovenkant => Self::Bovenkant,
            PictureChoice::Principles => Self::Principles,
            PictureChoice::Money => Self::Money(Draws::default()),
        }
    }
}
