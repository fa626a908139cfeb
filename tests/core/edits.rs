//! Generated sequences of edits over all sections: every design on the way is one that opens again, undoing all gives
//! the first bytes, redoing all the last.

use std::collections::BTreeSet;
use std::sync::Arc;

use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{
    Deadlock, DeadlockKind, DecisionRule, Filling, Hat, LineKind, Role, RoleKind, Spot, StepKind,
};
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{
    BovenkantEdit, CaseField, Edit, MandateField, MeasureField, Newcomers, NoteEdit, PartyEdit, PersonField,
    PrincipleField, PrinciplesEdit, RiskField, RisksEdit, RoleField, SeatField, StepField, TeamEdit, Threshold,
};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, PartyId};
use alliantietafel::design::mandates::Band;
use alliantietafel::design::matrix::MatrixAxes;
use alliantietafel::design::parties::Standing;
use alliantietafel::design::phases::Phase;
use alliantietafel::design::plan::Plan;
use alliantietafel::design::risks::{Allocation, Nature, RiskHolder, ThreePoint};
use alliantietafel::design::stage::Stage;
use alliantietafel::files::format;
use alliantietafel::finance::simulation::Draws;
use alliantietafel::text::{Language, Text};
use proptest::strategy::Strategy;

use crate::support::{Dice, designs, for_all, generated, turns};

/// Few outcomes: what the money comes to is not what these tests are about.
const FEW: Draws = Draws { outcomes: 100, seed: None };

