//! Rules about the client's four hats: each has a wearer, and not one wearer for all. (ES 5)

use crate::design::bovenkant::{Hat, Role};
use crate::design::edit::{BovenkantEdit, Edit, RoleField};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// The client's hats that nobody wears: no role with a holder has them. A way out for each, on the role that it usually
/// goes with, so that not all of them come to lie on one.
pub(crate) const HAT_UNCOVERED: Rule = Rule {
    id: "hat-uncovered",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Warning],
    sources: &[Source::Es("5")],
    example: examples::bovenkant::HAT_UNCOVERED,
    check: Check::Design(|facts| {
        let top = &facts.design.bovenkant;
        let clients: Vec<&Role> = top.roles.iter().filter(|it| it.kind.is_client_role()).collect();
        let worn = |hat: &Hat| top.roles.iter().any(|it| !it.is_vacant() && it.hats.contains(hat));
        let bare: Vec<Hat> = Hat::ALL.into_iter().filter(|it| !worn(it)).collect();
        // Without a client there is nobody to wear them, and that is told already.
        if clients.is_empty() || bare.is_empty() {
            return Vec::new();
        }
        let finding = Finding::warning().about_all(clients.iter().map(|it| it.id)).say("count", bare.len());
        let fixes = bare.iter().filter_map(|it| wear(facts, *it));
        vec![fixes.fold(finding.say("hats", Arg::Hats(bare.clone())), Finding::fix)]
    }),
};

/// The way out that gives a hat to a role with a holder: the one that it usually goes with, else the client.
fn wear(facts: &Facts, hat: Hat) -> Option<Fix> {
    let held = || facts.design.bovenkant.roles.iter().filter(|it| !it.is_vacant());
    let usual = |it: &&Role| facts.catalogue.role(it.kind).is_some_and(|it| it.hats.contains(&hat));
    let wearer = held().find(usual).or_else(|| held().find(|it| it.kind.is_client_role()))?;
    let edit = Edit::Bovenkant(BovenkantEdit::SetRole(wearer.id, RoleField::Hat(hat, true)));
    Some(Fix::new("wear-hat", [edit]).say("role", wearer).say("hat", Arg::Hats(vec![hat])))
}

/// One role wears all four hats, and nobody else any: a tension, and no fault.
pub(crate) const HATS_ON_ONE_ROLE: Rule = Rule {
    id: "hats-on-one-role",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Es("5"), Source::Ours],
    example: examples::bovenkant::HATS_ON_ONE_ROLE,
    check: Check::Design(|facts| {
        let held = || facts.design.bovenkant.roles.iter().filter(|it| !it.is_vacant());
        let wears_all = |it: &&Role| Hat::ALL.iter().all(|hat| it.hats.contains(hat));
        let Some(all) = held().find(wears_all) else { return Vec::new() };
        if held().any(|it| it.id != all.id && !it.hats.is_empty()) {
            return Vec::new();
        }
        vec![Finding::question().about(all.id).say("role", all)]
    }),
};

#[cfg(test)]
mod tests {
    use crate::design::bovenkant::RoleKind;
    use crate::design::form::Form;
    use crate::design::form::Side::Client;
    use crate::design::id::Ids;
    use crate::rules::testing::{Builder, design, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn wear(builder: Builder, role: &str, hats: &[Hat]) -> Builder {
        let role = builder.role_id(role);
        hats.iter().fold(builder, |it, hat| it.top(BovenkantEdit::SetRole(role, RoleField::Hat(*hat, true))))
    }

    #[test]
    fn every_hat_of_the_client_has_a_wearer() {
        let none = core(Form::Full).design;
        let found = fires(&HAT_UNCOVERED, &none);
        assert_eq!(found.fixes.len(), 4, "one for each hat");
        let mut after = none;
        found.fixes.iter().for_each(|it| _ = it.edit.apply(&mut after, &mut Ids::seeded(9)));
        silent(&HAT_UNCOVERED, &after);
        let three = wear(core(Form::Full), "OG", &Hat::ALL[..3]);
        solved_by(&HAT_UNCOVERED, &three.design, 0);
        // A role that nobody holds wears nothing.
        let owner = three.role(RoleKind::AssetManager, "Beheer", &[]);
        let owner = wear(owner, "Beheer", &[Hat::OwnerAssetManager]);
        fires(&HAT_UNCOVERED, &owner.design);
        let held = BovenkantEdit::AppointNew(owner.role_id("Beheer"), "Beheerder".into(), Client.into());
        silent(&HAT_UNCOVERED, &owner.top(held).design);
    }

    #[test]
    fn hats_wait_for_a_client() {
        silent(&HAT_UNCOVERED, &design(Form::Full).role(RoleKind::AllianceBoard, "Bestuur", &[Client]).design);
        let vacant = design(Form::Full).role(RoleKind::Client, "OG", &[]);
        assert!(fires(&HAT_UNCOVERED, &vacant.design).fixes.is_empty());
    }

    #[test]
    fn a_hat_goes_to_the_role_that_it_usually_goes_with() {
        let owner = wear(core(Form::Full), "OG", &Hat::ALL[..3]).role(RoleKind::AssetManager, "Beheer", &[Client]);
        let mut after = owner.design.clone();
        fires(&HAT_UNCOVERED, &owner.design).fixes[0].edit.apply(&mut after, &mut Ids::seeded(9));
        let id = owner.role_id("Beheer");
        assert_eq!(after.bovenkant.role(id).map(|it| it.hats.clone()), Some(vec![Hat::OwnerAssetManager]));
    }

    #[test]
    fn all_hats_on_one_role_are_asked_about() {
        let all = wear(core(Form::Full), "OG", &Hat::ALL);
        assert!(fires(&HATS_ON_ONE_ROLE, &all.design).question);
        silent(&HATS_ON_ONE_ROLE, &wear(core(Form::Full), "OG", &Hat::ALL[..3]).design);
        silent(&HATS_ON_ONE_ROLE, &wear(all.clone(), "AMT", &Hat::ALL[..1]).design);
        let vacant = wear(design(Form::Full).role(RoleKind::Client, "OG", &[]), "OG", &Hat::ALL);
        silent(&HATS_ON_ONE_ROLE, &vacant.design);
    }
}
