//! Tests of walking a case.

use crate::design::bovenkant::{Deadlock, DeadlockKind, Seat};
use crate::design::id::{Ids, PartyId, PersonId};

use super::*;

const LIMIT: Euro = Euro::new(250_000);

/// The AMT decides up to a limit, and the board above it where `board` says so; both are held.
fn top(board: bool, days: &[Option<u16>]) -> (Bovenkant, SubjectId, Vec<MandateId>) {
    let ids = &mut Ids::seeded(3);
    let subject = Subject { id: SubjectId::new(ids), name: "Wijziging".into(), money: true, reserved: false };
    let mut role = |kind, name: &str| {
        let mut role = Role::new(RoleId::new(ids), kind, name);
        role.seats.push(Seat::Person(PersonId::new(ids)));
        role
    };
    let amt = role(RoleKind::ManagementTeam, "AMT");
    let steering = role(RoleKind::AllianceBoard, "Bestuur");
    let mandate = |ids: &mut Ids, who, above, up_to| Mandate {
        id: MandateId::new(ids),
        subject: subject.id,
        above,
        up_to,
        who,
        with: Vec::new(),
        renewed: None,
        proposed: false,
    };
    let mut mandates = vec![mandate(ids, amt.id, Euro::ZERO, Some(LIMIT))];
    if board {
        mandates.push(mandate(ids, steering.id, LIMIT, None));
    }
    let step = |days: &Option<u16>| EscalationStep {
        id: StepId::new(ids),
        role: Some(amt.id),
        days: *days,
        kind: StepKind::Decide,
    };
    let ladder = days.iter().map(step).collect();
    let (of, which) = (subject.id, mandates.iter().map(|it| it.id).collect());
    let roles = vec![amt, steering];
    (Bovenkant { subjects: vec![subject], mandates, ladder, roles, ..Bovenkant::default() }, of, which)
}

fn last(top: &Bovenkant, subject: SubjectId, amount: Euro) -> (Act, Option<Stop>) {
    let end = top.walk(Some(subject), amount).pop();
    end.map_or((Act::NoSubject, None), |it| (it.act, it.stop))
}

#[test]
fn the_amount_finds_who_decides_and_who_takes_over() {
    let (top, subject, which) = top(true, &[Some(3)]);
    for (amount, nth) in [(Euro::ZERO, 0), (LIMIT, 0), (LIMIT + Euro::from_cents(1), 1)] {
        assert_eq!(top.walk(Some(subject), amount)[0].act, Act::Decides(vec![which[nth]]));
    }
    assert_eq!(top.above(subject, Euro::ZERO), Some((LIMIT, vec![which[1]])));
    assert_eq!(top.above(subject, LIMIT + Euro::new(1)), None);
}

#[test]
fn a_gap_is_where_the_case_ends() {
    let (top, subject, _) = top(false, &[Some(3)]);
    assert_eq!(last(&top, subject, LIMIT + Euro::new(1)), (Act::Nobody, Some(Stop::Nobody)));
    assert_eq!(last(&top, subject, LIMIT).1, None);
    assert_eq!(top.walk(None, Euro::ZERO)[0].stop, Some(Stop::NoSubject));
}

#[test]
fn the_ladder_counts_days_until_a_step_has_no_term() {
    let (top, subject, _) = top(true, &[Some(3), Some(5), None, Some(10)]);
    let path = top.walk(Some(subject), Euro::ZERO);
    let days: Vec<Option<u32>> = path.iter().map(|it| it.until).collect();
    // The AMT decides within the term of its own step.
    assert_eq!(days, [Some(3), Some(8), None, None]);
    let day = |day| Some(jiff::civil::date(2026, 2, day));
    assert_eq!(path[0].by(day(27)), Some(jiff::civil::date(2026, 3, 2)));
    assert_eq!(path[2].by(day(27)), None);
    assert_eq!(path[0].by(None), None);
}

