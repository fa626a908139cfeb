//! Whether there is more organisation than is needed (AV: a role that was useful at the start stood in the way later).

use crate::design::id::Id;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::LEVELS_MOST;

/// More roles in the bovenkant than people in the disciplines, more levels from client to discipline than five, or a role
/// that was last confirmed in an earlier phase. Of the last `mandates-stale` speaks once the alliance is at work.
pub(crate) const OVER_ORGANISED: Rule = Rule {
    id: "over-organised",
    group: Group::Phases,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Av("Start")],
    example: examples::steering::OVER_ORGANISED,
    check: Check::Design(|facts| {
        many_roles(facts).or_else(|| many_levels(facts)).or_else(|| old_roles(facts)).into_iter().collect()
    }),
};

fn many_roles(facts: &Facts) -> Option<Finding> {
    let roles = facts.design.bovenkant.roles.len();
    let people: usize = facts.design.team.disciplines.iter().map(|it| it.people.len() + it.vacancies.len()).sum();
    // Without anybody in a discipline the team has yet to be composed.
    (people > 0 && roles > people)
        .then(|| Finding::question().worded("roles").say("roles", roles).say("people", people))
}

fn many_levels(facts: &Facts) -> Option<Finding> {
    let levels = facts.design.levels();
    (levels > LEVELS_MOST).then(|| Finding::question().worded("levels").say("levels", levels))
}

fn old_roles(facts: &Facts) -> Option<Finding> {
    let (design, top) = (facts.design, &facts.design.bovenkant);
    if design.stage() >= Stage::Work {
        return None;
    }
    let before: Vec<Id> = top.confirmed_before(design.phases(), design.project.phase);
    let old: Vec<_> = top.roles.iter().filter(|it| before.contains(&it.id.into())).collect();
    if old.is_empty() {
        return None;
    }
    let finding = Finding::question().about_all(old.iter().map(|it| it.id));
    Some(finding.say("count", old.len()).say("roles", Arg::roles(old)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::bovenkant::{LineKind, RoleKind};
    use crate::design::edit::{BovenkantEdit, Edit, RoleField};
    use crate::design::form::{Form, Side};
    use crate::design::phases::Phase;
    use crate::rules::examples::builder::core;
    use crate::rules::examples::steering::chain;
    use crate::rules::testing::{fires, silent};

    #[test]
    fn there_are_no_more_roles_than_people_who_do_the_work() {
        silent(&OVER_ORGANISED, &core(Form::Full).design);
        let team = |count| core(Form::Full).discipline("Ontwerp", &vec![Side::Client; count]).design;
        assert_eq!(fires(&OVER_ORGANISED, &team(2)).variant, Some("roles"));
        silent(&OVER_ORGANISED, &team(3));
    }

    #[test]
    fn levels_are_counted_along_the_lines_by_which_one_answers_or_decides() {
        silent(&OVER_ORGANISED, &chain(4).design);
        let found = fires(&OVER_ORGANISED, &chain(5).design);
        assert!(found.variant == Some("levels") && found.args.contains(&("levels", Arg::Count(6))));
        // A shorter way up makes fewer levels; advice is no level.
        let line = |kind| {
            let it = chain(5);
            let (from, to) = (it.role_id("Laag 4"), it.kind_id(RoleKind::Client));
            it.top(BovenkantEdit::AddLine { from, to, kind, subject: None }).design
        };
        silent(&OVER_ORGANISED, &line(LineKind::ReportsTo));
        fires(&OVER_ORGANISED, &line(LineKind::Advises));
    }

    #[test]
    fn a_role_of_an_earlier_phase_is_asked_about_until_the_alliance_is_at_work() {
        let it = core(Form::Full);
        let amt = it.kind_id(RoleKind::ManagementTeam);
        let of = |phase| BovenkantEdit::SetRole(amt, RoleField::Reconfirmed(phase));
        silent(&OVER_ORGANISED, &it.clone().top(of(Some(Phase::PlanDevelopment))).design);
        let old = it.top(of(Some(Phase::Exploration)));
        assert_eq!(fires(&OVER_ORGANISED, &old.design).subjects, [amt.into()]);
        silent(&OVER_ORGANISED, &old.edit(Edit::SetPhase(Phase::Realisation)).design);
    }
}
