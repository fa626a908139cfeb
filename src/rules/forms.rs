//! For which form a rule does not hold, and why: said on its page, and where it does not hold it is not asked.

use crate::design::form::Form;
use crate::rules::rule::Rule;

/// Why a rule does not hold for a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is about a client and a contractor; the form has partners at equal height.
    Sides,
    /// It is about what lies in the alliance and what outside it; partners agree who carries what.
    Rooms,
    /// It is about one budget that the partners set; the form has contributions and grants.
    Budget,
    /// It is about dividing a result by a staffel.
    Staffel,
    /// It is about a project alliance that is born of a client and the market.
    Birth,
    /// It is about roles between a client and its contractor; the form has a core with functions.
    Roles,
    /// Another rule asks it in the form's own words.
    Own(&'static str),
    /// It is about a programme.
    Programme,
    /// It is about the domain of an executing contractor; the form has one alliance for design and execution.
    OneAlliance,
    /// It is about a fixed price with a fund beside it.
    FixedPrice,
    /// It is about risks outside an alliance that shares all; in this form a part lies with the sides by design.
    PartlyShared,
    /// It is about when the budget is fixed; in this form that is in the tender by design.
    InTender,
}

impl Unfit {
    /// Its name in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sides => "unfit-sides",
            Self::Rooms => "unfit-rooms",
            Self::Budget => "unfit-budget",
            Self::Staffel => "unfit-staffel",
            Self::Birth => "unfit-birth",
            Self::Roles => "unfit-roles",
            Self::Own(_) => "unfit-own",
            Self::Programme => "unfit-programme",
            Self::OneAlliance => "unfit-one-alliance",
            Self::FixedPrice => "unfit-fixed-price",
            Self::PartlyShared => "unfit-partly-shared",
            Self::InTender => "unfit-in-tender",
        }
    }
}

/// What does not hold for a programme, and why.
const NOT_FOR_PROGRAMMES: &[(Unfit, &[&str])] = &[
    (
        Unfit::Sides,
        &[
            "single-bloedgroep",
            "client-share-low",
            "no-competence-selection",
            "management-team-one-sided",
            "board-unbalanced",
            "leads-one-sided",
            "management-team-misses-party",
            "public-voice-missing",
            "hat-uncovered",
            "hats-on-one-role",
            "owners-decide-apart",
            "owners-not-linked",
            "reserved-powers-missing",
            "reserved-powers-many",
            "joint-risk-one-side",
            "one-side-carries-all",
            "execution-risk-left",
            "opposed-interests",
            "guard-rails-client",
            "guard-rails-contractor",
            "partner-shares-open",
            "loss-beyond-fee",
        ],
    ),
    (
        Unfit::Rooms,
        &[
            "wrong-domain",
            "risk-outside-alliance",
            "exception-with-contractor",
            "exception-to-decide",
            "thin-shared-domain",
        ],
    ),
    (
        Unfit::Budget,
        &[
            "money-not-started",
            "tab-missing",
            "tab-not-adding-up",
            "tab-rich",
            "price-driven-tender",
            "no-optimisation-room",
            "overhead-not-agreed",
            "overhead-counted-twice",
            "rails-early",
            "market-conformity-open",
            "pot-without-shared-risks",
            "risk-money-missing",
            "risk-pot-thin",
            "budget-unrealistic",
            "fee-at-risk-too-high",
        ],
    ),
    (Unfit::Staffel, &["staffel-broken", "staffel-no-cap", "staffel-lopsided", "worked-examples-missing"]),
    (
        Unfit::Birth,
        &[
            "birth-not-started",
            "view-not-green",
            "evidence-missing",
            "alliance-not-obvious",
            "client-readiness-open",
            "specification-too-tight",
        ],
    ),
    (
        Unfit::Roles,
        &[
            "bovenkant-not-started",
            "client-role-missing",
            "alliance-board-missing",
            "client-board-line-missing",
            "contractor-line-missing",
            "asset-manager-missing",
        ],
    ),
    (Unfit::Own("say-out-of-balance"), &["decision-not-joint"]),
    (Unfit::Own("partner-interest-missing"), &["interests-unspoken"]),
    (Unfit::Own("leaving-not-arranged"), &["exit-missing"]),
];

/// What does not hold for a full alliance, and why.
const NOT_FOR_FULL: &[(Unfit, &[&str])] = &[
    (Unfit::OneAlliance, &["contractor-line-missing", "execution-risk-left", "wrong-domain", "thin-shared-domain"]),
    (Unfit::FixedPrice, &["no-optimisation-room", "risk-money-missing"]),
];

/// What does not hold for three domains, and why.
const NOT_FOR_THREE_DOMAINS: &[(Unfit, &[&str])] = &[
    (
        Unfit::PartlyShared,
        &["risk-outside-alliance", "exception-with-contractor", "exception-to-decide", "one-side-carries-all"],
    ),
    (Unfit::InTender, &["rails-early"]),
];

/// The rules that hold for a programme alone.
const ONLY_FOR_PROGRAMMES: &[&str] = &[
    "leader-holds-power",
    "programme-chair-missing",
    "partner-interest-missing",
    "leaving-not-arranged",
    "say-out-of-balance",
];

impl Rule {
    /// Why it does not hold for a form; none: it does, or says in its own words where it is silent.
    pub fn unfit(&self, form: Form) -> Option<Unfit> {
        let not = match form {
            Form::ThreeDomains => NOT_FOR_THREE_DOMAINS,
            Form::Full => NOT_FOR_FULL,
            Form::Programme => NOT_FOR_PROGRAMMES,
        };
        let alone = form.has_sides() && ONLY_FOR_PROGRAMMES.contains(&self.id);
        let named = not.iter().find(|(_, rules)| rules.contains(&self.id)).map(|it| it.0);
        named.or(alone.then_some(Unfit::Programme))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::all::{rule, rules};

    #[test]
    fn every_named_rule_is_one_and_is_named_once() {
        let all: Vec<&str> =
            NOT_FOR_PROGRAMMES.iter().flat_map(|it| it.1).chain(ONLY_FOR_PROGRAMMES).copied().collect();
        for (nth, id) in all.iter().enumerate() {
            assert!(rule(id).is_some(), "{id}");
            assert!(!all[..nth].contains(id), "{id} is named twice");
        }
        for (unfit, _) in NOT_FOR_PROGRAMMES {
            if let Unfit::Own(id) = unfit {
                assert!(ONLY_FOR_PROGRAMMES.contains(id), "{id}");
            }
        }
        assert!(rules().any(|it| Form::ALL.iter().all(|form| it.unfit(*form).is_none())));
    }
}
