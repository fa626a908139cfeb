//! Examples of the rules of a programme.

use crate::design::ambition::InterestKind;
use crate::design::edit::{AmbitionEdit, Edit, FunctionField, PartyEdit, ProgrammeEdit, StakeField};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::id::FunctionId;
use crate::design::parties::Standing;
use crate::design::programme::FunctionKind;
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::example::{Cure, Example};

/// What partners of the examples are called.
const NAMES: [&str; 4] = ["Waterschap Oost", "Waterschap West", "Provincie", "Gemeente"];

fn act(it: Builder, edit: ProgrammeEdit) -> Builder {
    it.edit(Edit::Programme(edit))
}

/// A programme with so many partners, four at most.
pub(crate) fn programme(partners: usize) -> Builder {
    let mut it = design(Form::Programme);
    it.design.parties.clear();
    let add = |it: Builder, name: &&str| it.edit(Edit::Party(PartyEdit::Add((*name).into(), Standing::Partner)));
    NAMES.iter().take(partners).fold(it, add)
}

/// With a function that nobody has yet.
pub(crate) fn function(mut it: Builder, kind: FunctionKind) -> (Builder, FunctionId) {
    let made = it.make(Edit::Programme(ProgrammeEdit::AddFunction(kind)));
    let id = FunctionId::try_from(made).unwrap_or(FunctionId::new(&mut crate::design::id::Ids::seeded(1)));
    (it, id)
}

/// Partners that bring so many millions and have so many votes.
pub(crate) fn stakes(all: &[(i64, u8)]) -> Builder {
    let it = programme(all.len());
    let parties: Vec<_> = it.design.parties.iter().map(|it| it.id).collect();
    parties.into_iter().zip(all).fold(it, |it, (party, (millions, votes))| {
        let brings = StakeField::Contribution(Some(Euro::new(millions * 1_000_000)));
        let it = act(it, ProgrammeEdit::SetStake(party, brings));
        act(it, ProgrammeEdit::SetStake(party, StakeField::Votes(Some(*votes))))
    })
}

pub(crate) const LEADER_HOLDS_POWER: Example = Example {
    design: || {
        let (it, id) = function(programme(3), FunctionKind::Coordinator);
        let alone = FunctionField::Alone("welk project als eerste geld krijgt".into());
        act(it, ProgrammeEdit::SetFunction(id, alone))
    },
    cure: Cure::WayOut,
};

pub(crate) const PROGRAMME_CHAIR_MISSING: Example = Example {
    design: || function(programme(3), FunctionKind::Chair).0,
    cure: Cure::Edit(|it| {
        let set = |id| ProgrammeEdit::SetFunction(id, FunctionField::Who("mw. De Vries".into()));
        it.design.programme.functions.first().map_or(Edit::Several(Vec::new()), |it| Edit::Programme(set(it.id)))
    }),
};

pub(crate) const PARTNER_INTEREST_MISSING: Example = Example {
    design: || programme(2),
    cure: Cure::Edit(|it| {
        let add = |party| Edit::Ambition(AmbitionEdit::AddInterest(party, InterestKind::Own, "tijd winnen".into()));
        Edit::Several(it.design.partners().map(|it| add(it.id)).collect())
    }),
};

pub(crate) const LEAVING_NOT_ARRANGED: Example = Example {
    design: || act(programme(2), ProgrammeEdit::SetJoining("met instemming van alle partners".into())),
    cure: Cure::Edit(|_| Edit::Programme(ProgrammeEdit::SetLeaving("na een jaar, met overdracht".into()))),
};

pub(crate) const SAY_OUT_OF_BALANCE: Example = Example {
    design: || stakes(&[(56, 1), (22, 1), (22, 1)]),
    cure: Cure::Edit(|_| Edit::Programme(ProgrammeEdit::SetSay("ieder één stem, klein of groot".into()))),
};
