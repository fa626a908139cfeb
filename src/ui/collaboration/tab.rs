//! The parts of the section, and which of them has what is looked for by its name.

/// A part of the section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tab {
    /// The key moments.
    #[default]
    Moments,
    /// Forms about them.
    Fill,
    /// Spiders and courses, what stands out, and the cards.
    Course,
    /// What was agreed.
    Agreements,
    /// The talk when it chafes.
    Friction,
}

impl Tab {
    /// The parts in their order.
    pub(super) const ALL: [Self; 5] = [Self::Moments, Self::Fill, Self::Course, Self::Agreements, Self::Friction];

    /// Its key in the language files; `.says` is the line under the heading.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Moments => "together-moments",
            Self::Fill => "together-fill",
            Self::Course => "together-course",
            Self::Agreements => "together-agreements",
            Self::Friction => "together-friction",
        }
    }
}

/// What is found by its name, and the part that shows it.
pub(crate) const FIELDS: [(&str, Tab); 9] = [
    ("together-moment-new", Tab::Moments),
    ("together-fill", Tab::Fill),
    ("together-course", Tab::Course),
    ("condition-ambition", Tab::Course),
    ("condition-interests", Tab::Course),
    ("condition-relation", Tab::Course),
    ("condition-organisation", Tab::Course),
    ("condition-process", Tab::Course),
    ("rubs-title", Tab::Friction),
];
