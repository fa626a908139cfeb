//! What a cell of the register says of a risk where the risk itself has no word for it: its holder, its measures.

use crate::design::risks::{Risk, RiskHolder};
use crate::ui::cx::Cx;

/// What the holder of a risk is called.
pub(crate) fn holder_name(cx: &Cx, holder: RiskHolder) -> Option<String> {
    let design = cx.design();
    match holder {
        RiskHolder::Person(id) => design.team.person(id).map(|it| it.name.clone()),
        RiskHolder::Discipline(id) => design.team.discipline(id).map(|it| it.name.clone()),
        RiskHolder::Role(id) => design.bovenkant.role(id).map(|it| cx.text.role_name(it)),
    }
}

/// How far the measures of a risk are, the one that asks for attention first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measures {
    /// One that is not planned takes away more than it costs.
    Pays,
    /// There are some, none planned.
    Open,
    /// At least one is planned.
    Planned,
    /// There are none.
    None,
}

impl Measures {
    /// How far the measures of a risk are.
    pub(crate) fn of(risk: &Risk) -> Self {
        if risk.measures.is_empty() {
            Self::None
        } else if !risk.worth_planning().is_empty() {
            Self::Pays
        } else if risk.measures.iter().any(|it| it.planned) {
            Self::Planned
        } else {
            Self::Open
        }
    }

    /// Its key in the language files.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Pays => "risks-measures-pays",
            Self::Open => "risks-measures-open",
            Self::Planned => "risks-measures-planned",
            Self::None => "risks-measures-none",
        }
    }
}