#[test]
fn it_climbs_from_whoever_decides_and_not_from_below() {
    let (mut top, subject, _) = top(true, &[Some(3), Some(5)]);
    let (amt, board) = (top.roles[0].id, top.roles[1].id);
    top.ladder[1].role = Some(board);
    let roles = |top: &Bovenkant, amount| {
        top.walk(Some(subject), amount).iter().flat_map(|it| top.acting(&it.act)).collect::<Vec<_>>()
    };
    assert_eq!(roles(&top, LIMIT), [amt, board]);
    assert_eq!(roles(&top, LIMIT + Euro::new(1)), [board]);
    top.ladder.remove(1);
    assert_eq!(roles(&top, LIMIT + Euro::new(1)), [board, amt], "who is not on the ladder starts it");
}

#[test]
fn two_who_decide_on_one_amount_are_one_step() {
    let (mut top, subject, which) = top(true, &[]);
    top.mandates[1].above = Euro::ZERO;
    assert_eq!(top.walk(Some(subject), LIMIT)[0].act, Act::Decides(which));
}

#[test]
fn a_vacant_role_stops_the_case_wherever_it_acts() {
    let (mut top, subject, _) = top(true, &[Some(3), Some(5)]);
    let board = top.roles[1].id;
    top.ladder[1].role = Some(board);
    top.roles[1].seats.clear();
    let path = top.walk(Some(subject), LIMIT);
    assert_eq!((path.len(), path[1].stop), (2, Some(Stop::Vacant(board))));
    top.mandates[0].with.push(board);
    assert_eq!(top.walk(Some(subject), LIMIT)[0].stop, Some(Stop::Vacant(board)));
    top.mandates[0].with.clear();
    top.ladder[1].role = None;
    assert_eq!(last(&top, subject, LIMIT).1, Some(Stop::NoRole));
}

#[test]
fn the_client_decides_on_what_is_reserved() {
    let (mut top, subject, _) = top(true, &[Some(3)]);
    top.subjects[0].reserved = true;
    assert!(matches!(last(&top, subject, LIMIT).0, Act::Decides(_)), "without a client the mandates hold");
    let client = Role::new(RoleId::new(&mut Ids::seeded(9)), RoleKind::Client, "Waterschap");
    let id = client.id;
    top.roles.push(client);
    assert_eq!(last(&top, subject, LIMIT), (Act::Reserved(vec![id]), Some(Stop::Vacant(id))));
}

#[test]
fn several_clients_decide_together_on_what_is_reserved() {
    let (mut top, subject, _) = top(true, &[Some(3)]);
    top.subjects[0].reserved = true;
    let ids = &mut Ids::seeded(9);
    let parties = [PartyId::new(ids), PartyId::new(ids)];
    for (party, kind) in
        [(parties[0], RoleKind::Client), (parties[0], RoleKind::ContractAuthority), (parties[1], RoleKind::Client)]
    {
        let role = Role::new(RoleId::new(ids), kind, "");
        top.roles.push(Role { party: Some(party), seats: vec![Seat::Person(PersonId::new(ids))], ..role });
    }
    let clients = vec![top.roles[2].id, top.roles[4].id];
    assert_eq!(last(&top, subject, LIMIT), (Act::Reserved(clients), None), "one role of each");
    top.mandates[0].who = top.roles[3].id;
    let mandated = vec![top.roles[3].id];
    assert_eq!(last(&top, subject, LIMIT).0, Act::Reserved(mandated), "who has the mandate decides");
}

#[test]
fn after_the_ladder_comes_the_route_out_of_deadlock() {
    let (mut top, subject, _) = top(true, &[Some(3)]);
    top.ladder[0].kind = StepKind::Talk;
    let lacks = last(&top, subject, LIMIT);
    assert_eq!(lacks, (Act::NoWayOut, Some(Stop::NoWayOut)));
    assert!(!Stop::NoWayOut.breaks());
    top.deadlock = Some(Deadlock { kind: DeadlockKind::Expert, role: None, text: String::new() });
    assert_eq!(last(&top, subject, LIMIT), (Act::Deadlock, None));
    top.ladder.clear();
    top.deadlock = None;
    assert_eq!(last(&top, subject, LIMIT).1, Some(Stop::NoLadder));
}
