//! Generated sequences of edits over all sections: every design on the way is one that opens again, undoing all gives
//! the first bytes, redoing all the last.

use std::collections::BTreeSet;
use std::sync::Arc;

use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{
    Deadlock, DeadlockKind, DecisionRule, Hat, LineKind, RoleKind, Spot, StepKind,
};
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::edit::{
    BovenkantEdit, CaseField, Edit, MandateField, MeasureField, Newcomers, NoteEdit, PartyEdit, PersonField,
    PrincipleField, PrinciplesEdit, RiskField, RisksEdit, RoleField, StepField, TeamEdit, Threshold,
};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Phase, Side};
use alliantietafel::design::id::Ids;
use alliantietafel::design::mandates::Band;
use alliantietafel::design::matrix::MatrixAxes;
use alliantietafel::design::risks::{Allocation, Nature, RiskHolder, ThreePoint};
use alliantietafel::files::format;
use alliantietafel::finance::simulation::Draws;
use alliantietafel::text::{Language, Text};

/// Few outcomes: what the money comes to is not what these tests are about.
const FEW: Draws = Draws { outcomes: 100, seed: None };

/// A small generator of numbers, so that a failing seed can be run again.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn of<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        (!list.is_empty()).then(|| list[self.below(list.len())].clone())
    }
}

