//! The figures of designs beside each other: what each is called, a value, and by how much two differ.

use crate::design::form::Side;
use crate::text::messages::Text;

/// A figure by which designs are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// The target budget, in euro.
    Tab,
    /// The share 0-1 of outcomes in which both sides have the same interest.
    Alignment,
    /// What the cost stays under in eight of ten outcomes, in euro.
    CostP80,
    /// The mean result of a side, in euro.
    Mean(Side),
    /// The chance 0-1 that the cost exceeds the target budget.
    OverTab,
    /// The share 0-1 of the value of risks that is shared.
    Shared,
    /// The share 0-1 of the alliance's FTE that is the client's own people.
    OwnClient,
}

impl Figure {
    /// Every figure, in the order in which tables show them.
    pub const ALL: [Self; 8] = [
        Self::Tab,
        Self::Alignment,
        Self::CostP80,
        Self::Mean(Side::Client),
        Self::Mean(Side::Contractor),
        Self::OverTab,
        Self::Shared,
        Self::OwnClient,
    ];

    /// Its name in the language files and for programs.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tab => "tab",
            Self::Alignment => "alignment",
            Self::CostP80 => "cost-p80",
            Self::Mean(Side::Client) => "client-mean",
            Self::Mean(Side::Contractor) => "contractor-mean",
            Self::OverTab => "over-tab",
            Self::Shared => "shared",
            Self::OwnClient => "own-client",
        }
    }

    /// Whether it is an amount in euro; else it is a share 0-1.
    pub const fn is_amount(self) -> bool {
        matches!(self, Self::Tab | Self::CostP80 | Self::Mean(_))
    }
}

impl Text {
    /// What a figure is called.
    pub fn figure(&self, figure: Figure) -> String {
        self.get(&format!("compare-figure-{}", figure.key()))
    }

    /// What the mean of a partner of a side is called.
    pub fn partner_figure(&self, name: &str) -> String {
        self.with("compare-figure-partner", [("name", name.into())])
    }

    /// A figure's value; none: the design says too little of it.
    pub fn figure_value(&self, figure: Figure, value: Option<f64>) -> String {
        match value {
            None => "–".to_owned(),
            Some(value) if figure.is_amount() => self.language().euro_short(value),
            Some(value) => self.language().share(value),
        }
    }

    /// By how much a figure differs, as its values are shown: 'gelijk' where they read the same.
    pub fn figure_change(&self, figure: Figure, from: Option<f64>, to: Option<f64>) -> String {
        if self.figure_value(figure, from) == self.figure_value(figure, to) {
            return self.get("compare-figure-same");
        }
        match (from, to) {
            (Some(from), Some(to)) if figure.is_amount() => self.language().euro_change(to - from),
            (Some(from), Some(to)) => {
                let points = self.language().points_change(to - from);
                self.with("compare-figure-points", [("points", points.into())])
            }
            _ => "–".to_owned(),
        }
    }
}
