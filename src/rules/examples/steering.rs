//! Examples of the rules about how the alliance is steered.

use jiff::civil::date;

use crate::design::arrangements::{ArrangementKind, Leaning};
#[cfg(test)]
use crate::design::bovenkant::{LineKind, RoleKind};
#[cfg(test)]
use crate::design::edit::BovenkantEdit;
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit, SteeringEdit, TeamEdit};
use crate::design::form::{Form, Side};
use crate::design::hundred::Hundred;
use crate::design::id::ArrangementId;
use crate::design::steering::{Space, Uncertainty};
use crate::rules::examples::builder::{Builder, core, design};
use crate::rules::examples::example::{Cure, Example};

/// Arrangements that lean like this.
pub(crate) fn arranged(leanings: &[Leaning]) -> Builder {
    leanings.iter().fold(design(Form::Full), |mut it, leaning| {
        let text = match leaning {
            Leaning::Control => "Maandrapport in een vast format",
            Leaning::Trust => "Eigen werkwijze per team",
        };
        let add = ArrangementEdit::Add(ArrangementKind::Other, Vec::new(), text.to_owned());
        let made = it.make(Edit::Arrangement(add));
        let leans = ArrangementField::Leaning(Some(*leaning));
        let set = |id| Edit::Arrangement(ArrangementEdit::Set(id, leans));
        ArrangementId::try_from(made).map_or(it.clone(), |id| it.edit(set(id)))
    })
}

/// With the two uncertainties placed by the board.
pub(crate) fn placed(it: Builder, relation: u8, work: u8) -> Builder {
    let at = Uncertainty { relation: Hundred::new(relation), work: Hundred::new(work) };
    it.edit(Edit::Steering(SteeringEdit::Place(date(2026, 3, 12), at)))
}

/// A client, and so many roles below it, each answering to the one above; with a discipline of as many people.
#[cfg(test)]
pub(crate) fn chain(roles: usize) -> Builder {
    let first = design(Form::Full).seat(RoleKind::Client, &[Side::Client]);
    let it = (1..roles).fold(first, |it, nth| {
        let it = it.role(RoleKind::Other, &format!("Laag {nth}"), &[Side::Client]);
        let from = it.role_id(&format!("Laag {nth}"));
        let to = if nth == 1 { it.kind_id(RoleKind::Client) } else { it.role_id(&format!("Laag {}", nth - 1)) };
        it.top(BovenkantEdit::AddLine { from, to, kind: LineKind::ReportsTo, subject: None })
    });
    it.discipline("Ontwerp", &vec![Side::Client; roles])
}

/// Something in each of these spaces.
pub(crate) fn spaced(spaces: &[Space]) -> Builder {
    let put = |space: &Space| SteeringEdit::AddSpaced("veiligheid".to_owned(), *space);
    spaces.iter().fold(design(Form::Full), |it, space| it.edit(Edit::Steering(put(space))))
}

pub(crate) const CONTROL_TRUST_MISMATCH: Example = Example {
    design: || placed(arranged(&[Leaning::Control, Leaning::Control, Leaning::Trust]), 40, 70),
    cure: Cure::Edit(|it| {
        let trust = ArrangementField::Leaning(Some(Leaning::Trust));
        let set = |id| Edit::Arrangement(ArrangementEdit::Set(id, trust));
        it.design.arrangements.first().map_or(Edit::Several(Vec::new()), |it| set(it.id))
    }),
};

pub(crate) const OVER_ORGANISED: Example = Example {
    design: || core(Form::Full).discipline("Ontwerp", &Side::ALL),
    cure: Cure::Edit(|it| {
        let to = it.design.team.disciplines.first().map(|it| it.id);
        Edit::Team(TeamEdit::AddPerson { to, name: "Ontwerper".into(), of: Side::Client.into() })
    }),
};

pub(crate) const SPACE_NOT_MARKED: Example = Example {
    design: || spaced(&[Space::Strict, Space::Free]),
    cure: Cure::Edit(|_| {
        let never = SteeringEdit::AddSpaced("juridische toets".into(), Space::NeverFaster);
        Edit::Steering(never)
    }),
};