/// Some edit that a person could do now; none where there is nothing to do it to.
fn some_edit(design: &Design, n: &mut Numbers) -> Option<Edit> {
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
    let side = Side::ALL[n.below(2)];
    let place = Allocation::ALL[n.below(4)];
    let name = format!("Naam {}", n.below(1000));
    let amount = |n: &mut Numbers| Euro::round(n.below(4_000_000) as f64 - 1000.0);
    Some(match n.below(47) {
        43..47 => {
            return crate::support::money::some_edit(
                design,
                &mut crate::support::Dice::new(n.below(usize::MAX) as u64),
            );
        }
        0 => Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: name, to: place }),
        1 => Edit::Risks(RisksEdit::Move { risks: vec![n.of(&risks)?, n.of(&risks)?], to: place }),
        2 => Edit::Risks(RisksEdit::Remove(vec![n.of(&risks)?])),
        3 => Edit::Risks(RisksEdit::Merge { keep: n.of(&risks)?, away: n.of(&risks)? }),
        4 => Edit::Risks(RisksEdit::Set(n.of(&risks)?, RiskField::Probability(Some(n.below(30) as f64 / 10.0 - 1.0)))),
        5 => {
            let impact = ThreePoint { low: amount(n), likely: amount(n), high: amount(n) };
            Edit::Risks(RisksEdit::Set(n.of(&risks)?, RiskField::Impact(Some(impact))))
        }
        6 => {
            let holder = RiskHolder::Person(n.of(&people)?);
            Edit::Risks(RisksEdit::Set(n.of(&risks)?, RiskField::Holder(Some(holder))))
        }
        7 => Edit::Risks(RisksEdit::AddMeasure(n.of(&risks)?, name)),
        34 => {
            let (risk, likely) = (n.of(&risks)?, amount(n));
            Edit::Risks(RisksEdit::Estimate { risk, probability: n.below(30) as f64 / 10.0 - 1.0, likely })
        }
        35 => {
            let risk = n.of(&design.risks.list).filter(|it| !it.measures.is_empty())?;
            let measure = n.of(&risk.measures)?.id;
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
            1 => Edit::Risks(RisksEdit::Tag { risks: vec![n.of(&risks)?, n.of(&risks)?], tag: name }),
            2 => Edit::Risks(RisksEdit::Untag { risks: risks.clone(), tag: name }),
            3 => Edit::Risks(RisksEdit::SetMany(risks.clone(), RiskField::Tags(vec![name.clone(), name]))),
            _ => Edit::Risks(RisksEdit::AddMany(design.risks.list.iter().take(2).cloned().collect())),
        },
        9 => Edit::Team(TeamEdit::AddDiscipline(name)),
        10 => Edit::Team(TeamEdit::RemoveDiscipline(n.of(&disciplines)?)),
        11 => Edit::Team(TeamEdit::AddPerson { to: n.of(&disciplines), name, side }),
        12 => match n.below(4) {
            0 => Edit::Team(TeamEdit::MovePeople(vec![n.of(&people)?], n.of(&disciplines))),
            1 => Edit::Team(TeamEdit::FillVacancyBy(n.of(&vacancies)?, n.of(&people)?)),
            2 => {
                let (fte, hired, vacancy) = (n.below(30) as f64 / 10.0, n.below(2) == 0, n.below(2) == 0);
                let (function, count) = (String::new(), n.below(5));
                let many = Newcomers { count, vacancy, name, function, side, hired, fte };
                Edit::Team(TeamEdit::AddMany(n.of(&disciplines), many))
            }
            _ => {
                let before = if n.below(2) == 0 { n.of(&people).map(Into::into) } else { None };
                let (people, vacancies) = (n.of(&people).into_iter().collect(), n.of(&vacancies).into_iter().collect());
                Edit::Team(TeamEdit::Place { people, vacancies, to: n.of(&disciplines), before })
            }
        },
        13 => Edit::Team(TeamEdit::RemovePeople(vec![n.of(&people)?])),
        14 => Edit::Team(TeamEdit::AddVacancy { discipline: n.of(&disciplines)?, side }),
        15 => Edit::Team(TeamEdit::SetPerson(n.of(&people)?, PersonField::Side(side))),
        16 => Edit::Team(TeamEdit::SetPerson(n.of(&people)?, PersonField::Fte(n.below(30) as f64 / 10.0))),
        17 => {
            let kind = RoleKind::ALL[n.below(14)];
            let (purpose, limits, hats) = (String::new(), String::new(), vec![Hat::ALL[n.below(4)]]);
            Edit::Bovenkant(BovenkantEdit::AddRole { kind, name, purpose, limits, hats })
        }
        18 => Edit::Bovenkant(BovenkantEdit::RemoveRole(n.of(&roles)?)),
        19 => Edit::Bovenkant(BovenkantEdit::Appoint(n.of(&roles)?, n.of(&people)?)),
        20 => Edit::Bovenkant(BovenkantEdit::AppointNew(n.of(&roles)?, name, side)),
        21 => {
            let (from, to, kind) = (n.of(&roles)?, n.of(&roles)?, LineKind::ALL[n.below(4)]);
            Edit::Bovenkant(BovenkantEdit::AddLine { from, to, kind, subject: n.of(&subjects) })
        }
        22 => Edit::Bovenkant(match n.below(4) {
            0 => BovenkantEdit::AddReserved(name),
            1 => BovenkantEdit::AddLimit(n.of(&subjects)?, amount(n)),
            2 => {
                let (subject, to) = (n.of(&subjects)?, amount(n));
                let from = design.bovenkant.mandates.iter().filter(|it| it.subject == subject).find_map(|it| it.up_to);
                BovenkantEdit::MoveLimit(subject, from?, (n.below(3) > 0).then_some(to))
            }
            _ => BovenkantEdit::AddSubject { name, money: true },
        }),
        23 => Edit::Bovenkant(BovenkantEdit::RemoveSubject(n.of(&subjects)?)),
        24 => {
            let (subject, who) = (n.of(&subjects)?, n.of(&roles)?);
            if n.below(2) == 0 {
                let above = amount(n).max(Euro::ZERO);
                let band = Band { above, up_to: (n.below(2) == 0).then(|| above + Euro::new(1000)) };
                let (who, with) = (n.of(&roles), n.of(&roles).into_iter().collect());
                return Some(Edit::Bovenkant(BovenkantEdit::Decide { subject, band, who, with }));
            }
            let (above, up_to) = (Euro::ZERO, Some(Euro::new(50_000)));
            Edit::Bovenkant(BovenkantEdit::AddMandate { subject, who, above, up_to })
        }
        25 => Edit::Bovenkant(BovenkantEdit::SetMandate(n.of(&mandates)?, MandateField::Above(amount(n)))),
        26 => Edit::Bovenkant(BovenkantEdit::SetMandate(n.of(&mandates)?, MandateField::UpTo(Some(amount(n))))),
        27 => Edit::Bovenkant(BovenkantEdit::AddStep(n.of(&roles), Some(3), StepKind::ALL[n.below(4)])),
        28 => Edit::Bovenkant(BovenkantEdit::SetStep(n.of(&steps)?, StepField::Role(n.of(&roles)))),
        29 => Edit::Bovenkant(BovenkantEdit::SetDecisionRule(Some(DecisionRule::ALL[n.below(4)]))),
        30 => match n.below(4) {
            0 => Edit::Principles(PrinciplesEdit::Choose("open-book".into())),
            1 => Edit::Principles(PrinciplesEdit::AddOwn(name)),
            2 => Edit::Principles(PrinciplesEdit::Remove(n.of(&principles)?)),
            _ => Edit::Principles(PrinciplesEdit::Set(n.of(&principles)?, PrincipleField::InContract(true))),
        },
        31 => {
            let (principle, party) = (n.of(&principles)?, n.of(&parties)?);
            Edit::Principles(PrinciplesEdit::Sign { principle, party, name, on: None })
        }
        32 => match n.below(4) {
            0 => Edit::Party(PartyEdit::Add(name, side)),
            1 => Edit::Party(PartyEdit::Remove(n.of(&parties)?)),
            2 => Edit::Note(NoteEdit::Add(vec![n.of(&risks)?.into()], name)),
            _ => Edit::SetThreshold(Threshold::ClientShareGoal, Some(n.below(11) as f64 / 10.0)),
        },
        37 => Edit::Bovenkant(BovenkantEdit::SetSubjectReserved(n.of(&subjects)?, n.below(2) == 0)),
        38 => {
            let deadlock = Deadlock { kind: DeadlockKind::ALL[n.below(5)], role: n.of(&roles), text: name };
            Edit::Bovenkant(BovenkantEdit::SetDeadlock((n.below(3) > 0).then_some(deadlock)))
        }
        39 => {
            let cases: Vec<_> = design.bovenkant.cases.iter().map(|it| it.id).collect();
            let day = (n.below(3) > 0).then(|| jiff::civil::date(2026, 1 + n.below(12) as i8, 1));
            Edit::Bovenkant(BovenkantEdit::SetCase(n.of(&cases)?, CaseField::Starts(day)))
        }
        40 => {
            let spot = Spot::near([n.below(9000) as f32, n.below(900) as f32 - 450.0]);
            Edit::Bovenkant(BovenkantEdit::Place(vec![(n.of(&roles)?, spot)]))
        }
        41 => Edit::Bovenkant(BovenkantEdit::Unplace(roles)),
        _ => match n.below(4) {
            3 => Edit::SetElsewhere(n.below(2) == 0),
            0 => Edit::SetForm(Form::ALL[n.below(2)]),
            1 => Edit::SetPhase(Phase::ALL[n.below(5)]),
            _ => Edit::Bovenkant(BovenkantEdit::SetRole(n.of(&roles)?, RoleField::Hat(Hat::ALL[n.below(4)], true))),
        },
    })
}

