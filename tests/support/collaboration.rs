//! The collaboration of a generated design, and edits of it.

use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::arrangements::FromCard;
use alliantietafel::design::birth::Moment;
use alliantietafel::design::collaboration::{
    Advice, Collaboration, Condition, Division, Filled, Halves, KeyMoment, OwnParadox, ScoreForm, Voice,
};
use alliantietafel::design::edit::{ArrangementEdit, ArrangementField, CollaborationEdit, Edit, KeyMomentField};
use alliantietafel::design::id::{Ids, KeyMomentId, ScoreFormId};
use jiff::civil;

use super::dice::Dice;

const WHENS: [Moment; 3] = [Moment::Year(2015), Moment::Day(civil::date(2019, 7, 3)), Moment::Year(2019)];

/// Gives half of all designs a collaboration, and their last arrangement a card that it came from. Every tenth form is one that
/// was edited by hand.
pub(super) fn fill(design: &mut Design, dice: &mut Dice, ids: &mut Ids) {
    if !dice.one_in(2) {
        return;
    }
    let mut all = Collaboration::default();
    for _ in 0..dice.below(4) {
        let mut moment = KeyMoment::new(KeyMomentId::new(ids), dice.words(3));
        (moment.when, moment.story, moment.who) = (dice.maybe(&WHENS), dice.words(8), dice.words(2));
        for _ in 0..dice.below(7) {
            let id = ScoreFormId::new(ids);
            let form = ScoreForm::new(id, filled(dice));
            let halves = if dice.one_in(10) { Halves::of([3, 0, 9, 1, 1]) } else { form.halves };
            moment.forms.push(ScoreForm { halves, ..form });
        }
        all.moments.push(moment);
    }
    for of in Condition::ALL.into_iter().skip(dice.below(5)) {
        all.paradoxes.push(OwnParadox { of, text: dice.words(4) });
    }
    let moments: Vec<KeyMomentId> = all.moments.iter().map(|it| it.id).collect();
    if let Some(last) = Arc::make_mut(&mut design.arrangements).last_mut() {
        last.from = Some(FromCard { advice: dice.of(Advice::ALL), moment: dice.maybe(&moments) });
        (last.by, last.review) = (dice.maybe(&[civil::date(2026, 1, 5)]), dice.maybe(&[civil::date(2027, 1, 5)]));
        last.done = dice.one_in(3);
    }
    design.collaboration = Arc::new(all);
}

/// A form as somebody fills it in: lanes in any order, and what is left in the last one.
pub fn filled(dice: &mut Dice) -> Filled {
    let mut division = Division::default();
    for _ in 0..dice.below(5) {
        division.put(dice.of(&Condition::ALL), dice.below(9) as u8);
    }
    division.add(dice.of(&Condition::ALL), 20);
    let name = dice.words_or_none(1);
    division.hand_in(dice.of(&Voice::ALL), &name).expect("what was left was added")
}

/// Some edit of the collaboration that a person could do now.
pub fn some_edit(design: &Design, n: &mut Dice) -> Option<Edit> {
    let all = &design.collaboration;
    let moments: Vec<KeyMomentId> = all.moments.iter().map(|it| it.id).collect();
    let forms: Vec<ScoreFormId> = all.moments.iter().flat_map(|it| &it.forms).map(|it| it.id).collect();
    let arrangements: Vec<_> = design.arrangements.iter().map(|it| it.id).collect();
    let name = format!("Moment {}", n.below(100));
    let of = n.of(&Condition::ALL);
    Some(Edit::Collaboration(match n.below(14) {
        0 | 1 => CollaborationEdit::AddMoment(name, n.maybe(&WHENS)),
        2 => CollaborationEdit::SetMoment(n.any_of(&moments)?, KeyMomentField::Name(name)),
        3 => CollaborationEdit::SetMoment(n.any_of(&moments)?, KeyMomentField::When(n.maybe(&WHENS))),
        4 => CollaborationEdit::SetMoment(n.any_of(&moments)?, KeyMomentField::Story(n.words_or_none(6))),
        5 => CollaborationEdit::RemoveMoment(n.any_of(&moments)?),
        6 => CollaborationEdit::ShiftMoment(n.any_of(&moments)?, -1),
        7 => CollaborationEdit::HandIn(n.any_of(&moments)?, filled(n)),
        8 => CollaborationEdit::HandInMany(n.any_of(&moments)?, vec![filled(n), filled(n)]),
        9 => CollaborationEdit::ReplaceForm(n.any_of(&forms)?, filled(n)),
        10 => CollaborationEdit::RemoveForm(n.any_of(&forms)?),
        11 => CollaborationEdit::SetParadox(of, n.words_or_none(4)),
        12 => {
            let from = FromCard { advice: n.of(Advice::ALL), moment: n.any_of(&moments) };
            return Some(Edit::Arrangement(ArrangementEdit::AddFrom {
                from,
                text: n.words_or_none(4),
                who: n.words_or_none(1),
                by: None,
                review: None,
            }));
        }
        _ => {
            let review = ArrangementField::Review(n.maybe(&[civil::date(2026, 6, 1)]));
            return Some(Edit::Arrangement(ArrangementEdit::Set(n.any_of(&arrangements)?, review)));
        }
    }))
}
