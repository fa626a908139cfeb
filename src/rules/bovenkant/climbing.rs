//! Rules about where a difference goes once it climbs: to other people, and in the time that a parent takes for itself.
//! (ES Bijlage Organisatie, GV 9)

use std::collections::BTreeSet;

use crate::design::Design;
use crate::design::bovenkant::{Act, Bovenkant, EscalationStep, Role, Wait};
use crate::design::edit::{BovenkantEdit, Edit, StepField};
use crate::design::id::{Id, PersonId};
use crate::design::stage::Stage;
use crate::rules::bovenkant::roles::about_roles;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Two steps of the ladder, or board and AMT, held by the very same people. Each such people is a signal. Where the board
/// wrote why one of the roles is as it is, it is asked.
pub(crate) const LADDER_DOES_NOT_CLIMB: Rule = Rule {
    id: "ladder-does-not-climb",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Es("Bijlage Organisatie"), Source::Ours],
    example: examples::decisions::LADDER_DOES_NOT_CLIMB,
    check: Check::Design(|facts| {
        let same = held_by_the_same(&facts.design.bovenkant);
        same.iter().flat_map(|roles| about_roles(told(roles), roles)).collect()
    }),
};

fn told(roles: &[&Role]) -> Finding {
    if roles.iter().any(|it| it.has_reason()) { Finding::question().worded("meant") } else { Finding::warning() }
}

/// The roles that the same people hold, where a difference is to climb from one to the other; those of one people
/// together.
fn held_by_the_same(top: &Bovenkant) -> Vec<Vec<&Role>> {
    let on_ladder = |it: &Role| top.ladder.iter().any(|step| step.role == Some(it.id));
    let climbs = |a: &Role, b: &Role| (on_ladder(a) && on_ladder(b)) || leads(a, b);
    let mut all: Vec<Vec<&Role>> = Vec::new();
    for (at, role) in top.roles.iter().enumerate() {
        let Some(people) = people(role) else { continue };
        let told = all.iter().flatten().any(|it| it.id == role.id);
        let others = top.roles[at + 1..].iter().filter(|it| self::people(it).as_ref() == Some(&people));
        let same: Vec<&Role> = others.filter(|it| climbs(role, it)).collect();
        if !told && !same.is_empty() {
            all.push(std::iter::once(role).chain(same).collect());
        }
    }
    all
}

/// Whether two roles are the board and the AMT.
fn leads(one: &Role, other: &Role) -> bool {
    one.kind != other.kind && one.kind.leads_alliance() && other.kind.leads_alliance()
}

/// Who holds a role; none where nobody does, or a place in it is another's still.
fn people(role: &Role) -> Option<BTreeSet<PersonId>> {
    let people: BTreeSet<PersonId> = role.holders().collect();
    (!people.is_empty() && role.open_seats().next().is_none()).then_some(people)
}

/// Steps of the ladder whose role has to ask a parent that takes longer for its own decision than the step has.
pub(crate) const PARENT_DECIDES_SLOWER: Rule = Rule {
    id: "parent-decides-slower",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(9), Source::Ours],
    example: examples::decisions::PARENT_DECIDES_SLOWER,
    check: Check::Design(|facts| decides_slower(facts.design).into_iter().collect()),
};

fn decides_slower(design: &Design) -> Option<Finding> {
    let ladder = design.bovenkant.ladder.iter().enumerate();
    let slow: Vec<(usize, &EscalationStep, Wait)> =
        ladder.filter_map(|(at, it)| Some((at + 1, it, slower(design, it)?))).collect();
    let (_, first, wait) = slow.first()?;
    let named = |wait: &Wait| design.parents().find(|it| it.1.id == wait.parent).map(|it| it.1.name.clone());
    let mut waits: Vec<Wait> = Vec::new();
    for (.., wait) in &slow {
        if !waits.iter().any(|it| it.parent == wait.parent) {
            waits.push(*wait);
        }
    }
    let parents: Vec<String> = waits.iter().filter_map(named).collect();
    let numbers: Vec<String> = slow.iter().map(|it| it.0.to_string()).collect();
    let lengthen = slow
        .iter()
        .map(|(_, step, wait)| Edit::Bovenkant(BovenkantEdit::SetStep(step.id, StepField::Days(Some(wait.days)))));
    let finding = Finding::warning()
        .about_all(slow.iter().map(|it| Id::from(it.1.id)))
        .about_all(waits.iter().map(|it| Id::from(it.parent)))
        .say("count", slow.len())
        .say("parents", parents)
        .say("steps", numbers)
        .say("days", usize::from(wait.days))
        .say("term", usize::from(first.days.unwrap_or_default()));
    Some(finding.fix(Fix::new("lengthen-terms", lengthen).say("count", slow.len()).say("days", usize::from(wait.days))))
}

