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
    /// Ours: no source says it, experience does.
    Ours,
}

impl Source {
    /// The short name's key in the language files (`source-…`), and the place in it.
    pub const fn parts(self) -> (&'static str, Option<&'static str>, Option<u8>) {
        match self {
            Self::Nda(heading) => ("source-nda", Some(heading), None),
            Self::Gv(chapter) => ("source-gv", None, Some(chapter)),
            Self::Es(heading) => ("source-es", Some(heading), None),
            Self::Vl => ("source-vl", None, None),
            Self::Av(theme) => ("source-av", Some(theme), None),
            Self::Risman => ("source-risman", None, None),
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
            Self::Ours => f.write_str("ours"),
        }
    }
}
