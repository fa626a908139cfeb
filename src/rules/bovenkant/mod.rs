//! Rules about the bovenkant: its roles and who is heard, its lines, its mandates and its ladder.

pub mod cases;
pub mod climbing;
pub mod division;
pub mod escalation;
pub mod hats;
pub mod lines;
pub mod mandates;
pub mod owners;
pub mod proposed;
pub mod roles;
pub mod seats;
pub mod unclear;
pub mod undecided;
pub mod voices;

use crate::rules::rule::Rule;

pub use self::roles::NOT_STARTED;

/// The rules about the bovenkant, in the order of the catalogue; the summary stands last.
pub(crate) const RULES: &[&Rule] = &[
    &roles::NOT_STARTED,
    &roles::CLIENT_ROLE_MISSING,
    &roles::ALLIANCE_BOARD_MISSING,
    &roles::ROLE_VACANT,
    &roles::ROLE_TASK_MISSING,
    &roles::ROLE_LIMITS_MISSING,
    &lines::CLIENT_BOARD_LINE_MISSING,
    &lines::CONTRACTOR_LINE_MISSING,
    &lines::ROLE_DETACHED,
    &lines::LINE_LOOP,
    &lines::TWO_MASTERS,
    &owners::OWNERS_NOT_LINKED,
    &undecided::MANDATE_MISSING,
    &mandates::MANDATE_OVERLAP,
    &division::OWNERS_DECIDE_APART,
    &mandates::MANDATE_GAP,
    &division::DECISIONS_ALL_ON_TOP,
    &escalation::ESCALATION_MISSING,
    &escalation::ESCALATION_DEAD_END,
    &escalation::ESCALATION_NO_TERM,
    &climbing::LADDER_DOES_NOT_CLIMB,
    &climbing::PARENT_DECIDES_SLOWER,
    &mandates::DECISION_NOT_JOINT,
    &mandates::DECISION_RULE_OPEN,
    &voices::PUBLIC_VOICE_MISSING,
    &voices::ASSET_MANAGER_MISSING,
    &voices::COUNTERFORCE_MISSING,
    &seats::INDEPENDENT_FROM_PARENT,
    &voices::PROCESS_GUARDIAN_MISSING,
    &seats::SEAT_CHANGING,
    &mandates::MANDATES_STALE,
    &proposed::MANDATES_PROPOSED,
    &hats::HAT_UNCOVERED,
    &hats::HATS_ON_ONE_ROLE,
    &voices::PARENTS_OUT_OF_SIGHT,
    &escalation::ESCALATION_NOT_WALKED,
    &cases::CASE_BREAKS,
    &unclear::UNCLEAR_BOVENKANT,
];
