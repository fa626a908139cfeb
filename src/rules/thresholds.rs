//! Every number at which a rule changes its mind, with its unit and its source. A design can set some for itself.

use crate::design::Design;
use crate::design::edit::Threshold;
use crate::design::form::Form;
use crate::rules::source::Source;

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

/// The most people in an AMT. Source: NACG ('at most 9 or 10').
pub const MANAGEMENT_TEAM_MOST: usize = 10;

/// The most subjects that only the client decides. Ours; the source asks for a short list: Mallesons 2008.
pub const RESERVED_MOST: usize = 7;

/// From how many risks with a lens an empty lens is asked about. Ours.
pub const RISKS_PER_LENS: usize = 8;

/// The least alignment (share 0-1 of outcomes) in a full alliance, the two exceptional kinds of risk left out. Ours; GV 5
/// says that sharing gives everybody one interest.
pub const ALIGNMENT_FULL: f64 = 0.90;

/// The least alignment (share 0-1 of outcomes) in three domains. Ours: part of the risks lies with the sides by design.
pub const ALIGNMENT_DOMAINS: f64 = 0.75;

/// The most probability (0-1) that a side runs into its guard rail. Ours; NdA De inrichting names the rails.
pub const GUARD_RAILS: f64 = 0.20;

/// The most difference (share 0-1) between the contractor's share of a first gain and of a first loss. Ours.
pub const LOPSIDED: f64 = 0.20;

/// The first part (share 0-1 of the TAB) of a gain and of a loss in which the two are compared. Ours.
pub const LOPSIDED_WITHIN: f64 = 0.05;

/// The most weight (0-1) of the price in the award. Ours; NdA De lering says to switch the price incentive off.
pub const PRICE_WEIGHT: f64 = 0.40;

/// A budget under this percentile (0-1) of the cost is unrealistic. Ours; NdA De lering asks for a realistic one.
pub const REALISTIC_LEAST: f64 = 0.20;

/// This many worked examples show how a staffel works. Ours; NACG asks for worked examples in the agreement.
pub const WORKED_EXAMPLES: usize = 3;

/// The percentile (0-1) of the shared risks that their money covers at least. Source: NACG (P50).
pub const POT_COVERS: f64 = 0.50;

/// Sums of shares are compared with this much room, so that 0.1 + 0.2 is not above 0.3.
pub(super) const ROUNDING: f64 = 1e-9;

/// A number at which rules change their mind, as the manual shows it; the message `number-<key>` names it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Its name in the language files.
    pub key: &'static str,
    /// The rules that look at it.
    pub rules: &'static [&'static str],
    /// The program's own value.
    pub usual: Amount,
    /// Where that value comes from; ours where the source has no number.
    pub source: Source,
    /// What a design sets to have its own; none: it cannot.
    pub own: Option<Threshold>,
}

/// The value of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// A share 0-1.
    Share(f64),
    /// How many.
    Count(usize),
}

