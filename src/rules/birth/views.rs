//! Rules about the three views: are project, people and organisation green, and what shows it? (GV 1)

use crate::design::birth::{Aspect, Birth, Light, Score, Scorer, View};
use crate::design::form::Form;
use crate::design::stage::Stage;
use crate::rules::birth::fit::is_asked;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Nobody looked at the birth yet, and it still is a question: it is no longer once the alliance can be agreed on.
pub(crate) const BIRTH_NOT_STARTED: Rule = Rule {
    id: "birth-not-started",
    group: Group::Birth,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Ours],
    example: examples::birth::NOT_STARTED,
    check: Check::Design(|facts| {
        let asks = facts.design.stage_by_content() < Stage::Agree && !facts.design.birth.is_started();
        asks.then(Finding::hint).into_iter().collect()
    }),
};

/// A view that somebody scored is not green: one signal, naming what stands lowest in it. A view that nobody scored says
/// nothing yet.
pub(crate) const VIEW_NOT_GREEN: Rule = Rule {
    id: "view-not-green",
    group: Group::Birth,
    stage: Stage::Sketch,
    severities: &[Severity::Blocker, Severity::Warning],
    sources: &[Source::Gv(1), Source::Ours],
    example: examples::birth::VIEW_NOT_GREEN,
    check: Check::Design(|facts| {
        let views = View::ALL.into_iter().filter(|_| is_asked(facts));
        views.filter_map(|it| not_green(facts, it)).collect()
    }),
};

