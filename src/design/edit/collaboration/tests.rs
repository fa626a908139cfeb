//! Forms are handed in, replaced and taken out; nothing but ten points comes in by an edit.

use super::*;
use crate::design::Design;
use crate::design::arrangements::FromCard;
use crate::design::collaboration::{Advice, Division, Voice};
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit};
use crate::design::form::Form;

fn filled(voice: Voice, name: &str, halves: [u8; 5]) -> Filled {
    let mut division = Division::default();
    for (condition, it) in Condition::ALL.into_iter().zip(halves) {
        division.put(condition, it);
    }
    division.hand_in(voice, name).expect("ten")
}

fn with_moment() -> (Design, Ids, KeyMomentId) {
    let mut ids = Ids::seeded(11);
    let mut design = Design::new(&mut ids, "Proef", Form::Full);
    let add = CollaborationEdit::AddMoment("Uitspraak".into(), Some(Moment::Year(2019)));
    let id = Edit::Collaboration(add).apply(&mut design, &mut ids).expect("made");
    (design, ids, KeyMomentId::try_from(id).expect("a moment"))
}

#[test]
fn a_form_is_handed_in_replaced_and_taken_out() {
    let (mut design, mut ids, moment) = with_moment();
    let mut act = |design: &mut Design, edit| Edit::Collaboration(edit).apply(design, &mut ids);
    let first = filled(Voice::Teller, "Anna", [8, 4, 4, 3, 1]);
    let made = act(&mut design, CollaborationEdit::HandIn(moment, first.clone())).expect("made");
    let id = ScoreFormId::try_from(made).expect("a form");
    let many = vec![filled(Voice::Reflector, "", [4, 4, 4, 4, 4]); 3];
    act(&mut design, CollaborationEdit::HandInMany(moment, many));
    let forms = |design: &Design| design.collaboration.moments[0].forms.clone();
    assert_eq!(forms(&design).len(), 4);
    assert!(forms(&design).windows(2).all(|it| it[0].id < it[1].id), "their order tells nothing");
    act(&mut design, CollaborationEdit::ReplaceForm(id, filled(Voice::Teller, "", [0, 4, 4, 4, 8])));
    let (of, form) = design.collaboration.form(id).expect("it is there still");
    assert_eq!((of.id, form.name.as_str(), form.halves.process), (moment, "", 8));
    act(&mut design, CollaborationEdit::RemoveForm(id));
    assert_eq!(forms(&design).len(), 3);
    assert_eq!(act(&mut design, CollaborationEdit::HandIn(moment, first)).map(|it| it.kind()).is_some(), true);
}

#[test]
fn a_moment_takes_its_forms_along_and_an_arrangement_stays_without_it() {
    let (mut design, mut ids, moment) = with_moment();
    let from = FromCard { advice: Advice::FixedPauses, moment: Some(moment) };
    let add = ArrangementEdit::AddFrom(from, "Elke maand stilstaan".into());
    let id = Edit::Arrangement(add).apply(&mut design, &mut ids).expect("made").try_into().expect("an arrangement");
    let review = ArrangementField::Review(Some(jiff::civil::date(2026, 6, 1)));
    Edit::Arrangement(ArrangementEdit::Set(id, review)).apply(&mut design, &mut ids);
    Edit::Collaboration(CollaborationEdit::RemoveMoment(moment)).apply(&mut design, &mut ids);
    assert!(design.collaboration.moments.is_empty());
    let it = &design.arrangements[0];
    assert_eq!(it.from, Some(FromCard { advice: Advice::FixedPauses, moment: None }));
    assert!(it.is_overdue(jiff::civil::date(2026, 6, 2)) && !it.is_overdue(jiff::civil::date(2026, 6, 1)));
}

#[test]
fn a_paradox_that_says_nothing_is_not_there() {
    let (mut design, mut ids, _) = with_moment();
    for (of, text) in [(Condition::Process, "Vrij"), (Condition::Ambition, "Motor"), (Condition::Process, " ")] {
        Edit::Collaboration(CollaborationEdit::SetParadox(of, text.into())).apply(&mut design, &mut ids);
    }
    assert_eq!(design.collaboration.paradox(Condition::Ambition), Some("Motor"));
    assert_eq!(design.collaboration.paradoxes.len(), 1);
}
