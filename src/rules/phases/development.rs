//! Whether the alliance has what its phase of development asks for (AV).

use crate::design::Design;
use crate::design::life::{Development, Harvest};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::ORGANISED_LEAST;

/// In discovering or producing, with less than three of: a decision rule, mandates, a ladder, a learning agenda, a rhythm.
pub(crate) const UNDER_ORGANISED: Rule = Rule {
    id: "under-organised",
    group: Group::Phases,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Av("Ontdekken en leren"), Source::Av("Start")],
    example: examples::life::UNDER_ORGANISED,
    check: Check::Design(|facts| {
        let now = facts.design.life.now().filter(|it| *it != Development::Start);
        let (there, lacking): (Vec<_>, Vec<_>) = organised(facts.design).into_iter().partition(|it| it.1);
        let Some(now) = now.filter(|_| there.len() < ORGANISED_LEAST) else { return Vec::new() };
        let finding = if there.is_empty() { Finding::question().worded("none") } else { Finding::question() };
        let keys = |of: Vec<(&str, bool)>| Arg::Keys(of.into_iter().map(|it| it.0.to_owned()).collect());
        let finding = finding.say("count", there.len()).say("there", keys(there)).say("lacking", keys(lacking));
        vec![finding.say("phase", Arg::Key(now.key().to_owned()))]
    }),
};

/// What organises an alliance, each with whether it is there.
fn organised(design: &Design) -> [(&'static str, bool); 5] {
    let top = &design.bovenkant;
    [
        ("organised-decision-rule", top.decision_rule.is_some()),
        ("organised-mandates", top.mandates.iter().any(|it| !it.proposed)),
        ("organised-ladder", !top.ladder.is_empty()),
        ("organised-learning", !design.life.learning.is_empty()),
        ("organised-rhythm", design.life.rhythm.is_some()),
    ]
}

/// The alliance discovers and learns without a learning agenda.
pub(crate) const LEARNING_AGENDA_MISSING: Rule = Rule {
    id: "learning-agenda-missing",
    group: Group::Phases,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Av("Ontdekken en leren")],
    example: examples::life::LEARNING_AGENDA_MISSING,
    check: Check::Design(|facts| {
        let life = &facts.design.life;
        let lacks = life.now() == Some(Development::Develop) && life.learning.is_empty();
        lacks.then(Finding::hint).into_iter().collect()
    }),
};

/// The alliance produces, and nothing that it brought is recorded.
pub(crate) const HARVEST_MISSING: Rule = Rule {
    id: "harvest-missing",
    group: Group::Phases,
    stage: Stage::Work,
    severities: &[Severity::Hint],
    sources: &[Source::Av("Productiviteit en meerwaarde"), Source::Gv(10)],
    example: examples::life::HARVEST_MISSING,
    check: Check::Design(|facts| {
        let life = &facts.design.life;
        let written = life.harvest.iter().any(Harvest::is_written);
        let lacks = life.now() == Some(Development::Produce) && !written;
        lacks.then(Finding::hint).into_iter().collect()
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::bovenkant::DecisionRule;
    use crate::design::edit::{BovenkantEdit, Edit, LifeEdit};
    use crate::design::form::Form;
    use crate::design::life::HarvestKind;
    use crate::rules::examples::life::{at_work, in_phase, rhythm};
    use crate::rules::testing::{Builder, design, fires, silent, speaks};

    fn learning(it: Builder) -> Builder {
        it.edit(Edit::Life(LifeEdit::AddLearning("Samen ramen".into())))
    }

    #[test]
    fn from_discovering_on_three_of_five_are_there() {
        let some = |it| rhythm(learning(in_phase(it, Development::Develop)));
        assert_eq!(fires(&UNDER_ORGANISED, &some(design(Form::Full)).design).variant, None);
        let rule = BovenkantEdit::SetDecisionRule(Some(DecisionRule::Jointly));
        silent(&UNDER_ORGANISED, &some(design(Form::Full)).top(rule).design);
        let bare = |phase| in_phase(design(Form::Full), phase).design;
        assert_eq!(fires(&UNDER_ORGANISED, &bare(Development::Produce)).variant, Some("none"));
        silent(&UNDER_ORGANISED, &bare(Development::Start));
        silent(&UNDER_ORGANISED, &design(Form::Full).design);
        speaks(&UNDER_ORGANISED);
    }

    #[test]
    fn who_discovers_has_a_learning_agenda() {
        let develop = in_phase(design(Form::Full), Development::Develop);
        fires(&LEARNING_AGENDA_MISSING, &develop.design);
        silent(&LEARNING_AGENDA_MISSING, &learning(develop).design);
        silent(&LEARNING_AGENDA_MISSING, &in_phase(design(Form::Full), Development::Produce).design);
        speaks(&LEARNING_AGENDA_MISSING);
    }

    #[test]
    fn who_produces_records_what_it_brings() {
        let produce = in_phase(at_work(), Development::Produce);
        fires(&HARVEST_MISSING, &produce.design);
        silent(&HARVEST_MISSING, &in_phase(at_work(), Development::Develop).design);
        let harvest = |what: &str| Edit::Life(LifeEdit::AddHarvest(HarvestKind::Society, what.into()));
        fires(&HARVEST_MISSING, &produce.clone().edit(harvest(" ")).design);
        silent(&HARVEST_MISSING, &produce.edit(harvest("Een wandelpad over de dijk")).design);
        speaks(&HARVEST_MISSING);
    }
}
