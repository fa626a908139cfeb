//! Rules about who is heard: the public side, the asset manager, counterforce, the process, parents.
//! (ES 4.1 Organisatie, ES 5, ES Bijlage, GV 9, AV)

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{Bovenkant, LineKind, Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::form::Side;
use crate::design::phases::Phase;
use crate::design::stage::Stage;
use crate::design::team::Person;
use crate::rules::bovenkant::roles::add_role;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// The client sits in board and AMT with hired people alone, and nobody represents the public side.
pub(crate) const PUBLIC_VOICE_MISSING: Rule = Rule {
    id: "public-voice-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Es("4.1 Organisatie")],
    example: examples::bovenkant::PUBLIC_VOICE_MISSING,
    check: Check::Design(|facts| {
        let (top, team) = (&facts.design.bovenkant, &facts.design.team);
        let lead: Vec<&Role> = top.roles.iter().filter(|it| it.kind.leads_alliance()).collect();
        let clients: Vec<&Person> =
            lead.iter().flat_map(|it| team.holders(it)).filter(|it| it.side() == Some(Side::Client)).collect();
        // Without anybody of the client the one-sided board or AMT is the cause, and told; an open place is on its way.
        let quiet = clients.is_empty()
            || clients.iter().any(|it| !it.hired)
            || lead.iter().any(|it| it.seeks(Side::Client))
            || top.of_kind(RoleKind::PublicRepresentative).next().is_some();
        if quiet {
            return Vec::new();
        }
        let finding = Finding::warning().about_all(lead.iter().map(|it| it.id)).say("roles", Arg::roles(lead));
        vec![finding.fix(add_role(facts, RoleKind::PublicRepresentative))]
    }),
};

/// From plan development on the organisation that takes over what is built has a role, and a line.
pub(crate) const ASSET_MANAGER_MISSING: Rule = Rule {
    id: "asset-manager-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(9)],
    example: examples::bovenkant::ASSET_MANAGER_MISSING,
    check: Check::Design(|facts| asset_manager_missing(facts).into_iter().collect()),
};

fn asset_manager_missing(facts: &Facts) -> Option<Finding> {
    let top = &facts.design.bovenkant;
    if !top.is_started() || !asset_manager_is_due(facts.design) {
        return None;
    }
    let finding = Finding::warning().say("phase", facts.design.project.phase);
    let to = nearest_to_owner(top);
    let Some(owner) = top.of_kind(RoleKind::AssetManager).next() else {
        let kind = RoleKind::AssetManager;
        let Some(to) = to else { return Some(finding.fix(add_role(facts, kind))) };
        let hats = facts.catalogue.role(kind).map(|it| it.hats.clone()).unwrap_or_default();
        // The rule asks for role and line, so the way out gives both.
        let add = BovenkantEdit::AddLinkedRole { kind, hats, to: to.id, line: LineKind::Advises };
        return Some(finding.fix(Fix::new("add-linked-role", [Edit::Bovenkant(add)]).say("role", kind).say("to", to)));
    };
    if top.of_kind(RoleKind::AssetManager).any(|it| top.has_line(it.id)) {
        return None;
    }
    let finding = finding.worded("no-line").about(owner.id).say("role", owner);
    let draw = to.map(|to| {
        let line = BovenkantEdit::AddLine { from: owner.id, to: to.id, kind: LineKind::Advises, subject: None };
        Fix::new("draw-line", [Edit::Bovenkant(line)]).say("from", owner).say("to", to)
    });
    Some(draw.into_iter().fold(finding, Finding::fix))
}

/// Whether the project is in or past the phase from which the asset manager has to be connected.
pub(super) fn asset_manager_is_due(design: &Design) -> bool {
    design.has_reached(Phase::PlanDevelopment)
}

/// The role that an asset manager is best connected to: the AMT, else the board, else the client.
fn nearest_to_owner(top: &Bovenkant) -> Option<&Role> {
    let kinds = [RoleKind::ManagementTeam, RoleKind::AllianceBoard, RoleKind::Client, RoleKind::ContractAuthority];
    kinds.into_iter().find_map(|it| top.of_kind(it).next())
}

/// Nobody from outside looks along.
pub(crate) const COUNTERFORCE_MISSING: Rule = Rule {
    id: "counterforce-missing",
    group: Group::Bovenkant,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Organisatie"), Source::Av("Tegenspraak organiseren")],
    example: examples::bovenkant::COUNTERFORCE_MISSING,
    check: Check::Design(|facts| {
        let kind = RoleKind::IndependentReview;
        if lacks(facts, kind) { vec![Finding::hint().fix(add_role(facts, kind))] } else { Vec::new() }
    }),
};

/// Nobody guards the process.
pub(crate) const PROCESS_GUARDIAN_MISSING: Rule = Rule {
    id: "process-guardian-missing",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Ambitie"), Source::Es("Bijlage Proces")],
    example: examples::bovenkant::PROCESS_GUARDIAN_MISSING,
    check: Check::Design(
        |facts| {
            if lacks(facts, RoleKind::ProcessGuardian) { vec![Finding::hint()] } else { Vec::new() }
        },
    ),
};

fn lacks(facts: &Facts, kind: RoleKind) -> bool {
    let top = &facts.design.bovenkant;
    top.is_started() && top.of_kind(kind).next().is_none()
}

/// No planned moments at which the parents' boards join in dilemmas.
pub(crate) const PARENTS_OUT_OF_SIGHT: Rule = Rule {
    id: "parents-out-of-sight",
    group: Group::Bovenkant,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Es("Bijlage Organisatie"), Source::Gv(9)],
    example: examples::bovenkant::PARENTS_OUT_OF_SIGHT,
    check: Check::Design(|facts| {
        let design = facts.design;
        let fires = design.bovenkant.is_started() && !design.arranged(ArrangementKind::ParentsInDilemmas);
        if fires { vec![Finding::hint()] } else { Vec::new() }
    }),
};

