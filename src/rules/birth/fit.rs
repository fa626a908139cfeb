//! Rules about what the project asks for, the client's readiness, and what is asked of the market.

use crate::design::birth::{Characteristic, Level};
use crate::design::form::Form;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// The four that together make an alliance less obvious (GV 6).
const PLAIN: [Characteristic; 4] =
    [Characteristic::Scope, Characteristic::Uncertainty, Characteristic::Stakeholders, Characteristic::Risks];

/// Whether the birth still is a question: once the work is being realised, or every party has signed, it was answered.
pub(super) fn is_asked(facts: &Facts) -> bool {
    facts.design.stage_by_content() < Stage::Work
}

/// Clear scope, simple work, few stakeholders and manageable risks, all four.
pub(crate) const ALLIANCE_NOT_OBVIOUS: Rule = Rule {
    id: "alliance-not-obvious",
    group: Group::Birth,
    stage: Stage::Sketch,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(6)],
    example: examples::birth::ALLIANCE_NOT_OBVIOUS,
    check: Check::Design(|facts| {
        let plain = |of: &Characteristic| facts.design.birth.level(*of) == Some(Level::Little);
        let found = is_asked(facts) && PLAIN.iter().all(plain);
        found.then(Finding::warning).into_iter().collect()
    }),
};

/// How ready the client is for its hats is not judged while a full alliance is designed, or no form was chosen yet and an
/// alliance is among what is weighed. Before anything of the birth is there `birth-not-started` says so.
pub(crate) const CLIENT_READINESS_OPEN: Rule = Rule {
    id: "client-readiness-open",
    group: Group::Birth,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Es("5")],
    example: examples::birth::CLIENT_READINESS_OPEN,
    check: Check::Design(|facts| {
        let design = facts.design;
        let open: Vec<_> = design.birth.hats_open().collect();
        let weighed = design.chosen_form() != Some(Form::ThreeDomains) && design.birth.is_started();
        if open.is_empty() || !weighed || !is_asked(facts) {
            return Vec::new();
        }
        vec![Finding::question().say("count", open.len()).say("hats", Arg::Hats(open))]
    }),
};

/// The specifications leave little room.
pub(crate) const SPECIFICATION_TOO_TIGHT: Rule = Rule {
    id: "specification-too-tight",
    group: Group::Birth,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(9)],
    example: examples::birth::SPECIFICATION_TOO_TIGHT,
    check: Check::Design(|facts| {
        let found = is_asked(facts) && facts.design.birth.is_tight();
        found.then(Finding::hint).into_iter().collect()
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::birth::{Readiness, Requirements};
    use crate::design::bovenkant::Hat;
    use crate::design::edit::{BirthEdit, Edit, HatField, TenderEdit};
    use crate::design::phases::Phase;
    use crate::rules::examples::birth::{level, plain};
    use crate::rules::testing::{Builder, design, fires, silent};

    fn birth(it: Builder, edit: BirthEdit) -> Builder {
        it.edit(Edit::Birth(edit))
    }

    #[test]
    fn an_alliance_is_less_obvious_when_all_four_are_plain_and_not_with_three() {
        fires(&ALLIANCE_NOT_OBVIOUS, &plain(Form::Full).design);
        for of in PLAIN {
            for other in [Some(Level::Medium), None] {
                silent(&ALLIANCE_NOT_OBVIOUS, &birth(plain(Form::Full), BirthEdit::SetLevel(of, other)).design);
            }
        }
        // Whatever else is so does not change that.
        let urgent = level(plain(Form::Full), Characteristic::Urgency, Level::Much);
        fires(&ALLIANCE_NOT_OBVIOUS, &urgent.design);
        silent(&ALLIANCE_NOT_OBVIOUS, &urgent.edit(Edit::SetPhase(Phase::Realisation)).design);
    }

    #[test]
    fn readiness_is_asked_while_a_full_alliance_is_designed_or_weighed() {
        silent(&CLIENT_READINESS_OPEN, &design(Form::Full).design);
        let begun = |form| birth(design(form), BirthEdit::SetMotive("Samen".into()));
        assert!(fires(&CLIENT_READINESS_OPEN, &begun(Form::Full).design).question);
        silent(&CLIENT_READINESS_OPEN, &begun(Form::ThreeDomains).design);
        fires(&CLIENT_READINESS_OPEN, &birth(begun(Form::ThreeDomains), BirthEdit::SetFormOpen(true)).design);
        let judged = |hats: &[Hat]| {
            hats.iter().fold(begun(Form::Full), |it, hat| {
                birth(it, BirthEdit::SetHat(*hat, HatField::Ready(Some(Readiness::NotYet))))
            })
        };
        let found = fires(&CLIENT_READINESS_OPEN, &judged(&Hat::ALL[..3]).design);
        assert!(found.args.contains(&("count", Arg::Count(1))));
        // 'Not yet' is an answer.
        silent(&CLIENT_READINESS_OPEN, &judged(&Hat::ALL).design);
    }

    #[test]
    fn only_specifications_that_say_how_are_too_tight() {
        let asks = |it| birth(design(Form::Full), BirthEdit::Tender(TenderEdit::SetRequirements(Some(it)))).design;
        fires(&SPECIFICATION_TOO_TIGHT, &asks(Requirements::Detailed));
        silent(&SPECIFICATION_TOO_TIGHT, &asks(Requirements::Mixed));
        silent(&SPECIFICATION_TOO_TIGHT, &design(Form::Full).design);
    }
}