fn not_green(facts: &Facts, view: View) -> Option<Finding> {
    let birth = &facts.design.birth;
    let aspects: Vec<Aspect> = Aspect::of(view).filter(|it| counts(facts, *it)).collect();
    let standing = |light: Option<Light>| -> Vec<Aspect> {
        aspects.iter().copied().filter(|it| birth.stands(*it).map(|it| it.light) == light).collect()
    };
    let (red, amber, open) = (standing(Some(Light::Red)), standing(Some(Light::Amber)), standing(None));
    if open.len() == aspects.len() || red.len() + amber.len() + open.len() == 0 {
        return None;
    }
    let all: Vec<Aspect> = aspects.iter().copied().filter(|it| red.contains(it) || amber.contains(it)).collect();
    let variant = |of: [&'static str; 3]| of[View::ALL.iter().position(|it| *it == view).unwrap_or(0)];
    let (finding, named) = if !red.is_empty() {
        (Finding::blocker().worded(variant(["project-red", "people-red", "organisation-red"])), red)
    } else if !amber.is_empty() {
        (Finding::warning().worded(variant(["project", "people", "organisation"])), amber)
    } else {
        (Finding::warning().worded(variant(["project-open", "people-open", "organisation-open"])), open.clone())
    };
    let finding = finding.about_all(not_green_by(birth, &all));
    let counts = [("count", named.len()), ("all", aspects.len()), ("open", open.len())];
    let finding = counts.into_iter().fold(finding, |it, (name, count)| it.say(name, count));
    Some(finding.say("aspects", Arg::Aspects(named)))
}

/// Whether an aspect counts: room to optimise is ProRail's own third factor, and counts where its form is designed (GV 6).
fn counts(facts: &Facts, aspect: Aspect) -> bool {
    aspect != Aspect::Room || facts.design.chosen_form() == Some(Form::ThreeDomains)
}

/// Who scored one of these aspects otherwise than green.
fn not_green_by(birth: &Birth, aspects: &[Aspect]) -> impl Iterator<Item = crate::design::id::ScorerId> {
    let not_green = |it: &Scorer| aspects.iter().any(|aspect| it.light(*aspect).is_some_and(|it| it != Light::Green));
    birth.scorers.iter().filter(move |it| not_green(it)).map(|it| it.id)
}

/// Aspects that stand green, and nothing shows it.
pub(crate) const EVIDENCE_MISSING: Rule = Rule {
    id: "evidence-missing",
    group: Group::Birth,
    stage: Stage::Sketch,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(1), Source::Ours],
    example: examples::birth::EVIDENCE_MISSING,
    check: Check::Design(|facts| {
        let birth = &facts.design.birth;
        let shown = |it: &Aspect| birth.scorers.iter().filter_map(|by| by.score(*it)).any(Score::has_evidence);
        let bare: Vec<Aspect> = birth.standing(Some(Light::Green)).filter(|it| !shown(it)).collect();
        if bare.is_empty() || !is_asked(facts) {
            return Vec::new();
        }
        let scored = |it: &&Scorer| bare.iter().any(|aspect| it.light(*aspect).is_some());
        let by: Vec<_> = birth.scorers.iter().filter(scored).map(|it| it.id).collect();
        vec![Finding::hint().about_all(by).say("count", bare.len()).say("aspects", Arg::Aspects(bare))]
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{BirthEdit, Edit};
    use crate::design::id::ScorerId;
    use crate::design::phases::Phase;
    use crate::rules::birth::RULES;
    use crate::rules::examples::birth::{scored, scores};
    use crate::rules::testing::{Builder, design, findings, fires, silent, speaks};

    #[test]
    fn every_rule_has_its_words() {
        for rule in RULES {
            speaks(rule);
        }
    }

    fn light(it: Builder, aspect: Aspect, light: Light) -> Builder {
        let scorer = it.design.birth.scorers[0].id;
        it.edit(Edit::Birth(BirthEdit::Score { scorer, aspect, light: Some(light), on: None }))
    }

    /// Everything in the view of people green, with something that shows it.
    fn people(form: Form) -> Builder {
        let all: Vec<Aspect> = Aspect::of(View::People).collect();
        scored(form, &all, Light::Green, "Gezien")
    }

    #[test]
    fn a_birth_that_is_no_question_any_more_is_not_asked_for() {
        let bare = design(Form::Full);
        fires(&BIRTH_NOT_STARTED, &bare.design);
        let at = |phase| bare.clone().edit(Edit::SetPhase(phase)).design;
        fires(&BIRTH_NOT_STARTED, &at(Phase::Exploration));
        silent(&BIRTH_NOT_STARTED, &at(Phase::Realisation));
        // That the form is open is no start.
        fires(&BIRTH_NOT_STARTED, &bare.clone().edit(Edit::Birth(BirthEdit::SetFormOpen(true))).design);
        silent(&BIRTH_NOT_STARTED, &bare.edit(Edit::Birth(BirthEdit::SetMotive("Samen".into()))).design);
    }

    #[test]
    fn a_view_is_green_when_all_in_it_is_and_red_where_any_of_it_is() {
        let green = people(Form::Full);
        silent(&VIEW_NOT_GREEN, &green.design);
        let amber = light(green.clone(), Aspect::Scarcity, Light::Amber);
        let found = fires(&VIEW_NOT_GREEN, &amber.design);
        assert_eq!((found.severity, found.variant, found.subjects.len()), (Severity::Warning, Some("people"), 1));
        let red = light(amber, Aspect::Disbelief, Light::Red);
        let found = fires(&VIEW_NOT_GREEN, &red.design);
        assert_eq!((found.severity, found.variant), (Severity::Blocker, Some("people-red")));
        assert!(found.args.contains(&("aspects", Arg::Aspects(vec![Aspect::Disbelief]))));
        // Once the alliance is at work the question was answered.
        silent(&VIEW_NOT_GREEN, &red.edit(Edit::SetPhase(Phase::Realisation)).design);
    }

    #[test]
    fn a_view_that_nobody_scored_says_nothing_and_one_half_scored_does() {
        silent(&VIEW_NOT_GREEN, &design(Form::Full).design);
        let one = scored(Form::Full, &[Aspect::Story], Light::Green, "Gezien");
        let found = fires(&VIEW_NOT_GREEN, &one.design);
        assert_eq!(found.variant, Some("people-open"));
        assert!(found.args.contains(&("open", Arg::Count(9))));
        // Another view is another signal.
        let two = light(one, Aspect::Framework, Light::Red);
        assert_eq!(findings(&VIEW_NOT_GREEN, &two.design).len(), 2);
    }

    #[test]
    fn the_most_careful_of_two_counts() {
        let red = scores(people(Form::Full), "Bestuurder", &[Aspect::Story], Light::Red, "Niet gehoord");
        assert_eq!(fires(&VIEW_NOT_GREEN, &red.design).severity, Severity::Blocker);
        let second: ScorerId = red.design.birth.scorers[1].id;
        assert_eq!(fires(&VIEW_NOT_GREEN, &red.design).subjects, [second.into()]);
    }

    #[test]
    fn room_to_optimise_counts_where_the_three_domains_are_designed() {
        let project: Vec<Aspect> = Aspect::of(View::Project).collect();
        let with = |form| light(scored(form, &project, Light::Green, "Gezien"), Aspect::Room, Light::Red);
        silent(&VIEW_NOT_GREEN, &with(Form::Full).design);
        fires(&VIEW_NOT_GREEN, &with(Form::ThreeDomains).design);
        let open = with(Form::ThreeDomains).edit(Edit::Birth(BirthEdit::SetFormOpen(true)));
        silent(&VIEW_NOT_GREEN, &open.design);
    }

    #[test]
    fn what_is_green_is_shown_by_something() {
        silent(&EVIDENCE_MISSING, &people(Form::Full).design);
        let bare = scored(Form::Full, &[Aspect::Story, Aspect::Believers], Light::Green, "");
        assert!(fires(&EVIDENCE_MISSING, &bare.design).args.contains(&("count", Arg::Count(2))));
        let amber = light(light(bare.clone(), Aspect::Story, Light::Amber), Aspect::Believers, Light::Amber);
        silent(&EVIDENCE_MISSING, &amber.design);
        // One of several who shows it is enough.
        let shown = scores(bare, "Bestuurder", &[Aspect::Story, Aspect::Believers], Light::Green, "Gezien");
        silent(&EVIDENCE_MISSING, &shown.design);
    }
}