#[cfg(test)]
mod tests {
    use crate::design::edit::{PersonField, TeamEdit};
    use crate::design::form::Form;
    use crate::design::form::Side::{Client, Contractor};
    use crate::rules::testing::{Builder, design, fires, silent, solved_by};
    use crate::rules::testing_bovenkant::core;

    use super::*;

    fn hire(builder: Builder, names: &[&str]) -> Builder {
        names.iter().fold(builder, |it, name| {
            let person = it.person_id(name);
            it.edit(Edit::Team(TeamEdit::SetPerson(person, PersonField::Hired(true))))
        })
    }

    #[test]
    fn the_public_side_speaks_with_its_own_people() {
        silent(&PUBLIC_VOICE_MISSING, &core(Form::Full).design);
        silent(&PUBLIC_VOICE_MISSING, &hire(core(Form::Full), &["Bestuur 1"]).design);
        let hired = hire(core(Form::Full), &["Bestuur 1", "AMT 1"]);
        solved_by(&PUBLIC_VOICE_MISSING, &hired.design, 0);
        let seat = BovenkantEdit::OpenSeat(hired.role_id("AMT"), Client.into());
        silent(&PUBLIC_VOICE_MISSING, &hired.top(seat).design);
    }

    #[test]
    fn other_rules_speak_for_a_board_that_is_empty_or_one_sided() {
        let board = |sides: &[Side]| design(Form::Full).role(RoleKind::AllianceBoard, "Bestuur", sides);
        silent(&PUBLIC_VOICE_MISSING, &design(Form::Full).role(RoleKind::Client, "OG", &[Client]).design);
        silent(&PUBLIC_VOICE_MISSING, &board(&[]).design);
        silent(&PUBLIC_VOICE_MISSING, &board(&[Contractor]).design);
    }

    #[test]
    fn the_asset_manager_is_connected_early() {
        solved_by(&ASSET_MANAGER_MISSING, &core(Form::Full).design, 0);
        silent(&ASSET_MANAGER_MISSING, &core(Form::Full).edit(Edit::SetPhase(Phase::Exploration)).design);
        let loose = core(Form::Full).role(RoleKind::AssetManager, "Beheer", &[Client]);
        assert_eq!(fires(&ASSET_MANAGER_MISSING, &loose.design).variant, Some("no-line"));
        solved_by(&ASSET_MANAGER_MISSING, &loose.design, 0);
        silent(&ASSET_MANAGER_MISSING, &loose.line("Beheer", LineKind::Informs, "OG").design);
    }

    #[test]
    fn an_asset_manager_may_have_nobody_to_be_connected_to_yet() {
        let other = || design(Form::Full).role(RoleKind::Other, "Rol", &[Client]);
        assert_eq!(fires(&ASSET_MANAGER_MISSING, &other().design).fixes.len(), 1);
        let loose = other().role(RoleKind::AssetManager, "Beheer", &[Client]);
        assert!(fires(&ASSET_MANAGER_MISSING, &loose.design).fixes.is_empty());
    }

    #[test]
    fn somebody_from_outside_looks_along() {
        solved_by(&COUNTERFORCE_MISSING, &core(Form::Full).design, 0);
        silent(&COUNTERFORCE_MISSING, &core(Form::Full).role(RoleKind::IndependentReview, "Review", &[]).design);
    }

    #[test]
    fn somebody_guards_the_process() {
        fires(&PROCESS_GUARDIAN_MISSING, &core(Form::Full).design);
        silent(&PROCESS_GUARDIAN_MISSING, &core(Form::Full).role(RoleKind::ProcessGuardian, "Bewaker", &[]).design);
    }

    #[test]
    fn parents_join_in_dilemmas() {
        fires(&PARENTS_OUT_OF_SIGHT, &core(Form::Full).design);
        silent(&PARENTS_OUT_OF_SIGHT, &core(Form::Full).arrange(ArrangementKind::ParentsInDilemmas).design);
    }
}