/// Some edit that a person could do now; none where there is nothing to do it to.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let risks: Vec<_> = design.risks.list.iter().map(|it| it.id).collect();
    let people: Vec<_> = design.team.everybody().map(|it| it.id).collect();
    let disciplines: Vec<_> = design.team.disciplines.iter().map(|it| it.id).collect();
    let vacancies: Vec<_> = design.team.disciplines.iter().flat_map(|it| &it.vacancies).map(|it| it.id).collect();
    let roles: Vec<_> = design.bovenkant.roles.iter().map(|it| it.id).collect();
    let principles: Vec<_> = design.principles.chosen.iter().map(|it| it.id).collect();
    let mandates: Vec<_> = design.bovenkant.mandates.iter().map(|it| it.id).collect();
    let subjects: Vec<_> = design.bovenkant.subjects.iter().map(|it| it.id).collect();
    let steps: Vec<_> = design.bovenkant.ladder.iter().map(|it| it.id).collect();
    let parties: Vec<_> = design.parties.iter().map(|it| it.id).collect();
    let of = n.any_of(&design.belongings())?;
    let place = Allocation::ALL[n.below(4)];
    let name = format!("Naam {}", n.below(1000));
    let amount = |n: &mut Dice| Euro::round(n.below(4_000_000) as f64 - 1000.0);
    Some(match n.below(79) {
        75..79 => return crate::support::programme::some_edit(design, n),
        73..75 => crate::support::report::some_edit(n),
        69..73 => return crate::support::workshop::some_edit(design, n),
        66..69 => return crate::support::changes::some_edit(design, n),
        61..66 => return crate::support::life::some_edit(design, n),
        57..61 => return crate::support::ambition::some_edit(design, n),
        53..57 => return crate::support::collaboration::some_edit(design, n),
        49..53 => return crate::support::birth::some_edit(design, n),
        45..49 => {
            return crate::support::money::some_edit(design, n);
        }
        0 => Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: name, to: place }),
        1 => Edit::Risks(RisksEdit::Move { risks: vec![n.any_of(&risks)?, n.any_of(&risks)?], to: place }),
        2 => Edit::Risks(RisksEdit::Remove(vec![n.any_of(&risks)?])),
        3 => Edit::Risks(RisksEdit::Merge { keep: n.any_of(&risks)?, away: n.any_of(&risks)? }),
        4 => Edit::Risks(RisksEdit::Set(
            n.any_of(&risks)?,
            RiskField::Probability(Some(n.below(30) as f64 / 10.0 - 1.0)),
        )),
        5 => {
            let impact = ThreePoint { low: amount(n), likely: amount(n), high: amount(n) };
            Edit::Risks(RisksEdit::Set(n.any_of(&risks)?, RiskField::Impact(Some(impact))))
        }
        6 => {
            let holder = RiskHolder::Person(n.any_of(&people)?);
            Edit::Risks(RisksEdit::Set(n.any_of(&risks)?, RiskField::Holder(Some(holder))))
        }
        7 => Edit::Risks(RisksEdit::AddMeasure(n.any_of(&risks)?, name)),
        34 => {
            let (risk, likely) = (n.any_of(&risks)?, amount(n));
            Edit::Risks(RisksEdit::Estimate { risk, probability: n.below(30) as f64 / 10.0 - 1.0, likely })
        }
        35 => {
            let risk = n.any_of(&design.risks.list).filter(|it| !it.measures.is_empty())?;
            let measure = n.any_of(&risk.measures)?.id;
            match n.below(2) {
                0 => Edit::Risks(RisksEdit::ShiftMeasure(risk.id, measure, n.below(5).cast_signed() - 2)),
                _ => Edit::Risks(RisksEdit::SetMeasure(risk.id, measure, MeasureField::Planned(true))),
            }
        }
        36 => {
            let axes = MatrixAxes::ending_at(n.below(30) as f64 / 10.0 - 1.0, amount(n));
            Edit::Risks(RisksEdit::SetAxes((n.below(3) > 0).then_some(axes)))
        }
        8 => match n.below(5) {
            0 => Edit::Risks(RisksEdit::Adopt(Some(Phase::ALL[n.below(5)]))),
            1 => Edit::Risks(RisksEdit::Tag { risks: vec![n.any_of(&risks)?, n.any_of(&risks)?], tag: name }),
            2 => Edit::Risks(RisksEdit::Untag { risks: risks.clone(), tag: name }),
            3 => Edit::Risks(RisksEdit::SetMany(risks.clone(), RiskField::Tags(vec![name.clone(), name]))),
            _ => Edit::Risks(RisksEdit::AddMany(design.risks.list.iter().take(2).cloned().collect())),
        },
        9 => Edit::Team(TeamEdit::AddDiscipline(name)),
        10 => Edit::Team(TeamEdit::RemoveDiscipline(n.any_of(&disciplines)?)),
        11 => Edit::Team(TeamEdit::AddPerson { to: n.any_of(&disciplines), name, of }),
        12 => match n.below(4) {
            0 => Edit::Team(TeamEdit::MovePeople(vec![n.any_of(&people)?], n.any_of(&disciplines))),
            1 => Edit::Team(TeamEdit::FillVacancyBy(n.any_of(&vacancies)?, n.any_of(&people)?)),
            2 => {
                let (fte, hired, vacancy) = (n.below(30) as f64 / 10.0, n.below(2) == 0, n.below(2) == 0);
                let (function, count) = (String::new(), n.below(5));
                let many = Newcomers { count, vacancy, name, function, of, hired, fte };
                Edit::Team(TeamEdit::AddMany(n.any_of(&disciplines), many))
            }
            _ => {
                let before = if n.below(2) == 0 { n.any_of(&people).map(Into::into) } else { None };
                let (people, vacancies) =
                    (n.any_of(&people).into_iter().collect(), n.any_of(&vacancies).into_iter().collect());
                Edit::Team(TeamEdit::Place { people, vacancies, to: n.any_of(&disciplines), before })
            }
        },
        13 => Edit::Team(TeamEdit::RemovePeople(vec![n.any_of(&people)?])),
        14 => Edit::Team(TeamEdit::AddVacancy { discipline: n.any_of(&disciplines)?, of }),
        15 => Edit::Team(TeamEdit::SetPerson(n.any_of(&people)?, PersonField::Of(of))),
        16 => Edit::Team(TeamEdit::SetPerson(n.any_of(&people)?, PersonField::Fte(n.below(30) as f64 / 10.0))),
        17 => {
            let kind = RoleKind::ALL[n.below(14)];
            let (purpose, limits, hats) = (String::new(), String::new(), vec![Hat::ALL[n.below(4)]]);
            Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats })
        }
        18 => Edit::Bovenkant(BovenkantEdit::RemoveRole(n.any_of(&roles)?)),
        19 => Edit::Bovenkant(BovenkantEdit::Appoint(n.any_of(&roles)?, n.any_of(&people)?)),
        20 => Edit::Bovenkant(BovenkantEdit::AppointNew(n.any_of(&roles)?, name, of)),
        21 => {
            let (from, to, kind) = (n.any_of(&roles)?, n.any_of(&roles)?, LineKind::ALL[n.below(4)]);
            Edit::Bovenkant(BovenkantEdit::AddLine { from, to, kind, subject: n.any_of(&subjects) })
        }
        22 => Edit::Bovenkant(match n.below(4) {
            0 => BovenkantEdit::AddReserved(name),
            1 => BovenkantEdit::AddLimit(n.any_of(&subjects)?, amount(n)),
            2 => {
                let (subject, to) = (n.any_of(&subjects)?, amount(n));
                let from = design.bovenkant.mandates.iter().filter(|it| it.subject == subject).find_map(|it| it.up_to);
                BovenkantEdit::MoveLimit(subject, from?, (n.below(3) > 0).then_some(to))
            }
            _ => BovenkantEdit::AddSubject { name, money: true },
        }),
        23 => Edit::Bovenkant(BovenkantEdit::RemoveSubject(n.any_of(&subjects)?)),
        24 => {
            let (subject, who) = (n.any_of(&subjects)?, n.any_of(&roles)?);
            if n.below(2) == 0 {
                let above = amount(n).max(Euro::ZERO);
                let band = Band { above, up_to: (n.below(2) == 0).then(|| above + Euro::new(1000)) };
                let (who, with) = (n.any_of(&roles), n.any_of(&roles).into_iter().collect());
                return Some(Edit::Bovenkant(BovenkantEdit::Decide { subject, band, who, with }));
            }
            let (above, up_to) = (Euro::ZERO, Some(Euro::new(50_000)));
            Edit::Bovenkant(BovenkantEdit::AddMandate { subject, who, above, up_to })
        }
        25 => Edit::Bovenkant(BovenkantEdit::SetMandate(n.any_of(&mandates)?, MandateField::Above(amount(n)))),
        26 => Edit::Bovenkant(BovenkantEdit::SetMandate(n.any_of(&mandates)?, MandateField::UpTo(Some(amount(n))))),
        27 => Edit::Bovenkant(BovenkantEdit::AddStep(n.any_of(&roles), Some(3), n.any_of(&StepKind::ALL)?)),
        28 => Edit::Bovenkant(BovenkantEdit::SetStep(n.any_of(&steps)?, StepField::Role(n.any_of(&roles)))),
        29 => Edit::Bovenkant(BovenkantEdit::SetDecisionRule(Some(DecisionRule::ALL[n.below(4)]))),
        30 => match n.below(4) {
            0 => Edit::Principles(PrinciplesEdit::Choose("open-book".into())),
            1 => Edit::Principles(PrinciplesEdit::AddOwn(name)),
            2 => Edit::Principles(PrinciplesEdit::Remove(n.any_of(&principles)?)),
            _ => Edit::Principles(PrinciplesEdit::Set(n.any_of(&principles)?, PrincipleField::InContract(true))),
        },
        31 => {
            let (principle, party) = (n.any_of(&principles)?, n.any_of(&parties)?);
            Edit::Principles(PrinciplesEdit::Sign { principle, party, name, on: None })
        }
        32 => match n.below(4) {
            0 => Edit::Party(PartyEdit::Add(name, of.standing)),
            1 => Edit::Party({
                let party = n.any_of(&parties)?;
                some_party_edit(design, n, party)
            }),
            2 => Edit::Note(NoteEdit::Add(vec![n.any_of(&risks)?.into()], name)),
            _ => Edit::SetThreshold(Threshold::ClientShareGoal, Some(n.below(11) as f64 / 10.0)),
        },
        37 => Edit::Bovenkant(BovenkantEdit::SetSubjectReserved(n.any_of(&subjects)?, n.below(2) == 0)),
        38 => {
            let deadlock = Deadlock { kind: DeadlockKind::ALL[n.below(5)], role: n.any_of(&roles), text: name };
            Edit::Bovenkant(BovenkantEdit::SetDeadlock((n.below(3) > 0).then_some(deadlock)))
        }
        39 => {
            let cases: Vec<_> = design.bovenkant.cases.iter().map(|it| it.id).collect();
            let day = (n.below(3) > 0).then(|| jiff::civil::date(2026, 1 + n.below(12) as i8, 1));
            Edit::Bovenkant(BovenkantEdit::SetCase(n.any_of(&cases)?, CaseField::Starts(day)))
        }
        40 => {
            let spot = Spot::near([n.below(9000) as f32, n.below(900) as f32 - 450.0]);
            Edit::Bovenkant(BovenkantEdit::Place(vec![(n.any_of(&roles)?, spot)]))
        }
        41 if n.below(2) == 0 => {
            let usual = (RoleKind::ALL[n.below(15)], LineKind::ALL[n.below(4)]);
            let [purpose, limits] = [String::new(), String::new()];
            let role = BovenkantEdit::AddRole { kind: usual.0, name, purpose, limits, hats: Vec::new() };
            let (role, from, at) = (Box::new(role), n.any_of(&roles)?, Spot::near([n.below(900) as f32, 80.0]));
            Edit::Bovenkant(BovenkantEdit::AddRoleFrom { role, from, line: usual.1, at })
        }
        41 => Edit::Bovenkant(BovenkantEdit::Unplace(roles)),
        42 => Edit::Bovenkant(match n.below(3) {
            0 => BovenkantEdit::OpenSeat(n.any_of(&roles)?, of),
            1 => BovenkantEdit::SetRole(n.any_of(&roles)?, RoleField::Party(n.any_of(&parties))),
            _ => {
                let seats: Vec<_> = design.bovenkant.roles.iter().flat_map(Role::open_seats).map(|it| it.id).collect();
                let plan = Plan { who: name, by: None };
                let filling = n.any_of(&[Filling::Changing, Filling::Vacant(None), Filling::Vacant(Some(plan))])?;
                let field = if n.below(2) == 0 { SeatField::Of(of) } else { SeatField::Filling(filling) };
                BovenkantEdit::SetSeat(n.any_of(&seats)?, field)
            }
        }),
        43 => match n.below(3) {
            0 => Edit::Risks(RisksEdit::Set(n.any_of(&risks)?, RiskField::Party(n.any_of(&parties)))),
            1 => Edit::SetPhaseOrder(Some(design.phases().moved(Phase::ALL[n.below(5)], n.below(5).cast_signed() - 2))),
            _ => Edit::SetStage(n.any_of(&Stage::ALL)),
        },
        _ => match n.below(4) {
            3 => Edit::SetElsewhere(n.below(2) == 0),
            0 => Edit::SetForm(Form::ALL[n.below(2)]),
            1 => Edit::SetPhase(Phase::ALL[n.below(5)]),
            _ => Edit::Bovenkant(BovenkantEdit::SetRole(n.any_of(&roles)?, RoleField::Hat(Hat::ALL[n.below(4)], true))),
        },
    })
}