/// The parent that a step waits for beyond its term: for its own role, or for whoever its role decides with.
fn slower(design: &Design, step: &EscalationStep) -> Option<Wait> {
    let (role, days) = (step.role?, step.days.filter(|it| *it > 0)?);
    let mandates = design.bovenkant.mandates.iter().filter(|it| it.who == role).map(|it| it.id).collect();
    let waits = [Act::Climbs(step.id), Act::Decides(mandates)].into_iter().filter_map(|it| design.wait(&it));
    waits.filter(|it| it.days > days).max_by_key(|it| it.days)
}

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::RoleKind;
    use crate::design::edit::{MandateField, PartyEdit, PersonField, RoleField};
    use crate::design::form::Form::Full;
    use crate::design::form::Side::{Client, Contractor};
    use crate::design::id::ParentId;
    use crate::rules::testing::{Builder, findings, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    /// The AMT of two, and a role that the same two hold.
    fn twin(kind: RoleKind) -> Builder {
        core(Full).role(kind, "Tweede", &[]).appoint("Tweede", "AMT 1").appoint("Tweede", "AMT 2")
    }

    #[test]
    fn a_difference_climbs_to_other_people() {
        let ladder = |it: Builder| it.step(Some("AMT"), Some(5)).step(Some("Tweede"), Some(10));
        silent(&LADDER_DOES_NOT_CLIMB, &twin(RoleKind::Other).design);
        silent(&LADDER_DOES_NOT_CLIMB, &twin(RoleKind::Other).step(Some("AMT"), Some(5)).design);
        let same = ladder(twin(RoleKind::Other));
        assert_eq!(fires(&LADDER_DOES_NOT_CLIMB, &same.design).subjects.len(), 2);
        // One other person, or a place for one, is enough; so is one less.
        let tweede = same.role_id("Tweede");
        let joined = BovenkantEdit::AppointNew(tweede, "Nieuw".into(), Client.into());
        silent(&LADDER_DOES_NOT_CLIMB, &same.clone().top(joined).design);
        silent(&LADDER_DOES_NOT_CLIMB, &same.clone().top(BovenkantEdit::OpenSeat(tweede, Client.into())).design);
        let third = same.clone().role(RoleKind::Other, "Derde", &[]).appoint("Derde", "AMT 1");
        assert_eq!(findings(&LADDER_DOES_NOT_CLIMB, &third.step(Some("Derde"), Some(3)).design).len(), 1);
        // A role that stands twice on the ladder is another rule's.
        silent(&LADDER_DOES_NOT_CLIMB, &core(Full).step(Some("AMT"), Some(5)).step(Some("AMT"), Some(5)).design);
        let why = BovenkantEdit::SetRole(tweede, RoleField::Reason("Wij zijn met weinig".into()));
        assert!(fires(&LADDER_DOES_NOT_CLIMB, &same.top(why).design).question);
    }

    #[test]
    fn board_and_amt_are_not_the_same_people() {
        fires(&LADDER_DOES_NOT_CLIMB, &twin(RoleKind::AllianceBoard).design);
        silent(&LADDER_DOES_NOT_CLIMB, &twin(RoleKind::ManagementTeam).design);
        silent(&LADDER_DOES_NOT_CLIMB, &core(Full).design);
    }

    /// The client's board takes so many days; one of the alliance's board cannot bind it, and has ten days.
    fn slow(days: u16) -> (Builder, ParentId) {
        let mut it = core(Full).step(Some("AMT"), Some(5)).step(Some("Bestuur"), Some(10));
        let client = it.design.parties_of(Client).map(|it| it.id).next().expect("there is a client");
        let made = it.make(Edit::Party(PartyEdit::AddParent(client, "Algemeen bestuur".into())));
        let parent = ParentId::try_from(made).expect("a parent");
        (it.edit(Edit::Party(PartyEdit::SetDecidesIn(parent, Some(days)))), parent)
    }

    #[test]
    fn a_step_has_the_time_that_a_parent_takes() {
        silent(&PARENT_DECIDES_SLOWER, &slow(10).0.design);
        let (late, parent) = slow(11);
        let finding = fires(&PARENT_DECIDES_SLOWER, &late.design);
        assert_eq!(finding.subjects, [Id::from(late.design.bovenkant.ladder[1].id), parent.into()]);
        solved_by(&PARENT_DECIDES_SLOWER, &late.design, 0);
        silent(&PARENT_DECIDES_SLOWER, &late.clone().with_person("Bestuur 1", PersonField::CanBind(true)).design);
        let unknown = Edit::Party(PartyEdit::SetDecidesIn(parent, None));
        silent(&PARENT_DECIDES_SLOWER, &late.clone().edit(unknown).design);
        // A step without a term is another rule's.
        let step = late.design.bovenkant.ladder[1].id;
        let timeless = BovenkantEdit::SetStep(step, StepField::Days(None));
        silent(&PARENT_DECIDES_SLOWER, &late.top(timeless).design);
    }

    #[test]
    fn whoever_decides_along_is_waited_for_too() {
        let (it, _) = slow(42);
        let bound = it.with_person("Bestuur 1", PersonField::CanBind(true)).subject("Scope", false);
        let joint = bound.clone().mandate("Scope", "Bestuur", 0, None);
        silent(&PARENT_DECIDES_SLOWER, &joint.design);
        let (mandate, with) = (joint.design.bovenkant.mandates[0].id, joint.role_id("OG"));
        let joint = joint.top(BovenkantEdit::SetMandate(mandate, MandateField::With(with, true)));
        assert_eq!(fires(&PARENT_DECIDES_SLOWER, &joint.design).subjects.len(), 2);
        let both = joint.step(Some("OG"), Some(5));
        assert_eq!(fires(&PARENT_DECIDES_SLOWER, &both.design).subjects.len(), 3);
        solved_by(&PARENT_DECIDES_SLOWER, &both.design, 0);
        // Of the other side nobody said how long it takes.
        silent(&PARENT_DECIDES_SLOWER, &core(Full).role(RoleKind::ContractorBoard, "ON", &[Contractor]).design);
    }
}
