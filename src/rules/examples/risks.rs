//! Examples of the rules about risks and opportunities.

use crate::design::bovenkant::RoleKind;
use crate::design::edit::{Edit, MeasureField, RiskField, RisksEdit};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::form::Form::{Full, ThreeDomains};
use crate::design::form::Side::{Client, Contractor};
use crate::design::phases::Phase;
use crate::design::risks::Allocation::{Allocated, Shared, Unplaced};
use crate::design::risks::{Allocation, ManagedBy, Nature, Origin, RiskHolder, ThreePoint};
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::example::{Cure, Example};

/// The risk that most examples are about.
const RISK: &str = "Grondwaterstand";

fn one(form: Form, to: Allocation) -> Builder {
    design(form).carried(RISK, to, 400_000)
}

fn from(origin: Origin) -> RiskField {
    RiskField::Origin(Some(origin))
}

fn set(it: &Builder, title: &str, field: RiskField) -> Edit {
    Edit::Risks(RisksEdit::Set(it.risk_id(title), field))
}

fn share(it: &Builder, title: &str) -> Edit {
    Edit::Risks(RisksEdit::Move { risks: vec![it.risk_id(title)], to: Shared })
}

pub(crate) const NOT_STARTED: Example = Example {
    design: || design(Full),
    cure: Cure::Edit(|_| Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: RISK.into(), to: Unplaced })),
};

pub(crate) const RISK_UNPLACED: Example = Example { design: || one(ThreeDomains, Unplaced), cure: Cure::WayOut };

pub(crate) const RISK_OUTSIDE_ALLIANCE: Example =
    Example { design: || one(Full, Allocated(Contractor)), cure: Cure::WayOut };

pub(crate) const ONE_SIDE_CARRIES_ALL: Example = Example {
    design: || {
        [RISK, "Kabels en leidingen", "Bouwkuip", "Ontplofbare oorlogsresten", "Vergunning te laat"]
            .into_iter()
            .fold(design(Full), |it, title| it.carried(title, Allocated(Client), 200_000))
    },
    cure: Cure::Edit(|it| share(it, "Bouwkuip")),
};

pub(crate) const EXCEPTION_TO_DECIDE: Example = Example {
    design: || design(Full).carried("Nieuwe wet", Shared, 400_000).with_risk("Nieuwe wet", from(Origin::Law)),
    cure: Cure::Edit(|it| set(it, "Nieuwe wet", RiskField::Reason("Samen zijn wij er sneller bij".into()))),
};

pub(crate) const EXCEPTION_WITH_CONTRACTOR: Example = Example {
    design: || {
        design(Full).carried("Nieuwe wet", Allocated(Contractor), 400_000).with_risk("Nieuwe wet", from(Origin::Law))
    },
    cure: Cure::WayOut,
};

pub(crate) const JOINT_RISK_ONE_SIDE: Example = Example {
    design: || {
        let jointly = RiskField::ManagedBy(Some(ManagedBy::Jointly));
        one(ThreeDomains, Allocated(Contractor)).with_risk(RISK, jointly)
    },
    cure: Cure::WayOut,
};

pub(crate) const WRONG_DOMAIN: Example = Example {
    design: || {
        design(ThreeDomains)
            .carried("Extra wensen van de gemeente", Allocated(Contractor), 200_000)
            .with_risk("Extra wensen van de gemeente", from(Origin::ClientWishes))
    },
    cure: Cure::WayOut,
};

pub(crate) const EXECUTION_RISK_LEFT: Example = Example {
    design: || {
        design(ThreeDomains)
            .carried("Kabels en leidingen", Shared, 300_000)
            .with_risk("Kabels en leidingen", from(Origin::Execution))
            .carried("Bouwkuip", Allocated(Contractor), 400_000)
            .with_risk("Bouwkuip", from(Origin::Execution))
    },
    cure: Cure::Edit(|it| share(it, "Bouwkuip")),
};

pub(crate) const THIN_SHARED_DOMAIN: Example = Example {
    design: || {
        design(ThreeDomains)
            .carried(RISK, Shared, 300_000)
            .carried("Vergunning te laat", Allocated(Client), 400_000)
            .carried("Bouwkuip", Allocated(Contractor), 200_000)
            .carried("Levertijd van staal", Allocated(Contractor), 100_000)
            .carried("Schade aan wegen", Allocated(Contractor), 100_000)
    },
    cure: Cure::Edit(|it| share(it, "Vergunning te laat")),
};

pub(crate) const RISK_UNQUANTIFIED: Example = Example {
    design: || one(Full, Shared).with_risk(RISK, RiskField::Impact(None)),
    cure: Cure::Edit(|it| {
        let points = [200_000, 400_000, 900_000].map(Euro::new);
        let impact = ThreePoint { low: points[0], likely: points[1], high: points[2] };
        set(it, RISK, RiskField::Impact(Some(impact)))
    }),
};

pub(crate) const RISK_NO_HOLDER: Example = Example {
    design: || one(Full, Shared).seat(RoleKind::ManagementTeam, &[Client, Contractor]),
    cure: Cure::Edit(|it| {
        let holder = RiskHolder::Role(it.kind_id(RoleKind::ManagementTeam));
        set(it, RISK, RiskField::Holder(Some(holder)))
    }),
};

pub(crate) const DOSSIER_STALE: Example = Example {
    design: || {
        one(Full, Shared)
            .edit(Edit::Risks(RisksEdit::Adopt(Some(Phase::Tender))))
            .edit(Edit::SetPhase(Phase::Realisation))
    },
    cure: Cure::WayOut,
};

pub(crate) const NO_OPPORTUNITIES: Example = Example {
    design: || {
        [RISK, "Kabels en leidingen", "Bouwkuip", "Ontplofbare oorlogsresten", "Vergunning te laat"]
            .into_iter()
            .fold(design(Full), |it, title| it.carried(title, Shared, 100_000))
    },
    cure: Cure::Edit(|_| {
        let title = "Zand uit het gebied hergebruiken".into();
        Edit::Risks(RisksEdit::Add { nature: Nature::Opportunity, title, to: Shared })
    }),
};

pub(crate) const RISK_DUPLICATE: Example = Example {
    design: || {
        design(Full).carried("Kabels en leidingen", Shared, 300_000).carried("kabels en leidingen.", Shared, 200_000)
    },
    cure: Cure::WayOut,
};

pub(crate) const PREVENTION_PAYS: Example = Example {
    design: || {
        let mut it = design(Full).carried("Kabels en leidingen", Shared, 400_000);
        let risk = it.risk_id("Kabels en leidingen");
        let made = it.make(Edit::Risks(RisksEdit::AddMeasure(risk, "Proefsleuven graven".into())));
        let fields = [MeasureField::Cost(Euro::new(30_000)), MeasureField::CutsProbability(0.5)];
        let Ok(measure) = made.try_into() else { return it };
        fields.into_iter().fold(it, |it, to| it.edit(Edit::Risks(RisksEdit::SetMeasure(risk, measure, to))))
    },
    cure: Cure::WayOut,
};