/// Something that happens to a party or an organisation behind it.
fn some_party_edit(design: &Design, n: &mut Dice, party: PartyId) -> PartyEdit {
    let parents: Vec<_> = design.parents().map(|it| it.1.id).collect();
    match (n.below(5), n.any_of(&parents)) {
        (0, _) => PartyEdit::Remove(party),
        (1, _) => PartyEdit::Shift(party, n.below(5).cast_signed() - 2),
        (2, Some(parent)) => PartyEdit::SetDecidesIn(parent, Some(n.below(90) as u16)),
        (3, Some(parent)) => PartyEdit::RemoveParent(parent),
        _ => PartyEdit::SetStanding(party, Standing::ALL[n.below(4)]),
    }
}

/// A design and up to sixty edits of it, one after the other. Its ids are those that a session with these ids makes.
fn edited() -> impl Strategy<Value = (Design, Vec<Edit>)> {
    (designs(), turns(60)).prop_map(|(first, turns)| {
        let (mut design, mut ids, mut edits) = (first.clone(), ids(), Vec::new());
        for mut dice in turns {
            let Some(edit) = some_edit(&design, &mut dice) else { continue };
            edit.apply(&mut design, &mut ids);
            edits.push(edit);
        }
        (first, edits)
    })
}

fn ids() -> Ids {
    Ids::seeded(1_000_000)
}

