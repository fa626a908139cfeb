//! Examples of the rules about ambition, interests and surroundings.

use crate::design::ambition::{InterestKind, Layer, Verdict};
#[cfg(test)]
use crate::design::edit::InterestField;
use crate::design::edit::{AmbitionEdit, Edit, StakeholderField, SurroundingsEdit, WeighingField};
use crate::design::form::Form;
#[cfg(test)]
use crate::design::id::InterestId;
use crate::design::id::WeighingId;
#[cfg(test)]
use crate::design::phases::Phase;
use crate::design::surroundings::Involvement;
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::example::{Cure, Example};

fn edit(it: Builder, edit: AmbitionEdit) -> Builder {
    it.edit(Edit::Ambition(edit))
}

/// A shared ambition with its public side, which no board confirmed yet.
pub(crate) fn written() -> Builder {
    let it = edit(design(Form::Full), AmbitionEdit::SetText("In 2030 woont iedereen veilig achter de dijk".into()));
    edit(it, AmbitionEdit::SetPublic("Huizen op de dijk blijven staan".into()))
}

/// The same, confirmed by every board in a phase.
#[cfg(test)]
pub(crate) fn confirmed(it: Builder, phase: Phase) -> Builder {
    let boards: Vec<_> = it.design.boards().iter().map(|it| it.id).collect();
    let confirm = |board| AmbitionEdit::Confirm { board, phase, on: None, who: String::new() };
    boards.into_iter().fold(it, |it, board| edit(it, confirm(board)))
}

/// With an interest of the nth party.
pub(crate) fn interest(it: Builder, nth: usize, text: &str) -> Builder {
    let party = it.design.parties[nth].id;
    edit(it, AmbitionEdit::AddInterest(party, InterestKind::Own, text.into()))
}

/// Both parties said what they need, and what the contractor needs gives way.
#[cfg(test)]
pub(crate) fn yielding() -> Builder {
    let mut it = interest(design(Form::Full), 0, "rust voor bewoners");
    let party = it.design.parties[1].id;
    let made = it.make(Edit::Ambition(AmbitionEdit::AddInterest(party, InterestKind::Own, "korte bouwtijd".into())));
    let yields = InterestField::Yields(true);
    InterestId::try_from(made).map_or(it.clone(), |id| edit(it, AmbitionEdit::SetInterest(id, yields)))
}

/// A choice that was weighed in these layers.
pub(crate) fn weighed(layers: &[Layer]) -> Builder {
    let mut it = design(Form::Full);
    let made = it.make(Edit::Ambition(AmbitionEdit::AddWeighing("Fietspad op de kruin".into())));
    let Ok(id) = WeighingId::try_from(made) else { return it };
    let helps = |layer| AmbitionEdit::SetWeighing(id, WeighingField::Verdict(layer, Some(Verdict::Helps)));
    layers.iter().fold(it, |it, layer| edit(it, helps(*layer)))
}

pub(crate) const AMBITION_MISSING: Example = Example {
    design: written,
    cure: Cure::Edit(|it| {
        let confirm =
            |board| AmbitionEdit::Confirm { board, phase: it.design.project.phase, on: None, who: String::new() };
        let boards = it.design.boards();
        Edit::Several(boards.iter().map(|it| Edit::Ambition(confirm(it.id))).collect())
    }),
};

pub(crate) const INTERESTS_UNSPOKEN: Example = Example {
    design: || interest(design(Form::Full), 0, "binnen de subsidie blijven"),
    cure: Cure::Edit(|it| {
        let add = |party| AmbitionEdit::AddInterest(party, InterestKind::Own, "geen verlies".into());
        it.design.parties.get(1).map_or(Edit::Several(Vec::new()), |it| Edit::Ambition(add(it.id)))
    }),
};

pub(crate) const WEIGHING_LAYER_MISSING: Example = Example {
    design: || weighed(&[Layer::Project, Layer::Partners]),
    cure: Cure::Edit(|it| {
        let helps = WeighingField::Verdict(Layer::Society, Some(Verdict::Helps));
        let set = |id| Edit::Ambition(AmbitionEdit::SetWeighing(id, helps));
        it.design.ambition.weighings.first().map_or(Edit::Several(Vec::new()), |it| set(it.id))
    }),
};

pub(crate) const OUTSIDE_UNSEEN: Example = Example {
    design: || design(Form::Full).edit(Edit::Surroundings(SurroundingsEdit::Add("Dorpsraad".into(), None))),
    cure: Cure::Edit(|it| {
        let involve = StakeholderField::Involved(Some(Involvement::AtTheTable));
        let set = |id| Edit::Surroundings(SurroundingsEdit::Set(id, involve));
        it.design.surroundings.stakeholders.first().map_or(Edit::Several(Vec::new()), |it| set(it.id))
    }),
};
