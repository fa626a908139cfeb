//! Who learned from whom (GV 2).

/// A line from one alliance to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Influence {
    /// From whom, by its key.
    pub from: &'static str,
    /// Who learned, by its key.
    pub to: &'static str,
    /// What binds the two.
    pub tie: Tie,
}

/// What binds two alliances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// The one learned from the other.
    Learned,
    /// The one resembles the other.
    Resembles,
}

const fn learned(from: &'static str, to: &'static str) -> Influence {
    Influence { from, to, tie: Tie::Learned }
}

/// Every line. Source: GV 2.
pub const INFLUENCES: [Influence; 14] = [
    learned("north-sea", "australia"),
    learned("north-sea", "uk-contracts"),
    learned("australia", "melbourne"),
    learned("melbourne", "a2"),
    learned("waardse", "n201"),
    learned("waardse", "ov-saal"),
    learned("waardse", "bataafse"),
    learned("waardse", "zwaluw"),
    learned("waardse", "lingense"),
    learned("waardse", "a2"),
    Influence { from: "a2", to: "vught", tie: Tie::Resembles },
    learned("a2", "markermeerdijken"),
    learned("a2", "graaf-reinald"),
    learned("a2", "piet-hein"),
];
