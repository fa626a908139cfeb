//! What a column of somebody's sheet can become in a design, and what its bare numbers count.

/// What a column fills.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// Nothing: it is left out.
    #[default]
    Ignore,
    /// The register's own number.
    Number,
    /// The name.
    Title,
    /// Risk or opportunity.
    Nature,
    /// How it stands.
    Status,
    /// The day from which it stands so.
    Since,
    /// What makes it happen.
    Cause,
    /// What it leads to, in words.
    Consequence,
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
    /// The probability.
    Probability,
    /// The least that it costs or saves.
    Low,
    /// What it most likely costs or saves.
    Likely,
    /// The most that it costs or saves.
    High,
    /// What it does to time, in words.
    Delay,
    /// What it really cost or saved.
    Actual,
    /// The price in the contract.
    Price,
    /// Who acts on it.
    Holder,
    /// Who can manage it best.
    ManagedBy,
    /// A measure.
    Measure,
    /// What that measure costs.
    MeasureCost,
    /// Labels.
    Tag,
}

impl Target {
    /// Every target, in the order in which lists show them and in which columns are written.
    pub const ALL: [Self; 26] = [
        Self::Ignore,
        Self::Number,
        Self::Title,
        Self::Nature,
        Self::Status,
        Self::Since,
        Self::Cause,
        Self::Consequence,
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
        Self::Delay,
        Self::Actual,
        Self::Price,
        Self::Holder,
        Self::ManagedBy,
        Self::Measure,
        Self::MeasureCost,
        Self::Tag,
    ];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ignore => "import-field-ignore",
            Self::Number => "import-field-number",
            Self::Title => "import-field-title",
            Self::Nature => "import-field-nature",
            Self::Status => "import-field-status",
            Self::Since => "import-field-since",
            Self::Cause => "import-field-cause",
            Self::Consequence => "import-field-consequence",
            Self::Description => "import-field-description",
            Self::Place => "import-field-place",
            Self::Reason => "import-field-reason",
            Self::Lens => "import-field-lens",
            Self::Phase => "import-field-phase",
            Self::Origin => "import-field-origin",
            Self::Probability => "import-field-probability",
            Self::Low => "import-field-low",
            Self::Likely => "import-field-likely",
            Self::High => "import-field-high",
            Self::Delay => "import-field-delay",
            Self::Actual => "import-field-actual",
            Self::Price => "import-field-price",
            Self::Holder => "import-field-holder",
            Self::ManagedBy => "import-field-managed",
            Self::Measure => "import-field-measure",
            Self::MeasureCost => "import-field-measure-cost",
            Self::Tag => "import-field-tag",
        }
    }

    /// Its name in a file of a mapping: `likely`, `measure-cost`.
    pub fn name(self) -> &'static str {
        self.key().trim_start_matches("import-field-")
    }

    /// The one that has a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether several columns can fill it.
    pub const fn takes_several(self) -> bool {
        matches!(
            self,
            Self::Ignore
                | Self::Description
                | Self::Tag
                | Self::Holder
                | Self::Delay
                | Self::Measure
                | Self::MeasureCost
        )
    }

    /// Whether it is an amount.
    pub const fn is_amount(self) -> bool {
        matches!(self, Self::Actual | Self::Price | Self::MeasureCost) || self.is_impact()
    }

    /// Whether it is one of the three points of the impact.
    pub const fn is_impact(self) -> bool {
        matches!(self, Self::Low | Self::Likely | Self::High)
    }

    /// Whether it takes words of the design alone.
    pub(crate) const fn is_of_the_design(self) -> bool {
        matches!(self, Self::Nature | Self::Place | Self::Phase | Self::Origin | Self::ManagedBy)
    }

    /// Whether it is words as they stand.
    pub(crate) const fn is_words(self) -> bool {
        matches!(
            self,
            Self::Number
                | Self::Title
                | Self::Cause
                | Self::Consequence
                | Self::Description
                | Self::Reason
                | Self::Delay
                | Self::Measure
        )
    }
}

/// What the bare numbers of a column count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scale {
    /// Nothing: they are words, or days.
    #[default]
    None,
    /// It cannot be told: it is asked.
    Unknown,
    /// Euro.
    Euro,
    /// Thousands of euro.
    Thousands,
    /// Millions of euro.
    Millions,
    /// Per cents: 35.
    PerCent,
    /// Shares: 0.35.
    Fraction,
    /// Classes: 1-5, low to high, A-E.
    Classes,
}

impl Scale {
    /// Every scale.
    pub const ALL: [Self; 8] = [
        Self::None,
        Self::Unknown,
        Self::Euro,
        Self::Thousands,
        Self::Millions,
        Self::PerCent,
        Self::Fraction,
        Self::Classes,
    ];

    /// The scales among which a column of this kind is chosen.
    pub const fn choices(target: Target) -> &'static [Self] {
        match target {
            Target::Probability => &[Self::PerCent, Self::Fraction, Self::Classes],
            Target::Likely => &[Self::Euro, Self::Thousands, Self::Millions, Self::Classes],
            it if it.is_amount() => &[Self::Euro, Self::Thousands, Self::Millions],
            _ => &[],
        }
    }

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "import-scale-none",
            Self::Unknown => "import-scale-unknown",
            Self::Euro => "import-scale-euro",
            Self::Thousands => "import-scale-thousands",
            Self::Millions => "import-scale-millions",
            Self::PerCent => "import-scale-percent",
            Self::Fraction => "import-scale-fraction",
            Self::Classes => "import-scale-classes",
        }
    }

    /// Its name in a file of a mapping.
    pub fn name(self) -> &'static str {
        self.key().trim_start_matches("import-scale-")
    }

    /// The one that has a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// How many euro a bare number counts.
    pub const fn times(self) -> f64 {
        match self {
            Self::Thousands => 1e3,
            Self::Millions => 1e6,
            _ => 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_name_by_which_it_is_found() {
        for it in Target::ALL {
            assert_eq!(Target::named(it.name()), Some(it));
        }
        for it in Scale::ALL {
            assert_eq!(Scale::named(it.name()), Some(it));
        }
    }
}
