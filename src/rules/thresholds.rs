//! Every number at which a rule changes its mind, with its unit and its source. A design can set some for itself.

use crate::design::Design;

/// Goal for own client staff (share 0-1 of the alliance's FTE) until a design sets its own. Source: ES 4.1 Organisatie.
pub const CLIENT_SHARE_GOAL: f64 = 0.50;

/// The warning comes under this share (0-1) of the goal. Ours: half of what the design wants is far off.
pub const CLIENT_SHARE_OF_GOAL: f64 = 0.50;

/// Under this share (0-1 of the alliance's FTE) the AMMD's experience is named. Source: ES 4.1 Organisatie.
pub const CLIENT_SHARE_AMMD: f64 = 0.10;

/// From how many roles a person is overloaded. Ours; the source names overload of key persons: ES 4.1 Organisatie.
pub const OVERLOADED_ROLES: u8 = 3;

/// The share (0-1) of the expected value of execution risks that may stay with the executing contractor. Ours; GV 8
/// tells that such risks kept market parties away.
pub const EXECUTION_LEFT: f64 = 0.50;

/// The least share (0-1) of the expected value of all risks that is shared in three domains. Ours; NdA De lering says
/// that more in the joint domain works better.
pub const SHARED_LEAST: f64 = 0.50;

/// From how many quantified risks the shares above say anything. Ours.
pub const RISKS_TO_JUDGE: usize = 5;

/// Fewer escalation steps than this make no ladder. Source: signals.md; the source speaks of steps: ES Bijlage.
pub const LADDER_STEPS: usize = 2;

/// This many open ends make the bovenkant unclear. Ours.
pub const UNCLEAR_FROM: usize = 3;

/// The design's goal for own client staff.
pub fn client_share_goal(design: &Design) -> f64 {
    design.thresholds.client_share_goal.unwrap_or(CLIENT_SHARE_GOAL)
}

/// From how many roles a person is overloaded in this design.
pub fn overloaded_roles(design: &Design) -> usize {
    usize::from(design.thresholds.overloaded_roles.unwrap_or(OVERLOADED_ROLES))
}

/// The share of the value of execution risks that may stay with the executing contractor in this design.
pub fn execution_left(design: &Design) -> f64 {
    design.thresholds.execution_left.unwrap_or(EXECUTION_LEFT)
}

/// The least share of the value of all risks that is shared in this design.
pub fn shared_least(design: &Design) -> f64 {
    design.thresholds.shared_least.unwrap_or(SHARED_LEAST)
}
