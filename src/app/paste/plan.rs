//! What pasted columns are taken for: the field that each fills, and what amounts are in.

use crate::design::euro::Euro;
use crate::text::Language;

/// What each column is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The field that each column fills.
    pub fields: Vec<Field>,
    /// Whether the first row says what the columns are.
    pub headed: bool,
    /// What amounts without a unit are in.
    pub unit: Unit,
}

/// What a column fills.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Field {
    /// Nothing.
    #[default]
    Ignore,
    /// The name.
    Title,
    /// Risk or opportunity.
    Nature,
    /// The description; of several columns one below the other.
    Description,
    /// Where it lies.
    Place,
    /// Why it lies there.
    Reason,
    /// The lens.
    Lens,
    /// The phase.
    Phase,
    /// Where it comes from.
    Origin,
    /// The probability, in per cent or as fractions.
    Probability,
    /// The least that it costs or saves.
    Low,
    /// What it most likely costs or saves.
    Likely,
    /// The most that it costs or saves.
    High,
    /// The price in the contract.
    Price,
    /// Who acts on it.
    Holder,
    /// Who can manage it best.
    ManagedBy,
    /// Labels, parted by commas.
    Tag,
}

impl Field {
    /// Every field, in the order in which they are written.
    pub const ALL: [Self; 17] = [
        Self::Ignore,
        Self::Title,
        Self::Nature,
        Self::Description,
        Self::Place,
        Self::Reason,
        Self::Lens,
        Self::Phase,
        Self::Origin,
        Self::Probability,
        Self::Low,
        Self::Likely,
        Self::High,
        Self::Price,
        Self::Holder,
        Self::ManagedBy,
        Self::Tag,
    ];

    /// Its key in the language files: its heading where rows are written.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ignore => "paste-field-ignore",
            Self::Title => "paste-field-title",
            Self::Nature => "paste-field-nature",
            Self::Description => "paste-field-description",
            Self::Place => "paste-field-place",
            Self::Reason => "paste-field-reason",
            Self::Lens => "paste-field-lens",
            Self::Phase => "paste-field-phase",
            Self::Origin => "paste-field-origin",
            Self::Probability => "paste-field-probability",
            Self::Low => "paste-field-low",
            Self::Likely => "paste-field-likely",
            Self::High => "paste-field-high",
            Self::Price => "paste-field-price",
            Self::Holder => "paste-field-holder",
            Self::ManagedBy => "paste-field-managed",
            Self::Tag => "paste-field-tag",
        }
    }

    /// Whether several columns can fill it.
    pub(crate) const fn takes_several(self) -> bool {
        matches!(self, Self::Ignore | Self::Description | Self::Tag)
    }

    pub(super) const fn is_amount(self) -> bool {
        matches!(self, Self::Low | Self::Likely | Self::High | Self::Price)
    }
}

/// What amounts are in where they do not say so themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Euro.
    #[default]
    Euro,
    /// Thousands of euro.
    Thousands,
    /// Millions of euro.
    Millions,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 3] = [Self::Euro, Self::Thousands, Self::Millions];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Euro => "paste-unit-euro",
            Self::Thousands => "paste-unit-thousands",
            Self::Millions => "paste-unit-millions",
        }
    }

    /// Reads an amount: one with a sign or unit of its own as it stands.
    pub fn read(self, language: Language, cell: &str) -> Option<Euro> {
        let own = cell.contains(['€', 'k', 'K', 'm', 'M']);
        match self {
            _ if own => language.written_amount(cell),
            Self::Euro => language.written_amount(cell),
            Self::Thousands => language.written_amount(&format!("{cell}k")),
            Self::Millions => language.written_amount(&format!("{cell} mln")),
        }
    }
}
