//! Rules about what a team arranges for itself: competences, a place of its own with the shutters open, newcomers.
//! (GV 9, ES Bijlage Relatie)
//!
//! They are quiet until the team has started: an empty section gives one tip.

use crate::design::arrangements::ArrangementKind;
use crate::design::form::Side;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::Finding;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Selection on competences is not planned for both sides.
pub(crate) const NO_COMPETENCE_SELECTION: Rule = Rule {
    id: "no-competence-selection",
    group: Group::Team,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(9), Source::Nda("De lering")],
    example: examples::team::NO_COMPETENCE_SELECTION,
    check: Check::Design(|facts| {
        let planned = |side: &Side| facts.design.arranged(ArrangementKind::CompetenceSelection(*side));
        let (plan, lack): (Vec<Side>, Vec<Side>) = Side::ALL.into_iter().partition(planned);
        match (&plan[..], &lack[..]) {
            (_, []) => Vec::new(),
            ([other], [side]) => {
                started(facts, Finding::hint().worded("one-side").say("side", *side).say("other", *other))
            }
            _ => started(facts, Finding::hint()),
        }
    }),
};

/// No project location apart from the parents.
pub(crate) const NO_OWN_LOCATION: Rule = Rule {
    id: "no-own-location",
    group: Group::Team,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(9)],
    example: examples::team::NO_OWN_LOCATION,
    check: Check::Design(|facts| unless(facts, facts.design.arranged(ArrangementKind::OwnLocation))),
};

/// A place of its own, but nobody from outside comes there regularly.
pub(crate) const SHUTTERS_CLOSED: Rule = Rule {
    id: "shutters-closed",
    group: Group::Team,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Relatie")],
    example: examples::team::SHUTTERS_CLOSED,
    check: Check::Design(|facts| {
        let arranged = |kind| facts.design.arranged(kind);
        unless(facts, !arranged(ArrangementKind::OwnLocation) || arranged(ArrangementKind::OutsideVisitors))
    }),
};

/// No agreement about how newcomers are taken in.
pub(crate) const NO_ONBOARDING: Rule = Rule {
    id: "no-onboarding",
    group: Group::Team,
    stage: Stage::Work,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(9)],
    example: examples::team::NO_ONBOARDING,
    check: Check::Design(|facts| unless(facts, facts.design.arranged(ArrangementKind::Onboarding))),
};

fn unless(facts: &Facts, arranged: bool) -> Vec<Finding> {
    if arranged { Vec::new() } else { started(facts, Finding::hint()) }
}

fn started(facts: &Facts, finding: Finding) -> Vec<Finding> {
    if facts.design.team.is_started() { vec![finding] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use crate::design::form::Form;
    use crate::design::form::Side::{Client, Contractor};
    use crate::rules::testing::{Builder, design, fires, silent};

    use super::*;

    fn team() -> Builder {
        design(Form::ThreeDomains).discipline("Ontwerp", &[Client, Contractor])
    }

    #[test]
    fn both_sides_select_on_competences() {
        let selection = ArrangementKind::CompetenceSelection;
        assert_eq!(fires(&NO_COMPETENCE_SELECTION, &team().design).variant, None);
        let one = team().arrange(selection(Contractor));
        assert_eq!(fires(&NO_COMPETENCE_SELECTION, &one.design).variant, Some("one-side"));
        silent(&NO_COMPETENCE_SELECTION, &one.arrange(selection(Client)).design);
    }

    #[test]
    fn a_place_of_its_own_with_the_shutters_open() {
        fires(&NO_OWN_LOCATION, &team().design);
        silent(&SHUTTERS_CLOSED, &team().design);
        let own = team().arrange(ArrangementKind::OwnLocation);
        silent(&NO_OWN_LOCATION, &own.design);
        fires(&SHUTTERS_CLOSED, &own.design);
        silent(&SHUTTERS_CLOSED, &own.arrange(ArrangementKind::OutsideVisitors).design);
    }

    #[test]
    fn newcomers_are_taken_in() {
        fires(&NO_ONBOARDING, &team().design);
        silent(&NO_ONBOARDING, &team().arrange(ArrangementKind::Onboarding).design);
    }

    #[test]
    fn a_team_that_has_not_started_is_left_alone() {
        let empty = design(Form::ThreeDomains);
        for rule in [&NO_COMPETENCE_SELECTION, &NO_OWN_LOCATION, &SHUTTERS_CLOSED, &NO_ONBOARDING] {
            silent(rule, &empty.design);
        }
        silent(&SHUTTERS_CLOSED, &empty.arrange(ArrangementKind::OwnLocation).design);
    }
}
