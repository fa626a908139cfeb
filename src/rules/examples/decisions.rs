//! Examples of the rules about mandates, decisions and the escalation ladder.

use crate::design::bovenkant::{DecisionRule, RoleKind, StepKind};
use crate::design::edit::{BovenkantEdit, Edit, MandateField, StepField};
use crate::design::euro::Euro;
use crate::design::form::Form::Full;
use crate::design::parties::Standing;
use crate::design::phases::Phase;
use crate::design::risks::Allocation;
use crate::rules::examples::builder::{Builder, core};
use crate::rules::examples::example::{Cure, Example};

/// The subject that the examples decide on.
const SUBJECT: &str = "Inkoop";

fn purchases() -> Builder {
    core(Full).subject(SUBJECT, true)
}

/// The AMT decides up to one amount, the board above another.
fn two(up_to: i64, above: i64) -> Builder {
    purchases().entrusted(SUBJECT, RoleKind::ManagementTeam, 0, Some(up_to)).entrusted(
        SUBJECT,
        RoleKind::AllianceBoard,
        above,
        None,
    )
}

/// Lets the last mandate begin above another amount.
fn begins_above(it: &Builder, amount: i64) -> Edit {
    let last = it.design.bovenkant.mandates.last().map(|it| it.id);
    let set = |it| Edit::Bovenkant(BovenkantEdit::SetMandate(it, MandateField::Above(Euro::new(amount))));
    last.map_or(Edit::Several(Vec::new()), set)
}

pub(crate) const MANDATE_MISSING: Example = Example {
    design: purchases,
    cure: Cure::Edit(|it| {
        let (subject, who) = (it.subject_id(SUBJECT), it.kind_id(RoleKind::ManagementTeam));
        Edit::Bovenkant(BovenkantEdit::AddMandate { subject, who, above: Euro::ZERO, up_to: None })
    }),
};

pub(crate) const MANDATE_OVERLAP: Example =
    Example { design: || two(500_000, 250_000), cure: Cure::Edit(|it| begins_above(it, 500_000)) };

pub(crate) const MANDATE_GAP: Example =
    Example { design: || two(250_000, 500_000), cure: Cure::Edit(|it| begins_above(it, 250_000)) };

pub(crate) const MANDATES_STALE: Example = Example {
    design: || {
        purchases().entrusted(SUBJECT, RoleKind::ManagementTeam, 0, None).edit(Edit::SetPhase(Phase::Realisation))
    },
    cure: Cure::WayOut,
};

pub(crate) const DECISION_NOT_JOINT: Example = Example {
    design: || core(Full).top(BovenkantEdit::SetDecisionRule(Some(DecisionRule::Majority))),
    cure: Cure::WayOut,
};

pub(crate) const DECISION_RULE_OPEN: Example = Example { design: || core(Full), cure: Cure::WayOut };

pub(crate) const ESCALATION_MISSING: Example = Example { design: || core(Full), cure: Cure::WayOut };

pub(crate) const ESCALATION_DEAD_END: Example = Example {
    design: || {
        core(Full).seat(RoleKind::IndependentChair, &[]).rung(RoleKind::ManagementTeam, Some(5), StepKind::Talk).rung(
            RoleKind::IndependentChair,
            Some(10),
            StepKind::Advise,
        )
    },
    cure: Cure::Edit(|it| {
        let role = it.kind_id(RoleKind::IndependentChair);
        Edit::Bovenkant(BovenkantEdit::AppointNew(role, "Voorzitter van buiten".into(), Standing::Independent.into()))
    }),
};

pub(crate) const ESCALATION_NO_TERM: Example = Example {
    design: || {
        core(Full).rung(RoleKind::ManagementTeam, Some(5), StepKind::Talk).rung(
            RoleKind::AllianceBoard,
            None,
            StepKind::Decide,
        )
    },
    cure: Cure::Edit(|it| {
        let last = it.design.bovenkant.ladder.last().map(|it| it.id);
        let set = |it| Edit::Bovenkant(BovenkantEdit::SetStep(it, StepField::Days(Some(10))));
        last.map_or(Edit::Several(Vec::new()), set)
    }),
};

pub(crate) const ESCALATION_NOT_WALKED: Example = Example {
    design: || {
        core(Full)
            .rung(RoleKind::ManagementTeam, Some(5), StepKind::Talk)
            .rung(RoleKind::AllianceBoard, Some(10), StepKind::Decide)
            .carried("Grondwaterstand", Allocation::Shared, 400_000)
    },
    cure: Cure::WayOut,
};

/// A case that was walked while the AMT decided on every amount; a limit came later.
pub(crate) const CASE_BREAKS: Example = Example {
    design: || {
        let it = purchases().entrusted(SUBJECT, RoleKind::ManagementTeam, 0, Some(250_000));
        let (title, subject) = ("Grondwaterstand blijkt hoger".into(), Some(it.subject_id(SUBJECT)));
        let amount = Euro::new(400_000);
        it.top(BovenkantEdit::AddCase { title, risk: None, subject, amount, starts: None })
    },
    cure: Cure::Edit(|it| {
        let (subject, who) = (it.subject_id(SUBJECT), it.kind_id(RoleKind::AllianceBoard));
        let above = Euro::new(250_000);
        Edit::Bovenkant(BovenkantEdit::AddMandate { subject, who, above, up_to: None })
    }),
};
