//! The exercises that come with the program: the very files in `saved_designs/`, embedded.

use crate::design::workshop::Kind;

/// An exercise that comes with the program.
#[derive(Clone, Copy, Debug)]
pub struct Exercise {
    /// Its name, which is that of its file.
    pub key: &'static str,
    /// What kind it is.
    pub kind: Kind,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Its file's text.
    pub text: &'static str,
}

macro_rules! exercise {
    ($key:literal, $kind:ident, $minutes:literal, $file:literal) => {
        Exercise {
            key: $key,
            kind: Kind::$kind,
            minutes: $minutes,
            text: include_str!(concat!("../../saved_designs/", $file)),
        }
    };
}

/// The exercises, in the order in which the section shows them.
pub const EXERCISES: [Exercise; 6] = [
    exercise!("oefening", FindMistakes, 25, "oefening.ron"),
    exercise!("twaalf-risicos", PlaceRisks, 30, "werkvormen/twaalf-risicos.ron"),
    exercise!("geval", WalkCase, 20, "werkvormen/geval.ron"),
    exercise!("staffel", NegotiateStaffel, 30, "werkvormen/staffel.ron"),
    exercise!("team", BuildTeam, 20, "werkvormen/team.ron"),
    exercise!("tien-punten", DivideTen, 15, "werkvormen/tien-punten.ron"),
];