#[test]
fn every_sequence_of_edits_keeps_a_design_that_opens_and_can_be_undone() {
    let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
    let texts = Language::ALL.map(Text::new);
    for seed in 0..150 {
        let first = crate::support::generated(seed);
        let bytes = format::write(&first).expect("writes");
        let mut session = Session::new(first, Arc::clone(&catalogue), Ids::seeded(seed + 1_000_000));
        session.set_draws(FEW);
        let mut numbers = Numbers(seed);
        for step in 0..60 {
            let Some(edit) = some_edit(session.design(), &mut numbers) else { continue };
            for text in &texts {
                let name = text.edit_name(&edit, session.design());
                assert!(!name.is_empty() && !name.starts_with("?edit-"), "{edit:?} has no name: {name}");
            }
            session.apply(edit.clone());
            if step % 10 == 9 {
                let text = format::write(session.design()).expect("writes");
                let again = format::read(&text).unwrap_or_else(|error| panic!("seed {seed}: {edit:?}: {error:?}"));
                assert_eq!(again, *session.design(), "seed {seed}");
            }
        }
        let last = format::write(session.design()).expect("writes");
        while session.undo() {}
        assert_eq!(
            format::write(session.design()).expect("writes"),
            bytes,
            "seed {seed}: undo all gives the first bytes"
        );
        assert!(!session.is_changed());
        while session.redo() {}
        assert_eq!(
            format::write(session.design()).expect("writes"),
            last,
            "seed {seed}: redo all gives the last bytes"
        );
    }
}

/// One long afternoon: ten thousand edits of every kind, with undo and redo in between.
#[test]
fn ten_thousand_edits_keep_every_invariant_and_can_all_be_undone() {
    let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
    let first = crate::support::generated(2);
    let bytes = format::write(&first).expect("writes");
    let mut session = Session::new(first, Arc::clone(&catalogue), Ids::seeded(4_000_000));
    session.set_draws(FEW);
    let mut numbers = Numbers(77);
    let mut kinds = BTreeSet::new();
    let mut step = 0;
    while step < 10_000 {
        match numbers.below(40) {
            0 => drop(session.undo()),
            1 => drop(session.redo()),
            _ => {
                let edit = if numbers.below(25) == 0 {
                    let fixes = session.insight().open().flat_map(|it| &it.finding.fixes).map(|it| it.edit.clone());
                    numbers.of(&fixes.collect::<Vec<Edit>>())
                } else {
                    some_edit(session.design(), &mut numbers)
                };
                let Some(edit) = edit.filter(|it| !grows_too_large(session.design(), it)) else { continue };
                kinds.insert(edit.key());
                session.apply(edit);
            }
        }
        step += 1;
        if step % 100 == 0 {
            let text = format::write(session.design()).expect("writes");
            let again = format::read(&text).unwrap_or_else(|error| panic!("step {step}: {error:?}"));
            assert_eq!(again, *session.design(), "step {step}");
        }
    }
    assert!(kinds.len() > 40, "only {} kinds of edits: {kinds:?}", kinds.len());
    // The afternoon may have ended with an undo.
    while session.redo() {}
    let last = format::write(session.design()).expect("writes");
    let mut undone = 0;
    while session.undo() {
        undone += 1;
    }
    assert!(undone > 3_000, "{undone} steps were undone");
    assert_eq!(format::write(session.design()).expect("writes"), bytes, "undo all gives the first bytes");
    assert!(!session.is_changed());
    while session.redo() {}
    assert_eq!(format::write(session.design()).expect("writes"), last, "redo all gives the last bytes");
}

/// A design that keeps growing would make the test slow and tell nothing more.
fn grows_too_large(design: &Design, edit: &Edit) -> bool {
    let mut count = 0;
    design.each_id(&mut |_| count += 1);
    count > 150 && (edit.key().starts_with("add") || edit.key().starts_with("appoint"))
}