#[test]
fn every_sequence_of_edits_keeps_a_design_that_opens_and_can_be_undone() {
    let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
    let texts = Language::ALL.map(Text::new);
    for_all(150, edited(), |(first, edits)| {
        let bytes = format::write(&first).expect("writes");
        let mut session = Session::with_draws(first, Arc::clone(&catalogue), ids(), FEW);
        let (count, mut beside, mut their_ids) = (edits.len(), session.design().clone(), ids());
        for (step, edit) in edits.into_iter().enumerate() {
            for text in &texts {
                let name = text.edit_name(&edit, session.design());
                assert!(!name.is_empty() && !name.starts_with("?edit-"), "{edit:?} has no name: {name}");
            }
            edit.apply(&mut beside, &mut their_ids);
            session.apply(edit.clone());
            if step % 10 == 9 || step + 1 == count {
                let text = format::write(session.design()).expect("writes");
                let again = format::read(&text).unwrap_or_else(|error| panic!("{edit:?}: {error:?}"));
                assert_eq!(again, *session.design());
            }
        }
        assert_eq!(beside, *session.design(), "a session makes what its edits make");
        let last = format::write(session.design()).expect("writes");
        while session.undo() {}
        assert_eq!(format::write(session.design()).expect("writes"), bytes, "undo all gives the first bytes");
        assert!(!session.is_changed());
        while session.redo() {}
        assert_eq!(format::write(session.design()).expect("writes"), last, "redo all gives the last bytes");
    });
}

