//! Every number at which a rule changes its mind, with its unit and its source. Those that a design can set for itself
//! stand in `design::thresholds`, and are named here with the rules that look at them.

use crate::design::Design;
use crate::design::form::Form;
use crate::design::steering::CLEARLY;
use crate::design::thresholds::{Threshold, Unit};
use crate::rules::source::Source;

/// The warning comes under this share (0-1) of the goal. Ours: half of what the design wants is far off.
pub(crate) const CLIENT_SHARE_OF_GOAL: f64 = 0.50;

/// Under this share (0-1 of the alliance's FTE) the AMMD's experience is named. Source: ES 4.1 Organisatie.
pub(crate) const CLIENT_SHARE_AMMD: f64 = 0.10;

/// From how many quantified risks the shares above say anything. Ours.
/// Asked of risks with numbers for the shared part; of any for a dossier that was never adopted, and for opportunities.
pub(crate) const RISKS_TO_JUDGE: usize = 5;

/// From this share (0-1) of the risks on, one side carries nearly all of a full alliance. Ours.
pub(crate) const ONE_SIDE_CARRIES: f64 = 0.90;

/// Fewer escalation steps than this make no ladder. Source: signals.md; the source speaks of steps: ES Bijlage.
pub(crate) const LADDER_STEPS: usize = 2;

/// This many open ends make the bovenkant unclear. Ours.
pub(crate) const UNCLEAR_FROM: usize = 3;

/// The most people in an AMT. Source: NACG ('at most 9 or 10').
pub(crate) const MANAGEMENT_TEAM_MOST: usize = 10;

/// The most subjects that only the client decides. Ours; the source asks for a short list: Mallesons 2008.
pub(crate) const RESERVED_MOST: usize = 7;

/// From how many risks with a lens an empty lens is asked about. Ours.
pub(crate) const RISKS_PER_LENS: usize = 8;

/// The first part (share 0-1 of the TAB) of a gain and of a loss in which the two are compared. Ours.
pub(crate) const LOPSIDED_WITHIN: f64 = 0.05;

/// A budget under this percentile (0-1) of the cost is unrealistic. Ours; NdA De lering asks for a realistic one.
pub(crate) const REALISTIC_LEAST: f64 = 0.20;

/// This many worked examples show how a staffel works. Ours; NACG asks for worked examples in the agreement.
pub(crate) const WORKED_EXAMPLES: usize = 3;

/// The percentile (0-1) of the shared risks that their money covers at least. Source: NACG (P50).
pub(crate) const POT_COVERS: f64 = 0.50;

/// From how many discipline leads it says anything that all come from one side. Source: signals.md (three disciplines).
pub(crate) const LEADS_TO_JUDGE: usize = 3;

/// From how many subjects it says anything that the board decides on all. Ours.
pub(crate) const SUBJECTS_TO_JUDGE: usize = 3;

/// A TAB that is exceeded in less than this share (0-1) of the outcomes may be rich. Ours; NACG asks for a fair target.
pub(crate) const TAB_RICH_OVER: f64 = 0.10;

/// It is rich where the contractor has all that it can gain in at least this share (0-1) of the outcomes: as the median
/// of the cost tells. Ours.
pub(crate) const TAB_RICH_GAIN: f64 = 0.50;

/// The most levels from client to discipline. Source: signals.md; AV warns of too much organisation without a number.
pub(crate) const LEVELS_MOST: usize = 5;

/// So many of what organises an alliance are there at least, of five. Source: signals.md; AV gives no number.
pub(crate) const ORGANISED_LEAST: usize = 3;

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
    /// Points of the ten on a form.
    Points(f64),
}

