//! Examples of the rules about the principles.

use crate::design::edit::{Edit, PrincipleField, PrinciplesEdit};
use crate::design::form::Form::Full;
use crate::design::form::Side;
use crate::design::project::Work;
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::example::{Cure, Example};

fn chosen(entries: &[&str]) -> Builder {
    entries.iter().fold(design(Full), |it, entry| it.principle(entry))
}

fn set(it: &Builder, entry: &str, field: PrincipleField) -> Edit {
    Edit::Principles(PrinciplesEdit::Set(it.principle_id(entry), field))
}

pub(crate) const NOT_STARTED: Example = Example {
    design: || design(Full),
    cure: Cure::Edit(|_| Edit::Principles(PrinciplesEdit::Choose("best-for-project".into()))),
};

pub(crate) const NONE: Example = Example {
    design: || {
        let it = chosen(&["autonomy"]);
        let dropped = it.principle_id("autonomy");
        it.edit(Edit::Principles(PrinciplesEdit::Remove(dropped)))
    },
    cure: Cure::WayOut,
};

pub(crate) const CORE_PRINCIPLE_MISSING: Example =
    Example { design: || chosen(&["best-for-project", "open-book"]), cure: Cure::WayOut };

pub(crate) const NOT_IN_CONTRACT: Example = Example { design: || chosen(&["open-book"]), cure: Cure::WayOut };

fn sign(it: &Builder, side: Side) -> Edit {
    let principle = it.principle_id("open-book");
    let party = it.design.parties_of(side).map(|it| it.id).next();
    let sign = |party| PrinciplesEdit::Sign { principle, party, name: "Voorzitter".into(), on: None };
    party.map_or(Edit::Several(Vec::new()), |it| Edit::Principles(sign(it)))
}

pub(crate) const UNSIGNED: Example = Example {
    design: || {
        let it = chosen(&["open-book"]);
        let in_contract = set(&it, "open-book", PrincipleField::InContract(true));
        let signed = sign(&it, Side::Contractor);
        it.edit(in_contract).edit(signed)
    },
    cure: Cure::Edit(|it| sign(it, Side::Client)),
};

pub(crate) const NOT_CONCRETE: Example = Example { design: || chosen(&["open-book"]), cure: Cure::WayOut };

pub(crate) const CONTRADICTED: Example =
    Example { design: || chosen(&["open-book"]).edit(Edit::SetOpenBook(Some(false))), cure: Cure::WayOut };

pub(crate) const BEST_FOR_PROJECT_ALONE: Example =
    Example { design: || chosen(&["best-for-project"]).edit(Edit::SetWork(Work::Dike)), cure: Cure::WayOut };

pub(crate) const INWARD: Example = Example {
    design: || chosen(&["open-book"]),
    cure: Cure::Edit(|it| set(it, "open-book", PrincipleField::Outward(true))),
};