/// One long afternoon: ten thousand edits of every kind, with undo and redo in between.
#[test]
fn ten_thousand_edits_keep_every_invariant_and_can_all_be_undone() {
    let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
    for_all(1, turns(10_000), |turns| {
        let first = generated(2);
        let bytes = format::write(&first).expect("writes");
        let mut session = Session::with_draws(first, Arc::clone(&catalogue), ids(), FEW);
        let (all, mut kinds) = (turns.len(), BTreeSet::new());
        for (step, mut dice) in turns.into_iter().enumerate() {
            match dice.below(40) {
                38 => drop(session.undo()),
                39 => drop(session.redo()),
                _ => {
                    // Where there is nothing to do it to, another.
                    let edit = (0..9).find_map(|_| some_turn(&session, &mut dice));
                    let Some(edit) = edit else { continue };
                    kinds.insert(edit.key());
                    session.apply(edit);
                }
            }
            if step % 100 == 99 || step + 1 == all {
                let text = format::write(session.design()).expect("writes");
                let again = format::read(&text).unwrap_or_else(|error| panic!("step {step}: {error:?}"));
                assert_eq!(again, *session.design(), "step {step}");
            }
        }
        // The afternoon may have ended with an undo.
        while session.redo() {}
        let last = format::write(session.design()).expect("writes");
        let mut undone = 0;
        while session.undo() {
            undone += 1;
        }
        assert_eq!(format::write(session.design()).expect("writes"), bytes, "undo all gives the first bytes");
        assert!(!session.is_changed());
        while session.redo() {}
        assert_eq!(format::write(session.design()).expect("writes"), last, "redo all gives the last bytes");
        // How much was done says nothing of the fewer turns that shrinking tries.
        if all == 10_000 {
            assert!(kinds.len() > 40, "only {} kinds of edits: {kinds:?}", kinds.len());
            assert!(undone > 3_000, "{undone} steps were undone");
        }
    });
}

/// A way out of some signal, or any edit; none where there is nothing to do it to.
fn some_turn(session: &Session, dice: &mut Dice) -> Option<Edit> {
    let edit = if dice.one_in(25) {
        let fixes = session.insight().open().flat_map(|it| &it.finding.fixes).map(|it| it.edit.clone());
        dice.any_of(&fixes.collect::<Vec<Edit>>())
    } else {
        some_edit(session.design(), dice)
    };
    edit.filter(|it| !grows_too_large(session.design(), it))
}

/// A design that keeps growing would make the test slow and tell nothing more.
fn grows_too_large(design: &Design, edit: &Edit) -> bool {
    let mut count = 0;
    design.each_id(&mut |_| count += 1);
    count > 150 && (edit.key().starts_with("add") || edit.key().starts_with("appoint"))
}
