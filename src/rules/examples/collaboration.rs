//! Examples of the rules about the collaboration.

use std::sync::Arc;

use jiff::civil::date;

use crate::design::arrangements::FromCard;
use crate::design::collaboration::{Advice, Collaboration, Division, Filled, Halves, KeyMoment, ScoreForm, Voice};
use crate::design::edit::{ArrangementEdit, ArrangementField, CollaborationEdit, Edit};
use crate::design::form::Form;
use crate::design::id::{ArrangementId, Ids, ScoreFormId};
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::example::{Cure, Example};

/// A key moment, behind the others.
pub(crate) fn moment(it: Builder, name: &str) -> Builder {
    it.edit(Edit::Collaboration(CollaborationEdit::AddMoment(name.to_owned(), None)))
}

/// The last key moment of a design.
fn last(it: &Builder) -> Option<&KeyMoment> {
    it.design.collaboration.moments.last()
}

/// Half points as they are handed in; none where they are not ten points.
fn filled(voice: Voice, halves: [u8; 5]) -> Option<Filled> {
    Division::of(Halves::of(halves))?.hand_in(voice, "")
}

/// A form about the last key moment, in half points.
pub(crate) fn form(it: Builder, voice: Voice, halves: [u8; 5]) -> Builder {
    let edit = last(&it).map(|it| it.id).zip(filled(voice, halves)).map(|(id, it)| CollaborationEdit::HandIn(id, it));
    debug_assert!(edit.is_some(), "ten points about a moment: {halves:?}");
    edit.map_or(it.clone(), |edit| it.edit(Edit::Collaboration(edit)))
}

/// A form as a file that was edited by hand has it: no edit makes one that is not ten.
pub(crate) fn raw_form(mut it: Builder, voice: Voice, halves: [u8; 5]) -> Builder {
    let id = ScoreFormId::new(&mut Ids::seeded(halves.iter().map(|it| u64::from(*it)).sum()));
    let mut edited = Collaboration::clone(&it.design.collaboration);
    if let Some(moment) = edited.moments.last_mut() {
        moment.forms.push(ScoreForm { id, voice, name: String::new(), halves: Halves::of(halves) });
    }
    it.design.collaboration = Arc::new(edited);
    it
}

/// The first form is filled in once more.
fn again(it: &Builder, voice: Voice, halves: [u8; 5]) -> Edit {
    let form = last(it).and_then(|it| it.forms.iter().find(|it| it.voice == voice)).map(|it| it.id);
    let edit = form.zip(filled(voice, halves)).map(|(id, it)| CollaborationEdit::ReplaceForm(id, it));
    edit.map_or(Edit::Several(Vec::new()), Edit::Collaboration)
}

pub(crate) const CONDITION_DOMINANT: Example = Example {
    design: || form(moment(design(Form::Full), "Uitspraak van de rechter"), Voice::Teller, [8, 4, 3, 3, 2]),
    cure: Cure::Edit(|it| again(it, Voice::Teller, [5, 4, 4, 4, 3])),
};

pub(crate) const CONDITION_STARVED: Example = Example {
    design: || form(moment(design(Form::Full), "Uitspraak van de rechter"), Voice::Teller, [6, 5, 5, 3, 1]),
    cure: Cure::Edit(|it| again(it, Voice::Teller, [5, 4, 4, 4, 3])),
};

pub(crate) const VIEWS_DIFFER: Example = Example {
    design: || {
        let it = form(moment(design(Form::Full), "Uitspraak van de rechter"), Voice::Teller, [5, 4, 4, 4, 3]);
        form(it, Voice::Reflector, [4, 3, 4, 3, 6])
    },
    cure: Cure::Edit(|it| again(it, Voice::Teller, [4, 4, 4, 3, 5])),
};

pub(crate) const SCORES_NOT_TEN: Example = Example {
    design: || raw_form(moment(design(Form::Full), "Uitspraak van de rechter"), Voice::Teller, [6, 5, 5, 3, 2]),
    cure: Cure::WayOut,
};

/// An arrangement that came from a card, with a field of its set.
pub(crate) fn arranged(field: ArrangementField) -> Builder {
    let mut it = design(Form::Full);
    let card = FromCard { advice: Advice::FixedPauses, moment: None };
    let made = it.make(Edit::Arrangement(ArrangementEdit::AddFrom {
        from: card,
        text: "Elke zes weken een uur stilstaan".into(),
        who: String::new(),
        by: None,
        review: None,
    }));
    let Ok(id) = ArrangementId::try_from(made) else { return it };
    it.edit(Edit::Arrangement(ArrangementEdit::Set(id, field)))
}

pub(crate) const ARRANGEMENT_OVERDUE: Example = Example {
    design: || arranged(ArrangementField::Review(Some(date(2026, 3, 1)))),
    cure: Cure::Edit(|it| {
        let later = ArrangementField::Review(Some(date(2026, 9, 1)));
        let set = |it: &crate::design::arrangements::Arrangement| ArrangementEdit::Set(it.id, later);
        it.design.arrangements.first().map_or(Edit::Several(Vec::new()), |it| Edit::Arrangement(set(it)))
    }),
};
