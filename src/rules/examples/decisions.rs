//! Examples of the rules about mandates, decisions and the escalation ladder.

use crate::design::bovenkant::{DecisionRule, RoleKind, StepKind};
use crate::design::edit::{BovenkantEdit, Edit, MandateField, PartyEdit, RoleField, StepField};
use crate::design::euro::Euro;
use crate::design::form::Form::Full;
use crate::design::form::Side::{Client, Contractor};
use crate::design::mandates::Band;
use crate::design::parties::Standing;
use crate::design::phases::Phase;
use crate::design::proposals::Proposal;
use crate::design::risks::Allocation;
use crate::rules::examples::builder::{Builder, core, design};
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

/// Subjects on which the board decides, whatever it is about.
pub(crate) const DECISIONS_ALL_ON_TOP: Example = Example {
    design: || {
        [SUBJECT, "Ontwerpkeuzen", "Planning"]
            .into_iter()
            .fold(core(Full), |it, name| it.subject(name, false).entrusted(name, RoleKind::AllianceBoard, 0, None))
    },
    cure: Cure::Edit(|it| {
        let (amt, subject) = (it.kind_id(RoleKind::ManagementTeam), it.subject_id("Ontwerpkeuzen"));
        Edit::Bovenkant(BovenkantEdit::Decide { subject, band: Band::ALL, who: Some(amt), with: Vec::new() })
    }),
};

/// Two owners, each with a role that decides alone on land.
pub(crate) const OWNERS_DECIDE_APART: Example = Example {
    design: || {
        let it = design(Full)
            .edit(Edit::Party(PartyEdit::Add("Provincie".into(), Client.into())))
            .role(RoleKind::Client, "Waterschap", &[])
            .role(RoleKind::Client, "Provincie", &[])
            .subject(LAND, false);
        let parties: Vec<_> = it.design.parties_of(Client).map(|it| (it.id, it.name.clone())).collect();
        parties.into_iter().fold(it, |it, (party, name)| {
            let (subject, who) = (it.subject_id(LAND), it.role_id(&name));
            let (above, up_to) = (Euro::ZERO, None);
            it.top(BovenkantEdit::SetRole(who, RoleField::Party(Some(party)))).top(BovenkantEdit::AddMandate {
                subject,
                who,
                above,
                up_to,
            })
        })
    },
    cure: Cure::Edit(|it| {
        let (subject, who, other) = (it.subject_id(LAND), it.role_id("Waterschap"), it.role_id("Provincie"));
        Edit::Bovenkant(BovenkantEdit::Decide { subject, band: Band::ALL, who: Some(who), with: vec![other] })
    }),
};

/// What the owners decide on.
const LAND: &str = "Grondaankoop";

pub(crate) const MANDATES_STALE: Example = Example {
    design: || {
        purchases().entrusted(SUBJECT, RoleKind::ManagementTeam, 0, None).edit(Edit::SetPhase(Phase::Realisation))
    },
    cure: Cure::WayOut,
};

pub(crate) const MANDATES_PROPOSED: Example = Example {
    design: || {
        let (subject, who) = (SUBJECT.to_owned(), RoleKind::ManagementTeam);
        let proposal = Proposal { subject, who, with: Vec::new(), up_to: None };
        purchases().top(BovenkantEdit::ProposeMandates(vec![proposal]))
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

/// Board and AMT of two people, who are the same two.
pub(crate) const LADDER_DOES_NOT_CLIMB: Example = Example {
    design: || {
        design(Full)
            .seat(RoleKind::AllianceBoard, &[])
            .appoint_new(RoleKind::AllianceBoard, "Dijkgraaf", Client)
            .appoint_new(RoleKind::AllianceBoard, "Regiodirecteur", Contractor)
            .seat(RoleKind::ManagementTeam, &[])
            .appoint_also(RoleKind::ManagementTeam, "Dijkgraaf")
            .appoint_also(RoleKind::ManagementTeam, "Regiodirecteur")
    },
    cure: Cure::Edit(|it| {
        let amt = it.kind_id(RoleKind::ManagementTeam);
        Edit::Bovenkant(BovenkantEdit::AppointNew(amt, "Projectmanager".into(), Client.into()))
    }),
};

/// A water board that takes six weeks for a decision, and ten days for the step that needs it.
pub(crate) const PARENT_DECIDES_SLOWER: Example = Example {
    design: || {
        let mut it = core(Full).rung(RoleKind::ManagementTeam, Some(5), StepKind::Talk).rung(
            RoleKind::AllianceBoard,
            Some(10),
            StepKind::Decide,
        );
        let Some(client) = it.design.parties_of(Client).map(|it| it.id).next() else { return it };
        let made = it.make(Edit::Party(PartyEdit::AddParent(client, "Algemeen bestuur".into())));
        let Ok(parent) = made.try_into() else { return it };
        it.edit(Edit::Party(PartyEdit::SetDecidesIn(parent, Some(42))))
    },
    cure: Cure::WayOut,
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