/// Every number that a rule looks at, in the order of the catalogue.
pub(crate) const NUMBERS: &[Number] = &[
    Number {
        key: "client-share-goal",
        rules: &["client-share-low"],
        usual: usual(Threshold::ClientShareGoal),
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
        usual: usual(Threshold::OverloadedRoles),
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
        key: "leads-to-judge",
        rules: &["leads-one-sided"],
        usual: Amount::Count(LEADS_TO_JUDGE),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "subjects-to-judge",
        rules: &["decisions-all-on-top"],
        usual: Amount::Count(SUBJECTS_TO_JUDGE),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "execution-left",
        rules: &["execution-risk-left"],
        usual: usual(Threshold::ExecutionLeft),
        source: Source::Ours,
        own: Some(Threshold::ExecutionLeft),
    },
    Number {
        key: "shared-least",
        rules: &["thin-shared-domain", "principle-contradicted"],
        usual: usual(Threshold::SharedLeast),
        source: Source::Ours,
        own: Some(Threshold::SharedLeast),
    },
    Number {
        key: "risks-to-judge",
        rules: &["thin-shared-domain", "one-side-carries-all", "dossier-stale", "no-opportunities", "tab-rich"],
        usual: Amount::Count(RISKS_TO_JUDGE),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "one-side-carries",
        rules: &["one-side-carries-all"],
        usual: Amount::Share(ONE_SIDE_CARRIES),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "alignment-full",
        rules: &["opposed-interests", "principle-contradicted"],
        usual: usual(Threshold::AlignmentFull),
        source: Source::Ours,
        own: Some(Threshold::AlignmentFull),
    },
    Number {
        key: "alignment-domains",
        rules: &["opposed-interests", "principle-contradicted"],
        usual: usual(Threshold::AlignmentDomains),
        source: Source::Ours,
        own: Some(Threshold::AlignmentDomains),
    },
    Number {
        key: "guard-rails",
        rules: &["guard-rails-client", "guard-rails-contractor"],
        usual: usual(Threshold::GuardRails),
        source: Source::Ours,
        own: Some(Threshold::GuardRails),
    },
    Number {
        key: "lopsided",
        rules: &["staffel-lopsided"],
        usual: usual(Threshold::Lopsided),
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
        usual: usual(Threshold::PriceWeight),
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
    Number {
        key: "tab-rich-over",
        rules: &["tab-rich"],
        usual: Amount::Share(TAB_RICH_OVER),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "condition-dominant",
        rules: &["condition-dominant"],
        usual: usual(Threshold::ConditionDominant),
        source: Source::Ours,
        own: Some(Threshold::ConditionDominant),
    },
    Number {
        key: "condition-starved",
        rules: &["condition-starved"],
        usual: usual(Threshold::ConditionStarved),
        source: Source::Ours,
        own: Some(Threshold::ConditionStarved),
    },
    Number {
        key: "views-differ",
        rules: &["views-differ"],
        usual: usual(Threshold::ViewsDiffer),
        source: Source::Ours,
        own: Some(Threshold::ViewsDiffer),
    },
    Number {
        key: "say-apart",
        rules: &["say-out-of-balance"],
        usual: usual(Threshold::SayApart),
        source: Source::Ours,
        own: Some(Threshold::SayApart),
    },
    Number {
        key: "levels-most",
        rules: &["over-organised"],
        usual: Amount::Count(LEVELS_MOST),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "organised-least",
        rules: &["under-organised"],
        usual: Amount::Count(ORGANISED_LEAST),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "uncertainty-apart",
        rules: &["control-trust-mismatch"],
        usual: Amount::Count(CLEARLY as usize),
        source: Source::Ours,
        own: None,
    },
    Number {
        key: "tab-rich-gain",
        rules: &["tab-rich"],
        usual: Amount::Share(TAB_RICH_GAIN),
        source: Source::Ours,
        own: None,
    },
];

impl Number {
    /// The numbers that a rule looks at.
    pub fn of(rule: &str) -> impl Iterator<Item = &'static Self> {
        NUMBERS.iter().filter(move |it| it.rules.contains(&rule))
    }

    /// Its value in a design that set its own; none: the design follows the program's.
    pub(crate) fn own_in(&self, design: &Design) -> Option<Amount> {
        let own = self.own?;
        design.thresholds.get(own).map(|it| amount(own, it))
    }
}

/// What a threshold is where a design sets none.
const fn usual(of: Threshold) -> Amount {
    amount(of, of.usual())
}

/// The value of a threshold in its unit.
const fn amount(of: Threshold, value: f64) -> Amount {
    match of.unit() {
        Unit::Share => Amount::Share(value),
        Unit::Count(_) => Amount::Count(value as usize),
        Unit::Points => Amount::Points(value),
    }
}

/// The design's goal for own client staff.
pub fn client_share_goal(design: &Design) -> f64 {
    design.threshold(Threshold::ClientShareGoal)
}

/// From how many roles a person is overloaded in this design.
pub fn overloaded_roles(design: &Design) -> usize {
    design.threshold(Threshold::OverloadedRoles) as usize
}

/// The least share of the value of all risks that is shared in this design.
pub fn shared_least(design: &Design) -> f64 {
    design.threshold(Threshold::SharedLeast)
}

/// The least alignment (0-1) in this design, by its form.
pub fn alignment(design: &Design) -> f64 {
    design.threshold(match design.form {
        Form::Full | Form::Programme => Threshold::AlignmentFull,
        Form::ThreeDomains => Threshold::AlignmentDomains,
    })
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
            assert!(texts.iter().all(|it| it.has(&format!("number-{}", number.key))), "{}", number.key);
        }
    }
}