/// Every number that a rule looks at, in the order of the catalogue.
pub const NUMBERS: &[Number] = &[
    Number {
        key: "client-share-goal",
        rules: &["client-share-low"],
        usual: Amount::Share(CLIENT_SHARE_GOAL),
        source: Source::Es("4.1 Organisatie"),
        own: Some(Threshold::ClientShareGoal),
    },
    Number {
        key: "client-share-of-goal",
        rules: &["client-share-low"],
        usual: Amount::Share(CLIENT_SHARE_OF_GOAL),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "client-share-ammd",
        rules: &["client-share-low"],
        usual: Amount::Share(CLIENT_SHARE_AMMD),
        source: Source::Es("4.1 Organisatie"),
        own: None,
    },
    Number {
        key: "overloaded-roles",
        rules: &["overloaded-person"],
        usual: Amount::Count(OVERLOADED_ROLES as usize),
        source: Source::Ours,
        own: Some(Threshold::OverloadedRoles),
    },
    Number {
        key: "ladder-steps",
        rules: &["escalation-missing", "deadlock-route-missing"],
        usual: Amount::Count(LADDER_STEPS),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "unclear-from",
        rules: &["unclear-bovenkant"],
        usual: Amount::Count(UNCLEAR_FROM),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "execution-left",
        rules: &["execution-risk-left"],
        usual: Amount::Share(EXECUTION_LEFT),
        source: Source::Ours,
        own: Some(Threshold::ExecutionLeft),
    },
    Number {
        key: "shared-least",
        rules: &["thin-shared-domain"],
        usual: Amount::Share(SHARED_LEAST),
        source: Source::Ours,
        own: Some(Threshold::SharedLeast),
    },
    Number {
        key: "risks-to-judge",
        rules: &["thin-shared-domain", "dossier-stale", "no-opportunities"],
        usual: Amount::Count(RISKS_TO_JUDGE),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "alignment-full",
        rules: &["opposed-interests", "principle-contradicted"],
        usual: Amount::Share(ALIGNMENT_FULL),
        source: Source::Ours,
        own: Some(Threshold::AlignmentFull),
    },
    Number {
        key: "alignment-domains",
        rules: &["opposed-interests", "principle-contradicted"],
        usual: Amount::Share(ALIGNMENT_DOMAINS),
        source: Source::Ours,
        own: Some(Threshold::AlignmentDomains),
    },
    Number {
        key: "guard-rails",
        rules: &["guard-rails-client", "guard-rails-contractor"],
        usual: Amount::Share(GUARD_RAILS),
        source: Source::Ours,
        own: Some(Threshold::GuardRails),
    },
    Number {
        key: "lopsided",
        rules: &["staffel-lopsided"],
        usual: Amount::Share(LOPSIDED),
        source: Source::Ours,
        own: Some(Threshold::Lopsided),
    },
    Number {
        key: "lopsided-within",
        rules: &["staffel-lopsided"],
        usual: Amount::Share(LOPSIDED_WITHIN),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "realistic-least",
        rules: &["budget-unrealistic"],
        usual: Amount::Share(REALISTIC_LEAST),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "price-weight",
        rules: &["price-driven-tender"],
        usual: Amount::Share(PRICE_WEIGHT),
        source: Source::Ours,
        own: Some(Threshold::PriceWeight),
    },
    Number {
        key: "management-team-most",
        rules: &["management-team-large"],
        usual: Amount::Count(MANAGEMENT_TEAM_MOST),
        source: Source::Nacg,
        own: None,
    },
    Number {
        key: "reserved-most",
        rules: &["reserved-powers-many"],
        usual: Amount::Count(RESERVED_MOST),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "risks-per-lens",
        rules: &["risman-lens-empty"],
        usual: Amount::Count(RISKS_PER_LENS),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "worked-examples",
        rules: &["worked-examples-missing"],
        usual: Amount::Count(WORKED_EXAMPLES),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "pot-covers",
        rules: &["risk-pot-thin"],
        usual: Amount::Share(POT_COVERS),
        source: Source::Nacg,
        own: None,
    },
];

impl Number {
    /// The numbers that a rule looks at.
    pub fn of(rule: &str) -> impl Iterator<Item = &'static Self> {
        NUMBERS.iter().filter(move |it| it.rules.contains(&rule))
    }

    /// Its value in a design that set its own; none: the design follows the program's.
    pub fn own_in(&self, design: &Design) -> Option<Amount> {
        let own = &design.thresholds;
        match self.own? {
            Threshold::ClientShareGoal => own.client_share_goal.map(Amount::Share),
            Threshold::OverloadedRoles => own.overloaded_roles.map(|it| Amount::Count(usize::from(it))),
            Threshold::ExecutionLeft => own.execution_left.map(Amount::Share),
            Threshold::SharedLeast => own.shared_least.map(Amount::Share),
            Threshold::AlignmentFull => own.alignment_full.map(Amount::Share),
            Threshold::AlignmentDomains => own.alignment_domains.map(Amount::Share),
            Threshold::GuardRails => own.guard_rails.map(Amount::Share),
            Threshold::Lopsided => own.lopsided.map(Amount::Share),
            Threshold::PriceWeight => own.price_weight.map(Amount::Share),
        }
    }
}

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

/// The least alignment (0-1) in this design, by its form.
pub fn alignment(design: &Design) -> f64 {
    match design.form {
        Form::Full => design.thresholds.alignment_full.unwrap_or(ALIGNMENT_FULL),
        Form::ThreeDomains => design.thresholds.alignment_domains.unwrap_or(ALIGNMENT_DOMAINS),
    }
}

/// The most probability (0-1) that a side of this design runs into its guard rail.
pub fn guard_rails(design: &Design) -> f64 {
    design.thresholds.guard_rails.unwrap_or(GUARD_RAILS)
}

/// The most difference (0-1) between the contractor's share of a first gain and of a first loss in this design.
pub fn lopsided(design: &Design) -> f64 {
    design.thresholds.lopsided.unwrap_or(LOPSIDED)
}

/// The most weight (0-1) of the price in the award of this design.
pub fn price_weight(design: &Design) -> f64 {
    design.thresholds.price_weight.unwrap_or(PRICE_WEIGHT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::all::rule;
    use crate::text::{Language, Text};

    #[test]
    fn every_number_belongs_to_a_rule_and_has_a_name() {
        let texts = Language::ALL.map(Text::new);
        for number in NUMBERS {
            assert!(!number.rules.is_empty());
            for id in number.rules {
                assert!(rule(id).is_some(), "{id}");
            }
            for text in &texts {
                assert!(text.has(&format!("number-{}", number.key)), "{}", number.key);
            }
        }
    }
}
