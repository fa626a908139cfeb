//! The bovenkant of a generated design: roles and their lines, who decides on what, the ladder, and cases to walk.

use super::design::plan_of;
use alliantietafel::design::bovenkant::{
    Bovenkant, Deadlock, DeadlockKind, DecisionRule, EscalationStep, Hat, Line, LineKind, Mandate, Role, RoleKind,
    Seat, Spot, StepKind, Subject, Votes, WalkedCase,
};
use alliantietafel::design::bovenkant::{Filling, OpenSeat};
use alliantietafel::design::form::Side;
use alliantietafel::design::id::{CaseId, Ids, LineId, MandateId, PersonId, RoleId, StepId, SubjectId, VacancyId};
use alliantietafel::design::phases::Phase;

use super::dice::Dice;
use super::plan::{Part, Plan};

/// The bovenkant that a plan describes.
pub fn bovenkant(plan: &Plan, ids: &mut Ids, people: &[PersonId]) -> Bovenkant {
    let mut top = Bovenkant::default();
    let mut dice_of_roles: Vec<Dice> = plan.each(Part::Role).collect();
    for (at, dice) in dice_of_roles.iter_mut().enumerate() {
        top.roles.push(role(dice, ids, people, at));
    }
    let all: Vec<RoleId> = top.roles.iter().map(|it| it.id).collect();
    let mut dice_of_subjects: Vec<Dice> = plan.each(Part::Subject).collect();
    for dice in &mut dice_of_subjects {
        let (id, name) = (SubjectId::new(ids), dice.words(2));
        top.subjects.push(Subject { id, name, money: dice.one_in(2), reserved: dice.one_in(5) });
    }
    let subjects: Vec<SubjectId> = top.subjects.iter().map(|it| it.id).collect();
    for (from, dice) in all.iter().zip(&mut dice_of_roles) {
        for _ in 0..dice.below(4) {
            let (id, from, to, kind) = (LineId::new(ids), *from, dice.of(&all), dice.of(&LineKind::ALL));
            if from != to {
                top.lines.push(Line { id, from, to, kind, subject: dice.maybe(&subjects) });
            }
        }
    }
    for (subject, dice) in subjects.iter().zip(&mut dice_of_subjects) {
        let (above, more) = (dice.euro(), dice.euro());
        let up_to = dice.one_in(2).then(|| above + more);
        let Some(who) = dice.any_of(&all) else { continue };
        let (id, renewed) = (MandateId::new(ids), dice.maybe(&Phase::ALL));
        let with = all.iter().filter(|it| **it != who && dice.one_in(6)).copied().collect();
        let proposed = dice.one_in(4);
        top.mandates.push(Mandate { id, subject: *subject, above, up_to, who, with, renewed, proposed });
    }
    for mut dice in plan.each(Part::Step) {
        let (id, role) = (StepId::new(ids), dice.maybe(&all));
        let (days, kind) = (dice.maybe(&[1, 7, 30, u16::MAX]), dice.of(&StepKind::ALL));
        top.ladder.push(EscalationStep { id, role, days, kind });
    }
    for mut dice in plan.each(Part::Case) {
        let (id, title, subject) = (CaseId::new(ids), dice.words(8), dice.maybe(&subjects));
        let starts = dice.maybe(&[jiff::civil::date(2026, 2, 27), jiff::civil::date(1999, 12, 31)]);
        top.cases.push(WalkedCase { id, title, risk: None, subject, amount: dice.euro(), starts });
    }
    // The rules of deciding are a few choices more of the first role, or of nobody.
    let none = &mut Dice::new(Vec::new());
    let dice = dice_of_roles.first_mut().unwrap_or(none);
    top.decision_rule = dice.maybe(&DecisionRule::ALL);
    if dice.one_in(3) {
        let (kind, role) = (dice.of(&DeadlockKind::ALL), dice.maybe(&all));
        top.deadlock = Some(Deadlock { kind, role, text: dice.words(9) });
    }
    top.board_votes = dice.maybe(&[Votes { client: 2, contractor: 2 }, Votes { client: 0, contractor: 9 }]);
    top
}

fn role(dice: &mut Dice, ids: &mut Ids, people: &[PersonId], at: usize) -> Role {
    // The usual ones first, so that most designs have a board and a management team.
    let kind = match at {
        0 => RoleKind::AllianceBoard,
        1 => RoleKind::ManagementTeam,
        2 => RoleKind::ContractAuthority,
        _ => dice.of(&RoleKind::ALL),
    };
    let mut role = Role::new(RoleId::new(ids), kind, dice.words(3));
    (role.purpose, role.limits) = (dice.words(8), dice.words(8));
    for _ in 0..dice.below(4) {
        let seat = dice.any_of(people).map(Seat::Person);
        role.seats.extend(seat.filter(|it| !role.seats.contains(it)));
    }
    if dice.one_in(4) {
        role.seats.push(Seat::Open(OpenSeat::new(VacancyId::new(ids), dice.of(&Side::ALL))));
    }
    role.hats = Hat::ALL.into_iter().filter(|_| dice.one_in(4)).collect();
    role.reconfirmed = dice.maybe(&Phase::ALL);
    role.at = dice.one_in(5).then(|| some_spot(dice, at));
    // What later versions added comes last: what was drawn before stays the same.
    for seat in &mut role.seats {
        if let Seat::Open(seat) = seat {
            seat.filling = if dice.one_in(6) { Filling::Changing } else { Filling::Vacant(plan_of(dice)) };
        }
    }
    role
}

/// A place by hand; two of one design never lie over each other, as nobody puts them there.
fn some_spot(dice: &mut Dice, at: usize) -> Spot {
    let (x, y) = (dice.below(170) as f32 + (at % 4) as f32 * 400.0, dice.below(30) as f32 + (at / 4) as f32 * 330.0);
    Spot::near([x - 600.0, y - 200.0])
}
