//! Where a rule comes from.

use std::fmt;

/// A source of the field, with the chapter or heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// Neerlands diep, Nd Alliantieleren (2021), under a heading.
    Nda(&'static str),
    /// Symposium magazine Geboorteverhalen, a chapter.
    Gv(u8),
    /// Evaluatiespiegel Alliantie Markermeerdijken (2025), a chapter or annex.
    Es(&'static str),
    /// Vlinders of Gorinchem-Waardenburg.
    Vl,
    /// Article on alliance development, by its theme.
    Av(&'static str),
    /// RISMAN, the Dutch method of risk management.
    Risman,
    /// IPM, the Dutch model of integrated project management: its five roles.
    Ipm,
    /// National Alliance Contracting Guidelines, Australia (2011, revised 2015).
    Nacg,
    /// SIA 2065, the Swiss code of practice for project alliances.
    Sia2065,
    /// Mallesons on alliancing, Australia (2008).
    Mallesons,
    /// ISO 44001, the standard for collaborative relationships in business.
    Iso44001,
    /// Ours: no source says it, experience does.
    Ours,
}

impl Source {
    /// Whether it lies beyond the sources of Dutch alliances: practice elsewhere (domain.md 11). What it asks is a norm
    /// of others, never presented as a rule here.
    pub const fn is_elsewhere(self) -> bool {
        use Source::*;
        matches!(self, Risman | Ipm | Nacg | Sia2065 | Mallesons | Iso44001)
    }

    /// The short name's key in the language files (`source-…`), and the place in it.
    pub const fn parts(self) -> (&'static str, Option<&'static str>, Option<u8>) {
        match self {
            Self::Nda(heading) => ("source-nda", Some(heading), None),
            Self::Gv(chapter) => ("source-gv", None, Some(chapter)),
            Self::Es(heading) => ("source-es", Some(heading), None),
            Self::Vl => ("source-vl", None, None),
            Self::Av(theme) => ("source-av", Some(theme), None),
            Self::Risman => ("source-risman", None, None),
            Self::Ipm => ("source-ipm", None, None),
            Self::Nacg => ("source-nacg", None, None),
            Self::Sia2065 => ("source-sia-2065", None, None),
            Self::Mallesons => ("source-mallesons", None, None),
            Self::Iso44001 => ("source-iso-44001", None, None),
            Self::Ours => ("source-ours", None, None),
        }
    }
}

/// As domain texts cite it: `GV 9`, `ES 4.1 Organisatie`.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nda(heading) => write!(f, "NdA {heading}"),
            Self::Gv(chapter) => write!(f, "GV {chapter}"),
            Self::Es(heading) => write!(f, "ES {heading}"),
            Self::Vl => f.write_str("VL"),
            Self::Av(theme) => write!(f, "AV {theme}"),
            Self::Risman => f.write_str("RISMAN"),
            Self::Ipm => f.write_str("IPM"),
            Self::Nacg => f.write_str("NACG"),
            Self::Sia2065 => f.write_str("SIA 2065"),
            Self::Mallesons => f.write_str("Mallesons 2008"),
            Self::Iso44001 => f.write_str("ISO 44001"),
            Self::Ours => f.write_str("ours"),
        }
    }
}
