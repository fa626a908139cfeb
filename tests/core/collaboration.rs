//! Forms of ten points, over all floors: no sequence of input hands in or keeps another sum, and no name of an edit tells
//! who or what.

use std::path::Path;

use alliantietafel::design::Design;
use alliantietafel::design::collaboration::{Condition, KeyMoment, ScoreForm, Ten, Voice};
use alliantietafel::design::edit::{CollaborationEdit, Edit};
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, KeyMomentId};
use alliantietafel::files::{format, save};
use alliantietafel::rules::collaboration::balance::stands_out;
use alliantietafel::text::{Language, Text};

use crate::support::collaboration::{filled, some_edit};
use crate::support::{Dice, for_all, turns};

fn forms(design: &Design) -> impl Iterator<Item = &ScoreForm> {
    design.collaboration.moments.iter().flat_map(|it| &it.forms)
}

#[test]
fn no_sequence_of_edits_hands_in_or_keeps_a_form_that_is_not_ten() {
    for_all(60, turns(120), |turns| {
        let mut ids = Ids::seeded(3);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        for mut dice in turns {
            if let Some(edit) = some_edit(&design, &mut dice) {
                edit.apply(&mut design, &mut ids);
            }
            assert!(forms(&design).all(|it| it.halves.total() == u16::from(Ten::HALVES)));
            for moment in &design.collaboration.moments {
                for voice in Voice::ALL {
                    let Some(tally) = moment.tally(voice) else { continue };
                    let sum: f64 = Condition::ALL.into_iter().map(|it| tally.mean(it)).sum();
                    assert!((sum - 10.0).abs() < 1e-9, "the means of ten points are ten");
                }
            }
        }
        let written = format::write(&design).expect("writes");
        assert_eq!(format::read(&written).expect("reads"), design, "a file keeps every half point");
    });
}

#[test]
fn the_names_of_edits_tell_neither_who_nor_what() {
    let mut ids = Ids::seeded(5);
    let mut design = Design::new(&mut ids, "Proef", Form::Full);
    let add = CollaborationEdit::AddMoment("Uitspraak".into(), None);
    let made = Edit::Collaboration(add).apply(&mut design, &mut ids).expect("made");
    let moment = KeyMomentId::try_from(made).expect("a moment");
    let mut form = filled(&mut Dice::new((0..40).collect()));
    form.name = "Wilhelmina".into();
    let hand_in = CollaborationEdit::HandIn(moment, form.clone());
    let made = Edit::Collaboration(hand_in.clone()).apply(&mut design, &mut ids).expect("made");
    let id = made.try_into().expect("a form");
    let edits = [
        hand_in,
        CollaborationEdit::HandInMany(moment, vec![form.clone()]),
        CollaborationEdit::ReplaceForm(id, form),
        CollaborationEdit::RemoveForm(id),
    ];
    for text in Language::ALL.map(Text::new) {
        for edit in &edits {
            let name = text.edit_name(&Edit::Collaboration(edit.clone()), &design);
            assert!(name.contains("Uitspraak") && !name.contains("Wilhelmina"), "{name}");
            assert!(!name.chars().any(|it| it.is_ascii_digit()), "{name}");
        }
        assert_eq!(text.element(&design, made), Some("Uitspraak".to_owned()));
    }
}

fn markermeerdijken() -> Design {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("saved_designs/markermeerdijken.ron");
    save::open(&path).expect("it opens")
}

/// As the drawing of it has them; invented, and said to be.
#[test]
fn markermeerdijken_has_six_key_moments_with_forms_and_its_five_paradoxes() {
    let design = markermeerdijken();
    let all = &design.collaboration;
    let counts = |voice| all.course(voice).iter().map(|it| it.1.map_or(0, |it| it.forms)).collect::<Vec<_>>();
    assert_eq!(counts(Voice::Teller), [14, 12, 13, 12, 11, 10]);
    assert_eq!(counts(Voice::Reflector), [8, 9, 9, 9, 9, 9]);
    assert!(forms(&design).all(|it| it.ten().is_some() && it.name.is_empty()));
    assert_eq!(all.ring(), 4);
    let ruling: &KeyMoment = all.in_time()[3];
    let means = ruling.tally(Voice::Teller).expect("it is scored").means();
    for (ours, drawn) in means.into_iter().zip([3.8, 1.6, 2.7, 1.2, 0.7]) {
        assert!((ours - drawn).abs() < 0.06, "{means:?}");
    }
    assert!(Condition::ALL.into_iter().all(|it| all.paradox(it).is_some_and(|it| it.len() > 80)));
    let text = Text::new(Language::Nl);
    let said = text.course_says(all);
    assert!(said.contains(&"Vertellers gaven proces op elk moment het minst.".to_owned()), "{said:?}");
    assert!(said.contains(&"Reflectoren gaven het steeds meer.".to_owned()), "{said:?}");
    let asked: Vec<&str> = stands_out(&design, ruling).iter().map(|it| it.rule.id).collect();
    assert_eq!(asked, ["condition-dominant", "condition-starved"]);
    let noted = |it: &KeyMoment| design.notes.iter().any(|note| note.about.contains(&it.id.into()));
    assert!(all.moments.iter().all(noted), "that they are invented is said of each");
}
